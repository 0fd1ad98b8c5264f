"""For skeptics: verifying a file in the browser, and the page that explains the scoring of a scorecard."""

import json
import re

import pytest
from browsing import Browser, summary
from httpx2 import Response

from scorecard.engine.result import Result, document_digest


def check(browser: Browser, content: bytes, name: str = "scorecard.json") -> Response:
    return browser.post("/verify", data={"go": "x"}, files={"file": (name, content)})


def test_an_unchanged_file_verifies_with_its_digest(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published(name="Dale")
    content = stranger.get(f"{address}/scorecard.json").content
    page = check(stranger, content)
    assert page.status_code == 200
    assert "Every number that follows from the counts was computed again and is the same." in page.text
    assert f'<a href="{address}/1">Dale</a>' in page.text
    assert json.loads(content)["digest"] in page.text
    assert "A number differs" not in page.text
    assert "<li>The counts of the answers.</li>" in re.sub(r"<details.*?</details>", "", page.text, flags=re.DOTALL)


def test_a_changed_number_is_shown_with_the_computed_one(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    truth = document["overall"]["score"]
    document["overall"]["score"] = "4.9"
    document["digest"] = document_digest(document)
    page = check(stranger, json.dumps(document).encode()).text
    assert "A number differs" in page
    found = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    assert found == {
        "Where": "overall.score",
        "The file says": "&#34;4.9&#34;",
        "The engine computes": f"&#34;{truth}&#34;",
    }


def test_the_pages_of_a_pdf_are_drawn_again(browser: Browser, stranger: Browser, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    assert "byte for byte" in check(stranger, pdf, "hearing.pdf").text
    assert "by eye" in check(stranger, pdf + b"% painted\n", "hearing.pdf").text


def test_each_scorecard_of_a_comparison_is_checked(browser: Browser, stranger: Browser, printed_rubric: str) -> None:
    names = ("First Block", "Second Block")
    addresses = [browser.published(name=name, rubric=printed_rubric)[1].rpartition("/")[2] for name in names]
    pdf = stranger.get(f"/compare.pdf?with={addresses[0]}&with={addresses[1]}").content
    page = check(stranger, pdf, "comparison.pdf").text
    assert re.findall(r"<h2>(.+ Block)</h2>", page) == list(names)
    assert page.count("is the same.") == 2
    assert page.count("byte for byte") == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Choose the PDF or the JSON of a scorecard."),
        (b"nonsense", "This is neither the PDF nor the JSON of a scorecard"),
        (b"{}", "This is no result in the format scorecard/1"),
        (b"%PDF-1.7 nonsense", "This PDF cannot be read"),
        (b"[" * 100_000, "This is neither the PDF nor the JSON of a scorecard"),
    ],
)
def test_an_unreadable_file_gives_an_error(stranger: Browser, content: bytes, says: str) -> None:
    page = check(stranger, content)
    assert page.status_code == 422
    assert summary(page)["file"].startswith(says)


def test_errors_of_a_file_are_translated(stranger: Browser) -> None:
    stranger.cookies.set("language", "es")
    page = check(stranger, b"{}")
    assert "scorecard/1" in summary(page)["file"]
    assert "This is no result" not in page.text


def test_a_scorecard_explains_itself_with_its_own_questions(browser: Browser, stranger: Browser) -> None:
    project = browser.start(rubric="equitable-transit@2026.1")
    browser.answer(project, "paid-time", "3")
    browser.post(f"/projects/{project}/finish")
    browser.post(f"/projects/{project}/publish")
    found = re.search(r"/scorecards/[a-z0-9]+", browser.get(f"/projects/{project}/scorecard").text)
    assert found
    address = found[0]
    page = stranger.get(f"{address}/how").text
    result = Result.model_validate_json(stranger.get(f"{address}/scorecard.json").content)
    first = result.rubric.content["principles"][0]["criteria"][0]["question"]
    assert first in page
    assert "The same six people on all questions, made up as well." in page


def test_the_worked_question_adds_up(stranger: Browser) -> None:
    """Six sheets: 1, 1, 2, 2, 3 and one that cannot tell, which counts as 1: 10 / 6."""
    page = stranger.get("/rubrics/equitable-development@2026.1/how").text
    assert "2 × 1 + 2 × 2 + 1 × 3 + 1 × 1 for “cannot tell”, divided by 5 ratings and 1 “cannot tell”, is 1.67." in page
    assert stranger.get("/rubrics/nothing@1/how").status_code == 404


def test_a_consistent_file_that_was_not_published_is_called_unpublished(browser: Browser, stranger: Browser) -> None:
    """A forger can compute numbers that fit invented counts, but the page says that they were not published."""
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    document["project"]["name"] = "Another name"
    document["digest"] = document_digest(document)
    page = check(stranger, json.dumps(document).encode()).text
    assert "It is not published on this site." in page
    assert "Another name" in page
