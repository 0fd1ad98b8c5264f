"""Projects: beginning, describing, finding again and deleting them."""

import io
import sqlite3

import pytest
from browsing import Browser, Clock, errors_at, summary, title, values
from PIL import Image
from sqlmodel import select

from scorecard.settings import Settings
from scorecard.store import database as database_module
from scorecard.store.tables import PictureRow
from scorecard.web.app import create_app
from scorecard.web.core.site import Site


def test_a_project_needs_only_a_name(browser: Browser) -> None:
    project = browser.start(name="  Dale & University  ")
    page = browser.get(f"/projects/{project}")
    assert (page.status_code, title(page)) == (200, "Dale & University")
    assert "0 of 36 answered" in page.text


def test_without_a_name_nothing_is_made_and_everything_typed_is_still_there(browser: Browser) -> None:
    typed = {
        "name": " ",
        "kind": "mixed",
        "address": "625 <University> Ave",
        "neighborhood": "Frogtown",
        "developer": "Northgate",
        "homes": "214 homes",
        "homes_by_rent": "22 at 60%",
        "public_money": "$3.1 million",
        "public_money_for": "in tax increment financing",
        "website": "https://example.org",
        "hearing_body": "Planning Commission",
        "hearing_date": "2026-12-04",
        "hearing_item": "6",
        "hearing_type": "Rezoning",
        "picture_text": "The corner",
    }
    page = browser.post("/projects", data={"form": "x", **typed})
    assert (page.status_code, title(page)) == (422, "Error: Score a project")
    assert summary(page) == {"name": "Enter the name of the project."}
    assert errors_at(page) == summary(page)
    assert {name: text for name, text in values(page).items() if name in typed} == typed
    assert browser.get("/projects").text.count("/projects/") == 1  # the button to a new one


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("kind", "moon", "The scorecard that you chose has different kinds of project. Choose one of these."),
        ("hearing_date", "4 December", "Date of the hearing: “4 December” is not a date. Write it like 2026-12-04."),
        (
            "website",
            "https://example.org/a plan",
            "Web page about the project: “https://example.org/a plan” has a space, a quotation mark or an angle bracket."
            " An address has none.",
        ),
        (
            "website",
            "https://example.org/" + "a" * 381,
            "Web page about the project has 401 characters. Shorten it to 400: take out one.",
        ),
        (
            "website",
            "example.org",
            "Web page about the project: “example.org” is not a web address. Begin with https://",
        ),
        (
            "website",
            "javascript:alert(1)",
            "Web page about the project: “javascript:alert(1)” is not a web address. Begin with https://",
        ),
        (
            "website",
            "https://user:password@example.org/plan",
            "Web page about the project: “https://user:password@example.org/plan” has a name or a password before the @."
            " Take that out.",
        ),
        ("name", "x" * 301, "Name of the project has 301 characters. Shorten it to 300: take out one."),
        ("address", "x" * 1300, "Address has 1,300 characters. Shorten it to 300: take out 1,000."),
    ],
)
def test_an_error_is_in_the_summary_and_at_its_field_in_the_same_words(
    browser: Browser, field: str, typed: str, sentence: str
) -> None:
    page = browser.post("/projects", data={"form": "x", "name": "Dale", field: typed})
    assert page.status_code == 422
    assert summary(page) == {field: sentence}
    assert errors_at(page) == {field: sentence}
    assert values(page)[field] == typed or field == "kind"


def test_an_at_sign_behind_the_name_of_the_host_is_part_of_a_web_address(browser: Browser) -> None:
    project = browser.start(name="Dale", website="https://example.org?mail=a@b.example")
    assert values(browser.get(f"/projects/{project}/details"))["website"] == "https://example.org?mail=a@b.example"


def test_all_faulty_fields_get_errors_at_once(browser: Browser) -> None:
    page = browser.post("/projects", data={"website": "no", "hearing_date": "no", "kind": "no", "homes": "x" * 301})
    assert set(summary(page)) == {"name", "website", "hearing_date", "kind", "homes"}


def test_invisible_characters_are_removed_from_text(browser: Browser) -> None:
    project = browser.start(name="Da\x00le\x1b[31m")
    assert title(browser.get(f"/projects/{project}")) == "Dale[31m"


def test_a_form_sent_twice_makes_one_project(browser: Browser) -> None:
    first = browser.post("/projects", data={"form": "same", "name": "Dale"})
    second = browser.post("/projects", data={"form": "same", "name": "Dale and University"})
    assert first.headers["location"] == second.headers["location"]
    assert title(browser.get(second.headers["location"])) == "Dale and University"


def test_the_details_can_be_changed_and_what_is_not_in_the_form_stays(browser: Browser) -> None:
    project = browser.start(name="Dale", address="625 University", hearing_date="2026-12-04", homes="214 homes")
    form = browser.get(f"/projects/{project}/details")
    assert values(form)["hearing_date"] == "2026-12-04"
    changed = {**values(form), "name": "Dale Towers", "address": ""}
    assert browser.post(f"/projects/{project}/details", data=changed).headers["location"] == f"/projects/{project}"
    page = browser.get(f"/projects/{project}").text
    assert ("Dale Towers" in page, "214 homes" in page, "625 University" in page) == (True, True, False)
    assert "December 4, 2026" in page


def test_a_fault_in_the_details_changes_nothing(browser: Browser) -> None:
    project = browser.start(name="Dale", address="625 University")
    page = browser.post(f"/projects/{project}/details", data={"name": "", "address": "1 Elsewhere"})
    assert page.status_code == 422
    assert values(page)["address"] == "1 Elsewhere"
    assert "625 University" in browser.get(f"/projects/{project}").text


def picture(width: int = 40, height: int = 30, kind: str = "PNG") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(written, kind)
    return written.getvalue()


def test_a_picture_is_encoded_again_and_shown_with_its_text(browser: Browser) -> None:
    sent = {"picture": ("../../site plan.png", picture(4000, 20), "image/png")}
    made = browser.post("/projects", data={"form": "p", "name": "Dale", "picture_text": "The corner today"}, files=sent)
    page = browser.get(made.headers["location"]).text
    assert 'alt="The corner today"' in page
    shown = browser.get(page.partition('<img class="small" src="')[2].partition('"')[0])
    drawn = Image.open(io.BytesIO(shown.content))
    assert (shown.headers["content-type"], drawn.format, drawn.size) == ("image/jpeg", "JPEG", (1600, 8))


def test_a_picture_can_be_replaced_and_removed(browser: Browser) -> None:
    made = browser.post("/projects", data={"form": "p", "name": "Dale"}, files={"picture": ("a.png", picture())})
    project = made.headers["location"]
    assert 'alt="Picture of Dale"' in browser.get(project).text
    browser.post(f"{project}/details", data={"name": "Dale", "picture_text": "New words"})
    assert 'alt="New words"' in browser.get(project).text
    browser.post(f"{project}/details", data={"name": "Dale", "picture_remove": "yes"})
    assert "<img" not in browser.get(project).text


def test_a_file_that_is_no_picture_gets_a_sentence_and_the_rest_is_still_there(browser: Browser) -> None:
    page = browser.post("/projects", data={"name": "Dale"}, files={"picture": ("a.png", b"GIF89a nonsense")})
    assert summary(page) == {
        "picture": "This file is not a picture that can be shown. Choose a JPEG, PNG, WebP or GIF."
    }
    assert values(page)["name"] == "Dale"


@pytest.mark.long
def test_a_picture_is_seen_by_its_maker_and_by_others_while_it_is_published(
    browser: Browser, stranger: Browser, site: Site
) -> None:
    made = browser.post("/projects", data={"form": "p", "name": "Dale"}, files={"picture": ("a.png", picture())})
    project = made.headers["location"]
    with site.database.reading() as session:
        digest = session.exec(select(PictureRow.digest)).one()
    public = f"/pictures/{digest}"
    assert stranger.get(public).status_code == 404
    assert stranger.get(f"{project}/picture").status_code == 404
    shown = browser.get(f"{project}/picture")
    assert (shown.status_code, shown.headers["cache-control"]) == (200, "private, no-cache")
    again = browser.get(f"{project}/picture", headers={"if-none-match": shown.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    browser.answer(project.rpartition("/")[2], "paid-time", "3")
    browser.post(f"{project}/finish")
    browser.post(f"{project}/publish")
    assert stranger.get(public).status_code == 200
    browser.post(f"{project}/unpublish")
    assert stranger.get(public).status_code == 404
    browser.post(f"{project}/reopen")
    browser.post(f"{project}/details", data={"name": "Dale", "picture_remove": "yes"})
    with site.database.reading() as session:
        assert session.exec(select(PictureRow.digest)).all() == []


def test_a_picture_that_was_chosen_beside_a_fault_is_asked_for_again(browser: Browser) -> None:
    page = browser.post("/projects", data={"name": ""}, files={"picture": ("a.png", picture())})
    assert summary(page) == {
        "name": "Enter the name of the project.",
        "picture": "Choose the picture once more; browsers do not keep it.",
    }


@pytest.mark.parametrize("name", ["\u200b\u202e", "…", "   ", "\ufeff"])
def test_a_name_has_a_letter_or_a_digit_that_can_be_seen(browser: Browser, name: str) -> None:
    assert summary(browser.post("/projects", data={"name": name})) == {"name": "Enter the name of the project."}


def test_details_that_come_too_late_are_shown(browser: Browser) -> None:
    project = browser.finished()
    late = browser.post(f"/projects/{project}/details", data={"name": "Another name", "developer": "Northgate"})
    assert late.status_code == 409
    assert "Northgate" in late.text


@pytest.mark.long
def test_deleting_asks_first_and_then_nothing_is_left(browser: Browser, stranger: Browser) -> None:
    project, address = browser.published(name="Dale")
    assert "Delete it for good" in browser.get(f"/projects/{project}/delete").text
    assert browser.get(f"/projects/{project}/scorecard").status_code == 200
    assert browser.post(f"/projects/{project}/delete").headers["location"] == "/"
    assert "The project and all its answers were deleted." in browser.get("/").text
    assert "were deleted" not in browser.get("/").text
    assert browser.get(f"/projects/{project}").status_code == 404
    assert stranger.get(address).status_code == 410
    assert "Dale" not in stranger.get(address).text


def test_an_unpublished_project_is_kept_for_its_days_and_no_longer(browser: Browser, clock: Clock) -> None:
    project = browser.start()
    assert "Kept until February 20, 2027" in browser.get(f"/projects/{project}").text
    clock.turn(days=89)
    browser.answer(project, "paid-time", "3")
    clock.turn(days=89)
    assert browser.get(f"/projects/{project}").status_code == 200
    clock.turn(days=2)
    assert browser.get(f"/projects/{project}").status_code == 404


def test_a_published_project_does_not_expire(browser: Browser, stranger: Browser, clock: Clock) -> None:
    project, address = browser.published()
    clock.turn(days=1000)
    assert (browser.get(f"/projects/{project}/scorecard").status_code, stranger.get(address).status_code) == (200, 200)
    browser.post(f"/projects/{project}/unpublish")
    clock.turn(days=91)
    assert browser.get(f"/projects/{project}/scorecard").status_code == 404


def test_the_host_can_forbid_new_projects(settings: Settings, clock: Clock) -> None:
    app = create_app(Settings(data=settings.data, anyone_may_start=False), clock=clock)
    browser = Browser(app)
    assert "/projects/new" not in browser.get("/").text
    for answer in (browser.get("/projects/new"), browser.post("/projects", data={"name": "Dale"})):
        assert answer.status_code == 403
        assert "On this site only the host starts scorecards." in answer.text
    app.state.site.database.close()


@pytest.mark.long
def test_new_projects_from_one_address_are_rate_limited(browser: Browser) -> None:
    answers = []
    for number in range(121):
        browser.cookies.clear()
        answers.append(browser.post("/projects", data={"form": f"f{number}", "name": "Dale"}))
        browser.post("/projects", data={"form": f"f{number}", "name": ""})  # a form with errors does not count
    assert [answer.status_code for answer in answers] == [303] * 120 + [429]
    assert "That happened too often in a short time." in answers[-1].text
    assert 0 < int(answers[-1].headers["retry-after"]) <= 3600


@pytest.mark.parametrize("path", ["", "/details", "/delete", "/link", "/review", "/scorecard", "/questions/paid-time"])
def test_a_project_that_is_not_yours_looks_like_one_that_is_not_there(
    browser: Browser, stranger: Browser, path: str
) -> None:
    project = browser.start()
    theirs, nothing = stranger.get(f"/projects/{project}{path}"), stranger.get(f"/projects/nothing{path}")
    assert (theirs.status_code, nothing.status_code) == (404, 404)
    assert theirs.text == nothing.text


def test_a_busy_database_loses_nothing_that_was_typed(
    settings: Settings, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_WAIT", 0.1)
    app = create_app(settings, clock=clock)
    try:
        browser = Browser(app)
        form = values(browser.get("/projects/new")) | {"name": "Dale"}
        with sqlite3.connect(settings.data / "scorecard.sqlite", isolation_level=None) as other:
            other.execute("begin immediate")
            busy = browser.post("/projects", data=form)
            assert (busy.status_code, busy.headers["retry-after"]) == (503, "5")
            assert "Many people are saving at once, so this was not saved. Try again in a moment." in busy.text
            assert '<blockquote dir="auto">Dale</blockquote>' in busy.text
            data = browser.post("/projects", data=form, headers={"accept": "application/json"})
            assert data.status_code == 503
            other.execute("rollback")
        assert browser.post("/projects", data=values(busy)).status_code == 303
    finally:
        app.state.site.database.close()
