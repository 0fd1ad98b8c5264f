"""The audit log of a group: who did what when. No entry is ever changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy
from sqlalchemy import and_, func
from sqlmodel import Session, col, select

from scorecard.store.tables import AuditRow, ProjectRow, RoundRow


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what when. `who` is the name of an organizer, "" for the host. `what` is a code such as “round-closed”,
    and `about` has the values for the sentence about it. `round_id` is None for what was not done in a round."""

    number: int
    at: datetime
    who: str
    what: str
    about: Mapping[str, str]
    round_id: str | None
    round: str | None
    """Project and label of the round; None without a round, after it was deleted, and in `entries_of_round`."""


def add_audit_entry(
    session: Session,
    group_id: str,
    *,
    who: str,
    what: str,
    now: datetime,
    round_id: str | None = None,
    about: Mapping[str, str] | None = None,
) -> None:
    text = json.dumps(dict(about or {}), ensure_ascii=False)
    session.add(AuditRow(group_id=group_id, round_id=round_id, at=now, who=who, what=what, about=text))


def entries_of_round(session: Session, round_id: str) -> list[AuditEntry]:
    """What was done in a round, in order."""
    found = session.exec(select(AuditRow).where(AuditRow.round_id == round_id).order_by(col(AuditRow.number)))
    return [
        AuditEntry(row.number or 0, row.at, row.who, row.what, json.loads(row.about), row.round_id, None)
        for row in found
    ]


def unpublished_rounds(session: Session, group_id: str, besides: str) -> int:
    """How many rounds of a group were closed and never published. It counts deleted rounds too, but not the round
    `besides`."""

    def rounds_with(what: str) -> Any:
        return sqlalchemy.select(col(AuditRow.round_id)).where(
            col(AuditRow.group_id) == group_id, col(AuditRow.what) == what, col(AuditRow.round_id).is_not(None)
        )

    closed = rounds_with("round-closed").where(
        col(AuditRow.round_id) != besides, col(AuditRow.round_id).not_in(rounds_with("published"))
    )
    counted = sqlalchemy.select(func.count()).select_from(closed.distinct().subquery())
    return session.execute(counted).scalar() or 0


def audit_entries(session: Session, group_id: str, *, before: int | None = None, most: int = 100) -> list[AuditEntry]:
    """Up to `most` of a group's entries, the latest first; with `before` only those with a lower number. A round whose
    project was marked for deletion has no name in them."""
    query = (
        sqlalchemy.select(AuditRow, col(RoundRow.project_entry), col(RoundRow.label), col(ProjectRow.id))
        .outerjoin(RoundRow, col(RoundRow.id) == col(AuditRow.round_id))
        .outerjoin(
            ProjectRow, and_(col(ProjectRow.id) == col(RoundRow.project_id), col(ProjectRow.marked_at).is_(None))
        )
        .where(col(AuditRow.group_id) == group_id)
    )
    if before is not None:
        query = query.where(col(AuditRow.number) < before)
    rows = session.execute(query.order_by(col(AuditRow.number).desc()).limit(most))
    return [
        AuditEntry(
            number=entry.number or 0,
            at=entry.at,
            who=entry.who,
            what=entry.what,
            about=json.loads(entry.about),
            round_id=entry.round_id,
            round=f"{json.loads(project)['name']}: {label}" if project_id else None,
        )
        for entry, project, label, project_id in rows
    ]
