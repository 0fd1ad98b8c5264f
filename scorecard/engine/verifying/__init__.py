"""Computes a document again: whether its statements fit together, and what the engine computes otherwise."""
