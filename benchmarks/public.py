"""Measures the public pages in one run: the list of 1,000 projects beside Datasette, a comparison beside one scorecard.
Run: .venv/bin/python benchmarks/public.py DATASETTE

Datasette (its program is named; it is not among our packages) shows a table of the same 1,000 rows. Both are processes
of their own, asked in turn over one kept connection. Each comparison and each scorecard is asked for once, before it
is cached, and then again."""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx2
from pages import free_port, milliseconds, started

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.project import Facts, Hearing
from scorecard.engine.result import ProjectEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.rounds.publishing import Draft, publish
from scorecard.rubrics.library import Library
from scorecard.settings import Settings
from scorecard.store import groups, round_changes, rounds
from scorecard.store.database import Database
from scorecard.store.projects import add_project

PROJECTS = 1_000
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
PLACES = ("Frogtown", "Rondo", "Midway", "Harrison", "Near North", "Phillips")


def published(data: Path) -> list[str]:
    """Publishes 1,000 projects of one group and returns their addresses."""
    database = Database(Settings(data=data).database_url)
    database.migrate()
    library, drawn = Library(root_folder("criteria")), random.Random(7)
    loaded = library.named("equitable-development@2026.1")
    rubric, translations = loaded.rubric, library.translations(loaded)
    addresses = []
    with database.writing() as session:
        group_id = groups.add_group(session, "Benchmark", NOW)
        for number in range(PROJECTS):
            sheets = [
                Sheet(str(one), {id_: Answer(drawn.choice(points)) for id_, points in rubric.points.items()})
                for one in range(3)
            ]
            facts = Facts.model_construct(
                neighborhood=drawn.choice(PLACES),
                developer="Riverbend",
                hearing=Hearing.model_construct(date=NOW.date()),
            )
            result = score_sheets(
                rubric, sheets, project=f"Project {number:04}", facts=facts, translations=translations
            )
            project_id = add_project(session, form=str(number), group_id=group_id, now=NOW)
            assert project_id
            round_id = round_changes.add_round(
                session,
                project_id,
                rubric=rubric,
                translations=translations,
                project=ProjectEntry(name=result.project.name, kind=None, facts=facts),
                label="As first proposed",
                languages=["en"],
                now=NOW,
            )
            round_changes.save_result(session, round_id, result)
            round_ = rounds.find_round(session, round_id)
            assert round_
            publish(session, None, round_, Draft(result, round_, None), reason=None, now=NOW)
            addresses.append(round_.address)
    database.close()
    return addresses


def table(data: Path, file: Path) -> None:
    """Copies the rows of the list to a database for Datasette."""
    with sqlite3.connect(data / "scorecard.sqlite") as ours:
        rows = ours.execute(
            "select address, name, neighborhood, held_by, hearing_on, score, band, sheets, published_at from listed"
            " join listed_part using (project_id) where principle = ''"
        ).fetchall()
    with sqlite3.connect(file) as theirs:
        columns = (
            "name text, neighborhood text, held_by text, hearing text, score text, band text, sheets int, day text"
        )
        theirs.execute(f"create table card (address text primary key, {columns})")
        theirs.executemany(f"insert into card values ({', '.join('?' * 9)})", rows)


def fresh(client: httpx2.Client, address: str, queries: Iterator[str]) -> list[float]:
    """Milliseconds of pages that nobody asked for before."""
    times = []
    for query in queries:
        begun = time.perf_counter()
        assert client.get(address + query).status_code == 200
        times.append((time.perf_counter() - begun) * 1000)
    return times


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        addresses = published(work / "data")
        table(work / "data", work / "rows.db")
        ours, theirs = (f"http://127.0.0.1:{free_port()}" for _ in range(2))
        ports = [address.rpartition(":")[2] for address in (ours, theirs)]
        serve = [sys.executable, "-m", "scorecard", "serve", "--port", ports[0], "--data", str(work / "data")]
        datasette = [
            sys.argv[1],
            "serve",
            str(work / "rows.db"),
            "-p",
            ports[1],
            "--setting",
            "default_page_size",
            "50",
        ]
        processes = [started(serve, ours), started(datasette, f"{theirs}/rows/card")]
        try:
            compare(ours, theirs, addresses)
        finally:
            for process in processes:
                process.terminate()
                process.wait()


def compare(ours: str, theirs: str, addresses: list[str]) -> None:
    client = httpx2.Client(headers={"accept-encoding": "identity"}, timeout=60)
    twelve = "&".join(f"with={one}" for one in addresses[:12])
    works: dict[str, Callable[[], httpx2.Response]] = {
        "list, 50 a page": lambda: client.get(f"{ours}/scorecards"),
        "list, 50, searched and sorted by score": lambda: client.get(f"{ours}/scorecards?text=rondo&sort=score"),
        "Datasette, 50 rows": lambda: client.get(f"{theirs}/rows/card?_size=50"),
        "list, all 1,000": lambda: client.get(f"{ours}/scorecards?all=yes"),
        "Datasette, 1,000 rows": lambda: client.get(f"{theirs}/rows/card?_size=1000"),
        "scorecard, asked for again": lambda: client.get(f"{ours}/scorecards/{addresses[0]}"),
        "comparison of 12, asked for again": lambda: client.get(f"{ours}/compare?{twelve}"),
    }
    found = milliseconds(works, rounds=60)
    for name, took in found.items():
        print(f"{name:<42} {took:8.2f} ms  {len(works[name]().content):>9,} bytes")
    print(f"50 beside 50: {found['list, 50 a page'] / found['Datasette, 50 rows']:.2f}")
    print(f"1,000 beside 1,000: {found['list, all 1,000'] / found['Datasette, 1,000 rows']:.2f}")
    again = found["comparison of 12, asked for again"] / found["scorecard, asked for again"]
    cards = fresh(client, f"{ours}/scorecards/", iter(addresses[100:130]))
    groups_of = ("&".join(f"with={one}" for one in addresses[at : at + 12]) for at in range(200, 560, 12))
    compared = fresh(client, f"{ours}/compare?", groups_of)
    first = statistics.median(compared) / statistics.median(cards)
    print(f"first: scorecard {statistics.median(cards):.1f} ms, 12 of them {statistics.median(compared):.0f} ms")
    print(f"comparison of 12 beside one scorecard: {first:.2f} for the first time, {again:.2f} again")


if __name__ == "__main__":
    main()
