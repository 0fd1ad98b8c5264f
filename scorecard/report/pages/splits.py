"""The questions on which the room is split, the most evenly split first."""

from fractions import Fraction

from scorecard.i18n import gettext as _
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.sentences import is_split

_IN_A_LINE = 2


def split_ids(view: View) -> list[str]:
    split = [id_ for id_, entry in view.criteria.items() if is_split(entry)]
    return sorted(split, key=lambda id_: _smaller_side(view, id_), reverse=True)


def split_questions(view: View) -> tuple[str, ...]:
    return tuple(view.rubric.criteria[id_].question for id_ in split_ids(view))


def splits_short(view: View) -> str | None:
    """The first split questions in a line, and how many more there are."""
    found = split_questions(view)
    shown, more = found[:_IN_A_LINE], len(found) - _IN_A_LINE
    if more > 0:
        shown = (*shown, _("and {number} more.").format(number=count_text(more)))
    return " ".join(shown) or None


def _smaller_side(view: View, id_: str) -> Fraction:
    """How even a split is: the part of the ratings in the smaller of the two outer groups of levels."""
    counts = view.result.tally[id_].levels
    outer = (len(counts) + 1) // 3
    return Fraction(min(sum(counts[:outer]), sum(counts[-outer:])), sum(counts))
