"""The table for a spreadsheet: numbers stay numbers, texts never become formulas."""

import csv
import io

import pytest
from rubrics import criterion, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.report.tables.spreadsheet import safe_cell, tally_csv


def rows(result: Result) -> list[dict[str, str]]:
    text = tally_csv(result)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_row_holds_counts_and_working() -> None:
    rubric = small(criterion("a"), criterion("b", scale=[{"points": "0"}, {"points": "2.5"}]))
    points = rubric.points["a"]
    sheets = [
        Sheet("1", {"a": Answer(points[0])}),
        Sheet("2", {"a": Answer(points[3])}),
        Sheet("3", {"a": Answer(NotRated.CANNOT_TELL)}),
    ]
    first, second = rows(score_sheets(rubric, sheets, project="x"))
    assert first == {
        "principle": "All",
        "criterion": "a",
        "question": "Question a?",
        "status": "rated",
        "points": "2.5",
        "of": "5",
        "weight": "1",
        "percent of whole": "66.666667",
        "adds to overall share": "0.5",
        "ratings": "2",
        "mean": "2.5",
        "median": "2.5",
        "lowest": "1",
        "highest": "4",
        "disagreement": "",
        "not applicable": "0",
        "cannot tell": "1",
        "chose 0": "",
        "chose 1": "1",
        "chose 2": "0",
        "chose 2.5": "",
        "chose 3": "0",
        "chose 4": "1",
        "chose 5": "0",
    }
    assert (second["status"], second["points"], second["chose 0"], second["chose 1"]) == ("unrated", "", "0", "")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_a_text_cannot_become_a_formula(text: str) -> None:
    assert safe_cell(text) == "'" + text
    rubric = small({"id": "a", "question": text + " ?"})
    assert not rows(score_sheets(rubric, [], project="x"))[0]["question"].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_an_innocent_text_stays_as_it_is() -> None:
    assert safe_cell("Is it safe = yes?") == "Is it safe = yes?"
