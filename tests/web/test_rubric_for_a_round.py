"""A group makes questions of its own from preparing a round, and the round asks them."""

import re

from browsing import FIRST_EDITION, Browser
from fastapi import FastAPI
from rooms import organizer, prepared


def test_the_words_are_changed_from_the_round_and_come_back_to_it(app: FastAPI) -> None:
    ann = organizer(app)
    here = f"/group/rounds/{prepared(ann)}"
    found = re.search(r'href="(/rubrics/[^"]+/adapt\?for=\w+)"', ann.get(f"{here}/weights").text)
    assert found
    form = ann.get(found[1]).text
    assert f'action="{found[1]}"' in form
    added = {"title": "Ours", "a.housing.0.q": "Do the tenants keep their homes?", "go": "keep"}
    kept = ann.post(found[1], data=added)
    assert kept.headers["location"].startswith(f"{here}/weights?rubric=")
    page = ann.get(kept.headers["location"]).text
    assert "Save this page, so that the round asks these questions." in page
    own = kept.headers["location"].partition("rubric=")[2]
    assert f'<option value="{own}" selected>Ours' in page
    ann.post(f"{here}/weights", data={"rubric": own, "go": "keep"})
    overview = ann.get(here).text
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
