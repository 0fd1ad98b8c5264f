"""How people come into a round: the page for the wall, personal links, the developer's link."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import RoundClosed
from scorecard.i18n import LANGUAGES, said, speaking
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.rounds import sheets as filling
from scorecard.store.group_rounds import Stage
from scorecard.store.sheets import sheet_counts
from scorecard.web.core.context import Refused, Visitor
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.organizing.rounds.overview import raters_address, round_page, sent_text

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
def show_wall(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        counts = sheet_counts(session, round_id)
    address = raters_address(visit, stored)
    page = WallPage(
        title=stored.entry.name,
        group=stored.group,
        name=stored.entry.name,
        welcome=stored.welcome,
        address=address,
        shown=address.partition("://")[2],
        invitations=tuple((code, _invitation(code)) for code in stored.languages),
        qr=qr_code(address),
        sent=sent_text(counts),
        is_open=stored.stage(visit.now) is Stage.OPEN,
        back=f"/group/rounds/{round_id}",
    )
    return visit.page("pages/organizing/rounds/wall.html", page)


def _invitation(code: str) -> str:
    with speaking(LANGUAGES[code]):
        return _("Point your phone at the code, or open")


@router.post("/group/rounds/{round_id}/links")
def make_links(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    """The links stand in the answer itself: only their digests are kept, so no other page could show them."""
    typed = posted["number"].strip()
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 5 else 0
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        if posted.to_speak or not 1 <= number <= _MOST_LINKS:
            sentence = _("Write how many links are needed, from 1 to 200.")
            errors = [] if posted.to_speak else [FieldError("number", sentence)]
            page = round_page(visit, session, who, stored, "", errors)
            return visit.page(
                "pages/organizing/rounds/overview.html", page, status=422 if errors else 200, errors=errors
            )
        try:
            secrets = filling.make_links(session, who, stored, number, visit.now)
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    addresses = [f"{visit.address}/open/{secret}" for secret in secrets]
    page_of_links = LinksPage(
        title=_("Personal links"),
        group=stored.group,
        name=stored.entry.name,
        base=f"/group/rounds/{round_id}",
        links=tuple(PersonalLink(address, qr_code(address)) for address in addresses),
    )
    return visit.page("pages/organizing/rounds/links.html", page_of_links)


@router.post("/group/rounds/{round_id}/developer")
def make_developer_link(visit: Visitor, round_id: str) -> Response:
    """As with personal links, the answer itself shows it, once."""
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        try:
            __, secret = filling.developer_link(session, who, stored, visit.now)
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    address = f"{visit.address}/open/{secret}"
    page = LinksPage(
        title=_("A link for the developer"),
        group=stored.group,
        name=stored.entry.name,
        base=f"/group/rounds/{round_id}",
        links=(PersonalLink(address, qr_code(address)),),
    )
    return visit.page("pages/organizing/rounds/links.html", page)
