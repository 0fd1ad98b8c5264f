"""What a group prints on its scorecards: its logo, how to reach it, and help for readers."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.i18n import said
from scorecard.report.pdf.options import LONGEST_CONTACT, LONGEST_HELP, small_image
from scorecard.store.groups import GroupImprint, SignedIn, imprint_of, keep_imprint, note
from scorecard.web.core.context import Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.uploads import UnusablePicture, picture_of

router = APIRouter()

_LOGO = (480, 160)  # pixels: sharp at the size that it is printed


@dataclass(frozen=True, slots=True)
class ImprintPage:
    """`has_logo`: there is one already, at its own address."""

    title: str
    group: str
    has_logo: bool
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/print")
def show_imprint(visit: Visitor) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
        known = imprint_of(session, who.group_id)
        return _page(visit, who, known, {"contact": known.contact or "", "help": known.help or ""})


@router.post("/group/print")
def save_imprint(visit: Visitor, posted: PostedForm) -> Response:
    values = {name: posted[name].strip() for name in ("contact", "help")}
    limits = {"contact": (_("How to reach us"), LONGEST_CONTACT), "help": (_("Help for readers"), LONGEST_HELP)}
    errors = [
        FieldError(name, too_long(label, len(values[name]), most))
        for name, (label, most) in limits.items()
        if len(values[name]) > most
    ]
    logo = None
    if "logo" in posted.files and not posted.to_speak:
        try:
            logo = base64.b64decode(small_image(picture_of(posted.files["logo"]).content, *_LOGO, logo=True))
        except UnusablePicture as fault:
            errors.append(FieldError("logo", said(fault)))
    with visit.writing() as session:
        who = visit.organizer(session)
        known = imprint_of(session, who.group_id)
        if posted.to_speak or errors:
            return _page(visit, who, known, values, () if posted.to_speak else errors)
        kept = None if posted["logo_remove"] else known.logo
        keep_imprint(
            session, who.group_id, GroupImprint(logo or kept, values["contact"] or None, values["help"] or None)
        )
        note(session, who.group_id, who=who.name, what="imprint-changed", now=visit.now)
    return visit.go("/group/print", notice="saved")


@router.get("/group/print/logo")
def show_logo(visit: Visitor) -> Response:
    with visit.reading() as session:
        logo = imprint_of(session, visit.organizer(session).group_id).logo
    if logo is None:
        raise not_here()
    return Response(logo, media_type="image/png", headers={"Cache-Control": "private, no-store"})


def _page(
    visit: Visit, who: SignedIn, known: GroupImprint, values: Mapping[str, str], errors: Sequence[FieldError] = ()
) -> Response:
    page = ImprintPage(
        title=_("On every print"),
        group=who.group,
        has_logo=known.logo is not None,
        values=values,
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page("pages/organizing/branding.html", page, status=422 if errors else 200, errors=errors)
