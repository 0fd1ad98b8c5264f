"""The kinds of visitor, and which of them each route answers: read from the signatures of its handlers."""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import get_args

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from scorecard.web.api.rounds import Results, Sheets
from scorecard.web.core.auth import Maker, Organizer, Rater, RaterOrMaker, RubricMaker
from scorecard.web.core.forms import posted_form

FORMS = posted_form.__module__
TABLE = Path(__file__).parent.parent / "data" / "routes.txt"


class Visitor(StrEnum):
    NOBODY = "somebody without a link"
    OTHER = "the maker of another project"
    MAKER = "the maker of this project"
    RATER = "a rater of this round"
    OTHER_RATER = "a rater of another round"
    DEVELOPER = "the developer, with a link of its own"
    ORGANIZER = "an organizer of this group"
    OTHER_ORGANIZER = "an organizer of another group"
    ENDED = "an organizer whose session has ended"
    PROGRAM = "a program with a key of this group"
    RESULTS_PROGRAM = "a program with a key of this group to results alone"
    OTHER_PROGRAM = "a program with a key of another group"


_KINDS = {
    get_args(kind)[1].dependency: name
    for kind, name in (
        (Maker, "maker"),
        (RubricMaker, "maker of the rubric"),
        (Rater, "rater"),
        (RaterOrMaker, "rater or maker"),
        (Organizer, "organizer"),
        (Results, "program"),
        (Sheets, "program with a key to sheets"),
    )
}
_ITS_OWN = re.compile(r"\{(round_id|project_id|organizer_id|key_id|rubric_id)\}")
"""Parts of an address that belong to one group."""


def routes(app: FastAPI) -> Iterator[APIRoute]:
    """Every route of the site, also those of routers inside routers."""

    def below(holder: object) -> Iterator[APIRoute]:
        for route in getattr(holder, "routes", ()):
            if isinstance(route, APIRoute):
                yield route
            else:
                yield from below(getattr(route, "original_router", route))

    yield from below(app)


def table_of(app: FastAPI) -> list[str]:
    """A line for each route: method, address, and who may call it."""
    return sorted(
        f"{method} {route.path}: {_kind(route.dependant)}" for route in routes(app) for method in route.methods or ()
    )


def forms_before_visitors(app: FastAPI) -> dict[str, bool]:
    """Of each handler that takes a form from a certain kind of visitor: whether it reads the form first."""
    found = {}
    for route in routes(app):
        calls = [below.call for below in route.dependant.dependencies]
        forms = [place for place, call in enumerate(calls) if call is not None and call.__module__ == FORMS]
        visitors = [place for place, call in enumerate(calls) if call in _KINDS]
        if forms and visitors:
            found[route.path] = forms < visitors
    return found


def _kind(dependant: Dependant) -> str:
    kinds = [_KINDS[below.call] for below in _dependencies(dependant) if below.call in _KINDS]
    assert len(kinds) < 2, kinds
    return kinds[0] if kinds else "anyone"


def _dependencies(dependant: Dependant) -> Iterator[Dependant]:
    """The dependencies of a handler, and theirs."""
    for below in dependant.dependencies:
        yield below
        yield from _dependencies(below)


def committed_routes() -> dict[tuple[str, str], frozenset[Visitor]]:
    """The kinds of visitor by method and address, from the table that is committed."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    matches = (re.fullmatch(r"(\w+) (\S+): (.+)", line) for line in lines)
    return {(match[1], match[2]): _visitors(match[2], match[3]) for match in matches if match}


def _visitors(path: str, kind: str) -> frozenset[Visitor]:
    match kind:
        case "anyone":
            return frozenset(Visitor)
        case "maker" | "maker of the rubric":
            return frozenset({Visitor.MAKER})
        case "rater":
            return frozenset({Visitor.RATER})
        case "rater or maker":
            return frozenset({Visitor.MAKER if path.startswith("/projects/") else Visitor.RATER})
        case "program":
            others = () if _ITS_OWN.search(path) else (Visitor.OTHER_PROGRAM,)  # each sees its own
            return frozenset({Visitor.PROGRAM, Visitor.RESULTS_PROGRAM, *others})
        case "program with a key to sheets":
            return frozenset({Visitor.PROGRAM})
        case "organizer":
            names_its_own = _ITS_OWN.search(path) or path.startswith(
                "/group/compare."
            )  # by the rounds that it asks for
            return frozenset({Visitor.ORGANIZER} if names_its_own else {Visitor.ORGANIZER, Visitor.OTHER_ORGANIZER})
    raise AssertionError(kind)
