"""Opens private links on a device, and makes a device forget them."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import secret_digest
from scorecard.rounds.sheets import begin_personal_sheet
from scorecard.store.projects import find_project_of_link
from scorecard.store.rounds import Sharing, find_round
from scorecard.store.sheets import find_linked_sheet
from scorecard.web.core.context import Context, RequestContext

router = APIRouter()


@dataclass(frozen=True, slots=True)
class OpenPage:
    """The page of a private link, with a button that opens the sheet or the project. The link alone opens nothing,
    because mail programs and scanners follow links by themselves. `action` is the path to which the button posts."""

    title: str
    action: str
    name: str = ""
    """The name of the project, if the link opens a sheet in a group's round; “” if it opens a project that one person
    scores alone."""
    group: str = ""
    join: str | None = None
    """The address at which somebody to whom the link was forwarded can begin their own sheet; None if the round needs
    personal links."""


@router.get("/open/{secret}")
def show_open(context: Context, secret: str) -> Response:
    found_sheet = _find_sheet(context, secret)
    if found_sheet is None and _find_project_id(context, secret) is None:
        context.rate_limit("guess")  # only here, so that a hall of people who open their links is not limited
        return _render_unknown_link(context)
    if found_sheet is None:
        return context.page("pages/rating/open.html", OpenPage(_("Open your scorecard"), f"/open/{secret}"))
    with context.reading() as session:
        round_ = find_round(session, found_sheet[1])
    if round_ is None:
        return _render_unknown_link(context)
    page = OpenPage(
        title=_("Is this your sheet?"),
        action=f"/open/{secret}",
        name=round_.project.name,
        group=round_.held_by,
        join=f"/r/{round_.code}" if round_.sharing is not Sharing.PERSONAL else None,
    )
    return context.page("pages/rating/open.html", page)


@router.post("/open/{secret}")
def open_link(context: Context, secret: str) -> Response:
    if found_sheet := _find_sheet(context, secret):
        sheet_id, round_id = found_sheet
        with context.writing() as session:
            begin_personal_sheet(session, sheet_id, round_id, device=context.cookies.device(), now=context.now)
        context.cookies.remember_sheet(sheet_id, secret)
        return context.redirect(f"/sheets/{sheet_id}")
    project_id = _find_project_id(context, secret)
    if project_id is None:
        context.rate_limit("guess")
        return _render_unknown_link(context)
    if project_id not in context.cookies.project_ids:
        context.cookies.check_space()  # 409 where this browser keeps as many links as it may
    context.cookies.remember_project(project_id, secret)
    return context.redirect(f"/projects/{project_id}")


@router.post("/leave")
def leave(context: Context) -> Response:
    """Makes this device forget every private link, and the rubrics that it can change, so that another person can use
    it. The links themselves still work; the right to change a rubric without a group is kept on this device alone."""
    context.cookies.forget_projects(*context.cookies.project_ids)
    context.cookies.forget_sheets()
    for id_ in context.cookies.rubric_ids:
        context.cookies.forget_rubric(id_)
    return context.redirect("/", notice="left")


def _find_project_id(context: RequestContext, secret: str) -> str | None:
    with context.reading() as session:
        return find_project_of_link(session, secret_digest(secret), context.now)


def _find_sheet(context: RequestContext, secret: str) -> tuple[str, str] | None:
    """The id of the sheet that the link with this secret opens, and the id of its round."""
    with context.reading() as session:
        return find_linked_sheet(session, secret_digest(secret))


def _render_unknown_link(context: RequestContext) -> Response:
    page = OpenPage(_("This link opens nothing"), "")
    return context.page("errors/link.html", page, status=404)
