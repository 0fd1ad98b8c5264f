"""What would change the score: gains, asks in their order, the way up."""

# mypy: disable-error-code="comparison-overlap"
# An exact Fraction is compared with the whole number that it is.

from fractions import Fraction

from rubrics import criterion, principle, small

from scorecard.engine.scorecard import score
from scorecard.engine.tally import Count
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.yaml_file import Tree

BANDS: list[Tree] = [
    {"id": "low", "label": "Low"},
    {"id": "middle", "label": "Middle", "from": "3"},
    {"id": "high", "label": "High", "from": "4"},
]


def at(points: int) -> Count:
    return Count(tuple(int(level == points) for level in range(1, 6)))


def rubric(**scoring: Tree) -> Rubric:
    return small(
        criterion("a", ask="Do a."),
        criterion("b", weight="2"),
        criterion("c", requires="3"),
        criterion("d", requires="3"),
        criterion("e", requires="2"),
        bands=BANDS,
        scoring={"cap_band": "middle", **scoring},
    )


def test_requirements_not_met_come_first_then_open_ones_then_the_rest_by_gain() -> None:
    found = score(rubric(), {"a": at(3), "b": at(4), "c": at(2), "e": at(3)})
    # of 5·(1 + 2 + 1 + 1) = 25 points: a and e lack 2 each, b lacks 2·1, c lacks 3
    assert [(ask.criterion, ask.gain) for ask in found.asks] == [
        ("c", Fraction(3, 25)),
        ("d", None),
        ("a", Fraction(2, 25)),
        ("b", Fraction(2, 25)),
        ("e", Fraction(2, 25)),
    ]


def test_an_ask_carries_the_rubrics_words() -> None:
    found = score(rubric(), {id_: at(1) for id_ in "abcde"})
    assert {ask.criterion: ask.ask for ask in found.asks} == {"a": "Do a.", "b": None, "c": None, "d": None, "e": None}


def test_what_stands_at_its_top_is_not_asked_for() -> None:
    found = score(rubric(), {id_: at(5) for id_ in "abcde"})
    assert (found.asks, found.way_up) == ((), None)


def test_the_way_up_is_the_shortest_prefix() -> None:
    found = score(rubric(), {"a": at(2), "b": at(2), "c": at(3), "d": at(3), "e": at(2)})
    # 14 of 30 points is 2.3; b at its top gives 20 of 30: 3.3
    assert (str(found.overall.score), found.overall.band) == ("2.3", "low")
    assert found.asks[0].criterion == "b"
    assert found.way_up is not None
    assert (found.way_up.band, found.way_up.criteria) == ("middle", ("b",))


def test_granting_may_lead_over_a_band() -> None:
    heavy = small(criterion("a", weight="9"), criterion("b"), bands=BANDS)
    found = score(heavy, {"a": at(1), "b": at(1)})
    assert found.way_up is not None
    assert (found.way_up.band, found.way_up.criteria) == ("high", ("a",))


def test_a_cap_is_lifted_only_by_what_it_hangs_on() -> None:
    found = score(rubric(), {"a": at(5), "b": at(5), "c": at(2), "d": at(2), "e": at(5)})
    assert (found.overall.band, found.overall.band_by_number) == ("middle", "high")
    assert found.way_up is not None
    assert (found.way_up.band, found.way_up.criteria) == ("high", ("c", "d"))


def test_there_is_no_way_up_where_even_all_asks_do_not_reach() -> None:
    found = score(rubric(minimum_rated="0"), {"c": at(5), "d": at(5), "e": at(5)})
    assert (found.overall.band, found.way_up, found.to_find_out) == ("high", None, ("a", "b"))


def test_a_bonus_below_its_top_is_an_ask_whose_gain_is_held() -> None:
    with_bonus = small(criterion("a"), criterion("extra", bonus="yes"))
    found = score(with_bonus, {"a": at(4), "extra": at(1)})
    # 4 + 1 of 5 is the top already
    assert [(ask.criterion, ask.gain) for ask in found.asks] == [("a", 0), ("extra", 0)]


def test_a_pooled_gain_is_held_at_the_top_of_the_pool() -> None:
    tree: list[Tree] = [principle("p", criterion("a"), criterion("extra", bonus="yes")), principle("q", criterion("b"))]
    pooled = small(principles=tree, scoring={"combine": "criteria"})
    found = score(pooled, {"a": at(4), "extra": at(2), "b": at(3)})
    # 9 of 10 points: extra could bring 3 and b 2, but only 1 is left to the top
    assert {ask.criterion: ask.gain for ask in found.asks} == {
        "a": Fraction(1, 10),
        "extra": Fraction(1, 10),
        "b": Fraction(1, 10),
    }


def test_picks_are_the_groups_asks_else_the_first_three() -> None:
    counts = {"a": at(2), "b": at(2), "c": at(3), "d": at(3), "e": at(2)}
    found = score(rubric(), counts)
    assert found.picks.criteria == ("b", "a", "e")
    picked = score(rubric(), counts, picks=["c", "a"])
    # 14 of 30 and 2 + 3 more: 19 of 30 is 3.2
    assert (picked.picks.criteria, str(picked.picks.score), picked.picks.band) == (("c", "a"), "3.2", "middle")


def test_to_find_out_is_what_nobody_could_or_did_judge() -> None:
    found = score(rubric(), {"a": at(2), "b": Count((0,) * 5, cannot_tell=2), "d": at(1)}, rulings=["e"])
    assert found.to_find_out == ("b", "c")
