"""Finished prints: each PDF with the data that its pages are drawn from, and what such a file carries."""

import io
from collections.abc import Sequence
from hashlib import sha256

from pydantic import ValidationError

from scorecard.engine.result import Result
from scorecard.engine.verification import verify
from scorecard.errors import ScorecardError, Sentence
from scorecard.i18n import ENGLISH, find_language, in_language
from scorecard.report.pages.blank_sheet import Note, SheetOrder, blank_sheet, explains_all, needed_notes
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE, side_by_side_card
from scorecard.report.pdf.html import Documents, page_rule
from scorecard.report.pdf.job import AnchorSearch, Attached, PrintHtml, PrintJob
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.workers import PdfPrinter
from scorecard.report.tables.spreadsheet import blank_ratings_csv, tally_csv

RESULT_NAME = "scorecard.json"
BEFORE_NAME = "before.json"
TALLY_NAME = "tally.csv"
ORDER_NAME = "print.json"
RATINGS_NAME = "ratings.csv"
_COMPARED = "scorecard-"
_ASKED = "asked-"
_MOST_TRIES = 5
_MOST_PAGES = {False: 1, True: 3}  # that the hearing page may take, by whether it is in large print


def scorecard_pdf(
    printer: PdfPrinter, result: Result, order: PrintOrder | None = None, before: Result | None = None
) -> bytes:
    """The hearing page or the full scorecard, with its JSON, its tally and the order to print it inside."""
    order = order or PrintOrder()
    attached = [
        Attached(RESULT_NAME, "The whole scorecard as data, for “scorecard verify”", result.json_bytes()),
        Attached(TALLY_NAME, "A row for each question", tally_csv(result).encode()),
        _order_file(order),
    ]
    if before:
        attached.append(Attached(BEFORE_NAME, "The earlier round that it is set against", before.json_bytes()))
    html = Documents(printer.templates).scorecard(result, order, before)
    identifier = bytes.fromhex(result.digest)[:16]
    return printer.render(PrintJob(html, identifier, tuple(attached), _MOST_PAGES[order.large], page_rule(order)))


def sheets_pdf(printer: PdfPrinter, wanted: SheetOrder, copies: Sequence[str], order: PrintOrder) -> bytes:
    """Blank sheets with these running numbers, and an empty ratings file to type them into.

    Notes move questions and questions move notes, so the pages are tried until each explains all its words."""
    documents = Documents(printer.templates)
    with_all_notes = blank_sheet(wanted, copies[:1])
    notes: frozenset[Note] | None = None  # None stands for all of them
    tried: PrintHtml | None = None
    places: dict[str, int] = {}
    for _ in range(_MOST_TRIES):
        html = documents.sheet(blank_sheet(wanted, copies[:1], notes), order)
        if html != tried:
            tried, places = html, _question_places(printer, html, order)
        if notes is not None and explains_all(with_all_notes, notes, places):
            break
        notes = needed_notes(with_all_notes, places)
    else:
        notes = None  # no try fitted; with all notes nothing is left unexplained
    html = documents.sheet(blank_sheet(wanted, copies, notes), order)
    ratings = Attached(RATINGS_NAME, "An empty ratings file", blank_ratings_csv(wanted.rubric, len(copies)).encode())
    return printer.render(
        PrintJob(html, sha256(html.text().encode()).digest()[:16], (ratings,), paper=page_rule(order))
    )


def _question_places(printer: PdfPrinter, html: PrintHtml, order: PrintOrder) -> dict[str, int]:
    found = printer.pages_of_anchors(AnchorSearch(html, page_rule(order)))
    return {name.removeprefix(_ASKED): page for name, page in found.items() if name.startswith(_ASKED)}


def side_by_side_pdf(printer: PdfPrinter, results: Sequence[Result], order: PrintOrder) -> bytes:
    """Up to twelve projects beside each other, with the JSON of each. Raises ScorecardError without any."""
    about = results[order.about] if order.about is not None and order.about < len(results) else None
    card = side_by_side_card(results, about=about)
    if card is None:
        raise ScorecardError(Sentence("Name the scorecards to set side by side."))
    html = Documents(printer.templates).side_by_side(card, order)
    attached = [
        Attached(f"{_COMPARED}{place:02}.json", result.project.name, result.json_bytes())
        for place, result in enumerate(results, 1)
    ]
    attached.append(_order_file(order))
    digest = sha256("".join(result.digest for result in results).encode()).digest()
    return printer.render(PrintJob(html, digest[:16], tuple(attached), 1 if not order.large else 0, page_rule(order)))


def attached_file(pdf: bytes, name: str) -> bytes:
    """A file that a PDF carries. Raises ScorecardError where there is not exactly one, or the file is no PDF."""
    found = _attachments(pdf).get(name)
    if not found or len(found) != 1:
        raise ScorecardError(
            Sentence("This PDF carries no {name}, or more than one; it is no scorecard, or was changed.", name=name)
        )
    return found[0]


def carried_results(pdf: bytes) -> list[bytes]:
    """The JSON of the scorecard that a PDF carries, or of each in a comparison. Raises ScorecardError without any."""
    compared = sorted((name, found) for name, found in _attachments(pdf).items() if name.startswith(_COMPARED))
    return [found[0] for _, found in compared[:MOST_SIDE_BY_SIDE] if len(found) == 1] or [
        attached_file(pdf, RESULT_NAME)
    ]


def drawn_again(printer: PdfPrinter, pdf: bytes, results: Sequence[Result]) -> bytes | None:
    """What this program prints from the data in a PDF with these results, in its language; None where what else it
    carries cannot be read, or the earlier round does not add up."""
    language = find_language(_language(pdf), results[0].rubric.translations) or ENGLISH
    carried = _attachments(pdf)
    try:
        order = PrintOrder.model_validate_json(carried[ORDER_NAME][0])
        earlier = verify(carried[BEFORE_NAME][0]) if BEFORE_NAME in carried else None
    except (KeyError, ValidationError, ScorecardError):
        return None
    if earlier and earlier.difference:
        return None
    with in_language(language):
        if order.document is Document.SIDE_BY_SIDE:
            return side_by_side_pdf(printer, results, order)
        return scorecard_pdf(printer, results[0], order, earlier.result if earlier else None)


def _order_file(order: PrintOrder) -> Attached:
    return Attached(ORDER_NAME, "What the pages show beside the scorecard", order.json_bytes())


def _language(pdf: bytes) -> str:
    """The code of the language that a readable PDF says it is in."""
    from pypdf import PdfReader

    return str(PdfReader(io.BytesIO(pdf)).root_object.get("/Lang", ""))


def _attachments(pdf: bytes) -> dict[str, list[bytes]]:
    from pypdf import PdfReader  # takes long to load, and few programs read a PDF

    try:
        return {name: [bytes(one) for one in found] for name, found in PdfReader(io.BytesIO(pdf)).attachments.items()}
    except Exception as fault:  # a damaged file can break the reader at any place
        raise ScorecardError(Sentence("This PDF cannot be read ({fault}).", fault=fault)) from None
