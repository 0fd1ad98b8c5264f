"""Scorecards as groups have them on paper, read from their pasted text."""
