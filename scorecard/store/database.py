"""The database: SQLite in the data folder, or PostgreSQL, through the same code."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlmodel import Session as Session
from sqlmodel import SQLModel

from scorecard.errors import DatabaseBusy, ScorecardError, Sentence

_NEWEST = "0007"  # the newest migration; a test compares it with the files
_LOCK = 5_072_016  # any number: names the PostgreSQL lock for migrations
_READING = {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}  # a page shows one moment, as in SQLite
_WAIT = 15  # seconds that a writer to SQLite waits for another


class Database:
    """Opens sessions that read, and sessions that write. Raises ScorecardError for a database that cannot be used."""

    def __init__(self, url: str) -> None:
        if url.startswith("sqlite"):
            _make_folder(url)
        self.engine, self.reading_engine = _engine(url, only_reads=False), _engine(url, only_reads=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session in which the database itself refuses to write."""
        with Session(self.reading_engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in one transaction, which is saved in whole or not at all. On SQLite writers wait for each other;
        raises DatabaseBusy where that takes too long."""
        try:
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except OperationalError as fault:
            if getattr(fault.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                busy = Sentence("Many people are saving at once, so this was not saved. Try again in a moment.")
                raise DatabaseBusy(busy) from None
            raise

    def migrate(self) -> None:
        """Run the migrations that are missing; several processes may start at once."""
        try:
            if self._revision() != _NEWEST:
                self._upgrade()
        except OperationalError as fault:
            raise ScorecardError(f"The database cannot be opened ({fault.orig}).") from None

    def _revision(self) -> str | None:
        with self.engine.connect() as connection:
            if not self.engine.dialect.has_table(connection, "alembic_version"):
                return None
            return connection.execute(text("select version_num from alembic_version")).scalar()

    def _upgrade(self) -> None:
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.engine.connect() as connection:
            _use_write_ahead_log(connection)
            _set_foreign_keys(connection, on=False)
            with connection.begin():
                if self.engine.dialect.name == "postgresql":
                    connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            _set_foreign_keys(connection, on=True)

    def close(self) -> None:
        self.engine.dispose()
        self.reading_engine.dispose()


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


def _set_foreign_keys(connection: Connection, *, on: bool) -> None:
    """Switch SQLite's foreign keys on or off. A migration replaces whole tables, and with foreign keys on, dropping the
    old table would delete rows of others."""
    if connection.dialect.name == "sqlite":
        keys = "on" if on else "off"
        connection.connection.driver_connection.execute(f"pragma foreign_keys={keys}")  # type: ignore[union-attr]


def inserting(dialect: str, table: type[SQLModel]) -> Any:
    """An INSERT that supports ON CONFLICT, which each database writes in its own way."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


def dialect_of(session: Session) -> str:
    return session.get_bind().dialect.name


def _make_folder(url: str) -> None:
    file = make_url(url).database
    if file:
        try:
            Path(file).parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise ScorecardError(f"The data folder {Path(file).parent} cannot be made ({fault.strerror}).") from None


def _engine(url: str, *, only_reads: bool) -> Engine:
    try:
        engine = create_engine(url, pool_pre_ping=not url.startswith("sqlite"), pool_size=20)
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
            "synchronous=normal",
            f"query_only={only}",
        ):
            connection.execute(f"pragma {pragma}")

    def on_begin(connection: Connection) -> None:
        """A writer takes the lock at BEGIN: a transaction that reads and then writes can lose an update."""
        connection.exec_driver_sql("begin" if only_reads else "begin immediate")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine
