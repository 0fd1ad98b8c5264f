"""Scorecards as groups have them on paper, pasted as text. The texts are made up; what they mean was written down beside
them by somebody who had not seen the reader."""

import json
import re
from fractions import Fraction
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from samples import DATA

from scorecard.report.wording.pasted_card import card_text, doubt_text
from scorecard.rubrics.library import read_rubric
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.pasted.card import PastedCard, PastedQuestion, Uncertain
from scorecard.rubrics.pasted.draft import draft_text
from scorecard.rubrics.pasted.reading import read_card

CARDS = sorted((DATA / "cards").glob("*.txt"))
# What is not read as it is meant: the begin of the question, by card.
QUESTIONS_MISSED = {
    "07": ["I would speak in favor of it"],  # a comment of the web page follows on the next line
    "10": ["Share of homes", "They have a partner", "They brought a model"],
    "11": ["Does the project do something good"],  # “Describe: ____” in the middle of it
    "13": ["Which of these tools"],  # “(1 point for each, up to 4)” stays in its text
    "14": ["Are the benches built"],  # “(Hostile design! …)” stays in its text
}
LEVELS_MISSED = {
    "10": ["They treat us", "I believe what", "Carver graduates"],  # −− − 0 + ++, whose middle is called 0
    "12": ["The deal depends", "Negotiations so far"],  # turned around; asked
    "15": ["¿Se quitan espacios"],  # turned around; asked
}
ASKED = {
    "03": {Uncertain.ONLY_MOST},
    "06": {Uncertain.NEGATIVE},
    "08": {Uncertain.TOTAL_SUM},  # it says 132, and 126 can be earned
    "10": {Uncertain.NEGATIVE, Uncertain.ONLY_MOST},
    "11": {Uncertain.NO_SCALE},
    "12": {Uncertain.REVERSED},
    "13": {Uncertain.ONLY_MOST},
    "14": {Uncertain.NEGATIVE, Uncertain.REVERSED},
    "15": {Uncertain.ONLY_MOST},
}


def folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def truth(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return found


def meant_questions(path: Path) -> list[dict[str, Any]]:
    return [question for section in truth(path)["sections"] for question in section["questions"]]


def read(path: Path) -> PastedCard:
    return read_card(path.read_text(encoding="utf-8"))


def begins(text: str, beginnings: list[str]) -> bool:
    return text.startswith(tuple(beginnings))


def levels_of(card: PastedCard, question: PastedQuestion) -> list[tuple[Fraction, str]]:
    section = next(section for section in card.sections if question in section.questions)
    return [(one.points, folded(one.text)) for one in question.levels or section.scale or card.scale]


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_each_question_is_found_once_and_nothing_else(path: Path) -> None:
    found = [folded(question.text) for question in read(path).questions]
    assert len(found) == len(set(found))
    missed = QUESTIONS_MISSED.get(path.stem, [])
    wanted = {folded(one["text"]) for one in meant_questions(path) if not begins(one["text"], missed)}
    assert wanted <= set(found)
    assert len(found) - len(wanted) <= len(missed)


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_answers_points_and_weights_are_those_of_the_card(path: Path) -> None:
    card = read(path)
    found = {folded(question.text): question for question in card.questions}
    checked = 0
    for meant in meant_questions(path):
        question = found.get(folded(meant["text"]))
        if question is None or begins(meant["text"], LEVELS_MISSED.get(path.stem, [])):
            continue
        levels = levels_of(card, question)
        if meant.get("max") is not None and not meant["levels"]:
            assert levels[0][0] == 0 and levels[-1][0] == meant["max"], meant["text"]
        else:
            lowest = min(Fraction(0), *(Fraction(str(one["points"])) for one in meant["levels"]))
            wanted = [(Fraction(str(one["points"])) - lowest, folded(one["text"])) for one in meant["levels"]]
            assert levels == wanted, meant["text"]
        assert (question.weight or 1) == Fraction(str(meant["weight"])), meant["text"]
        checked += 1
    assert checked >= 18


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_what_is_doubtful_is_asked(path: Path) -> None:
    assert {doubt.why for doubt in read(path).doubts} == ASKED.get(path.stem, set())


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_sections_and_bands_are_those_of_the_card(path: Path) -> None:
    card, meant = read(path), truth(path)
    if path.stem not in ("10", "11", "14"):  # a bonus or red flags have no heading of their own there
        assert [folded(one.title) for one in card.sections] == [folded(one["title"]) for one in meant["sections"]]
        assert [one.percent or one.weight for one in card.sections] == [
            None if one["weight"] is None else Fraction(str(one["weight"])) for one in meant["sections"]
        ]
    starts = sorted(Fraction(str(one["from"] or 0)) for one in meant["bands"])
    # where points are whole numbers, a band “over 80” begins at 81
    assert sorted((band.start or Fraction(0)) + (band.limit == "beyond") for band in card.bands) == starts


def drafted(card: PastedCard) -> Rubric:
    notes = [doubt_text(doubt) for doubt in card.doubts]
    return read_rubric((), "card.yaml", draft_text(card, notes=notes).encode()).rubric


@pytest.mark.long
@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_each_card_becomes_a_draft_without_problems(path: Path) -> None:
    card = read(path)
    rubric = drafted(card)
    assert (rubric.status, len(rubric.criteria)) == ("draft", len(list(card.questions)))
    assert rubric.language == ("es" if path.stem in ("04", "09", "15") else "en")


UNITS = {"01": "points", "02": "percent", "04": "percent", "07": "mean", "12": "mean", "13": "points"}


@pytest.mark.parametrize(("stem", "unit"), UNITS.items())
def test_a_draft_counts_as_the_card_does(stem: str, unit: str) -> None:
    rubric = drafted(read(DATA / "cards" / f"{stem}.txt"))
    assert rubric.scoring.show == unit
    assert rubric.scoring.combine == ("principles" if stem in ("04", "12") else "criteria")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n",
        "Minutes of the meeting\nWe met. It rained.",
        "\x00\u202e",
        "____\n____",
        "1.\n2.\n3.\n",
        "(((",
        "?" * 5_000,
    ],
)
def test_a_text_without_questions_says_so(text: str) -> None:
    card = read_card(text)
    assert [doubt.why for doubt in card.doubts] == [Uncertain.NO_QUESTION]
    assert doubt_text(card.doubts[0]) == (
        "No question was found. Number the questions, or end each with a question mark."
    )


def test_what_is_printed_to_circle_is_no_part_of_a_question() -> None:
    """The scale is on one line with “DK”, and each question ends in what its answers are."""
    card = read_card(
        "Our card\n\n0 = Not at all   1 = Some   2 = Fully   DK = Don't know\n\nHOMES\n"
        "1. Are the rents low?   0  1  2  DK\n2. Are the homes large?   0  1  2  DK\n\nVOICE\n"
        "Yes = 2 points, No = 0 points\n3. Were we asked?   Yes   No\n4. Did it change?   Yes   No\n"
    )
    assert card.doubts == []
    assert [question.text for question in card.questions] == [
        "Are the rents low?",
        "Are the homes large?",
        "Were we asked?",
        "Did it change?",
    ]
    assert [(int(level.points), level.text) for level in card.scale] == [(0, "Not at all"), (1, "Some"), (2, "Fully")]


def test_a_section_that_counts_double_says_so_beside_its_points() -> None:
    card = read_card(
        "Our card\n\n0 = No, 1 = Some, 2 = Yes\n\nHOMES (counts double - 8 points)\n1. Are the rents low?\n"
        "2. Are the homes large?\n\nJOBS (2 points)\n3. Do they pay?\n\nTotal: ____ of 10\n"
    )
    assert card.doubts == []
    assert [(one.title, one.weight, one.points) for one in card.sections] == [
        ("HOMES", Fraction(2), Fraction(8)),
        ("JOBS", None, Fraction(2)),
    ]


def test_a_gap_a_double_and_a_wrong_sum_are_told() -> None:
    card = read_card(
        "Our card\n\nHomes (9 points)\n1. Are the rents low? (4 points)\n2. Are the homes large? (4 points)\n"
        "4. Are the rents low? (4 points)\n\nTotal: ____ of 20\n\nGold 40 or more\nSilver 10 to 39\nNone below 10\n"
    )
    assert [doubt_text(doubt) for doubt in card.doubts][1:] == [
        "Line 3: “Homes” says 9 points, but its questions add up to 12. If they count more or less, write the points"
        " after each question, such as: (3 points).",
        "The card says 20 points in all, but its questions add up to 12.",
        "The band “Gold” is left out: it begins at 40, but the card goes up only to 12.",
        "Line 6: After number 2 comes number 4. Is a question missing?",
        "Line 6: “Are the rents low?” appears twice; the first time on line 4.",
    ]
    assert card_text(card) == "Recognized: 1 principle, 3 questions and 2 bands."


def test_a_long_text_is_read_in_a_moment() -> None:
    many = "\n".join(
        f"{number}. Is number {number} good for the people who live here? (5 points)" for number in range(1, 1_000)
    )
    assert len(list(read_card(many).questions)) == 999


ELM = """Elm Hollow Scorecard
Neighbors of Elm Hollow

Scale: 0 = Not at all   1 = A little   2 = Mostly   3 = Completely

A. Sidewalks
A1. The sidewalks are wide enough for two.\t____
A2. The sidewalks are free of cracks and holes.\t____
A3. Drivers stop at crossings.\t____

B. Parks & green
1.\tOur parks are clean.\t____
2.\tDog mess is a problem. (reverse)\t____
0 = Completely
1 = Mostly
2 = A little
3 = Not at all

C. In your own words
What should be fixed first? ______________________________
"""


def test_a_question_below_a_heading_is_kept_however_it_is_numbered() -> None:
    card = read_card(ELM)
    assert [question.text for question in card.sections[1].questions] == [
        "Our parks are clean.",
        "Dog mess is a problem. (reverse)",
    ]
    assert card.doubts == []  # the levels below the question say how it counts


def test_a_line_that_is_no_part_of_the_draft_is_shown_as_left_out() -> None:
    assert [line.whole for line in read_card(ELM).left_out] == [
        "Neighbors of Elm Hollow",
        "C. In your own words",
        "What should be fixed first? ______________________________",
    ]
    assert all(not question.guidance for question in read_card(ELM).questions)


def test_the_head_of_each_page_is_no_section_also_in_capitals() -> None:
    lines = ["RIVERBEND NEIGHBORS SCORE THIS PAGE 1 OF 2", "1. Are homes affordable?", "2. Are there jobs?"]
    more = ["RIVERBEND NEIGHBORS SCORE THIS PAGE 2 OF 2", "3. Are there trees?", "4. Is there a bus?"]
    card = read_card("\n".join([*lines, *more]))
    assert [question.text for question in card.questions] == [
        "Are homes affordable?",
        "Are there jobs?",
        "Are there trees?",
        "Is there a bus?",
    ]
    assert [section.title for section in card.sections] == [""]  # the head of a page was the title of a section


QUESTIONS = "1. Are the rents low? (5 points)\n2. Are the homes large? (5 points)\n3. Do jobs pay? (5 points)\n"


def bands_of(bands: str, questions: str = QUESTIONS) -> list[tuple[str | None, str]]:
    """The bands of the draft of a card with these lines at its end: where each begins, and its name."""
    rubric = drafted(read_card(f"Our card\n\nHomes\n{questions}\n{bands}"))
    return [(None if band.from_ is None else str(band.from_), band.label) for band in rubric.bands]


RATED = "Rate each from 1 to 5.\n1. Are the rents low?\n2. Are the homes large?\n3. Do the jobs pay well?\n"


@pytest.mark.parametrize(
    ("bands", "questions", "found"),
    [
        ("15-12 Strong\n11-8 Fair\n7-0 Weak\n", QUESTIONS, [(None, "Weak"), ("8", "Fair"), ("12", "Strong")]),
        (
            "Less than 8: Weak\nLess than 12: Fair\n12 or more: Strong\n",
            QUESTIONS,
            [(None, "Weak"), ("8", "Fair"), ("12", "Strong")],
        ),
        (
            "Up to 8: Weak\nUp to 12: Fair\nOver 12: Strong\n",
            QUESTIONS,
            [(None, "Weak"), ("81/10", "Fair"), ("121/10", "Strong")],
        ),
        (
            "Over 3.5 = Strong\n2 to 3.5 = Fair\nBelow 2 = Weak",
            RATED,
            [(None, "Weak"), ("2", "Fair"), ("18/5", "Strong")],
        ),
        ("12+ points = Strong\n", QUESTIONS, [(None, "Below Strong"), ("12", "Strong")]),
        ("1,200+ points = Gold\n8 to 15: Silver\n0 to 7: None\n", QUESTIONS, [(None, "None"), ("8", "Silver")]),
        ("-2 -1 0 1 2\n", QUESTIONS, []),
    ],
)
def test_bands_begin_where_the_card_says(bands: str, questions: str, found: list[tuple[str | None, str]]) -> None:
    assert bands_of(bands, questions) == found


def test_scores_below_the_lowest_band_of_a_card_are_asked_about() -> None:
    card = read_card(f"Our card\n\nHomes\n{QUESTIONS}\n12-15 Strong\n9-11 Fair\n")
    assert [doubt_text(doubt) for doubt in card.doubts if doubt.why is Uncertain.NO_LOWEST_BAND] == [
        "The lowest band of the card, “Fair”, begins at 9. A band was added for the scores below it."
    ]


@pytest.mark.parametrize(
    ("line", "weight"),
    [
        ("★ Points count DOUBLE.", "2"),
        ("Questions that count twice have a ★.", "2"),
        ("Las preguntas con ★ valen el doble.", "2"),
        ("3. ★ Does the project double the points on the map of trees?", "None"),
        ("★ marks what we saw ourselves.", "None"),
    ],
)
def test_stars_double_where_a_line_of_the_card_says_so(line: str, weight: str) -> None:
    card = read_card(f"Our card\n\n{line}\nHomes\n★ 1. Are the rents low?\n2. Are the homes large?\n3. Do jobs pay?\n")
    first = next(one for section in card.sections for one in section.questions if one.text == "Are the rents low?")
    assert str(first.weight) == weight


@pytest.mark.parametrize(
    "scale",
    [
        "-1 = Harms   0 = Nothing   1 = Helps\n",
        "-1 = Harms\n0 = Nothing\n1 = Helps\n",
    ],
)
def test_a_scale_below_zero_is_raised_and_told(scale: str) -> None:
    card = read_card(f"Our card\n\n{scale}\nHomes\n1. Are the rents low?\n2. Are the homes large?\n3. Do jobs pay?\n")
    assert [(int(level.points), level.text) for level in card.scale] == [(0, "Harms"), (1, "Nothing"), (2, "Helps")]
    assert [(doubt.why, doubt.numbers) for doubt in card.doubts] == [(Uncertain.NEGATIVE, (Fraction(3),))]
    assert [int(level.points) for level in drafted(card).scale or ()] == [0, 1, 2]


@pytest.mark.parametrize(
    ("lines", "bonus"),
    [
        (
            "Extras\n1. Is there a garden? (+2 points)\n\nHomes\n2. Are rents low? (5 points)\n3. Are homes large? (5 points)\n",
            1,
        ),
        (
            "Extras\n1. Is there a garden? (+2 points)\n2. Is there art? (+2 points)\n3. Is there a bench? (+1 points)\n",
            0,
        ),
        ("Homes\n1. Are rents low? (0 points)\n2. Are homes large? (5 points)\n3. Do jobs pay? (5 points)\n", 0),
    ],
)
def test_a_card_that_begins_with_extras_or_with_nothing_to_earn_becomes_a_draft(lines: str, bonus: int) -> None:
    rubric = drafted(read_card(f"Our card\n\n{lines}"))
    assert len(rubric.criteria) == 3
    assert sum(criterion.bonus for criterion in rubric.criteria.values()) == bonus


def test_the_scale_of_a_part_that_most_questions_repeat_becomes_that_of_the_card() -> None:
    lines = """# Housing
Rate these questions from 0 to 2.
1. Are there affordable homes? 0 1 2
2. Are tenants protected? 0 1 2
3. Is rent stable? 0 1 2

# Transit
Rate these questions from 1 to 5.
4. Is there a bus?
"""
    rubric = drafted(read_card(f"Our card\n\n{lines}"))
    assert [tuple(map(int, points)) for points in rubric.points.values()] == [(0, 1, 2)] * 3 + [(1, 2, 3, 4, 5)]


def test_a_bonus_question_counts_what_the_card_says() -> None:
    """Whatever the scale is, and in whatever section it lands."""
    lines = """Rate each question from 1 to 5.

# Housing
1. Are there affordable homes?
2. Is rent stable?
3. Is there a child care center? (+3)
"""
    added = list(drafted(read_card(f"Our card\n\n{lines}")).criteria.values())[2]
    assert (added.bonus, int(added.weight), [int(level.points) for level in added.scale or ()]) == (True, 1, [0, 3])
    lines = """# Housing (x3)
1. Are there affordable homes? (5 points)
2. Is rent stable? (5 points)

# Bonus points (x2)
3. Is there a child care center? (+3 points)
"""
    weights = [criterion.weight for criterion in drafted(read_card(f"Our card\n\n{lines}")).criteria.values()]
    assert weights == [3, 3, 2]


def test_headings_that_are_only_numbered_are_no_heads_of_pages() -> None:
    lines = "\n".join(
        f"Principle {number}\n{number}. Is it open to all in year {number}?\n{number}a. Is rent stable in year {number}?\n"
        for number in (1, 2, 3)
    )
    card = read_card(f"Our card\n\nRate each question from 1 to 5.\n\n{lines}")
    assert [section.title for section in card.sections] == ["Principle 1", "Principle 2", "Principle 3"]


def test_a_page_break_ends_a_line() -> None:
    card = read_card(
        "Our card\n\nRate each question from 1 to 5.\n1. Is it open to all?\f2. Is rent stable?\n3. Who decides?"
    )
    assert [one.text for one in card.questions] == ["Is it open to all?", "Is rent stable?", "Who decides?"]


def test_a_bonus_question_is_no_part_of_what_the_others_are_told_to_be() -> None:
    lines = """Housing (30 points)
1. Are there affordable homes? (5 points)
2. Is rent stable? (5 points)
3. Are there homes for families? (5 points)
4. Is there a child care center? (+3 points)
"""
    card = read_card(f"Our card\n\n{lines}")
    assert [doubt_text(doubt) for doubt in card.doubts if doubt.why is Uncertain.NO_SCALE] == []
    (told,) = [doubt_text(doubt) for doubt in card.doubts if doubt.why is Uncertain.SECTION_SUM]
    assert "(10 points)" in told
    mended = read_card("Our card\n\n" + lines.replace("(5 points)", "(10 points)"))
    assert [doubt for doubt in mended.doubts if doubt.why is Uncertain.SECTION_SUM] == []


def test_a_band_that_is_reached_only_with_bonus_points_is_kept() -> None:
    lines = """1. Are there affordable homes? (10 points)
2. Is rent stable? (10 points)
3. Is there a child care center? (+5 points)

0-10: Weak
11-20: Strong
21-25: Outstanding
26-30: Beyond
"""
    card = read_card(f"Our card\n\n# Homes\n{lines}")
    assert [band.label for band in drafted(card).bands] == ["Weak", "Strong", "Outstanding"]
    told = [doubt_text(doubt) for doubt in card.doubts if doubt.why is Uncertain.BAND_TOO_HIGH]
    assert told == ["The band “Beyond” is left out: it begins at 26, but the card goes up only to 25."]


def test_a_heading_without_a_percent_beside_others_is_asked_about() -> None:
    lines = """Housing (100%)
1. Are there affordable homes? (5 points)
2. Is rent stable? (5 points)

Background (0%)
3. Is it near the station? (5 points)
"""
    told = [doubt_text(doubt) for doubt in read_card(f"Our card\n\n{lines}").doubts]
    assert any("“Background” says none, or 0. It counts 1 here" in text for text in told), told


def test_a_word_with_the_number_of_a_footnote_is_not_lost() -> None:
    card = read_card("Our card\n\n# Homes\n1. Is affordable1 housing2 kept? (5 points)\n")
    assert card.left_out == []


def test_an_answer_that_begins_with_no_is_a_level() -> None:
    card = read_card(
        "Our card\n\nHomes\n1. Where can people sit?\n☐ Many seats\n☐ Some seats\n☐ No seats\n☐ No sé\n"
        "2. Are the rents low? (2 points)\n3. Do jobs pay? (2 points)\n"
    )
    question = next(card.questions)
    assert [level.text for level in question.levels] == ["No seats", "Some seats", "Many seats"]


def test_a_unit_with_a_square_is_no_footnote() -> None:
    card = read_card(
        "Our card\n\nHomes\n1. Is there a park of at least 100 m² nearby?\n2. Is there a yard of 20 m²\t____\n3. A path?²\n"
    )
    assert [question.text for question in card.questions] == [
        "Is there a park of at least 100 m² nearby?",
        "Is there a yard of 20 m²",
        "A path?",
    ]


def test_the_first_line_is_the_title_also_where_headings_stand_alone() -> None:
    card = read_card("Hill Street Neighbors\n\nHomes\n1. Are the rents low?\n2. Are homes large?\n3. Do jobs pay?\n")
    assert (card.title, [section.title for section in card.sections]) == ("Hill Street Neighbors", ["Homes"])
    assert card.left_out == []


def test_a_total_of_more_than_a_thousand_and_one_with_decimals_are_read() -> None:
    ended = ["Total: ____ / 1,000", "Total ____ of 12.5"]
    assert [read_card(f"Our card\n\nHomes\n{QUESTIONS}\n{end}\n").total for end in ended] == [1000, Fraction(25, 2)]


@pytest.mark.parametrize("text", ["1" * 60 + "x", "Is it near? " + "1  " * 60 + "x", "Is it near? " + "1" * 60 + "x"])
def test_many_digits_are_read_in_a_moment(text: str) -> None:
    started = monotonic()
    read_card(f"Our card\n\n{text}\n1. Are rents low?\n")
    assert monotonic() - started < 5
