"""Restores a backup, and adds that to the record. New publications and entries then get numbers above all that were
used since the backup was made."""

import shutil
from datetime import datetime
from pathlib import Path

from scorecard.errors import ScorecardError
from scorecard.record.entries import RESTORED, THE_SITE, moment_text
from scorecard.record.rows import add_to_record, record_head, record_problem
from scorecard.store.database import Database, DatabaseError
from scorecard.store.hosting.backup import (
    Backup,
    read_manifest,
    refusing_what_does_not_fit,
    restore_criteria,
    restore_rows,
)
from scorecard.store.hosting.health import damage
from scorecard.store.hosting.in_use import in_use
from scorecard.store.hosting.replacing import put_in_place
from scorecard.store.publications import highest_numbers, skip_numbers

_SKIPPED_NUMBERS, _SKIPPED_ENTRIES = 10, 1_000
"""How many numbers of publications at each address, and of entries, are left out: more than are made between
backups."""


def restore(file: Path, url: str, data: Path, now: datetime, *, replace: bool = False) -> tuple[Backup, Path | None]:
    """Restore a backup into the database at `url` and the folder `data`. Returns what the backup says about itself, and
    the path to which the database that was there was moved (None if there was none). Raises ScorecardError; then all is
    as before, but the tables of the database that was there may have been brought up to this version."""
    backup = read_manifest(file, _room(data))
    # alone: no site may be served from the folder meanwhile
    with in_use(data, alone=True), put_in_place(url, now, replace=replace) as (new, moved):
        numbers, last = _numbers_given_out(url) if moved else ({}, 0)
        database = Database(new)
        try:
            with refusing_what_does_not_fit(file):
                restore_rows(database, file, backup)
                with database.writing() as session:
                    skip_numbers(session, _SKIPPED_NUMBERS, numbers)
                    content = {"what": RESTORED, "made_at": moment_text(backup.made_at)}
                    skipped = _SKIPPED_ENTRIES + max(0, last - record_head(session)[0])
                    problem = next(damage(session), None) or record_problem(session)
                    if problem:
                        raise ScorecardError(f"The backup holds something that does not fit: {problem}")
                    add_to_record(session, THE_SITE, content, now, published_at=THE_SITE, skipped=skipped)
        finally:
            database.close()
        restore_criteria(file, data / "criteria")
    return backup, moved


def _room(folder: Path) -> int:
    """The bytes that are free on the disk on which the folder is, or will be made."""
    return shutil.disk_usage(next(place for place in (folder, *folder.absolute().parents) if place.exists())).free


def _numbers_given_out(url: str) -> tuple[dict[str, int], int]:
    """By address, the highest number of a publication that the database before may have used, and the number of its
    last entry of the record; ({}, 0) if it cannot be read any more."""
    database = Database(url)
    try:
        database.migrate()
        with database.writing() as session:
            return highest_numbers(session), record_head(session)[0]
    except (ScorecardError, DatabaseError):
        return {}, 0
    finally:
        database.close()
