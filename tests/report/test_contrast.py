"""Prints lose nothing in black and white: measured on rendered pages, in greys and as a photocopier shows them."""

from dataclasses import replace
from fractions import Fraction

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from rubrics import criterion, small
from worst_cases import WORST

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.i18n import LANGUAGES, in_language
from scorecard.report.drawings.axis import axis_chart, axis_of, level_labels
from scorecard.report.drawings.columns import bars_of, question_row
from scorecard.report.drawings.tokens import CHART_WIDTH
from scorecard.report.pages.blank_sheet import SheetOrder
from scorecard.report.pages.view import View
from scorecard.report.pdf.files import sheets_pdf
from scorecard.report.pdf.html import template_environment
from scorecard.report.pdf.job import PrintHtml, PrintJob
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rubrics.models import Rubric

DOTS = 150 / 72  # pixels a point
BLACK = 128  # greys below it are black on a photocopy
READABLE = 118  # the lightest grey with a contrast of 4.5 : 1 against white paper
UNSEEN = 2  # points: no larger are words for screen readers only


def rendered(pdf: bytes, page: int = 0) -> Image.Image:
    """A page in 256 greys at 150 dots an inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[page].render(scale=DOTS, grayscale=True).to_pil()
        return picture


def words(pdf: bytes, page: int = 0) -> list[tuple[str, tuple[int, ...]]]:
    """Each run of letters with its box in pixels, from the top left."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page]
        height = drawn.get_height()
        text = drawn.get_textpage()
        for place in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(place)
            text_run = text.get_text_bounded(left, bottom, right, top).strip()
            if text_run and top - bottom > UNSEEN:
                box = (left, height - top, right, height - bottom)
                found.append((text_run, tuple(round(side * DOTS) for side in box)))
    return found


@pytest.mark.long
@pytest.mark.parametrize(
    ("card", "large"),
    [
        ("brief", False),
        ("brief", True),
        pytest.param("sample", False, marks=pytest.mark.long),
        pytest.param("sample", True, marks=pytest.mark.long),
    ],
)
def test_all_boxes_to_tick_on_a_blank_sheet_are_one_below_another(
    card: str, large: bool, request: pytest.FixtureRequest, printer: PdfPrinter
) -> None:
    rubric = View.of(request.getfixturevalue(card)).rubric
    pdf = sheets_pdf(printer, SheetOrder(rubric), [], PrintOrder(document=Document.SHEET, large=large))
    lowest = [f"1 {levels[0].descriptor}"[:14] for levels in rubric.levels.values()]
    starts: dict[bool, set[int]] = {True: set(), False: set()}  # of levels, and of “cannot tell”
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            for words in ("Cannot tell", *lowest):
                found = text.search(words, match_case=True)
                while place := found.get_next():
                    if text.get_text_range(max(place[0] - 1, 0), 1) == "“":
                        continue  # the sentence that says how it counts
                    starts[words in lowest].add(round(text.get_charbox(place[0], loose=True)[0]))
    assert len(starts[True]) == (1 if large else 2)
    assert starts[True] == starts[False]


@pytest.mark.sampled(every=2)
@pytest.mark.parametrize(("fixture", "pages"), [("hearing_pdf", 1), ("sample_pdf", 2)])
def test_every_word_can_be_read_in_greys_and_on_a_photocopy(
    fixture: str, pages: int, request: pytest.FixtureRequest
) -> None:
    pdf: bytes = request.getfixturevalue(fixture)
    for page in range(pages):
        picture = rendered(pdf, page)
        found = words(pdf, page)
        assert len(found) > 60
        for text_run, (left, top, right, bottom) in found:
            darkest = min(picture.crop((left, top, max(right, left + 1), max(bottom, top + 1))).tobytes())
            assert darkest <= READABLE, text_run
            assert darkest < BLACK, text_run


def test_the_parts_of_a_bar_differ_without_colour(default_rubric: Rubric, printer: PdfPrinter) -> None:
    """The lowest level is dark with light lines, the next light with lines, the middle empty, the next dotted, the
    highest full; “cannot tell” stands apart."""
    points = default_rubric.points["paid-time"]
    given: list[Fraction | NotRated] = [points[0], points[1], points[2], points[3], points[4], NotRated.CANNOT_TELL]
    sheets = [Sheet(str(place), {"paid-time": Answer(value)}) for place, value in enumerate(given * 4)]
    view = View.of(score_sheets(default_rubric, sheets, project="x"))
    row = question_row(view, axis_of(view), "paid-time")
    macro = '{% import "components/charts.html" as charts %}{{ charts.answers(row) }}'
    drawn = template_environment(root_folder("templates")).from_string(macro).render(row=replace(row, mean=None))
    style = f"<style>@page {{ margin: 0 }} body {{ margin: 0 }} svg {{ width: {CHART_WIDTH}pt }}</style>"
    page = PrintHtml(f'<html lang="en"><title>x</title>{style}', "", drawn)
    picture = rendered(printer.render(PrintJob(page, b"1" * 16)))
    dark, empty_rows = {}, {}
    for part in row.columns:
        box = (part.x + 1.5, part.y + 1.5, part.x + part.width - 1.5, part.y + part.height - 1)
        inside = picture.crop(tuple(round(side * DOTS) for side in box))  # type: ignore[arg-type]
        pixels = [value < BLACK for value in inside.tobytes()]
        rows = [pixels[start : start + inside.width] for start in range(0, len(pixels), inside.width)]
        dark[part.pattern] = sum(pixels) / len(pixels)
        empty_rows[part.pattern] = sum(not any(row) for row in rows)
    assert dark["highest"] == 1
    assert 0.55 < dark["lowest"] < 0.9
    assert 0.1 < dark["low"] < 0.45
    assert 0.05 < dark["high"] < 0.4
    assert dark["middle"] == dark["unknown"] == 0
    assert empty_rows["low"] == 0
    assert empty_rows["high"] > 2


def test_marks_and_scales_can_be_seen_on_a_photocopy(hearing_pdf: bytes) -> None:
    """On page 1 the average of each principle is a black triangle above its columns, and the mark of the whole score is
    black from side to side."""
    picture = rendered(hearing_pdf).point(lambda grey: 0 if grey < BLACK else 255)
    boxes = dict(words(hearing_pdf))

    def row_of(title: str) -> Image.Image:
        left, top, right, bottom = next(box for text_run, box in boxes.items() if text_run.startswith(title))
        return picture.crop((max(right, left + 300), top, picture.width - 300, bottom))

    def middle_of(title: str) -> float:
        _left, top, _right, bottom = next(box for text_run, box in boxes.items() if text_run.startswith(title))
        return (top + bottom) / 2

    height = middle_of("Livability") - middle_of("Community power")
    for title in ("Community power", "Transportation"):
        top = middle_of(title) - height / 2
        above = picture.crop((300, round(top), picture.width - 300, round(top + height * 0.3)))  # no column is so high
        runs = [
            len(run)
            for y in range(above.height)
            for run in above.crop((0, y, above.width, y + 1)).tobytes().split(b"\xff")
        ]
        assert max(runs) >= 8, title  # the triangle is as wide as it is high
    whole = row_of("Overall")
    rows = [bytes(whole.crop((0, y, whole.width, y + 1)).tobytes()) for y in range(whole.height)]
    assert (
        max(len(run) for row in rows for run in row.split(b"\xff")) >= 15
    )  # the mark is 12 points wide at its top, which is above the words


def test_the_name_of_a_band_has_room_for_the_mark_of_its_language(default_rubric: Rubric) -> None:
    result = WORST["twelve principles"](default_rubric)
    widths = []
    for language in ("en", "es"):
        with in_language(LANGUAGES[language]):
            view = View.of(result)
            bands = axis_chart(view, axis_of(view), Fraction(1)).bands
            widths.append([label.width for line in bands for label in line if label.text])
    assert [spanish > english for english, spanish in zip(*widths, strict=True)] == [True, True]


def test_names_of_bands_that_have_no_room_side_by_side_stand_in_two_lines(sample: Result) -> None:
    """On a phone the slot of “?” leaves the names of four bands too little room."""
    view = View.of(sample)
    chart = axis_chart(view, axis_of(view), Fraction(1))
    names = [
        [[label.text for label in line if label.text] for line in lines]
        for lines in (chart.bands, chart.bands_on_phones)
    ]
    assert names == [[["Harmful", "Weak", "Partial", "Equitable"]], [["Harmful", "Partial"], ["Weak", "Equitable"]]]
    middles = {}
    for line in chart.bands_on_phones:
        at = 0
        for label in line:
            middles[label.text] = at + label.width / 2
            at += label.width
    assert middles["Harmful"] < middles["Weak"] < middles["Partial"] < middles["Equitable"]


@pytest.mark.parametrize(("rule", "labels"), [("lowest", ["?", "", "1", "5"]), ("leave out", ["1", "5", "", "?"])])
def test_those_who_could_not_tell_have_their_column_where_they_count(rule: str, labels: list[str]) -> None:
    scored = small(criterion("a"), scoring={"cannot_tell": rule})
    sheets = [Sheet(str(given), {"a": Answer(given)}) for given in (Fraction(5), Fraction(1), NotRated.CANNOT_TELL)]
    axis = axis_of(View.of(score_sheets(scored, sheets, project="x")))
    texts = [label.text for label in level_labels(axis)]
    assert [text for text in texts if text not in ("2", "3", "4")] == labels
    assert (axis.unknown_x < axis.x(Fraction(1))) == (rule == "lowest")
    assert (axis.unknown_x > axis.x(Fraction(5))) == (rule == "leave out")


def test_a_bar_begins_with_those_who_could_not_tell_where_that_counts(default_rubric: Rubric) -> None:
    id_ = next(iter(default_rubric.criteria))
    answers = [Answer(Fraction(5))] * 2 + [Answer(NotRated.CANNOT_TELL)] * 2
    sheets = [Sheet(str(number), {id_: answer}) for number, answer in enumerate(answers)]
    bar = bars_of(View.of(score_sheets(default_rubric, sheets, project="x")))[id_]
    assert [part.pattern for part in bar.parts] == ["unknown", "highest"]
    unknown, highest = bar.parts
    assert unknown.width == highest.width
    assert unknown.x + unknown.width == pytest.approx(bar.middle) == pytest.approx(highest.x)
