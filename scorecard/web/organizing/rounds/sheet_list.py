"""The sheets of a round: which count and which are set aside, the page of each, and the group's own sheet."""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import Answer
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, date_time_text, times_note
from scorecard.rounds import sheets as round_sheets
from scorecard.rounds.sheets import Burst, bursts_of
from scorecard.store.answers import answers_of
from scorecard.store.database import Session
from scorecard.store.lists.sheet_list import SheetLine, online_sent_at, sheet_lines
from scorecard.store.rounds import Round
from scorecard.store.sheets import SheetSource, files_of, find_rater_sheet
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.pagination import requested_part, whole_number
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.rounds.round_steps import reason_errors
from scorecard.web.organizing.rounds.round_texts import name_of_round
from scorecard.web.rubrics.answer_form import answer_text, asked_criteria
from scorecard.web.rubrics.rubric_choice import translated_rubric

router = APIRouter()

_MOST_SHEETS = 100  # on a page


@dataclass(frozen=True, slots=True)
class SheetListRow:
    """A sheet in the list. `source` is “online”, “on paper” or “from a file”; `correct` is the path of the form that
    corrects it, None if it is not from paper. `device` names the device if several sheets on this page come from it,
    such as “same device A”, else it is None; a device is known by a random id that its browser keeps. `state` says
    whether and when it was sent, or that it is set aside, and `reason` why. `answers` says how many questions it
    answers; `is_picked` is whether its box is ticked, to set many sheets aside."""

    id: str
    name: str
    address: str
    source: str
    correct: str | None
    device: str | None
    state: str
    answers: str
    reason: str | None
    may_set_aside: bool
    is_picked: bool


@dataclass(frozen=True, slots=True)
class BurstLine:
    """Many sheets that were sent online within a short time (`rounds.sheets.Burst`); `address` is that of the list of
    these sheets alone."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class SheetsPage:
    """The sheets of the round, without answers: which count, and which were set aside and why. `times` says in which
    zone their times are; `is_open` is whether the round is not closed. With `sets_many`, sheets are ticked and set
    aside together, else one by one. `reason` is the text in the field for setting one sheet aside, `many_reason` that
    for the ticked sheets."""

    title: str
    group: str
    name: str
    base: str
    times: str
    is_open: bool
    sets_many: bool
    files: tuple[tuple[str, str], ...]
    """The files that sheets came with: the id of the upload of each, and a text on how many sheets it has."""
    rows: tuple[SheetListRow, ...]
    older: str | None
    newer: str | None
    pace: str | None
    """Says how many sheets were sent online in the busiest minute; None without any, or once the round is closed."""
    bursts: tuple[BurstLine, ...]
    query: str
    """The query of the page's address: “?many=1” with `sets_many`, “?burst=2” if the list has only the sheets of one
    burst, at first all ticked; else empty."""
    reason: str
    many_reason: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/sheets")
def show_sheets(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        return context.page("pages/organizing/rounds/sheets.html", _sheets_page(context, session, round_))


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """A question with what the sheet says about it; `words` are the reason and the evidence, if they were written."""

    question: str
    answer: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OneSheetPage:
    """The answers of one sheet, which organizers can read once the round is closed, but not change. Until then the page
    shows none, and `closed_yet` says why; it is None after that. `unanswered` says how many questions have no answer;
    None if all have one."""

    title: str
    group: str
    base: str
    correct: str | None
    """The page on which a sheet from paper can be corrected; None for others, and once the round is closed."""
    rows: tuple[AnsweredRow, ...]
    unanswered: str | None
    closed_yet: str | None


@router.get("/group/rounds/{round_id}/sheets/{sheet_id}")
def show_one_sheet(context: Context, who: Organizer, round_id: str, sheet_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        sheet = find_rater_sheet(session, round_id, sheet_id)
        if sheet is None:
            raise not_found()
        answers = answers_of(session, sheet_id)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    asked = asked_criteria(rubric, round_.project.kind)
    rows = tuple(
        AnsweredRow(criterion.question, answer_text(written, criterion, rubric), _reason_and_evidence(written))
        for criterion in asked
        if round_.closed_at is not None and (written := answers.get(criterion.id))
    )
    unanswered = sum(criterion.id not in answers or answers[criterion.id].given is None for criterion in asked)
    page = OneSheetPage(
        title=_sheet_name(sheet_id, sheet.number),
        group=round_.held_by,
        base=f"/group/rounds/{round_id}/sheets",
        correct=_correction(f"/group/rounds/{round_id}", SheetSource(sheet.source), sheet.number)
        if round_.closed_at is None
        else None,
        rows=rows,
        unanswered=ngettext("1 question has no answer.", "{number} questions have no answer.", unanswered).format(
            number=count_text(unanswered)
        )
        if unanswered
        else None,
        closed_yet=None
        if round_.closed_at is not None
        else _("Until the round is closed this page shows no answers, so that no sheet is set aside for what it says."),
    )
    return context.page("pages/organizing/rounds/one_sheet.html", page)


def _reason_and_evidence(written: Answer) -> tuple[str, ...]:
    return tuple(text for text in (written.reason, written.evidence) if text)


@router.post("/group/rounds/{round_id}/sheets/{sheet_id}/aside")
def set_aside(context: Context, posted: PostedForm, who: Organizer, round_id: str, sheet_id: str) -> Response:
    reason = posted["reason"].strip()
    counts_again = posted["go"] == "again"  # the button that lets a sheet count that was set aside
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        missing = _("Say in a sentence why it is set aside. It is printed with the method, without a name.")
        errors = [] if posted.switch_language or counts_again else reason_errors(reason, missing)
        if posted.switch_language or errors:
            errors = [FieldError(f"reason.{sheet_id}", error.sentence) for error in errors]
            page = _sheets_page(context, session, round_, reason, errors)
            return context.page(
                "pages/organizing/rounds/sheets.html", page, status=422 if errors else 200, errors=errors
            )
        round_sheets.set_aside(session, who, round_, sheet_id, None if counts_again else reason, context.now)
    return context.redirect(f"/group/rounds/{round_id}/sheets", notice="saved")


@router.post("/group/rounds/{round_id}/aside")
def set_many_aside(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Sets the ticked sheets aside with one reason."""
    reason = posted["reason"].strip()
    picked = [name.removeprefix("pick.") for name, value in posted.texts.items() if name.startswith("pick.") and value]
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        errors = [] if picked else [FieldError("many", _("Choose the sheets that are to be set aside."))]
        missing = _("Say in a sentence why they are set aside. It is printed with the method, without a name.")
        errors += [FieldError("many", error.sentence) for error in reason_errors(reason, missing)]
        if posted.switch_language or errors:
            errors = [] if posted.switch_language else errors[:1]
            page = _sheets_page(context, session, round_, errors=errors, picked=picked, many_reason=reason)
            return context.form("pages/organizing/rounds/sheets.html", page, errors)
        for sheet_id in picked:
            round_sheets.set_aside(session, who, round_, sheet_id, reason, context.now)
    return context.redirect(f"/group/rounds/{round_id}/sheets", notice="saved")


@router.post("/group/rounds/{round_id}/group-sheet")
def begin_group_sheet(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    """Begins the group's own sheet, or goes on with it; with “drop” in the field `go`, deletes it."""
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if posted["go"] == "drop":
            round_sheets.drop_group_sheet(session, who, round_, context.now)
            return context.redirect(f"/group/rounds/{round_id}", notice="saved")
        sheet_id = round_sheets.group_sheet(session, who, round_, context.now)
    return context.redirect(f"/sheets/{sheet_id}")


def _sheets_page(
    context: RequestContext,
    session: Session,
    round_: Round,
    reason: str = "",
    errors: Sequence[FieldError] = (),
    picked: Collection[str] | None = None,
    many_reason: str = "",
) -> SheetsPage:
    base = f"/group/rounds/{round_.id}"
    sent = online_sent_at(session, round_.id) if round_.closed_at is None else []
    bursts = bursts_of(sent)
    number = whole_number(context.request.query_params.get("burst", ""))
    burst = bursts[number - 1] if number and number <= len(bursts) else None
    sets_many = burst is not None or picked is not None or "many" in context.request.query_params
    query = f"?burst={number}" if burst else "?many=1" if sets_many else ""
    part = requested_part(context, f"{base}/sheets{query}", _MOST_SHEETS)
    between = (burst.first, burst.last) if burst else None  # when the sheets to list were sent; None lists all
    lines = sheet_lines(session, round_.id, most=part.one_more, after=part.after, sent_between=between)
    shown = part.shown(lines)
    devices = [line.device for line in shown if line.device]
    shared = [device for device in dict.fromkeys(devices) if devices.count(device) > 1]  # with several sheets
    return SheetsPage(
        title=_("Sheets"),
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        times=times_note(round_.zone, context.now),
        is_open=round_.closed_at is None,
        sets_many=sets_many,
        files=tuple(
            (
                file,
                ngettext("1 sheet from a file", "{number} sheets from a file", number).format(
                    number=count_text(number)
                ),
            )
            for file, number in (files_of(session, round_.id) if round_.closed_at is None else ())
        ),
        rows=tuple(
            _sheet_row(
                base,
                line,
                shared,
                round_.zone,
                is_picked=burst is not None if picked is None else line.sheet_id in picked,
            )
            for line in shown
        ),
        newer=part.newer(),
        older=part.older(lines),
        pace=_pace_text(sent),
        bursts=tuple(
            BurstLine(_burst_text(one, round_.zone), f"{base}/sheets?burst={place}")
            for place, one in enumerate(bursts, 1)
        ),
        query=query,
        reason=reason,
        many_reason=many_reason,
        errors={error.field: error.sentence for error in errors},
    )


def _pace_text(sent: Sequence[datetime]) -> str | None:
    """Says how many sheets were sent in the busiest minute; None if none were. `sent` is sorted."""
    most = max(
        (bisect_right(sent, moment + timedelta(minutes=1)) - place for place, moment in enumerate(sent)), default=0
    )
    return (
        ngettext(
            "In the busiest minute {number} sheet was sent online.",
            "In the busiest minute {number} sheets were sent online.",
            most,
        ).format(number=count_text(most))
        if most
        else None
    )


def _burst_text(burst: Burst, zone: tzinfo | None) -> str:
    return _("{number} sheets between {first} and {last}").format(
        number=count_text(burst.sheets),
        first=date_time_text(burst.first, zone),
        last=date_time_text(burst.last, zone),
    )


def _sheet_row(
    base: str, line: SheetLine, shared: Sequence[str], zone: tzinfo | None, *, is_picked: bool
) -> SheetListRow:
    sources = {SheetSource.ONLINE: _("online"), SheetSource.PAPER: _("on paper"), SheetSource.FILE: _("from a file")}
    if line.set_aside_at:
        state = _("Was set aside")
    elif line.sent_at:
        state = _("Sent {moment}").format(moment=date_time_text(line.sent_at, zone))
    else:
        state = _("Not sent yet; it does not count")
    return SheetListRow(
        id=line.sheet_id,
        name=_sheet_name(line.sheet_id, line.number),
        address=f"{base}/sheets/{line.sheet_id}",
        source=sources[line.source],
        correct=_correction(base, SheetSource(line.source), line.number),
        device=_("same device {letter}").format(letter=_device_letter(shared.index(line.device)))
        if line.device in shared
        else None,
        state=state,
        answers=ngettext("1 answer", "{number} answers", line.answers).format(number=count_text(line.answers)),
        reason=line.set_aside_reason,
        may_set_aside=line.set_aside_at is None,
        is_picked=is_picked,
    )


def _correction(base: str, source: SheetSource, number: str | None) -> str | None:
    """The path of the form that corrects a sheet from paper; None for other sheets."""
    return f"{base}/paper/{number}" if source is SheetSource.PAPER else None


def _sheet_name(sheet_id: str, number: str | None) -> str:
    return _("Sheet {number}").format(number=number) if number else _("Sheet {id}").format(id=sheet_id)


def _device_letter(place: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place] if place < 26 else str(place + 1)
