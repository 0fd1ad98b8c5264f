"""Two rounds side by side: which way each question moved, and what cannot be compared."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

import pytest
from rubrics import criterion, principle, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.before_after import BeforeAfter, Move, before_after
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.rubrics.models import Rubric

OLD = small(
    principles=[principle("p", *(criterion(id_) for id_ in "abcdefg")), principle("q", criterion("h"), criterion("i"))],
    kinds=[{"id": "homes", "label": "Homes"}, {"id": "park", "label": "Park"}],
)


def result(rubric: Rubric, sheets: Sequence[Mapping[str, object]], **more: object) -> Result:
    made = [
        Sheet(
            str(number),
            {id_: Answer(given if isinstance(given, NotRated) else Fraction(str(given))) for id_, given in one.items()},
        )
        for number, one in enumerate(sheets)
    ]
    return score_sheets(rubric, made, project="Dale", **more)  # type: ignore[arg-type]


def compare(before: Result, after: Result, old: Rubric = OLD, new: Rubric = OLD) -> BeforeAfter:
    return before_after(before, after, old, new)


def test_what_was_and_is_rated_decides_how_a_question_moved() -> None:
    before = result(OLD, [{"a": 2, "c": 3, "d": 3, "f": NotRated.CANNOT_TELL}, {"a": 3, "c": 3, "e": 5}])
    after = result(OLD, [{"a": 3, "c": 3, "e": NotRated.NOT_APPLICABLE, "f": 5}] * 2 + [{"a": 2, "c": 3}])
    found = compare(before, after)
    assert dict(found.moves) == {
        "a": Move.SAME,  # 2.5 to 2.67
        "b": Move.NOT_RATED,
        "c": Move.SAME,
        "d": Move.NO_LONGER_RATED,
        "e": Move.NO_LONGER_RATED,
        "f": Move.NOW_RATED,
        "g": Move.NOT_RATED,
        "h": Move.NOT_RATED,
        "i": Move.NOT_RATED,
    }
    assert (found.scores, found.same_rulings, found.count(Move.NO_LONGER_RATED)) == (True, True, 2)


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        ((5, 5, 5, 5), (1, 1, 1, 1), Move.DOWN),  # another sheet on each side: down to 4, up to 2
        ((1, 1, 1, 1), (3, 3, 3, 3), Move.UP),  # up to 2, down to 2.5
        ((1, 1, 1, 1), (3, 3, 2, 2), Move.SAME),  # up to 2, down to 2
        ((2, 2, 2, 2), (2, 2, 2, 3), Move.SAME),
        ((2,), (5,), Move.SAME),  # one sheet alone can be exchanged for any level
        ((2,) * 40 + (3,), (2,) * 41, Move.SAME),  # 2.02 and 2: both are printed as 2.0
    ],
)
def test_a_question_rises_or_falls_only_beyond_what_one_sheet_on_each_side_could_do(
    before: tuple[int, ...], after: tuple[int, ...], move: Move
) -> None:
    first, second = (result(OLD, [{"a": rating} for rating in ratings]) for ratings in (before, after))
    assert compare(first, second).moves["a"] is move


def test_one_other_sheet_moves_a_median_by_a_level_at_the_most() -> None:
    """1, 1, 1, 3, 3 has the median 1, with one other sheet 3; five times 4 stays 4."""
    median = small(principles=[principle("p", criterion("a"))], scoring={"raters": "median"})
    first = result(median, [{"a": rating} for rating in (1, 1, 1, 3, 3)])
    second = result(median, [{"a": 4}] * 5)
    assert compare(first, second, median, median).moves["a"] is Move.UP
    third = result(median, [{"a": rating} for rating in (1, 1, 1, 4, 4)])
    assert compare(third, second, median, median).moves["a"] is Move.SAME


def test_scores_are_compared_only_within_one_edition_and_one_kind() -> None:
    heavier = small(
        principles=[principle("p", *(criterion(id_) for id_ in "abcdefg"), weight="2"), principle("q", criterion("h"))],
        kinds=[{"id": "homes", "label": "Homes"}],
    )
    first = result(OLD, [{"a": 1, "i": 1}] * 4, kind="homes")
    found = compare(first, result(heavier, [{"a": 3}] * 4, kind="homes"), OLD, heavier)
    assert (found.same_rubric, found.same_edition, found.scores) == (True, False, False)
    assert (found.moves["a"], found.moves["i"]) == (Move.UP, Move.ONLY_BEFORE)
    assert compare(result(heavier, [{"a": 3}]), first, heavier, OLD).moves["i"] is Move.ONLY_AFTER
    assert not compare(first, result(OLD, [{"a": 2}], kind="park")).scores
    assert not compare(first, result(OLD, [{"a": 2}], kind="homes", rulings={"b": "No."})).same_rulings


def test_questions_with_other_levels_cannot_be_compared() -> None:
    scale = [{"points": "0"}, {"points": "10"}]
    new = small(principles=[principle("p", criterion("a", scale=scale), criterion("b"))])
    found = compare(result(OLD, [{"a": 2, "b": 2}]), result(new, [{"a": 10, "b": 2}]), OLD, new)
    assert (found.moves["a"], found.moves["b"]) == (Move.OTHER_LEVELS, Move.SAME)


def test_a_fall_that_only_more_who_cannot_tell_caused_is_told() -> None:
    lowest = small(principles=[principle("p", criterion("a"), criterion("b"))], scoring={"cannot_tell": "lowest"})
    before = result(lowest, [{"a": 4, "b": 4}] * 12)
    after = result(lowest, [{"a": 5, "b": 2}] * 6 + [{"a": NotRated.CANNOT_TELL, "b": NotRated.CANNOT_TELL}] * 6)
    found = compare(before, after, lowest, lowest)
    assert dict(found.moves) == {"a": Move.DOWN, "b": Move.DOWN}  # to 3 and to 1.5
    assert dict(found.by_unknown) == {"a": (Fraction(4), Fraction(5))}
