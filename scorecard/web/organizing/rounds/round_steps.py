"""The steps of a round that organizers take: opening, closing, opening again, the next round, deleting; and the details
of its project."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import deadline_text
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds import life
from scorecard.rounds.preparing import confirm_carried_over, prepare_next
from scorecard.store.lists.sheet_list import sheet_counts
from scorecard.store.rounds import Stage, rounds_of_project
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.organizing.personal_warnings import personal_errors
from scorecard.web.organizing.rounds.round_overview import round_page
from scorecard.web.organizing.rounds.round_texts import counted_text, few_text, next_label, paper_text, waiting_texts
from scorecard.web.scorecards.project_form import details_form, own_picture, read_description, save_details, typed_entry
from scorecard.web.scorecards.round_mail import RoundNews, mail_news
from scorecard.web.scorecards.uploaded_picture import lost_picture_errors

router = APIRouter()

_LONGEST_REASON = 300


@router.post("/group/rounds/{round_id}/open")
def open_round(context: Context, who: Organizer, round_id: str) -> Response:
    with context.writing() as session:
        life.open_round(session, who, round_of(session, who, round_id, to_write=True), context.now)
    return context.redirect(f"/group/rounds/{round_id}", notice="opened")


@router.post("/group/rounds/{round_id}/carried-over")
def confirm_what_was_carried_over(context: Context, who: Organizer, round_id: str) -> Response:
    """Notes that an organizer confirms what this round took over from the one before: the facts about the project, the
    facts beside the questions, and the asks."""
    with context.writing() as session:
        confirm_carried_over(session, who, round_of(session, who, round_id, to_write=True), context.now)
    return context.redirect(f"/group/rounds/{round_id}", notice="saved")


@dataclass(frozen=True, slots=True)
class CloseRoundPage:
    """Asks for confirmation before a round is closed. `sent` says how many sheets will count. `waiting` are warnings:
    too few sheets to be published; what would not count: sheets that were begun and not sent, links that nobody opened,
    and second typings of a paper sheet whose differences are not settled; and how the numbers of paper sheets fit
    together."""

    title: str
    group: str
    name: str
    base: str
    sent: str
    waiting: tuple[str, ...]


@router.get("/group/rounds/{round_id}/close")
def ask_to_close(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        counts = sheet_counts(session, round_id)
    base = f"/group/rounds/{round_id}"
    if round_.stage(context.now) not in (Stage.OPEN, Stage.OVER):  # over: past its closing time, and not closed yet
        return context.redirect(base)
    besides = [_("Does not count: {what}.").format(what=text) for text in waiting_texts(counts)]
    waiting = [few_text(counts), *besides, paper_text(round_, counts)]
    page = CloseRoundPage(
        title=_("Close the round?"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        sent=counted_text(counts),
        waiting=tuple(text for text in waiting if text),
    )
    return context.page("pages/organizing/rounds/close.html", page)


@router.post("/group/rounds/{round_id}/close")
def close_round(context: Context, who: Organizer, round_id: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        life.close(session, who, round_, context.now)
    context.site.counting.start(round_id)
    if round_.closed_at is None:  # else a second press closed nothing
        mail_news(context.site, round_, RoundNews.CLOSED, address=context.address, by=who)
    return context.redirect(f"/group/rounds/{round_id}", notice="closed")


@router.post("/group/rounds/{round_id}/count")
def count_again(context: Context, who: Organizer, round_id: str) -> Response:
    """Restarts a count that was interrupted."""
    with context.reading() as session:
        round_of(session, who, round_id)
    context.site.counting.start(round_id)
    return context.redirect(f"/group/rounds/{round_id}")


@router.post("/group/rounds/{round_id}/reopen")
def reopen_round(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Opens a closed round again. Scorecards print the reason, so words in it that may lead to a person are pointed out
    first (`personal_errors`)."""
    reason = posted["reason"].strip()
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        missing = _("Say in a sentence why it is opened again.")
        errors = [*reason_errors(reason, missing), *personal_errors(posted, {"reason": reason})]
        errors = [] if posted.switch_language else errors
        if posted.switch_language or errors:
            page = round_page(context, session, who, round_, reason, errors)
            return context.page(
                "pages/organizing/rounds/overview.html", page, status=422 if errors else 200, errors=errors
            )
        was_closed = round_.closed_at is not None  # else there is nothing to open again
        life.reopen(session, who, round_, reason, context.now)
    return context.redirect(f"/group/rounds/{round_id}", notice="reopened-round" if was_closed else None)


def reason_errors(reason: str, missing: str) -> list[FieldError]:
    """Errors for a reason that is required; `missing` is the sentence for an empty one."""
    if not reason:
        return [FieldError("reason", missing)]
    if len(reason) > _LONGEST_REASON:
        return [FieldError("reason", _("Keep the reason to 300 characters."))]
    return []


@router.post("/group/rounds/{round_id}/next")
def next_round(context: Context, who: Organizer, round_id: str) -> Response:
    """Prepares another round of the same project, unless its latest round is still being prepared."""
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        rounds = rounds_of_project(session, who.group_id, round_.project_id)
        if rounds[-1].opened_at is None:  # so that a second click prepares no second round
            return context.redirect(f"/group/rounds/{rounds[-1].id}")
        next_id = prepare_next(session, who, round_, next_label(rounds), context.now)
    return context.redirect(f"/group/rounds/{next_id}", notice="prepared")


@router.get("/group/rounds/{round_id}/delete")
def ask_to_delete(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    page = DeleteRoundPage(
        title=_("Delete this round?"),
        group=round_.held_by,
        name=round_.project.name,
        label=round_label(round_.label),
        base=f"/group/rounds/{round_id}",
        until=deadline_text(context.now + life.BROUGHT_BACK_FOR, who.zone),
    )
    return context.page("pages/organizing/rounds/delete.html", page)


@dataclass(frozen=True, slots=True)
class DeleteRoundPage:
    """Asks whether to delete a round. `until` is until when it could be brought back."""

    title: str
    group: str
    name: str
    label: str
    base: str
    until: str


@router.post("/group/rounds/{round_id}/delete")
def delete_round(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Deletes a round, so that the group can bring it back for some days; or at once, if that was ticked."""
    at_once = bool(posted["at_once"])
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        life.delete(session, who, round_, context.now, at_once=at_once)
    if at_once:
        context.site.deletion.start()
    context.site.print_files.clear()
    return context.redirect("/group/deleted", notice="deleted-for-ever" if at_once else "deleted-round")


# details of the project


@router.get("/group/rounds/{round_id}/details")
def show_details(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    after = _page_after(context.request.query_params.get("after", ""))
    return details_form(context, round_, f"/group/rounds/{round_id}", typed_entry(round_.project), after=after)


def _page_after(name: str) -> str:
    """The page below the round that comes after its details are saved: the one from which somebody came to enter the
    hearing, else the round's own."""
    return name if name == "decision" else ""


@router.post("/group/rounds/{round_id}/details")
def save_details_of_round(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    base, after = f"/group/rounds/{round_id}", _page_after(posted["after"])
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    if posted.switch_language:
        lost = lost_picture_errors(posted)  # a form that is shown again cannot keep the file that was chosen
        return details_form(context, round_, base, posted.texts, lost, is_fault=False, after=after)
    described = read_description(
        context, posted, round_.rubric
    )  # before the database is locked, because a picture takes long
    if described.project is None or described.errors:
        return details_form(context, round_, base, posted.texts, described.errors, after=after)
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        save_details(session, context, who, round_, posted, described)
    return context.redirect(f"{base}/{after}".removesuffix("/"), notice="saved")


@router.get("/group/rounds/{round_id}/picture")
def round_picture(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        return own_picture(context, session, round_of(session, who, round_id))
