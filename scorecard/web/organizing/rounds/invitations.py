"""How people come into a round: the page for the wall, personal links, the developer's link."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import LANGUAGES, in_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.rounds import sheets as filling
from scorecard.store.rounds import Stage
from scorecard.store.sheet_list import sheet_counts
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.pagination import whole_number
from scorecard.web.organizing.rounds.round_overview import raters_address, round_page, sent_text

router = APIRouter()

_MOST_LINKS = 200


@dataclass(frozen=True, slots=True)
class WallPage:
    """For the wall of the room: the code, the address in large letters, how many have sent their sheets."""

    title: str
    group: str
    name: str
    welcome: str | None
    address: str
    shown: str
    invitations: tuple[tuple[str, str], ...]
    """In each language of the round: its code, and what to do."""
    qr: QrCode
    sent: str
    is_open: bool
    back: str


@dataclass(frozen=True, slots=True)
class PersonalLink:
    address: str
    qr: QrCode


@dataclass(frozen=True, slots=True)
class LinksPage:
    """New personal links, shown once, to be cut apart and handed out."""

    title: str
    group: str
    name: str
    base: str
    links: tuple[PersonalLink, ...]


@router.get("/group/rounds/{round_id}/wall")
def show_wall(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        counts = sheet_counts(session, round_id)
    address = raters_address(context, round_)
    page = WallPage(
        title=round_.project.name,
        group=round_.held_by,
        name=round_.project.name,
        welcome=round_.welcome,
        address=address,
        shown=address.partition("://")[2],
        invitations=tuple((code, _invitation(code)) for code in round_.languages),
        qr=qr_code(address),
        sent=sent_text(counts),
        is_open=round_.stage(context.now) is Stage.OPEN,
        back=f"/group/rounds/{round_id}",
    )
    return context.page("pages/organizing/rounds/wall.html", page)


def _invitation(code: str) -> str:
    with in_language(LANGUAGES[code]):
        return _("Point your phone at the code, or open")


@router.post("/group/rounds/{round_id}/links")
def make_links(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """The links stand in the answer itself: only their digests are kept, so no other page could show them."""
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
        secrets = filling.make_links(session, who, round_, number, context.now)
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
    """As with personal links, the answer itself shows it, once."""
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        __, secret = filling.developer_link(session, who, round_, context.now)
    address = f"{context.address}/open/{secret}"
    page = LinksPage(
        title=_("A link for the developer"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_id}",
        links=(PersonalLink(address, qr_code(address)),),
    )
    return context.page("pages/organizing/rounds/links.html", page)
