"""Sheets: those of raters (online, on paper or from a file), of the group itself, and of the developer."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, delete, func, or_, update
from sqlmodel import Session, col, select

from scorecard.store.database import one_at_a_time
from scorecard.store.rounds import Round, is_deleted_meanwhile, round_of_row, select_rounds
from scorecard.store.tables import AnswerKind, AnswerRow, LinkRow, ProjectRow, RoundRow, SheetRow, UtcDateTime, new_id


class Role(StrEnum):
    """Whose answers a sheet has: a rater's, those of the group together, or the developer's."""

    RATER = "rater"
    GROUP = "group"
    DEVELOPER = "developer"


class SheetSource(StrEnum):
    ONLINE = "online"
    PAPER = "paper"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """A sheet, and the round that it belongs to. In a round of one person its role is that of a rater. `about` is what
    raters said of themselves, as JSON."""

    id: str
    role: Role
    number: str | None
    sent_at: datetime | None
    set_aside_at: datetime | None
    about: str | None
    round: Round


def find_sheet(
    session: Session, sheet_id: str, link: str, *, to_write: bool = False, exclusive: bool = False
) -> RoundSheet | None:
    """The sheet with this id, if it is the one that `link`, the digest of a link's secret, opens. `to_write`
    keeps others from closing or reopening its round until this transaction ends; `exclusive` also keeps them from
    writing to it."""
    row = session.connection().execute(_select_by_link(to_write, exclusive), {"sheet": sheet_id, "link": link}).first()
    return None if row is None else _sheet_of_row(session, row)


def find_solo_sheet(
    session: Session, project_id: str, link: str, now: datetime, *, to_write: bool = False
) -> RoundSheet | None:
    """The only sheet of a project that one person scores alone, if `link`, the digest of a private link's secret, opens
    the project. `to_write` locks its round for this transaction."""
    values = {"project": project_id, "link": link, "now": now}
    row = session.connection().execute(_select_by_project(to_write), values).first()
    if row is None or (to_write and is_deleted_meanwhile(session, project_id)):
        return None
    return _sheet_of_row(session, row)


@cache
def _select_by_link(to_write: bool, exclusive: bool) -> Select[*tuple[Any, ...]]:
    """Cached, because building the statement takes longer than SQLite takes to answer it."""
    query = _select_with_round().where(col(SheetRow.id) == bindparam("sheet"), col(SheetRow.link) == bindparam("link"))
    return query.with_for_update(of=RoundRow, read=not exclusive) if to_write else query


@cache
def _select_by_project(to_write: bool) -> Select[*tuple[Any, ...]]:
    query = (
        _select_with_round()
        .join(LinkRow, col(LinkRow.project_id) == col(ProjectRow.id))
        .where(
            col(ProjectRow.id) == bindparam("project"),
            col(LinkRow.digest) == bindparam("link"),
            col(LinkRow.revoked_at).is_(None),
            or_(
                col(ProjectRow.expires_at).is_(None), col(ProjectRow.expires_at) > bindparam("now", type_=UtcDateTime())
            ),
        )
    )
    return query.with_for_update(of=RoundRow) if to_write else query


def _select_with_round() -> Select[*tuple[Any, ...]]:
    return select_rounds(
        col(SheetRow.id).label("sheet_id"),
        col(SheetRow.role),
        col(SheetRow.number),
        col(SheetRow.sent_at),
        col(SheetRow.set_aside_at),
        col(SheetRow.about),
    ).join(SheetRow, col(SheetRow.round_id) == col(RoundRow.id))


def _sheet_of_row(session: Session, row: Any) -> RoundSheet:
    return RoundSheet(
        id=row.sheet_id,
        role=Role(row.role),
        number=row.number,
        sent_at=row.sent_at,
        set_aside_at=row.set_aside_at,
        about=row.about,
        round=round_of_row(session, row),
    )


def code_of_sheet(session: Session, sheet_id: str) -> str | None:
    """The short address of the round, if this is a rater's online sheet in a group's round that nobody deleted; else
    None."""
    code = (
        select(RoundRow.code)
        .join(SheetRow, col(SheetRow.round_id) == col(RoundRow.id))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
    )
    is_of_rater = (SheetRow.role == Role.RATER.value, SheetRow.source == SheetSource.ONLINE.value)
    of_group = (col(ProjectRow.group_id).is_not(None), col(ProjectRow.marked_at).is_(None))
    return session.exec(code.where(SheetRow.id == sheet_id, *is_of_rater, *of_group)).first()


def find_sheet_of_group(
    session: Session, group_id: str, sheet_id: str, *, to_write: bool = False, exclusive: bool = False
) -> RoundSheet | None:
    """The sheet with this id, if the group fills it in itself. `to_write` and `exclusive` are as in `find_sheet`."""
    query = _select_with_round().where(
        col(SheetRow.id) == sheet_id, col(ProjectRow.group_id) == group_id, col(SheetRow.role) == Role.GROUP.value
    )
    query = query.with_for_update(of=RoundRow, read=not exclusive) if to_write else query
    row = session.execute(query).first()
    return None if row is None else _sheet_of_row(session, row)


def find_linked_sheet(session: Session, link: str) -> tuple[str, str] | None:
    """The id of the sheet that this link opens, whoever has it, and the id of its round."""
    row = session.exec(select(SheetRow.id, SheetRow.round_id).where(SheetRow.link == link)).first()
    return None if row is None else (row[0], row[1])


def sheets_of_links(session: Session, round_id: str, links: Sequence[str]) -> list[tuple[str, datetime | None]]:
    """The raters' sheets of this round that these links open: the id of each, and when it was sent."""
    rows = session.exec(
        select(SheetRow.id, SheetRow.sent_at)
        .where(SheetRow.round_id == round_id, col(SheetRow.link).in_(links), SheetRow.role == Role.RATER.value)
        .order_by(col(SheetRow.begun_at))
    )
    return [(id_, sent) for id_, sent in rows]


def add_sheet(
    session: Session,
    round_id: str,
    *,
    source: SheetSource,
    role: Role = Role.RATER,
    link: str | None = None,
    number: str | None = None,
    device: str | None = None,
    typed_by: str | None = None,
    second_of: str | None = None,
    sent_at: datetime | None = None,
    now: datetime | None = None,
) -> str:
    """Add a sheet; returns its id. `now` is when it is begun, or when the developer is asked; None for a personal link
    that nobody has opened, and for the sheet of a person who scores alone."""
    sheet = SheetRow(
        round_id=round_id,
        source=source.value,
        role=role.value,
        link=link,
        number=number,
        device=device,
        typed_by=typed_by,
        second_of=second_of,
        sent_at=sent_at,
        begun_at=now,
    )
    session.add(sheet)
    session.flush()
    return sheet.id


def free_number(session: Session, round_id: str) -> str:
    """A free number for a sheet that is filled in online, such as P417; longer where short ones are taken. It is
    random, so that it does not say in which order the sheets came. Only one transaction at a time chooses a number in a
    round."""
    one_at_a_time(session, f"number {round_id}")
    for digits in (3, 3, 3, 4, 4, 6, 6):
        number = f"P{secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)}"
        if find_numbered(session, round_id, number) is None:
            return number
    return f"P{new_id()}"


def delete_of_file(session: Session, round_id: str, file: str) -> int:
    """Delete the sheets that came with a file; returns how many. `file` is the id of its upload."""
    of_file = delete(SheetRow).where(col(SheetRow.round_id) == round_id, col(SheetRow.file) == file)
    return len(session.execute(of_file.returning(col(SheetRow.id))).all())


def files_of(session: Session, round_id: str) -> list[tuple[str, int]]:
    """The files that sheets of a round came with, each as the id of its upload and the number of its sheets; the first
    file first."""
    query = (
        select(col(SheetRow.file), func.count())
        .where(col(SheetRow.round_id) == round_id, col(SheetRow.file).is_not(None))
        .group_by(col(SheetRow.file))
        .order_by(func.min(col(SheetRow.sent_at)))
    )
    return [(file, number) for file, number in session.execute(query)]


def mark_device(session: Session, sheet_id: str, device: str, now: datetime) -> None:
    """Begin the sheet of a personal link, and save the mark of the device on which it was first opened. By this mark
    the sheets from one device are counted within a round. Does nothing if it was opened before. The developer's sheet
    began when its link was made: that is the day on which it was asked."""
    unopened = update(SheetRow).where(col(SheetRow.id) == sheet_id, col(SheetRow.device).is_(None))
    is_developers = col(SheetRow.role) == Role.DEVELOPER.value
    session.exec(unopened.values(device=device, begun_at=case((is_developers, col(SheetRow.begun_at)), else_=now)))


def send_sheet(session: Session, sheet_id: str, *, about: str | None, language: str, now: datetime) -> None:
    """Mark a sheet as sent. One that is sent again keeps the time when it was first sent."""
    sent = func.coalesce(col(SheetRow.sent_at), bindparam("now", now, type_=UtcDateTime()))
    session.execute(
        update(SheetRow).where(col(SheetRow.id) == sheet_id).values(sent_at=sent, about=about, language=language)
    )


def sheet_of_role(session: Session, round_id: str, role: Role) -> tuple[str, datetime | None] | None:
    """The id of the one sheet that the group, or the developer, has in this round, and when it was sent; None if there
    is none."""
    row = session.exec(
        select(SheetRow.id, SheetRow.sent_at).where(SheetRow.round_id == round_id, SheetRow.role == role.value)
    ).first()
    return None if row is None else (row[0], row[1])


def developer_days(session: Session, round_id: str) -> tuple[datetime | None, datetime | None] | None:
    """When the developer was asked and when it answered; None where it was not asked."""
    row = session.exec(
        select(SheetRow.begun_at, SheetRow.sent_at).where(
            SheetRow.round_id == round_id, SheetRow.role == Role.DEVELOPER.value
        )
    ).first()
    return None if row is None else (row[0], row[1])


def change_link(session: Session, sheet_id: str, link: str) -> None:
    session.exec(update(SheetRow).where(col(SheetRow.id) == sheet_id).values(link=link))


def delete_sheet(session: Session, sheet_id: str) -> None:
    session.exec(delete(SheetRow).where(col(SheetRow.id) == sheet_id))


def mark_all_sent(session: Session, round_id: str, now: datetime | None) -> None:
    """Mark every sheet of a round of one person as sent, or with None as not sent."""
    session.exec(update(SheetRow).where(col(SheetRow.round_id) == round_id).values(sent_at=now))


IS_RATERS_SHEET = and_(col(SheetRow.role) == Role.RATER.value, col(SheetRow.second_of).is_(None))
"""Condition: the sheet is a rater's, and not a second typing of a paper sheet, which is only compared with the
first."""

IS_SENT = and_(IS_RATERS_SHEET, col(SheetRow.sent_at).is_not(None), col(SheetRow.set_aside_at).is_(None))
"""Condition: a rater's sheet was sent, and not set aside."""

IS_SENT_OR_ASIDE = and_(IS_RATERS_SHEET, col(SheetRow.sent_at).is_not(None))
"""Condition: a rater's sheet was sent; it may have been set aside since."""

IS_COUNTED = and_(
    IS_SENT,
    select(col(AnswerRow.sheet_id))
    .where(col(AnswerRow.sheet_id) == col(SheetRow.id), col(AnswerRow.kind) != AnswerKind.UNRATED.value)
    .exists(),
)
"""Condition: a rater's sheet was sent, not set aside, and has an answer. A sheet without an answer counts nowhere."""


def find_rater_sheet(session: Session, round_id: str, sheet_id: str) -> SheetRow | None:
    """A rater's sheet of this round."""
    return session.exec(
        select(SheetRow).where(SheetRow.id == sheet_id, SheetRow.round_id == round_id, IS_RATERS_SHEET)
    ).first()


def set_aside(session: Session, sheet_id: str, reason: str | None, now: datetime) -> None:
    """Set a sheet aside with a reason; without one it counts again."""
    values = {"set_aside_at": now if reason else None, "set_aside_reason": reason}
    session.exec(update(SheetRow).where(col(SheetRow.id) == sheet_id).values(values))


# paper


def find_numbered(session: Session, round_id: str, number: str) -> SheetRow | None:
    """The sheet with this number; never a second typing of it."""
    numbered = select(SheetRow).where(SheetRow.round_id == round_id, SheetRow.number == number)
    return session.exec(numbered.where(col(SheetRow.second_of).is_(None))).first()


def find_second(session: Session, sheet_id: str) -> SheetRow | None:
    """The second typing of a paper sheet, which is compared with the first; None if there is none."""
    return session.exec(select(SheetRow).where(SheetRow.second_of == sheet_id)).first()


def numbers_in(session: Session, round_id: str) -> set[str]:
    rows = session.exec(
        select(SheetRow.number).where(SheetRow.round_id == round_id, col(SheetRow.number).is_not(None), IS_RATERS_SHEET)
    )
    return {number for number in rows if number}


def renumber(session: Session, sheet_id: str, number: str) -> None:
    """Give a second typing another number, because it was typed from another paper sheet. It is a sheet of its own
    then."""
    session.exec(update(SheetRow).where(col(SheetRow.id) == sheet_id).values(number=number, second_of=None))
