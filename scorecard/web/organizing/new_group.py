"""The form that starts a group."""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import NameTaken
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.rounds import organizers
from scorecard.settings import is_mail_address
from scorecard.store.groups import save_place, save_zone
from scorecard.web.core.auth import check_unreadable_connection
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.cookies import NEW_SIGN_IN_LINK
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.refusals import Refused
from scorecard.web.organizing.lost_link import link_mail, send
from scorecard.web.organizing.zones import ZoneChoices, is_offered, zone_choices
from scorecard.web.scorecards.project_form import Choice, place_choices

router = APIRouter()

LONGEST_NAME = 80  # characters
_LONGEST_EMAIL = 200  # characters
_FIELDS = ("group", "name", "zone", "place", "email", "code")


@dataclass(frozen=True, slots=True)
class NewGroupPage:
    """The form that starts a group. `places` are those with income limits. `needs_code` is whether the host lets only
    people with an invitation code start one; `mails` is whether the site can send mail."""

    title: str
    labels: dict[str, str]
    values: Mapping[str, str]
    errors: dict[str, str]
    places: tuple[Choice, ...]
    zones: ZoneChoices
    needs_code: bool
    mails: bool


@router.get("/group/new")
def show_new_group(context: Context) -> Response:
    _check_may_start(context)
    return context.page("pages/organizing/new_group.html", _new_group_page(context, {}))


@router.post("/group/new")
def start_group(context: Context, posted: PostedForm) -> Response:
    """Starts the group and signs in its first organizer. The next page shows their sign-in link, once; it is also
    mailed to them if they gave an address."""
    _check_may_start(context)
    typed = {name: posted[name].strip() for name in _FIELDS}
    if posted.switch_language:
        return context.page("pages/organizing/new_group.html", _new_group_page(context, typed))
    errors = _errors(context, posted, typed)
    if errors:
        return context.form("pages/organizing/new_group.html", _new_group_page(context, typed, errors), errors)
    context.rate_limit("group")
    incomes = context.site.latest_incomes(typed["place"])
    try:
        with context.writing() as session:
            started = organizers.start_group(
                session,
                group=typed["group"],
                name=typed["name"],
                email=typed["email"] or None,
                device=context.request.headers.get("user-agent", ""),
                now=context.now,
            )
            save_zone(session, started.group_id, typed["zone"])
            save_place(session, started.group_id, incomes.incomes if incomes else None)
    except NameTaken as fault:
        errors = [FieldError("group", translate(fault))]
        return context.form("pages/organizing/new_group.html", _new_group_page(context, typed, errors), errors)
    context.cookies.sign_in(started.session)
    context.cookies.changes[NEW_SIGN_IN_LINK] = f"{started.session_id}.{started.link}"
    if typed["email"]:
        send(context.site.settings, link_mail(context, typed["email"], typed["group"], started.link))
    return context.redirect("/group/people/link?kept")  # the page says “Keep this link”


def _check_may_start(context: RequestContext) -> None:
    """Raises 403 if visitors cannot start a group on this site, or over a connection that others can read."""
    check_unreadable_connection(context)
    if context.site.settings.groups == "nobody":
        raise Refused(403, _("The host of this site adds groups. Ask the host for a link."))


def _errors(context: RequestContext, posted: Posted, typed: Mapping[str, str]) -> list[FieldError]:
    errors = name_errors(typed)
    if not is_offered(typed["zone"]):
        errors.append(FieldError("zone", _("Choose the time zone of your group.")))
    if typed["email"] and (len(typed["email"]) > _LONGEST_EMAIL or not is_mail_address(typed["email"])):
        sentence = _("“{email}” is not an e-mail address. Write it like ann@example.org")
        errors.append(FieldError("email", sentence.format(email=typed["email"][:_LONGEST_EMAIL])))
    code = context.site.settings.group_code
    if code:
        context.check_limit("guess")  # beyond it a right code is refused too, so that nobody can try many
    if code and not hmac.compare_digest(posted["code"].strip().lower().encode(), code.lower().encode()):
        context.rate_limit("guess")
        errors.append(FieldError("code", _("This is not the invitation code. The host of this site gives it out.")))
    return errors


def name_errors(typed: Mapping[str, str]) -> list[FieldError]:
    """The faults in the names of a group and of its organizer."""
    sentences = {"group": _("Enter the name of your group."), "name": _("Enter your name.")}
    labels = name_labels()
    errors = [FieldError(name, sentence) for name, sentence in sentences.items() if not typed[name]]
    return errors + [
        FieldError(name, too_long(label, len(typed[name]), LONGEST_NAME))
        for name, label in labels.items()
        if len(typed[name]) > LONGEST_NAME
    ]


def name_labels() -> dict[str, str]:
    return {"group": _("Name of your group"), "name": _("Your name")}


def _new_group_page(
    context: RequestContext, values: Mapping[str, str], errors: Sequence[FieldError] = ()
) -> NewGroupPage:
    return NewGroupPage(
        title=_("Start a group"),
        labels=name_labels() | {"email": _("Your e-mail address"), "code": _("Invitation code")},
        values={name: values.get(name, "") for name in _FIELDS},
        errors={error.field: error.sentence for error in errors},
        places=place_choices(context),
        zones=zone_choices(),
        needs_code=bool(context.site.settings.group_code),
        mails=bool(context.site.settings.mail_server),
    )
