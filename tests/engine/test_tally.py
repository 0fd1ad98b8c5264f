"""Counting sheets."""

from fractions import Fraction

import pytest
from rubrics import criterion, small

from scorecard.engine.answers import Answer, EvidenceKind, NotRated, Sheet
from scorecard.engine.scorecard import score_sheets
from scorecard.engine.tally import Count, answer_place, empty_tally, moved, tally_of
from scorecard.errors import InvalidTally, UnknownCriterion, UnknownLevel

RUBRIC = small(criterion("a"), criterion("b", not_applicable="never", scale=[{"points": "0"}, {"points": "2.5"}]))


def test_each_answer_is_counted_where_it_belongs() -> None:
    sheets = [
        Sheet("1", {"a": Answer(Fraction(1)), "b": Answer(Fraction(5, 2))}),
        Sheet("2", {"a": Answer(Fraction(5)), "b": Answer(NotRated.CANNOT_TELL)}),
        Sheet("3", {"a": Answer(NotRated.NOT_APPLICABLE)}),
        Sheet("4", {"a": Answer(Fraction(5))}),
        Sheet("5", {}),
    ]
    assert tally_of(RUBRIC, sheets) == {
        "a": Count((1, 0, 0, 0, 2), not_applicable=1, cannot_tell=0),
        "b": Count((0, 1), not_applicable=0, cannot_tell=1),
    }


def test_without_sheets_all_counts_are_zero() -> None:
    assert tally_of(RUBRIC, []) == empty_tally(RUBRIC) == {"a": Count((0, 0, 0, 0, 0)), "b": Count((0, 0))}


def test_a_count_adds_up_its_ratings_and_answers() -> None:
    count = Count((1, 2), not_applicable=4, cannot_tell=8)
    assert (count.ratings, count.answers) == (3, 15)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, Count((0, 2), 4, 8)),
        (1, Count((1, 1), 4, 8)),
        (NotRated.NOT_APPLICABLE, Count((1, 2), 3, 8)),
        (NotRated.CANNOT_TELL, Count((1, 2), 4, 7)),
    ],
)
def test_one_answer_is_taken_out_at_its_place(place: int | NotRated, expected: Count) -> None:
    assert moved(Count((1, 2), 4, 8), place, -1) == expected


@pytest.mark.parametrize(
    ("id_", "given", "place"),
    [
        ("a", Fraction(1), 0),
        ("a", Fraction(5), 4),
        ("b", Fraction(5, 2), 1),
        ("a", NotRated.NOT_APPLICABLE, NotRated.NOT_APPLICABLE),
        ("b", NotRated.CANNOT_TELL, NotRated.CANNOT_TELL),
    ],
)
def test_the_place_of_an_answer(id_: str, given: Fraction | NotRated, place: int | NotRated) -> None:
    assert answer_place(RUBRIC, id_, Answer(given)) == place


@pytest.mark.parametrize(
    ("id_", "given", "fault", "sentence"),
    [
        ("a", Fraction(6), UnknownLevel, "“a” has no level of 6 points; its levels are 1, 2, 3, 4, 5."),
        ("b", Fraction(7, 3), UnknownLevel, "“b” has no level of 7/3 points; its levels are 0, 2.5."),
        (
            "b",
            NotRated.NOT_APPLICABLE,
            InvalidTally,
            "“b” applies to every project; answer with a level or “cannot tell”.",
        ),
        ("z", Fraction(1), UnknownCriterion, "The rubric small@1 has no criterion “z”."),
    ],
)
def test_an_impossible_answer_raises(
    id_: str, given: Fraction | NotRated, fault: type[Exception], sentence: str
) -> None:
    with pytest.raises(fault) as raised:
        tally_of(RUBRIC, [Sheet("1", {id_: Answer(given)})])
    assert str(raised.value) == sentence


def test_reasons_are_ordered_by_answer_and_words_and_never_by_sheet() -> None:
    sheets = [
        Sheet("1", {"a": Answer(NotRated.CANNOT_TELL, "Nobody said.")}),
        Sheet("2", {"a": Answer(Fraction(5), "Zebra.", "Deed", EvidenceKind.BINDING)}),
        Sheet("3", {"a": Answer(Fraction(5), "Apple.")}),
        Sheet("4", {"a": Answer(Fraction(2), None, "Letter")}),
        Sheet("5", {"a": Answer(Fraction(1))}),
        Sheet("6", {"b": Answer(Fraction(5, 2), "Half.")}),
        Sheet("7", {"a": Answer(NotRated.NOT_APPLICABLE, "No homes.")}),
    ]
    document = score_sheets(RUBRIC, sheets, project="Any").document()
    assert [list(reason.values())[:4] for reason in document["reasons"]["a"]] == [
        ["2", None, "Letter", None],
        ["5", "Apple.", None, None],
        ["5", "Zebra.", "Deed", "binding"],
        ["cannot tell", "Nobody said.", None, None],
        ["not applicable", "No homes.", None, None],
    ]
    assert document["reasons"]["b"] == [
        {
            "answer": "2.5",
            "reason": "Half.",
            "evidence": None,
            "evidence_kind": None,
            "language": None,
            "translation": None,
        }
    ]
    assert list(document["reasons"]) == ["a", "b"]


def test_reasons_without_words_are_ordered_by_their_evidence() -> None:
    sheets = [
        Sheet("1", {"a": Answer(Fraction(5), None, "Zoning file")}),
        Sheet("2", {"a": Answer(Fraction(5), "Because.", "Deed")}),
        Sheet("3", {"a": Answer(Fraction(5), "Because.", "Agreement")}),
        Sheet("4", {"a": Answer(Fraction(5), "Because.")}),
        Sheet("5", {"a": Answer(Fraction(5), None, "Air study")}),
    ]
    document = score_sheets(RUBRIC, sheets, project="Any").document()
    assert [(entry["reason"], entry["evidence"]) for entry in document["reasons"]["a"]] == [
        (None, "Air study"),
        (None, "Zoning file"),
        ("Because.", None),
        ("Because.", "Agreement"),
        ("Because.", "Deed"),
    ]
