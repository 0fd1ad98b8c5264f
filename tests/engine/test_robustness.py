"""What would change a result, with numbers worked out by hand."""

# mypy: disable-error-code="comparison-overlap"
# An exact Fraction is compared with the whole number that it is.

from decimal import Decimal
from fractions import Fraction

import pytest
from rubrics import criterion, principle, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.result import Scorecard
from scorecard.engine.robustness import SheetFewer, lead_of, one_sheet_fewer
from scorecard.engine.scorecard import score, score_sheets
from scorecard.engine.scoring import Whole, standings_of, whole_of
from scorecard.engine.tally import Count, tally_of
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.yaml_file import Tree

BANDS: list[Tree] = [
    {"id": "low", "label": "Low"},
    {"id": "middle", "label": "Middle", "from": "3"},
    {"id": "high", "label": "High", "from": "4"},
]


def three(**scoring: Tree) -> Rubric:
    """Three principles of one question each."""
    principles: list[Tree] = [principle(id_, criterion(f"{id_}1", requires="2")) for id_ in "pqr"]
    return small(principles=principles, bands=BANDS, scoring=scoring)


def rated(*points: int) -> dict[str, Count]:
    return {
        f"{id_}1": Count(tuple(int(level == number) for level in range(1, 6)))
        for id_, number in zip("pqr", points, strict=False)
    }


def verdicts(found: Scorecard) -> list[tuple[str, str | None]]:
    other = found.checks.other_weights
    assert other is not None
    return [(str(known.score), known.band) for known in (other.equal, *other.halved.values(), *other.doubled.values())]


def test_limits_are_the_weakest_and_the_strongest_principle() -> None:
    limits = score(three(), rated(1, 3, 5)).checks.limits
    assert limits is not None
    assert (str(limits.lowest.score), limits.lowest.band) == ("1.0", "low")
    assert (str(limits.highest.score), limits.highest.band) == ("5.0", "high")


def test_other_weights_change_one_at_a_time() -> None:
    # 1, 3 and 5 with weights 1:1:1 give 3; halving p gives (0.5 + 3 + 5) / 2.5, doubling it (2 + 3 + 5) / 4
    assert verdicts(score(three(), rated(1, 3, 5))) == [
        ("3.0", "middle"),
        ("3.4", "middle"),
        ("3.0", "middle"),
        ("2.6", "low"),
        ("2.5", "low"),
        ("3.0", "middle"),
        ("3.5", "middle"),
    ]


def test_equal_weights_where_the_weights_differ() -> None:
    rubric = small(principles=[principle("p", criterion("p1"), weight="9"), principle("q", criterion("q1"))])
    other = score(rubric, rated(1, 5)).checks.other_weights
    assert other is not None
    assert str(other.equal.score) == "3.0"


def test_turning_points_come_lower_first() -> None:
    # The score is x·1 + (1−x)·4 with the others at 4; it prints below 3.0 when under 2.95: x > 1.05/3 = 35 %
    # and at 3.95 or more when x ≤ 0.05/3 = 5/3 %.
    points = score(three(), rated(1, 3, 5)).checks.turning_points
    assert [(point.principle, point.weight_percent, point.band) for point in points] == [
        ("p", Fraction(5, 3), "high"),
        ("p", Fraction(35), "low"),
        ("r", Fraction(95, 3), "low"),
        ("r", Fraction(65), "high"),
    ]


def test_a_principle_like_the_others_has_no_turning_point() -> None:
    assert score(three(), rated(3, 3, 3)).checks.turning_points == ()


def test_a_cap_limits_the_band_in_all_checks() -> None:
    rubric = small(
        principles=[principle("p", criterion("p1", requires="5")), principle("q", criterion("q1"))],
        bands=BANDS,
        scoring={"cap_band": "low"},
    )
    found = score(rubric, rated(4, 5))
    assert (found.overall.band, found.overall.band_by_number) == ("low", "high")
    assert {band for _, band in verdicts(found)} == {"low"}
    assert found.checks.turning_points == ()


def test_one_principle_alone_has_no_turning_points_and_equal_limits() -> None:
    found = score(small(criterion("a"), bands=BANDS), {"a": Count((0, 0, 1, 0, 0))})
    assert found.checks.turning_points == ()
    assert found.checks.limits is not None
    assert found.checks.limits.lowest == found.checks.limits.highest


def sheets(*points: int) -> list[Sheet]:
    return [Sheet(str(number), {"a": Answer(Fraction(given))}) for number, given in enumerate(points)]


def test_one_sheet_fewer_gives_the_lowest_and_highest_score() -> None:
    result = score_sheets(small(criterion("a")), sheets(1, 4, 5), project="Any")
    fewer = result.attested.one_sheet_fewer
    assert fewer is not None
    assert (str(fewer.lowest), str(fewer.highest)) == ("2.5", "4.5")


@pytest.mark.parametrize("points", [(), (1,), (1, 5)])
def test_below_three_sheets_none_is_left_out(points: tuple[int, ...]) -> None:
    assert score_sheets(small(criterion("a")), sheets(*points), project="Any").attested.one_sheet_fewer is None


def test_sheets_without_an_answer_do_not_make_three() -> None:
    rubric, given = small(criterion("a")), [*sheets(1, 5), Sheet("empty", {})]
    assert one_sheet_fewer(rubric, tally_of(rubric, given), given, None, ()) is None
    assert score_sheets(rubric, given, project="Any").round.sheets == {"file": 2}


def test_remainders_without_a_score_are_ignored() -> None:
    rubric = small(criterion("a"), criterion("b"), scoring={"minimum_rated": "100"})
    given = [
        Sheet("1", {"a": Answer(Fraction(1)), "b": Answer(Fraction(1))}),
        Sheet("2", {"a": Answer(Fraction(5))}),
        Sheet("3", {"a": Answer(Fraction(5))}),
    ]
    fewer = one_sheet_fewer(rubric, tally_of(rubric, given), given, None, ())
    # without sheet 1 nobody has rated b; without 2 or 3 it is (3 + 1) / 2
    assert fewer == SheetFewer(Decimal(2), Decimal(2))


def whole(rubric: Rubric, *points: int) -> Whole:
    return whole_of(rubric, standings_of(rubric, rated(*points), None, ()))


def test_ahead_whatever_the_weights_when_no_principle_of_the_other_is_higher() -> None:
    lead = lead_of(whole(three(), 3, 4, 5), whole(three(), 3, 4, 4))
    assert (lead.comparable, lead.whatever_the_weights, lead.draws_level) == (True, True, {})


def test_the_other_draws_level_at_a_weight_of_one_principle() -> None:
    # ahead by 2 on the mean of p and q, behind by 1 on r: level when r carries 2/3
    lead = lead_of(whole(three(), 5, 5, 2), whole(three(), 3, 3, 3))
    assert (lead.whatever_the_weights, lead.draws_level) == (False, {"r": Fraction(200, 3)})


def test_each_principle_in_which_the_other_leads_has_its_own_weight() -> None:
    # without q ahead by 1/2 and behind by 1 in q; without r ahead by 3/2 and behind by 3 in r
    lead = lead_of(whole(three(), 5, 2, 2), whole(three(), 1, 3, 5))
    assert lead.draws_level == {"q": Fraction(100, 3), "r": Fraction(100, 3)}


def test_no_weight_draws_level_without_a_lead_in_the_other_principles() -> None:
    # equal without r, and the first behind in r: every part of r keeps it behind
    assert lead_of(whole(three(), 3, 3, 2), whole(three(), 3, 3, 4)).draws_level == {"r": None}


def test_scorecards_with_shares_in_different_principles_are_not_compared() -> None:
    rubric = three(minimum_rated="0")
    lead = lead_of(whole(rubric, 5, 5, 5), whole(rubric, 1, 1))
    assert (lead.comparable, lead.whatever_the_weights, lead.draws_level) == (False, False, {})


def test_one_sheet_fewer_respects_the_kind() -> None:
    kinds = [{"id": "park", "label": "Park"}, {"id": "homes", "label": "Homes"}]
    rubric = small(criterion("a"), criterion("b", applies_to=["park"]), kinds=kinds)
    given = [Sheet(str(n), {"a": Answer(Fraction(3)), "b": Answer(Fraction(n))}) for n in (1, 2, 5)]
    found = {kind: score_sheets(rubric, given, project="Any", kind=kind) for kind in ("homes", "park")}
    fewer = {kind: result.attested.one_sheet_fewer for kind, result in found.items()}
    assert found["homes"].project.kind == "homes"
    assert [str(known.highest) for known in fewer.values() if known is not None] == ["3.0", "3.3"]


def test_one_sheet_fewer_is_none_where_no_remainder_has_a_score() -> None:
    rubric = small(*(criterion(id_) for id_ in "abc"), scoring={"minimum_rated": "100"})
    given = [Sheet(id_, {id_: Answer(Fraction(3))}) for id_ in "abc"]
    assert score_sheets(rubric, given, project="Any").attested.one_sheet_fewer is None


def test_one_principle_alone_never_draws_level() -> None:
    rubric = small(criterion("p1"))
    assert lead_of(whole(rubric, 2), whole(rubric, 3)).draws_level == {"all": None}


def test_three_sheets_more_give_limits() -> None:
    # 2, 4 and 5 are 11 of 3; three more at 1 are 14 of 6, at 5 they are 26 of 6
    more = score_sheets(small(criterion("a")), sheets(2, 4, 5), project="Any").checks.three_sheets_more
    assert more is not None
    assert (str(more.lowest.score), str(more.highest.score)) == ("2.3", "4.3")


def test_three_sheets_more_can_turn_the_band_and_meet_a_requirement() -> None:
    rubric = small(criterion("a", requires="3"), bands=BANDS, scoring={"cap_band": "low"})
    more = score(rubric, {"a": Count((0, 1, 0, 0, 0))}).checks.three_sheets_more
    assert more is not None  # 2 is below what is required; (2 + 15) / 4 is 4.25
    assert (str(more.lowest.score), more.lowest.band) == ("1.3", "low")
    assert (str(more.highest.score), more.highest.band) == ("4.3", "high")


def test_three_sheets_more_answer_only_what_applies() -> None:
    rubric = small(criterion("a"), criterion("b"), criterion("c"))
    tally = {"a": Count((0, 0, 1, 0, 0)), "b": Count((0, 0, 1, 0, 0)), "c": Count((0,) * 5, not_applicable=1)}
    more = score(rubric, tally, rulings=["b"]).checks.three_sheets_more
    assert more is not None
    assert (str(more.lowest.score), str(more.highest.score)) == ("1.5", "4.5")


def test_three_sheets_fewer_give_bounds() -> None:
    """1, 2, 3, 4, 4, 5 without the three highest are 1, 2, 3; without the three lowest 4, 4, 5."""
    fewer = score_sheets(small(criterion("a")), sheets(1, 2, 3, 4, 4, 5), project="Any").checks.three_sheets_fewer
    assert fewer is not None
    assert (str(fewer.lowest.score), str(fewer.highest.score)) == ("2.0", "4.3")


def test_three_sheets_fewer_take_cannot_tell_first_where_it_counts_lowest() -> None:
    rubric = small(criterion("a"), scoring={"cannot_tell": "lowest"})
    fewer = score(rubric, {"a": Count((0, 0, 0, 0, 3), cannot_tell=2)}).checks.three_sheets_fewer
    assert fewer is not None
    assert (str(fewer.lowest.score), str(fewer.highest.score)) == ("1.0", "5.0")


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        ("lowest", Count((0, 0, 3, 0, 0))),  # nothing would be left
        ("leave out", Count((0, 0, 3, 0, 0))),
        ("leave out", Count((0, 0, 5, 0, 0), cannot_tell=3)),  # two against three would be no rating
    ],
)
def test_a_question_that_three_sheets_could_take_out_has_no_bound(rule: str, count: Count) -> None:
    rubric = small(criterion("a"), scoring={"cannot_tell": rule})
    assert score(rubric, {"a": count}).checks.three_sheets_fewer is None


def test_a_question_that_three_sheets_could_bring_back_has_no_bound() -> None:
    """Four could not tell, two rated: without three of the four the question is rated."""
    rubric = small(criterion("a"), criterion("b"))
    tally = {"a": Count((0, 0, 9, 0, 0)), "b": Count((0, 0, 2, 0, 0), cannot_tell=4)}
    assert score(rubric, tally).checks.three_sheets_fewer is None
    assert score(rubric, {**tally, "b": Count((0, 0, 2, 0, 0), cannot_tell=6)}).checks.three_sheets_fewer is not None


def test_a_question_that_three_sheets_alone_keep_from_applying_has_no_bound() -> None:
    """Two of ten say that the required question does not apply, and nobody answers it. Without these two it is not
    known whether the requirement is met, and the band is capped."""
    rubric = small(criterion("a"), criterion("b", requires="3"), bands=BANDS, scoring={"cap_band": "low"})
    tally = {"a": Count((0, 0, 0, 0, 10)), "b": Count((0, 0, 0, 0, 0), not_applicable=2)}
    assert score(rubric, tally).overall.band == "high"
    assert score(rubric, {**tally, "b": Count((0, 0, 0, 0, 0))}).overall.band == "low"
    assert score(rubric, tally).checks.three_sheets_fewer is None
    assert score(rubric, tally, rulings=["b"]).checks.three_sheets_fewer is not None  # the group said so, not the two
    assert score(rubric, {**tally, "b": Count((0, 0, 0, 0, 0), not_applicable=4)}).checks.three_sheets_fewer is not None


def test_sheets_to_turn_is_the_fewest_sheets_that_change_the_band() -> None:
    """2, 2, 4 are 8 of 3, printed 2.7: low. n more of 5 are (8 + 5n) / (3 + n), 2.95 or above from 2.05n ≥ 0.85 on."""
    rubric = small(criterion("a"), bands=BANDS)
    turn = score_sheets(rubric, sheets(2, 2, 4), project="Any").checks.sheets_to_turn
    assert turn is not None and turn.highest is not None
    assert turn.lowest is None
    assert (turn.highest.sheets, turn.highest.band) == (1, "middle")


def test_more_sheets_than_there_are_are_not_tried() -> None:
    """Thirty of 5; thirty more of 1 leave 3.0: middle from 1.05 · 30 < 2.95n on, with 11, and never low."""
    rubric = small(criterion("a"), bands=BANDS)
    turn = score(rubric, {"a": Count((0, 0, 0, 0, 30))}).checks.sheets_to_turn
    assert turn is not None and turn.lowest is not None
    assert (turn.lowest.sheets, turn.lowest.band, turn.highest) == (11, "middle", None)
    held = score(rubric, {"a": Count((30, 0, 0, 0, 0))}).checks.sheets_to_turn  # thirty more of 5 leave 3.0 as well
    assert held is not None and held.highest is not None
    assert (held.highest.sheets, held.highest.band, held.lowest) == (29, "middle", None)  # 1.95 · 30 ≤ 2.05n


def test_more_sheets_lift_a_cap_and_rate_a_question_that_nobody_could_tell() -> None:
    """Nobody could tell the requirement: with the third more sheet there are three ratings against three; it counts as
    met, and the cap is gone."""
    rubric = small(
        principles=[principle("p", criterion("a")), principle("q", criterion("b", requires="3"))],
        bands=BANDS,
        scoring={"cap_band": "low"},
    )
    tally = {"a": Count((0, 0, 0, 3, 0)), "b": Count((0,) * 5, cannot_tell=3)}
    turn = score(rubric, tally).checks.sheets_to_turn
    assert turn is not None and turn.highest is not None
    assert (turn.highest.sheets, turn.highest.band, turn.lowest) == (3, "high", None)


def test_without_bands_there_are_no_sheets_to_turn() -> None:
    turn = score(small(criterion("a")), {"a": Count((0, 0, 3, 0, 0))}).checks.sheets_to_turn
    assert turn is not None and (turn.lowest, turn.highest) == (None, None)


@pytest.mark.parametrize(("rule", "score_", "otherwise"), [("lowest", "2.5", "4.0"), ("leave out", "4.0", "2.5")])
def test_the_other_rule_for_cannot_tell_gives_another_score(rule: str, score_: str, otherwise: str) -> None:
    # one 4 and one “cannot tell”: 4 alone, or (4 + 1) / 2
    rubric = small(criterion("a"), scoring={"cannot_tell": rule})
    found = score(rubric, {"a": Count((0, 0, 0, 1, 0), cannot_tell=1)})
    assert str(found.overall.score) == score_
    assert found.checks.cannot_tell_otherwise is not None
    assert str(found.checks.cannot_tell_otherwise.score) == otherwise


def test_the_other_rule_can_leave_no_score_and_lift_a_cap() -> None:
    rubric = small(criterion("a", requires="3"), bands=BANDS, scoring={"cannot_tell": "lowest", "cap_band": "low"})
    found = score(rubric, {"a": Count((0, 0, 0, 1, 0), cannot_tell=1)}).checks.cannot_tell_otherwise
    assert found is not None and (str(found.score), found.band) == ("4.0", "high")
    found = score(rubric, {"a": Count((0, 0, 0, 1, 0), cannot_tell=2)}).checks.cannot_tell_otherwise
    assert found is not None and (found.score, found.band) == (None, None)


def test_where_nobody_said_cannot_tell_there_is_no_other_rule() -> None:
    rubric = small(criterion("a"), criterion("b"))
    tally = {"a": Count((0, 0, 1, 0, 0)), "b": Count((0, 0, 1, 0, 0), cannot_tell=1)}
    assert score(rubric, tally, rulings=["b"]).checks.cannot_tell_otherwise is None
    assert score(rubric, tally).checks.cannot_tell_otherwise is not None


def test_a_cap_limits_the_band_in_the_limits_and_at_the_turning_points() -> None:
    rubric = small(
        principles=[principle("p", criterion("p1", requires="5")), principle("q", criterion("q1"))],
        bands=BANDS,
        scoring={"cap_band": "middle"},
    )
    found = score(rubric, rated(2, 5))
    assert (str(found.overall.score), found.overall.band) == ("3.5", "middle")
    limits = found.checks.limits
    assert limits is not None
    assert (limits.lowest.band, limits.highest.band) == ("low", "middle")
    # 5 − 3x: below 2.95 from 41/60 on; "high" is out of reach while p is not met
    assert [(point.principle, point.weight_percent, point.band) for point in found.checks.turning_points] == [
        ("p", Fraction(205, 3), "low"),
        ("q", Fraction(95, 3), "low"),
    ]


def test_from_the_lowest_band_the_only_turning_point_is_upward() -> None:
    rubric = small(principles=[principle("p", criterion("p1")), principle("q", criterion("q1"))], bands=BANDS)
    points = score(rubric, rated(1, 4)).checks.turning_points
    assert [(point.principle, point.weight_percent, point.band) for point in points] == [
        ("p", Fraction(35), "middle"),
        ("q", Fraction(65), "middle"),
    ]


def test_there_is_no_turning_point_at_0_or_100_percent() -> None:
    # without decimals the band turns at 2.5, which is what q's two ratings give: p at 0 % or q at 100 %
    rubric = small(
        principles=[principle("p", criterion("p1")), principle("q", criterion("q1"))],
        bands=BANDS,
        scoring={"decimals": "0"},
    )
    found = score(rubric, {"p1": Count((0, 1, 0, 0, 0)), "q1": Count((0, 1, 1, 0, 0))})
    assert (str(found.overall.score), found.overall.band) == ("2", "low")
    assert found.checks.turning_points == ()


def test_without_an_overall_score_no_sheet_is_left_out() -> None:
    rubric = small(criterion("a"), criterion("b"), scoring={"minimum_rated": "60"})
    unknown = Answer(NotRated.CANNOT_TELL)
    given = [Sheet("1", {"a": Answer(Fraction(4)), "b": Answer(Fraction(4))})]
    given += [Sheet(str(number), {"a": Answer(Fraction(4)), "b": unknown}) for number in (2, 3)]
    assert score(rubric, tally_of(rubric, given)).overall.score is None
    assert score_sheets(rubric, given, project="Any").attested.one_sheet_fewer is None


def test_a_principle_that_nobody_rated_does_not_affect_one_sheet_fewer() -> None:
    rubric = three(minimum_rated="0")
    given = [Sheet(str(number), {"p1": Answer(Fraction(number))}) for number in (1, 3, 5)]
    fewer = score_sheets(rubric, given, project="Any").attested.one_sheet_fewer
    assert fewer is not None
    assert (str(fewer.lowest), str(fewer.highest)) == ("2.0", "4.0")
