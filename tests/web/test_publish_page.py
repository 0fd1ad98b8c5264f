"""The page before a group publishes: it says what becomes public, and the document says the same."""

import json
import re

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from rooms import answer, closed, code_of, joined, opened, organizer, public_address, sent


def contents(page: str) -> list[str]:
    part = page.partition('id="public"')[2].partition("</ul>")[0]
    return re.findall(r"<li>([^<]*)</li>", part)


@pytest.mark.long
def test_what_becomes_public_is_said_before_and_nothing_else_is_published(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for points in ("1", "2", "3"):
        sent(app, code, {"food": points})
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "food", "1", reason="The shop closed.")
    phone.post(f"/sheets/{sheet}/send")
    assert ann.get(f"{here}/publish").status_code == 409
    closed(ann, round_id)
    before = contents(ann.get(f"{here}/publish").text)
    assert before == [
        "The score, and the count of each answer on 4 sheets",
        "No reason in people’s own words: none is picked",
        "What is known about the project",
        "How the round was held: its questions and weights, and what organizers did, with day and time",
    ]
    ruling = {"go": "rule", "reason": "There are no tenants at 651-555-0100.", "looked": "651-555-0100"}
    assert ann.post(f"{here}/talk/tenant-rights", data=ruling).status_code == 303
    ann.post(f"{here}/decision", data={"position": "oppose"})
    page = ann.get(f"{here}/publish").text
    assert contents(page)[2:4] == [
        "What the group says: the position",
        "What is known about the project",
    ]
    assert "1 question that you ruled out, with the reason" in contents(page)
    assert "<mark>651-555-0100</mark>" in page
    assert ann.post(f"{here}/publish").headers["location"] == f"{here}/scorecard"
    shown = ann.get(f"{here}/scorecard").text
    address = public_address(ann, here)
    assert f'id="address" href="http://localhost:8000{address}"' in shown
    document = json.loads(ann.get(f"{address}/scorecard.json").content)
    assert sum(document["round"]["sheets"].values()) == 4
    assert "The shop closed." not in json.dumps(document)


@pytest.mark.long
def test_a_round_of_fewer_sheets_says_whose_place_in_the_list_it_takes(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    for points in ("1", "2", "3", "4"):
        sent(app, code, {"food": points})
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/publish").text
    assert "takes the place of" not in page
    ann.post(f"/group/rounds/{round_id}/publish")
    clock.turn(days=5)
    second = f"/group/rounds/{round_id}"
    for sheets, says in (("3", True), ("4", False)):
        second = ann.post(f"{second}/next").headers["location"]
        ann.post(f"{second}/open")
        for _ in range(int(sheets)):
            sent(app, code_of(ann, second.rpartition("/")[2]), {"food": "3"})
        closed(ann, second.rpartition("/")[2])
        sentence = f"this round ({sheets} sheets) takes the place of “As first proposed” (4 sheets)."
        assert (sentence in ann.get(f"{second}/publish").text) is says
        clock.turn(days=5)


@pytest.mark.long
def test_a_correction_asks_for_the_reason_on_the_same_page_and_keeps_it(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for points in ("1", "2", "3"):
        sent(app, code, {"food": points})
    closed(ann, round_id)
    assert "Publish this scorecard?" in ann.get(f"{here}/publish").text
    ann.post(f"{here}/publish")
    assert ann.get(f"{here}/publish").headers["location"] == f"{here}/scorecard"
    ann.post(f"{here}/decision", data={"position": "oppose"})
    assert "Published, and changed since." in ann.get(f"{here}/scorecard").text
    changed = "Not as it was published: position, demand, endorsers, contact or quotation."
    assert changed in ann.get(f"{here}/scorecard").text
    assert changed in ann.get(f"{here}/publish").text
    assert "Publish the correction?" in ann.get(f"{here}/publish").text
    faulty = ann.post(f"{here}/publish", data={"reason": ""})
    assert faulty.status_code == 422
    assert "Publish the correction?" in faulty.text
    long = ann.post(f"{here}/publish", data={"reason": "x" * 301})
    assert (long.status_code, "x" * 301 in long.text) == (422, True)
    assert ann.post(f"{here}/publish", data={"reason": "Our position."}).status_code == 303
    assert "Published as it is here." in ann.get(f"{here}/scorecard").text


@pytest.mark.long
def test_with_too_few_sheets_the_page_says_what_to_do(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    sent(app, code, {"food": "1"})
    closed(ann, round_id)
    refused = ann.get(f"/group/rounds/{round_id}/publish")
    assert refused.status_code == 409
    assert "With fewer than 3 sheets each of them could be recognized." in refused.text


@pytest.mark.long
def test_two_sheets_are_said_to_be_too_few_before_and_after_closing(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for points in ("1", "2"):
        sent(app, code, {"food": points})
    assert "With fewer than 3 sheets nothing can be published" in ann.get(f"{here}/close").text
    closed(ann, round_id)
    page = ann.get(here).text
    assert "With fewer than 3 sheets each of them could be recognized." in page
    assert f'href="{here}/publish"' not in page
    refused = ann.post(f"{here}/publish")
    assert (refused.status_code, f'<a class="button" href="{here}">Go back</a>' in refused.text) == (409, True)


@pytest.mark.long
def test_questions_with_few_answers_are_pointed_out_before_publishing(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    for answers in ({"food": "1", "paid-time": "2"}, {"food": "2", "paid-time": "?"}, {"food": "3"}):
        sent(app, code, answers)
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/publish").text
    assert "1 question was answered on fewer than 3 sheets" in page


def test_evidence_on_the_groups_sheet_the_demand_and_the_asks_are_looked_at(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for given in "123":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    said = {"demand": "Call 612-555-0142.", "ask.1.criterion": "paid-time", "ask.1.text": "Ask ann@example.org."}
    assert ann.post(f"{here}/decision", data=said).status_code == 303
    page = ann.get(f"{here}/publish").text
    assert "612-555-0142</mark>" in page and "ann@example.org</mark>" in page
