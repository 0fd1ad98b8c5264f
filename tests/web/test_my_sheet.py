"""What raters can do with a sheet of their own besides answering: delete it, and invite others."""

import re

import pytest
from browsing import Browser
from fastapi import FastAPI
from rooms import answer, closed, joined, opened, organizer, sent
from rubrics import criterion, small
from sqlalchemy import text

from scorecard.web.core.site import Site
from scorecard.web.rubrics.effort import effort_text


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def rows(app: FastAPI, sheet: str) -> tuple[int, int]:
    """How many rows the database has of a sheet, and of its answers."""
    site: Site = app.state.site
    with site.database.reading() as session:
        values = {"sheet": sheet}
        return (
            session.execute(text("select count(*) from sheet where id = :sheet"), values).scalar_one(),
            session.execute(text("select count(*) from answer where sheet_id = :sheet"), values).scalar_one(),
        )


def test_a_rater_deletes_their_sheet_and_nothing_of_it_is_left(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1", "paid-time": "2"})
    assert rows(app, sheet) == (1, 2)
    assert f'href="/sheets/{sheet}/delete"' in phone.get(f"/sheets/{sheet}").text
    before = phone.get(f"/sheets/{sheet}/delete").text
    assert "Your answers and your words are deleted for good" in before
    assert "They stay in the backups of this site until its host deletes those." in before
    assert rows(app, sheet) == (1, 2)  # to look deletes nothing
    assert phone.post(f"/sheets/{sheet}/delete").headers["location"] == f"/r/{code}"
    assert "Your sheet was deleted." in phone.get(f"/r/{code}").text
    assert rows(app, sheet) == (0, 0)
    assert phone.get(f"/sheets/{sheet}").status_code == 404
    assert "0 sheets sent" in ann.get(f"/group/rounds/{round_id}").text
    journal = ann.get("/group/journal").text
    line = journal.partition("Somebody deleted the sheet that they had sent.")[2].partition("</li>")[0]
    assert "November 22, 2026" in journal.partition("Somebody deleted")[0].rpartition("<li")[2] + line
    assert re.search(r"\d:\d\d", journal.partition("Somebody deleted")[0].rpartition("<li")[2] + line) is None
    again = joined(phone, code)
    assert (again != sheet, rows(app, again)) == (True, (1, 0))


@pytest.mark.long
def test_a_draft_is_deleted_without_a_word_in_the_journal(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "food", "1")
    assert phone.post(f"/sheets/{sheet}/delete").status_code == 303
    assert rows(app, sheet) == (0, 0)
    assert "Somebody deleted" not in ann.get("/group/journal").text


def test_after_closing_no_sheet_leaves(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1"})
    closed(ann, round_id)
    assert "/delete" not in phone.get(f"/sheets/{sheet}").text
    assert [phone.get(f"/sheets/{sheet}/delete").status_code, phone.post(f"/sheets/{sheet}/delete").status_code] == [
        409,
        409,
    ]
    assert rows(app, sheet) == (1, 1)


def test_nobody_deletes_the_sheet_of_somebody_else(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann)
    _, sheet = sent(app, code, {"food": "1"})
    assert Browser(app).post(f"/sheets/{sheet}/delete").status_code == 404
    assert ann.post(f"/sheets/{sheet}/delete").status_code == 404
    assert rows(app, sheet) == (1, 1)


@pytest.mark.parametrize("path", ["", "/review", "/questions/food"])
def test_a_forwarded_address_leads_to_the_way_in(app: FastAPI, ann: Browser, path: str) -> None:
    _, code = opened(ann)
    _, sheet = sent(app, code, {"food": "1"})
    friend = Browser(app)
    shown = friend.get(f"/sheets/{sheet}{path}")
    assert (shown.status_code, shown.headers["location"]) == (303, f"/r/{code}?forwarded")
    page = friend.get(shown.headers["location"]).text
    assert "belongs to somebody else’s sheet, which only they can see" in page
    assert f'action="/r/{code}"' in page
    assert joined(friend, code) != sheet
    assert friend.get("/sheets/aaaaaaaaaa").status_code == 404


@pytest.mark.long
def test_who_sent_a_sheet_reads_what_comes_next_and_how_to_tell_others(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    phone = Browser(app)
    phone.base_url = "http://score.example.org"
    sheet = joined(phone, code)
    answer(phone, sheet, "food", "1")
    phone.post(f"/sheets/{sheet}/send")
    page = phone.get(f"/sheets/{sheet}").text
    assert f'value="http://score.example.org/r/{code}"' in page
    promised = page.partition('<span class="address">http://score.example.org')[2].partition("<")[0]
    early = Browser(app).get(promised)
    assert (early.status_code, "come back when the group is done" in early.text) == (404, True)
    for given in ("2", "3"):
        sent(app, code, {"food": given})
    closed(ann, round_id)
    assert ann.post(f"/group/rounds/{round_id}/publish").status_code == 303
    assert Browser(app).get(promised).status_code == 200


def test_an_address_of_one_evening_is_promised_to_nobody(app: FastAPI, ann: Browser) -> None:
    _round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1"})  # at an address that opens only in the room
    page = phone.get(f"/sheets/{sheet}").text
    assert "/scorecards/" not in page.partition("</main>")[0]
    assert "Ask it where it will publish the scorecard." in page


@pytest.mark.long
def test_a_private_link_asks_whose_it_is_and_leads_others_to_their_own(app: FastAPI, ann: Browser) -> None:
    _round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1"})
    link = re.search(r"/open/[\w-]+", phone.get(f"/sheets/{sheet}/link").text)
    assert link is not None
    friend = Browser(app)
    page = friend.get(link[0]).text
    assert "opens one sheet about “Dale Apartments”, in a round of Harrison" in page
    assert f'href="/r/{code}">Somebody sent it to me' in page
    assert joined(friend, code) != sheet
    assert friend.post(link[0]).headers["location"] == f"/sheets/{sheet}"  # its owner on another device


@pytest.mark.long
def test_after_the_key_questions_the_review_says_that_it_is_enough(app: FastAPI, ann: Browser) -> None:
    _round_id, code = opened(ann, rubric="equitable-development@2026.2")
    phone = Browser(app)
    sheet = joined(phone, code)
    address = re.search(r'href="(/sheets/\w+/questions/[\w-]+\?from=key)"', phone.get(f"/sheets/{sheet}").text)
    assert address is not None
    page = phone.get(address[1])
    for number in range(7):
        assert f"<span>Question {number + 1} of 7</span>" in page.text
        assert f"{number} of 7 answered" in page.text
        assert "Whole principle" not in page.text
        here = page.url.path
        given = {f"answer.{here.rpartition('/')[2]}": "3", "go": "next", "from": "key"}
        page = phone.get(phone.post(here, data=given).headers["location"])
    assert page.url.path == f"/sheets/{sheet}/review"
    lead = page.text.partition('class="lead">')[2].partition("</p>")[0]
    assert lead == "You have answered the 7 key questions. You can send your sheet now."
    assert "30 questions have no answer." in page.text


def test_who_changes_a_sent_sheet_is_told_that_it_counts_already(app: FastAPI, ann: Browser) -> None:
    _round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1"})
    saved_by_script = phone.post(
        f"/sheets/{sheet}/questions/food", data={"answer.food": "2"}, headers={"accept": "application/json"}
    )
    assert saved_by_script.status_code == 200
    pressed = phone.post(f"/sheets/{sheet}/questions/food", data={"answer.food": "2", "go": "next", "from": "review"})
    assert "It counts already" in phone.get(pressed.headers["location"]).text


def test_the_first_page_says_how_long_it_takes(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann, rubric="equitable-development@2026.2")
    page = Browser(app).get(f"/r/{code}").text
    assert re.search(r"37 questions, about \d+ min\. Or only the 7 key questions, about 3 min\.", page)
    assert "Two minutes" not in page
    assert (
        "Until the round is closed, the site shows nobody what you answer, only how many questions. Then Harrison can read single sheets, without names."
        in page
    )


def test_the_short_way_goes_through_the_key_questions_alone(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann, rubric="equitable-development@2026.2")
    phone = Browser(app)
    sheet = joined(phone, code)
    found = re.search(r'href="(/sheets/\w+/questions/[\w-]+\?from=key)"', phone.get(f"/sheets/{sheet}").text)
    assert found
    asked: list[str] = []
    at = found[1]
    while "/questions/" in at:
        page = phone.get(at).text
        id_ = at.rpartition("/")[2].partition("?")[0]
        assert f"<span>Question {len(asked) + 1} of 7</span>" in page
        asked.append(id_)
        levels = re.findall(rf'name="answer.{id_}" id="[^"]+" value="([^"]+)"', page)
        done = phone.post(at.partition("?")[0], data={f"answer.{id_}": levels[0], "from": "key", "go": "next"})
        at = done.headers["location"]
    assert at == f"/sheets/{sheet}/review"
    assert len({*asked}) == 7
    assert "7 of 7 answered" in phone.get(f"/sheets/{sheet}").text
    second = f"/sheets/{sheet}/questions/{asked[1]}"
    back = phone.post(second, data={"from": "key", "go": "back"}).headers["location"]
    assert back == f"/sheets/{sheet}/questions/{asked[0]}?from=key"


def test_the_minutes_are_those_of_the_words() -> None:
    """200 words are a minute, and each choice takes 5 seconds. Each of four questions has 80 words, 20 on how to decide
    and two levels of 50: four times 65 seconds are more than four minutes, and those of the one key question are more
    than one."""
    scale = [{"points": points, "descriptor": "word " * 50} for points in ("1", "2")]
    asked = [criterion(f"q{number}", question="word " * 80, guidance="word " * 20) for number in range(4)]
    rubric = small({**asked[0], "key": "yes"}, *asked[1:], scale=scale)
    says = "4 questions, about 5 min. Or only the 1 key question, about 2 min."
    assert effort_text(rubric, None) == says


@pytest.mark.long
def test_a_typed_code_leads_to_its_round(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann)
    phone = Browser(app)
    assert 'action="/r"' in phone.get("/").text
    assert phone.get("/r", params={"code": f" {code.upper()} "}).headers["location"] == f"/r/{code}"
    assert phone.get("/r", params={"code": "../../group"}).headers["location"] == "/r/..%2F..%2Fgroup"
    assert phone.get("/r", params={"code": " "}).headers["location"] == "/"


def test_who_has_not_sent_is_told_and_who_has_sent_too(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "food", "1")
    waiting = "Not sent yet: it counts once you send it."
    pages = [phone.get(f"/sheets/{sheet}{path}").text for path in ("", "/link")]
    assert [waiting in page for page in pages] == [True, True]
    review = phone.get(f"/sheets/{sheet}/review").text
    assert "You have answered 1 question. Your sheet counts once it is sent. You need not answer the others." in review
    from_review = {"answer.food": "2", "from": "review", "go": "next"}
    counts = "Saved. It counts already"
    assert (
        counts
        not in phone.get(phone.post(f"/sheets/{sheet}/questions/food", data=from_review).headers["location"]).text
    )
    phone.post(f"/sheets/{sheet}/send")
    assert counts in phone.get(phone.post(f"/sheets/{sheet}/questions/food", data=from_review).headers["location"]).text
    pages = [phone.get(f"/sheets/{sheet}{path}").text for path in ("", "/link")]
    assert [waiting in page for page in pages] == [False, False]
    assert "Your sheet was sent. Thank you." in phone.get(f"/r/{code}").text
    assert "Your sheet was sent: what you change counts at once." in phone.get(f"/sheets/{sheet}/review").text
    assert f'href="/sheets/{sheet}/review">Change my answers' in phone.get(f"/sheets/{sheet}").text


def test_a_rater_reads_who_reads_the_reasons(app: FastAPI, ann: Browser) -> None:
    _, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    says = "The group reads this after the round, and prints it only if it picks it."
    asked = phone.get(f"/sheets/{sheet}/questions/food").text
    assert says in asked
    assert "it counts at the lowest level" in asked  # beside “cannot tell”, where it is chosen
    alone = phone.start()
    assert says not in phone.get(f"/projects/{alone}/questions/food").text


@pytest.mark.long
def test_nothing_chosen_is_told_and_what_is_changed_after_sending_counts_at_once(app: FastAPI) -> None:
    ann = organizer(app)
    _, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    left = phone.post(f"/sheets/{sheet}/questions/food", data={"go": "next"})
    assert "You chose no answer, so that question stays open." in phone.get(left.headers["location"]).text
    taken = phone.post(f"/sheets/{sheet}/questions/food", data={"go": "next", "answer.food": "3"})
    assert "You chose no answer" not in phone.get(taken.headers["location"]).text
    assert "Send my sheet" in phone.get(f"/sheets/{sheet}/review").text
    phone.post(f"/sheets/{sheet}/send")
    page = phone.get(f"/sheets/{sheet}/review").text
    assert ("Send" not in page, page.count("Done")) == (True, 2)
    changed = phone.post(f"/sheets/{sheet}/questions/food", data={"go": "next", "from": "review", "answer.food": "1"})
    assert "Saved. It counts already; you need not send the sheet again." in phone.get(changed.headers["location"]).text


@pytest.mark.long
def test_a_label_that_the_program_gave_is_read_in_each_language(app: FastAPI) -> None:
    ann = organizer(app)
    _, code = opened(ann)
    assert "Como se propuso al principio" in Browser(app).get(f"/r/{code}?language=es").text
    assert "As first proposed" in Browser(app).get(f"/r/{code}?language=en").text


def test_who_shares_a_phone_is_led_to_the_private_link_first(app: FastAPI) -> None:
    ann = organizer(app)
    _, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    page = phone.get(f"/r/{code}").text
    assert f'<a href="/sheets/{sheet}/link#shared">Somebody else answers on this phone</a>' in page
    link = phone.get(f"/sheets/{sheet}/link").text
    assert 'id="shared"' in link and "Forget me on this phone" in link


@pytest.mark.long
def test_after_closing_a_rater_reads_their_own_answers_and_changes_nothing(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    phone, sheet = sent(app, code, {"food": "1"})
    answer(phone, sheet, "food", "1", reason="The shop closed.")
    begun = Browser(app)
    other = joined(begun, code)
    answer(begun, other, "food", "?")
    assert "The shop closed." not in phone.get(f"/sheets/{sheet}").text
    closed(ann, round_id)
    page = phone.get(f"/sheets/{sheet}").text
    assert "The shop closed." in page
    assert f"/sheets/{sheet}/questions/" not in page
    page = begun.get(f"/sheets/{other}").text
    assert "never sent, so it does not count" in page
    assert "Cannot tell" in page


def test_the_review_sends_at_its_top_with_the_same_form(app: FastAPI, ann: Browser) -> None:
    _round_id, code = opened(ann)
    phone = Browser(app)
    sheet = joined(phone, code)
    answer(phone, sheet, "food", "1")
    page = phone.get(f"/sheets/{sheet}/review").text
    assert page.index('<button form="send">Send my sheet</button>') < page.index('id="questions"')
    assert f'action="/sheets/{sheet}/send" class="submit" id="send"' in page


@pytest.mark.long
def test_online_sheets_have_numbers_that_say_nothing_of_their_order(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    for _ in range(4):
        sent(app, code, {"food": "1"})
    ann.post(f"/group/rounds/{round_id}/paper", data={"number": "1", "key.food": "2"})
    page = ann.get(f"/group/rounds/{round_id}/sheets").text
    numbers = re.findall(r"<strong>Sheet (\w+)</strong>", page)
    online = [number for number in numbers if number.startswith("P")]
    assert len(numbers) == 5
    assert len(set(online)) == 4
    assert all(re.fullmatch(r"P[1-9]\d\d", number) for number in online)


def test_nobody_can_follow_a_device_from_round_to_round(app: FastAPI, ann: Browser, site: Site) -> None:
    phone = Browser(app)
    for _ in range(2):
        joined(phone, opened(ann)[1])
    with site.database.reading() as session:
        marks = session.execute(text("select device from sheet")).scalars().all()
    assert len(set(marks)) == 2
    assert [mark for mark in marks if mark in phone.cookies.values()] == []
