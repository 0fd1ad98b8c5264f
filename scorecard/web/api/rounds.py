"""A group’s own rounds and sheets, for a program with a key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path
from fastapi.security import HTTPBearer
from pydantic import BaseModel
from starlette.responses import Response

from scorecard.engine.answers import Answer
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import secret_digest
from scorecard.store.access import ApiKeyHolder, find_holder
from scorecard.store.counts import counted_page
from scorecard.store.database import Session
from scorecard.store.documents import load_document
from scorecard.store.rounds import Round, find_round, round_lines
from scorecard.web.api.responses import (
    UNCHANGED,
    Cursor,
    Limit,
    count_request,
    cursor_of,
    json_of,
    json_response,
    moment_cursor,
    parts_of_cursor,
    problems,
)
from scorecard.web.core.auth import check_unreadable_connection
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import Refused, not_found

router = APIRouter(prefix="/api/v1", dependencies=[Depends(count_request)])

RoundId = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,40}$")]


# `digest` is that of the result, null until the round is counted; `published` is the address of its public scorecard.
# A docstring would be printed in the description of the API.
class RoundItem(BaseModel):
    id: str
    project: str
    name: str
    label: str | None
    made: datetime
    opened: datetime | None
    closed: datetime | None
    digest: str | None
    published: str | None


class RoundPage(BaseModel):
    items: list[RoundItem]
    next: str | None


class SheetItem(BaseModel):
    id: str
    source: Literal["online", "paper", "file"]
    answers: dict[str, Answer]


class SheetPage(BaseModel):
    items: list[SheetItem]
    next: str | None


_bearer = HTTPBearer(auto_error=False, description="A key that an organizer has made under “Keys for programs”.")


@dataclass(frozen=True, slots=True)
class Asking:
    """A request with the API key of a group, and the `holder` of the key."""

    context: RequestContext
    holder: ApiKeyHolder


def _with_key(scope: str) -> Callable[..., Asking]:
    """A dependency that needs a valid key: any key for the scope “results”, one that opens sheets for “sheets”. Raises
    401 without a valid key, 403 for a key that does not open sheets or over a connection that others can read, and
    429."""

    def asking(context: Context, given: Annotated[Any, Depends(_bearer)]) -> Asking:
        check_unreadable_connection(context)
        with context.reading() as session:
            holder = find_holder(session, secret_digest(given.credentials)) if given else None
        if holder is None:
            fault = Refused(401, _("Send a valid key of your group: Authorization: Bearer KEY."))
            fault.headers = {"WWW-Authenticate": "Bearer"}
            raise fault
        if scope == "sheets" and holder.scope != "sheets":
            raise Refused(403, _("This key opens only results. Make one that opens sheets too."))
        return Asking(context, holder)

    return asking


Results = Annotated[Asking, Depends(_with_key("results"))]
Sheets = Annotated[Asking, Depends(_with_key("sheets"))]


@router.get(
    "/group/rounds",
    response_model=RoundPage,
    responses={**UNCHANGED, **problems(401, 403, 404)},
    tags=["a group’s own"],
)
def group_rounds(asking: Results, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """All rounds of the group, the latest first."""
    context = asking.context
    after = moment_cursor(cursor)
    with context.reading() as session:
        lines = round_lines(session, asking.holder.group_id, most=limit + 1, after=after)
    last = lines[limit - 1] if len(lines) > limit else None
    page = RoundPage(
        items=[
            RoundItem(
                id=line.round_id,
                project=line.project_id,
                name=line.name,
                label=line.label,
                made=line.made_at,
                opened=line.opened_at,
                closed=line.closed_at,
                digest=line.digest,
                published=f"{context.address}/scorecards/{line.address}" if line.is_published else None,
            )
            for line in lines[:limit]
        ],
        next=cursor_of(last.made_at.isoformat(), last.round_id) if last else None,
    )
    return json_response(context, json_of(page), private=True)


@router.get(
    "/group/rounds/{round_id}",
    response_model=Result,
    responses={**UNCHANGED, **problems(401, 403, 404, 409)},
    tags=["a group’s own"],
)
def group_round_result(asking: Results, round_id: RoundId) -> Response:
    """What a closed round found, published or not."""
    with asking.context.reading() as session:
        round_ = _round_of_holder(session, asking.holder, round_id)
        if round_.digest is None:
            raise Refused(409, _("The round is not closed and counted yet."))
        document = load_document(session, round_.digest)
    return json_response(asking.context, document.encode(), round_.digest, private=True)


@router.get(
    "/group/rounds/{round_id}/sheets",
    response_model=SheetPage,
    responses={**UNCHANGED, **problems(401, 403, 404, 409)},
    tags=["a group’s own"],
)
def group_round_sheets(asking: Sheets, round_id: RoundId, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """The sheets that count in a closed round, without names."""
    with asking.context.reading() as session:
        round_ = _round_of_holder(session, asking.holder, round_id)
        if round_.closed_at is None:
            raise Refused(409, _("The round is not closed yet. Until then nobody sees single sheets."))
        (after,) = parts_of_cursor(cursor, 1) if cursor else ("",)
        found = counted_page(session, round_.rubric, round_id, most=limit + 1, after=after)
    page = SheetPage(
        items=[
            SheetItem(
                id=id_,
                source=source.value,
                answers=dict(sheet.answers),
            )
            for id_, source, sheet in found[:limit]
        ],
        next=cursor_of(found[limit - 1][0]) if len(found) > limit else None,
    )
    return json_response(asking.context, json_of(page), private=True)


def _round_of_holder(session: Session, holder: ApiKeyHolder, round_id: str) -> Round:
    round_ = find_round(session, round_id, group_id=holder.group_id)
    if round_ is None:
        raise not_found()
    return round_
