"""Rubrics: from a data file to a checked, frozen `Rubric`."""
