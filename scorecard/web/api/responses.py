"""The responses of the API: JSON with an ETag, problem documents, pages by cursor."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Annotated, Any

from fastapi import Query
from pydantic import BaseModel, BeforeValidator
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import Refused


def _only_a_day(text: object) -> object:
    """Refuses a text that is no day. Pydantic would read a number as the seconds since 1970."""
    if isinstance(text, str) and not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError("write a day such as 2026-12-04")
    return text


Day = Annotated[date, BeforeValidator(_only_a_day)]
Limit = Annotated[int, Query(ge=1, le=100, description="how many at the most")]
Cursor = Annotated[str | None, Query(max_length=200, description="`next` of the page before")]


def count_request(context: Context) -> None:
    """Raises 429 for a visitor who asks too often."""
    context.rate_limit("api")


class ProblemDocument(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    instance: str


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error responses of a route, for its description; 422 and 429 are possible everywhere. The description names
    ProblemDocument “Problem”."""
    schema = {"$ref": "#/components/schemas/Problem"}
    described = {401: "No valid key", 403: "Not open to this key", 404: "Nothing there", 410: "Taken down"}
    described |= {409: "Not counted yet", 422: "Cannot be read", 429: "Too often"}
    content = {"application/problem+json": {"schema": schema}}
    return {status: {"description": described[status], "content": content} for status in (*statuses, 422, 429)}


UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "Not changed since"}}
"""The response of a route that has nothing new for the asker, for its description."""


def json_response(context: RequestContext, body: bytes, tag: str | None = None, *, private: bool = False) -> Response:
    """JSON with its ETag, or 304 if the asker has it already. `tag` is the body's digest if it is known. With
    `private`, no cache that others use may keep it."""
    tag = f'"{tag or sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache" if private else "public, no-cache"}
    known = context.request.headers.get("if-none-match", "")
    if tag in (part.strip().removeprefix("W/") for part in known.split(",")):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def json_of(model: BaseModel) -> bytes:
    return model.model_dump_json(by_alias=True).encode()


# pages


def cursor_of(*parts: str) -> str:
    """The cursor that asks for the page after the item that `parts` name."""
    return urlsafe_b64encode("\n".join(parts).encode()).decode()


def parts_of_cursor(cursor: str, number: int) -> list[str]:
    """The `number` texts in a cursor. Raises 404 for a cursor that no page gave."""
    try:
        parts = urlsafe_b64decode(cursor.encode()).decode().split("\n")
    except ValueError:
        parts = []
    if len(parts) != number or any("\0" in part for part in parts):  # PostgreSQL cannot store this character
        raise Refused(404, _("This cursor comes from no page here. Begin without one."))
    return parts


def moment_cursor(cursor: str | None) -> tuple[datetime, str] | None:
    """The time and the id of the last item that was seen; None without a cursor. Raises 404 for a cursor that no page
    gave."""
    if cursor is None:
        return None
    moment, id_ = parts_of_cursor(cursor, 2)
    try:
        known = datetime.fromisoformat(moment)
        known.astimezone(UTC)  # fails at the ends of the years 1 and 9999
    except (ValueError, OverflowError):
        known = None
    if known is None or known.tzinfo is None:
        raise Refused(404, _("This cursor comes from no page here. Begin without one."))
    return known, id_
