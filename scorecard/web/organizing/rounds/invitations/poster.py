"""Posters and flyers for a round that everybody may join."""

from functools import partial

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import LANGUAGES, in_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import qr_code
from scorecard.report.pages.invitation import Invitation, InvitationCard
from scorecard.report.pdf.files import invitation_pdf
from scorecard.report.pdf.options import Handout, encoded
from scorecard.report.wording.numbers import open_until_text
from scorecard.report.wording.round_notes import round_label
from scorecard.store.groups import branding_of
from scorecard.store.rounds import Round, Sharing
from scorecard.texts import slug_of
from scorecard.web.core.auth import Organizer, is_loopback, round_of
from scorecard.web.core.context import Context, is_public
from scorecard.web.core.refusals import Refused
from scorecard.web.organizing.rounds.round_texts import raters_address, reach_text, without_scheme
from scorecard.web.rubrics.effort import effort_text
from scorecard.web.scorecards.prints import order_of, pdf_answer

router = APIRouter()


@router.get("/group/rounds/{round_id}/invitation.pdf")
def print_invitation(context: Context, who: Organizer, round_id: str) -> Response:
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
    # the page that says what came of it; an address that opens only in the network of a meeting does not last, so it
    # is not printed
    result = f"{context.address}/after/{round_.address}" if is_public(context.address) else None
    card = InvitationCard(
        group=round_.held_by,
        name=round_.project.name,
        place=_place_text(round_),
        shown=without_scheme(address),
        qr=qr_code(address),
        invitations=tuple(_invitation(round_, code) for code in round_.languages),
        result=without_scheme(result) if result else None,
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


def _invitation(round_: Round, code: str) -> Invitation:
    """The words of a poster or flyer in the language with this code."""
    with in_language(LANGUAGES[code]):
        return Invitation(
            language=code,
            call=_("Is this development good for the people who live here?"),
            effort=effort_text(round_.rubric, round_.project.kind),
            until=open_until_text(round_.closes_at, round_.zone) if round_.closes_at else None,
            way=_(
                "Say what you saw, heard or read: point your phone at the code, or type the address. No account, no"
                " name."
            ),
            later=_("What comes of it will be here, also a year from now:"),
        )
