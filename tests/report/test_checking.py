"""Checking the pages of a PDF: what does not follow from its counts is not drawn."""

import json

from scorecard.engine.result import Result
from scorecard.engine.verification import Verification, verify
from scorecard.report.pdf.carried import ScorecardFile
from scorecard.report.pdf.checking import FileCheck, Outcome, Pages, check_pages
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter


def changed(result: Result) -> Verification:
    """A file whose first ask names a question that its rubric does not have."""
    document = result.document()
    document["asks"][0]["criterion"] = "sky"
    return verify(json.dumps(document).encode())


def test_a_pdf_with_changed_numbers_is_not_drawn_again(brief: Result, printer: PdfPrinter) -> None:
    right, wrong = verify(brief.json_bytes()), changed(brief)
    files = [
        ScorecardFile(is_pdf=True, results=(wrong,), order=PrintOrder()),
        ScorecardFile(is_pdf=True, results=(right,), order=PrintOrder(), before=wrong),
        ScorecardFile(is_pdf=True, results=(right, wrong), order=PrintOrder(document=Document.SIDE_BY_SIDE)),
    ]
    pages = [check_pages(printer, b"%PDF", file) for file in files]
    assert pages == [Pages.NOT_DRAWN] * 3
    outcomes = [FileCheck(file, Pages.NOT_DRAWN).outcome for file in files]
    assert outcomes == [Outcome.CHANGED] * 3
