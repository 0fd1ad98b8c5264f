"""A group's round, from prepared to closed and opened again: who may do what when."""

import re
from datetime import timedelta

import pytest
from browsing import Browser, Clock, errors_at, summary, values
from fastapi import FastAPI
from rooms import answer, closed, code_of, joined, opened, organizer, prepared, sent

from scorecard.store.tables import RoundRow
from scorecard.web.core.site import Site


def test_a_form_that_is_sent_twice_makes_one_project(app: FastAPI) -> None:
    ann = organizer(app)
    form = {"form": "a-form", "name": "Dale Apartments"}
    first, second = (ann.post("/group/projects", data=form).headers["location"] for _ in range(2))
    assert first == second
    assert ann.get("/group").text.count("Dale Apartments") == 1
    assert organizer(app, "Eve", "Another group").post("/group/projects", data=form).status_code == 409


def test_a_project_needs_a_name(app: FastAPI) -> None:
    faulty = organizer(app).post("/group/projects", data={"address": "410 Dale Street"})
    assert faulty.status_code == 422
    assert errors_at(faulty) == {"name": "Enter the name of the project."}
    assert values(faulty)["address"] == "410 Dale Street"


def test_a_round_that_was_never_opened_is_not_closed(app: FastAPI) -> None:
    ann = organizer(app)
    refused = ann.post(f"/group/rounds/{prepared(ann)}/close")
    assert refused.status_code == 409
    assert "Open the round first; then it can be closed." in refused.text


def test_a_prepared_round_says_that_it_has_not_begun(app: FastAPI, site: Site) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    assert "/r/" not in ann.get(f"/group/rounds/{round_id}").text
    with site.database.reading() as session:
        stored = session.get(RoundRow, round_id)
        assert stored and stored.code
        address = f"/r/{stored.code}"
    assert "It has not begun yet." in Browser(app).get(address).text
    assert Browser(app).post(address, data={}).status_code == 409


def test_the_short_address_forgives_capitals(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    assert Browser(app).get(f"/r/{code.upper()}").status_code == 200
    assert Browser(app).get("/r/nothing").status_code == 404


def test_a_phone_that_joins_again_gets_its_own_sheet(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    phone = Browser(app)
    sheet = joined(phone, code)
    assert answer(phone, sheet, "paid-time", "4", reason="Stipends.").status_code == 303
    assert f"/sheets/{sheet}" in phone.get(f"/r/{code}").text
    assert joined(phone, code) == sheet
    assert values(phone.get(f"/sheets/{sheet}/questions/paid-time"))["answer.paid-time"] == "4"
    link = re.search(r"/open/([\w-]+)", phone.get(f"/sheets/{sheet}/link").text)
    assert link
    tablet = Browser(app)
    assert tablet.get(f"/sheets/{sheet}").headers["location"] == f"/r/{code}?forwarded"
    assert tablet.post(f"/open/{link[1]}").headers["location"] == f"/sheets/{sheet}"
    assert values(tablet.get(f"/sheets/{sheet}/questions/paid-time"))["reason.paid-time"] == "Stipends."


def test_a_second_sheet_from_one_phone_is_marked(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone, first = sent(app, code, {"paid-time": "4"})
    second = phone.post(f"/r/{code}", data={"go": "another"}).headers["location"].rpartition("/")[2]
    assert second != first
    way_in = f"/r/{code}?forwarded"
    assert phone.get(f"/sheets/{first}").headers["location"] == way_in  # this phone has forgotten it
    answer(phone, second, "paid-time", "1")
    phone.post(f"/sheets/{second}/send")
    sent(app, code, {"paid-time": "5"})
    assert ann.get(f"/group/rounds/{round_id}/sheets").text.count("same device A") == 2


def test_a_saved_sheet_does_not_count_until_it_is_sent(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "paid-time", "4")
    page = ann.get(f"/group/rounds/{round_id}").text
    assert "0 sheets sent" in page and "1 begun and not sent" in page
    closed(ann, round_id)
    assert "This sheet was begun and never sent, so it does not count." in phone.get(f"/sheets/{sheet}").text


def test_an_empty_sheet_is_not_sent(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    phone = Browser(app)
    sheet = joined(phone, code)
    empty = phone.get(f"/sheets/{sheet}/review").text
    assert "A sheet without an answer cannot be sent: it would not count." in empty
    assert "Send my sheet" not in empty
    refused = phone.post(f"/sheets/{sheet}/send", data={"about.nearby": "yes"})
    assert (refused.status_code, summary(refused)) == (
        422,
        {"questions": "No question has an answer yet. Answer at least one."},
    )
    assert values(refused)["about.nearby"] == "yes"


def test_a_sent_sheet_can_be_changed_until_the_round_closes(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"paid-time": "4"})
    assert answer(phone, sheet, "paid-time", "2").status_code == 303
    closed(ann, round_id)
    late = answer(phone, sheet, "paid-time", "5", reason="Too late, but kept.")
    assert late.status_code == 409
    assert "Too late, but kept." in late.text
    asked = phone.post(
        f"/sheets/{sheet}/questions/paid-time", data={"answer.paid-time": "5"}, headers={"accept": "application/json"}
    )
    assert (asked.status_code, asked.json()) == (409, {"says": "The round is closed"})
    assert "<strong>2</strong>" in ann.get(f"/group/rounds/{round_id}/talk").text
    assert phone.get(f"/sheets/{sheet}/review").status_code == 303


def test_a_round_closes_for_raters_at_its_time(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    until = (clock.moment + timedelta(hours=2)).astimezone().strftime("%Y-%m-%dT%H:%M")
    data = {"label": "As first proposed", "language.en": "yes", "closes_at": until}
    assert ann.post(f"/group/rounds/{round_id}/manner", data=data).status_code == 303
    phone = Browser(app)
    sheet = joined(phone, code)
    clock.turn(hours=3)
    assert answer(phone, sheet, "paid-time", "4").status_code == 409
    assert Browser(app).post(f"/r/{code}", data={}).status_code == 409
    assert "Its time is over" in ann.get(f"/group/rounds/{round_id}").text
    typed = ann.post(f"/group/rounds/{round_id}/paper", data={"number": "1", "key.paid-time": "3"})
    assert typed.status_code == 303  # paper is typed in after the hour


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        (
            {},
            {"label": "Say what is scored, such as: As first proposed.", "languages": "Choose at least one language."},
        ),
        (
            {"label": "x" * 81, "language.en": "yes"},
            {"label": "What is scored has 81 characters. Shorten it to 80: take out one."},
        ),
        (
            {"label": "x", "language.en": "yes", "closes_at": "tomorrow"},
            {"closes_at": "This is not a day and time. Write it like 2026-12-04 20:00."},
        ),
        (
            {"label": "x", "language.en": "yes", "welcome": "x" * 601},
            {"welcome": "A word of welcome has 601 characters. Shorten it to 600: take out one."},
        ),
    ],
)
def test_faulty_round_settings_say_what_to_enter(app: FastAPI, fields: dict[str, str], errors: dict[str, str]) -> None:
    ann = organizer(app)
    faulty = ann.post(f"/group/rounds/{prepared(ann)}/manner", data=fields)
    assert (faulty.status_code, summary(faulty)) == (422, errors)


@pytest.mark.long
def test_personal_links_open_a_sheet_each_and_no_more(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    data = {"label": "For members", "language.en": "yes", "sharing": "personal"}
    ann.post(f"/group/rounds/{round_id}/manner", data=data)
    for number in ("", "0", "201", "many", "-1"):
        faulty = ann.post(f"/group/rounds/{round_id}/links", data={"number": number})
        assert summary(faulty) == {"number": "Write how many links are needed, from 1 to 200."}
    links = re.findall(r"/open/([\w-]+)</span>", ann.post(f"/group/rounds/{round_id}/links", data={"number": "3"}).text)
    assert len(set(links)) == 3
    ann.post(f"/group/rounds/{round_id}/open")
    assert Browser(app).post(f"/r/{code_of(ann, round_id)}", data={}).status_code == 409
    phone, laptop = Browser(app), Browser(app)
    sheet = phone.post(f"/open/{links[0]}").headers["location"]
    assert laptop.post(f"/open/{links[0]}").headers["location"] == sheet
    assert phone.post(f"/open/{links[1]}").headers["location"] != sheet
    assert ann.post(f"/group/rounds/{round_id}/manner", data={**data, "sharing": "open"}).status_code == 303
    assert "A link for each person" in ann.get(f"/group/rounds/{round_id}").text


def test_opening_a_round_again_needs_a_reason_which_is_kept(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"paid-time": "4"})
    closed(ann, round_id)
    faulty = ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": " "})
    assert summary(faulty) == {"reason": "Say in a sentence why it is opened again."}
    assert ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": "Two sheets came late."}).status_code == 303
    assert answer(phone, sheet, "paid-time", "1").status_code == 303
    closed(ann, round_id)
    assert "Two sheets came late." in ann.get(f"/group/rounds/{round_id}/scorecard").text
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").json()
    assert document["round"]["reopened"] == [{"on": "2026-11-22", "reason": "Two sheets came late."}]
    assert document["tally"]["paid-time"]["levels"]["1"] == 1


def test_a_sheet_set_aside_does_not_count_and_is_mentioned_without_a_name(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    sheets = [sent(app, code, {"paid-time": str(number)})[1] for number in (1, 2, 3, 5)]
    aside = f"/group/rounds/{round_id}/sheets/{sheets[3]}/aside"
    faulty = ann.post(aside, data={"reason": ""})
    assert summary(faulty) == {
        f"reason.{sheets[3]}": "Say in a sentence why it is set aside. It is printed with the method, without a name."
    }
    ann.post(aside, data={"reason": "Sent from the developer’s office."})
    assert "Sent from the developer’s office." in ann.get(f"/group/rounds/{round_id}/sheets").text
    ann.post(aside, data={"go": "again"})
    ann.post(aside, data={"reason": "Not from here."})
    closed(ann, round_id)
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").json()
    assert document["tally"]["paid-time"]["levels"] == {"1": 1, "2": 1, "3": 1, "4": 0, "5": 0}
    assert (document["round"]["set_aside"], document["round"]["set_aside_reasons"]) == (1, ["Not from here."])
    assert "1 sheet was set aside. Why: “Not from here”." in ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert sheets[3] not in ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert ann.post(aside, data={"reason": "Too late."}).status_code == 409


@pytest.mark.long
def test_a_round_gets_its_own_weights_with_a_reason(app: FastAPI) -> None:
    ann = organizer(app)
    round_id = prepared(ann)
    here = f"/group/rounds/{round_id}/weights"
    rubric = {"rubric": "equitable-development@2026.1", "go": "keep"}
    missing = ann.post(here, data={**rubric, "pw.housing": "3", "pd.transportation": "yes"})
    assert summary(missing) == {"reason": "Say why the group agreed on this. It is printed with the score."}
    assert values(missing)["pw.housing"] == "3"
    faulty = ann.post(here, data={**rubric, "pw.housing": "much", "reason": "x"})
    assert summary(faulty) == {"pw.housing": "A weight is a number above 0, such as 2 or 0.5."}
    data = {**rubric, "pw.housing": "3", "pd.transportation": "yes", "reason": "Rents come first here."}
    assert ann.post(here, data=data).status_code == 303
    page = ann.get(here)
    assert values(page)["pw.housing"] == "3" and values(page)["reason"] == "Rents come first here."
    ann.post(f"/group/rounds/{round_id}/open")
    code = code_of(ann, round_id)
    sent(app, code, {"paid-time": "4", "low-cost-homes": "2"})
    closed(ann, round_id)
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").json()
    assert [principle["id"] for principle in document["principles"]][-1] == "environment"
    assert document["rubric"]["content"]["based_on"]["name"] == "equitable-development@2026.1"
    assert "Rents come first here." in ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert ann.post(here, data=data).status_code == 409


def test_the_page_of_weights_keeps_the_questions_of_the_round(app: FastAPI) -> None:
    card = "North End\n\n1 = No\n2 = Yes\n\nHomes\n1. Are the rents low?\n2. May people stay?\n\nWork\n3. Is the pay fair?\n"
    ann = organizer(app)
    own = ann.post("/rubric-paste", data={"text": card, "go": "keep"}).headers["location"].partition("?")[0]
    assert f'href="/group/projects/new?rubric={own.rpartition("/")[2]}"' in ann.get(own).text
    round_id = prepared(ann, rubric=own.rpartition("/")[2], kind="")
    here = f"/group/rounds/{round_id}/weights"

    def digest() -> str:
        with app.state.site.database.reading() as session:
            return str(session.get_one(RoundRow, round_id).rubric_digest)

    before = digest()
    page = ann.get(here)
    assert "selected>North End" in page.text and "Homes" in page.text and "Housing" not in page.text
    untouched = {name: value for name, value in values(page).items() if not name.startswith("pd.")}
    assert ann.post(here, data={**untouched, "go": "keep"}).status_code == 303
    assert digest() == before
    weighted = {**untouched, "pw.homes": "3", "reason": "Rents come first.", "go": "keep"}
    assert ann.post(here, data=weighted).status_code == 303
    assert digest() != before
    page = ann.get(here)
    assert values(page)["pw.homes"] == "3" and values(page)["reason"] == "Rents come first."
    back = {**values(page), "pw.homes": "1", "reason": "", "go": "keep"}
    assert ann.post(here, data={name: value for name, value in back.items() if name[:3] != "pd."}).status_code == 303
    assert digest() == before
    assert ann.post(f"{own}/delete", data={"confirm": "yes"}).status_code == 303
    page = ann.get(here)
    assert 'value="as-it-is" selected>North End' in page.text and "pw.homes" not in page.text
    assert ann.post(here, data={"rubric": "as-it-is", "go": "keep"}).status_code == 303
    assert digest() == before


def test_answers_about_raters_are_shown_only_in_totals_of_five_or_more(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    for number in range(10):
        about = {"nearby": "yes" if number < 5 else "no", "home": "rents" if number < 4 else "", "age": "nonsense"}
        if number > 7:
            del about["nearby"]
        about["language"] = "en"  # all of them
        sent(app, code, {"paid-time": "3"}, **about)
    closed(ann, round_id)
    document = ann.get(f"/group/rounds/{round_id}/scorecard.json").json()
    assert document["round"]["about"] == {"nearby": {"yes": 5}}
    page = ann.get(f"/group/rounds/{round_id}/scorecard").text
    assert "Do you live nearby? Yes: 5, on 10 online sheets. Answers that fewer than five gave are not shown." in page
    assert "Do you rent" not in page


@pytest.mark.long
def test_only_organizers_see_results_until_the_group_allows_more(app: FastAPI) -> None:
    ann = organizer(app)
    hidden, code = opened(ann, name="Not shown")
    phone, sheet = sent(app, code, {"paid-time": "4"})
    for _ in range(2):
        sent(app, code, {"paid-time": "2"})
    assert phone.get(f"/sheets/{sheet}/scorecard").status_code == 404
    closed(ann, hidden)
    assert phone.get(f"/sheets/{sheet}/scorecard").status_code == 404
    page = phone.get(f"/sheets/{sheet}").text
    assert re.findall(r'href="([^"]*/scorecards?/[^"]*|[^"]*/scorecard)"', page) == []
    round_id, code = opened(ann)
    data = {"label": "x", "language.en": "yes", "shows_raters": "yes"}
    ann.post(f"/group/rounds/{round_id}/manner", data=data)
    phone, sheet = sent(app, code, {"paid-time": "4"})
    for _ in range(2):
        sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    assert "2.7" in phone.get(f"/sheets/{sheet}/scorecard").text
    late = Browser(app)
    assert late.get(f"/sheets/{sheet}/scorecard").headers["location"] == f"/r/{code}?forwarded"
    ann.post(f"/group/rounds/{round_id}/publish")
    assert phone.get(f"/sheets/{sheet}/scorecard").headers["location"].startswith("/scorecards/")


@pytest.mark.long
def test_a_deleted_round_leaves_a_note_where_it_was_published(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    for _ in range(3):
        sent(app, code, {"paid-time": "2"})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    address = re.search(r"/scorecards/[a-z0-9]+", ann.get(f"/group/rounds/{round_id}/scorecard").text)
    assert address and Browser(app).get(address[0]).status_code == 200
    assert "a note stays at its address" in ann.get(f"/group/rounds/{round_id}/delete").text
    assert ann.post(f"/group/rounds/{round_id}/delete").headers["location"] == "/group/deleted"
    assert Browser(app).get(address[0]).status_code == 410
    assert "Dale" not in ann.get("/group").text
    assert "deleted the round" in ann.get("/group/journal").text


@pytest.mark.long
def test_many_raters_behind_one_address_are_not_rate_limited(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    assert {Browser(app).post(f"/r/{code}", data={}).status_code for _ in range(150)} == {303}


def test_the_closing_page_says_what_would_not_count(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    sent(app, code, {"paid-time": "3"})
    answer(phone := Browser(app), joined(phone, code), "paid-time", "4")
    ann.post(f"/group/rounds/{round_id}/paper", data={"number": "1", "key.paid-time": "2"})
    ann.post(f"/group/rounds/{round_id}/handed", data={"handed_out": "5", "handed_in": "3"})
    page = ann.get(f"/group/rounds/{round_id}/close").text
    assert "Sheets that were begun but not sent do not count." in page
    for line in (
        "2 sheets will count: 1 online, 1 typed in from paper",
        "Does not count: 1 begun and not sent.",
        "2 that were handed in are not typed in yet.",
    ):
        assert line in page
    closed(ann, round_id)
    assert ann.get(f"/group/rounds/{round_id}/close").status_code == 303


@pytest.mark.long
def test_an_organizer_reads_a_single_sheet_of_a_closed_round(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "paid-time", "3", reason="Gift cards for two evenings.")
    closed(ann, round_id)
    page = ann.get(f"/group/rounds/{round_id}/sheets/{sheet}").text
    for text in ("Are neighbors paid for their time?", "Gift cards for two evenings.", "35 questions have no answer."):
        assert text in page
    assert 'name="answer' not in page
    other, _ = opened(ann)
    assert ann.get(f"/group/rounds/{other}/sheets/{sheet}").status_code == 404


def test_a_wall_that_opens_only_here_has_a_link_and_no_code(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    wall = ann.get(f"/group/rounds/{round_id}/wall").text
    assert "The address for raters opens only on this computer." in wall
    assert re.search(rf'<a href="http://[a-z0-9.:]+/r/{code}">', wall)
    assert "Point your phone at the code" not in wall and '<svg class="qr"' not in wall


@pytest.mark.long
def test_no_sheet_can_be_told_from_any_two_numbers_that_stand(app: FastAPI) -> None:
    """Three came and were published, then these three and one of the first were set aside: by number 2 alone four
    sheets changed, but from number 1 one sheet is missing."""
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    first = [sent(app, code, {"paid-time": points})[1] for points in "12345"]
    closed(ann, round_id)
    assert ann.post(f"{here}/publish").status_code == 303
    ann.post(f"{here}/reopen", data={"reason": "Late sheets."})
    later = [sent(app, code, {"paid-time": "1"})[1] for _ in range(3)]
    closed(ann, round_id)
    assert ann.post(f"{here}/publish", data={"reason": "Late sheets."}).status_code == 303
    ann.post(f"{here}/reopen", data={"reason": "Doubtful sheets."})
    for sheet in (*later, first[4]):
        assert ann.post(f"{here}/sheets/{sheet}/aside", data={"reason": "Doubtful."}).status_code == 303
    closed(ann, round_id)
    refused = ann.post(f"{here}/publish", data={"reason": "Doubtful sheets."})
    assert refused.status_code == 409
    assert "So few sheets differ from those of number 1 that" in refused.text
    ann.post(f"{here}/unpublish")
    assert ann.post(f"{here}/publish").status_code == 303


def test_sheets_that_come_and_go_count_both(app: FastAPI) -> None:
    """Two set aside and two new ones: as many as before, and four that differ."""
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    first = [sent(app, code, {"paid-time": points})[1] for points in "12345"]
    closed(ann, round_id)
    ann.post(f"{here}/publish")
    ann.post(f"{here}/reopen", data={"reason": "Late sheets."})
    for sheet in first[:2]:
        ann.post(f"{here}/sheets/{sheet}/aside", data={"reason": "Doubtful."})
    for _ in range(2):
        sent(app, code, {"paid-time": "5"})
    closed(ann, round_id)
    assert ann.post(f"{here}/publish", data={"reason": "Late sheets."}).status_code == 303
