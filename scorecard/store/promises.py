"""Promises: what became of the asks of a project."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from scorecard.engine.project import Promise
from scorecard.store.tables import PromiseRow, RoundRow


def promises_of(session: Session, project_id: str) -> Mapping[str, tuple[Promise, datetime]]:
    """Promises by criterion, in the order in which they were first noted, each with the time of its last change."""
    return _in_order(session, select(PromiseRow).where(PromiseRow.project_id == project_id))


def promises_at(session: Session, address: str) -> Mapping[str, tuple[Promise, datetime]]:
    """The promises of the project whose round has this address."""
    rounds = select(RoundRow.project_id).where(RoundRow.address == address)
    return _in_order(session, select(PromiseRow).where(col(PromiseRow.project_id).in_(rounds)))


def _in_order(session: Session, chosen: SelectOfScalar[PromiseRow]) -> Mapping[str, tuple[Promise, datetime]]:
    found = session.exec(chosen.order_by(col(PromiseRow.made_at), col(PromiseRow.criterion)))
    return {
        row.criterion: (
            Promise.model_validate({name: getattr(row, name) for name in Promise.model_fields}),
            row.changed_at,
        )
        for row in found
    }


def save_promises(session: Session, project_id: str, promises: Mapping[str, Promise], now: datetime) -> None:
    """Save these promises by criterion; the others stay as they are."""
    rows = {row.criterion: row for row in session.exec(select(PromiseRow).where(PromiseRow.project_id == project_id))}
    for criterion, promise in promises.items():
        row = rows.get(criterion) or PromiseRow(
            project_id=project_id, criterion=criterion, ask=promise.ask, made_at=now, changed_at=now
        )
        row.sqlmodel_update({**dict(promise), "changed_at": now})
        session.add(row)


def forget_promises(session: Session, project_id: str, criteria: Sequence[str]) -> None:
    found = session.exec(
        select(PromiseRow).where(PromiseRow.project_id == project_id, col(PromiseRow.criterion).in_(criteria))
    )
    for row in found:
        session.delete(row)
