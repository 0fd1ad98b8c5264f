"""Ratings files: three layouts, and every fault with its row and column."""

from fractions import Fraction

import pytest
from rubrics import criterion, small

from scorecard.engine.answers import Answer, EvidenceKind, Given, NotRated
from scorecard.errors import FaultyFile
from scorecard.ratings.layouts import Ratings, ratings_of

RUBRIC = small(criterion("rent"), criterion("size"), criterion("languages", not_applicable="never"))


def read(text: str) -> Ratings:
    return ratings_of(RUBRIC, "r.csv", [line.split(",") for line in text.strip().splitlines()])


def faults(text: str) -> list[str]:
    with pytest.raises(FaultyFile) as fault:
        read(text)
    return [str(problem) for problem in fault.value.problems]


def answers(ratings: Ratings) -> dict[str, dict[str, Given | None]]:
    return {sheet.name: {id_: answer.given for id_, answer in sheet.answers.items()} for sheet in ratings.sheets}


EXPECTED = {
    "1": {"rent": Fraction(4), "size": NotRated.NOT_APPLICABLE},
    "2": {"rent": NotRated.CANNOT_TELL, "languages": Fraction(5)},
}


@pytest.mark.parametrize(
    "text",
    [
        "criterion,1,2\nrent,4,?\nsize,na,\nlanguages,,5",
        "Criterion,1,2\nlanguages,,5.0\n,,\nsize,N/A\nrent,4.00,?",
        "sheet,rent,size,languages\n1,4,n/a,\n2,?,,5",
        "sheet,criterion,answer\n1,rent,4\n1,size,NA\n2,rent,?\n2,languages,5\n2,size,",
        "criterion,sheet,answer\nrent,1,4\nsize,1,na\nrent,2,?\nlanguages,2,5",
    ],
)
def test_each_layout_gives_the_same_sheets(text: str) -> None:
    assert answers(read(text)) == EXPECTED


def test_long_files_hold_rulings_in_rows_of_their_own() -> None:
    ratings = read("sheet,criterion,answer,reason\n1,rent,4,\nRuling,size,na,No homes here.")
    assert [sheet.name for sheet in ratings.sheets] == ["1"]
    assert ratings.rulings == {"size": "No homes here."}


def test_wide_files_hold_reasons_and_rulings() -> None:
    ratings = read("criterion,1,1 reason,ruling,ruling reason\nrent,4,Low for long.,,\nsize,2,,NA,No homes here.")
    assert ratings.sheets[0].answers["rent"] == Answer(Fraction(4), "Low for long.")
    assert ratings.rulings == {"size": "No homes here."}


def test_long_files_hold_reasons_and_evidence() -> None:
    header = "sheet,criterion,answer,reason,evidence,evidence kind\n"
    ratings = read(header + "1,rent,4,Low.,Deed p. 3,Binding\n1,size,?,,,")
    assert ratings.sheets[0].answers == {
        "rent": Answer(Fraction(4), "Low.", "Deed p. 3", EvidenceKind.BINDING),
        "size": Answer(NotRated.CANNOT_TELL),
    }


def test_wide_files_may_show_the_questions_beside_their_ids() -> None:
    assert answers(read("criterion,question,principle,1\nrent,Are rents low?,Homes,3")) == {"1": {"rent": Fraction(3)}}


def test_a_column_that_is_no_criterion_is_ignored_with_a_notice() -> None:
    ratings = read("sheet,Timestamp,rents,rent\n1,2026-10-12 18:04,3,2")
    assert answers(ratings) == {"1": {"rent": Fraction(2)}}
    assert tuple(map(str, ratings.notices)) == (
        "r.csv:1:2: The column “Timestamp” is not a criterion and was skipped.",
        "r.csv:1:3: The column “rents” is not a criterion and was skipped; did you mean “rent”?",
    )


def test_a_sheet_without_an_answer_is_read_but_not_counted() -> None:
    ratings = read("criterion,1,2\nrent,4,")
    assert answers(ratings) == {"1": {"rent": Fraction(4)}, "2": {}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "rating,1\nrent,4",
            ["1:1: The first column must be “criterion” (a column per sheet) or “sheet” (a row per sheet)."],
        ),
        (
            "question,criterion,1\nAre rents low?,rent,4",
            ["1:1: The first column must be “criterion” (a column per sheet) or “sheet” (a row per sheet)."],
        ),
        ("criterion,1\nrents,4", ["2:1: “rents” is not a criterion of small@1; did you mean “rent”?"]),
        ("criterion,1\n,4", ["2:1: This row names no criterion; write its id in this column."]),
        ("criterion,1\nrent,6", ["2:2: “6” is not an answer to “rent”; write 1, 2, 3, 4, 5, “na”, “?” or nothing."]),
        (
            "criterion,1\nrent,4-5",
            ["2:2: “4-5” is not an answer to “rent”; write 1, 2, 3, 4, 5, “na”, “?” or nothing."],
        ),
        ("criterion,1\nlanguages,na", ["2:2: “languages” applies to every project; write a level or “?”."]),
        ("criterion,1\nrent,4\nrent,5", ["3:1: “rent” is here twice (first in row 2); keep one of the two."]),
        ("criterion,1,1\nrent,4,5", ["1:3: Two columns are called “1”; give each its own name."]),
        ("criterion,1\nrent,4,5", ["2:3: This cell has no heading above it; name its column in the first row."]),
        ("criterion,1,ruling\nrent,4,yes", ["2:3: A ruling is “na” or empty, not “yes”."]),
        ("criterion,1,ruling\nrent,4,na", ["2:3: A ruling needs its reason in the column “ruling reason”."]),
        (
            "sheet,criterion,answer\n1,rent,4\nruling,rent,na",
            ["3:3: A ruling needs its reason in the column “reason”."],
        ),
        (
            "sheet,criterion,answer,reason\n1,rent,4,\nruling,size,3,Because.",
            ["3:3: A ruling is “na” or empty, not “3”."],
        ),
        (
            "sheet,criterion,answer,reason\nruling,size,na,One.\nruling,size,na,Two.",
            ["3:2: “size” is ruled out twice; keep one of the two."],
        ),
        (
            "criterion,1,ruling reason\nrent,4,Why not?",
            ["2:3: Here is a reason without a ruling; write “na” under “ruling”."],
        ),
        (
            "criterion,1,ruling,ruling reason\nlanguages,4,na,No.",
            ["2:3: “languages” applies to every project; it cannot be ruled out."],
        ),
        ("sheet,rent\n1,4\n1,5", ["3:1: The sheet “1” is here twice; give each sheet its own number."]),
        ("sheet,rent\n,4", ["2:1: This row names no sheet; give it the number of the paper sheet."]),
        ("sheet,when\n1,now", ["1:1: No column is a criterion of small@1; head each column with its id or question."]),
        (
            "sheet,criterion,answer\n1,rent,4\n1,rent,4",
            ["3:2: The sheet “1” answers “rent” twice; keep one answer."],
        ),
        (
            "sheet,criterion,answer,evidence kind\n1,rent,4,oath",
            ["2:4: “oath” is not a kind of evidence; write binding, written, spoken or none."],
        ),
        (
            "criterion,1,1 reason\nrent,4," + "x" * 4001,
            ["2:3: This text has 4,001 characters; shorten it to 4,000."],
        ),
    ],
)
def test_a_fault_is_reported_with_its_place(text: str, expected: list[str]) -> None:
    assert faults(text) == [f"r.csv:{line}" for line in expected]


def test_all_faults_come_at_once_in_the_order_of_the_rows() -> None:
    assert [fault.split(" ")[0] for fault in faults("criterion,1,2\nrent,9,x\nsizes,1,1\nlanguages,na,3")] == [
        "r.csv:2:2:",
        "r.csv:2:3:",
        "r.csv:3:1:",
        "r.csv:4:2:",
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("criterion,1\nrents,4\nrent,9", ["2:1", "3:2"]),
        ("criterion,1\nrent,4\nrent,5\nsize,9", ["3:1", "4:2"]),
        ("sheet,rent\n1,4\n1,5\n2,9", ["3:1", "4:2"]),
        ("sheet,criterion,answer\n1,rents,4\n1,rent,9", ["2:2", "3:3"]),
        ("sheet,criterion,answer\n1,rent,4\n1,rent,4\n1,size,9", ["3:2", "4:3"]),
    ],
)
def test_a_fault_does_not_hide_the_next(text: str, places: list[str]) -> None:
    assert [fault.split(":")[1:3] for fault in faults(text)] == [place.split(":") for place in places]


def test_an_unknown_column_of_a_long_file_is_ignored_with_a_notice() -> None:
    ratings = read("sheet,criterion,Who,answer\n1,rent,Ana,4")
    assert answers(ratings) == {"1": {"rent": Fraction(4)}}
    assert tuple(map(str, ratings.notices)) == ("r.csv:1:3: The column “Who” was skipped.",)


def test_a_reason_column_belongs_to_the_sheet_of_its_name() -> None:
    ratings = read("criterion,ann,bo,bo reason\nrent,4,2,Too dear.")
    assert [sheet.answers["rent"].reason for sheet in ratings.sheets] == [None, "Too dear."]


def test_a_column_called_reason_without_its_sheet_is_a_sheet() -> None:
    assert faults("criterion,ann,cy reason\nrent,4,Too dear.") == [
        "r.csv:2:3: “Too dear.” is not an answer to “rent”; write 1, 2, 3, 4, 5, “na”, “?” or nothing."
    ]


def test_a_reason_may_be_as_long_as_the_limit() -> None:
    ratings = read("criterion,1,1 reason\nrent,4," + "x" * 2000)
    assert len(ratings.sheets[0].answers["rent"].reason or "") == 2000


def test_an_empty_first_row_is_reported() -> None:
    with pytest.raises(FaultyFile, match="The first column must be “criterion”"):
        ratings_of(RUBRIC, "r.csv", [[], ["rent", "4"]])


def test_a_form_export_is_read_by_its_questions_in_any_order_of_columns() -> None:
    ratings = read("Timestamp,question  SIZE?,rent,rent reason\n2026-10-12 18:04,4,2,Too dear.\n2026-10-12 18:09,5,,\n")
    assert answers(ratings) == {"1": {"size": Fraction(4), "rent": Fraction(2)}, "2": {"size": Fraction(5)}}
    assert ratings.sheets[0].answers["rent"].reason == "Too dear."
    assert tuple(map(str, ratings.notices)) == (
        "r.csv:1:1: The column “Timestamp” is not a criterion and was skipped.",
    )


def test_two_columns_for_one_criterion_are_a_fault() -> None:
    assert faults("sheet,rent,Question rent?\n1,4,4") == [
        "r.csv:1:3: Two columns hold the answers to “rent”; keep one of the two."
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("criterion,1,average\nrent,4,4", "1:3"),
        ("sheet,rent\n1,4\nTotal,4", "3:1"),
    ],
)
def test_a_summary_is_not_read_as_a_sheet(text: str, place: str) -> None:
    (message,) = faults(text)
    assert message.startswith(f"r.csv:{place}: “")
    assert message.endswith("is not a name for a sheet; remove it, or give the sheet a number.")
