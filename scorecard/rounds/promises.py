"""After a hearing: each ask is marked as promised, kept or broken."""

from collections.abc import Mapping
from datetime import datetime

from scorecard.engine.project import Promise
from scorecard.rounds.audit import audit
from scorecard.store import promises
from scorecard.store.database import Session
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import Round


def mark(session: Session, who: SignedIn, round_: Round, marked: Mapping[str, Promise | None], now: datetime) -> None:
    """By criterion what is known now; None takes an ask off the list. What did not change is not noted."""
    known = {id_: promise for id_, (promise, _) in promises.promises_of(session, round_.project_id).items()}
    changed = {id_: one for id_, one in marked.items() if one is not None and known.get(id_) != one}
    gone = [id_ for id_, one in marked.items() if one is None and id_ in known]
    promises.save_promises(session, round_.project_id, changed, now)
    promises.forget_promises(session, round_.project_id, gone)
    for id_, one in changed.items():
        what = f"promise-{one.outcome}" if one.outcome else "promise-made" if one.kind else "promise-open"
        audit(session, who, round_, what, now, ask=one.ask, reason=one.evidence or one.place or "")
        known[id_] = one
    for id_ in gone:
        audit(session, who, round_, "promise-dropped", now, ask=known[id_].ask, reason="")
