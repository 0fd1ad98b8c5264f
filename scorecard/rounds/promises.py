"""Notes what became of an ask after a hearing: whether it was promised, and whether the promise was kept or broken."""

from collections.abc import Mapping
from datetime import datetime

from scorecard.engine.project import Promise
from scorecard.rounds.audit import audit
from scorecard.store import promises as stored
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session, one_at_a_time
from scorecard.store.rounds import Round


def mark(
    session: Session, who: SignedInOrganizer, round_: Round, marked: Mapping[str, Promise | None], now: datetime
) -> None:
    """Save what became of the asks, by criterion; None deletes what is saved. Only changes go into the audit log."""
    one_at_a_time(session, f"promises {round_.project_id}")
    known = {id_: promise for id_, (promise, _) in stored.promises_of(session, round_.project_id).items()}
    changed = {id_: promise for id_, promise in marked.items() if promise is not None and known.get(id_) != promise}
    dropped = [id_ for id_, promise in marked.items() if promise is None and id_ in known]
    stored.save_promises(session, round_.project_id, changed, now)
    stored.forget_promises(session, round_.project_id, dropped)
    for id_, promise in changed.items():
        made = "promise-refused" if promise.kind == "refused" else "promise-made" if promise.kind else "promise-open"
        what = f"promise-{promise.outcome}" if promise.outcome else made
        about = {"ask": promise.ask, "reason": promise.evidence or promise.place or ""}
        about |= {"promised": promise.kind or "", "outcome": promise.outcome or "", "place": promise.place or ""}
        days = {"promised_on": promise.promised_on, "outcome_on": promise.outcome_on}
        about |= {name: day.isoformat() for name, day in days.items() if day}
        audit(session, who, round_, what, now, **about)
        known[id_] = promise
    for id_ in dropped:
        audit(session, who, round_, "promise-dropped", now, ask=known[id_].ask, reason="")
