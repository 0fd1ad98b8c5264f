"""The engine computes the numbers that groups have published, to the digit."""

from fractions import Fraction
from pathlib import Path

import pytest
from published import FOLDER, Card, cards, table

from scorecard.engine.result import Result

CARDS = cards()
DOC = Path(__file__).parents[2] / "docs" / "published-scorecards.md"


def result_of(ratings: str) -> Result:
    return next(card for card in CARDS if card.ratings.stem == ratings).result()


@pytest.mark.parametrize("card", CARDS, ids=lambda card: f"{card.rubric.stem}: {card.ratings.stem}")
def test_the_engine_computes_the_published_number(card: Card) -> None:
    overall = card.result().document()["overall"]
    assert (overall["score"], overall["band"]) == (card.score, card.band)


def test_at_least_twelve_schemes_and_every_file_is_used() -> None:
    assert len({card.scheme for card in CARDS}) >= 12
    used = {path.name for card in CARDS for path in (card.rubric, card.ratings)}
    assert used == {path.name for path in FOLDER.iterdir()}


def test_each_file_says_that_its_makers_have_not_reviewed_it() -> None:
    for card in CARDS:
        assert card.result().rubric.reviewed is None


def test_catalyze_sv_is_exactly_thirty_and_thirty_one_sevenths() -> None:
    for ratings, sevenths in (("catalyze-sv-december-2020", 30), ("catalyze-sv-may-2021", 31)):
        share = result_of(ratings).overall.share
        assert share is not None
        assert share * 5 == Fraction(sevenths, 7)


def test_a_category_that_does_not_apply_leaves_the_mean_of_the_others() -> None:
    assert result_of("catalyze-sv-without-legacy").document()["overall"]["share"] == "13/15"  # 26 of 30


def test_leed_pools_110_points() -> None:
    document = result_of("leed-nd-110").document()
    assert document["overall"]["of"] == "110"
    assert [principle["of"] for principle in document["principles"]] == ["27", "44", "29", "6", "4"]


def test_the_band_follows_the_printed_number() -> None:
    overall = result_of("capital-for-communities-84-5").overall
    assert overall.share == Fraction(845, 1000)
    assert (str(overall.score), overall.band) == ("85", "first")


def test_the_table_in_the_docs_is_fresh() -> None:
    assert table() in DOC.read_text(encoding="utf-8")
