"""“Make it ours” and the check of a file: the file that the form makes, problems beside their lines, nothing executed."""

import re
from html import unescape

import pytest
from browsing import SMALL_RUBRIC, Browser, Clock, errors_at, summary, title, values
from rooms import organizer
from test_adaptation import TEN_LINES

from scorecard.folders import root_folder
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.yaml_file import read_document
from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.site import Site
from scorecard.web.rubrics.adapting import read_adaptation

DEFAULT = "/rubrics/equitable-development@2026.1"
ADAPT = f"{DEFAULT}/adapt"
SECOND = "/rubrics/equitable-development@2026.2/adapt"
OURS = {
    "title": "Our Hill scorecard",
    "slug": "our-hill",
    "edition": "1",
    "pw.housing": "2",
    "pw.environment": "0.5",
    "pw.transportation": "1,5",
    "cd.rain": "yes",
    "cq.transit": "Is the bus here good enough to do without a car?",
}
OF_THE_GUIDE = {**OURS, "cq.transit-passes": "What does it do for us who take the bus?"}
del OF_THE_GUIDE["cq.transit"]


def author(text: str) -> Rubric:
    return rubric_of(read_document("a.yaml", text.encode()), Library(root_folder("criteria")).find).rubric


def test_the_form_makes_a_rubric_with_the_digest_of_the_written_file(browser: Browser) -> None:
    file = browser.post(SECOND, data={**OF_THE_GUIDE, "go": "download"})
    assert file.headers["content-disposition"] == 'attachment; filename="our-hill.yaml"'
    assert author(file.text).digest == author(TEN_LINES).digest
    page = browser.post(SECOND, data={**OF_THE_GUIDE, "go": "preview"})
    assert author(TEN_LINES).digest in page.text


def test_the_whole_form_as_it_is_drawn_changes_nothing(browser: Browser) -> None:
    """The fields show the texts of the parent."""
    fields = values(browser.get(ADAPT))
    assert len(fields) > 300
    file = browser.post(ADAPT, data={**fields, "title": "Ours", "go": "download"}).text
    assert file.splitlines()[1:] == [
        "rubric: ours",
        "edition: 1",
        "based_on: equitable-development@2026.1",
        "title: Ours",
    ]


def test_a_preview_shows_percents_changes_and_the_file_and_keeps_what_was_typed(browser: Browser) -> None:
    page = browser.post(ADAPT, data={**OURS, "go": "preview"})
    assert page.status_code == 200
    assert "Housing weighs 29% instead of 17%." in page.text
    assert re.search(r'carries 17% →\s<strong data-percent="p.housing">29%</strong>', page.text)
    assert "based_on: equitable-development@2026.1" in page.text
    assert values(page)["pw.transportation"] == "1,5"
    assert 'name="cd.rain" value="yes" checked' in page.text


def test_the_script_gets_percents_and_changes_as_data(browser: Browser) -> None:
    said = browser.post(SECOND, data=OF_THE_GUIDE, headers={"accept": "application/json"}).json()
    assert said["percents"]["p.housing"] == "29%"
    assert said["says"][0] == "Housing weighs 29% instead of 17%."
    assert said["digest"] == author(TEN_LINES).digest
    faulty = browser.post(ADAPT, data={**OURS, "pw.housing": "much"}, headers={"accept": "application/json"})
    assert (faulty.status_code, faulty.json()["says"]) == (422, ["A weight is a number above 0, such as 2 or 0.5."])


ADDED = {
    "title": "Ours",
    "a.housing.0.q": "Is there room for a garden?",
    **{f"a.housing.0.l.{number}": f"Level {number}." for number in range(5)},
    "a.housing.0.w": "3",
    "n.0.t": "Joy",
    "n.0.w": "0.5",
    "a.+0.0.q": "Is it a joy to look at?",
}


@pytest.mark.long
def test_questions_and_principles_are_added_and_keep_their_ids_when_reworded(browser: Browser) -> None:
    page = browser.post(ADAPT, data={**ADDED, "go": "preview"})
    assert "1 principle is added: “Joy”." in unescape(page.text)
    assert "1 question is added: “Is there room for a garden?”" in unescape(page.text)
    fields = values(page)
    assert (fields["a.housing.0.id"], fields["n.0.id"]) == ("is-there-room-for-a-garden", "joy")
    assert "a.housing.1.q" in fields and "n.1.t" in fields  # an empty place for one more of each
    reworded = browser.post(ADAPT, data={**fields, "a.housing.0.q": "Is there a garden?", "go": "download"}).text
    rubric = author(reworded)
    assert rubric.criteria["is-there-room-for-a-garden"].question == "Is there a garden?"
    levels = rubric.levels["is-there-room-for-a-garden"]
    assert [level.descriptor for level in levels] == ["Level 0.", "Level 1.", "Level 2.", "Level 3.", "Level 4."]
    assert [(one.id, str(one.weight)) for one in rubric.principles][-1] == ("joy", "1/2")


def test_changing_the_words_of_a_level_leaves_the_other_levels(browser: Browser, default_rubric: Rubric) -> None:
    file = browser.post(ADAPT, data={"title": "Ours", "cl.food.2": "A shop is near.", "go": "download"}).text
    levels = author(file).levels["food"]
    theirs = default_rubric.levels["food"]
    assert [level.descriptor for level in levels] == [
        "A shop is near." if number == 2 else level.descriptor for number, level in enumerate(theirs)
    ]
    assert [level.label for level in levels] == [level.label for level in theirs]


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"title": " "}, "title", "Enter a title."),
        ({"title": "票"}, "slug", "Enter a short name of plain letters, such as our-scorecard."),
        ({"pw.housing": "0"}, "pw.housing", "A weight is a number above 0, such as 2 or 0.5."),
        ({"cw.food": "-1"}, "cw.food", "A weight is a number above 0, such as 2 or 0.5."),
        ({"cq.food": "x" * 2001}, "cq.food", "This has 2001 characters; shorten it to 2000."),
        (
            {"a.housing.0.q": "A garden?", "a.housing.0.l.0": "None."},
            "a.housing.0.l.1",
            "Describe every level of your question, or none of them.",
        ),
        ({"n.0.t": "Joy"}, "a.+0.0.q", "Give the new principle “Joy” a question of its own."),
    ],
)
def test_each_bad_field_gets_an_error_and_keeps_its_text(
    browser: Browser, typed: dict[str, str], field: str, sentence: str
) -> None:
    page = browser.post(ADAPT, data={"title": "Ours", **typed, "go": "keep"})
    assert page.status_code == 422
    assert summary(page) == {field: sentence}
    assert errors_at(page).get(field) == sentence
    name, text = next(iter(typed.items()))
    assert values(page)[name] == text.strip() or name == "title"
    assert title(page).startswith("Error: ")


def test_dropping_everything_shows_the_problem_of_the_file(browser: Browser, default_rubric: Rubric) -> None:
    drops = {f"pd.{principle.id}": "yes" for principle in default_rubric.principles}
    page = browser.post(ADAPT, data={"title": "Ours", **drops, "go": "keep"})
    assert summary(page) == {"changes": "“principles” lists nothing; a rubric needs at least one principle."}


def test_a_kept_rubric_is_read_scored_with_changed_and_deleted(browser: Browser, stranger: Browser) -> None:
    id_ = browser.kept_rubric(**OURS)
    page = stranger.get(f"/rubrics/{id_}")
    assert "Our Hill scorecard" in page.text and "Housing weighs 29% instead of 17%." in page.text
    assert f"/rubrics/{id_}/adapt" in browser.get(f"/rubrics/{id_}").text
    assert "Our Hill scorecard" in browser.get("/rubrics").text
    assert "Our Hill scorecard" not in stranger.get("/rubrics").text
    form = values(stranger.get(f"/projects/new?rubric={id_}"))
    assert form["rubric"] == id_
    project = stranger.start(rubric=id_)
    assert stranger.get(f"/projects/{project}/questions/rain").status_code == 404
    assert "Is the bus here good enough" in stranger.get(f"/projects/{project}/questions/transit").text
    fields = values(browser.get(f"/rubrics/{id_}/adapt"))
    assert (fields["pw.housing"], fields["slug"], fields["cq.transit"]) == ("2", "our-hill", OURS["cq.transit"])
    changed = browser.post(f"/rubrics/{id_}/adapt", data={**fields, "cd.rain": "yes", "pw.housing": "3", "go": "keep"})
    assert changed.headers["location"] == f"/rubrics/{id_}"
    assert "Housing weighs 38% instead of 17%." in stranger.get(f"/rubrics/{id_}").text
    assert "Is the bus here good enough" in stranger.get(f"/projects/{project}/questions/transit").text
    assert stranger.get(f"/rubrics/{id_}/adapt").status_code == 404
    assert stranger.post(f"/rubrics/{id_}/delete").status_code == 404
    assert browser.post(f"/rubrics/{id_}/delete").headers["location"] == "/rubrics"
    assert browser.get(f"/rubrics/{id_}").status_code == 404
    assert stranger.get(f"/projects/{project}/questions/transit").status_code == 200  # the round has pinned it


def test_entries_that_no_field_shows_survive_the_form(browser: Browser) -> None:
    text = TEN_LINES + "scoring:\n  decimals: 2\n"
    kept = browser.post("/rubric-check", data={"text": text, "go": "keep"})
    id_ = kept.headers["location"].rpartition("/")[2]
    fields = values(browser.get(f"/rubrics/{id_}/adapt"))
    file = browser.post(f"/rubrics/{id_}/adapt", data={**fields, "cd.rain": "yes", "go": "download"}).text
    assert author(file).digest == author(text).digest


def test_a_rubric_expires_and_is_kept_longer_when_used(browser: Browser, clock: Clock) -> None:
    id_ = browser.kept_rubric()
    clock.turn(days=60)
    browser.start(rubric=id_)
    clock.turn(days=60)
    assert browser.get(f"/rubrics/{id_}").status_code == 200
    clock.turn(days=31)
    assert browser.get(f"/rubrics/{id_}").status_code == 404


def test_nobody_makes_rubrics_where_only_the_host_starts_scorecards(site: Site) -> None:
    closed = Browser(create_app(Settings(data=site.settings.data, anyone_may_start=False), clock=site.clock))
    assert closed.get(ADAPT).status_code == 404
    assert closed.get("/rubric-check").status_code == 404
    assert closed.get("/help/alone").status_code == 404
    assert "/help/alone" not in closed.get("/help").text
    assert "adapt" not in closed.get(DEFAULT).text


def test_a_group_makes_rubrics_also_where_only_groups_may(site: Site) -> None:
    app = create_app(Settings(data=site.settings.data, anyone_may_start=False), clock=site.clock)
    ann = organizer(app)
    assert f'href="{ADAPT}"' in ann.get(DEFAULT).text
    form = values(ann.get(ADAPT))
    kept = ann.post(ADAPT, data={**form, "slug": "ours", "title": "Ours", "pw.housing": "2", "go": "keep"})
    assert kept.status_code == 303, kept.text
    assert ann.get("/rubric-check").status_code == ann.get("/rubric-paste").status_code == 200
    bob = organizer(app, name="Bob")
    assert "Save it" in bob.get(f"{kept.headers['location']}/adapt").text  # it is the group's, on each of its devices
    assert Browser(app).get(ADAPT).status_code == 404


# a file


def test_a_good_file_is_shown_with_its_digest_and_saved(browser: Browser) -> None:
    page = browser.post("/rubric-check", data={"text": SMALL_RUBRIC, "go": "check"})
    assert page.status_code == 200
    assert "No problems: “Small”, 1 questions." in page.text
    assert author(SMALL_RUBRIC).digest in page.text
    kept = browser.post("/rubric-check", data={"go": "keep"}, files={"file": ("s.yaml", SMALL_RUBRIC.encode())})
    id_ = kept.headers["location"].rpartition("/")[2]
    assert browser.get(f"/rubrics/{id_}/rubric.yaml").text == SMALL_RUBRIC
    assert browser.get(f"/rubrics/{id_}/adapt").status_code == 404  # it has no parent, so its file is edited
    change = browser.get(f"/rubric-check?rubric={id_}")
    assert values(change)["text"].strip() == SMALL_RUBRIC.strip()
    again = {"rubric": id_, "text": SMALL_RUBRIC.replace("Are rents low?", "Are rents fair?"), "go": "keep"}
    assert browser.post("/rubric-check", data=again).headers["location"] == f"/rubrics/{id_}"
    assert "Are rents fair?" in browser.get(f"/rubrics/{id_}").text


def test_problems_are_shown_beside_their_lines_and_the_text_is_kept(browser: Browser) -> None:
    text = SMALL_RUBRIC.replace("points: 2", "points: two").replace("title: Homes", "tilte: Homes")
    page = browser.post("/rubric-check", data={"text": text, "go": "keep"})
    assert page.status_code == 422
    assert "Line 6, column 13" in page.text and "  - points: two" in page.text
    assert "“points” is “two”; write a number in plain digits, such as 2 or 2.5." in page.text
    assert "“tilte” is not a key here; did you mean “title”?" in page.text
    assert values(page)["text"].strip() == text.strip()


@pytest.mark.sampled(every=2)
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty; begin with “rubric: …”."),
        (b"\xff\xfe", "This is not UTF-8 text; save the file as UTF-8."),
        (b"a\x07b", "The file has a character that YAML does not allow (U+0007)"),
        (b"# " + b"x" * 1_000_001, "The file is larger than 1,000,000 bytes"),
        (
            b"!!python/object/apply:os.system [touch /tmp/x]",
            "Tags such as “tag:yaml.org,2002:python/object/apply:os.system”",
        ),
        (b"a: &a [*a]", "Anchors such as “&amp;a” are not used here"),
    ],
)
def test_a_file_of_nonsense_gets_a_sentence(browser: Browser, content: bytes, sentence: str) -> None:
    page = browser.post("/rubric-check", data={"go": "keep"}, files={"file": ("x.yaml", content)})
    assert page.status_code == 422
    assert sentence in page.text.replace("&#39;", "'")


@pytest.mark.long
def test_typed_text_is_never_html(browser: Browser) -> None:
    evil = "<script>alert(1)</script>\"'>{{ 7*7 }}"
    id_ = browser.kept_rubric(
        **{"title": evil, "slug": "evil", "cq.food": evil, "a.housing.0.q": evil, "n.0.t": evil, "a.+0.0.q": evil}
    )
    for path in (f"/rubrics/{id_}", f"/rubrics/{id_}/adapt", "/rubrics", f"/projects/new?rubric={id_}"):
        page = browser.get(path).text
        assert "<script>alert" not in page and "{{ 7*7 }}" in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


@pytest.mark.long
def test_a_cookie_of_another_changes_nothing(browser: Browser, stranger: Browser) -> None:
    id_ = browser.kept_rubric(**OURS)
    stranger.cookies.set(f"rubric-{id_}", "x" * 43)
    assert stranger.post(f"/rubrics/{id_}/adapt", data={"title": "Taken", "go": "keep"}).status_code == 404
    kept = stranger.post("/rubric-check", data={"rubric": id_, "text": SMALL_RUBRIC, "go": "keep"})
    assert kept.status_code == 303 and not kept.headers["location"].startswith(f"/rubrics/{id_}")  # one of its own
    assert "Our Hill scorecard" in browser.get(f"/rubrics/{id_}").text


# preview under another edition


def test_a_finished_scorecard_is_previewed_under_another_edition(browser: Browser) -> None:
    project = browser.finished()
    before = browser.get(f"/projects/{project}/scorecard.json").text
    id_ = browser.kept_rubric(**{**OURS, "a.housing.0.q": "Is there a garden?"})
    assert f"/projects/{project}/preview/{id_}" in browser.get(f"/projects/{project}/preview").text
    page = browser.get(f"/projects/{project}/preview/{id_}").text
    asked = r'<p><strong>Not asked there:</strong></p>\s*<ul class="plain">\s*<li>Where does the rain go\?</li>\s*</ul>'
    assert re.search(asked, page)
    assert re.search(r"Is there a garden\? <span class=\"aside\">new, so not rated</span>", page)
    assert re.search(
        r"Is the bus here good enough to do without a car\? <span class=\"aside\">reads differently now</span>", page
    )
    assert browser.get(f"/projects/{project}/scorecard.json").text == before
    assert browser.get(f"/projects/{project}/preview/nothing@1").status_code == 404


def test_an_open_round_is_previewed_under_another_edition(browser: Browser) -> None:
    project = browser.start(kind="transit")
    browser.answer(project, "moved-out", "4")
    page = browser.get(f"/projects/{project}/preview/equitable-transit@2026.1")
    assert page.status_code == 200
    assert "The other edition does not know this kind of project, so all its questions count." in page.text
    assert re.search(r"<td class=\"number\">4\.0<br>", page.text)


# what a hostile visitor tried


def test_an_upload_changes_nothing_for_anybody_else(browser: Browser, stranger: Browser) -> None:
    """The upload has the digest of an offered rubric, but no translations, and a review that nobody made."""
    shipped = (root_folder("criteria") / "equitable-development-2026.1.yaml").read_text(encoding="utf-8")
    forged = shipped.replace("status: published", "status: published\nreviewed: {by: The City Council, on: 2026-01-01}")
    kept = browser.post("/rubric-check", data={"text": forged, "go": "keep"}).headers["location"]
    page = browser.get(f"{kept}?language=es").text
    assert "The City Council" not in page and "Borrador" in page
    other = stranger.get(f"{DEFAULT}?language=es").text
    assert "Poder de la comunidad" in other and "The City Council" not in other and '<span lang="en"' not in other


def test_the_name_of_an_offered_rubric_is_taken(browser: Browser) -> None:
    shipped = (root_folder("criteria") / "equitable-development-2026.1.yaml").read_text(encoding="utf-8")
    text = shipped.replace("Where does the rain go?", "Where does it go?").replace("status: published", "status: draft")
    answer = browser.post("/rubric-check", data={"text": text, "go": "keep"})
    assert answer.status_code == 422
    sentence = "equitable-development@2026.1 is taken by other questions. Choose another name or edition."
    assert summary(answer) == {"text": sentence}
    taken = browser.post(ADAPT, data={"title": "T", "slug": "equitable-transit", "edition": "2026.1", "go": "keep"})
    assert list(summary(taken)) == ["slug"]


@pytest.mark.long
@pytest.mark.parametrize("name", ["a.housing.300000.q", "n.999999999999.t", "a.housing.٣.q", "n..t", "n.-1.t"])
def test_an_invented_field_number_draws_no_endless_page(browser: Browser, name: str) -> None:
    page = browser.post(ADAPT, data={"title": "T", name: "x", "go": "preview"})
    assert len(page.content) < 300_000


def test_previews_add_no_empty_places(browser: Browser) -> None:
    fields = values(browser.get(ADAPT))
    for _ in range(3):
        page = browser.post(ADAPT, data={**fields, "title": "T", "go": "preview"})
        fields = values(page)
    assert [name for name in fields if name.endswith(".q") and name.startswith("a.housing")] == ["a.housing.0.q"]


def test_a_removed_question_does_not_pass_its_id_to_another(browser: Browser) -> None:
    first = {"title": "T", "a.housing.0.q": "Are pets allowed?", "a.housing.1.q": "Is there parking?"}
    fields = values(browser.post(ADAPT, data={**first, "go": "preview"}))
    fields = values(browser.post(ADAPT, data={**fields, "a.housing.0.q": "", "go": "preview"}))
    free = next(name for name in fields if name.startswith("a.housing.") and name.endswith(".q") and not fields[name])
    file = browser.post(ADAPT, data={**fields, free: "Is there a garden?", "go": "download"}).text
    criteria = author(file).criteria
    assert criteria["is-there-parking"].question == "Is there parking?"
    assert criteria["is-there-a-garden"].question == "Is there a garden?"


def test_a_preview_needs_no_title(browser: Browser) -> None:
    page = browser.post(ADAPT, data={"pw.housing": "2", "go": "preview"})
    assert page.status_code == 200 and "Housing weighs 29% instead of 17%." in page.text


def test_a_file_that_the_form_cannot_show_is_edited_as_a_file(browser: Browser) -> None:
    moved = "principles:\n  - {id: environment, criteria: [{id: rain, drop: yes}]}\n"
    moved += "  - {id: housing, criteria: [{id: rain, question: Rain?}]}\n"
    text = f"rubric: ours\nedition: '1'\nbased_on: equitable-development@2026.1\n{moved}"
    id_ = browser.post("/rubric-check", data={"text": text, "go": "keep"}).headers["location"].rpartition("/")[2]
    answer = browser.get(f"/rubrics/{id_}/adapt")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/rubric-check?rubric={id_}")


def test_a_trailing_space_makes_no_other_id(browser: Browser) -> None:
    text = SMALL_RUBRIC + "      - {id: 'rent ', question: Again?}\n"
    page = browser.post("/rubric-check", data={"text": text, "go": "keep"})
    assert "The criterion “rent” is here a second time" in page.text


def test_lookalike_letters_in_a_glossary_break_no_page(browser: Browser) -> None:
    text = SMALL_RUBRIC + "        guidance: Less than 9 \u03bcg.\nglossary: [{term: \u00b5g, meaning: Little.}]\n"
    kept = browser.post("/rubric-check", data={"text": text, "go": "keep"}).headers["location"]
    assert browser.get(kept).status_code == 200


def test_a_device_that_forgets_its_links_forgets_its_rubrics(browser: Browser) -> None:
    id_ = browser.kept_rubric()
    assert "after that nobody can change them." in browser.get("/projects").text
    browser.post("/leave")
    assert browser.post(f"/rubrics/{id_}/delete").status_code == 404


def test_a_deleted_rubric_is_not_replaced_by_another(browser: Browser) -> None:
    id_ = browser.kept_rubric()
    browser.post(f"/rubrics/{id_}/delete")
    answer = browser.post("/projects", data={"form": "f", "name": "Dale", "rubric": id_})
    assert (answer.status_code, summary(answer)) == (
        422,
        {"rubric": "These questions are not here any more. Choose others."},
    )
    assert browser.get("/projects/new?rubric=%00").status_code == 200


# a card on paper


PAPER = """North End Scorecard

1 = No
2 = Partly
3 = Yes

Homes (weight 2)
1. Are the rents low?
2. May people stay?

Work
3. Are the jobs for people from here?
5. Do they pay enough?
"""


@pytest.mark.long
def test_a_pasted_card_is_shown_with_its_doubts_and_kept_as_a_draft(browser: Browser) -> None:
    shown = browser.post("/rubric-paste", data={"text": PAPER, "go": "look"}).text
    assert "Recognized: 2 principles, 4 questions and answers from 1 to 3." in shown
    assert "Line 13: After number 3 comes number 5. Is a question missing?" in unescape(shown)
    assert "1 – No · 2 – Partly · 3 – Yes" in shown and "67%" in shown
    assert browser.get("/rubrics").text.count("North End Scorecard") == 0
    kept = browser.post("/rubric-paste", data={"text": PAPER, "go": "keep"}).headers["location"]
    page = browser.get(kept)
    assert title(page).startswith("North End Scorecard") and "Draft" in page.text
    file = browser.get(f"{kept.partition('?')[0]}/rubric.yaml").text
    assert "# Line 13: After number 3 comes number 5. Is a question missing?" in file
    assert [one.question for one in author(file).criteria.values()][2] == "Are the jobs for people from here?"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Paste the text of your scorecard here."),
        (" \n", "Paste the text of your scorecard here."),
        ("Minutes\nIt rained.", "No question was found. Number the questions, or end each with a question mark."),
    ],
)
def test_a_text_that_is_no_card_gets_a_sentence_and_stays(browser: Browser, text: str, sentence: str) -> None:
    page = browser.post("/rubric-paste", data={"text": text, "go": "keep"})
    assert page.status_code == 422
    assert errors_at(page) == {"text": sentence}
    assert values(page)["text"].strip() == text.strip()


def test_a_pasted_card_under_the_name_of_another_is_refused(browser: Browser) -> None:
    text = PAPER.replace("North End Scorecard", "Equitable Development")
    page = browser.post("/rubric-paste", data={"text": text, "go": "look"})
    assert page.status_code == 200  # its edition is “1”, which nobody else has
    assert '<h2 id="card">Equitable Development</h2>' in page.text


def test_markup_in_a_pasted_card_is_text(browser: Browser) -> None:
    text = PAPER.replace("Are the rents low?", "Are <script>alert(1)</script> the rents low?")
    assert "<script>alert" not in browser.post("/rubric-paste", data={"text": text, "go": "look"}).text


def test_words_without_a_question_and_questions_without_a_name_of_their_principle_are_not_lost(
    browser: Browser,
) -> None:
    shown = browser.post(ADAPT, data={**OURS, "a.housing.0.g": "Look at the rents.", "go": "keep"})
    assert summary(shown)["a.housing.0.q"] == "Write the question that these words belong to."
    shown = browser.post(ADAPT, data={**OURS, "a.+0.0.q": "Is there a school?", "go": "keep"})
    assert summary(shown)["n.0.t"] == "Give the principle of these questions a name."
    assert values(shown)["a.+0.0.q"] == "Is there a school?"


def test_a_weight_that_may_be_a_thousand_is_asked_about(browser: Browser) -> None:
    shown = browser.post(ADAPT, data={**OURS, "pw.housing": "1,000", "go": "keep"})
    assert summary(shown) == {"pw.housing": "A weight is a number above 0, such as 2 or 0.5."}


def test_a_weight_with_three_decimals_that_nobody_changed_is_no_fault() -> None:
    text = SMALL_RUBRIC.replace("    title: Homes", "    weight: 33.333\n    title: Homes")
    parent = rubric_of(read_document("small-1.yaml", text.encode()))
    typed = {"title": "Ours", "slug": "ours", "edition": "1"}
    for weight, faulty in (("33.333", []), ("33.334", ["pw.homes"]), ("33.33", [])):
        read = read_adaptation({**typed, "pw.homes": weight}, parent, {}, lambda name: parent)
        assert [error.field for error in read.errors] == faulty


def test_a_cookie_that_was_made_up_opens_no_form_and_lists_nothing(browser: Browser, stranger: Browser) -> None:
    id_ = browser.kept_rubric(**OURS)
    stranger.cookies.set(f"rubric-{id_}", "made-up")
    assert stranger.get(f"/rubrics/{id_}/adapt").status_code == 404
    assert "Our Hill scorecard" not in stranger.get("/rubrics").text
