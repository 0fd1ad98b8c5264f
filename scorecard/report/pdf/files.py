"""Makes the PDF files of all prints. A scorecard has the data attached from which its pages are drawn, blank sheets an
empty ratings file."""

from collections.abc import Sequence
from hashlib import sha256

from scorecard.engine.result import Result
from scorecard.errors import ScorecardError, Sentence
from scorecard.report.pages.blank_sheet import Note, SheetOrder, blank_sheet, explains_all, needed_notes
from scorecard.report.pages.invitation import InvitationCard
from scorecard.report.pages.side_by_side import side_by_side_card
from scorecard.report.pdf.copies import NUMBER
from scorecard.report.pdf.html import Documents, handout_rule, page_rule
from scorecard.report.pdf.job import AnchorSearch, Attached, Fit, PrintHtml, PrintJob
from scorecard.report.pdf.options import Handout, Paper, PrintOrder
from scorecard.report.pdf.page_one_fits import FITS, LARGE_FITS, LIKELY_FIT, MOST_PAGES
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.report.tables.spreadsheet import blank_ratings_csv, tally_csv

RESULT_NAME = "scorecard.json"
BEFORE_NAME = "before.json"
TALLY_NAME = "tally.csv"
ORDER_NAME = "print.json"
RATINGS_NAME = "ratings.csv"
COMPARED = "scorecard-"  # begins the names of the scorecards in a comparison
_ASKED = "asked-"  # begins the anchors of questions
_MOST_TRIES = 5
# a `Fit` is a way to lay out a print; here sizes of letters, 10 to 8 points, of which the largest that fits is taken
_TABLE_FITS = tuple(Fit(size / 4) for size in range(40, 31, -1))


def scorecard_pdf(
    printer: PdfPrinter, result: Result, order: PrintOrder | None = None, before: Result | None = None
) -> bytes:
    """The hearing page or the full scorecard. Its JSON, its tally and the order by which it is printed are attached."""
    order = order or PrintOrder()
    attached = [
        Attached(RESULT_NAME, "The whole scorecard as data, for “scorecard verify”", result.json_bytes()),
        Attached(TALLY_NAME, "A row for each question", tally_csv(result).encode()),
        _order_file(printer, order),
    ]
    if before:
        attached.append(Attached(BEFORE_NAME, "The earlier round that it is set against", before.json_bytes()))
    html = Documents(printer.templates).scorecard(result, order, before)
    identifier = bytes.fromhex(result.digest)[:16]
    fits = LARGE_FITS if order.large else FITS
    first_try = 0 if order.large else FITS.index(LIKELY_FIT)
    most_pages = MOST_PAGES[order.large]
    return printer.render(PrintJob(html, identifier, tuple(attached), fits, first_try, most_pages, page_rule(order)))


def sheets_pdf(printer: PdfPrinter, wanted: SheetOrder, numbers: Sequence[str], order: PrintOrder) -> bytes:
    """Blank sheets with these numbers, with an empty ratings file attached for their answers. Without numbers it is one
    sheet, with a line on which to write its number.

    Notes on a page explain the glossary terms on it. They take room and can push questions, with other terms, to the
    next page, so the sheet is laid out again until each page has the notes that it needs."""
    documents = Documents(printer.templates)
    number = NUMBER if numbers else ""
    with_all_notes = blank_sheet(wanted, number)
    notes: frozenset[Note] | None = None  # None means all of them
    tried: PrintHtml | None = None
    places: dict[str, int] = {}
    for _ in range(_MOST_TRIES):
        html = documents.sheet(blank_sheet(wanted, number, notes), order)
        if html != tried:
            tried, places = html, _question_places(printer, html, order)
        if notes is not None and explains_all(with_all_notes, notes, places):
            break
        notes = needed_notes(with_all_notes, places)
    else:
        notes = None  # no try fitted; with all notes nothing is left unexplained
    html = documents.sheet(blank_sheet(wanted, number, notes), order)
    table = blank_ratings_csv(wanted.rubric, max(len(numbers), 1))
    ratings = Attached(RATINGS_NAME, "An empty ratings file", table.encode())
    identifier = sha256(html.text().encode() + repr(tuple(numbers)).encode()).digest()[:16]
    return printer.render(PrintJob(html, identifier, (ratings,), paper=page_rule(order), numbers=tuple(numbers)))


def _question_places(printer: PdfPrinter, html: PrintHtml, order: PrintOrder) -> dict[str, int]:
    """The page of each question by its id, counted from 0."""
    found = printer.pages_of_anchors(AnchorSearch(html, page_rule(order)))
    return {name.removeprefix(_ASKED): page for name, page in found.items() if name.startswith(_ASKED)}


def side_by_side_pdf(printer: PdfPrinter, results: Sequence[Result], order: PrintOrder) -> bytes:
    """Projects side by side, at most twelve, with the JSON of each attached. `order.about` is the index, from 0, of the
    one that is compared with each of the others. Raises ScorecardError without results."""
    about = results[order.about] if order.about is not None and order.about < len(results) else None
    card = side_by_side_card(results, about=about)
    if card is None:
        raise ScorecardError(Sentence("Name the scorecards to set side by side."))
    html = Documents(printer.templates).side_by_side(card, order)
    attached = [
        Attached(f"{COMPARED}{place:02}.json", result.project.name, result.json_bytes())
        for place, result in enumerate(results, 1)
    ]
    attached.append(_order_file(printer, order))
    digest = sha256("".join(result.digest for result in results).encode()).digest()
    fits = (Fit(18),) if order.large else _TABLE_FITS
    return printer.render(PrintJob(html, digest[:16], tuple(attached), fits, paper=page_rule(order)))


def invitation_pdf(
    printer: PdfPrinter, card: InvitationCard, handout: Handout, paper: Paper, logo: str | None
) -> bytes:
    """A poster, or two flyers on a page, with letters as large as fit on it."""
    html = Documents(printer.templates).invitation(card, handout, logo)
    identifier = sha256(html.text().encode()).digest()[:16]
    fits = tuple(Fit(size / 2) for size in range(28, 13, -1))
    return printer.render(PrintJob(html, identifier, (), fits, paper=handout_rule(paper)))


def _order_file(printer: PdfPrinter, order: PrintOrder) -> Attached:
    """The order as a file, with the versions of the program and of the libraries that draw the pages (`drawn_by`)."""
    order = order.model_copy(update={"drawn_by": printer.drawn_by})
    return Attached(ORDER_NAME, "What the pages show beside the scorecard", order.json_bytes())
