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

_NEWEST = "0004"  # the newest migration; a test holds it
_LOCK = 5_072_016  # any number: PostgreSQL's lock while tables are made
_WAIT = 15  # seconds that one who writes to SQLite waits for another


class Database:
    """Sessions that read, and sessions that write. Raises ScorecardError where it cannot be opened."""

    def __init__(self, url: str) -> None:
        if url.startswith("sqlite"):
            _make_folder(url)
        self.engine, self.reading_engine = _engine(url, only_reads=False), _engine(url, only_reads=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """The database itself refuses to write here."""
        with Session(self.reading_engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it is kept, or nothing. On SQLite writers stand in line; raises DatabaseBusy where
        one's turn does not come."""
        try:
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except OperationalError as fault:
            if getattr(fault.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                busy = Sentence("Many are saving at once, so this was not saved. Try again in a moment.")
                raise DatabaseBusy(busy) from None
            raise

    def migrate(self) -> None:
        """Bring the tables to the newest form; several processes may start at once."""
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
            _let_readers_read_while_one_writes(connection)
            _keep_rows_of_tables_made_anew(connection, on=False)
            with connection.begin():
                if self.engine.dialect.name == "postgresql":
                    connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            _keep_rows_of_tables_made_anew(connection, on=True)

    def close(self) -> None:
        self.engine.dispose()
        self.reading_engine.dispose()


def _let_readers_read_while_one_writes(connection: Connection) -> None:
    """SQLite's write-ahead log. Who switches to it while another writes is refused at once: only waiting here helps."""
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


def _keep_rows_of_tables_made_anew(connection: Connection, *, on: bool) -> None:
    """SQLite changes a table by making it anew, and with foreign keys on, dropping the old one would empty others."""
    if connection.dialect.name == "sqlite":
        keys = "on" if on else "off"
        connection.connection.driver_connection.execute(f"pragma foreign_keys={keys}")  # type: ignore[union-attr]


def inserting(dialect: str, table: type[SQLModel]) -> Any:
    """An INSERT that can say what happens ON CONFLICT, which each database writes in its own way."""
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
        return engine.execution_options(postgresql_readonly=only_reads)

    def connected(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        only = "on" if only_reads else "off"
        for pragma in (
            "foreign_keys=on",
            f"busy_timeout={_WAIT * 1000:.0f}",
            "synchronous=normal",
            f"query_only={only}",
        ):
            connection.execute(f"pragma {pragma}")

    def begun(connection: Connection) -> None:
        """Who will write takes the lock first: a transaction that reads and then writes can lose an update."""
        connection.exec_driver_sql("begin" if only_reads else "begin immediate")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine
