"""What a group deleted lately: it can be brought back for some days, or deleted for ever at once."""

from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import day_text, deadline_text
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds import life
from scorecard.store.access import SignedInOrganizer
from scorecard.store.projects import deleted_rounds
from scorecard.store.rubrics import bring_back_rubric, delete_rubric_for_ever, deleted_rubrics
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import PostedForm
from scorecard.web.core.refusals import not_found
from scorecard.web.rubrics.rubric_choice import read_own_rubric

router = APIRouter()


@dataclass(frozen=True, slots=True)
class DeletedRow:
    """A deleted round or rubric. `action` is the path to which its buttons post."""

    name: str
    action: str
    deleted: str
    """Who deleted it and when, and until when it can be brought back."""


@dataclass(frozen=True, slots=True)
class DeletedPage:
    title: str
    group: str
    rounds: tuple[DeletedRow, ...]
    rubrics: tuple[DeletedRow, ...]


@router.get("/group/deleted")
def show_deleted(context: Context, who: Organizer) -> Response:
    since = context.now - life.BROUGHT_BACK_FOR
    with context.reading() as session:
        rounds = deleted_rounds(session, who.group_id, since)
        rubrics = deleted_rubrics(session, who.group_id, since)
    page = DeletedPage(
        title=_("Deleted lately"),
        group=who.group,
        rounds=tuple(
            DeletedRow(
                f"{one.name}: {round_label(one.label)}" if one.label else one.name,
                f"/group/deleted/rounds/{one.round_id}",
                _deleted_text(who, one.deleted_at, one.deleted_by),
            )
            for one in rounds
        ),
        rubrics=tuple(
            DeletedRow(
                _rubric_title(context, content),
                f"/group/deleted/rubrics/{id_}",
                _deleted_text(who, deleted_at),
            )
            for id_, content, deleted_at in rubrics
        ),
    )
    return context.page("pages/organizing/rounds/deleted.html", page)


def _rubric_title(context: RequestContext, content: str) -> str:
    """The title of a rubric of the group; a general name if what it is based on is not here any more."""
    try:
        return read_own_rubric(context, content).rubric.title
    except HTTPException:
        return _("A rubric that is based on one that is not here any more")


def _deleted_text(who: SignedInOrganizer, deleted_at: datetime, deleted_by: str | None = None) -> str:
    day = day_text(day_of(deleted_at, who.zone))
    deleted = (
        _("Deleted by {name} on {day}.").format(name=deleted_by, day=day)
        if deleted_by
        else _("Deleted on {day}.").format(day=day)
    )
    until = deadline_text(deleted_at + life.BROUGHT_BACK_FOR, who.zone)
    return f"{deleted} " + _("Until {moment} it can be brought back; then it is gone for ever.").format(moment=until)


@router.post("/group/deleted/rounds/{round_id}")
def change_deleted_round(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Brings a deleted round back or, with “for-ever” in the field `go`, lets nobody bring it back any more."""
    is_for_ever = posted["go"] == "for-ever"
    with context.writing() as session:
        change = life.delete_for_ever if is_for_ever else life.bring_back
        if not change(session, who, round_id, context.now):
            raise not_found()
    if is_for_ever:
        context.site.deletion.start()
        return context.redirect("/group/deleted", notice="deleted-for-ever")
    return context.redirect(f"/group/rounds/{round_id}", notice="brought-back")


@router.post("/group/deleted/rubrics/{rubric_id}")
def change_deleted_rubric(context: Context, posted: PostedForm, who: Organizer, rubric_id: str) -> Response:
    """As `change_deleted_round`, for a rubric of the group."""
    is_for_ever = posted["go"] == "for-ever"
    with context.writing() as session:
        if not (
            delete_rubric_for_ever(session, rubric_id, who.group_id)
            if is_for_ever
            else bring_back_rubric(
                session, rubric_id, who.group_id, context.now, since=context.now - life.BROUGHT_BACK_FOR
            )
        ):
            raise not_found()
    if is_for_ever:
        return context.redirect("/group/deleted", notice="deleted-for-ever")
    return context.redirect(f"/rubrics/{rubric_id}", notice="brought-back")
