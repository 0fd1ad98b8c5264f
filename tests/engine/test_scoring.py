"""Hand-worked cases of the score: each number can be checked with a pencil."""

# mypy: disable-error-code="comparison-overlap"
# An exact Fraction is compared with the whole number that it is.

from fractions import Fraction

import pytest
from rubrics import criterion, principle, small

from scorecard.engine.numbers import rounded
from scorecard.engine.result import CriterionEntry, Scorecard
from scorecard.engine.scorecard import score
from scorecard.engine.scoring import Status
from scorecard.engine.tally import Count
from scorecard.errors import InvalidTally, UnknownCriterion
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.yaml_file import Tree

ONE = criterion("a")
TWO = (criterion("a"), criterion("b"))
BANDS = [
    {"id": "low", "label": "Low"},
    {"id": "middle", "label": "Middle", "from": "3"},
    {"id": "high", "label": "High", "from": "4"},
]


def entry(found: Scorecard, id_: str) -> CriterionEntry:
    return next(known for part in found.principles for known in part.criteria if known.id == id_)


def score_of(rubric: Rubric, **counts: Count) -> str | None:
    found = score(rubric, counts).overall.score
    return None if found is None else str(found)


def test_a_single_rating_is_its_points() -> None:
    assert score_of(small(ONE), a=Count((0, 0, 1, 0, 0))) == "3.0"


def test_the_points_are_the_mean_of_the_ratings() -> None:
    found = entry(score(small(ONE), {"a": Count((1, 0, 0, 2, 0))}), "a")
    assert (found.points, found.mean, found.median, found.ratings) == (3, 3, 4, 3)
    assert (found.lowest, found.highest) == (1, 4)


@pytest.mark.parametrize(
    ("levels", "median"),
    [
        ((1, 0, 0, 2, 0), Fraction(4)),
        ((1, 0, 1, 0, 0), Fraction(2)),
        ((1, 1, 0, 1, 1), Fraction(3)),
        ((0, 1, 0, 0, 1), Fraction(7, 2)),
    ],
)
def test_the_median_is_the_middle_one_or_the_mean_of_the_two_middle_ones(
    levels: tuple[int, ...], median: Fraction
) -> None:
    rubric = small(ONE, scoring={"raters": "median"})
    assert entry(score(rubric, {"a": Count(levels)}), "a").points == median


def test_a_true_zero_is_a_score() -> None:
    rubric = small({**ONE, "scale": [{"points": "0"}, {"points": "4"}]}, scoring={"show": "percent"})
    overall = score(rubric, {"a": Count((2, 0))}).overall
    assert (str(overall.score), overall.share, overall.rated_share) == ("0", 0, 1)


def test_not_applicable_is_never_zero() -> None:
    rubric = small(*TWO)
    found = score(rubric, {"a": Count((0, 0, 0, 1, 0)), "b": Count((0,) * 5, not_applicable=2)})
    assert entry(found, "b").status is Status.NOT_APPLICABLE
    assert (str(found.overall.score), found.overall.rated_share) == ("4.0", 1)


def test_one_not_applicable_among_ratings_is_left_out_of_that_question() -> None:
    found = entry(score(small(ONE), {"a": Count((0, 0, 0, 0, 2), not_applicable=5)}), "a")
    assert (found.status, found.points) == (Status.RATED, 5)


def test_not_applicable_and_cannot_tell_together_are_not_all_not_applicable() -> None:
    found = entry(score(small(ONE), {"a": Count((0,) * 5, not_applicable=3, cannot_tell=1)}), "a")
    assert found.status is Status.CANNOT_TELL


@pytest.mark.parametrize(("cannot_tell", "status"), [(2, Status.RATED), (3, Status.CANNOT_TELL)])
def test_cannot_tell_sets_the_status_only_when_it_outnumbers_the_ratings(cannot_tell: int, status: Status) -> None:
    found = entry(score(small(ONE), {"a": Count((0, 0, 0, 2, 0), cannot_tell=cannot_tell)}), "a")
    assert found.status is status
    assert found.ratings == 2


def test_cannot_tell_can_count_as_a_rating_at_the_lowest_level() -> None:
    rubric = small(ONE, scoring={"cannot_tell": "lowest"})
    found = entry(score(rubric, {"a": Count((0, 0, 0, 0, 1), cannot_tell=3)}), "a")
    assert (found.status, found.points) == (Status.RATED, 2)  # (5 + 1 + 1 + 1) / 4
    assert (found.ratings, found.mean) == (1, 5)  # statistics describe the ratings alone


def test_cannot_tell_alone_is_rated_lowest_where_it_counts_as_lowest() -> None:
    rubric = small(ONE, scoring={"cannot_tell": "lowest"})
    found = score(rubric, {"a": Count((0,) * 5, cannot_tell=4)})
    assert (entry(found, "a").points, str(found.overall.score), found.to_find_out) == (1, "1.0", ())


def test_weights_are_relative() -> None:
    rubric = small(criterion("a", weight="3"), criterion("b", weight="1"))
    assert score_of(rubric, a=Count((0, 0, 0, 0, 1)), b=Count((1, 0, 0, 0, 0))) == "4.0"  # (3·5 + 1·1) / 4


def test_questions_with_their_own_points_count_relative_to_their_most() -> None:
    own = criterion("b", scale=[{"points": "0"}, {"points": "10"}])
    rubric = small(criterion("a"), own)
    # (5 + 0) of (5 + 10) is a third, times 5
    assert score_of(rubric, a=Count((0, 0, 0, 0, 1)), b=Count((1, 0))) == "1.7"


PRINCIPLES = [principle("p", criterion("a"), criterion("b"), weight="3"), principle("q", criterion("c"))]


def test_principles_are_averaged_by_their_weights() -> None:
    rubric = small(principles=PRINCIPLES)
    counts = {"a": Count((1, 0, 0, 0, 0)), "b": Count((0, 0, 1, 0, 0)), "c": Count((0, 0, 0, 0, 1))}
    found = score(rubric, counts)
    assert [str(part.score) for part in found.principles] == ["2.0", "5.0"]
    assert found.overall.share == Fraction(11, 20)  # (3·2/5 + 1·1) / 4
    assert [part.weight_percent for part in found.principles] == [75, 25]
    assert entry(found, "a").weight_percent == Fraction(75, 2)
    assert entry(found, "b").adds == Fraction(3, 5) / 2 * Fraction(3, 4)


def test_pooled_criteria_ignore_the_principles() -> None:
    rubric = small(principles=PRINCIPLES, scoring={"combine": "criteria"})
    counts = {"a": Count((1, 0, 0, 0, 0)), "b": Count((0, 0, 1, 0, 0)), "c": Count((0, 0, 0, 0, 1))}
    assert score_of(rubric, **counts) == "3.0"


def test_a_principle_that_does_not_apply_hands_its_weight_to_the_others() -> None:
    rubric = small(principles=PRINCIPLES)
    found = score(rubric, {"a": Count((0, 1, 0, 0, 0)), "b": Count((0, 1, 0, 0, 0))}, rulings=["c"])
    assert (str(found.overall.score), found.overall.rated_share) == ("2.0", 1)
    assert [part.weight_percent for part in found.principles] == [100, None]


def test_a_question_for_another_kind_is_left_out() -> None:
    rubric = small(
        criterion("a"),
        criterion("b", applies_to=["park"]),
        kinds=[{"id": "park", "label": "Park"}, {"id": "homes", "label": "Homes"}],
    )
    counts = {"a": Count((0, 0, 0, 1, 0)), "b": Count((1, 0, 0, 0, 0))}
    assert [str(score(rubric, counts, kind=kind).overall.score) for kind in ("homes", "park", None)] == [
        "4.0",
        "2.5",
        "2.5",
    ]


@pytest.mark.parametrize(("minimum", "score_"), [("50", "5.0"), ("50.1", None), ("0", "5.0")])
def test_the_minimum_that_must_be_rated_is_compared_exactly(minimum: str, score_: str | None) -> None:
    rubric = small(*TWO, scoring={"minimum_rated": minimum})
    assert score_of(rubric, a=Count((0, 0, 0, 0, 1))) == score_


def test_below_the_minimum_only_score_share_and_band_are_missing() -> None:
    rubric = small(*TWO, bands=BANDS, scoring={"minimum_rated": "60"})
    found = score(rubric, {"a": Count((0, 0, 0, 0, 1))})
    overall = found.overall
    assert (overall.score, overall.share, overall.band, overall.band_by_number) == (None, None, None, None)
    assert (str(overall.low), str(overall.high), overall.rated_share) == ("3.0", "5.0", Fraction(1, 2))
    assert str(found.principles[0].score) == "5.0"
    assert [known.adds for known in found.principles[0].criteria] == [None, None]
    assert (found.checks.limits, found.checks.other_weights, found.way_up) == (None, None, None)
    assert (found.checks.turning_points, found.asks) == ((), ())
    assert found.to_find_out == ("b",)


def test_the_empty_tally_has_no_score_and_the_whole_range() -> None:
    overall = score(small(*TWO), {}).overall
    assert (overall.score, overall.rated_share) == (None, 0)
    assert (str(overall.low), str(overall.high)) == ("1.0", "5.0")


def test_where_nothing_applies_there_is_no_range() -> None:
    overall = score(small(ONE, scoring={"minimum_rated": "0"}), {}, rulings=["a"]).overall
    assert (overall.score, overall.low, overall.high, overall.rated_share) == (None, None, None, 0)


def test_the_range_gives_what_is_not_rated_its_least_and_its_most() -> None:
    overall = score(small(*TWO), {"a": Count((0, 0, 1, 0, 0)), "b": Count((0,) * 5, cannot_tell=1)}).overall
    assert (str(overall.score), str(overall.low), str(overall.high)) == ("3.0", "2.0", "4.0")


@pytest.mark.parametrize(
    ("number", "decimals", "printed"),
    [
        ("62.5", 0, 63),
        ("63.5", 0, 64),
        ("2.45", 1, "2.5"),
        ("2.449999", 1, "2.4"),
        ("84.5", 0, 85),
        ("84.4999999", 0, 84),
    ],
)
def test_rounding_is_half_up_once(number: str, decimals: int, printed: str) -> None:
    assert rounded(Fraction(number), decimals) == Fraction(printed)


def test_the_band_follows_from_the_printed_number() -> None:
    rubric = small(*TWO, bands=BANDS)
    overall = score(rubric, {"a": Count((0, 0, 0, 1, 0)), "b": Count((0, 0, 0, 19, 1))}).overall
    assert (str(overall.score), overall.band) == ("4.0", "high")  # 4.025
    overall = score(rubric, {"a": Count((0, 0, 1, 9, 0)), "b": Count((0, 0, 0, 1, 0))}).overall
    assert overall.share == Fraction(395, 500)
    assert (str(overall.score), overall.band) == ("4.0", "high")  # 3.95 prints 4.0


REQUIRED = (criterion("a", requires="3"), criterion("b"), criterion("c"))


@pytest.mark.parametrize(
    ("count", "status", "band"),
    [
        (Count((0, 0, 1, 0, 0)), "met", "high"),
        (Count((0, 1, 0, 0, 0)), "not met", "middle"),
        (Count((0, 1, 999, 0, 0)), "not met", "middle"),
        (Count((0,) * 5), "open", "middle"),
        (Count((0,) * 5, cannot_tell=1), "open", "middle"),
        (Count((0,) * 5, not_applicable=1), "does not apply", "high"),
    ],
)
def test_a_requirement_that_is_not_met_or_open_caps_the_band(count: Count, status: str, band: str) -> None:
    rubric = small(*REQUIRED, bands=BANDS, scoring={"cap_band": "middle"})
    best = Count((0, 0, 0, 0, 1))
    overall = score(rubric, {"a": count, "b": best, "c": best}).overall
    assert [(known.criterion, known.status, known.requires) for known in overall.requirements] == [("a", status, 3)]
    assert (overall.band_by_number, overall.band) == ("high", band)


def test_a_cap_never_raises_a_band_and_without_one_no_band_is_limited() -> None:
    poor = {"a": Count((1, 0, 0, 0, 0)), "b": Count((1, 0, 0, 0, 0)), "c": Count((1, 0, 0, 0, 0))}
    assert score(small(*REQUIRED, bands=BANDS, scoring={"cap_band": "middle"}), poor).overall.band == "low"
    rich = {"a": Count((1, 0, 0, 0, 0)), "b": Count((0, 0, 0, 0, 1)), "c": Count((0, 0, 0, 0, 1))}
    assert score(small(*REQUIRED, bands=BANDS), rich).overall.band == "middle"  # 3.7, its own band


BONUS = (criterion("a"), criterion("extra", bonus="yes"))


def test_a_bonus_adds_points_and_never_takes_any_away() -> None:
    rubric = small(*BONUS)
    assert score_of(rubric, a=Count((0, 1, 0, 0, 0)), extra=Count((1, 0, 0, 0, 0))) == "3.0"  # (2 + 1) / 5
    assert score_of(rubric, a=Count((0, 1, 0, 0, 0))) == "2.0"


def test_a_bonus_never_lifts_the_share_above_1() -> None:
    rubric = small(*BONUS)
    found = score(rubric, {"a": Count((0, 0, 0, 1, 0)), "extra": Count((0, 0, 0, 0, 1))})
    assert (str(found.overall.score), found.overall.share) == ("5.0", 1)
    assert entry(found, "extra").adds == 1
    assert entry(found, "extra").weight_percent is None


def test_a_pooled_bonus_is_limited_in_the_pool_and_not_in_its_principle() -> None:
    rubric = small(principles=[principle("p", *BONUS), principle("q", criterion("c"))], scoring={"combine": "criteria"})
    counts = {"a": Count((0, 0, 0, 0, 1)), "extra": Count((0, 0, 1, 0, 0)), "c": Count((1, 0, 0, 0, 0))}
    found = score(rubric, counts)
    assert found.principles[0].share == Fraction(8, 5)
    assert found.overall.share == Fraction(9, 10)


def test_points_are_not_limited_and_their_top_counts_only_rated_criteria() -> None:
    rubric = small(*BONUS, criterion("b"), scoring={"show": "points", "combine": "criteria", "minimum_rated": "0"})
    overall = score(rubric, {"a": Count((0, 0, 0, 0, 1)), "extra": Count((0, 0, 0, 0, 1))}).overall
    assert (str(overall.score), overall.of) == ("10", 5)


def hundred_points(**scoring: str) -> Rubric:
    """A card of 82 and 18 points, with bands at 60 and 90."""
    fields: list[dict[str, Tree]] = [
        criterion("a", scale=[{"points": "0"}, {"points": "82"}]),
        criterion("b", scale=[{"points": "0"}, {"points": "18"}]),
    ]
    bands = [{"id": "none", "label": "-"}, {"id": "silver", "label": "S", "from": "60"}]
    bands.append({"id": "gold", "label": "G", "from": "90"})
    return small(*fields, bands=bands, scoring={"show": "points", "combine": "criteria", **scoring})


@pytest.mark.parametrize(("scoring", "band"), [({}, "silver"), ({"bands_of": "share"}, "gold")])
def test_bands_of_points_are_absolute_unless_the_rubric_says_share(scoring: dict[str, str], band: str) -> None:
    """82 of 82 points, because 18 do not apply."""
    rubric = hundred_points(**scoring)
    overall = score(rubric, {"a": Count((0, 1))}, rulings={"b": "None here."}).overall
    assert (str(overall.score), overall.of, overall.band) == ("82", 82, band)
    assert rubric.has_bands_beside_what_may_not_apply == (scoring == {})


@pytest.mark.parametrize(("levels", "points", "band"), [((2, 0, 3), "49", "none"), ((12, 1, 20), "50", "silver")])
def test_a_band_of_the_share_is_read_from_the_printed_points(levels: tuple[int, ...], points: str, band: str) -> None:
    """60 percent of 82 are 49.2 points: 49 print below it, 50 above. Three of five sheets at the top earn 49.2 points;
    20 of 33, and one that gives 1, earn 49.7."""
    whole = small(
        criterion("a", scale=[{"points": "0"}, {"points": "1"}, {"points": "82"}]),
        bands=[{"id": "none", "label": "-"}, {"id": "silver", "label": "S", "from": "60"}],
        scoring={"show": "points", "combine": "criteria", "bands_of": "share"},
    )
    overall = score(whole, {"a": Count(levels)}).overall
    assert (str(overall.score), overall.band) == (points, band)


def test_a_bonus_counts_nowhere_without_a_rated_question_beside_it() -> None:
    rubric = small(principles=[principle("p", *BONUS), principle("q", criterion("c"))], scoring={"minimum_rated": "0"})
    found = score(rubric, {"extra": Count((0, 0, 0, 0, 1)), "c": Count((0, 1, 0, 0, 0))})
    assert (found.principles[0].share, str(found.overall.score)) == (None, "2.0")
    assert entry(found, "extra").adds == 0


def test_an_unrated_bonus_widens_the_range_upward_only() -> None:
    overall = score(small(*BONUS), {"a": Count((0, 1, 0, 0, 0))}).overall
    assert (str(overall.low), str(overall.high)) == ("2.0", "5.0")


@pytest.mark.parametrize(
    ("counts", "keys"),
    [
        ({"z": Count((1, 0, 0, 0, 0))}, {}),
        ({}, {"rulings": ["z"]}),
        ({}, {"picks": ["z"]}),
    ],
)
def test_an_unknown_criterion_raises(counts: dict[str, Count], keys: dict[str, list[str]]) -> None:
    with pytest.raises(UnknownCriterion, match="The rubric small@1 has no criterion “z”."):
        score(small(ONE), counts, **keys)  # type: ignore[arg-type]


NEVER = criterion("a", not_applicable="never")


@pytest.mark.parametrize(
    ("counts", "keys", "sentence"),
    [
        ({"a": Count((1, 0))}, {}, "“a” has 5 levels, the tally counts 2."),
        ({"a": Count((1, 0, 0, 0, -1))}, {}, "The tally of “a” counts fewer than no answers."),
        ({"a": Count((1, 0, 0, 0, 0), cannot_tell=-1)}, {}, "The tally of “a” counts fewer than no answers."),
        ({"a": Count((1, 0, 0, 0, 0), not_applicable=-1)}, {}, "The tally of “a” counts fewer than no answers."),
        (
            {"a": Count((1, 0, 0, 0, 0), not_applicable=1)},
            {},
            "“a” applies to every project; nobody can answer “not applicable”.",
        ),
        ({}, {"rulings": ["a"]}, "“a” applies to every project; it cannot be ruled out."),
        ({}, {"kind": "moon"}, "“moon” is not a kind of project in small@1; its kinds are: none."),
    ],
)
def test_a_tally_that_cannot_belong_to_the_rubric_raises(
    counts: dict[str, Count], keys: dict[str, object], sentence: str
) -> None:
    with pytest.raises(InvalidTally) as fault:
        score(small(NEVER), counts, **keys)  # type: ignore[arg-type]
    assert str(fault.value) == sentence


def test_a_kind_that_the_rubric_does_not_have_raises_with_those_it_has() -> None:
    kinds = [{"id": "park", "label": "Park"}, {"id": "homes", "label": "Homes"}]
    with pytest.raises(InvalidTally, match=r"its kinds are: park, homes\.$"):
        score(small(criterion("a"), kinds=kinds), {}, kind="moon")


def test_a_criterion_has_the_statistics_of_its_ratings() -> None:
    """Points of 0 to 3, three ratings at 0 and one at 3: the lowest, the highest and the most points are given with the mean."""
    levels = [{"points": str(points)} for points in range(4)]
    found = entry(score(small(criterion("a", scale=levels)), {"a": Count((3, 0, 0, 1))}), "a")
    assert (found.of, found.lowest, found.highest, found.mean, found.median) == (3, 0, 3, Fraction(3, 4), 0)
    assert (found.ratings, found.disagreement) == (4, "split")


def test_not_applicable_never_does_not_forbid_applies_to() -> None:
    kinds = [{"id": "park", "label": "Park"}, {"id": "homes", "label": "Homes"}]
    rubric = small(criterion("a", not_applicable="never", applies_to=["park"]), criterion("b"), kinds=kinds)
    assert entry(score(rubric, {}, kind="homes"), "a").status is Status.NOT_APPLICABLE
