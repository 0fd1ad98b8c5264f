"""The form for a group's branding (the imprint), which is on all its prints: its logo, how to reach it, and its note on
where to get help."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import FileNotRead, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.report.pdf.options import LONGEST_CONTACT, LONGEST_HELP, small_image
from scorecard.rounds.record import record_imprint
from scorecard.store.access import SignedInOrganizer
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.groups import GroupBranding, branding_of, save_branding
from scorecard.watched.pictures import UnusablePicture, picture_of
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.refusals import not_found

router = APIRouter()

_LOGO = (480, 160)  # the greatest width and height in pixels: sharp at its size in print


@dataclass(frozen=True, slots=True)
class BrandingPage:
    """The form. `has_logo` is whether the group has a logo, which `show_logo` sends."""

    title: str
    group: str
    has_logo: bool
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/print")
def show_branding(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        branding = branding_of(session, who.group_id)
        return _render_branding(
            context, who, branding, {"contact": branding.contact or "", "help": branding.help or ""}
        )


@router.post("/group/print")
def save_branding_form(context: Context, posted: PostedForm, who: Organizer) -> Response:
    values = {name: posted[name].strip() for name in ("contact", "help")}
    limits = {"contact": (_("How to reach us"), LONGEST_CONTACT), "help": (_("Help for readers"), LONGEST_HELP)}
    errors = [
        FieldError(name, too_long(label, len(values[name]), most))
        for name, (label, most) in limits.items()
        if len(values[name]) > most
    ]
    logo = None
    if "logo" in posted.files and not posted.switch_language:
        try:
            picture = context.read_file(picture_of, posted.files["logo"])
            logo = base64.b64decode(small_image(picture.content, *_LOGO, logo=True))
        except (UnusablePicture, FileNotRead, ReadersBusy) as fault:
            errors.append(FieldError("logo", translate(fault)))
    with context.writing() as session:
        branding = branding_of(session, who.group_id)
        if posted.switch_language or errors:
            return _render_branding(context, who, branding, values, () if posted.switch_language else errors)
        kept = None if posted["logo_remove"] else branding.logo
        changed = GroupBranding(logo or kept, values["contact"] or None, values["help"] or None)
        save_branding(session, who.group_id, changed)
        if changed != branding:
            record_imprint(session, who.group_id, changed, context.now)
            add_audit_entry(session, who.group_id, who=who.name, what="imprint-changed", now=context.now)
    return context.redirect("/group/print", notice="saved")


@router.get("/group/print/logo")
def show_logo(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        logo = branding_of(session, who.group_id).logo
    if logo is None:
        raise not_found()
    return Response(logo, media_type="image/png", headers={"Cache-Control": "private, no-store"})


def _render_branding(
    context: RequestContext,
    who: SignedInOrganizer,
    branding: GroupBranding,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> Response:
    page = BrandingPage(
        title=_("Logo and contact"),
        group=who.group,
        has_logo=branding.logo is not None,
        values=values,
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/branding.html", page, status=422 if errors else 200, errors=errors)
