"""The names that the files of a scorecard have when somebody saves them."""

from scorecard.engine.result import Result
from scorecard.texts import slug_of


def saved_name(kind: str, result: Result) -> str:
    """A name without an ending, such as `hearing-dale-apartments-as-first-proposed-1a2b3c4d`: the project, its round,
    and the first digits of the scorecard's digest, so that files of different scorecards do not replace each other."""
    parts = (kind, slug_of(result.project.name), slug_of(result.round.label or "", 30), result.digest[:8])
    return "-".join(part for part in parts if part)
