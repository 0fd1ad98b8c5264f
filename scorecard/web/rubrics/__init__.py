"""Rubrics and their questions on the site: to choose from, to adapt, to answer."""
