"""The page that describes the API to people who write programs; in English, as its descriptions are."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import ENGLISH, set_language
from scorecard.web.api.description import openapi
from scorecard.web.core.context import Context

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """An address that a program can ask. `text` says what it answers; `parameters` are those of its query; `needs_key`
    is whether it needs a group's key."""

    path: str
    text: str
    parameters: tuple[Parameter, ...]
    needs_key: bool


@dataclass(frozen=True, slots=True)
class ReferencePage:
    title: str
    text: str
    calls: tuple[Call, ...]


@router.get("/api")
def show_reference(context: Context) -> Response:
    set_language(ENGLISH)
    described = openapi(context.address)
    page = ReferencePage(
        title="For programs: the API",
        text=described["info"]["description"].replace("`", ""),
        calls=tuple(_calls(described["paths"])),
    )
    return context.page("pages/public/api.html", page, languages=[ENGLISH.code])


def _calls(paths: dict[str, dict[str, dict[str, object]]]) -> Iterator[Call]:
    """The calls in the `paths` of an OpenAPI description, in which every address takes GET alone."""
    for path, operation in ((path, verbs["get"]) for path, verbs in paths.items()):
        given = operation.get("parameters", [])
        assert isinstance(given, list)
        yield Call(
            path=path,
            text=" ".join(str(operation["description"]).replace("`", "").split()),
            parameters=tuple(
                Parameter(one["name"], one.get("description", "").replace("`", ""))
                for one in given
                if one["in"] == "query"
            ),
            needs_key="security" in operation,
        )
