"""Income limits beside the questions: chosen by a group or for one project, kept by the round, told in its document."""

import io
import json
import re

import pypdfium2  # type: ignore[import-untyped]
import pytest
from browsing import Browser
from fastapi import FastAPI
from rooms import closed, code_of, joined, organizer, prepared, public_address

from scorecard.engine.verifying.verification import verify

SECOND = "equitable-development@2026.2"
THREE_PEOPLE = (
    "60%: a household of 3 has up to $67,050 a year. Rent with utilities is up to $1,676 a month for 2 bedrooms."
)
NAMES = {"group": "Harrison", "name": "Ann"}


def question(browser: Browser, sheet: str, criterion: str = "low-rents") -> str:
    return browser.get(f"/sheets/{sheet}/questions/{criterion}").text


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    """An organizer whose group has chosen its place."""
    ann = organizer(app)
    assert ann.post("/group/names", data={**NAMES, "place": "twin-cities"}).status_code == 303
    return ann


def test_a_group_chooses_its_place_and_raters_see_dollars(app: FastAPI, ann: Browser) -> None:
    assert 'value="twin-cities" selected' in ann.get("/group/names").text
    round_id = prepared(ann, rubric=SECOND)
    ann.post(f"/group/rounds/{round_id}/open")
    phone = Browser(app)
    sheet = joined(phone, code_of(ann, round_id))
    page = question(phone, sheet)
    assert THREE_PEOPLE in page and "In dollars: Twin Cities, Minnesota, 2024" in page
    assert "Newer ones took effect on April 1, 2025." in page
    assert "In dollars" not in question(phone, sheet, "binding")
    assert "un hogar de 3 personas gana hasta $67,050 al año" in question(phone, f"{sheet}", "low-rents?language=es")


def test_without_a_place_no_question_has_dollars(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = prepared(ann, rubric=SECOND)
    ann.post(f"/group/rounds/{round_id}/open")
    phone = Browser(app)
    assert "In dollars" not in question(phone, joined(phone, code_of(ann, round_id)))


@pytest.mark.parametrize("place", ["", "nowhere", "twin-cities@2024"])
def test_an_unknown_place_is_none(ann: Browser, place: str) -> None:
    assert ann.post("/group/names", data={**NAMES, "place": place}).status_code == 303
    assert "selected" not in re.findall(r'<option value="twin-cities"[^>]*>', ann.get("/group/names").text)[0]


def test_a_round_may_have_other_limits_than_its_group_until_it_is_open(ann: Browser) -> None:
    round_id = prepared(ann, rubric=SECOND)
    weights = f"/group/rounds/{round_id}/weights"
    assert 'value="twin-cities@2024" selected' in ann.get(weights).text
    assert ann.post(weights, data={"rubric": SECOND, "place": "", "go": "keep"}).status_code == 303
    assert 'value="twin-cities@2024" selected' not in ann.get(weights).text
    assert ann.post(weights, data={"rubric": SECOND, "place": "twin-cities@2024", "go": "keep"}).status_code == 303
    assert ann.post(weights, data={"rubric": SECOND, "go": "keep"}).status_code == 303  # a form without the field
    assert 'value="twin-cities@2024" selected' in ann.get(weights).text
    ann.post(f"/group/rounds/{round_id}/open")
    assert ann.post(weights, data={"rubric": SECOND, "place": "", "go": "keep"}).status_code == 409


@pytest.mark.long
def test_the_document_holds_the_limits_with_their_digest(app: FastAPI, ann: Browser) -> None:
    round_id = prepared(ann, rubric=SECOND)
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    for _ in range(3):
        phone = Browser(app)
        sheet = joined(phone, code)
        phone.post(f"/sheets/{sheet}/questions/low-rents", data={"answer.low-rents": "3"})
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    address = public_address(ann, f"/group/rounds/{round_id}")
    content = ann.get(f"{address}/scorecard.json").content
    document = json.loads(content)
    pinned = document["round"]["incomes"]
    assert pinned["content"]["place"] == "Twin Cities, Minnesota"
    assert pinned["content"]["households"][2]["limits"]["60"] == "67050"
    assert verify(content).difference is None
    assert (
        "The site showed the income limits of Twin Cities, Minnesota, 2024 beside the questions"
        in ann.get(address).text
    )
    assert THREE_PEOPLE in ann.get(f"{address}/questions/low-rents").text


def test_limits_that_are_not_those_of_their_digest_are_refused(app: FastAPI, ann: Browser) -> None:
    round_id = prepared(ann, rubric=SECOND)
    ann.post(f"/group/rounds/{round_id}/open")
    phone = Browser(app)
    sheet = joined(phone, code_of(ann, round_id))
    phone.post(f"/sheets/{sheet}/questions/low-rents", data={"answer.low-rents": "3"})
    phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    document = json.loads(ann.get(f"/group/rounds/{round_id}/scorecard.json").content)
    document["round"]["incomes"]["content"]["households"][2]["limits"]["60"] = "76050"
    with pytest.raises(Exception, match="The income limits do not match their digest."):
        verify(json.dumps(document).encode())


def test_one_person_chooses_a_place_with_the_project(browser: Browser) -> None:
    here = browser.start(rubric=SECOND, place="twin-cities")
    assert THREE_PEOPLE in browser.get(f"/projects/{here}/questions/low-rents").text
    other = browser.start(rubric=SECOND)
    assert THREE_PEOPLE not in browser.get(f"/projects/{other}/questions/low-rents").text


@pytest.mark.long
def test_blank_sheets_have_the_dollars(ann: Browser) -> None:
    round_id = prepared(ann, rubric=SECOND)
    pdf = ann.get(f"/group/rounds/{round_id}/sheets.pdf")
    with pypdfium2.PdfDocument(io.BytesIO(pdf.content)) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "a household of 3 has up to $67,050 a year" in " ".join(text.split())
