"""Responses that are files: attachments, tables sent row by row, pictures."""

from collections.abc import Iterator
from tempfile import TemporaryFile

from starlette.responses import Response, StreamingResponse

from scorecard.report.tables.spreadsheet import Table, csv_lines, write_xlsx
from scorecard.store.tables import PictureRow
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import not_found


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """A file to save. `name` has plain letters, digits, hyphens and dots only, which a header can hold as they are."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


CSV, XLSX = "text/csv; charset=utf-8", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def table_file(table: Table, name: str, *, as_xlsx: bool = False) -> Response:
    """A table to save, as CSV or XLSX. `name` is without its ending."""
    ending, media_type = ("xlsx", XLSX) if as_xlsx else ("csv", CSV)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{ending}"'}
    return StreamingResponse(_parts(table, as_xlsx=as_xlsx), media_type=media_type, headers=headers)


def _parts(table: Table, *, as_xlsx: bool) -> Iterator[bytes]:
    """Writes the table to a temporary file first: its rows may come from the database, whose connection must not be
    held as long as somebody takes to download them; and a workbook can only be sent when it is complete."""
    with TemporaryFile() as file:
        if as_xlsx:
            write_xlsx([table], file)
        else:
            file.writelines(part.encode() for part in csv_lines(table))
        file.seek(0)
        while part := file.read(65_536):
            yield part


def picture_file(context: RequestContext, picture: PictureRow | None) -> Response:
    """A picture that browsers check again each time, because it may have been taken down. Raises 404 where there is
    none."""
    if picture is None:
        raise not_found()
    tag = f'"{picture.digest}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if context.request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(picture.content, media_type="image/jpeg", headers=headers)
