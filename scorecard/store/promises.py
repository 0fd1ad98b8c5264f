"""What became of the asks of a project."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from scorecard.store.tables import Promise, Round


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of one ask. `kind` is how firmly it was promised (binding, written, spoken; None: not at all),
    `place` where that stands; `outcome` is kept, broken, or None as long as nobody can say."""

    ask: str
    kind: str | None = None
    place: str | None = None
    promised_on: date | None = None
    outcome: str | None = None
    outcome_on: date | None = None
    evidence: str | None = None


def promises_of(session: Session, project_id: str) -> Mapping[str, tuple[Kept, datetime]]:
    """By criterion, in the order in which they were first marked; with when each was last changed."""
    return _in_order(session, select(Promise).where(Promise.project_id == project_id))


def promises_at(session: Session, address: str) -> Mapping[str, tuple[Kept, datetime]]:
    """Those of the project whose round has this address."""
    rounds = select(Round.project_id).where(Round.address == address)
    return _in_order(session, select(Promise).where(col(Promise.project_id).in_(rounds)))


def _in_order(session: Session, chosen: SelectOfScalar[Promise]) -> Mapping[str, tuple[Kept, datetime]]:
    found = session.exec(chosen.order_by(col(Promise.made_at), col(Promise.criterion)))
    return {
        row.criterion: (
            Kept(row.ask, row.kind, row.place, row.promised_on, row.outcome, row.outcome_on, row.evidence),
            row.changed_at,
        )
        for row in found
    }


def keep_promises(session: Session, project_id: str, kept: Mapping[str, Kept], now: datetime) -> None:
    """Write what is known of these asks; the others stay as they are."""
    known = {row.criterion: row for row in session.exec(select(Promise).where(Promise.project_id == project_id))}
    for criterion, one in kept.items():
        row = known.get(criterion) or Promise(
            project_id=project_id, criterion=criterion, ask=one.ask, made_at=now, changed_at=now
        )
        row.ask, row.kind, row.place, row.promised_on = one.ask, one.kind, one.place, one.promised_on
        row.outcome, row.outcome_on, row.evidence, row.changed_at = one.outcome, one.outcome_on, one.evidence, now
        session.add(row)


def forget_promises(session: Session, project_id: str, criteria: Sequence[str]) -> None:
    found = session.exec(select(Promise).where(Promise.project_id == project_id, col(Promise.criterion).in_(criteria)))
    for row in found:
        session.delete(row)
