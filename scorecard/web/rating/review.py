"""The review of one's answers before they are sent, or before a project that one scores alone is finished."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import Answer
from scorecard.errors import NothingAnswered
from scorecard.i18n import current_language, ngettext, translate
from scorecard.i18n import gettext as _
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.round_notes import about_labels
from scorecard.report.wording.sentences import no_score_reason, rated_detail
from scorecard.rounds import life
from scorecard.rounds.about_raters import CHOICES, about_of
from scorecard.rounds.sheets import send
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import answers_of
from scorecard.store.sheets import Role, RoundSheet
from scorecard.web.core.auth import Maker, Rater, SheetHolder
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.rating.answer_list import AnsweredPrinciple, answered_principles
from scorecard.web.rating.sheet_pages import base_of, check_open, draft_key, given_ids, languages_of
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.results import result_of_sheet

router = APIRouter()


@dataclass(frozen=True, slots=True)
class AboutQuestion:
    """An optional question about the rater. `name` is its code; `choices` are the values and labels of its answers;
    `chosen` is the chosen value, “” if none."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """All answers before they are sent. `action` is the path to which the form posts, `button` the label of its button,
    and `then` says what follows. `draft` is the prefix under which the browser stores what could not be saved.

    `unanswered` says how many questions have no answer, None if all have one; `first_unanswered` is the path of the
    first of them, a key question if one has no answer. `words_only` is whether there is a reason or evidence without an
    answer. `rated` says how much was answered. `no_score` says why the answers of somebody who scores alone give no
    score; None if they give one, or on a sheet of a group's round."""

    title: str
    name: str
    base: str
    action: str
    button: str
    then: str
    draft: str
    about: tuple[AboutQuestion, ...]
    principles: tuple[AnsweredPrinciple, ...]
    key_done: str | None
    """For a rater in a group's round, says that all key questions are answered, so that the sheet can be sent; None if
    they are not, or if all questions are answered."""
    unanswered: str | None
    first_unanswered: str | None
    words_only: bool
    is_sent: bool
    is_empty: bool
    """Whether a rater has sent the sheet before, so that every change counts at once."""
    rated: str
    no_score: str | None


@router.get("/projects/{project_id}/review")
def review_own(context: Context, maker: Maker) -> Response:
    return _show(context, maker)


@router.get("/sheets/{sheet_id}/review")
def review_sheet(context: Context, rater: Rater) -> Response:
    return _show(context, rater)


def _show(context: RequestContext, holder: SheetHolder) -> Response:
    with context.reading() as session:
        sheet = holder.sheet(session)
        check_open(sheet, context.now)
        answers = answers_of(session, sheet.id)
    return _render_review(context, sheet, answers, about_of(sheet.about))


@router.post("/projects/{project_id}/finish")
def finish(context: Context, maker: Maker) -> Response:
    with context.writing() as session:
        sheet = maker.sheet(session, to_write=True)
        answers = answers_of(session, sheet.id)
        try:
            life.finish(session, sheet, keep=context.site.keep_for, now=context.now)
        except NothingAnswered as fault:
            return _render_review(context, sheet, answers, {}, [FieldError("questions", translate(fault))])
    return context.redirect(f"/projects/{maker.id}/scorecard")


@router.post("/projects/{project_id}/reopen")
def reopen(context: Context, maker: Maker) -> Response:
    with context.writing() as session:
        round_ = maker.sheet(session, to_write=True).round
        life.reopen_solo(session, round_, keep=context.site.keep_for, now=context.now)
    return context.redirect(f"/projects/{maker.id}", notice="reopened")


@router.post("/sheets/{sheet_id}/send")
def send_sheet(context: Context, posted: PostedForm, rater: Rater) -> Response:
    about = {question: posted[f"about.{question}"] for question in CHOICES}
    with context.writing() as session:
        sheet = rater.sheet(session, to_write=True, exclusive=True)  # nobody else may send it meanwhile
        try:
            send(session, sheet, about=about, language=current_language().code, now=context.now)
        except NothingAnswered as fault:
            answers = answers_of(session, sheet.id)
            return _render_review(context, sheet, answers, about, [FieldError("questions", translate(fault))])
    if sheet.role is Role.GROUP:
        return context.redirect(f"/group/rounds/{sheet.round.id}", notice="saved")
    return context.redirect(base_of(sheet))


# the page


@dataclass(frozen=True, slots=True)
class _SendButton:
    """The button that sends the sheet: its address, its label, and a sentence that says what follows."""

    action: str
    button: str
    then: str


def _send_button(sheet: RoundSheet) -> _SendButton:
    base = base_of(sheet)
    if sheet.round.group is None:
        then = _("You can open it again and change your answers.")
        return _SendButton(f"{base}/finish", _("Finish and see the scorecard"), then)
    buttons = {
        Role.RATER: _("Send my sheet") if sheet.sent_at is None else _("Done"),
        Role.GROUP: _("This is our sheet"),
        Role.DEVELOPER: _("Send the answers"),
    }
    then_texts = {
        Role.RATER: _("You can change it until the round is closed."),
        Role.GROUP: _("It is shown beside the people’s answers, never in their place."),
        Role.DEVELOPER: _("They are shown beside the questions, as the developer’s words. They score nothing."),
    }
    return _SendButton(f"{base}/send", buttons[sheet.role], then_texts[sheet.role])


def _render_review(
    context: RequestContext,
    sheet: RoundSheet,
    answers: Mapping[str, Answer],
    about: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> Response:
    """Renders the review of one sheet; where somebody scores alone, also says whether the answers give a score."""
    round_, base, send_button = sheet.round, base_of(sheet), _send_button(sheet)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    asked = asked_criteria(rubric, round_.project.kind)
    given = given_ids(answers)
    missing = [criterion.id for criterion in asked if criterion.id not in given]
    first_missing = next((id_ for id_ in missing if id_ in rubric.key_questions), missing[0]) if missing else None
    view = View.of(result_of_sheet(sheet, answers)) if round_.group is None else None
    page = ReviewPage(
        title=_("Look over your answers"),
        name=round_.project.name,
        base=base,
        action=send_button.action,
        button=send_button.button,
        then=send_button.then,
        draft=draft_key(sheet),
        about=_about_questions(about) if round_.group and sheet.role is Role.RATER else (),
        principles=answered_principles(rubric, asked, answers, base),
        key_done=_key_done_text(rubric, asked, given)
        if missing and round_.group and sheet.role is Role.RATER
        else None,
        unanswered=ngettext("1 question has no answer.", "{number} questions have no answer.", len(missing)).format(
            number=count_text(len(missing))
        )
        if missing
        else None,
        first_unanswered=f"{base}/questions/{first_missing}" if first_missing else None,
        is_sent=sheet.role is Role.RATER and sheet.sent_at is not None,
        is_empty=not given,
        words_only=any(id_ in answers for id_ in missing),
        rated=rated_detail(view) if view else _counted_answers_text(sheet, len(asked) - len(missing), len(missing)),
        no_score=no_score_reason(view) if view and answers else None,
    )
    return context.form("pages/rating/review.html", page, errors, languages=languages_of(sheet))


def _key_done_text(rubric: Rubric, asked: Sequence[Criterion], given: Collection[str]) -> str | None:
    key = [criterion.id for criterion in asked if criterion.id in rubric.key_questions]
    if not key or not set(key) <= set(given):
        return None
    return _("You have answered the {number} key questions. You can send your sheet now.").format(
        number=count_text(len(key))
    )


def _counted_answers_text(sheet: RoundSheet, number: int, missing: int) -> str:
    answered = ngettext("You have answered 1 question.", "You have answered {number} questions.", number)
    texts = [answered.format(number=count_text(number))]
    if sheet.role is Role.RATER:
        is_sent = _("Your sheet was sent: what you change counts at once.")
        if sheet.sent_at is not None:
            texts.append(is_sent)
        else:
            texts.append(
                _("Your sheet counts once it is sent.")
                if number
                else _("A sheet without an answer cannot be sent: it would not count.")
            )
    if missing and number:
        texts.append(_("You need not answer the others."))
    return " ".join(texts)


def _about_questions(chosen: Mapping[str, str]) -> tuple[AboutQuestion, ...]:
    return tuple(
        AboutQuestion(question, label, choices, chosen.get(question, ""))
        for question, (label, choices) in about_labels().items()
    )
