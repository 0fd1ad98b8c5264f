"""The page for the wall of the room: how to join, and how many have sent their sheets."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import LANGUAGES, in_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.rounds.secrets import room_code
from scorecard.store.lists.sheet_list import SheetCounts, sheet_counts
from scorecard.store.rounds import Round, Stage
from scorecard.web.core.auth import Organizer, is_loopback, round_of
from scorecard.web.core.context import Context
from scorecard.web.organizing.rounds.round_texts import raters_address, reach_text, sent_text, without_scheme

router = APIRouter()


@dataclass(frozen=True, slots=True)
class WallPage:
    """A page for the wall of the room: the QR code, the address in large letters, how many have sent their sheets. Each
    text is there once for each language of the round, as the code of the language and the text."""

    title: str
    group: str
    name: str
    welcomes: tuple[tuple[str, str], ...]
    """The words of welcome. A text that is the same in several languages is there once."""
    address: str
    shown: tuple[str, str]
    """The address as people type it: what comes before the code of the round, and that code."""
    invitations: tuple[tuple[str, str], ...]
    """Says to scan the QR code or to open the address."""
    room_code: str | None
    """The code that raters need beside the address, which changes every two minutes; None if the round needs none."""
    code_texts: tuple[tuple[str, str], ...]
    """Says to type the room code."""
    qr: QrCode
    sent: tuple[tuple[str, str], ...]
    """Says how many sheets were sent."""
    is_open: bool
    only_here: str | None
    """Warns that the address opens only on this computer; None if others can open it too."""
    back: str


@router.get("/group/rounds/{round_id}/wall")
def show_wall(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        counts = sheet_counts(session, round_id)
    address = raters_address(context, round_)
    code_now = room_code(round_.room_secret, context.now) if round_.room_secret else None
    page = WallPage(
        title=round_.project.name,
        group=round_.held_by,
        name=round_.project.name,
        welcomes=_welcomes(round_),
        address=address,
        shown=(without_scheme(address).removesuffix(round_.code), round_.code),
        invitations=tuple((code, _invitation_text(code)) for code in round_.languages),
        room_code=code_now,
        code_texts=tuple((code, _code_text(code)) for code in round_.languages),
        qr=qr_code(f"{address}/{code_now}" if code_now else address),
        sent=tuple((code, _sent_text_in(code, counts)) for code in round_.languages),
        is_open=round_.stage(context.now) is Stage.OPEN,
        only_here=reach_text(address) if is_loopback(address) else None,
        back=f"/group/rounds/{round_id}",
    )
    return context.page("pages/organizing/rounds/wall.html", page)


def _invitation_text(code: str) -> str:
    with in_language(LANGUAGES[code]):
        return _("Point your phone at the code, or open")


def _welcomes(round_: Round) -> tuple[tuple[str, str], ...]:
    """The words of welcome with their language. A text that is the same in several languages is there once, with the
    first of them."""
    by_text: dict[str, str] = {}
    for code in round_.languages:
        if text := round_.text_in(code, "welcome"):
            by_text.setdefault(text, code)
    return tuple((code, text) for text, code in by_text.items())


def _code_text(code: str) -> str:
    with in_language(LANGUAGES[code]):
        return _("and type this code:")


def _sent_text_in(code: str, counts: SheetCounts) -> str:
    with in_language(LANGUAGES[code]):
        return sent_text(counts)
