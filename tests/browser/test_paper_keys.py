"""Paper is typed in by keyboard alone: one key leads to the next question, and Enter saves. A phone has buttons for the
keys."""

from pathlib import Path

import pytest
from browsing import Clock
from playwright.sync_api import Browser, Route, expect
from rooms import opened, organizer
from walking import context_of

from scorecard.settings import Settings
from scorecard.web.app import create_app


@pytest.mark.long
def test_one_key_for_each_question_and_enter_saves(chromium: Browser, tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path), clock=Clock())
    ann = organizer(app)
    round_id, _ = opened(ann)
    posted: list[dict[str, str]] = []

    def answer(route: Route) -> None:
        request = route.request
        path = request.url.removeprefix("http://rooms")
        found = ann.request(
            request.method, path, content=request.post_data, headers={"content-type": request.headers.get("content-type", "")}
        )  # fmt: skip
        if request.method == "POST":
            posted.append({"location": found.headers.get("location", "")})
            found = ann.get(found.headers["location"])
        route.fulfill(body=found.content, content_type=found.headers.get("content-type", ""))

    context = context_of(chromium, "laptop", True)
    context.route("**/*", answer)
    context.add_init_script(
        "window.tones = 0; const start = OscillatorNode.prototype.start;"
        "OscillatorNode.prototype.start = function (...given) { window.tones += 1; return start.apply(this, given) }"
    )
    page = context.new_page()
    page.goto(f"http://rooms/group/rounds/{round_id}/paper")
    expect(page.get_by_label("Number on the sheet")).to_be_focused()
    page.keyboard.type("17")
    page.keyboard.press("Tab")
    for key in "4n?6":
        page.keyboard.type(key)
    keys = page.locator("[data-keys-of]")
    assert [keys.nth(place).input_value() for place in range(5)] == ["4", "n", "?", "", ""]
    expect(keys.nth(3)).to_be_focused()  # 6 is no level, so it is removed and the field is marked
    expect(keys.nth(3)).to_have_attribute("aria-invalid", "true")
    told = page.locator(".keyrow").nth(3).locator("[data-told]")
    expect(told).to_have_text("“6” is no key here. Type one of: 1, 2, 3, 4, 5, ?")
    assert page.evaluate("tones") == 1  # heard by somebody who looks at the paper
    page.keyboard.type("2")
    expect(told).to_be_hidden()
    expect(keys.nth(4)).to_be_focused()
    page.keyboard.press("Tab")  # past the reason of a question that is left empty
    expect(keys.nth(5)).to_be_focused()
    page.keyboard.press("Space")
    expect(keys.nth(6)).to_be_focused()
    for _ in range(2):
        page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(keys.nth(3)).to_be_focused()
    reasons = page.locator("[name^='reason.']")
    reasons.nth(3).fill("Three of them.")
    reasons.nth(3).press("Enter")  # after a reason one goes on
    expect(keys.nth(4)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Number on the sheet")).to_have_value("18")
    assert posted == [{"location": f"/group/rounds/{round_id}/paper?after=17"}]
    context.close()
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.mark.long
def test_a_phone_has_a_button_for_each_key(chromium: Browser, tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path), clock=Clock())
    ann = organizer(app)
    round_id, _ = opened(ann)

    def answer(route: Route) -> None:
        found = ann.get(route.request.url.removeprefix("http://rooms"))
        route.fulfill(body=found.content, content_type=found.headers.get("content-type", ""))

    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    context.route("**/*", answer)
    page = context.new_page()
    page.goto(f"http://rooms/group/rounds/{round_id}/paper")
    expect(page.locator(".by-touch")).to_be_visible()
    expect(page.locator(".by-keys")).to_be_hidden()
    keys, pads = page.locator("[data-keys-of]"), page.locator(".pad")
    for place, key in enumerate(("4", "n", "?")):
        pads.nth(place).get_by_role("button", name=key, exact=True).tap()
    assert [keys.nth(place).input_value() for place in range(4)] == ["4", "n", "?", ""]
    expect(keys.nth(3)).to_be_focused()
    assert keys.nth(3).evaluate("field => field.inputMode") == "none"
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    context.close()
    app.state.site.printer.close()
    app.state.site.database.close()
