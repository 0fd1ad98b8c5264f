"""Published scorecards: the list, the documents, what became of their asks."""

from datetime import date, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query
from pydantic import BaseModel
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.store.documents import load_document
from scorecard.store.lists.listing import OVERALL, ListedLine, ListQuery, ListStatus, listed_after
from scorecard.store.promises import promises_at
from scorecard.store.publications import find_published
from scorecard.texts import cleaned
from scorecard.web.api.responses import (
    UNCHANGED,
    Cursor,
    Day,
    Limit,
    count_request,
    cursor_of,
    json_of,
    json_response,
    moment_cursor,
    problems,
)
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import Refused, not_found

router = APIRouter(prefix="/api/v1", dependencies=[Depends(count_request)])

Address = Annotated[
    str, Path(pattern=r"^[a-z0-9-]{1,40}$", description="the part of a public address after /scorecards/")
]


class BandItem(BaseModel):
    """`labels` by language."""

    id: str
    labels: dict[str, str]


# `of` is the highest possible score, as text.
class ListItem(BaseModel):
    """A published project; `score` is printed text, of the whole or of the principle that was asked for."""

    address: str
    url: str
    number: int
    digest: str
    published: datetime
    name: str
    round: str | None
    group: str | None
    neighborhood: str | None
    developer: str | None
    hearing: date | None
    rubric: str
    rubric_digest: str
    score: str | None
    of: str
    band: BandItem | None
    sheets: int


class ListPage(BaseModel):
    items: list[ListItem]
    next: str | None


class PromiseItem(BaseModel):
    """What became of an ask. `promised` says how firmly, or “refused”; null where it is neither. `place` says where
    that is written."""

    criterion: str
    ask: str
    promised: Literal["binding", "written", "spoken", "refused"] | None
    promised_on: date | None
    place: str | None
    outcome: Literal["kept", "broken"] | None
    outcome_on: date | None
    evidence: str | None
    changed: datetime


class PromiseList(BaseModel):
    items: list[PromiseItem]


@router.get("/scorecards", response_model=ListPage, responses={**UNCHANGED, **problems(404)}, tags=["published"])
def list_published(
    context: Context,
    text: Annotated[str, Query(max_length=100, description="words of the name, place, developer or group")] = "",
    principle: Annotated[
        str, Query(max_length=100, description="id of a principle; score and band are then its own")
    ] = OVERALL,
    band: Annotated[str, Query(max_length=100, description="id of a band")] = "",
    neighborhood: Annotated[str, Query(max_length=300, description="as the group entered it")] = "",
    status: Annotated[
        ListStatus | None,
        Query(description="the hearing is ahead or past; or an ask was promised, kept or broken"),
    ] = None,
    hearing_from: Annotated[Day | None, Query(description="a day, such as 2026-12-04")] = None,
    hearing_to: Annotated[Day | None, Query(description="a day")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Projects with a published scorecard, those published last first: each with the newest number of its latest
    round."""
    text, principle, band, neighborhood = map(cleaned, (text, principle, band, neighborhood))
    query = ListQuery(text, principle, band, neighborhood, status, hearing_from, hearing_to)
    with context.reading() as session:
        found = listed_after(session, query, context.today, most=limit + 1, after=moment_cursor(cursor))
    last = found[limit - 1][0].row if len(found) > limit else None  # the page after exists if one line more was found
    page = ListPage(
        items=[_list_item(context, line, band_id) for line, band_id in found[:limit]],
        next=cursor_of(last.published_at.isoformat(), last.project_id) if last else None,
    )
    return json_response(context, json_of(page))


def _list_item(context: RequestContext, line: ListedLine, band: str | None) -> ListItem:
    row = line.row
    return ListItem(
        address=row.address,
        url=f"{context.address}/scorecards/{row.address}",
        number=row.number,
        digest=row.digest,
        published=row.published_at,
        name=row.name,
        round=row.label,
        group=row.held_by,
        neighborhood=row.neighborhood,
        developer=row.developer,
        hearing=row.hearing_on,
        rubric=row.rubric,
        rubric_digest=row.rubric_digest,
        score=line.score,
        of=line.top,
        band=BandItem(id=band, labels=dict(line.bands)) if band else None,
        sheets=row.sheets,
    )


@router.get(
    "/scorecards/{address}",
    response_model=Result,
    responses={**UNCHANGED, **problems(404, 410)},
    tags=["published"],
)
def published_scorecard(context: Context, address: Address) -> Response:
    """The newest number, as a document of the format `scorecard/1`. Its digest is the `ETag`."""
    return _document(context, address, None)


@router.get(
    "/scorecards/{address}/promises",
    response_model=PromiseList,
    responses={**UNCHANGED, **problems(404)},
    tags=["published"],
)
def published_promises(context: Context, address: Address) -> Response:
    """What became of the asks of this project. The list can change as long as the scorecard is public."""
    with context.reading() as session:
        published = find_published(session, address)
        if published is None or published.withdrawn_at is not None:
            raise not_found()
        promises = promises_at(session, address)
    items = [
        {
            "criterion": id_,
            "ask": one.ask,
            "promised": one.kind,
            "promised_on": one.promised_on,
            "place": one.place,
            "outcome": one.outcome,
            "outcome_on": one.outcome_on,
            "evidence": one.evidence,
            "changed": changed,
        }
        for id_, (one, changed) in promises.items()
    ]
    return json_response(context, json_of(PromiseList.model_validate({"items": items})))


@router.get(
    "/scorecards/{address}/{number}",
    response_model=Result,
    responses={**UNCHANGED, **problems(404, 410)},
    tags=["published"],
)
def published_number(context: Context, address: Address, number: Annotated[int, Path(ge=1, le=999_999)]) -> Response:
    """That number, as it was published and will stay."""
    return _document(context, address, number)


def _document(context: RequestContext, address: str, number: int | None) -> Response:
    with context.reading() as session:
        published = find_published(session, address, number)
        if published is None:
            raise not_found()
        if published.withdrawn_at is not None:
            hidden = published.hidden_reason is not None
            raise Refused(
                410, _("The host of this site hid this scorecard") if hidden else _("This scorecard was taken down")
            )
        return json_response(context, load_document(session, published.digest).encode(), published.digest)
