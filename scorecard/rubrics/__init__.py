"""Loads rubric files as checked, frozen `Rubric` values."""
