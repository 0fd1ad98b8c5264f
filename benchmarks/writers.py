"""Measures how long writers to SQLite wait for each other, and readers for them.
Run: .venv/bin/python benchmarks/writers.py

32 threads save one answer after the other on the disk of the temporary folder, while two read."""

import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from scorecard.engine.answers import Answer
from scorecard.folders import root_folder
from scorecard.rubrics.library import Library
from scorecard.store.answers import answers_of, write_answers
from scorecard.store.database import Database

WRITERS, READERS, SAVES = 32, 2, 60
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def main() -> None:
    rubric = Library(root_folder("criteria")).named("equitable-development@2026.2").rubric
    asked = [*rubric.criteria]
    answer = Answer(rubric.points[asked[0]][0], "Because they said so at the second meeting.")
    with tempfile.TemporaryDirectory() as name:
        database = Database(f"sqlite:///{Path(name) / 'scorecard.sqlite'}")
        database.migrate()
        with database.writing() as session:
            for statement in (
                "insert into project (id, form, made_at) values ('p', 'f', '2026-11-22')",
                "insert into rubric (digest, rubric, edition, content) values ('d', 'r', '1', '{}')",
                "insert into round (id, project_id, rubric_digest, rubric_status, translations, project_entry, made_at,"
                " address, languages, shows_raters, rulings, reopened)"
                " values ('r', 'p', 'd', 'draft', '', '{}', '2026-11-22', 'a', '', false, '{}', '[]')",
            ):
                session.execute(text(statement))
            for number in range(WRITERS):
                session.execute(
                    text("insert into sheet (id, round_id, source, role) values (:id, 'r', 'online', 'rater')"),
                    {"id": f"s{number}"},
                )

        def write(number: int) -> list[float]:
            times = []
            for _ in range(SAVES):
                begun = time.perf_counter()
                with database.writing() as session:
                    write_answers(session, f"s{number}", {asked[number]: answer}, NOW)
                times.append(time.perf_counter() - begun)
            return times

        def read(number: int) -> list[float]:
            times = []
            for _ in range(SAVES * 5):
                begun = time.perf_counter()
                with database.reading() as session:
                    answers_of(session, f"s{number}")
                times.append(time.perf_counter() - begun)
            return times

        with ThreadPoolExecutor(WRITERS + READERS) as pool:
            reading = [pool.submit(read, number) for number in range(READERS)]
            saved = [took for one in pool.map(write, range(WRITERS)) for took in one]
            seen = [took for one in reading for took in one.result()]
        database.close()
    for what, times in (("saves", saved), ("reads", seen)):
        times = sorted(took * 1000 for took in times)
        late = times[int(len(times) * 0.99)]
        print(
            f"{len(times):,} {what}: median {statistics.median(times):.1f} ms, 99th percentile {late:.1f} ms,"
            f" longest {times[-1]:.0f} ms"
        )


if __name__ == "__main__":
    main()
