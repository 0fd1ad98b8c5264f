"""A database, an organizer and an open round, in SQLite and in PostgreSQL."""

import pytest
from stored_rounds import ENTRY, NOON, round_of, signed_in

from scorecard.rounds import life, preparing
from scorecard.rubrics.models import Rubric
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Database


@pytest.fixture
def ann(database: Database) -> SignedInOrganizer:
    return signed_in(database, "Ann")


@pytest.fixture
def open_round(database: Database, ann: SignedInOrganizer, default_rubric: Rubric) -> str:
    with database.writing() as session:
        round_id = preparing.prepare(
            session,
            ann,
            form="f",
            rubric=default_rubric,
            translations={},
            project=ENTRY,
            label="As first proposed",
            languages=["en"],
            now=NOON,
        )
        life.open_round(session, ann, round_of(session, ann, round_id), NOON)
    return round_id
