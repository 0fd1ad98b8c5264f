"""The public record of a site: what was done stays in it, and a scorecard file can be found in it."""

import json
import re
from pathlib import Path

import pytest
from browsing import Browser, values
from commands import run
from fastapi import FastAPI
from httpx2 import Response
from rooms import closed, opened, organizer, prepared, public_address, sent

from scorecard.record.entries import RecordEntry, read_record

CRITERIA = ("paid-time", "food", "low-cost-homes")


def record_of(browser: Browser) -> list[RecordEntry]:
    return read_record(browser.get("/record.jsonl").text.splitlines())


def said(browser: Browser) -> list[str]:
    return [str((entry.said or {"what": "not public"})["what"]) for entry in record_of(browser)]


def a_round(app: FastAPI, ann: Browser, name: str = "Dale Apartments") -> tuple[str, str]:
    """Opens a round and sends four sheets; returns its address in the site, and the id of the last sheet."""
    round_id, code = opened(ann, name=name)
    sheet = ""
    for given in ("1", "2", "3", "5"):
        _, sheet = sent(app, code, dict.fromkeys(CRITERIA, given))
    return f"/group/rounds/{round_id}", sheet


@pytest.mark.long
def test_what_was_done_opens_up_when_the_project_is_published(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, sheet = a_round(app, ann)
    a_round(app, ann, "Never Published")
    ann.post(f"{here}/sheets/{sheet}/aside", data={"reason": "Sent twice", "go": "aside"})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    assert said(stranger) == ["not public"] * 7
    assert "Sent twice" not in stranger.get("/record").text
    ann.post(f"{here}/publish")
    assert said(stranger) == [
        "opened",
        "not public",
        "set aside",
        "closed",
        "counted",
        "ruled out",
        "counted",
        "published",
    ]
    address = public_address(ann, here)
    assert f'<a href="{address}">Dale Apartments</a>' in stranger.get("/record").text
    page = stranger.get(f"{address}/history").text
    for text in (
        "The round was opened with the questions equitable-development@2026.1.",
        "A sheet was set aside. Reason: Sent twice",
        "A question was ruled out (after the counts were shown). The question: “Are neighbors paid for their time?” Reason: Nobody is asked.",
        "Number 1 of “Dale Apartments” was published in the name of “Harrison”",
    ):
        assert text in page, text


def test_a_document_holds_the_place_of_the_record_at_which_it_was_published(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    document = stranger.get(f"{public_address(ann, here)}/scorecard.json").json()
    entry = record_of(stranger)[-1]
    assert document["round"]["record"] == {"number": entry.number - 1, "digest": entry.previous}
    assert (entry.said or {})["digest"] == document["digest"]
    ann.post(f"{here}/publish")  # the same document again is no new number
    assert record_of(stranger)[-1] == entry


@pytest.mark.long
def test_taking_down_and_publishing_again_leaves_the_numbers_their_digests_and_reasons(
    app: FastAPI, stranger: Browser
) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    first = stranger.get(f"{address}/scorecard.json").json()["digest"]
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    ann.post(f"{here}/publish", data={"reason": "A question was ruled out."})
    second = stranger.get(f"{address}/scorecard.json").json()["digest"]
    ann.post(f"{here}/unpublish")
    assert stranger.get(address).status_code == 410
    assert stranger.get(f"{address}/history").status_code == 200
    ann.post(f"{here}/publish")
    page = stranger.get(address).text
    assert "not corrected since" not in page
    for text in (first, second, "A question was ruled out.", "No. 1, published on", "No. 2, published on"):
        assert text in page, text
    assert stranger.get(f"{address}/3").status_code == 200
    assert said(stranger)[-4:] == ["counted", "published", "taken down", "published"]


def test_deleting_a_project_leaves_its_entries(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    before = record_of(stranger)
    ann.post(f"{here}/delete", data={"sure": "yes"})
    assert stranger.get(address).status_code == 410
    after = record_of(stranger)
    assert after[: len(before)] == before
    assert said(stranger)[-1] == "deleted"
    assert "A round of “Dale Apartments” was deleted with its sheets." in stranger.get(f"{address}/history").text


def check(browser: Browser, content: bytes) -> Response:
    return browser.post("/verify", data={"go": "x"}, files={"file": ("scorecard.json", content)})


@pytest.mark.long
def test_a_file_is_found_in_the_record_here_and_in_the_terminal(
    app: FastAPI, stranger: Browser, tmp_path: Path
) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    content = stranger.get(f"{address}/scorecard.json").content
    number = record_of(stranger)[-1].number
    says = f"It is entry {number} of the record: No. 1 was published on November 22, 2026."
    assert f"{says}</p>" in check(stranger, content).text
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    ann.post(f"{here}/publish", data={"reason": "A question was ruled out."})
    corrected = f"{says} It was corrected by No. 2 on November 22, 2026: A question was ruled out."
    assert corrected in check(stranger, content).text
    card, record = tmp_path / "card.json", tmp_path / "record.jsonl"
    card.write_bytes(content)
    record.write_bytes(stranger.get("/record.jsonl").content)
    found = run("verify", card, "--record", record)
    assert (found.returncode, found.stdout.splitlines()[1].partition(" The record that")[0]) == (0, corrected)
    lines = record.read_text(encoding="utf-8").splitlines()
    record.write_text("\n".join(lines[1:]), encoding="utf-8")
    assert (
        "Entry 1 of the record does not follow from the ones before it."
        in run("verify", card, "--record", record).stderr
    )
    record.write_text(lines[0], encoding="utf-8")
    unknown = run("verify", card, "--record", record)
    assert (unknown.returncode, unknown.stdout.startswith(f"{card}: It is not in the record that was looked at.")) == (
        3,
        True,
    )
    assert "This document is not in the record." in unknown.stdout


@pytest.mark.long
def test_the_history_names_the_numbers_between_its_entries(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    first, code = opened(ann)
    for points in "123":
        sent(app, code, {"paid-time": points})
    closed(ann, first)
    opened(ann, name="Another project")
    ann.post(f"/group/rounds/{first}/publish")
    address = public_address(ann, f"/group/rounds/{first}")
    page = " ".join(stranger.get(f"{address}/history").text.split())
    told = [int(number) for number in re.findall(r">No\. (\d+) ·", page)]
    between = [number for number in range(told[0], told[-1]) if number not in told]
    assert between
    assert re.findall(r"No\. (\d+) is not about this project\.", page) == [str(number) for number in between]
    assert "The oldest entry is first." in page


def test_the_record_names_no_rater_and_no_organizer(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, sheet = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    file = stranger.get("/record.jsonl").text
    assert sheet not in file
    assert "Ann" not in file


@pytest.mark.long
def test_another_imprint_is_an_entry_of_each_public_project(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    ann.post("/group/print", data={"contact": "1 Main Street"})
    assert record_of(stranger) == []
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    ann.post("/group/print", data={"contact": "1 Main Street"})
    assert said(stranger)[-1] == "published"
    ann.post("/group/print", data={"contact": "Official scorecard of the Alliance"})
    assert said(stranger)[-2:] == ["published", "imprint changed"]
    assert "Alliance" not in stranger.get("/record.jsonl").text


@pytest.mark.long
def test_corrections_of_paper_after_the_counts_are_told(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    for number in ("1", "2"):
        ann.post(f"{here}/paper", data={"number": number, "key.paid-time": "5"})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/reopen", data={"reason": "A typing slip."})
    assert ann.post(f"{here}/paper/1", data={"key.paid-time": "1", "go": "correct"}).status_code == 303
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    page = stranger.get(address).text
    says = "November 22, 2026, after the counts were shown: The typing of a paper sheet was corrected."
    assert page.count(says) == 1
    assert "Sheets were typed in" not in page  # they were before the counts, as in every round
    history = stranger.get(f"{address}/history").text
    assert "The typing of a paper sheet was corrected (after the counts were shown)." in history


@pytest.mark.long
def test_sheets_that_are_added_after_the_counts_are_told(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/reopen", data={"reason": "A late box."})
    ann.post(f"{here}/paper", data={"number": "1", "key.paid-time": "5"})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    says = "November 22, 2026, after the counts were shown: Sheets were typed in, or read in from a file."
    assert says in stranger.get(public_address(ann, here)).text


def test_what_is_prepared_before_a_round_opens_is_no_entry(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    for name in ("Dale House", "Dale Houses"):
        saved = ann.post(f"/group/rounds/{round_id}/details", data={"name": name, "kind": "housing"})
        assert saved.status_code == 303
    assert "changed what is known about the project" in ann.get("/group/journal").text
    assert record_of(stranger) == []


@pytest.mark.long
def test_a_second_typing_that_becomes_a_sheet_after_the_counts_is_told_as_added(
    app: FastAPI, stranger: Browser
) -> None:
    ann, bob = organizer(app), organizer(app, "Bob")
    here, _ = a_round(app, ann)
    ann.post(f"{here}/paper", data={"number": "1", "key.paid-time": "5"})
    bob.post(f"{here}/paper", data={"number": "1", "key.paid-time": "2"})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/reopen", data={"reason": "Two sheets had one number."})
    assert ann.post(f"{here}/paper/1", data={"go": "renumber", "other": "2"}).status_code == 303
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    page = stranger.get(public_address(ann, here)).text
    assert "after the counts were shown: Sheets were typed in, or read in from a file." in page
    assert "The typing of a paper sheet was corrected" not in page


@pytest.mark.long
def test_rulings_in_a_file_are_told(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/reopen", data={"reason": "One more file."})
    table = "criterion,9,ruling,ruling reason\npaid-time,,na,Nobody is asked.\nfood,3,,\n"
    files = {"file": ("r.csv", table.encode())}
    preview = ann.post(f"{here}/import", data={"go": "x"}, files=files).headers["location"]
    assert ann.post(preview, data={"go": "keep"}).status_code == 303
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    history = stranger.get(f"{public_address(ann, here)}/history").text
    assert (
        "A question was ruled out (after the counts were shown). The question: “Are neighbors paid for their time?” Reason: Nobody is asked."
        in history
    )


@pytest.mark.long
def test_a_group_sheet_published_alone_says_what_was_left_out(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    sheets = re.findall(rf"{here}/sheets/(\w+)/aside", ann.get(f"{here}/sheets").text)
    for other in sheets[:2]:
        ann.post(f"{here}/sheets/{other}/aside", data={"reason": "Sent twice", "go": "aside"})
    group = ann.post(f"{here}/group-sheet").headers["location"].partition("/questions")[0]
    ann.post(f"{group}/questions/paid-time", data={"answer.paid-time": "1"})
    ann.post(f"{group}/send")
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    page = stranger.get(public_address(ann, here)).text
    assert "Only the group’s own sheet is counted. 2 sheets of raters were left out" in page
    assert "2 sheets were set aside." in page
    assert "No sheet was set aside." not in page


@pytest.mark.long
def test_a_promise_that_becomes_broken_is_told_with_its_outcome(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    promises = re.search(r"/group/projects/\w+/promises", ann.get(here).text)
    assert promises
    data = {"ask.food": "A shop", "kind.food": "binding", "evidence.food": "Minutes", "go": "keep"}
    for outcome in ("kept", "broken"):
        ann.post(promises[0], data={**data, "outcome.food": outcome})
    assert [(entry.said or {}).get("outcome") for entry in record_of(stranger)[-2:]] == ["kept", "broken"]
    history = stranger.get(f"{public_address(ann, here)}/history").text
    assert "What became of an ask was noted: “A shop” (in a binding agreement, Broken). Source: Minutes" in history


@pytest.mark.long
def test_a_digest_that_is_only_stated_is_not_found_in_the_record(app: FastAPI, stranger: Browser) -> None:
    """A forged number, an older version, and the digest of what was published."""
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    document = stranger.get(f"{public_address(ann, here)}/scorecard.json").json()
    document["overall"]["rated_share"] = "0.01"
    document["engine"]["version"] = "0.1.9"
    page = check(stranger, json.dumps(document).encode()).text
    assert "could not be compared" in page
    assert "of the record" not in page
    assert 'class="summary" role="status"' in page


@pytest.mark.long
def test_a_moved_closing_time_is_told_with_the_new_one(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    settings = {"label": "As first proposed", "language.en": "yes", "closes_at": "2026-12-04 20:00"}
    assert ann.post(f"{here}/manner", data=settings).status_code == 303
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    [moved] = [
        entry for entry in stranger.get(f"{address}/scorecard.json").json()["round"]["history"] if entry["closes"]
    ]
    told = moved["closes"][:16].replace("T", " ")
    assert (
        f"November 22, 2026: The closing time was moved. Since then, it closes at {told} (UTC)."
        in stranger.get(address).text
    )


@pytest.mark.long
def test_a_round_of_a_public_project_is_told_from_its_own_publication_on(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish")
    told = said(stranger)
    second = ann.post(f"{here}/next").headers["location"]
    ann.post(f"{second}/manner", data={"label": "The changed plan", "language.en": "yes"})
    ann.post(f"{second}/open")
    code = re.findall(r"/r/([a-z0-9]+)", ann.get(f"{second}/wall").text)[0]
    for given in ("1", "2", "3"):
        sent(app, code, dict.fromkeys(CRITERIA, given))
    closed(ann, second.rpartition("/")[2])
    ruling = {"go": "rule", "reason": "No shop here, the neighbors say."}
    assert ann.post(f"{second}/talk/paid-time", data=ruling).status_code == 303
    assert said(stranger) == [*told, *["not public"] * 5]
    address = public_address(ann, here)
    for path in ("/record", "/record.jsonl", f"{address}/history"):
        assert "No shop here" not in stranger.get(path).text, path
    ann.post(f"{second}/publish")
    assert said(stranger) == [*told, "opened", "closed", "counted", "ruled out", "counted", "published"]
    page = " ".join(stranger.get(f"{address}/history").text.split())
    assert f'<a href="{public_address(ann, second)}">The changed plan</a>: The round was opened' in page
    assert f'<a href="{address}">As first proposed</a>: The round was opened' in page


@pytest.mark.long
def test_what_may_lead_to_a_person_is_pointed_out_before_the_record_keeps_it(app: FastAPI, stranger: Browser) -> None:
    ann = organizer(app)
    here, _ = a_round(app, ann)
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/decision", data={"ask.1.criterion": "food", "ask.1.text": "A grocery shop"})
    ann.post(f"{here}/publish")
    promises = re.findall(r"/group/projects/\w+/promises", ann.get(here).text)[0]
    told = {"ask.food": "A grocery shop", "kind.food": "spoken", "place.food": "Told to me at 612-555-0188"}
    for path, data, words in (
        (promises, told, "612-555-0188"),
        (f"{here}/talk/paid-time", {"go": "rule", "reason": "Ask at 651-555-0100 first."}, "651-555-0100"),
        (f"{here}/reopen", {"reason": "Write to rosa@example.org."}, "rosa@example.org"),
    ):
        field = "place.food" if path == promises else "reason"
        also_wrong = {**data, field: f"{data[field]} {'and so on ' * 40}"}
        refused = ann.post(path, data=also_wrong)  # what another error hides is pointed out the next time
        assert refused.status_code == 422
        if f"“{words}” may lead to a person." not in refused.text:
            refused = ann.post(path, data={**data, "looked": values(refused).get("looked", "")})
        assert (refused.status_code, f"“{words}” may lead to a person." in refused.text) == (422, True), path
        refused = ann.post(path, data=data)
        assert (refused.status_code, f"“{words}” may lead to a person." in refused.text) == (422, True), path
        assert words not in stranger.get("/record.jsonl").text
        assert ann.post(path, data={**data, "looked": values(refused)["looked"]}).status_code == 303
        assert words in stranger.get("/record.jsonl").text
        if path == promises:  # what is noted already is not asked about again
            assert ann.post(path, data=data).status_code == 303
