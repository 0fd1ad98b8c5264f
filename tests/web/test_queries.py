"""How many questions a page asks of the database; as many for a long list as for a short one."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from browsing import Browser
from sqlalchemy import event

from scorecard.web.site import Site


@contextmanager
def counted(site: Site) -> Iterator[list[str]]:
    """The statements that are sent inside the block, without those that begin and end a transaction."""
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.split()[0].lower() not in ("begin", "pragma"):
            said.append(statement)

    engines = site.database.engine, site.database.reading_engine
    for engine in engines:
        event.listen(engine, "before_cursor_execute", hear)
    yield said
    for engine in engines:
        event.remove(engine, "before_cursor_execute", hear)


@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("/", 1),
        ("/projects", 1),
        ("/projects/new", 0),
        ("/rubrics/equitable-development@2026.1", 0),
        ("/projects/{begun}", 2),
        ("/projects/{begun}/questions/paid-time", 2),
        ("/projects/{begun}/principles/housing", 2),
        ("/projects/{begun}/review", 2),
        ("/projects/{begun}/link", 1),
        ("/projects/{finished}/scorecard", 3),
        ("{address}", 2),
        ("{address}/scorecard.json", 1),
    ],
)
def test_a_page_asks_so_many(browser: Browser, site: Site, path: str, queries: int) -> None:
    begun = browser.start()
    finished, address = browser.published()
    filled = path.format(begun=begun, finished=finished, address=address)
    assert browser.get(filled).status_code == 200  # what is kept is made once
    with counted(site) as said:
        assert browser.get(filled).status_code == 200
    assert len(said) == queries, "\n".join(said)


def test_saving_an_answer_asks_three(browser: Browser, site: Site) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3")
    with counted(site) as said:
        assert browser.answer(project, "paid-time", "4").status_code == 303
    assert [statement.split()[0].lower() for statement in said] == ["select", "select", "insert"]


def test_a_long_list_asks_as_many_as_a_short_one(browser: Browser, site: Site) -> None:
    found = []
    for number in (3, 6):
        while browser.get("/projects").text.count("/projects/") < number:
            browser.published()
        for path in ("/", "/projects"):
            with counted(site) as said:
                browser.get(path)
            found.append(len(said))
    assert found == [1, 1, 1, 1]
