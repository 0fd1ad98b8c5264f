"""The names that the files of a scorecard have when somebody saves them."""

from scorecard.engine.result import Result


def saved_name(kind: str, result: Result) -> str:
    """A name without an ending, such as `hearing-1a2b3c4d`. It ends with the first digits of the scorecard's digest,
    so that files of different scorecards do not replace each other."""
    return f"{kind}-{result.digest[:8]}"
