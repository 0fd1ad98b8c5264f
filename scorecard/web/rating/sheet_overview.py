"""The first page of a sheet, with the progress in each principle; and the page of its private link."""

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from scorecard.engine.project import ShownPicture
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds.counting import FEWEST_SHEETS
from scorecard.rounds.sheets import check_may_change, delete_own, may_change
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import answers_of
from scorecard.store.database import Session
from scorecard.store.rounds import Sharing, Stage
from scorecard.store.sheets import Role, RoundSheet
from scorecard.web.core.auth import Maker, Rater
from scorecard.web.core.context import Context, RequestContext, is_public
from scorecard.web.core.refusals import not_found
from scorecard.web.rating.answer_list import AnsweredPrinciple, answered_principles
from scorecard.web.rating.join import closed_text, public_result, until_text
from scorecard.web.rating.sheet_pages import (
    PrincipleProgress,
    answered_text,
    base_of,
    draft_key,
    given_ids,
    languages_of,
    next_question,
    progress_rows,
    unsent_text,
)
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.rubrics.effort import key_text
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.page import Publications, kept_text, scorecard_page
from scorecard.web.scorecards.project_form import KnownFact, known_facts
from scorecard.web.scorecards.question import show_question
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """The first page of a project for the person who scores it alone. `project` is its id; `about` says how to use the
    rubric. `answered` and `total` are numbers of questions, which `progress` says in words. `next` is the path of the
    next question; `kept` says until when the project is kept."""

    title: str
    name: str
    project: str
    about: str | None
    facts: tuple[KnownFact, ...]
    picture: ShownPicture | None
    principles: tuple[PrincipleProgress, ...]
    answered: int
    total: int
    progress: str
    next: str
    kept: str
    draft: str
    """The prefix under which the browser stores what could not be saved."""


@dataclass(frozen=True, slots=True)
class SheetOverviewPage:
    """The first page of a sheet in a round, before and after it is sent. `label` is that of the round, `group` the name
    of its group. `closed` says why the sheet cannot be changed, None if it can; `until` says when the round closes.
    `about` says how to use the rubric. `next` is the path of the next question. `result` is the path of the scorecard,
    None while the rater may not see it; `back` is the path of the round for organizers, None for others."""

    title: str
    name: str
    label: str
    group: str
    base: str
    role: str
    is_sample: bool
    is_open: bool
    is_sent: bool
    closed: str | None
    until: str | None
    about: str | None
    facts: tuple[KnownFact, ...]
    principles: tuple[PrincipleProgress, ...]
    answered: int
    total: int
    progress: str
    unsent: str | None
    """Says that the sheet was begun and does not count yet."""
    next: str
    key: "KeyQuestions | None"
    result: str | None
    back: str | None
    public: str | None
    """For raters, the address that the scorecard will have; None if addresses of this site open only in its own
    network."""
    invite: str | None
    """The address at which others can begin a sheet, for raters to pass on; None if they cannot."""
    draft: str
    """The prefix under which the browser stores what could not be saved."""
    answers: tuple[AnsweredPrinciple, ...]
    """The answers on the sheet once it cannot be changed any more; empty before."""


@dataclass(frozen=True, slots=True)
class KeyQuestions:
    """The short way through a sheet: its key questions alone. `text` names their number and the minutes that they take;
    `progress` is “” until one is answered."""

    text: str
    address: str
    progress: str
    is_begun: bool
    """Whether some but not all key questions are answered, and no other question."""


@dataclass(frozen=True, slots=True)
class DeleteSheetPage:
    title: str
    name: str
    base: str


@dataclass(frozen=True, slots=True)
class LinkPage:
    """The private link of a project or sheet, also as a QR code. `kept` says until when the project is kept, until when
    the sheet can be changed, or that the round is over."""

    title: str
    name: str
    base: str
    link: str
    qr: QrCode
    kept: str
    back: str
    unsent: str | None = None
    """Says that the sheet does not count yet."""
    again: str | None = None
    """The path to which the button for another person on this device posts, so that they begin their own sheet; None if
    the device can only forget its links."""


@router.get("/projects/{project_id}")
def show_project(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        sheet = maker.open_sheet(session)
        return context.page("pages/rating/project.html", _project_page(context, session, sheet))


@router.get("/sheets/{sheet_id}")
def show_sheet(context: Context, rater: Rater) -> Response:
    with context.reading() as session:
        sheet = rater.sheet(session)
        page = _sheet_page(context, session, sheet)
    return context.page("pages/rating/sheet.html", page, languages=languages_of(sheet))


@router.get("/sheets/{sheet_id}/delete")
def ask_whether_to_delete(context: Context, rater: Rater) -> Response:
    with context.reading() as session:
        sheet = _deletable(context, rater.sheet(session))
    page = DeleteSheetPage(_("Delete my sheet?"), sheet.round.project.name, base_of(sheet))
    return context.page("pages/rating/delete_sheet.html", page, languages=languages_of(sheet))


@router.post("/sheets/{sheet_id}/delete")
def delete_sheet(context: Context, rater: Rater) -> Response:
    with context.writing() as session:
        sheet = _deletable(context, rater.sheet(session, to_write=True))
        delete_own(session, sheet, context.now)
    context.cookies.forget_sheet(sheet.id)
    return context.redirect(f"/r/{sheet.round.code}", notice="deleted-sheet")


def _deletable(context: RequestContext, sheet: RoundSheet) -> RoundSheet:
    """The sheet, if it is a rater's and can still be changed. Raises 404, or RoundClosed."""
    if sheet.role is not Role.RATER:
        raise not_found()
    check_may_change(sheet, context.now)
    return sheet


@router.get("/projects/{project_id}/link")
def show_project_link(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        sheet = maker.sheet(session)
    return _render_link(context, sheet, context.cookies.project_secret(maker.id) or "", kept_text(sheet.round))


@router.get("/sheets/{sheet_id}/link")
def show_sheet_link(context: Context, rater: Rater) -> Response:
    with context.reading() as session:
        sheet = rater.sheet(session)
    secret = context.cookies.sheet_secret(sheet.id)
    if secret is None:
        return context.redirect(base_of(sheet))
    again = f"/r/{sheet.round.code}" if _may_invite(sheet) else None
    kept = (
        _("You can change your answers until the round is closed.")
        if sheet.round.stage(context.now) in (Stage.PREPARED, Stage.OPEN)
        else _("The round is over; this link shows your answers.")
    )
    return _render_link(context, sheet, secret, kept, again)


def _may_invite(sheet: RoundSheet) -> bool:
    """Whether this is a rater's sheet in a round that anybody with the address can join."""
    return sheet.role is Role.RATER and sheet.round.sharing is Sharing.OPEN


def _render_link(
    context: RequestContext, sheet: RoundSheet, secret: str, kept: str, again: str | None = None
) -> Response:
    link, base = f"{context.address}/open/{secret}", base_of(sheet)
    page = LinkPage(
        title=_("Your private link"),
        name=sheet.round.project.name,
        base=base,
        link=link,
        qr=qr_code(link),
        kept=kept,
        back=base,
        unsent=unsent_text(sheet) if sheet.round.stage(context.now) in (Stage.PREPARED, Stage.OPEN) else None,
        again=again,
    )
    return context.page("pages/rating/link.html", page, languages=languages_of(sheet))


@router.get("/sheets/{sheet_id}/scorecard")
def show_result(context: Context, rater: Rater) -> Response:
    """The scorecard of a closed round for a rater who sent a sheet, if the group allows it and enough sheets count; the
    published one if there is one."""
    with context.reading() as session:
        sheet = rater.sheet(session)
        address = _result_address(context, session, sheet)
        if address is None:
            raise not_found()
        result = result_of_round(context, session, sheet.round)
        if result is None or address != f"{base_of(sheet)}/scorecard":
            return RedirectResponse(address, 303)
        page = scorecard_page(context, result, files="", numbers=Publications(), questions_at=address)
    return context.page("pages/scorecards/scorecard.html", page)


@router.get("/sheets/{sheet_id}/scorecard/questions/{criterion_id}")
def show_question_of_result(context: Context, rater: Rater, criterion_id: str) -> Response:
    """Shows a question of the scorecard that `show_result` shows."""
    with context.reading() as session:
        sheet = rater.sheet(session)
        address = _result_address(context, session, sheet)
        result = result_of_round(context, session, sheet.round) if address else None
    if address is None or result is None:
        raise not_found()
    if address != f"{base_of(sheet)}/scorecard":  # the published one may be another
        return RedirectResponse(f"{address}/questions/{criterion_id}", 303)
    return show_question(context, result, criterion_id, address)


def _result_address(context: RequestContext, session: Session, sheet: RoundSheet) -> str | None:
    """The path of the scorecard for the rater of this sheet; None while it is not shown to them."""
    if sheet.sent_at is None or sheet.role is not Role.RATER:
        return None
    if public := public_result(session, sheet.round):
        return public
    # after a reopening two results could differ by one sheet, whose answers the difference would show
    may_see = sheet.round.shows_raters and not sheet.round.reopened
    result = result_of_round(context, session, sheet.round) if may_see else None
    enough = result is not None and sum(result.round.sheets.values()) >= FEWEST_SHEETS
    return f"/sheets/{sheet.id}/scorecard" if enough else None


def _project_page(context: RequestContext, session: Session, sheet: RoundSheet) -> ProjectPage:
    round_, answers = sheet.round, answers_of(session, sheet.id)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    asked = asked_criteria(rubric, round_.project.kind)
    given = given_ids(answers)
    base = f"/projects/{round_.project_id}"
    count = len([criterion for criterion in asked if criterion.id in given])
    return ProjectPage(
        title=round_.project.name,
        name=round_.project.name,
        project=round_.project_id,
        about=rubric.about,
        facts=known_facts(round_.project, rubric),
        picture=round_.project.picture,
        principles=progress_rows(base, rubric, asked, given),
        answered=count,
        total=len(asked),
        progress=answered_text(count, len(asked)),
        next=next_question(base, asked, given),
        kept=kept_text(round_),
        draft=draft_key(sheet),
    )


def _key_questions(
    base: str, rubric: Rubric, round_rubric: Rubric, asked: Sequence[Criterion], given: set[str]
) -> KeyQuestions | None:
    """`rubric` is in the reader's language, `round_rubric` in its own, in which the minutes are told everywhere."""
    key = [criterion for criterion in asked if criterion.id in rubric.key_questions]
    if not key or len(key) == len(asked):
        return None
    count = len([criterion for criterion in key if criterion.id in given])
    return KeyQuestions(
        text=key_text(round_rubric, [round_rubric.criteria[criterion.id] for criterion in key]),
        address=f"{next_question(base, key, given)}?from=key",
        progress=answered_text(count, len(key)) if count else "",
        is_begun=0 < count < len(key) and count == len(given),
    )


def _sheet_page(context: RequestContext, session: Session, sheet: RoundSheet) -> SheetOverviewPage:
    round_, base = sheet.round, base_of(sheet)
    answers = answers_of(session, sheet.id)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    asked = asked_criteria(rubric, round_.project.kind)
    given = given_ids(answers)
    count = len([criterion for criterion in asked if criterion.id in given])
    is_open = may_change(sheet, context.now)
    return SheetOverviewPage(
        title=round_.project.name,
        name=round_.project.name,
        label=round_label(round_.text_in(current_language().code, "label")),
        group=round_.held_by,
        base=base,
        role=sheet.role.value,
        is_sample=round_.project.facts.sample,
        is_open=is_open,
        is_sent=sheet.sent_at is not None,
        closed=None if is_open else closed_text(round_, round_.stage(context.now)),
        until=until_text(round_) if sheet.role is Role.RATER else None,
        about=rubric.about,
        facts=known_facts(round_.project, rubric),
        principles=progress_rows(base, rubric, asked, given),
        answered=count,
        total=len(asked),
        progress=answered_text(count, len(asked)),
        unsent=unsent_text(sheet) if count and is_open else None,
        next=next_question(base, asked, given),
        key=_key_questions(base, rubric, sheet.round.rubric, asked, given),
        result=_result_address(context, session, sheet),
        back=f"/group/rounds/{round_.id}" if sheet.role is Role.GROUP else None,
        public=f"{context.address}/scorecards/{round_.address}"
        if sheet.role is Role.RATER and is_public(context.address)
        else None,
        invite=f"{context.address}/r/{round_.code}" if is_open and _may_invite(sheet) else None,
        draft=draft_key(sheet),
        answers=() if is_open else answered_principles(rubric, asked, answers, None),
    )
