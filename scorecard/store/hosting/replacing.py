"""Puts a restored database in the place of the present one, which must be unused or is put aside."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import MetaData, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError

from scorecard.errors import ScorecardError
from scorecard.store.database import Database
from scorecard.store.hosting.backup import tables_of
from scorecard.store.hosting.in_use import give_to_owner
from scorecard.store.tables import StoredTable

_BESIDE = ("", "-wal", "-shm")  # a SQLite database is a file and, while in use, two more with these endings


def _is_empty(database: Database) -> bool:
    """Whether nobody has used the database yet: it has no group with a name, no project and no rubric that somebody
    made. A group has no name until its first organizer has signed in and given one, or the host adds it."""
    with database.engine.connect() as connection:
        tables = {table.name: table for table in tables_of(connection)}
        made = [select(tables[name]) for name in ("project", "own_rubric") if name in tables]
        if (groups := tables.get("community_group")) is not None:
            made.append(select(groups).where(groups.c.name != ""))  # the site makes one without a name at its start
        return not any(connection.execute(query.limit(1)).first() for query in made)


@contextmanager
def put_in_place(url: str, now: datetime, *, replace: bool) -> Iterator[tuple[str, Path | None]]:
    """Yields the URL of the database to restore into, and the path to which the present one will be moved (None if
    there is none).

    For SQLite the URL is that of a new file. If the block ends without an error, the present file is moved away and the
    new one takes its place. Raises ScorecardError if somebody has used the present one, unless `replace` is True.
    PostgreSQL is restored in place, and must be unused in any case, without tables of another program; after an error
    it has no tables."""
    name = make_url(url).database
    if not url.startswith("sqlite") or not name:
        _check_no_other_tables(url)
        _check_unused(url, "Make an empty one, and name it in SCORECARD_DATABASE.")
        _drop_tables(url)
        try:
            yield url, None
        except BaseException:
            _drop_tables(url)  # what was restored so far
            raise
        return
    place = Path(name)
    is_there = any(place.with_name(place.name + end).exists() for end in _BESIDE)
    if is_there and not replace:
        _check_unused(url, "With --replace it is put aside, and the backup takes its place.")
    new = place.with_name(place.name + ".restoring")
    moved = place.with_name(f"{place.stem}-until-{now:%Y%m%d-%H%M%S}{place.suffix}") if is_there else None
    _drop(new)
    try:
        yield f"sqlite:///{new}", moved
        if moved:
            _move(place, moved)
        new.replace(place)
        give_to_owner(place)
    finally:
        _drop(new)


def _check_no_other_tables(url: str) -> None:
    """Raises ScorecardError for a database that has tables of another program, because all its tables are dropped."""
    database = Database(url)
    try:
        with database.engine.connect() as connection:
            others = sorted({table.name for table in tables_of(connection)} - set(StoredTable.metadata.tables))
    except DatabaseError:
        raise ScorecardError("The database cannot be read. Is its address right, and does it run?") from None
    finally:
        database.close()
    if others:
        raise ScorecardError(
            f"This database has tables of another program, such as {others[0]}."
            " Make an empty one, and name it in SCORECARD_DATABASE."
        )


def _check_unused(url: str, what_to_do: str) -> None:
    """Raises ScorecardError, with the sentence `what_to_do`, for a database that was used or cannot be read."""
    database = Database(url)
    try:
        is_used = not _is_empty(database)
    except (DatabaseError, ScorecardError):
        is_used = True
    finally:
        database.close()
    if is_used:
        raise ScorecardError(f"Somebody has used this database already, or it is damaged. {what_to_do}")


def _drop_tables(url: str) -> None:
    """Drops all tables of an unused database, because the backup may have an older version of them."""
    database = Database(url)
    with database.engine.begin() as connection:
        known = MetaData()
        known.reflect(connection)
        known.drop_all(connection)
    database.close()


def _move(place: Path, to: Path) -> None:
    for end in _BESIDE:
        if (part := place.with_name(place.name + end)).exists():
            part.replace(to.with_name(to.name + end))


def _drop(place: Path) -> None:
    for end in _BESIDE:
        place.with_name(place.name + end).unlink(missing_ok=True)
