"""Private links: opened on another device, forgotten on this one."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import secret_digest
from scorecard.rounds.sheets import open_personally
from scorecard.store.projects import find_project_of_link
from scorecard.store.sheets import find_sheet_of_secret
from scorecard.web.core.context import Context, RequestContext

router = APIRouter()


@dataclass(frozen=True, slots=True)
class OpenPage:
    """What a private link shows: a button. Whatever opens links by itself opens nothing here."""

    title: str
    action: str


@router.get("/open/{secret}")
def show_open(context: Context, secret: str) -> Response:
    if _project_of(context, secret) is None and _sheet_of(context, secret) is None:
        return _leads_nowhere(context)
    return context.page("pages/rating/open.html", OpenPage(_("Open your scorecard"), f"/open/{secret}"))


@router.post("/open/{secret}")
def open_link(context: Context, secret: str) -> Response:
    if known := _sheet_of(context, secret):
        sheet_id, round_id = known
        with context.writing() as session:
            open_personally(session, sheet_id, round_id, device=context.cookies.device(), now=context.now)
        context.cookies.remember_sheet(sheet_id, secret)
        return context.go(f"/sheets/{sheet_id}")
    project_id = _project_of(context, secret)
    if project_id is None:
        context.rate_limit("guess")  # a hall that opens its links is not held back
        return _leads_nowhere(context)
    if project_id not in context.cookies.project_ids:
        context.cookies.check_room()
    context.cookies.remember_project(project_id, secret)
    return context.go(f"/projects/{project_id}")


@router.post("/leave")
def leave(context: Context) -> Response:
    """Somebody else uses this device: it forgets every link. The links themselves go on working."""
    context.cookies.forget_projects(*context.cookies.project_ids)
    context.cookies.forget_sheets()
    for id_ in context.cookies.rubric_ids:
        context.cookies.forget_rubric(id_)
    return context.go("/", notice="left")


def _project_of(context: RequestContext, secret: str) -> str | None:
    with context.reading() as session:
        return find_project_of_link(session, secret_digest(secret), context.now)


def _sheet_of(context: RequestContext, secret: str) -> tuple[str, str] | None:
    with context.reading() as session:
        return find_sheet_of_secret(session, secret_digest(secret))


def _leads_nowhere(context: RequestContext) -> Response:
    page = OpenPage(_("This link opens nothing"), "")
    return context.page("errors/link.html", page, status=404)
