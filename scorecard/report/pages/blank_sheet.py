"""The blank sheet: a rubric's questions on paper, to be filled in by hand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from scorecard.engine.project import Facts
from scorecard.engine.scoring import applies
from scorecard.i18n import gettext as _
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.report.wording.glossary import Explaining, Pieces
from scorecard.report.wording.method import credit_text, review_text, translation_text
from scorecard.report.wording.numbers import exact_points_text
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.rubrics.translation import Translation


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """What is asked about what: a rubric in the reader's language, and the project where one is known already."""

    rubric: Rubric
    translation: Translation | None = None
    project: str | None = None
    kind: str | None = None
    facts: Facts = field(default_factory=Facts)
    held_by: str | None = None


@dataclass(frozen=True, slots=True)
class BlankLevel:
    points: str
    label: str
    text: Pieces


@dataclass(frozen=True, slots=True)
class BlankQuestion:
    """`terms` are the words of the question itself that are explained; `notes` those explained at the foot of its
    page: every one of the question, but for what a question before it on the same page explains already."""

    id: str
    number: str
    question: str
    is_required: bool
    terms: Pieces
    guidance: Pieces
    evidence: str | None
    findings: tuple[Quote, ...]
    levels: tuple[BlankLevel, ...]
    may_not_apply: bool
    notes: frozenset[str]


@dataclass(frozen=True, slots=True)
class BlankPrinciple:
    title: str
    about: str | None
    questions: tuple[BlankQuestion, ...]


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """`copies` are the running numbers; one that is empty leaves a line to write it on."""

    copies: tuple[str, ...]
    title: str
    edition: str
    project: str | None
    facts: tuple[str, ...]
    held_by: str | None
    how: tuple[str, ...]
    principles: tuple[BlankPrinciple, ...]
    credit: str


Note = tuple[str, str]
"""A question and a word in it that its page explains."""


def blank_sheet(wanted: SheetOrder, copies: Sequence[str], notes: Collection[Note] | None = None) -> BlankSheet:
    """With these notes; with every note of every question where none are given."""
    rubric, facts = wanted.rubric, wanted.facts
    asked = [known for known in rubric.criteria.values() if applies(known, wanted.kind)]
    numbers = {known.id: str(place) for place, known in enumerate(asked, 1)}
    principles = [
        BlankPrinciple(
            principle.title,
            principle.about,
            tuple(_question(wanted, one, numbers[one.id], notes) for one in principle.criteria if one.id in numbers),
        )
        for principle in rubric.principles
    ]
    review = review_text(rubric.reviewed)
    return BlankSheet(
        copies=tuple(copies),
        title=rubric.title,
        edition=_("Edition {edition}").format(edition=rubric.edition),
        project=wanted.project,
        facts=tuple(text for text in (facts.address, facts.developer, facts.homes, facts.homes_by_rent) if text),
        held_by=_("By {group}").format(group=wanted.held_by) if wanted.held_by else None,
        how=tuple(_how(rubric)),
        principles=tuple(principle for principle in principles if principle.questions),
        credit=" ".join(text for text in (credit_text(rubric), review, translation_text(wanted.translation)) if text),
    )


def needed_notes(sheet: BlankSheet, places: Mapping[str, int]) -> frozenset[Note]:
    """By the page of each question: every word once, at the first question on that page that has it."""
    first: dict[tuple[int, str], str] = {}
    for question in _questions(sheet):
        for term in _terms(question):
            first.setdefault((places[question.id], term), question.id)
    return frozenset((id_, term) for (_page, term), id_ in first.items())


def explains_all(sheet: BlankSheet, notes: Collection[Note], places: Mapping[str, int]) -> bool:
    """Whether each page explains all its words with these notes."""
    explained = {(places[id_], term) for id_, term in notes}
    return all((places[known.id], term) in explained for known in _questions(sheet) for term in _terms(known))


def _questions(sheet: BlankSheet) -> list[BlankQuestion]:
    return [question for principle in sheet.principles for question in principle.questions]


def _terms(question: BlankQuestion) -> list[str]:
    return _meant(question.terms, question.guidance, *(level.text for level in question.levels))


def _meant(*texts: Pieces) -> list[str]:
    return [piece.text.lower() for text in texts for piece in text if piece.meaning]


def _how(rubric: Rubric) -> list[str]:
    return [
        *([rubric.about] if rubric.about else []),
        _("Mark one box for each question. Leave out what you do not want to answer; any part of the sheet counts."),
        _("Please do not write your name. Reasons may be read aloud and printed."),
    ]


def _question(wanted: SheetOrder, asked: Criterion, number: str, notes: Collection[Note] | None) -> BlankQuestion:
    explaining = Explaining(wanted.rubric.glossary)
    terms = explaining.terms(asked.question)
    guidance = explaining.pieces(asked.guidance)
    levels = tuple(
        BlankLevel(exact_points_text(level.points), level.label or "", explaining.pieces(level.descriptor))
        for level in wanted.rubric.levels[asked.id]
    )
    found = _meant(terms, guidance, *(level.text for level in levels))
    return BlankQuestion(
        id=asked.id,
        number=number,
        question=asked.question,
        is_required=asked.requires is not None,
        terms=terms,
        guidance=guidance,
        evidence=asked.evidence,
        findings=tuple(finding_quote(finding) for finding in wanted.facts.findings.get(asked.id, ())),
        levels=levels,
        may_not_apply=asked.not_applicable == "allowed",
        notes=frozenset(term for term in found if notes is None or (asked.id, term) in notes),
    )
