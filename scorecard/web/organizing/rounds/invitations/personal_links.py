"""Personal links and the developer's link, which are shown once."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.rounds import sheets as round_sheets
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.pagination import whole_number
from scorecard.web.organizing.rounds.round_overview import round_page

router = APIRouter()

_MOST_LINKS = 200


@dataclass(frozen=True, slots=True)
class PersonalLink:
    address: str
    qr: QrCode


@dataclass(frozen=True, slots=True)
class LinksPage:
    """New personal links, shown once, to print, cut apart and hand out."""

    title: str
    group: str
    name: str
    base: str
    links: tuple[PersonalLink, ...]


@router.post("/group/rounds/{round_id}/links")
def make_links(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Makes personal links and shows them in the response itself. No other page could show them, because only their
    digests are stored."""
    typed = posted["number"].strip()
    number = whole_number(typed, digits=4) or 0
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if posted.switch_language or not 1 <= number <= _MOST_LINKS:
            sentence = _("Write how many links are needed, from 1 to 200.")
            errors = [] if posted.switch_language else [FieldError("number", sentence)]
            page = round_page(context, session, who, round_, "", errors)
            return context.page(
                "pages/organizing/rounds/overview.html", page, status=422 if errors else 200, errors=errors
            )
        secrets = round_sheets.make_links(session, who, round_, number, context.now)
    addresses = [f"{context.address}/open/{secret}" for secret in secrets]
    page_of_links = LinksPage(
        title=_("Personal links"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_id}",
        links=tuple(PersonalLink(address, qr_code(address)) for address in addresses),
    )
    return context.page("pages/organizing/rounds/links.html", page_of_links)


@router.post("/group/rounds/{round_id}/developer")
def make_developer_link(context: Context, who: Organizer, round_id: str) -> Response:
    """Makes a new link for the developer and shows it once, in the response itself, like personal links. It opens the
    sheet on which the developer answers the questions; an earlier link opens it no longer."""
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        __, secret = round_sheets.developer_link(session, who, round_, context.now)
    address = f"{context.address}/open/{secret}"
    page = LinksPage(
        title=_("A link for the developer"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_id}",
        links=(PersonalLink(address, qr_code(address)),),
    )
    return context.page("pages/organizing/rounds/links.html", page)
