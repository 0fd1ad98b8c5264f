"""Each document on each paper, in each size and language, with each case that tries the room on a page.

A run draws a few of them, “--all” each document with each case, and “--matrix” all of them; “-k sheet” or “-k comparison”
takes a part, which is done in less than ten minutes."""

import io
from collections.abc import Callable
from itertools import product

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from pdfs import misplaced
from pypdfium2.raw import FPDF_PAGEOBJ_PATH  # type: ignore[import-untyped]
from worst_cases import WORST, sheets

from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.i18n import LANGUAGES, in_language
from scorecard.report.pages.blank_sheet import SheetOrder
from scorecard.report.pages.view import View
from scorecard.report.pdf.files import scorecard_pdf, sheets_pdf, side_by_side_pdf
from scorecard.report.pdf.html import page_rule
from scorecard.report.pdf.job import PrintHtml, PrintJob
from scorecard.report.pdf.options import Document, Paper, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rubrics.models import Rubric

HEADINGS = ("/H1", "/H2", "/H3", "/H4", "/Caption")
FOOT = 50  # points at the foot of a page in which only the running lines are
APART = (
    25  # points beside the words themselves that moving them needs: the space above a heading, around lines, the margin
)
LEAST = 0.2  # of a page: with less on it, a last page is not worth its paper
WAYS = list(product(Paper, (False, True), LANGUAGES))
CASES = ["sample", "example", *WORST]


def items() -> list[object]:
    found: list[object] = []
    for document, (number, case) in product(Document, enumerate(CASES)):
        for place, way in enumerate(WAYS):
            turn = (number + list(Document).index(document)) % len(WAYS)
            often = number % len(Document) == list(Document).index(document)  # a part of the cases in every run
            marks = [pytest.mark.matrix] if place != turn else [] if often else [pytest.mark.long]
            name = "-".join([document, case, *(str(part) for part in way)]).replace(" ", "-")
            found.append(pytest.param(document, case, *way, marks=marks, id=name))
    return found


@pytest.mark.sampled(every=12)
@pytest.mark.parametrize(("document", "case", "paper", "large", "language"), items())
def test_everything_is_in_its_place(
    document: Document,
    case: str,
    paper: Paper,
    large: bool,
    language: str,
    sample: Result,
    example: Result,
    default_rubric: Rubric,
    printer: PdfPrinter,
) -> None:
    known = {"sample": sample, "example": example}
    result = known[case] if case in known else WORST[case](default_rubric)
    if result.rubric.digest == sample.rubric.digest:
        result = result.model_copy(update={"rubric": sample.rubric})  # with its translations
    order = PrintOrder(document=document, paper=paper, large=large)
    with in_language(LANGUAGES[language]):
        pdf = drawn(document, result, sample, printer, order)
    assert misplaced(pdf) == []
    assert headings_at_the_foot(pdf) == []
    assert wasted_last_page(pdf) is None
    if document is Document.HEARING:
        assert pages(pdf) <= (4 if large else 1)
    if document is Document.FULL and case in known:
        assert pages(pdf) <= (20 if large else 7)


def drawn(document: Document, result: Result, sample: Result, printer: PdfPrinter, order: PrintOrder) -> bytes:
    draw: dict[Document, Callable[[], bytes]] = {
        Document.SHEET: lambda: sheets_pdf(printer, sheet_of(result), ["7"], order),
        Document.SIDE_BY_SIDE: lambda: side_by_side_pdf(printer, [result, result, sample], order),
    }
    return draw.get(document, lambda: scorecard_pdf(printer, result, order))()


@pytest.mark.parametrize(
    ("between", "after", "found"),
    [
        ("", "<p>More</p>", [1]),
        ("<p>Text</p>", "<p>More</p>", []),
        ("<p>Text</p>", "<table><tr><td>More</td></tr></table>", [1]),
        ("<p>Text</p><p>Text</p>", "<table><tr><td>More</td></tr></table>", []),
    ],
)
def test_a_heading_at_the_foot_of_a_page_is_found(
    between: str, after: str, found: list[int], printer: PdfPrinter
) -> None:
    """What the check above would say of a page that ends with a heading, or with a heading and the sentence that leads
    to a table."""
    head = '<!doctype html><html lang="en"><head><title>x</title></head>'
    heading = f'<h2 style="break-after: auto">Head</h2>{between}'
    after = after.replace(">", ' style="break-before: page">', 1)
    body = f'<p class="running-sample">Foot</p><p>Text</p>{heading}{after}'
    job = PrintJob(PrintHtml(head, "full", body), b"1" * 16, paper=page_rule(PrintOrder()))
    assert headings_at_the_foot(printer.render(job)) == found


def sheet_of(result: Result) -> SheetOrder:
    view = View.of(result)
    project = result.project
    return SheetOrder(view.rubric, view.translation, project.name, project.kind, project.facts)


def pages(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as opened:
        return len(opened)


def headings_at_the_foot(pdf: bytes) -> list[int]:
    """The pages whose last words are a heading, or the paragraph between a heading and its table or list."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        nums = opened.Root.StructTreeRoot.ParentTree.Nums
        tops = {top.objgen for top in opened.Root.StructTreeRoot.K[0].K}
        for number, page in enumerate(opened.pages, 1):
            owners = next(nums[at + 1] for at in range(0, len(nums), 2) if nums[at] == page.StructParents)
            ways = [way for way in map(way_up, owners) if way[-1].objgen in tops]
            if ways and any(one.S in HEADINGS or leads_to_a_table(one) for one in ways[-1]):
                found.append(number)
    return found


def leads_to_a_table(element: pikepdf.Object) -> bool:
    """Whether an element is a paragraph with a heading before it and a table or list after it."""
    beside = list(element.P.K)
    place = next((at for at, one in enumerate(beside) if isinstance(one, pikepdf.Dictionary) and one == element), 0)
    if element.S != "/P" or not 0 < place < len(beside) - 1:
        return False
    return beside[place - 1].S in HEADINGS and beside[place + 1].S in ("/Table", "/L")


def way_up(element: pikepdf.Object) -> list[pikepdf.Object]:
    """An element and those around it, without the document; the words in the margin are in none that the document
    names."""
    way = []
    while element.S != "/Document":
        way.append(element)
        element = element.P
    return way


@pytest.mark.parametrize(
    ("language", "length"),
    [("es", 750), *(pytest.param("es", length, marks=pytest.mark.long) for length in (1250, 2250))]
    + [pytest.param("en", length, marks=pytest.mark.long) for length in (3000, 3750)],
)
def test_a_full_scorecard_is_set_closer_before_it_needs_a_page_for_a_few_lines(
    language: str, length: int, default_rubric: Rubric, printer: PdfPrinter
) -> None:
    reason = ("Nobody asked us at all. " * 200)[:length].strip()
    result = score_sheets(default_rubric, sheets(default_rubric, 9, reason=reason), project="Dale")
    with in_language(LANGUAGES[language]):
        pdf = scorecard_pdf(printer, result)
    used, _, height = filled_pages(pdf)[-1]
    assert used > LEAST * height
    assert pages(pdf) == 5


def wasted_last_page(pdf: bytes) -> str | None:
    """How full the last page is, where it is almost empty and the one before has room for what is on it."""
    filled = filled_pages(pdf)
    if len(filled) < 2:
        return None
    (used, _, height), (_, left, _) = filled[-1], filled[-2]
    return (
        f"{used / height:.2f} used, {left / height:.2f} left before"
        if used < LEAST * height and left > used + APART
        else None
    )


def filled_pages(pdf: bytes) -> list[tuple[float, float, float]]:
    """Of each page how high its words and lines are, how much is left below them, and its height, in points."""
    filled = []
    with pypdfium2.PdfDocument(pdf) as opened:
        for page in opened:
            _, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_rect(place) for place in range(text.count_rects())]
            boxes += [drawn.get_bounds() for drawn in page.get_objects([FPDF_PAGEOBJ_PATH])]  # also lines to write on
            inside = [box for box in boxes if box[1] > FOOT]
            lowest, highest = min(box[1] for box in inside), max(box[3] for box in inside)
            filled.append((highest - lowest, lowest - FOOT, height))
    return filled
