"""The help: a page for each thing that people come for, one press away from each screen."""

import re

import pytest
from browsing import Browser
from fastapi import FastAPI
from rooms import joined, opened, organizer

from scorecard.errors import ScorecardError
from scorecard.settings import Settings
from scorecard.web.app import create_app

TOPICS = ("rate", "organize", "alone", "read")


def test_the_first_page_of_the_help_leads_to_each_topic_and_no_other(app: FastAPI) -> None:
    visitor = Browser(app)
    assert re.findall(r'href="/help/(\w+)"', visitor.get("/help").text) == [*TOPICS]
    for topic in TOPICS:
        page = visitor.get(f"/help/{topic}")
        assert page.status_code == 200
        assert {*re.findall(r'href="/help/(\w+)"', page.text)} == {*TOPICS} - {topic}
    assert visitor.get("/help/nothing").status_code == 404


def test_the_help_shows_a_question_of_the_program_as_it_is_asked(app: FastAPI) -> None:
    page = Browser(app).get("/help/rate").text
    assert "How binding are promises to the community?" in page
    assert "it counts at the lowest level" in page


def test_the_help_is_one_press_away(app: FastAPI) -> None:
    ann, phone = organizer(app), Browser(app)
    round_id, code = opened(ann)
    sheet = joined(phone, code)
    for path in ("/", f"/r/{code}", f"/sheets/{sheet}", f"/sheets/{sheet}/questions/food", "/scorecards", "/nowhere"):
        assert 'href="/help' in phone.get(path).text, path
    for path in ("/group", f"/group/rounds/{round_id}", "/group/people"):
        assert 'href="/help/organize"' in ann.get(path).text, path


@pytest.mark.long
@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("", "The host of this site has not said how to reach it."),
        ("help@example.org", '<a href="mailto:help@example.org">help@example.org</a>'),
        ("https://example.org/help", '<a href="https://example.org/help">https://example.org/help</a>'),
        ("Call 651-555-0100 <ask for Ann>", "Call 651-555-0100 &lt;ask for Ann&gt;"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_the_help_says_how_to_reach_the_host(settings: Settings, contact: str, shown: str) -> None:
    app = create_app(settings.model_copy(update={"contact": contact}))
    page = " ".join(Browser(app).get("/help").text.split())
    assert shown in page
    assert 'href="javascript' not in page


@pytest.mark.parametrize("contact", ["", "host@example.org"])
def test_a_published_scorecard_says_how_to_reach_the_host(settings: Settings, contact: str) -> None:
    app = create_app(settings.model_copy(update={"contact": contact}))
    page = Browser(app).get(Browser(app).published()[1]).text
    assert ("Write to the host of this site: host@example.org" in page) == bool(contact)
    app.state.site.printer.close()
    app.state.site.database.close()


def test_a_contact_is_one_line() -> None:
    with pytest.raises(ScorecardError, match="write one line of at most 200 characters"):
        Settings.from_environment({"SCORECARD_CONTACT": "x\ny"})
