"""Organizers: signing in by link, ending sessions, inviting and removing others, the audit log."""

import re

import pytest
from browsing import Browser, Clock, errors_at, summary, title
from fastapi import FastAPI
from rooms import here, organizer, prepared, sign_in

from scorecard.rounds import organizers
from scorecard.web.core.site import Site


def first_link(site: Site) -> str | None:
    with site.database.writing() as session:
        return organizers.first_link(session, site.clock())


def test_the_first_link_is_printed_until_somebody_signs_in(app: FastAPI, site: Site) -> None:
    lost, kept = first_link(site), first_link(site)
    assert lost and kept
    assert here(app).post(f"/sign-in/{lost}").status_code == 404
    ann = sign_in(here(app), kept)
    assert ann.get("/group").headers["location"] == "/group/names"
    faulty = ann.post("/group/names", data={"group": " ", "name": "x" * 81})
    assert (faulty.status_code, title(faulty)) == (422, "Error: Who you are")
    assert (
        summary(faulty)
        == errors_at(faulty)
        == {
            "group": "Enter the name of your group.",
            "name": "Your name has 81 characters. Shorten it to 80: take out one.",
        }
    )
    assert ann.post("/group/names", data={"group": "Harrison", "name": "Ann"}).status_code == 303
    assert "<h1>Harrison</h1>" in ann.get("/group").text
    assert first_link(site) is None


def test_opening_a_link_without_the_button_signs_nobody_in(app: FastAPI, site: Site) -> None:
    link = first_link(site)
    scanner = here(app)
    assert "The button signs you in on this device." in scanner.get(f"/sign-in/{link}").text
    assert scanner.get("/group").status_code == 401
    ann = sign_in(here(app), link or "")
    assert "sign-in" not in ann.get("/group/names").text


def test_links_and_sessions_expire(app: FastAPI, site: Site, clock: Clock) -> None:
    link = first_link(site) or ""
    ann = sign_in(here(app), link)
    clock.turn(days=14)
    assert here(app).post(f"/sign-in/{link}").status_code == 404
    assert ann.get("/group/people").status_code == 200
    clock.turn(days=46)
    assert ann.get("/group/people").status_code == 401


def test_who_renews_their_own_link_is_told_to_keep_it(app: FastAPI) -> None:
    ann = organizer(app)
    own = re.search(r'action="(/group/people/\w+/link)"', ann.get("/group/people").text)
    assert own
    assert ann.post(own[1]).headers["location"] == "/group/people/link?kept"
    assert "<h1>Keep this link</h1>" in ann.get("/group/people/link?kept").text


def test_a_lost_link_is_renewed_by_another_organizer(app: FastAPI) -> None:
    ann = organizer(app)
    shown = ann.post("/group/people", data={"name": "Bob"})
    assert shown.headers["location"] == "/group/people/link"
    page = ann.get("/group/people/link")
    lost = re.search(r"/sign-in/([\w-]+)", page.text)
    assert lost and f"http://localhost:8000/sign-in/{lost[1]}" in page.text
    assert ann.get("/group/people/link").status_code == 303  # shown once
    bobs = re.search(
        r"/group/people/(\w+)/link\"><button\s+class=\"link\">New link<span class=\"unseen\"> Bob",
        ann.get("/group/people").text,
    )
    assert bobs
    ann.post(f"/group/people/{bobs[1]}/link")
    new = re.search(r"/sign-in/([\w-]+)", ann.get("/group/people/link").text)
    assert new
    assert here(app).post(f"/sign-in/{lost[1]}").status_code == 404
    bob = sign_in(here(app), new[1])
    ann.post(f"/group/people/{bobs[1]}/remove")
    assert bob.get("/group").status_code == 401
    assert here(app).post(f"/sign-in/{new[1]}").status_code == 404


def test_the_last_organizer_cannot_leave(app: FastAPI) -> None:
    ann = organizer(app)
    assert "/remove" not in ann.get("/group/people").text
    id_ = re.search(r"/group/people/(\w+)/link", ann.get("/group/people").text)
    assert id_
    refused = ann.post(f"/group/people/{id_[1]}/remove")
    assert (refused.status_code, ann.get("/group").status_code) == (409, 200)
    assert "Invite somebody before you leave." in refused.text


@pytest.mark.long
@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({}, {"name": "Enter the name of the person you invite."}),
        ({"name": "x" * 81}, {"name": "Name has 81 characters. Shorten it to 80: take out one."}),
        (
            {"name": "Bob", "email": "bob at home"},
            {"email": "“bob at home” is not an e-mail address. Write it like ann@example.org"},
        ),
    ],
)
def test_a_faulty_invitation_says_what_to_enter(app: FastAPI, fields: dict[str, str], errors: dict[str, str]) -> None:
    answer = organizer(app).post("/group/people", data=fields)
    assert (answer.status_code, summary(answer)) == (422, errors)


def test_sessions_end_one_by_one_or_all(app: FastAPI) -> None:
    laptop, phone = organizer(app), organizer(app)
    other = re.search(r"/group/sessions/(\w+)/end", laptop.get("/group/people").text)
    assert other
    laptop.post(f"/group/sessions/{other[1]}/end")
    assert (laptop.get("/group").status_code, phone.get("/group").status_code) == (200, 401)
    phone = organizer(app)
    laptop.post("/group/sessions/end")
    assert (laptop.get("/group").status_code, phone.get("/group").status_code) == (401, 401)


def test_signing_out_ends_this_session_alone(app: FastAPI) -> None:
    laptop, phone = organizer(app), organizer(app)
    assert laptop.post("/group/sign-out").headers["location"] == "/"
    assert (laptop.get("/group").status_code, phone.get("/group").status_code) == (401, 200)


@pytest.mark.long
def test_typed_text_is_shown_after_the_session_ended(app: FastAPI) -> None:
    ann, other = organizer(app), organizer(app)
    round_id = prepared(ann)
    other.post("/group/sessions/end")
    answer = ann.post(f"/group/rounds/{round_id}/decision", data={"demand": "Forty homes that people here can pay."})
    assert answer.status_code == 401
    assert "Forty homes that people here can pay." in answer.text


def test_the_audit_log_says_who_did_what_and_only_its_group_reads_it(app: FastAPI) -> None:
    ann, eve = organizer(app), organizer(app, "Eve", "Another group")
    prepared(ann)
    text = ann.get("/group/journal").text
    assert "The host invited Ann." in text
    assert "Ann signed in." in text
    assert "Ann prepared the round “As first proposed” on “Dale Apartments”." in text
    assert "Dale" not in eve.get("/group/journal").text


def test_the_audit_log_names_the_round_and_uses_plurals(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    for number in ("1", "3"):
        ann.post(f"/group/rounds/{round_id}/links", data={"number": number})
    text = ann.get("/group/journal").text
    assert "Ann made a personal link." in text
    assert "Ann made 3 personal links." in text
    assert f'<a href="/group/rounds/{round_id}">Dale Apartments: As first proposed</a>' in text


@pytest.mark.long
def test_a_long_audit_log_has_pages(app: FastAPI) -> None:
    ann = organizer(app)
    for number in range(101):
        ann.post("/group/names", data={"group": "Harrison", "name": f"Ann {number}"})
    page = ann.get("/group/journal").text
    older = re.search(r'href="(/group/journal\?before=\d+)"', page)
    assert older and page.count("named the group") == 100
    assert ann.get(older[1]).text.count("named the group") == 1


def test_a_rubric_that_an_organizer_makes_belongs_to_the_group(app: FastAPI, clock: Clock) -> None:
    ann, bob, eve = organizer(app), organizer(app, "Bob"), organizer(app, "Eve", "Another group")
    kept = ann.kept_rubric(title="Our hill")
    assert "Our hill" in bob.get("/group/projects/new").text
    assert "Our hill" not in eve.get("/group/projects/new").text
    assert bob.get(f"/rubrics/{kept}/adapt").status_code == 200
    assert eve.get(f"/rubrics/{kept}/adapt").status_code == 404
    clock.turn(days=55)
    assert organizer(app).get(f"/rubrics/{kept}").status_code == 200
    assert bob.post(f"/rubrics/{kept}/delete").status_code == 303


def test_a_name_that_another_group_has_is_taken(app: FastAPI) -> None:
    ann = organizer(app)
    organizer(app, "Eve", "Umoja")
    taken = ann.post("/group/names", data={"group": "Umoja", "name": "Ann"})
    assert summary(taken) == {
        "group": "Another group here has this name, or one that looks like it. Add your neighborhood or your city."
    }


def test_a_new_link_is_shown_only_to_the_organizer_who_made_it(app: FastAPI) -> None:
    ann = organizer(app)
    ann.post("/group/people", data={"name": "Bob"})
    kept = ann.cookies["new-link"]
    eve = organizer(app, "Eve", "Another group")
    eve.cookies.set("new-link", kept)
    assert eve.get("/group/people/link").headers["location"] == "/group/people"


def test_pages_of_another_group_give_404(app: FastAPI) -> None:
    ann, eve = organizer(app), organizer(app, "Eve", "Another group")
    round_id = prepared(ann)
    assert eve.get(f"/group/rounds/{round_id}").status_code == 404
    assert eve.post(f"/group/rounds/{round_id}/delete").status_code == 404
    assert "Dale" not in eve.get("/group").text
    assert Browser(app).get("/group").status_code == 403  # from another machine, without https
