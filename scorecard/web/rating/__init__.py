"""The pages of a rater: start or join, answer, review, send."""
