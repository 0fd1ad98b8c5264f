"""Results beside each other: which can be ranked, in which order, and how sure that order is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from scorecard.engine.result import Result
from scorecard.engine.robustness import Lead, lead_of
from scorecard.engine.scoring import Whole, standings_of, whole_of
from scorecard.engine.tally import Count
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Rubric


@dataclass(frozen=True, slots=True)
class Ranking:
    """`ranked` are of one edition, the highest score first, those without a score last. `leads` says of each but the
    last how sure it is that it is ahead of the next; None where one of the two has no score. `apart` are of other
    editions, which are never ranked against these."""

    ranked: tuple[Result, ...]
    leads: tuple[Lead | None, ...]
    apart: tuple[Result, ...]


def ranking_of(results: Sequence[Result]) -> Ranking:
    """The edition that most results have is ranked, of several such the one that comes first."""
    counts = Counter(result.rubric.digest for result in results)
    digest = max(counts, key=counts.__getitem__, default="")
    ranked = sorted((result for result in results if result.rubric.digest == digest), key=_share, reverse=True)
    rubric = parse_rubric(ranked[0].rubric.content) if ranked else None
    wholes = [whole_of_result(rubric, result) for result in ranked] if rubric else []
    leads = tuple(
        None if first.verdict.score is None or second.verdict.score is None else lead_of(first, second)
        for first, second in pairwise(wholes)
    )
    return Ranking(tuple(ranked), leads, tuple(result for result in results if result.rubric.digest != digest))


def _share(result: Result) -> Fraction:
    """To sort by; nothing is known to be lower than what has no score."""
    share = result.overall.share
    return Fraction(-1) if share is None or result.overall.score is None else share


def whole_of_result(rubric: Rubric, result: Result) -> Whole:
    """The principles' shares and values behind a result."""
    tally = {
        id_: Count(
            tuple(entry.levels[exact_text(level.points)] for level in rubric.levels[id_]),
            entry.not_applicable,
            entry.cannot_tell,
        )
        for id_, entry in result.tally.items()
    }
    return whole_of(rubric, standings_of(rubric, tally, result.project.kind, result.round.rulings))
