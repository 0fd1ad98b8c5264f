"""The commands that write a backup of everything and restore one."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from scorecard.cli.database import Data, settings_of
from scorecard.errors import ScorecardError
from scorecard.settings import Settings

File = Annotated[Path, typer.Argument(help="The file of the backup, such as scorecard.zip.")]


def backup(file: File, data: Data = None) -> None:
    """Write everything into one file, also while the site is served. It restores into SQLite and into PostgreSQL."""
    from scorecard.store.database import Database
    from scorecard.store.hosting.backup import write_backup

    settings = settings_of(data)
    if not settings.database and not (settings.data / "scorecard.sqlite").exists():
        raise ScorecardError(f"There is no database in {settings.data.absolute()}. Name the folder with --data.")
    database = Database(settings.database_url)
    database.migrate()
    try:
        written = write_backup(database, settings.data / "criteria", file, datetime.now(UTC))
    finally:
        database.close()
    size = f"{file.stat().st_size / 1e6:.1f} MB"
    print(f"All of {_place(settings)} is now in {file}:")
    print(f"{sum(written.rows.values()):,} rows of {len(written.rows)} tables, {size}.")
    print("It holds all sheets and all secrets of the site: keep it where nobody else can read it.")


def restore(
    file: File,
    data: Data = None,
    replace: Annotated[bool, typer.Option("--replace", help="Put the database that is there aside.")] = False,
) -> None:
    """Restore a backup. The site has to be stopped. The public record will say that it was restored."""
    from scorecard.record.restoring import restore as restore_backup

    settings = settings_of(data)
    now = datetime.now(UTC)
    restored, moved = restore_backup(file, settings.database_url, settings.data, now, replace=replace)
    rows = f"{sum(restored.rows.values()):,} rows"
    print(f"Restored the backup from {restored.made_at:%Y-%m-%d %H:%M} UTC into {_place(settings)}: {rows}.")
    if moved:
        print(f"The database that was there is now {moved}. Delete it when you need it no more: it holds sheets too.")


def _place(settings: Settings) -> str:
    """What messages call the place of the data: its folder, or “the database” where SCORECARD_DATABASE names one."""
    return "the database" if settings.database else str(settings.data.absolute())
