"""What a group deleted can be brought back for six days: rounds with all their sheets, projects, and rubrics."""

import re
from datetime import timedelta

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from rooms import closed, joined, opened, organizer, public_address, sent
from sqlalchemy import func
from sqlmodel import col, select

from scorecard.rounds.life import BROUGHT_BACK_FOR
from scorecard.store.hosting.expiry import delete_marked, mark_expired
from scorecard.store.tables import ProjectRow, RoundRow, SheetRow
from scorecard.web.core.site import Site

DELETED = "/group/deleted"


def sheets(site: Site) -> int:
    with site.database.reading() as session:
        return session.exec(select(func.count()).select_from(SheetRow)).one()


def names(ann: Browser) -> list[str]:
    """The rounds that can be brought back, as the page lists them."""
    return re.findall(r"<li><strong>([^<]+)</strong>", ann.get(DELETED).text)


def sweep(site: Site) -> None:
    with site.database.writing() as session:
        mark_expired(session, site.clock())
        while delete_marked(session, site.clock()):
            pass


@pytest.mark.long
def test_a_deleted_round_comes_back_with_its_sheets_and_its_address(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"paid-time": "2"})
    here = f"/group/rounds/{round_id}"
    assert "Until Saturday, November 28, 2026" in ann.get(f"{here}/delete").text
    assert ann.post(f"{here}/delete").headers["location"] == DELETED
    assert [
        ann.get(here).status_code,
        phone.get(f"/sheets/{sheet}").status_code,
        ann.get(f"/r/{code}").status_code,
    ] == [
        404,
        404,
        404,
    ]
    assert "Dale" not in ann.get("/group").text
    assert names(ann) == ["Dale Apartments: As first proposed"]
    assert "Deleted by Ann on November 22, 2026." in ann.get(DELETED).text
    assert ann.post(f"{DELETED}/rounds/{round_id}", data={"go": "back"}).headers["location"] == here
    assert names(ann) == []
    assert phone.get(f"/sheets/{sheet}").status_code == 200
    joined(Browser(app), code)
    assert "Dale Apartments" in ann.get("/group").text
    assert "Ann brought back the deleted round" in ann.get("/group/journal").text
    assert ann.post(f"{DELETED}/rounds/{round_id}", data={"go": "back"}).status_code == 404


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
def test_two_rounds_of_a_project_come_back_to_it_in_any_order(app: FastAPI, site: Site, order: tuple[str, str]) -> None:
    ann = organizer(app)
    first, code = opened(ann)
    sent(app, code, {"paid-time": "2"})
    closed(ann, first)
    second = ann.post(f"/group/rounds/{first}/next").headers["location"].rpartition("/")[2]
    rounds = {"first": first, "second": second}
    project = re.search(r"/group/projects/([a-z0-9]{10})", ann.get("/group").text)
    assert project
    for name in ("first", "second"):
        ann.post(f"/group/rounds/{rounds[name]}/delete")
    assert len(names(ann)) == 2
    ann.post(f"{DELETED}/rounds/{rounds[order[0]]}", data={"go": "back"})
    page = ann.get(f"/group/projects/{project[1]}").text
    assert [f"/group/rounds/{rounds[name]}" in page for name in order] == [True, False]
    ann.post(f"{DELETED}/rounds/{rounds[order[1]]}", data={"go": "back"})
    page = ann.get(f"/group/projects/{project[1]}").text
    assert [f"/group/rounds/{rounds[name]}" in page for name in order] == [True, True]
    with site.database.reading() as session:
        assert session.exec(select(ProjectRow.id).where(col(ProjectRow.group_id).is_not(None))).all() == [project[1]]


@pytest.mark.long
def test_what_was_published_stays_taken_down_and_the_record_says_what_happened(app: FastAPI) -> None:
    ann, stranger = organizer(app), Browser(app)
    round_id, code = opened(ann)
    for _ in range(3):
        sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/publish")
    address = public_address(ann, here)
    ann.post(f"{here}/delete")
    ann.post(f"{DELETED}/rounds/{round_id}", data={"go": "back"})
    assert stranger.get(address).status_code == 410
    history = stranger.get(f"{address}/history").text
    assert "A deleted round of “Dale Apartments” was brought back. What was published stayed taken down." in history
    assert "3 sheets were counted" in ann.get(f"{here}/scorecard").text
    assert ann.post(f"{here}/publish").status_code == 303
    assert stranger.get(address).status_code == 200


def test_after_six_days_nothing_comes_back_and_after_seven_it_is_gone(app: FastAPI, site: Site, clock: Clock) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    sent(app, code, {"paid-time": "2"})
    ann.post(f"/group/rounds/{round_id}/delete")
    clock.turn(days=5, hours=23)
    sweep(site)
    assert (len(names(ann)), sheets(site)) == (1, 1)
    clock.turn(hours=2)
    assert names(ann) == []
    assert ann.post(f"{DELETED}/rounds/{round_id}", data={"go": "back"}).status_code == 404
    assert sheets(site) == 1
    clock.turn(days=1)
    sweep(site)
    assert sheets(site) == 0
    assert timedelta(days=7) > BROUGHT_BACK_FOR


def test_what_is_deleted_at_once_or_for_ever_is_gone(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    for at_once in ({"at_once": "yes"}, {}):
        round_id, code = opened(ann)
        sent(app, code, {"paid-time": "2"})
        ann.post(f"/group/rounds/{round_id}/delete", data=at_once)
        assert len(names(ann)) == (0 if at_once else 1)
        ann.post(f"{DELETED}/rounds/{round_id}", data={"go": "for-ever"})
        site.deletion.start(wait=30)
        assert (names(ann), sheets(site)) == ([], 0)
        with site.database.reading() as session:
            assert session.get(RoundRow, round_id) is None


def test_another_group_brings_nothing_back(app: FastAPI, site: Site) -> None:
    ann, eve = organizer(app), organizer(app, "Eve", "Umoja")
    round_id, _ = opened(ann)
    ann.post(f"/group/rounds/{round_id}/delete")
    assert names(eve) == []
    for go in ("back", "for-ever"):
        assert eve.post(f"{DELETED}/rounds/{round_id}", data={"go": go}).status_code == 404
    assert len(names(ann)) == 1


def test_a_rubric_of_the_group_comes_back_with_its_words(app: FastAPI) -> None:
    ann, eve = organizer(app), organizer(app, "Eve", "Umoja")
    form = {"title": "Ours", "slug": "ours", "edition": "1", "pt.housing": "Homes for us", "go": "keep"}
    rubric = ann.post("/rubrics/equitable-development@2026.1/adapt", data=form).headers["location"]
    id_ = rubric.rpartition("/")[2]
    assert ann.post(f"{rubric}/delete").headers["location"] == DELETED
    assert (ann.get(rubric).status_code, names(ann)) == (404, ["Ours"])
    assert eve.post(f"{DELETED}/rubrics/{id_}", data={"go": "back"}).status_code == 404
    assert ann.post(f"{DELETED}/rubrics/{id_}", data={"go": "back"}).headers["location"] == rubric
    assert "Homes for us" in ann.get(rubric).text
    ann.post(f"{rubric}/delete")
    ann.post(f"{DELETED}/rubrics/{id_}", data={"go": "for-ever"})
    assert (ann.get(rubric).status_code, names(ann)) == (404, [])
    assert ann.post(f"{DELETED}/rubrics/{id_}", data={"go": "back"}).status_code == 404
