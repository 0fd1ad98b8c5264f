"""What would change the score: the gain of each criterion, the asks in their order, the way up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from scorecard.engine.scoring import (
    ZERO,
    RequirementStatus,
    Standing,
    Status,
    Verdict,
    Whole,
    band_rank,
    cap_rank,
    overall_share,
    part_of,
    rated,
    requirement_status,
    whole_of,
)
from scorecard.rubrics.models import Criterion, Rubric


@dataclass(frozen=True, slots=True)
class Gain:
    """A criterion worth asking about. `gain` is what the overall share gains at its top; None while it is open."""

    criterion: str
    gain: Fraction | None


@dataclass(frozen=True, slots=True)
class WayUp:
    """The fewest asks, in their order, that print a higher band, and that band."""

    band: str
    criteria: tuple[str, ...]


def asks_of(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole) -> tuple[Gain, ...]:
    """Requirements not met, then open ones, then the rest; in each by gain, ties in the rubric's order."""
    if whole.share is None:
        return ()
    asks: list[tuple[int, Gain]] = []
    for id_, criterion in rubric.criteria.items():
        standing = standings[id_]
        status = requirement_status(criterion, standing) if criterion.requires is not None else None
        if status is RequirementStatus.OPEN:
            asks.append((1, Gain(id_, None)))
        elif standing.points is not None and standing.points < rubric.levels[id_][-1].points:
            place = 0 if status is RequirementStatus.NOT_MET else 2
            asks.append((place, Gain(id_, gain_of(rubric, standings, whole, criterion))))
    asks.sort(key=lambda ask: (ask[0], -(ask[1].gain or ZERO)))
    return tuple(gain for _, gain in asks)


def gain_of(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole, criterion: Criterion) -> Fraction:
    """What the overall share gains if this criterion reaches its most points."""
    principle = next(principle for principle in rubric.principles if criterion in principle.criteria)
    part = part_of(rubric, principle, granted(rubric, standings, [criterion.id]))
    parts = {**whole.parts, principle.id: part}
    share = overall_share(rubric, parts, {id_: part.value for id_, part in parts.items()})
    return ZERO if share is None or whole.share is None else share - whole.share


def granted(rubric: Rubric, standings: Mapping[str, Standing], criteria: Iterable[str]) -> dict[str, Standing]:
    """The standings with these criteria at their most points."""
    best = {id_: rated(rubric.criteria[id_], rubric.levels[id_][-1].points) for id_ in criteria}
    return {**standings, **best}


def verdict_if_granted(rubric: Rubric, standings: Mapping[str, Standing], criteria: Iterable[str]) -> Verdict:
    return whole_of(rubric, granted(rubric, standings, criteria)).verdict


def way_up_of(
    rubric: Rubric, standings: Mapping[str, Standing], whole: Whole, asks: tuple[Gain, ...]
) -> WayUp | None:
    """The shortest prefix of the asks that prints a higher band. Granting never lowers a score, so bisection finds it."""
    if whole.verdict.score is None or (number := band_rank(rubric, whole.verdict.score)) is None:
        return None
    rank = {band.id: place for place, band in enumerate(rubric.bands)}
    now = min(number, cap_rank(rubric, whole.capped))
    names = tuple(ask.criterion for ask in asks)

    def band_after(count: int) -> str | None:
        return verdict_if_granted(rubric, standings, names[:count]).band

    def rises(count: int) -> bool:
        band = band_after(count)
        return band is not None and rank[band] > now

    if not rises(len(names)):
        return None
    enough, short = len(names), 0
    while enough - short > 1:
        middle = (enough + short) // 2
        if rises(middle):
            enough = middle
        else:
            short = middle
    band = band_after(enough)
    assert band is not None
    return WayUp(band, names[:enough])


def to_find_out_of(standings: Mapping[str, Standing]) -> tuple[str, ...]:
    """The criteria that nobody could or did judge, in the rubric's order."""
    return tuple(id_ for id_, standing in standings.items() if standing.status in (Status.UNRATED, Status.CANNOT_TELL))
