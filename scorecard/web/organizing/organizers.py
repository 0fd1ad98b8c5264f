"""The page of a group's organizers: they invite and remove each other, and get new sign-in links."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.errors import UnknownOrganizer
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.mail import send_mail
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds import organizers
from scorecard.settings import is_mail_address
from scorecard.store.access import SignedInOrganizer, sessions_of
from scorecard.store.database import Session
from scorecard.store.groups import OrganizerDetails, change_wants_mail, find_wants_mail, organizers_of
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.cookies import NEW_SIGN_IN_LINK
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.lost_link import sign_in_address
from scorecard.web.organizing.new_group import LONGEST_NAME

router = APIRouter()


@dataclass(frozen=True, slots=True)
class OrganizerLine:
    """An organizer in the list. `link` says until when their sign-in link is valid, `devices` on how many devices they
    are signed in. `is_you` is whether it is the organizer who looks at the page."""

    id: str
    name: str
    email: str | None
    link: str
    devices: str
    is_you: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device on which the organizer is signed in; `id` is that of the session, `since` the day of signing in."""

    id: str
    device: str
    since: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class OrganizersPage:
    """The organizers of the group, the form that invites one, and the devices on which the organizer who looks is
    signed in. `mails` is whether the site can send mail. `wants_mail` is whether the organizer who looks wants mail
    about rounds; None if there is no mail, or they gave no address."""

    title: str
    group: str
    wants_mail: bool | None
    people: tuple[OrganizerLine, ...]
    devices: tuple[DeviceRow, ...]
    mails: bool
    labels: dict[str, str]
    values: dict[str, str]
    errors: dict[str, str]


@dataclass(frozen=True, slots=True)
class NewLinkPage:
    """A new sign-in link, shown once. `only_here` is whether it opens only on this computer, as on a site without
    https; `mails` is whether the site can send mail."""

    title: str
    group: str
    link: str
    qr: QrCode
    only_here: bool
    is_kept: bool
    """Whether the link is for the organizer who looks at the page, who should keep it; if not, they pass it on."""
    mails: bool


# the list of organizers


@router.get("/group/people")
def show_organizers(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        return context.page("pages/organizing/organizers.html", _organizers_page(context, session, who, {}))


@router.post("/group/mail")
def save_mail(context: Context, posted: PostedForm, who: Organizer) -> Response:
    with context.writing() as session:
        change_wants_mail(session, who.organizer_id, wants_mail=bool(posted["wants_mail"]))
    return context.redirect("/group/people", notice="saved")


@router.post("/group/people")
def invite(context: Context, posted: PostedForm, who: Organizer) -> Response:
    typed = {"name": posted["name"].strip(), "email": posted["email"].strip()}
    errors = [] if posted.switch_language else _invite_errors(typed)
    if not posted.switch_language and not errors:
        context.site.limiter.check("invite", who.group_id)
    with context.writing() as session:
        if posted.switch_language or errors:
            page = _organizers_page(context, session, who, typed, errors)
            return context.page("pages/organizing/organizers.html", page, status=422 if errors else 200, errors=errors)
        secret = organizers.invite(session, who, name=typed["name"], email=typed["email"] or None, now=context.now)
    text = _(
        "{name} of {group} invites you to organize scorecards. This link is yours alone; it signs you in for"
        " {days} days:\n\n{link}\n"
    )
    return _hand_over_link(context, who, secret, typed["email"], text)


@router.post("/group/people/{organizer_id}/link")
def renew_link(context: Context, who: Organizer, organizer_id: str) -> Response:
    context.site.limiter.check("invite", who.group_id)
    with context.writing() as session:
        by_id = {organizer.id: organizer for organizer in organizers_of(session, who.group_id, context.now)}
        try:
            secret = organizers.renew(session, who, organizer_id, context.now)
        except UnknownOrganizer:
            raise not_found() from None
    text = _(
        "{name} of {group} made a new sign-in link for you; the one before does not work any more. This link is yours"
        " alone; it signs you in for {days} days:\n\n{link}\n"
    )
    is_own = organizer_id == who.organizer_id
    return _hand_over_link(context, who, secret, by_id[organizer_id].email or "", text, is_own=is_own)


@router.post("/group/people/{organizer_id}/remove")
def remove(context: Context, who: Organizer, organizer_id: str) -> Response:
    with context.writing() as session:
        try:
            organizers.remove(session, who, organizer_id, context.now)
        except UnknownOrganizer:
            raise not_found() from None
    if organizer_id == who.organizer_id:
        context.cookies.sign_out()
        return context.redirect("/", notice="signed-out")
    return context.redirect("/group/people", notice="removed")


@router.get("/group/people/link")
def show_new_link(context: Context, who: Organizer) -> Response:
    """Shows a new sign-in link once. The page before put it into a cookie, after the id of the session; this response
    deletes that cookie."""
    session_id, __, secret = context.cookies.received.get(NEW_SIGN_IN_LINK, "").partition(".")
    context.cookies.changes[NEW_SIGN_IN_LINK] = None
    if session_id != who.session_id:  # another organizer has signed in since
        return context.redirect("/group/people")
    link = sign_in_address(context, secret)
    is_kept = "kept" in context.request.query_params
    page = NewLinkPage(
        _("Keep this link") if is_kept else _("A sign-in link"),
        who.group,
        link,
        qr_code(link),
        only_here=not context.site.settings.is_secure,
        is_kept=is_kept,
        mails=bool(context.site.settings.mail_server),
    )
    return context.page("pages/organizing/new_link.html", page)


def _hand_over_link(
    context: RequestContext, who: SignedInOrganizer, secret: str, email: str, text: str, *, is_own: bool = False
) -> Response:
    """Mails the link with this text if that is possible; else shows it once, so that the organizer can pass it on or,
    if it is their own, keep it."""
    text = text.format(
        name=who.name or _("An organizer"),
        group=who.group,
        days=organizers.LINK_LIVES.days,
        link=sign_in_address(context, secret),
    )
    if email and send_mail(context.site.settings, email, subject=_("Your sign-in link"), text=text):
        return context.redirect("/group/people", notice="invited")
    context.cookies.changes[NEW_SIGN_IN_LINK] = f"{who.session_id}.{secret}"
    return context.redirect("/group/people/link" + ("?kept" if is_own else ""))


def _invite_errors(typed: dict[str, str]) -> list[FieldError]:
    errors = [] if typed["name"] else [FieldError("name", _("Enter the name of the person you invite."))]
    if len(typed["name"]) > LONGEST_NAME:
        errors.append(FieldError("name", too_long(_("Name"), len(typed["name"]), LONGEST_NAME)))
    if typed["email"] and not is_mail_address(typed["email"]):
        errors.append(
            FieldError("email", _("“{email}” is not an e-mail address. Write it like ann@example.org").format(**typed))
        )
    return errors


def _organizers_page(
    context: RequestContext,
    session: Session,
    who: SignedInOrganizer,
    values: dict[str, str],
    errors: list[FieldError] | None = None,
) -> OrganizersPage:
    people = organizers_of(session, who.group_id, context.now)
    return OrganizersPage(
        title=_("Organizers"),
        group=who.group,
        people=tuple(_organizer_line(person, who, who.zone) for person in people),
        wants_mail=find_wants_mail(session, who.organizer_id) if context.site.settings.mail_server else None,
        devices=tuple(
            DeviceRow(
                known.id, device_text(known.device), _day_text(known.made_at, who.zone), known.id == who.session_id
            )
            for known in sessions_of(session, who.organizer_id, context.now)
        ),
        mails=bool(context.site.settings.mail_server),
        labels={"name": _("Name"), "email": _("E-mail address")},
        values={"name": values.get("name", ""), "email": values.get("email", "")},
        errors={error.field: error.sentence for error in errors or ()},
    )


def _organizer_line(organizer: OrganizerDetails, who: SignedInOrganizer, zone: tzinfo | None) -> OrganizerLine:
    return OrganizerLine(
        id=organizer.id,
        name=organizer.name or _("Not named yet"),
        email=organizer.email,
        link=_("Link valid until {day}").format(day=_day_text(organizer.link_until, zone))
        if organizer.link_until
        else _("No valid link"),
        devices=ngettext("signed in on 1 device", "signed in on {number} devices", organizer.devices).format(
            number=count_text(organizer.devices)
        )
        if organizer.devices
        else _("not signed in"),
        is_you=organizer.id == who.organizer_id,
    )


def _day_text(moment: datetime, zone: tzinfo | None) -> str:
    return day_text(day_of(moment, zone))


def device_text(agent: str) -> str:
    """The device that a browser names in its user agent, in a word or two."""
    systems = {
        "iPhone": "iPhone",
        "iPad": "iPad",
        "Android": "Android",
        "Windows": "Windows",
        "Macintosh": "Mac",
        "Linux": "Linux",
    }
    return next((shown for name, shown in systems.items() if name in agent), _("Unknown device"))
