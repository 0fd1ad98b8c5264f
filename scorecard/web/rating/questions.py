"""The pages on which a sheet is filled in: one question at a time, or all questions of a principle. Both kinds of page
have the same form, which the same functions read and save."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from scorecard.engine.answers import NO_ANSWER, Answer, given_text
from scorecard.errors import RoundClosed
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.report.pages.incomes import IncomesCard, incomes_cards
from scorecard.report.pages.question_card import Question, evidence_kinds, question_of
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.report.wording.numbers import count_text
from scorecard.rounds.sheets import save
from scorecard.rubrics.models import Criterion, Principle, Rubric
from scorecard.store.answers import answers_of
from scorecard.store.sheets import Role, RoundSheet
from scorecard.web.core.auth import RaterOrMaker, SheetHolder
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import Posted, PostedForm, resendable_fields, typed_texts
from scorecard.web.core.refusals import not_found
from scorecard.web.rating.sheet_pages import answered_text, base_of, check_open, draft_key, languages_of
from scorecard.web.rubrics.answer_form import AnswerReading, asked_criteria, read_answers, version
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.project_form import KnownFact, known_facts

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Block:
    """A question on the page, with its stored answer, or with what was typed if that could not be saved. `incomes` are
    the income limits in dollars, `findings` the facts beside the question. `chosen` is the value of the chosen answer,
    as `given_text` writes it, “” for none; `answered` is whether an answer is chosen. `kind` is how binding the
    evidence is. `was` is the `version` of the stored answer, by which a change in another window is noticed."""

    asked: Question
    incomes: IncomesCard | None
    findings: tuple[Quote, ...]
    chosen: str
    answered: bool
    reason: str
    evidence: str
    kind: str
    errors: Mapping[str, str]
    was: str
    is_unfolded: bool
    """Whether the fields for the reason and the evidence are unfolded: always on the sheets of the group and of the
    developer; on a rater's if one is filled in or has a fault."""


@dataclass(frozen=True, slots=True)
class QuestionsPage:
    """The form with the questions of one page, and the progress of the sheet.

    `hand_over` is the path of the page that shows the private link of this sheet and then forgets it on this device, so
    that somebody else can use the device; None on the sheets of the group and of the developer. `draft` is the prefix
    under which the browser stores what could not be saved. `place` says which of how many questions this is; `switch`
    is what the button that changes between one question and a whole principle posts. `kinds` are the values and labels
    of how binding evidence can be."""

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
    way: str
    """“review” if the rater came from the review, “key” if they go through the key questions alone, else “”."""
    facts: tuple[KnownFact, ...]
    blocks: tuple[Block, ...]
    kinds: tuple[tuple[str, str], ...]
    of_developer: bool
    reads: str | None
    """Says who reads the reasons of a rater; None on other sheets."""


@router.get("/projects/{id_}/questions/{criterion_id}")
@router.get("/sheets/{id_}/questions/{criterion_id}")
def show_question(context: Context, holder: RaterOrMaker, criterion_id: str) -> Response:
    return _show(context, holder, criterion=criterion_id)


@router.post("/projects/{id_}/questions/{criterion_id}")
@router.post("/sheets/{id_}/questions/{criterion_id}")
def save_question(context: Context, posted: PostedForm, holder: RaterOrMaker, criterion_id: str) -> Response:
    return _save(context, posted, holder, criterion=criterion_id)


@router.get("/projects/{id_}/principles/{principle_id}")
@router.get("/sheets/{id_}/principles/{principle_id}")
def show_principle(context: Context, holder: RaterOrMaker, principle_id: str) -> Response:
    return _show(context, holder, principle=principle_id)


@router.post("/projects/{id_}/principles/{principle_id}")
@router.post("/sheets/{id_}/principles/{principle_id}")
def save_principle(context: Context, posted: PostedForm, holder: RaterOrMaker, principle_id: str) -> Response:
    return _save(context, posted, holder, principle=principle_id)


@dataclass(frozen=True, slots=True)
class _ShownQuestions:
    """The place in a sheet that one page shows: the questions `shown` among all that are `asked`, and their principle.
    `one` is whether the page shows a single question, not a whole principle."""

    rubric: Rubric
    asked: tuple[Criterion, ...]
    shown: tuple[Criterion, ...]
    principle: Principle
    one: bool

    def ids_on(self, way: str) -> list[str]:
        """The ids of the questions that the rater goes through, in order: the key questions alone if `way` is “key” and
        this page shows no other question, else all that are asked."""
        ids = [criterion.id for criterion in self.asked]
        key = [id_ for id_ in ids if id_ in self.rubric.key_questions]
        return key if way == "key" and {criterion.id for criterion in self.shown} <= {*key} else ids

    @property
    def of_principle(self) -> list[Criterion]:
        ids = {criterion.id for criterion in self.principle.criteria}
        return [criterion for criterion in self.asked if criterion.id in ids]


def _shown_questions(
    context: RequestContext, sheet: RoundSheet, criterion: str | None, principle: str | None
) -> _ShownQuestions:
    """The questions of a page in the reader's language, by the id of a criterion or of a principle; the other one is
    None. Raises 404 if the project is not asked any of them."""
    rubric = translated_rubric(context, sheet.round.rubric, sheet.round.translations)
    asked = tuple(asked_criteria(rubric, sheet.round.project.kind))
    ids = {question.id for question in asked}
    for part in rubric.principles:
        shown = [one for one in part.criteria if one.id in ids and (one.id == criterion or part.id == principle)]
        if shown:
            return _ShownQuestions(rubric, asked, tuple(shown), part, criterion is not None)
    raise not_found()


def _show(
    context: RequestContext, holder: SheetHolder, *, criterion: str | None = None, principle: str | None = None
) -> Response:
    with context.reading() as session:
        sheet = holder.sheet(session)
        check_open(sheet, context.now)
        place = _shown_questions(context, sheet, criterion, principle)
        answers = answers_of(session, sheet.id)
    return _render_questions(context, sheet, place, answers, answers)


def _save(
    context: RequestContext,
    posted: Posted,
    holder: SheetHolder,
    *,
    criterion: str | None = None,
    principle: str | None = None,
) -> Response:
    with context.writing() as session:
        sheet = holder.sheet(session, to_write=True)
        place = _shown_questions(context, sheet, criterion, principle)
        answers = answers_of(session, sheet.id)
        needs_reasons = sheet.role is Role.GROUP
        read = read_answers(posted, list(place.shown), place.rubric, answers, needs_reasons=needs_reasons)
        if not read.errors:
            try:
                # a project of one person then expires `keep` from now
                save(session, sheet, read.written, keep=context.site.keep_for, now=context.now)
            except RoundClosed:
                return _render_closed(context, sheet, posted)
    if context.wants_data:
        return _json_response(read, answers)
    if read.errors:
        return _render_questions(context, sheet, place, {**answers, **read.written}, answers, read)
    return context.redirect(_next_page(sheet, place, posted), notice=_notice(sheet, place, posted, answers, read))


def _notice(
    sheet: RoundSheet, place: _ShownQuestions, posted: Posted, before: Mapping[str, Answer], read: AnswerReading
) -> str | None:
    """The code of the notice for the next page. It says that no answer was chosen, or that a change to a sheet that was
    sent counts at once. None for no notice. `before` are the answers before this form was read."""
    if posted["go"] == "next" and place.one and not _is_answered({**before, **read.written}, place.shown[0]):
        return "left-open"
    is_sent = sheet.role is Role.RATER and sheet.sent_at is not None
    return "counts-now" if is_sent and (read.written or posted["from"] == "review") else None


def _json_response(read: AnswerReading, answers: Mapping[str, Answer]) -> Response:
    """The response for the script that saves in the background: a sentence, and, once saved, the versions of the stored
    answers by criterion."""
    if read.is_stale:
        return JSONResponse({"says": _("Not saved: it was changed in another window. Press “Save” to see both.")}, 409)
    if read.errors:
        return JSONResponse({"says": " ".join(error.sentence for error in read.errors)}, 422)
    stored = {**answers, **read.written}
    return JSONResponse({"says": _("Saved"), "was": {id_: version(written) for id_, written in stored.items()}})


def _render_closed(context: RequestContext, sheet: RoundSheet, posted: Posted) -> Response:
    page = ClosedPage(
        title=_("The round is closed") if sheet.round.group else _("This scorecard is finished"),
        name=sheet.round.project.name,
        base=base_of(sheet),
        may_reopen=sheet.round.group is None,
        typed=typed_texts(posted),
        here=context.request.url.path,
        posted=resendable_fields(posted),
    )
    if context.wants_data:
        return JSONResponse({"says": page.title}, 409)
    return context.page("errors/closed.html", page, status=409)


@dataclass(frozen=True, slots=True)
class ClosedPage:
    """The page for somebody who saved an answer after the round was closed. It shows what they typed, so that they can
    copy it. `posted` are the fields of the form, which are sent again if another language is chosen."""

    title: str
    name: str
    base: str
    may_reopen: bool
    typed: tuple[str, ...]
    here: str
    posted: tuple[tuple[str, str], ...]


def _next_page(sheet: RoundSheet, place: _ShownQuestions, posted: Posted) -> str:
    """The path to which the pressed button leads. The field `go` names the button; “next” and “skip” lead to the next
    question."""
    base, way = base_of(sheet), _way(posted["from"])
    suffix = f"?from={way}" if way else ""
    first, last = place.shown[0].id, place.shown[-1].id
    match "stay" if posted["clear"] or posted.switch_language else posted["go"]:
        case "back":
            return _previous_page(base, sheet, place, way)
        case "later":
            return base if sheet.role in (Role.GROUP, Role.DEVELOPER) else f"{base}/link"
        case "overview":
            return base
        case "whole":
            return f"{base}/principles/{place.principle.id}#{first}"
        case "one":
            return f"{base}/questions/{first}"
        case "stay":
            return f"{base}/questions/{first}{suffix}" if place.one else f"{base}/principles/{place.principle.id}"
    ids = place.ids_on(way)
    after = ids[ids.index(last) + 1 :]
    if way == "review" or posted["go"] == "review" or not after:
        return f"{base}/review"
    return (
        f"{base}/questions/{after[0]}{suffix}" if place.one else f"{base}/principles/{_principle_of(sheet, after[0])}"
    )


def _way(typed: str) -> str:
    """The known value of the field `from` (see `QuestionsPage.way`); “” for any other text."""
    return typed if typed in ("review", "key") else ""


def _previous_page(base: str, sheet: RoundSheet, place: _ShownQuestions, way: str) -> str:
    ids = place.ids_on(way)
    before = ids[: ids.index(place.shown[0].id)]
    if not before:
        return base
    suffix = "?from=key" if way == "key" else ""
    return (
        f"{base}/questions/{before[-1]}{suffix}"
        if place.one
        else f"{base}/principles/{_principle_of(sheet, before[-1])}"
    )


def _principle_of(sheet: RoundSheet, criterion: str) -> str:
    return next(known.id for known in sheet.round.rubric.principles if criterion in {one.id for one in known.criteria})


# the page


def _render_questions(
    context: RequestContext,
    sheet: RoundSheet,
    place: _ShownQuestions,
    answers: Mapping[str, Answer],
    kept: Mapping[str, Answer],
    read: AnswerReading | None = None,
) -> Response:
    """Renders the page of questions. `answers` are those that it shows, `kept` those in the database; `read` is what
    was read from the form, if it has errors."""
    errors = read.errors if read else ()
    way = _way(read.typed.get("from", "") if read else context.request.query_params.get("from", ""))
    on_way = place.ids_on(way)
    # the questions whose progress is shown
    measured = [criterion for criterion in place.asked if way != "key" or criterion.id in on_way]
    count = sum(_is_answered(answers, criterion) for criterion in measured)
    base = base_of(sheet)
    page = QuestionsPage(
        title=place.shown[0].question if place.one else place.principle.title,
        name=sheet.round.project.name,
        base=base,
        hand_over=None if sheet.role in (Role.GROUP, Role.DEVELOPER) else f"{base}/link",
        draft=draft_key(sheet),
        here=f"{base}/questions/{place.shown[0].id}" if place.one else f"{base}/principles/{place.principle.id}",
        principle=place.principle.title,
        principle_about=place.principle.about,
        principle_progress=_progress(answers, place.of_principle),
        progress=_progress(answers, measured),
        answered=count,
        total=len(measured),
        place=_("Question {number} of {total}").format(
            number=count_text(on_way.index(place.shown[0].id) + 1), total=count_text(len(on_way))
        ),
        one_at_a_time=place.one,
        switch="whole" if place.one else "one",
        way=way,
        facts=known_facts(sheet.round.project, place.rubric),
        blocks=tuple(_block(context, place, criterion, sheet, answers, kept, read) for criterion in place.shown),
        kinds=evidence_kinds(),
        of_developer=sheet.role is Role.DEVELOPER,
        reads=_("The group reads this after the round, and prints it only if it picks it.")
        if sheet.round.group and sheet.role is Role.RATER
        else None,
    )
    status = 422 if errors else 200
    return context.page(
        "pages/rating/questions.html", page, status=status, errors=errors, languages=languages_of(sheet)
    )


def _progress(answers: Mapping[str, Answer], criteria: Sequence[Criterion]) -> str:
    return answered_text(sum(_is_answered(answers, criterion) for criterion in criteria), len(criteria))


def _is_answered(answers: Mapping[str, Answer], criterion: Criterion) -> bool:
    return answers.get(criterion.id, NO_ANSWER).given is not None


def _block(
    context: RequestContext,
    place: _ShownQuestions,
    criterion: Criterion,
    sheet: RoundSheet,
    answers: Mapping[str, Answer],
    kept: Mapping[str, Answer],
    read: AnswerReading | None,
) -> Block:
    id_ = criterion.id
    # what this form did not change is drawn as it is stored, since somebody may have changed it elsewhere
    typed = read.typed if read and id_ in read.written else {}
    written = answers.get(id_, NO_ANSWER)
    errors = {error.field: error.sentence for error in read.errors} if read else {}
    reason = typed.get(f"reason.{id_}", written.reason or "")
    evidence = typed.get(f"evidence.{id_}", written.evidence or "")
    kind = typed.get(f"kind.{id_}", written.evidence_kind or "")
    has_fault = any(f"{name}.{id_}" in errors for name in ("reason", "evidence", "kind"))
    return Block(
        asked=_question(context, criterion, place.rubric, sheet),
        incomes=incomes_cards(sheet.round.rubric, sheet.round.incomes).get(id_),
        findings=tuple(finding_quote(finding) for finding in sheet.round.project.facts.findings.get(id_, ())),
        chosen=typed.get(f"answer.{id_}") or given_text(written.given),
        answered=written.given is not None,
        reason=reason,
        evidence=evidence,
        kind=kind,
        errors=errors,
        was=version(kept.get(id_, NO_ANSWER)),
        is_unfolded=sheet.role is not Role.RATER or has_fault or bool(reason or evidence or kind),
    )


def _question(context: RequestContext, criterion: Criterion, rubric: Rubric, sheet: RoundSheet) -> Question:
    """The question for a page, cached by edition, translation and language."""
    translation = sheet.round.translations.get(current_language().code)
    key = (sheet.round.rubric.digest, translation.digest if translation else "", current_language().code, criterion.id)
    return context.site.questions.get_or_make(key, lambda: question_of(criterion, rubric))
