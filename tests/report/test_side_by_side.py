"""What a page says about the projects that it sets side by side."""

from datetime import date
from fractions import Fraction

import pytest
from rubrics import criterion, small

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.project import Facts
from scorecard.engine.result import Result, RoundEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.report.pages.side_by_side import side_by_side_card
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric

KINDS = "The projects are of different kinds, so the questions that apply to them are not all the same."


def scored(rubric: Rubric, name: str, kind: str | None = None, sheets: int = 10, *, sample: bool = False) -> Result:
    given = {id_: Answer(Fraction(3)) for id_ in rubric.criteria}
    filled = [Sheet(str(number), given) for number in range(sheets)]
    return score_sheets(rubric, filled, project=name, kind=kind, facts=Facts(sample="yes") if sample else Facts())


def cautions(*results: Result) -> tuple[str, ...]:
    found = side_by_side_card(results)
    assert found is not None
    return found.cautions[1:]  # the first caution, that different people rated, is always there


@pytest.mark.parametrize(("first", "second", "warned"), [("mixed", None, False), ("housing", "transit", True)])
def test_different_kinds_are_pointed_out_if_different_questions_apply(
    first: str | None, second: str | None, warned: bool, default_rubric: Rubric
) -> None:
    results = (scored(default_rubric, "A", first), scored(default_rubric, "B", second))
    assert cautions(*results) == ((KINDS,) if warned else ())


def test_few_raters_are_pointed_out_but_not_their_absence(default_rubric: Rubric) -> None:
    results = [
        scored(default_rubric, name, sheets=sheets) for name, sheets in (("A", 9), ("B", 1), ("C", 0), ("D", 10))
    ]
    assert cautions(*results) == (
        "“A” has 9 sheets only.",
        "“B” has one sheet only.",
    )


def test_sample_data_is_pointed_out(default_rubric: Rubric) -> None:
    results = (scored(default_rubric, "A", sample=True), scored(default_rubric, "B"))
    assert cautions(*results) == ("“A” is sample data, made up to show the layout.",)


def order(*results: Result) -> str:
    found = side_by_side_card(results)
    assert found is not None
    return found.order[0]


def rated_alike(rubric: Rubric, name: str, points: str, sheets: int) -> Result:
    """Every sheet gives every question these points."""
    answers = {id_: Answer(Fraction(points)) for id_ in rubric.criteria}
    return score_sheets(rubric, [Sheet(str(number), answers) for number in range(sheets)], project=name)


def test_an_order_says_whether_three_more_sheets_could_turn_it(default_rubric: Rubric) -> None:
    """A has 4 from ten, B 3 from ten: three more of 1 leave A at 43/13 = 3.3, three more of 5 lift B to 45/13 = 3.5.
    With forty on each side they are 163/43 = 3.8 and 135/43 = 3.1."""
    turned = order(rated_alike(default_rubric, "A", "4", 10), rated_alike(default_rubric, "B", "3", 10))
    assert turned.endswith(
        "whatever the weights of the principles. Three more sheets against this order on each side could reverse it."
    )
    firm = order(rated_alike(default_rubric, "A", "4", 40), rated_alike(default_rubric, "B", "3", 40))
    assert firm.endswith("Three more sheets against this order on each side could not reverse it.")


def in_round(result: Result, label: str, closed: date, group: str | None) -> Result:
    entry = result.round.model_copy(update={"label": label, "closed": closed, "held_by": group})
    return result.model_copy(update={"round": entry})


@pytest.mark.parametrize(
    ("group", "lines"), [("West Side", [["B"], ["A first", "A last"]]), (None, [["B"], ["A first"], ["A last"]])]
)
def test_rounds_of_a_groups_project_share_a_line(
    group: str | None, lines: list[list[str]], default_rubric: Rubric
) -> None:
    first = in_round(rated_alike(default_rubric, "A", "5", 10), "A first", date(2026, 3, 1), group)
    last = in_round(rated_alike(default_rubric, "A", "2", 10), "A last", date(2026, 9, 1), group)
    other = in_round(rated_alike(default_rubric, "B", "3", 10), "B", date(2026, 4, 1), group)
    found = side_by_side_card([last, other, first])
    assert found is not None
    named = [[one.label for one in line.rounds] for line in found.lines]
    assert named == lines if group else sorted(named) == sorted(lines)
    for line in found.lines:
        labels = tuple(one.label for one in line.rounds)
        ends = {"A first": 1.0, "A last": 0.25, "B": 0.5}  # of the axis from 1 to 5
        assert (line.overall.dot.before, line.overall.dot.after) == (
            ends[labels[0]] if len(labels) > 1 else None,
            ends[labels[-1]],
        )
        scores = {"A first": "5.0", "A last": "2.0", "B": "3.0"}
        bands = {"A first": " Equitable", "A last": " Weak"}  # said with each of two scores that differ in it
        assert line.overall.text == ", then ".join(
            scores[label] + (bands[label] if len(labels) > 1 else "") for label in labels
        )
        assert {spot.text for spot in line.spots} == {", then ".join(scores[label] for label in labels)}


def test_split_questions_are_told_for_each_round_of_a_project(default_rubric: Rubric) -> None:
    def round_of(label: str, closed: date, *given: str) -> Result:
        filled = [
            Sheet(str(number), {id_: Answer(Fraction(points)) for id_ in default_rubric.criteria})
            for number, points in enumerate(given)
        ]
        entry = RoundEntry(label=label, closed=closed, held_by="West", sheets={"online": len(given)}, rulings={})
        return score_sheets(default_rubric, filled, project="Dale", round_entry=entry)

    found = side_by_side_card(
        [round_of("Last", date(2026, 9, 1), *"3333"), round_of("First", date(2026, 3, 1), *"1155")]
    )
    assert found is not None
    questions = [len(principle.criteria) for principle in default_rubric.principles]
    assert [spot.more for spot in found.lines[0].spots] == [
        f"split questions: {number}, then 0" for number in questions
    ]


def test_cards_of_one_name_without_a_group_are_ranked_and_not_called_rounds(default_rubric: Rubric) -> None:
    found = side_by_side_card([rated_alike(default_rubric, "A", points, 10) for points in ("5", "2")])
    assert found is not None
    assert len(found.lines) == 2
    assert found.order[0].startswith("“A” (5.0) is ahead of “A” (2.0)")
    assert "rounds" not in " ".join(found.order)


def test_one_sheet_fewer_is_compared_as_a_share_of_what_each_project_could_earn() -> None:
    """Ten sheets of one mind each: no sheet fewer changes anything, though 6 of 10 is more than 4 of 5 as a number."""
    rubric = small(
        criterion("p1"), criterion("p2"), scoring={"show": "points", "combine": "criteria", "minimum_rated": "0"}
    )
    dale = [Sheet(str(n), {"p1": Answer(Fraction(5)), "p2": Answer(Fraction(1))}) for n in range(10)]
    rice = [Sheet(str(n), {"p1": Answer(Fraction(4))}) for n in range(10)]
    told = order(score_sheets(rubric, dale, project="Dale"), score_sheets(rubric, rice, project="Rice"))
    assert "One sheet fewer" not in told


def test_two_rounds_of_sample_data_are_called_so_once(default_rubric: Rubric) -> None:
    rounds = [
        in_round(scored(default_rubric, "Dale", sample=True), label, date(2026, month, 1), "Rondo")
        for label, month in (("First", 3), ("Second", 9))
    ]
    assert sum("is sample data" in caution for caution in cautions(*rounds)) == 1


def test_a_weight_stands_at_each_principle_only_where_they_differ(default_rubric: Rubric, library: Library) -> None:
    """The principles of the default rubric count the same; in that for transit, Transportation counts more."""
    keys = []
    for rubric in (default_rubric, library.named("equitable-transit@2026.1").rubric):
        found = side_by_side_card([scored(rubric, "A"), scored(rubric, "B")])
        assert found is not None
        keys.append((found.key, [row.weight for row in found.rows if row.is_principle]))
    same, different = keys
    assert same == ("Scores are of 5; every principle counts the same. Each line goes from 1 to 5.", [""] * 6)
    assert different[0].endswith("the percentage is how much a principle counts. Each line goes from 1 to 5.")
    assert all(different[1])


def test_projects_that_could_earn_different_points_each_say_out_of_how_many() -> None:
    rubric = small(
        criterion("p1"), criterion("p2"), scoring={"show": "points", "combine": "criteria", "minimum_rated": "0"}
    )
    whole = score_sheets(rubric, [Sheet("1", {"p1": Answer(Fraction(5)), "p2": Answer(Fraction(1))})], project="Dale")
    half = score_sheets(rubric, [Sheet("1", {"p1": Answer(Fraction(4))})], project="Rice")
    card = side_by_side_card([whole, half])
    assert card is not None
    assert sorted(column.score for column in card.columns) == ["4 of 5", "6 of 10"]
    assert card.of == "Score" and "Each score is out of the points that the project could earn" in card.key
    assert card.order[0].startswith("“Rice” (4 of 5) is ahead of “Dale” (6 of 10)")
    level = score_sheets(rubric, [Sheet("1", {"p1": Answer(Fraction(3))})], project="Rice")
    assert order(whole, level) == (
        "“Dale” (6 of 10) and “Rice” (3 of 5) earned exactly the same share of their possible points."
    )
    unrated = side_by_side_card([whole, score_sheets(rubric, [], project="Rice")])
    assert unrated is not None and {column.score for column in unrated.columns} == {"6", "No score"}
    alike = side_by_side_card([whole, whole.model_copy(update={"project": half.project})])
    assert alike is not None and alike.of == "of 10"
