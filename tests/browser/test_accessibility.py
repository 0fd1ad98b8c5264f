"""Accessibility of every page and state: axe finds no violation of WCAG 2.2 AA, and nothing is cut off on small screens."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from serving import Served
from walking import PHONE, VIEWS, colours_where_dark, faults, go_on, unfold

import scorecard.web

FOLDER = Path(scorecard.web.__file__).parent / "static"
PAGES = {
    "home": "/",
    "rubric": "/rubrics/equitable-development@2026.1",
    "rubrics": "/rubrics",
    "adaptation": "/rubrics/equitable-transit@2026.1",
    "make it ours": "/rubrics/equitable-development@2026.1/adapt",
    "check a file": "/rubric-check",
    "paste a card": "/rubric-paste",
    "editions to look at": "{finished}/preview",
    "under another edition": "{finished}/preview/equitable-transit@2026.1",
    "new": "/projects/new",
    "own": "/projects",
    "begun": "{begun}",
    "details": "{begun}/details",
    "question": "{begun}/questions/low-cost-homes",
    "question without a level that does not apply": "{begun}/questions/languages",
    "principle": "{begun}/principles/housing",
    "review": "{begun}/review",
    "review with nothing": "{empty}/review",
    "link": "{begun}/link",
    "delete": "{begun}/delete",
    "scorecard that was corrected": "{finished}/scorecard",
    "published": "{published}",
    "published number": "{published}/1",
    "list": "/scorecards",
    "list narrowed, with a fault": "/scorecards?neighborhood=x&from=soon",
    "side by side": "/compare?with={address}",
    "side by side of nothing": "/compare",
    "how this works": "{published}/how",
    "check": "/verify",
    "help": "/help",
    "help for raters": "/help/rate",
    "help for organizers": "/help/organize",
    "taken down": "{taken_down}",
    "open": "{link}",
    "bad link": "{link}x",
    "not there": "/nothing",
}


def goto(path: str, page: Page, served: Served) -> None:
    page.goto(served.at(path))


def published_unfolded(page: Page, served: Served) -> None:
    page.goto(served.at("{published}"))
    unfold(page)


def question_unfolded(page: Page, served: Served) -> None:
    page.goto(served.at("{begun}/questions/low-cost-homes"))
    unfold(page)


def question_with_an_error(page: Page, served: Served) -> None:
    question_unfolded(page, served)
    page.get_by_label("Why?").fill("x" * 4001)
    go_on(page)


def make_it_ours_with_errors(page: Page, served: Served) -> None:
    page.goto(served.at("/rubrics/equitable-development@2026.1/adapt"))
    unfold(page)
    page.locator("[id='pw.housing']").fill("much")
    page.get_by_role("button", name="Keep it here").click()


def a_file_that_was_checked(page: Page, served: Served) -> None:
    page.goto(served.at("/verify"))
    page.get_by_label("The PDF or JSON").set_input_files(
        {
            "name": "x.json",
            "mimeType": "application/json",
            "buffer": page.request.get(served.at("{published}/scorecard.json")).body(),
        }
    )
    page.get_by_role("button", name="Check it", exact=True).click()


def a_file_with_problems(page: Page, served: Served) -> None:
    page.goto(served.at("/rubric-check"))
    page.get_by_label("Or the text itself").fill("rubric: x\nedition: [\n")
    page.get_by_role("button", name="Check it", exact=True).click()


def a_rubric_in_spanish(page: Page, served: Served) -> None:
    page.goto(served.at("/rubrics/equitable-transit@2026.1?language=es"))
    unfold(page)


def new_with_errors(page: Page, served: Served) -> None:
    page.goto(served.at("/projects/new"))
    page.get_by_text("Add what is known").click()
    page.get_by_label("Date of the hearing").evaluate("field => field.type = 'text'")
    page.get_by_label("Date of the hearing").fill("tomorrow")
    page.get_by_role("button", name="Go to the questions").first.click()


STATES: dict[str, Callable[[Page, Served], object]] = {
    "published, everything unfolded": published_unfolded,
    "question, everything unfolded": question_unfolded,
    "question with an error": question_with_an_error,
    "make it ours with errors": make_it_ours_with_errors,
    "a file that was checked": a_file_that_was_checked,
    "a file with problems": a_file_with_problems,
    "a rubric in Spanish, unfolded": a_rubric_in_spanish,
    "new with errors": new_with_errors,
    **{name: partial(goto, path) for name, path in PAGES.items()},
}


PART_OF_OTHERS = {
    "adaptation",
    "bad link",
    "check a file",
    "check",
    "make it ours",
    "new",
    "published number",
    "published",
    "question without a level that does not apply",
    "question",
    "question, everything unfolded",
    "review with nothing",
    "side by side of nothing",
    "under another edition",
}
"""States whose elements are all on another page too."""


def some(is_tested: Callable[[str], bool]) -> list[object]:
    """All states, of which only some are tested without --all."""
    return [state if is_tested(state) else pytest.param(state, marks=pytest.mark.long) for state in STATES]


@pytest.mark.sampled(every=16)
@pytest.mark.parametrize("state", some(lambda state: state not in PART_OF_OTHERS))
def test_a_page_is_accessible_and_fits_a_small_screen(state: str, maker: Page, served: Served) -> None:
    """Tests all rules of axe. At 320 pixels, and with text twice as large, only tables in a frame of their own scroll
    sideways. Buttons and cards are at least 44 pixels high; axe requires 24 of every other target."""
    maker.set_viewport_size(PHONE)
    STATES[state](maker, served)
    assert faults(maker, VIEWS) == {}


DARK = {"home", "question with an error", "published, everything unfolded", "review", "list", "side by side"}


@pytest.mark.long
@pytest.mark.parametrize("state", some(lambda state: state in DARK))
def test_colours_are_readable_in_dark_mode(state: str, maker: Page, served: Served) -> None:
    """In dark mode only the colours differ."""
    maker.set_viewport_size(PHONE)
    STATES[state](maker, served)
    assert colours_where_dark(maker) == []


def test_every_state_is_tested() -> None:
    assert len(STATES) == 44
    assert set(STATES) > DARK | PART_OF_OTHERS


def test_a_long_option_is_shown_whole_on_a_phone(maker: Page) -> None:
    """The chosen option goes on in further lines."""
    maker.set_viewport_size(PHONE)
    style = (FOLDER / "site.css").read_text("utf-8")
    question = "Do people of low income get at least three of ten homes at rents that they can pay for years?"
    maker.set_content(f"<style>{style}</style><select><option>Yes</select><select><option>{question}</select>")
    short, long = (box["height"] for box in (one.bounding_box() for one in maker.locator("select").all()) if box)
    assert long > short + 30


def test_a_page_printed_from_the_browser_has_no_tools(maker: Page, served: Served) -> None:
    maker.goto(served.at("{finished}/scorecard"))
    maker.emulate_media(media="print", color_scheme="dark")
    for unwanted in (".own", ".bar", ".end", ".files"):
        expect(maker.locator(unwanted)).to_be_hidden()
    assert maker.evaluate("getComputedStyle(document.documentElement).color") == "rgb(23, 33, 43)"
    assert re.fullmatch(
        r"rgba?\((255, 255, 255|0, 0, 0, 0)\)", maker.evaluate("getComputedStyle(document.body).backgroundColor")
    )
