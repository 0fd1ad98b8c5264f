"""Tables that people make, CSV or XLSX, read as rows of text."""

import csv
import io
from datetime import date, datetime, time
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook

from scorecard.errors import FaultyFile, Problem, Sentence

LARGEST_TABLE = 20_000_000  # bytes: 20,000 sheets of 36 answers
_LARGEST_UNPACKED = 100_000_000  # bytes


def read_table(path: str, content: bytes) -> list[list[str]]:
    """The cells of a CSV file or of an XLSX file's first sheet, without spaces around them. Raises FaultyFile."""
    if len(content) > LARGEST_TABLE:
        raise _unreadable(
            path,
            Sentence("The file is larger than {most} bytes; keep only the ratings in it.", most=f"{LARGEST_TABLE:,}"),
        )
    rows = _xlsx_rows(path, content) if content.startswith(b"PK") else _csv_rows(path, content)
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise _unreadable(path, Sentence("The file is empty; the first row names the columns."))
    return rows


def _unreadable(path: str, sentence: str, row: int = 1, column: int = 1) -> FaultyFile:
    return FaultyFile([Problem(path, row, column, sentence)])


def _csv_rows(path: str, content: bytes) -> list[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        row = content[: fault.start].count(b"\n") + 1
        raise _unreadable(path, Sentence("This is not UTF-8 text; save it as “CSV UTF-8” or as XLSX."), row) from None
    if "\0" in text:
        raise _unreadable(path, Sentence("This is not a table; save the ratings as CSV or XLSX."))
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        return [[cell.strip() for cell in row] for row in reader]
    except csv.Error as fault:
        raise _unreadable(
            path, Sentence("A quoted cell is broken ({fault}); check the quotation marks.", fault=fault)
        ) from None


def _delimiter(text: str) -> str:
    """Comma, semicolon or tab, whichever stands most often in the first row outside quotes."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(header.split('"')[::2])
    return max(",;\t", key=outside.count)


def _xlsx_rows(path: str, content: bytes) -> list[list[str]]:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST_UNPACKED:
                raise _unreadable(path, Sentence("The workbook is too large; keep only the ratings in it."))
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, BadZipFile, OSError, ValueError, IndexError):
        raise _unreadable(
            path, Sentence("This is not a readable XLSX workbook; save it again, or as “CSV UTF-8”.")
        ) from None
    return [[_cell_text(cell) for cell in row] for row in rows]


def _cell_text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date | datetime | time):
        return cell.isoformat()
    return str(cell).strip()


def rows_of_file(path: Path) -> list[list[str]]:
    """`read_table` on a file. Raises OSError where it cannot be opened."""
    return read_table(str(path), path.read_bytes())
