"""Files of ratings as people have them: each is read to the right sheets, or asks about what is doubtful."""

import io
from collections.abc import Mapping, Sequence

import openpyxl
import pytest
import xlsxwriter
from samples import DATA

from scorecard.engine.answers import given_text
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import FaultyFile
from scorecard.ratings.answer_words import Answers, labels_of
from scorecard.ratings.cells import read_tables, tables_in, tables_json
from scorecard.ratings.folding import fold
from scorecard.ratings.question_names import Questions, names_of
from scorecard.ratings.reading import IN_ORDER, ONE_BY_ONE, Layout, Reading, Why
from scorecard.ratings.recognition import recognize_file, recognize_tables
from scorecard.report.wording.ratings_file import choice_text, doubt_text
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.translation import translated
from scorecard.rubrics.yaml_file import read_document

FILES = DATA / "files"
IDS = ("low-cost-homes", "family-size", "local-jobs", "small-shops")
HOMES, FAMILIES, JOBS, SHOPS = (
    "Are there enough homes that people here can afford?",
    "Don't families get homes that are big enough?",
    "Do people who live here get the jobs?",
    "Can small shops stay?",
)
THREE = ("4524", "2325", "3423")
"""What three people answered, in the order of the questions."""


@pytest.fixture(scope="module")
def mini() -> Rubric:
    return Library(FILES).named("mini").rubric


def read(rubric: Rubric, content: bytes, name: str = "ratings.csv", **choices: str) -> Reading:
    return recognize_file(
        name, content, [rubric], {key.replace("__", ":").replace("_", " "): text for key, text in choices.items()}
    )


def answers(reading: Reading) -> tuple[str, ...]:
    """The answers of each sheet as one text, with a point where there is none."""
    assert reading.ratings is not None, reading.open_doubts
    return tuple(
        "".join(
            {"na": "n", "?": "?", "": "."}.get(text, text)
            for text in (given_text(sheet.answers[id_].given) if id_ in sheet.answers else "" for id_ in IDS)
        )
        for sheet in reading.ratings.sheets
    )


def table(*rows: Sequence[str], sep: str = ",", end: str = "\n") -> bytes:
    quoted = [
        [f'"{cell.replace(chr(34), chr(34) * 2)}"' if set(cell) & set(f'{sep}"\n') else cell for cell in row]
        for row in rows
    ]
    return end.join(sep.join(row) for row in quoted).encode() + end.encode()


def workbook(sheets: Mapping[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, tuple):
                        sheet.write_formula(number, column, *cell)
                    else:
                        sheet.write(number, column, cell)
            if name in hidden:
                sheet.hide()
            else:
                sheet.activate()
    return written.getvalue()


PEOPLE = [list(person) for person in THREE]
PLAIN = [HOMES, FAMILIES, JOBS, SHOPS]


# the files that were found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("google-numbered.csv", THREE),
        ("google-trimmed-questionmark.csv", THREE),
        ("grid.csv", THREE),
        ("words.csv", THREE),
        ("msforms-dash.xlsx", THREE),
        ("qualtrics.csv", THREE),
        ("kobo.csv", THREE),
        ("sep-semicolon.csv", THREE),
        ("title-row.xlsx", THREE),
        ("hidden-old-first.xlsx", THREE),
        ("stray-XFD1048576.xlsx", THREE),
        ("cp1252.csv", THREE),
        ("max-points-row.csv", THREE),
        ("average-row-frac.csv", THREE[:2]),
        ("wide-max-col.csv", THREE[:1]),
    ],
)
def test_each_file_that_was_found_is_read_right(mini: Rubric, name: str, expected: tuple[str, ...]) -> None:
    assert answers(read(mini, (FILES / name).read_bytes(), name)) == expected


def test_the_three_people_give_the_known_score(mini: Rubric) -> None:
    ratings = read(mini, (FILES / "kobo.csv").read_bytes()).ratings
    assert ratings is not None
    overall = score_sheets(mini, ratings.sheets, project="x").overall
    assert (str(overall.score), overall.band) == ("3.3", "fair")


def test_error_cells_are_named_with_their_addresses_and_decided(mini: Rubric) -> None:
    content = (FILES / "errors.xlsx").read_bytes()
    reading = read(mini, content)
    assert reading.ratings is None
    assert [(one.text, one.places, one.why) for one in reading.doubts] == [
        ("#DIV/0!", ((4, 4),), Why.ERROR),
        ("#N/A", ((4, 5),), Why.ERROR),
    ]
    decided = recognize_file("e.xlsx", content, [mini], {"error:#DIV/0!": "?", "error:#N/A": "empty"})
    assert answers(decided) == ("4524", "2325", "34?.")


@pytest.mark.parametrize(("never", "offered"), [(HOMES, ["empty", "?"]), ("", ["empty", "?", "na"])])
def test_an_error_cell_is_not_offered_an_answer_that_its_question_never_takes(never: str, offered: list[str]) -> None:
    text = (FILES / "mini-1.yaml").read_text(encoding="utf-8")
    text = text.replace(f'question: "{never}"', f'question: "{never}", not_applicable: never')
    rubric = rubric_of(read_document("mini.yaml", text.encode())).rubric
    (doubt,) = read(rubric, table(PLAIN, ["#REF!", "5", "2", "4"])).doubts
    assert (doubt.why, list(doubt.choices)) == (Why.ERROR, offered)


# more of their kinds


@pytest.mark.parametrize(
    "content",
    [
        table(PLAIN, *PEOPLE),
        table([question.upper() for question in PLAIN], *PEOPLE),
        table([f" {question}  " for question in PLAIN], *PEOPLE),
        table([f"Q{number}: {question}" for number, question in enumerate(PLAIN, 1)], *PEOPLE),
        table([f"{number}) {question}" for number, question in enumerate(PLAIN, 1)], *PEOPLE),
        table([question.replace("'", "’").replace(" ", "\u00a0") for question in PLAIN], *PEOPLE),
        table([question[:9] + "\u200b" + question[9:] for question in PLAIN], *PEOPLE),
        table([f"Your view >> {question}" for question in PLAIN], *PEOPLE),
        table([f"housing/{id_.replace('-', '_')}" for id_ in IDS], *PEOPLE),
        table([f"group1.{id_.replace('-', '_')}" for id_ in IDS], *PEOPLE),
        table([f"Survey - {question}" for question in PLAIN], *PEOPLE),
        table(["", ""], ["Our ratings"], [], PLAIN, *PEOPLE),
        table(["When", *PLAIN], ["Time stamp", *IDS], *[["today", *person] for person in PEOPLE]),
        table(["Respondent ID", *PLAIN], ["", *["Response"] * 4], *[[f"R{n}", *one] for n, one in enumerate(PEOPLE)]),
        table(["Name", *PLAIN], *[[f"P{n}", *one] for n, one in enumerate(PEOPLE)], [], ["Scale: 1 is worst, 5 is best"]),
        table(["Name", *PLAIN], *[[f"P{n}", *one] for n, one in enumerate(PEOPLE)], ["Average", "3", "4", "2", "4"]),
        table(["Name", *PLAIN], *[[f"P{n}", *one] for n, one in enumerate(PEOPLE)], ["TOTAL", "9", "12", "6", "12"]),
        table(["Name", *PLAIN], ["Max points", *"5555"], *[[f"P{n}", *one] for n, one in enumerate(PEOPLE)]),
        table(["criterion", "Ana", "Bo", "Cy"], *[[id_, *(one[n] for one in THREE)] for n, id_ in enumerate(IDS)]),
        table(["Question", "Ana", "Bo", "Cy", "Average"], *[[q, *(one[n] for one in THREE), "3.3"] for n, q in enumerate(PLAIN)]),
        table(
            ["Impact area", "Question", "Weight", "Ana", "Bo", "Cy", "Notes"],
            *[["Homes" if n < 2 else "Work", q, "25", *(one[n] for one in THREE), ""] for n, q in enumerate(PLAIN)],
        ),
        table(
            ["", "Ana", "Bo", "Cy"],
            ["Homes", "", "", ""],
            *[[q, *(one[n] for one in THREE)] for n, q in enumerate(PLAIN[:2])],
            ["Work", "", "", ""],
            *[[q, *(one[n + 2] for one in THREE)] for n, q in enumerate(PLAIN[2:])],
            ["Total", "14", "12", "12"],
        ),
        table(
            ["sheet", "criterion", "answer"],
            *[[str(n), question, one[place]] for n, one in enumerate(THREE) for place, question in enumerate(PLAIN)],
        ),
        table(PLAIN, *[[f"{cell}.0" for cell in one] for one in PEOPLE]),
        table(PLAIN, *[[f"{cell}/5" for cell in one] for one in PEOPLE]),
        table(PLAIN, *[[f"0{cell}" for cell in one] for one in PEOPLE]),
        table(PLAIN, *[[f" {cell};" for cell in one] for one in PEOPLE], sep="\t"),
        table(PLAIN, *[[f"{cell},0" for cell in one] for one in PEOPLE], sep=";"),
        table(PLAIN, *PEOPLE, sep="|"),
        b"sep=\t\r\n" + table(PLAIN, *PEOPLE, sep="\t", end="\r\n"),
        table(PLAIN, *PEOPLE).decode().encode("utf-16"),
        table(PLAIN, *PEOPLE).decode().encode("utf-16-le"),
        table(PLAIN, *[[chr(0x660 + int(cell)) for cell in one] for one in PEOPLE]),
        workbook({"Read me": [["How to fill this in"]], "Responses": [PLAIN, *[[int(c) for c in one] for one in PEOPLE]]}),
        workbook({"Data": [["x"], PLAIN, *[[int(c) for c in one] for one in PEOPLE]], "Old": [PLAIN, [1, 1, 1, 1]]}, ["Old"]),
    ],
)  # fmt: skip
def test_each_kind_of_file_is_read_to_the_three_sheets(mini: Rubric, content: bytes) -> None:
    assert answers(read(mini, content)) == THREE


@pytest.mark.parametrize("people", [1, 2, 3])
@pytest.mark.parametrize("above", [0, 1, 2, 5])
def test_the_rows_shown_around_the_headings_have_their_numbers(mini: Rubric, above: int, people: int) -> None:
    rows = [*[[f"Our ratings {number}"] for number in range(above)], PLAIN, *PEOPLE[:people]]
    found = read(mini, table(*rows))
    assert [row[0] for row in found.first_rows] == [
        row[0] for row in rows[found.first_row - 1 : found.first_row - 1 + len(found.first_rows)]
    ]
    assert found.first_row <= found.heading_row <= found.first_row + len(found.first_rows)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["N/A", "Not applicable", "does not apply", "n.a."], "nnnn"),
        (["?", "Don’t know", "I don't know", "cannot tell"], "????"),
        (["Strongly agree", "AGREE", "neutral ", "Strongly disagree"], "5431"),
        (["4 - Agree", "5: Strongly agree", "2 – Disagree", "(3) Neutral"], "4523"),
        (["Agree (4)", "4", "4.", "4/5"], "4444"),
        (["", "5", "", "1"], ".5.1"),
    ],
)
def test_usual_words_for_answers_are_known(mini: Rubric, texts: list[str], expected: str) -> None:
    assert answers(read(mini, table(PLAIN, texts))) == (expected,)


@pytest.mark.parametrize("text", ["6", "3.5", "4 - Disagree", "4/10", "kind of", "3-4", "2026-04-03", "yes", "-"])
def test_a_text_that_is_no_answer_is_asked_about_once(mini: Rubric, text: str) -> None:
    reading = read(mini, table(PLAIN, ["4", text, "2", "4"], ["2", text, "2", "5"], ["3", "4", "2", text]))
    assert reading.ratings is None
    assert [(one.text, one.count, one.places[0]) for one in reading.doubts] == [(text, 3, (2, 2))]
    decided = recognize_file("r.csv", table(PLAIN, ["4", text, "2", "4"]), [mini], {reading.doubts[0].key: "na"})
    assert answers(decided) == ("4n24",)


def test_a_heading_that_is_nearly_a_question_is_asked_about(mini: Rubric) -> None:
    content = table([HOMES, FAMILIES, "Do peple who live here get the job?", SHOPS], *PEOPLE)
    reading = read(mini, content)
    assert [(one.why, one.suggested) for one in reading.doubts] == [(Why.NEAR, "local-jobs")]
    key = reading.doubts[0].key
    assert answers(recognize_file("r.csv", content, [mini], {key: "local-jobs"})) == THREE
    assert answers(recognize_file("r.csv", content, [mini], {key: "out"})) == ("45.4", "23.5", "34.3")
    assert recognize_file("r.csv", content, [mini], {key: "nonsense"}).ratings is None


def test_a_column_of_ratings_that_names_no_question_is_asked_about(mini: Rubric) -> None:
    reading = read(mini, table([*PLAIN, "Would you live here?"], *[[*one, "4"] for one in PEOPLE]))
    assert [(one.why, one.suggested) for one in reading.doubts] == [(Why.HOLDS_RATINGS, "out")]


def test_one_question_in_two_columns_is_asked_about(mini: Rubric) -> None:
    reading = read(mini, table([*PLAIN, "small-shops"], *[[*one, "1"] for one in PEOPLE]))
    assert [(one.why, one.places) for one in reading.doubts] == [(Why.TWICE, ((1, 5),))]


@pytest.mark.parametrize("row", [["5", "5", "5", "5"], ["3", "4", "2", "4"]], ids=["all the most", "the averages"])
def test_a_last_row_that_may_be_no_person_is_asked_about(mini: Rubric, row: list[str]) -> None:
    content = table(PLAIN, *PEOPLE, row)
    reading = read(mini, content)
    assert [(one.key, one.why) for one in reading.doubts] == [("row:5", Why.LOOKS_DERIVED)]
    assert answers(recognize_file("r.csv", content, [mini], {"row:5": "out"})) == THREE
    assert answers(recognize_file("r.csv", content, [mini], {"row:5": "sheet"})) == (*THREE, "".join(row))


def test_a_person_called_max_is_not_left_out_in_silence(mini: Rubric) -> None:
    content = table(
        ["Reviewer", *PLAIN], *[[name, *one] for name, one in zip(["Ana", "Max", "Bo"], PEOPLE, strict=True)]
    )
    reading = read(mini, content)
    assert [(one.key, one.why) for one in reading.doubts] == [("row:3", Why.LOOKS_DERIVED)]
    assert answers(recognize_file("r.csv", content, [mini], {"row:3": "sheet"})) == THREE


@pytest.mark.parametrize("name", ["Max Weber", "Min Park", "MAX GARCIA"])
def test_nobody_is_left_out_in_silence_because_of_a_first_name(mini: Rubric, name: str) -> None:
    people = ["Ana", name, "Bo"]
    by_row = table(["Reviewer", *PLAIN], *[[who, *one] for who, one in zip(people, PEOPLE, strict=True)])
    by_column = table(["Question", *people], *[[id_, *(one[n] for one in THREE)] for n, id_ in enumerate(IDS)])
    long = table(
        ["sheet", "criterion", "answer"],
        *[[who, id_, one[n]] for who, one in zip(people, THREE, strict=True) for n, id_ in enumerate(IDS)],
    )
    for content in (by_row, by_column, long):
        reading = read(mini, content)
        assert reading.rows == reading.columns == ()
        kept = {one.key: "sheet" for one in reading.doubts}
        assert answers(recognize_file("r.csv", content, [mini], kept)) == THREE


def test_a_reason_belongs_to_its_answer_whatever_letters_the_headings_have(mini: Rubric) -> None:
    for answer, reason in (("Score", "score reason"), ("Score:", "Score reason"), ("SCORE", "Score Reason")):
        content = table(["criterion", answer, reason], *[[id_, THREE[0][n], "so"] for n, id_ in enumerate(IDS)])
        reading = read(mini, content)
        assert answers(reading) == THREE[:1], (answer, reason)
        assert reading.ratings is not None
        assert {given.reason for given in reading.ratings.sheets[0].answers.values()} == {"so"}


def test_a_title_above_headings_that_name_no_question_is_not_taken_for_them(mini: Rubric) -> None:
    rows = [["who", "aa", "bb"], ["Ann from the block association", "4", "5"], ["Bo from the library", "2", "3"]]
    titled = table(["Results of our evening", "", ""], *rows, ["Cy from the school", "1", "1"])
    plain = table(*rows, ["Cy from the school", "1", "1"])
    asked = [
        [
            (one.text, one.why)
            for one in recognize_file("r.csv", content, [mini], {"layout": Layout.BY_PERSON}).open_doubts
        ]
        for content in (plain, titled)
    ]
    assert asked[0] == asked[1] != []
    told = {"layout": Layout.BY_PERSON, "heading-row": "2"}
    assert [(one.text, one.why) for one in recognize_file("r.csv", titled, [mini], told).open_doubts] == asked[0]


def test_two_worksheets_that_fit_are_asked_about(mini: Rubric) -> None:
    one: list[Sequence[object]] = [PLAIN, *[[int(cell) for cell in person] for person in PEOPLE]]
    content = workbook({"May": one, "June": [PLAIN, [1, 1, 1, 1]]})
    reading = read(mini, content)
    assert [(one.key, one.choices) for one in reading.doubts] == [("worksheet", ("May", "June"))]
    assert answers(read(mini, content, worksheet="June")) == ("1111",)


def test_a_formula_without_a_saved_result_is_an_error_cell(mini: Rubric) -> None:
    """openpyxl writes each formula with an empty result."""
    book = openpyxl.Workbook()
    for row in (PLAIN, [4, 5, 2, "=1+3"]):
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    reading = recognize_file("r.xlsx", content.getvalue(), [mini], {})
    assert [one.text for one in reading.doubts] == ["formula without a saved result"]


def test_the_columns_and_rows_that_are_left_out_are_named(mini: Rubric) -> None:
    reading = read(
        mini,
        table(["Timestamp", *PLAIN, "District"], *[["now", *one, "West"] for one in PEOPLE], ["Average", *"3424", ""]),
    )
    assert [(one.text, one.number, one.why) for one in reading.columns] == [
        ("Timestamp", 1, Why.NOT_A_QUESTION),
        ("District", 6, Why.NOT_A_QUESTION),
    ]
    assert [(one.text, one.number, one.why) for one in reading.rows] == [("Average", 5, Why.DERIVED)]


def test_reasons_beside_answers_are_read(mini: Rubric) -> None:
    content = table(
        ["sheet", "local-jobs", "local-jobs reason", "small-shops", "Can small shops stay? Why?"],
        ["7", "4", "A letter.", "2", ""],
    )
    ratings = read(mini, content).ratings
    assert ratings is not None
    sheet = ratings.sheets[0]
    assert (sheet.name, sheet.answers["local-jobs"].reason, sheet.answers["small-shops"].reason) == (
        "7",
        "A letter.",
        None,
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"color,size\nred,2\n", "No row of headings and no column names a question of West Side card."),
        (b"%PDF-1.7\n", "This is a PDF."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an old Excel workbook (.xls)."),
        (b"<!DOCTYPE html><table>", "This is a web page."),
        (b"sheet,local-jobs\n7,4\n7,3\n", "The sheet “7” is here twice"),
        (b"sheet,local-jobs\n,4\n8,3\n", "This row names no sheet"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(mini: Rubric, content: bytes, sentence: str) -> None:
    with pytest.raises(FaultyFile) as fault:
        read(mini, content)
    assert sentence in str(fault.value)


def test_a_spanish_form_of_the_shipped_questions_is_read(library: Library) -> None:
    edition = library.named("equitable-development@2026.2")
    spanish = translated(edition.rubric, library.translations(edition)["es"], "es")
    criteria = list(spanish.criteria.values())[:6]
    content = table(
        [one.question for one in criteria],
        ["4 - Hace su parte", "Da el ejemplo", "No aplica", "3", "No sé", "Falla"],
    )
    reading = recognize_file("r.csv", content, [edition.rubric, spanish])
    assert reading.ratings is not None
    given = {id_: given_text(one.given) for id_, one in reading.ratings.sheets[0].answers.items()}
    assert list(given.values()) == ["4", "5", "na", "3", "?", "1"]
    assert list(given) == [one.id for one in criteria]


def test_other_words_for_a_level_are_known_where_the_author_lists_them() -> None:
    text = (FILES / "mini-1.yaml").read_text(encoding="utf-8")
    text = text.replace("label: Strongly agree}", 'label: Strongly agree, also: ["You bet", Sure]}')
    with_also = rubric_of(read_document("mini.yaml", text.encode())).rubric
    assert answers(read(with_also, table(PLAIN, ["you bet!", "Sure", "2", "4"]))) == ("5524",)


def test_tables_come_back_from_json_as_they_were(mini: Rubric) -> None:
    tables = read_tables("e.xlsx", (FILES / "errors.xlsx").read_bytes())
    assert tables_in(tables_json(tables)) == tables
    assert recognize_tables("e", tables, [mini]).doubts == read(mini, (FILES / "errors.xlsx").read_bytes()).doubts


def test_no_name_of_a_question_is_a_word_for_an_answer(library: Library) -> None:
    """Each shipped question and level is found by each of its names, and by no other."""
    for loaded in library.usable()[0].values():
        rubric = loaded.rubric
        questions, known = Questions(rubric, names_of([rubric])), Answers(rubric, labels_of([rubric]))
        for id_, criterion in rubric.criteria.items():
            found = questions.find(criterion.question)
            assert found and found.is_sure and found.criterion == id_
            for level in rubric.levels[id_]:
                meaning = known.read(level.descriptor or level.label or "", id_)
                assert meaning is not None and meaning.given == level.points


def test_folding_keeps_letters_and_digits_only() -> None:
    assert fold("  “Don’t—wait”, 3 TIMES!\u200b ") == "dont wait 3 times"


TURNED = """
rubric: turned
edition: "1"
title: Turned
scale:
  - {points: 0, label: Not at all}
  - {points: 1, label: A little}
  - {points: 2, label: Mostly}
  - {points: 3, label: Completely}
principles:
  - id: all
    title: All
    criteria:
      - {id: benches, question: Are there benches?}
      - id: noise
        question: Is it loud?
        scale:
          - {points: 0, label: Completely}
          - {points: 1, label: Mostly}
          - {points: 2, label: A little}
          - {points: 3, label: Not at all}
"""


def turned() -> Rubric:
    return rubric_of(read_document("t.yaml", TURNED.encode()), Library().find).rubric


def given_of(reading: Reading, id_: str) -> list[str]:
    assert reading.ratings is not None, reading.open_doubts
    return [given_text(sheet.answers[id_].given) for sheet in reading.ratings.sheets]


def test_numbers_under_a_question_that_counts_the_other_way_round_are_asked_about() -> None:
    content = table(["Are there benches?", "Is it loud?"], ["3", "3"], ["2", "Completely"], ["1", "1"])
    reading = recognize_file("t.csv", content, [turned()])
    assert [(one.key, one.why, one.places) for one in reading.doubts] == [
        ("numbers:noise", Why.TURNED, ((2, 2), (4, 2)))
    ]
    assert doubt_text(reading.doubts[0], turned()) == (
        "“Is it loud?” counts the other way around. What are its numbers in the file (cell B2; cell B4):"
        " points, or the numbers of the general scale?"
    )
    assert [choice_text(one, reading.doubts[0], turned()) for one in reading.doubts[0].choices] == [
        "Numbers of the general scale: 3 is “Completely”",
        "Points: 3 is “Not at all”",
    ]
    for choice, expected in (("scale", ["0", "0", "2"]), ("points", ["3", "0", "1"])):
        decided = recognize_file("t.csv", content, [turned()], {"numbers:noise": choice})
        assert given_of(decided, "noise") == expected
        assert given_of(decided, "benches") == ["3", "2", "1"]


def test_a_label_says_the_points_that_it_has_at_each_question() -> None:
    content = table(["Are there benches?", "Is it loud?"], ["Completely", "Completely"])
    reading = recognize_file("t.csv", content, [turned()])
    assert (given_of(reading, "benches"), given_of(reading, "noise")) == (["3"], ["0"])
    assert reading.texts == (("Completely", "3", 1), ("Completely", "0", 1))


@pytest.mark.parametrize("heading", ["#", "No.", ""])
def test_the_numbers_of_questions_are_no_person(mini: Rubric, heading: str) -> None:
    rows = [
        [str(place + 1), question, *column]
        for place, (question, column) in enumerate(zip(PLAIN, zip(*PEOPLE, strict=True), strict=True))
    ]
    reading = read(mini, table([heading, "Question", "Ana", "Bo", "Cy"], *rows))
    assert answers(reading) == THREE
    assert [one.number for one in reading.columns] == [1]


def test_running_numbers_under_a_name_are_asked_about(mini: Rubric) -> None:
    rows = [[question, str(place + 1), "3"] for place, question in enumerate(PLAIN)]
    reading = read(mini, table(["Question", "Ana", "Bo"], *rows))
    assert [(one.key, one.why) for one in reading.doubts] == [("sheet:2", Why.LOOKS_DERIVED)]
    assert answers(read(mini, table(["Question", "Ana", "Bo"], *rows), sheet__2="sheet")) == ("1234", "3333")


def test_a_column_is_known_by_its_answers_whatever_its_heading_says(library: Library) -> None:
    rubric = library.named("equitable-development@2026.2").rubric
    levels = [level.descriptor or "" for level in rubric.levels["first-asked"]]
    reworded = [text.replace("the ", "").rstrip(".") for text in levels[:3]]
    rows = [[text, "3"] for text in [*reworded, *reworded]]
    content = table(["How early did they come to us", "paid-time"], *rows)
    reading = recognize_file("f.csv", content, [rubric])
    doubt = reading.doubts[0]
    assert (doubt.why, doubt.suggested) == (Why.ANSWERS, "first-asked")
    decided = recognize_file("f.csv", content, [rubric], {doubt.key: "first-asked"})
    near = [(one.why, one.criterion, one.suggested) for one in decided.open_doubts]
    assert set(near) <= {(Why.NOT_AN_ANSWER, "first-asked", str(points)) for points in (1, 2, 3)}


def test_a_column_that_is_left_out_can_be_brought_back(mini: Rubric) -> None:
    content = table(["Homes", *PLAIN[1:], "Where do you live?"], *[[*one[:4], "Rondo"] for one in PEOPLE])
    reading = read(mini, table(["Where do you live?", *PLAIN[1:]], *[["Rondo", *one[1:]] for one in PEOPLE]))
    assert [(one.key, one.chosen) for one in reading.doubts] == [("column:where do you live", "out")]
    assert reading.doubts[0].choices == ("out", "low-cost-homes")
    assert answers(reading) == (".524", ".325", ".423")
    assert read(mini, content).doubts[0].choices == ("low-cost-homes", "out")


def test_headings_that_name_no_question_at_all_are_asked_about_in_order(mini: Rubric) -> None:
    content = table(["A1", "A2", "B1", "B2"], *PEOPLE)
    reading = read(mini, content)
    assert [(one.why, one.suggested) for one in reading.open_doubts] == [
        (Why.LAYOUT, Layout.BY_PERSON),
        *((Why.HOLDS_RATINGS, id_) for id_ in IDS),
    ]
    keys = {one.key: one.suggested or "" for one in reading.open_doubts}
    assert answers(recognize_file("r.csv", content, [mini], keys)) == THREE


def test_headings_that_number_the_questions_are_asked_about_once(mini: Rubric) -> None:
    """“Q1” to “Q4” beside a column of names, which are longer than the headings: the rows are still the sheets."""
    rows = [[name, *given] for name, given in zip(["Maria G.", "Bartholomew", "Xiong Lee"], PEOPLE, strict=True)]
    content = table(["Name", "Q1", "Q2", "Q3", "Q4"], *rows)
    reading = read(mini, content)
    (doubt,) = reading.open_doubts
    assert (doubt.why, doubt.text, doubt.suggested) == (Why.NUMBERED, "Q1 – Q4", IN_ORDER)
    assert doubt_text(doubt, mini) == (
        "The headings are Q1 – Q4. Are these the questions in the order of the scorecard?"
    )
    assert answers(recognize_file("r.csv", content, [mini], {doubt.key: IN_ORDER})) == THREE
    one_by_one = recognize_file("r.csv", content, [mini], {doubt.key: ONE_BY_ONE})
    assert [one.why for one in one_by_one.open_doubts] == [Why.HOLDS_RATINGS] * 4


def test_rows_that_are_numbers_of_questions_are_asked_about_once(mini: Rubric) -> None:
    rows = [[f"Q{number}", *given] for number, given in enumerate(zip(*PEOPLE, strict=True), 1)]
    content = table(["Question", "Ana", "Bo", "Cy"], *rows)
    (doubt,) = read(mini, content).open_doubts
    assert doubt.why is Why.NUMBERED
    assert answers(recognize_file("r.csv", content, [mini], {doubt.key: IN_ORDER})) == THREE


def test_a_person_says_what_a_sheet_is_where_the_texts_do_not_tell(mini: Rubric) -> None:
    content = table(["A1", "A2", "B1", "B2"], *PEOPLE)
    turned = recognize_file("r.csv", content, [mini], {"layout": Layout.WIDE})
    assert turned.layout is Layout.WIDE
    assert read(mini, content).layout is Layout.BY_PERSON


def test_a_column_with_an_odd_answer_is_asked_about_and_not_left_out(mini: Rubric) -> None:
    """“1-2” is no answer; that it stands in a column of ratings must not make them vanish."""
    rows = [[given, "3", "2", "4"] for given in ("1", "4", "5", "1-2")]
    reading = read(mini, table(["Cheap homes?", *PLAIN[1:]], *rows))
    assert [(one.why, one.text) for one in reading.open_doubts if one.key.startswith("column:")] == [
        (Why.HOLDS_RATINGS, "Cheap homes?")
    ]


def test_a_heading_in_other_words_gets_a_likely_question(default_rubric: Rubric) -> None:
    """The likely one is only proposed; a person decides."""
    ids = ["paid-time", "soil", "rain"]
    rows = [["1", "2", "3"], ["2", "2", "4"], ["5", "4", "3"]]
    reading = read(default_rubric, table(["Paid for our time", "Ground / clean-up", "Rain water"], *rows))
    named = [one for one in reading.open_doubts if one.key.startswith("column:")]
    assert [one.suggested for one in named] == ids


def test_numbers_in_words_are_numbers(mini: Rubric) -> None:
    assert answers(read(mini, table(PLAIN, ["four", "Five", "dos", "CUATRO"]))) == ("4524",)


def test_notes_at_the_end_of_rows_are_no_person(mini: Rubric) -> None:
    rows = [
        [question, *column, note]
        for question, column, note in zip(PLAIN, zip(*PEOPLE, strict=True), ["", "long talk", "", ""], strict=True)
    ]
    reading = read(mini, table(["Question", "Ana", "Bo", "Cy", "Comments"], *rows))
    assert answers(reading) == THREE


CODES = """rubric: codes
edition: "1"
title: Codes
principles:
  - id: all
    title: All
    criteria:
      - id: air
        question: Is the air clean?
        scale: [{points: 0.00001, label: Hardly}, {points: 1, label: Two}, {points: 3, label: Unknown}]
"""


@pytest.mark.parametrize(
    ("text", "given"),
    [("-1", None), ("-3", None), ("3 ?", None), ("Two", "1"), ("Unknown", "3"), ("Hardly", "0.00001"), ("3.", "3")],
)
def test_codes_and_labels_that_look_like_other_answers(text: str, given: str | None) -> None:
    rubric = rubric_of(read_document("codes.yaml", CODES.encode())).rubric
    meaning = Answers(rubric, labels_of([rubric])).read(text, "air")
    assert (None if meaning is None else given_text(meaning.given)) == given


def test_a_row_without_an_answer_under_a_question_that_was_decided_is_read(mini: Rubric) -> None:
    content = table(
        ["sheet", "criterion", "answer"],
        ["1", "Do people who live here get jobs", "4"],
        ["2", "Do people who live here get jobs"],
    )
    reading = recognize_file("r.csv", content, [mini])
    chosen = {doubt.key: "local-jobs" for doubt in reading.doubts}
    decided = recognize_file("r.csv", content, [mini], chosen)
    assert decided.ratings is not None
    assert [given_text(sheet.answers["local-jobs"].given) for sheet in decided.ratings.sheets if sheet.answers] == ["4"]


def test_more_doubts_than_are_shown_can_be_settled_step_by_step(mini: Rubric) -> None:
    rows = [[str(number), f"words {number} of {number * 7}", "2", "4", "4"] for number in range(230)]
    content, choices = table(["sheet", *PLAIN], *rows), dict[str, str]()
    for _ in range(3):
        reading = recognize_file("r.csv", content, [mini], choices)
        if reading.ratings is not None:
            break
        assert reading.open_doubts
        choices |= {doubt.key: "empty" for doubt in reading.open_doubts}
    assert reading.ratings is not None and len(reading.ratings.sheets) == 230


def test_a_fault_in_a_table_of_columns_names_the_column_of_the_file(mini: Rubric) -> None:
    content = table(
        ["no", "notes", "criterion", "Ann", "Ann"], *([str(n), "a note", id_, "4", "4"] for n, id_ in enumerate(IDS))
    )
    with pytest.raises(FaultyFile) as faults:
        recognize_file("r.csv", content, [mini])
    assert [problem.column for problem in faults.value.problems] == [5]


def test_the_reasons_of_a_single_sheet_called_score_are_read(mini: Rubric) -> None:
    rows = [[id_, "2", f"because of {id_}"] for id_ in IDS]
    reading = read(mini, table(["criterion", "score", "score reason"], *rows))
    assert reading.ratings is not None
    (sheet,) = reading.ratings.sheets
    assert sheet.name == "1" and sheet.answers["local-jobs"].reason == "because of local-jobs"


def test_a_worksheet_called_results_is_read_where_no_other_holds_ratings(mini: Rubric) -> None:
    held = [["sheet", *PLAIN], *([str(number), *"4524"] for number in (1, 2))]
    reading = read(mini, workbook({"Notes": [["Minutes of the meeting"]], "Results": held}), "r.xlsx")
    assert answers(reading) == ("4524", "4524")


@pytest.mark.parametrize(
    ("headings", "choices", "column"),
    [
        ("sheet,first-asked,Zog,who-decides", {"column:zog": "first-asked"}, 3),
        ("sheet,first-asked reason,first-asked comment,first-asked", {}, 3),
    ],
)
def test_two_columns_are_not_taken_for_one_question(
    library: Library, headings: str, choices: dict[str, str], column: int
) -> None:
    """The answers, or reasons, of the first would be lost."""
    rubric = library.named("equitable-development@2026.2").rubric
    content = f"{headings}\nP,3,1,2\nQ,4,2,2\nR,1,5,5\n".encode()
    with pytest.raises(FaultyFile) as faults:
        read(rubric, content, **choices)
    (problem,) = faults.value.problems
    assert (problem.line, problem.column) == (1, column)
    assert "Leave one of the two columns out" in str(problem)


def test_a_reason_without_an_answer_to_its_question_is_kept(library: Library) -> None:
    rubric = library.named("equitable-development@2026.2").rubric
    found = read(rubric, b"sheet,who-decides,first-asked reason\nP,3,because\nQ,2,\nR,1,\n").ratings
    assert found is not None
    assert [sheet.answers["first-asked"].reason for sheet in found.sheets if "first-asked" in sheet.answers] == [
        "because"
    ]
