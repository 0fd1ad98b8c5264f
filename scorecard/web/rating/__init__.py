"""A rater’s way: start or join, answer, look over, send."""
