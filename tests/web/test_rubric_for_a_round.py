"""A group makes questions of its own from preparing a round, and the round asks them."""

import re

from browsing import FIRST_EDITION, Browser, summary
from fastapi import FastAPI
from rooms import here, organizer, prepared
from sqlalchemy import text

from scorecard.web.core.site import Site


def test_the_words_are_changed_from_the_round_and_come_back_to_it(app: FastAPI) -> None:
    ann = organizer(app)
    path = f"/group/rounds/{prepared(ann)}"
    found = re.search(r'href="(/rubrics/[^"]+/adapt\?for=\w+)"', ann.get(f"{path}/weights").text)
    assert found
    form = ann.get(found[1]).text
    assert f'action="{found[1]}"' in form
    added = {"title": "Ours", "a.housing.0.q": "Do the tenants keep their homes?", "go": "keep"}
    kept = ann.post(found[1], data=added)
    assert kept.headers["location"].startswith(f"{path}/weights?rubric=")
    page = ann.get(kept.headers["location"]).text
    assert "Save this page, so that the round asks these questions." in page
    own = kept.headers["location"].partition("rubric=")[2]
    assert f'<option value="{own}" selected>Ours' in page
    ann.post(f"{path}/weights", data={"rubric": own, "go": "keep"})
    overview = ann.get(path).text
    assert "Ours. 1 question has no words at its levels: people choose a number alone." in overview


def test_only_the_id_of_a_round_leads_away_from_the_form(app: FastAPI) -> None:
    ann = organizer(app)
    for named in ("//evil.example", "x/../../y", "%22%3E", "A b"):
        kept = ann.post(f"/rubrics/{FIRST_EDITION}/adapt?for={named}", data={"title": f"Ours {named}", "go": "keep"})
        assert kept.headers["location"].startswith("/rubrics/"), named


def test_who_is_no_organizer_keeps_the_rubric_on_the_device(app: FastAPI) -> None:
    visitor = Browser(app)
    kept = visitor.post(f"/rubrics/{FIRST_EDITION}/adapt?for=abc", data={"title": "Ours", "go": "keep"})
    assert kept.headers["location"].startswith("/rubrics/")


def test_questions_that_were_deleted_meanwhile_are_not_replaced_by_others(app: FastAPI) -> None:
    ann = organizer(app)
    path = f"/group/rounds/{prepared(ann)}"
    refused = ann.post(f"{path}/weights", data={"rubric": "gone123456", "go": "keep"})
    assert (refused.status_code, summary(refused)) == (
        422,
        {"rubric": "These questions are not here any more. Choose others."},
    )


def test_what_was_deleted_is_listed_also_where_its_parent_is_gone(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    rubric = ann.post(f"/rubrics/{FIRST_EDITION}/adapt", data={"title": "Ours", "go": "keep"}).headers["location"]
    with site.database.writing() as session:
        session.execute(
            text("update own_rubric set content = replace(content, :name, 'gone@1')"), {"name": FIRST_EDITION}
        )
    assert ann.post(f"{rubric}/delete").status_code == 303
    page = ann.get("/group/deleted")
    assert (page.status_code, "A rubric that is based on one that is not here any more" in page.text) == (200, True)


def test_a_rubric_that_its_maker_changes_as_an_organizer_is_the_groups(app: FastAPI) -> None:
    ann = here(app)
    form = {"title": "Ours", "slug": "ours", "edition": "1", "pt.housing": "Homes for us", "go": "keep"}
    rubric = ann.post(f"/rubrics/{FIRST_EDITION}/adapt", data=form).headers["location"]
    ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "America/Chicago"})
    assert ann.post(f"{rubric}/adapt", data={**form, "pt.housing": "Our homes"}).headers["location"].startswith(rubric)
    assert ann.post(f"{rubric}/delete").headers["location"] == "/group/deleted"
    assert "Ours" in ann.get("/group/deleted").text


def test_a_rubric_that_its_maker_deletes_and_never_gave_to_the_group_is_gone(app: FastAPI) -> None:
    ann = here(app)
    rubric = ann.post(f"/rubrics/{FIRST_EDITION}/adapt", data={"title": "Ours", "go": "keep"}).headers["location"]
    ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "America/Chicago"})
    assert ann.post(f"{rubric}/delete").headers["location"] == "/rubrics"


def test_the_form_of_ones_own_adaptation_shows_its_file_at_once(app: FastAPI) -> None:
    ann = organizer(app)
    form = {"title": "Ours", "slug": "ours", "pt.housing": "Homes for us", "go": "keep"}
    rubric = ann.post(f"/rubrics/{FIRST_EDITION}/adapt", data=form).headers["location"]
    assert "title: Homes for us" in ann.get(f"{rubric}/adapt").text
