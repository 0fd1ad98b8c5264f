"""Reads CSV, XLSX and ODS tables as rows of text: every worksheet, and in XLSX files the place of every error cell."""

import csv
import io
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from statistics import median
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from charset_normalizer import from_bytes
from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.texts import cleaned

LARGEST_TABLE = 20_000_000  # bytes: 20,000 sheets of 36 answers
_LARGEST_UNPACKED = 100_000_000  # bytes
MOST_COLUMNS = 2_000
MOST_ROWS = 100_000
"""The most rows of a table that hold something."""
_MOST_CELLS = 4_000_000  # of a worksheet that is read at once, empty cells included
_MOST_WORKSHEETS = 50
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")  # how a workbook begins
_DELIMITERS = ",;\t|"
_LOOKED_AT = 60  # rows that are looked at to find the delimiter
_ENCODINGS = {"cp1252": "Windows-1252", "mac_roman": "Mac OS Roman"}
"""The encodings of old programs that are tried where a text is not UTF-8, and their names."""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """The cells of a worksheet, or of a CSV file, without spaces around them, from the first row to the last one that
    holds something. `error_cells` has the text of each error, and a note for each formula without a saved result, by
    row and column from 0. `encoding` is that of a CSV file, None for UTF-8."""

    rows: list[list[str]]
    name: str = ""
    is_hidden: bool = False
    error_cells: dict[tuple[int, int], str] = field(default_factory=dict)
    encoding: str | None = None


def read_tables(path: str, content: bytes) -> list[Worksheet]:
    """The tables in the bytes of a file, in their order; those without any cell are left out. Raises FaultyFile."""
    if len(content) > LARGEST_TABLE:
        raise _unreadable(
            path,
            Sentence("The file is larger than {most} bytes; keep only the ratings in it.", most=f"{LARGEST_TABLE:,}"),
        )
    if sentence := _other_format(content):
        raise _unreadable(path, sentence)
    found = list(_worksheets(path, content)) if content.startswith(_ZIP) else [_csv_worksheet(path, content)]
    tables = [table for table in found if table.rows]
    if not tables:
        raise _unreadable(path, Sentence("The file is empty; the first row names the columns."))
    return tables


def tables_json(tables: list[Worksheet]) -> str:
    """Tables as JSON, so that they can be stored until somebody has decided what is doubtful."""
    return json.dumps(
        [
            {
                "rows": table.rows,
                "name": table.name,
                "is_hidden": table.is_hidden,
                "errors": [[row, column, text] for (row, column), text in table.error_cells.items()],
                "encoding": table.encoding,
            }
            for table in tables
        ],
        ensure_ascii=False,
    )


def tables_in(content: str) -> list[Worksheet]:
    """The tables that `tables_json` wrote."""
    return [
        Worksheet(
            one["rows"],
            one["name"],
            one["is_hidden"],
            {(row, column): text for row, column, text in one["errors"]},
            one["encoding"],
        )
        for one in json.loads(content)
    ]


def read_table(path: str, content: bytes) -> list[list[str]]:
    """The rows of a file's first table. Raises FaultyFile."""
    return read_tables(path, content)[0].rows


def _other_format(content: bytes) -> Sentence | None:
    """What to do with a file of another kind; None for one that may be a table."""
    head = content[:1000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if content.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in content:
        return Sentence("This workbook has a password. Open it and save a copy without one.")
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return Sentence("This is an old Excel workbook (.xls). Open it and save it as “Excel workbook (.xlsx)”.")
    if content.startswith(b"%PDF"):
        return Sentence("This is a PDF. Open the table in the program that made it, and save it as CSV or XLSX.")
    if head.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml")):
        return Sentence("This is a web page. Open it in a spreadsheet program, and save it as CSV or XLSX.")
    if content.startswith(b"PK") and b"Index/Document.iwa" in content:
        return Sentence("This is a Numbers document. In Numbers choose “Export to”, then CSV or Excel.")
    return None


def _unreadable(path: str, sentence: Sentence, row: int = 1, column: int = 1) -> FaultyFile:
    return FaultyFile([Problem(path, row, column, sentence)])


def _checked_row(path: str, number: int, row: list[str]) -> list[str]:
    """A row without the empty cells at its end. Raises FaultyFile where it has more than MOST_COLUMNS columns."""
    while row and not row[-1]:
        row.pop()
    if len(row) > MOST_COLUMNS:
        sentence = Sentence("This row has more than {most} columns; keep only the ratings.", most=f"{MOST_COLUMNS:,}")
        raise _unreadable(path, sentence, number, MOST_COLUMNS + 1)
    return row


def _within_rows(path: str, rows: Iterable[list[str]]) -> list[list[str]]:
    """The rows up to the last filled one; empty rows after that are dropped. Raises FaultyFile for too many rows."""
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


# CSV


def _csv_worksheet(path: str, content: bytes) -> Worksheet:
    text, encoding = _decoded(path, content)
    text, delimiter = _without_sep_line(text)
    plain = _PlainTexts().__getitem__
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or _delimiter(text), strict=True)
        return Worksheet(_within_rows(path, (list(map(plain, row)) for row in reader)), encoding=encoding)
    except csv.Error as fault:
        raise _unreadable(
            path, Sentence("A quoted cell is broken ({fault}); check the quotation marks.", fault=fault)
        ) from None


def _decoded(path: str, content: bytes) -> tuple[str, str | None]:
    """The text of a CSV file, and the name of its encoding where that is not UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strictly(path, content, "utf-16"), "UTF-16"
    if b"\0" in content:
        half = content[:400]  # in UTF-16 without a byte order mark every second byte of most texts is 0
        if half[1::2].count(0) > len(half) // 3:
            return _strictly(path, content, "utf-16-le"), "UTF-16"
        if half[::2].count(0) > len(half) // 3:
            return _strictly(path, content, "utf-16-be"), "UTF-16"
        raise _unreadable(path, Sentence("This is not a table; save the ratings as CSV or XLSX."))
    try:
        return content.decode("utf-8-sig"), None
    except UnicodeDecodeError as fault:
        found = from_bytes(content, cp_isolation=list(_ENCODINGS)).best()
        if found is None:
            row = content[: fault.start].count(b"\n") + 1
            raise _unreadable(
                path, Sentence("This is not UTF-8 text; save it as “CSV UTF-8” or as XLSX."), row
            ) from None
        text = str(found)
        # where both encodings give the same text, the first of them is named
        same = next((name for name in _ENCODINGS if content.decode(name, "replace") == text), found.encoding)
        return text, _ENCODINGS.get(same, same)


def _strictly(path: str, content: bytes, encoding: str) -> str:
    """The text in this encoding. Raises FaultyFile if it is in another one."""
    try:
        return content.decode(encoding).lstrip("\ufeff")
    except UnicodeDecodeError:
        raise _unreadable(path, Sentence("This is not a table; save the ratings as CSV or XLSX.")) from None


def _without_sep_line(text: str) -> tuple[str, str | None]:
    """Empties a first line such as “sep=;”, which tells Excel the delimiter; returns the text, and the delimiter that
    this line names."""
    found = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    return (text[found.end(1) :], found[1]) if found else (text, None)


def _delimiter(text: str) -> str:
    """The most likely delimiter. It is chosen among those that split at least 80 % as many rows as the best one does,
    by `_fitness`."""
    found = {delimiter: _widths(text[:200_000], delimiter) for delimiter in _DELIMITERS}
    shares = {
        delimiter: sum(width > 1 for width in widths) / max(len(widths), 1) for delimiter, widths in found.items()
    }
    fit = [delimiter for delimiter, share in shares.items() if share >= max(shares.values()) * 0.8]
    return max(fit, key=lambda delimiter: _fitness(found[delimiter]))


def _fitness(widths: list[int]) -> tuple[int, float, int]:
    """A sort key, higher for a likelier delimiter: few rows with a single cell, then many cells in a row that has
    several (the median), then an early first row with several."""
    several = [place for place, width in enumerate(widths) if width > 1]
    first = several[0] if several else len(widths)
    return len(several) - len(widths), median([widths[place] for place in several] or [0]), -first


def _widths(text: str, delimiter: str) -> list[int]:
    """How many cells the first rows that hold something have with this delimiter."""
    widths: list[int] = []
    with suppress(csv.Error):
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) >= _LOOKED_AT:
                break
    return widths


# workbooks


def _worksheets(path: str, content: bytes) -> Iterator[Worksheet]:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST_UNPACKED:
                raise _unreadable(path, Sentence("The workbook is too large; keep only the ratings in it."))
            parts = _parts(archive)
            reaches_far = _reaches_far(archive)
            errors = [_error_cells(archive.read(part)) if part else {} for part in parts]
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        about = book.sheets_metadata
        if len(about) > _MOST_WORKSHEETS:
            sentence = Sentence("The workbook has {number} worksheets; keep only the ratings.", number=len(about))
            raise _unreadable(path, sentence)
        for number, sheet in enumerate(about):
            rows = _sparse_rows(content, sheet.name) if reaches_far else _dense_rows(book, sheet.name)
            yield Worksheet(
                rows=_within_rows(path, ([_cell_text(cell) for cell in row] for row in rows)),
                name=sheet.name,
                is_hidden=sheet.visible is not SheetVisibleEnum.Visible,
                error_cells=errors[number] if number < len(errors) else {},
            )
    except FaultyFile:
        raise
    except (CalamineError, BadZipFile, zlib.error, ParseError, OSError, ValueError, IndexError, KeyError):
        raise _unreadable(
            path, Sentence("This workbook cannot be read; save it again as XLSX, or as “CSV UTF-8”.")
        ) from None


def _dense_rows(book: CalamineWorkbook, name: str) -> list[list[Any]]:
    """A worksheet with all cells up to its last row and column: quick, but empty cells take memory too."""
    return book.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _sparse_rows(content: bytes, name: str) -> Iterator[tuple[Any, ...]]:
    """A worksheet row by row, each as long as its own cells: slower, and empty cells cost nothing."""
    import openpyxl  # takes long to load, and few files need it
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    sheet = workbook[name]
    if isinstance(sheet, ReadOnlyWorksheet):  # a sheet with nothing but a chart has no cells
        sheet.reset_dimensions()
        yield from sheet.iter_rows(values_only=True)


_SHEET = re.compile(rb'<(?:\w+:)?sheet\b[^>]*?\br:id="([^"]+)"')
_RELATION = re.compile(rb"<Relationship\b[^>]*>")
# names can have a prefix, “x:c”; a row or a cell without its place follows the one before it
_CELL = re.compile(rb'[<:]c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*[^>/])?>(.*?)</(?:\w+:)?row>", re.DOTALL)
_WHOLE_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_PLACE = re.compile(rb'\br="([A-Z]{0,3})([0-9]{1,7})"')
_VALUE = re.compile(rb"<(?:\w+:)?v>(.*?)</(?:\w+:)?v>|<(?:\w+:)?v\s*/>", re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_INLINE = re.compile(rb"<(?:\w+:)?is>")


def _parts(archive: ZipFile) -> list[str | None]:
    """The names of the files in an XLSX archive that hold its worksheets, in the order of the workbook; None where one
    is missing. Empty for ODS."""
    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return []
    targets: dict[bytes, str] = {}
    for relation in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels")):
        id_, target = re.search(rb'\bId="([^"]+)"', relation), re.search(rb'\bTarget="([^"]+)"', relation)
        if id_ and target:
            text = target[1].decode(errors="replace")
            targets[id_[1]] = text.lstrip("/") if text.startswith("/") else f"xl/{text}"
    found = [targets.get(id_) for id_ in _SHEET.findall(archive.read("xl/workbook.xml"))]
    return [part if part in names else None for part in found]


def _error_cells(xml: bytes) -> dict[tuple[int, int], str]:
    """The error cells of a worksheet, and its formulas whose result the file does not hold."""
    if b't="e"' not in xml and not _FORMULA.search(xml):
        return {}
    found: dict[tuple[int, int], str] = {}
    row = -1
    for about_row, cells in _ROW.findall(xml):
        stated = _PLACE.search(about_row)
        row, column = int(stated[2]) - 1 if stated else row + 1, -1
        for about, inside in _WHOLE_CELL.findall(cells):
            stated = _PLACE.search(about)
            column = _column_number(stated[1]) - 1 if stated else column + 1
            value = _VALUE.search(inside)
            if b't="e"' in about:
                found[row, column] = value[1].decode(errors="replace") if value and value[1] else "#ERROR"
            elif _FORMULA.search(inside) and not _INLINE.search(inside) and not _is_result(value, about):
                found[row, column] = "formula without a saved result"
    return found


def _is_result(value: re.Match[bytes] | None, about_cell: bytes) -> bool:
    """Whether a cell holds the result of its formula. An empty one is a result only where it is a text."""
    return value is not None and bool(value[1] or b't="str"' in about_cell)


def _reaches_far(archive: ZipFile) -> bool:
    """Whether a cell lies so far to the right or down that reading all cells up to it would take too much memory."""
    columns = rows = 0
    for entry in archive.infolist():
        if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
            for row in archive.read(entry).split(b"row>"):
                if last := _CELL.match(row, max(row.rfind(b"<c "), row.rfind(b":c "))):
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
    return "" if cell is None else _plain(str(cell))


class _PlainTexts(dict[str, str]):
    """`_plain` of each text, computed once for all cells: in a table of ratings most cells hold one of a few texts."""

    def __missing__(self, text: str) -> str:
        plain = self[text] = _plain(text)
        return plain


def _plain(text: str) -> str:
    """A cell's text without invisible characters and the spaces around it."""
    text = text.strip()
    return text if text.isascii() and text.isprintable() else cleaned(text).strip()


def rows_of_file(path: Path) -> list[list[str]]:
    """`read_table` on a file. Raises OSError where it cannot be opened."""
    return read_table(str(path), path.read_bytes())
