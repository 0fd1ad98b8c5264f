"""Organizers: signed in by personal links, invited and removed by each other; the journal of what they did."""

from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.errors import LastOrganizer, NameTaken, UnknownOrganizer
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, said
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds import organizers
from scorecard.rounds.links import secret_digest
from scorecard.settings import is_mail_address
from scorecard.store.groups import KnownOrganizer, SignedIn, find_organizer_of_link, noted, organizers_of, sessions_of
from scorecard.web.core.context import Refused, Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.mail import mailed
from scorecard.web.organizing.audit_log import JournalLine, journal_lines

router = APIRouter()

_LONGEST_NAME = 80  # characters
_MOST_ENTRIES = 100  # of the journal on a page
_NEW_LINK = "new-link"
"""The cookie that carries a new personal link to the page that shows it once."""


@dataclass(frozen=True, slots=True)
class SignInPage:
    """What a personal link shows: a button. Whatever opens links by itself signs nobody in."""

    title: str
    name: str
    action: str


@dataclass(frozen=True, slots=True)
class NamesPage:
    """A new group's name, and the first organizer's."""

    title: str
    labels: dict[str, str]
    values: dict[str, str]
    errors: dict[str, str]


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: str
    name: str
    email: str | None
    link: str
    devices: str
    is_you: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    id: str
    device: str
    since: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class PeoplePage:
    title: str
    group: str
    people: tuple[PersonRow, ...]
    devices: tuple[DeviceRow, ...]
    mails: bool
    labels: dict[str, str]
    values: dict[str, str]
    errors: dict[str, str]


@dataclass(frozen=True, slots=True)
class NewLinkPage:
    """A new personal link, shown once."""

    title: str
    group: str
    link: str
    qr: QrCode
    only_here: bool


@dataclass(frozen=True, slots=True)
class JournalPage:
    title: str
    group: str
    lines: tuple[JournalLine, ...]
    older: str | None


# signing in and out


@router.get("/sign-in/{secret}")
def show_sign_in(visit: Visitor, secret: str) -> Response:
    visit.check_line()
    with visit.reading() as session:
        organizer = find_organizer_of_link(session, secret_digest(secret), visit.now)
    if organizer is None:
        return _opens_nothing(visit)
    return visit.page("pages/organizing/sign_in.html", SignInPage(_("Sign in"), organizer.name, f"/sign-in/{secret}"))


@router.post("/sign-in/{secret}")
def sign_in(visit: Visitor, secret: str) -> Response:
    visit.check_line()
    with visit.writing() as session:
        made = organizers.sign_in(session, secret, device=visit.request.headers.get("user-agent", ""), now=visit.now)
    if made is None:
        visit.hold_back("guess")
        return _opens_nothing(visit)
    visit.sign_in(made)
    return visit.go("/group")


def _opens_nothing(visit: Visit) -> Response:
    page = SignInPage(_("This link signs nobody in"), "", "")
    return visit.page("errors/sign_in.html", page, status=404)


@router.post("/group/sign-out")
def sign_out(visit: Visitor) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        organizers.end_session(session, who, who.session_id, visit.now)
    visit.sign_out()
    visit.cookies[_NEW_LINK] = None
    return visit.go("/", notice="signed-out")


@router.post("/group/sessions/end")
def end_all_sessions(visit: Visitor) -> Response:
    with visit.writing() as session:
        organizers.end_all_sessions(session, visit.organizer(session), visit.now)
    visit.sign_out()
    return visit.go("/", notice="signed-out")


@router.post("/group/sessions/{session_id}/end")
def end_session(visit: Visitor, session_id: str) -> Response:
    with visit.writing() as session:
        organizers.end_session(session, visit.organizer(session), session_id, visit.now)
    return visit.go("/group/people", notice="ended")


# names


@router.get("/group/names")
def show_names(visit: Visitor) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
    return visit.page("pages/organizing/names.html", _names_page({"group": who.group, "name": who.name}))


@router.post("/group/names")
def save_names(visit: Visitor, posted: PostedForm) -> Response:
    typed = {"group": posted["group"].strip(), "name": posted["name"].strip()}
    errors = [] if posted.to_speak else _name_errors(typed)
    with visit.writing() as session:
        who = visit.organizer(session)
        if posted.to_speak or errors:
            page = _names_page(typed, errors)
            return visit.page("pages/organizing/names.html", page, status=422 if errors else 200, errors=errors)
        try:
            organizers.introduce(session, who, group=typed["group"], name=typed["name"], now=visit.now)
        except NameTaken as fault:
            errors = [FieldError("group", said(fault))]
            return visit.page("pages/organizing/names.html", _names_page(typed, errors), status=422, errors=errors)
    return visit.go("/group", notice="saved")


def _names_page(values: dict[str, str], errors: list[FieldError] | None = None) -> NamesPage:
    return NamesPage(
        title=_("Who you are"),
        labels={"group": _("Name of your group"), "name": _("Your name")},
        values=values,
        errors={error.field: error.sentence for error in errors or ()},
    )


def _name_errors(typed: dict[str, str]) -> list[FieldError]:
    sentences = {"group": _("Enter the name of your group."), "name": _("Enter your name.")}
    labels = {"group": _("Name of your group"), "name": _("Your name")}
    errors = [FieldError(name, sentences[name]) for name, text in typed.items() if not text]
    return errors + [
        FieldError(name, too_long(labels[name], len(text), _LONGEST_NAME))
        for name, text in typed.items()
        if len(text) > _LONGEST_NAME
    ]


# people


@router.get("/group/people")
def show_people(visit: Visitor) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
        return visit.page("pages/organizing/organizers.html", _people_page(visit, session, who, {}))


@router.post("/group/people")
def invite(visit: Visitor, posted: PostedForm) -> Response:
    typed = {"name": posted["name"].strip(), "email": posted["email"].strip()}
    errors = [] if posted.to_speak else _invite_errors(typed)
    with visit.writing() as session:
        who = visit.organizer(session)
        if posted.to_speak or errors:
            page = _people_page(visit, session, who, typed, errors)
            return visit.page("pages/organizing/organizers.html", page, status=422 if errors else 200, errors=errors)
        secret = organizers.invite(session, who, name=typed["name"], email=typed["email"] or None, now=visit.now)
    return _hand_over(visit, who, secret, typed["email"])


@router.post("/group/people/{organizer_id}/link")
def renew_link(visit: Visitor, organizer_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        known = {one.id: one for one in organizers_of(session, who.group_id, visit.now)}
        try:
            secret = organizers.renew(session, who, organizer_id, visit.now)
        except UnknownOrganizer:
            raise not_here() from None
    return _hand_over(visit, who, secret, known[organizer_id].email or "")


@router.post("/group/people/{organizer_id}/remove")
def remove(visit: Visitor, organizer_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        try:
            organizers.remove(session, who, organizer_id, visit.now)
        except UnknownOrganizer:
            raise not_here() from None
        except LastOrganizer as fault:
            raise Refused(409, said(fault)) from None
    if organizer_id == who.organizer_id:
        visit.sign_out()
        return visit.go("/", notice="signed-out")
    return visit.go("/group/people", notice="removed")


@router.get("/group/people/link")
def show_new_link(visit: Visitor) -> Response:
    """Shown once: the cookie that brought it goes with the answer."""
    with visit.reading() as session:
        who = visit.organizer(session)
    session_id, __, secret = visit.request.cookies.get(_NEW_LINK, "").partition(".")
    visit.cookies[_NEW_LINK] = None
    if session_id != who.session_id:  # it was made for somebody else on this computer
        return visit.go("/group/people")
    link = _sign_in_address(visit, secret)
    page = NewLinkPage(_("A personal link"), who.group, link, qr_code(link), not visit.site.settings.is_secure)
    return visit.page("pages/organizing/new_link.html", page)


def _hand_over(visit: Visit, who: SignedIn, secret: str, email: str) -> Response:
    """Mail the link where that can be done, else show it once, to be passed on."""
    text = _(
        "{name} of {group} invites you to organize scorecards. This link is yours alone; it signs you in for"
        " {days} days:\n\n{link}\n"
    ).format(name=who.name, group=who.group, days=organizers.LINK_LIVES.days, link=_sign_in_address(visit, secret))
    if email and mailed(visit.site.settings, email, subject=_("Your personal link"), text=text):
        return visit.go("/group/people", notice="invited")
    visit.cookies[_NEW_LINK] = f"{who.session_id}.{secret}"
    return visit.go("/group/people/link")


def _sign_in_address(visit: Visit, secret: str) -> str:
    """Over plain http it opens on this computer alone."""
    address = visit.address if visit.site.settings.is_secure else str(visit.request.base_url).rstrip("/")
    return f"{address}/sign-in/{secret}"


def _invite_errors(typed: dict[str, str]) -> list[FieldError]:
    errors = [] if typed["name"] else [FieldError("name", _("Enter the name of the person you invite."))]
    if len(typed["name"]) > _LONGEST_NAME:
        errors.append(FieldError("name", too_long(_("Name"), len(typed["name"]), _LONGEST_NAME)))
    if typed["email"] and not is_mail_address(typed["email"]):
        errors.append(
            FieldError("email", _("“{email}” is no e-mail address. Write it like ann@example.org").format(**typed))
        )
    return errors


def _people_page(
    visit: Visit, session: Session, who: SignedIn, values: dict[str, str], errors: list[FieldError] | None = None
) -> PeoplePage:
    people = organizers_of(session, who.group_id, visit.now)
    return PeoplePage(
        title=_("Organizers"),
        group=who.group,
        people=tuple(_person_row(one, who) for one in people),
        devices=tuple(
            DeviceRow(
                one.id, device_text(one.device), day_text(one.made_at.astimezone().date()), one.id == who.session_id
            )
            for one in sessions_of(session, who.organizer_id, visit.now)
        ),
        mails=bool(visit.site.settings.mail_server),
        labels={"name": _("Name"), "email": _("E-mail address")},
        values={"name": values.get("name", ""), "email": values.get("email", "")},
        errors={error.field: error.sentence for error in errors or ()},
    )


def _person_row(one: KnownOrganizer, who: SignedIn) -> PersonRow:
    return PersonRow(
        id=one.id,
        name=one.name or _("Not named yet"),
        email=one.email,
        link=_("Link valid until {day}").format(day=_day(one.link_until)) if one.link_until else _("No valid link"),
        devices=ngettext("signed in on 1 device", "signed in on {number} devices", one.devices).format(
            number=count_text(one.devices)
        )
        if one.devices
        else _("not signed in"),
        is_you=one.id == who.organizer_id,
    )


def _day(moment: datetime) -> str:
    return day_text(moment.astimezone().date())


def device_text(agent: str) -> str:
    """What a browser calls itself, in a word or two."""
    systems = {
        "iPhone": "iPhone",
        "iPad": "iPad",
        "Android": "Android",
        "Windows": "Windows",
        "Macintosh": "Mac",
        "Linux": "Linux",
    }
    return next((shown for name, shown in systems.items() if name in agent), _("Another device"))


# the journal


@router.get("/group/journal")
def show_journal(visit: Visitor) -> Response:
    asked = visit.request.query_params.get("before", "")
    before = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else None
    with visit.reading() as session:
        who = visit.organizer(session)
        found = noted(session, who.group_id, before=before, most=_MOST_ENTRIES + 1)
    shown = found[:_MOST_ENTRIES]
    page = JournalPage(
        title=_("Journal"),
        group=who.group,
        lines=journal_lines(shown),
        older=f"/group/journal?before={shown[-1].number}" if len(found) > len(shown) else None,
    )
    return visit.page("pages/organizing/audit_log.html", page)
