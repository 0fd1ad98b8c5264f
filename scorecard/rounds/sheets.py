"""Sheets of a round: begun, filled in, sent, set aside; the group's own, and the developer's answers."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from fractions import Fraction

from scorecard.engine.answers import Answer
from scorecard.engine.project import Finding
from scorecard.errors import NothingAnswered, RoundClosed, Sentence, TooLate
from scorecard.rounds.about_raters import about_text
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import draw_again
from scorecard.rounds.preparing import check_not_closed, finished, keep_alive, with_findings
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.rubrics.exact import exact_text
from scorecard.store import sheets
from scorecard.store.answers import answers_of, write_answers
from scorecard.store.database import Session
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import Round, Sharing, Stage, change_project
from scorecard.store.sheets import Role, RoundSheet, SheetSource


def join(session: Session, round_: Round, *, device: str, now: datetime) -> tuple[str, str]:
    """A new sheet in an open round that anyone may join: its id and its secret. Raises RoundClosed."""
    if round_.sharing is not Sharing.OPEN or round_.stage(now) is not Stage.OPEN:
        raise RoundClosed(Sentence("Nobody can begin a sheet here now."))
    secret = new_secret()
    mark = _mark(round_.id, device)
    sheet_id = sheets.add_sheet(
        session, round_.id, source=SheetSource.ONLINE, link=secret_digest(secret), device=mark, now=now
    )
    return sheet_id, secret


def _mark(round_id: str, device: str) -> str:
    """The same for one device in one round, and in no other."""
    return secret_digest(f"{round_id} {device}")[:16]


def open_personally(session: Session, sheet_id: str, round_id: str, *, device: str, now: datetime) -> None:
    """A personal link was opened: its sheet begins."""
    sheets.mark_device(session, sheet_id, _mark(round_id, device), now)


def make_links(session: Session, who: SignedIn, round_: Round, number: int, now: datetime) -> list[str]:
    """Secrets of so many personal links, each for one sheet. Raises RoundClosed."""
    check_not_closed(round_)
    secrets = [new_secret() for _ in range(number)]
    for secret in secrets:
        sheets.add_sheet(session, round_.id, source=SheetSource.ONLINE, link=secret_digest(secret))
    audit(session, who, round_, "links-made", now, number=str(number))
    return secrets


def may_change(sheet: RoundSheet, now: datetime) -> bool:
    """Whether its answers can be changed now."""
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
    """Change what stands at these criteria and at no other. A project of one person then lives its time anew. Raises
    RoundClosed."""
    _check_may_change(sheet, now)
    write_answers(session, sheet.id, answers, now)
    keep_alive(session, sheet.round, keep, now)
    if sheet.role is Role.GROUP and sheet.sent_at is not None:
        draw_again(session, sheet.round.id)


def _check_may_change(sheet: RoundSheet, now: datetime) -> None:
    if not may_change(sheet, now):
        if sheet.round.group is None:
            raise finished(sheet.round)
        raise RoundClosed(Sentence("The round is closed, so nothing can be changed any more."))


def send(session: Session, sheet: RoundSheet, *, about: Mapping[str, str], language: str, now: datetime) -> None:
    """From now on it counts, with every change until the round is closed. Raises RoundClosed or NothingAnswered."""
    _check_may_change(sheet, now)
    answers = answers_of(session, sheet.id)
    if all(written.given is None for written in answers.values()):
        raise NothingAnswered(Sentence("No question has an answer yet. Answer at least one."))
    sheets.send_sheet(session, sheet.id, about=about_text(about), language=language, now=now)
    if sheet.role is Role.DEVELOPER:
        _put_beside_questions(session, sheet, answers)
        audit(session, None, sheet.round, "developer-answered", now)
    if sheet.role is Role.GROUP:
        draw_again(session, sheet.round.id)


def _put_beside_questions(session: Session, sheet: RoundSheet, answers: Mapping[str, Answer]) -> None:
    """The developer's answers become facts beside the questions, in its words; they score nothing."""
    findings = dict(sheet.round.project.facts.findings)
    for id_ in sheet.round.rubric.criteria:
        if (written := answers.get(id_)) and (text := claim_text(written)):
            finding = Finding.model_construct(
                says="developer", text=text, kind=written.evidence_kind, source=written.evidence
            )
            findings[id_] = (finding, *(one for one in findings.get(id_, ()) if one.says == "group"))
    change_project(session, sheet.round.id, with_findings(sheet.round, findings))


def claim_text(written: Answer) -> str:
    """What the developer says of a criterion: the points of the level it claims, which need no language, and its own
    words."""
    claim = exact_text(written.given) if isinstance(written.given, Fraction) else None
    return " · ".join(part for part in (claim, written.reason) if part)


def set_aside(session: Session, who: SignedIn, round_: Round, sheet_id: str, reason: str | None, now: datetime) -> None:
    """Kept, but not counted, with a reason; without one it counts again. Raises RoundClosed."""
    if round_.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed: its sheets stay as they are. Open it again first."))
    sheet = sheets.find_rater_sheet(session, round_.id, sheet_id)
    if sheet is None:
        raise TooLate(Sentence("This sheet is not there any more."))
    sheets.set_aside(session, sheet_id, reason, now)
    what = "set-aside" if reason else "counted-again"
    audit(session, who, round_, what, now, sheet=sheet.number or sheet_id, reason=reason or "")


def group_sheet(session: Session, who: SignedIn, round_: Round, now: datetime) -> str:
    """The sheet that the group fills in together; made when it is first wanted. Raises TooLate before it is open."""
    if round_.opened_at is None:
        raise TooLate(Sentence("Open the round first."))
    known = sheets.link_of_role(session, round_.id, Role.GROUP)
    if known:
        return known[0]
    audit(session, who, round_, "group-sheet", now)
    return sheets.add_sheet(session, round_.id, source=SheetSource.ONLINE, role=Role.GROUP, now=now)


def drop_group_sheet(session: Session, who: SignedIn, round_: Round, now: datetime) -> None:
    known = sheets.link_of_role(session, round_.id, Role.GROUP)
    if known:
        sheets.delete_sheet(session, known[0])
        audit(session, who, round_, "group-sheet-dropped", now)
        draw_again(session, round_.id)


def developer_link(session: Session, who: SignedIn, round_: Round, now: datetime) -> tuple[str, str]:
    """The developer's sheet and a new secret that opens it; an older one opens nothing any more. Raises RoundClosed."""
    check_not_closed(round_)
    secret = new_secret()
    known = sheets.link_of_role(session, round_.id, Role.DEVELOPER)
    if known:
        sheets.change_link(session, known[0], secret_digest(secret))
        sheet_id = known[0]
    else:
        sheet_id = sheets.add_sheet(
            session, round_.id, source=SheetSource.ONLINE, role=Role.DEVELOPER, link=secret_digest(secret), now=now
        )
    audit(session, who, round_, "developer-link", now)
    return sheet_id, secret
