"""A group starts in the browser: its form, the link to keep, and what the host allows. The times of a group have a zone."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import Browser, Clock, summary
from fastapi import FastAPI
from limits import parse
from rooms import here, joined, opened, organizer

from scorecard.errors import ScorecardError
from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.limits import LIMITS

ANN = {"group": "Harrison Neighbors", "name": "Ann", "zone": "America/Chicago"}


@pytest.fixture
def site_with(tmp_path: Path) -> Iterator[Callable[[str], FastAPI]]:
    made: list[FastAPI] = []

    def make(groups: str) -> FastAPI:
        made.append(create_app(Settings(data=tmp_path, groups=groups), clock=Clock()))
        return made[-1]

    yield make
    for app in made:
        app.state.site.printer.close()
        app.state.site.database.close()


def started(app: FastAPI, **fields: str) -> Browser:
    """The browser of an organizer who has started a group."""
    ann = here(app)
    assert ann.post("/group/new", data={**ANN, **fields}).headers["location"] == "/group/people/link?kept"
    return ann


def test_from_the_address_to_a_group_without_a_command(app: FastAPI) -> None:
    ann = here(app)
    closed = ann.get("/group")
    assert (closed.status_code, 'href="/group/new"' in closed.text) == (401, True)
    assert '<option value="America/Chicago">Central Time (Chicago)</option>' in ann.get("/group/new").text
    assert ann.post("/group/new", data=ANN).status_code == 303
    page = ann.get("/group/people/link?kept").text
    assert "Keep this link" in page
    link = re.search(r'value="http://[^/]+(/sign-in/[^"]+)"', page)
    assert link and ann.get("/group").status_code == 200
    assert "Harrison Neighbors" in ann.get("/group").text
    assert ann.get("/group/people/link?kept").status_code == 303  # it is shown once
    another = here(app)
    assert another.post(link[1]).headers["location"] == "/group"
    assert "Harrison Neighbors" in another.get("/group").text


def test_the_link_to_keep_still_opens_a_year_later(app: FastAPI, clock: Clock) -> None:
    ann = started(app)
    link = re.search(r'/sign-in/[^"]+', ann.get("/group/people/link?kept").text)
    clock.turn(days=365)
    assert link
    assert ann.get("/group").status_code == 401
    assert here(app).post(link[0]).headers["location"] == "/group"


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"group": ""}, {"group": "Enter the name of your group."}),
        ({"name": " "}, {"name": "Enter your name."}),
        ({"zone": ""}, {"zone": "Choose the time zone of your group."}),
        ({"zone": "../../etc/passwd"}, {"zone": "Choose the time zone of your group."}),
        (
            {"group": "x" * 81},
            {"group": "Name of your group has 81 characters. Shorten it to 80: take out one."},
        ),
        (
            {"email": "ann"},
            {"email": "“ann” is not an e-mail address. Write it like ann@example.org"},
        ),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_made(
    app: FastAPI, fields: dict[str, str], errors: dict[str, str]
) -> None:
    ann = here(app)
    refused = ann.post("/group/new", data={**ANN, **fields})
    assert (refused.status_code, summary(refused)) == (422, errors)
    assert ann.get("/group").status_code == 401


@pytest.mark.parametrize(
    "name",
    ["Harrison Neighbors", "HARRISON  neighbors", "Harrison-Neighbors!", "Hаrrisоn Neighbоrs", "Harríson Neighbors"],
)
def test_nobody_takes_a_name_that_looks_like_that_of_another_group(app: FastAPI, name: str) -> None:
    """The fourth has Cyrillic letters."""
    started(app)
    refused = here(app).post("/group/new", data={**ANN, "group": name})
    assert refused.status_code == 422
    assert "Another group here has this name, or one that looks like it." in refused.text
    assert here(app).post("/group/new", data={**ANN, "group": "Harrison Neighbors East"}).status_code == 303


def test_the_host_gives_out_a_code(site_with: Callable[[str], FastAPI]) -> None:
    app = site_with("code:plum-tree-42")
    ann = here(app)
    assert "Invitation code" in ann.get("/group/new").text
    refused = ann.post("/group/new", data={**ANN, "code": "plum"})
    assert summary(refused) == {"code": "This is not the invitation code. The host of this site gives it out."}
    started(app, code=" Plum-Tree-42 ")


def test_who_tries_many_codes_is_refused_with_the_right_one_too(
    site_with: Callable[[str], FastAPI], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "guess", parse("3/hour"))
    ann = here(site_with("code:plum-tree-42"))
    codes = ["plum", "tree", "42", "plum-tree-42"]
    assert [ann.post("/group/new", data={**ANN, "code": code}).status_code for code in codes] == [422, 422, 422, 429]


def test_the_host_adds_groups_alone(site_with: Callable[[str], FastAPI]) -> None:
    ann = here(site_with("nobody"))
    assert "/group/new" not in ann.get("/group").text
    assert [ann.get("/group/new").status_code, ann.post("/group/new", data=ANN).status_code] == [403, 403]


def test_a_setting_that_says_nothing_known_is_told() -> None:
    with pytest.raises(ScorecardError, match="SCORECARD_GROUPS is “code:ab”; write anyone, nobody, or code:"):
        Settings(groups="code:ab")


def test_nobody_starts_a_group_over_a_connection_that_others_read(app: FastAPI) -> None:
    phone = Browser(app)
    assert [phone.get("/group/new").status_code, phone.post("/group/new", data=ANN).status_code] == [403, 403]


def test_a_bot_cannot_start_groups_without_end(app: FastAPI) -> None:
    statuses = [
        here(app).post("/group/new", data={**ANN, "group": f"Group {number}"}).status_code for number in range(21)
    ]
    assert statuses == [303] * 20 + [429]


# the times of a group


def closing_at(ann: Browser, round_id: str, time: str) -> dict[str, str]:
    """The errors that this closing time has."""
    data = {"label": "As first proposed", "language.en": "yes", "closes_at": time}
    answer = ann.post(f"/group/rounds/{round_id}/manner", data=data)
    return summary(answer) if answer.status_code == 422 else {}


@pytest.mark.long
def test_a_round_closes_at_the_time_of_its_group_and_says_weekday_and_zone(app: FastAPI, clock: Clock) -> None:
    ann = started(app)
    round_id, code = opened(ann)
    assert closing_at(ann, round_id, "2026-12-04T20:00") == {}
    phone = Browser(app)
    assert "Open until Friday, December 4, 2026, 8:00\u202fPM Central Time." in phone.get(f"/r/{code}").text
    spanish = phone.get(f"/r/{code}?language=es").text
    assert "Abierta hasta" in spanish and "viernes, 4 de diciembre de 2026, 8:00\u202fp.m. hora central" in spanish
    settings = ann.get(f"/group/rounds/{round_id}/manner").text
    assert 'value="2026-12-04T20:00"' in settings and "Closes by itself (Central Time)" in settings
    clock.moment = clock.moment.replace(month=12, day=5, hour=1, minute=59)  # in UTC
    joined(Browser(app), code)
    clock.turn(minutes=1)
    assert Browser(app).post(f"/r/{code}", data={"go": "begin"}).status_code == 409


def test_a_group_without_a_zone_is_led_to_the_choice_where_it_sets_a_time(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann)
    settings = ann.get(f"/group/rounds/{round_id}/manner").text
    assert '<a href="/group/names">Choose your group’s time zone</a>' in settings


def test_past_and_impossible_closing_times_are_errors(app: FastAPI, clock: Clock) -> None:
    ann = started(app)
    round_id, _ = opened(ann)
    assert closing_at(ann, round_id, "2026-11-22T11:00") == {
        "closes_at": "This time is past: it is Sunday, November 22, 2026, 12:00\u202fPM Central Time now."
        " To end the round at once, close it."
    }
    assert closing_at(ann, round_id, "2027-03-14T02:30") == {
        "closes_at": "There is no such time on that day: clocks are set forward then. Choose another."
    }
    assert closing_at(ann, round_id, "9999-12-31T23:59") == {
        "closes_at": "This is not a day and time. Write it like 2026-12-04 20:00."
    }
    assert closing_at(ann, round_id, "2026-11-23T20:00") == {}
    clock.turn(days=3)
    assert closing_at(ann, round_id, "2026-11-23T20:00") == {}  # it is over since then, and may stay so


def test_another_zone_moves_no_closing_time(app: FastAPI) -> None:
    ann = started(app)
    round_id, code = opened(ann)
    closing_at(ann, round_id, "2026-12-04T20:00")
    changed = {"group": ANN["group"], "name": "Ann", "zone": "America/Los_Angeles"}
    assert "Choose your group’s time zone" not in ann.get(f"/group/rounds/{round_id}/manner").text
    assert ann.post("/group/names", data=changed).status_code == 303
    assert "Friday, December 4, 2026, 6:00\u202fPM Pacific Time" in Browser(app).get(f"/r/{code}").text
