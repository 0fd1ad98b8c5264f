"""Sets results side by side: which can be ranked, in which order, and how sure that order is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from scorecard.engine.result import Result
from scorecard.engine.robustness import Lead, lead_of
from scorecard.engine.scoring import Whole, standings_of, whole_of
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric


@dataclass(frozen=True, slots=True)
class Pair:
    """Two results by their index in `SideBySide.ranked`, the higher share first. `lead` says how sure it is that the
    first is ahead; None where one of the two has no score."""

    first: int
    second: int
    lead: Lead | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """`ranked` has the results of one edition, the highest share first, those without a score last. `pairs` says how
    sure this order is: each pair is the newest round of a project and that of the next project in the order or, where
    the comparison is about one result, that result and another. Two rounds of one project are never a pair. The results
    of `other_editions` are never ranked against these."""

    ranked: tuple[Result, ...]
    pairs: tuple[Pair, ...]
    other_editions: tuple[Result, ...]


def side_by_side_of(results: Sequence[Result], about: Result | None = None) -> SideBySide:
    """Ranks the results of one edition: that of `about`, one of the results, which is then compared with each other;
    else the edition of most results, the first of several such."""
    counts = Counter(result.rubric.digest for result in results)
    digest = about.rubric.digest if about else max(counts, key=counts.__getitem__, default="")
    ranked = sorted((result for result in results if result.rubric.digest == digest), key=_share, reverse=True)
    projects = rounds_of_projects(ranked)
    project_of = {place: number for number, rounds in enumerate(projects) for place in rounds}
    newest = sorted(rounds[-1] for rounds in projects)
    rubric = parse_rubric(ranked[0].rubric.content) if ranked else None
    wholes = [whole_of_result(rubric, result) for result in ranked] if rubric else []
    places = range(len(ranked))
    about_places = [place for place in places if ranked[place] is about]
    pairs_with_about = [
        (min(place, other), max(place, other)) for place in about_places for other in places if other != place
    ]
    pairs = tuple(
        Pair(first, second, _lead(wholes[first], wholes[second]))
        for first, second in (pairs_with_about if about_places else pairwise(newest))
        if project_of[first] != project_of[second]
    )
    return SideBySide(tuple(ranked), pairs, tuple(result for result in results if result.rubric.digest != digest))


def rounds_of_projects(results: Sequence[Result]) -> list[list[int]]:
    """The indexes of the results of each project, the oldest round first: ordered by the day of closing, within one day
    by when they were published. Results are of one project if it has the same name and group; a result without a group
    is always alone, since a name proves nothing."""
    found: dict[object, list[int]] = {}
    for place, result in enumerate(results):
        found.setdefault((result.project.name, group) if (group := result.round.held_by) else place, []).append(place)

    def held(place: int) -> tuple[str, int]:
        entry = results[place].round
        return str(entry.closed or ""), entry.record.number if entry.record else 0

    return [sorted(places, key=held) for places in found.values()]


def _lead(first: Whole, second: Whole) -> Lead | None:
    return None if first.verdict.score is None or second.verdict.score is None else lead_of(first, second)


def _share(result: Result) -> Fraction:
    """A sort key; a result without a score is below all others."""
    share = result.overall.share
    return Fraction(-1) if share is None or result.overall.score is None else share


def whole_of_result(rubric: Rubric, result: Result) -> Whole:
    """The sums of all principles of a result, computed again from its tally and rulings."""
    return whole_of(rubric, standings_of(rubric, result.tally, result.project.kind, result.round.rulings))
