"""Checking the pages of a PDF: what does not follow from its counts is not drawn."""

import io
import json
import tracemalloc
from datetime import UTC, datetime

import pikepdf
import pytest
from pdfs import attached_file_spec

from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import LARGEST_RESULT, Verification, verify
from scorecard.errors import UnreadableResult
from scorecard.record.entries import START, RecordEntry, new_entry
from scorecard.report.pdf.carried import ScorecardFile, read_scorecard_file
from scorecard.report.pdf.checking import FileCheck, Outcome, Pages, check_pages, place_in_record
from scorecard.report.pdf.files import RESULT_NAME
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


def test_an_entry_that_names_no_round_has_its_place_before_one_that_is_not_shown(brief: Result) -> None:
    """As in a record that somebody made up."""
    now = datetime(2026, 11, 27, 12, tzinfo=UTC)
    said = {"what": "published", "number": 1, "digest": brief.digest}
    first = new_entry(1, now, START, said)
    hidden = RecordEntry(2, now, first.digest, "ab" * 32)
    place = place_in_record(verify(brief.json_bytes()), [first, hidden])
    assert (place.entry, place.later, place.last) == (first, (), hidden)


def test_a_file_in_a_pdf_is_unpacked_up_to_its_largest_size_alone() -> None:
    with pikepdf.new() as opened:
        opened.add_blank_page()
        large = b" " * (4 * LARGEST_RESULT)
        opened.attachments[RESULT_NAME] = attached_file_spec(opened, large, RESULT_NAME)
        written = io.BytesIO()
        opened.save(written, compress_streams=True)
    del large
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableResult, match=r"This PDF cannot be read|too large|larger"):
            read_scorecard_file(written.getvalue())
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * LARGEST_RESULT
