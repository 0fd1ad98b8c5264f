"""The talk after the count: split questions first, the effect of a ruling, and notes that stay with the group."""

import json
import re

import pytest
from browsing import Browser, Clock, values
from fastapi import FastAPI
from filled import Begin
from rooms import answer, closed, joined, opened, organizer, public_address, sent


def split_round(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """A closed round of six that are split on two questions, most evenly on the second."""
    ann = organizer(app)
    round_id, code = opened(ann)
    for food, paid in zip("111155", "111555", strict=True):
        sent(app, code, {"food": food, "paid-time": paid, "languages": "2"})
    closed(ann, round_id)
    return {"ann": ann}, {"here": f"/group/rounds/{round_id}"}


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


@pytest.fixture
def here(begin: Begin, ann: Browser) -> str:
    return begin(split_round, ann=ann)["here"]


@pytest.mark.long
def test_one_walks_through_the_split_questions_the_most_even_first(ann: Browser, here: str) -> None:
    page = ann.get(f"{here}/talk").text
    first = re.search(rf'<a class="button" href="({here}/talk/[\w-]+\?order=split)">', page)
    assert first is not None
    assert first[1] == f"{here}/talk/paid-time?order=split"
    shown = ann.get(first[1]).text
    assert "Split: 1 of 2" in shown
    assert f'href="{here}/talk/food?order=split"' in shown
    last = ann.get(f"{here}/talk/food?order=split").text
    assert "Split: 2 of 2" in last
    assert "Next" not in last.partition("</main>")[0].partition('class="steps"')[2].partition("</div>")[0]
    assert "Split:" not in ann.get(f"{here}/talk/languages?order=split").text  # nobody is split on it


@pytest.mark.long
def test_the_effect_of_a_ruling_is_told_after_it_and_not_before(ann: Browser, here: str) -> None:
    """Whether a question applies does not depend on the score."""

    def score() -> str:
        return ann.get(f"{here}/scorecard.json").json()["overall"]["score"] or "no score"

    before = score()
    assert "the score would be" not in ann.get(f"{here}/talk/food").text
    ann.post(f"{here}/talk/food", data={"go": "rule", "reason": "It is a park."})
    told = re.search(
        r"With this question the score would be (.+?); without it, it is (.+?)\.</strong>",
        ann.get(f"{here}/talk/food").text,
    )
    assert told is not None
    assert (told[1].partition(" (")[0], told[2].partition(" (")[0]) == (before, score())


def test_a_note_stays_with_the_group(app: FastAPI, ann: Browser, here: str) -> None:
    note = "Mrs. Lee knows the shop owner."
    saved = ann.post(f"{here}/talk/food", data={"go": "note", "note": note, "order": "split"})
    assert saved.headers["location"] == f"{here}/talk/food?order=split"
    assert values(ann.get(f"{here}/talk/food"))["note"] == note
    assert note in ann.get(f"{here}/talk").text
    assert "Ruled out" not in ann.get(f"{here}/talk").text
    assert ann.post(f"{here}/publish").status_code == 303
    address = public_address(ann, here)
    everywhere = [
        ann.get(f"{here}/scorecard").text,
        ann.get(f"{address}/scorecard.json").text,
        Browser(app).get(address).text,
        Browser(app).get(f"{address}/questions/food").text,
        ann.get("/group/journal").text,
    ]
    assert [text for text in everywhere if "Mrs. Lee" in text or "Mrs. Lee" in json.dumps(text)] == []
    ann.post(f"{here}/talk/food", data={"go": "note", "note": ""})
    assert "Mrs. Lee" not in ann.get(f"{here}/talk").text


def test_a_note_that_somebody_else_changed_is_not_overwritten_unseen(app: FastAPI, ann: Browser, here: str) -> None:
    bob = organizer(app, "Bob")
    before = values(bob.get(f"{here}/talk/food"))
    ann.post(f"{here}/talk/food", data={"go": "note", "note": "Ann’s words."})
    typed = {**before, "go": "note", "note": "Bob’s words."}
    in_spanish = values(bob.post(f"{here}/talk/food", data={**typed, "language": "es"}))  # forgets no other save
    bob.get("/?language=en")
    refused = bob.post(f"{here}/talk/food", data={**in_spanish, "go": "note"})
    assert refused.status_code == 422
    assert "Ann’s words." in refused.text.partition("</main>")[0]
    shown = values(refused)
    assert shown["note"] == "Bob’s words."
    assert bob.post(f"{here}/talk/food", data={**shown, "go": "note"}).status_code == 303
    assert values(ann.get(f"{here}/talk/food"))["note"] == "Bob’s words."


def test_a_ruling_keeps_the_note_and_a_fault_keeps_both(ann: Browser, here: str) -> None:
    faulty = ann.post(f"{here}/talk/food", data={"go": "rule", "reason": "", "note": "Said."})
    assert (faulty.status_code, values(faulty)["note"]) == (422, "Said.")
    long = ann.post(f"{here}/talk/food", data={"go": "note", "note": "x" * 4001})
    assert (long.status_code, len(values(long)["note"])) == (422, 4001)
    ann.post(f"{here}/talk/food", data={"go": "rule", "reason": "A park.", "note": "Said."})
    page = ann.get(f"{here}/talk").text
    assert "Ruled out" in page
    assert "Said." in page


@pytest.mark.long
def test_page_one_beside_the_form_is_what_is_published(app: FastAPI, ann: Browser, here: str) -> None:
    said = {
        "position": "oppose",
        "demand": "Keep the shop <here>.",
        "ask.1.criterion": "food",
        "ask.1.text": "A grocery shop",
        "endorsers": "Selby Tenants",
    }
    looked = ann.post(f"{here}/decision", data={**said, "go": "look"}, headers={"accept": "application/json"})
    page_one = looked.json()["page"]
    assert looked.json()["faults"] == ""
    for text in (
        "<strong>Harrison: Oppose –</strong>",
        "Keep the shop &lt;here&gt;.",
        "A grocery shop",
        "Selby Tenants",
    ):
        assert text in page_one, text
    assert "Keep the shop" not in ann.get(f"{here}/decision").text  # to look saves nothing
    without_script = ann.post(f"{here}/decision", data={**said, "go": "look"})
    assert (without_script.status_code, "A grocery shop</li>" in without_script.text) == (200, True)
    assert values(without_script)["demand"] == "Keep the shop <here>."
    ann.post(f"{here}/decision", data=said)
    shown = ann.get(f"{here}/decision").text.partition("data-shown>")[2]
    assert page_one.strip() in shown
    ann.post(f"{here}/publish")
    public = Browser(app).get(public_address(ann, here)).text
    drawings = re.findall(r"<svg.*?</svg>", page_one, re.DOTALL)
    assert drawings
    assert [one for one in drawings if one not in public] == []


def test_a_fault_is_told_beside_the_page_that_stands(ann: Browser, here: str) -> None:
    data = {"demand": "x" * 161, "go": "look"}
    told = ann.post(f"{here}/decision", data=data, headers={"accept": "application/json"}).json()
    assert told["page"] is None
    assert "161 characters" in told["faults"]
    shown = ann.post(f"{here}/decision", data=data)
    assert (shown.status_code, "161 characters" in shown.text) == (422, True)


def test_before_the_count_there_is_no_page_one(app: FastAPI, ann: Browser) -> None:
    round_id, _code = opened(ann)
    assert "data-page-one" not in ann.get(f"/group/rounds/{round_id}/decision").text
    data = {"demand": "Now.", "go": "look"}
    told = ann.post(f"/group/rounds/{round_id}/decision", data=data, headers={"accept": "application/json"})
    assert told.json()["page"] is None


def test_the_talk_says_what_cannot_tell_does(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for given in "12?":
        sent(app, code, {"food": given, "paid-time": "1"})
    closed(ann, round_id)
    told = "counts at the lowest level, so that saying nothing gains nothing"
    assert told in ann.get(f"/group/rounds/{round_id}/talk/food").text
    assert told not in ann.get(f"/group/rounds/{round_id}/talk/paid-time").text


def test_words_that_may_lead_to_a_person_are_not_on_the_wall_unasked(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for points, reason in (("1", "Ask Rosa, 612-555-0142."), ("2", "Rents doubled."), ("3", "")):
        phone = Browser(app)
        sheet = joined(phone, code)
        answer(phone, sheet, "food", points, reason=reason)
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/talk/food").text
    shown, folded = page.partition("<details><summary>Words that may lead to a person")[::2]
    assert "Rents doubled." in shown and "612-555-0142" not in shown
    assert "612-555-0142" in folded


def test_words_are_pointed_out_though_a_note_was_wrong_before(ann: Browser, here: str) -> None:
    """A note that is too long comes back; the reason beside it was not looked at, so it is when somebody rules."""
    reason = "Ask at 651-555-0100 first."
    refused = ann.post(f"{here}/talk/food", data={"go": "note", "note": "so " * 2_000, "reason": reason})
    assert refused.status_code == 422
    data = {"go": "rule", "note": "", "reason": reason, "looked": values(refused).get("looked", "")}
    refused = ann.post(f"{here}/talk/food", data=data)
    assert (refused.status_code, "“651-555-0100” may lead to a person." in refused.text) == (422, True)
