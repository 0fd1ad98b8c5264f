"""Restores a backup: the record says so, and the next numbers are above those that were given out since."""

from datetime import datetime
from pathlib import Path

from scorecard.errors import ScorecardError
from scorecard.record.entries import RESTORED, moment_text
from scorecard.record.rows import add_to_record, record_head
from scorecard.store.database import Database, DatabaseError
from scorecard.store.hosting.backup import Backup, put_in_place, read_manifest, restore_criteria, restore_rows
from scorecard.store.hosting.in_use import in_use
from scorecard.store.publications import highest_numbers, skip_numbers

_SKIPPED_NUMBERS, _SKIPPED_ENTRIES = 10, 1_000  # more than are made between two backups
THE_SITE = "site"
"""In the record, what is not about one project."""


def restore(file: Path, url: str, data: Path, now: datetime, *, replace: bool = False) -> tuple[Backup, Path | None]:
    """Restore a backup into the database at `url` and the folder `data`. Returns what the backup says about itself, and
    where the database that was there is now. Raises ScorecardError, and changes nothing then."""
    backup = read_manifest(file)
    with in_use(data, alone=True), put_in_place(url, now, replace=replace) as (new, moved):
        numbers, last = _numbers_given_out(url) if moved else ({}, 0)
        database = Database(new)
        try:
            restore_rows(database, file, backup)
            with database.writing() as session:
                skip_numbers(session, _SKIPPED_NUMBERS, numbers)
                content = {"what": RESTORED, "made_at": moment_text(backup.made_at)}
                skipped = _SKIPPED_ENTRIES + max(0, last - record_head(session)[0])
                add_to_record(session, THE_SITE, content, now, published_at=THE_SITE, skipped=skipped)
        finally:
            database.close()
        restore_criteria(file, data / "criteria")
    return backup, moved


def _numbers_given_out(url: str) -> tuple[dict[str, int], int]:
    """By address the highest number that the database that was there may have given out, and its last entry of the
    record; nothing where it cannot be read any more."""
    database = Database(url)
    try:
        database.migrate()
        with database.writing() as session:
            return highest_numbers(session), record_head(session)[0]
    except (ScorecardError, DatabaseError):
        return {}, 0
    finally:
        database.close()
