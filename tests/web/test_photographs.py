"""Photographs beside facts: who sees them, where they are printed, and when they are deleted."""

import io
import json
import re
from collections.abc import Mapping

import pytest
from browsing import FIRST_EDITION, Browser, summary, values
from fastapi import FastAPI
from httpx2 import Response
from PIL import Image
from pypdf import PdfReader
from rooms import closed, joined, opened, organizer, public_address, sent
from sqlalchemy import func
from sqlmodel import select

from scorecard.engine.project import MOST_PHOTOGRAPHS
from scorecard.engine.result import Result
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.options import PrintOrder, small_image
from scorecard.rounds import publishing
from scorecard.store.tables import PictureRow
from scorecard.web.core.site import Site

TEXT = "The empty lots on Dale Street, October 3, 2026"
FACT = {"group.text": "Four lots are empty.", "group.source": "Our walk", "photograph.text": TEXT}


def photograph(shade: int = 90) -> dict[str, tuple[str, bytes]]:
    """A form's file: a photograph with the place and the camera in it."""
    image = Image.new("RGB", (900, 600), (shade, 120, 40))
    exif = Image.Exif()
    exif[0x010F] = "Sample Camera"
    written = io.BytesIO()
    image.save(written, "JPEG", exif=exif)
    return {"photograph": ("lots.jpg", written.getvalue())}


def add(
    ann: Browser, here: str, question: str = "paid-time", shade: int = 90, fields: Mapping[str, str] = FACT
) -> Response:
    return ann.post(f"{here}/findings/{question}", data=fields, files=photograph(shade))


def address_in(page: str) -> str:
    found = re.search(r'src="(/pictures/[0-9a-f]{64})"', page)
    assert found, page
    return found[1]


def kept(site: Site) -> int:
    with site.database.reading() as session:
        return session.exec(select(func.count()).select_from(PictureRow)).one()


def published(
    app: FastAPI, ann: Browser, rater: Browser | None = None, rubric: str = FIRST_EDITION
) -> tuple[str, str, str]:
    """A published round with a photograph, in which the rater begins a sheet; returns the paths of the round, of what
    is public, and of the picture."""
    round_id, code = opened(ann, rubric=rubric)
    if rater:
        joined(rater, code)
    here = f"/group/rounds/{round_id}"
    assert add(ann, here).status_code == 303
    for _ in range(3):
        sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    assert ann.post(f"{here}/publish").status_code == 303
    picture = address_in(ann.get(f"{here}/scorecard/questions/paid-time").text)
    return here, public_address(ann, here), picture


def test_raters_see_the_photograph_beside_the_question_and_nothing_of_the_camera(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    add(ann, f"/group/rounds/{round_id}")
    phone = Browser(app)
    page = phone.get(f"/sheets/{joined(phone, code)}/questions/paid-time").text
    assert f"Photograph: {TEXT}" in page and 'loading="lazy"' in page
    picture = phone.get(address_in(page))
    assert [who.get(address_in(page)).status_code for who in (ann, Browser(app), organizer(app, "Eve", "Umoja"))] == [
        200,
        404,
        404,
    ]
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/jpeg")
    assert b"Sample Camera" not in picture.content
    assert TEXT in ann.get(f"/group/rounds/{round_id}/findings").text


@pytest.mark.long
def test_it_is_public_with_the_scorecard_and_printed_in_full_with_its_words(app: FastAPI, printed_rubric: str) -> None:
    ann, stranger = organizer(app), Browser(app)
    _, public, picture = published(app, ann, rubric=printed_rubric)
    assert address_in(stranger.get(f"{public}/questions/paid-time").text) == picture
    assert stranger.get(picture).status_code == 200
    document = stranger.get(f"{public}/scorecard.json").json()
    (finding,) = document["project"]["facts"]["findings"]["paid-time"]
    assert finding["photograph"] == {"digest": picture.rpartition("/")[2], "text": TEXT}
    pdf = stranger.get(f"{public}/scorecard.pdf").content
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", " ")
    assert "Photographs" in words and TEXT in words and "Nobody checked them." in words
    checked = stranger.post("/verify", files={"file": ("a.pdf", pdf)}).text
    assert "the pages are byte for byte what this program draws" in checked and "shows something else" not in checked
    hearing = stranger.get(f"{public}/scorecard.pdf?document=hearing").content
    assert TEXT not in " ".join(page.extract_text() for page in PdfReader(io.BytesIO(hearing)).pages)


@pytest.mark.long
def test_a_print_with_another_photograph_does_not_pass(app: FastAPI, site: Site, printed_rubric: str) -> None:
    ann, stranger = organizer(app), Browser(app)
    _, public, _ = published(app, ann, rubric=printed_rubric)
    result = Result.from_stored(stranger.get(f"{public}/scorecard.json").text)
    another = small_image(photograph(250)["photograph"][1], 640, 480)
    forged = scorecard_pdf(site.printer, result, PrintOrder(photographs=(another,)))
    checked = stranger.post("/verify", files={"file": ("a.pdf", forged)}).text
    assert "This site now shows something else for: the photographs of the facts." in checked


def test_a_photograph_goes_when_nothing_shows_it_any_more(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    here = f"/group/rounds/{round_id}"
    add(ann, here)
    first = address_in(ann.get(f"{here}/findings").text)
    add(ann, here, shade=10)
    assert (kept(site), ann.get(first).status_code) == (1, 404)
    ann.post(f"{here}/findings/paid-time", data={**FACT, "photograph_remove": "yes", "photograph.text": ""})
    assert (kept(site), "/pictures/" in ann.get(f"{here}/findings").text) == (0, False)


@pytest.mark.long
def test_a_published_photograph_stays_until_it_is_taken_down_and_the_round_deleted(app: FastAPI, site: Site) -> None:
    ann, stranger = organizer(app), Browser(app)
    here, _, picture = published(app, ann)
    ann.post(f"{here}/unpublish")
    assert (stranger.get(picture).status_code, ann.get(picture).status_code) == (404, 200)
    ann.post(f"{here}/publish")
    assert stranger.get(picture).status_code == 200
    ann.post(f"{here}/delete", data={"at_once": "yes"})
    assert stranger.get(picture).status_code == 404
    site.deletion.start(wait=30)
    assert kept(site) == 0


@pytest.mark.long
def test_what_the_host_hides_is_seen_by_the_group_alone(app: FastAPI, site: Site) -> None:
    ann, stranger, rater = organizer(app), Browser(app), Browser(app)
    _, public, picture = published(app, ann, rater)
    with site.database.writing() as session:
        publishing.hide_by_host(session, public.rpartition("/")[2], "A face is in it.", site.clock())
    assert [who.get(picture).status_code for who in (ann, rater, stranger)] == [200, 404, 404]
    with site.database.writing() as session:
        publishing.show_again_by_host(session, public.rpartition("/")[2], site.clock())
    assert [who.get(picture).status_code for who in (ann, rater, stranger)] == [200, 200, 200]


@pytest.mark.long
def test_the_next_round_takes_the_photograph_over(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    here, _, picture = published(app, ann)
    second = ann.post(f"{here}/next").headers["location"]
    assert address_in(ann.get(f"{second}/findings").text) == picture
    ann.post(f"{here}/delete", data={"at_once": "yes"})
    site.deletion.start(wait=30)
    assert (kept(site), ann.get(picture).status_code) == (1, 200)


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"photograph.text": ""}, "photograph.text", "Say what the photograph shows, and when and where it was taken."),
        ({"group.text": "", "group.source": ""}, "group.text", "Write the fact that the photograph shows."),
        ({"photograph.text": "x" * 301}, "photograph.text", "has 301 characters"),
    ],
)
def test_a_photograph_needs_its_words_and_a_fact(
    app: FastAPI, site: Site, fields: dict[str, str], field: str, sentence: str
) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    page = add(ann, f"/group/rounds/{round_id}", fields={**FACT, **fields})
    assert (page.status_code, kept(site)) == (422, 0)
    assert sentence in summary(page)[field]
    assert summary(page)["photograph"] == "Choose the picture once more; browsers do not keep it."
    assert values(page)["group.source"] == {**FACT, **fields}["group.source"]


@pytest.mark.long
def test_nonsense_is_no_photograph_and_a_photograph_too_many_is_refused(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    here = f"/group/rounds/{round_id}"
    nonsense = {"photograph": ("a.jpg", b"\xff\xd8nonsense")}
    page = ann.post(f"{here}/findings/paid-time", data=FACT, files=nonsense)
    assert "not a picture that can be shown" in summary(page)["photograph"]
    questions = re.findall(rf'href="{here}/findings/([a-z-]+)"', ann.get(f"{here}/findings").text)
    for number, question in enumerate(questions[:MOST_PHOTOGRAPHS]):
        assert add(ann, here, question, 15 * number).status_code == 303
    page = add(ann, here, questions[MOST_PHOTOGRAPHS], 200)
    assert "12 other facts have photographs already" in summary(page)["photograph"]
    assert kept(site) == MOST_PHOTOGRAPHS
    assert add(ann, here, questions[0], 201).status_code == 303  # in the place of its own


def test_a_document_without_photographs_is_as_before(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    ann.post(f"/group/rounds/{round_id}/findings/paid-time", data={**FACT, "photograph.text": ""})
    for _ in range(3):
        sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").text
    assert json.loads(document)["project"]["facts"]["findings"]["paid-time"][0]["source"] == "Our walk"
    assert "photograph" not in document


def test_what_a_photograph_shows_is_not_lost_without_the_photograph(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    answer = ann.post(f"/group/rounds/{round_id}/findings/paid-time", data=FACT)
    assert summary(answer) == {"photograph": "Choose the photograph, or clear what it shows."}
    assert values(answer)["photograph.text"] == TEXT
