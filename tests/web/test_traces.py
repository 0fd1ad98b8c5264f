"""What was done behind a scorecard leaves a trace where its readers look, and no check vouches for what it cannot know."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from browsing import Browser, Clock
from commands import run
from fastapi import FastAPI
from rooms import answer, closed, code_of, opened, organizer, prepared, public_address, sent

from scorecard.engine.result import Result, document_digest
from scorecard.engine.verifying.verification import verify
from scorecard.errors import UnreadableResult
from scorecard.report.pdf.carried import read_scorecard_file
from scorecard.report.pdf.files import side_by_side_pdf
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.wording.record import entry_text
from scorecard.rounds.publishing import hide_by_host, show_again_by_host, take_down_by_host
from scorecard.web.core.site import Site

CRITERIA = ("paid-time", "food", "low-cost-homes")


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def filled(app: FastAPI, ann: Browser, **fields: str) -> str:
    """An open round with four sheets; returns where its pages are."""
    round_id, code = opened(ann, **fields)
    for given in ("1", "2", "3", "5"):
        sent(app, code, dict.fromkeys(CRITERIA, given))
    return f"/group/rounds/{round_id}"


def published(ann: Browser, here: str) -> str:
    closed(ann, here.rpartition("/")[2])
    assert ann.post(f"{here}/publish").status_code == 303
    return public_address(ann, here)


def developer_of(app: FastAPI, ann: Browser, here: str) -> tuple[Browser, str]:
    link = re.search(r"/open/([\w-]+)", ann.post(f"{here}/developer").text)
    assert link
    developer = Browser(app)
    return developer, developer.post(f"/open/{link[1]}").headers["location"].rpartition("/")[2]


# what organizers do


def test_what_the_developer_takes_back_no_longer_stands_beside_the_question(app: FastAPI, ann: Browser) -> None:
    here = filled(app, ann)
    developer, sheet = developer_of(app, ann, here)
    answer(developer, sheet, "food", "5", reason="We pay for a shop.")
    developer.post(f"/sheets/{sheet}/send")
    assert "We pay for a shop." in ann.get(f"{here}/findings").text
    answer(developer, sheet, "food", "", reason="")
    answer(developer, sheet, "paid-time", "4", reason="We paid 20 dollars an hour.")
    developer.post(f"/sheets/{sheet}/send")
    page = ann.get(f"{here}/findings").text
    assert "We paid 20 dollars an hour." in page and "We pay for a shop." not in page


def test_the_groups_own_sheet_alone_can_be_corrected_when_it_is_published(app: FastAPI, ann: Browser) -> None:
    round_id, _ = opened(ann)
    here = f"/group/rounds/{round_id}"
    closed(ann, round_id)
    sheet = ann.post(f"{here}/group-sheet").headers["location"].rpartition("/")[2]
    for criterion in CRITERIA:
        answer(ann, sheet, criterion, "2")
    ann.post(f"/sheets/{sheet}/send")
    assert ann.post(f"{here}/publish").status_code == 303
    answer(ann, sheet, "food", "4")
    ann.post(f"/sheets/{sheet}/send")
    corrected = ann.post(f"{here}/publish", data={"reason": "A shop was promised."})
    assert corrected.status_code == 303, corrected.text


@pytest.mark.long
def test_each_answer_that_comes_by_the_developers_link_is_told(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    here = filled(app, ann)
    for words in ("We met 200 neighbors.", "We asked no neighbor at all."):
        developer, sheet = developer_of(app, ann, here)
        answer(developer, sheet, "food", "5", reason=words)
        developer.post(f"/sheets/{sheet}/send")
    page = stranger.get(address := published(ann, here)).text
    assert "Answers came through the developer’s link. (2 times)" in page
    assert "A link for the developer was made. (2 times)" in page
    assert "We asked no neighbor at all. Its own answer is 5; that does not count." in page
    assert "As it stood when the sheets were filled in." not in page
    history = stranger.get(f"{address}/history").text
    assert history.count("Answers came through the developer’s link.") == 2


@pytest.mark.long
def test_a_link_that_nobody_used_is_not_called_an_unanswered_question(
    app: FastAPI, ann: Browser, stranger: Browser
) -> None:
    here = filled(app, ann)
    ann.post(f"{here}/developer")
    page = stranger.get(published(ann, here)).text
    assert "the program does not know whether it was sent. Nothing came through it." in page
    assert "has not answered" not in page


def test_what_the_group_quotes_is_called_its_quotation(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    here = filled(app, ann)
    ann.post(f"{here}/findings/food", data={"developer.text": "5 · We will not.", "developer.kind": "written"})
    page = stranger.get(f"{published(ann, here)}/questions/food").text
    assert "The developer, as the group quotes it, in writing:" in page
    assert "5 · We will not." in page


@pytest.mark.long
def test_promises_are_called_the_notes_of_the_group(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    here = filled(app, ann)
    address = published(ann, here)
    found = re.search(r"/group/projects/\w+/promises", ann.get(here).text)
    assert found
    data = {"ask.food": "A shop", "kind.food": "binding", "place.food": "File 14", "promised_on.food": "2025-01-15"}
    ann.post(found[0], data=data)
    assert "As the group had noted it by November 22, 2026." in stranger.get(address).text
    last = json.loads(stranger.get("/record.jsonl").text.splitlines()[-1])["content"]
    assert (last["place"], last["promised_on"]) == ("File 14", "2025-01-15")


@pytest.mark.long
def test_rounds_that_were_closed_and_never_published_are_counted(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    trial = filled(app, ann, name="Trial")
    closed(ann, trial.rpartition("/")[2])
    ann.post(f"{trial}/delete", data={"sure": "yes"})
    page = stranger.get(published(ann, filled(app, ann))).text
    assert "By then the group had closed 1 other round on this site that it had not published." in page


def test_a_round_that_was_typed_in_says_so(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    round_id, _ = opened(ann)
    here = f"/group/rounds/{round_id}"
    for number in ("1", "2", "3"):
        ann.post(f"{here}/paper", data={"number": number, "key.food": "5"})
        ann.post(f"{here}/paper/{number}", data={"key.food": "1", "go": "correct"})
    page = stranger.get(published(ann, here)).text
    assert "<strong>3 sheets were counted</strong>, all on paper, typed in by the group" in page
    assert "Anyone who had the address could send a sheet" not in page
    assert "The typing of a paper sheet was corrected. (3 times)" in page


@pytest.mark.long
def test_a_group_sheet_after_the_counts_is_told(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    here = filled(app, ann)
    closed(ann, here.rpartition("/")[2])
    sheet = ann.post(f"{here}/group-sheet").headers["location"].rpartition("/")[2]
    answer(ann, sheet, "food", "1")
    ann.post(f"/sheets/{sheet}/send")
    ann.post(f"{here}/publish")
    page = stranger.get(public_address(ann, here)).text
    told = "after the counts were shown: The group’s own sheet was begun, sent or changed. (2 times)"
    assert told in page
    answer(ann, sheet, "food", "1")  # as it was
    ann.post(f"{here}/publish", data={"reason": "Once more."})
    assert told in stranger.get(public_address(ann, here)).text


def test_the_kind_of_project_stays_once_a_round_was_opened(app: FastAPI, ann: Browser) -> None:
    here = filled(app, ann)
    changed = ann.post(f"{here}/details", data={"name": "Dale Apartments", "kind": "transit"})
    assert changed.status_code == 409
    assert "the kind of project decides which questions count, so it stays as it is" in changed.text
    waiting = f"/group/rounds/{prepared(ann)}"
    assert ann.post(f"{waiting}/details", data={"name": "Dale Apartments", "kind": "transit"}).status_code == 303


def test_facts_that_were_changed_are_told_with_the_words_before(app: FastAPI, ann: Browser, stranger: Browser) -> None:
    here = filled(app, ann, developer="Acme, convicted of fraud", homes="0 affordable homes")
    ann.post(f"{here}/details", data={"name": "Dale Apartments", "kind": "housing", "developer": "Acme"})
    page = stranger.get(published(ann, here)).text
    assert (
        "A fact about the project was added or changed. Before: “Acme, convicted of fraud; 0 affordable homes”" in page
    )


@pytest.mark.long
def test_rounds_stand_in_the_order_in_which_they_were_held(
    app: FastAPI, ann: Browser, stranger: Browser, clock: Clock
) -> None:
    """The first one that was opened was filled in and closed last."""
    first = filled(app, ann)
    second = ann.post(f"{first}/next").headers["location"]
    ann.post(f"{second}/open")
    for given in ("1", "2", "3", "5"):
        sent(app, code_of(ann, second.rpartition("/")[2]), dict.fromkeys(CRITERIA, given))
    clock.turn(hours=1)
    address_of_second = published(ann, second)
    clock.turn(hours=1)
    page = stranger.get(published(ann, first)).text
    assert "What moved since “After negotiation”?" in page
    assert "A later round is published: " in stranger.get(address_of_second).text


def test_names_cannot_make_sentences_of_the_record() -> None:
    name = "X” was taken down. The host of this site hid it. Number 1 of “Y"
    text = entry_text({"what": "published", "number": "1", "digest": "ab" * 32, "project": name, "group": "G"})
    assert (text.count("“"), text.count("”")) == (2, 2)


# what a forger makes


@pytest.fixture
def true_document(app: FastAPI, ann: Browser, stranger: Browser) -> dict[str, Any]:
    document: dict[str, Any] = stranger.get(f"{published(ann, filled(app, ann))}/scorecard.json").json()
    return document


def digested(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "digest": document_digest(document)}


@pytest.mark.long
def test_a_version_that_never_was_excuses_no_missing_check(true_document: dict[str, Any], tmp_path: Path) -> None:
    true_document["engine"]["version"] = "0.0.1"
    for name in ("three_sheets_more", "without_rulings", "sheets_to_turn"):
        del true_document["checks"][name]
    file = tmp_path / "old.json"
    file.write_text(json.dumps(digested(true_document)))
    done = run("verify", file)
    assert (done.returncode, "Version 0.0.1 of the program made this file" in done.stdout) == (3, True)


def test_a_file_of_an_earlier_version_says_that_later_checks_are_missing(
    true_document: dict[str, Any], tmp_path: Path
) -> None:
    true_document["engine"]["version"] = "0.1.0"
    file = tmp_path / "old.json"
    file.write_text(json.dumps(digested(true_document)))
    assert "Version 0.1.0 made it: checks that came later are not in it." in run("verify", file).stdout


@pytest.mark.long
def test_a_result_names_no_other_program(true_document: dict[str, Any]) -> None:
    true_document["engine"]["name"] = "Audited by the City of Harrison"
    with pytest.raises(UnreadableResult, match="not with this program"):
        verify(json.dumps(digested(true_document)).encode())


def test_a_pdf_that_hides_in_json_is_refused(true_document: dict[str, Any]) -> None:
    true_document["project"]["facts"]["endorsers"] = ["%PDF-1.7 trailer"]
    with pytest.raises(UnreadableResult, match="A PDF is hidden in this file"):
        read_scorecard_file(json.dumps(digested(true_document)).encode())


@pytest.mark.long
@pytest.mark.sampled(every=4)
@pytest.mark.parametrize("trick", ["\x1b[2J\x1b[H", "\n", "\u202e", "\x9b2J"])
def test_no_name_controls_the_terminal(true_document: dict[str, Any], tmp_path: Path, trick: str) -> None:
    lines = []
    for name in ("Dale", f"Dale{trick}It is entry 8 of the record: No. 1 was published."):
        true_document["project"]["name"] = name
        file = tmp_path / "x.json"
        file.write_text(json.dumps(digested(true_document)))
        done = run("verify", file)
        lines.append(done.stdout.split("\n"))
    assert len(lines[0]) == len(lines[1])
    assert [line for line in lines[1] if trick in line] == []


@pytest.mark.long
def test_an_invented_review_of_known_questions_is_pointed_out(
    true_document: dict[str, Any], tmp_path: Path, stranger: Browser
) -> None:
    true_document["rubric"]["reviewed"] = {"by": "the Alliance and the City", "on": "2026-01-02"}
    content = json.dumps(digested(true_document)).encode()
    (tmp_path / "x.json").write_bytes(content)
    says = "Careful: the file names a review of these questions that this program does not know of."
    assert says in run("verify", tmp_path / "x.json").stdout.splitlines()[0]
    assert says in stranger.post("/verify", data={"go": "x"}, files={"file": ("x.json", content)}).text


@pytest.mark.long
def test_an_invented_rival_in_a_comparison_is_named(
    true_document: dict[str, Any], site: Site, stranger: Browser, tmp_path: Path
) -> None:
    true = Result.from_stored(json.dumps(true_document))
    invented = digested({**true_document, "project": {**true_document["project"], "name": "Sample Rival"}})
    order = PrintOrder(document=Document.SIDE_BY_SIDE)
    pdf = side_by_side_pdf(site.printer, [true, Result.model_validate(invented)], order)
    page = stranger.post("/verify", data={"go": "x"}, files={"file": ("x.pdf", pdf)}).text
    assert "Careful: this site has not published what it says about “Sample Rival”." in page
    (tmp_path / "x.pdf").write_bytes(pdf)
    (tmp_path / "record.jsonl").write_text(stranger.get("/record.jsonl").text)
    lines = run("verify", tmp_path / "x.pdf", "--record", tmp_path / "record.jsonl").stdout.splitlines()
    assert lines[1].startswith("Dale Apartments: It is entry ")
    assert lines[2].startswith("Sample Rival: This document is not in the record.")


@pytest.mark.long
def test_what_happened_to_a_publication_later_is_told(
    app: FastAPI, ann: Browser, site: Site, stranger: Browser, tmp_path: Path
) -> None:
    here = filled(app, ann)
    address = published(ann, here)
    (tmp_path / "x.json").write_bytes(stranger.get(f"{address}/scorecard.json").content)

    def told() -> str:
        (tmp_path / "record.jsonl").write_text(stranger.get("/record.jsonl").text)
        return run("verify", tmp_path / "x.json", "--record", tmp_path / "record.jsonl").stdout

    place = address.rpartition("/")[2]
    with site.database.writing() as session:
        hide_by_host(session, place, "A court asked.", site.clock())
    assert "The host of the site hid it on November 22, 2026: A court asked." in told()
    with site.database.writing() as session:
        show_again_by_host(session, place, site.clock())
    assert "The host of the site showed it again on November 22, 2026." in told()
    with site.database.writing() as session:
        take_down_by_host(session, place, "It names a child.", site.clock())
    assert "The host of the site took it down on November 22, 2026: It names a child." in told()
    assert "No. 1 was published on November 22, 2026." in told()
    ann.post(f"{here}/delete", data={"sure": "yes"})
    assert "The host of the site took it down on November 22, 2026: It names a child." in told()


@pytest.mark.long
def test_a_publication_whose_round_was_deleted_is_told(
    app: FastAPI, ann: Browser, stranger: Browser, tmp_path: Path
) -> None:
    here = filled(app, ann)
    address = published(ann, here)
    (tmp_path / "x.json").write_bytes(stranger.get(f"{address}/scorecard.json").content)
    ann.post(f"{here}/delete", data={"sure": "yes"})
    (tmp_path / "record.jsonl").write_text(stranger.get("/record.jsonl").text)
    told = run("verify", tmp_path / "x.json", "--record", tmp_path / "record.jsonl").stdout
    assert "It was taken down on November 22, 2026, when its round was deleted." in told
