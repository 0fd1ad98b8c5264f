"""Lists and numbers of a round's sheets, as organizers see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, and_, case, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from scorecard.store.sheets import IS_COUNTED, IS_RATERS_SHEET, SheetSource
from scorecard.store.tables import AnswerKind, AnswerRow, SheetRow


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """Numbers of a round's raters' sheets.

    `sent` are those that count, by source; `begun` were begun and not sent; `links` have a personal link that nobody
    opened. `set_aside` were set aside after they were sent, `paper_set_aside` are those of them on paper. `typed` were
    typed in from paper; `second` counts the sheets that another organizer typed in again, to find mistakes, and whose
    differences are not settled yet."""

    sent: Mapping[str, int]
    begun: int
    links: int
    set_aside: int
    paper_set_aside: int
    typed: int
    second: int


def sheet_counts(session: Session, round_id: str) -> SheetCounts:
    """The numbers of a round's sheets, in one query."""

    def number(condition: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    paper = col(SheetRow.source) == SheetSource.PAPER.value
    aside = and_(IS_RATERS_SHEET, col(SheetRow.set_aside_at).is_not(None), col(SheetRow.sent_at).is_not(None))
    row = session.execute(
        sqlalchemy.select(
            *(
                number(and_(IS_COUNTED, col(SheetRow.source) == source.value)).label(source.value)
                for source in SheetSource
            ),
            number(and_(IS_RATERS_SHEET, col(SheetRow.sent_at).is_(None), col(SheetRow.begun_at).is_not(None))).label(
                "begun"
            ),
            number(and_(IS_RATERS_SHEET, col(SheetRow.begun_at).is_(None))).label("links"),
            number(aside).label("aside"),
            number(and_(aside, paper)).label("paper_aside"),
            number(and_(IS_RATERS_SHEET, paper)).label("typed"),
            number(col(SheetRow.second_of).is_not(None)).label("second"),
        ).where(col(SheetRow.round_id) == round_id)
    ).one()
    return SheetCounts(
        sent={source.value: getattr(row, source.value) for source in SheetSource},
        begun=row.begun,
        links=row.links,
        set_aside=row.aside,
        paper_set_aside=row.paper_aside,
        typed=row.typed,
        second=row.second,
    )


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet in a list. `device` is the same for sheets of one device; `typed_by` is the organizer who typed it
    or read in its file, as “id name”; `answers` counts the criteria it answers."""

    sheet_id: str
    source: SheetSource
    number: str | None
    device: str | None
    begun_at: datetime | None
    sent_at: datetime | None
    set_aside_at: datetime | None
    set_aside_reason: str | None
    typed_by: str | None
    answers: int


def online_sent_at(session: Session, round_id: str) -> list[datetime]:
    """When each sheet was sent from a phone or a computer, the first one first; without those that were set aside."""
    is_online = col(SheetRow.source) == SheetSource.ONLINE.value
    sent = select(SheetRow.sent_at).where(SheetRow.round_id == round_id, IS_COUNTED, is_online)
    return [moment for moment in session.exec(sent.order_by(col(SheetRow.sent_at))) if moment]


def sheet_lines(
    session: Session,
    round_id: str,
    *,
    most: int,
    after: int = 0,
    sent_between: tuple[datetime, datetime] | None = None,
) -> list[SheetLine]:
    """Raters' sheets that were begun, the latest first; with `sent_between` those that were sent online between these
    moments and count."""
    chosen: list[ColumnElement[bool]] = [IS_RATERS_SHEET, col(SheetRow.begun_at).is_not(None)]
    if sent_between:
        is_online = col(SheetRow.source) == SheetSource.ONLINE.value
        chosen += [IS_COUNTED, is_online, col(SheetRow.sent_at).between(*sent_between)]
    answers = (
        sqlalchemy.select(func.count())
        .where(col(AnswerRow.sheet_id) == col(SheetRow.id), col(AnswerRow.kind) != AnswerKind.UNRATED.value)
        .scalar_subquery()
    )
    rows = session.execute(
        sqlalchemy.select(
            col(SheetRow.id),
            col(SheetRow.source),
            col(SheetRow.number),
            col(SheetRow.device),
            col(SheetRow.begun_at),
            col(SheetRow.sent_at),
            col(SheetRow.set_aside_at),
            col(SheetRow.set_aside_reason),
            col(SheetRow.typed_by),
            answers.label("answers"),
        )
        .where(col(SheetRow.round_id) == round_id, *chosen)
        .order_by(  # the sheets of a file came at once, and keep the order of their numbers
            col(SheetRow.begun_at).desc(), func.length(col(SheetRow.number)), col(SheetRow.number), col(SheetRow.id)
        )
        .limit(most)
        .offset(after)
    )
    return [
        SheetLine(
            sheet_id=row.id,
            source=SheetSource(row.source),
            number=row.number,
            device=row.device,
            begun_at=row.begun_at,
            sent_at=row.sent_at,
            set_aside_at=row.set_aside_at,
            set_aside_reason=row.set_aside_reason,
            typed_by=row.typed_by,
            answers=row.answers,
        )
        for row in rows
    ]


def paper_lines(session: Session, round_id: str) -> list[tuple[SheetRow, str | None]]:
    """Sheets typed in from paper, the latest first. With each comes the id and the name of the organizer who typed it a
    second time, as long as the two typings are not settled; else None."""
    second = aliased(SheetRow)
    rows = session.exec(
        select(SheetRow, second.typed_by)
        .outerjoin(second, col(second.second_of) == col(SheetRow.id))
        .where(col(SheetRow.round_id) == round_id, col(SheetRow.source) == SheetSource.PAPER.value, IS_RATERS_SHEET)
        .order_by(col(SheetRow.begun_at).desc(), col(SheetRow.id))
    )
    return list(rows)
