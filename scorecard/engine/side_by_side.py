"""Results beside each other: which can be ranked, in which order, and how sure that order is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from scorecard.engine.result import Result
from scorecard.engine.robustness import Lead, lead_of
from scorecard.engine.scoring import Whole, standings_of, whole_of
from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Rubric


@dataclass(frozen=True, slots=True)
class Pair:
    """Two places in a ranking, the higher score first; `lead` is None where one of the two has no score."""

    first: int
    second: int
    lead: Lead | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """`ranked` are of one edition, the highest score first, those without a score last. `pairs` says of each and the
    next, or of one and each other, how sure their order is. `apart` are of other editions, which are never ranked
    against these."""

    ranked: tuple[Result, ...]
    pairs: tuple[Pair, ...]
    apart: tuple[Result, ...]


def side_by_side_of(results: Sequence[Result], about: Result | None = None) -> SideBySide:
    """The edition of the result that it is `about` is ranked; else the one that most have, or the first of several."""
    counts = Counter(result.rubric.digest for result in results)
    digest = about.rubric.digest if about else max(counts, key=counts.__getitem__, default="")
    ranked = sorted((result for result in results if result.rubric.digest == digest), key=_share, reverse=True)
    rubric = parse_rubric(ranked[0].rubric.content) if ranked else None
    wholes = [whole_of_result(rubric, result) for result in ranked] if rubric else []
    places = range(len(ranked))
    asked = [place for place in places if ranked[place] is about]
    beside = [(min(place, other), max(place, other)) for place in asked for other in places if other != place]
    pairs = tuple(
        Pair(first, second, _lead(wholes[first], wholes[second]))
        for first, second in (beside if asked else pairwise(places))
    )
    return SideBySide(tuple(ranked), pairs, tuple(result for result in results if result.rubric.digest != digest))


def _lead(first: Whole, second: Whole) -> Lead | None:
    return None if first.verdict.score is None or second.verdict.score is None else lead_of(first, second)


def _share(result: Result) -> Fraction:
    """To sort by; nothing is known to be lower than what has no score."""
    share = result.overall.share
    return Fraction(-1) if share is None or result.overall.score is None else share


def whole_of_result(rubric: Rubric, result: Result) -> Whole:
    """The principles' shares and values behind a result."""
    return whole_of(rubric, standings_of(rubric, result.tally, result.project.kind, result.round.rulings))
