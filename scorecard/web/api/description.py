"""The description of the API (OpenAPI 3.1)."""

import json
from typing import Any

from fastapi import APIRouter
from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from scorecard import __version__
from scorecard.web.api import rounds, rubrics, scorecards
from scorecard.web.api.responses import ProblemDocument, json_response
from scorecard.web.core.context import Context

router = APIRouter(prefix="/api/v1")


@router.get("/openapi.json", include_in_schema=False)
def description(context: Context) -> Response:
    return json_response(context, json.dumps(openapi(context.address), ensure_ascii=False).encode())


def openapi(address: str) -> dict[str, Any]:
    """The description of the API (OpenAPI 3.1)."""
    described: dict[str, Any] = get_openapi(
        title="Community scorecard",
        version=__version__,
        summary="Read published scorecards, and with a group’s key what is its own.",
        description="Exact numbers are text. Lists come in pages: send `next` as `cursor`. Errors are problem documents"
        " (RFC 9457). Answers carry an ETag.",
        routes=[route for module in (scorecards, rubrics, rounds) for route in module.router.routes],
        servers=[{"url": address}],
        separate_input_output_schemas=True,
    )
    schemas = described["components"]["schemas"]
    schemas["Problem"] = ProblemDocument.model_json_schema() | {"title": "Problem"}
    for unused in ("HTTPValidationError", "ValidationError"):  # FastAPI's own, which no address here answers with
        schemas.pop(unused, None)
    return described
