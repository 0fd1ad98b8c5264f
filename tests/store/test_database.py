"""The database, in SQLite and in PostgreSQL: migrations, many writers at once, sessions that only read."""

import multiprocessing
import resource
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Timer

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, inspect, text
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, OperationalError
from sqlmodel import select

from scorecard.errors import DatabaseBusy, DatabaseUnavailable, ScorecardError
from scorecard.settings import Settings
from scorecard.store import database as module
from scorecard.store import groups
from scorecard.store.database import Database
from scorecard.store.tables import GroupRow, ProjectRow, StoredTable

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def opened(url: str) -> Database:
    database = Database(Settings(database=url).database_url)
    database.migrate()
    return database


@pytest.mark.long
def test_the_migrations_make_the_tables_that_the_program_knows(database_url: str) -> None:
    database = opened(database_url)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, StoredTable.metadata) == []
    database.migrate()
    database.close()


def test_the_newest_migration_is_the_one_that_the_program_asks_for() -> None:
    folder = Path(module.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == module.NEWEST


def test_a_migration_keeps_all_rows_of_an_older_version(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers too, although SQLite replaces the tables that they refer to."""
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


@pytest.mark.long
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


def test_a_process_that_starts_while_another_migrates_waits_for_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second one starts when the first has made all tables, and before these are saved."""
    first, second = (Database(Settings(database=database_url).database_url) for _ in range(2))
    starting: list[Future[None]] = []

    with ThreadPoolExecutor(1) as pool:

        def upgrade(config: Config, to: str) -> None:
            _upgrade(config, to)
            if not starting:
                starting.append(pool.submit(second.migrate))
                assert not wait(starting, timeout=0.5).done

        monkeypatch.setattr(command, "upgrade", upgrade)
        first.migrate()
        starting[0].result(timeout=30)
    assert second.revision() == module.NEWEST
    first.close()
    second.close()


@pytest.fixture
def file_somebody_writes_to(tmp_path: Path) -> Iterator[tuple[str, sqlite3.Connection]]:
    """A new SQLite file in the midst of its first write, before it has a write-ahead log."""
    file = tmp_path / "scorecard.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as writer:
        writer.execute("create table note (words)")
        writer.execute("begin immediate")
        writer.execute("insert into note values ('kept')")
        yield f"sqlite:///{file}", writer


def test_the_switch_to_the_write_ahead_log_waits_for_a_writer(
    file_somebody_writes_to: tuple[str, sqlite3.Connection],
) -> None:
    """SQLite refuses the switch at once while another connection writes, whatever its busy_timeout."""
    url, writer = file_somebody_writes_to
    soon = Timer(0.3, writer.execute, ["commit"])
    soon.start()
    database = Database(url)
    with database.engine.connect() as connection:
        module._use_write_ahead_log(connection)
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
        module._use_write_ahead_log(connection)
    database.close()


def test_no_update_is_lost_when_many_write_at_once(migrated_url: str) -> None:
    """Read, add one, write: 200 times from eight threads. Without a lock at the start most would be lost."""
    database = opened(migrated_url)
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


def test_a_reading_session_cannot_write(migrated_url: str) -> None:
    database = opened(migrated_url)
    with database.reading() as session, pytest.raises(DBAPIError, match=r"read-?only"):
        session.execute(text("delete from project"))
    with database.writing() as session:
        session.execute(text("delete from project"))
    database.close()


def test_all_that_one_session_reads_is_from_one_moment(migrated_url: str) -> None:
    database = opened(migrated_url)
    with database.reading() as session:
        assert session.exec(select(GroupRow.name)).all() == []
        with database.writing() as other:
            groups.add_group(other, "Harrison", NOON)
        assert session.exec(select(GroupRow.name)).all() == []
    with database.reading() as session:
        assert session.exec(select(GroupRow.name)).all() == ["Harrison"]
    database.close()


def test_a_failed_transaction_leaves_nothing_behind(migrated_url: str) -> None:
    database = opened(migrated_url)

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


def test_an_error_of_the_database_does_not_repeat_what_somebody_wrote(migrated_url: str) -> None:
    """It comes into the log, and what raters wrote must not."""
    database = opened(migrated_url)

    def save_twice() -> None:
        with database.writing() as session:
            session.add_all(ProjectRow(id="p", form=f"The bus is late {number}", made_at=NOON) for number in range(2))

    with pytest.raises(IntegrityError) as caught:
        save_twice()
    assert "INSERT INTO project" in str(caught.value)
    assert "The bus is late" not in str(caught.value)
    database.close()


def test_nobody_else_may_look_into_a_data_folder_that_the_program_makes(tmp_path: Path) -> None:
    opened(f"sqlite:///{tmp_path / 'data' / 'scorecard.sqlite'}").close()
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


@pytest.mark.long
def test_every_foreign_key_begins_an_index(migrated_url: str) -> None:
    """Else deleting one row reads all rows of the table that refers to it."""
    database = opened(migrated_url)
    without = set()
    inspected = inspect(database.engine)
    for table in inspected.get_table_names():
        first = {index["column_names"][0] for index in inspected.get_indexes(table)}
        first |= {unique["column_names"][0] for unique in inspected.get_unique_constraints(table)}
        first |= {*inspected.get_pk_constraint(table)["constrained_columns"][:1]}
        for foreign in inspected.get_foreign_keys(table):
            if foreign["constrained_columns"][0] not in first:
                without.add((table, foreign["constrained_columns"][0]))
    database.close()
    assert without == {("round", "rubric_digest")}  # no rubric that a round has pinned is ever deleted


@pytest.mark.long
def test_nothing_is_saved_into_a_file_that_was_moved_away(tmp_path: Path) -> None:
    """And what was open goes on when the file is back."""
    now = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
    database = Database(f"sqlite:///{tmp_path / 'here.sqlite'}")
    database.migrate()
    with database.writing() as session:
        groups.add_group(session, "Before", now)
    (tmp_path / "here.sqlite").rename(tmp_path / "moved.sqlite")
    assert not database.is_ready()
    with pytest.raises(DatabaseUnavailable, match="cannot save anything right now"), database.writing() as session:
        groups.add_group(session, "Lost", now)
    (tmp_path / "here.sqlite").touch()  # as somebody who reads may make it
    with pytest.raises(DatabaseUnavailable, match="cannot save anything right now"), database.writing() as session:
        groups.add_group(session, "Lost", now)
    (tmp_path / "moved.sqlite").rename(tmp_path / "here.sqlite")
    with database.writing() as session:
        groups.add_group(session, "After", now)
        assert sorted(session.exec(select(GroupRow.name))) == ["After", "Before"]
    database.close()


def test_a_full_disk_is_told_and_nothing_is_half_saved(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = opened(f"sqlite:///{tmp_path / 'scorecard.sqlite'}")
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar()

    def fill() -> None:
        with database.writing() as session:
            session.connection().exec_driver_sql(f"pragma max_page_count={pages}")
            for number in range(5_000):
                session.add(ProjectRow(form=f"{number:0>500}", made_at=NOON))

    with pytest.raises(DatabaseUnavailable, match="its disk is full, or cannot be written"):
        fill()
    assert "database or disk is full" in caplog.text
    with database.reading() as session:
        assert session.exec(select(ProjectRow.id)).all() == []
    database.close()


@contextmanager
def read_only(database: Database) -> Iterator[None]:
    with database.engine.connect() as connection:  # the one that the pool lends next
        connection.exec_driver_sql("pragma query_only=on")
    yield


@contextmanager
def broken(database: Database) -> Iterator[None]:
    """The system lets no file grow."""
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, kept[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Another program writes for longer than this one waits."""
    with closing(sqlite3.connect(database.engine.url.database or "", isolation_level=None)) as other:
        other.execute("begin immediate")
        yield


@pytest.mark.parametrize(
    ("state", "error", "sentence", "logged"),
    [
        (read_only, DatabaseUnavailable, "its disk is full, or cannot be written", "attempt to write a readonly"),
        (broken, DatabaseUnavailable, "its disk is full, or cannot be written", "disk I/O error"),
        (locked, DatabaseBusy, "Many people are saving at once", ""),
    ],
)
def test_a_file_that_cannot_be_written_is_told_and_written_again_later(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    state: Callable[[Database], AbstractContextManager[None]],
    error: type[ScorecardError],
    sentence: str,
    logged: str,
) -> None:
    monkeypatch.setattr(module, "_WAIT", 0.1)
    database = opened(f"sqlite:///{tmp_path / 'scorecard.sqlite'}")

    def save() -> None:
        with database.writing() as session:
            session.add(ProjectRow(id="p", form="f", made_at=NOON))

    with state(database), pytest.raises(error, match=sentence):
        save()
    assert logged in caplog.text
    database.close()
    save()
    with database.reading() as session:
        assert session.exec(select(ProjectRow.id)).all() == ["p"]
    database.close()


def test_a_file_that_is_gone_is_told_to_those_who_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = opened(f"sqlite:///{tmp_path / 'data' / 'scorecard.sqlite'}")
    database.close()
    (tmp_path / "data").rename(tmp_path / "moved")
    with pytest.raises(DatabaseUnavailable, match="cannot save anything right now"), database.reading() as session:
        session.exec(select(ProjectRow.id))
    assert "unable to open database file" in caplog.text
    database.close()


def test_a_damaged_file_is_not_called_a_full_disk(tmp_path: Path) -> None:
    """It is an error that nobody expects, so the page has a number by which the host finds it in the log."""
    file = tmp_path / "scorecard.sqlite"
    opened(f"sqlite:///{file}").close()
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 4096 * 3)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(DatabaseError, match="malformed"), database.reading() as session:
        session.exec(select(ProjectRow.id))
    assert not database.is_ready()
    database.close()


def test_many_more_read_a_file_at_once_than_the_pool_keeps_connections(tmp_path: Path) -> None:
    database = opened(f"sqlite:///{tmp_path / 'scorecard.sqlite'}")
    with ExitStack() as reading:
        sessions = [reading.enter_context(database.reading()) for _ in range(100)]
        assert [session.exec(select(GroupRow.name)).all() for session in sessions] == [[]] * 100
    database.close()


def test_a_server_that_ends_its_connections_is_told_and_used_again(postgresql: str) -> None:
    """Each of several in turn, so that readers and writers lose theirs in the midst of a transaction."""
    database = opened(postgresql)
    end_all = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> "

    def lose(*, only_reads: bool) -> None:
        with (database.reading if only_reads else database.writing)() as session:
            mine = session.execute(text("select pg_backend_pid()")).scalar()
            with database.engine.connect() as other:
                other.execute(text(f"select pg_terminate_backend({mine})"))
            session.execute(select(ProjectRow.id))

    for only_reads in (True, False):
        with pytest.raises(DatabaseUnavailable, match="cannot reach its database right now"):
            lose(only_reads=only_reads)
        with database.writing() as session:
            session.execute(text(f"{end_all} pg_backend_pid()"))
        with database.reading() as session:
            assert session.execute(select(ProjectRow.id)).all() == []
    database.close()


def test_a_server_that_takes_no_changes_is_told_as_one_that_cannot_be_used(postgresql: str) -> None:
    """As after a failover, when the site still speaks to the server that only follows."""
    database = opened(postgresql)

    def change() -> None:
        with database.writing() as session:
            session.execute(text("set transaction read only"))
            session.execute(text("delete from project"))

    with pytest.raises(DatabaseUnavailable, match=r"so nothing was saved\. Try again in a moment\."):
        change()
    database.close()


def test_what_is_acknowledged_is_on_the_disk(tmp_path: Path) -> None:
    """SQLite waits for the disk at each commit: 2 is FULL. That it does is seen from outside in tests/web."""
    database = opened(f"sqlite:///{tmp_path / 'scorecard.sqlite'}")
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("pragma synchronous").scalar() == 2
    database.close()


def test_a_time_in_any_zone_comes_back_as_the_same_point_in_time(migrated_url: str) -> None:
    database = opened(migrated_url)
    with database.writing() as session:
        session.add(ProjectRow(id="p", form="f", made_at=NOON.astimezone(timezone(timedelta(hours=-6)))))
    with database.reading() as session:
        found = session.exec(select(ProjectRow.made_at)).one()
    assert (found, found.utcoffset()) == (NOON, timedelta(0))
    database.close()


@pytest.mark.long
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
def test_the_database_refuses_an_impossible_answer(migrated_url: str, row: dict[str, str]) -> None:
    database = opened(migrated_url)
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


def test_a_file_that_is_no_database_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "scorecard.sqlite").write_text("Minutes of the meeting. " * 99)
    with pytest.raises(ScorecardError, match="The database cannot be opened"):
        opened(Settings(data=tmp_path).database_url)


def test_a_database_of_a_newer_version_gets_a_sentence(migrated_url: str) -> None:
    opened(migrated_url).close()
    database = Database(Settings(database=migrated_url).database_url)
    with database.engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    with pytest.raises(ScorecardError, match="made by a newer version"):
        database.migrate()
    database.close()


@pytest.mark.parametrize(
    "url", ["nonsense", "oracle://x", "postgresql://127.0.0.1:1/none", "sqlite:////proc/none/x.sqlite"]
)
def test_a_database_that_cannot_be_opened_gets_a_sentence(url: str) -> None:
    with pytest.raises(ScorecardError, match="cannot be"):
        opened(url)
