"""Paper: typing sheets in by number, typing them twice, counting them; and importing files of ratings."""

import re

import pytest
from browsing import Browser, Clock, errors_at, summary, values
from fastapi import FastAPI
from filled import Begin
from pdfs import texts as pdf_texts
from rooms import closed, opened, organizer, sent

from scorecard.web.core.site import Site


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def open_round(app: FastAPI, clock: Clock) -> tuple[dict[str, Browser], dict[str, str]]:
    ann = organizer(app)
    return {"ann": ann}, {"here": f"/group/rounds/{opened(ann)[0]}"}


@pytest.fixture
def here(begin: Begin, ann: Browser) -> str:
    return begin(open_round, ann=ann)["here"]


KEYS = {"key.paid-time": "4", "key.first-asked": "n", "key.low-cost-homes": "?", "reason.paid-time": "On paper."}


def test_paper_is_typed_by_keys_and_the_next_number_is_offered(ann: Browser, here: str) -> None:
    done = ann.post(f"{here}/paper", data={"number": "12", **KEYS})
    assert done.headers["location"] == f"{here}/paper?after=12"
    assert values(ann.get(done.headers["location"]))["number"] == "13"
    typed = values(ann.get(f"{here}/paper/12"))
    assert {name: typed[name] for name in KEYS} == KEYS
    closed(ann, here.rpartition("/")[2])
    document = ann.get(f"{here}/scorecard.json").json()
    assert document["round"]["sheets"] == {"paper": 1}
    assert document["tally"]["first-asked"]["not_applicable"] == 1
    assert document["tally"]["low-cost-homes"]["cannot_tell"] == 1


@pytest.mark.long
@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        (
            {"number": "", "key.paid-time": "4"},
            {
                "number": "Enter the number that is on the sheet, such as 12: at most 12 letters and digits. Write one on it if it has none."
            },
        ),
        (
            {"number": "ruling", "key.paid-time": "4"},
            {
                "number": "Enter the number that is on the sheet, such as 12: at most 12 letters and digits. Write one on it if it has none."
            },
        ),
        ({"number": "1"}, {"number": "Nothing was typed. A blank sheet is not counted, so leave it out."}),
        (
            {"number": "1", "key.paid-time": "6"},
            {
                "key.paid-time": "“6” is not an answer to “Are neighbors paid for their time?”: type 1, 2, 3, 4, 5, n, ?."
            },
        ),
        (
            {"number": "1", "key.paid-time": "44"},
            {
                "key.paid-time": "“44” is not an answer to “Are neighbors paid for their time?”: type 1, 2, 3, 4, 5, n, ?."
            },
        ),
        (
            {"number": "1", "reason.paid-time": "Why?"},
            {
                "key.paid-time": "“Are neighbors paid for their time?” has a reason, but no answer. Type the answer, or “?”."
            },
        ),
        (
            {"number": "1", "key.paid-time": "1", "reason.paid-time": "x" * 4001},
            {"reason.paid-time": "The reason has 4,001 characters. Shorten it to 4,000: take out one."},
        ),
    ],
)
def test_a_form_with_errors_keeps_what_was_typed(
    ann: Browser, here: str, fields: dict[str, str], errors: dict[str, str]
) -> None:
    faulty = ann.post(f"{here}/paper", data={**fields, "key.food": "2"} if len(fields) > 1 else fields)
    assert (faulty.status_code, summary(faulty)) == (422, errors)
    assert {name: text for name, text in values(faulty).items() if name in fields} == fields


def test_nobody_types_the_same_number_twice(ann: Browser, here: str) -> None:
    ann.post(f"{here}/paper", data={"number": "3", **KEYS})
    again = ann.post(f"{here}/paper", data={"number": "3", **KEYS, "key.food": "1"})
    assert summary(again) == {
        "number": "You have typed sheet 3 already. To correct it, press its number in the list below; if this is another"
        " sheet, give it another number."
    }
    assert values(again)["key.food"] == "1"


@pytest.mark.long
def test_two_people_who_type_the_same_see_that_they_agree(app: FastAPI, ann: Browser, here: str) -> None:
    bob = organizer(app, "Bob")
    ann.post(f"{here}/paper", data={"number": "3", **KEYS})
    again = bob.post(f"{here}/paper", data={"number": "3", **KEYS, "reason.paid-time": " on  PAPER."})
    assert again.headers["location"] == f"{here}/paper/3"
    assert "Both typed the same." in bob.get(f"{here}/paper/3").text
    third = organizer(app, "Cleo").post(f"{here}/paper", data={"number": "3", **KEYS})
    assert summary(third) == {"number": "Sheet 3 was typed twice already. Settle what differs, or give another number."}
    bob.post(f"{here}/paper/3", data={"go": "settle"})
    assert "1 sheet sent" in ann.get(here).text


def typed_differently(app: FastAPI, ann: Browser, here: str) -> None:
    """Sheet 3, which two organizers typed with other answers to food and paid-time."""
    bob = organizer(app, "Bob")
    ann.post(f"{here}/paper", data={"number": "3", **KEYS, "key.food": "2"})
    bob.post(f"{here}/paper", data={"number": "3", **KEYS, "key.food": "5", "key.paid-time": "1"})


def test_differences_between_two_typings_are_settled_question_by_question(
    app: FastAPI, ann: Browser, here: str
) -> None:
    typed_differently(app, ann, here)
    page = ann.get(f"{here}/paper/3").text
    assert page.count('value="second"') == 2
    assert "typed again by Bob: settle what differs" in ann.get(f"{here}/paper").text
    ann.post(f"{here}/paper/3", data={"go": "settle", "take.food": "second", "take.paid-time": "first"})
    typed = values(ann.get(f"{here}/paper/3"))
    assert (typed["key.food"], typed["key.paid-time"]) == ("5", "4")
    late = ann.post(f"{here}/paper/3", data={"go": "settle"})
    assert late.status_code == 409


def test_what_was_chosen_between_two_typings_stays_in_another_language_and_after_an_error(
    app: FastAPI, ann: Browser, here: str
) -> None:
    typed_differently(app, ann, here)
    chosen = {"take.food": "second", "take.paid-time": "first"}
    for more in ({"language": "es"}, {"go": "renumber", "other": "?"}):
        shown = values(ann.post(f"{here}/paper/3", data={**chosen, **more}))
        assert {name: shown[name] for name in chosen} == chosen


def test_the_next_number_has_the_zeros_of_the_last_one(ann: Browser, here: str) -> None:
    assert values(ann.get(f"{here}/paper?after=007"))["number"] == "008"
    assert values(ann.get(f"{here}/paper?after=099"))["number"] == "100"


def test_settling_never_leaves_a_blank_sheet(app: FastAPI, ann: Browser, here: str) -> None:
    bob = organizer(app, "Bob")
    ann.post(f"{here}/paper", data={"number": "3", "key.food": "2"})
    bob.post(f"{here}/paper", data={"number": "3", "key.paid-time": "4"})
    blank = ann.post(f"{here}/paper/3", data={"go": "settle", "take.food": "second", "take.paid-time": "first"})
    assert (blank.status_code, "Nothing would be left on this sheet." in blank.text) == (422, True)
    assert ann.get(f"{here}/paper/3").text.count('value="second"') == 2  # both typings are still there


@pytest.mark.long
def test_two_sheets_with_the_same_number_both_count_once_renumbered(app: FastAPI, ann: Browser, here: str) -> None:
    bob = organizer(app, "Bob")
    ann.post(f"{here}/paper", data={"number": "3", **KEYS})
    bob.post(f"{here}/paper", data={"number": "3", "key.food": "5"})
    bob.post(f"{here}/paper", data={"number": "4", "key.food": "5"})
    taken = bob.post(f"{here}/paper/3", data={"go": "renumber", "other": "4"})
    assert summary(taken) == {"other": "Sheet 4 is there already. Choose another number."}
    assert summary(bob.post(f"{here}/paper/3", data={"go": "renumber", "other": "?"})) == {
        "other": "Enter the other sheet’s own number, such as 13."
    }
    bob.post(f"{here}/paper/3", data={"go": "renumber", "other": "3b"})
    assert "3 sheets sent" in ann.get(here).text
    assert values(ann.get(f"{here}/paper/3b"))["key.food"] == "5"


@pytest.mark.long
def test_a_correction_of_a_typed_sheet_is_in_the_audit_log(ann: Browser, here: str) -> None:
    ann.post(f"{here}/paper", data={"number": "3", **KEYS})
    faulty = ann.post(f"{here}/paper/3", data={"key.paid-time": "9"})
    assert errors_at(faulty) == {
        "key.paid-time": "“9” is not an answer to “Are neighbors paid for their time?”: type 1, 2, 3, 4, 5, n, ?."
    }
    ann.post(f"{here}/paper/3", data={"key.paid-time": "1", "key.first-asked": ""})
    typed = values(ann.get(f"{here}/paper/3"))
    stands = ("key.paid-time", "reason.paid-time", "key.first-asked", "key.low-cost-homes")
    assert [typed[name] for name in stands] == ["1", "", "", "?"]  # an answer that is not in the form stays
    emptied = ann.post(f"{here}/paper/3", data={"key.paid-time": "", "key.low-cost-homes": ""})
    assert list(summary(emptied).values()) == [
        "Nothing would be left on this sheet. Set it aside instead, with a reason."
    ]
    told = ann.get("/group/journal").text.count("Ann corrected the typing of paper sheet 3.")
    assert told == 1
    ann.post(f"{here}/paper/3", data={"key.paid-time": "1"})  # as it was
    assert ann.get("/group/journal").text.count("Ann corrected the typing of paper sheet 3.") == told
    assert ann.get(f"{here}/paper/99").status_code == 404


@pytest.mark.long
@pytest.mark.parametrize(
    ("out", "in_", "typed", "line"),
    [
        ("", "", 1, "1 typed in · 0 set aside. Count what was handed in, so that nothing gets lost."),
        (
            "10",
            "2",
            1,
            "10 handed out · 2 handed in · 1 typed in · 0 set aside. 1 that was handed in is not typed in yet.",
        ),
        (
            "10",
            "2",
            2,
            "10 handed out · 2 handed in · 2 typed in · 0 set aside. Every sheet that was handed in is typed in.",
        ),
        (
            "10",
            "1",
            2,
            "10 handed out · 1 handed in · 2 typed in · 0 set aside."
            " 1 more was typed in than was handed in: look for a sheet that was typed twice.",
        ),
        (
            "1",
            "2",
            2,
            "1 handed out · 2 handed in · 2 typed in · 0 set aside. More were handed in than handed out: count again.",
        ),
    ],
)
def test_a_line_reconciles_the_paper(ann: Browser, here: str, out: str, in_: str, typed: int, line: str) -> None:
    for number in range(typed):
        ann.post(f"{here}/paper", data={"number": str(number + 1), "key.paid-time": "3"})
    ann.post(f"{here}/handed", data={"handed_out": out, "handed_in": in_})
    assert line in ann.get(f"{here}/paper").text


@pytest.mark.parametrize("count", ["many", "-1", "1.5", "9999999"])
def test_an_unreadable_count_of_paper_gives_an_error(ann: Browser, here: str, count: str) -> None:
    faulty = ann.post(f"{here}/handed", data={"handed_out": "10", "handed_in": count})
    assert summary(faulty) == {"handed_in": f"“{count}” is not a number of sheets. Write it like 12."}
    assert values(faulty)["handed_in"] == count


@pytest.mark.long
def test_paper_is_typed_only_while_the_round_is_open(ann: Browser, here: str) -> None:
    closed(ann, here.rpartition("/")[2])
    assert ann.post(f"{here}/paper", data={"number": "1", **KEYS}).status_code == 409
    assert "Paper can be typed in while the round is open." in ann.get(f"{here}/paper").text


# files

LAYOUTS = {
    "wide": b"criterion,7,8,ruling,ruling reason\npaid-time,4,2,,\nfood,1,,na,No shop.\n",
    "by person": b"sheet,paid-time,food,Timestamp\n7,4,1,today\n8,2,,today\n",
    "long": b"sheet,criterion,answer,reason\n7,paid-time,4,Why not.\n7,food,1,\n8,paid-time,2,\n",
}


def upload(ann: Browser, here: str, content: bytes) -> str:
    """The address of the preview."""
    sent = ann.post(f"{here}/import", data={"go": "x"}, files={"file": ("ratings.csv", content)})
    assert sent.status_code == 303, sent.text
    return sent.headers["location"]


@pytest.mark.long
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_is_previewed_and_then_imported(ann: Browser, here: str, layout: str) -> None:
    preview = upload(ann, here, LAYOUTS[layout])
    page = ann.get(preview).text
    assert "2 sheets with answers" in page
    assert ("No shop." in page) == (layout == "wide")
    assert ("Timestamp" in page) == (layout == "by person")
    assert "0 sheets sent" in ann.get(here).text  # the preview imports nothing
    assert ann.post(preview).headers["location"] == here
    assert ann.post(preview).status_code == 404
    listed = ann.get(f"{here}/sheets").text
    assert "from a file" in listed and "on paper" not in listed
    closed(ann, here.rpartition("/")[2])
    document = ann.get(f"{here}/scorecard.json").json()
    assert document["round"]["sheets"] == {"file": 2}
    assert document["round"]["rulings"] == ({"food": "No shop."} if layout == "wide" else {})
    assert document["tally"]["paid-time"]["levels"] == {"1": 0, "2": 1, "3": 0, "4": 1, "5": 0}


@pytest.mark.long
def test_a_file_of_too_many_sheets_is_to_be_split(ann: Browser, here: str) -> None:
    """Nobody else could save for a long time while they are written."""
    rows = "".join(f"{number},4\n" for number in range(5_001))
    preview = upload(ann, here, f"sheet,food\n{rows}".encode())
    refused = ann.post(preview)
    assert (refused.status_code, "5,000 sheets at the most. Split it" in refused.text) == (413, True)
    assert "0 sheets sent" in ann.get(here).text
    assert ann.get(preview).status_code == 200


@pytest.mark.long
def test_a_file_of_too_many_answers_is_to_be_split(ann: Browser, here: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scorecard.web.organizing.rounds.importing._MOST_ANSWERS", 7)
    for sheets, status in ((4, 413), (3, 303)):
        rows = "".join(f"{number},4,4\n" for number in range(sheets))
        preview = upload(ann, here, f"sheet,food,paid-time\n{rows}".encode())
        refused = ann.post(preview)
        assert (refused.status_code, "200,000 answers at the most. Split it" in refused.text) == (status, status == 413)


@pytest.mark.long
def test_one_file_is_read_in_at_a_time(site: Site, ann: Browser, here: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several large ones at once would make the raters wait until their answers cannot be saved."""
    monkeypatch.setattr("scorecard.web.core.context._IMPORT_WAIT", 0.1)
    preview = upload(ann, here, b"sheet,food,paid-time\n1,4,4\n")
    with site.importing:
        refused = ann.post(preview)
    assert (refused.status_code, "Another file is being read in right now." in refused.text) == (503, True)
    assert ann.post(preview).headers["location"] == here


@pytest.mark.long
def test_what_is_doubtful_is_asked_and_nothing_is_read_in_before(ann: Browser, here: str) -> None:
    preview = upload(ann, here, b"sheet,paid-time,food\n7,4,9\n8,kind of,1\n")
    page = ann.get(preview).text
    assert "2 things are unclear. Settle them, then it can be read in." in page
    assert "“9” appears once (cell C2). What does it mean?" in page and "“kind of” appears once" in page
    assert ann.post(preview, data={"go": "read"}).status_code == 422
    assert "0 sheets sent" in ann.get(here).text
    chosen = {"doubt.1": "text:9", "choice.1": "empty", "doubt.2": "text:kind of", "choice.2": "2"}
    assert ann.post(preview, data={**chosen, "go": "look"}).headers["location"] == preview
    page = ann.get(preview).text
    assert "2 sheets with answers" in page and '<option value="2" selected>' in page
    assert ann.post(preview, data={**chosen, "go": "read"}).headers["location"] == here
    closed(ann, here.rpartition("/")[2])
    tally = ann.get(f"{here}/scorecard.json").json()["tally"]
    assert tally["paid-time"]["levels"] == {"1": 0, "2": 1, "3": 0, "4": 1, "5": 0}
    assert sum(tally["food"]["levels"].values()) == 1


@pytest.mark.long
def test_choices_are_remembered_for_the_next_file_with_the_same_headings(ann: Browser, here: str) -> None:
    first = upload(ann, here, b"sheet,paid-time,food\n7,4,kind of\n")
    ann.post(first, data={"doubt.1": "text:kind of", "choice.1": "2", "go": "read"})
    second = upload(ann, here, b"sheet,paid-time,food\n8,3,Kind of\n9,4,sort of\n")
    page = ann.get(second).text
    assert "1 more thing is unclear" in page and "“sort of” appears once" in page
    assert "The choices made for an earlier file with the same headings are filled in." in page
    assert '<option value="2" selected>' in page


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_the_example_for_a_form_tool_holds_is_read_in_without_a_question(
    ann: Browser, here: str, language: str
) -> None:
    ann.get(f"/?language={language}")
    example = ann.get(f"{here}/form.csv")
    ann.get("/?language=en")
    preview = upload(ann, here, example.content)
    assert "2 sheets with answers" in ann.get(preview).text
    assert ann.get(f"{here}/form.txt").text.count("\n- ") > 36 * 5
    assert ann.get(f"{here}/form.xlsx").content[:2] == b"PK"
    assert ann.get(f"{here}/form.pdf").status_code == 404


@pytest.mark.long
def test_a_file_that_is_no_table_is_refused(ann: Browser, here: str) -> None:
    assert summary(ann.post(f"{here}/import", data={"go": "x"})) == {"file": "Choose a file: CSV, XLSX or ODS."}
    for name, content in (
        ("a.xlsx", b"PK\x03\x04 nonsense"),
        ("a.pdf", b"%PDF-1.7"),
        ("a.csv", b"color,size\nred,2\n"),
    ):
        nonsense = ann.post(f"{here}/import", data={"go": "x"}, files={"file": (name, content)})
        assert nonsense.status_code == 422
        assert summary(nonsense) == {
            "file": "Nothing was read in. Mend what is listed below, then choose the file again."
        }


@pytest.mark.long
def test_sheets_of_files_have_numbers_of_their_own(ann: Browser, here: str) -> None:
    ann.post(f"{here}/paper", data={"number": "7", "key.paid-time": "3"})
    for _ in range(2):
        assert ann.post(upload(ann, here, LAYOUTS["long"])).status_code == 303
    page = ann.get(f"{here}/sheets").text
    for number in ("F7", "F8", "F7-2", "F8-2"):
        assert f">Sheet {number}<" in page
    assert "5 sheets sent" in ann.get(here).text


@pytest.mark.long
def test_a_file_is_taken_out_whole_before_the_round_is_closed(ann: Browser, here: str) -> None:
    ann.post(f"{here}/paper", data={"number": "7", "key.paid-time": "3"})
    ann.post(upload(ann, here, LAYOUTS["long"]))
    page = ann.get(f"{here}/sheets").text
    assert "2 sheets from a file" in page
    out = re.search(r'action="([^"]+/files/\w+/delete)"', page)
    assert out
    assert ann.post(out[1]).headers["location"] == f"{here}/sheets"
    assert ann.post(out[1]).status_code == 404
    assert "1 sheet sent" in ann.get(here).text
    assert "took out a file with 2 sheets" in ann.get("/group/journal").text
    ann.post(upload(ann, here, LAYOUTS["long"]))
    closed(ann, here.rpartition("/")[2])
    assert ann.post(out[1].replace("/files/", "/files/x")).status_code == 409
    history = ann.get(f"{here}/scorecard.json").json()["round"]["history"]
    assert [entry["what"] for entry in history] == ["file taken out", "closed"]


@pytest.mark.long
def test_an_exported_round_can_be_imported_again(app: FastAPI, ann: Browser, here: str) -> None:
    code = re.search(r"/r/([a-z0-9]+)", ann.get(f"{here}/wall").text)
    assert code
    for number in range(3):
        sent(app, code[1], {"paid-time": str(number + 1), "food": "?"})
    ann.post(f"{here}/paper", data={"number": "9", **KEYS})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/talk/food", data={"go": "rule", "reason": "No shop."})
    exported = ann.get(f"{here}/ratings.csv").content
    first = ann.get(f"{here}/scorecard.json").json()
    other = f"/group/rounds/{opened(ann)[0]}"
    ann.post(upload(ann, other, exported))
    closed(ann, other.rpartition("/")[2])
    second = ann.get(f"{other}/scorecard.json").json()
    for part in ("tally", "overall", "principles", "checks", "asks", "attested"):
        assert first[part] == second[part]
    assert second["round"]["rulings"] == {"food": "No shop."}


def test_the_page_says_how_many_answers_of_the_last_sheet_were_saved(ann: Browser, here: str) -> None:
    after = ann.post(f"{here}/paper", data={"number": "3", "key.paid-time": "4", "key.food": "?"}).headers["location"]
    assert "Sheet 3 is saved: 2 of 36 questions answered." in ann.get(after).text
    assert "is saved" not in ann.get(f"{here}/paper?after=99").text


def test_a_number_that_was_set_aside_is_not_typed_over(ann: Browser, here: str) -> None:
    ann.post(f"{here}/paper", data={"number": "3", "key.paid-time": "4"})
    sheet = re.search(r"/sheets/(\w+)/aside", ann.get(f"{here}/sheets").text)
    assert sheet
    ann.post(f"{here}/sheets/{sheet[1]}/aside", data={"reason": "Torn."})
    assert summary(ann.post(f"{here}/paper", data={"number": "3", "key.paid-time": "1"})) == {
        "number": "Sheet 3 was set aside. Let it count again under “Sheets”, or give this one another number."
    }


@pytest.mark.long
def test_what_is_said_of_a_file_is_translated(ann: Browser, here: str) -> None:
    ann.cookies.set("language", "es")
    page = ann.get(upload(ann, here, b"sheet,paid-time,Timestamp\n1,9,now\n")).text
    assert "«9» está una vez (celda B2). ¿Qué significa?" in page
    page = ann.get(upload(ann, here, b"sheet,paid-time,Timestamp\n1,4,now\n")).text
    assert "Columnas que no se leen: C «Timestamp»." in page


@pytest.mark.long
def test_questions_on_the_screen_have_the_numbers_that_they_have_on_paper(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, _code = opened(ann)
    here = f"/group/rounds/{round_id}"
    page = ann.get(f"{here}/paper").text
    on_screen = re.findall(r'<span class="place">(\d+)</span> ([^<]+?) <span', page)
    assert len(on_screen) > 30
    printed = " ".join("".join(pdf_texts(ann.get(f"{here}/sheets.pdf").content)).split())
    missing = [f"{place} {question}" for place, question in on_screen if f"{place} {question}" not in printed]
    assert missing == []


def test_questions_have_the_numbers_of_the_sheet_that_the_typist_has(app: FastAPI) -> None:
    """A public building is asked fewer questions than a sheet for all kinds of project has."""
    ann = organizer(app)
    round_id, _code = opened(ann, kind="public")
    here = f"/group/rounds/{round_id}"

    def numbered(address: str) -> list[tuple[str, str]]:
        return re.findall(r'<span class="place">(\d+)</span> ([^<]+?) <span', ann.get(address).text)

    def missing(address: str, pdf: str) -> list[str]:
        printed = " ".join("".join(pdf_texts(ann.get(pdf).content)).split())
        return [question for place, question in numbered(address) if f"{place} {question}" not in printed]

    assert missing(f"{here}/paper", f"{here}/sheets.pdf") == []
    assert missing(f"{here}/paper?numbers=all", "/rubrics/equitable-development@2026.1/sheet.pdf") == []
    assert numbered(f"{here}/paper") != numbered(f"{here}/paper?numbers=all")
    saved = ann.post(f"{here}/paper?numbers=all", data={"number": "12", "key.food": "2"})
    assert saved.headers["location"] == f"{here}/paper?after=12&numbers=all"
    assert (
        "numbers=all" not in ann.get(f"/group/rounds/{opened(ann, kind='')[0]}/paper").text
    )  # there they are the same


def test_a_sheet_from_paper_is_corrected_from_the_list_of_sheets(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    sent(app, code, {"food": "1"})
    ann.post(f"{here}/paper", data={"number": "12", "key.food": "2"})
    page = ann.get(f"{here}/sheets").text
    assert page.count(">Correct it<") == 1
    assert f'href="{here}/paper/12">Correct it<' in page
    assert "only they can change" in page
    ids = re.findall(rf'href="({here}/sheets/\w+)"', page)
    shown = [ann.get(address).text for address in dict.fromkeys(ids)]
    assert sorted(f'href="{here}/paper/12"' in text for text in shown) == [False, True]
    ann.post(f"{here}/paper/12", data={"key.food": "3"})
    closed(ann, round_id)
    assert ">Correct it<" not in ann.get(f"{here}/sheets").text


@pytest.mark.long
def test_a_number_of_an_online_sheet_is_not_said_to_be_of_a_file(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    sent(app, code, {"food": "1"})
    number = re.search(r"<strong>Sheet (P\d+)</strong>", ann.get(f"/group/rounds/{round_id}/sheets").text)
    assert number is not None
    refused = ann.post(f"/group/rounds/{round_id}/paper", data={"number": number[1], "key.food": "2"})
    assert (refused.status_code, "belongs to a sheet that is not on paper" in refused.text) == (422, True)
