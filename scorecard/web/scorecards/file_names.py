"""The names that the files of a scorecard have when somebody saves them."""

from scorecard.engine.result import Result
from scorecard.texts import slug_of


def saved_name(kind: str, result: Result, language: str = "") -> str:
    """A name without an ending, such as `hearing-dale-apartments-as-first-proposed-es-1a2b3c4d`: project, round, the
    language of a print, and the first digits of the scorecard's digest, so that no scorecard replaces another. Prints
    of one scorecard on other paper have the same name."""
    named = (slug_of(result.project.name), slug_of(result.round.label or "", 30))
    parts = (kind, *named, language, result.digest[:8])
    return "-".join(part for part in parts if part)
