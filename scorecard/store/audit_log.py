"""The audit log of a group: who did what when. No entry is ever changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlmodel import Session, col

from scorecard.store.tables import AuditRow, RoundRow


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What somebody did: a code and its values."""

    number: int
    at: datetime
    who: str
    what: str
    about: Mapping[str, str]
    round_id: str | None
    round: str | None
    """The project and the label of the round, while it is there."""


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


def audit_entries(session: Session, group_id: str, *, before: int | None = None, most: int = 100) -> list[AuditEntry]:
    """The latest first; `before` is the number of the last that was seen."""
    chosen = (
        sqlalchemy.select(AuditRow, col(RoundRow.project_entry), col(RoundRow.label))
        .join(RoundRow, col(RoundRow.id) == col(AuditRow.round_id), isouter=True)
        .where(col(AuditRow.group_id) == group_id)
    )
    if before is not None:
        chosen = chosen.where(col(AuditRow.number) < before)
    found = session.execute(chosen.order_by(col(AuditRow.number).desc()).limit(most))
    return [
        AuditEntry(
            number=entry.number or 0,
            at=entry.at,
            who=entry.who,
            what=entry.what,
            about=json.loads(entry.about),
            round_id=entry.round_id,
            round=f"{json.loads(project)['name']}: {label}" if project else None,
        )
        for entry, project, label in found
    ]
