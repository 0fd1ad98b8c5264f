"""The questions: one at a time or a whole principle, through one form and one parser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from scorecard.errors import RoundClosed
from scorecard.i18n import gettext as _
from scorecard.i18n import spoken
from scorecard.report.numbers import count_text
from scorecard.report.page import Quote, finding_quote
from scorecard.rounds import alone
from scorecard.rubrics.models import Criterion, Principle, Rubric
from scorecard.store.answers import NOTHING, Written, answers_of
from scorecard.store.rounds import StoredRound
from scorecard.web.cards import Question, evidence_kinds, question_of
from scorecard.web.forms import (
    Answered,
    PostedForm,
    asked_criteria,
    posted_again,
    read_answers,
    typed_answer,
    typed_texts,
    version,
)
from scorecard.web.projects import KnownFact, known_facts
from scorecard.web.site import Visit, Visitor, not_here

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Block:
    """A question with what was answered, or typed."""

    asked: Question
    findings: tuple[Quote, ...]
    chosen: str
    answered: bool
    reason: str
    evidence: str
    kind: str
    errors: Mapping[str, str]
    was: str


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
    blocks: tuple[Block, ...]
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

    rubric: Rubric
    asked: tuple[Criterion, ...]
    shown: tuple[Criterion, ...]
    principle: Principle
    one: bool

    @property
    def of_principle(self) -> list[Criterion]:
        ids = {criterion.id for criterion in self.principle.criteria}
        return [criterion for criterion in self.asked if criterion.id in ids]


def _place(visit: Visit, stored: StoredRound, criterion: str | None, principle: str | None) -> _Place:
    """In the reader's language. Raises 404 for a question that this project is not asked."""
    rubric = visit.in_words(stored.rubric, stored.translations)
    asked = tuple(asked_criteria(rubric, stored.entry.kind))
    ids = {one.id for one in asked}
    for known in rubric.principles:
        shown = [one for one in known.criteria if one.id in ids and (one.id == criterion or known.id == principle)]
        if shown:
            return _Place(rubric, asked, tuple(shown), known, criterion is not None)
    raise not_here()


def _show(visit: Visit, project_id: str, *, criterion: str | None = None, principle: str | None = None) -> Response:
    with visit.reading() as session:
        stored = visit.open_round(session, project_id)
        place = _place(visit, stored, criterion, principle)
        answers = answers_of(session, stored.sheet_id)
    return _drawn(visit, stored, place, answers, answers)


def _save(
    visit: Visit, posted: PostedForm, project_id: str, *, criterion: str | None = None, principle: str | None = None
) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        place = _place(visit, stored, criterion, principle)
        answers = answers_of(session, stored.sheet_id)
        read = read_answers(posted, list(place.shown), place.rubric, answers)
        if not read.errors:
            try:
                alone.save_answers(session, stored, read.written, keep=visit.site.keep, now=visit.now)
            except RoundClosed:
                return _too_late(visit, stored, posted)
    if visit.wants_data:
        return _told(read, answers)
    if read.errors:
        return _drawn(visit, stored, place, {**answers, **read.written}, answers, read)
    return visit.go(_next_page(stored, place, posted))


def _told(read: Answered, answers: Mapping[str, Written]) -> Response:
    """A line for the small script, and how the questions stand now."""
    if read.is_stale:
        return JSONResponse({"says": _("Not saved: it was changed in another window. Press “Save” to see both.")}, 409)
    if read.errors:
        return JSONResponse({"says": " ".join(error.sentence for error in read.errors)}, 422)
    stands = {**answers, **read.written}
    return JSONResponse({"says": _("Saved"), "was": {id_: version(written) for id_, written in stands.items()}})


def _too_late(visit: Visit, stored: StoredRound, posted: PostedForm) -> Response:
    page = ClosedPage(
        title=_("This scorecard is finished"),
        name=stored.entry.name,
        project=stored.project_id,
        typed=typed_texts(posted),
        here=visit.request.url.path,
        posted=posted_again(posted),
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
    here: str
    posted: tuple[tuple[str, str], ...]


def _next_page(stored: StoredRound, place: _Place, posted: PostedForm) -> str:
    """Where the button leads that was pressed."""
    base = f"/projects/{stored.project_id}"
    first, last = place.shown[0].id, place.shown[-1].id
    match "stay" if posted["clear"] or posted.to_speak else posted["go"]:
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
            from_review = "?from=review" if posted["from"] == "review" else ""
            return f"{base}/questions/{first}{from_review}" if place.one else f"{base}/principles/{place.principle.id}"
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
    visit: Visit,
    stored: StoredRound,
    place: _Place,
    answers: Mapping[str, Written],
    kept: Mapping[str, Written],
    read: Answered | None = None,
) -> Response:
    """`answers` is what the page shows, `kept` what the database has."""
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
        facts=known_facts(stored.entry, place.rubric),
        blocks=tuple(_block(visit, place, criterion, stored, answers, kept, read) for criterion in place.shown),
        kinds=evidence_kinds(),
    )
    return visit.page("pages/questions.html", page, status=422 if errors else 200, errors=errors)


_NOTHING_READ = Answered({}, {}, ())


def progress_text(answers: Mapping[str, Written], criteria: Sequence[Criterion]) -> str:
    count = sum(_is_answered(answers, criterion) for criterion in criteria)
    return _("{answered} of {total} answered").format(answered=count_text(count), total=count_text(len(criteria)))


def _is_answered(answers: Mapping[str, Written], criterion: Criterion) -> bool:
    return answers.get(criterion.id, NOTHING).given is not None


def _block(
    visit: Visit,
    place: _Place,
    criterion: Criterion,
    stored: StoredRound,
    answers: Mapping[str, Written],
    kept: Mapping[str, Written],
    read: Answered | None,
) -> Block:
    id_, typed = criterion.id, read.typed if read else {}
    written = answers.get(id_, NOTHING)
    return Block(
        asked=_question(visit, criterion, place.rubric, stored),
        findings=tuple(finding_quote(finding) for finding in stored.entry.facts.findings.get(id_, ())),
        chosen=typed.get(f"answer.{id_}") or typed_answer(written),
        answered=written.given is not None,
        reason=typed.get(f"reason.{id_}", written.reason or ""),
        evidence=typed.get(f"evidence.{id_}", written.evidence or ""),
        kind=typed.get(f"kind.{id_}", written.evidence_kind or ""),
        errors={error.field: error.sentence for error in read.errors} if read else {},
        was=version(kept.get(id_, NOTHING)),
    )


def _question(visit: Visit, criterion: Criterion, rubric: Rubric, stored: StoredRound) -> Question:
    """Made once for each edition, translation and language."""
    translation = stored.translations.get(spoken().code)
    key = (stored.rubric.digest, translation.digest if translation else "", spoken().code, criterion.id)
    return visit.site.questions.of(key, lambda: question_of(criterion, rubric))
