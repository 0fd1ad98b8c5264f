"""What stands on a print beside the scorecard: its group's block, what became of the asks, an earlier round."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from scorecard.store.groups import GroupImprint
from scorecard.store.tables import Group, Project, Promise, Published, Round


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`promises_changed` is when a promise of the project was last marked, `earlier` the digest of what stands
    published of the round before this one."""

    imprint: GroupImprint = field(default_factory=GroupImprint)
    promises_changed: datetime | None = None
    earlier: str | None = None


def _surroundings() -> Select[Any]:
    before = aliased(Round)
    changed = select(func.max(Promise.changed_at)).where(col(Promise.project_id) == col(Round.project_id))
    earlier = (
        select(col(Published.digest))
        .join(before, col(Published.address) == before.address)
        .where(
            before.project_id == Round.project_id,  # type: ignore[arg-type]
            before.made_at < Round.made_at,  # type: ignore[arg-type]
            col(Published.withdrawn_at).is_(None),
        )
        .order_by(before.made_at.desc(), col(Published.number).desc())  # type: ignore[attr-defined]
        .limit(1)
    )
    return (
        select(
            col(Group.logo),
            col(Group.contact),
            col(Group.help),
            changed.correlate(Round).scalar_subquery(),
            earlier.correlate(Round).scalar_subquery(),
        )
        .select_from(Round)
        .join(Project, col(Project.id) == col(Round.project_id))
        .outerjoin(Group, col(Group.id) == col(Project.group_id))
        .where(col(Round.address) == bindparam("address"))
    )


_SURROUNDINGS = _surroundings()  # written once: a print that is made already waits for little else


def surroundings_at(session: Session, address: str) -> Surroundings:
    """Of the round with this public address, in one query."""
    row = session.execute(_SURROUNDINGS, {"address": address}).first()
    return Surroundings(GroupImprint(*row[:3]), *row[3:]) if row else Surroundings()
