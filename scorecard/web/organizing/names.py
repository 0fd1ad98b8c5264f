"""The form for the names of a group and of an organizer, its place and its time zone."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import NameTaken
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.rounds import organizers
from scorecard.store.access import SignedInOrganizer
from scorecard.store.groups import place_of, save_place, save_zone
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.organizing.new_group import name_errors, name_labels
from scorecard.web.organizing.zones import ZoneChoices, is_offered, zone_choices
from scorecard.web.scorecards.project_form import Choice, place_choices

router = APIRouter()


@dataclass(frozen=True, slots=True)
class NamesPage:
    """The form for the names of the group and of the organizer, the place of its income limits and its time zone."""

    title: str
    group: str
    labels: dict[str, str]
    values: dict[str, str]
    errors: dict[str, str]
    places: tuple[Choice, ...]
    zones: ZoneChoices


@router.get("/group/names")
def show_names(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        place = place_of(session, who.group_id) or ""
    values = {"group": who.group, "name": who.name, "place": place, "zone": who.zone_name or ""}
    return context.page("pages/organizing/names.html", _names_page(context, who, values))


@router.post("/group/names")
def save_names(context: Context, posted: PostedForm, who: Organizer) -> Response:
    typed = {name: posted[name].strip() for name in ("group", "name", "place", "zone")}
    errors = [] if posted.switch_language else name_errors(typed)
    if posted.switch_language or errors:
        page = _names_page(context, who, typed, errors)
        return context.page("pages/organizing/names.html", page, status=422 if errors else 200, errors=errors)
    with context.writing() as session:
        try:
            organizers.save_names(session, who, group=typed["group"], name=typed["name"], now=context.now)
        except NameTaken as fault:
            errors = [FieldError("group", translate(fault))]
            page = _names_page(context, who, typed, errors)
            return context.page("pages/organizing/names.html", page, status=422, errors=errors)
        if context.site.incomes:
            incomes = context.site.latest_incomes(typed["place"])
            # the key `incomes` of income limits names their place
            save_place(session, who.group_id, incomes.incomes if incomes else None)
        save_zone(session, who.group_id, typed["zone"] if is_offered(typed["zone"]) else None)
    return context.redirect("/group", notice="saved")


def _names_page(
    context: RequestContext, who: SignedInOrganizer, values: dict[str, str], errors: list[FieldError] | None = None
) -> NamesPage:
    return NamesPage(
        title=_("Who you are"),
        group=who.group,
        labels=name_labels(),
        values=values,
        errors={error.field: error.sentence for error in errors or ()},
        places=place_choices(context),
        zones=zone_choices(),
    )
