"""Who may do what: every route, and the kinds of visitor that it answers. A test walks this table."""

from collections.abc import Mapping
from enum import StrEnum


class Visitor(StrEnum):
    NOBODY = "somebody without a link"
    OTHER = "the maker of another project"
    MAKER = "the maker of this project"


ANYONE = frozenset(Visitor)
MAKER = frozenset({Visitor.MAKER})

ROUTES: Mapping[tuple[str, str], frozenset[Visitor]] = {
    ("GET", "/"): ANYONE,
    ("GET", "/robots.txt"): ANYONE,
    ("GET", "/static/{version}/{name}"): ANYONE,
    ("GET", "/pictures/{digest}"): ANYONE,  # while a published scorecard shows it
    ("GET", "/rubrics"): ANYONE,
    ("GET", "/rubrics/{name}"): ANYONE,
    ("GET", "/rubrics/{name}/rubric.yaml"): ANYONE,
    ("GET", "/rubrics/{name}/adapt"): ANYONE,  # one's own is gone on with; of others' a new one is made
    ("POST", "/rubrics/{name}/adapt"): ANYONE,
    ("POST", "/rubrics/{name}/delete"): MAKER,
    ("GET", "/rubric-check"): ANYONE,
    ("POST", "/rubric-check"): ANYONE,
    ("GET", "/scorecards/{address}"): ANYONE,
    ("GET", "/scorecards/{address}/{number}"): ANYONE,
    ("GET", "/scorecards/{address}/scorecard.pdf"): ANYONE,
    ("GET", "/scorecards/{address}/scorecard.json"): ANYONE,
    ("GET", "/scorecards/{address}/tally.csv"): ANYONE,
    ("GET", "/open/{secret}"): ANYONE,
    ("POST", "/open/{secret}"): ANYONE,
    ("POST", "/leave"): ANYONE,
    ("GET", "/projects"): ANYONE,
    ("GET", "/projects/new"): ANYONE,
    ("POST", "/projects"): ANYONE,
    ("GET", "/projects/{project_id}"): MAKER,
    ("GET", "/projects/{project_id}/details"): MAKER,
    ("POST", "/projects/{project_id}/details"): MAKER,
    ("GET", "/projects/{project_id}/picture"): MAKER,
    ("GET", "/projects/{project_id}/link"): MAKER,
    ("GET", "/projects/{project_id}/questions/{criterion_id}"): MAKER,
    ("POST", "/projects/{project_id}/questions/{criterion_id}"): MAKER,
    ("GET", "/projects/{project_id}/principles/{principle_id}"): MAKER,
    ("POST", "/projects/{project_id}/principles/{principle_id}"): MAKER,
    ("GET", "/projects/{project_id}/review"): MAKER,
    ("POST", "/projects/{project_id}/finish"): MAKER,
    ("GET", "/projects/{project_id}/preview"): MAKER,
    ("GET", "/projects/{project_id}/preview/{name}"): MAKER,
    ("GET", "/projects/{project_id}/scorecard"): MAKER,
    ("GET", "/projects/{project_id}/scorecard.pdf"): MAKER,
    ("GET", "/projects/{project_id}/scorecard.json"): MAKER,
    ("GET", "/projects/{project_id}/tally.csv"): MAKER,
    ("GET", "/projects/{project_id}/ratings.csv"): MAKER,
    ("POST", "/projects/{project_id}/reopen"): MAKER,
    ("POST", "/projects/{project_id}/publish"): MAKER,
    ("POST", "/projects/{project_id}/unpublish"): MAKER,
    ("GET", "/projects/{project_id}/delete"): MAKER,
    ("POST", "/projects/{project_id}/delete"): MAKER,
}
