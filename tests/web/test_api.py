"""The API: every response is described, the documented examples are true, pages lose nothing, keys open their scope."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from browsing import Browser, Clock
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from rooms import closed, here, opened, organizer, sent
from roomwalk import project_of
from schemathesis.specs.openapi.checks import ignored_auth
from starlette.types import ASGIApp, Receive, Scope, Send

from scorecard.engine.verifying.verification import verify
from scorecard.folders import root_folder
from scorecard.rubrics.library import Library
from scorecard.settings import Settings
from scorecard.web.app import create_app

CRITERIA = tuple(Library(root_folder("criteria")).named("equitable-development@2026.1").rubric.criteria)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A published project of a group, with a promise, a key to it, and a program that has the key."""
    app = create_app(Settings(data=tmp_path_factory.mktemp("api")), clock=Clock())
    ann = organizer(app)
    facts = {"neighborhood": "Frogtown", "hearing_date": "2026-12-04"}
    round_id, code = opened(ann, **facts)
    for _ in range(4):
        sent(app, code, dict.fromkeys(CRITERIA, "3"))
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    promise = {"kind.food": "written", "promised_on.food": "2026-11-20", "place.food": "Letter of November 20"}
    project = project_of(ann, f"/group/rounds/{round_id}")
    ann.post(f"/group/projects/{project}/promises", data={"ask.food": "A grocery shop", **promise})
    program = here(app)
    address = program.get("/api/v1/scorecards").json()["items"][0]["address"]
    keys = {scope: key_of(ann, scope) for scope in ("sheets", "results")}
    yield {"app": app, "ann": ann, "program": program, "ROUND": round_id, "ADDRESS": address, "keys": keys}
    app.state.site.printer.close()
    app.state.site.database.close()


def key_of(ann: Browser, scope: str) -> str:
    page = ann.post("/group/tokens", data={"name": "Our website", "scope": scope}).text
    found = re.search(r"<strong>([\w-]{40,})</strong>", page)
    assert found
    return found[1]


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


# the description


def at_home(app: FastAPI) -> ASGIApp:
    """The site as a program on the same machine calls it."""

    async def asked(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            others = [(name, value) for name, value in scope["headers"] if name != b"host"]
            scope = {**scope, "client": ("127.0.0.1", 50_000), "headers": [*others, (b"host", b"localhost:8000")]}
        await app(scope, receive, send)

    return asked


def test_every_response_of_the_api_is_described(known: dict[str, Any]) -> None:
    """No request gives a 5xx or a response that is not described, and none that the description forbids is accepted."""
    schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", at_home(known["app"]))
    asked: set[str] = set()
    names = {
        "address": known["ADDRESS"],
        "round_id": known["ROUND"],
        "name": "equitable-development@2026.1",
        "number": 1,
    }

    for operation in schema.get_all_operations():
        one: Any = operation

        @settings(QUIET, max_examples=settings().max_examples * 2 // 5)
        @given(case=one.ok().as_strategy())
        def check(case: Any) -> None:
            answer = case.call(headers=bearer(known["keys"]["sheets"]))
            asked.add(f"{case.operation.label} {answer.status_code}")
            case.validate_response(answer, excluded_checks=[ignored_auth])

        check()
        there = {name: text for name, text in names.items() if f"{{{name}}}" in one.ok().path}
        case = one.ok().Case(path_parameters=there)
        answer = case.call(headers=bearer(known["keys"]["sheets"]))
        assert answer.status_code == 200, (one.ok().label, answer.text)
        case.validate_response(answer, excluded_checks=[ignored_auth])
    paths = known["program"].get("/api/v1/openapi.json").json()["paths"]
    assert {label.rpartition(" ")[0] for label in asked} == {f"GET {path}" for path in paths}


QUIET = settings(deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


# the examples of the documentation

EXAMPLE = re.compile(r"```\nGET (\S+)\n(?:Authorization: Bearer (KEY)\n)?```\n```json\n(.*?)\n```", re.DOTALL)


def holds(example: Any, found: Any) -> bool:
    """Whether everything in the example is there; “…” marks what it leaves out."""
    if example == "…":
        return True
    if isinstance(example, dict):
        same_keys = "…" in example or example.keys() == found.keys()
        return same_keys and all(
            name in found and holds(one, found[name]) for name, one in example.items() if name != "…"
        )
    if isinstance(example, list):
        return len(example) == len(found) and all(map(holds, example, found))
    return bool(example == found)


def test_the_examples_of_the_documentation_are_true(known: dict[str, Any]) -> None:
    text = (root_folder("criteria").parent / "docs/api.md").read_text(encoding="utf-8")
    examples = EXAMPLE.findall(text)
    assert len(examples) == 7
    for path, key, shown in examples:
        path = path.replace("ADDRESS", known["ADDRESS"]).replace("ROUND", known["ROUND"])
        answer = known["program"].get(path, headers=bearer(known["keys"]["sheets"]) if key else {})
        assert holds(json.loads(shown), answer.json()), (path, answer.json())
    assert text.count("\nGET ") == len(examples)


# documents, tags, pages, keys


def test_a_document_is_the_published_one_and_verifies(known: dict[str, Any]) -> None:
    program, address = known["program"], known["ADDRESS"]
    answer = program.get(f"/api/v1/scorecards/{address}")
    assert verify(answer.content).difference is None
    assert answer.content == program.get(f"/scorecards/{address}/scorecard.json").content
    assert answer.headers["etag"] == f'"{answer.json()["digest"]}"'
    again = program.get(f"/api/v1/scorecards/{address}", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert program.get(f"/api/v1/scorecards/{address}/1").content == answer.content


def test_a_missing_scorecard_gives_a_problem_document(browser: Browser) -> None:
    project, address = browser.published()
    browser.post(f"/projects/{project}/unpublish")
    gone, never = browser.get(f"/api/v1{address}"), browser.get("/api/v1/scorecards/nothing")
    assert (gone.status_code, never.status_code) == (410, 404)
    assert gone.headers["content-type"] == "application/problem+json"
    assert gone.json() == {
        "type": "about:blank",
        "title": "That did not work",
        "status": 410,
        "detail": "This scorecard was taken down",
        "instance": f"/api/v1{address}",
    }
    assert browser.get("/api/v1/scorecards").json() == {"items": [], "next": None}
    assert browser.get("/api/v1/nothing").headers["content-type"] == "application/problem+json"


@pytest.mark.long
def test_pages_lose_and_repeat_nothing_while_others_publish(app: FastAPI, clock: Clock) -> None:
    addresses = []
    for number in range(5):
        addresses.append(Browser(app).published(name=f"House {number}")[1].rpartition("/")[2])
        clock.turn(minutes=number % 2)  # some at the same moment
    program, found, cursor = Browser(app), [], ""
    while True:
        page = program.get(f"/api/v1/scorecards?limit=2{cursor}").json()
        found += [one["address"] for one in page["items"]]
        if not page["next"]:
            break
        Browser(app).published(name="Meanwhile")
        cursor = f"&cursor={page['next']}"
    assert sorted(found) == sorted(addresses)


@pytest.mark.parametrize("cursor", ["x", "eA==", "MjAyNgp4", "AAAA", "%C3%A9", "OTk5OS0xMi0zMVQyMzo1OTo1OS0wMTowMAp4"])
def test_an_invented_cursor_is_refused(browser: Browser, cursor: str) -> None:
    answer = browser.get(f"/api/v1/scorecards?cursor={cursor}")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def test_the_sheets_add_up_to_the_counts_and_have_no_names(known: dict[str, Any]) -> None:
    program, headers = known["program"], bearer(known["keys"]["sheets"])
    path, found, cursor = f"/api/v1/group/rounds/{known['ROUND']}/sheets?limit=3", [], ""
    while cursor is not None:
        page = program.get(f"{path}&cursor={cursor}" if cursor else path, headers=headers).json()
        found += page["items"]
        cursor = page["next"]
    assert len(found) == 4
    assert {frozenset(one) for one in found} == {frozenset({"id", "source", "answers"})}
    tally = program.get(f"/api/v1/group/rounds/{known['ROUND']}", headers=headers).json()["tally"]
    assert tally["food"]["levels"]["3"] == sum(one["answers"]["food"]["answer"] == "3" for one in found)


def test_no_key_reads_sheets_or_counts_of_an_open_round(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "3"})
    said = {"answer.food": "3", "reason.food": "Nobody may read this yet."}
    assert phone.post(f"/sheets/{sheet}/questions/food", data=said).status_code == 303
    headers, path = bearer(key_of(ann, "sheets")), f"/api/v1/group/rounds/{round_id}"
    program = here(app)
    answers = [program.get(f"{path}{part}", headers=headers) for part in ("/sheets", "")]
    assert [answer.status_code for answer in answers] == [409, 409]
    assert not [answer for answer in answers if "Nobody may read" in answer.text]
    closed(ann, round_id)
    assert program.get(f"{path}/sheets", headers=headers).status_code == 200


def test_an_api_key_opens_its_scope_until_it_is_revoked(known: dict[str, Any]) -> None:
    program, ann = known["program"], known["ann"]
    sheets, path = f"/api/v1/group/rounds/{known['ROUND']}/sheets", "/api/v1/group/rounds"
    assert program.get(sheets, headers=bearer(known["keys"]["results"])).status_code == 403
    key = key_of(ann, "results")
    assert program.get(path, headers=bearer(key)).status_code == 200
    newest = re.findall(r"/group/tokens/(\w+)/revoke", ann.get("/group/tokens").text)
    for one in newest:
        ann.post(f"/group/tokens/{one}/revoke")
    answer = program.get(path, headers=bearer(key))
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert "Ann revoked the key “Our website”." in ann.get("/group/journal").text
    assert (
        Browser(known["app"]).get(path, headers=bearer(key)).status_code == 403
    )  # from another machine, without https


def test_the_result_of_an_uncounted_round_is_refused(known: dict[str, Any]) -> None:
    ann = known["ann"]
    round_id, _ = opened(ann)
    answer = known["program"].get(f"/api/v1/group/rounds/{round_id}", headers=bearer(key_of(ann, "results")))
    assert (answer.status_code, answer.json()["detail"]) == (409, "The round is not closed and counted yet.")


def test_an_answer_is_described_with_every_field_it_has(browser: Browser) -> None:
    schemas = browser.get("/api/v1/openapi.json").json()["components"]["schemas"]
    for name in ("Answer", "QuotedAnswer"):
        assert schemas[name]["required"] == ["answer", "reason", "evidence", "evidence_kind"]
        assert schemas[name]["properties"]["answer"] == {"type": "string", "title": "Answer"}


@pytest.mark.parametrize("day", ["0", "1764201600", "2026-13-01", "2026-12-4", "noon"])
def test_a_day_that_is_none_is_told(browser: Browser, day: str) -> None:
    """Also a number, which could be the seconds since 1970."""
    answer = browser.get(f"/api/v1/scorecards?hearing_to={day}")
    assert answer.status_code == 422
    assert "hearing_to" in answer.json()["detail"]
