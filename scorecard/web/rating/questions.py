"""The questions: one at a time or a whole principle, through one form and one parser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from scorecard.errors import RoundClosed
from scorecard.i18n import gettext as _
from scorecard.i18n import spoken
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.models import Criterion, Principle, Rubric
from scorecard.store.answers import NOTHING, Written, answers_of
from scorecard.store.sheets import Role
from scorecard.web.core.context import Visit, Visitor, not_here
from scorecard.web.core.forms import (
    Answered,
    PostedForm,
    asked_criteria,
    posted_again,
    read_answers,
    typed_answer,
    typed_texts,
    version,
)
from scorecard.web.core.question_card import Question, evidence_kinds, question_of
from scorecard.web.rating.filling import Filled, draft_key, filled, save, still_open
from scorecard.web.rating.start import KnownFact, known_facts

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
    base: str
    hand_over: str | None
    draft: str
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
    of_developer: bool


@router.get("/projects/{id_}/questions/{criterion_id}")
@router.get("/sheets/{id_}/questions/{criterion_id}")
def show_question(visit: Visitor, id_: str, criterion_id: str) -> Response:
    return _show(visit, id_, criterion=criterion_id)


@router.post("/projects/{id_}/questions/{criterion_id}")
@router.post("/sheets/{id_}/questions/{criterion_id}")
def save_question(visit: Visitor, posted: PostedForm, id_: str, criterion_id: str) -> Response:
    return _save(visit, posted, id_, criterion=criterion_id)


@router.get("/projects/{id_}/principles/{principle_id}")
@router.get("/sheets/{id_}/principles/{principle_id}")
def show_principle(visit: Visitor, id_: str, principle_id: str) -> Response:
    return _show(visit, id_, principle=principle_id)


@router.post("/projects/{id_}/principles/{principle_id}")
@router.post("/sheets/{id_}/principles/{principle_id}")
def save_principle(visit: Visitor, posted: PostedForm, id_: str, principle_id: str) -> Response:
    return _save(visit, posted, id_, principle=principle_id)


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


def _place(visit: Visit, sheet: Filled, criterion: str | None, principle: str | None) -> _Place:
    """In the reader's language. Raises 404 for a question that this project is not asked."""
    rubric = visit.in_words(sheet.rubric, sheet.translations)
    asked = tuple(asked_criteria(rubric, sheet.entry.kind))
    ids = {one.id for one in asked}
    for known in rubric.principles:
        shown = [one for one in known.criteria if one.id in ids and (one.id == criterion or known.id == principle)]
        if shown:
            return _Place(rubric, asked, tuple(shown), known, criterion is not None)
    raise not_here()


def _show(visit: Visit, id_: str, *, criterion: str | None = None, principle: str | None = None) -> Response:
    with visit.reading() as session:
        sheet = still_open(filled(visit, session, id_))
        place = _place(visit, sheet, criterion, principle)
        answers = answers_of(session, sheet.sheet_id)
    return _drawn(visit, sheet, place, answers, answers)


def _save(
    visit: Visit, posted: PostedForm, id_: str, *, criterion: str | None = None, principle: str | None = None
) -> Response:
    with visit.writing() as session:
        sheet = filled(visit, session, id_, to_write=True)
        place = _place(visit, sheet, criterion, principle)
        answers = answers_of(session, sheet.sheet_id)
        needs_reasons = sheet.role is Role.GROUP
        read = read_answers(posted, list(place.shown), place.rubric, answers, needs_reasons=needs_reasons)
        if not read.errors:
            try:
                save(visit, session, sheet, read.written)
            except RoundClosed:
                return _too_late(visit, sheet, posted)
    if visit.wants_data:
        return _told(read, answers)
    if read.errors:
        return _drawn(visit, sheet, place, {**answers, **read.written}, answers, read)
    return visit.go(_next_page(sheet, place, posted))


def _told(read: Answered, answers: Mapping[str, Written]) -> Response:
    """A line for the small script, and how the questions stand now."""
    if read.is_stale:
        return JSONResponse({"says": _("Not saved: it was changed in another window. Press “Save” to see both.")}, 409)
    if read.errors:
        return JSONResponse({"says": " ".join(error.sentence for error in read.errors)}, 422)
    stands = {**answers, **read.written}
    return JSONResponse({"says": _("Saved"), "was": {id_: version(written) for id_, written in stands.items()}})


def _too_late(visit: Visit, sheet: Filled, posted: PostedForm) -> Response:
    page = ClosedPage(
        title=_("The round is closed") if sheet.role else _("This scorecard is finished"),
        name=sheet.entry.name,
        base=sheet.base,
        may_reopen=sheet.role is None,
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
    base: str
    may_reopen: bool
    typed: tuple[str, ...]
    here: str
    posted: tuple[tuple[str, str], ...]


def _next_page(sheet: Filled, place: _Place, posted: PostedForm) -> str:
    """Where the button leads that was pressed."""
    base = sheet.base
    first, last = place.shown[0].id, place.shown[-1].id
    match "stay" if posted["clear"] or posted.to_speak else posted["go"]:
        case "back":
            return _before(base, sheet, place)
        case "later":
            return base if sheet.role in (Role.GROUP, Role.DEVELOPER) else f"{base}/link"
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
    return f"{base}/questions/{after[0]}" if place.one else f"{base}/principles/{_principle_of(sheet, after[0])}"


def _before(base: str, sheet: Filled, place: _Place) -> str:
    ids = [criterion.id for criterion in place.asked]
    before = ids[: ids.index(place.shown[0].id)]
    if not before:
        return base
    return f"{base}/questions/{before[-1]}" if place.one else f"{base}/principles/{_principle_of(sheet, before[-1])}"


def _principle_of(sheet: Filled, criterion: str) -> str:
    return next(known.id for known in sheet.rubric.principles if criterion in {one.id for one in known.criteria})


# the page


def _drawn(
    visit: Visit,
    sheet: Filled,
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
    base = sheet.base
    page = QuestionsPage(
        title=place.shown[0].question if place.one else place.principle.title,
        name=sheet.entry.name,
        base=base,
        hand_over=None if sheet.role in (Role.GROUP, Role.DEVELOPER) else f"{base}/link",
        draft=draft_key(sheet.sheet_id, sheet.rubric.digest),
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
        facts=known_facts(sheet.entry, place.rubric),
        blocks=tuple(_block(visit, place, criterion, sheet, answers, kept, read) for criterion in place.shown),
        kinds=evidence_kinds(),
        of_developer=sheet.role is Role.DEVELOPER,
    )
    status = 422 if errors else 200
    return visit.page("pages/rating/questions.html", page, status=status, errors=errors, languages=sheet.languages)


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
    sheet: Filled,
    answers: Mapping[str, Written],
    kept: Mapping[str, Written],
    read: Answered | None,
) -> Block:
    id_, typed = criterion.id, read.typed if read else {}
    written = answers.get(id_, NOTHING)
    return Block(
        asked=_question(visit, criterion, place.rubric, sheet),
        findings=tuple(finding_quote(finding) for finding in sheet.entry.facts.findings.get(id_, ())),
        chosen=typed.get(f"answer.{id_}") or typed_answer(written),
        answered=written.given is not None,
        reason=typed.get(f"reason.{id_}", written.reason or ""),
        evidence=typed.get(f"evidence.{id_}", written.evidence or ""),
        kind=typed.get(f"kind.{id_}", written.evidence_kind or ""),
        errors={error.field: error.sentence for error in read.errors} if read else {},
        was=version(kept.get(id_, NOTHING)),
    )


def _question(visit: Visit, criterion: Criterion, rubric: Rubric, sheet: Filled) -> Question:
    """Made once for each edition, translation and language."""
    translation = sheet.translations.get(spoken().code)
    key = (sheet.rubric.digest, translation.digest if translation else "", spoken().code, criterion.id)
    return visit.site.questions.of(key, lambda: question_of(criterion, rubric))
