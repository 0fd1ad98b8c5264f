"""The page at the short address of a round, on which raters begin a sheet; for a round in a room, after they entered
the code on the wall."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from scorecard.engine.project import ShownPicture
from scorecard.errors import RoundClosed
from scorecard.i18n import LANGUAGES, current_language
from scorecard.i18n import gettext as _
from scorecard.record.rows import closed_by_host
from scorecard.report.wording.numbers import open_until_text
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds import sheets
from scorecard.rounds.secrets import PASS_LIVES, is_room_code, is_room_pass, room_pass, secret_digest
from scorecard.store import publications
from scorecard.store.database import Session
from scorecard.store.hosting.leases import use_once
from scorecard.store.rounds import Round, Sharing, Stage, find_round_of_code
from scorecard.store.sheets import sheets_of_links
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.rubrics.effort import effort_text
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.project_form import KnownFact, known_facts, own_picture

router = APIRouter()


@dataclass(frozen=True, slots=True)
class JoinPage:
    """What a round asks, in which languages, and a button to begin. `languages` has the code and the name of each
    language, and whether the page is in it. `closed` says why nobody can begin now, None if people can; `until` says
    when the round closes, None if no time is set. `mine` is the path of the sheet that this device has begun, `result`
    that of the published scorecard; each is None if there is none."""

    title: str
    name: str
    label: str
    is_sample: bool
    group: str
    here: str
    languages: tuple[tuple[str, str, bool], ...]
    welcome: str | None
    welcome_language: str | None
    """The language of the welcome; None if it is the reader's."""
    about: str | None
    picture: ShownPicture | None
    facts: tuple[KnownFact, ...]
    closed: str | None
    asks_code: bool
    """Whether the visitor must first type the code that is on the wall of the room."""
    until: str | None
    mine: str | None
    is_sent: bool
    """Whether the visitor has sent a sheet from this device."""
    result: str | None
    is_forwarded: bool
    """Whether the visitor followed the address of somebody else's sheet."""
    effort: str
    """How many questions there are, and how long they take."""
    errors: Mapping[str, str]


@router.get("/r")
def open_code(code: str = "") -> Response:
    """Redirects a code that was typed on the first page to the short address of the round."""
    typed = quote(code.strip().lower()[:20], safe="")
    return RedirectResponse(f"/r/{typed}" if typed else "/", 303)


@router.get("/r/{code}")
def show_join(context: Context, code: str) -> Response:
    with context.reading() as session:
        round_ = _round_of_code(context, session, code)
        return context.page("pages/rating/join.html", _join_page(context, session, round_), languages=round_.languages)


@router.get("/r/{code}/now")
def type_room_code(code: str, now: str = "") -> Response:
    """Redirects a typed room code to the address that checks it (`enter_room`)."""
    typed = quote(now.strip().lower()[:20], safe="").replace("picture", "")  # which is another address
    return RedirectResponse(f"/r/{quote(code, safe='')}/{typed or '-'}", 303)


@router.get("/r/{code}/picture")
def show_picture(context: Context, code: str) -> Response:
    with context.reading() as session:
        return own_picture(context, session, _round_of_code(context, session, code))


@router.get("/r/{code}/{now}")
def enter_room(context: Context, code: str, now: str) -> Response:
    """Checks the room code that is on the wall now, scanned as a QR code or typed. If it is right, this browser may
    begin a sheet within half an hour."""
    with context.reading() as session:
        round_ = _round_of_code(context, session, code)
        if round_.room_secret is None:
            return context.redirect(f"/r/{round_.code}")
        if is_room_code(round_.room_secret, now.strip().lower(), context.now):
            context.cookies.remember_room(round_.id, room_pass(round_.room_secret, context.now))
            return context.redirect(f"/r/{round_.code}")
        context.rate_limit("wrong code")
        context.rate_limit("guess")
        errors = [FieldError("now", _("This is not the code that is on the wall now. It changes every 2 minutes."))]
        page = _join_page(context, session, round_, errors)
    return context.page("pages/rating/join.html", page, status=422, errors=errors, languages=round_.languages)


@router.post("/r/{code}")
def join(context: Context, posted: PostedForm, code: str) -> Response:
    """Begins a sheet. If this device has one already, redirects to that one, unless the field `go` is “another”: then
    somebody else begins a sheet on this device, which forgets all that it had."""
    device = context.cookies.device()
    with context.reading() as session:
        round_ = _round_of_code(context, session, code)
        is_again = bool(sheets_of_links(session, round_.id, context.cookies.sheet_links))
    context.rate_limit("join", round_.id)
    if is_again:
        context.site.limiter.check("join again", device)
    with context.writing() as session:
        round_ = _round_of_code(context, session, code, to_write=True)
        mine = sheets_of_links(session, round_.id, context.cookies.sheet_links)
        if mine and posted["go"] != "another":
            return context.redirect(f"/sheets/{mine[-1][0]}")
        if not (_is_in_room(context, round_) and _use_room_pass(context, session, round_)):
            context.cookies.forget_room(round_.id)
            return context.redirect(f"/r/{round_.code}")
        try:
            sheet_id, secret = sheets.join(session, round_, device=device, now=context.now)
        except RoundClosed:
            page = _join_page(context, session, round_)
            return context.page("pages/rating/join.html", page, status=409, languages=round_.languages)
    if posted["go"] == "another":
        context.cookies.forget_sheets()
    context.cookies.remember_sheet(sheet_id, secret)
    if round_.room_secret:
        context.cookies.forget_room(round_.id)
    return context.redirect(f"/sheets/{sheet_id}")


def _round_of_code(context: RequestContext, session: Session, code: str, *, to_write: bool = False) -> Round:
    """Finds the round with this code. Capitals and spaces around it do not matter, because people type it.

    Raises 404 for a wrong code, and 429 after sixty wrong codes in a minute from one address (the limit “guess”, which
    wrong links share). A right code still works then, because everybody in a hall has the same address; after six
    hundred wrong codes in a minute (the limit “wrong code”) it gets 429 too."""
    context.check_limit("wrong code")
    round_ = find_round_of_code(session, code.strip().lower()[:20], to_write=to_write)
    if round_ is None:
        context.rate_limit("wrong code")
        context.rate_limit("guess")
        raise not_found()
    if round_.closed_at is not None and closed_by_host(session, round_.address) is not None:
        raise Refused(410, _("The host of this site has closed this address."))
    return round_


def _is_in_room(context: RequestContext, round_: Round) -> bool:
    """Whether the visitor may begin a sheet as far as the room code is concerned: if the round needs one, only within
    half an hour after entering it."""
    if round_.room_secret is None:
        return True
    return is_room_pass(round_.room_secret, context.cookies.room_pass(round_.id), context.now)


def _use_room_pass(context: RequestContext, session: Session, round_: Round) -> bool:
    """Uses up what this browser keeps of the code that was entered, which could be copied into others; returns whether
    no sheet had been begun with it. True where the round needs no code."""
    if round_.room_secret is None:
        return True
    what = f"room pass {secret_digest(context.cookies.room_pass(round_.id))}"
    return use_once(session, what, context.now + PASS_LIVES, context.now)


def _join_page(context: RequestContext, session: Session, round_: Round, errors: Sequence[FieldError] = ()) -> JoinPage:
    stage = round_.stage(context.now)
    mine = sheets_of_links(session, round_.id, context.cookies.sheet_links)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    return JoinPage(
        title=round_.project.name,
        name=round_.project.name,
        label=round_label(round_.text_in(current_language().code, "label")),
        is_sample=round_.project.facts.sample,
        group=round_.held_by,
        here=f"/r/{round_.code}",
        languages=tuple((code, LANGUAGES[code].name, code == current_language().code) for code in round_.languages),
        welcome=round_.text_in(current_language().code, "welcome") or None,
        welcome_language=round_.language_of(current_language().code, "welcome"),
        about=rubric.about,
        picture=round_.project.picture,
        facts=known_facts(round_.project, rubric),
        closed=closed_text(round_, stage),
        asks_code=stage is Stage.OPEN and not _is_in_room(context, round_),
        until=until_text(round_),
        mine=f"/sheets/{mine[-1][0]}" if mine else None,
        is_sent=bool(mine and mine[-1][1]),
        result=public_result(session, round_),
        is_forwarded="forwarded" in context.request.query_params,
        effort=effort_text(round_.rubric, round_.project.kind),
        errors={error.field: error.sentence for error in errors},
    )


def closed_text(round_: Round, stage: Stage) -> str | None:
    """Why nobody can begin or change a sheet; None while they can."""
    if stage is Stage.PREPARED:
        return _("It has not begun yet. Come back a little later.")
    if stage is not Stage.OPEN:
        return _("This round is over, so answers can no longer be given or changed. Thank you to all who took part.")
    if round_.sharing is Sharing.PERSONAL:
        return _("Everybody has a link of their own for this. Ask the person who invited you for yours.")
    return None


def until_text(round_: Round) -> str | None:
    """Says when the round closes by itself; None if no time is set."""
    return open_until_text(round_.closes_at, round_.zone) if round_.closes_at else None


def public_result(session: Session, round_: Round) -> str | None:
    """The path of the round's published scorecard; None if none is public."""
    return f"/scorecards/{round_.address}" if publications.is_published(session, round_.address) else None
