"""Reads CSV and XLSX tables as rows of text."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook

from scorecard.errors import FaultyFile, Problem, Sentence

LARGEST_TABLE = 20_000_000  # bytes: 20,000 sheets of 36 answers
_LARGEST_UNPACKED = 100_000_000  # bytes
MOST_COLUMNS = 2_000
MOST_ROWS = 100_000
"""The most rows of a table that hold something."""
_MOST_CELLS = 4_000_000  # of a rectangle that is read at once


def read_table(path: str, content: bytes) -> list[list[str]]:
    """The cells of a CSV file or of an XLSX file's first sheet, without spaces around them, from the first row to the
    last one that holds something. Raises FaultyFile."""
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


def _checked_row(path: str, number: int, row: list[str]) -> list[str]:
    """A row without the empty cells at its end. Raises FaultyFile where it is wider, or further down, than a table of
    ratings can be."""
    while row and not row[-1]:
        row.pop()
    if len(row) > MOST_COLUMNS:
        sentence = Sentence("This row has more than {most} columns; keep only the ratings.", most=f"{MOST_COLUMNS:,}")
        raise _unreadable(path, sentence, number, MOST_COLUMNS + 1)
    return row


def _within_rows(path: str, rows: Iterable[list[str]]) -> list[list[str]]:
    """The rows, where empty ones after the last filled one cost nothing. Raises FaultyFile for too many."""
    kept: list[list[str]] = []
    filled = 0
    for number, cells in enumerate(rows, 1):
        row = _checked_row(path, number, cells)
        if not row:
            continue
        filled += 1
        if filled > MOST_ROWS:
            sentence = Sentence("The table has more than {most} rows; keep only the ratings.", most=f"{MOST_ROWS:,}")
            raise _unreadable(path, sentence, number)
        empty = number - 1 - len(kept)
        if empty >= MOST_ROWS:
            sentence = Sentence("{number} rows before this one are empty; delete them.", number=f"{empty:,}")
            raise _unreadable(path, sentence, number)
        kept.extend([] for _ in range(empty))
        kept.append(row)
    return kept


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
        return _within_rows(path, ([cell.strip() for cell in row] for row in reader))
    except csv.Error as fault:
        raise _unreadable(
            path, Sentence("A quoted cell is broken ({fault}); check the quotation marks.", fault=fault)
        ) from None


def _delimiter(text: str) -> str:
    """Comma, semicolon or tab, whichever is most frequent in the first row outside quotes."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(header.split('"')[::2])
    return max(",;\t", key=outside.count)


def _xlsx_rows(path: str, content: bytes) -> list[list[str]]:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST_UNPACKED:
                raise _unreadable(path, Sentence("The workbook is too large; keep only the ratings in it."))
            reaches_far = _reaches_far(archive)
        rows = _sparse_rows(content) if reaches_far else _dense_rows(content)
        return _within_rows(path, ([_cell_text(cell) for cell in row] for row in rows))
    except FaultyFile:
        raise
    except (CalamineError, BadZipFile, OSError, ValueError, IndexError, KeyError):
        raise _unreadable(
            path, Sentence("This is not a readable XLSX workbook; save it again, or as “CSV UTF-8”.")
        ) from None


def _dense_rows(content: bytes) -> list[list[Any]]:
    """The first sheet, as a rectangle up to its last cell: quick, but it costs memory for every cell inside."""
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    return sheet.to_python(skip_empty_area=False)


def _sparse_rows(content: bytes) -> Iterator[tuple[Any, ...]]:
    """The first sheet row by row, each as long as its own cells: slower, and empty cells cost nothing."""
    import openpyxl  # takes long to load, and few files need it

    workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    sheet = workbook.worksheets[0]
    sheet.reset_dimensions()
    yield from sheet.iter_rows(values_only=True)


_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')


def _reaches_far(archive: ZipFile) -> bool:
    """Whether the last cell of any row lies so far out that the rectangle up to it would be large."""
    columns = rows = 0
    for entry in archive.infolist():
        if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
            for row in archive.read(entry).split(b"</row>"):
                if last := _CELL.match(row, row.rfind(b"<c ")):
                    columns, rows = max(columns, _column_number(last[1])), max(rows, int(last[2]))
    return columns > MOST_COLUMNS or rows > MOST_ROWS or columns * rows > _MOST_CELLS


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cell_text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date | datetime | time):
        return cell.isoformat()
    return "" if cell is None else str(cell).strip()


def rows_of_file(path: Path) -> list[list[str]]:
    """`read_table` on a file. Raises OSError where it cannot be opened."""
    return read_table(str(path), path.read_bytes())
