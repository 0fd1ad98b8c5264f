"""One person scores a project alone, from the first page to the printed scorecard."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, expect
from serving import Server
from walking import PRINTING, card, context_of, go_on

from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import verify
from scorecard.report.pdf.carried import attached_file
from scorecard.report.pdf.files import RESULT_NAME


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "script"),
    [
        pytest.param("phone", False, id="phone-no-script"),
        pytest.param("laptop", True, id="laptop-script"),
        pytest.param("phone", True, id="phone-script", marks=pytest.mark.long),
        pytest.param("laptop", False, id="laptop-no-script", marks=pytest.mark.long),
    ],
)
def test_from_the_first_page_to_the_pdf(
    chromium: Browser, server: Server, tmp_path: Path, size: str, script: bool
) -> None:
    name = f"Dale and University {size} {script}"
    context = context_of(chromium, size, script)
    page = context.new_page()
    page.goto(server.address)
    page.get_by_role("link", name="Score a project").click()

    # mistakes in the form: no name, a date and an address that are none, a file that is no picture
    page.get_by_text("Add what is known").click()
    page.get_by_label("Web page about the project").fill("example.org")
    page.get_by_label("Address").fill("625 University Ave W")
    page.get_by_label("Picture or site plan").set_input_files(
        files=FilePayload(name="a.png", mimeType="image/png", buffer=b"x")
    )
    page.get_by_role("button", name="Go to the questions").last.click()
    expect(page).to_have_title(re.compile("^Error: "))
    for sentence in ("Enter the name of the project.", "is not a web address", "This file is not a picture"):
        expect(page.locator("#errors")).to_contain_text(sentence)
    page.locator("#errors a").first.click()
    expect(page.get_by_label("Address")).to_have_value("625 University Ave W")
    page.get_by_label("Name of the project").fill(name)
    page.get_by_label("Web page about the project").fill("https://example.org/dale")
    page.get_by_label("Kind of project").select_option("mixed")
    page.get_by_role("button", name="Go to the questions").last.dblclick()
    expect(page).to_have_url(re.compile(r"/projects/(?!new)\w+"))
    project = re.sub("/questions/.*", "", page.url)  # the second click may have met the next page’s button
    page.goto(project)
    expect(page.get_by_role("heading", level=1)).to_have_text(name)

    # what matters most first; a mistake; closed in the middle
    page.get_by_role("link", name="Housing").click()
    explained = page.url.rpartition("/")[2]
    card(page, 1)
    page.locator("summary", has_text="Say why").first.click()
    page.get_by_label("Why?").fill("x" * 4001)
    go_on(page)
    expect(page.locator("#errors")).to_contain_text("The reason has 4,001 characters.")
    expect(page.locator(".card input").nth(1)).to_be_checked()
    page.get_by_label("Why?").fill("Only at 60%, and 15 years is short.")
    go_on(page)
    expect(page.locator(".steps")).to_contain_text("15 of 37")
    page.goto(project)
    page.get_by_role("link", name="Show my private link").click()
    link = page.get_by_label("Copy it").input_value()
    context.close()

    # back by the link, on another device
    context = context_of(chromium, size, script)
    page = context.new_page()
    page.goto(project)
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find this page")
    page.goto(link + "x")
    expect(page.get_by_role("heading", level=1)).to_have_text("This link opens nothing")
    page.goto(link)
    page.get_by_role("button", name="Open it").click()
    expect(page.locator("main")).to_contain_text("1 of 7 answered")

    # finishing with almost nothing, then the whole
    page.get_by_role("link", name="Look over my answers").click()
    expect(page.locator("main")).to_contain_text("36 questions have no answer.")
    page.get_by_role("link", name="Go to the first of them").click()
    page.goto(project)
    page.get_by_role("link", name="Go on").click()
    for number in range(37):
        if page.url.endswith("/review"):
            break
        if number % 9 == 5:
            with page.expect_navigation():
                page.get_by_role("button", name="Skip for now").click()
        else:
            if not page.locator(".card input:checked").count():
                card(page, [0, 1, 2, 3, 4, 5][number % 6])
            go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Look over your answers")
    page.locator(".answers .open a").first.click()
    card(page, 2)
    go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Look over your answers")
    page.get_by_role("button", name="Finish and see the scorecard").first.dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.locator("main")).to_contain_text("Only you can see this page.")
    page.locator(f"#question-{explained} a").click()
    expect(page.locator("main")).to_contain_text("Only at 60%, and 15 years is short.")
    page.locator(".back a").click()

    # what the page prints is what the files say
    with page.expect_download() as kept:
        page.get_by_role("link", name="All data (JSON)").click()
    result = Result.model_validate_json(kept.value.path().read_bytes())
    assert verify(result.json_bytes()).difference is None
    expect(page.locator(".score strong")).to_have_text(str(result.overall.score))
    scores = [Decimal(text) for text in page.locator(".axis tbody tr:not(.whole) td.score").all_inner_texts()]
    assert scores == [entry.score for entry in result.principles]
    with page.expect_download(timeout=PRINTING) as printed:
        page.get_by_role("link", name="Full report (PDF)").first.click(timeout=PRINTING)
    pdf = printed.value.path().read_bytes()
    assert attached_file(pdf, RESULT_NAME) == result.json_bytes()

    # from the headline to the working in two steps
    page.get_by_role("link", name="How was this counted?").first.click()
    expect(page.get_by_text("How the score follows from the questions")).to_be_visible()

    # public, corrected, taken down, deleted
    page.get_by_role("button", name="Publish it").click()
    public = page.locator(".own a").first.inner_text()
    reader = context_of(chromium, size, script).new_page()
    reader.goto(public)
    expect(reader.locator(".score strong")).to_have_text(str(result.overall.score))
    expect(reader.locator("main")).not_to_contain_text("Only you")
    page.get_by_role("button", name="Change my answers").click()
    page.get_by_role("link", name="Look over my answers").click()
    page.locator(".answers a").first.click()
    card(page, 4)
    go_on(page)
    page.get_by_role("button", name="Finish and see the scorecard").first.click()
    page.get_by_role("button", name="Publish the correction").click()
    expect(page.locator("#errors")).to_contain_text("Say in a sentence what was changed and why")
    page.get_by_label("What did you change, and why?").fill("The neighbors started it.")
    page.get_by_role("button", name="Publish the correction").click()
    reader.goto(public + "/1")
    expect(reader.locator("main")).to_contain_text("This number was corrected later.")
    page.get_by_role("button", name="Take it down").click()
    reader.goto(public)
    expect(reader.get_by_role("heading", level=1)).to_have_text("This scorecard was taken down")
    page.get_by_role("link", name="Delete", exact=True).click()
    page.get_by_role("button", name="Delete it for good").click()
    expect(page.locator(".notice")).to_contain_text("were deleted")
    reader.context.close()
    context.close()


@pytest.mark.long
def test_a_rater_can_do_it_all_with_the_keyboard(chromium: Browser, server: Server) -> None:
    context = context_of(chromium, "phone", True)
    page = context.new_page()
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").focus()
    page.keyboard.type("By keyboard")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("By keyboard")
    page.get_by_role("link", name="Begin with the first question").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/questions/first-asked")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "radio":
            break
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".card input").nth(1)).to_be_checked()
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    page.keyboard.press("Enter")  # as in any form: save and continue, not “back”
    page.wait_for_url("**/questions/who-decides")
    page.go_back()
    expect(page.locator(".card input").nth(1)).to_be_checked()
    context.close()


@pytest.mark.long
def test_answers_are_saved_as_they_are_given_and_after_being_offline(chromium: Browser, server: Server) -> None:
    context = context_of(chromium, "phone", True)
    page = context.new_page()
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").fill("Saved along the way")
    page.get_by_role("button", name="Go to the questions").first.click()
    page.get_by_role("link", name="Begin with the first question").click()
    card(page, 3)
    expect(page.locator("[data-saved]")).to_have_text("Saved")
    page.locator("summary", has_text="Say why").first.click()
    page.get_by_label("Why?").fill("A group from here began it.")
    page.wait_for_timeout(1200)
    page.reload()
    expect(page.locator(".card input").nth(3)).to_be_checked()
    expect(page.get_by_label("Why?")).to_have_value("A group from here began it.")
    context.set_offline(True)
    card(page, 0)
    expect(page.locator("[data-saved]")).to_contain_text("Not saved yet: no connection.")
    context.set_offline(False)
    expect(page.locator("[data-saved]")).to_have_text("Saved", timeout=10_000)
    page.reload()
    expect(page.locator(".card input").nth(0)).to_be_checked()
    context.close()


@pytest.mark.long
def test_a_double_click_makes_one_project(chromium: Browser, server: Server) -> None:
    context = context_of(chromium, "laptop", True)
    page = context.new_page()
    page.goto(server.address + "/projects/new")
    page.get_by_label("Name of the project").fill("Only once")
    page.get_by_role("button", name="Go to the questions").first.dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text("Only once")
    page.goto(server.address + "/projects")
    expect(page.locator(".rows li")).to_have_count(1)
    context.close()
