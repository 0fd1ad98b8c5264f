"""After a hearing: each ask is marked as promised, kept or broken."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from scorecard.store import groups, promises
from scorecard.store.group_rounds import GroupRound
from scorecard.store.groups import SignedIn
from scorecard.store.promises import Kept


def mark(session: Session, who: SignedIn, stored: GroupRound, marked: Mapping[str, Kept | None], now: datetime) -> None:
    """By criterion what is known now; None takes an ask off the list. What did not change is not noted."""
    known = {id_: kept for id_, (kept, _) in promises.promises_of(session, stored.project_id).items()}
    changed = {id_: one for id_, one in marked.items() if one is not None and known.get(id_) != one}
    gone = [id_ for id_, one in marked.items() if one is None and id_ in known]
    promises.keep_promises(session, stored.project_id, changed, now)
    promises.forget_promises(session, stored.project_id, gone)
    for id_, one in changed.items():
        what = f"promise-{one.outcome}" if one.outcome else "promise-made" if one.kind else "promise-open"
        _note(session, who, stored, what, one.ask, one.evidence or one.place or "", now)
        known[id_] = one
    for id_ in gone:
        _note(session, who, stored, "promise-dropped", known[id_].ask, "", now)


def _note(session: Session, who: SignedIn, stored: GroupRound, what: str, ask: str, reason: str, now: datetime) -> None:
    about = {"ask": ask, "reason": reason}
    groups.note(session, who.group_id, who=who.name, what=what, now=now, round_id=stored.round_id, about=about)
