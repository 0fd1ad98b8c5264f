"""Finds what is wrong with a database: it does not open, has the tables of another version, or is damaged; or the clock
of the machine is behind."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.exc import NoResultFound, SQLAlchemyError
from sqlmodel import Session, select

from scorecard.engine.result import ProjectEntry, document_digest
from scorecard.errors import ScorecardError
from scorecard.store.database import NEWEST, Database, dialect_of, newer_version_text
from scorecard.store.documents import load_document
from scorecard.store.projects import newest_moment
from scorecard.store.tables import DocumentRow, RoundRow

_A_LITTLE = timedelta(minutes=5)  # a clock that is behind by no more than this is no problem


def state_of(url: str) -> str | None:
    """Why the database cannot be used as it is; None if it can. Changes nothing in it, but makes an empty file for
    SQLite where there is none."""
    try:
        database = Database(url)
    except ScorecardError as fault:
        return str(fault)
    try:
        revision = database.revision()
    except SQLAlchemyError as fault:
        return f"The database cannot be read ({getattr(fault, 'orig', None) or fault}). Restore a backup."
    finally:
        database.close()
    if revision is None:
        return "The database has no tables yet; the first start makes them."
    if revision > NEWEST:
        return newer_version_text(revision)
    if revision < NEWEST:
        return f"The database is of an older version (tables {revision}, here {NEWEST}); the next start brings it up."
    return None


def clock_problem(url: str, now: datetime) -> str | None:
    """A sentence if the clock is earlier than the newest project, act of an organizer or entry of the public record;
    None if it is not."""
    database = Database(url)
    try:
        with database.reading() as session:
            newest = newest_moment(session)
    finally:
        database.close()
    if newest is None or newest <= now + _A_LITTLE:
        return None
    return (
        f"The clock says {now:%Y-%m-%d %H:%M} UTC, but something was saved at {newest:%Y-%m-%d %H:%M}. Set the clock."
    )


def postgresql_log_problem(url: str) -> str | None:
    """A sentence if PostgreSQL may write what people typed into its own log; None if it does not, and for SQLite."""
    database = Database(url)
    try:
        with database.reading() as session:
            if dialect_of(session) == "sqlite" or session.execute(text("show log_error_verbosity")).scalar() == "terse":
                return None
    finally:
        database.close()
    return (
        "PostgreSQL writes a row that it refuses into its log, with the words in it. As its administrator:"
        " ALTER DATABASE … SET log_error_verbosity = terse"
    )


def damage(session: Session) -> Iterator[str]:
    """Yields a sentence for each damage: the database file is damaged, rows refer to missing rows (both are looked for
    in SQLite alone), the content of a document does not have the document's digest, or that of a project cannot be
    read."""
    if dialect_of(session) == "sqlite":
        found = session.execute(text("pragma integrity_check(1)")).scalar()
        if found != "ok":
            yield f"The database file is damaged ({found}). Stop the site and restore a backup."
            return
        if session.execute(text("pragma foreign_key_check")).first():
            yield "The database has rows that refer to missing ones. Stop the site and restore a backup."
    for digest in session.exec(select(DocumentRow.digest)).all():
        try:
            is_right = document_digest(json.loads(load_document(session, digest))) == digest
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError, NoResultFound):
            is_right = False
        if not is_right:
            yield f"The document {digest[:16]} is not what its digest says. Restore a backup."
    for address, project in session.execute(select(RoundRow.address, RoundRow.project_entry)):
        try:
            ProjectEntry.model_validate_json(project)
        except ValidationError:
            yield f"What the project of the round at {address} says cannot be read. Restore a backup."
