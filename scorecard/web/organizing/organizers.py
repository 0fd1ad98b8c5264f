"""The pages on which organizers sign in and out, change names, and invite and remove each other."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.errors import NameTaken, UnknownOrganizer
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, translate
from scorecard.mail import send_mail
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds import organizers
from scorecard.rounds.secrets import secret_digest
from scorecard.settings import is_mail_address
from scorecard.store.database import Session
from scorecard.store.groups import (
    OrganizerDetails,
    SignedInOrganizer,
    change_wants_mail,
    find_organizer_of_link,
    find_wants_mail,
    organizers_of,
    place_of,
    save_place,
    save_zone,
    sessions_of,
)
from scorecard.web.core.auth import Organizer, check_private_connection
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.cookies import NEW_LINK
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.new_group import LONGEST_NAME, name_errors, name_labels, sign_in_address
from scorecard.web.organizing.zones import ZoneChoices, is_offered, zone_choices
from scorecard.web.scorecards.project_form import Choice, place_choices

router = APIRouter()


@dataclass(frozen=True, slots=True)
class SignInPage:
    """The page of a sign-in link, with a button that signs in. The link alone does not, because mail programs and
    scanners follow links by themselves. `name` is the organizer's; `action` is the path to which the button posts. Both
    are “” on the page that says that a link is not valid."""

    title: str
    name: str
    action: str


@dataclass(frozen=True, slots=True)
class NamesPage:
    """The form for the names of the group and of the organizer, the place of its income limits and its time zone."""

    title: str
    group: str
    labels: dict[str, str]
    values: dict[str, str]
    errors: dict[str, str]
    places: tuple[Choice, ...]
    zones: ZoneChoices


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


# signing in and out


@router.get("/sign-in/{secret}")
def show_sign_in(context: Context, secret: str) -> Response:
    check_private_connection(context)
    with context.reading() as session:
        organizer = find_organizer_of_link(session, secret_digest(secret), context.now)
    if organizer is None:
        context.rate_limit("guess")
        return _render_unknown_link(context)
    return context.page("pages/organizing/sign_in.html", SignInPage(_("Sign in"), organizer.name, f"/sign-in/{secret}"))


@router.post("/sign-in/{secret}")
def sign_in(context: Context, secret: str) -> Response:
    check_private_connection(context)
    with context.writing() as session:
        session_secret = organizers.sign_in(
            session, secret, device=context.request.headers.get("user-agent", ""), now=context.now
        )
    if session_secret is None:
        context.rate_limit("guess")
        return _render_unknown_link(context)
    context.cookies.sign_in(session_secret)
    return context.redirect("/group")


def _render_unknown_link(context: RequestContext) -> Response:
    page = SignInPage(_("This link does not sign anyone in"), "", "")
    return context.page("errors/sign_in.html", page, status=404)


@router.post("/group/sign-out")
def sign_out(context: Context, who: Organizer) -> Response:
    with context.writing() as session:
        organizers.end_session(session, who, who.session_id, context.now)
    context.cookies.sign_out()
    context.cookies.changes[NEW_LINK] = None
    return context.redirect("/", notice="signed-out")


@router.post("/group/sessions/end")
def end_all_sessions(context: Context, who: Organizer) -> Response:
    with context.writing() as session:
        organizers.end_all_sessions(session, who, context.now)
    context.cookies.sign_out()
    return context.redirect("/", notice="signed-out")


@router.post("/group/sessions/{session_id}/end")
def end_session(context: Context, who: Organizer, session_id: str) -> Response:
    with context.writing() as session:
        organizers.end_session(session, who, session_id, context.now)
    return context.redirect("/group/people", notice="ended")


# names


@router.get("/group/names")
def show_names(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        place = place_of(session, who.group_id) or ""
    values = {"group": who.group, "name": who.name, "place": place, "zone": who.zone_name or ""}
    return context.page("pages/organizing/names.html", _names_page(context, who, values))


@router.post("/group/names")
def save_names(context: Context, posted: PostedForm, who: Organizer) -> Response:
    typed = {name: posted[name].strip() for name in ("group", "name", "place", "zone")}
    errors = [] if posted.switch_language else name_errors(typed)
    with context.writing() as session:
        if posted.switch_language or errors:
            page = _names_page(context, who, typed, errors)
            return context.page("pages/organizing/names.html", page, status=422 if errors else 200, errors=errors)
        try:
            organizers.save_names(session, who, group=typed["group"], name=typed["name"], now=context.now)
        except NameTaken as fault:
            errors = [FieldError("group", translate(fault))]
            page = _names_page(context, who, typed, errors)
            return context.page("pages/organizing/names.html", page, status=422, errors=errors)
        if context.site.incomes:
            incomes = context.site.latest_incomes(typed["place"])
            save_place(session, who.group_id, incomes.incomes if incomes else None)
        save_zone(session, who.group_id, typed["zone"] if is_offered(typed["zone"]) else None)
    return context.redirect("/group", notice="saved")


def _names_page(
    context: RequestContext, who: SignedInOrganizer, values: dict[str, str], errors: list[FieldError] | None = None
) -> NamesPage:
    return NamesPage(
        title=_("Who you are"),
        group=who.group,
        labels=name_labels(),
        values=values,
        errors={error.field: error.sentence for error in errors or ()},
        places=place_choices(context),
        zones=zone_choices(),
    )


# people


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
    with context.writing() as session:
        if posted.switch_language or errors:
            page = _organizers_page(context, session, who, typed, errors)
            return context.page("pages/organizing/organizers.html", page, status=422 if errors else 200, errors=errors)
        secret = organizers.invite(session, who, name=typed["name"], email=typed["email"] or None, now=context.now)
    return _hand_over_link(context, who, secret, typed["email"])


@router.post("/group/people/{organizer_id}/link")
def renew_link(context: Context, who: Organizer, organizer_id: str) -> Response:
    with context.writing() as session:
        by_id = {organizer.id: organizer for organizer in organizers_of(session, who.group_id, context.now)}
        try:
            secret = organizers.renew(session, who, organizer_id, context.now)
        except UnknownOrganizer:
            raise not_found() from None
    return _hand_over_link(context, who, secret, by_id[organizer_id].email or "")


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
    session_id, __, secret = context.cookies.received.get(NEW_LINK, "").partition(".")
    context.cookies.changes[NEW_LINK] = None
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


def _hand_over_link(context: RequestContext, who: SignedInOrganizer, secret: str, email: str) -> Response:
    """Mails the link if that is possible; else shows it once, so that the organizer can pass it on."""
    text = _(
        "{name} of {group} invites you to organize scorecards. This link is yours alone; it signs you in for"
        " {days} days:\n\n{link}\n"
    ).format(name=who.name, group=who.group, days=organizers.LINK_LIVES.days, link=sign_in_address(context, secret))
    if email and send_mail(context.site.settings, email, subject=_("Your sign-in link"), text=text):
        return context.redirect("/group/people", notice="invited")
    context.cookies.changes[NEW_LINK] = f"{who.session_id}.{secret}"
    return context.redirect("/group/people/link")


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
    return next((shown for name, shown in systems.items() if name in agent), _("Another device"))
