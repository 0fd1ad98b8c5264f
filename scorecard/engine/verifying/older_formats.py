"""Compares the documents of earlier versions of the program by the keys and rules of their time.

The stated document is the one that somebody hands in; the computed one is made again from what it holds."""

from typing import Any, TypeAlias

from scorecard.engine.result import Result, document_digest
from scorecard.engine.robustness import three_sheets_fewer
from scorecard.engine.scoring import Status, standings_of
from scorecard.rubrics.models import Rubric

Json: TypeAlias = Any

EARLIER_VERSIONS = ("0.1.0", "0.2.0", "0.2.1", "0.2.2", "0.2.3", "0.2.4")
"""The versions of the program whose documents may lack keys that this version writes."""
_LATER_CHECKS = (
    "three_sheets_fewer",
    "three_sheets_more",
    "sheets_to_turn",
    "cannot_tell_otherwise",
    "without_rulings",
)
"""The keys of `checks` that were added in later versions."""


def with_earlier_bound(rubric: Rubric, computed: Result) -> Result:
    """The result with `three_sheets_fewer` as earlier versions computed it: they took it that a question that does not
    apply stays so, even if only the three sheets that are left out say so."""
    if computed.checks.limits is None:
        return computed  # without an overall score there are no bounds
    standings = standings_of(rubric, computed.tally, computed.project.kind, computed.round.rulings)
    never_apply = {id_ for id_, standing in standings.items() if standing.status is Status.NOT_APPLICABLE}
    fewer = three_sheets_fewer(rubric, computed.tally, standings, never_apply)
    return computed.model_copy(update={"checks": computed.checks.model_copy(update={"three_sheets_fewer": fewer})})


def without_later_keys(stated: dict[str, Json], computed: dict[str, Json]) -> dict[str, Json]:
    """The computed document without each key that the stated document lacks, if the key is empty or a check that was
    added later. Its digest is computed again."""
    for name in _LATER_CHECKS:
        if name not in stated["checks"]:
            computed["checks"].pop(name)
    _drop_empty(stated, computed)
    computed["digest"] = document_digest(computed)
    return computed


def _drop_empty(stated: Json, computed: Json) -> None:
    """Removes every key with an empty value that the stated document does not have."""
    if isinstance(stated, dict) and isinstance(computed, dict):
        for key in [key for key, value in computed.items() if key not in stated and not value]:
            computed.pop(key)
        for key in computed:
            _drop_empty(stated.get(key), computed[key])
    elif isinstance(stated, list) and isinstance(computed, list):
        for stated_item, computed_item in zip(stated, computed, strict=False):
            _drop_empty(stated_item, computed_item)
