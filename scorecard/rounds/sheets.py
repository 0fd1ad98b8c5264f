"""Sheets of a group's round: begun, filled in, sent, set aside; the group's own, and the developer's answers."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from scorecard.engine.answers import Other
from scorecard.engine.project import Finding
from scorecard.errors import NothingAnswered, RoundClosed, Sentence, TooLate
from scorecard.rounds import group_rounds as life
from scorecard.rounds.about import about_text
from scorecard.rounds.links import new_secret, secret_digest
from scorecard.rubrics.exact import exact_text
from scorecard.store import group_rounds, groups, sheets
from scorecard.store.answers import Written, answers_of, write_answers
from scorecard.store.group_rounds import GroupRound, Sharing, Stage
from scorecard.store.groups import SignedIn
from scorecard.store.sheets import Role, Source, StoredSheet


def join(session: Session, stored: GroupRound, *, device: str, now: datetime) -> tuple[str, str]:
    """A new sheet in an open round that anyone may join: its id and its secret. Raises RoundClosed."""
    if stored.sharing is not Sharing.OPEN or stored.stage(now) is not Stage.OPEN:
        raise RoundClosed(Sentence("Nobody can begin a sheet here now."))
    secret = new_secret()
    mark = _mark(stored.round_id, device)
    sheet_id = sheets.add_sheet(
        session, stored.round_id, source=Source.ONLINE, link=secret_digest(secret), device=mark, now=now
    )
    return sheet_id, secret


def _mark(round_id: str, device: str) -> str:
    """The same for one device in one round, and in no other."""
    return secret_digest(f"{round_id} {device}")[:16]


def open_personally(session: Session, sheet_id: str, round_id: str, *, device: str, now: datetime) -> None:
    """A personal link was opened: its sheet begins."""
    sheets.mark_device(session, sheet_id, _mark(round_id, device), now)


def make_links(session: Session, who: SignedIn, stored: GroupRound, number: int, now: datetime) -> list[str]:
    """Secrets of so many personal links, each for one sheet. Raises RoundClosed."""
    if stored.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed. Open it again to change something."))
    secrets = [new_secret() for _ in range(number)]
    for secret in secrets:
        sheets.add_sheet(session, stored.round_id, source=Source.ONLINE, link=secret_digest(secret))
    _note(session, who, stored.round_id, "links-made", now, number=str(number))
    return secrets


def may_change(sheet: StoredSheet, now: datetime) -> bool:
    """Whether its answers can be changed now."""
    stage = sheet.round.stage(now)
    match sheet.role:
        case Role.RATER:
            return stage is Stage.OPEN
        case Role.DEVELOPER:
            return stage in (Stage.PREPARED, Stage.OPEN, Stage.OVER)
        case Role.GROUP:
            return stage is not Stage.PREPARED


def save(session: Session, sheet: StoredSheet, answers: Mapping[str, Written], now: datetime) -> None:
    """Change what stands at these criteria and at no other. Raises RoundClosed."""
    if not may_change(sheet, now):
        raise RoundClosed(Sentence("The round is closed, so nothing can be changed any more."))
    write_answers(session, sheet.sheet_id, answers, now)
    if sheet.role is Role.GROUP and sheet.sent_at is not None:
        life.draw_again(session, sheet.round)


def send(session: Session, sheet: StoredSheet, *, about: Mapping[str, str], language: str, now: datetime) -> None:
    """From now on it counts, with every change until the round is closed. Raises RoundClosed or NothingAnswered."""
    if not may_change(sheet, now):
        raise RoundClosed(Sentence("The round is closed, so nothing can be changed any more."))
    answers = answers_of(session, sheet.sheet_id)
    if all(written.given is None for written in answers.values()):
        raise NothingAnswered(Sentence("No question has an answer yet. Answer at least one."))
    sheets.send_sheet(session, sheet.sheet_id, about=about_text(about), language=language, now=now)
    if sheet.role is Role.DEVELOPER:
        _put_beside_questions(session, sheet, answers)
        groups.note(
            session, sheet.round.group_id, who="", what="developer-answered", now=now, round_id=sheet.round.round_id
        )
    if sheet.role is Role.GROUP:
        life.draw_again(session, sheet.round)


def _put_beside_questions(session: Session, sheet: StoredSheet, answers: Mapping[str, Written]) -> None:
    """The developer's answers become facts beside the questions, in its words; they score nothing."""
    facts = sheet.round.entry.facts
    findings = dict(facts.findings)
    for id_ in sheet.round.rubric.criteria:
        if (written := answers.get(id_)) and (text := claim_text(written)):
            finding = Finding.model_construct(
                says="developer", text=text, kind=written.evidence_kind, source=written.evidence
            )
            findings[id_] = (finding, *(one for one in findings.get(id_, ()) if one.says == "group"))
    ordered = {id_: findings[id_] for id_ in sheet.round.rubric.criteria if id_ in findings}
    entry = sheet.round.entry.model_copy(update={"facts": facts.model_copy(update={"findings": ordered})})
    group_rounds.change_group_entry(session, sheet.round.round_id, entry)


def claim_text(written: Written) -> str:
    """What the developer says of a criterion: the points of the level it claims, which need no language, and its own
    words."""
    claim = None if written.given is None or isinstance(written.given, Other) else exact_text(written.given)
    return " · ".join(part for part in (claim, written.reason) if part)


def set_aside(
    session: Session, who: SignedIn, stored: GroupRound, sheet_id: str, reason: str | None, now: datetime
) -> None:
    """Kept, but not counted, with a reason; without one it counts again. Raises RoundClosed."""
    if stored.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed: its sheets stay as they are. Open it again first."))
    sheet = sheets.find_line(session, stored.round_id, sheet_id)
    if sheet is None:
        raise TooLate(Sentence("This sheet is not there any more."))
    sheets.set_aside(session, sheet_id, reason, now)
    what = "set-aside" if reason else "counted-again"
    _note(session, who, stored.round_id, what, now, sheet=sheet.number or sheet_id, reason=reason or "")


def group_sheet(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> str:
    """The sheet that the group fills in together; made when it is first wanted. Raises TooLate before it is open."""
    if stored.opened_at is None:
        raise TooLate(Sentence("Open the round first."))
    known = sheets.link_of_role(session, stored.round_id, Role.GROUP)
    if known:
        return known[0]
    _note(session, who, stored.round_id, "group-sheet", now)
    return sheets.add_sheet(session, stored.round_id, source=Source.ONLINE, role=Role.GROUP, now=now)


def drop_group_sheet(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> None:
    known = sheets.link_of_role(session, stored.round_id, Role.GROUP)
    if known:
        sheets.delete_sheet(session, known[0])
        _note(session, who, stored.round_id, "group-sheet-dropped", now)
        life.draw_again(session, stored)


def developer_link(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> tuple[str, str]:
    """The developer's sheet and a new secret that opens it; an older one opens nothing any more. Raises RoundClosed."""
    if stored.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed. Open it again to change something."))
    secret = new_secret()
    known = sheets.link_of_role(session, stored.round_id, Role.DEVELOPER)
    if known:
        sheets.change_link(session, known[0], secret_digest(secret))
        sheet_id = known[0]
    else:
        sheet_id = sheets.add_sheet(
            session, stored.round_id, source=Source.ONLINE, role=Role.DEVELOPER, link=secret_digest(secret), now=now
        )
    _note(session, who, stored.round_id, "developer-link", now)
    return sheet_id, secret


def _note(session: Session, who: SignedIn, round_id: str, what: str, now: datetime, **about: str) -> None:
    groups.note(session, who.group_id, who=who.name, what=what, now=now, round_id=round_id, about=about)
