"""The pages on which organizers sign in and out, on this device and on others."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.rounds import organizers
from scorecard.rounds.secrets import secret_digest
from scorecard.store.access import find_organizer_of_link
from scorecard.web.core.auth import Organizer, check_unreadable_connection
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.cookies import NEW_SIGN_IN_LINK

router = APIRouter()


@dataclass(frozen=True, slots=True)
class SignInPage:
    """The page of a sign-in link, with a button that signs in. The link alone does not, because mail programs and
    scanners follow links by themselves. `name` is the organizer's; `action` is the path to which the button posts. Both
    are “” on the page that says that a link is not valid."""

    title: str
    name: str
    action: str


@router.get("/sign-in/{secret}")
def show_sign_in(context: Context, secret: str) -> Response:
    check_unreadable_connection(context)
    with context.reading() as session:
        organizer = find_organizer_of_link(session, secret_digest(secret), context.now)
    if organizer is None:
        context.rate_limit("guess")
        return _render_unknown_link(context)
    return context.page("pages/organizing/sign_in.html", SignInPage(_("Sign in"), organizer.name, f"/sign-in/{secret}"))


@router.post("/sign-in/{secret}")
def sign_in(context: Context, secret: str) -> Response:
    check_unreadable_connection(context)
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
    context.cookies.changes[NEW_SIGN_IN_LINK] = None  # a link that was made here, and that no page has shown yet
    return context.redirect("/", notice="signed-out")


@router.post("/group/sessions/end")
def end_all_sessions(context: Context, who: Organizer) -> Response:
    with context.writing() as session:
        organizers.end_all_sessions(session, who, context.now)
    context.cookies.sign_out()
    context.cookies.changes[NEW_SIGN_IN_LINK] = None
    return context.redirect("/", notice="signed-out")


@router.post("/group/sessions/{session_id}/end")
def end_session(context: Context, who: Organizer, session_id: str) -> Response:
    with context.writing() as session:
        organizers.end_session(session, who, session_id, context.now)
    return context.redirect("/group/people", notice="ended")
