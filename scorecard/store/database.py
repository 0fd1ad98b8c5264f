"""The database: SQLite in the data folder, or PostgreSQL, through the same code."""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, InternalError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import DatabaseError as DatabaseError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlmodel import Session as Session
from sqlmodel import SQLModel

from scorecard.errors import DatabaseBusy, DatabaseUnavailable, ScorecardError, Sentence
from scorecard.turns import TooManyWaiting, Turns

NEWEST = "0011"
"""The newest migration; a test compares it with the files."""
_LOCK = 5_072_016  # any number: names the PostgreSQL lock for migrations
# with REPEATABLE READ all that one session reads is from the same moment, as in SQLite
_READING = {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}
_WAIT = 15  # seconds that a writer to SQLite waits for another
_MOST_WAITING = 60  # writers; the other threads of the site are for pages that only read
# SQLite: no limit (-1), since a connection to a file costs little, and waiting for one would block a thread
_POOL = {"pool_size": 20, "max_overflow": -1}
_SERVER_POOL = {"pool_size": 20, "pool_pre_ping": True}  # PostgreSQL
_READ_ONLY = "25006"  # what a PostgreSQL server says that takes no changes, as after a failover
_CANNOT_WRITE = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_log = logging.getLogger("scorecard")


def newer_version_text(revision: str) -> str:
    return f"The database was made by a newer version (tables {revision}, here {NEWEST}). Install that version."


class Database:
    """Opens sessions that read, and sessions that write. Raises ScorecardError for a database that cannot be used:
    DatabaseBusy where something takes too long, DatabaseUnavailable where nothing can be read or saved."""

    def __init__(self, url: str) -> None:
        if url.startswith("sqlite"):
            _make_folder(url)
        self.engine, self.reading_engine = _engine(url, only_reads=False), _engine(url, only_reads=True)
        self._file = 0  # the number of the file (inode), once it was looked at
        self.turns = Turns(_WAIT, _MOST_WAITING) if self.engine.dialect.name == "sqlite" else None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session in which the database itself refuses to write. Raises DatabaseUnavailable or
        DatabaseBusy."""
        with _expected_errors(), Session(self.reading_engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in one transaction, which is saved in whole or not at all. On SQLite writers take turns. Raises
        DatabaseBusy where that takes too long, or DatabaseUnavailable."""
        with (
            _expected_errors(),
            self.turns.turn() if self.turns else nullcontext(),
            Session(self.engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            if not self._can_be_written():
                _log.error("The database cannot be used: its file is gone, or cannot be written")
                raise _cannot_be_written()
            yield session

    def _can_be_written(self) -> bool:
        """For SQLite, whether its file is where it was at the first look, the same one, and can be written; else True.
        A connection that is open goes on writing into a file that was moved or deleted, where nobody finds it."""
        file = self.engine.url.database if self.engine.dialect.name == "sqlite" else None
        if file is None:
            return True
        try:
            found = Path(file).stat().st_ino
        except OSError:
            return False
        self._file = self._file or found
        return found == self._file and os.access(file, os.W_OK)

    def is_ready(self) -> bool:
        """Whether the database can be read and has the tables of this version; for SQLite, also whether its file can be
        written."""
        try:
            return self.revision() == NEWEST and self._can_be_written()
        except SQLAlchemyError:
            return False

    @contextmanager
    def filling(self) -> Iterator[Connection]:
        """A connection in one transaction, to fill the database from a backup. In SQLite rows may refer to rows that
        are added later; ScorecardError is raised if one of those is missing at the end. PostgreSQL checks each row at
        once."""
        with self.engine.connect() as connection, _without_foreign_keys(connection), connection.begin():
            yield connection
            is_sqlite = connection.dialect.name == "sqlite"
            if is_sqlite and connection.exec_driver_sql("pragma foreign_key_check").first():
                raise ScorecardError("Something in the backup refers to a row that is not in it.")

    def migrate(self, *, to: str = NEWEST) -> None:
        """Run the migrations that are missing, up to this one; several processes may start at once. Raises
        ScorecardError if the database cannot be opened, or is of a newer version of the program."""
        try:
            revision = self.revision()
            if revision is not None and revision > NEWEST:
                raise ScorecardError(newer_version_text(revision))
            if revision != to:
                self._upgrade(to)
        except SQLAlchemyError as fault:
            raise ScorecardError(f"The database cannot be opened ({getattr(fault, 'orig', None) or fault}).") from None

    def revision(self) -> str | None:
        """The migration that the tables are at; None without tables."""
        with self.reading_engine.connect() as connection:  # the site's health check must not wait for writers
            if not self.reading_engine.dialect.has_table(connection, "alembic_version"):
                return None
            return connection.execute(text("select version_num from alembic_version")).scalar()

    def _upgrade(self, to: str) -> None:
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.engine.connect() as connection:
            _use_write_ahead_log(connection)
            with _without_foreign_keys(connection), connection.begin():
                if self.engine.dialect.name == "postgresql":
                    connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                config.attributes["connection"] = connection
                command.upgrade(config, to)

    def empty_log(self) -> None:
        """Move SQLite's write-ahead log into the database file and empty it, so that it does not keep what was deleted.
        While somebody reads or writes, it stays for the next time. Does nothing in PostgreSQL."""
        if self.engine.dialect.name == "sqlite":
            with self.engine.connect() as connection:
                sqlite: Any = connection.connection.driver_connection
                sqlite.execute("pragma busy_timeout=200")
                try:
                    sqlite.execute("pragma wal_checkpoint(truncate)")
                finally:
                    sqlite.execute(f"pragma busy_timeout={_WAIT * 1000:.0f}")

    def close(self) -> None:
        self.engine.dispose()
        self.reading_engine.dispose()


@contextmanager
def _expected_errors() -> Iterator[None]:
    """Turns the errors of a busy, full or unreachable database into ones with a sentence for the user."""
    try:
        yield
    except TooManyWaiting:
        raise _busy() from None
    except (OperationalError, InterfaceError, InternalError, NoConnectionFree) as fault:
        if isinstance(fault, InternalError) and getattr(fault.orig, "sqlstate", None) != _READ_ONLY:
            raise
        code = getattr(fault.orig, "sqlite_errorcode", None) if isinstance(fault, DBAPIError) else None
        kind = None if code is None else code & 0xFF  # an extended code has its kind in the lowest byte
        if kind == sqlite3.SQLITE_BUSY:
            raise _busy() from None
        if kind is not None and kind not in _CANNOT_WRITE:
            raise
        _log.error("The database cannot be used: %s", fault.orig if isinstance(fault, DBAPIError) else fault)
        if kind is not None:
            raise _cannot_be_written() from None
        raise DatabaseUnavailable(
            Sentence(
                "The site cannot reach its database right now, so nothing was saved. Try again in a moment. If it stays"
                " so, tell the people who run this site."
            )
        ) from None


def _cannot_be_written() -> DatabaseUnavailable:
    return DatabaseUnavailable(
        Sentence(
            "The site cannot save anything right now: its disk is full, or cannot be written. Tell the people"
            " who run this site, and try again later."
        )
    )


def _busy() -> DatabaseBusy:
    return DatabaseBusy(Sentence("Many people are saving at once, so this was not saved. Try again in a moment."))


def _use_write_ahead_log(connection: Connection) -> None:
    """Switch SQLite to its write-ahead log, so that readers need not wait for a writer. While another process writes,
    SQLite refuses the switch at once, whatever its busy_timeout; so this function waits itself."""
    if connection.dialect.name != "sqlite":
        return
    until = monotonic() + _WAIT
    while True:
        try:
            connection.connection.driver_connection.execute("pragma journal_mode=wal")  # type: ignore[union-attr]
            return
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise OperationalError("pragma journal_mode=wal", None, fault) from None
            sleep(0.05)


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Switch SQLite's foreign keys off for the block, which has to begin and end its transactions itself. A migration
    replaces whole tables, and with foreign keys on, dropping the old table would delete rows of others."""
    _set_foreign_keys(connection, "off")
    try:
        yield
    finally:
        _set_foreign_keys(connection, "on")


def _set_foreign_keys(connection: Connection, keys: str) -> None:
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.execute(f"pragma foreign_keys={keys}")  # type: ignore[union-attr]


def inserting(dialect: str, table: type[SQLModel]) -> Any:
    """An INSERT that supports ON CONFLICT, which each database writes in its own way."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


def one_at_a_time(session: Session, what: str) -> None:
    """Makes other transactions that call this with the same `what` wait until this one ends. In SQLite all writers wait
    for each other anyway."""
    if dialect_of(session) == "postgresql":
        session.execute(text("select pg_advisory_xact_lock(hashtext(:what))"), {"what": what})


def dialect_of(session: Session) -> str:
    return session.get_bind().dialect.name


def _make_folder(url: str) -> None:
    file = make_url(url).database
    if file:
        try:
            Path(file).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as fault:
            raise ScorecardError(f"The data folder {Path(file).parent} cannot be made ({fault.strerror}).") from None


def _engine(url: str, *, only_reads: bool) -> Engine:
    try:
        engine = create_engine(
            url, hide_parameters=True, **(_POOL if url.startswith("sqlite") else _SERVER_POOL)
        )  # hidden, so that no log gets the words of raters
    except (ArgumentError, ImportError) as fault:
        raise ScorecardError(f"The database cannot be used ({fault}).") from None
    if engine.dialect.name != "sqlite":
        return engine.execution_options(**(_READING if only_reads else {}))

    def on_connect(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # on_begin sends BEGIN
        only = "on" if only_reads else "off"
        for pragma in (
            "foreign_keys=on",
            f"busy_timeout={_WAIT * 1000:.0f}",
            "synchronous=full",  # what is acknowledged is on the disk, also after a power cut
            "secure_delete=on",  # what is deleted is overwritten in the file
            f"query_only={only}",
        ):
            connection.execute(f"pragma {pragma}")

    def on_begin(connection: Connection) -> None:
        """A writer takes the lock at BEGIN: a transaction that reads and then writes can lose an update."""
        connection.exec_driver_sql("begin" if only_reads else "begin immediate")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine
