"""Computes what would raise the score: the gain of each criterion (what its highest level would add to the overall
share), the asks in their order, and the way up (the fewest asks that would bring a higher band)."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from pydantic import ConfigDict

from scorecard.engine.numbers import Exact
from scorecard.engine.scoring import (
    ONE,
    ZERO,
    RequirementStatus,
    Standing,
    Status,
    Verdict,
    Whole,
    band_rank,
    cap_rank,
    limited_share,
    rated,
    requirement_status,
    whole_of,
)
from scorecard.rubrics.models import Criterion, Principle, Rubric


@dataclass(frozen=True, slots=True)
class Ask:
    """What to ask for at a criterion. `gain` is what the overall share gains if the criterion reaches its highest
    level; None where a requirement is open. `ask` is the rubric's text for it, if it has one."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    criterion: str
    gain: Exact | None
    ask: str | None


@dataclass(frozen=True, slots=True)
class WayUp:
    """The fewest asks, taken in their order, that would bring a higher band if granted, and the id of that band."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    band: str
    criteria: tuple[str, ...]


def asks_of(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole) -> tuple[Ask, ...]:
    """The asks: first requirements not met, then open requirements, then the rest. Each of these three is sorted by
    gain, the largest first, ties in the rubric's order. There are none without an overall share."""
    if whole.share is None:
        return ()
    asks: list[tuple[int, Ask]] = []
    for principle in rubric.principles:
        for criterion in principle.criteria:
            standing = standings[criterion.id]
            status = requirement_status(criterion, standing) if criterion.requires is not None else None
            if status is RequirementStatus.OPEN:
                asks.append((1, Ask(criterion.id, None, criterion.ask)))
            elif status is RequirementStatus.MET and not criterion.weight:
                continue  # without a weight, more points than required add nothing
            elif standing.points is not None and standing.points < rubric.levels[criterion.id][-1].points:
                group = 0 if status is RequirementStatus.NOT_MET else 2
                gain = gain_of(rubric, whole, principle, standing, criterion)
                asks.append((group, Ask(criterion.id, gain, criterion.ask)))
    asks.sort(key=lambda ask: (ask[0], -(ask[1].gain or ZERO)))
    return tuple(ask for _, ask in asks)


def gain_of(rubric: Rubric, whole: Whole, principle: Principle, standing: Standing, criterion: Criterion) -> Fraction:
    """What the overall share gains if this rated criterion of the principle reaches its most points. `part.value` is
    the weight of the principle in the whole, `whole.value` the sum of these weights. The overall share is limited to 1,
    which a bonus can exceed, except where points are shown."""
    part = whole.parts[principle.id]
    if part.share is None or whole.share is None:
        return ZERO
    share = part.share + (rubric.worth[criterion.id] - standing.earned) / part.possible
    if rubric.scoring.combine == "principles":
        share = min(share, ONE)
    gain = (share - part.share) * part.value / whole.value
    return limited_share(rubric, whole.before_limit + gain) - whole.share


def with_granted(rubric: Rubric, standings: Mapping[str, Standing], criteria: Iterable[str]) -> dict[str, Standing]:
    """The standings with these criteria at their most points."""
    best = {id_: rated(rubric.criteria[id_], rubric.levels[id_][-1].points) for id_ in criteria}
    return {**standings, **best}


def verdict_if_granted(rubric: Rubric, standings: Mapping[str, Standing], criteria: Iterable[str]) -> Verdict:
    return whole_of(rubric, with_granted(rubric, standings, criteria)).verdict


def way_up_of(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole, asks: tuple[Ask, ...]) -> WayUp | None:
    """The shortest beginning of the asks that, if granted, would bring a higher band; None if not even all of them
    would, or without a score or bands. `whole.top` is the score of a share of 1. Bisection finds it,
    because granting an ask never lowers a score."""
    if whole.verdict.score is None or (number := band_rank(rubric, whole.verdict.score, whole.top)) is None:
        return None
    rank = {band.id: place for place, band in enumerate(rubric.bands)}
    now = min(number, cap_rank(rubric, whole.capped))  # the rank of the band that is printed now
    names = tuple(ask.criterion for ask in asks)

    def band_after(count: int) -> str | None:
        return verdict_if_granted(rubric, standings, names[:count]).band

    def rises(count: int) -> bool:
        band = band_after(count)
        return band is not None and rank[band] > now

    shortest = bisect_left(range(len(names) + 1), True, key=rises)
    band = band_after(shortest) if shortest <= len(names) else None
    return WayUp(band, names[:shortest]) if band is not None else None


def unjudged_criteria(standings: Mapping[str, Standing]) -> tuple[str, ...]:
    """The criteria that are unrated, or have more “cannot tell” than ratings, in the rubric's order."""
    return tuple(id_ for id_, standing in standings.items() if standing.status in (Status.UNRATED, Status.CANNOT_TELL))
