"""What was done in a round, as its document tells it: made from the audit log, without names."""

from collections.abc import Iterator
from typing import Literal

from scorecard.clock import day_of
from scorecard.engine.result import HistoryEntry
from scorecard.store.audit_log import AuditEntry, entries_of_round
from scorecard.store.database import Session
from scorecard.store.rounds import Round

What = Literal[
    "closing moved",
    "welcome changed",
    "facts changed",
    "label changed",
    "sheet corrected",
    "set aside",
    "taken back",
    "ruled out",
    "ruled in",
    "closed",
    "reopened",
]

_TOLD: dict[str, What] = {
    "closing-moved": "closing moved",
    "welcome-changed": "welcome changed",
    "facts-changed": "facts changed",
    "details-changed": "facts changed",
    "finding-changed": "facts changed",
    "label-changed": "label changed",
    "paper-corrected": "sheet corrected",
    "paper-settled": "sheet corrected",
    "paper-renumbered": "sheet corrected",
    "set-aside": "set aside",
    "counted-again": "taken back",
    "ruled-out": "ruled out",
    "ruled-in": "ruled in",
    "round-closed": "closed",
    "round-reopened": "reopened",
}
"""What is told, by the code in the audit log. Before the round was opened nothing of it matters."""


def history_of(session: Session, round_: Round) -> tuple[HistoryEntry, ...]:
    """In the order in which it was done. What happens to the facts after the last closing is not part of the round."""
    return tuple(_told(round_, entries_of_round(session, round_.id)))


def _told(round_: Round, entries: list[AuditEntry]) -> Iterator[HistoryEntry]:
    is_opened = has_closed = False
    for entry in entries:
        is_opened = is_opened or entry.what == "round-opened"
        what = _TOLD.get(entry.what)
        if what is None or not is_opened:
            continue
        yield HistoryEntry(
            what=what,
            on=day_of(entry.at, round_.zone),
            reason=entry.about.get("reason") or None,
            criterion=entry.about.get("criterion"),
            closes=entry.about.get("closes"),
            before=entry.about.get("before") or None if what in ("label changed", "welcome changed") else None,
            after_counts=has_closed,
        )
        has_closed = has_closed or entry.what == "round-closed"
