"""Rounds in which only people in the room take part: the code on the wall changes, and an old one opens nothing."""

import re

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from rooms import closed, code_of, joined, organizer, prepared, sent

from scorecard.web.app import create_app

SETTINGS = {"label": "As first proposed", "language.en": "yes", "language.es": "yes"}
NOT_NOW = "This is not the code that is on the wall now."


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def in_room(ann: Browser) -> tuple[str, str]:
    """Opens a round for a room; returns its id and its short address."""
    round_id = prepared(ann)
    assert ann.post(f"/group/rounds/{round_id}/manner", data={**SETTINGS, "sharing": "room"}).status_code == 303
    assert ann.post(f"/group/rounds/{round_id}/open").status_code == 303
    return round_id, code_of(ann, round_id)


def on_the_wall(ann: Browser, round_id: str) -> str:
    found = re.search(r'room-code">([a-z0-9]{4})<', ann.get(f"/group/rounds/{round_id}/wall").text)
    assert found is not None
    return found[1]


def entered(app: FastAPI, code: str, now: str) -> Browser:
    """A phone on which the code of the room was typed."""
    phone = Browser(app)
    typed = phone.get(f"/r/{code}/now?now={now}")
    assert phone.get(typed.headers["location"]).headers["location"] == f"/r/{code}"
    return phone


def test_only_the_code_of_now_or_of_two_minutes_ago_leads_in(app: FastAPI, ann: Browser, clock: Clock) -> None:
    round_id, code = in_room(ann)
    first = on_the_wall(ann, round_id)
    phone = entered(app, code, f" {first.upper()} ")
    assert joined(phone, code)
    clock.turn(minutes=2)
    second = on_the_wall(ann, round_id)
    assert second != first
    assert joined(entered(app, code, first), code)
    clock.turn(minutes=2)
    late = Browser(app)
    refused = late.get(f"/r/{code}/{first}")
    assert (refused.status_code, NOT_NOW in refused.text) == (422, True)
    assert late.post(f"/r/{code}").headers["location"] == f"/r/{code}"
    assert "Only people in the room take part in this." in late.get(f"/r/{code}").text
    assert "2 begun and not sent" in ann.get(f"/group/rounds/{round_id}").text


def test_who_had_the_code_may_read_for_half_an_hour_and_in_another_language(
    app: FastAPI, ann: Browser, clock: Clock
) -> None:
    round_id, code = in_room(ann)
    slow, slower = (entered(app, code, on_the_wall(ann, round_id)) for _ in range(2))
    clock.turn(minutes=29)
    assert ">Comenzar</button>" in slow.get(f"/r/{code}?language=es").text
    assert joined(slow, code)
    clock.turn(minutes=2)
    assert 'name="now"' in slower.get(f"/r/{code}").text
    assert slower.post(f"/r/{code}").headers["location"] == f"/r/{code}"


def test_one_code_begins_one_sheet_and_the_sheet_needs_it_no_more(app: FastAPI, ann: Browser, clock: Clock) -> None:
    round_id, code = in_room(ann)
    phone = entered(app, code, on_the_wall(ann, round_id))
    sheet = joined(phone, code)
    clock.turn(hours=2)
    assert phone.post(f"/sheets/{sheet}/questions/food", data={"answer.food": "2"}).status_code == 303
    page = phone.get(f"/r/{code}").text
    assert "Go on with your sheet" in page
    assert page.index("Somebody else answers on this phone") < page.index('name="now"')
    again = phone.post(f"/r/{code}", data={"go": "another"})
    assert again.headers["location"] == f"/r/{code}"
    assert sheet in phone.get(f"/r/{code}").text
    phone.get(f"/r/{code}/{on_the_wall(ann, round_id)}")
    assert phone.post(f"/r/{code}", data={"go": "another"}).headers["location"] != f"/sheets/{sheet}"


def test_what_a_browser_keeps_of_a_code_begins_no_sheet_in_another(app: FastAPI, ann: Browser) -> None:
    round_id, code = in_room(ann)
    phone = entered(app, code, on_the_wall(ann, round_id))
    copied = Browser(app)
    copied.cookies.update(phone.cookies)
    assert joined(phone, code)
    assert copied.post(f"/r/{code}").headers["location"] == f"/r/{code}"
    assert 'name="now"' in copied.get(f"/r/{code}").text
    assert "1 begun and not sent" in ann.get(f"/group/rounds/{round_id}").text
    copied.get(f"/r/{code}/{on_the_wall(ann, round_id)}")  # who enters it again may begin one
    assert copied.post(f"/r/{code}").headers["location"].startswith("/sheets/")


def test_a_code_that_was_used_is_used_for_every_process(app: FastAPI, ann: Browser, clock: Clock) -> None:
    """Also for one that is started later."""
    round_id, code = in_room(ann)
    phone = entered(app, code, on_the_wall(ann, round_id))
    other = create_app(app.state.site.settings, clock=clock)
    copied = Browser(other)
    copied.cookies.update(phone.cookies)
    assert joined(phone, code)
    assert copied.post(f"/r/{code}").headers["location"] == f"/r/{code}"
    another = entered(other, code, on_the_wall(ann, round_id))
    copied_back = Browser(app)
    copied_back.cookies.update(another.cookies)
    assert joined(another, code)
    assert copied_back.post(f"/r/{code}").headers["location"] == f"/r/{code}"
    assert "2 begun and not sent" in ann.get(f"/group/rounds/{round_id}").text
    other.state.site.database.close()


def test_what_somebody_makes_up_opens_nothing(app: FastAPI, ann: Browser) -> None:
    round_id, code = in_room(ann)
    phone = Browser(app)
    for made_up in ("-", "aaaa", "now", "ñandú", "x" * 300):
        assert phone.get(f"/r/{code}/{made_up}").status_code in (303, 422)
    for kept in ("", "1.2", "9" * 40 + ".x", "%C3%B1.x", "1763834400." + "0" * 32):
        stranger = Browser(app, cookie=f"room-{round_id}={kept}")
        assert stranger.post(f"/r/{code}").headers["location"] == f"/r/{code}"
    assert phone.get("/r/nobody/aaaa").status_code == 404


@pytest.mark.long
def test_wrong_codes_are_limited(app: FastAPI, ann: Browser) -> None:
    _round_id, code = in_room(ann)
    phone = Browser(app)
    found = [phone.get(f"/r/{code}/{number:04d}").status_code for number in range(62)]
    assert found[:60] == [422] * 60
    assert found[60:] == [429] * 2


def test_the_organizer_has_a_wall_and_no_poster(app: FastAPI, ann: Browser) -> None:
    round_id, _code = in_room(ann)
    page = ann.get(f"/group/rounds/{round_id}").text
    assert "It changes every 2 minutes." in page
    assert "Poster (PDF)" not in page
    refused = ann.get(f"/group/rounds/{round_id}/invitation.pdf")
    assert (refused.status_code, "Show the wall." in refused.text) == (409, True)
    wall = ann.get(f"/group/rounds/{round_id}/wall").text
    assert '<p class="lead" lang="es">y escriba este código:</p>' in wall
    assert '<noscript><meta http-equiv="refresh" content="30"></noscript>' in wall  # an old code would lead nobody in


def test_settings_that_are_saved_again_leave_the_code(app: FastAPI, ann: Browser) -> None:
    round_id, _code = in_room(ann)
    before = on_the_wall(ann, round_id)
    assert ann.post(f"/group/rounds/{round_id}/manner", data={**SETTINGS, "welcome": "Hello"}).status_code == 303
    assert on_the_wall(ann, round_id) == before


def test_the_scorecard_says_how_people_got_in(app: FastAPI, ann: Browser) -> None:
    round_id, code = in_room(ann)
    for points in ("1", "2", "3"):
        phone = entered(app, code, on_the_wall(ann, round_id))
        sheet = joined(phone, code)
        phone.post(f"/sheets/{sheet}/questions/food", data={"answer.food": points})
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert "with a code from the wall of the meeting, which changed every 2 minutes" in page
    assert "nor where they were" in page


def test_a_round_for_everybody_has_no_code(app: FastAPI, ann: Browser) -> None:
    round_id = prepared(ann)
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    assert "room-code" not in ann.get(f"/group/rounds/{round_id}/wall").text
    assert Browser(app).get(f"/r/{code}/aaaa").headers["location"] == f"/r/{code}"
    sent(app, code, {"food": "1"})
