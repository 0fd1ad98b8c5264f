"""Every page and state of a group's rounds: no violation that axe finds, light and dark; nothing cut off; large targets."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Browser as Visitor
from browsing import Clock
from httpx2 import Response
from playwright.sync_api import Browser, Page, Route
from rooms import organizer
from roomwalk import walk
from walking import CONTRAST, OUTSIDE, PHONE, SMALL, violations

from scorecard.settings import Settings
from scorecard.web.app import create_app

HERE = "http://rooms"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, str], Visitor]]:
    """The HTML of each page and state, by a name; and somebody who fetches what the pages need."""
    data: Path = tmp_path_factory.mktemp("rooms")
    app = create_app(Settings(data=data), clock=Clock())
    seen: dict[str, str] = {}

    def look(who: Visitor, verb: str, path: str, form: dict[str, str]) -> Response:
        found = who.request(verb, path, data=form or None)
        if "text/html" in found.headers.get("content-type", "") and found.status_code != 303:
            kind = re.sub(r"/(?=[a-z0-9]*\d)[a-z0-9]{6,}", "/x", path.partition("?")[0])
            seen[f"{verb} {kind} {found.status_code}"] = found.text  # of several states the last
        return found

    phones = [Visitor(app) for _ in range(7)]
    walk(
        organizer(app), organizer(app, "Bob"), phones[:6], phones[6], look, "equitable-development@2026.1"
    )  # fmt: skip
    assert len(seen) > 60
    yield seen, Visitor(app)
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.fixture
def page(chromium: Browser, pages: tuple[dict[str, str], Visitor]) -> Iterator[Page]:
    """A page on which `HERE/NUMBER` is the state of that number."""
    kept, fetch = pages
    texts = list(kept.values())

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(HERE)
        if path[1:].isdigit():
            route.fulfill(body=texts[int(path[1:])], content_type="text/html; charset=utf-8")
        else:
            found = fetch.get(path)
            route.fulfill(body=found.content, content_type=found.headers.get("content-type", ""))

    context = chromium.new_context(viewport=PHONE)
    context.route("**/*", answer)
    yield context.new_page()
    context.close()


@pytest.mark.long
def test_colours_are_readable_where_it_is_dark(page: Page, pages: tuple[dict[str, str], Visitor]) -> None:
    page.emulate_media(color_scheme="dark")
    found = {}
    for number, name in enumerate(pages[0]):
        page.goto(f"{HERE}/{number}")
        if broken := violations(page, CONTRAST):
            found[name] = broken
    assert found == {}


def test_axe_finds_nothing_nothing_is_cut_off_and_targets_are_large(
    page: Page, pages: tuple[dict[str, str], Visitor]
) -> None:
    found, wide, small = {}, {}, {}
    for number, name in enumerate(pages[0]):
        page.goto(f"{HERE}/{number}")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        if broken := violations(page):
            found[name] = broken
        if under := page.evaluate(SMALL):
            small[name] = under
        for width, text in ((320, "100%"), (360, "200%"), (1280, "100%")):
            page.set_viewport_size({"width": width, "height": 740})
            page.evaluate(f"document.documentElement.style.fontSize = '{text}'")
            if page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0:
                wide[name, width] = page.evaluate(OUTSIDE)
        page.set_viewport_size(PHONE)
    assert found == {}
    assert (wide, small) == ({}, {})
