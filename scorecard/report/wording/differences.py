"""Sentences about the differences between two rubrics."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from scorecard.engine.differences import Difference, DifferenceKind, differences
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.models import Rubric


def difference_sentences(old: Rubric, new: Rubric, said_as: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Sentences on what the new rubric changes; at least one if the digests differ.

    The rubrics are compared in their own languages; `said_as` maps their texts to the translations to show instead."""
    found = [_translated(difference, said_as or {}) for difference in differences(old, new)]
    by_kind = {kind: [difference for difference in found if difference.what is kind] for kind in DifferenceKind}
    sentences = [_weight_sentence(difference) for difference in by_kind[DifferenceKind.PRINCIPLE_WEIGHT]]
    sentences += [_list_sentence(kind, by_kind[kind]) for kind in _LISTED if by_kind[kind]]
    sentences += [_change_sentence(difference) for difference in found if difference.what in _ONE_BY_ONE]
    sentences += [_part_sentence(difference.name) for difference in by_kind[DifferenceKind.PART]]
    if not sentences and old.digest != new.digest:
        sentences = [_("Every question, and its part of the whole, stays the same.")]
    return tuple(sentences)


_LISTED = (
    DifferenceKind.PRINCIPLE_DROPPED,
    DifferenceKind.PRINCIPLE_ADDED,
    DifferenceKind.CRITERION_DROPPED,
    DifferenceKind.CRITERION_ADDED,
    DifferenceKind.CRITERION_WORDS,
    DifferenceKind.CRITERION_RULES,
)
"""Kinds with one sentence for all differences of the kind."""
_ONE_BY_ONE = (
    DifferenceKind.PRINCIPLE_WORDS,
    DifferenceKind.CRITERION_MOVED,
    DifferenceKind.CRITERION_WEIGHT,
    DifferenceKind.QUESTION,
    DifferenceKind.CRITERION_LEVELS,
)
"""Kinds with a sentence for each difference."""


def _translated(difference: Difference, said_as: Mapping[str, str]) -> Difference:
    if difference.what is DifferenceKind.PART:
        return difference  # its name is a key of the file
    old, new = (said_as.get(text, text) if isinstance(text, str) else text for text in (difference.old, difference.new))
    if old == new and difference.old != difference.new:  # two texts with one translation are told as they are
        old, new = difference.old, difference.new
    return replace(difference, name=said_as.get(difference.name, difference.name), old=old, new=new)


def _weight_sentence(difference: Difference) -> str:
    old, new = _distinct_percents(difference, 0)
    return _("{principle} weighs {new} instead of {old}.").format(principle=difference.name, new=new, old=old)


def _distinct_percents(difference: Difference, decimals: int) -> tuple[str, str]:
    """The old and the new percentage with as many decimals as it takes to tell them apart: at least `decimals`, at most
    six."""
    return next(
        (pair for more in range(decimals, 6) if (pair := _percents(difference, more))[0] != pair[1]),
        _percents(difference, 6),
    )


def _percents(difference: Difference, decimals: int) -> tuple[str, str]:
    """The old and the new percentage. A bonus has none; it gets 0%."""
    old, new = (
        percent_text(value if isinstance(value, Fraction) else Fraction(0), decimals)
        for value in (difference.old, difference.new)
    )
    return old, new


def _list_sentence(kind: DifferenceKind, found: Sequence[Difference]) -> str:
    names = joined([_("“{text}”").format(text=difference.name) for difference in found])
    number = len(found)
    sentence = {
        DifferenceKind.PRINCIPLE_DROPPED: lambda: ngettext(
            "1 principle is dropped: {names}.", "{number} principles are dropped: {names}.", number
        ),
        DifferenceKind.PRINCIPLE_ADDED: lambda: ngettext(
            "1 principle is added: {names}.", "{number} principles are added: {names}.", number
        ),
        DifferenceKind.CRITERION_DROPPED: lambda: ngettext(
            "1 question is dropped: {names}", "{number} questions are dropped: {names}", number
        ),
        DifferenceKind.CRITERION_ADDED: lambda: ngettext(
            "1 question is added: {names}", "{number} questions are added: {names}", number
        ),
        DifferenceKind.CRITERION_WORDS: lambda: ngettext(
            "1 question has different wording in its levels, guidance or demand: {names}",
            "{number} questions have different wording in their levels, guidance or demands: {names}",
            number,
        ),
        DifferenceKind.CRITERION_RULES: lambda: ngettext(
            "1 question has different rules (required, a bonus, or which projects it is asked of): {names}",
            "{number} questions have different rules (required, a bonus, or which projects they are asked of): {names}",
            number,
        ),
    }[kind]()
    return sentence.format(number=count_text(number), names=names)


def _change_sentence(difference: Difference) -> str:
    match difference.what:
        case DifferenceKind.PRINCIPLE_WORDS if difference.old == difference.new:
            return _("{principle} has a different introduction.").format(principle=difference.name)
        case DifferenceKind.PRINCIPLE_WORDS:
            return _("{old} is now called {new}.").format(old=difference.old, new=difference.new)
        case DifferenceKind.CRITERION_MOVED:
            return _("“{question}” now belongs to {principle}.").format(
                question=difference.name, principle=difference.new
            )
        case DifferenceKind.CRITERION_WEIGHT:
            old, new = _distinct_percents(difference, 1)
            return _("“{question}” carries {new} of the whole instead of {old}.").format(
                question=difference.name, old=old, new=new
            )
        case DifferenceKind.QUESTION:
            return _("“{old}” now reads “{new}”").format(old=difference.old, new=difference.new)
    return _("“{question}” has the levels {new} instead of {old}.").format(
        question=difference.name, old=_points_text(difference.old), new=_points_text(difference.new)
    )


def _points_text(points: object) -> str:
    return ", ".join(map(exact_points_text, points)) if isinstance(points, tuple) else ""


def _part_sentence(key: str) -> str:
    """The sentence for a change under this key of the rubric file."""
    return {
        "title": lambda: _("The title changes."),
        "about": lambda: _("The introduction changes."),
        "language": lambda: _("It is written in another language."),
        "source": lambda: _("It names a different source."),
        "labels": lambda: _("It uses different words for principles or questions."),
        "scale": lambda: _("The shared levels change."),
        "scoring": lambda: _("The score is counted or shown in another way."),
        "bands": lambda: _("The bands change."),
        "kinds": lambda: _("The kinds of project change."),
        "glossary": lambda: _("The explanations of words change."),
        "short": lambda: _("Questions have different short names."),
        "key": lambda: _("The key questions are different ones."),
        "key_note": lambda: _("What it says about its key questions changes."),
    }[key]()
