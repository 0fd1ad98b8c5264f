"""Sheets of a round: join, save, send, set aside; with the group's own sheet and the developer's.

`audit` notes what was done in the audit log, which the group's organizers can read, and in the public record if it
belongs there. It gets None for whoever has the sheet, whose name is not noted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from scorecard.clock import day_of
from scorecard.engine.answers import Answer
from scorecard.engine.project import Finding
from scorecard.errors import NothingAnswered, RoundClosed, Sentence, WrongState
from scorecard.rounds.about_raters import about_text
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import refresh_result
from scorecard.rounds.preparing import check_not_closed, finished, postpone_expiry, with_findings
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.rubrics.exact import exact_text
from scorecard.store import sheets
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import answers_of, changes_answers, write_answers
from scorecard.store.database import Session
from scorecard.store.round_changes import change_project
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.store.sheets import Role, RoundSheet, SheetSource

# so many sheets within so short a time are a burst
_MANY = 10
_SHORT = timedelta(minutes=1)


def join(session: Session, round_: Round, *, device: str, now: datetime) -> tuple[str, str]:
    """Add a sheet to an open round that does not need personal links; returns the sheet's id and the secret that opens
    it. `device` is a random id that the browser keeps. Raises RoundClosed."""
    if round_.sharing is Sharing.PERSONAL or round_.stage(now) is not Stage.OPEN:
        raise RoundClosed(Sentence("Nobody can begin a sheet here now."))
    secret = new_secret()
    mark = _device_mark(round_.id, device)
    sheet_id = sheets.add_sheet(
        session,
        round_.id,
        source=SheetSource.ONLINE,
        link=secret_digest(secret),
        number=sheets.free_number(session, round_.id),  # random, such as P417: organizers see it in place of a name
        device=mark,
        now=now,
    )
    return sheet_id, secret


def _device_mark(round_id: str, device: str) -> str:
    """A text by which sheets from one device can be counted within a round; it differs between rounds, so that nobody
    can follow a device from round to round."""
    return secret_digest(f"{round_id} {device}")[:16]


def begin_personal_sheet(session: Session, sheet_id: str, round_id: str, *, device: str, now: datetime) -> None:
    """Note when a personal link was opened for the first time, and on which device."""
    sheets.mark_device(session, sheet_id, _device_mark(round_id, device), now)


def make_links(session: Session, who: SignedInOrganizer, round_: Round, count: int, now: datetime) -> list[str]:
    """Add `count` sheets with a personal link each; returns the secrets of the links. Raises RoundClosed."""
    check_not_closed(round_)
    secrets = [new_secret() for _ in range(count)]
    for secret in secrets:
        number = sheets.free_number(session, round_.id)
        sheets.add_sheet(session, round_.id, source=SheetSource.ONLINE, link=secret_digest(secret), number=number)
    audit(session, who, round_, "links-made", now, number=str(count))
    return secrets


def may_change(sheet: RoundSheet, now: datetime) -> bool:
    """Whether the answers of a sheet can be changed now."""
    stage = sheet.round.stage(now)
    if sheet.round.group is None:
        return sheet.round.closed_at is None
    match sheet.role:
        case Role.RATER:
            return stage is Stage.OPEN
        case Role.DEVELOPER:
            return stage in (Stage.PREPARED, Stage.OPEN, Stage.OVER)
        case Role.GROUP:
            return stage is not Stage.PREPARED


def save(session: Session, sheet: RoundSheet, answers: Mapping[str, Answer], *, keep: timedelta, now: datetime) -> None:
    """Save the answers at these criteria and leave all others as they are. A project of one person then expires `keep`
    from now. Raises RoundClosed."""
    check_may_change(sheet, now)
    is_sent = sheet.role is Role.GROUP and sheet.sent_at is not None
    is_told = is_sent and changes_answers(session, sheet.id, answers)
    write_answers(session, sheet.id, answers, now)
    postpone_expiry(session, sheet.round, keep, now)
    if is_told:
        audit(session, None, sheet.round, "group-sheet-changed", now)
        refresh_result(session, sheet.round.id)


def check_may_change(sheet: RoundSheet, now: datetime) -> None:
    """Raises RoundClosed where the answers of a sheet can no longer be changed."""
    if not may_change(sheet, now):
        if sheet.round.group is None:
            raise finished(sheet.round)
        raise RoundClosed(Sentence("The round is closed, so nothing can be changed any more."))


def send(session: Session, sheet: RoundSheet, *, about: Mapping[str, str], language: str, now: datetime) -> None:
    """Send a sheet. From now on a rater's sheet counts, and so do later changes to it; the group's is printed beside
    the count, and the developer's answers stand beside the questions as they are now. `about` is what the rater says
    about themselves, by question; `language` the code of the language that they used. Raises RoundClosed or
    NothingAnswered."""
    check_may_change(sheet, now)
    answers = answers_of(session, sheet.id)
    if all(written.given is None for written in answers.values()):
        raise NothingAnswered(Sentence("No question has an answer yet. Answer at least one."))
    sheets.send_sheet(session, sheet.id, about=about_text(about), language=language, now=now)
    if sheet.role is Role.DEVELOPER and _put_beside_questions(session, sheet, answers, now):
        audit(session, None, sheet.round, "developer-answered", now)
    if sheet.role is Role.GROUP:
        audit(session, None, sheet.round, "group-sheet-sent", now)
        refresh_result(session, sheet.round.id)


def delete_own(session: Session, sheet: RoundSheet, now: datetime) -> None:
    """Delete a sheet at its rater's wish, with its answers and the mark of its device. Raises RoundClosed."""
    check_may_change(sheet, now)
    sheets.delete_sheet(session, sheet.id)
    if sheet.sent_at is not None:
        audit(session, None, sheet.round, "sheet-deleted", now)


def _put_beside_questions(session: Session, sheet: RoundSheet, answers: Mapping[str, Answer], now: datetime) -> bool:
    """Add the developer's answers to the facts beside the questions, in place of all its earlier answers. What the
    group quotes from other statements of the developer stays. The answers do not count in the score. Returns whether
    anything differs from before."""
    today = day_of(now, sheet.round.zone)
    stated = sheet.round.project.facts.findings
    findings = {id_: tuple(other for other in found if other.answered_on is None) for id_, found in stated.items()}
    for id_ in sheet.round.rubric.criteria:
        if (written := answers.get(id_)) and (text := claim_text(written)):
            finding = Finding.model_construct(
                says="developer",
                text=text,
                kind=written.evidence_kind,
                source=written.evidence,
                answered_on=today,
            )
            findings[id_] = (finding, *findings.get(id_, ()))
    findings = {id_: found for id_, found in findings.items() if found}
    if findings == {id_: found for id_, found in stated.items() if found}:
        return False
    change_project(session, sheet.round.id, with_findings(sheet.round, findings))
    return True


def claim_text(written: Answer) -> str:
    """What the developer says about a criterion: the points of the level that it chose, and its reason. “3 · We pay the
    moves.” The level's label is left out, so that nothing has to be translated."""
    claim = exact_text(written.given) if isinstance(written.given, Fraction) else None
    return " · ".join(part for part in (claim, written.reason) if part)


def set_aside(
    session: Session, who: SignedInOrganizer, round_: Round, sheet_id: str, reason: str | None, now: datetime
) -> None:
    """Set a sheet aside for this reason: it is kept, but not counted. Without a reason it counts again. Raises
    RoundClosed, or WrongState if the sheet is gone."""
    if round_.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed: its sheets stay as they are. Open it again first."))
    sheet = sheets.find_rater_sheet(session, round_.id, sheet_id)
    if sheet is None:
        raise WrongState(Sentence("This sheet is not there any more."))
    sheets.set_aside(session, sheet_id, reason, now)
    what = "set-aside" if reason else "counted-again"
    audit(session, who, round_, what, now, sheet=sheet.number or sheet_id, reason=reason or "")


def group_sheet(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> str:
    """The id of the sheet that the group fills in together; adds it if there is none. Raises WrongState if the round
    was not opened yet."""
    if round_.opened_at is None:
        raise WrongState(Sentence("Open the round first."))
    sheet = sheets.sheet_of_role(session, round_.id, Role.GROUP)
    if sheet:
        return sheet[0]
    audit(session, who, round_, "group-sheet", now)
    return sheets.add_sheet(session, round_.id, source=SheetSource.ONLINE, role=Role.GROUP, now=now)


def drop_group_sheet(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> None:
    sheet = sheets.sheet_of_role(session, round_.id, Role.GROUP)
    if sheet:
        sheets.delete_sheet(session, sheet[0])
        audit(session, who, round_, "group-sheet-dropped", now)
        refresh_result(session, round_.id)


def developer_link(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> tuple[str, str]:
    """The id of the developer's sheet and the secret of a new link to it; an earlier link no longer works. Raises
    RoundClosed."""
    check_not_closed(round_)
    secret = new_secret()
    sheet = sheets.sheet_of_role(session, round_.id, Role.DEVELOPER)
    if sheet:
        sheets.change_link(session, sheet[0], secret_digest(secret))
        sheet_id = sheet[0]
    else:
        sheet_id = sheets.add_sheet(
            session, round_.id, source=SheetSource.ONLINE, role=Role.DEVELOPER, link=secret_digest(secret), now=now
        )
    audit(session, who, round_, "developer-link", now)
    return sheet_id, secret


# bursts: many sheets that were sent within a short time, by a room full of people or perhaps by one person


@dataclass(frozen=True, slots=True)
class Burst:
    """When the first and the last sheet of a burst were sent, and how many sheets it has."""

    first: datetime
    last: datetime
    sheets: int


def bursts_of(sent: Sequence[datetime]) -> list[Burst]:
    """Finds the bursts among the times at which sheets were sent, which have to be sorted. Every sheet of a burst is
    one of ten or more that were sent within a minute. Bursts are joined where one begins within a minute of the other,
    with no other sheet between them."""
    dense: set[int] = set()  # the indexes in `sent` of the sheets that belong to bursts
    first = 0
    for last, moment in enumerate(sent):
        while moment - sent[first] > _SHORT:
            first += 1
        if last - first + 1 >= _MANY:
            dense.update(range(first, last + 1))
    found: list[Burst] = []
    for place in sorted(dense):
        if found and place - 1 in dense and sent[place] - found[-1].last <= _SHORT:
            found[-1] = Burst(found[-1].first, sent[place], found[-1].sheets + 1)
        else:
            found.append(Burst(sent[place], sent[place], 1))
    return found
