"""The sentences of a scorecard: cases worked by hand, and no sentence that contradicts its numbers."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from rubrics import Round, criterion, principle, rounds, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.disagreement import Disagreement
from scorecard.engine.project import Facts, Finding, Pick
from scorecard.engine.result import Act, HistoryEntry, Result, RoundEntry
from scorecard.engine.robustness import TurningPoint
from scorecard.engine.scorecard import score_sheets
from scorecard.engine.scoring import Status
from scorecard.i18n import LANGUAGES, in_language
from scorecard.report.drawings.tokens import CHART_WIDTH
from scorecard.report.pages import asks
from scorecard.report.pages.before_after import before_after_card
from scorecard.report.pages.questions import criterion_block
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.terminal import scorecard_text
from scorecard.report.pages.view import View
from scorecard.report.wording import check_sentences, method, sentences, solidity
from scorecard.report.wording.explanation import explanation_of
from scorecard.report.wording.solidity import weights_rows
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.yaml_file import Tree

BANDS: list[Tree] = [
    {"id": "low", "label": "Low"},
    {"id": "middle", "label": "Middle", "from": "3"},
    {"id": "high", "label": "High", "from": "4"},
]
WORDED = criterion(
    "p1",
    requires="3",
    scale=[{"points": str(n), "descriptor": f"Level {n} is true."} for n in range(1, 6)],
    ask="Do p.",
)


def rubric(**scoring: Tree) -> Rubric:
    return small(
        principles=[principle("p", WORDED), principle("q", criterion("q1")), principle("r", criterion("r1"))],
        bands=BANDS,
        scoring=scoring,
    )


def result(
    *sheets: tuple[int | str | None, ...],
    entry: RoundEntry | None = None,
    facts: Facts | None = None,
    of: Rubric | None = None,
) -> Result:
    others = {"?": NotRated.CANNOT_TELL, "na": NotRated.NOT_APPLICABLE}
    made = [
        Sheet(
            str(number),
            {
                id_: Answer(Fraction(given) if isinstance(given, int) else others[given])
                for id_, given in zip(("p1", "q1", "r1"), answers, strict=True)
                if given is not None
            },
        )
        for number, answers in enumerate(sheets)
    ]
    return score_sheets(of or rubric(), made, project="Mill Street", facts=facts, round_entry=entry)


def heavy_first() -> Rubric:
    """The same questions; the first principle counts for half."""
    return small(
        principles=[
            principle("p", WORDED, weight="2"),
            principle("q", criterion("q1")),
            principle("r", criterion("r1")),
        ],
        bands=BANDS,
    )


def view(*sheets: tuple[int | str | None, ...]) -> View:
    return View.of(result(*sheets))


def test_the_headline_has_the_band_and_the_score() -> None:
    assert sentences.headline(view((2, 3, 3))) == "Low: 2.7 of 5"
    assert sentences.headline(view((None, None, 3))) == "No score"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "No sheet has been counted yet"), (1, "1 sheet was counted"), (3, "3 sheets were counted")]
)
def test_people_who_rated_are_counted(number: int, text: str) -> None:
    assert sentences.sheets_counted(view(*[(3, 3, 3)] * number)) == text


def test_the_detail_says_where_and_when_sheets_were_filled_in() -> None:
    entry = RoundEntry(
        sheets={"online": 2, "paper": 1}, rulings={}, opened=date(2026, 10, 12), closed=date(2026, 11, 9)
    )
    found = View.of(result(*[(3, 3, 3)] * 3, entry=entry))
    assert sentences.sheets_detail(found) == (
        ", 2 online and 1 on paper, from October 12 to November 9, 2026. Every question that applies has a rating."
    )
    over_new_year = entry.model_copy(update={"closed": date(2027, 1, 5)})
    found = View.of(result(*[(3, None, 3)] * 3, entry=over_new_year))
    assert sentences.sheets_detail(found) == (
        ", 2 online and 1 on paper, from October 12, 2026 to January 5, 2027. 66% of the card is rated."
    )
    here = entry.model_copy(update={"sheets": {"online": 3}, "way_in": "open"})  # the days on which it was open
    assert sentences.sheets_detail(View.of(result(*[(3, 3, 3)] * 3, entry=here))).startswith(
        ", all online (by an address that anyone could open), in a round that was open from October 12 to November 9, 2026."
    )
    one_day = RoundEntry(sheets={"file": 3}, rulings={}, closed=date(2026, 10, 12))
    assert sentences.sheets_detail(View.of(result(*[(3, 3, 3)] * 3, entry=one_day))).startswith(
        ", read in on October 12, 2026."
    )


def test_questions_on_which_nobody_could_tell_are_counted() -> None:
    found = View.of(result(("?", "?", 3), (3, "?", 3), of=rubric(cannot_tell="lowest")))
    assert sentences.sheets_detail(found) == (
        ". On 1 question nobody could tell; it counts at the lowest level. Every other question that applies has a rating."
    )
    found = View.of(result((None, "?", 3), (None, "?", 3), of=rubric(cannot_tell="lowest")))
    assert sentences.sheets_detail(found) == (
        ". 66% of the card is rated. On 1 question nobody could tell; it counts at the lowest level."
    )


def test_a_term_is_explained_only_where_it_stands_as_a_word() -> None:
    glossary: list[Tree] = [{"term": "AMI", "meaning": "Area median income."}, {"term": "rent", "meaning": "Monthly."}]
    told = small(criterion("p"), glossary=glossary)
    facts = Facts(homes_by_rent="family homes at current prices")
    page = page_of(score_sheets(told, [], project="x", facts=facts))
    assert [term.term for term in page.terms] == []
    page = page_of(score_sheets(told, [], project="x", facts=Facts(homes_by_rent="22 homes at 60% of AMI")))
    assert [term.term for term in page.terms] == ["AMI"]


def test_a_missing_score_has_a_reason() -> None:
    assert sentences.no_score_reason(view((None, None, 3))) == (
        "Too little is rated for a score: 33% of the card. At least 50% is needed."
    )
    assert sentences.no_score_reason(view((3, 3, 3))) is None


def test_a_card_without_a_question_that_applies_says_so() -> None:
    found = View.of(score_sheets(small(criterion("a")), [], project="x", rulings={"a": "Nothing here."}))
    assert sentences.no_score_reason(found) == "No question of this card applies to this project."


def test_points_with_a_bonus_get_no_sentence_about_other_weights() -> None:
    tree: list[Tree] = [principle("p", criterion("p1"), criterion("q1", bonus="yes")), principle("q", criterion("r1"))]
    points = small(principles=tree, scoring={"show": "points", "combine": "criteria"})
    found = View.of(result((5, 5, 1), of=points))
    assert [
        check(found)
        for check in (
            check_sentences.equal_weights,
            check_sentences.limits_of_all_weights,
            check_sentences.halved_or_doubled,
        )
    ] == [None] * 3
    assert "The score is the sum of all points, each times its weight." in method.rules(found)


def test_points_say_what_their_bands_compare() -> None:
    scoring = {"show": "points", "combine": "criteria"}
    bands = [{"id": "low", "label": "Low"}, {"id": "high", "label": "High", "from": "4"}]
    fixed, share = (
        small(*map(criterion, ("p1", "q1", "r1")), bands=bands, scoring={**scoring, **more})
        for more in ({}, {"bands_of": "share"})
    )
    said = [
        {
            rule
            for rule in method.rules(View.of(result((5, 5, 5), of=one)))
            if ("begin" in rule and "Bands" in rule) or "band begins" in rule
        }
        for one in (fixed, share)
    ]
    assert said == [
        {"Bands begin at fixed points, even where a question does not apply and fewer points can be earned."},
        {"Each band begins at a percent of the points possible on the questions that apply."},
    ]


def test_requirements_that_are_not_met_cap_the_band() -> None:
    found = View.of(result((1, 5, 5), of=rubric(cap_band="low")))
    assert sentences.cap_sentence(found) == (
        "The number alone would say Middle; requirements that are open or not met hold it at Low."
    )
    assert sentences.cap_sentence(view((1, 5, 5))) is None


def test_a_requirement_is_said_in_the_words_of_its_level() -> None:
    found = view((2, 5, 5))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_mark(required) == "Not met"
    assert sentences.requirement_text(found, required) == "Level 3 is true."
    assert sentences.requirement_number(found, required) == "2.0 of 5, needs 3"
    assert sentences.requirement_number(view((None, 5, 5)), required) is None


def test_page_one_names_the_nearest_turning_point() -> None:
    found = view((1, 3, 5))
    assert check_sentences.equal_weights(found) == "Every principle counts the same, and so does every question."
    points = [check_sentences.turning_point(found, point) for point in found.result.checks.turning_points]
    assert points == [
        "If P counted for less than 1% (now 33%), it would be High.",
        "If P counted for more than 35% (now 33%), it would be Low.",
        "If R counted for less than 31% (now 33%), it would be Low.",
        "If R counted for more than 65% (now 33%), it would be High.",
    ]
    # the nearest one is 5/3 points of weight away
    assert solidity.in_short(found)[1] == points[1]


def test_principles_of_equal_weight_may_have_questions_of_different_weight() -> None:
    uneven = small(
        principles=[principle("p", criterion("p1", weight="2"), criterion("p2")), principle("q", criterion("q1"))],
        bands=BANDS,
    )
    given = {id_: Answer(Fraction(3)) for id_ in uneven.criteria}
    found = View.of(score_sheets(uneven, [Sheet("1", given)], project="Any"))
    assert check_sentences.equal_weights(found) == "Every principle counts the same."


def test_different_weights_are_compared_with_equal_ones() -> None:
    weighted = small(
        principles=[principle("p", criterion("p1"), weight="3"), principle("q", criterion("q1"), criterion("r1"))],
        bands=BANDS,
    )
    assert (
        check_sentences.equal_weights(View.of(result((1, 5, 5), of=weighted)))
        == "With equal weights it is 3.0: Middle."
    )
    assert (
        check_sentences.equal_weights(View.of(result((3, 3, 3), of=weighted)))
        == "With equal weights it is 3.0, still Middle."
    )


def test_other_weights_have_limits() -> None:
    assert (
        check_sentences.limits_of_all_weights(view((1, 3, 5)))
        == "Whatever the principles count for, it is between 1.0 (Low) and 5.0 (High)."
    )
    assert check_sentences.halved_or_doubled(view((1, 3, 5))) == (
        "If any one principle counted half or twice as much: 2.5 (Low) to 3.5 (Middle)."
    )
    assert (
        check_sentences.no_weights_change(view((3, 3, 3)))
        == "No choice of weights for the principles would change the band."
    )


def test_leaving_out_one_sheet_keeps_the_score_in_a_range() -> None:
    assert check_sentences.one_sheet_fewer(view(*[(3, 3, 3)] * 3)) == "Without any one sheet it stays 3.0."
    assert check_sentences.one_sheet_fewer(view((1, 1, 1), (3, 3, 3), (5, 5, 5))) == (
        "Without any one sheet: 2.0 to 4.0."
    )
    assert check_sentences.one_sheet_fewer(view((1, 1, 1))) is None


def test_leaving_out_three_sheets_keeps_the_score_in_a_range() -> None:
    assert check_sentences.three_sheets_fewer(view(*[(3, 3, 3)] * 3)) is None
    # 4, 4, 4, 3, 3, 3 and 2 are 23 of 7; without the three highest 11 of 4, without the three lowest 15 of 4
    assert check_sentences.three_sheets_fewer(view(*[(one, one, one) for one in (4, 4, 4, 3, 3, 3, 2)])) == (
        "Without the three highest, or the three lowest, counted answers to every question: 2.8 (Low) to 3.8 (Middle)."
    )
    assert check_sentences.three_sheets_fewer(view(*[(3, 3, 3)] * 9)) == (
        "Without the three highest, or the three lowest, counted answers to every question: 3.0 (Middle)."
    )


def test_three_more_sheets_move_the_score_within_a_range() -> None:
    assert check_sentences.three_sheets_more(view(*[(3, 3, 3)] * 2)) is None
    assert check_sentences.three_sheets_more(view(*[(3, 3, 3)] * 60)) == (
        "With three more sheets at one end of every question: 2.9 (Low) to 3.1 (Middle)."
    )
    assert check_sentences.three_sheets_more(view(*[(2, 2, 2)] * 30)) == (
        "With three more sheets at one end of every question: 1.9 to 2.3, still Low."
    )
    plain = View.of(result(*[(3, 3, 3)] * 3, of=small(criterion("p1"), criterion("q1"), criterion("r1"))))
    assert check_sentences.three_sheets_more(plain) == (
        "With three more sheets at one end of every question: 2.0 to 4.0."
    )


def test_sheets_that_would_change_the_band_are_counted() -> None:
    """Sixty sheets of 3 print 3.0; n more of 1 leave 3 − 2n/(60 + n), below 2.95 from n = 2 on, and n more of 5 leave
    3 + 2n/(60 + n), at 3.95 or above from 1.05n ≥ 57 on: 55."""
    assert check_sentences.sheets_to_turn(view(*[(3, 3, 3)] * 60)) == (
        "2 more sheets with 1 everywhere would drop it to Low; 55 more sheets with 5 everywhere would lift it to High."
    )
    assert check_sentences.sheets_to_turn(view(*[(2, 2, 2)] * 30)) == (  # 2 + 3n/(30 + n) is 2.95 from 2.05n ≥ 28.5 on
        "14 more sheets with 5 everywhere would lift it to Middle."
    )
    assert check_sentences.sheets_to_turn(view(*[(4, 4, 4)] * 60)) == (
        "2 more sheets with 1 everywhere would drop it to Middle."  # 4 − 3n/(60 + n) < 3.95
    )
    assert check_sentences.sheets_to_turn(view(*[(1, 1, 1)] * 3)) == (  # 1 + 4n/(3 + n) is 2.95 from 2.05n ≥ 5.85 on
        "3 more sheets with 5 everywhere would lift it to Middle."
    )
    assert check_sentences.sheets_to_turn(view((3, 3, 3), (3, 3, 3))) is None
    plain = View.of(result(*[(3, 3, 3)] * 3, of=small(criterion("p1"), criterion("q1"), criterion("r1"))))
    assert check_sentences.sheets_to_turn(plain) is None


def test_the_bands_that_one_change_would_give_are_named_below_the_band() -> None:
    """Thirty sheets of 3 and one of 1 are 2.94, printed as 2.9, and sixty with one are 2.97. With 1, 3 and 5, a weight of
    35% in place of 33% for the first would do. Of 3, 3 and the mean of 4 and 1, 2.8 is left, and 3.3 without the 1."""
    assert solidity.one_change_from(view(*[(3, 3, 3)] * 30)) == "at least one change named here would make it Low"
    assert solidity.one_change_from(view(*[(3, 3, 3)] * 60)) is None
    assert solidity.one_change_from(view((1, 3, 5))) == "at least one change named here would make it Low"
    lowest = View.of(result((3, 3, 4), (3, 3, "?"), of=rubric(cannot_tell="lowest")))
    assert solidity.one_change_from(lowest) == "at least one change named here would make it Middle"
    assert solidity.one_change_from(view((None, None, 3))) is None


def test_page_one_says_how_much_the_tallest_column_is_and_on_how_many_questions_raters_are_split() -> None:
    torn = page_of(result(*[(1, 1, 1)] * 2, *[(5, 5, 5)] * 2))
    assert torn.axis.key.startswith("Columns: the share of answers at each level, the tallest 50%.")
    assert torn.split_number == "Raters are split on 3 of 3 questions."
    agreed = page_of(result(*[(3, 3, 3)] * 4))
    assert agreed.axis.key.startswith("Columns: the share of answers at each level, the tallest 100%.")
    assert agreed.split_number is None


def test_before_and_after_tell_apart_what_moved_because_of_those_who_could_not_tell() -> None:
    """The first question has ten times 4, then four times 5 and six times “?”: 4.0 and 2.6. Without “?” it rose. The second
    was ruled out before."""
    lowest = rubric(cannot_tell="lowest")

    def held(*sheets: tuple[int | str, int, int], rulings: dict[str, str]) -> Result:
        made = result(*sheets, of=lowest)
        answers = [
            Sheet(
                str(number),
                {
                    id_: Answer(Fraction(given) if isinstance(given, int) else NotRated.CANNOT_TELL)
                    for id_, given in zip(("p1", "q1", "r1"), sheet, strict=True)
                },
            )
            for number, sheet in enumerate(sheets)
        ]
        entry = RoundEntry(sheets={"online": len(sheets)}, rulings=rulings)
        return score_sheets(lowest, answers, project=made.project.name, rulings=rulings, round_entry=entry)

    before = held(*[(4, 2, 4)] * 10, rulings={"q1": "None here."})
    after = held(*[(5, 2, 4)] * 4, *[("?", 2, 4)] * 6, rulings={})
    card = before_after_card(before, after)
    assert [row.name for row in card.by_unknown] == ["Question p1?"]
    assert (card.up, card.down) == ((), ())
    assert card.by_unknown[0].note == "Without “cannot tell”: 4.0 before, 5.0 after."
    assert "“Cannot tell” was answered 0 times before and 6 times after." in card.summary
    # 4, 2 and 4 are 10/3; 2.6, 2 and 4 are 8.6/3
    assert (
        card.with_ruled_out
        == "With the questions that were ruled out it would be 3.3 (Middle) before and 2.9 (Low) after."
    )
    assert [row.before for row in card.others] == ["ruled out"]


def test_a_dash_parts_the_position_from_a_demand_with_a_colon() -> None:
    assert sentences.position_text("oppose") == "Oppose"
    assert sentences.position_text("oppose", "until it is signed") == "Oppose"
    assert sentences.position_text("oppose", "Ask us first.") == "Oppose:"
    assert sentences.position_text("oppose", "Ask us first: no vote.") == "Oppose –"


def test_the_other_rule_for_cannot_tell_gives_another_score() -> None:
    assert check_sentences.cannot_tell_otherwise(view((3, 3, 3))) is None
    assert check_sentences.cannot_tell_otherwise(view((3, 3, 4), (3, 3, "?"))) == (
        "If “cannot tell”, which is left out here, counted as the lowest level, it would be 2.8 (Low)."
    )
    lowest = View.of(result((3, 3, 4), (3, 3, "?"), of=rubric(cannot_tell="lowest")))
    assert check_sentences.cannot_tell_otherwise(lowest) == (
        "Without “cannot tell”, which counts as the lowest level here, it would be 3.3 (Middle)."
    )
    nothing = View.of(result(("?", "?", 3), of=rubric(cannot_tell="lowest")))
    assert check_sentences.cannot_tell_otherwise(nothing) == (
        "Without “cannot tell”, too little would be rated for a score."
    )


def test_points_just_below_what_is_needed_are_not_rounded_up_to_it() -> None:
    """Nineteen of 3 and one of 2 are 59 of 20: 2.95, which one decimal would print as 3.0."""
    found = View.of(result((2, 5, 5), *[(3, 5, 5)] * 19))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == "2.95 of 5, needs 3"
    found = View.of(result(("?", 5, 5), (2, 5, 5), *[(3, 5, 5)] * 19, of=rubric(cannot_tell="lowest")))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == ("2.9 of 5, needs 3; 2.95 without 1 “cannot tell”")
    found = View.of(result((2, 5, 5), *[(3, 5, 5)] * 2000))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == "2.9995 of 5, needs 3"


def test_a_requirement_says_how_cannot_tell_counted() -> None:
    found = View.of(result((4, 5, 5), ("?", 5, 5), of=rubric(cannot_tell="lowest")))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == ("2.5 of 5, needs 3; 4.0 without 1 “cannot tell”")
    found = View.of(result(("?", 5, 5), ("?", 5, 5), of=rubric(cannot_tell="lowest")))
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == (
        "1.0 of 5, needs 3; 2 “cannot tell” counted at the lowest level"
    )
    found = View.of(result((1, 5, 5), ("?", 5, 5), of=rubric(cannot_tell="lowest")))  # the same with and without
    (required,) = found.result.overall.requirements
    assert sentences.requirement_number(found, required) == (
        "1.0 of 5, needs 3; 1 “cannot tell” counted at the lowest level"
    )


def test_warnings_depend_on_who_rated_and_how() -> None:
    nobody = "The program knows of no city or agency that backs it."
    assert solidity.not_said(view((3, 3, 3))) == ["It rests on one sheet.", nobody]
    assert solidity.not_said(view((3, 3, 3), (3, 3, 3))) == [
        "The program does not know who rated or how they were asked: their ratings came in a file.",
        nobody,
    ]
    online = RoundEntry(sheets={"online": 2, "paper": 1}, rulings={})
    facts = Facts(findings={"p1": (Finding(says="developer", text="We will."),)})
    held = score_sheets(
        rubric(),
        [Sheet(str(number), {"p1": Answer(Fraction(3))}) for number in range(3)],
        project="x",
        facts=facts,
        round_entry=online,
    )
    assert solidity.not_said(View.of(held)) == [
        "People chose to take part: they are not a random sample of the neighborhood, and the program did not check who they are.",
        nobody,
        "Only the 1 question with an answer that counts has a say in it.",
        "What is quoted was entered by the group; the program checked none of it.",
    ]


def test_the_questions_that_most_could_not_tell_are_named() -> None:
    found = view(("?", "?", 3), ("?", 3, 3), (3, "?", 3))
    says = "On the questions that apply, “cannot tell” was answered 4 times, most often (2) on “Question p1?” and “Question q1?”."
    assert says in solidity.not_said(found)
    assert not [text for text in solidity.not_said(view(("?", 3, 3))) if "cannot tell" in text]  # one sheet


def test_a_question_of_a_smaller_principle_counts_for_more() -> None:
    uneven = small(principles=[principle("p", criterion("a"), criterion("b")), principle("q", criterion("c"))])
    sheets = [Sheet(str(number), {id_: Answer(Fraction(3)) for id_ in "abc"}) for number in range(3)]
    assert check_sentences.equal_weights(View.of(score_sheets(uneven, sheets, project="x"))) == (
        "Every principle counts the same, and so does every question within it; where there are fewer questions, each"
        " counts for more."
    )


def test_a_ruling_after_the_counts_is_named_beside_the_score() -> None:
    act = HistoryEntry(what="ruled out", on=date(2026, 11, 9), criterion="q1", after_counts=True)
    entry = RoundEntry(sheets={"online": 3}, rulings={"q1": "None here."}, held_by="Harrison", history=(act,))
    held = score_sheets(
        rubric(),
        [Sheet(str(number), {"p1": Answer(Fraction(3)), "q1": Answer(Fraction(5))}) for number in range(3)],
        project="x",
        rulings={"q1": "None here."},
        round_entry=entry,
    )
    said = "Harrison ruled out as not applicable: “Question q1?” (after the counts were shown)."
    assert sentences.ruled_out(View.of(held)) == said
    page = page_of(held)
    assert page.ruled_out == f"{said} Why: “None here.” With the 1 question that was ruled out it would be 4.0 (High)."
    assert "ruled out" not in " ".join(page.short_checks)
    assert (
        page.one_change_from == "at least 2 of the changes named here would make it Low or High"
    )  # one more sheet of 1: 2.5


def test_only_a_ruling_that_stands_is_told_to_come_after_the_counts() -> None:
    """The first ruling came before the counts; one on another question came after them, and was taken back."""

    def told(*history: tuple[Act, str, bool], rulings: tuple[str, ...]) -> str | None:
        acts = tuple(
            HistoryEntry(what=what, on=date(2026, 11, 9), criterion=id_, after_counts=late)
            for what, id_, late in history
        )
        given = dict.fromkeys(rulings, "None here.")
        entry = RoundEntry(sheets={"online": 3}, rulings=given, held_by="Harrison", history=acts)
        sheets = [Sheet(str(number), {"p1": Answer(Fraction(3))}) for number in range(3)]
        return sentences.ruled_out(
            View.of(score_sheets(rubric(), sheets, project="x", rulings=given, round_entry=entry))
        )

    before: tuple[Act, str, bool] = ("ruled out", "q1", False)
    after: tuple[Act, str, bool] = ("ruled out", "r1", True)
    one = "Harrison ruled out as not applicable: “Question q1?”"
    both = f"{one} and “Question r1?”"
    assert told(before, after, ("ruled in", "r1", True), rulings=("q1",)) == f"{one}."
    assert told(before, after, rulings=("q1", "r1")) == f"{both} (1 of them after the counts were shown)."
    again: tuple[tuple[Act, str, bool], ...] = (("ruled in", "q1", True), ("ruled out", "q1", True))
    assert told(before, *again, after, rulings=("q1", "r1")) == f"{both} (after the counts were shown)."


def test_a_single_sheet_has_no_number_of_ratings_for_each_question() -> None:
    keyed = small(criterion("p1", key="yes"), criterion("q1"), criterion("r1"))
    assert sentences.ratings_each(View.of(result((3, None, None), of=keyed))) == ""
    assert sentences.ratings_each(View.of(result((3, None, None), (4, None, None), of=keyed))) == (
        "2 ratings for each key question, 0 for each of the rest"
    )


def test_the_question_that_is_worked_out_carries_a_part_of_the_score() -> None:
    needed = criterion("p1", weight="0", requires="3")
    explained = explanation_of(
        small(principles=[principle("p", needed, criterion("p2")), principle("q", criterion("q1"))])
    )
    assert explained.in_whole.startswith("It carries 50")


def test_the_key_of_the_table_names_levels_that_questions_have() -> None:
    own = [{"points": str(points), "label": label} for points, label in enumerate(("Bad", "Fair", "Good"))]
    scale = [{"points": str(points), "label": label} for points, label in enumerate(("No", "Partly", "Yes"))]
    worded = small(*(criterion(id_, scale=own) for id_ in ("p1", "q1", "r1")), scale=scale)
    assert "(0 Bad, 1 Fair, 2 Good)" in page_of(result((1, 1, 2), (2, 2, 2), of=worded)).table_key


def test_a_gain_is_in_the_unit_of_the_score() -> None:
    found = view((2, 2, 2))  # each of three principles carries a third: 3 points more there are 1 more of 5
    assert asks.gain_text(found, "p1") == "+1.00"
    assert asks.gain_text(view((5, 2, 2)), "p1") is None
    percent = View.of(result((2, 2, 2), of=rubric(show="percent")))
    assert asks.gain_text(percent, "p1") == "+20.0"


def test_the_range_is_said_only_if_something_is_unrated() -> None:
    assert check_sentences.range_sentence(view((3, 3, 3))) is None
    assert check_sentences.range_sentence(view((3, 3, None))) == (
        "If every question without an answer got its worst points, it would be 2.3; with the best, 3.7."
    )


def test_asks_are_in_the_groups_words_or_else_in_the_rubrics() -> None:
    facts = Facts(asks=(Pick(criterion="q1", ask="Plant a tree."), Pick(criterion="p1")))
    found = View.of(result((2, 2, 2), facts=facts))
    assert [asks.pick_row(found, id_).text for id_ in ("q1", "p1", "r1")] == [
        "Plant a tree.",
        "Do p.",
        "R, “Question r1?”: reach 5, the most points.",
    ]
    assert asks.lift(found) == (
        "If the questions of these 2 asks reached their best levels, the score would go from 2.0 to 4.0, High"
    )
    assert asks.way_up(found) == "If the first of these questions reached its best level, it would be Middle."


def test_answers_that_are_no_ratings_are_counted() -> None:
    found = view((3, 3, "?"), (3, "na", "?"), (3, None, 3))
    assert [sentences.other_answers(found, id_) for id_ in ("p1", "q1", "r1")] == [
        "",
        "1 says it does not apply, 1 gave no answer",
        "2 cannot tell",
    ]
    alone = View.of(result((3, 3, "?"), of=rubric(cannot_tell="lowest")))
    assert sentences.other_answers(alone, "r1") == "Answered “cannot tell”, which counts at the lowest level"


def test_the_split_rule_follows_the_number_of_levels() -> None:
    assert sentences.split_rule(view((3, 3, 3))) == (
        "Split: a quarter or more of the ratings are on the lowest 2 levels, a quarter or more are on the highest 2,"
        " and fewer are between them than at either end; “cannot tell” is not a rating."
    )
    two = View.of(score_sheets(small(criterion("a"), levels=2), [], project="x"))
    assert sentences.split_rule(two) == (
        "Split: a quarter or more of the ratings are at the lowest level, a quarter or more are at the highest, and fewer are between them than at either end; “cannot tell” is not a rating."
    )


def test_the_split_rule_names_splits_of_few_ratings() -> None:
    few, enough = view((1, 3, 3), (5, 3, 3), (5, 3, 3)), view(*[(1, 3, 3)] * 2, *[(5, 3, 3)] * 3)
    assert sentences.split_rule(few).endswith("is not a rating. One split question has fewer than 5 ratings.")
    assert sentences.split_rule(enough).endswith("is not a rating.")


def test_the_last_name_of_a_list_follows_an_and() -> None:
    assert [sentences.joined(parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


@given(rounds())
def test_every_result_becomes_a_page_and_a_text(round_: Round) -> None:
    found = score_sheets(round_.rubric, round_.sheets, project="Any", kind=round_.kind)
    page = page_of(found)
    assert (page.score is None) == (found.overall.score is None)
    assert len(page.rows) == len(round_.rubric.principles)
    assert all(row.answers.mean is None or 0 <= row.answers.mean <= CHART_WIDTH for row in page.rows)
    assert found.digest in scorecard_text(found)


@given(rounds())
def test_no_sentence_says_that_a_score_holds_if_it_moves(round_: Round) -> None:
    found = score_sheets(round_.rubric, round_.sheets, project="Any", kind=round_.kind)
    said = " ".join(page_of(found).checks)
    other, limits = found.checks.other_weights, found.checks.limits
    if "No choice of weights for the principles would change the band." in said:
        assert limits is not None
        assert limits.lowest.band == limits.highest.band == found.overall.band
    if other is not None and "still" in (check_sentences.equal_weights(View.of(found)) or ""):
        assert other.equal.band == found.overall.band
    if "Without any one sheet it stays" in said:
        fewer = found.attested.one_sheet_fewer
        assert fewer is not None
        assert fewer.lowest == fewer.highest == found.overall.score


NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def numbers(sentence: str | None) -> list[Decimal]:
    return [Decimal(found.replace(",", "")) for found in NUMBER.findall(sentence or "")]


@pytest.mark.parametrize("language", ["en", "es"])
@given(round_=rounds())
def test_the_numbers_in_a_sentence_are_those_of_the_result(language: str, round_: Round) -> None:
    """In each language, the numbers read back from a sentence are the result's own, in its order."""
    found = score_sheets(round_.rubric, round_.sheets, project="Any", kind=round_.kind)
    view, overall, checks = View.of(found), found.overall, found.checks
    labels = {band.label for band in round_.rubric.bands}  # which are numbers in these rubrics
    with in_language(LANGUAGES[language]):
        rated, verdict = sentences.rated(view), sentences.verdict(view)
        limits, fewer = check_sentences.limits_of_all_weights(view), check_sentences.one_sheet_fewer(view)
        reach, equal = check_sentences.range_sentence(view), check_sentences.equal_weights(view)
        more, otherwise = check_sentences.three_sheets_more(view), check_sentences.cannot_tell_otherwise(view)
        turn, without_three = check_sentences.sheets_to_turn(view), check_sentences.three_sheets_fewer(view)
        order, without = sentences.split_number(view), solidity.not_said(view)
    sheets = len([sheet for sheet in round_.sheets if sheet.answers])
    percent = Decimal(overall.rated_share.numerator * 100 // overall.rated_share.denominator)
    told = ([Decimal(sheets)] if sheets else []) + ([percent] if sheets and percent < 100 else [])
    assert numbers(rated) == told
    assert verdict.endswith(rated)
    if overall.score is not None:
        assert overall.score in numbers(verdict)
    if limits and checks.limits:
        ends = [one.score for one in (checks.limits.lowest, checks.limits.highest)]
        assert numbers(re.sub(r"\([^)]*\)", "", limits)) == ends
        assert set(re.findall(r"\(([^)]*)\)", limits)) <= labels
    if fewer and found.attested.one_sheet_fewer:
        assert set(numbers(fewer)) == {found.attested.one_sheet_fewer.lowest, found.attested.one_sheet_fewer.highest}
    if reach:
        assert numbers(reach) == [overall.low, overall.high]
    if without_three and checks.three_sheets_fewer:
        ends = [one.score for one in (checks.three_sheets_fewer.lowest, checks.three_sheets_fewer.highest)]
        bare = re.sub(r"\([^)]*\)", "", without_three).removesuffix(f"{view.band_label(overall.band)}.")
        assert numbers(bare) == (ends if ends[0] != ends[1] else ends[:1])
    if more and checks.three_sheets_more:
        ends = [one.score for one in (checks.three_sheets_more.lowest, checks.three_sheets_more.highest)]
        bare = re.sub(r"\([^)]*\)", "", more).removesuffix(f"{view.band_label(overall.band)}.")
        assert numbers(bare) == (ends if ends[0] != ends[1] else ends[:1])
    assert bool(more) == (sheets >= 3 and checks.three_sheets_more is not None and None not in ends)
    if turn and checks.sheets_to_turn:
        turns = [one for one in (checks.sheets_to_turn.lowest, checks.sheets_to_turn.highest) if one]
        assert [numbers(part)[0] for part in turn.split(";")] == [Decimal(one.sheets) for one in turns]
    if otherwise and checks.cannot_tell_otherwise and checks.cannot_tell_otherwise.score is not None:
        assert numbers(otherwise)[0] == checks.cannot_tell_otherwise.score
    asked = [entry for entry in view.criteria.values() if entry.status is not Status.NOT_APPLICABLE]
    unknown = [found.tally[entry.id].cannot_tell for entry in asked]
    most_unknown = [sum(unknown), max(unknown)] if sheets > 1 and any(unknown) else []
    if most_unknown and unknown.count(max(unknown)) > 3:  # these questions are not named, but counted
        most_unknown.insert(1, unknown.count(max(unknown)))
    rated_ones = [entry for entry in asked if entry.status is Status.RATED]
    only = [len(rated_ones)] if len(rated_ones) < len(view.criteria) else []
    assert numbers(" ".join(without)) == [*only, *most_unknown]
    if order:
        splits = [entry for entry in asked if entry.disagreement is Disagreement.SPLIT]
        assert numbers(order) == [len(splits), sum(entry.status is Status.RATED for entry in asked)]
    if equal and numbers(equal) and checks.other_weights:
        assert numbers(equal)[0] == checks.other_weights.equal.score


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            [
                "Low: 2.7 of 5. 3 sheets were counted.",
                "Whatever the principles count for, it is between 2.0 (Low) and 3.3 (Middle).",
                "If P counted for less than 5% (now 33%), it would be Middle.",
                "With three more sheets at one end of every question: 1.8 (Low) to 3.8 (Middle).",
                "1 more sheet with 5 everywhere would lift it to Middle.",
                "3 ratings a question",
                "1 × 1 + 1 × 2 + 1 × 3, divided by 3 ratings, is 2.00.",
            ],
        ),
        (
            "es",
            [
                "Low: 2.7 de 5. Se contaron 3 hojas.",
                "Cuenten lo que cuenten los principios, está entre 2.0 (Low) y 3.3 (Middle).",
                "Si P contara menos de 5% (ahora 33%), sería Middle.",
                "Con tres hojas más en un extremo de cada pregunta: de 1.8 (Low) a 3.8 (Middle).",
                "1 hoja más con 5 en todo lo subiría a Middle.",
                "3 calificaciones por pregunta",
                "1 × 1 + 1 × 2 + 1 × 3, dividido entre 3 calificaciones, es 2.00.",
            ],
        ),
    ],
)
def test_a_card_worked_by_hand_is_said_in_each_language(language: str, said: list[str]) -> None:
    """P has 1, 2, 3: 2. Q has 2, 3, 3: 8/3, R has 3, 3, 4: 10/3. The whole is 8/3, printed 2.7. Of P and the mean of the
    others, 3, it prints 3.0 where P carries no more than 1/20: P's part w with 2w + 3(1 − w) = 2.95. Three more sheets of 1
    leave 9/6, 11/6 and 13/6, of 5 they leave 21/6, 23/6 and 25/6."""
    found = result(
        (1, 2, 3),
        (2, 3, 3),
        (3, 3, 4),
        of=small(
            principles=[
                principle("p", criterion("p1")),
                principle("q", criterion("q1")),
                principle("r", criterion("r1")),
            ],
            bands=BANDS,
        ),
    )
    view = View.of(found)
    with in_language(LANGUAGES[language]):
        told = [
            sentences.verdict(view),
            check_sentences.limits_of_all_weights(view),
            check_sentences.turning_point(view, found.checks.turning_points[0]),
            check_sentences.three_sheets_more(view),
            check_sentences.sheets_to_turn(view),
            sentences.ratings_of_principle(view, found.principles[0]),
            criterion_block(view, "p1").working.counted,
        ]
    assert told == said


def test_the_most_evenly_split_question_comes_first_on_page_and_paper() -> None:
    """Of four, p1 has one low and three high (a quarter), q1 two and two (half), r1 agrees."""
    plain = small(
        principles=[principle("p", criterion("p1")), principle("q", criterion("q1")), principle("r", criterion("r1"))],
        bands=BANDS,
    )
    page = page_of(result((1, 1, 3), (5, 1, 3), (5, 5, 3), (5, 5, 3), of=plain))
    assert [block.id for block in page.split_questions] == ["q1", "p1"]
    assert page.splits == ("Question q1?", "Question p1?")


def test_a_level_that_nobody_chose_is_not_quoted() -> None:
    found = criterion_block(View.of(result((2, 5, 5), (4, 5, 5), of=rubric())), "p1")
    assert found.level is None
    found = criterion_block(View.of(result((2, 5, 5), (3, 5, 5), (4, 5, 5), of=rubric())), "p1")
    assert found.level is not None and found.level.startswith("Middle rating, not checked: 3")
    found = criterion_block(View.of(result((3, 5, 5), (3, 5, 5), ("?", 5, 5), of=rubric())), "p1")
    assert found.level is not None and found.level.startswith("Middle rating without “cannot tell”, not checked: 3")


def test_sheets_from_a_file_are_called_so() -> None:
    entry = RoundEntry(sheets={"online": 5, "paper": 2, "file": 4}, rulings={}, way_in="open")
    found = View.of(result(*[(3, 3, 3)] * 11, entry=entry))
    assert sentences.sheets_detail(found).startswith(
        ", 5 online (by an address that anyone could open), 2 on paper and 4 from a file"
    )
    alone = RoundEntry(sheets={"file": 3}, rulings={}, way_in="open")
    assert sentences.sheets_detail(View.of(result(*[(3, 3, 3)] * 3, entry=alone))).startswith(", all from a file")


def test_the_fewest_and_the_most_ratings_of_a_question_are_told() -> None:
    found = view((3, 3, 3), (3, None, 3), (3, None, 3))
    assert sentences.ratings_each(found) == "1 to 3 ratings a question"
    assert sentences.ratings_of_principle(found, found.principles["q"]) == "1 rating a question"


def test_page_one_says_what_cannot_tell_does() -> None:
    found = View.of(result((3, 3, 4), (3, 3, "?"), of=rubric(cannot_tell="lowest")))
    says = "Without “cannot tell”, which counts as the lowest level here, it would be 3.3 (Middle)."
    assert says in solidity.in_short(found)
    assert not [text for text in solidity.in_short(view((3, 3, 4), (3, 3, 3))) if "cannot tell" in text]


def test_a_weight_and_what_it_carries_now_are_told_apart() -> None:
    """A principle that is not rated leaves its part of the whole to the others."""
    part = View.of(result((1, 5, None), (1, 5, None), of=heavy_first()))
    (point,) = check_sentences.turning_points_to_tell(part)[:1]
    assert "of what is rated (now 67%)" in check_sentences.turning_point(part, point)
    assert part.principles["p"].weight_percent == 50
    whole = View.of(result((1, 5, 5), (1, 5, 5), of=heavy_first()))
    for point in check_sentences.turning_points_to_tell(whole):
        text = check_sentences.turning_point(whole, point)
        assert "of what is rated" not in text and ("counted for more" in text or "counted for less" in text)


def test_turning_points_that_nobody_would_choose_are_not_told() -> None:
    checks = view((2, 3, 3)).result.checks
    at = [TurningPoint(principle="p", weight_percent=Fraction(percent), band="low") for percent in (1, 2, 90, 91)]
    found = view((2, 3, 3))
    told = View(
        found.result.model_copy(update={"checks": checks.model_copy(update={"turning_points": tuple(at)})}),
        found.rubric,
    )
    assert [point.weight_percent for point in check_sentences.turning_points_to_tell(told)] == [2, 90]


def test_equal_weights_are_told_once_and_others_at_each_principle() -> None:
    equal = page_of(result((2, 3, 3), (2, 3, 3)))
    assert equal.same_weights and "Every principle counts the same." in equal.short_checks
    other = page_of(result((1, 5, None), (1, 5, None), of=heavy_first()))
    assert not other.same_weights
    assert [row.counts_for for row in other.rows] == ["counts for 50%", "counts for 25%", "counts for 25%"]
    assert [row.carried for row in other.rows] == ["66.67%", "33.33%", "–"]


def test_splits_are_counted_among_the_questions_that_are_rated_or_split() -> None:
    rubric = small(
        *(criterion(f"p{number}") for number in (1, 2)),
        levels=3,
        scoring={"cannot_tell": "leave out", "minimum_rated": "0"},
    )
    given: list[Fraction | NotRated] = [Fraction(number) for number in (1, 1, 3, 3)]
    given += [NotRated.CANNOT_TELL] * 5
    sheets = [Sheet(str(number), {id_: Answer(one) for id_ in ("p1", "p2")}) for number, one in enumerate(given)]
    view = View.of(score_sheets(rubric, sheets, project="Dale"))
    assert sentences.split_number(view) == "Raters are split on 2 of 2 questions."


def test_where_points_are_shown_with_a_bonus_nothing_is_said_of_other_weights() -> None:
    rubric = small(
        bands=[{"id": "low", "label": "Low"}, {"id": "high", "label": "High", "from": "7"}],
        principles=[principle("p", criterion("p1"), criterion("extra", bonus="yes")), principle("q", criterion("q1"))],
        scoring={"show": "points", "combine": "criteria"},
    )
    sheet = Sheet("1", {"p1": Answer(Fraction(5)), "extra": Answer(Fraction(5)), "q1": Answer(Fraction(1))})
    view = View.of(score_sheets(rubric, [sheet], project="Dale"))
    assert check_sentences.turning_points_to_tell(view) == []
    assert check_sentences.no_weights_change(view) is None
    assert weights_rows(view) == ()
