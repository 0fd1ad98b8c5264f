"""The list of published scorecards: searching, narrowing, sorting with unknown values last, pages."""

import re

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from filled import Begin
from rooms import closed, opened, organizer, sent
from sqlmodel import select

from scorecard.store.lists import listing
from scorecard.store.tables import ListedPartRow, ListedRow, ProjectRow
from scorecard.web.core.site import Site


def names(page: str) -> list[str]:
    return re.findall(r'<th scope="row"><a href="/scorecards/[a-z0-9]+">([^<]+)</a>', page)


def three_projects(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """Three projects, each scored by one person: one low, one high, one without a score."""
    browser = Browser(app)
    everything = {"1": "Ántonia Lofts", "5": "Beacon Bluff"}
    for given, name in everything.items():
        hearing = {"hearing_date": "2026-12-04"} if given == "5" else {}
        project = browser.start(name=name, neighborhood="Frogtown" if given == "1" else "Rondo", **hearing)
        for principle in PRINCIPLES:
            page = browser.get(f"/projects/{project}/principles/{principle}").text
            ids = re.findall(r'id="answer\.([^"]+)" tabindex', page)
            worse = "1" if principle == "housing" else given
            browser.post(f"/projects/{project}/principles/{principle}", data={f"answer.{id_}": worse for id_ in ids})
        browser.post(f"/projects/{project}/finish")
        browser.post(f"/projects/{project}/publish")
        clock.turn(hours=1)
    project = browser.start(name="Cedar 100% House")
    browser.answer(project, "paid-time", "3")
    browser.post(f"/projects/{project}/finish")
    browser.post(f"/projects/{project}/publish")
    return {"browser": browser}, {}


@pytest.fixture
def shown(begin: Begin, browser: Browser) -> Browser:
    begin(three_projects, browser=browser)
    return browser


PRINCIPLES = ("community-power", "livability", "housing", "economic-development", "environment", "transportation")


@pytest.mark.long
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", ["Cedar 100% House", "Beacon Bluff", "Ántonia Lofts"]),
        ("sort=score", ["Beacon Bluff", "Ántonia Lofts", "Cedar 100% House"]),
        ("sort=lowest", ["Ántonia Lofts", "Beacon Bluff", "Cedar 100% House"]),
        ("sort=name", ["Ántonia Lofts", "Beacon Bluff", "Cedar 100% House"]),
        ("sort=hearing", ["Beacon Bluff", "Ántonia Lofts", "Cedar 100% House"]),
        ("sort=nonsense", ["Cedar 100% House", "Beacon Bluff", "Ántonia Lofts"]),
        ("text=ÁNTONIA", ["Ántonia Lofts"]),
        ("text=antonia", ["Ántonia Lofts"]),
        ("text=rondo+bluff", ["Beacon Bluff"]),
        ("text=100%25", ["Cedar 100% House"]),
        ("text=_", []),
        ("neighborhood=Frogtown", ["Ántonia Lofts"]),
        ("band=weak", []),
        ("band=harmful", ["Ántonia Lofts"]),
        ("principle=housing&band=harmful", ["Beacon Bluff", "Ántonia Lofts"]),
        ("principle=nothing", []),
        ("status=ahead", ["Beacon Bluff"]),
        ("status=past", []),
        ("status=kept", []),
        ("from=2026-12-01&to=2026-12-31", ["Beacon Bluff"]),
        ("from=2026-12-05", []),
        ("after=1", ["Beacon Bluff", "Ántonia Lofts"]),
        ("after=99", []),
        ("after=-1", ["Cedar 100% House", "Beacon Bluff", "Ántonia Lofts"]),
    ],
)
def test_the_list_is_narrowed_and_sorted_with_unknown_values_last(shown: Browser, asked: str, found: list[str]) -> None:
    page = shown.get(f"/scorecards?{asked}")
    assert (page.status_code, names(page.text)) == (200, found)


def test_the_score_of_a_principle_is_shown_where_it_is_asked_for(shown: Browser) -> None:
    page = shown.get("/scorecards?principle=housing&sort=name").text
    assert re.findall(r'<td class="number">([^<]+)</td>\s*<td class="band">([^<]*)</td>', page) == [
        ("1.0 of 5", "Harmful"),
        ("1.0 of 5", "Harmful"),
        ("No score", ""),
    ]


def test_an_unreadable_day_gives_an_error_and_the_list_is_still_shown(shown: Browser) -> None:
    page = shown.get("/scorecards?from=soon")
    assert (page.status_code, len(names(page.text))) == (422, 3)
    assert "Write the day as 2026-12-04." in page.text


def test_a_project_is_listed_once_with_its_latest_published_round(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    first, code = opened(ann)
    for given in "123":
        sent(app, code, {"paid-time": given})
    closed(ann, first)
    ann.post(f"/group/rounds/{first}/publish")
    clock.turn(hours=1)
    second = ann.post(f"/group/rounds/{first}/next").headers["location"].rpartition("/")[2]
    ann.post(f"/group/rounds/{second}/open")
    code = re.search(r"/r/([a-z0-9]+)", ann.get(f"/group/rounds/{second}/wall").text)[1]  # type: ignore[index]
    for given in "455":
        sent(app, code, {"paid-time": given})
    closed(ann, second)
    ann.post(f"/group/rounds/{second}/publish")
    one = Browser(app).get("/scorecards").text
    newest = re.findall(r'name="with" value="([a-z0-9]+)"', one)
    assert len(newest) == 1
    ann.post(f"/group/rounds/{second}/unpublish")
    other = re.findall(r'name="with" value="([a-z0-9]+)"', Browser(app).get("/scorecards").text)
    assert len(other) == 1 and other != newest
    ann.post(f"/group/rounds/{first}/delete")
    assert "Nothing is published here yet." in Browser(app).get("/scorecards").text
    assert "No published scorecard fits." in Browser(app).get("/scorecards?text=dale").text


def test_a_long_list_comes_in_pages(app: FastAPI, site: Site) -> None:
    browser = Browser(app)
    browser.published(name="House 00")
    with site.database.writing() as session:
        line = session.exec(select(ListedRow)).one()
        part = session.exec(select(ListedPartRow).where(ListedPartRow.principle == "")).one()
        for number in range(1, 51):
            id_, name = f"p{number}", f"House {number:02}"
            session.add(ProjectRow(id=id_, form=id_, made_at=line.published_at))
            session.flush()
            own = {"project_id": id_, "address": id_, "name": name, "sorted_name": name.lower()}
            listing.replace_line(
                session,
                ListedRow(**{**line.model_dump(), **own}),
                [ListedPartRow(**{**part.model_dump(), "project_id": id_})],
            )
    page = browser.get("/scorecards?sort=name").text
    assert (len(names(page)), "51 projects" in page) == (50, True)
    older = re.search(r'href="(/scorecards\?[^"]+)">Next', page)
    assert older and names(browser.get(older[1].replace("&amp;", "&")).text) == ["House 50"]
    every = re.search(r'href="(/scorecards\?[^"]+)">All on one page', page)
    assert every and len(names(browser.get(every[1].replace("&amp;", "&")).text)) == 51
