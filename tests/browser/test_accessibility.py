"""Every page and state: no violation of WCAG 2.2 AA that axe finds, light and dark; nothing cut off on small screens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect
from serving import Server
from walking import CONTRAST, OUTSIDE, PHONE, SMALL, violations

LONG = "The Corner of Dale Street and University Avenue Mixed-Income Homes, Shops and Transit Plaza, Second Phase, with Grünflächen"


@dataclass(frozen=True)
class Visited:
    """A finished, corrected and published scorecard, and one that is begun."""

    begun: str
    finished: str
    published: str
    taken_down: str
    link: str


@pytest.fixture(scope="module")
def visited(chromium: Browser, server: Server) -> Iterator[tuple[Page, Visited]]:
    context = chromium.new_context()
    context.set_default_timeout(15_000)
    page = context.new_page()
    finished, down = _finished(page, server, LONG), _finished(page, server, "Taken down")
    published = _publish(page, finished)
    page.goto(finished + "/scorecard")
    page.get_by_role("button", name="Change my answers").click()
    page.goto(finished + "/questions/paid-time")
    page.locator(".card").nth(4).click()
    _send(page)
    page.goto(finished + "/review")
    page.get_by_role("button", name="Finish and see the scorecard").first.click()
    taken_down = _publish(page, down)
    page.get_by_role("button", name="Take it down").click()
    begun = _started(page, server, "Begun")
    page.goto(begun + "/questions/low-cost-homes")
    page.locator(".card").nth(1).click()
    page.get_by_label("Why?").fill("Only at 60%.")
    _send(page)
    page.goto(begun + "/link")
    link = page.get_by_label("Copy it").input_value()
    yield page, Visited(begun, finished, published, taken_down, link)
    context.close()


def _send(page: Page) -> None:
    with page.expect_navigation():
        page.locator(".send > button").click()


def _started(page: Page, server: Server, name: str) -> str:
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").fill(name)
    page.get_by_label("Address").fill("625 University Ave W")
    page.get_by_label("Date of the hearing").fill("2026-12-04")
    page.get_by_label("Web page about the project").fill("https://example.org/dale")
    page.get_by_role("button", name="Go to the questions").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    return page.url


def _finished(page: Page, server: Server, name: str) -> str:
    project = _started(page, server, name)
    for principle in ("community-power", "livability", "housing", "economic-development", "environment"):
        page.goto(f"{project}/principles/{principle}")
        for number, question in enumerate(page.locator("fieldset.question").all()):
            question.locator(".card").nth(number % 6).click()
        _send(page)
    page.goto(project + "/review")
    page.get_by_role("button", name="Finish and see the scorecard").first.click()
    return project


def _publish(page: Page, project: str) -> str:
    page.goto(project + "/scorecard")
    page.get_by_role("button", name="Publish it").click()
    return page.locator(".own a").first.inner_text()


def states(page: Page, server: Server, known: Visited) -> Iterator[str]:
    """Opens each page and state in turn, and names it."""
    for name, address in {
        "home": server.address,
        "rubric": f"{server.address}/rubrics/equitable-development@2026.1",
        "rubrics": f"{server.address}/rubrics",
        "adaptation": f"{server.address}/rubrics/equitable-transit@2026.1",
        "make it ours": f"{server.address}/rubrics/equitable-development@2026.1/adapt",
        "check a file": f"{server.address}/rubric-check",
        "editions to look at": known.finished + "/preview",
        "under another edition": known.finished + "/preview/equitable-transit@2026.1",
        "new": f"{server.address}/projects/new",
        "own": f"{server.address}/projects",
        "begun": known.begun,
        "details": known.begun + "/details",
        "question": known.begun + "/questions/low-cost-homes",
        "question without a level that does not apply": known.begun + "/questions/languages",
        "principle": known.begun + "/principles/housing",
        "review": known.begun + "/review",
        "link": known.begun + "/link",
        "delete": known.begun + "/delete",
        "scorecard that was corrected": known.finished + "/scorecard",
        "published": known.published,
        "published number": known.published + "/1",
        "list": f"{server.address}/scorecards",
        "list narrowed, with a fault": f"{server.address}/scorecards?neighborhood=x&from=soon",
        "side by side": f"{server.address}/compare?with={known.published.rpartition('/')[2]}",
        "side by side of nothing": f"{server.address}/compare",
        "how this works": known.published + "/how",
        "check": f"{server.address}/verify",
        "taken down": known.taken_down,
        "open": known.link,
        "bad link": known.link + "x",
        "not there": server.address + "/nothing",
    }.items():
        page.goto(address)
        yield name
    for details in page.locator("details").all():
        details.evaluate("one => one.open = true")
    page.goto(known.published)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    yield "published, everything unfolded"
    page.goto(known.begun + "/questions/low-cost-homes")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    yield "question, everything unfolded"
    page.get_by_label("Why?").fill("x" * 4001)
    _send(page)
    yield "question with an error"
    page.goto(f"{server.address}/rubrics/equitable-development@2026.1/adapt")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.locator("[id='pw.housing']").fill("much")
    page.get_by_role("button", name="Keep it here").click()
    yield "make it ours with errors"
    page.goto(f"{server.address}/verify")
    page.get_by_label("The PDF or JSON").set_input_files(
        {
            "name": "x.json",
            "mimeType": "application/json",
            "buffer": page.request.get(f"{known.published}/scorecard.json").body(),
        }
    )
    page.get_by_role("button", name="Check it", exact=True).click()
    yield "a file that was checked"
    page.goto(f"{server.address}/rubric-check")
    page.get_by_label("Or the text itself").fill("rubric: x\nedition: [\n")
    page.get_by_role("button", name="Check it", exact=True).click()
    yield "a file with problems"
    page.goto(f"{server.address}/rubrics/equitable-transit@2026.1?language=es")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    yield "a booklet in Spanish, unfolded"
    page.goto(f"{server.address}/?language=en")
    page.goto(server.address + "/projects/new")
    page.get_by_label("Date of the hearing").evaluate("field => field.type = 'text'")
    page.get_by_label("Date of the hearing").fill("tomorrow")
    page.get_by_role("button", name="Go to the questions").first.click()
    yield "new with errors"
    page.goto(known.begun + "/review")
    yield "review with nothing"


def test_axe_finds_nothing_nothing_is_cut_off_and_targets_are_large(
    visited: tuple[Page, Visited], server: Server
) -> None:
    """One walk. All rules of axe where it is light; where it is dark only colours differ. At 320 pixels, and with text
    twice as large, there is nothing to scroll sideways but tables in their own frame. Buttons and cards are 44 pixels
    high or more; axe asks 24 of every other target."""
    page, known = visited
    found, wide, small = {}, {}, {}
    seen = 0
    page.set_viewport_size(PHONE)
    for name in states(page, server, known):
        seen += 1
        broken = violations(page)
        page.emulate_media(color_scheme="dark")
        broken += violations(page, CONTRAST)
        page.emulate_media(color_scheme="light")
        if broken:
            found[name] = broken
        if under := page.evaluate(SMALL):
            small[name] = under
        for width, text in ((320, "100%"), (360, "200%"), (1280, "200%"), (1280, "100%")):
            page.set_viewport_size({"width": width, "height": 740})
            page.evaluate(f"document.documentElement.style.fontSize = '{text}'")
            if page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0:
                wide[name, width, text] = page.evaluate(OUTSIDE)
        page.evaluate("document.documentElement.style.fontSize = ''")
        page.set_viewport_size(PHONE)
    assert seen == 40
    assert (found, wide, small) == ({}, {}, {})


def test_printed_from_the_browser_the_tools_are_gone(visited: tuple[Page, Visited]) -> None:
    page, known = visited
    page.goto(known.finished + "/scorecard")
    page.emulate_media(media="print", color_scheme="dark")
    for unwanted in (".own", ".bar", ".end", ".files"):
        expect(page.locator(unwanted)).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.documentElement).color") == "rgb(23, 33, 43)"
    assert re.fullmatch(
        r"rgba?\((255, 255, 255|0, 0, 0, 0)\)", page.evaluate("getComputedStyle(document.body).backgroundColor")
    )
    page.emulate_media(media="screen")
