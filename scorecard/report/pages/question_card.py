"""A question on the screen: its text, and the answers to choose from."""

from dataclasses import dataclass

from scorecard.engine.answers import EvidenceKind, NotRated, given_text
from scorecard.i18n import gettext as _
from scorecard.report.wording.glossary import GlossaryParts, GlossaryReader
from scorecard.report.wording.numbers import exact_points_text
from scorecard.rubrics.models import Criterion, Level, Rubric
from scorecard.rubrics.translation import marked_like


@dataclass(frozen=True, slots=True)
class Card:
    """One answer to choose. `value` is the answer as forms send it, such as “4” or “na”. For a level `text` is its
    descriptor; for another answer `rest` completes the sentence that `title` begins."""

    value: str
    title: str
    text: GlossaryParts = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as raters see it, on a phone, on a big screen and in a preview. `evidence_wanted` says what to ask to
    see.

    `guidance` and the texts of the answers are split into pieces, so that a term of the rubric's glossary has its
    meaning with it. Each term is explained once; `terms` are those in `question` that `guidance` does not explain."""

    id: str
    question: str
    guidance: GlossaryParts
    terms: GlossaryParts
    evidence_wanted: str | None
    has_requirement: bool
    has_words: bool
    """Whether any of its levels has a descriptor."""
    cards: tuple[Card, ...]


def question_of(criterion: Criterion, rubric: Rubric) -> Question:
    explaining = GlossaryReader(rubric.glossary)
    guidance = explaining.pieces(criterion.guidance)
    return Question(
        id=criterion.id,
        question=criterion.question,
        guidance=guidance,
        terms=explaining.terms(criterion.question),
        evidence_wanted=criterion.evidence,
        has_requirement=criterion.requires is not None,
        has_words=any(level.descriptor for level in rubric.levels[criterion.id]),
        cards=(*(_card(level, explaining) for level in rubric.levels[criterion.id]), *_other_cards(criterion, rubric)),
    )


def _card(level: Level, explaining: GlossaryReader) -> Card:
    return Card(given_text(level.points), level_name(level), explaining.pieces(level.descriptor))


def level_name(level: Level) -> str:
    """The points and the label of a level, such as “4 · Does its part”, or the points alone. If the label is not
    translated, it is marked with its language, and so is the name."""
    points = exact_points_text(level.points)
    return marked_like(level.label, f"{points} · {level.label}") if level.label else points


def _other_cards(criterion: Criterion, rubric: Rubric) -> list[Card]:
    cards = [
        Card(
            given_text(NotRated.CANNOT_TELL),
            _("Cannot tell"),
            rest=_("because nothing that I saw or heard says anything about it; it counts at the lowest level")
            if rubric.scoring.cannot_tell == "lowest"
            else _("because nothing that I saw or heard says anything about it"),
        )
    ]
    if criterion.not_applicable == "allowed":
        cards.append(
            Card(
                given_text(NotRated.NOT_APPLICABLE),
                _("Does not apply"),
                rest=_("to this project; say why below, if you can"),
            )
        )
    return cards


def evidence_kinds() -> tuple[tuple[str, str], ...]:
    """The kinds of evidence to choose from, by how binding they are: code and label."""
    return (
        (EvidenceKind.BINDING, _("a signed, binding agreement")),
        (EvidenceKind.WRITTEN, _("a promise in writing")),
        (EvidenceKind.SPOKEN, _("a promise by word of mouth")),
        (EvidenceKind.NONE, _("nothing shows it")),
    )
