"""Scores the answers of a result with another edition of its rubric. Here answers are “carried over” if they can be
used with that edition; nothing is taken over from an earlier round."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.engine.result import Result, Scorecard
from scorecard.engine.scorecard import score
from scorecard.engine.tally import Count
from scorecard.rubrics.models import Rubric


class WhyNotCarried(StrEnum):
    """Why the answers to a criterion cannot be used with the other edition: it lacks the criterion, gives the levels
    other points, or does not allow the “not applicable” that was given or ruled."""

    GONE = "gone"
    OTHER_LEVELS = "other levels"
    ALWAYS_APPLIES = "always applies"


@dataclass(frozen=True, slots=True)
class Carried:
    """The scorecard with the other edition. `left` gives the criteria whose answers or ruling were left out,
    and why; `reworded`
    names the criteria whose question or levels have other words; `kind` is None where the other edition does not know
    this kind of project."""

    scorecard: Scorecard
    left: Mapping[str, WhyNotCarried]
    reworded: tuple[str, ...]
    kind: str | None


def carried(result: Result, old: Rubric, new: Rubric) -> Carried:
    """Scores the answers under `new`. They follow the criterion's id, which never changes its meaning, as long as the
    points are the same."""
    tally: dict[str, Count] = {}
    left: dict[str, WhyNotCarried] = {}
    answered = {id_ for id_, count in result.tally.items() if count.answers}
    for id_ in old.criteria:
        if id_ not in answered and id_ not in result.round.rulings:
            continue
        count = result.tally[id_]
        if id_ not in new.criteria:
            left[id_] = WhyNotCarried.GONE
        elif new.points[id_] != old.points[id_]:
            left[id_] = WhyNotCarried.OTHER_LEVELS
        elif new.criteria[id_].not_applicable == "never" and (count.not_applicable or id_ in result.round.rulings):
            left[id_] = WhyNotCarried.ALWAYS_APPLIES
        else:
            tally[id_] = count
    kinds = {kind.id for kind in new.kinds}
    kind = result.project.kind if result.project.kind in kinds else None
    return Carried(
        scorecard=score(new, tally, kind=kind, rulings=[id_ for id_ in result.round.rulings if id_ in tally]),
        left=left,
        reworded=tuple(
            id_
            for id_ in tally
            if new.criteria[id_].question != old.criteria[id_].question or new.levels[id_] != old.levels[id_]
        ),
        kind=kind,
    )
