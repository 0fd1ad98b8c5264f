"""Organizers and rounds in a database, made without the pages."""

from datetime import UTC, datetime

from scorecard.engine.project import Facts
from scorecard.engine.result import ProjectEntry
from scorecard.rounds import organizers
from scorecard.rounds.secrets import secret_digest
from scorecard.store import access, rounds
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Database, Session
from scorecard.store.rounds import Round

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ENTRY = ProjectEntry(name="Dale Apartments", kind=None, facts=Facts())


def signed_in(database: Database, name: str, group: str = "Harrison") -> SignedInOrganizer:
    with database.writing() as session:
        link = organizers.add_by_host(session, group=group, name=name, now=NOON)
        secret = organizers.sign_in(session, link, device="", now=NOON)
    with database.reading() as session:
        found = access.find_signed_in(session, secret_digest(secret or ""), NOON)
    assert found
    return found


def round_of(session: Session, who: SignedInOrganizer, round_id: str) -> Round:
    stored = rounds.find_round(session, round_id, group_id=who.group_id)
    assert stored
    return stored
