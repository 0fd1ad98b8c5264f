"""Reads scorecard files: the results in them, which are computed again, and in a PDF the order by which its pages were
drawn. Also draws these pages again."""

import io
import re
from collections import Counter
from dataclasses import dataclass

from pydantic import ValidationError

from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import LARGEST_RESULT, Verification, verify
from scorecard.errors import Sentence, UnreadableResult
from scorecard.i18n import ENGLISH, Language, find_language, in_language
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE
from scorecard.report.pdf.files import (
    BEFORE_NAME,
    COMPARED,
    ORDER_NAME,
    RESULT_NAME,
    TALLY_NAME,
    scorecard_pdf,
    side_by_side_pdf,
)
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.report.tables.spreadsheet import tally_csv

_COMPARED_NAME = re.compile(re.escape(COMPARED) + r"[0-9]{2}\.json")
_NAMES = (RESULT_NAME, BEFORE_NAME, TALLY_NAME, ORDER_NAME)


@dataclass(frozen=True, slots=True)
class ScorecardFile:
    """A scorecard file that was read. `results` has the checked result, or several in a comparison. `order` says how
    the pages of a PDF are drawn, and `before` is the earlier round that they show; each is None if the file has none.
    `language` is the code of the language of a PDF, "" if it has none. `faults` says what is wrong with the files that
    a PDF carries."""

    is_pdf: bool
    results: tuple[Verification, ...]
    order: PrintOrder | None = None
    before: Verification | None = None
    language: str = ""
    faults: tuple[Sentence, ...] = ()


def read_scorecard_file(content: bytes) -> ScorecardFile:
    """Checks the PDF or the JSON of a scorecard. Raises ScorecardError where it cannot be read."""
    if not content.startswith(b"%PDF"):
        if b"%PDF-" in content:
            sentence = "A PDF is hidden in this file, which is none; a viewer may show what no check has seen."
            raise UnreadableResult(Sentence(sentence))
        return ScorecardFile(is_pdf=False, results=(verify(content),))
    attached, faults = _attachments(content)
    compared = [attached[name] for name in sorted(attached) if _COMPARED_NAME.fullmatch(name)]
    if compared and RESULT_NAME in attached:
        raise UnreadableResult(Sentence("This PDF carries a scorecard and a comparison; it was changed."))
    if not compared and RESULT_NAME not in attached:
        raise UnreadableResult(
            Sentence(
                "This PDF carries no {name}, or more than one; it is not a scorecard, or was changed.", name=RESULT_NAME
            )
        )
    results = tuple(verify(document) for document in compared[:MOST_SIDE_BY_SIDE] or [attached[RESULT_NAME]])
    order, before = None, None
    try:
        order = PrintOrder.model_validate_json(attached[ORDER_NAME])
    except KeyError:
        faults.append(Sentence("It does not say how its pages are drawn ({name} is missing).", name=ORDER_NAME))
    except ValidationError:
        faults.append(Sentence("What it says about how its pages are drawn cannot be read ({name}).", name=ORDER_NAME))
    if BEFORE_NAME in attached:
        before = verify(attached[BEFORE_NAME])
    language = _language(content)
    with in_language(_spoken(language, results[0].result)):
        # `shown` is the result as it is stated or, where its parts do not fit its rubric, as it is computed
        tally = tally_csv(results[0].shown).encode()
    if attached.get(TALLY_NAME, tally) != tally:
        faults.append(Sentence("The table in it ({name}) does not belong to this scorecard.", name=TALLY_NAME))
    return ScorecardFile(
        is_pdf=True, results=results, order=order, before=before, language=language, faults=tuple(faults)
    )


def attached_file(pdf: bytes, name: str) -> bytes:
    """A file that a PDF carries. Raises ScorecardError where there is not exactly one, or the file is no PDF."""
    attached, _ = _attachments(pdf, (name,))
    if name not in attached:
        raise _missing(name)
    return attached[name]


def _missing(name: str) -> UnreadableResult:
    return UnreadableResult(
        Sentence("This PDF carries no {name}, or more than one; it is not a scorecard, or was changed.", name=name)
    )


def drawn_again(printer: PdfPrinter, file: ScorecardFile) -> bytes | None:
    """The PDF that this program prints from the data in a PDF, in the language of that PDF; None if that has no order
    to print, or one for blank sheets. Raises PdfUnavailable."""
    results = [checked.result for checked in file.results]
    if file.order is None or file.order.document is Document.SHEET:
        return None
    with in_language(_spoken(file.language, results[0])):
        if file.order.document is Document.SIDE_BY_SIDE:
            return side_by_side_pdf(printer, results, file.order)
        return scorecard_pdf(printer, results[0], file.order, file.before.result if file.before else None)


def _attachments(pdf: bytes, names: tuple[str, ...] = _NAMES) -> tuple[dict[str, bytes], list[Sentence]]:
    """The attached files that have one of `names`, or the name of a compared scorecard, and are there only once; and
    what is wrong with the others.

    No other file is unpacked. Raises UnreadableResult if the PDF cannot be read, or a file in it is larger than
    `LARGEST_RESULT`."""
    from pypdf import PdfReader, apply_configuration  # take long to load, and few programs read a PDF

    attached: dict[str, bytes] = {}
    faults: list[Sentence] = []
    try:
        with apply_configuration(zlib_maximum_output_length=LARGEST_RESULT):
            entries = list(PdfReader(io.BytesIO(pdf)).attachment_list)
            counts = Counter(entry.name for entry in entries)
            for entry in entries:
                name = entry.name
                if name not in names and not _COMPARED_NAME.fullmatch(name):
                    faults.append(Sentence("It carries a file that no scorecard has ({name}).", name=name[:60]))
                elif counts[name] == 1:
                    attached[name] = entry.content
    except MemoryError:
        raise
    except Exception as fault:  # a damaged file can break the reader at any place
        raise UnreadableResult(Sentence("This PDF cannot be read ({fault}).", fault=str(fault)[:200])) from None
    for name in sorted(name for name, number in counts.items() if number > 1):
        faults.append(Sentence("It carries {name} more than once.", name=name[:60]))
    return attached, faults


def _spoken(code: str, result: Result) -> Language:
    """The language with this code, if the program or the translations in a result have it; else English."""
    return find_language(code, result.rubric.translations) or ENGLISH


def _language(pdf: bytes) -> str:
    """The code of the language that a readable PDF says it is in."""
    from pypdf import PdfReader

    return str(PdfReader(io.BytesIO(pdf)).root_object.get("/Lang", ""))
