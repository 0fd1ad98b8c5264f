"""What came of a project, step by step, for everybody who has the flyer."""

import re

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from rooms import answer, closed, code_of, joined, opened, organizer, public_address, sent
from roomwalk import project_of


def events(page: str) -> list[str]:
    """The steps of the line in order, as text."""
    line = page.partition('<ol class="timeline">')[2].partition("</ol>")[0]
    items = re.findall(r"<li[^>]*>(.*?)</li>", line, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", " ", item).split()) for item in items]


def asks(page: str) -> list[str]:
    items = re.findall(r"<li>(.*?)</li>", page.partition('<h2 id="asks">')[2].partition("</ul>")[0], re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", " ", item).split()) for item in items]


@pytest.mark.long
def test_two_rounds_a_hearing_and_promises_are_one_line(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    first, code = opened(ann, hearing_date="2026-12-04", hearing_body="Planning Commission", hearing_item="9")
    here = f"/group/rounds/{first}"
    for points in ("1", "1", "2"):
        phone = Browser(app)
        phone.base_url = "http://score.example.org"
        sheet = joined(phone, code)
        for criterion, given in (("food", points), ("paid-time", "3")):
            answer(phone, sheet, criterion, given)
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, first)
    asked = {"ask.1.criterion": "food", "ask.1.text": "A grocery shop"}
    said = {"position": "oppose", "demand": "Build the shop.", **asked}
    assert ann.post(f"{here}/decision", data=said).status_code == 303
    promised = re.search(r"/scorecards/([a-z0-9]+)", phone.get(f"/sheets/{sheet}").text)
    assert promised is not None
    assert Browser(app).get(f"/after/{promised[1]}").status_code == 404
    assert ann.post(f"{here}/publish").status_code == 303
    address = public_address(ann, here).rpartition("/")[2]
    assert address == promised[1]
    page = Browser(app).get(f"/after/{address}").text
    assert events(page) == [
        "November 22, 2026 The round was closed: As first proposed 3 sheets were counted.",
        # 2 of 36 are too few for a score
        "November 22, 2026 Scorecard published No score The group said: Oppose: Build the shop. With 1 ask.",
        "December 4, 2026 Hearing ahead Planning Commission · Item 9",
    ]
    assert "Before the hearing on December 4, 2026: nothing is noted about 1 ask." in page
    clock.turn(days=30)
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    marked = {
        "ask.food": "A grocery shop",
        "kind.food": "written",
        "place.food": "Letter of December 6",
        "promised_on.food": "2026-12-06",
        "outcome.food": "broken",
        "outcome_on.food": "2026-12-20",
        "evidence.food": "A bank opened there.",
    }
    assert ann.post(promises, data=marked).status_code == 303
    page = Browser(app).get(f"/after/{address}").text
    assert events(page)[2:] == [
        "December 4, 2026 Hearing Planning Commission · Item 9",
        "December 6, 2026 Promised in writing A grocery shop Letter of December 6",
        "December 20, 2026 Broken A grocery shop A bank opened there.",
    ]
    (line,) = asks(page)
    assert "The answer Promised in writing · December 6, 2026 · Letter of December 6" in line
    assert "What was done Broken · December 20, 2026 · A bank opened there." in line
    assert "Before the hearing" not in page
    second = ann.post(f"{here}/next").headers["location"]
    ann.post(f"{second}/open")
    for points in "345":
        sent(app, code_of(ann, second.rpartition("/")[2]), {"food": points})
    closed(ann, second.rpartition("/")[2])
    ann.post(f"{second}/decision", data={"position": "support", "demand": "Build it now."})
    assert events(Browser(app).get(f"/after/{address}").text) == events(page)  # what is not published is not said
    ann.post(f"{second}/publish")
    both = Browser(app).get(f"/after/{address}").text
    assert both.count("The group said: Oppose: Build the shop.") == 1  # each scorecard keeps what was said with it
    assert both.count("The group said: Support: Build it now.") == 1
    assert both.count("Planning Commission · Item 9") == 1
    spanish = Browser(app).get(f"/after/{address}?language=es").text
    assert (
        '<span>El grupo dijo: En contra:</span><span><span lang="en" dir="auto">Build the shop.</span></span>'
        in spanish
    )
    assert f'href="/after/{address}"' in Browser(app).get(f"/scorecards/{address}").text
    ann.post(f"{second}/decision", data={"position": "support", "demand": "until it stands."})
    ann.post(f"{second}/publish", data={"reason": "The demand is clearer."})
    later = events(Browser(app).get(f"/after/{address}").text)[-2:]
    assert later == [
        "December 22, 2026 Scorecard published as No. 1",
        "December 22, 2026 Scorecard published again The demand is clearer. No score"
        " The group said: Support until it stands.",
    ]


@pytest.mark.long
def test_a_line_of_what_was_taken_down_says_so(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for points in ("1", "2", "3"):
        sent(app, code, {"food": points})
    closed(ann, round_id)
    ann.post(f"{here}/publish")
    address = public_address(ann, here).rpartition("/")[2]
    assert Browser(app).get(f"/after/{address}").status_code == 200
    ann.post(f"{here}/unpublish")
    gone = Browser(app).get(f"/after/{address}")
    assert (gone.status_code, "was taken down" in gone.text) == (410, True)
    assert Browser(app).get("/after/zzzzzzzz").status_code == 404
