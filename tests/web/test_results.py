"""Results: from the review to the scorecard, its files, and publishing it."""

import csv
import io
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import fmean

import pytest
from browsing import Browser, Clock, errors_at, summary, title, values
from fastapi import FastAPI
from samples import EXAMPLE
from typer.testing import CliRunner

from scorecard.cli.app import app as commands
from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import verify
from scorecard.report.pdf.carried import attached_file
from scorecard.report.pdf.files import RESULT_NAME
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.web.core.site import Site


def result_of(browser: Browser, base: str) -> Result:
    return Result.model_validate_json(browser.get(f"{base}/scorecard.json").content)


def test_the_review_shows_every_answer_and_what_is_missing(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3", reason="Gift cards.")
    browser.answer(project, "first-asked", "?")
    page = browser.get(f"/projects/{project}/review").text
    assert "34 questions have no answer." in page
    assert f'href="/projects/{project}/questions/who-decides?from=review">Go to the first' in page
    assert ("3 · Begins" in page, "Cannot tell" in page, "Gift cards." in page) == (True, True, True)
    assert "Too little is rated for a score" in page


def test_finishing_without_an_answer_gives_an_error(browser: Browser) -> None:
    project = browser.start()
    page = browser.post(f"/projects/{project}/finish")
    assert (page.status_code, title(page)) == (422, "Error: Look over your answers")
    assert summary(page) == {"questions": "No question has an answer yet. Answer at least one."}
    browser.answer(project, "paid-time", reason="Words only.")
    assert browser.post(f"/projects/{project}/finish").status_code == 422


def test_finishing_twice_changes_nothing(browser: Browser) -> None:
    project = browser.finished()
    first = result_of(browser, f"/projects/{project}")
    assert browser.post(f"/projects/{project}/finish").status_code == 303
    assert result_of(browser, f"/projects/{project}").digest == first.digest
    assert (first.round.sheets, first.round.closed) == ({"online": 1}, first.round.opened)


def test_an_unfinished_scorecard_redirects_to_its_questions(browser: Browser) -> None:
    project = browser.start()
    for path in ("scorecard", "scorecard.pdf", "scorecard.json", "tally.csv"):
        assert browser.get(f"/projects/{project}/{path}").headers["location"] == f"/projects/{project}"
    assert browser.post(f"/projects/{project}/publish").headers["location"] == f"/projects/{project}/review"


@pytest.mark.long
def test_page_and_files_print_the_same_numbers_as_the_command_line(
    browser: Browser, tmp_path: Path, printer: PdfPrinter
) -> None:
    """The answers as exported, scored by `scorecard score`, give every number of the page, the JSON and the PDF."""
    project = browser.finished(kind="mixed")
    browser.post(f"/projects/{project}/reopen")
    browser.answer(project, "paid-time", "?", reason='=HYPERLINK("x")', evidence="Budget, page 2", kind="written")
    browser.answer(project, "low-cost-homes", "na", reason="Line one\nline two")
    browser.post(f"/projects/{project}/finish")
    result = result_of(browser, f"/projects/{project}")
    ratings = tmp_path / "ratings.csv"
    ratings.write_bytes(browser.get(f"/projects/{project}/ratings.csv").content)
    written = tmp_path / "card.json"
    done = CliRunner().invoke(
        commands, ["score", "equitable-development@2026.1", str(ratings), "--kind", "mixed", "-o", str(written)]
    )
    assert done.exit_code == 0, done.output
    scored = Result.model_validate_json(written.read_bytes())
    for part in ("tally", "overall", "principles", "checks", "asks", "picks", "way_up", "to_find_out"):
        assert getattr(scored, part) == getattr(result, part), part
    page = browser.get(f"/projects/{project}/scorecard").text
    assert f"<strong>{result.overall.score}</strong> of 5" in page
    for entry in result.principles:
        assert f'<td role="cell" class="score">{entry.score}</td>' in page
    pdf = browser.get(f"/projects/{project}/scorecard.pdf")
    assert pdf.headers["content-type"] == "application/pdf"
    assert attached_file(pdf.content, RESULT_NAME) == result.json_bytes()
    assert verify(result.json_bytes()).difference is None


def test_the_tally_file_has_a_row_for_each_question(browser: Browser) -> None:
    project = browser.finished()
    table = list(csv.DictReader(io.StringIO(browser.get(f"/projects/{project}/tally.csv").text.removeprefix("\ufeff"))))
    assert len(table) == 36
    assert table[0]["criterion"] == "first-asked"


def test_every_number_leads_to_its_working_in_two_steps(browser: Browser) -> None:
    """The headline and each principle link to a place on the page; each question to a page of its own, with how its
    points were counted."""
    here = f"/projects/{browser.finished()}/scorecard"
    page = browser.get(here).text
    ids = set(re.findall(r'\bid="([^"]+)"', page))
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links <= ids | {"main"}
    assert {"counted", "principle-housing"} <= links
    addresses = list(dict.fromkeys(re.findall(rf'href="({here}/questions/[^"]+)"', page)))
    assert len(addresses) == 36
    for address in (addresses[0], addresses[-1]):
        question = browser.get(address)
        assert question.status_code == 200
        assert "How it was counted" in question.text
        assert f"{here}#question-" in question.text
    assert browser.get(f"{here}/questions/nothing").status_code == 404


@pytest.mark.long
def test_reopened_answers_can_change_and_are_counted_again(browser: Browser) -> None:
    project = browser.finished()
    before = result_of(browser, f"/projects/{project}")
    assert browser.post(f"/projects/{project}/reopen").headers["location"] == f"/projects/{project}"
    browser.answer(project, "paid-time", "5")
    browser.post(f"/projects/{project}/finish")
    after = result_of(browser, f"/projects/{project}")
    assert after.tally["paid-time"].levels[-1] == 1
    assert after.digest != before.digest


# publishing


def test_nothing_is_public_before_its_maker_publishes_it(browser: Browser, stranger: Browser) -> None:
    project, address = browser.published(name="Dale", neighborhood="Frogtown")
    assert "Dale" in stranger.get("/").text
    page = stranger.get(address)
    assert (page.status_code, "Frogtown" in page.text) == (200, True)
    assert "not corrected since. No other round of it is published here." in page.text
    assert "not corrected since" not in browser.get(f"/projects/{project}").text
    for private in ("/publish", "/reopen", "My private link", "ratings.csv", project):
        assert private not in page.text


@pytest.mark.sampled(every=5)
@pytest.mark.sampled(every=4)
@pytest.mark.parametrize(
    ("site_address", "is_printed"),
    [
        ("http://score.example.org", True),
        ("https://93.184.216.34", True),
        ("http://score.example.org:8000", True),
        ("http://localhost:8000", False),
        ("http://192.168.1.20:8000", False),
        ("http://10.0.0.7", False),
        ("http://[::1]:8000", False),
        ("http://laptop", False),
        ("http://laptop.local:8000", False),
    ],
)
def test_a_published_scorecard_carries_the_address_that_others_can_open_later(
    app: FastAPI, site_address: str, is_printed: bool
) -> None:
    browser = Browser(app)
    browser.base_url = site_address
    _, address = browser.published()
    link = result_of(browser, address).project.facts.link
    assert link == (f"{site_address}{address}" if is_printed else None)


def test_publishing_twice_keeps_the_number(browser: Browser) -> None:
    project, address = browser.published()
    assert browser.post(f"/projects/{project}/publish").status_code == 303
    assert browser.get(f"{address}/2").status_code == 404


@pytest.mark.long
def test_a_correction_is_the_next_number_with_its_reason(browser: Browser, stranger: Browser, clock: Clock) -> None:
    project, address = browser.published()
    first = stranger.get(f"{address}/scorecard.json").content
    clock.turn(hours=1)
    browser.post(f"/projects/{project}/reopen")
    assert stranger.get(f"{address}/scorecard.json").content == first
    browser.answer(project, "paid-time", "5")
    browser.post(f"/projects/{project}/finish")
    page = browser.post(f"/projects/{project}/publish", data={"reason": " "})
    assert page.status_code == 422
    sentence = "Say in a sentence what was changed and why; it is shown beside the new number."
    assert (summary(page), errors_at(page)) == ({"reason": sentence}, {"reason": sentence})
    long = browser.post(f"/projects/{project}/publish", data={"reason": "x" * 301})
    assert (long.status_code, values(long)["reason"]) == (422, "x" * 301)
    browser.post(f"/projects/{project}/publish", data={"reason": "They pay neighbors after all."})
    newest, old = stranger.get(address).text, stranger.get(f"{address}/1").text
    assert "They pay neighbors after all." in newest
    assert "This number was corrected later." in old
    assert "not corrected since" not in newest + old
    assert json.loads(stranger.get(f"{address}/scorecard.json").content)["tally"]["paid-time"]["levels"]["5"] == 1
    assert stranger.get("/").text.count(address) == 1


def test_finishing_again_without_a_change_offers_no_correction(browser: Browser, clock: Clock) -> None:
    project, _ = browser.published()
    clock.turn(minutes=10)
    browser.post(f"/projects/{project}/reopen")
    browser.post(f"/projects/{project}/finish")
    assert "Publish the correction" not in browser.get(f"/projects/{project}/scorecard").text


def test_finishing_a_project_keeps_it_longer(browser: Browser, clock: Clock) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3")
    clock.turn(days=80)
    browser.post(f"/projects/{project}/finish")
    clock.turn(days=80)
    assert browser.get(f"/projects/{project}/scorecard").status_code == 200


@pytest.mark.long
@pytest.mark.parametrize("document", ["hearing", pytest.param("full", marks=pytest.mark.long)])
def test_a_pdf_is_made_once_and_too_many_requests_for_it_get_503(
    document: str, browser: Browser, site: Site, printer: PdfPrinter
) -> None:
    project = browser.finished()
    address = f"/projects/{project}/scorecard.pdf?document={document}"
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: browser.get(address), range(12)))
    statuses = {answer.status_code for answer in answers}
    assert statuses <= {200, 503}
    assert 200 in statuses
    assert all(answer.headers["retry-after"] == "5" for answer in answers if answer.status_code == 503)
    tasks = [process.tasks_done for process in site.printer.processes._processes]
    assert tasks == [2]  # the versions of the libraries, and one PDF
    assert browser.get(address).status_code == 200


@pytest.mark.long
def test_taking_down_leaves_a_note_and_publishing_again_is_possible(browser: Browser, stranger: Browser) -> None:
    project, address = browser.published(name="Dale")
    browser.post(f"/projects/{project}/unpublish")
    for path in ("", "/1", "/scorecard.pdf", "/scorecard.json", "/tally.csv"):
        note = stranger.get(f"{address}{path}")
        assert note.status_code == 410
        assert "It was published here, and was taken down on November 22, 2026." in note.text
        assert "Dale" not in note.text
    assert address not in stranger.get("/").text
    assert "Only you can see this page." in browser.get(f"/projects/{project}/scorecard").text
    browser.post(f"/projects/{project}/publish")
    assert stranger.get(address).status_code == 200
    assert stranger.get(f"{address}/2").status_code == 200
    assert stranger.get(f"{address}/1").status_code == 410


@pytest.mark.parametrize(
    "path", ["/scorecards/nothing1", "/scorecards/nothing1/scorecard.pdf", "/rubrics/nothing", "/pictures/0"]
)
def test_an_unknown_address_gives_404(stranger: Browser, path: str) -> None:
    assert stranger.get(path).status_code == 404


def test_an_unreadable_number_gives_404(browser: Browser) -> None:
    _, address = browser.published()
    assert browser.get(f"{address}/first").status_code in (404, 422)
    assert browser.get(f"{address}/99").status_code == 404


def test_without_the_text_library_only_pdfs_fail(browser: Browser, site: Site) -> None:
    project = browser.finished()
    site.printer.processes.deadline = 0
    answer = browser.get(f"/projects/{project}/scorecard.pdf")
    assert (answer.status_code, title(answer)) == (503, "The PDF cannot be made right now")
    assert f'href="/projects/{project}/scorecard"' in answer.text
    assert browser.get(f"/projects/{project}/scorecard.json").status_code == 200


@pytest.mark.long
def test_the_address_of_a_scorecard_is_shared_with_a_picture_of_its_newest_number(browser: Browser) -> None:
    project, address = browser.published()
    picture = re.search(r'<meta property="og:image" content="http://testserver([^"]+)">', browser.get(address).text)
    assert picture and picture[1] == f"{address}/card.png"
    shown = browser.get(picture[1])
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/png")
    assert shown.content.startswith(b"\x89PNG")
    assert browser.get("/scorecards/nothing/card.png").status_code == 404
    browser.post(f"/projects/{project}/unpublish")
    assert browser.get(picture[1]).status_code == 410


def test_the_example_can_be_read_by_everybody_and_says_that_it_is_made_up(browser: Browser) -> None:
    first = browser.get("/").text
    assert 'href="/example"' in first and "Sample data, made up to show the layout." in first
    page = browser.get("/example").text
    assert "Sample data, made up to show the layout." in page
    assert "og:image" not in page
    question = re.search(r'href="(/example/questions/[a-z-]+)"', page)
    assert question and browser.get(question[1]).status_code == 200
    document = browser.get("/example/scorecard.json").json()
    assert document["rubric"]["edition"] == "2026.2"
    with EXAMPLE.open(encoding="utf-8") as file:
        rows = {row["criterion"]: [row[f"{number:02}"] for number in range(1, 32)] for row in csv.DictReader(file)}
    # all weights are equal, and “cannot tell” counts as level 1
    points = {
        id_: fmean(int(given.replace("?", "1")) for given in row if given not in ("", "na"))
        for id_, row in rows.items()
    }
    parts = [fmean(points[one["id"]] for one in part["criteria"]) for part in document["principles"]]
    assert document["overall"]["score"] == f"{fmean(parts):.1f}"
    assert "Dale and University" not in browser.get("/scorecards").text
