"""The form with which an organizer who lost their sign-in link gets a new one by mail, and that mail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.background import BackgroundTask, BackgroundTasks
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.mail import Mail, send_mail
from scorecard.rounds import organizers
from scorecard.settings import Settings, is_mail_address
from scorecard.store.groups import organizers_with_email
from scorecard.web.core.auth import check_unreadable_connection
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm

router = APIRouter()


@dataclass(frozen=True, slots=True)
class LostLinkPage:
    """Says how to get a new link. `mails` is whether the site can send mail; if so, it has a form for the address."""

    title: str
    mails: bool
    labels: dict[str, str]
    values: Mapping[str, str]
    errors: dict[str, str]


@router.get("/group/lost")
def show_lost_link(context: Context) -> Response:
    check_unreadable_connection(context)  # 403 where others on the network could read the link
    return context.page("pages/organizing/lost_link.html", _lost_link_page(context, {}))


@router.post("/group/lost")
def send_new_link(context: Context, posted: PostedForm) -> Response:
    """Mails a new link to each organizer with this e-mail address. Neither the response nor the time
    until it comes tells whether there is one: the mails are sent after it."""
    check_unreadable_connection(context)
    typed = {"email": posted["email"].strip()}
    if posted.switch_language:
        return context.page("pages/organizing/lost_link.html", _lost_link_page(context, typed))
    if not is_mail_address(typed["email"]):
        errors = [FieldError("email", _("Enter your e-mail address, like ann@example.org"))]
        return context.form("pages/organizing/lost_link.html", _lost_link_page(context, typed, errors), errors)
    context.rate_limit("lost link")
    with context.writing() as session:
        links = [
            (group, organizers.another_link(session, organizer_id, context.now))
            for organizer_id, group in organizers_with_email(session, typed["email"])
            if context.site.settings.mail_server
        ]
    response = context.redirect("/group/lost", notice="link-mailed")
    response.background = BackgroundTasks(
        [BackgroundTask(send, context.site.settings, link_mail(context, typed["email"], *link)) for link in links]
    )
    return response


def _lost_link_page(
    context: RequestContext, values: Mapping[str, str], errors: Sequence[FieldError] = ()
) -> LostLinkPage:
    return LostLinkPage(
        title=_("Your link is lost"),
        mails=bool(context.site.settings.mail_server),
        labels={"email": _("Your e-mail address")},
        values={"email": values.get("email", "")},
        errors={error.field: error.sentence for error in errors},
    )


def link_mail(context: RequestContext, email: str, group: str, secret: str) -> Mail:
    text = _(
        "Somebody, most likely you, asked for a link to organize scorecards in the name of {group}. It signs you in:"
        "\n\n{link}\n\nKeep it, and pass it on to nobody. If you did not ask for it, you need do nothing.\n"
    ).format(group=group, link=sign_in_address(context, secret))
    return Mail(email, _("Your sign-in link"), text)


def send(settings: Settings, mail: Mail) -> None:
    send_mail(settings, mail.to, subject=mail.subject, text=mail.text)


def sign_in_address(context: RequestContext, secret: str) -> str:
    """The address of a sign-in link. On a site without https it begins as the browser called the site, because it
    opens only on the computer that runs the program."""
    address = context.address if context.site.settings.is_secure else str(context.request.base_url).rstrip("/")
    return f"{address}/sign-in/{secret}"
