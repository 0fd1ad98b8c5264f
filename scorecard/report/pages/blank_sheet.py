"""The blank sheet: a rubric's questions on paper, to be filled in by hand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from scorecard.engine.project import Facts
from scorecard.engine.scoring import applies
from scorecard.i18n import gettext as _
from scorecard.report.pages.incomes import IncomesCard
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.report.wording.glossary import GlossaryParts, GlossaryReader
from scorecard.report.wording.method import credit_text, review_text, translation_text
from scorecard.report.wording.numbers import exact_points_text
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.rubrics.translation import Translation


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """What blank sheets are printed for: a rubric in the reader's language, and a project if it is known already.
    `translation` is the one that the rubric is shown in, None if it is in its own language; `held_by` is the name of
    the group."""

    rubric: Rubric
    translation: Translation | None = None
    project: str | None = None
    kind: str | None = None
    facts: Facts = field(default_factory=Facts)
    held_by: str | None = None
    incomes: Mapping[str, IncomesCard] = field(default_factory=dict)
    """The income limits in dollars by criterion."""


@dataclass(frozen=True, slots=True)
class BlankLevel:
    points: str
    label: str
    text: GlossaryParts


@dataclass(frozen=True, slots=True)
class BlankQuestion:
    """`terms` are the glossary terms in the question's own text; `notes` are the terms to explain at the foot of its
    page: all terms of the question except those that an earlier question on the page explains."""

    id: str
    number: str
    question: str
    has_requirement: bool
    terms: GlossaryParts
    guidance: GlossaryParts
    evidence: str | None
    incomes: IncomesCard | None
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
    """`number` is the placeholder that the printer replaces with the number of each copy; empty for a line on which a
    person writes the number. `how` says how to fill in the sheet. `scale` has the points and labels of the levels if
    all questions share them, so that they are printed once; else it is empty."""

    number: str
    title: str
    edition: str
    project: str | None
    facts: tuple[str, ...]
    held_by: str | None
    how: tuple[str, ...]
    scale: tuple[tuple[str, str], ...]
    principles: tuple[BlankPrinciple, ...]
    credit: str

    @property
    def has_evidence(self) -> bool:
        """Whether any question says what to ask to see."""
        return any(question.evidence for principle in self.principles for question in principle.questions)


Note = tuple[str, str]
"""The id of a question and a term in it that its page explains."""


def blank_sheet(wanted: SheetOrder, number: str = "", notes: Collection[Note] | None = None) -> BlankSheet:
    """The sheet. `notes` are the explanations of terms that it prints; None for those of all terms in all questions."""
    rubric, facts = wanted.rubric, wanted.facts
    criteria = [criterion for criterion in rubric.criteria.values() if applies(criterion, wanted.kind)]
    numbers = {criterion.id: str(place) for place, criterion in enumerate(criteria, 1)}
    drawn = (
        BlankPrinciple(
            principle.title,
            principle.about,
            tuple(
                _question(wanted, criterion, numbers[criterion.id], notes)
                for criterion in principle.criteria
                if criterion.id in numbers
            ),
        )
        for principle in rubric.principles
    )
    principles = tuple(principle for principle in drawn if principle.questions)
    review = review_text(rubric.reviewed)
    return BlankSheet(
        number=number,
        title=rubric.title,
        edition=_("Edition {edition}").format(edition=rubric.edition),
        project=wanted.project,
        facts=tuple(text for text in (facts.address, facts.developer, facts.homes, facts.homes_by_rent) if text),
        held_by=_("By {group}").format(group=wanted.held_by) if wanted.held_by else None,
        how=(
            *([_("Sample data, made up to show the layout.")] if facts.sample else []),
            *(
                [_all_kinds_text()]
                if not (wanted.kind or wanted.project) and any(one.applies_to for one in criteria)
                else []
            ),
            *_instructions(rubric),
            *(
                [_("When you are done, give the sheet to {group}.").format(group=wanted.held_by)]
                if wanted.held_by
                else []
            ),
        ),
        scale=_common_scale(principles),
        principles=principles,
        credit=" ".join(text for text in (credit_text(rubric), review, translation_text(wanted.translation)) if text),
    )


def _all_kinds_text() -> str:
    """Says that the numbers of the questions are not those of the sheets of a round of one kind of project."""
    return _(
        "This sheet has the questions for all kinds of project. For a round about one kind, use the sheets that its"
        " page prints: they have fewer questions, with other numbers."
    )


def needed_notes(sheet: BlankSheet, places: Mapping[str, int]) -> frozenset[Note]:
    """The notes that the pages need: each term of a page once, at the first question there that has it. `places` gives
    the page of each question."""
    first: dict[tuple[int, str], str] = {}
    for question in _questions(sheet):
        for term in _terms(question):
            first.setdefault((places[question.id], term), question.id)
    return frozenset((id_, term) for (_page, term), id_ in first.items())


def explains_all(sheet: BlankSheet, notes: Collection[Note], places: Mapping[str, int]) -> bool:
    """Whether these notes explain all terms on each page. `places` gives the page of each question."""
    explained = {(places[id_], term) for id_, term in notes}
    return all((places[question.id], term) in explained for question in _questions(sheet) for term in _terms(question))


def _questions(sheet: BlankSheet) -> list[BlankQuestion]:
    return [question for principle in sheet.principles for question in principle.questions]


def _terms(question: BlankQuestion) -> list[str]:
    """The glossary terms in all texts of a question, in small letters."""
    return _explained_terms(question.terms, question.guidance, *(level.text for level in question.levels))


def _explained_terms(*texts: GlossaryParts) -> list[str]:
    return [piece.text.lower() for text in texts for piece in text if piece.meaning]


def _common_scale(principles: Sequence[BlankPrinciple]) -> tuple[tuple[str, str], ...]:
    """The points and labels of the levels if all questions share them and each level has a descriptor too; else ()."""
    levels = [question.levels for principle in principles for question in principle.questions]
    scales = {tuple((level.points, level.label) for level in question) for question in levels}
    is_told_once = len(scales) == 1 and all(level.label and level.text for question in levels for level in question)
    return scales.pop() if is_told_once else ()


def _instructions(rubric: Rubric) -> list[str]:
    return [
        *([rubric.about] if rubric.about else []),
        _("Mark one box for each question. Leave out what you do not want to answer; any part of the sheet counts."),
        *([_("“Cannot tell” counts at the lowest level.")] if rubric.scoring.cannot_tell == "lowest" else []),
        _(
            "Please do not write your name. Reasons may be read aloud and printed. If a line is too short, go on "
            "anywhere on the sheet, with the number of the question."
        ),
    ]


def _question(wanted: SheetOrder, criterion: Criterion, number: str, notes: Collection[Note] | None) -> BlankQuestion:
    # splits texts into pieces at the terms of the glossary; only the first piece with a term has its meaning
    explaining = GlossaryReader(wanted.rubric.glossary)
    terms = explaining.terms(criterion.question)
    guidance = explaining.pieces(criterion.guidance)
    levels = tuple(
        BlankLevel(exact_points_text(level.points), level.label or "", explaining.pieces(level.descriptor))
        for level in wanted.rubric.levels[criterion.id]
    )
    all_terms = _explained_terms(terms, guidance, *(level.text for level in levels))
    return BlankQuestion(
        id=criterion.id,
        number=number,
        question=criterion.question,
        has_requirement=criterion.requires is not None,
        terms=terms,
        guidance=guidance,
        evidence=criterion.evidence,
        incomes=wanted.incomes.get(criterion.id),
        findings=tuple(finding_quote(finding) for finding in wanted.facts.findings.get(criterion.id, ())),
        levels=levels,
        may_not_apply=criterion.not_applicable == "allowed",
        notes=frozenset(term for term in all_terms if notes is None or (criterion.id, term) in notes),
    )
