"""Drafts: the device keeps unsaved answers, offers them at their question, to nobody else, and sends them once."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from serving import Server
from walking import context_of


@pytest.fixture
def context(chromium: Browser) -> BrowserContext:
    return context_of(chromium, "phone", True)


def begun(context: BrowserContext, server: Server) -> Page:
    page = context.new_page()
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").fill("Dale")
    page.get_by_role("button", name="Go to the questions").first.click()
    page.get_by_role("link", name="Begin with the first question").click()
    return page


def offline_answer(context: BrowserContext, page: Page) -> None:
    context.set_offline(True)
    page.locator(".card").nth(2).click()
    page.locator("summary", has_text="Say why").first.click()
    page.get_by_label("Why?").fill("Typed in the cellar.")
    expect(page.locator("[data-saved]")).to_contain_text("Not saved yet")


def closed_without_a_line(context: BrowserContext, page: Page) -> None:
    """Closes the page offline. Playwright goes online again just before the page closes, so requests are blocked here."""
    page.evaluate("() => { navigator.sendBeacon = () => false; window.fetch = () => Promise.reject(new TypeError()) }")
    page.close(run_before_unload=False)
    context.set_offline(False)


def saves(page: Page) -> list[str]:
    sent: list[str] = []
    page.on("request", lambda one: sent.append(one.post_data or "") if one.method == "POST" else None)
    return sent


@pytest.mark.long
def test_an_answer_from_a_browser_closed_offline_is_offered_again(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    question = page.url
    offline_answer(context, page)
    closed_without_a_line(context, page)
    page = context.new_page()
    page.goto(re.sub("/questions/.*", "", question))
    page.get_by_text("This device keeps an answer that was not saved.").get_by_role("link").click()
    expect(page.locator(".kept")).to_contain_text("3 · Begins: Typed in the cellar.")
    expect(page.locator(".card input:checked")).to_have_count(0)  # offered, not applied
    sent = saves(page)
    page.get_by_role("button", name="Use it").click()
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    assert len(sent) == 1
    page.reload()
    expect(page.locator(".kept")).to_have_count(0)
    expect(page.get_by_label("Why?")).to_have_value("Typed in the cellar.")
    expect(page.locator(".card input").nth(2)).to_be_checked()
    context.close()


@pytest.mark.long
def test_a_dropped_draft_is_gone(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    question = page.url
    offline_answer(context, page)
    closed_without_a_line(context, page)
    page = context.new_page()
    page.goto(question)
    page.get_by_role("button", name="Throw it away").click()
    page.reload()
    expect(page.locator(".kept")).to_have_count(0)
    expect(page.locator(".card input:checked")).to_have_count(0)
    context.close()


@pytest.mark.long
def test_a_draft_that_the_button_saved_is_not_offered(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    question = page.url
    page.locator("summary", has_text="Say why").first.click()
    page.get_by_label("Why?").fill("Typed and sent at once.")
    with page.expect_navigation():
        page.locator(".send > button").click()
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('draft.')).length") == 0
    page.goto(question)
    expect(page.locator(".kept")).to_have_count(0)
    context.close()


@pytest.mark.long
def test_a_draft_is_sent_once_when_the_device_is_online_again(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    offline_answer(context, page)
    sent = saves(page)
    context.set_offline(False)
    expect(page.locator("[data-saved]")).to_have_text("Saved", timeout=15_000)
    page.wait_for_timeout(6_000)  # longer than it waits before it tries again
    assert len(sent) == 1
    context.close()


@pytest.mark.long
def test_the_next_person_on_this_phone_is_offered_nothing(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    offline_answer(context, page)
    context.set_offline(False)
    page.goto(re.sub("/questions/.*", "/link", page.url))
    page.get_by_role("button", name="Forget me on this phone").click()
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('draft.')).length") == 0
    context.close()


@pytest.mark.long
def test_a_button_pressed_offline_keeps_the_page_and_what_was_typed(context: BrowserContext, server: Server) -> None:
    page = begun(context, server)
    question = page.url
    offline_answer(context, page)
    page.locator(".send > button").click()
    expect(page.locator("[data-saved]")).to_contain_text("Not saved yet")
    assert page.url == question
    expect(page.get_by_label("Why?")).to_have_value("Typed in the cellar.")
    context.set_offline(False)
    expect(page.locator("[data-saved]")).to_have_text("Saved", timeout=15_000)
    context.close()
