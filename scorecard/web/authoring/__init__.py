"""Rubrics of one’s own: adapted, uploaded, previewed."""
