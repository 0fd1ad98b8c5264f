"""The questions: one at a time or a whole principle, through one form and one parser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from scorecard.engine.answers import EvidenceKind
from scorecard.engine.result import ProjectEntry
from scorecard.errors import RoundClosed
from scorecard.i18n import gettext as _
from scorecard.report.numbers import count_text, exact_points_text
from scorecard.report.page import Quote, finding_quote
from scorecard.rounds import alone
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Criterion, Level, Principle, Rubric
from scorecard.store.answers import NOTHING, Written, answers_of
from scorecard.store.rounds import StoredRound
from scorecard.web.forms import (
    CANNOT_TELL,
    NOT_APPLICABLE,
    Answered,
    PostedForm,
    asked_criteria,
    read_answers,
    typed_answer,
)
from scorecard.web.projects import KnownFact, known_facts
from scorecard.web.site import Visit, Visitor, not_here
from scorecard.web.words import Explaining, Pieces

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Card:
    """One answer to choose: a level with its descriptor, or one of the others with the rest of its sentence."""

    value: str
    title: str
    chosen: bool
    text: Pieces = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class QuestionBlock:
    """A question with its answers, as typed where something was typed."""

    id: str
    question: str
    guidance: Pieces
    terms: Pieces
    evidence_wanted: str | None
    is_required: bool
    findings: tuple[Quote, ...]
    cards: tuple[Card, ...]
    answered: bool
    reason: str
    evidence: str
    kind: str
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class QuestionsPage:
    """A form with the questions of a page, and where one stands in the whole."""

    title: str
    name: str
    project: str
    here: str
    principle: str
    principle_about: str | None
    principle_progress: str
    progress: str
    answered: int
    total: int
    place: str
    one_at_a_time: bool
    switch: str
    from_review: bool
    facts: tuple[KnownFact, ...]
    blocks: tuple[QuestionBlock, ...]
    kinds: tuple[tuple[str, str], ...]


@router.get("/projects/{project_id}/questions/{criterion_id}")
def show_question(visit: Visitor, project_id: str, criterion_id: str) -> Response:
    return _show(visit, project_id, criterion=criterion_id)


@router.post("/projects/{project_id}/questions/{criterion_id}")
def save_question(visit: Visitor, posted: PostedForm, project_id: str, criterion_id: str) -> Response:
    return _save(visit, posted, project_id, criterion=criterion_id)


@router.get("/projects/{project_id}/principles/{principle_id}")
def show_principle(visit: Visitor, project_id: str, principle_id: str) -> Response:
    return _show(visit, project_id, principle=principle_id)


@router.post("/projects/{project_id}/principles/{principle_id}")
def save_principle(visit: Visitor, posted: PostedForm, project_id: str, principle_id: str) -> Response:
    return _save(visit, posted, project_id, principle=principle_id)


@dataclass(frozen=True, slots=True)
class _Place:
    """The questions of a page among all that are asked."""

    asked: tuple[Criterion, ...]
    shown: tuple[Criterion, ...]
    principle: Principle
    one: bool

    @property
    def of_principle(self) -> list[Criterion]:
        return [criterion for criterion in self.asked if criterion in self.principle.criteria]


def _place(stored: StoredRound, criterion: str | None, principle: str | None) -> _Place:
    """Raises 404 for a question that this project is not asked."""
    asked = tuple(asked_criteria(stored.rubric, stored.entry.kind))
    for known in stored.rubric.principles:
        shown = [one for one in known.criteria if one in asked and (one.id == criterion or known.id == principle)]
        if shown:
            return _Place(asked, tuple(shown), known, criterion is not None)
    raise not_here()


def _show(visit: Visit, project_id: str, *, criterion: str | None = None, principle: str | None = None) -> Response:
    with visit.reading() as session:
        stored = visit.open_round(session, project_id)
        place = _place(stored, criterion, principle)
        answers = answers_of(session, stored.sheet_id)
    return _drawn(visit, stored, place, answers)


def _save(
    visit: Visit, posted: PostedForm, project_id: str, *, criterion: str | None = None, principle: str | None = None
) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        place = _place(stored, criterion, principle)
        answers = answers_of(session, stored.sheet_id)
        read = read_answers(posted, list(place.shown), stored.rubric, answers)
        if not read.errors:
            try:
                alone.save_answers(session, stored, read.written, keep=visit.site.keep, now=visit.now)
            except RoundClosed:
                return _too_late(visit, stored, posted)
    if visit.wants_data:
        says = " ".join(error.sentence for error in read.errors) or _("Saved")
        return JSONResponse({"says": says}, 422 if read.errors else 200)
    if read.errors:
        return _drawn(visit, stored, place, {**answers, **read.written}, read)
    return visit.go(_next_page(stored, place, posted))


def _too_late(visit: Visit, stored: StoredRound, posted: PostedForm) -> Response:
    typed = [text for name, text in posted.texts.items() if name.startswith(("reason.", "evidence.")) and text]
    page = ClosedPage(
        title=_("This scorecard is finished"), name=stored.entry.name, project=stored.project_id, typed=tuple(typed)
    )
    if visit.wants_data:
        return JSONResponse({"says": page.title}, 409)
    return visit.page("errors/closed.html", page, status=409)


@dataclass(frozen=True, slots=True)
class ClosedPage:
    """Somebody saved an answer after the scorecard was finished; what was typed is shown, so that it can be kept."""

    title: str
    name: str
    project: str
    typed: tuple[str, ...]


def _next_page(stored: StoredRound, place: _Place, posted: PostedForm) -> str:
    """Where the button leads that was pressed."""
    base = f"/projects/{stored.project_id}"
    first, last = place.shown[0].id, place.shown[-1].id
    match "stay" if posted["clear"] else posted["go"]:
        case "back":
            return _before(base, stored, place)
        case "later":
            return f"{base}/link"
        case "overview":
            return base
        case "whole":
            return f"{base}/principles/{place.principle.id}#{first}"
        case "one":
            return f"{base}/questions/{first}"
        case "stay":
            return f"{base}/{'questions' if place.one else 'principles'}/{first if place.one else place.principle.id}"
    if posted["from"] == "review" or posted["go"] == "review":
        return f"{base}/review"
    ids = [criterion.id for criterion in place.asked]
    after = ids[ids.index(last) + 1 :]
    if not after:
        return f"{base}/review"
    return f"{base}/questions/{after[0]}" if place.one else f"{base}/principles/{_principle_of(stored, after[0])}"


def _before(base: str, stored: StoredRound, place: _Place) -> str:
    ids = [criterion.id for criterion in place.asked]
    before = ids[: ids.index(place.shown[0].id)]
    if not before:
        return base
    return f"{base}/questions/{before[-1]}" if place.one else f"{base}/principles/{_principle_of(stored, before[-1])}"


def _principle_of(stored: StoredRound, criterion: str) -> str:
    return next(known.id for known in stored.rubric.principles if criterion in {one.id for one in known.criteria})


# the page


def _drawn(
    visit: Visit, stored: StoredRound, place: _Place, answers: Mapping[str, Written], read: Answered | None = None
) -> Response:
    errors = read.errors if read else ()
    asked = [criterion.id for criterion in place.asked]
    number = asked.index(place.shown[0].id) + 1
    count = sum(_is_answered(answers, criterion) for criterion in place.asked)
    base = f"/projects/{stored.project_id}"
    page = QuestionsPage(
        title=place.shown[0].question if place.one else place.principle.title,
        name=stored.entry.name,
        project=stored.project_id,
        here=f"{base}/questions/{place.shown[0].id}" if place.one else f"{base}/principles/{place.principle.id}",
        principle=place.principle.title,
        principle_about=place.principle.about,
        principle_progress=progress_text(answers, place.of_principle),
        progress=progress_text(answers, place.asked),
        answered=count,
        total=len(asked),
        place=_("{number} of {total}").format(number=count_text(number), total=count_text(len(asked))),
        one_at_a_time=place.one,
        switch="whole" if place.one else "one",
        from_review=visit.request.query_params.get("from") == "review"
        or (read or _NOTHING_READ).typed.get("from") == "review",
        facts=known_facts(stored.entry, stored.rubric),
        blocks=tuple(
            _block(criterion, stored.rubric, stored.entry, answers.get(criterion.id, NOTHING), read)
            for criterion in place.shown
        ),
        kinds=evidence_kinds(),
    )
    return visit.page("pages/questions.html", page, status=422 if errors else 200, errors=errors)


_NOTHING_READ = Answered({}, {}, ())


def progress_text(answers: Mapping[str, Written], criteria: Sequence[Criterion]) -> str:
    count = sum(_is_answered(answers, criterion) for criterion in criteria)
    return _("{answered} of {total} answered").format(answered=count_text(count), total=count_text(len(criteria)))


def _is_answered(answers: Mapping[str, Written], criterion: Criterion) -> bool:
    return answers.get(criterion.id, NOTHING).given is not None


def evidence_kinds() -> tuple[tuple[str, str], ...]:
    """How binding evidence is, for people to choose from."""
    return (
        (EvidenceKind.BINDING, _("a signed, binding agreement")),
        (EvidenceKind.WRITTEN, _("a promise in writing")),
        (EvidenceKind.SPOKEN, _("a promise by word of mouth")),
        (EvidenceKind.NONE, _("nothing shows it")),
    )


def _block(
    criterion: Criterion, rubric: Rubric, entry: ProjectEntry, written: Written, read: Answered | None
) -> QuestionBlock:
    explaining, id_ = Explaining(rubric.glossary), criterion.id
    typed = read.typed if read else {}
    chosen = typed.get(f"answer.{id_}") or typed_answer(written)
    errors = read.errors if read else ()
    guidance = explaining.pieces(criterion.guidance)
    levels = tuple(_card(level, explaining, chosen) for level in rubric.levels[id_])
    return QuestionBlock(
        id=id_,
        question=criterion.question,
        guidance=guidance,
        terms=explaining.terms(criterion.question),
        evidence_wanted=criterion.evidence,
        is_required=criterion.requires is not None,
        findings=tuple(finding_quote(finding) for finding in entry.facts.findings.get(id_, ())),
        cards=(*levels, *_other_cards(criterion, chosen)),
        answered=written.given is not None,
        reason=typed.get(f"reason.{id_}", written.reason or ""),
        evidence=typed.get(f"evidence.{id_}", written.evidence or ""),
        kind=typed.get(f"kind.{id_}", written.evidence_kind or ""),
        errors={error.field: error.sentence for error in errors},
    )


def _card(level: Level, explaining: Explaining, chosen: str) -> Card:
    value = exact_text(level.points)
    title = " · ".join(part for part in (exact_points_text(level.points), level.label) if part)
    return Card(value, title, value == chosen, explaining.pieces(level.descriptor))


def _other_cards(criterion: Criterion, chosen: str) -> list[Card]:
    shown, why = _("from what we have been shown"), _("to this project; please say why below")
    cards = [Card(CANNOT_TELL, _("Cannot tell"), chosen == CANNOT_TELL, rest=shown)]
    if criterion.not_applicable == "allowed":
        cards.append(Card(NOT_APPLICABLE, _("Does not apply"), chosen == NOT_APPLICABLE, rest=why))
    return cards
