"""After a round is closed: rulings, the group's own sheet, its decision, reasons to print, publishing, before and after."""

import json
import re
from collections.abc import Sequence

import pytest
from browsing import Browser, Clock, summary, values
from fastapi import FastAPI
from filled import Begin
from httpx2 import Response
from rooms import answer, closed, code_of, joined, opened, organizer, prepared, public_address, sent

from scorecard.engine.verifying.verification import verify
from scorecard.rubrics.models import Rubric


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def four_sheets(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    """A closed round of four sheets, one of them in Spanish."""
    ann = organizer(app)
    round_id, code = opened(ann)
    for number, reason in enumerate(["Call me: 612-555-0199.", "At 410 Dale Street it floods.", "Rents are low.", ""]):
        phone = Browser(app, language="es") if number == 2 else Browser(app)
        phone.cookies.set("language", "es" if number == 2 else "en")
        sheet = joined(phone, code)
        answer(phone, sheet, "paid-time", str(number + 1), reason=reason)
        answer(phone, sheet, "low-cost-homes", "2")
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    return {"ann": ann}, {"here": f"/group/rounds/{round_id}"}


@pytest.fixture
def here(begin: Begin, ann: Browser) -> str:
    return begin(four_sheets, ann=ann)["here"]


def closed_with_a_reason(app: FastAPI, ann: Browser, points: str, **texts: str) -> tuple[str, Browser, str]:
    """A closed round of one sheet with a reason on paid-time: its id, the phone of the rater, the id of the sheet."""
    round_id, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "paid-time", points, **texts)
    phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    return round_id, phone, sheet


def document(ann: Browser, here: str) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = ann.get(f"{here}/scorecard.json").json()
    return found


# rulings


def test_a_ruling_takes_a_question_out_with_its_reason(ann: Browser, here: str) -> None:
    faulty = ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": ""})
    assert summary(faulty) == {"reason": "Say in a sentence why it does not apply. It is printed beside the question."}
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody was asked to a meeting."})
    assert "Ruled out" in ann.get(f"{here}/talk").text
    assert document(ann, here)["round"]["rulings"] == {"paid-time": "Nobody was asked to a meeting."}
    ann.post(f"{here}/talk/paid-time", data={"go": "back"})
    assert document(ann, here)["round"]["rulings"] == {}


def test_a_question_that_always_applies_cannot_be_ruled_out(ann: Browser, here: str, default_rubric: Rubric) -> None:
    always = next(id_ for id_, one in default_rubric.criteria.items() if one.not_applicable == "never")
    assert "it cannot be ruled out" in ann.get(f"{here}/talk/{always}").text
    refused = ann.post(f"{here}/talk/{always}", data={"go": "rule", "reason": "x"})
    assert summary(refused) == {"reason": "This question applies to every project; it cannot be ruled out."}
    assert document(ann, here)["round"]["rulings"] == {}


def test_nothing_is_ruled_while_the_round_is_open(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    sent(app, code, {"paid-time": "3"})
    refused = ann.post(f"/group/rounds/{round_id}/talk/paid-time", data={"go": "rule", "reason": "x"})
    assert refused.status_code == 409


@pytest.mark.long
def test_nobody_sees_answers_or_counts_before_the_round_is_closed(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"paid-time": "3"})
    answer(phone, sheet, "paid-time", "4", reason="Gift cards.")
    here = f"/group/rounds/{round_id}"
    assert f"{here}/talk" not in ann.get(here).text
    for path in ("/talk", "/talk/paid-time", "/talk/nothing", "/reasons", "/reasons/paid-time", "/ratings.csv"):
        page = ann.get(here + path)
        assert (page.status_code, "nobody sees answers or counts" in page.text) == (409, True), path
    one = ann.get(f"{here}/sheets/{sheet}").text
    assert "Until the round is closed this page shows no answers" in one
    assert "Gift cards." not in one and "35 questions have no answer." in one
    closed(ann, round_id)
    assert "Gift cards." in ann.get(f"{here}/sheets/{sheet}").text
    for path in ("/talk", "/talk/paid-time", "/reasons", "/reasons/paid-time", "/ratings.csv"):
        assert ann.get(here + path).status_code == 200, path


def test_an_ask_is_left_out_while_its_question_is_ruled_out(ann: Browser, here: str) -> None:
    ann.post(f"{here}/decision", data={"ask.1.criterion": "paid-time", "ask.2.criterion": "low-cost-homes"})
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody was asked to a meeting."})
    facts = document(ann, here)["project"]["facts"]
    assert isinstance(facts, dict)
    assert [ask["criterion"] for ask in facts["asks"]] == ["low-cost-homes"]
    assert ann.get(f"{here}/talk/paid-time").status_code == 200
    ann.post(f"{here}/talk/paid-time", data={"go": "back"})
    facts = document(ann, here)["project"]["facts"]
    assert isinstance(facts, dict)
    assert [ask["criterion"] for ask in facts["asks"]] == ["paid-time", "low-cost-homes"]


def test_choosing_other_questions_breaks_no_sheet_or_finding(app: FastAPI, ann: Browser) -> None:
    round_id = prepared(ann, kind="public")
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/findings/paid-time", data={"group.text": "Paid.", "group.source": "Minutes"})
    made = re.search(r"/open/([\w-]+)", ann.post(f"{here}/developer").text)
    assert made
    developer = Browser(app)
    sheet = developer.post(f"/open/{made[1]}").headers["location"].rpartition("/")[2]
    answer(developer, sheet, "paid-time", "5", reason="We pay.")
    dropped = {"rubric": "equitable-development@2026.1", "pd.community-power": "yes", "reason": "x", "go": "keep"}
    assert ann.post(f"{here}/weights", data=dropped).status_code == 303
    assert "Paid." not in ann.get(f"{here}/findings").text
    assert ann.post(f"{here}/weights", data={"rubric": "equitable-transit@2026.1", "go": "keep"}).status_code == 303
    assert developer.get(f"/sheets/{sheet}/review").status_code == 200
    ann.post(f"{here}/open")
    phone = Browser(app)
    mine = joined(phone, code_of(ann, round_id))
    assert phone.get(f"/sheets/{mine}/review").status_code == 200
    closed(ann, round_id)


# the group's own sheet


def test_the_groups_sheet_is_not_counted_in_the_tally(ann: Browser, here: str) -> None:
    before = document(ann, here)
    sheet = ann.post(f"{here}/group-sheet").headers["location"]
    assert ann.post(f"{here}/group-sheet").headers["location"] == sheet
    ann.post(f"{sheet}/questions/paid-time", data={"answer.paid-time": "5", "reason.paid-time": "We agreed."})
    refused = ann.post(f"{sheet}/questions/food", data={"answer.food": "na"})
    assert summary(refused) == {"reason.food": "Say in a sentence why this does not apply."}
    ann.post(f"{sheet}/questions/food", data={"answer.food": "na", "reason.food": "No shop."})
    assert document(ann, here)["group"] is None  # not before it is finished
    ann.post(f"{sheet}/send")
    after = document(ann, here)
    assert after["group"]["answers"]["paid-time"]["answer"] == "5"  # type: ignore[index]
    for part in ("tally", "overall", "principles", "asks"):
        assert after[part] == before[part]
    assert "The group together:" in ann.get(f"{here}/scorecard/questions/paid-time").text
    ann.post(f"{sheet}/questions/paid-time", data={"answer.paid-time": "4"})
    assert document(ann, here)["group"]["answers"]["paid-time"]["answer"] == "4"  # type: ignore[index]
    assert verify(ann.get(f"{here}/scorecard.json").content).difference is None
    ann.post(f"{here}/group-sheet", data={"go": "drop"})
    assert document(ann, here)["group"] is None


def test_a_round_of_two_sheets_is_not_published_unless_the_group_has_a_sheet(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for given in ("1", "5"):
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    assert "could be recognized" in ann.get(f"{here}/scorecard").text
    assert ann.post(f"{here}/publish").status_code == 409
    sheet = ann.post(f"{here}/group-sheet").headers["location"]
    ann.post(f"{sheet}/questions/paid-time", data={"answer.paid-time": "3", "reason.paid-time": "Together."})
    ann.post(f"{sheet}/send")
    assert ann.post(f"{here}/publish").status_code == 303
    address = re.search(r"/scorecards/[a-z0-9]+", ann.get(f"{here}/scorecard").text)
    assert address
    public = Browser(app).get(f"{address[0]}/scorecard.json").json()
    assert public["round"]["sheets"] == {"online": 1}
    assert public["tally"]["paid-time"]["levels"] == {"1": 0, "2": 0, "3": 1, "4": 0, "5": 0}
    assert public["group"]["answers"]["paid-time"]["reason"] == "Together."
    assert "Published: only the group’s own sheet." in ann.get(f"{here}/scorecard").text


def test_a_group_publishes_its_own_sheet_where_nobody_else_sent_one(app: FastAPI, ann: Browser) -> None:
    round_id, _ = opened(ann)
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    sheet = ann.post(f"{here}/group-sheet").headers["location"]
    ann.post(f"{sheet}/questions/paid-time", data={"answer.paid-time": "3", "reason.paid-time": "They said so."})
    ann.post(f"{sheet}/send")
    page = ann.get(f"{here}/publish").text
    assert "The group’s own sheet and the score that it gives" in page
    assert "The reasons and the evidence on it, word for word" in page and "that you picked" not in page
    assert "Only the group’s own sheet is published" in page
    assert "work out what the other says" not in page and "the count of each answer on" not in page
    assert ann.post(f"{here}/publish").status_code == 303
    public = Browser(app).get(public_address(ann, here)).text
    assert "Only the group’s own sheet is counted." in public


def test_the_sheet_of_a_rater_is_not_called_the_sheet_of_the_group(app: FastAPI, ann: Browser) -> None:
    """Its organizers see it counted before anything is published."""
    round_id, code = opened(ann)
    sent(app, code, {"paid-time": "1"})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    sheet = ann.post(f"{here}/group-sheet").headers["location"]
    ann.post(f"{sheet}/questions/paid-time", data={"answer.paid-time": "5"})
    ann.post(f"{sheet}/send")
    assert "Only the group’s own sheet is counted" not in ann.get(f"{here}/scorecard").text


# what the group says

SAYS = {
    "position": "oppose",
    "demand": "until forty homes cost what people here can pay",
    "ask.1.criterion": "low-cost-homes",
    "ask.1.text": "Forty homes at 30 percent of area median income.",
    "ask.1.policy": "Comprehensive plan, policy H-31",
    "ask.2.criterion": "paid-time",
    "endorsers": "Harrison Neighborhood Association\n\nUmoja",
    "contact": "office@harrison.example",
}


def test_what_the_group_says_is_on_page_one_in_its_order(ann: Browser, here: str) -> None:
    assert ann.post(f"{here}/decision", data=SAYS).status_code == 303
    facts = document(ann, here)["project"]["facts"]
    assert isinstance(facts, dict)
    assert (facts["position"], facts["demand"]) == (SAYS["position"], SAYS["demand"])
    assert [ask["criterion"] for ask in facts["asks"]] == ["low-cost-homes", "paid-time"]
    assert facts["endorsers"] == ["Harrison Neighborhood Association", "Umoja"]
    page = ann.get(f"{here}/scorecard").text
    assert page.index("until forty homes") < page.index("sheets were counted")
    assert "Comprehensive plan, policy H-31" in page
    shown = values(ann.get(f"{here}/decision"))
    assert {name: shown[name] for name in SAYS if name != "endorsers"} == {
        name: text for name, text in SAYS.items() if name != "endorsers"
    }


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("demand", "x" * 161, "The demand, in one sentence has 161 characters. Shorten it to 160: take out one."),
        ("ask.1.text", "x" * 121, "In the group’s words has 121 characters. Shorten it to 120: take out one."),
        ("ask.3.text", "An ask.", "Ask 3: choose the question that it is about."),
        ("ask.3.criterion", "paid-time", "Ask 3: there is already an ask for this question."),
        ("ask.3.criterion", "nothing", "Ask 3: choose one of the questions that are shown."),
        ("contact", "x" * 301, "How to reach the group has 301 characters. Shorten it to 300: take out one."),
        ("endorsers", "x\n" * 201, "Write one name on each line: at most 200 names, each with at most 300 characters."),
    ],
)
def test_a_faulty_decision_says_what_to_enter(ann: Browser, here: str, field: str, text: str, sentence: str) -> None:
    faulty = ann.post(f"{here}/decision", data={**SAYS, field: text})
    at = "ask.3.criterion" if field == "ask.3.text" else field
    assert (faulty.status_code, summary(faulty)) == (422, {at: sentence})
    assert values(faulty)["demand"] == (text if field == "demand" else SAYS["demand"])


def test_two_organizers_who_decide_at_once_see_each_others_texts(app: FastAPI, ann: Browser, here: str) -> None:
    bob = organizer(app, "Bob")
    drawn = values(bob.get(f"{here}/decision"))["was"]
    ann.post(f"{here}/decision", data={"endorsers": "Umoja"})
    typed = {"was": drawn, "contact": "office@harrison.example"}
    in_spanish = values(bob.post(f"{here}/decision", data={**typed, "language": "es"}))  # forgets no other save
    typed = {name: in_spanish[name] for name in typed}
    bob.get("/?language=en")
    both = bob.post(f"{here}/decision", data=typed)
    assert summary(both) == {
        "demand": "Somebody else saved this page meanwhile. There it says: Umoja. Save once more to keep what you have here."
    }
    assert values(both)["contact"] == "office@harrison.example"
    again = {"was": values(both)["was"], "contact": "office@harrison.example", "endorsers": "Umoja"}
    assert bob.post(f"{here}/decision", data=again).status_code == 303


# reasons


def keys(page: str) -> list[str]:
    return re.findall(r'name="pick\.([a-z0-9.-]+)"', page)


def test_a_reason_is_printed_only_after_it_is_confirmed(ann: Browser, here: str) -> None:
    assert document(ann, here)["reasons"] == {}
    address = f"{here}/reasons/paid-time"
    page = ann.get(address).text
    assert "<mark>612-555-0199</mark>" in page and "<mark>410 Dale Street</mark>" in page
    call, flood, low = keys(page)
    once_more = ann.post(address, data={f"pick.{key}": "yes" for key in (call, flood, low)} | {"go": "look"})
    seen = {name: text for name, text in values(once_more).items() if name.startswith("seen.")}
    assert "It was written in Spanish. What does it say?" in once_more.text
    picks = {f"pick.{low}": "yes", f"translation.{low}": "The rents are low.", f"pick.{flood}": "yes"}
    shown = ann.post(address, data={**picks, "go": "look"})
    assert shown.status_code == 200 and "612-555-0199" not in shown.text
    assert document(ann, here)["reasons"] == {}
    refused = ann.post(address, data={**picks, **seen, "go": "confirm", f"sure.{low}": "yes"})
    assert summary(refused) == {
        f"sure.{flood}": "Look at this reason, and tick that it may become public – or take it back."
    }
    only = {
        **seen,
        f"pick.{low}": "yes",
        f"translation.{low}": "The rents are low.",
        f"sure.{low}": "yes",
        "go": "confirm",
    }
    assert ann.post(address, data=only).status_code == 303
    reasons = document(ann, here)["reasons"]["paid-time"]
    assert reasons == [
        {
            "answer": "3",
            "reason": "Rents are low.",
            "evidence": None,
            "evidence_kind": None,
            "language": "es",
            "translation": "The rents are low.",
        }
    ]
    question = f"{here}/scorecard/questions/paid-time"
    assert "(The group’s translation: The rents are low.)" in ann.get(question).text
    assert "The rents are low." not in ann.get(f"{question}?language=es").text  # its words are Spanish already
    ann.post(f"{here}/decision?language=en", data={"quote": "Rents are low."})
    for path in (f"{here}/scorecard?language=en", f"{here}/decision"):
        page = ann.get(path).text
        assert page.count("(The group’s translation: The rents are low.)") >= 1, path
    assert re.findall(r'name="pick\.([\w.-]+)" value="yes" checked', ann.get(f"{here}/reasons").text) == [low]
    ann.post(address, data={"go": "look"})  # none picked: nothing to confirm
    assert document(ann, here)["reasons"] == {}
    assert call not in ann.get(f"{here}/scorecard/questions/paid-time").text


@pytest.mark.long
def test_a_reason_is_quoted_on_page_one_only_as_long_as_it_is_published(app: FastAPI, ann: Browser) -> None:
    """Its words are nowhere in the document once the group takes the reason back, or where no reason is published."""
    round_id, code = opened(ann)
    words = "They moved the entrance."
    for given in "335":
        phone = Browser(app)
        sheet = joined(phone, code)
        answer(phone, sheet, "paid-time", given, reason=words if given == "5" else f"Reason of {given}.")
        phone.post(f"/sheets/{sheet}/send")
    here = f"/group/rounds/{round_id}"
    closed(ann, round_id)
    assert 'name="quote"' not in ann.get(f"{here}/decision").text
    ann.post(f"{here}/decision", data={**SAYS, "quote": words})  # not offered, so not taken
    assert words not in json.dumps(document(ann, here))
    address = f"{here}/reasons/paid-time"
    found = keys(ann.get(address).text)
    picks = {f"pick.{key}": "yes" for key in found}
    looked = values(ann.post(address, data={**picks, "go": "look"}))
    seen = {name: text for name, text in looked.items() if name.startswith("seen.")}
    sure = {f"sure.{key}": "yes" for key in found}
    ann.post(address, data={**picks, **seen, **sure, "go": "confirm"})
    offered = re.findall(r'<optgroup label="([^"]*)">(.*?)</optgroup>', ann.get(f"{here}/decision").text, re.DOTALL)
    assert [question for question, _ in offered] == ["Are neighbors paid for their time?"]
    assert f'<option value="{words}">' in offered[0][1]
    assert ann.post(f"{here}/decision", data={**SAYS, "quote": words}).status_code == 303
    assert document(ann, here)["project"]["facts"]["quote"] == words  # type: ignore[index]
    assert f"“{words}”" in ann.get(f"{here}/scorecard").text
    ann.post(address, data={"go": "look"})
    assert words not in json.dumps(document(ann, here))
    assert words not in ann.get(f"{here}/scorecard").text


@pytest.mark.parametrize(
    "changed",
    [
        {"reason": "Call 612-555-0199."},
        {"reason": "Harmless.", "evidence": "A talk", "kind": "binding"},
    ],
)
def test_a_reason_that_changed_after_it_was_confirmed_is_not_printed(
    app: FastAPI, ann: Browser, changed: dict[str, str]
) -> None:
    round_id, phone, sheet = closed_with_a_reason(app, ann, "3", reason="Harmless.", evidence="A talk", kind="spoken")
    address = f"/group/rounds/{round_id}/reasons/paid-time"
    (key,) = keys(ann.get(address).text)
    looked = ann.post(address, data={f"pick.{key}": "yes", "go": "look"})
    seen = {f"seen.{key}": values(looked)[f"seen.{key}"]}
    ann.post(address, data={**seen, f"pick.{key}": "yes", f"sure.{key}": "yes", "go": "confirm"})
    assert document(ann, f"/group/rounds/{round_id}")["reasons"] != {}
    ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": "Late sheets."})
    answer(phone, sheet, "paid-time", "3", **changed)
    closed(ann, round_id)
    assert document(ann, f"/group/rounds/{round_id}")["reasons"] == {}


def test_a_reason_that_changed_meanwhile_must_be_confirmed_again(app: FastAPI, ann: Browser) -> None:
    """A confirmation is only valid for the text and the answer that were shown."""
    round_id, phone, sheet = closed_with_a_reason(app, ann, "5", reason="Good stipends.")
    address = f"/group/rounds/{round_id}/reasons/paid-time"
    key = f"{sheet}.paid-time"
    shown = ann.post(address, data={f"pick.{key}": "yes", "go": "look"})
    seen = {f"seen.{key}": values(shown)[f"seen.{key}"], f"pick.{key}": "yes", f"sure.{key}": "yes"}
    ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": "Late sheets."})
    answer(phone, sheet, "paid-time", "1")
    closed(ann, round_id)
    refused = ann.post(address, data={**seen, "go": "confirm"})
    assert (refused.status_code, list(summary(refused))) == (422, [f"sure.{key}"])
    unticked = ann.post(address, data={**values(refused), "go": "confirm"})
    assert (unticked.status_code, list(summary(unticked))) == (422, [f"sure.{key}"])
    fresh = {f"seen.{key}": values(refused)[f"seen.{key}"], f"pick.{key}": "yes", "go": "confirm"}
    long = ann.post(address, data={**fresh, f"translation.{key}": "x" * 4001})
    assert summary(long) == {
        f"translation.{key}": "The translation has 4,001 characters. Shorten it to 4,000: take out one."
    }


@pytest.mark.long
def test_reasons_to_all_questions_are_picked_on_one_page_with_one_confirmation(app: FastAPI, ann: Browser) -> None:
    """Ten reasons in twelve clicks: a tick for each, “Go on”, and one more press."""
    round_id, code = opened(ann)
    asked = ("paid-time", "food", "low-cost-homes", "languages", "culture")
    for number in range(2):
        phone = Browser(app)
        sheet = joined(phone, code)
        for id_ in asked:
            answer(phone, sheet, id_, "2", reason=f"Reason {number} on {id_}.")
        phone.post(f"/sheets/{sheet}/send")
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    found = keys(ann.get(f"{here}/reasons").text)
    assert len(found) == 10
    looked = ann.post(f"{here}/reasons", data={f"pick.{key}": "yes" for key in found} | {"go": "look"})
    assert "10 of 10 picked" in looked.text
    assert 'type="checkbox"' not in looked.text  # nothing in them may lead to a person
    assert ann.post(f"{here}/reasons", data={**values(looked), "go": "confirm"}).status_code == 303
    printed = ann.get(f"{here}/scorecard.json").json()["reasons"]
    assert {id_: len(given) for id_, given in printed.items()} == dict.fromkeys(asked, 2)


# facts


def test_findings_are_shown_beside_the_question_with_their_source_and_score_nothing(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}/findings/low-cost-homes"
    faulty = ann.post(here, data={"group.text": "22 homes at 60 percent."})
    assert summary(faulty) == {"group.source": "Say where this is written, so that anyone can check it."}
    faulty = ann.post(here, data={"developer.source": "Letter"})
    assert summary(faulty) == {"developer.text": "Here is a source, but no fact. Write what it says."}
    data = {"group.text": "22 homes at 60 percent.", "group.source": "Staff report, page 14", "group.kind": "written"}
    assert ann.post(here, data=data).status_code == 303
    phone, sheet = sent(app, code, {"low-cost-homes": "2"})
    page = phone.get(f"/sheets/{sheet}/questions/low-cost-homes").text
    assert "The group found, in writing:" in page and "Staff report, page 14" in page
    closed(ann, round_id)
    assert ann.post(here, data=data | {"group.text": "Other"}).status_code == 409


def test_the_developer_answers_beside_the_questions_in_its_own_words(app: FastAPI, ann: Browser) -> None:
    round_id = prepared(ann)
    made = ann.post(f"/group/rounds/{round_id}/developer").text
    first = re.search(r"/open/([\w-]+)", made)
    again = re.search(r"/open/([\w-]+)", ann.post(f"/group/rounds/{round_id}/developer").text)
    assert first and again
    developer = Browser(app)
    assert developer.post(f"/open/{first[1]}").status_code == 404  # the new link took its place
    sheet = developer.post(f"/open/{again[1]}").headers["location"].rpartition("/")[2]
    answer(
        developer, sheet, "low-cost-homes", "4", reason="We will build 40.", evidence="Letter of May 3", kind="written"
    )
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    phone = Browser(app)
    mine = joined(phone, code)
    assert "We will build 40." not in phone.get(f"/sheets/{mine}/questions/low-cost-homes").text  # saved, not sent
    developer.post(f"/sheets/{sheet}/send")
    page = phone.get(f"/sheets/{mine}/questions/low-cost-homes").text
    assert (
        "Sent through the developer’s link on November 22, 2026, in writing:" in page
        and "We will build 40." in page
        and "Letter of May 3" in page
    )
    answer(phone, mine, "low-cost-homes", "1")
    phone.post(f"/sheets/{mine}/send")
    own = ann.get(f"/group/rounds/{round_id}/findings/low-cost-homes").text
    assert 'name="developer.text"' not in own and "We will build 40." in own
    # the form was opened before the developer answered
    late = {"group.text": "There are 12 now.", "group.source": "Census", "developer.text": "They said 20."}
    told = ann.post(f"/group/rounds/{round_id}/findings/low-cost-homes", data=late)
    assert summary(told) == {"developer.text": "The developer answered meanwhile. Its own words stay as they are."}
    assert "There are 12 now." in told.text and "They said 20." not in told.text and "We will build 40." in told.text
    closed(ann, round_id)
    found = document(ann, f"/group/rounds/{round_id}")
    assert found["tally"]["low-cost-homes"]["levels"]["4"] == 0  # type: ignore[index]
    assert developer.get(f"/group/rounds/{round_id}").status_code in (401, 403)
    assert answer(developer, sheet, "low-cost-homes", "5").status_code == 409


# publishing, before and after


def test_a_publication_never_changes_and_a_correction_gets_the_next_number(
    app: FastAPI, ann: Browser, here: str
) -> None:
    ann.post(f"{here}/publish")
    address, reader = public_address(ann, here), Browser(app)
    first = reader.get(f"{address}/scorecard.json").content
    ann.post(f"{here}/decision", data=SAYS)
    assert reader.get(f"{address}/scorecard.json").content == first
    faulty = ann.post(f"{here}/publish", data={"reason": ""})
    assert summary(faulty) == {
        "reason": "Say in a sentence what was changed and why; it is shown beside the new number."
    }
    ann.post(f"{here}/publish", data={"reason": "The group has spoken."})
    assert "until forty homes" in reader.get(address).text
    older = reader.get(f"{address}/1").text
    assert "until forty homes" not in older
    assert "/scorecard.pdf" not in older and "Only the newest one has files to download." in older
    assert "/scorecard.pdf" in reader.get(address).text
    assert "The group has spoken." in reader.get(address).text
    assert "Published as it is here." in ann.get(f"{here}/scorecard").text
    ann.post(f"{here}/unpublish")
    assert reader.get(address).status_code == 410
    assert verify(first).difference is None


@pytest.mark.long
def test_a_correction_is_refused_if_both_numbers_together_reveal_one_sheet(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for given in ("1", "3", "5"):
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/publish")
    ann.post(f"{here}/reopen", data={"reason": "One came late."})
    sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    refused = ann.post(f"{here}/publish", data={"reason": "One more."})
    assert refused.status_code == 409
    assert "So few sheets differ from those of number 1 that" in refused.text
    ann.post(f"{here}/unpublish")
    warned = ann.get(f"{here}/publish").text
    assert "Only one or two sheets differ from those of number 1, which was taken down" in warned
    assert ann.post(f"{here}/publish", data={"reason": "One more."}).status_code == 303


def published_again(
    app: FastAPI, ann: Browser, round_id: str, code: str, aside: Sequence[str], more: int
) -> tuple[Response, list[str]]:
    """The answer to publishing the round with these sheets set aside and so many new ones, and the new ones."""
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/reopen", data={"reason": "Some came late."})
    for sheet in aside:
        assert ann.post(f"{here}/sheets/{sheet}/aside", data={"go": "aside", "reason": "Twice."}).status_code == 303
    sheets = [sent(app, code, {"paid-time": given})[1] for given in "4152"[:more]]
    closed(ann, round_id)
    return ann.post(f"{here}/publish", data={"reason": "Some came late."}), sheets


@pytest.mark.long
def test_a_correction_is_compared_with_each_number_that_is_public(app: FastAPI, ann: Browser) -> None:
    """Three sheets, then seven, then four of these: only one of them is not among the first three."""
    round_id, code = opened(ann)
    for given in "135":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    second, later = published_again(app, ann, round_id, code, [], 4)
    third, _ = published_again(app, ann, round_id, code, later[:3], 0)
    assert (second.status_code, third.status_code) == (303, 409)
    assert "So few sheets differ from those of number 1 that" in third.text


@pytest.mark.long
def test_a_correction_with_other_sheets_is_published_though_there_are_as_many(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    sheets = [sent(app, code, {"paid-time": given})[1] for given in "135"]
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    assert published_again(app, ann, round_id, code, sheets[:2], 2)[0].status_code == 303


def moves(page: str) -> dict[str, tuple[str, str]]:
    """The points before and after of each question and principle that a page sets side by side."""
    found = re.findall(
        r'<th scope="row">([^<]+?)\s*(?:<details>.*?</details>\s*)?</th>\s*<td class="number">([^<]+)</td>\s*'
        r'<td class="move">.*?</td>\s*<td><strong>([^<]+)</strong></td>',
        page,
        re.DOTALL,
    )
    return {name: (before, after) for name, before, after in found}


def test_entering_the_hearing_leads_back_to_what_the_group_says(ann: Browser, here: str) -> None:
    page = ann.get(f"{here}/decision").text
    link = re.search(r'href="([^"#]+)#hearing_body"', page)
    assert link
    form = ann.get(link[1])
    assert f'href="{here}/decision">Cancel' in form.text
    typed = {**values(form), "hearing_body": "Planning Commission"}
    refused = ann.post(f"{here}/details", data={**typed, "name": ""})
    assert values(refused)["after"] == "decision"
    assert ann.post(f"{here}/details", data=typed).headers["location"] == f"{here}/decision"
    assert ann.post(f"{here}/details", data={**typed, "after": "//evil.example"}).headers["location"] == here


@pytest.mark.long
def test_two_rounds_of_a_project_are_shown_side_by_side(app: FastAPI, ann: Browser, here: str, clock: Clock) -> None:
    clock.turn(days=30)
    second = ann.post(f"{here}/next").headers["location"]
    assert "After negotiation" in ann.get(second).text
    project = re.search(r'href="(/group/projects/\w+/compare)"', ann.get(here).text)
    assert project
    assert "must be closed and counted" in ann.get(project[1]).text
    data = {"group.text": "40 homes at 30 percent.", "group.source": "Agreement, page 2", "group.kind": "binding"}
    ann.post(f"{second}/findings/low-cost-homes", data=data)
    ann.post(f"{second}/open")
    code = code_of(ann, second.rpartition("/")[2])
    for _ in range(6):
        sent(app, code, {"low-cost-homes": "5", "paid-time": "1", "food": "3", "languages": "4"})
    closed(ann, second.rpartition("/")[2])
    page = ann.get(project[1]).text
    # with one other sheet on each side: homes up to 2.75, down to 4.33; time down to 1.75, up to 1.67
    assert ">1 question rose, 1 fell.<" in page
    assert moves(page)["How many homes can people with low incomes afford?"] == ("2.0", "5.0")
    assert "40 homes at 30 percent." in page
    language = (
        "Required by these questions: “Can people take part in the languages spoken here?” Before: Open. After: Met."
    )
    assert language in page
    assert "The number of sheets differs, 4 before and 6 after" in page
    assert "Counted in one of the rounds only" in page
    ann.post(f"{second}/decision", data=SAYS)
    for one in (here, second):
        ann.post(f"{one}/publish")
    before, after = (public_address(ann, one) for one in (here, second))
    reader = Browser(app)
    assert f'href="{after}/after/{before.rpartition("/")[2]}"' in reader.get(after).text
    assert moves(reader.get(f"{after}/after/{before.rpartition('/')[2]}").text) == moves(page)
    spanish = Browser(app).get(f"{after}/after/{before.rpartition('/')[2]}?language=es").text
    assert f'<p>Harrison: En contra <span lang="en" dir="auto">{SAYS["demand"]}</span></p>' in spanish
    both = "&".join(f"with={one.rpartition('/')[2]}" for one in (before, after))
    compared = reader.get(f"/compare?{both}").text
    assert "These are two rounds of one project." in compared
    assert f'<a href="{after}/after/{before.rpartition("/")[2]}"><strong>See what changed between them' in compared
    assert "How sure is the order?" not in compared
    own = ann.get(f"/group/compare?with={second.rpartition('/')[2]}&with={here.rpartition('/')[2]}").text
    pair = f"{project[1]}?before={here.rpartition('/')[2]}&amp;after={second.rpartition('/')[2]}"
    assert f'<a href="{pair}"><strong>See what changed between them' in own
    record = reader.get("/record").text
    assert f'<a href="{before}">Dale Apartments, As first proposed</a>' in record
    assert f'<a href="{after}">Dale Apartments, After negotiation</a>' in record
    assert reader.get(f"{after}/after/{after.rpartition('/')[2]}").status_code == 404
    ann.post(f"{here}/unpublish")
    assert reader.get(f"{after}/after/{before.rpartition('/')[2]}").status_code == 404


def test_rounds_with_other_weights_are_called_not_comparable(
    app: FastAPI, ann: Browser, here: str, clock: Clock
) -> None:
    clock.turn(days=30)
    second = ann.post(f"{here}/next").headers["location"]
    data = {"rubric": "equitable-development@2026.1", "pw.housing": "5", "reason": "Rents first.", "go": "keep"}
    ann.post(f"{second}/weights", data=data)
    ann.post(f"{second}/open")
    for _ in range(6):
        sent(app, code_of(ann, second.rpartition("/")[2]), {"low-cost-homes": "5"})
    closed(ann, second.rpartition("/")[2])
    project = re.search(r'href="(/group/projects/\w+/compare)"', ann.get(here).text)
    assert project
    page = ann.get(project[1]).text
    assert "their scores are not compared" in page
    assert "Principle by principle" not in page
    assert moves(page)["How many homes can people with low incomes afford?"] == ("2.0", "5.0")


@pytest.mark.long
def test_a_quoted_reason_stays_when_the_decision_is_saved_while_the_round_is_open_again(
    app: FastAPI, ann: Browser
) -> None:
    round_id, _phone, _sheet = closed_with_a_reason(app, ann, "3", reason="Harmless.")
    here = f"/group/rounds/{round_id}"
    (key,) = keys(ann.get(f"{here}/reasons/paid-time").text)
    looked = ann.post(f"{here}/reasons/paid-time", data={f"pick.{key}": "yes", "go": "look"})
    assert 'lang="es"' in ann.post(f"{here}/reasons/paid-time", data={**values(looked), "language": "es"}).text
    again = ann.post(f"{here}/reasons/paid-time", data={**values(looked), "language": "es"})
    assert f"seen.{key}" in values(again)  # it is still the page that confirms
    ann.post(f"{here}/reasons/paid-time?language=en", data={**values(looked), "go": "confirm"})
    ann.post(f"{here}/decision", data={"position": "oppose", "quote": "Harmless."})
    ann.post(f"{here}/reopen", data={"reason": "Late sheets."})
    assert ann.post(f"{here}/decision", data={"position": "support"}).status_code == 303
    closed(ann, round_id)
    assert values(ann.get(f"{here}/decision"))["quote"] == "Harmless."
