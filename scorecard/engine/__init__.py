"""Computes a scorecard from a rubric and a tally: exact numbers and codes, no sentences."""
