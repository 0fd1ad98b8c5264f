"""Every template of the site is rendered with its page, and all names in it exist (`StrictUndefined`)."""

import re
from pathlib import Path

import pytest
from browsing import Browser
from fastapi import FastAPI
from rooms import organizer
from roomwalk import walk

from scorecard.folders import root_folder
from scorecard.web.core.forms import is_chosen
from scorecard.web.core.site import Site
from scorecard.web.organizing.rounds import reasons

RUBRIC = "/rubrics/equitable-development@2026.1"
LONGEST_LINE = 160


@pytest.mark.long
def test_every_template_is_drawn(app: FastAPI, browser: Browser, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "_MOST_ON_A_PAGE", 3)  # more of them have a page for each question
    project, address = browser.published(name="Dale")
    late = browser.answer(project, "paid-time", "5", reason="Too late.")
    begun = browser.start()
    browser.post("/projects", data={})
    for path in (
        "/",
        "/projects",
        "/nothing",
        "/open/x",
        "/rubrics",
        "/rubric-check",
        "/rubric-paste",
        RUBRIC,
        f"{RUBRIC}/adapt",
        address,
        f"{address}/how",
        f"{address}/questions/paid-time",
        "/scorecards",
        f"/compare?with={address.rpartition('/')[2]}",
        "/api",
        "/verify",
        "/help/rate",
        "/record",
    ):
        browser.get(path)
    for path in ("", "/questions/paid-time", "/review", "/link", "/delete", "/details"):
        browser.get(f"/projects/{begun}{path}")
    browser.get(f"/projects/{project}/preview")
    browser.get(f"/projects/{project}/preview/{browser.kept_rubric()}")
    link = browser.get(f"/projects/{begun}/link").text.partition('value="http://testserver')[2].partition('"')[0]
    browser.get(link)
    walk(
        organizer(app),
        organizer(app, "Bob"),
        [Browser(app) for _ in range(3)],
        Browser(app),
        lambda who, verb, path, data: who.request(verb, path, data=data or None),
        "equitable-development@2026.1",
    )
    site.printer.processes.deadline = 0
    browser.get(f"{address}/scorecard.pdf")
    browser.post(f"/projects/{project}/unpublish")
    browser.get(address)
    assert late.status_code == 409
    folder = root_folder("templates")
    known = {str(path.relative_to(folder)) for room in ("pages", "errors") for path in (folder / room).rglob("*.html")}
    cache = site.rendering.environment.cache
    assert cache is not None
    drawn = {name for _, name in cache}
    assert len(known) > 50
    assert known - drawn == set()
    assert {Path(name).parts[0] for name in drawn} >= {"pages", "errors", "components", "base.html"}


def test_no_line_of_a_template_is_long() -> None:
    folder = root_folder("templates")
    templates = sorted(folder.rglob("*.html"))
    long = [
        f"{path.relative_to(folder)}:{number}"
        for path in templates
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if len(line) > LONGEST_LINE
    ]
    assert len(templates) > 60
    assert long == []


def test_nothing_that_was_chosen_or_filled_in_is_shown_as_what_somebody_wrote() -> None:
    inputs = "".join(file.read_text() for file in root_folder("templates").rglob("*.html"))
    tags = re.findall(r'<select\b[^>]*>|<input\b[^>]*type="(?:checkbox|radio|hidden)"[^>]*>', inputs)
    named = {re.sub(r"\{\{.*?\}\}", "x", name) for tag in tags for name in re.findall(r'\bname="([^"]+)"', tag)}
    assert len(named) > 30
    # typed elsewhere: the key of an answer, a translation; “x” and “x.id” are names that a page is given
    assert {name for name in named if not is_chosen(name)} == {"translation.x", "x", "x.id"}
