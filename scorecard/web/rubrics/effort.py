"""How long it takes to answer the questions of a rubric, measured from their words."""

from collections.abc import Iterable, Sequence
from math import ceil

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.web.rubrics.answer_form import asked_criteria

_WORDS_A_MINUTE = 200  # read by an adult who is not in a hurry; Brysbaert 2019 finds 238 for English non-fiction
_TO_CHOOSE = 5  # seconds for each question


def effort_text(rubric: Rubric, kind: str | None) -> str:
    """Says how many questions a project of this kind is asked and how many minutes they take; then the same for the key
    questions alone, if these are some of them, else that one may answer only some."""
    asked = asked_criteria(rubric, kind)
    text = ngettext(
        "{number} question, about {minutes} min.", "{number} questions, about {minutes} min.", len(asked)
    ).format(number=count_text(len(asked)), minutes=count_text(_minutes(rubric, asked)))
    key = [criterion for criterion in asked if criterion.id in rubric.key_questions]
    if not key or len(key) == len(asked):
        return f"{text} " + _("You may answer only some.")
    return f"{text} " + ngettext(
        "Or only the {number} key question, about {minutes} min.",
        "Or only the {number} key questions, about {minutes} min.",
        len(key),
    ).format(number=count_text(len(key)), minutes=count_text(_minutes(rubric, key)))


def key_text(rubric: Rubric, key: Sequence[Criterion]) -> str:
    """Says how many key questions there are and how many minutes they take."""
    return ngettext(
        "Only the {number} key question, about {minutes} min.",
        "Only the {number} key questions, a short form of the whole, about {minutes} min.",
        len(key),
    ).format(number=count_text(len(key)), minutes=count_text(_minutes(rubric, key)))


def _minutes(rubric: Rubric, criteria: Iterable[Criterion]) -> int:
    seconds = sum(_words(rubric, criterion) * 60 / _WORDS_A_MINUTE + _TO_CHOOSE for criterion in criteria)
    return max(1, ceil(seconds / 60))


def _words(rubric: Rubric, criterion: Criterion) -> int:
    """The number of words that a rater sees without unfolding anything: the question, its guidance, and the labels and
    descriptors of its levels."""
    levels = criterion.scale or rubric.scale or ()
    texts = [
        criterion.question,
        criterion.guidance or "",
        *(text for level in levels for text in (level.label, level.descriptor) if text),
    ]
    return sum(len(text.split()) for text in texts)
