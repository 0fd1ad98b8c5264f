"""Who may do what: every route, and the kinds of visitor that it answers. A test walks this table."""

from collections.abc import Mapping
from enum import StrEnum


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


ANYONE = frozenset(Visitor)
MAKER = frozenset({Visitor.MAKER})
RATER = frozenset({Visitor.RATER})
ORGANIZER = frozenset({Visitor.ORGANIZER})
PROGRAMS = frozenset({Visitor.PROGRAM, Visitor.RESULTS_PROGRAM})
SHEETS_PROGRAM = frozenset({Visitor.PROGRAM})
ANY_ORGANIZER = frozenset({Visitor.ORGANIZER, Visitor.OTHER_ORGANIZER})

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
    ("GET", "/scorecards"): ANYONE,
    ("GET", "/api/v1/openapi.json"): ANYONE,
    ("GET", "/api/v1/scorecards"): ANYONE,
    ("GET", "/api/v1/scorecards/{address}"): ANYONE,
    ("GET", "/api/v1/scorecards/{address}/{number}"): ANYONE,
    ("GET", "/api/v1/scorecards/{address}/promises"): ANYONE,
    ("GET", "/api/v1/rubrics"): ANYONE,
    ("GET", "/api/v1/rubrics/{name}"): ANYONE,
    ("GET", "/api/v1/group/rounds"): PROGRAMS | {Visitor.OTHER_PROGRAM},  # each sees its own
    ("GET", "/api/v1/group/rounds/{round_id}"): PROGRAMS,
    ("GET", "/api/v1/group/rounds/{round_id}/sheets"): SHEETS_PROGRAM,
    ("GET", "/group/tokens"): ANY_ORGANIZER,
    ("POST", "/group/tokens"): ANY_ORGANIZER,
    ("POST", "/group/tokens/{token_id}/revoke"): ORGANIZER,
    ("GET", "/verify"): ANYONE,
    ("POST", "/verify"): ANYONE,
    ("GET", "/rubrics/{name}/how"): ANYONE,
    ("GET", "/scorecards/{address}/how"): ANYONE,
    ("GET", "/compare"): ANYONE,
    ("GET", "/compare.csv"): ANYONE,
    ("GET", "/compare.xlsx"): ANYONE,
    ("GET", "/scorecards/{address}"): ANYONE,
    ("GET", "/scorecards/{address}/{number}"): ANYONE,
    ("GET", "/scorecards/{address}/scorecard.pdf"): ANYONE,
    ("GET", "/scorecards/{address}/scorecard.json"): ANYONE,
    ("GET", "/scorecards/{address}/tally.csv"): ANYONE,
    ("GET", "/scorecards/{address}/tally.xlsx"): ANYONE,
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
    ("GET", "/projects/{id_}/questions/{criterion_id}"): MAKER,
    ("POST", "/projects/{id_}/questions/{criterion_id}"): MAKER,
    ("GET", "/projects/{id_}/principles/{principle_id}"): MAKER,
    ("POST", "/projects/{id_}/principles/{principle_id}"): MAKER,
    ("GET", "/projects/{project_id}/review"): MAKER,
    ("POST", "/projects/{project_id}/finish"): MAKER,
    ("GET", "/projects/{project_id}/preview"): MAKER,
    ("GET", "/projects/{project_id}/preview/{name}"): MAKER,
    ("GET", "/projects/{project_id}/scorecard"): MAKER,
    ("GET", "/projects/{project_id}/scorecard.pdf"): MAKER,
    ("GET", "/projects/{project_id}/scorecard.json"): MAKER,
    ("GET", "/projects/{project_id}/tally.csv"): MAKER,
    ("GET", "/projects/{project_id}/tally.xlsx"): MAKER,
    ("GET", "/projects/{project_id}/ratings.csv"): MAKER,
    ("GET", "/projects/{project_id}/ratings.xlsx"): MAKER,
    ("POST", "/projects/{project_id}/reopen"): MAKER,
    ("POST", "/projects/{project_id}/publish"): MAKER,
    ("POST", "/projects/{project_id}/unpublish"): MAKER,
    ("GET", "/projects/{project_id}/delete"): MAKER,
    ("POST", "/projects/{project_id}/delete"): MAKER,
    ("GET", "/r/{code}"): ANYONE,
    ("POST", "/r/{code}"): ANYONE,
    ("GET", "/sheets/{sheet_id}"): RATER,
    ("GET", "/sheets/{sheet_id}/link"): RATER,
    ("GET", "/sheets/{id_}/questions/{criterion_id}"): RATER,
    ("POST", "/sheets/{id_}/questions/{criterion_id}"): RATER,
    ("GET", "/sheets/{id_}/principles/{principle_id}"): RATER,
    ("POST", "/sheets/{id_}/principles/{principle_id}"): RATER,
    ("GET", "/sheets/{sheet_id}/review"): RATER,
    ("POST", "/sheets/{sheet_id}/send"): RATER,
    ("GET", "/sheets/{sheet_id}/scorecard"): RATER,  # once the round is closed, where the group allows it
    ("GET", "/scorecards/{address}/after/{earlier}"): ANYONE,  # once both rounds are published
    ("GET", "/sign-in/{secret}"): ANYONE,
    ("POST", "/sign-in/{secret}"): ANYONE,
    ("GET", "/group"): ANY_ORGANIZER,
    ("GET", "/group/rounds.csv"): ANY_ORGANIZER,
    ("GET", "/group/rounds.xlsx"): ANY_ORGANIZER,
    ("GET", "/group/names"): ANY_ORGANIZER,
    ("POST", "/group/names"): ANY_ORGANIZER,
    ("GET", "/group/people"): ANY_ORGANIZER,
    ("POST", "/group/people"): ANY_ORGANIZER,
    ("GET", "/group/people/link"): ANY_ORGANIZER,
    ("POST", "/group/people/{organizer_id}/link"): ORGANIZER,
    ("POST", "/group/people/{organizer_id}/remove"): ORGANIZER,
    ("POST", "/group/sign-out"): ANY_ORGANIZER,
    ("POST", "/group/sessions/end"): ANY_ORGANIZER,
    ("POST", "/group/sessions/{session_id}/end"): ANY_ORGANIZER,  # one's own only
    ("GET", "/group/journal"): ANY_ORGANIZER,
    ("GET", "/group/projects/new"): ANY_ORGANIZER,
    ("POST", "/group/projects"): ANY_ORGANIZER,
    ("GET", "/group/projects/{project_id}/compare"): ORGANIZER,
    ("GET", "/group/projects/{project_id}/promises"): ORGANIZER,
    ("POST", "/group/projects/{project_id}/promises"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/open"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/close"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/close"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/count"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/reopen"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/next"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/delete"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/delete"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/details"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/details"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/picture"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/wall"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/links"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/sheets"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/sheets/{sheet_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/sheets/{sheet_id}/aside"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/group-sheet"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/developer"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/manner"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/manner"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/weights"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/weights"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/findings"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/findings/{criterion_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/findings/{criterion_id}"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/paper"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/paper"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/handed"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/paper/{number}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/paper/{number}"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/import"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/import"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/import/{upload_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/import/{upload_id}"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/talk"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/talk/{criterion_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/talk/{criterion_id}"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/reasons"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/reasons/{criterion_id}"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/reasons/{criterion_id}"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/decision"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/decision"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/scorecard"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/publish"): ORGANIZER,
    ("POST", "/group/rounds/{round_id}/unpublish"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/scorecard.pdf"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/scorecard.json"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/tally.csv"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/tally.xlsx"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/ratings.csv"): ORGANIZER,
    ("GET", "/group/rounds/{round_id}/ratings.xlsx"): ORGANIZER,
}
