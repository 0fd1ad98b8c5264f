"""Several rounds of one project: what a later one tells of an earlier one. Days of publications are those of the group."""

import re

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from filled import Begin
from pdfs import texts
from rooms import closed, here, joined, next_closed, opened, public_address, sent
from roomwalk import project_of

GROUP = {"group": "Harrison Neighbors", "name": "Ann", "zone": "America/Chicago"}
SAID = {"position": "oppose", "demand": "until 40 homes cost no more than 30 percent of what people here earn"}
WORDS = "In “As first proposed”, the group said: Oppose until 40 homes cost no more than 30 percent"


def two_rounds(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """Two published rounds of a group in Chicago, where it is the evening before. The group opposed in the first."""
    clock.moment = clock.moment.replace(hour=2)  # in UTC: November 22
    ann = here(app)
    ann.post("/group/new", data=GROUP)
    round_id, code = opened(ann, label="As first proposed")
    first = f"/group/rounds/{round_id}"
    for given in "1224":
        sent(app, code, {"paid-time": given, "food": "2"})
    closed(ann, round_id)
    assert ann.post(f"{first}/decision", data={**SAID, "ask.1.criterion": "food"}).status_code == 303
    ann.post(f"{first}/publish")
    clock.turn(minutes=30)
    second = next_closed(app, ann, first, "3445")
    ann.post(f"{second}/publish")
    addresses = {"first_address": public_address(ann, first), "second_address": public_address(ann, second)}
    return {"ann": ann}, {"first": first, "second": second, **addresses}


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return here(app)


@pytest.fixture
def held(begin: Begin, ann: Browser) -> dict[str, str]:
    return begin(two_rounds, ann=ann)


@pytest.mark.long
def test_a_later_scorecard_says_what_the_group_said_in_the_earlier_one(stranger: Browser, held: dict[str, str]) -> None:
    assert WORDS in stranger.get(held["second_address"]).text
    assert "the group said" not in stranger.get(held["first_address"]).text
    assert "el grupo dijo: En contra" in stranger.get(f"{held['second_address']}?language=es").text


def test_a_print_tells_its_number_and_a_later_round(stranger: Browser, held: dict[str, str]) -> None:
    def first_page(address: str, more: str = "") -> str:
        pdf = stranger.get(f"{address}/scorecard.pdf?document=hearing{more}").content
        return " ".join(texts(pdf)[0].split())

    published = "First published on November 21, 2026."
    later = "A later round is published: “After negotiation”."
    page = first_page(held["first_address"])
    assert page.index(later) < page.index(published)
    page = first_page(held["second_address"])
    assert published in page
    assert "later round" not in page
    assert "publicada: «Después de negociar»." in first_page(held["first_address"], "&language=es")


@pytest.mark.long
def test_a_print_from_before_the_later_round_is_told_from_one_of_now(
    ann: Browser, stranger: Browser, held: dict[str, str]
) -> None:
    def said(pdf: bytes) -> str:
        return stranger.post("/verify", files={"file": ("a.pdf", pdf)}).text

    different = "This site now shows something else for: its number, and whether a later round is published."
    now = stranger.get(f"{held['first_address']}/scorecard.pdf?document=hearing").content
    assert different not in said(now)
    ann.post(f"{held['second']}/unpublish", data={"sure": "yes"})
    assert different in said(now)
    before = stranger.get(f"{held['first_address']}/scorecard.pdf?document=hearing").content
    assert different not in said(before)
    ann.post(f"{held['second']}/publish", data={"reason": "It was taken down by mistake."})
    assert different in said(before)


def test_the_form_for_the_decision_shows_what_was_said_before(ann: Browser, held: dict[str, str]) -> None:
    assert WORDS in ann.get(f"{held['second']}/decision").text
    assert "the group said" not in ann.get(f"{held['first']}/decision").text


def test_the_lists_lead_to_all_rounds_of_a_project(stranger: Browser, held: dict[str, str]) -> None:
    link = f'<a href="/after/{held["second_address"].rpartition("/")[2]}">2 rounds<'
    assert link in stranger.get("/scorecards").text
    assert link in stranger.get("/").text


def test_one_round_that_was_taken_down_is_not_in_the_lists(
    ann: Browser, stranger: Browser, held: dict[str, str]
) -> None:
    assert ann.post(f"{held['first']}/unpublish", data={"sure": "yes"}).status_code == 303
    for path in ("/scorecards", "/"):
        page = stranger.get(path).text
        assert held["second_address"] in page
        assert "2 rounds" not in page
    assert "the group said" not in stranger.get(held["second_address"]).text


def test_the_day_of_a_publication_is_that_of_its_group(ann: Browser, stranger: Browser, held: dict[str, str]) -> None:
    """It is 2 o'clock on November 22 in the universal time, and evening in Chicago."""
    assert "Published on November 21, 2026" in stranger.get(held["second_address"]).text
    assert "November 21, 2026</span>" in re.sub(r" ·\n.*</a>", "", stranger.get("/").text)
    assert "November 22, 2026" not in stranger.get(f"/after/{held['second_address'].rpartition('/')[2]}").text
    refused = {"ask.food": "A shop", "kind.food": "refused", "promised_on.food": "2026-11-20"}
    assert ann.post(f"/group/projects/{project_of(ann, held['second'])}/promises", data=refused).status_code == 303
    page = stranger.get(held["second_address"]).text
    assert "As the group had noted it by November 21, 2026." in page
    assert "November 20, 2026 · before this round · no source given" in page
    ann.post(f"{held['second']}/unpublish", data={"sure": "yes"})
    assert "was taken down on November 21, 2026" in stranger.get(held["second_address"]).text


def test_a_project_is_not_offered_for_comparison_with_itself(stranger: Browser, held: dict[str, str]) -> None:
    for address in (held["first_address"], held["second_address"]):
        page = stranger.get(address).text
        assert "/compare?" not in page
        assert "No other project scored with these questions and weights is published here" in page


def test_before_and_after_stand_in_the_order_of_the_rounds(ann: Browser, held: dict[str, str]) -> None:
    project, first, second = (
        project_of(ann, held["second"]),
        *(held[one].rpartition("/")[2] for one in ("first", "second")),
    )
    for before, after in ((second, first), (first, first)):
        page = ann.get(f"/group/projects/{project}/compare?before={before}&after={after}").text
        assert re.findall(r"/group/rounds/(\w+)/scorecard", page) == [first, second]


def test_a_rater_reads_a_question_of_the_published_scorecard_alone(ann: Browser, app: FastAPI) -> None:
    """What the group rules out after it has published is not public yet."""
    started = here(app)
    started.post("/group/new", data={**GROUP, "group": "Umoja"})
    round_id, code = opened(started)
    raters = [sent(app, code, {"paid-time": given, "food": "2"}) for given in "1224"]
    closed(started, round_id)
    path = f"/group/rounds/{round_id}"
    started.post(f"{path}/publish")
    started.post(f"{path}/talk/food", data={"go": "rule", "reason": "Ruled out for a reason that is not public."})
    phone, sheet = raters[0]
    shown = phone.get(f"/sheets/{sheet}/scorecard/questions/food")
    assert (shown.status_code, shown.headers["location"]) == (303, f"{public_address(started, path)}/questions/food")


def test_the_link_of_a_sheet_says_that_the_round_is_over(app: FastAPI) -> None:
    started = here(app)
    started.post("/group/new", data={**GROUP, "group": "Frogtown"})
    round_id, code = opened(started)
    phone = Browser(app)
    sheet = joined(phone, code)
    assert "You can change your answers until the round is closed." in phone.get(f"/sheets/{sheet}/link").text
    sent(app, code, {"paid-time": "2"})
    closed(started, round_id)
    page = phone.get(f"/sheets/{sheet}/link").text
    assert "The round is over; this link shows your answers." in page
    assert "it counts once you send it" not in page


@pytest.mark.long
def test_a_comparison_says_of_which_project_a_later_round_is_published(stranger: Browser, held: dict[str, str]) -> None:
    first, second = (held[name].rpartition("/")[2] for name in ("first_address", "second_address"))
    said = "is published and is not compared here."
    assert said in stranger.get(f"/compare?with={first}").text
    assert said not in stranger.get(f"/compare?with={first}&with={second}").text
    pdf = stranger.get(f"/compare.pdf?with={first}").content
    assert said in " ".join(" ".join(texts(pdf)).split())
    checked = stranger.post("/verify", files={"file": ("a.pdf", pdf)}).text
    assert "This site now shows something else" not in checked
    assert said not in " ".join(" ".join(texts(stranger.get(f"/compare.pdf?with={second}").content)).split())
