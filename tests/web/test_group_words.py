"""A group's own words in each language of the round: what raters read before they begin, and what page 1 demands."""

import json
import re

import pytest
from browsing import Browser, summary, values
from fastapi import FastAPI
from pdfs import texts
from rooms import closed, joined, opened, organizer, public_address, sent

HELD = {"label": "After the meeting", "language.en": "yes", "language.es": "yes", "welcome": "Thank you for coming."}
IN_SPANISH = {"label.es": "Después de la reunión", "welcome.es": "Gracias por venir."}


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def test_raters_read_label_and_welcome_in_their_language(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    assert ann.post(f"{here}/manner", data={**HELD, **IN_SPANISH}).status_code == 303
    phone = Browser(app)
    english, spanish = phone.get(f"/r/{code}?language=en").text, phone.get(f"/r/{code}?language=es").text
    assert ("Thank you for coming." in english, "Gracias por venir." in english) == (True, False)
    assert ("Thank you for coming." in spanish, "Gracias por venir." in spanish) == (False, True)
    assert '<p class="lead">Gracias por venir.' in spanish
    assert "Después de la reunión" in spanish
    sheet = joined(phone, code)
    assert "Después de la reunión" in phone.get(f"/sheets/{sheet}").text
    wall = ann.get(f"{here}/wall").text
    assert '<p lang="en">Thank you for coming.</p>' in wall
    assert '<p lang="es">Gracias por venir.</p>' in wall
    stored = values(ann.get(f"{here}/manner"))
    assert {name: stored[name] for name in IN_SPANISH} == IN_SPANISH
    ann.post(f"{here}/manner", data={**HELD, "label.es": "", "welcome.es": ""})
    assert '<p class="lead" lang="en">Thank you for coming.' in phone.get(f"/r/{code}?language=es").text


def test_a_text_that_is_too_long_is_told_at_its_field(ann: Browser) -> None:
    round_id, _code = opened(ann)
    here = f"/group/rounds/{round_id}"
    refused = ann.post(f"{here}/manner", data={**HELD, "label.es": "x" * 81, "welcome.es": "y" * 601})
    assert refused.status_code == 422
    for text in ("What is scored, in Spanish has 81 characters", "A word of welcome in Spanish has 601 characters"):
        assert refused.text.count(text) == 2, text
    assert values(refused)["label.es"] == "x" * 81


@pytest.mark.long
def test_the_document_says_every_welcome_that_was_read_and_every_change(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/manner", data={**HELD, "welcome.es": "Vote 1."})
    ann.post(f"{here}/manner", data={**HELD, **IN_SPANISH})
    for points in "123":
        sent(app, code, {"food": points})
    closed(ann, round_id)
    ann.post(f"{here}/publish")
    document = json.loads(ann.get(f"{public_address(ann, here)}/scorecard.json").content)["round"]
    assert document["welcome"] == "Thank you for coming. / Gracias por venir."
    before = [entry["before"] for entry in document["history"] if entry["what"] == "welcome changed"]
    assert before == [None, "Thank you for coming. / Vote 1."]
    assert (document["label"], document["labels"]) == ("After the meeting", {"es": "Después de la reunión"})
    labels = [entry["before"] for entry in document["history"] if entry["what"] == "label changed"]
    assert labels == ["As first proposed", "After the meeting"]
    spanish = Browser(app).get(f"{public_address(ann, here)}?language=es").text
    assert "Después de la reunión" in spanish
    assert "After the meeting" not in spanish.partition("</main>")[0].replace("«After the meeting»", "")


@pytest.mark.long
def test_a_language_that_is_taken_away_in_mid_round_is_told(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/manner", data=HELD)
    english_alone = {name: text for name, text in HELD.items() if name != "language.es"}
    ann.post(f"{here}/manner", data=english_alone)
    ann.post(f"{here}/manner", data=english_alone)
    for points in "123":
        sent(app, code, {"food": points})
    closed(ann, round_id)
    ann.post(f"{here}/publish")
    public = public_address(ann, here)
    history = json.loads(ann.get(f"{public}/scorecard.json").content)["round"]["history"]
    told = [entry["before"] for entry in history if entry["what"] == "languages changed"]
    assert told[-1] == "en, es"
    assert (
        "The languages in which the round is offered were changed. Before: “English, Español”" in ann.get(public).text
    )
    assert "changed the languages in which the round is offered." in ann.get("/group/journal").text


def decided(app: FastAPI, ann: Browser) -> tuple[str, str]:
    """A published round whose demand and first ask are in two languages; its pages and its public address."""
    round_id, code = opened(ann, hearing_date="2026-12-04")
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/manner", data=HELD)
    for points in "1122":
        sent(app, code, {"food": points, "paid-time": points, "low-cost-homes": "1"})
    closed(ann, round_id)
    said = {
        "position": "oppose",
        "demand": "Keep the shop.",
        "demand.es": "Conserven la tienda.",
        "ask.1.criterion": "food",
        "ask.1.text": "A grocery shop",
        "ask.1.text.es": "Una tienda de alimentos",
        "ask.2.criterion": "paid-time",
        "ask.2.text": "Pay people for their time",
    }
    assert ann.post(f"{here}/decision", data=said).status_code == 303
    assert values(ann.get(f"{here}/decision"))["ask.1.text.es"] == "Una tienda de alimentos"
    assert ann.post(f"{here}/publish").status_code == 303
    return here, public_address(ann, here)


@pytest.mark.long
def test_page_one_says_demand_and_asks_in_the_language_of_the_reader(app: FastAPI, ann: Browser) -> None:
    _here, address = decided(app, ann)
    reader = Browser(app)
    english, spanish = (reader.get(f"{address}?language={code}").text for code in ("en", "es"))
    assert "Keep the shop." in english and "Conserven" not in english
    assert "Conserven la tienda." in spanish and "Keep the shop." not in spanish
    assert "Una tienda de alimentos" in spanish
    # what was given in one language alone is marked
    assert '<span lang="en">Pay people for their time</span>' in spanish
    assert "<li>Pay people for their time" in english
    (printed,) = texts(reader.get(f"{address}/scorecard.pdf?document=hearing&language=es").content)
    words = " ".join(printed.split())
    assert "Conserven la tienda." in words and "Una tienda de alimentos" in words
    after = reader.get(f"/after/{address.rpartition('/')[2]}?language=es").text
    assert "Conserven la tienda." in after and "Una tienda de alimentos" in after


@pytest.mark.long
def test_before_publishing_it_is_said_which_languages_lack_the_demand(app: FastAPI, ann: Browser) -> None:
    """Said as long as the demand or one ask has no Spanish words, and not said of an ask in the words of the rubric."""
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for points in "123":
        sent(app, code, {"food": points})
    closed(ann, round_id)
    said = "Prints in Spanish will show the demand or an ask as you wrote it"
    assert said not in ann.get(f"{here}/publish").text
    asked = {
        "demand": "until it is signed",
        "ask.1.criterion": "food",
        "ask.1.text": "A shop",
        "ask.2.criterion": "paid-time",
    }
    ann.post(f"{here}/decision", data=asked)
    assert said in ann.get(f"{here}/publish").text
    ann.post(f"{here}/decision", data={**asked, "demand.es": "hasta que se firme"})
    assert said in ann.get(f"{here}/publish").text
    ann.post(f"{here}/decision", data={**asked, "demand.es": "hasta que se firme", "ask.1.text.es": "Una tienda"})
    assert said not in ann.get(f"{here}/publish").text


@pytest.mark.long
def test_what_became_of_an_ask_stands_beside_it_in_each_language(app: FastAPI, ann: Browser) -> None:
    here, address = decided(app, ann)
    project = re.search(r"/group/projects/([a-z0-9]+)", ann.get(here).text)
    assert project is not None
    kept = {"ask.food": "A grocery shop", "kind.food": "written", "outcome.food": "kept", "evidence.food": "Open."}
    assert ann.post(f"/group/projects/{project[1]}/promises", data=kept).status_code == 303
    for code, state in (("en", "Kept"), ("es", "Cumplida")):
        content = Browser(app).get(f"{address}/scorecard.pdf?document=hearing&language={code}").content
        (printed,) = texts(content)
        ask = {"en": "A grocery shop", "es": "Una tienda de alimentos"}[code]
        assert state in printed.partition(ask)[2][:200], printed
        after = Browser(app).get(f"/after/{address.rpartition('/')[2]}?language={code}").text
        assert f"<strong>{ask}</strong>" in after


@pytest.mark.long
def test_words_without_their_ask_are_no_ask(app: FastAPI, ann: Browser) -> None:
    here, _address = decided(app, ann)
    refused = ann.post(f"{here}/decision", data={"ask.3.text.es": "Algo más"})
    assert (refused.status_code, "Ask 3: choose the question that it is about." in refused.text) == (422, True)
    long = ann.post(f"{here}/decision", data={"demand.es": "x" * 161})
    assert (long.status_code, "The demand in Spanish has 161 characters" in long.text) == (422, True)


def test_an_ask_that_no_longer_applies_leaves_the_document_in_each_language(app: FastAPI, ann: Browser) -> None:
    here, address = decided(app, ann)
    ann.post(f"{here}/talk/food", data={"go": "rule", "reason": "No shop is planned here."})
    ann.post(f"{here}/publish", data={"reason": "A ruling."})
    document = Browser(app).get(f"{address}/scorecard.json").text
    assert "Una tienda de alimentos" not in document
    assert "Conserven la tienda." in document


@pytest.mark.long
def test_the_next_round_takes_over_asks_and_no_demand_in_any_language(app: FastAPI, ann: Browser) -> None:
    here, _address = decided(app, ann)
    second = ann.post(f"{here}/next").headers["location"]
    stored = values(ann.get(f"{second}/decision"))
    assert (stored["demand"], stored["demand.es"]) == ("", "")
    assert (stored["ask.1.text"], stored["ask.1.text.es"]) == ("A grocery shop", "Una tienda de alimentos")


@pytest.mark.long
def test_what_the_group_says_is_no_fact_about_the_project(app: FastAPI, ann: Browser) -> None:
    """The public history must not say that facts were changed when only the group's own words were."""
    here, address = decided(app, ann)
    ann.post(f"{here}/decision", data={"position": "support", "demand": "Keep it.", "demand.es": "Consérvenla."})
    assert ann.post(f"{here}/publish", data={"reason": "Our position."}).status_code == 303
    history = json.loads(Browser(app).get(f"{address}/scorecard.json").content)["round"]["history"]
    assert [entry["what"] for entry in history if entry["what"] == "facts changed"] == []
    assert "A fact about the project" not in Browser(app).get(f"{address}/history").text


@pytest.mark.long
def test_endorsers_of_the_first_plan_do_not_endorse_the_next(app: FastAPI, ann: Browser) -> None:
    here, _address = decided(app, ann)
    said = {
        "position": "oppose",
        "ask.1.criterion": "food",
        "ask.1.text": "A grocery shop",
        "endorsers": "Selby Tenants",
    }
    ann.post(f"{here}/decision", data=said)
    second = ann.post(f"{here}/next").headers["location"]
    stored = values(ann.get(f"{second}/decision"))
    assert (stored["endorsers"], stored["ask.1.text"]) == ("", "A grocery shop")
    overview = ann.get(second).text
    assert '<li class="done">Decide' not in overview  # the asks are old, and nobody has confirmed them
    assert "All of this still holds" in overview and "<li>A grocery shop</li>" in overview
    ann.post(f"{second}/carried-over")
    assert '<li class="done">Decide' not in ann.get(second).text  # the group has not said what it wants this time
    asked = {"ask.1.criterion": "food", "ask.1.text": "A larger shop"}
    ann.post(f"{second}/decision", data={**asked, "demand": "until the shop is larger"})
    assert '<li class="done">Decide' in ann.get(second).text


@pytest.mark.long
def test_a_change_after_publishing_is_told_on_the_page_of_the_round(app: FastAPI, ann: Browser) -> None:
    here, _address = decided(app, ann)
    assert "changed since" not in ann.get(here).text
    ann.post(f"{here}/decision", data={"position": "support"})
    page = ann.get(here).text
    assert "Published, and changed since. Others still see what was published." in page
    ann.post(f"{here}/publish", data={"reason": "We think again."})
    assert "changed since" not in ann.get(here).text


@pytest.mark.long
def test_words_in_another_language_that_no_longer_fit_are_pointed_out(app: FastAPI, ann: Browser) -> None:
    here, _address = decided(app, ann)
    said = values(ann.get(f"{here}/decision"))
    changed = {**said, "ask.1.text": "Two grocery shops", "demand": "Keep both shops."}
    refused = ann.post(f"{here}/decision", data=changed)
    assert refused.status_code == 422
    assert set(summary(refused)) == {"ask.1.text.es", "demand.es"}
    assert "these were not" in summary(refused)["demand.es"]
    fitting = {**changed, "ask.1.text.es": "Dos tiendas de alimentos", "demand.es": "Conserven las dos."}
    assert ann.post(f"{here}/decision", data=fitting).status_code == 303
    again = {**values(ann.get(f"{here}/decision")), "demand": "Keep both of the shops."}
    refused = ann.post(f"{here}/decision", data=again)
    assert set(summary(refused)) == {"demand.es"}
    looked = ann.post(f"{here}/decision", data={**again, "ask.2.criterion": "x", "go": "look"})
    assert "demand.es" not in summary(looked)  # to look at page 1 points out nothing, so saving still does
    refused = ann.post(f"{here}/decision", data={**again, "checked": values(looked).get("checked", "")})
    assert set(summary(refused)) == {"demand.es"}
    further = {**values(refused), "ask.1.text": "Two large grocery shops", "contact": "x" * 400}
    refused = ann.post(f"{here}/decision", data=further)
    assert set(summary(refused)) == {"ask.1.text.es", "contact"}  # what was pointed out before is not any more
    assert ann.post(f"{here}/decision", data={**values(refused), "contact": ""}).status_code == 303


@pytest.mark.long
def test_the_list_of_promises_is_in_the_language_of_the_reader(app: FastAPI, ann: Browser) -> None:
    here, address = decided(app, ann)
    project = re.search(r"/group/projects/([a-z0-9]+)", ann.get(here).text)
    assert project is not None
    kept = {"ask.food": "A grocery shop", "kind.food": "written", "outcome.food": "kept", "evidence.food": "Open."}
    assert ann.post(f"/group/projects/{project[1]}/promises", data=kept).status_code == 303
    page = Browser(app).get(f"{address}?language=es").text
    assert "Una tienda de alimentos" in page and "A grocery shop" not in page.partition("</main>")[0]
    printed = texts(Browser(app).get(f"{address}/scorecard.pdf?language=es").content)
    words = " ".join(" ".join(printed).split())
    assert "Una tienda de alimentos" in words and "A grocery shop" not in words
