"""The number of database queries of each page: a long list takes as many as a short one."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from filled import Begin
from rooms import answer as answered
from rooms import closed, joined, opened, organizer, prepared, sent
from sqlalchemy import event

from scorecard.web.core.site import Site


@contextmanager
def counted(site: Site) -> Iterator[list[str]]:
    """The statements that are sent inside the block, without those that begin and end a transaction."""
    statements: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.split()[0].lower() not in ("begin", "pragma"):
            statements.append(statement)

    engines = site.database.engine, site.database.reading_engine
    for engine in engines:
        event.listen(engine, "before_cursor_execute", hear)
    yield statements
    for engine in engines:
        event.remove(engine, "before_cursor_execute", hear)


def begun_and_published(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    browser = Browser(app)
    begun = browser.start()
    finished, address = browser.published()
    return {"browser": browser}, {"begun": begun, "finished": finished, "address": address}


@pytest.mark.long
@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("/", 2),
        ("/projects", 1),
        ("/projects/new", 0),
        ("/rubrics/equitable-development@2026.1", 0),
        ("/projects/{begun}", 2),
        ("/projects/{begun}/questions/paid-time", 2),
        ("/projects/{begun}/principles/housing", 2),
        ("/projects/{begun}/review", 2),
        ("/projects/{begun}/link", 1),
        ("/projects/{finished}/scorecard", 3),
        ("{address}", 8),
        ("/scorecards", 3),
        ("{address}/scorecard.json", 1),
    ],
)
def test_a_page_sends_a_known_number_of_queries(
    browser: Browser, site: Site, begin: Begin, path: str, queries: int
) -> None:
    filled = path.format(**begin(begun_and_published, browser=browser))
    assert browser.get(filled).status_code == 200  # fills the caches
    with counted(site) as statements:
        assert browser.get(filled).status_code == 200
    assert len(statements) == queries, "\n".join(statements)


def test_saving_an_answer_in_a_round_takes_three_queries(app: FastAPI, site: Site) -> None:
    _, code = opened(organizer(app))
    phone = Browser(app)
    sheet = joined(phone, code)
    answered(phone, sheet, "paid-time", "3")
    with counted(site) as statements:
        assert answered(phone, sheet, "paid-time", "4").status_code == 303
    assert [statement.split()[0].lower() for statement in statements] == ["select", "select", "insert"]


@pytest.mark.long
def test_pages_of_a_group_send_as_many_queries_for_many_sheets_as_for_few(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    paths = ["/group", "", "/sheets", "/talk", "/talk/paid-time", "/wall", "/paper", "/reasons", "/manner"]
    paths = [path if path == "/group" else f"/group/rounds/{round_id}{path}" for path in paths]
    found: dict[str, list[int]] = {path: [] for path in paths}
    for number in (3, 9):
        while ann.get("/group").text.count("/group/rounds/") < number:
            prepared(ann)
        while ann.get(f"/group/rounds/{round_id}/sheets").text.count("/aside") < number:
            sent(app, code, {"paid-time": "3"})
        closed(ann, round_id)
        for path in paths:
            ann.get(path)
            with counted(site) as statements:
                assert ann.get(path).status_code == 200
            found[path].append(len(statements))
        ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": "More sheets"})
    assert found == {path: [counts[0]] * 2 for path, counts in found.items()}
    assert {path.rpartition("/")[2]: counts[0] for path, counts in found.items()} == {
        "group": 4,
        round_id: 6,
        "sheets": 3,
        "talk": 2,
        "paid-time": 3,
        "wall": 3,
        "paper": 4,
        "reasons": 4,
        "manner": 2,
    }


def test_saving_an_answer_alone_takes_three_queries(browser: Browser, site: Site) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3")
    with counted(site) as statements:
        assert browser.answer(project, "paid-time", "4").status_code == 303
    assert [statement.split()[0].lower() for statement in statements] == ["select", "select", "insert"]


@pytest.mark.long
def test_a_long_list_sends_as_many_queries_as_a_short_one(browser: Browser, site: Site) -> None:
    found = []
    for number in (3, 6):
        while browser.get("/projects").text.count("/projects/") < number:
            browser.published()
        listed = re.findall(r'name="with" value="([a-z0-9]+)"', browser.get("/scorecards").text)
        compared = "/compare?" + "&".join(f"with={one}" for one in listed)
        browser.get(compared)  # fills the cache of documents
        for path in ("/", "/projects", "/scorecards", "/scorecards?all=yes&text=a&sort=score", compared):
            with counted(site) as statements:
                browser.get(path)
            found.append(len(statements))
    assert found == [2, 1, 3, 4, 2] * 2
