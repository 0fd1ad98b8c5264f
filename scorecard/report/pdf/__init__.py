"""Prints: HTML becomes PDF in processes of its own, with the data inside."""
