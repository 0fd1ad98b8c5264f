"""What differs between two rubrics, in sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from scorecard.engine.differences import Difference, Differs, differences
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.models import Rubric


def difference_sentences(old: Rubric, new: Rubric, said_as: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """What the new one does otherwise; at least one sentence wherever the digests differ.

    `said_as` translates the texts that are named; what differs are the rubrics themselves."""
    found = [_named(one, said_as or {}) for one in differences(old, new)]
    by_kind = {kind: [one for one in found if one.what is kind] for kind in Differs}
    sentences = [_weight(one) for one in by_kind[Differs.PRINCIPLE_WEIGHT]]
    sentences += [_listed(kind, by_kind[kind]) for kind in _LISTED if by_kind[kind]]
    sentences += [_changed(one) for one in found if one.what in _ONE_BY_ONE]
    sentences += [_part(one.name) for one in by_kind[Differs.PART]]
    if not sentences and old.digest != new.digest:
        sentences = [_("Every question, and its part of the whole, stays the same.")]
    return tuple(sentences)


_LISTED = (
    Differs.PRINCIPLE_DROPPED,
    Differs.PRINCIPLE_ADDED,
    Differs.CRITERION_DROPPED,
    Differs.CRITERION_ADDED,
    Differs.CRITERION_WORDS,
    Differs.CRITERION_RULES,
)
_ONE_BY_ONE = (
    Differs.PRINCIPLE_WORDS,
    Differs.CRITERION_MOVED,
    Differs.CRITERION_WEIGHT,
    Differs.QUESTION,
    Differs.CRITERION_LEVELS,
)


def _named(one: Difference, said_as: Mapping[str, str]) -> Difference:
    old, new = (said_as.get(text, text) if isinstance(text, str) else text for text in (one.old, one.new))
    return replace(one, name=said_as.get(one.name, one.name), old=old, new=new)


def _weight(one: Difference) -> str:
    old, new = _told_apart(one, 0)
    return _("{principle} weighs {new} instead of {old}.").format(principle=one.name, new=new, old=old)


def _told_apart(one: Difference, decimals: int) -> tuple[str, str]:
    """With as many decimals as it takes, six at the most."""
    return next(
        (pair for more in range(decimals, 6) if (pair := _percents(one, more))[0] != pair[1]), _percents(one, 6)
    )


def _percents(one: Difference, decimals: int) -> tuple[str, str]:
    """A bonus, and what applies to nothing, carries no part of the whole."""
    old, new = (
        percent_text(value if isinstance(value, Fraction) else Fraction(0), decimals) for value in (one.old, one.new)
    )
    return old, new


def _listed(kind: Differs, found: Sequence[Difference]) -> str:
    names = joined([_("“{text}”").format(text=one.name) for one in found])
    number = len(found)
    sentence = {
        Differs.PRINCIPLE_DROPPED: lambda: ngettext(
            "1 principle is dropped: {names}.", "{number} principles are dropped: {names}.", number
        ),
        Differs.PRINCIPLE_ADDED: lambda: ngettext(
            "1 principle is added: {names}.", "{number} principles are added: {names}.", number
        ),
        Differs.CRITERION_DROPPED: lambda: ngettext(
            "1 question is dropped: {names}", "{number} questions are dropped: {names}", number
        ),
        Differs.CRITERION_ADDED: lambda: ngettext(
            "1 question is added: {names}", "{number} questions are added: {names}", number
        ),
        Differs.CRITERION_WORDS: lambda: ngettext(
            "1 question has other words in its levels, guidance or demand: {names}",
            "{number} questions have other words in their levels, guidance or demands: {names}",
            number,
        ),
        Differs.CRITERION_RULES: lambda: ngettext(
            "1 question has other rules (required, a bonus, or which projects it is asked of): {names}",
            "{number} questions have other rules (required, a bonus, or which projects they are asked of): {names}",
            number,
        ),
    }[kind]()
    return sentence.format(number=count_text(number), names=names)


def _changed(one: Difference) -> str:
    match one.what:
        case Differs.PRINCIPLE_WORDS if one.old == one.new:
            return _("{principle} has another introduction.").format(principle=one.name)
        case Differs.PRINCIPLE_WORDS:
            return _("{old} is now called {new}.").format(old=one.old, new=one.new)
        case Differs.CRITERION_MOVED:
            return _("“{question}” now belongs to {principle}.").format(question=one.name, principle=one.new)
        case Differs.CRITERION_WEIGHT:
            old, new = _told_apart(one, 1)
            return _("“{question}” carries {new} of the whole instead of {old}.").format(
                question=one.name, old=old, new=new
            )
        case Differs.QUESTION:
            return _("“{old}” now reads “{new}”").format(old=one.old, new=one.new)
    return _("“{question}” has the levels {new} instead of {old}.").format(
        question=one.name, old=_points(one.old), new=_points(one.new)
    )


def _points(points: object) -> str:
    return ", ".join(map(exact_points_text, points)) if isinstance(points, tuple) else ""


def _part(key: str) -> str:
    return {
        "title": lambda: _("The title changes."),
        "about": lambda: _("The introduction changes."),
        "language": lambda: _("It is written in another language."),
        "source": lambda: _("It names another source."),
        "labels": lambda: _("It uses other words for principles or questions."),
        "scale": lambda: _("The shared levels change."),
        "scoring": lambda: _("The score is counted or shown in another way."),
        "bands": lambda: _("The bands change."),
        "kinds": lambda: _("The kinds of project change."),
        "glossary": lambda: _("The explained words change."),
    }[key]()
