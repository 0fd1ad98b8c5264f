"""The life of a round: what may happen when."""
