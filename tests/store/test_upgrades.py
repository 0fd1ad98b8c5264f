"""Databases as each schema kept them, opened by today's program: no row is lost, and what they hold is shown."""

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
from pydantic import ValidationError
from rooms import answer, closed, joined, organizer
from samples import DATA
from sqlalchemy import Connection, MetaData, inspect, select, text

from scorecard.engine.result import Result
from scorecard.rounds.secrets import secret_digest
from scorecard.settings import Settings
from scorecard.store import database as module
from scorecard.store.database import Database
from scorecard.store.tables import LinkRow
from scorecard.web.app import create_app
from scorecard.web.core.site import Site

MIGRATIONS = Path(module.__file__).parent / "migrations"
SCHEMAS = tuple(sorted(path.stem for path in (DATA / "databases").glob("*.sql")))
WITH_GROUPS = tuple(schema for schema in SCHEMAS if schema >= "0002")

_NEWER_CHECKS = tuple(
    f"checks.{name}" for name in ("three_sheets_fewer", "three_sheets_more", "sheets_to_turn", "cannot_tell_otherwise")
)
LACKING = {"0001": _NEWER_CHECKS, "0002": _NEWER_CHECKS, "0003": _NEWER_CHECKS}
"""What today's program asks of a document and those of a schema lack, so that it can show none of them."""
SHOWN = tuple(schema for schema in SCHEMAS if schema not in LACKING)

_NOW_IN_THE_LIST = {("published", name) for name in ("name", "neighborhood", "score", "top", "bands", "sheets")}
TAKEN_OUT = {"0001": _NOW_IN_THE_LIST, "0002": _NOW_IN_THE_LIST}
"""Columns of a schema, by table and name, that later migrations took out."""


def load(schema: str, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((DATA / "databases" / f"{schema}.sql").read_text(encoding="utf-8"))


def opened(url: str) -> Database:
    """As the program opens it."""
    database = Database(Settings(database=url).database_url)
    database.migrate()
    return database


Rows = dict[str, list[dict[str, Any]]]


def rows_in(connection: Connection) -> Rows:
    """By table all rows in the order of their keys; which schema it is stands apart."""
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
    """Load a kept database into an empty one. In PostgreSQL the migrations make its tables, and the rows come over by
    way of a file."""
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
                first_typed_first = sorted(kept, key=lambda row: row.get("second_of") is not None)
                connection.execute(table.insert(), [_in_utc(row) for row in first_typed_first])
        if "journal" in rows:
            newest = max(row["number"] for row in rows["journal"])
            connection.execute(text("select setval('journal_number_seq', :newest)"), {"newest": newest})
    database.close()


def _in_utc(row: dict[str, Any]) -> dict[str, Any]:
    """SQLite keeps no zone."""
    return {name: value.replace(tzinfo=UTC) if isinstance(value, datetime) else value for name, value in row.items()}


# what is kept


def test_there_is_one_kept_database_for_each_migration() -> None:
    migrations = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py"))
    assert (list(SCHEMAS), len(migrations) >= 4) == (migrations, True)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_kept_database_says_which_it_is_and_has_rows_in_every_table(schema: str, tmp_path: Path) -> None:
    rows = rows_kept(schema, tmp_path / "kept.sqlite")
    assert [table for table, found in rows.items() if not found] == []
    with closing(sqlite3.connect(tmp_path / "kept.sqlite")) as connection:
        assert connection.execute("select version_num from alembic_version").fetchall() == [(schema,)]


def test_the_newest_can_be_made_again(tmp_path: Path) -> None:
    """So that the next migration finds a way to keep what comes before it."""
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


# what an upgrade makes of it


@pytest.fixture(scope="module")
def new_structure(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return structure(tmp_path_factory.mktemp("new") / "new.sqlite")


@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_upgraded_database_is_built_as_a_new_one(schema: str, tmp_path: Path, new_structure: dict[str, Any]) -> None:
    load(schema, tmp_path / "kept.sqlite")
    assert structure(tmp_path / "kept.sqlite") == new_structure


def structure(file: Path) -> dict[str, Any]:
    """Tables with their columns, keys, constraints and indexes, as SQLite tells them after it was opened."""
    database = opened(f"sqlite:///{file}")
    found = inspect(database.engine)
    told = {
        table: {
            "columns": [{**column, "type": str(column["type"])} for column in found.get_columns(table)],
            "primary key": found.get_pk_constraint(table),
            "foreign keys": _by_name(found.get_foreign_keys(table)),
            "unique": _by_name(found.get_unique_constraints(table)),
            "checks": _by_name(found.get_check_constraints(table)),
            "indexes": _by_name(found.get_indexes(table)),
        }
        for table in found.get_table_names()
    }
    database.close()
    return told


def _by_name(parts: list[Any]) -> dict[str, dict[str, str]]:
    """The condition of an index is an object that equals nothing else, so values are compared as text."""
    told = {}
    for part in parts:
        options = {name: str(value) for name, value in part.get("dialect_options", {}).items()}
        told[str(part["name"])] = {name: str(value) for name, value in {**part, "dialect_options": options}.items()}
    assert len(told) == len(parts)
    return told


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_row_is_there_after_an_upgrade_as_it_was(schema: str, database_url: str, tmp_path: Path) -> None:
    """Published documents, answers, rounds and all else; only columns that were taken out are gone."""
    bring(schema, tmp_path / "kept.sqlite", url=database_url)
    old = Database(Settings(database=database_url).database_url)
    before = rows_of(old)
    old.close()
    upgraded = opened(database_url)
    after = rows_of(upgraded)
    upgraded.close()
    counts = {table: len(rows) for table, rows in before.items()}
    assert {table: len(rows) for table, rows in after.items() if rows} == counts
    columns = {(table, name) for table, rows in before.items() for name in rows[0]}
    gone = columns - {(table, name) for table in before for name in after[table][0]}
    assert gone == TAKEN_OUT.get(schema, set())
    for table, rows in before.items():
        assert [{name: value for name, value in row.items() if (table, name) in columns} for row in after[table]] == [
            {name: value for name, value in row.items() if (table, name) not in gone} for row in rows
        ], table


# what the program makes of it


@pytest.fixture
def clock() -> Clock:
    """It goes on where the databases end."""
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


@pytest.mark.parametrize("schema", SCHEMAS)
def test_what_documents_lack_is_known(schema: str, tmp_path: Path) -> None:
    rows = rows_kept(schema, tmp_path / "kept.sqlite")
    documents = [row["document"] for table in ("published", "round") for row in rows[table] if row["document"]]
    assert len(documents) >= 4
    for document in documents:
        assert faults_of(document) == dict.fromkeys(LACKING.get(schema, ()), "missing")


def faults_of(document: str) -> dict[str, str]:
    """Why today's program cannot read a document: by place the kind of fault."""
    try:
        Result.model_validate_json(document)
    except ValidationError as found:
        return {".".join(map(str, fault["loc"])): fault["type"] for fault in found.errors()}
    return {}


@pytest.mark.parametrize("schema", SHOWN)
def test_what_was_published_is_shown_as_it_was(app: FastAPI) -> None:
    published = select_rows(app, "select address, number, digest, document from published order by number")
    standing = {address: document for address, _, _, document in published if document}
    with Browser(app) as reader:
        for address, number, digest, document in published:
            page = reader.get(f"/scorecards/{address}/{number}")
            told = reader.get(f"/api/v1/scorecards/{address}/{number}")
            if document is None:
                assert (page.status_code, told.status_code) == (410, 410)
                continue
            assert (page.status_code, digest[:8] in page.text) == (200, True)
            assert (told.content.decode(), told.json()["digest"]) == (document, digest)
        for address, document in standing.items():
            assert reader.get(f"/scorecards/{address}/scorecard.json").content.decode() == document
        listed = reader.get("/scorecards").text
        assert [address for address in standing if f"/scorecards/{address}" not in listed] == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_what_was_begun_alone_goes_on(app: FastAPI, clock: Clock) -> None:
    """The private link opens the project, which is answered to its end; rubrics of one's own are there."""
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


@pytest.mark.parametrize("schema", WITH_GROUPS)
def test_a_group_goes_on_with_its_rounds(app: FastAPI) -> None:
    """An organizer who is invited now sees the rounds of then; the open one takes a sheet and is closed and counted."""
    rounds = select_rows(app, "select id, label, code, closed_at is not null from round where label is not null")
    ids = {label: id_ for id_, label, _, is_closed in rounds if not is_closed}
    assert set(ids) == {"After negotiation", "For members"}
    ann = organizer(app, "Sample Dan", GROUP)
    overview = ann.get("/group").text
    assert [id_ for id_ in ids.values() if f"/group/rounds/{id_}" not in overview] == []
    for label, id_ in ids.items():
        for page in ("", "/sheets", "/paper", "/talk", "/findings", "/manner", "/weights", "/wall"):
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


@pytest.mark.parametrize("schema", [schema for schema in WITH_GROUPS if schema in SHOWN])
def test_a_group_sees_the_round_that_it_has_published(app: FastAPI) -> None:
    ((id_, digest),) = select_rows(app, "select id, digest from round where label = 'As first proposed'")
    ann = organizer(app, "Sample Dan", GROUP)
    here = f"/group/rounds/{id_}"
    for page in ("", "/scorecard", "/sheets", "/paper", "/talk", "/talk/rent", "/reasons", "/decision"):
        assert ann.get(f"{here}{page}").status_code == 200, page
    assert ann.get(f"{here}/scorecard.json").json()["digest"] == digest
