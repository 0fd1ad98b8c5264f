"""The database, in SQLite and in PostgreSQL: made by migrations, safe when many write, closed to those who only look."""

import multiprocessing
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Timer

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlmodel import select

from scorecard.errors import ScorecardError
from scorecard.settings import Settings
from scorecard.store import database as module
from scorecard.store.database import Database
from scorecard.store.tables import ProjectRow, StoredTable

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def opened(url: str) -> Database:
    database = Database(Settings(database=url).database_url)
    database.migrate()
    return database


def test_the_migrations_make_the_tables_that_the_program_knows(database_url: str) -> None:
    database = opened(database_url)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, StoredTable.metadata) == []
    database.migrate()
    database.close()


def test_the_newest_migration_is_the_one_that_the_program_asks_for() -> None:
    folder = Path(module.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == module._NEWEST


def test_what_an_older_version_kept_is_all_there_after_a_migration(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers too, although SQLite makes the tables that they belong to anew."""
    database = Database(Settings(database=database_url).database_url)
    monkeypatch.setattr(command, "upgrade", lambda config, _: _upgrade(config, "0001"))
    database.migrate()
    with database.engine.begin() as connection:
        for statement in _IN_0001:
            connection.execute(text(statement))
    monkeypatch.undo()
    database.migrate()
    with database.reading() as session:
        found = session.execute(
            text(
                "select answer.points, sheet.role, round.made_at = round.opened_at, round.rulings from answer"
                " join sheet on sheet.id = sheet_id join round on round.id = round_id"
            )
        ).all()
    assert [tuple(row) for row in found] == [("3", "rater", True, "{}")]
    with database.engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(text("insert into sheet (id, round_id, source, role) values ('t', 'none', 'file', 'group')"))
    database.close()


_upgrade = command.upgrade
_IN_0001 = (
    "insert into project (id, form, made_at) values ('p', 'f', '2026-11-22')",
    "insert into rubric (digest, rubric, edition, content) values ('d', 'r', '1', '{}')",
    "insert into round (id, project_id, rubric_digest, rubric_status, translations, project_entry, opened_at, address)"
    " values ('r', 'p', 'd', 'draft', '', '{}', '2026-11-22', 'a')",
    "insert into sheet (id, round_id, source) values ('s', 'r', 'online')",
    "insert into answer (sheet_id, criterion, kind, points, saved_at) values ('s', 'c', 'rating', '3', '2026-11-22')",
)


def _migrate(url: str) -> None:
    opened(url).close()


def test_several_processes_may_start_at_once(database_url: str) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_migrate, args=(database_url,)) for _ in range(4)]
    try:
        for process in processes:
            process.start()
        for process in processes:
            process.join(60)
        assert [process.exitcode for process in processes] == [0, 0, 0, 0]
    finally:
        for process in processes:
            process.kill()


@pytest.fixture
def file_somebody_writes_to(tmp_path: Path) -> Iterator[tuple[str, sqlite3.Connection]]:
    """A new SQLite file in the midst of its first write, before it has a write-ahead log."""
    file = tmp_path / "scorecard.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as writer:
        writer.execute("create table note (words)")
        writer.execute("begin immediate")
        writer.execute("insert into note values ('kept')")
        yield f"sqlite:///{file}", writer


def test_the_write_ahead_log_waits_for_one_who_writes(
    file_somebody_writes_to: tuple[str, sqlite3.Connection],
) -> None:
    """SQLite refuses at once who switches to it just then: its own waiting does not cover that."""
    url, writer = file_somebody_writes_to
    soon = Timer(0.3, writer.execute, ["commit"])
    soon.start()
    database = Database(url)
    with database.engine.connect() as connection:
        module._let_readers_read_while_one_writes(connection)
    soon.join()
    with database.reading() as session:
        assert session.execute(text("pragma journal_mode")).scalar() == "wal"
        assert session.execute(text("select words from note")).scalar() == "kept"
    database.close()


def test_a_start_does_not_wait_for_ever(
    file_somebody_writes_to: tuple[str, sqlite3.Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WAIT", 0.2)
    database = Database(file_somebody_writes_to[0])
    with pytest.raises(ScorecardError, match=r"^The database cannot be opened \(database is locked\)\.$"):
        database.migrate()
    with database.engine.connect() as connection, pytest.raises(OperationalError, match="database is locked"):
        module._let_readers_read_while_one_writes(connection)
    database.close()


def test_no_update_is_lost_when_many_write_at_once(database_url: str) -> None:
    """Read, add one, write: 200 times from eight threads. Without a lock at the start most would be lost."""
    database = opened(database_url)
    with database.writing() as session:
        session.add(ProjectRow(id="p", form="0", made_at=NOON))

    def count(_: int) -> None:
        with database.writing() as session:
            project = session.exec(select(ProjectRow).with_for_update()).one()
            project.form = str(int(project.form) + 1)
            session.add(project)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(200)))
    with database.reading() as session:
        assert session.exec(select(ProjectRow.form)).one() == "200"
    database.close()


def test_who_only_looks_cannot_write(database_url: str) -> None:
    database = opened(database_url)
    with database.reading() as session, pytest.raises(DBAPIError, match=r"read-?only"):
        session.execute(text("delete from project"))
    with database.writing() as session:
        session.execute(text("delete from project"))
    database.close()


def test_what_fails_leaves_nothing_behind(database_url: str) -> None:
    database = opened(database_url)

    def fail() -> None:
        with database.writing() as session:
            session.add(ProjectRow(id="p", form="f", made_at=NOON))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.reading() as session:
        assert session.exec(select(ProjectRow)).all() == []
    database.close()


def test_a_moment_comes_back_as_it_was_in_any_zone(database_url: str) -> None:
    database = opened(database_url)
    with database.writing() as session:
        session.add(ProjectRow(id="p", form="f", made_at=NOON.astimezone(timezone(timedelta(hours=-6)))))
    with database.reading() as session:
        found = session.exec(select(ProjectRow.made_at)).one()
    assert (found, found.utcoffset()) == (NOON, timedelta(0))
    database.close()


@pytest.mark.parametrize(
    "row",
    [
        {"kind": "99"},
        {"kind": "rating"},
        {"kind": "not applicable", "points": "1"},
        {"kind": "cannot tell", "evidence_kind": "holy"},
        {"kind": "cannot tell", "sheet_id": "nobody's"},
    ],
)
def test_the_database_refuses_an_answer_that_cannot_be(database_url: str, row: dict[str, str]) -> None:
    database = opened(database_url)
    with database.writing() as session:
        for statement in _A_SHEET:
            session.execute(text(statement))
    columns = {"sheet_id": "s", "criterion": "c", "saved_at": NOON, **row}
    adding = insert(StoredTable.metadata.tables["answer"]).values(columns)
    with database.engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(adding)
    database.close()


_A_SHEET = (
    "insert into project (id, form, made_at) values ('p', 'f', '2026-11-22')",
    "insert into rubric (digest, rubric, edition, content) values ('d', 'r', '1', '{}')",
    "insert into round (id, project_id, rubric_digest, rubric_status, translations, project_entry, made_at, address,"
    " languages, shows_raters, rulings, reopened)"
    " values ('r', 'p', 'd', 'draft', '', '{}', '2026-11-22', 'a', '', false, '{}', '[]')",
    "insert into sheet (id, round_id, source, role) values ('s', 'r', 'online', 'rater')",
)


@pytest.mark.parametrize(
    "url", ["nonsense", "oracle://x", "postgresql://127.0.0.1:1/none", "sqlite:////proc/none/x.sqlite"]
)
def test_a_database_that_cannot_be_opened_gets_a_sentence(url: str) -> None:
    with pytest.raises(ScorecardError, match="cannot be"):
        opened(url)
