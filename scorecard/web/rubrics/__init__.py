"""Rubrics and their questions as the site shows them, to choose from, to adapt, to answer."""
