"""How many taps a sheet takes on a phone: the key questions alone, and the whole card."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from httpx2 import Client
from playwright.sync_api import Browser, Locator, Page, expect
from serving import Server, serving
from walking import PHONE


@pytest.fixture
def way_in(tmp_path: Path) -> Iterator[str]:
    """The address of an open round of a group that was started in the browser."""
    with serving(tmp_path / "data") as server:
        yield round_of(server)


def round_of(server: Server) -> str:
    with Client(
        base_url=server.address, headers={"sec-fetch-site": "same-origin"}, follow_redirects=True, timeout=30
    ) as ann:
        ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "America/Chicago"})
        form = re.search(r'name="form" value="([^"]+)"', ann.get("/group/projects/new").text)
        assert form
        data = {"form": form[1], "name": "Dale", "kind": "housing", "rubric": "equitable-development@2026.2"}
        here = str(ann.post("/group/projects", data=data).url.path)
        code = re.search(r"/r/\w+", ann.post(f"{here}/open").text)
        assert code
        return f"{server.address}{code[0]}"


class Phone:
    """A phone that counts how often it is tapped."""

    def __init__(self, page: Page) -> None:
        self.page, self.taps = page, 0

    def tap(self, what: Locator) -> None:
        self.taps += 1
        what.tap()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Phone]:
    context = chromium.new_context(viewport=PHONE, has_touch=True)
    context.set_default_timeout(15_000)
    yield Phone(context.new_page())
    context.close()


def answer_all(phone: Phone, number: int) -> None:
    """A tap for each question; the next one comes by itself."""
    page = phone.page
    for place in range(1, number + 1):
        expect(page.locator(".steps span")).to_have_text(f"Question {place} of {number}")
        phone.tap(page.locator(".card label").nth(place % 5))
    expect(page).to_have_url(re.compile("/review"))


@pytest.mark.long
@pytest.mark.parametrize(
    ("number", "begin", "most"),
    [
        (7, "Only the 7 key questions, a short form of the whole", 25),
        pytest.param(37, "Begin with the first", 45, marks=pytest.mark.long),
    ],
)
def test_a_sheet_takes_few_taps(phone: Phone, way_in: str, number: int, begin: str, most: int) -> None:
    page = phone.page
    page.goto(way_in)
    phone.tap(page.get_by_role("button", name="Begin"))
    phone.tap(page.get_by_role("link", name=begin))
    phone.tap(page.get_by_label("Bring the next question as soon as I have chosen"))
    answer_all(phone, number)
    phone.tap(page.get_by_role("button", name="Send").first)
    expect(page.get_by_text("Your sheet was sent.")).to_be_visible()
    assert phone.taps == number + 4 <= most
    expect(
        page.get_by_text(f"{number} of {number} answered" if number < 37 else "37 of 37 answered").first
    ).to_be_visible()


@pytest.mark.long
def test_without_the_wish_nothing_goes_on_by_itself(phone: Phone, way_in: str) -> None:
    page = phone.page
    page.goto(way_in)
    phone.tap(page.get_by_role("button", name="Begin"))
    phone.tap(page.get_by_role("link", name="Only the 7"))
    expect(page.locator(".steps span")).to_have_text("Question 1 of 7")
    at = page.url
    phone.tap(page.locator(".card label").nth(1))
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    assert page.url == at


@pytest.mark.long
def test_with_the_keyboard_one_walks_over_the_choices(phone: Phone, way_in: str) -> None:
    page = phone.page
    page.goto(way_in)
    phone.tap(page.get_by_role("button", name="Begin"))
    phone.tap(page.get_by_role("link", name="Only the 7"))
    phone.tap(page.get_by_label("Bring the next question as soon as I have chosen"))
    expect(page.locator(".steps span")).to_have_text("Question 1 of 7")
    at = page.url
    page.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    assert page.url == at
