"""The PDF itself: conformance, attached files, and very short and very long content."""

import base64
import io
import json
import logging
import shutil
import signal
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pdfs import failures, stuffed, texts
from published import Card, cards
from pypdf import PdfReader

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.project import Facts
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import PdfUnavailable, ScorecardError
from scorecard.folders import root_folder
from scorecard.report.pages.view import View
from scorecard.report.pdf.carried import attached_file
from scorecard.report.pdf.files import RESULT_NAME, TALLY_NAME, scorecard_pdf
from scorecard.report.pdf.job import PrintHtml, PrintJob
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.report.tables.spreadsheet import tally_csv
from scorecard.rubrics.models import Rubric

HEARING = PrintOrder(document=Document.HEARING)


@pytest.fixture
def quiet(printer: PdfPrinter, capfd: pytest.CaptureFixture[str]) -> Iterator[PdfPrinter]:
    """A printer of its own; the test fails if its process logs a line, since that is a defect of our templates."""
    assert logging.getLogger("weasyprint").level == logging.NOTSET
    made = PdfPrinter(root_folder("templates"))
    yield made
    made.close()
    assert capfd.readouterr().err == ""


@pytest.fixture
def pdf(sample_pdf: bytes) -> bytes:
    return sample_pdf


def test_the_sample_is_pdf_ua_1_and_pdf_a_3a(pdf: bytes) -> None:
    assert failures(pdf) == []


def test_page_one_has_all_that_a_hearing_needs(pdf: bytes) -> None:
    first = texts(pdf)[0]
    for words in (
        "Dale and University Apartments",
        "Planning Commission",
        "December 4, 2026",
        "Item 6",
        "625 University Ave W",
        "Northgate Partners",
        "Postpone",
        "“They came to the tenants' meeting twice and changed the entrance because we asked.”",
        "2.4 of 5",
        "Weak",
        "31 sheets were counted",
        "Every question that applies has a rating.",
        "Community power",
        "Transportation",
        "Our asks",
        "Thirty homes at 30% of area median income",
        "Not met:",
        "How solid is this score?",
        "Frogtown Tenants Circle",
        "hello@example.org",
        "example.org/s/7KQ2",
        "Sample data, made up",
        "The Alliance has not reviewed this scorecard.",
    ):
        assert words in first.replace("\n", " "), words


def test_every_question_is_on_the_pages_after_page_one(pdf: bytes, sample: Result, default_rubric: Rubric) -> None:
    behind = " ".join(texts(pdf)[1:]).replace("\n", " ")
    for asked in default_rubric.criteria.values():
        assert asked.question in behind
    assert "Only at 60%, and 15 years is short." in behind


def test_page_one_has_the_short_digest_and_the_last_page_the_whole(pdf: bytes, sample: Result) -> None:
    pages = texts(pdf)
    short = " ".join(sample.digest[place : place + 4] for place in range(0, 16, 4))
    assert short in pages[0].replace("\n", " ")
    assert sample.digest in pages[-1].replace("\n", "")


def test_a_pdf_carries_the_json_and_the_tally(pdf: bytes, sample: Result) -> None:
    assert attached_file(pdf, RESULT_NAME) == sample.json_bytes()
    assert attached_file(pdf, TALLY_NAME).decode() == tally_csv(sample)
    assert json.loads(attached_file(pdf, RESULT_NAME))["digest"] == sample.digest


@pytest.mark.long
def test_the_same_result_gives_the_same_bytes(hearing_pdf: bytes, sample: Result, quiet: PdfPrinter) -> None:
    assert scorecard_pdf(quiet, sample, HEARING) == hearing_pdf


NAMES = ("Łódź → ✓", "ကညီကျိာ်", "ሰላም ሕንፃ", "Проспект Мира", "مبنى السلام", "Việt Nam")


@pytest.mark.long
def test_the_fonts_of_the_machine_do_not_matter(
    printed: Result, printer: PdfPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One process starts on a machine with its usual fonts, the other where fontconfig finds only a bold one."""
    facts = Facts(address=NAMES[0], developer=NAMES[1], neighborhood=NAMES[2], demand=NAMES[3], endorsers=NAMES[4:])
    named = printed.model_copy(update={"project": printed.project.model_copy(update={"facts": facts})})
    (tmp_path / "fonts").mkdir()
    shutil.copy(root_folder("templates") / "fonts" / "other-scripts" / "DejaVuSans-Bold.ttf", tmp_path / "fonts")
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{tmp_path}/fonts</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    other = PdfPrinter(root_folder("templates"))
    pdf = scorecard_pdf(other, named, HEARING)
    other.close()
    assert pdf == scorecard_pdf(printer, named, HEARING)
    families = {str(font).partition("+")[2].removesuffix("-Bold") for font in fonts_of(pdf)}
    assert {"Padauk", "Noto-Sans-Ethiopic", "Vazirmatn", "DejaVu-Sans"} <= families


def fonts_of(pdf: bytes) -> set[str]:
    pages: Any = PdfReader(io.BytesIO(pdf)).pages
    return {font.get_object()["/BaseFont"] for page in pages for font in page["/Resources"]["/Font"].values()}


@pytest.mark.long
def test_the_same_result_gives_the_same_bytes_on_all_pages(pdf: bytes, sample: Result, quiet: PdfPrinter) -> None:
    assert scorecard_pdf(quiet, sample) == pdf


def test_a_pdf_has_a_title_a_language_and_page_numbers(pdf: bytes) -> None:
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert (
        reader.metadata.title
        == "Dale and University Apartments: Community scorecard on the Equitable Development Principles"
    )
    assert str(reader.root_object["/Lang"]) == "en"
    assert all(f"{number} / {len(reader.pages)} ·" in text for number, text in enumerate(texts(pdf), 1))


@pytest.mark.long
def test_very_long_content_stays_within_page_one(printed: Result, quiet: PdfPrinter) -> None:
    pdf = scorecard_pdf(quiet, stuffed(View.of(printed).rubric))
    pages = [text.replace("\n", " ") for text in texts(pdf)]
    assert failures(pdf) == []
    assert "Every question" in pages[1]
    assert "digest of this scorecard" in pages[0]
    assert "Endorsing Neighborhood Group Number 8 and 12 more" in pages[0]
    assert "Group Number 9" not in pages[0]
    assert "Endorsing Neighborhood Group Number 20" in pages[-1] + pages[-2]


@pytest.mark.long
def test_twelve_principles_fit_on_page_one(default_rubric: Rubric, quiet: PdfPrinter) -> None:
    pages = texts(scorecard_pdf(quiet, stuffed(default_rubric, principles=12)))
    assert "Every question" in pages[1]
    assert "Principle number 11 with words" in pages[0].replace("\n", " ")
    assert "digest of this scorecard" in pages[0].replace("\n", " ")


@pytest.mark.long
def test_a_project_that_nobody_rated_prints_without_a_score(printed: Result, printer: PdfPrinter) -> None:
    pdf = scorecard_pdf(printer, score_sheets(View.of(printed).rubric, [], project="Empty"))
    first = texts(pdf)[0].replace("\n", " ")
    assert failures(pdf) == []
    assert "No score" in first
    assert "Too little is rated for a score: 0% of the card. At least 50% is needed." in first


ONE_OF_EACH = list({card.scheme: card for card in cards()}.values())


@pytest.mark.sampled(every=5)
@pytest.mark.parametrize(
    "card",
    [
        pytest.param(card, id=card.ratings.stem, marks=[] if place % 4 == 0 else pytest.mark.long)
        for place, card in enumerate(ONE_OF_EACH)
    ],
)
def test_published_scorecards_print(card: Card, printer: PdfPrinter) -> None:
    result = card.result()
    pdf = scorecard_pdf(printer, result)
    assert failures(pdf) == []
    assert f"{result.overall.score} of" in texts(pdf)[0]


def test_markup_that_people_type_is_printed_as_text(printed: Result, printer: PdfPrinter) -> None:
    rubric = View.of(printed).rubric
    evil = '<script>alert(1)</script><img src="file:///etc/passwd"><style>*{display:none}</style>{{ 7*7 }}'
    sheet = Sheet("1", {"soil": Answer(rubric.points["soil"][0], evil)})
    result = score_sheets(rubric, [sheet], project=evil, facts=Facts(demand=evil, contact=evil))
    pages = " ".join(texts(scorecard_pdf(printer, result))).replace("\n", " ")
    assert "<script>alert(1)</script>" in pages
    assert "{{ 7*7 }}" in pages


@pytest.fixture
def quick_printer(printer: PdfPrinter) -> Iterator[PdfPrinter]:
    made = PdfPrinter(root_folder("templates"), deadline=0.01)
    yield made
    made.close()


@pytest.mark.long
def test_the_next_document_prints_after_a_missed_deadline(sample: Result, quick_printer: PdfPrinter) -> None:
    with pytest.raises(PdfUnavailable, match=r"not ready within 0\.01 seconds"):
        scorecard_pdf(quick_printer, sample, HEARING)
    quick_printer.processes.deadline = 60
    assert scorecard_pdf(quick_printer, sample, HEARING).startswith(b"%PDF")


def wide(pixels: int) -> bytes:
    """A square PNG of RGBA pixels that are all 0: a small file that takes much memory once it is decoded."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    packer = zlib.compressobj()
    packed = b"".join(packer.compress(bytes(1 + 4 * pixels)) for _ in range(pixels)) + packer.flush()
    header = struct.pack(">IIBBBBB", pixels, pixels, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
def test_the_next_document_prints_after_one_that_needs_too_much_memory(sample: Result) -> None:
    made = PdfPrinter(root_folder("templates"), memory=600 * 2**20)
    try:
        image = f'<img src="data:image/png;base64,{base64.b64encode(wide(8_000)).decode()}">'
        with pytest.raises(PdfUnavailable, match="more memory than is allowed|ended unexpectedly"):
            made.render(PrintJob(PrintHtml("", "", image), b"1" * 16))
        assert scorecard_pdf(made, sample, HEARING).startswith(b"%PDF")
    finally:
        made.close()


@pytest.mark.long
def test_the_next_document_prints_after_a_worker_died(sample: Result, printer: PdfPrinter) -> None:
    made = PdfPrinter(root_folder("templates"))
    try:
        scorecard_pdf(made, sample, HEARING)
        process = made.processes._processes[0].process
        assert process is not None
        process.kill()
        process.join()
        assert scorecard_pdf(made, sample, HEARING).startswith(b"%PDF")
    finally:
        made.close()


def test_nothing_outside_the_document_is_fetched(printer: PdfPrinter, capfd: pytest.CaptureFixture[str]) -> None:
    made = PdfPrinter(root_folder("templates"))
    try:
        for html in (
            '<img src="https://example.org/x.png">',
            '<img src="file:///etc/passwd">',
            '<link rel="stylesheet" href="http://127.0.0.1/x.css">',
            '<style>@import url("file:///etc/passwd")</style>',
            '<p style="background: url(https://example.org/x.png)">',
        ):
            page = PrintHtml('<html lang="en"><title>x</title>', "", f"<p>Text</p>{html}")
            pdf = made.render(PrintJob(page, b"1" * 16))
            assert "Text" in texts(pdf)[0]
            assert "is not allowed in a scorecard" in capfd.readouterr().err, html
    finally:
        made.close()


@pytest.mark.parametrize("name", ["other.json"])
def test_a_file_that_is_not_attached_raises_an_error(pdf: bytes, name: str) -> None:
    with pytest.raises(ScorecardError, match="carries no other.json, or more than one"):
        attached_file(pdf, name)


@pytest.mark.long
def test_a_worker_that_nobody_watches_ends_itself() -> None:
    code = "from scorecard.watched.processes import _end_after\n_end_after(1)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", code], timeout=30, check=False)
    assert done.returncode == -signal.SIGALRM
