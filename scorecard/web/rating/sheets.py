"""A rater's way: the short address, the sheet and how far it is, a last look, sent."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from scorecard.engine.answers import Sheet
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import NothingAnswered, RoundClosed
from scorecard.i18n import LANGUAGES, said, spoken
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import qr_code
from scorecard.report.wording.numbers import moment_text
from scorecard.report.wording.round_notes import about_labels
from scorecard.rounds import group_rounds as life
from scorecard.rounds import sheets as rounds_of_many
from scorecard.rounds.about import CHOICES, about_of
from scorecard.store import publications
from scorecard.store.answers import Written, answers_of
from scorecard.store.group_rounds import GroupRound, Sharing, Stage
from scorecard.store.sheets import Role, StoredSheet, find_round_of_code, sheets_of_links
from scorecard.web.core.context import Refused, Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, Posted, PostedForm, asked_criteria
from scorecard.web.organizing.rounds.overview import group_result
from scorecard.web.rating.filling import draft_key, own_sheet
from scorecard.web.rating.links import LinkPage
from scorecard.web.rating.start import (
    KnownFact,
    PrincipleProgress,
    answered_text,
    known_facts,
    next_question,
    progress_rows,
)
from scorecard.web.scorecards.page import AboutQuestion, ReviewPage, review_page, scorecard_page

router = APIRouter()


@dataclass(frozen=True, slots=True)
class JoinPage:
    """What the short address of a round shows: what is asked, in which languages, and a button to begin."""

    title: str
    name: str
    label: str
    group: str
    here: str
    languages: tuple[tuple[str, str, bool], ...]
    welcome: str | None
    about: str | None
    facts: tuple[KnownFact, ...]
    closed: str | None
    until: str | None
    mine: str | None
    result: str | None


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Where a sheet begins, goes on, and says that it was sent."""

    title: str
    name: str
    label: str
    group: str
    base: str
    role: str
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
    next: str
    result: str | None
    back: str | None
    draft: str


# the short address


@router.get("/r/{code}")
def show_join(visit: Visitor, code: str) -> Response:
    with visit.reading() as session:
        stored = _round_of_code(session, code)
        return visit.page("pages/rating/join.html", _join_page(visit, session, stored), languages=stored.languages)


@router.post("/r/{code}")
def join(visit: Visitor, posted: PostedForm, code: str) -> Response:
    """Begin a sheet; whoever has begun one on this device goes on with it, unless it is for another person."""
    visit.hold_back("join", code)
    with visit.writing() as session:
        stored = _round_of_code(session, code, to_write=True)
        mine = sheets_of_links(session, stored.round_id, visit.sheet_links)
        if mine and posted["go"] != "another":
            return visit.go(f"/sheets/{mine[-1][0]}")
        try:
            sheet_id, secret = rounds_of_many.join(session, stored, device=visit.device(), now=visit.now)
        except RoundClosed:
            page = _join_page(visit, session, stored)
            return visit.page("pages/rating/join.html", page, status=409, languages=stored.languages)
    if posted["go"] == "another":
        visit.forget_sheets()
    visit.remember_sheet(sheet_id, secret)
    return visit.go(f"/sheets/{sheet_id}")


def _round_of_code(session: Session, code: str, *, to_write: bool = False) -> GroupRound:
    """As it is typed from a wall: capitals and stray spaces do not matter. Raises 404."""
    found = find_round_of_code(session, code.strip().lower()[:20], to_write=to_write)
    if found is None:
        raise not_here()
    return found


def _join_page(visit: Visit, session: Session, stored: GroupRound) -> JoinPage:
    stage = stored.stage(visit.now)
    mine = sheets_of_links(session, stored.round_id, visit.sheet_links)
    rubric = visit.in_words(stored.rubric, stored.translations)
    return JoinPage(
        title=stored.entry.name,
        name=stored.entry.name,
        label=stored.label,
        group=stored.group,
        here=f"/r/{stored.code}",
        languages=tuple((code, LANGUAGES[code].name, code == spoken().code) for code in stored.languages),
        welcome=stored.welcome,
        about=rubric.about,
        facts=known_facts(stored.entry, rubric),
        closed=_closed_text(stored, stage),
        until=_until_text(stored),
        mine=f"/sheets/{mine[-1][0]}" if mine else None,
        result=_public_result(session, stored),
    )


def _closed_text(stored: GroupRound, stage: Stage) -> str | None:
    """Why nobody can begin or change a sheet; None while they can."""
    if stage is Stage.PREPARED:
        return _("It has not begun yet. Come back a little later.")
    if stage is not Stage.OPEN:
        return _("This round is over, so answers can be given or changed no more. Thank you to all who took part.")
    if stored.sharing is Sharing.PERSONAL:
        return _("Everybody has a link of their own for this. Ask whoever invited you for yours.")
    return None


def _until_text(stored: GroupRound) -> str | None:
    return _("Open until {moment}.").format(moment=moment_text(stored.closes_at)) if stored.closes_at else None


def _public_result(session: Session, stored: GroupRound) -> str | None:
    return f"/scorecards/{stored.address}" if publications.numbers_at(session, stored.address) else None


# the sheet


@router.get("/sheets/{sheet_id}")
def show_sheet(visit: Visitor, sheet_id: str) -> Response:
    with visit.reading() as session:
        sheet = own_sheet(visit, session, sheet_id)
        page = _sheet_page(visit, session, sheet)
    return visit.page(
        "pages/rating/sheet.html", page, languages=sheet.round.languages if sheet.role is Role.RATER else ()
    )


@router.get("/sheets/{sheet_id}/link")
def show_link(visit: Visitor, sheet_id: str) -> Response:
    with visit.reading() as session:
        sheet = own_sheet(visit, session, sheet_id)
    secret = visit.secret_of_sheet(sheet_id)
    if secret is None:
        return visit.go(f"/sheets/{sheet_id}")
    link = f"{visit.address}/open/{secret}"
    may_hand_on = sheet.role is Role.RATER and sheet.round.sharing is Sharing.OPEN
    page = LinkPage(
        title=_("Your private link"),
        name=sheet.round.entry.name,
        base=f"/sheets/{sheet_id}",
        link=link,
        qr=qr_code(link),
        kept=_("You can change your answers until the round is closed."),
        back=f"/sheets/{sheet_id}",
        again=f"/r/{sheet.round.code}" if may_hand_on else None,
    )
    return visit.page("pages/rating/link.html", page)


@router.get("/sheets/{sheet_id}/review")
def review(visit: Visitor, sheet_id: str) -> Response:
    with visit.reading() as session:
        sheet = own_sheet(visit, session, sheet_id)
        if not rounds_of_many.may_change(sheet, visit.now):
            return RedirectResponse(f"/sheets/{sheet_id}", 303)
        page = _review_page(visit, sheet, answers_of(session, sheet_id), about_of(sheet.about))
    return visit.page(
        "pages/rating/review.html", page, languages=sheet.round.languages if sheet.role is Role.RATER else ()
    )


@router.post("/sheets/{sheet_id}/send")
def send(visit: Visitor, posted: PostedForm, sheet_id: str) -> Response:
    with visit.writing() as session:
        sheet = own_sheet(visit, session, sheet_id, to_write=True, alone=True)
        about = _about(posted)
        try:
            rounds_of_many.send(session, sheet, about=about, language=spoken().code, now=visit.now)
        except NothingAnswered as fault:
            errors = [FieldError("questions", said(fault))]
            page = _review_page(visit, sheet, answers_of(session, sheet_id), about)
            return visit.page("pages/rating/review.html", page, status=422, errors=errors)
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    if sheet.role is Role.GROUP:
        return visit.go(f"/group/rounds/{sheet.round.round_id}", notice="saved")
    return visit.go(f"/sheets/{sheet_id}")


@router.get("/sheets/{sheet_id}/scorecard")
def show_result(visit: Visitor, sheet_id: str) -> Response:
    """What the round found, for whoever sent a sheet, where the group allows it."""
    with visit.reading() as session:
        sheet = own_sheet(visit, session, sheet_id)
        address = _result_address(visit, session, sheet)
        if address is None:
            raise not_here()
        result = group_result(visit, session, sheet.round)
        if result is None or address != f"/sheets/{sheet_id}/scorecard":
            return RedirectResponse(address, 303)
        page = scorecard_page(visit, result, files="", publications=())
    return visit.page("pages/scorecards/scorecard.html", page)


def _result_address(visit: Visit, session: Session, sheet: StoredSheet) -> str | None:
    """Where the one who filled this sheet in sees what came out; None as long as nothing is shown to them."""
    if sheet.sent_at is None or sheet.role is not Role.RATER:
        return None
    if public := _public_result(session, sheet.round):
        return public
    result = group_result(visit, session, sheet.round) if sheet.round.shows_raters else None
    enough = result is not None and sum(result.round.sheets.values()) >= life.FEWEST_SHEETS
    return f"/sheets/{sheet.sheet_id}/scorecard" if enough else None


def _sheet_page(visit: Visit, session: Session, sheet: StoredSheet) -> SheetPage:
    stored, base = sheet.round, f"/sheets/{sheet.sheet_id}"
    answers = answers_of(session, sheet.sheet_id)
    rubric = visit.in_words(stored.rubric, stored.translations)
    asked = asked_criteria(rubric, stored.entry.kind)
    given = {id_ for id_, written in answers.items() if written.given is not None}
    count = len([one for one in asked if one.id in given])
    is_open = rounds_of_many.may_change(sheet, visit.now)
    return SheetPage(
        title=stored.entry.name,
        name=stored.entry.name,
        label=stored.label,
        group=stored.group,
        base=base,
        role=sheet.role.value,
        is_open=is_open,
        is_sent=sheet.sent_at is not None,
        closed=None if is_open else _closed_text(stored, stored.stage(visit.now)),
        until=_until_text(stored) if sheet.role is Role.RATER else None,
        about=rubric.about,
        facts=known_facts(stored.entry, rubric),
        principles=progress_rows(base, rubric, asked, given),
        answered=count,
        total=len(asked),
        progress=answered_text(count, len(asked)),
        next=next_question(base, asked, given),
        result=_result_address(visit, session, sheet),
        back=f"/group/rounds/{stored.round_id}" if sheet.role is Role.GROUP else None,
        draft=draft_key(sheet.sheet_id, stored.rubric.digest),
    )


def _review_page(
    visit: Visit, sheet: StoredSheet, answers: Mapping[str, Written], about: Mapping[str, str]
) -> ReviewPage:
    base = f"/sheets/{sheet.sheet_id}"
    buttons = {
        Role.RATER: _("Send my sheet") if sheet.sent_at is None else _("Send again"),
        Role.GROUP: _("This is our sheet"),
        Role.DEVELOPER: _("Send the answers"),
    }
    then = {
        Role.RATER: _("You can change it until the round is closed."),
        Role.GROUP: _("It stands beside the people’s answers, never in their place."),
        Role.DEVELOPER: _("They stand beside the questions, as the developer’s words. They score nothing."),
    }
    return review_page(
        answers,
        visit.in_words(sheet.round.rubric, sheet.round.translations),
        _own_result(sheet, answers),
        base=base,
        action=f"{base}/send",
        button=buttons[sheet.role],
        then=then[sheet.role],
        draft=draft_key(sheet.sheet_id, sheet.round.rubric.digest),
        about=_about_questions(about) if sheet.role is Role.RATER else (),
        one_of_many=True,
    )


def _own_result(sheet: StoredSheet, answers: Mapping[str, Written]) -> Result:
    """What this sheet alone would give: how much of the card it rates."""
    given = {id_: answer for id_, written in answers.items() if (answer := written.answer) is not None}
    return score_sheets(
        sheet.round.rubric,
        [Sheet(sheet.sheet_id, given)],
        project=sheet.round.entry.name,
        kind=sheet.round.entry.kind,
        translations=sheet.round.translations,
    )


def _about(posted: Posted) -> dict[str, str]:
    return {question: posted[f"about.{question}"] for question in CHOICES}


def _about_questions(chosen: Mapping[str, str]) -> tuple[AboutQuestion, ...]:
    return tuple(
        AboutQuestion(question, label, choices, chosen.get(question, ""))
        for question, (label, choices) in about_labels().items()
    )
