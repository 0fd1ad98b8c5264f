"""Notes what happens in a round: in the audit log of its group, and in the public record."""

from datetime import datetime

from scorecard.rounds.record import record
from scorecard.store.access import SignedInOrganizer
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import Session
from scorecard.store.rounds import Round


def audit(
    session: Session, who: SignedInOrganizer | None, round_: Round, what: str, now: datetime, **about: str
) -> None:
    """Add an entry to the audit log of the round's group, and to the public record if it belongs there.

    `who` is the organizer who did it; None for somebody else, such as a rater. `what` is the code of what was done,
    `about` has values that go with it. A round of one person has no group and no audit log."""
    record(session, round_, what, now, about)
    if round_.group is not None:
        name = who.name if who else ""
        add_audit_entry(session, round_.group.id, who=name, what=what, now=now, round_id=round_.id, about=about)
