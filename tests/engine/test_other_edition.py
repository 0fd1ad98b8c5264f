"""A result under another edition: only answers that still mean the same are carried over."""

from fractions import Fraction

from rubrics import criterion, principle, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.other_edition import WhyNotCarried, carried
from scorecard.engine.result import Result, RoundEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric

OLD = small(
    principles=[principle("homes", criterion("rent"), criterion("size")), principle("jobs", criterion("pay"))],
    kinds=[{"id": "house", "label": "House"}],
)


def result(rubric: Rubric = OLD, kind: str | None = "house", **answers: int | NotRated) -> Result:
    given = {id_: Answer(Fraction(value) if isinstance(value, int) else value) for id_, value in answers.items()}
    return score_sheets(rubric, [Sheet("1", given)], project="Dale", kind=kind)


def test_under_the_same_edition_nothing_changes() -> None:
    scored = result(rent=4, size=2, pay=3)
    found = carried(scored, OLD, OLD)
    assert found.scorecard.overall == scored.overall
    assert (found.left, found.reworded, found.kind) == ({}, (), "house")


def test_other_weights_give_another_score_from_the_same_answers() -> None:
    new = small(
        principles=[
            principle("homes", criterion("rent"), criterion("size"), weight="3"),
            principle("jobs", criterion("pay")),
        ],
        kinds=[{"id": "house", "label": "House"}],
    )
    scored = result(rent=4, size=4, pay=2)
    assert scored.overall.share == Fraction(3, 5)
    assert carried(scored, OLD, new).scorecard.overall.share == Fraction(7, 10)  # (3 · 4/5 + 2/5) / 4


def test_answers_to_criteria_that_are_gone_have_other_levels_or_always_apply_are_left_behind() -> None:
    new = small(
        principles=[
            principle(
                "homes",
                criterion("rent", scale=[{"points": "0"}, {"points": "4"}]),
                criterion("pay", not_applicable="never"),
            )
        ]
    )
    found = carried(result(rent=4, size=2, pay=NotRated.NOT_APPLICABLE), OLD, new)
    assert found.left == {
        "rent": WhyNotCarried.OTHER_LEVELS,
        "size": WhyNotCarried.GONE,
        "pay": WhyNotCarried.ALWAYS_APPLIES,
    }
    assert found.scorecard.overall.score is None
    assert found.kind is None


def test_a_criterion_without_answers_is_not_left_behind() -> None:
    new = small(principles=[principle("homes", criterion("rent"))])
    assert carried(result(rent=4), OLD, new).left == {}


def test_a_reworded_question_is_named() -> None:
    new = small(
        principles=[
            principle("homes", criterion("rent", question="Low?"), criterion("size")),
            principle("jobs", criterion("pay", scale=[{"points": str(n), "descriptor": "x"} for n in range(1, 6)])),
        ]
    )
    assert carried(result(rent=4, size=2, pay=3), OLD, new).reworded == ("rent", "pay")


def test_a_ruling_is_carried_over_where_not_applicable_is_allowed() -> None:
    ruled = score_sheets(
        OLD,
        [Sheet("1", {"rent": Answer(Fraction(4)), "size": Answer(Fraction(2))})],
        project="Dale",
        rulings={"size": "None here."},
        round_entry=RoundEntry(sheets={"file": 1}, rulings={"size": "None here."}),
    )
    found = carried(ruled, OLD, OLD).scorecard
    assert [one.status for part in found.principles for one in part.criteria][:2] == ["rated", "not applicable"]


def test_the_sample_looks_at_itself_under_the_second_edition(sample: Result, library: Library) -> None:
    """Answers follow the ids that both editions have; the rest is named."""
    old, new = (library.named(f"equitable-development@2026.{number}").rubric for number in (1, 2))
    found = carried(sample, old, new)
    answered = {id_ for id_, count in sample.tally.items() if count.answers} | set(sample.round.rulings)
    assert found.left == {id_: WhyNotCarried.GONE for id_ in old.criteria if id_ in answered - set(new.criteria)}
    assert len(found.left) == 11 and found.kind == "mixed"
    assert set(found.reworded) <= answered & set(new.criteria)
    assert found.scorecard.overall.score is not None
