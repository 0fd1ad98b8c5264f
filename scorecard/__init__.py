"""Scores proposed developments against the Equitable Development Principles."""

__version__ = "0.2.5"
