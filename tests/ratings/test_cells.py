"""Tables that people make, read as rows of text."""

import io
from pathlib import Path

import pytest
import xlsxwriter

from scorecard.errors import FaultyFile
from scorecard.ratings.cells import LARGEST_TABLE, read_table, rows_of_file


def workbook(rows: list[list[object]]) -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return written.getvalue()


ROWS = [["criterion", "1", "2"], ["rent", "4", "?"], ["size", "", "na"]]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_comma_semicolon_and_tab_read_the_same(separator: str, mark: bytes, end: str) -> None:
    text = end.join(separator.join(row) for row in ROWS) + end
    assert read_table("r.csv", mark + text.encode()) == ROWS


def test_a_quoted_cell_holds_separators_lines_and_quotes() -> None:
    content = b'criterion,1,"1 reason"\r\nrent,4,"Low, ""for"" long\nand so on"\r\n'
    assert read_table("r.csv", content)[1] == ["rent", "4", 'Low, "for" long\nand so on']


def test_separators_inside_quotes_do_not_decide() -> None:
    assert read_table("r.csv", b'criterion,"a;b;c;d"\nrent,4\n') == [["criterion", "a;b;c;d"], ["rent", "4"]]


def test_a_workbook_reads_as_its_texts() -> None:
    content = workbook([["criterion", 1, "2"], ["rent", 4.0, "?"], ["size", "", "na"], ["x", 2.5, True]])
    assert read_table("r.xlsx", content) == [*ROWS, ["x", "2.5", "yes"]]


def test_rows_and_columns_keep_their_numbers_when_a_workbook_begins_with_empty_ones() -> None:
    assert read_table("r.xlsx", workbook([[], ["", "late"]])) == [["", ""], ["", "late"]]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "r:1:1: The file is empty; the first row names the columns."),
        (b"\n\n,,\n", "r:1:1: The file is empty; the first row names the columns."),
        (b"a,b\nc,\xff\n", "r:2:1: This is not UTF-8 text; save it as “CSV UTF-8” or as XLSX."),
        (b"a\0b", "r:1:1: This is not a table; save the ratings as CSV or XLSX."),
        (b"PK\x03\x04 no workbook", "r:1:1: This is not a readable XLSX workbook; save it again, or as “CSV UTF-8”."),
        (b"x" * (LARGEST_TABLE + 1), "r:1:1: The file is larger than 20,000,000 bytes; keep only the ratings in it."),
    ],
)
def test_a_file_that_is_no_table_gets_a_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(FaultyFile) as fault:
        read_table("r", content)
    assert str(fault.value) == sentence


def test_a_broken_quotation_gets_a_sentence() -> None:
    with pytest.raises(FaultyFile, match="A quoted cell is broken"):
        read_table("r", b'a,"b"c\n')


def test_a_damaged_workbook_gets_a_sentence() -> None:
    content = workbook([["criterion", 1]])
    for cut in range(4, len(content), 97):
        with pytest.raises(FaultyFile, match="is not a readable XLSX workbook"):
            read_table("r", content[:cut])


def test_a_file_is_read_by_its_content_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_bytes(workbook([["criterion", "1"], ["rent", 3]]))
    assert rows_of_file(path) == [["criterion", "1"], ["rent", "3"]]
