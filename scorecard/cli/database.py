"""Opens the database for the commands of those who run a site. `store.database` is imported only where a command needs
it, since a command starts in half the time without that module."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scorecard.errors import ScorecardError
from scorecard.settings import Settings

if TYPE_CHECKING:
    from scorecard.store.database import Database, Session

Data = Annotated[
    Path | None, typer.Option(help="Where everything is kept; else what SCORECARD_DATA says, else the folder “data”.")
]


def settings_of(data: Path | None) -> Settings:
    """Reads the settings from the environment. The folder `data`, if given, replaces SCORECARD_DATA."""
    return Settings.from_environment({**os.environ, **({"SCORECARD_DATA": str(data)} if data else {})})


@contextmanager
def reading(data: Path | None) -> Iterator["Session"]:
    """A session that cannot write, after the tables were brought up to this version. `data` is the folder of --data, if
    given. Raises ScorecardError if there is no database there."""
    _check_exists(data)
    with _opened(data) as database, database.reading() as session:
        yield session


@contextmanager
def writing(data: Path | None, *, may_begin: bool = False) -> Iterator["Session"]:
    """A session in one transaction, which is saved in whole or not at all. Raises ScorecardError if there is no
    database there, unless `may_begin` allows to make one."""
    if not may_begin:
        _check_exists(data)
    with _opened(data) as database, database.writing() as session:
        yield session


def _check_exists(data: Path | None) -> None:
    settings = settings_of(data)
    if not settings.database and not (settings.data / "scorecard.sqlite").exists():
        raise ScorecardError(f"There is no database in {settings.data}. Name the folder of the site with --data.")


@contextmanager
def _opened(data: Path | None) -> Iterator["Database"]:
    """The database, whose tables are first brought up to this version."""
    from scorecard.store.database import Database

    database = Database(settings_of(data).database_url)
    database.migrate()
    try:
        yield database
    finally:
        database.close()
