"""Security: who may call each route, security headers, cookies, forms of other sites, oversized and unreadable input."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import samples
from browsing import BRIEF, SMALL_RUBRIC, Browser, Clock, summary, values
from fastapi import FastAPI
from rooms import answer as answered
from rooms import here, joined, opened, organizer, prepared, sent
from sqlalchemy import text
from starlette.testclient import TestClient
from visitors import TABLE, Visitor, committed_routes, forms_before_visitors, table_of

from scorecard.settings import Settings
from scorecard.store.tables import StoredTable
from scorecard.web.app import create_app
from scorecard.web.core.site import Site

ROUTES = committed_routes()


def test_the_committed_table_of_visitors_matches_the_signatures(app: FastAPI) -> None:
    """Reviewers of a change read the committed table, so it must match the signatures of the handlers."""
    assert table_of(app) == TABLE.read_text(encoding="utf-8").splitlines()
    assert len(ROUTES) > 150


def test_each_form_is_read_before_its_visitor_is_known(app: FastAPI) -> None:
    """So the page for somebody who may not send it, because their session has ended for example, shows what was
    typed."""
    read_first = forms_before_visitors(app)
    assert len(read_first) > 25
    assert [path for path, is_first in read_first.items() if not is_first] == []


@dataclass
class World:
    """A site with one visitor of each kind, and values for the parts of addresses. `restore` resets it."""

    visitors: dict[Visitor, Browser]
    names: dict[str, str]
    begun: str
    closed_sheet: str
    cookies: dict[Visitor, dict[str, str]]
    site: Site
    kept: sqlite3.Connection

    def restore(self) -> None:
        live = self.site.database.engine.raw_connection()
        self.kept.backup(live.driver_connection)  # type: ignore[arg-type]
        live.close()
        for kind, visitor in self.visitors.items():
            visitor.cookies.clear()
            visitor.cookies.update(self.cookies[kind])


def program(app: FastAPI, organizer: Browser, scope: str) -> Browser:
    """A program on the same machine with a new key of this organizer's group."""
    page = organizer.post("/group/tokens", data={"name": "Our website", "scope": scope}).text
    key = re.search(r"<strong>([\w-]{40,})</strong>", page)
    assert key
    made = here(app)
    made.headers["authorization"] = f"Bearer {key[1]}"
    return made


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    settings = Settings(data=tmp_path_factory.mktemp("world"))
    (settings.data / "criteria").mkdir()
    shutil.copy(samples.BRIEF, settings.data / "criteria")  # the prints are for all visitors alike, so they are short
    app = create_app(settings, clock=Clock())
    site: Site = app.state.site
    nobody, other, maker, phone, stranger, developer = (here(app) for _ in range(6))
    project, address = maker.published(rubric=BRIEF)
    begun = maker.start()
    rubric = maker.kept_rubric()
    other.start()
    ann, bob = organizer(app), organizer(app, "Bob")
    ended, eve = organizer(app, "Dee"), organizer(app, "Eve", "Another group")
    ended_cookie = dict(ended.cookies)
    ended.post("/group/sessions/end")
    round_id, code = opened(ann, rubric=BRIEF)
    sheet = joined(phone, code)
    answered(phone, sheet, "paid-time", "3")
    joined(stranger, opened(eve)[1])
    made = ann.post(f"/group/rounds/{round_id}/developer").text
    developer.post("/open/" + made.partition("/open/")[2].partition("<")[0])
    ann.post(f"/group/rounds/{round_id}/paper", data={"number": "7", "key.paid-time": "2"})
    upload = {"file": ("ratings.csv", b"sheet,criterion,answer\nx,paid-time,4\n")}
    ann.post(ann.post(f"/group/rounds/{round_id}/import", data={"go": "x"}, files=upload).headers["location"])
    file = ann.get(f"/group/rounds/{round_id}/sheets").text.partition("/files/")[2].partition("/")[0]
    preview = ann.post(f"/group/rounds/{round_id}/import", data={"go": "x"}, files=upload).headers["location"]
    finished, finished_code = opened(ann, rubric=BRIEF)
    ann.post(f"/group/rounds/{finished}/manner", data={"label": "x", "language.en": "yes", "shows_raters": "yes"})
    closed_sheet = joined(phone, finished_code)
    answered(phone, closed_sheet, "paid-time", "3")
    phone.post(f"/sheets/{closed_sheet}/send")
    for _ in range(2):
        sent(app, finished_code, {"paid-time": "4"})
    ann.post(f"/group/rounds/{finished}/close")
    deleted = prepared(ann)
    ann.post(f"/group/rounds/{deleted}/delete")
    deleted_rubric = ann.kept_rubric()
    ann.post(f"/rubrics/{deleted_rubric}/delete")
    people = {
        Visitor.NOBODY: nobody,
        Visitor.OTHER: other,
        Visitor.MAKER: maker,
        Visitor.RATER: phone,
        Visitor.OTHER_RATER: stranger,
        Visitor.DEVELOPER: developer,
        Visitor.ORGANIZER: ann,
        Visitor.OTHER_ORGANIZER: eve,
        Visitor.ENDED: ended,
        Visitor.PROGRAM: program(app, ann, "sheets"),
        Visitor.RESULTS_PROGRAM: program(app, ann, "results"),
        Visitor.OTHER_PROGRAM: program(app, eve, "sheets"),
    }
    with site.database.reading() as session:
        bobs = session.execute(text("select id from organizer where name = 'Bob'")).scalar_one()
        projects: dict[str, str] = dict(session.execute(text("select id, project_id from round")).all())
    assert bob.get("/group").status_code == 200
    cookies = {kind: dict(visitor.cookies) for kind, visitor in people.items()} | {Visitor.ENDED: ended_cookie}
    kept = sqlite3.connect(":memory:")
    live = site.database.engine.raw_connection()
    live.driver_connection.backup(kept)  # type: ignore[union-attr]
    live.close()
    names = {
        "project_id": project,
        "id_": begun,
        "criterion_id": "paid-time",
        "principle_id": "housing",
        "address": address.rpartition("/")[2],
        "earlier": address.rpartition("/")[2],
        "number": "1",
        "name": rubric,
        "ending": "csv",
        "version": "x",
        "digest": "0" * 64,
        "secret": maker.get(f"/projects/{project}/link").text.partition("/open/")[2].partition('"')[0],
        "code": code,
        "sheet_id": sheet,
        "round_id": round_id,
        "organizer_id": bobs,
        "session_id": "nobodys",
        "upload_id": preview.rpartition("/")[2],
        "file": file,
        "key_id": re.findall(r"/group/tokens/(\w+)/revoke", ann.get("/group/tokens").text)[0],
        "finished_round": finished,
        "deleted_round": deleted,
        "rubric_id": deleted_rubric,
    }
    yield World(
        people,
        {**names, "group_project": projects[round_id], "counted_project": projects[finished]},
        begun,
        closed_sheet,
        cookies,
        site,
        kept,
    )
    site.printer.close()
    site.database.close()


NOT_YOURS = (401, 403, 404)


@pytest.mark.sampled(every=15)
@pytest.mark.parametrize(("method", "path"), list(ROUTES))
def test_each_route_answers_its_visitors_and_nobody_else(world: World, method: str, path: str) -> None:
    names = dict(world.names, topic="rate", now="zzzz")
    if path.startswith("/projects/{project_id}") and any(
        part in path for part in ("/details", "/review", "/link", "/finish", "/picture")
    ):
        names["project_id"] = world.begun
    if path.startswith("/api/"):
        names["name"], names["round_id"] = "equitable-development@2026.1", names["finished_round"]
    if path.startswith("/static"):
        names["name"] = "site.css"
    elif path == "/rubrics/{name}/sheet.pdf":
        names["name"] = BRIEF
    elif path.startswith("/rubrics") and not path.endswith("}/delete"):
        names["name"] = "equitable-development@2026.1"
    if path.startswith("/sheets/"):
        names["id_"] = names["sheet_id"]
        names["sheet_id"] = world.closed_sheet if "/scorecard" in path else names["sheet_id"]
    if path.startswith("/group/projects"):
        names["project_id"] = names["counted_project"] if path.endswith("/promises") else names["group_project"]
    if path.startswith("/group/deleted"):
        names["round_id"] = names["deleted_round"]
    if path.startswith("/group/rounds"):
        names["number"] = "7"
        if any(
            part in path for part in ("/talk", "/reasons", "/ratings.", "/publish")
        ):  # nobody sees answers of an open round
            names["round_id"] = names["finished_round"]
    filled = path.format(**names)
    if path.startswith("/group/compare"):
        filled += f"?with={names['finished_round']}"
    nothing_there = (
        path
        in (
            "/compare.csv",
            "/compare.xlsx",
            "/compare.pdf",
            "/group/print/logo",
            "/pictures/{digest}",
            "/scorecards/{address}/after/{earlier}",
            "/scorecards/{address}/{number}/timestamp.tsr",
        )
        or "/picture" in path
    )
    for kind, visitor in world.visitors.items():
        world.restore()
        answer = visitor.request(method, filled, data=ANY_FORM if method == "POST" else None)
        if kind not in ROUTES[method, path]:
            leads_in = re.fullmatch(r"/r/\w+\?forwarded", answer.headers.get("location", "")) is not None
            may_lead_in = method == "GET" and path.startswith("/sheets/")
            assert answer.status_code in NOT_YOURS or (may_lead_in and leads_in), (kind, answer.status_code)
        elif path.endswith("/invitation.pdf"):  # the site of this test has no address for phones
            assert answer.status_code == 409, (kind, answer.status_code)
        elif nothing_there or path.startswith("/sign-in"):
            assert answer.status_code == 404, (kind, answer.status_code)  # there is none; who holds its name gets it
        else:
            refusals = (409, 422) if method == "POST" else ()
            assert answer.status_code in (200, 303, *refusals), (kind, answer.status_code)


@pytest.mark.parametrize(("method", "path"), [route for route in ROUTES if route[1].startswith(("/group", "/sign-in"))])
def test_without_https_organizers_work_on_this_computer_alone(world: World, method: str, path: str) -> None:
    world.restore()
    filled = path.format(**world.names)
    away = Browser(world.visitors[Visitor.ORGANIZER].app, client=("192.0.2.7", 50_000))  # type: ignore[arg-type]
    away.base_url = "http://localhost:8000"
    away.cookies.update(world.cookies[Visitor.ORGANIZER])
    assert away.request(method, filled).status_code == 403
    ann = world.visitors[Visitor.ORGANIZER]
    assert ann.request(method, filled, headers={"x-forwarded-for": "192.0.2.7"}).status_code == 403
    assert ann.request(method, filled, headers={"host": "evil.example.org"}).status_code == 403


ANY_FORM = {
    "name": "x",
    "answer.paid-time": "3",
    "reason": "y",
    "title": "Our card",
    "text": SMALL_RUBRIC,
    "group": "g",
}


def contents(site: Site) -> dict[str, list[tuple[object, ...]]]:
    with site.database.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(text(f'select * from "{name}"'))]
            for name in StoredTable.metadata.tables
        }


@pytest.mark.long
def test_a_get_request_changes_nothing(world: World) -> None:
    world.restore()
    before, looked = contents(world.site), 0
    for (method, path), kinds in ROUTES.items():
        if method == "GET":
            names = {
                **world.names,
                "name": "x",
                "topic": "rate",
                "now": "zzzz",
                "id_": world.names["sheet_id"] if "/sheets" in path else world.begun,
            }
            for kind in kinds:
                world.visitors[kind].get(path.format(**names))
                looked += 1
    assert looked > 200
    assert contents(world.site) == before


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
def test_a_form_of_another_site_is_refused(app: FastAPI, headers: dict[str, str], status: int) -> None:
    client = TestClient(app, headers=headers, follow_redirects=False)
    assert client.post("/projects", data=FORM).status_code == status


def test_every_response_has_the_security_headers(browser: Browser) -> None:
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


def test_cookies_are_closed_to_scripts_and_need_https_where_there_is_https(
    browser: Browser, settings: Settings
) -> None:
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


@pytest.mark.long
def test_pages_load_nothing_from_other_sites_and_have_no_inline_code(browser: Browser) -> None:
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


def test_a_form_that_is_too_long_is_refused_with_a_sentence(browser: Browser) -> None:
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    large = browser.post("/projects", data={"name": "Dale"}, files={"picture": ("a.png", b"x" * (41 * 2**20))})
    assert large.status_code == 413
    forms = [{"reason.paid-time": "x" * 2_000_000}, {f"f{number}": "x" for number in range(3_001)}]
    for answer in [browser.post(address, data=form) for form in forms]:
        assert answer.status_code == 413
        assert "Go back and shorten what you typed." in answer.text


def test_a_form_that_is_too_large_gets_a_page_however_it_is_sent(browser: Browser) -> None:
    def parts() -> Iterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\n\r\n'
        for _ in range(41):
            yield b"x" * 2**20

    head = {"content-type": "multipart/form-data; boundary=b"}
    for content in (parts(), b"".join(parts())):
        answer = browser.post("/projects", content=content, headers=head)
        assert (answer.status_code, "That was too much at once" in answer.text) == (413, True)


def test_a_slash_at_the_end_of_an_address_keeps_its_query(browser: Browser) -> None:
    answer = browser.get("/rubrics/equitable-development@2026.1/adapt/?for=abc")
    assert (answer.status_code, answer.headers["location"]) == (
        301,
        "/rubrics/equitable-development@2026.1/adapt?for=abc",
    )


def test_the_longest_text_of_a_form_is_counted_in_characters_not_in_bytes(browser: Browser) -> None:
    page = browser.post("/projects", data={"name": "ñ" * 200_000}, files={"picture": ("a.png", b"")})
    assert summary(page)["name"] == "Name of the project has 200,000 characters. Shorten it to 300: take out 199,700."


def test_two_files_at_once_are_refused_with_a_sentence(browser: Browser) -> None:
    files = [("picture", (f"{number}.png", b"x")) for number in range(2)]
    answer = browser.post("/projects", data={"name": "Dale"}, files=files)
    assert (answer.status_code, "Choose one file at a time." in answer.text) == (413, True)


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
def test_an_unreadable_form_is_refused(browser: Browser, content: bytes, kind: str) -> None:
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
def test_an_impossible_address_gives_404(browser: Browser, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "We cannot find this page" in answer.text or "This link opens nothing" in answer.text


@pytest.mark.parametrize("path", ["/", "/robots.txt", "/projects/new", "/nothing"])
def test_a_head_request_gets_the_status_of_the_page(browser: Browser, path: str) -> None:
    assert browser.head(path).status_code == browser.get(path).status_code


def test_an_unexpected_error_gets_a_page_without_the_database(browser: Browser, site: Site) -> None:
    with site.database.writing() as session:
        session.execute(text("drop table listed_part"))
    answer = browser.get("/")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert browser.get("/", headers={"accept": "application/json"}).json()["says"].startswith("Not saved")
