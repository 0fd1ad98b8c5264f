"""The rubrics that the site offers to everybody, in their canonical form: all that the digest is of, as JSON values,
without `status` and `reviewed`, with exact numbers as text."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path
from pydantic import BaseModel
from starlette.responses import Response

from scorecard.web.api.responses import UNCHANGED, count_request, json_of, json_response, problems
from scorecard.web.core.context import Context
from scorecard.web.core.refusals import not_found

router = APIRouter(prefix="/api/v1", dependencies=[Depends(count_request)])


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


@router.get("/rubrics", response_model=RubricList, responses={**UNCHANGED, **problems()}, tags=["published"])
def list_of_rubrics(context: Context) -> Response:
    """The rubrics that this site offers to everybody."""
    items = [
        RubricItem(
            name=name,
            title=loaded.rubric.title,
            language=loaded.rubric.language,
            status=loaded.rubric.status,
            digest=loaded.rubric.digest,
            url=f"{context.address}/rubrics/{name}",
        )
        for name, loaded in context.site.rubrics.items()
    ]
    return json_response(context, json_of(RubricList(items=items)))


@router.get(
    "/rubrics/{name}",
    response_model=RubricDocument,
    responses={**UNCHANGED, **problems(404)},
    tags=["published"],
)
def one_rubric(context: Context, name: Annotated[str, Path(max_length=200)]) -> Response:
    """A whole rubric in its canonical form."""
    loaded = context.site.rubrics.get(name)
    if loaded is None:
        raise not_found()
    rubric = loaded.rubric
    return json_response(context, json_of(RubricDocument(name=name, digest=rubric.digest, content=rubric.canonical)))
