"""What organizers do with script in a browser: page 1 changes beside the form, and with the keyboard alone a round opens."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from phones import Phone, organizer
from playwright.sync_api import Browser, Page, expect
from serving import Server, serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path / "data") as running:
        yield running
    while Phone.bought:
        Phone.bought.pop().close()


@pytest.fixture
def ann(server: Server, tmp_path: Path) -> Phone:
    return organizer(server, tmp_path / "data", "Ann")


@pytest.fixture
def page(chromium: Browser, server: Server, ann: Phone) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, timezone_id="America/Chicago")
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": name, "value": value, "url": server.address} for name, value in ann.cookies.items()])
    yield context.new_page()
    context.close()


def open_round(ann: Phone) -> str:
    """An open round; returns where its pages are."""
    form = re.search(r'name="form" value="([^"]+)"', ann.get("/group/projects/new").text)
    assert form is not None
    made = ann.post("/group/projects", data={"form": form[1], "name": "Dale", "rubric": "equitable-development@2026.1"})
    here = str(made.url.path)
    ann.post(f"{here}/open")
    return here


def counted_round(ann: Phone, server: Server) -> str:
    """A closed round of four; returns where its pages are."""
    here = open_round(ann)
    code = re.search(r"/r/([a-z0-9]+)", ann.get(f"{here}/wall").text)
    assert code is not None
    for number in range(4):
        Phone(server).sends(code[1], number)
    ann.post(f"{here}/close")
    return here


@pytest.mark.long
def test_page_one_follows_what_is_typed(page: Page, ann: Phone, server: Server) -> None:
    here = counted_round(ann, server)
    page.goto(f"{server.address}{here}/decision")
    beside = page.locator("[data-shown]")
    expect(beside).not_to_contain_text("Keep the shop")
    page.get_by_label("Oppose").check()
    page.get_by_label("The demand, in one sentence").fill("Keep the shop.")
    page.get_by_label("The question it is about").first.select_option("food")
    page.get_by_label("In the group’s words").first.fill("A grocery shop")
    expect(beside).to_contain_text(": Oppose – Keep the shop.")
    expect(beside.locator(".asks li")).to_have_text(["A grocery shop"])
    page.get_by_label("The demand, in one sentence").evaluate("field => field.removeAttribute('maxlength')")
    page.get_by_label("The demand, in one sentence").fill("x" * 161)
    expect(page.locator("[data-page-one] [data-told]")).to_contain_text("161 characters")
    expect(beside).to_contain_text("Keep the shop.")
    form, shown = page.locator("#typed").bounding_box(), page.locator("#page-one").bounding_box()
    assert form and shown
    assert shown["x"] > form["x"] + form["width"] - 1
    assert "Keep the shop" not in ann.get(f"{here}/scorecard").text


def tab_to(page: Page, name: str) -> None:
    """Presses Tab until the focus is on the element with this accessible name."""
    seen = []
    for _ in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "() => { const one = document.activeElement; return (one.labels && one.labels.length"
            " ? one.labels[0].textContent : one.textContent || '').trim().replace(/\\s+/g, ' ') }"
        )
        seen.append(focused)
        if focused.startswith(name):
            return
    raise AssertionError(f"{name} was not reached: {seen}")


def follow(page: Page) -> None:
    """Presses Enter on a link or a button, and waits for the next page."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.mark.long
def test_with_the_keyboard_alone_from_a_new_project_to_the_wall_and_to_a_sent_sheet(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/group")
    tab_to(page, "New project")
    follow(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("New project")
    tab_to(page, "Name of the project")
    page.keyboard.type("Selby Commons")
    tab_to(page, "Add what is known")
    page.keyboard.press("Space")
    tab_to(page, "Address")
    page.keyboard.type("900 Selby Avenue")
    tab_to(page, "Go on")
    follow(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Selby Commons")
    tab_to(page, "Open the round")
    follow(page)
    expect(page.get_by_text("The round is open.")).to_be_visible()
    tab_to(page, "Show it on the wall")
    follow(page)
    expect(page.locator(".wall-code")).to_be_visible()
    code = page.locator(".wall-code .whole").inner_text()

    page.goto(f"{server.address}/r/{code}")
    tab_to(page, "Begin")
    follow(page)
    tab_to(page, "Only the")
    follow(page)
    for _ in range(2):
        question = page.get_by_role("heading", level=1).inner_text()
        tab_to(page, "1 ·")
        page.keyboard.press("ArrowDown")
        expect(page.locator(".card input").nth(1)).to_be_checked()
        expect(page.locator("[data-saved]")).to_have_text("Saved")
        tab_to(page, "Say why")
        page.keyboard.press("Space")
        tab_to(page, "Why?")
        page.keyboard.type("We know.")
        tab_to(page, "Save and continue")
        follow(page)
        expect(page.get_by_role("heading", level=1)).not_to_have_text(question)
    tab_to(page, "Look over my answers")
    follow(page)
    tab_to(page, "Send my sheet")
    follow(page)
    expect(page.get_by_text("Your sheet was sent. Thank you.")).to_be_visible()


class Presses:
    """Presses like a person who knows what to look for, and counts them; what is typed is counted apart."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def press(self, name: str, role: Literal["link", "button", "radio", "checkbox"] = "button", place: int = 0) -> None:
        self.page.get_by_role(role, name=name).nth(place).click()
        self.count += 1

    def choose(self, label: str, option: str, place: int = 0) -> None:
        self.page.get_by_label(label).nth(place).select_option(option)
        self.count += 2  # the list, and the line in it


@pytest.mark.long
def test_from_closing_to_the_published_scorecard_in_forty_presses(page: Page, ann: Phone, server: Server) -> None:
    """Ten reasons, a position, a demand, three asks and an endorser on the way."""
    here = open_round(ann)
    code = re.search(r"/r/([a-z0-9]+)", ann.get(f"{here}/wall").text)
    assert code is not None
    for number in range(6):
        Phone(server).sends(code[1], number)
    page.goto(f"{server.address}{here}")
    hand = Presses(page)
    hand.press("Close the round", "link")
    hand.press("Close the round")
    page.wait_for_url(f"**{here}")
    page.get_by_text("Closed on").wait_for()
    hand.press("Reasons to print", "link")
    before = hand.count
    for place in range(10):
        page.locator("input[name^='pick.']").nth(place).check()
        hand.count += 1
    hand.press("Go on")
    hand.press("These may become public: print them")
    reasons = hand.count - before
    page.wait_for_load_state()
    hand.press("What the group says", "link")
    hand.press("Oppose", "radio")
    page.get_by_label("The demand, in one sentence").fill("Keep the shop.")
    for place, criterion in enumerate(("food", "paid-time", "low-cost-homes")):
        hand.choose("The question it is about", criterion, place)
    page.get_by_label("Who endorses it").fill("Selby Tenants")
    hand.press("Save")
    hand.press("Publish it", "link")
    hand.press("Publish it")
    expect(page.locator("#address")).to_be_visible()
    document = Phone(server).get(f"{page.locator('#address').text_content()}/scorecard.json").json()
    assert sum(len(given) for given in document["reasons"].values()) == 10
    assert (reasons, hand.count) == (12, 26)
