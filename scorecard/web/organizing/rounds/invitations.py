"""The ways into a round: the page for the wall, posters and flyers, personal links, the developer's link."""

from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import LANGUAGES, in_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.pages.invitation import Invitation, InvitationCard
from scorecard.report.pdf.files import invitation_pdf
from scorecard.report.pdf.options import Handout, encoded
from scorecard.report.wording.numbers import open_until_text
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds import sheets as round_sheets
from scorecard.rounds.secrets import room_code
from scorecard.store.groups import branding_of
from scorecard.store.lists.sheet_list import SheetCounts, sheet_counts
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.texts import slug_of
from scorecard.web.core.auth import Organizer, is_loopback, round_of
from scorecard.web.core.context import Context, is_public
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.pagination import whole_number
from scorecard.web.core.refusals import Refused
from scorecard.web.organizing.rounds.round_overview import round_page
from scorecard.web.organizing.rounds.round_texts import raters_address, reach_text, sent_text
from scorecard.web.rubrics.effort import effort_text
from scorecard.web.scorecards.prints import order_of, pdf_answer

router = APIRouter()

_MOST_LINKS = 200


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
        shown=(_without_scheme(address).removesuffix(round_.code), round_.code),
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


@router.get("/group/rounds/{round_id}/invitation.pdf")
def print_invitation(context: Context, who: Organizer, round_id: str) -> Response:
    """A poster or flyers for a round that everybody may join."""
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        logo = branding_of(session, who.group_id).logo
    address, back = raters_address(context, round_), f"/group/rounds/{round_id}"
    if round_.sharing is Sharing.PERSONAL:
        raise Refused(409, _("In this round each person has a link of their own: print those instead."))
    if round_.sharing is Sharing.ROOM:
        raise Refused(409, _("In this round people need the code that is on the wall, which changes. Show the wall."))
    if is_loopback(address):
        raise Refused(409, reach_text(address))
    asked = context.request.query_params.get("document")
    handout = Handout(asked) if asked in list(Handout) else Handout.POSTER
    paper = order_of(context).paper
    # an address that opens only in the network of a meeting does not last, so it is not printed
    result = f"{context.address}/after/{round_.address}" if is_public(context.address) else None
    card = InvitationCard(
        group=round_.held_by,
        name=round_.project.name,
        place=_place_text(round_),
        shown=_without_scheme(address),
        qr=qr_code(address),
        invitations=tuple(_invitation(round_, code) for code in round_.languages),
        result=_without_scheme(result) if result else None,
        result_qr=qr_code(result) if result else None,
    )
    image = encoded(logo) if logo else None
    make = partial(invitation_pdf, context.site.printer, card, handout, paper, image)
    name = "-".join(part for part in (handout, slug_of(round_.project.name)) if part)
    return pdf_answer(context, (repr(card), handout, paper, image or ""), make, name, back)


def _place_text(round_: Round) -> str:
    """Says where the project is and which round it is, and if the project is made up, that it is."""
    facts = round_.project.facts
    labels = dict.fromkeys(round_label(round_.text_in(code, "label")) for code in round_.languages)
    made_up = _("Made up, to try things out. It is never public.") if facts.sample else None
    return " · ".join(text for text in (facts.address, facts.neighborhood, *labels, made_up) if text)


def _without_scheme(address: str) -> str:
    """An address as people type it."""
    return address.partition("://")[2]


def _invitation(round_: Round, code: str) -> Invitation:
    """The words of a poster or flyer in the language with this code."""
    with in_language(LANGUAGES[code]):
        return Invitation(
            language=code,
            call=_("Is this development good for the people who live here?"),
            effort=effort_text(round_.rubric, round_.project.kind),
            until=open_until_text(round_.closes_at, round_.zone) if round_.closes_at else None,
            way=_("Say what you think: point your phone at the code, or type the address. No account, no name."),
            later=_("What comes of it will be here, also a year from now:"),
        )


def _invitation_text(code: str) -> str:
    with in_language(LANGUAGES[code]):
        return _("Point your phone at the code, or open")


def _welcomes(round_: Round) -> tuple[tuple[str, str], ...]:
    """The words of welcome with their language. A text that is the same in several languages is there once, with the
    first of them."""
    by_text = {text: code for code in reversed(round_.languages) if (text := round_.text_in(code, "welcome"))}
    return tuple((code, text) for text, code in reversed(by_text.items()))


def _code_text(code: str) -> str:
    with in_language(LANGUAGES[code]):
        return _("and type this code:")


def _sent_text_in(code: str, counts: SheetCounts) -> str:
    with in_language(LANGUAGES[code]):
        return sent_text(counts)


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
    """Makes a new link for the developer and shows it once, in the response itself, like personal links."""
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
