"""Forms and requests that no page of the site sends: they are answered soon, with a sentence, and stop nobody."""

import time
from contextlib import ExitStack

import pytest
from browsing import FIRST_EDITION, Browser
from fastapi import FastAPI
from rooms import organizer

from scorecard.texts import cleaned
from scorecard.web.core.site import Site

MARKS = "a" + "\u0301" * 80_000 + "\u0316" * 80_000


def test_accents_without_end_cost_no_time_and_true_ones_stay() -> None:
    begun = time.perf_counter()
    assert len(cleaned(MARKS)) <= 31
    assert time.perf_counter() - begun < 1
    vietnamese, stacked = "Nguye\u0302\u0303n", "o" + "\u0323" * 30
    assert (cleaned(vietnamese), cleaned(stacked)) == ("Nguyễn", "ọ" + "\u0323" * 29)


def multipart(name: str, value: bytes) -> bytes:
    return b'--b\r\nContent-Disposition: form-data; name="' + name.encode() + b'"\r\n\r\n' + value + b"\r\n--b--\r\n"


@pytest.mark.parametrize(
    "charset",
    ["charset=punycode", 'charset="utf-7"', "charset=undefined", "charset*=us-ascii''unicode_escape", "charset*0=ut"],
)
def test_a_form_in_another_encoding_is_refused_before_it_is_read(browser: Browser, charset: str) -> None:
    begun = time.perf_counter()
    answer = browser.post(
        "/rubric-paste",
        content=multipart("text", b"a" * 1_000_000),
        headers={"content-type": f"multipart/form-data; boundary=b; {charset}"},
    )
    assert (answer.status_code, "The form could not be read." in answer.text) == (400, True)
    assert time.perf_counter() - begun < 3


@pytest.mark.parametrize("charset", ["", "; charset=utf-8", '; charset="UTF-8"', "; Charset=utf8"])
def test_a_form_in_utf_8_is_read(browser: Browser, charset: str) -> None:
    headers = {"content-type": f"multipart/form-data; boundary=b{charset}"}
    answer = browser.post("/rubric-paste", content=multipart("text", "¿Qué?".encode()), headers=headers)
    assert "¿Qué?" in answer.text


def test_a_project_like_one_whose_id_no_database_stores_is_not_found(app: FastAPI) -> None:
    assert organizer(app).get("/group/projects/new?like=%00").status_code == 404


def test_a_name_of_a_field_loses_what_nobody_sees(app: FastAPI) -> None:
    ann = organizer(app)
    answer = ann.post("/group/new", data={"name\x00": "Ann"})
    assert (answer.status_code, 'value="Ann"' in answer.text) == (422, True)


@pytest.mark.parametrize("origin", ["http://[::1", "http://[x]:y", "null"])
def test_an_origin_that_is_no_address_is_another_site(app: FastAPI, origin: str) -> None:
    stranger = Browser(app)
    del stranger.headers["sec-fetch-site"]
    assert stranger.post("/r/abc", headers={"origin": origin}).status_code == 403


def test_one_address_takes_no_more_than_its_share(app: FastAPI, site: Site) -> None:
    one, other = Browser(app, ("10.0.0.1", 1)), Browser(app, ("10.0.0.2", 1))
    held = [site.files_of_visitors.place("10.0.0.1 "), site.files_of_visitors.place("10.0.0.1 ")]
    held += [site.prints_of_visitors.place("10.0.0.1 "), site.prints_of_visitors.place("10.0.0.1 ")]
    with ExitStack() as stack:
        assert [stack.enter_context(place) for place in held] == [True] * 4
        pasted = [who.post("/rubric-paste", data={"text": "1. Are rents low?"}).text for who in (one, other)]
        assert ["Many files are being read right now." in page for page in pasted] == [True, False]
        sheet = f"/rubrics/{FIRST_EDITION}/sheet.pdf"
        assert (one.get(sheet).status_code, site.prints_of_visitors.held["10.0.0.2 "]) == (503, 0)
    assert "Many files are being read" not in one.post("/rubric-paste", data={"text": "1. Are rents low?"}).text
    assert not site.files_of_visitors.held
