"""The list of a group's projects, the page of a project, a project like another one, and the made-up one."""

import re
from datetime import timedelta

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from pdfs import texts
from rooms import closed, code_of, joined, opened, organizer, prepared, sent

MADE_UP = "This project is made up, to try things out. It is never public."


def names_in(page: str) -> list[str]:
    return re.findall(r'<li><a href="/group/projects/\w+"><strong>([^<]+)<', page)


def next_steps(page: str) -> list[str]:
    return re.findall(r'Next: <a href="[^"]+">([^<]+)<', page)


def project_of(ann: Browser, round_id: str) -> str:
    found = re.search(r'class="back"><a href="(/group/projects/\w+)"', ann.get(f"/group/rounds/{round_id}").text)
    assert found
    return found[1]


def sample(ann: Browser) -> str:
    """Makes the made-up project; returns the id of its round."""
    made = ann.post("/group/sample")
    assert made.status_code == 303
    return made.headers["location"].rpartition("/")[2]


@pytest.mark.long
def test_each_project_is_listed_once_and_the_next_hearing_comes_first(app: FastAPI, clock: Clock) -> None:
    ann, today = organizer(app), clock().date()
    for name, days in (("Far", 30), ("Past", -3), ("None", None), ("Near", 2)):
        hearing = {} if days is None else {"hearing_date": str(today + timedelta(days=days))}
        prepared(ann, name=name, **hearing)
        clock.turn(minutes=1)
    page = ann.get("/group").text
    assert names_in(page) == ["Near", "Far", "None", "Past"]
    assert "in 2 days" in page


@pytest.mark.long
def test_a_line_says_state_score_and_the_next_step_of_each_round(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    assert next_steps(ann.get("/group").text) == ["Open the round"]
    ann.post(f"/group/rounds/{round_id}/open")
    assert next_steps(ann.get("/group").text) == ["Invite people"]
    for points in ("1", "2", "3"):
        sent(app, code_of(ann, round_id), dict.fromkeys(("food", "tenant-rights", "first-asked"), points))
    assert next_steps(ann.get("/group").text) == ["Close the round once all sheets are in"]
    closed(ann, round_id)
    page = ann.get("/group").text
    assert (next_steps(page), "Closed · 3 sheets" in page) == (["Publish the scorecard"], True)
    headline = re.search(r'class="big"><strong>(?:[^<:]+: )?([^<]+)<', ann.get(f"/group/rounds/{round_id}").text)
    assert headline and f'class="figures">{headline[1]}<' in page
    ann.post(f"/group/rounds/{round_id}/publish")
    assert next_steps(ann.get("/group").text) == []
    clock.turn(minutes=1)
    ann.post(f"/group/rounds/{round_id}/next")
    whole = ann.get(project_of(ann, round_id)).text
    assert re.findall(r'<li><a href="/group/rounds/\w+">([^<]+)<', whole) == ["As first proposed", "After negotiation"]
    assert next_steps(whole) == ["Open the round"]


def test_a_project_of_another_group_is_not_found(app: FastAPI) -> None:
    ann, eve = organizer(app), organizer(app, "Eve", "Another group")
    page = project_of(ann, prepared(ann))
    assert eve.get(page).status_code == 404
    assert eve.post(f"{page}/delete").status_code == 404
    assert eve.get(f"/group/projects/new?like={page.rpartition('/')[2]}").status_code == 404


def test_a_project_like_another_has_its_questions_and_settings_and_none_of_its_facts(app: FastAPI) -> None:
    ann = organizer(app)
    first = prepared(ann, developer="Northgate")
    manner = {
        "label": "Spring",
        "sharing": "personal",
        "language.en": "yes",
        "welcome": "Come in.",
        "shows_raters": "yes",
    }
    assert ann.post(f"/group/rounds/{first}/manner", data=manner).status_code == 303
    form = ann.get(f"/group/projects/new?like={first}").text
    assert "With the questions, weights and settings of “Dale Apartments”." in form
    key = re.search(r'name="form" value="([^"]+)"', form)
    assert key
    made = ann.post("/group/projects", data={"form": key[1], "like": first, "name": "Second"})
    second = made.headers["location"].rpartition("/")[2]
    page = ann.get(f"/group/rounds/{second}/manner").text
    assert "Come in." in page
    assert re.search(r'value="personal"\s*checked', page)
    assert "Northgate" not in ann.get(f"/group/rounds/{second}/details").text
    assert ann.get(f"/group/rounds/{second}").text.count("A link for each person") == 1


@pytest.mark.long
def test_the_made_up_project_can_be_tried_and_is_never_published(app: FastAPI) -> None:
    ann = organizer(app)
    assert "Try with a made-up project" in ann.get("/group").text
    round_id = sample(ann)
    assert "12 sheets sent" in ann.get(f"/group/rounds/{round_id}").text
    assert "Try with a made-up project" not in ann.get("/group").text
    assert "Made up, to try things out." in Browser(app).get(f"/r/{code_of(ann, round_id)}").text
    sent(app, code_of(ann, round_id), {"first-asked": "1"})
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert MADE_UP in page
    assert f'action="/group/rounds/{round_id}/publish"' not in page
    refused = ann.post(f"/group/rounds/{round_id}/publish")
    assert (refused.status_code, MADE_UP in refused.text) == (409, True)
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").json()
    assert (document["project"]["facts"]["sample"], sum(document["round"]["sheets"].values())) == ("yes", 13)
    printed = ann.get(f"/group/rounds/{round_id}/scorecard.pdf?document=hearing")
    assert "Sample data, made up to show the layout." in " ".join(texts(printed.content))


@pytest.mark.long
def test_other_details_do_not_make_a_made_up_project_real(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = sample(ann)
    ann.post(f"/group/rounds/{round_id}/details", data={"name": "Real Street", "kind": "housing"})
    phone = Browser(app)
    sheet = joined(phone, code_of(ann, round_id))
    for page in (ann.get(f"/group/rounds/{round_id}"), phone.get(f"/sheets/{sheet}")):
        assert "Made up, to try things out." in page.text
    blank = ann.get(f"/group/rounds/{round_id}/sheets.pdf")
    assert "Sample data, made up to show the layout." in " ".join(texts(blank.content)[0].split())
    closed(ann, round_id)
    assert ann.post(f"/group/rounds/{round_id}/publish").status_code == 409


def test_one_press_deletes_the_made_up_project_with_all_its_rounds_and_no_other(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    round_id = sample(ann)
    closed(ann, round_id)
    clock.turn(minutes=1)
    ann.post(f"/group/rounds/{round_id}/next")
    page = project_of(ann, round_id)
    assert ann.get(page).text.count("Delete the made-up project") == 1
    assert ann.post(f"{page}/delete").headers["location"] == "/group"
    assert ann.get(page).status_code == 404
    assert names_in(ann.get("/group").text) == []
    real = project_of(ann, opened(ann)[0])
    assert "Delete the made-up project" not in ann.get(real).text
    assert ann.post(f"{real}/delete").status_code == 409
    assert ann.get(real).status_code == 200


def test_a_double_click_makes_one_made_up_project(app: FastAPI) -> None:
    ann = organizer(app)
    key = re.search(r'name="form" value="([^"]+)"', ann.get("/group").text)
    assert key
    first, second = (ann.post("/group/sample", data={"form": key[1]}).headers["location"] for _ in range(2))
    assert first == second
    assert "12 sheets sent" in ann.get(first).text
    assert len(names_in(ann.get("/group").text)) == 1
