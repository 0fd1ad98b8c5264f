"""Posters and flyers: what they say, in which languages, and that they fit on one page."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from browsing import Browser, Clock, values
from fastapi import FastAPI
from pdfs import failures, misplaced, texts
from PIL import Image
from rooms import code_of, opened, organizer, prepared

from scorecard.settings import Settings
from scorecard.store.rounds import find_round
from scorecard.web.app import create_app
from scorecard.web.core.context import is_public

ADDRESS = "http://192.0.2.20:8000"
LONG = (
    "The redevelopment of the former Sears site at Rice Street and University Avenue, with a parking ramp, a hotel and"
    " four hundred apartments, as revised in the second plan of the year"
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[FastAPI]:
    app = create_app(Settings(data=tmp_path, address=ADDRESS), clock=Clock())
    yield app
    app.state.site.printer.close()
    app.state.site.database.close()


def round_on(ann: Browser, name: str) -> str:
    """The id of an open round in English and Spanish, which closes by itself."""
    round_id, _ = opened(ann, name=name, address="1200 Dale Street North", rubric="equitable-development@2026.2")
    held = {"label": "As first proposed", "language.en": "yes", "language.es": "yes", "closes_at": "2026-12-08 20:00"}
    assert ann.post(f"/group/rounds/{round_id}/manner", data=held).status_code == 303
    return round_id


@pytest.mark.long
@pytest.mark.parametrize("name", ["Emerson Homes", LONG], ids=["short", "long"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize(("document", "times"), [("poster", 1), ("flyers", 2)])
def test_posters_and_flyers_are_one_page_in_each_language_of_the_round(
    app: FastAPI, document: str, times: int, paper: str, name: str
) -> None:
    ann = organizer(app)
    round_id = round_on(ann, name)
    made = ann.get(f"/group/rounds/{round_id}/invitation.pdf?document={document}&paper={paper}")
    assert made.status_code == 200, made.text
    (page,) = texts(made.content)
    words = " ".join(page.split())
    for text in (
        name,
        "Is this development good for the people who live here?",
        "37 questions, about 20 min.",
        "Open until Tuesday, December 8, 2026",
        "37 preguntas, unos 20 min.",
        "martes, 8 de diciembre de 2026",
    ):
        assert words.count(text) == times, text
    address = f"192.0.2.20:8000/r/{code_of(ann, round_id)}"  # beside a code it may break before its last part
    assert words.replace(" ", "").count(address) == times
    assert misplaced(made.content) == []
    assert failures(made.content) == []
    width, height = pypdf.PdfReader(io.BytesIO(made.content)).pages[0].mediabox[2:]
    assert (round(float(width)), round(float(height))) == ((612, 792) if paper == "letter" else (595, 842))


@pytest.mark.long
def test_what_comes_of_it_stands_where_the_flyer_says(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path / "public", address="http://score.example.org"), clock=Clock())
    ann = organizer(app)
    round_id = round_on(ann, "Dale")
    (page,) = texts(ann.get(f"/group/rounds/{round_id}/invitation.pdf").content)
    promised = page.partition("score.example.org/after/")[2].split()[0]
    site = app.state.site
    with site.database.reading() as session:
        found = find_round(session, round_id)
    assert found is not None and promised == found.address
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.mark.long
def test_a_flyer_of_one_evening_promises_nothing_for_a_year(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = round_on(ann, "Dale")
    (page,) = texts(ann.get(f"/group/rounds/{round_id}/invitation.pdf").content)
    assert "192.0.2.20:8000/r/" in page
    assert "/after/" not in page
    assert "a year from now" not in page


def test_nothing_is_printed_that_leads_nowhere(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path / "here"), clock=Clock())
    ann = organizer(app)
    round_id, _ = opened(ann)
    refused = ann.get(f"/group/rounds/{round_id}/invitation.pdf")
    assert (refused.status_code, "opens only on this computer" in refused.text) == (409, True)
    assert "invitation.pdf" not in ann.get(f"/group/rounds/{round_id}").text
    assert "opens only on this computer" in ann.get(f"/group/rounds/{round_id}/wall").text
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.mark.long
def test_a_round_with_personal_links_has_no_poster(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    held = {"label": "x", "language.en": "yes", "sharing": "personal"}
    other = prepared(ann, name="Other")
    assert ann.post(f"/group/rounds/{other}/manner", data=held).status_code == 303
    refused = ann.get(f"/group/rounds/{other}/invitation.pdf")
    assert (refused.status_code, "a link of their own" in refused.text) == (409, True)
    assert "invitation.pdf" in ann.get(f"/group/rounds/{round_id}").text


def test_a_prepared_round_says_from_where_its_address_opens(app: FastAPI, tmp_path: Path) -> None:
    """Before it is opened: a laptop in a hall is reached in its network alone."""
    ann = organizer(app)
    local = "opens only in the network of this computer"
    assert local in ann.get(f"/group/rounds/{prepared(ann)}").text
    homes = ("192.168.7.20", "127.0.0.1", "score.local", "localhost", "box.lan", "box.home.arpa", "x.internal.")
    assert [is_public(f"http://{host}:8000") for host in homes] == [False] * len(homes)
    assert [is_public(f"https://{host}") for host in ("score.example.org", "8.8.8.8")] == [True, True]


@pytest.mark.long
def test_the_way_in_shows_the_picture_of_the_project(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(drawn, "JPEG")
    here = f"/group/rounds/{round_id}/details"
    fields = {**values(ann.get(here)), "picture_text": "The lot today"}
    sent_in = ann.post(here, data=fields, files={"picture": ("lot.jpg", drawn.getvalue())})
    assert sent_in.status_code == 303
    neighbor = Browser(app)
    neighbor.base_url = ADDRESS
    assert f'<img class="small" src="/r/{code}/picture" alt="The lot today">' in neighbor.get(f"/r/{code}").text
    shown = neighbor.get(f"/r/{code}/picture")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
    assert neighbor.get("/r/zzzzzzzz/picture").status_code == 404


def test_the_wall_invites_in_every_language_of_the_round(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    held = {"label": "First", "sharing": "open", "language.en": "yes", "language.es": "yes"}
    assert ann.post(f"/group/rounds/{round_id}/manner", data=held).status_code == 303
    ann.post(f"/group/rounds/{round_id}/open")
    wall = ann.get(f"/group/rounds/{round_id}/wall").text
    assert '<p class="lead" lang="en">Point your phone at the code, or open</p>' in wall
    assert '<p class="lead" lang="es">Apunte' in wall
    assert '<p class="sent" lang="en">0 sheets sent</p>\n<p class="sent" lang="es">0 hojas enviadas</p>' in wall
    assert '<svg class="qr"' in wall
