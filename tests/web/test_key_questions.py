"""A round of key questions asks these alone, has a score of its own, and says so."""

import json

import pytest
from browsing import FIRST_EDITION, Browser
from fastapi import FastAPI
from rooms import closed, code_of, joined, organizer, prepared, public_address

from scorecard.rubrics.models import Rubric
from scorecard.web.core.site import Site

SECOND = "equitable-development@2026.2"


@pytest.fixture
def rubric(app: FastAPI) -> Rubric:
    site: Site = app.state.site
    return site.rubrics[SECOND].rubric


def key_round(ann: Browser) -> str:
    round_id = prepared(ann, rubric=SECOND)
    kept = ann.post(f"/group/rounds/{round_id}/weights", data={"rubric": SECOND, "only_key": "yes", "go": "keep"})
    assert kept.status_code == 303, kept.text
    return round_id


@pytest.mark.long
def test_the_form_offers_the_key_questions_and_says_how_near_they_come(app: FastAPI) -> None:
    ann = organizer(app)
    page = ann.get(f"/group/rounds/{prepared(ann, rubric=SECOND)}/weights").text
    assert "Ask only the 7 key questions" in page
    assert "differed from the whole score by 0.3 of 5 or less in half of them, and by 0.5 at the most" in page
    assert "key questions" not in ann.get(f"/group/rounds/{prepared(ann, rubric=FIRST_EDITION, name='B')}/weights").text


@pytest.mark.long
def test_a_round_of_key_questions_asks_seven_and_its_score_is_theirs(app: FastAPI, rubric: Rubric) -> None:
    ann = organizer(app)
    round_id = key_round(ann)
    assert 'name="only_key" value="yes"' in ann.get(f"/group/rounds/{round_id}/weights").text.replace(" checked", "")
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    for _ in range(3):
        phone = Browser(app)
        sheet = joined(phone, code)
        assert "1 of 7" in phone.get(f"/sheets/{sheet}/questions/binding").text
        assert phone.get(f"/sheets/{sheet}/questions/paid-time").status_code == 404
        for id_ in rubric.key_questions:
            phone.post(f"/sheets/{sheet}/questions/{id_}", data={f"answer.{id_}": "4"})
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    document = json.loads(ann.get(f"{public_address(ann, f'/group/rounds/{round_id}')}/scorecard.json").content)
    criteria = [one["id"] for part in document["principles"] for one in part["criteria"]]
    assert tuple(criteria) == rubric.key_questions
    assert document["overall"]["score"] == "4.0"
    assert document["rubric"]["content"]["title"].endswith(", key questions")
    assert "Only the key questions of this scorecard were asked." in document["rubric"]["content"]["source"]["note"]
    assert document["rubric"]["content"]["based_on"]["name"] == SECOND


def test_all_questions_can_be_asked_again_before_the_round_is_open(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = key_round(ann)
    assert ann.post(f"/group/rounds/{round_id}/weights", data={"rubric": SECOND, "go": "keep"}).status_code == 303
    ann.post(f"/group/rounds/{round_id}/open")
    phone = Browser(app)
    sheet = joined(phone, code_of(ann, round_id))
    assert phone.get(f"/sheets/{sheet}/questions/paid-time").status_code == 200


@pytest.mark.long
def test_uneven_answering_is_told_beside_the_score(app: FastAPI, rubric: Rubric) -> None:
    """Many answer the key questions, few the rest."""
    ann = organizer(app)
    round_id = prepared(ann, rubric=SECOND)
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    asked = [one.id for one in rubric.criteria.values() if not one.applies_to or "housing" in one.applies_to]
    for number in range(5):
        phone = Browser(app)
        sheet = joined(phone, code)
        for id_ in asked if number < 2 else rubric.key_questions:
            phone.post(f"/sheets/{sheet}/questions/{id_}", data={f"answer.{id_}": "3"})
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    page = ann.get(public_address(ann, f"/group/rounds/{round_id}")).text
    assert "5 ratings for each key question, 2 for each of the rest." in page


def test_the_page_of_a_rubric_marks_key_questions(browser: Browser) -> None:
    page = browser.get(f"/rubrics/{SECOND}").text
    assert page.count("a key question") == 7
    assert "7 of the questions are key questions, a short form of the whole. A round may ask only these." in page


def test_new_rounds_choose_among_the_latest_editions(browser: Browser) -> None:
    page = browser.get("/projects/new").text
    assert f'value="{SECOND}" selected' in page and FIRST_EDITION not in page
    assert browser.get(f"/rubrics/{FIRST_EDITION}").status_code == 200


def test_what_else_is_asked_of_the_public_is_printed(browser: Browser) -> None:
    here = browser.start(rubric=SECOND, public_benefit="a rezoning")
    browser.post(f"/projects/{here}/questions/first-asked", data={"answer.first-asked": "2"})
    browser.post(f"/projects/{here}/finish")
    page = browser.get(f"/projects/{here}/scorecard").text
    assert "Asks the public for" in page and "a rezoning" in page
