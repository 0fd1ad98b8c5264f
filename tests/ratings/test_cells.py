"""Tables that people make, read as rows of text."""

import io
import re
import tracemalloc
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from scorecard.errors import FaultyFile
from scorecard.ratings.cells import LARGEST_TABLE, read_table, read_tables, rows_of_file
from scorecard.ratings.derived import follows_from_others, is_derived_label, number_in


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


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac OS Roman"),
        ("utf-16", "UTF-16"),
        ("utf-8", None),
        ("utf-8-sig", None),
    ],
)
def test_old_encodings_are_recognized_and_named(encoding: str, name: str | None) -> None:
    text = "criterion,1,1 reason\nrent,4,El café de la señora – “Peña” – está cerca\n"
    table = read_tables("r.csv", text.encode(encoding))[0]
    assert table.rows[1] == ["rent", "4", "El café de la señora – “Peña” – está cerca"]
    assert table.encoding == name


def test_a_workbook_of_many_worksheets_or_gigabytes_is_refused() -> None:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        for _ in range(51):
            book.add_worksheet()
    with pytest.raises(FaultyFile, match="The workbook has 51 worksheets; keep only the ratings."):
        read_table("r.xlsx", written.getvalue())
    packed = io.BytesIO(workbook([["criterion", "1"], ["rent", "4"]]))
    with ZipFile(packed, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/picture.bin", bytes(100_000_001))
    with pytest.raises(FaultyFile, match="The workbook is too large; keep only the ratings in it."):
        read_table("r.xlsx", packed.getvalue())


def test_an_ods_workbook_reads_as_its_texts() -> None:
    content = ods([["criterion", "1"], ["rent", "4"]])
    assert read_table("r.ods", content) == [["criterion", "1"], ["rent", "4"]]


def ods(rows: list[list[str]]) -> bytes:
    """The least of an OpenDocument spreadsheet."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    body = f'<office:body><office:spreadsheet><table:table table:name="A">{cells}</table:table></office:spreadsheet>'
    written = io.BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            "</manifest:manifest>",
        )
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {names}>{body}</office:body></office:document-content>',
        )
    return written.getvalue()


def test_a_quoted_cell_holds_separators_lines_and_quotes() -> None:
    content = b'criterion,1,"1 reason"\r\nrent,4,"Low, ""for"" long\nand so on"\r\n'
    assert read_table("r.csv", content)[1] == ["rent", "4", 'Low, "for" long\nand so on']


def test_separators_inside_quotes_do_not_decide() -> None:
    assert read_table("r.csv", b'criterion,"a;b;c;d"\nrent,4\n') == [["criterion", "a;b;c;d"], ["rent", "4"]]


def test_a_workbook_reads_as_its_texts() -> None:
    content = workbook([["criterion", 1, "2"], ["rent", 4.0, "?"], ["size", "", "na"], ["x", 2.5, True]])
    assert read_table("r.xlsx", content) == [*ROWS, ["x", "2.5", "yes"]]


def test_rows_and_columns_keep_their_numbers_when_a_workbook_begins_with_empty_ones() -> None:
    assert read_table("r.xlsx", workbook([[], ["", "late"]])) == [[], ["", "late"]]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "r:1:1: The file is empty; the first row names the columns."),
        (b"\n\n,,\n", "r:1:1: The file is empty; the first row names the columns."),
        (b"a\0b", "r:1:1: This is not a table; save the ratings as CSV or XLSX."),
        (b"PK\x03\x04 no workbook", "r:1:1: This workbook cannot be read; save it again as XLSX, or as “CSV UTF-8”."),
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
        with pytest.raises(FaultyFile, match="workbook cannot be read"):
            read_table("r", content[:cut])


def test_a_file_is_read_by_its_content_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_bytes(workbook([["criterion", "1"], ["rent", 3]]))
    assert rows_of_file(path) == [["criterion", "1"], ["rent", "3"]]


def with_last_cell(row: int, column: int, text: str) -> bytes:
    """The table, with one more cell far away from it."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, cells in enumerate(ROWS):
            sheet.write_row(number, 0, cells)
        sheet.write_string(row, column, text)
    return written.getvalue()


@pytest.mark.long
@pytest.mark.parametrize(
    ("row", "column"),
    [
        (1_048_575, 16_383),
        pytest.param(1_048_575, 0, marks=pytest.mark.long),
        (0, 16_383),
        (90_000, 1_000),
        (4_999, 1_999),  # within both limits, but not all cells up to it
        (99_999, 99),
    ],
)
def test_a_space_in_a_far_cell_costs_nothing(row: int, column: int) -> None:
    content = with_last_cell(row, column, " ")
    tracemalloc.start()
    try:
        assert read_table("r.xlsx", content) == [["criterion", "1", "2"], ["rent", "4", "?"], ["size", "", "na"]]
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_both_ways_to_read_a_workbook_give_the_same_cells() -> None:
    """A far cell decides which library reads the workbook, and must not change what is read."""
    moment = datetime(2026, 11, 3, 12, 30)  # noqa: DTZ001 - a cell has no zone
    cells: list[object] = ["a ", 1, 2.5, 4.0, True, "", "'=1", "=1+1", "ñ", 1e10, -3, "1.10"]
    written: list[bytes] = []
    for far in (False, True):
        buffer = io.BytesIO()
        with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
            sheet = book.add_worksheet()
            for number in range(3):
                sheet.write_row(number, 0, cells)
                sheet.write_datetime(number, len(cells), moment, book.add_format({"num_format": "yyyy-mm-dd hh:mm"}))
            if far:
                sheet.write_string(1_048_575, 16_383, " ")
        written.append(buffer.getvalue())
    near_rows, far_rows = (read_table("r.xlsx", content) for content in written)
    assert near_rows == far_rows
    assert near_rows[0][-1] == "2026-11-03T12:30:00"


@pytest.mark.long
def test_a_table_has_2_000_columns_and_100_000_rows_at_the_most() -> None:
    for content, sentence in (
        (with_last_cell(1, 2_000, "x"), "r:2:2001: This row has more than 2,000 columns; keep only the ratings."),
        (b"a\n" * 100_001, "r:100001:1: The table has more than 100,000 rows; keep only the ratings."),
        (with_last_cell(1_048_575, 0, "x"), "r:1048576:1: 1,048,572 rows before this one are empty; delete them."),
        (b"," * 3_000_000 + b"x", "r:1:2001: This row has more than 2,000 columns; keep only the ratings."),
    ):
        with pytest.raises(FaultyFile) as caught:
            read_table("r", content)
        assert str(caught.value) == sentence
    assert len(read_table("r", b"a\n" * 100_000)) == 100_000


def packed(sheet: str, *, as_is: bytes = b"") -> bytes:
    """A workbook whose worksheet has these cells in XML, or these bytes in place of its packed worksheet."""
    written = io.BytesIO()
    with ZipFile(io.BytesIO(workbook([["a"]]))) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                content = re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData>%s</sheetData>" % sheet.encode(), content)
            new.writestr(entry.filename, content)
    return written.getvalue()


def test_a_formula_whose_result_is_an_empty_text_is_an_empty_cell() -> None:
    cells = '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c><c r="B1"><v>4</v></c><c r="C1"><f>B1</f></c>'
    (table,) = read_tables("r.xlsx", packed(f'<row r="1">{cells}</row>'))
    assert table.error_cells == {(0, 2): "formula without a saved result"}
    assert table.rows == [["", "4"]]


@pytest.mark.parametrize("row", ['<row><c><v>4</v></c><c t="e"><v>#N/A</v></c></row>'])
def test_an_error_in_a_cell_that_does_not_say_where_it_is_is_seen(row: str) -> None:
    (table,) = read_tables("r.xlsx", packed(row))
    assert table.error_cells == {(0, 1): "#N/A"}


def test_a_table_whose_first_heading_begins_with_pk_is_no_workbook() -> None:
    assert read_table("r.csv", b"PK,local-jobs\n1,4\n") == [["PK", "local-jobs"], ["1", "4"]]


def test_a_workbook_with_a_password_or_damaged_inside_gets_a_sentence() -> None:
    locked = b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(FaultyFile, match="This workbook has a password. Open it and save a copy without one."):
        read_tables("r.xlsx", locked)
    whole = bytearray(workbook([[number, number * 7 % 5] for number in range(400)]))
    with ZipFile(io.BytesIO(bytes(whole))) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    start = entry.header_offset + 30 + len(entry.filename)
    whole[start + 20 : start + 60] = bytes(40)
    with pytest.raises(FaultyFile, match="This workbook cannot be read"):
        read_tables("r.xlsx", bytes(whole))


@pytest.mark.parametrize(("text", "number"), [("0.5", "1/2"), ("0,75", "3/4"), ("007", "7"), ("0", "0"), ("x", None)])
def test_the_number_in_a_cell(text: str, number: str | None) -> None:
    assert number_in(text) == (None if number is None else Fraction(number))


def test_spanish_words_and_averages_that_a_spreadsheet_rounded_are_recognized() -> None:
    assert is_derived_label("Mínimo") and is_derived_label("Número de respuestas")
    two = [[Fraction(2), Fraction(4)], [Fraction(3), Fraction(5)]]
    assert follows_from_others([Fraction(3), Fraction(5)], two)  # 2.5 and 4.5, rounded half up


def test_a_workbook_with_a_far_cell_and_a_chart_is_read_and_a_broken_one_gets_a_sentence() -> None:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Ratings")
        sheet.write_row(0, 0, ["criterion", "1"])
        sheet.write_row(1, 0, ["rent", 4])
        sheet.write_string(1_048_575, 16_383, " ")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Ratings!$B$2:$B$2"})
        book.add_chartsheet("Chart").set_chart(chart)
    assert read_table("r.xlsx", written.getvalue()) == [["criterion", "1"], ["rent", "4"]]
    broken = io.BytesIO()
    with ZipFile(io.BytesIO(written.getvalue())) as old, ZipFile(broken, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                content = content.replace(b"</sheetData>", b"</wrong>")
            new.writestr(entry.filename, content)
    with pytest.raises(FaultyFile, match="This workbook cannot be read"):
        read_table("r.xlsx", broken.getvalue())
