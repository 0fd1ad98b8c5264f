"""Safe from the first day: who may post, what browsers are told, what a look may change."""

import re
from collections.abc import Iterator

import pytest
from browsing import SMALL_RUBRIC, Browser, summary, values
from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy import text
from starlette.testclient import TestClient

from scorecard.settings import Settings
from scorecard.store.tables import Table
from scorecard.web.access import ROUTES, Visitor
from scorecard.web.app import create_app
from scorecard.web.site import Site


def routes(app: FastAPI) -> Iterator[APIRoute]:
    """Every route of the site, also those of routers inside routers."""

    def below(holder: object) -> Iterator[APIRoute]:
        for route in getattr(holder, "routes", ()):
            if isinstance(route, APIRoute):
                yield route
            else:
                yield from below(getattr(route, "original_router", route))

    yield from below(app)


def test_the_table_of_routes_is_complete(app: FastAPI) -> None:
    found = {(method, route.path) for route in routes(app) for method in route.methods or ()}
    assert found == set(ROUTES)


@pytest.mark.parametrize(("method", "path"), list(ROUTES))
def test_each_route_answers_its_visitors_and_nobody_else(app: FastAPI, method: str, path: str) -> None:
    maker, other, nobody = Browser(app), Browser(app), Browser(app)
    project, address = maker.published()
    if "/details" in path or "/review" in path or path.endswith(("/link", "_id}")) or "/finish" in path:
        maker.post(f"/projects/{project}/reopen")
    other.start()
    secret = maker.get(f"/projects/{project}/link").text.partition("/open/")[2].partition('"')[0]
    rubric = "equitable-development@2026.1"
    if path.endswith("}/delete"):
        rubric = maker.kept_rubric()
    filled = path.format(
        project_id=project,
        criterion_id="paid-time",
        principle_id="housing",
        address=address.rpartition("/")[2],
        number="1",
        name="site.css" if path.startswith("/static") else rubric,
        version="x",
        digest="0" * 64,
        secret=secret,
    )
    expected = {Visitor.NOBODY: nobody, Visitor.OTHER: other, Visitor.MAKER: maker}
    for kind, visitor in expected.items():
        answer = visitor.request(method, filled, data=ANY_FORM if method == "POST" else None)
        if path == "/pictures/{digest}":
            assert answer.status_code == 404  # there is none; who holds the digest of one sees it
        elif path.endswith("/picture"):
            assert answer.status_code == 404  # this project has none
        elif kind in ROUTES[method, path]:
            assert answer.status_code in (200, 303), (kind, answer.status_code)
        else:
            assert answer.status_code == 404, kind


ANY_FORM = {"name": "x", "answer.paid-time": "3", "reason": "y", "title": "Our card", "text": SMALL_RUBRIC}


def contents(site: Site) -> dict[str, list[tuple[object, ...]]]:
    with site.database.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(text(f'select * from "{name}"'))]
            for name in Table.metadata.tables
        }


def test_a_look_changes_nothing(browser: Browser, app: FastAPI, site: Site) -> None:
    project, address = browser.published()
    browser.post(f"/projects/{project}/reopen")
    before = contents(site)
    looked = 0
    for method, path in ROUTES:
        if method == "GET":
            filled = path.format(
                project_id=project, criterion_id="paid-time", principle_id="housing", number="1", name="x",
                address=address.rpartition("/")[2], version="x", digest="0", secret="x",
            )  # fmt: skip
            browser.get(filled)
            looked += 1
    assert looked > 20
    assert contents(site) == before


FORM = {"name": "Dale", "form": "x"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"sec-fetch-site": "none"}, 303),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": "http://testserver"}, 403),
        ({"origin": "http://testserver"}, 303),
        ({"origin": "http://testserver:81"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({}, 303),
        ({"cookie": "card-x=x"}, 403),
    ],
)
def test_a_form_of_another_site_goes_no_further(app: FastAPI, headers: dict[str, str], status: int) -> None:
    client = TestClient(app, headers=headers, follow_redirects=False)
    assert client.post("/projects", data=FORM).status_code == status


def test_every_answer_says_what_browsers_may_do(browser: Browser) -> None:
    answers = [browser.get("/"), browser.get("/nothing"), browser.post("/projects", data={}), browser.put("/")]
    answers.append(TestClient(browser.app, headers={"sec-fetch-site": "cross-site"}).post("/projects"))
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] == "no-store"


def test_cookies_are_for_the_server_alone(browser: Browser, settings: Settings) -> None:
    browser.start()
    made = browser.post("/projects", data={"form": "y", "name": "Dale"}).headers["set-cookie"].lower()
    assert "httponly" in made
    assert "samesite=lax" in made
    app = create_app(Settings(data=settings.data, address="https://score.example.org"))
    secure = Browser(app, host="score.example.org").post("/projects", data={"form": "z", "name": "Dale"})
    assert "secure" in secure.headers["set-cookie"].lower()
    assert "strict-transport-security" in secure.headers
    elsewhere = Browser(app, host="evil.example").get("/")
    assert elsewhere.status_code == 400
    app.state.site.database.close()


def test_pages_hold_nothing_from_elsewhere_and_no_script_of_their_own(browser: Browser) -> None:
    project, address = browser.published()
    for path in (
        "/",
        "/projects/new",
        f"/projects/{project}/scorecard",
        address,
        "/rubrics/equitable-development@2026.1",
    ):
        page = browser.get(path).text
        assert set(re.findall(r'(?:src|href)="(?!/|#)([^"]*)"', page)) <= {
            f"http://testserver{address}",
            "?language=es",
        }
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page)
        assert len(re.findall(r"<script", page)) == 1


def test_too_much_at_once_is_refused_in_a_sentence(browser: Browser) -> None:
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    large = browser.post("/projects", data={"name": "Dale"}, files={"picture": ("a.png", b"x" * (41 * 2**20))})
    assert large.status_code == 413
    forms = [{"reason.paid-time": "x" * 2_000_000}, {f"f{number}": "x" for number in range(3_001)}]
    for answer in [browser.post(address, data=form) for form in forms]:
        assert answer.status_code == 413
        assert "Go back and shorten what you typed." in answer.text


def test_a_picture_that_is_too_large_loses_nothing_that_was_typed(browser: Browser) -> None:
    form = {"name": "Dale", "address": "625 University"}
    page = browser.post("/projects", data=form, files={"picture": ("a.png", b"x" * (21 * 2**20))})
    assert summary(page) == {"picture": "The picture is larger than 20 MB. Choose a smaller one."}
    assert {name: values(page)[name] for name in form} == form


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xfe\x00", "application/x-www-form-urlencoded"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"--x\r\nnonsense", "multipart/form-data"),
        (b'{"name": "Dale"}', "application/json"),
        (b"%00=%ff&answer.paid-time=%F0%28%8C", "application/x-www-form-urlencoded"),
        (b"", "text/plain"),
    ],
)
def test_nonsense_in_place_of_a_form_breaks_nothing(browser: Browser, content: bytes, kind: str) -> None:
    project = browser.start()
    for path in ("/projects", f"/projects/{project}/questions/paid-time", f"/projects/{project}/details"):
        answer = browser.post(path, content=content, headers={"content-type": kind})
        assert answer.status_code in (303, 400, 413, 422), (path, answer.status_code)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_the_wrong_verb_gets_a_page(browser: Browser, method: str) -> None:
    answer = browser.request(method, "/")
    assert answer.status_code == 405
    assert "That does not work here" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/scorecards/x/99999999999999999999",
        "/scorecards/x/0",
        "/scorecards/x/-1",
        "/scorecards/x/abc",
        "/scorecards/%00",
        "/scorecards/%00/scorecard.pdf",
        "/pictures/%00",
        "/open/%00",
        "/projects/%00",
        "/rubrics/%00",
        "/static/x/..%2f..%2fapp.py",
        "/static/x/%00",
        "/scorecards/" + "x" * 5000,
    ],
)
def test_an_address_that_cannot_be_leads_nowhere(browser: Browser, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "There is nothing here for you" in answer.text or "This link opens nothing" in answer.text


@pytest.mark.parametrize("path", ["/", "/robots.txt", "/projects/new", "/nothing"])
def test_who_asks_for_the_head_alone_gets_it(browser: Browser, path: str) -> None:
    assert browser.head(path).status_code == browser.get(path).status_code


def test_what_breaks_gets_a_page_that_needs_nothing(browser: Browser, site: Site) -> None:
    with site.database.writing() as session:
        session.execute(text("drop table published"))
    answer = browser.get("/")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert browser.get("/", headers={"accept": "application/json"}).json()["says"].startswith("Not saved")
