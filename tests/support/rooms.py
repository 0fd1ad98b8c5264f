"""A group and its rounds, for tests: organizers on the computer of the site, raters with phones."""

import re
from collections.abc import Mapping
from time import monotonic, sleep

from browsing import FIRST_EDITION, Browser
from fastapi import FastAPI
from httpx2 import Response

from scorecard.rounds import organizers
from scorecard.web.core.site import Site

CODE = re.compile(r"/r/([a-z0-9]+)")


def here(app: FastAPI) -> Browser:
    """A browser on the computer that the program runs on."""
    browser = Browser(app, client=("127.0.0.1", 50_000))
    browser.base_url = "http://localhost:8000"
    return browser


def sign_in(browser: Browser, secret: str) -> Browser:
    assert browser.get(f"/sign-in/{secret}").status_code == 200
    assert browser.post(f"/sign-in/{secret}").headers["location"] == "/group"
    return browser


def organizer(app: FastAPI, name: str = "Ann", group: str = "Harrison") -> Browser:
    """The browser of an organizer who is signed in."""
    site: Site = app.state.site
    with site.database.writing() as session:
        secret = organizers.add_by_host(session, group=group, name=name, now=site.clock())
    return sign_in(here(app), secret)


def prepared(ann: Browser, **fields: str) -> str:
    """Prepares a round on a new project; returns its id."""
    form = re.search(r'name="form" value="([^"]+)"', ann.get("/group/projects/new").text)
    assert form is not None
    data = {"form": form[1], "name": "Dale Apartments", "kind": "housing", "rubric": FIRST_EDITION, **fields}
    made = ann.post("/group/projects", data=data)
    assert made.status_code == 303, made.text
    return made.headers["location"].rpartition("/")[2]


def opened(ann: Browser, **fields: str) -> tuple[str, str]:
    """Prepares and opens a round; returns its id and its short address."""
    round_id = prepared(ann, **fields)
    assert ann.post(f"/group/rounds/{round_id}/open").status_code == 303
    return round_id, code_of(ann, round_id)


def code_of(ann: Browser, round_id: str) -> str:
    found = CODE.search(ann.get(f"/group/rounds/{round_id}/wall").text)
    assert found is not None
    return found[1]


def joined(phone: Browser, code: str) -> str:
    """Begins a sheet on this phone; returns its id."""
    begun = phone.post(f"/r/{code}", data={"go": "begin"})
    assert begun.status_code == 303, begun.text
    return begun.headers["location"].rpartition("/")[2]


def answer(phone: Browser, sheet: str, criterion: str, given: str, **fields: str) -> Response:
    data = {f"answer.{criterion}": given, **{f"{name}.{criterion}": text for name, text in fields.items()}}
    return phone.post(f"/sheets/{sheet}/questions/{criterion}", data=data)


def sent(app: FastAPI, code: str, answers: Mapping[str, str], **about: str) -> tuple[Browser, str]:
    """Sends a sheet with these answers from a new phone; returns the phone and the sheet's id."""
    phone = Browser(app)
    sheet = joined(phone, code)
    for criterion, given in answers.items():
        assert answer(phone, sheet, criterion, given).status_code == 303
    done = phone.post(f"/sheets/{sheet}/send", data={f"about.{name}": text for name, text in about.items()})
    assert done.headers["location"] == f"/sheets/{sheet}", done.text
    return phone, sheet


def closed(ann: Browser, round_id: str) -> None:
    assert ann.post(f"/group/rounds/{round_id}/close").status_code == 303
    until = monotonic() + 60  # on a busy machine the count may go on after the response
    while "Closed on" not in (page := ann.get(f"/group/rounds/{round_id}").text):
        assert monotonic() < until, page
        sleep(0.1)


def next_closed(app: FastAPI, ann: Browser, here: str, given: str) -> str:
    """The path of the next round after the one at `here`, closed with a sheet for each of these answers."""
    path = ann.post(f"{here}/next").headers["location"]
    ann.post(f"{path}/open")
    code = code_of(ann, path.rpartition("/")[2])
    for points in given:
        sent(app, code, {"paid-time": points})
    closed(ann, path.rpartition("/")[2])
    return path


def public_address(ann: Browser, here: str) -> str:
    """The path at which the round whose pages are at `here` is published."""
    found = re.search(r"/scorecards/[a-z0-9]+", ann.get(f"{here}/scorecard").text)
    assert found
    return found[0]
