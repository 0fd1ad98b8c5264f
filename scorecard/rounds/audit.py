"""Notes what happens in a round: in the audit log of its group, and in the public record."""

from datetime import datetime

from scorecard.rounds.record import record
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import Session
from scorecard.store.groups import SignedInOrganizer
from scorecard.store.rounds import Round


def audit(
    session: Session, who: SignedInOrganizer | None, round_: Round, what: str, now: datetime, **about: str
) -> None:
    """`what` is a code, `about` its values. A round of one person has no group, and no log. What belongs into the
    public record is added there too."""
    record(session, round_, what, now, about)
    if round_.group is not None:
        name = who.name if who else ""
        add_audit_entry(session, round_.group.id, who=name, what=what, now=now, round_id=round_.id, about=about)
