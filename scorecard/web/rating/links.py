"""Private links: shown to whoever made a project, opened on another device, forgotten on this one."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.rounds.links import secret_digest
from scorecard.rounds.sheets import open_personally
from scorecard.store.rounds import find_project_of_link
from scorecard.store.sheets import find_sheet_of_secret
from scorecard.web.core.context import Visit, Visitor
from scorecard.web.rating.start import kept_text

router = APIRouter()


@dataclass(frozen=True, slots=True)
class LinkPage:
    """The private link of a project, also as a QR code."""

    title: str
    name: str
    base: str
    link: str
    qr: QrCode
    kept: str
    back: str
    again: str | None = None
    """Where the next person begins anew."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """What a private link shows: a button. Whatever opens links by itself opens nothing here."""

    title: str
    action: str


@router.get("/projects/{project_id}/link")
def show_link(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.own_round(session, project_id)
    link = f"{visit.address}/open/{visit.secret_of(project_id)}"
    page = LinkPage(
        title=_("Your private link"),
        name=stored.entry.name,
        base=f"/projects/{project_id}",
        link=link,
        qr=qr_code(link),
        kept=kept_text(stored),
        back=f"/projects/{project_id}",
    )
    return visit.page("pages/rating/link.html", page)


@router.get("/open/{secret}")
def show_open(visit: Visitor, secret: str) -> Response:
    if _project_of(visit, secret) is None and _sheet_of(visit, secret) is None:
        return _leads_nowhere(visit)
    return visit.page("pages/rating/open.html", OpenPage(_("Open your scorecard"), f"/open/{secret}"))


@router.post("/open/{secret}")
def open_link(visit: Visitor, secret: str) -> Response:
    if known := _sheet_of(visit, secret):
        sheet_id, round_id = known
        with visit.writing() as session:
            open_personally(session, sheet_id, round_id, device=visit.device(), now=visit.now)
        visit.remember_sheet(sheet_id, secret)
        return visit.go(f"/sheets/{sheet_id}")
    project_id = _project_of(visit, secret)
    if project_id is None:
        visit.hold_back("guess")  # a hall that opens its links is not held back
        return _leads_nowhere(visit)
    if project_id not in visit.own_projects:
        visit.check_room()
    visit.remember(project_id, secret)
    return visit.go(f"/projects/{project_id}")


@router.post("/leave")
def leave(visit: Visitor) -> Response:
    """Somebody else uses this device: it forgets every link. The links themselves go on working."""
    visit.forget(*visit.own_projects)
    visit.forget_sheets()
    for id_ in visit.own_rubric_ids:
        visit.forget_rubric(id_)
    return visit.go("/", notice="left")


def _project_of(visit: Visit, secret: str) -> str | None:
    with visit.reading() as session:
        return find_project_of_link(session, secret_digest(secret), visit.now)


def _sheet_of(visit: Visit, secret: str) -> tuple[str, str] | None:
    with visit.reading() as session:
        return find_sheet_of_secret(session, secret_digest(secret))


def _leads_nowhere(visit: Visit) -> Response:
    page = OpenPage(_("This link opens nothing"), "")
    return visit.page("errors/link.html", page, status=404)
