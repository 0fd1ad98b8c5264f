"""Private links: they open on another device, by a button, and can be forgotten."""

import pytest
from browsing import Browser, Clock, title, values
from sqlmodel import select

from scorecard.store.tables import Link
from scorecard.web.site import MOST_PROJECTS, Site


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
    assert stranger.get(f"/projects/{project}").status_code == 404  # a look opens nothing
    assert stranger.post(link).headers["location"] == f"/projects/{project}"
    assert "1 of 36 answered" in stranger.get(f"/projects/{project}").text
    assert link_of(stranger, project) == link


def test_the_link_is_also_a_qr_code(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}/link").text
    assert f"<title>http://testserver{values_of_link(page)}</title>" in page
    assert 'class="qr"' in page


@pytest.mark.parametrize("secret", ["x", "A" * 43, "%00"])
def test_a_link_that_opens_nothing_says_so(stranger: Browser, secret: str) -> None:
    for answer in (stranger.get(f"/open/{secret}"), stranger.post(f"/open/{secret}")):
        assert answer.status_code == 404
    assert title(stranger.get("/open/x")) == "This link opens nothing"


def test_only_the_digest_of_a_secret_is_stored(browser: Browser, site: Site) -> None:
    project = browser.start()
    secret = link_of(browser, project).removeprefix("/open/")
    with site.database.reading() as session:
        stored = session.exec(select(Link)).one()
    assert len(secret) >= 43
    assert secret not in stored.model_dump_json()


def test_somebody_else_may_use_the_phone_and_the_link_still_works(browser: Browser, stranger: Browser) -> None:
    project = browser.start()
    link = link_of(browser, project)
    assert browser.post("/leave").headers["location"] == "/"
    assert "This device has forgotten your scorecards." in browser.get("/").text
    assert browser.get(f"/projects/{project}").status_code == 404
    assert "Go on with a scorecard" not in browser.get("/").text
    assert stranger.post(link).status_code == 303


def test_a_device_lists_what_it_can_open_the_latest_first(browser: Browser) -> None:
    names = [f"Project {number:02}" for number in range(MOST_PROJECTS + 2)]
    projects = [browser.start(name=name) for name in names]
    page = browser.get("/projects").text
    found = [name for name in names if f"<strong>{name}</strong>" in page]
    assert found == names[2:]
    assert page.index(names[-1]) < page.index(names[2])
    assert browser.get(f"/projects/{projects[0]}").status_code == 404


def test_a_link_of_an_expired_project_opens_nothing(browser: Browser, stranger: Browser, clock: Clock) -> None:
    link = link_of(browser, browser.start())
    clock.turn(days=91)
    assert stranger.post(link).status_code == 404


def test_guessing_links_is_held_back(stranger: Browser) -> None:
    answers = [stranger.post(f"/open/guess{number}").status_code for number in range(61)]
    assert answers == [404] * 60 + [429]


def test_a_forged_cookie_opens_nothing(browser: Browser, stranger: Browser) -> None:
    project = browser.start()
    cookie = browser.cookies["scorecard"]
    stranger.cookies.set("scorecard", cookie[:-3] + "abc")
    assert stranger.get(f"/projects/{project}").status_code == 404
    assert values(stranger.get("/projects/new"))["name"] == ""
