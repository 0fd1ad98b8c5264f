"""Private links: they open on another device with a button, and a device can forget them."""

import re

import pytest
from browsing import Browser, Clock, title
from fastapi import FastAPI
from rooms import organizer
from sqlmodel import select

from scorecard.settings import Settings
from scorecard.store.tables import LinkRow, ProjectRow
from scorecard.web.app import create_app
from scorecard.web.core.cookies import MOST_PROJECTS
from scorecard.web.core.site import Site


def link_of(browser: Browser, project: str) -> str:
    return values_of_link(browser.get(f"/projects/{project}/link").text)


def values_of_link(page: str) -> str:
    return page.partition('id="link" value="http://testserver')[2].partition('"')[0]


def test_a_private_link_opens_the_project_on_another_device(browser: Browser, stranger: Browser) -> None:
    project = browser.start(name="Dale")
    browser.answer(project, "paid-time", "3")
    link = link_of(browser, project)
    assert stranger.get(f"/projects/{project}").status_code == 404
    shown = stranger.get(link)
    assert (shown.status_code, title(shown), "Dale" in shown.text) == (200, "Open your scorecard", False)
    assert stranger.get(f"/projects/{project}").status_code == 404  # a GET opens nothing
    assert stranger.post(link).headers["location"] == f"/projects/{project}"
    assert "1 of 36 answered" in stranger.get(f"/projects/{project}").text
    assert link_of(stranger, project) == link


def test_the_link_is_also_a_qr_code(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}/link").text
    assert f"<title>http://testserver{values_of_link(page)}</title>" in page
    assert 'class="qr"' in page


def test_private_links_name_the_address_that_the_host_set_and_not_the_one_that_a_request_names(
    settings: Settings,
) -> None:
    app = create_app(settings.model_copy(update={"address": "https://score.example.org"}))
    browser, ann = Browser(app), organizer(app)
    for visitor in (browser, ann):
        visitor.base_url = "https://localhost:8000"  # the site answers there too
    ann.post("/group/people", data={"name": "Bob"})
    pages = (browser.get(f"/projects/{browser.start()}/link"), ann.get("/group/people/link"))
    assert [re.findall(r'value="(https?://[^/"]+)/(?:open|sign-in)/', page.text) for page in pages] == [
        ["https://score.example.org"]
    ] * 2
    app.state.site.database.close()


@pytest.mark.parametrize("secret", ["x", "A" * 43, "%00"])
def test_a_link_that_opens_nothing_says_so(stranger: Browser, secret: str) -> None:
    for answer in (stranger.get(f"/open/{secret}"), stranger.post(f"/open/{secret}")):
        assert answer.status_code == 404
    assert title(stranger.get("/open/x")) == "This link opens nothing"


def test_only_the_digest_of_a_secret_is_stored(browser: Browser, site: Site) -> None:
    project = browser.start()
    secret = link_of(browser, project).removeprefix("/open/")
    with site.database.reading() as session:
        stored = session.exec(select(LinkRow)).one()
    assert len(secret) >= 43
    assert secret not in stored.model_dump_json()


def test_a_device_forgets_its_links_and_they_still_work(browser: Browser, stranger: Browser) -> None:
    project = browser.start()
    link = link_of(browser, project)
    assert browser.post("/leave").headers["location"] == "/"
    assert "This device has forgotten your scorecards." in browser.get("/").text
    assert browser.get(f"/projects/{project}").status_code == 404
    assert "Go on with a scorecard" not in browser.get("/").text
    assert stranger.post(link).status_code == 303


def test_a_device_lists_its_projects_the_latest_first(browser: Browser) -> None:
    for number in range(3):
        browser.start(name=f"Project {number}")
    page = browser.get("/projects").text
    assert re.findall(r"<strong>(Project \d)</strong>", page) == ["Project 2", "Project 1", "Project 0"]


@pytest.mark.long
def test_a_device_with_too_many_links_refuses_a_new_one(browser: Browser) -> None:
    projects = [browser.start() for _ in range(MOST_PROJECTS)]
    refused = browser.post("/projects", data={"form": "one more", "name": "Typed name"})
    assert refused.status_code == 409
    assert "This device keeps the links of 40 scorecards." in refused.text
    assert "Typed name" in refused.text
    assert {browser.get(f"/projects/{project}").status_code for project in projects} == {200}


def test_two_starts_at_once_keep_both_links(app: FastAPI) -> None:
    """Each link has a cookie of its own, so that two responses cannot overwrite each other's."""
    first, second = Browser(app), Browser(app)
    one, two = first.start(), second.start()
    both = Browser(app)
    for browser in (first, second):
        both.cookies.update(browser.cookies)
    assert [both.get(f"/projects/{project}").status_code for project in (one, two)] == [200, 200]


def test_a_link_of_an_expired_project_opens_nothing(browser: Browser, stranger: Browser, clock: Clock) -> None:
    link = link_of(browser, browser.start())
    clock.turn(days=91)
    assert stranger.post(link).status_code == 404


@pytest.mark.long
def test_guessing_links_is_rate_limited(stranger: Browser) -> None:
    answers = [stranger.post(f"/open/guess{number}").status_code for number in range(61)]
    assert answers == [404] * 60 + [429]


def test_a_forged_cookie_opens_nothing(browser: Browser, stranger: Browser) -> None:
    project = browser.start()
    kept = browser.cookies[f"card-{project}"]
    for forged in (kept[:-1], kept + "x", "", "0" * 43, project):
        stranger.cookies.set(f"card-{project}", forged)
        assert stranger.get(f"/projects/{project}").status_code == 404


def test_the_form_id_of_a_project_does_not_open_it(
    browser: Browser, stranger: Browser, site: Site, clock: Clock
) -> None:
    browser.start()
    with site.database.reading() as session:
        form = session.exec(select(ProjectRow.form)).one()
    made = stranger.post("/projects", data={"form": form, "name": "Taken over"})
    assert stranger.get(made.headers["location"]).status_code == 200
    assert made.headers["location"] not in browser.get("/projects").text
    used = {"form": "mine", "name": "Dale"}
    browser.post("/projects", data=used)
    clock.turn(hours=2)
    late = stranger.post("/projects", data=used)
    assert (late.status_code, "This form was sent before." in late.text) == (409, True)
