"""Accessibility of every page and state of a group's rounds: axe, dark mode, small screens, large targets."""

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from browsing import Browser as Visitor
from browsing import Clock
from httpx2 import Response
from once import SharedCache
from playwright.sync_api import Browser, Page, Route
from rooms import organizer
from roomwalk import walk
from walking import PHONE, VIEWS, colours_where_dark, faults, unfold

from scorecard.settings import Settings
from scorecard.web.app import create_app

HERE = "http://rooms"
ONE_OF = re.compile(r"/(rounds|projects|sheets|scorecards|after|r|open|import)/(?!new$)[\w-]+")


def walked(folder: Path, language: str) -> None:
    """Writes the HTML of each page and state of a walk to a file, by method, path and status; of equal ones the last."""
    app = create_app(Settings(data=folder), clock=Clock())
    seen: dict[str, str] = {}

    def look(who: Visitor, verb: str, path: str, form: dict[str, str]) -> Response:
        found = who.request(verb, path, data=form or None)
        if "text/html" in found.headers.get("content-type", "") and found.status_code != 303:
            kind = ONE_OF.sub(r"/\1/x", path.partition("?")[0])
            seen[f"{verb} {kind} {found.status_code}"] = found.text
        return found

    phones = [Visitor(app) for _ in range(7)]
    organizers = organizer(app), organizer(app, "Bob")
    for one in (*phones, *organizers):
        one.headers["accept-language"] = language
    walk(*organizers, phones[:6], phones[6], look, "equitable-development@2026.1")
    (folder / "pages.json").write_text(json.dumps(seen), encoding="utf-8")
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.fixture(scope="session")
def pages(once: SharedCache) -> dict[str, str]:
    return pages_of_walk(once, "en")


def pages_of_walk(once: SharedCache, language: str) -> dict[str, str]:
    folder = once.folder(f"rooms-{language}", lambda folder: walked(folder, language))
    found: dict[str, str] = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def fetch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A client that fetches styles, scripts and fonts for the pages."""
    app = create_app(Settings(data=tmp_path_factory.mktemp("rooms")), clock=Clock())
    yield Visitor(app)
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.fixture
def page(state: str, chromium: Browser, pages: dict[str, str], fetch: Visitor) -> Iterator[Page]:
    """The page of a state on a small screen."""
    yield from opened(chromium, pages[state], fetch)


@pytest.fixture
def bare_page(state: str, chromium: Browser, once: SharedCache, fetch: Visitor) -> Iterator[Page]:
    """The page of a state in Spanish, whose scripts do not arrive. (axe needs a browser that runs scripts.)"""
    yield from opened(chromium, pages_of_walk(once, "es")[state], fetch, with_script=False)


def opened(chromium: Browser, html: str, fetch: Visitor, *, with_script: bool = True) -> Iterator[Page]:
    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(HERE)
        if path == "/":
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        elif path.endswith(".js") and not with_script:
            route.abort()
        else:
            found = fetch.get(path)
            route.fulfill(body=found.content, content_type=found.headers.get("content-type", ""))

    context = chromium.new_context(viewport=PHONE)
    context.route("**/*", answer)
    made = context.new_page()
    made.goto(f"{HERE}/")
    yield made
    context.close()


STATES = (
    "GET / 200",
    "GET /group 200",
    "GET /group 401",
    "GET /group/compare 200",
    "GET /group/deleted 200",
    "GET /group/journal 200",
    "GET /group/lost 200",
    "POST /group/lost 422",
    "GET /group/names 200",
    "POST /group/names 422",
    "GET /group/new 200",
    "POST /group/new 422",
    "GET /group/people 200",
    "POST /group/people 422",
    "GET /group/people/link 200",
    "GET /group/print 200",
    "POST /group/print 422",
    "POST /group/projects 422",
    "GET /group/projects/new 200",
    "GET /group/projects/x 200",
    "GET /group/projects/x/compare 200",
    "GET /group/projects/x/promises 200",
    "POST /group/projects/x/promises 200",
    "POST /group/projects/x/promises 422",
    "GET /group/rounds/x 200",
    "GET /group/rounds/x/close 200",
    "GET /group/rounds/x/decision 200",
    "POST /group/rounds/x/decision 401",
    "POST /group/rounds/x/decision 422",
    "GET /group/rounds/x/delete 200",
    "GET /group/rounds/x/details 200",
    "POST /group/rounds/x/details 422",
    "POST /group/rounds/x/developer 200",
    "GET /group/rounds/x/findings 200",
    "GET /group/rounds/x/findings/food 200",
    "POST /group/rounds/x/findings/food 422",
    "POST /group/rounds/x/handed 422",
    "GET /group/rounds/x/import 200",
    "POST /group/rounds/x/import 422",
    "GET /group/rounds/x/import/x 200",
    "POST /group/rounds/x/links 200",
    "POST /group/rounds/x/links 422",
    "GET /group/rounds/x/manner 200",
    "POST /group/rounds/x/manner 422",
    "GET /group/rounds/x/paper 200",
    "POST /group/rounds/x/paper 422",
    "GET /group/rounds/x/paper/1 200",
    "POST /group/rounds/x/paper/1 422",
    "GET /group/rounds/x/paper/2 200",
    "GET /group/rounds/x/publish 409",
    "GET /group/rounds/x/reopen 405",
    "POST /group/rounds/x/publish 409",
    "POST /group/rounds/x/publish 422",
    "GET /group/rounds/x/reasons 200",
    "GET /group/rounds/x/reasons/paid-time 200",
    "POST /group/rounds/x/reasons/paid-time 200",
    "POST /group/rounds/x/reasons/paid-time 422",
    "POST /group/rounds/x/reopen 422",
    "GET /group/rounds/x/publish 200",
    "GET /group/rounds/x/scorecard 200",
    "GET /group/rounds/x/sheets 200",
    "GET /group/rounds/x/sheets/x 200",
    "POST /group/rounds/x/sheets/x/aside 422",
    "GET /group/rounds/x/talk 200",
    "GET /group/rounds/x/talk/culture 200",
    "GET /group/rounds/x/talk/food 200",
    "GET /group/rounds/x/talk/paid-time 200",
    "POST /group/rounds/x/talk/paid-time 422",
    "GET /group/rounds/x/wall 200",
    "GET /group/rounds/x/weights 200",
    "POST /group/rounds/x/weights 422",
    "GET /group/tokens 200",
    "POST /group/tokens 200",
    "POST /group/tokens 422",
    "GET /open/x 200",
    "GET /after/x 200",
    "GET /r/x 200",
    "GET /r/x/zzzz 422",
    "GET /scorecards/x 200",
    "GET /sheets/x 200",
    "GET /sheets/x/delete 200",
    "GET /sheets/x/link 200",
    "GET /sheets/x/questions/food 200",
    "POST /sheets/x/questions/food 409",
    "POST /sheets/x/questions/food 422",
    "GET /sheets/x/review 200",
    "GET /sheets/x/scorecard 200",
    "POST /sheets/x/send 422",
    "GET /sign-in/nothing 404",
)
RICHEST = {state.split()[1]: state for state in sorted(STATES, key=lambda state: state.split()[2])}
"""One state of each path, if possible the one with errors."""
SOME = list(RICHEST.values())[::2]


def test_the_walk_visits_every_state(pages: dict[str, str]) -> None:
    assert sorted(pages) == sorted(STATES)


def test_each_page_is_light(pages: dict[str, str], fetch: Visitor) -> None:
    """At most 12 KB, compressed, where styles, scripts and fonts are there already; at most 60 KB with them."""
    faces = [f"atkinson-hyperlegible-next-latin-{weight}-normal.woff2" for weight in (400, 800)]

    @cache
    def weight_of(path: str) -> int:
        file = fetch.get(path)
        assert file.status_code == 200
        return len(gzip.compress(file.content))

    for state, text in pages.items():
        linked = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', text))
        linked |= {f"/static/{next(iter(linked)).split('/')[2]}/{face}" for face in faces}
        own, others = len(gzip.compress(text.encode())), sum(map(weight_of, linked))
        assert others > 25_000
        assert own <= 12 * 1024, state
        assert own + others <= 60 * 1024, state


@pytest.mark.sampled(every=16)
@pytest.mark.parametrize(
    "state",
    [state if state in SOME else pytest.param(state, marks=pytest.mark.long) for state in STATES],
)
def test_a_page_is_accessible_and_fits_a_small_screen(page: Page) -> None:
    unfold(page)
    assert faults(page, [view for view in VIEWS if view != (1280, "200%")]) == {}


@pytest.mark.long
@pytest.mark.parametrize("state", STATES)
def test_colours_are_readable_in_dark_mode(page: Page) -> None:
    assert colours_where_dark(page) == []


UNSENDABLE = """[...document.querySelectorAll('main form')].filter(form =>
[...form.elements].some(one => one.offsetParent && one.type != 'hidden' && one.type != 'submit') &&
![...form.elements].some(one => one.offsetParent && one.type == 'submit')).map(form => form.outerHTML.slice(0, 120))"""


@pytest.mark.sampled(every=100)
@pytest.mark.parametrize("state", STATES)
def test_a_page_in_spanish_without_script_is_accessible_and_each_form_can_be_sent(bare_page: Page) -> None:
    assert bare_page.evaluate("document.documentElement.lang") == "es"
    unfold(bare_page)
    assert faults(bare_page, [(360, "100%"), (1280, "100%")]) == {}
    unsendable = bare_page.evaluate(UNSENDABLE)
    assert unsendable == []
