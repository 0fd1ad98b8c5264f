"""The questions: posted answers are saved, and nothing else changes."""

import re

import pytest
from browsing import Browser, errors_at, summary, title, values

ASKED = 36


def stood(browser: Browser, project: str, criterion: str) -> dict[str, str]:
    """The stored values of one question, by kind of field."""
    found = values(browser.get(f"/projects/{project}/questions/{criterion}"))
    return {
        name.partition(".")[0]: text
        for name, text in found.items()
        if name.endswith(f".{criterion}") and text and not name.startswith("was")
    }


@pytest.mark.long
@pytest.mark.parametrize("answer", ["1", "2", "3", "4", "5", "na", "?"])
def test_each_answer_is_saved_as_it_was_given(browser: Browser, answer: str) -> None:
    project = browser.start()
    saved = browser.answer(project, "paid-time", answer, reason="Because.", evidence="Page 3", kind="written")
    assert saved.headers["location"] == f"/projects/{project}/questions/languages"
    assert stood(browser, project, "paid-time") == {
        "answer": answer,
        "reason": "Because.",
        "evidence": "Page 3",
        "kind": "written",
    }


def test_an_answer_changes_no_other_answer(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "first-asked", "2", reason="Late.")
    browser.answer(project, "paid-time", "3")
    assert stood(browser, project, "first-asked") == {"answer": "2", "reason": "Late."}


def test_a_field_that_is_not_in_the_form_is_not_erased(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3", reason="Gift cards.", evidence="Budget", kind="binding")
    browser.post(f"/projects/{project}/questions/paid-time", data={"answer.paid-time": "4"})
    assert stood(browser, project, "paid-time") == {
        "answer": "4",
        "reason": "Gift cards.",
        "evidence": "Budget",
        "kind": "binding",
    }
    browser.post(f"/projects/{project}/questions/paid-time", data={"go": "next"})
    assert stood(browser, project, "paid-time")["answer"] == "4"


def test_an_emptied_text_is_deleted_and_the_answer_is_kept(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3", reason="Gift cards.")
    browser.post(f"/projects/{project}/questions/paid-time", data={"reason.paid-time": "  "})
    assert stood(browser, project, "paid-time") == {"answer": "3"}


def test_an_answer_can_be_cleared(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "3", reason="Gift cards.")
    cleared = browser.post(
        f"/projects/{project}/questions/paid-time", data={"clear": "paid-time", "answer.paid-time": "3"}
    )
    assert cleared.headers["location"] == f"/projects/{project}/questions/paid-time"
    assert stood(browser, project, "paid-time") == {}
    assert "0 of 36 answered" in browser.get(f"/projects/{project}").text


def test_a_reason_without_an_answer_is_saved_and_shown_in_the_review(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", reason="I must look this up.")
    assert stood(browser, project, "paid-time") == {"reason": "I must look this up."}
    review = browser.get(f"/projects/{project}/review").text
    assert "A reason without an answer" in review
    assert "I must look this up." in review


@pytest.mark.long
@pytest.mark.parametrize(
    ("form", "field", "sentence"),
    [
        ({"answer.paid-time": "9"}, "answer.paid-time", "Choose one of the answers that are shown."),
        ({"answer.paid-time": "3.5"}, "answer.paid-time", "Choose one of the answers that are shown."),
        ({"answer.paid-time": "<b>"}, "answer.paid-time", "Choose one of the answers that are shown."),
        ({"answer.paid-time": "1e1"}, "answer.paid-time", "Choose one of the answers that are shown."),
        (
            {"reason.paid-time": "x" * 4001},
            "reason.paid-time",
            "The reason has 4,001 characters. Shorten it to 4,000: take out one.",
        ),
        (
            {"evidence.paid-time": "x" * 1010},
            "evidence.paid-time",
            "The evidence has 1,010 characters. Shorten it to 1,000: take out 10.",
        ),
        ({"kind.paid-time": "holy"}, "kind.paid-time", "Choose one of the kinds of evidence that are shown."),
    ],
)
def test_an_error_is_in_the_summary_and_at_its_field_and_typed_text_is_kept(
    browser: Browser, form: dict[str, str], field: str, sentence: str
) -> None:
    project = browser.start()
    browser.answer(project, "paid-time", "2")
    typed = {"answer.paid-time": "4", "reason.paid-time": "Kept?", "evidence.paid-time": "Also kept?", **form}
    page = browser.post(f"/projects/{project}/questions/paid-time", data=typed)
    assert page.status_code == 422
    assert title(page) == "Error: Are neighbors paid for their time?"
    assert (summary(page), errors_at(page)) == ({field: sentence}, {field: sentence})
    shown = values(page)
    kept = {name: text for name, text in typed.items() if name != field or not name.startswith(("answer", "kind"))}
    assert {name: shown[name] for name in kept} == kept
    assert stood(browser, project, "paid-time") == {"answer": "2"}


def test_a_question_that_always_applies_cannot_be_not_applicable(browser: Browser) -> None:
    project = browser.start()
    assert 'value="na"' not in browser.get(f"/projects/{project}/questions/languages").text
    page = browser.answer(project, "languages", "na")
    assert summary(page) == {"answer.languages": "Choose one of the answers that are shown."}


def test_a_whole_principle_is_saved_at_once_and_leads_to_the_next(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "first-asked", "2", reason="Late.")
    form = {"answer.first-asked": "3", "answer.paid-time": "?", "answer.transit": "5"}
    saved = browser.post(f"/projects/{project}/principles/community-power", data=form)
    assert saved.headers["location"] == f"/projects/{project}/principles/livability"
    assert stood(browser, project, "first-asked") == {"answer": "3", "reason": "Late."}
    assert stood(browser, project, "paid-time") == {"answer": "?"}
    assert stood(browser, project, "transit") == {}  # not on that page


def test_one_error_in_a_whole_principle_keeps_everything_typed(browser: Browser) -> None:
    project = browser.start()
    form = {"answer.first-asked": "3", "reason.first-asked": "Late.", "answer.paid-time": "9"}
    page = browser.post(f"/projects/{project}/principles/community-power", data=form)
    assert (page.status_code, title(page)) == (422, "Error: Community power")
    assert values(page)["reason.first-asked"] == "Late."
    assert values(page)["answer.first-asked"] == "3"


@pytest.mark.parametrize(
    ("go", "leads_to"),
    [
        ("next", "/questions/languages"),
        ("skip", "/questions/languages"),
        ("back", "/questions/who-decides"),
        ("whole", "/principles/community-power#paid-time"),
        ("later", "/link"),
        ("review", "/review"),
        ("nonsense", "/questions/languages"),
    ],
)
def test_every_button_saves_and_leads_where_it_says(browser: Browser, go: str, leads_to: str) -> None:
    project = browser.start()
    saved = browser.post(f"/projects/{project}/questions/paid-time", data={"reason.paid-time": "Typed.", "go": go})
    assert saved.headers["location"] == f"/projects/{project}{leads_to}"
    assert stood(browser, project, "paid-time") == {"reason": "Typed."}


def test_the_first_leads_back_to_the_project_and_the_last_on_to_the_review(browser: Browser) -> None:
    project = browser.start()
    first = browser.post(f"/projects/{project}/questions/first-asked", data={"go": "back"})
    assert first.headers["location"] == f"/projects/{project}"
    last = re.findall(r"/questions/([a-z-]+)\?from=review", browser.get(f"/projects/{project}/review").text)[-1]
    after = browser.post(f"/projects/{project}/questions/{last}", data={"go": "next"})
    assert after.headers["location"] == f"/projects/{project}/review"


def test_a_question_opened_from_the_review_leads_back_to_it(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}/questions/paid-time?from=review")
    assert values(page)["from"] == "review"
    saved = browser.post(f"/projects/{project}/questions/paid-time", data={"answer.paid-time": "3", "from": "review"})
    assert saved.headers["location"] == f"/projects/{project}/review"


def test_a_rater_may_begin_with_any_principle_and_go_on_later(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}").text
    first = re.search(r'<a href="(/projects/[^"]+)"><strong>Housing</strong>', page)
    assert first is not None
    assert first[1] == f"/projects/{project}/questions/low-cost-homes"
    browser.answer(project, "low-cost-homes", "2")
    page = browser.get(f"/projects/{project}").text
    assert "1 of 7 answered" in page
    assert f'href="/projects/{project}/questions/how-long"><strong>Housing' in page
    assert f'class="button" href="/projects/{project}/questions/first-asked">Go on' in page


def test_a_kind_of_project_is_asked_its_own_questions(browser: Browser) -> None:
    housing, street = browser.start(kind="housing"), browser.start(kind="transit")
    found = [len(re.findall(r"from=review", browser.get(f"/projects/{one}/review").text)) for one in (housing, street)]
    assert found[1] < found[0] <= ASKED + 1


def test_a_question_that_is_not_asked_of_this_kind_is_not_there(browser: Browser) -> None:
    project = browser.start(kind="transit")
    assert browser.get(f"/projects/{project}/questions/low-cost-homes").status_code == 404
    assert browser.answer(project, "low-cost-homes", "5").status_code == 404


@pytest.mark.parametrize("path", ["questions/nothing", "principles/nothing", "questions/__proto__"])
def test_an_unknown_question_is_not_there(browser: Browser, path: str) -> None:
    project = browser.start()
    assert browser.get(f"/projects/{project}/{path}").status_code == 404
    assert browser.post(f"/projects/{project}/{path}", data={"go": "next"}).status_code == 404


def test_the_script_gets_a_sentence_instead_of_a_page(browser: Browser) -> None:
    project = browser.start()
    asks = {"accept": "application/json"}
    address = f"/projects/{project}/questions/paid-time"
    saved = browser.post(address, data={"answer.paid-time": "3"}, headers=asks)
    assert (saved.status_code, saved.json()["says"], list(saved.json()["was"])) == (200, "Saved", ["paid-time"])
    failed = browser.post(address, data={"answer.paid-time": "9"}, headers=asks)
    assert (failed.status_code, failed.json()) == (422, {"says": "Choose one of the answers that are shown."})
    gone = browser.post("/projects/nothing/questions/paid-time", data={"answer.paid-time": "3"}, headers=asks)
    assert (gone.status_code, list(gone.json())) == (404, ["says"])


def test_a_late_save_shows_what_was_typed_so_that_it_can_be_copied(browser: Browser) -> None:
    project = browser.finished()
    late = browser.answer(project, "paid-time", "5", reason="They were paid after all.")
    assert late.status_code == 409
    assert "They were paid after all." in late.text
    assert "Open it again" in late.text
    asked = browser.post(
        f"/projects/{project}/questions/paid-time",
        data={"answer.paid-time": "5"},
        headers={"accept": "application/json"},
    )
    assert (asked.status_code, asked.json()) == (409, {"says": "This scorecard is finished"})
    assert (
        browser.get(f"/projects/{project}/questions/paid-time").headers["location"] == f"/projects/{project}/scorecard"
    )


def test_words_of_the_glossary_open_in_place_without_a_script(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}/questions/low-cost-homes").text
    assert page.count('<details class="term">') == 1
    assert re.search(
        r"<details class=\"term\"><summary>[Aa]rea median income</summary><span class=\"meaning\">\w", page
    )


def test_typed_text_is_never_html(browser: Browser) -> None:
    project = browser.start(name="<script>alert(1)</script>", developer="'\"><img src=x>")
    browser.answer(project, "paid-time", "3", reason="</textarea><script>alert(2)</script>", evidence='" onfocus="x')
    for path in ("", "/questions/paid-time", "/review", "/details", "/delete", "/link"):
        page = browser.get(f"/projects/{project}{path}").text
        assert "<script>alert" not in page
        assert "<img src=x>" not in page
        assert ' onfocus="x' not in page


def drawn(browser: Browser, address: str) -> dict[str, str]:
    """The values of a form in a window that stays open."""
    return {name: text for name, text in values(browser.get(address)).items() if name != "from"}


def test_an_old_window_overwrites_no_newer_answer(browser: Browser) -> None:
    project = browser.start()
    browser.answer(project, "first-asked", "1")
    address = f"/projects/{project}/principles/community-power"
    old = drawn(browser, address)
    browser.answer(project, "first-asked", "5", reason="Written on the phone", evidence="page 7")
    assert browser.post(address, data={**old, "answer.who-decides": "2"}).status_code == 303
    assert stood(browser, project, "first-asked") == {
        "answer": "5",
        "reason": "Written on the phone",
        "evidence": "page 7",
    }
    assert stood(browser, project, "who-decides") == {"answer": "2"}


def test_an_old_window_keeps_what_was_answered_elsewhere_since_also_after_an_error(browser: Browser) -> None:
    """A question that had no answer when the window was drawn, on a page with a fault in another question."""
    project = browser.start()
    address = f"/projects/{project}/principles/community-power"
    old = drawn(browser, address)
    newer = {"answer": "5", "reason": "Written on the phone"}
    browser.answer(project, "paid-time", "5", reason="Written on the phone")
    refused = browser.post(address, data={**old, "answer.who-decides": "2", "reason.who-decides": "x" * 5_000})
    assert set(summary(refused)) == {"reason.who-decides"}
    again = {name: text for name, text in values(refused).items() if name != "from"}
    assert again["reason.paid-time"] == "Written on the phone"
    assert browser.post(address, data={**again, "reason.who-decides": "Short"}).status_code == 303
    assert stood(browser, project, "paid-time") == newer
    assert stood(browser, project, "who-decides") == {"answer": "2", "reason": "Short"}


def test_a_conflict_of_two_windows_shows_both_and_the_second_save_wins(browser: Browser) -> None:
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    old = drawn(browser, address)
    browser.answer(project, "paid-time", "5", reason="From the phone")
    page = browser.post(address, data={**old, "answer.paid-time": "2", "reason.paid-time": "From the laptop"})
    assert page.status_code == 422
    told = summary(page)["answer.paid-time"]
    assert "There it says: 5 · Leads, “From the phone”." in told
    assert values(page)["reason.paid-time"] == "From the laptop"
    assert stood(browser, project, "paid-time") == {"answer": "5", "reason": "From the phone"}
    again = {name: text for name, text in values(page).items() if name != "from"}
    assert browser.post(address, data=again).status_code == 303
    assert stood(browser, project, "paid-time") == {"answer": "2", "reason": "From the laptop"}


def test_an_older_save_that_arrives_late_changes_nothing(browser: Browser) -> None:
    """An older save of the script arrives after a newer one of a button, or after “Clear”."""
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    old = drawn(browser, address)
    late = {**old, "answer.paid-time": "1", "reason.paid-time": "abc"}
    browser.post(address, data={**old, "answer.paid-time": "1", "reason.paid-time": "abc and the rest"})
    answer = browser.post(address, data=late, headers={"accept": "application/json"})
    assert (answer.status_code, "Not saved: it was changed in another window." in answer.json()["says"]) == (409, True)
    assert stood(browser, project, "paid-time")["reason"] == "abc and the rest"


def test_the_script_can_save_repeatedly(browser: Browser) -> None:
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    form = drawn(browser, address)
    for reason in ("a", "ab", "abc"):
        form = {**form, "answer.paid-time": "3", "reason.paid-time": reason}
        saved = browser.post(address, data=form, headers={"accept": "application/json"})
        assert saved.status_code == 200
        form["was.paid-time"] = saved.json()["was"]["paid-time"]
    assert stood(browser, project, "paid-time") == {"answer": "3", "reason": "abc"}


def test_an_answer_sent_without_the_link_is_shown_again(browser: Browser) -> None:
    project = browser.start()
    browser.post("/leave")
    lost = browser.answer(project, "paid-time", "3", reason="A long thought.")
    assert lost.status_code == 404
    assert "A long thought." in lost.text


def test_the_reason_is_folded_until_it_is_wanted(browser: Browser) -> None:
    project = browser.start()
    page = browser.get(f"/projects/{project}/questions/paid-time").text
    assert '<details class="more"><summary>' in page.replace("\n", "").replace("> <", "><")
    browser.answer(project, "paid-time", "2", reason="Nobody was paid.")
    assert '<details class="more" open>' in browser.get(f"/projects/{project}/questions/paid-time").text
    faulty = browser.answer(project, "first-asked", "2", evidence="x" * 2001)
    assert (faulty.status_code, '<details class="more" open>' in faulty.text) == (422, True)
