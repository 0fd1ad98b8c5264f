"""The weight of question pages: the first loads at most 40 KB, the next at most 12 KB; and the length of a scorecard."""

import pytest
from playwright.sync_api import Browser
from serving import Server


def test_a_question_page_loads_few_bytes(chromium: Browser, server: Server) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").fill("Light")
    page.get_by_role("button", name="Go to the questions").first.click()
    cookies = context.cookies()
    fresh = chromium.new_context()
    fresh.add_cookies(cookies)  # type: ignore[arg-type]
    page = fresh.new_page()
    session = fresh.new_cdp_session(page)
    session.send("Network.enable")
    loaded: list[float] = []
    session.on("Network.loadingFinished", lambda told: loaded.append(told["encodedDataLength"]))
    base = context.pages[0].url

    def weight(path: str) -> float:
        loaded.clear()
        answer = page.goto(base + path, wait_until="networkidle")
        assert answer and answer.ok
        return sum(loaded)

    first, second = weight("/questions/moved-out"), weight("/questions/who-decides")
    assert 10_000 < first <= 40 * 1024, first
    assert 1_000 < second <= 12 * 1024, second
    fresh.close()
    context.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_scorecard_is_twelve_screens_of_a_phone_long_at_the_most(
    language: str, chromium: Browser, server: Server
) -> None:
    """The example, with 37 questions and 31 sheets; 740 pixels are the height of a screen."""
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{server.address}/example?language={language}")
    assert page.evaluate("document.documentElement.scrollHeight") <= 12 * 740
    context.close()
