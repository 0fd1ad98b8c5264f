"""A site on which somebody has scored projects alone: finished, corrected, published, taken down, and one begun."""

import json
import re
from pathlib import Path

from browsing import PRINCIPLES, Browser, title

from scorecard.settings import Settings
from scorecard.web.app import create_app

LONG = "The Corner of Dale Street and University Avenue Mixed-Income Homes, Shops and Transit Plaza, Second Phase, with Grünflächen"
CARDS = ("1", "2", "3", "4", "5", "?")


def fill(data: Path) -> None:
    """Fills a data folder, and saves the addresses of the projects and the cookies of their maker in left.json."""
    app = create_app(Settings(data=data))
    maker = Browser(app)
    finished, down = _start_and_finish(maker, LONG), _start_and_finish(maker, "Taken down")
    published = _publish(maker, finished)
    assert maker.post(f"{finished}/reopen").status_code == 303
    _answer(maker, finished, "paid-time", "5")
    _finish(maker, finished)
    taken_down = _publish(maker, down)
    assert maker.post(f"{down}/unpublish").status_code == 303
    begun = _start(maker, "Begun")
    _answer(maker, begun, "low-cost-homes", "2", "Only at 60%.")
    empty = _start(maker, "Nothing yet")
    link = re.search(r"/open/[\w-]+", maker.get(f"{begun}/link").text)
    assert link is not None
    names = {
        "begun": begun,
        "empty": empty,
        "finished": finished,
        "published": published,
        "address": published.rpartition("/")[2],
        "taken_down": taken_down,
        "link": link[0],
    }
    left = {"names": names, "cookies": dict(maker.cookies)}
    (data / "left.json").write_text(json.dumps(left), encoding="utf-8")
    app.state.site.printer.close()
    app.state.site.database.close()


def _start(maker: Browser, name: str) -> str:
    facts = {"address": "625 University Ave W", "hearing_date": "2026-12-04", "website": "https://example.org/dale"}
    project = f"/projects/{maker.start(name=name, **facts)}"
    assert title(maker.get(project)) == name
    return project


def _start_and_finish(maker: Browser, name: str) -> str:
    project = _start(maker, name)
    for principle in PRINCIPLES[:5]:
        page = f"{project}/principles/{principle}"
        ids = re.findall(r'<fieldset class="question" id="answer\.([^"]+)"', maker.get(page).text)
        assert len(ids) >= 5
        data = {f"answer.{id_}": CARDS[number % 6] for number, id_ in enumerate(ids)}
        assert maker.post(page, data=data).status_code == 303
    _finish(maker, project)
    return project


def _answer(maker: Browser, project: str, criterion: str, given: str, reason: str = "") -> None:
    data = {f"answer.{criterion}": given, f"reason.{criterion}": reason}
    assert maker.post(f"{project}/questions/{criterion}", data=data).status_code == 303


def _finish(maker: Browser, project: str) -> None:
    assert maker.post(f"{project}/finish").headers["location"] == f"{project}/scorecard"


def _publish(maker: Browser, project: str) -> str:
    """Publishes a project; returns its public address."""
    assert maker.post(f"{project}/publish").status_code == 303
    found = re.search(r"/scorecards/[a-z0-9]+", maker.get(f"{project}/scorecard").text)
    assert found is not None
    return found[0]
