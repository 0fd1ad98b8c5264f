"""The public record: a list that only grows, in which each entry holds the digest of the one before."""
