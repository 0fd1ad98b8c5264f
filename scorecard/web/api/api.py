"""The API to read by: what is published, and with a group's token what is its own. Changes nothing."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer
from pydantic import BaseModel
from sqlmodel import Session
from starlette.responses import Response

from scorecard import __version__
from scorecard.engine.answers import Other
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.rounds.links import secret_digest
from scorecard.rubrics.exact import exact_text
from scorecard.store.api_keys import TokenHolder, find_holder
from scorecard.store.group_rounds import GroupRound, find_group_round, round_lines
from scorecard.store.listing import OVERALL, ListedLine, Status, Wanted, listed_after
from scorecard.store.promises import promises_at
from scorecard.store.publications import find_published
from scorecard.store.rounds import document_of
from scorecard.store.sheets import counted_page
from scorecard.web.core.context import Refused, Visit, Visitor, not_here

router = APIRouter(prefix="/api/v1")

_MOST = 100
_ID = r"^[a-z0-9-]{1,40}$"
Limit = Annotated[int, Query(ge=1, le=_MOST, description="how many at the most")]
Cursor = Annotated[str | None, Query(max_length=200, description="`next` of the page before")]
Address = Annotated[str, Path(pattern=_ID, description="the part of a public address after /scorecards/")]
RoundId = Annotated[str, Path(pattern=_ID)]


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    instance: str


class Band(BaseModel):
    """`labels` by language."""

    id: str
    labels: dict[str, str]


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
    band: Band | None
    sheets: int


class ListPage(BaseModel):
    items: list[ListItem]
    next: str | None


class PromiseItem(BaseModel):
    """What became of an ask. `promised` says how firmly; null where it is not promised."""

    criterion: str
    ask: str
    promised: Literal["binding", "written", "spoken"] | None
    promised_on: date | None
    place: str | None
    outcome: Literal["kept", "broken"] | None
    outcome_on: date | None
    evidence: str | None
    changed: datetime


class PromiseList(BaseModel):
    items: list[PromiseItem]


class RubricItem(BaseModel):
    name: str
    title: str
    language: str
    status: Literal["draft", "published"]
    digest: str
    url: str


class RubricList(BaseModel):
    items: list[RubricItem]


class RubricDocument(BaseModel):
    """`content` is the whole canonical rubric, which the digest is of."""

    name: str
    digest: str
    content: dict[str, Any]


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


class AnswerItem(BaseModel):
    """`answer` is a level's points as exact text, or “not applicable”, or “cannot tell”."""

    answer: str
    reason: str | None
    evidence: str | None
    evidence_kind: str | None


class SheetItem(BaseModel):
    id: str
    source: Literal["online", "paper", "file"]
    answers: dict[str, AnswerItem]


class SheetPage(BaseModel):
    items: list[SheetItem]
    next: str | None


def _problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What else a route may answer, for its description."""
    schema = {"$ref": "#/components/schemas/Problem"}
    described = {401: "No valid token", 403: "Not open to this", 404: "Nothing there", 410: "Taken down"}
    described |= {409: "Not counted yet", 422: "Cannot be read", 429: "Too often"}
    content = {"application/problem+json": {"schema": schema}}
    return {status: {"description": described[status], "content": content} for status in (*statuses, 422, 429)}


_UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "Not changed since"}}


def answered(visit: Visit, body: bytes, tag: str | None = None, *, private: bool = False) -> Response:
    """JSON with its tag, or that nothing has changed since."""
    tag = f'"{tag or sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache" if private else "public, no-cache"}
    known = visit.request.headers.get("if-none-match", "")
    if tag in (part.strip().removeprefix("W/") for part in known.split(",")):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


def _json(model: BaseModel) -> bytes:
    return model.model_dump_json().encode()


# what is published


@router.get("/scorecards", response_model=ListPage, responses={**_UNCHANGED, **_problems(404)}, tags=["published"])
def list_published(
    visit: Visitor,
    text: Annotated[str, Query(max_length=100, description="words of name, place, developer or group")] = "",
    principle: Annotated[str, Query(max_length=100, description="id; score and band are then its own")] = OVERALL,
    band: Annotated[str, Query(max_length=100, description="id")] = "",
    neighborhood: Annotated[str, Query(max_length=300)] = "",
    status: Status | None = None,
    hearing_from: date | None = None,
    hearing_to: date | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Projects with a published scorecard, those published last first: each with the newest number of its latest
    round."""
    wanted = Wanted(text, principle, band, neighborhood, status, hearing_from, hearing_to)
    with visit.reading() as session:
        found = listed_after(session, wanted, visit.today, most=limit + 1, after=_moment_cursor(cursor))
    last = found[limit - 1][0].row if len(found) > limit else None
    page = ListPage(
        items=[_list_item(visit, line, known) for line, known in found[:limit]],
        next=_cursor(last.published_at.isoformat(), last.project_id) if last else None,
    )
    return answered(visit, _json(page))


def _list_item(visit: Visit, line: ListedLine, band: str | None) -> ListItem:
    row = line.row
    return ListItem(
        address=row.address,
        url=f"{visit.address}/scorecards/{row.address}",
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
        band=Band(id=band, labels=dict(line.bands)) if band else None,
        sheets=row.sheets,
    )


@router.get(
    "/scorecards/{address}",
    response_model=Result,
    responses={**_UNCHANGED, **_problems(404, 410)},
    tags=["published"],
)
def published_scorecard(visit: Visitor, address: Address) -> Response:
    """The newest number, as the document `scorecard/1`. Its digest is the tag."""
    return _document(visit, address, None)


@router.get(
    "/scorecards/{address}/promises",
    response_model=PromiseList,
    responses={**_UNCHANGED, **_problems(404)},
    tags=["published"],
)
def published_promises(visit: Visitor, address: Address) -> Response:
    """What became of the asks of this project. It goes on while the scorecard stays."""
    with visit.reading() as session:
        published = find_published(session, address)
        if published is None or published.withdrawn_at is not None:
            raise not_here()
        known = promises_at(session, address)
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
        for id_, (one, changed) in known.items()
    ]
    return answered(visit, _json(PromiseList.model_validate({"items": items})))


@router.get(
    "/scorecards/{address}/{number}",
    response_model=Result,
    responses={**_UNCHANGED, **_problems(404, 410)},
    tags=["published"],
)
def published_number(visit: Visitor, address: Address, number: Annotated[int, Path(ge=1, le=999_999)]) -> Response:
    """That number, as it was published and will stay."""
    return _document(visit, address, number)


def _document(visit: Visit, address: str, number: int | None) -> Response:
    with visit.reading() as session:
        found = find_published(session, address, number)
        if found is None:
            raise not_here()
        if found.withdrawn_at is not None:
            raise Refused(410, _("This scorecard was taken down"))
        return answered(visit, (found.document or "").encode(), found.digest)


@router.get("/rubrics", response_model=RubricList, responses={**_UNCHANGED, **_problems()}, tags=["published"])
def list_of_rubrics(visit: Visitor) -> Response:
    """The rubrics that this site offers to everybody."""
    items = [
        RubricItem(
            name=name,
            title=loaded.rubric.title,
            language=loaded.rubric.language,
            status=loaded.rubric.status,
            digest=loaded.rubric.digest,
            url=f"{visit.address}/rubrics/{name}",
        )
        for name, loaded in visit.site.rubrics.items()
    ]
    return answered(visit, _json(RubricList(items=items)))


@router.get(
    "/rubrics/{name}",
    response_model=RubricDocument,
    responses={**_UNCHANGED, **_problems(404)},
    tags=["published"],
)
def one_rubric(visit: Visitor, name: Annotated[str, Path(max_length=200)]) -> Response:
    """A whole rubric in its canonical form."""
    loaded = visit.site.rubrics.get(name)
    if loaded is None:
        raise not_here()
    rubric = loaded.rubric
    return answered(visit, _json(RubricDocument(name=name, digest=rubric.digest, content=rubric.canonical)))


# what is a group's own


_bearer = HTTPBearer(auto_error=False, description="A key that an organizer has made under “Keys for programs”.")


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody with a group's token."""

    visit: Visit
    holder: TokenHolder


def _asking(scope: str) -> Callable[..., Asking]:
    def asking(visit: Visitor, given: Annotated[Any, Depends(_bearer)]) -> Asking:
        visit.check_line()
        visit.hold_back("api")
        with visit.reading() as session:
            holder = find_holder(session, secret_digest(given.credentials)) if given else None
        if holder is None:
            fault = Refused(401, _("Send a valid key of your group: Authorization: Bearer KEY."))
            fault.headers = {"WWW-Authenticate": "Bearer"}
            raise fault
        if scope == "sheets" and holder.scope != "sheets":
            raise Refused(403, _("This key opens results alone. Make one that opens sheets too."))
        return Asking(visit, holder)

    return asking


Results = Annotated[Asking, Depends(_asking("results"))]
Sheets = Annotated[Asking, Depends(_asking("sheets"))]


@router.get(
    "/group/rounds",
    response_model=RoundPage,
    responses={**_UNCHANGED, **_problems(401, 403, 404)},
    tags=["a group’s own"],
)
def group_rounds(asking: Results, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """All rounds of the group, the latest first."""
    visit = asking.visit
    after = _moment_cursor(cursor)
    with visit.reading() as session:
        found = round_lines(session, asking.holder.group_id, most=limit + 1, after=after)
    last = found[limit - 1] if len(found) > limit else None
    page = RoundPage(
        items=[
            RoundItem(
                id=one.round_id,
                project=one.project_id,
                name=one.name,
                label=one.label,
                made=one.made_at,
                opened=one.opened_at,
                closed=one.closed_at,
                digest=one.digest,
                published=f"{visit.address}/scorecards/{one.address}" if one.is_published else None,
            )
            for one in found[:limit]
        ],
        next=_cursor(last.made_at.isoformat(), last.round_id) if last else None,
    )
    return answered(visit, _json(page), private=True)


@router.get(
    "/group/rounds/{round_id}",
    response_model=Result,
    responses={**_UNCHANGED, **_problems(401, 403, 404, 409)},
    tags=["a group’s own"],
)
def group_round_result(asking: Results, round_id: RoundId) -> Response:
    """What a closed round found, published or not."""
    with asking.visit.reading() as session:
        stored = _own(session, asking.holder, round_id)
        document = document_of(session, round_id)
    if document is None or stored.digest is None:
        raise Refused(409, _("The round is not closed and counted yet."))
    return answered(asking.visit, document.encode(), stored.digest, private=True)


@router.get(
    "/group/rounds/{round_id}/sheets",
    response_model=SheetPage,
    responses={**_UNCHANGED, **_problems(401, 403, 404)},
    tags=["a group’s own"],
)
def group_round_sheets(asking: Sheets, round_id: RoundId, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """The sheets that count, without names."""
    with asking.visit.reading() as session:
        stored = _own(session, asking.holder, round_id)
        (after,) = _parts_of(cursor, 1) if cursor else ("",)
        found = counted_page(session, stored.rubric, round_id, most=limit + 1, after=after)
    page = SheetPage(
        items=[
            SheetItem(
                id=id_,
                source=source.value,
                answers={
                    criterion: AnswerItem(
                        answer=answer.given.value if isinstance(answer.given, Other) else exact_text(answer.given),
                        reason=answer.reason,
                        evidence=answer.evidence,
                        evidence_kind=answer.evidence_kind.value if answer.evidence_kind else None,
                    )
                    for criterion, answer in sheet.answers.items()
                },
            )
            for id_, source, sheet in found[:limit]
        ],
        next=_cursor(found[limit - 1][0]) if len(found) > limit else None,
    )
    return answered(asking.visit, _json(page), private=True)


def _own(session: Session, holder: TokenHolder, round_id: str) -> GroupRound:
    found = find_group_round(session, holder.group_id, holder.group, round_id)
    if found is None:
        raise not_here()
    return found


# pages


def _cursor(*parts: str) -> str:
    return urlsafe_b64encode("\n".join(parts).encode()).decode()


def _parts_of(cursor: str, number: int) -> list[str]:
    """Raises 404 for what no page gave."""
    try:
        parts = urlsafe_b64decode(cursor.encode()).decode().split("\n")
    except ValueError:
        parts = []
    if len(parts) != number or "\0" in cursor or any("\0" in part for part in parts):
        raise Refused(404, _("This cursor comes from no page here. Begin without one."))
    return parts


def _moment_cursor(cursor: str | None) -> tuple[datetime, str] | None:
    if cursor is None:
        return None
    moment, id_ = _parts_of(cursor, 2)
    try:
        known = datetime.fromisoformat(moment)
        known.astimezone()
    except (ValueError, OverflowError):
        known = None
    if known is None or known.tzinfo is None:
        raise Refused(404, _("This cursor comes from no page here. Begin without one."))
    return known, id_


# its description


@router.get("/openapi.json", include_in_schema=False)
def description(visit: Visitor) -> Response:
    return answered(visit, json.dumps(openapi(visit.address), ensure_ascii=False).encode())


def openapi(address: str) -> dict[str, Any]:
    """The description of the API (OpenAPI 3.1)."""
    described: dict[str, Any] = get_openapi(
        title="Community scorecard",
        version=__version__,
        summary="Read published scorecards, and with a group’s key what is its own.",
        description="Exact numbers are text. Lists come in pages: send `next` as `cursor`. Errors are problem documents"
        " (RFC 9457). Answers carry an ETag.",
        routes=[route for route in router.routes if isinstance(route, APIRoute)],
        servers=[{"url": address}],
        separate_input_output_schemas=True,
    )
    schemas = described["components"]["schemas"]
    schemas["Problem"] = Problem.model_json_schema()
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return described
