"""Promises after the hearing: the group marks them as made, kept or broken, and everybody reads them."""

import re

import pytest
from browsing import Browser, Clock, summary, values
from fastapi import FastAPI
from filled import Begin
from rooms import closed, opened, organizer, sent
from roomwalk import project_of

from scorecard.folders import root_folder
from scorecard.rubrics.library import Library

CRITERIA = tuple(Library(root_folder("criteria")).named("equitable-development@2026.1").rubric.criteria)


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def published_round(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """A closed and published round of four."""
    ann = organizer(app)
    round_id, code = opened(ann, hearing_date="2026-12-04")
    for given in "1224":
        sent(app, code, {"paid-time": given, "food": "2", "low-cost-homes": "1"})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    return {"ann": ann}, {"here": f"/group/rounds/{round_id}"}


@pytest.fixture
def here(begin: Begin, ann: Browser) -> str:
    return begin(published_round, ann=ann)["here"]


def public_page(app: FastAPI) -> str:
    browser = Browser(app)
    address = browser.get("/scorecards").text.partition('<th scope="row"><a href="')[2].partition('"')[0]
    return browser.get(address).text


@pytest.mark.long
def test_a_marked_promise_is_shown_beside_the_unchanged_scorecard(app: FastAPI, ann: Browser, here: str) -> None:
    before = public_page(app)
    assert "What became of the asks" not in before
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    marked = {
        "ask.food": "A grocery shop",
        "kind.food": "written",
        "place.food": "Letter of November 20",
        "promised_on.food": "2026-11-20",
    }
    assert ann.post(promises, data=marked).status_code == 303
    page = public_page(app)
    assert "<strong>1 promised in writing</strong>" in page
    assert "November 20, 2026 · before this round · Letter of November 20" in page
    assert values(ann.get(promises))["place.food"] == "Letter of November 20"
    preview = " ".join(re.sub(r"<[^>]*>", " ", ann.get(f"{here}/decision").text).split())
    assert "What became of the asks: 1 promised in writing. As the group had noted it by" in preview
    ann.post(
        promises,
        data={**marked, "outcome.food": "broken", "outcome_on.food": "2026-11-21", "evidence.food": "No shop."},
    )
    page = public_page(app)
    assert "<strong>1 broken</strong>" in page
    assert "November 21, 2026 · No shop." in page
    journal = ann.get("/group/journal").text
    assert "Ann marked “A grocery shop” as promised. Reason: Letter of November 20" in journal
    assert "Ann marked “A grocery shop” as broken. Reason: No shop." in journal


def test_an_ask_is_added_in_the_words_of_the_rubric(ann: Browser, here: str) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    typed = {"ask.paid-time": "Pay us.", "place.paid-time": "Nowhere"}
    page = ann.post(promises, data={**typed, "go": "add", "add": "food"})
    found = values(page)
    assert (found["ask.paid-time"], found["place.paid-time"]) == ("Pay us.", "Nowhere")
    assert found["ask.food"] == "A shop or market with fresh food that takes SNAP and WIC."


@pytest.mark.long
def test_the_form_offers_the_asks_of_page_one(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for given in "123":
        sent(app, code, dict.fromkeys(CRITERIA, given))
    closed(ann, round_id)
    picked = {"ask.1.criterion": "food", "ask.1.text": "A shop that sells food."}
    assert ann.post(f"/group/rounds/{round_id}/decision", data=picked).status_code == 303
    found = values(ann.get(f"/group/projects/{project_of(ann, f'/group/rounds/{round_id}')}/promises"))
    assert {name: text for name, text in found.items() if name.startswith("ask.")} == {
        "ask.food": "A shop that sells food."
    }


@pytest.mark.long
def test_an_ask_without_text_is_taken_off_the_list(app: FastAPI, ann: Browser, here: str) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    ann.post(promises, data={"ask.food": "A shop", "kind.food": "spoken"})
    ann.post(promises, data={"ask.food": " "})
    assert "What became of the asks" not in public_page(app)
    assert "Ann took “A shop” off the list of promises." in ann.get("/group/journal").text


def test_a_long_suggestion_that_was_saved_is_saved_again(ann: Browser, here: str) -> None:
    """The words of a group's own question can be longer than an ask that somebody types."""
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    long = "A shop that sells food. " * 15
    marked = {"ask.food": long, "suggested.food": long, "kind.food": "written"}
    assert ann.post(promises, data=marked).status_code == 303
    form = values(ann.get(promises))
    assert len(form["ask.food"]) > 300
    assert ann.post(promises, data={**form, "place.food": "Letter of May 3"}).status_code == 303
    assert values(ann.get(promises))["place.food"] == "Letter of May 3"
    assert set(summary(ann.post(promises, data={**form, "ask.food": long + "More."}))) == {"ask.food"}


@pytest.mark.long
@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"promised_on.food": "soon"}, {"promised_on.food": "Write the day as 2026-12-04."}),
        (
            {"outcome.food": "broken", "evidence.food": "No shop.", "outcome_on.food": "2027-06-01"},
            {"outcome_on.food": "June 1, 2027 has not come yet. Enter the day on which it happened."},
        ),
        ({"outcome.food": "kept"}, {"evidence.food": "Say what shows it: a date, a document, what people saw."}),
        (
            {"place.food": "x" * 301},
            {"place.food": "The text has 301 characters. Shorten it to 300: take out one."},
        ),
        (
            {"evidence.food": "x" * 2001},
            {"evidence.food": "The text has 2,001 characters. Shorten it to 1,000: take out 1,001."},
        ),
    ],
)
def test_a_form_with_errors_keeps_what_was_typed(
    ann: Browser, here: str, fields: dict[str, str], errors: dict[str, str]
) -> None:
    faulty = ann.post(f"/group/projects/{project_of(ann, here)}/promises", data={"ask.food": "A shop", **fields})
    assert (faulty.status_code, summary(faulty)) == (422, errors)
    assert {name: values(faulty)[name] for name in fields} == fields
    assert values(faulty)["ask.food"] == "A shop"


def test_the_first_page_of_a_group_says_what_is_due(ann: Browser, here: str, clock: Clock) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    page = ann.get("/group").text
    assert "Hearing on December 4, 2026, in 12 days" in page
    assert promises not in page
    assert f'Next: <a href="{here}/scorecard">Print the hearing page</a>' in page
    clock.turn(days=14)
    assert f'Next: <a href="{promises}">Mark what was promised</a>' in ann.get("/group").text
    ann.post(promises, data={"ask.food": "A shop", "kind.food": "binding"})
    assert f'Next: <a href="{promises}">See whether 1 promise was kept</a>' in ann.get("/group").text


def test_promises_narrow_the_public_list(app: FastAPI, ann: Browser, here: str) -> None:
    ann.post(f"/group/projects/{project_of(ann, here)}/promises", data={"ask.food": "A shop", "kind.food": "binding"})
    found = {status: Browser(app).get(f"/scorecards?status={status}").text for status in ("promised", "kept", "broken")}
    assert {status: "Dale Apartments" in page for status, page in found.items()} == {
        "promised": True,
        "kept": False,
        "broken": False,
    }


# asks belong to the project


@pytest.mark.long
def test_what_the_questions_suggest_is_never_shown_as_asked(app: FastAPI, ann: Browser, here: str) -> None:
    """Nobody has asked for anything: the form has no ask, saving it notes none, and the page speaks of suggestions."""
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    page = ann.get(promises)
    assert [name for name in values(page) if name.startswith("ask.")] == []
    assert ann.post(promises, data={"go": "keep"}).status_code == 303
    public = public_page(app)
    assert "What became of the asks" not in public
    round_id, code = opened(ann, name="Elm Apartments")
    for given in "234":
        sent(app, code, dict.fromkeys(CRITERIA, given))
    closed(ann, round_id)
    own = ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert "Suggested by the program; the group entered no asks. " in own
    assert "Our asks" not in own


@pytest.mark.long
def test_asks_outlive_rounds_and_change_by_hand_alone(app: FastAPI, ann: Browser, here: str, clock: Clock) -> None:
    asked = {"ask.1.criterion": "food", "ask.1.text": "A grocery shop", "ask.2.criterion": "low-cost-homes"}
    assert ann.post(f"{here}/decision", data=asked).status_code == 303
    clock.turn(days=30)
    second = ann.post(f"{here}/next").headers["location"]
    ann.post(f"{second}/open")
    code = ann.get(f"{second}/wall").text.partition("/r/")[2][:6]
    for given in "5432":
        sent(app, code, dict.fromkeys(CRITERIA, given))
    closed(ann, second.rpartition("/")[2])
    promises = ann.get(f"/group/projects/{project_of(ann, here)}/promises")
    found = {name: text for name, text in values(promises).items() if name.startswith("ask.")}
    assert set(found) == {"ask.food", "ask.low-cost-homes"}
    assert found["ask.food"] == "A grocery shop"
    facts = ann.get(f"{second}/scorecard.json").json()["project"]["facts"]
    assert [ask["criterion"] for ask in facts["asks"]] == ["food", "low-cost-homes"]


def test_what_was_taken_over_says_so_until_somebody_confirms_it(ann: Browser, here: str, clock: Clock) -> None:
    ann.post(f"{here}/decision", data={"ask.1.criterion": "food", "ask.1.text": "A grocery shop"})
    clock.turn(days=30)
    second = ann.post(f"{here}/next").headers["location"]
    says = "Carried over from the round “As first proposed” and not confirmed since: the facts about the project"
    assert f"{says} and the asks." in ann.get(second).text
    unchanged = {"ask.1.criterion": "food", "ask.1.text": "A grocery shop", "contact": "ann@example.org"}
    ann.post(f"{second}/decision", data=unchanged)
    assert f"{says} and the asks." in ann.get(second).text  # how to reach the group says nothing about the asks
    ann.post(f"{second}/details", data={**values(ann.get(f"{second}/details")), "hearing_date": "2027-02-01"})
    assert values(ann.get(f"{second}/details"))["hearing_date"] == "2027-02-01"
    assert f"{says} and the asks." in ann.get(second).text  # nor does a new hearing about the other facts
    ann.post(f"{second}/decision", data={"ask.1.criterion": "food", "ask.1.text": "A shop and a market"})
    assert f"{says}." in ann.get(second).text
    assert ann.post(f"{second}/carried-over").status_code == 303
    assert "Carried over from the round" not in ann.get(second).text


@pytest.mark.long
def test_asks_that_were_taken_over_are_confirmed_with_what_became_of_them(
    ann: Browser, here: str, clock: Clock
) -> None:
    asked = {"ask.1.criterion": "food", "ask.1.text": "A grocery shop", "ask.2.criterion": "paid-time"}
    ann.post(f"{here}/decision", data={**asked, "ask.2.text": "Pay people"})
    clock.turn(days=30)
    second = ann.post(f"{here}/next").headers["location"]
    assert "<li>A grocery shop</li>" in ann.get(second).text
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    refused = {"kind.food": "refused", "promised_on.food": "2026-12-01"}
    assert ann.post(promises, data={**values(ann.get(promises)), **refused}).status_code == 303
    page = ann.get(second).text
    assert "<li>A grocery shop · Refused</li>" in page
    assert "<li>Pay people</li>" in page


def test_an_ask_that_nobody_touched_is_not_noted(app: FastAPI, ann: Browser, here: str) -> None:
    asked = {
        "ask.1.criterion": "food",
        "ask.1.text": "A shop",
        "ask.2.criterion": "paid-time",
        "ask.2.text": "Pay people",
    }
    ann.post(f"{here}/decision", data=asked)
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    form = values(ann.get(promises))
    assert (form["ask.food"], form["ask.paid-time"]) == ("A shop", "Pay people")
    ann.post(promises, data={**form, "kind.food": "written"})
    record = Browser(app).get("/record").text
    assert record.count("What became of an ask was noted") == 1
    assert "Pay people" not in record


def test_nothing_is_broken_before_it_was_promised(ann: Browser, here: str) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    marked = {
        "ask.food": "A shop",
        "kind.food": "written",
        "promised_on.food": "2026-11-20",
        "outcome.food": "broken",
        "outcome_on.food": "2026-11-18",
        "evidence.food": "No shop.",
    }
    refused = ann.post(promises, data=marked)
    assert (refused.status_code, "before the day on which it was promised" in refused.text) == (422, True)
    assert ann.post(promises, data={**marked, "outcome_on.food": "2026-11-20"}).status_code == 303


def test_a_refusal_is_told_as_one_with_its_day_and_who_refused(
    app: FastAPI, ann: Browser, here: str, clock: Clock
) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    refused = {
        "ask.food": "A grocery shop",
        "kind.food": "refused",
        "place.food": "The developer, at the hearing",
        "promised_on.food": "2026-11-20",
    }
    assert ann.post(promises, data=refused).status_code == 303
    assert '<option value="refused" selected>Refused</option>' in ann.get(promises).text
    assert "Dale Apartments" not in Browser(app).get("/scorecards?status=promised").text
    page = public_page(app)
    assert "<strong>1 refused</strong>" in page
    assert "November 20, 2026 · before this round · The developer, at the hearing" in page
    assert "Ann marked “A grocery shop” as refused." in ann.get("/group/journal").text
    assert '<li class="done">Keep track' in ann.get(here).text
    ann.post(promises, data={**refused, "ask.paid-time": "Paid time", "kind.paid-time": "spoken"})
    assert '<li class="done">Keep track' not in ann.get(here).text  # nobody knows yet whether that one is kept
    ann.post(promises, data={**refused, "ask.paid-time": ""})
    assert "See whether 1 promise was kept" not in ann.get("/group").text
    address = Browser(app).get("/scorecards").text.partition('<th scope="row"><a href="')[2].partition('"')[0]
    line = Browser(app).get(address.replace("/scorecards/", "/after/")).text
    assert "Before the hearing on December 4, 2026: 1 ask is refused." in line
    assert "A grocery shop" in line.partition("November 20, 2026")[2]
    assert "“A grocery shop” (refused)." in Browser(app).get(f"{address}/history").text


@pytest.mark.parametrize(("first", "second"), [("food", "paid-time"), ("paid-time", "food")])
def test_words_that_lead_to_a_person_are_told_with_the_other_errors(
    ann: Browser, here: str, first: str, second: str
) -> None:
    data = {f"ask.{first}": "A shop", f"promised_on.{first}": "soon"}
    data |= {f"ask.{second}": "Pay people", f"kind.{second}": "spoken", f"place.{second}": "Call 651-555-0134"}
    errors = summary(ann.post(f"/group/projects/{project_of(ann, here)}/promises", data=data))
    assert set(errors) == {f"promised_on.{first}", f"place.{second}"}
    assert "651-555-0134” may lead to a person." in errors[f"place.{second}"]


def test_what_was_refused_is_neither_kept_nor_broken(ann: Browser, here: str) -> None:
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    data = {"ask.food": "A shop", "kind.food": "refused", "outcome.food": "broken", "evidence.food": "No shop."}
    page = ann.post(promises, data=data)
    assert summary(page) == {
        "outcome.food": "What was refused can be neither kept nor broken. Choose how it was promised, or no outcome."
    }


def test_a_suggestion_that_nobody_changed_is_not_saved_in_another_language(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for given in "123":
        sent(app, code, dict.fromkeys(CRITERIA, given))
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/decision", data={"ask.1.criterion": "food"})
    promises = f"/group/projects/{project_of(ann, f'/group/rounds/{round_id}')}/promises"
    english = values(ann.get(promises))
    spanish = values(ann.post(promises, data={**english, "language": "es"}))
    assert spanish["ask.food"] != english["ask.food"]
    assert ann.post(promises, data={**spanish, "go": "keep"}).status_code == 303
    assert "promised" not in ann.get("/group/journal?language=en").text
    noted = {**spanish, "kind.food": "refused", "promised_on.food": "2026-11-20", "go": "keep"}
    assert ann.post(promises, data=noted).status_code == 303
    assert "as refused" in ann.get("/group/journal?language=en").text
