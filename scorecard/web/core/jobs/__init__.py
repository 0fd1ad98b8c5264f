"""What is done in the background, beside the requests."""
