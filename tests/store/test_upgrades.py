"""Saved databases of each schema, opened by today's program: no row is lost, and what they hold is shown."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from browsing import Browser, Clock
from every_table import CRITERIA, GROUP, fill
from fastapi import FastAPI
from rooms import answer, closed, joined, organizer
from samples import DATA
from sqlalchemy import Connection, MetaData, inspect, select, text

from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import verify
from scorecard.rounds.secrets import secret_digest
from scorecard.settings import Settings
from scorecard.store import database as module
from scorecard.store.answers import written_reasons
from scorecard.store.database import Database
from scorecard.store.documents import load_document
from scorecard.store.tables import LinkRow
from scorecard.web.app import create_app
from scorecard.web.core.site import Site

MIGRATIONS = Path(module.__file__).parent / "migrations"
SCHEMAS = tuple(sorted(path.stem for path in (DATA / "databases").glob("*.sql")))
WITH_GROUPS = tuple(schema for schema in SCHEMAS if schema >= "0002")

_NOW_IN_THE_LIST = {("published", name) for name in ("name", "neighborhood", "score", "top", "bands", "sheets")}
_NOW_CHOICES = {("upload", "notices")}
_NOW_BY_DIGEST = {("round", "document"), ("published", "document")}
_NOW_SHOWN = {("round", "picture_digest"), ("published", "picture_digest")}
TAKEN_OUT = {
    "0001": _NOW_IN_THE_LIST | _NOW_BY_DIGEST | _NOW_SHOWN,
    "0002": _NOW_IN_THE_LIST | _NOW_BY_DIGEST | _NOW_CHOICES | _NOW_SHOWN,
    **dict.fromkeys(("0003", "0004", "0005"), _NOW_BY_DIGEST | _NOW_CHOICES | _NOW_SHOWN),
    "0006": _NOW_CHOICES | _NOW_SHOWN,
    **dict.fromkeys(("0007", "0008", "0009", "0010"), _NOW_SHOWN),
}
"""Columns of a schema, by table and name, that later migrations took out."""
WHOLE_DOCUMENTS: dict[str, int] = {}
"""How many documents of a schema are stored whole."""


def load(schema: str, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((DATA / "databases" / f"{schema}.sql").read_text(encoding="utf-8"))


def opened(url: str) -> Database:
    """Opens and migrates a database as the program does."""
    database = Database(Settings(database=url).database_url)
    database.migrate()
    return database


Rows = dict[str, list[dict[str, Any]]]


def rows_in(connection: Connection) -> Rows:
    """All rows by table, in the order of their keys, without the table that names the schema."""
    known = MetaData()
    known.reflect(connection)
    return {
        table.name: [
            dict(row._mapping) for row in connection.execute(select(table).order_by(*table.primary_key.columns))
        ]
        for table in known.sorted_tables
        if table.name != "alembic_version"
    }


def rows_of(database: Database) -> Rows:
    with database.reading_engine.connect() as connection:
        return rows_in(connection)


def rows_kept(schema: str, file: Path) -> Rows:
    load(schema, file)
    database = Database(f"sqlite:///{file}")
    try:
        return rows_of(database)
    finally:
        database.close()


def bring(schema: str, file: Path, *, url: str) -> None:
    """Load a kept database into an empty one. In PostgreSQL the migrations make its tables, and the rows are copied from
    a SQLite file."""
    if url.startswith("sqlite"):
        load(schema, Path(url.removeprefix("sqlite:///")))
        return
    rows = rows_kept(schema, file)
    database = Database(Settings(database=url).database_url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, schema)
        known = MetaData()
        known.reflect(connection)
        for table in known.sorted_tables:
            if kept := rows.get(table.name):
                connection.execute(table.delete())  # rows that a migration puts in
                first_typed_first = sorted(kept, key=lambda row: row.get("second_of") is not None)
                connection.execute(table.insert(), [_in_utc(row) for row in first_typed_first])
        if "journal" in rows:
            newest = max(row["number"] for row in rows["journal"])
            connection.execute(text("select setval('journal_number_seq', :newest)"), {"newest": newest})
    database.close()


def _in_utc(row: dict[str, Any]) -> dict[str, Any]:
    """The row with the zone of its times, which SQLite does not store."""
    return {name: value.replace(tzinfo=UTC) if isinstance(value, datetime) else value for name, value in row.items()}


# the kept databases


def test_there_is_one_kept_database_for_each_migration() -> None:
    migrations = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py"))
    assert (list(SCHEMAS), len(migrations) >= 4) == (migrations, True)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_kept_database_names_its_schema_and_has_rows_in_every_table(schema: str, tmp_path: Path) -> None:
    rows = rows_kept(schema, tmp_path / "kept.sqlite")
    assert [table for table, found in rows.items() if not found] == []
    with closing(sqlite3.connect(tmp_path / "kept.sqlite")) as connection:
        assert connection.execute("select version_num from alembic_version").fetchall() == [(schema,)]


@pytest.mark.long
def test_the_newest_kept_database_can_be_made_again(tmp_path: Path) -> None:
    """So that a database can be kept for the next migration too."""
    shutil.copytree(CRITERIA, tmp_path / "criteria")
    clock = Clock()
    app = create_app(Settings(data=tmp_path), clock=clock)
    site: Site = app.state.site
    fill(app, clock)
    made = rows_of(site.database)
    site.printer.close()
    site.database.close()
    kept = rows_kept(SCHEMAS[-1], tmp_path / "kept.sqlite")
    assert {table: len(found) for table, found in made.items()} == {table: len(found) for table, found in kept.items()}


# the upgrade


@pytest.fixture(scope="module")
def new_structure(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return structure(tmp_path_factory.mktemp("new") / "new.sqlite")


@pytest.mark.long
@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_upgraded_database_has_the_structure_of_a_new_one(
    schema: str, tmp_path: Path, new_structure: dict[str, Any]
) -> None:
    load(schema, tmp_path / "kept.sqlite")
    assert structure(tmp_path / "kept.sqlite") == new_structure


def structure(file: Path) -> dict[str, Any]:
    """Tables with their columns, keys, constraints and indexes, as SQLite reports them after the migrations."""
    database = opened(f"sqlite:///{file}")
    inspector = inspect(database.engine)
    tables = {
        table: {
            "columns": [{**column, "type": str(column["type"])} for column in inspector.get_columns(table)],
            "primary key": inspector.get_pk_constraint(table),
            "foreign keys": _by_name(inspector.get_foreign_keys(table)),
            "unique": _by_name(inspector.get_unique_constraints(table)),
            "checks": _by_name(inspector.get_check_constraints(table)),
            "indexes": _by_name(inspector.get_indexes(table)),
        }
        for table in inspector.get_table_names()
    }
    database.close()
    return tables


def _by_name(parts: list[Any]) -> dict[str, dict[str, str]]:
    """The condition of an index is an object that equals nothing else, so values are compared as text."""
    by_name = {}
    for part in parts:
        options = {name: str(value) for name, value in part.get("dialect_options", {}).items()}
        by_name[str(part["name"])] = {name: str(value) for name, value in {**part, "dialect_options": options}.items()}
    assert len(by_name) == len(parts)
    return by_name


def test_a_reason_that_was_picked_with_its_evidence_stays_picked(tmp_path: Path) -> None:
    """The kind of the evidence is confirmed with it since schema 0011."""
    with closing(sqlite3.connect(tmp_path / "kept.sqlite")) as connection:
        connection.executescript((DATA / "databases" / "0010.sql").read_text(encoding="utf-8"))
        sheet, criterion, confirmed = connection.execute(
            "select sheet_id, criterion, reason from picked_reason"
        ).fetchone()
        connection.execute(
            "update answer set evidence = 'A letter', evidence_kind = 'written' where sheet_id = ? and criterion = ?",
            (sheet, criterion),
        )
        connection.execute("update picked_reason set reason = ?", (f"{confirmed}\nA letter",))
        connection.commit()
    database = opened(f"sqlite:///{tmp_path / 'kept.sqlite'}")
    with database.reading() as session:
        rounds = session.scalars(text("select distinct round_id from picked_reason")).all()
        reasons = [reason for round_id in rounds for reason in written_reasons(session, round_id, picked=True)]
        assert [reason.is_stale for reason in reasons if reason.sheet_id == sheet] == [False]
    database.close()


@pytest.mark.sampled(every=9)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_upgrade_keeps_every_row_as_it_was(schema: str, database_url: str, tmp_path: Path) -> None:
    """Published documents, answers, rounds and all others; only columns that were taken out are missing."""
    bring(schema, tmp_path / "kept.sqlite", url=database_url)
    old = Database(Settings(database=database_url).database_url)
    before = rows_of(old)
    old.close()
    upgraded = opened(database_url)
    after = rows_of(upgraded)
    upgraded.close()
    added = {"record_head": 1, "document": len(documents_in(before))}
    if schema < "0011":
        holders = (("round", "id"), ("published", "address"))
        shown = {
            (row[holder], row["picture_digest"])
            for table, holder in holders
            for row in before[table]
            if row["picture_digest"]
        }
        added["shown_picture"] = len(shown)
        assert {(row["round_id"] or row["address"], row["digest"]) for row in after["shown_picture"]} == shown
    counts = {table: len(rows) for table, rows in before.items()} | added
    assert {table: len(rows) for table, rows in after.items() if rows} == counts
    columns = {(table, name) for table, rows in before.items() for name in rows[0]}
    gone = columns - {(table, name) for table in before for name in after[table][0]}
    assert gone == TAKEN_OUT.get(schema, set())
    for table, rows in before.items():
        assert [{name: value for name, value in row.items() if (table, name) in columns} for row in after[table]] == [
            {name: value for name, value in row.items() if (table, name) not in gone} for row in rows
        ], table


# the site on an upgraded database


@pytest.fixture
def clock() -> Clock:
    """A clock that begins after the last row of the databases was written."""
    clock = Clock()
    clock.turn(days=4)
    return clock


@pytest.fixture
def app(schema: str, tmp_path: Path, clock: Clock) -> Iterator[FastAPI]:
    """The site on a kept database, with the rubric that its host had."""
    settings = Settings(data=tmp_path)
    load(schema, settings.data / "scorecard.sqlite")
    shutil.copytree(CRITERIA, settings.data / "criteria")
    made = create_app(settings, clock=clock)
    yield made
    made.state.site.printer.close()
    made.state.site.database.close()


def select_rows(app: FastAPI, statement: str) -> list[tuple[Any, ...]]:
    site: Site = app.state.site
    with site.database.reading() as session:
        return [tuple(row) for row in session.execute(text(statement))]


def documents_in(rows: Rows) -> dict[str, str]:
    """By digest, the documents as these rows have them."""
    if "document" in rows:
        return {row["digest"]: row["content"] for row in rows["document"]}
    return {
        row["digest"]: row["document"] for table in ("published", "round") for row in rows[table] if row["document"]
    }


@pytest.mark.sampled(every=5)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_documents_of_earlier_schemas_verify_and_keep_their_bytes(
    schema: str, database_url: str, tmp_path: Path
) -> None:
    rows = rows_kept(schema, tmp_path / "before.sqlite")
    bring(schema, tmp_path / "kept.sqlite", url=database_url)
    database = opened(database_url)
    with database.reading() as session:
        documents = {digest: load_document(session, digest) for digest in documents_in(rows)}
    database.close()
    assert len(documents) >= 3
    if "document" not in rows:
        assert documents == documents_in(rows)
    for digest, document in documents.items():
        found = verify(document.encode())
        assert (found.difference, found.digest, json.loads(document)["digest"]) == (None, digest, digest)
        assert Result.from_stored(document).json_bytes().decode() == document


@pytest.mark.long
@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_rubric_is_stored_once_whatever_documents_hold_it(schema: str, tmp_path: Path) -> None:
    """Where an earlier version wrote a document that today's program cannot put together, it is kept whole."""
    load(schema, tmp_path / "kept.sqlite")
    database = opened(f"sqlite:///{tmp_path / 'kept.sqlite'}")
    contents = [json.loads(content) for content in documents_in(rows_of(database)).values()]
    database.close()
    whole = [content["digest"] for content in contents if content["rubric"]["content"] is not None]
    assert (len(whole), len(contents) >= 3) == (WHOLE_DOCUMENTS.get(schema, 0), True)


@pytest.mark.long
@pytest.mark.parametrize("schema", SCHEMAS)
def test_published_documents_are_shown_unchanged(app: FastAPI) -> None:
    rows = select_rows(app, "select address, number, digest, withdrawn_at is null from published order by number")
    site: Site = app.state.site
    with site.database.reading() as session:
        published = [(*row[:3], load_document(session, row[2]) if row[3] else None) for row in rows]
    standing = {address: document for address, _, _, document in published if document}
    with Browser(app) as reader:
        for address, number, digest, document in published:
            page = reader.get(f"/scorecards/{address}/{number}")
            response = reader.get(f"/api/v1/scorecards/{address}/{number}")
            if document is None:
                assert (page.status_code, response.status_code) == (410, 410)
                continue
            assert (page.status_code, digest[:8] in page.text) == (200, True)
            assert (response.content.decode(), response.json()["digest"]) == (document, digest)
        for address, document in standing.items():
            assert reader.get(f"/scorecards/{address}/scorecard.json").content.decode() == document
        listed = reader.get("/scorecards").text
        assert [address for address in standing if f"/scorecards/{address}" not in listed] == []


@pytest.mark.long
@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_project_begun_alone_can_be_finished_after_an_upgrade(app: FastAPI, clock: Clock) -> None:
    """The private link opens the project, its last questions can be answered, and rubrics of one's own are there."""
    site: Site = app.state.site
    ((project,),) = select_rows(app, "select project_id from round where project_entry like '%Sample Corner%'")
    with site.database.writing() as session:
        session.add(LinkRow(digest=secret_digest("a-link"), project_id=project, made_at=clock()))
    maker = Browser(app)
    assert maker.post("/open/a-link").headers["location"] == f"/projects/{project}"
    page = maker.get(f"/projects/{project}").text
    assert ("Sample Corner" in page, "1 of 4 answered" in page) == (True, True)
    assert "Words before an answer." in maker.get(f"/projects/{project}/questions/size").text
    for criterion in ("size", "wages", "hiring"):
        assert maker.answer(project, criterion, "2").status_code == 303
    assert maker.post(f"/projects/{project}/finish").headers["location"] == f"/projects/{project}/scorecard"
    assert maker.get(f"/projects/{project}/scorecard").status_code == 200
    found = maker.get(f"/projects/{project}/scorecard.json").json()["tally"]
    assert {id_: count["levels"] for id_, count in found.items()} == {
        "rent": {"1": 0, "2": 0, "3": 1},
        **{id_: {"1": 0, "2": 1, "3": 0} for id_ in ("size", "wages", "hiring")},
    }
    rubrics = [id_ for (id_,) in select_rows(app, "select id from own_rubric")]
    assert rubrics != []
    assert [id_ for id_ in rubrics if "Sample card, " not in maker.get(f"/rubrics/{id_}").text] == []


@pytest.mark.sampled(every=4)
@pytest.mark.parametrize("schema", WITH_GROUPS)
def test_a_group_can_go_on_with_its_rounds_after_an_upgrade(app: FastAPI, schema: str) -> None:
    """A new organizer sees the rounds in the database; the open one takes a sheet, is closed and is counted."""
    rounds = select_rows(app, "select id, label, code, closed_at is not null from round where label is not null")
    ids = {label: id_ for id_, label, _, is_closed in rounds if not is_closed}
    in_room = {"At the meeting"} if schema >= "0009" else set[str]()
    assert set(ids) == {"After negotiation", "For members"} | in_room
    ann = organizer(app, "Sample Dan", GROUP)
    overview = ann.get("/group").text
    assert [id_ for id_ in ids.values() if f"/group/rounds/{id_}" not in overview] == []
    for label, id_ in ids.items():
        for page in ("", "/sheets", "/paper", "/findings", "/manner", "/weights", "/wall"):
            assert ann.get(f"/group/rounds/{id_}{page}").status_code == 200, (label, page)
    assert "invited Sample Cleo" in ann.get("/group/journal").text
    (code,) = (code for _, label, code, _ in rounds if label == "After negotiation")
    phone = Browser(app)
    sheet = joined(phone, code)
    assert answer(phone, sheet, "rent", "2").status_code == 303
    assert phone.post(f"/sheets/{sheet}/send").status_code == 303
    here = f"/group/rounds/{ids['After negotiation']}"
    closed(ann, ids["After negotiation"])
    assert ann.get(f"{here}/scorecard.json").json()["tally"]["rent"]["levels"] == {"1": 0, "2": 1, "3": 1}
    assert ann.get(f"{here}/scorecard").status_code == 200


@pytest.mark.long
@pytest.mark.parametrize("schema", WITH_GROUPS)
def test_a_group_sees_the_round_that_it_has_published(app: FastAPI) -> None:
    ((id_, digest),) = select_rows(app, "select id, digest from round where label = 'As first proposed'")
    ann = organizer(app, "Sample Dan", GROUP)
    here = f"/group/rounds/{id_}"
    for page in ("", "/scorecard", "/sheets", "/paper", "/talk", "/talk/rent", "/reasons", "/decision"):
        assert ann.get(f"{here}{page}").status_code == 200, page
    assert ann.get(f"{here}/scorecard.json").json()["digest"] == digest
