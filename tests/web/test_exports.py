"""Exports: they read back to the same result, numbers stay numbers, no cell is a formula, and a long file needs no more
memory than a short one."""

import csv
import io
import re
import tracemalloc
from pathlib import Path

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from filled import Begin
from python_calamine import CalamineWorkbook
from rooms import closed, opened, organizer, sent
from sqlalchemy import text
from typer.testing import CliRunner

from scorecard.cli.app import app as commands
from scorecard.engine.result import Result
from scorecard.folders import root_folder
from scorecard.report.tables.spreadsheet import csv_lines, ratings_table
from scorecard.rubrics.library import Library
from scorecard.store.counts import counted_sheets
from scorecard.web.core.site import Site

RUBRIC = Library(root_folder("criteria")).named("equitable-development@2026.1").rubric
ODD = ["=1+1", "+49 651", "-1", "@SUM(A1)", "\tTab", "Plain, with “quotes” and, commas\nand lines"]


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def odd_reasons(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """A closed round of five with odd reasons and a ruling."""
    ann = organizer(app)
    round_id, code = opened(ann, name="=cmd|' /C calc'!A0")
    for number in range(5):
        phone, sheet = sent(app, code, {"paid-time": "3"})
        for place, id_ in enumerate(RUBRIC.criteria):
            given = ("1", "2", "?", "5", "4")[(number + place) % 5]
            odd = {"reason." + id_: ODD[place // 3 % len(ODD)]} if place % 3 == 0 else {}
            phone.post(f"/sheets/{sheet}/questions/{id_}", data={f"answer.{id_}": given, **odd})
    closed(ann, round_id)
    path = f"/group/rounds/{round_id}"
    assert ann.post(f"{path}/talk/culture", data={"go": "rule", "reason": "=None here"}).status_code == 303
    assert "Closed on" in ann.get(path).text
    return {"ann": ann}, {"here": path}


@pytest.fixture
def here(begin: Begin, ann: Browser) -> str:
    return begin(odd_reasons, ann=ann)["here"]


@pytest.mark.long
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_exported_sheets_score_to_the_same_result(ann: Browser, here: str, ending: str, tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("name: Dale\nkind: housing\n", encoding="utf-8")
    file = tmp_path / f"ratings.{ending}"
    file.write_bytes(ann.get(f"{here}/ratings.{ending}").content)
    made = tmp_path / "made.json"
    done = CliRunner().invoke(commands, ["score", RUBRIC.name, str(file), "--facts", str(facts), "-o", str(made)])
    assert done.exit_code == 0, done.output
    ours = Result.model_validate_json(ann.get(f"{here}/scorecard.json").content)
    theirs = Result.model_validate_json(made.read_bytes())
    for name in ("tally", "overall", "principles", "checks", "asks", "way_up", "to_find_out", "attested"):
        assert getattr(theirs, name) == getattr(ours, name)
    assert theirs.round.rulings == ours.round.rulings


def test_no_cell_of_a_table_is_a_formula(ann: Browser, here: str) -> None:
    rows = list(csv.reader(io.StringIO(ann.get(f"{here}/ratings.csv").text.removeprefix("\ufeff"))))
    assert {row[3] for row in rows} >= {"'=1+1", "'+49 651", "'-1", "'@SUM(A1)", "'=None here"}
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    ann.post(f"{here}/publish")
    address = re.search(r"/scorecards/([a-z0-9]+)", ann.get(here).text)
    assert address
    heading = ann.get(f"/compare.csv?with={address[1]}").text.removeprefix("\ufeff").splitlines()[0]
    assert next(csv.reader([heading]))[3].startswith("'=cmd|")
    book = CalamineWorkbook.from_filelike(io.BytesIO(ann.get(f"{here}/ratings.xlsx").content))
    assert "=1+1" in {row[3] for row in book.get_sheet_by_index(0).to_python()}  # as text: a formula would read as 2


def test_numbers_of_a_workbook_are_numbers(ann: Browser, here: str) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(ann.get(f"{here}/tally.xlsx").content))
    header, *rows = book.get_sheet_by_index(0).to_python()
    first = dict(zip(header, rows[0], strict=True))
    assert (first["points"], first["of"], first["ratings"], first["chose 1"]) == (2.6, 5.0, 4.0, 1.0)
    assert first["question"] == next(iter(RUBRIC.criteria.values())).question


@pytest.mark.long
def test_exported_sheets_have_no_names(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    content = b"sheet,paid-time\nMaria Lopez,4\nJuan,2\nAna,3\n"
    preview = ann.post(
        f"/group/rounds/{round_id}/import", data={"go": "x"}, files={"file": ("a.csv", content)}
    ).headers["location"]
    ann.post(preview)
    closed(ann, round_id)
    for ending in ("csv", "xlsx"):
        assert b"Maria" not in ann.get(f"/group/rounds/{round_id}/ratings.{ending}").content
    rows = list(csv.reader(io.StringIO(ann.get(f"/group/rounds/{round_id}/ratings.csv").text)))
    assert sorted(row[0] for row in rows[1:]) == ["1", "2", "3"]


def test_all_rounds_of_a_group_are_exported_as_one_table(ann: Browser, here: str) -> None:
    rows = list(csv.DictReader(io.StringIO(ann.get("/group/rounds.csv").text.removeprefix("\ufeff"))))
    result = Result.model_validate_json(ann.get(f"{here}/scorecard.json").content)
    assert [(row["sheets"], row["score"], row["of"], row["digest"]) for row in rows] == [
        ("5", str(result.overall.score), "5", result.digest)
    ]
    assert organizer_of_others(ann).get("/group/rounds.csv").text.count("\n") == 1


def organizer_of_others(ann: Browser) -> Browser:
    app = ann.app
    assert isinstance(app, FastAPI)
    return organizer(app, "Eve", "Another group")


@pytest.mark.long
@pytest.mark.parametrize("many", [1_200, pytest.param(3_000, marks=pytest.mark.long)])
def test_a_file_of_many_sheets_needs_no_more_memory_than_one_of_300(app: FastAPI, site: Site, many: int) -> None:
    ann = organizer(app)
    peaks = {}
    for number in (300, many):
        round_id, _ = opened(ann)
        fill(site, round_id, number)
        with site.database.reading() as session:
            table = ratings_table(counted_sheets(session, RUBRIC, round_id))
            next(csv_lines(ratings_table([])))  # what is loaded once is not counted
            tracemalloc.start()
            length = sum(len(part) for part in csv_lines(table))
            peaks[number] = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        assert length > number * 36 * 10
    assert peaks[many] < 1.5 * peaks[300]


def fill(site: Site, round_id: str, number: int) -> None:
    sheets = [{"id": f"{round_id}{place}", "round": round_id} for place in range(number)]
    answers = [{"sheet": one["id"], "criterion": id_} for one in sheets for id_ in RUBRIC.criteria]
    with site.database.writing() as session:
        session.execute(
            text(
                "insert into sheet (id, round_id, source, role, begun_at, sent_at)"
                " values (:id, :round, 'online', 'rater', '2026-11-22', '2026-11-22')"
            ),
            sheets,
        )
        session.execute(
            text(
                "insert into answer (sheet_id, criterion, kind, points, saved_at)"
                " values (:sheet, :criterion, 'rating', '3', '2026-11-22')"
            ),
            answers,
        )
