"""Prints HTML as PDF files that carry their data; separate processes do the work."""
