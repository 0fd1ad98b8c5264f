"""The questions on which raters are split, the most evenly split first."""

from fractions import Fraction

from scorecard.report.pages.view import View
from scorecard.report.wording.sentences import is_split


def split_ids(view: View) -> list[str]:
    split = [id_ for id_, entry in view.criteria.items() if is_split(entry)]
    return sorted(split, key=lambda id_: _smaller_side(view, id_), reverse=True)


def split_questions(view: View) -> tuple[str, ...]:
    return tuple(view.rubric.criteria[id_].question for id_ in split_ids(view))


def _smaller_side(view: View, id_: str) -> Fraction:
    """How even a split is: the share of the ratings in the smaller of the two outer groups of levels."""
    counts = view.result.tally[id_].levels
    outer = (len(counts) + 1) // 3
    return Fraction(min(sum(counts[:outer]), sum(counts[-outer:])), sum(counts))
