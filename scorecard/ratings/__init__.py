"""Reads files of ratings: the cells, the layout of the table, the sheets."""
