"""The sheets of a round: which count and which are set aside, each to be looked at, and the group's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.errors import RoundClosed, TooLate
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, said
from scorecard.report.wording.numbers import count_text, time_text
from scorecard.rounds import sheets as filling
from scorecard.store.answers import Written, answers_of
from scorecard.store.group_rounds import GroupRound
from scorecard.store.sheets import SheetLine, Source, find_line, sheet_lines
from scorecard.web.core.context import Refused, Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, PostedForm, answer_text, asked_criteria
from scorecard.web.organizing.rounds.overview import reason_errors

router = APIRouter()

_MOST_SHEETS = 100  # in a list


@dataclass(frozen=True, slots=True)
class SheetRow:
    id: str
    name: str
    address: str
    source: str
    device: str | None
    state: str
    answers: str
    reason: str | None
    may_set_aside: bool


@dataclass(frozen=True, slots=True)
class SheetsPage:
    """Every sheet of the round, without its answers: what counts, and what was set aside and why."""

    title: str
    group: str
    name: str
    base: str
    is_open: bool
    rows: tuple[SheetRow, ...]
    older: str | None
    newer: str | None
    reason: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/sheets")
def show_sheets(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id)
        return visit.page("pages/organizing/rounds/sheets.html", _sheets_page(visit, session, stored))


@dataclass(frozen=True, slots=True)
class AnswerRow:
    question: str
    answer: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OneSheetPage:
    """What stands on one sheet: to be read, never to be changed."""

    title: str
    group: str
    base: str
    rows: tuple[AnswerRow, ...]
    unanswered: str | None


@router.get("/group/rounds/{round_id}/sheets/{sheet_id}")
def show_one_sheet(visit: Visitor, round_id: str, sheet_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        sheet = find_line(session, round_id, sheet_id)
        if sheet is None:
            raise not_here()
        answers = answers_of(session, sheet_id)
    rubric = visit.in_words(stored.rubric, stored.translations)
    asked = asked_criteria(rubric, stored.entry.kind)
    rows = tuple(
        AnswerRow(one.question, answer_text(written, one, rubric), _words(written))
        for one in asked
        if (written := answers.get(one.id))
    )
    left = len(asked) - sum(written.given is not None for written in answers.values())
    page = OneSheetPage(
        title=_name(sheet_id, sheet.number),
        group=stored.group,
        base=f"/group/rounds/{round_id}/sheets",
        rows=rows,
        unanswered=ngettext("1 question has no answer.", "{number} questions have no answer.", left).format(
            number=count_text(left)
        )
        if left
        else None,
    )
    return visit.page("pages/organizing/rounds/one_sheet.html", page)


def _words(written: Written) -> tuple[str, ...]:
    return tuple(text for text in (written.reason, written.evidence) if text)


@router.post("/group/rounds/{round_id}/sheets/{sheet_id}/aside")
def set_aside(visit: Visitor, posted: PostedForm, round_id: str, sheet_id: str) -> Response:
    reason = posted["reason"].strip()
    counts_again = posted["go"] == "again"
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        missing = _("Say in a sentence why it is set aside. It stands in the method, without a name.")
        errors = [] if posted.to_speak or counts_again else reason_errors(reason, missing)
        if posted.to_speak or errors:
            errors = [FieldError(f"reason.{sheet_id}", error.sentence) for error in errors]
            page = _sheets_page(visit, session, stored, reason, errors)
            return visit.page("pages/organizing/rounds/sheets.html", page, status=422 if errors else 200, errors=errors)
        try:
            filling.set_aside(session, who, stored, sheet_id, None if counts_again else reason, visit.now)
        except (RoundClosed, TooLate) as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}/sheets", notice="saved")


@router.post("/group/rounds/{round_id}/group-sheet")
def begin_group_sheet(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        if posted["go"] == "drop":
            filling.drop_group_sheet(session, who, stored, visit.now)
            return visit.go(f"/group/rounds/{round_id}", notice="saved")
        try:
            sheet_id = filling.group_sheet(session, who, stored, visit.now)
        except TooLate as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/sheets/{sheet_id}")


def _sheets_page(
    visit: Visit, session: Session, stored: GroupRound, reason: str = "", errors: Sequence[FieldError] = ()
) -> SheetsPage:
    asked = visit.request.query_params.get("after", "")
    after = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
    found = sheet_lines(session, stored.round_id, most=_MOST_SHEETS + 1, after=after)
    shown = found[:_MOST_SHEETS]
    devices = [line.device for line in shown if line.device]
    shared = [device for device in dict.fromkeys(devices) if devices.count(device) > 1]
    base = f"/group/rounds/{stored.round_id}"
    return SheetsPage(
        title=_("Sheets"),
        group=stored.group,
        name=stored.entry.name,
        base=base,
        is_open=stored.closed_at is None,
        rows=tuple(_sheet_row(base, line, shared) for line in shown),
        newer=f"{base}/sheets?after={max(0, after - _MOST_SHEETS)}" if after else None,
        older=f"{base}/sheets?after={after + _MOST_SHEETS}" if len(found) > _MOST_SHEETS else None,
        reason=reason,
        errors={error.field: error.sentence for error in errors},
    )


def _sheet_row(base: str, line: SheetLine, shared: Sequence[str]) -> SheetRow:
    sources = {Source.ONLINE: _("online"), Source.PAPER: _("on paper"), Source.FILE: _("from a file")}
    if line.set_aside_at:
        state = _("Was set aside")
    elif line.sent_at:
        state = _("Sent {moment}").format(moment=time_text(line.sent_at))
    else:
        state = _("Not sent yet; it does not count")
    return SheetRow(
        id=line.sheet_id,
        name=_name(line.sheet_id, line.number),
        address=f"{base}/sheets/{line.sheet_id}",
        source=sources[line.source],
        device=_("same device {letter}").format(letter=_letter(shared.index(line.device)))
        if line.device in shared
        else None,
        state=state,
        answers=ngettext("1 answer", "{number} answers", line.answers).format(number=count_text(line.answers)),
        reason=line.set_aside_reason,
        may_set_aside=line.set_aside_at is None,
    )


def _name(sheet_id: str, number: str | None) -> str:
    return _("Sheet {number}").format(number=number) if number else _("Sheet {id}").format(id=sheet_id)


def _letter(place: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place] if place < 26 else str(place + 1)
