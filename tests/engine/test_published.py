"""The numbers that groups have published come out to the digit."""

from fractions import Fraction

import pytest
from samples import DATA

from scorecard.engine.ratings import ratings_of
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.rubrics.files import load_rubric
from scorecard.tables import rows_of_file

PUBLISHED = DATA / "published"

NUMBERS = [
    ("catalyze-sv-2020", "catalyze-sv-december-2020", "4.29", "support"),
    ("catalyze-sv-2020", "catalyze-sv-may-2021", "4.43", "support"),
    ("durham-engagement-2018", "durham-engagement-2018", "1.57", None),
    ("capital-for-communities-1", "capital-for-communities-84-5", "85", "first"),
    ("leed-nd-2009", "leed-nd-79", "79", "gold"),
    ("leed-nd-2009", "leed-nd-80", "80", "platinum"),
    ("leed-nd-2009", "leed-nd-110", "110", "platinum"),
    ("hill-district-1", "hill-district-75", "75", "c"),
    ("hill-district-1", "hill-district-68", "68", "d"),
    ("hill-district-1", "hill-district-56", "56", "e"),
    ("hill-district-1", "hill-district-47", "47", "f"),
]


def scored(rubric: str, ratings: str) -> Result:
    loaded = load_rubric(PUBLISHED / f"{rubric}.yaml")
    path = PUBLISHED / f"{ratings}.csv"
    return score_sheets(loaded, ratings_of(loaded, path.name, rows_of_file(path)).sheets, project=ratings)


@pytest.mark.parametrize(("rubric", "ratings", "score", "band"), NUMBERS)
def test_a_published_number_comes_out(rubric: str, ratings: str, score: str, band: str | None) -> None:
    overall = scored(rubric, ratings).document()["overall"]
    assert (overall["score"], overall["band"]) == (score, band)


def test_catalyze_sv_is_exactly_thirty_and_thirty_one_sevenths() -> None:
    for ratings, sevenths in (("catalyze-sv-december-2020", 30), ("catalyze-sv-may-2021", 31)):
        overall = scored("catalyze-sv-2020", ratings).overall
        assert overall.share is not None
        assert overall.share * 5 == Fraction(sevenths, 7)


def test_a_category_that_does_not_apply_leaves_the_mean_of_the_others() -> None:
    overall = scored("catalyze-sv-2020", "catalyze-sv-without-legacy").document()["overall"]
    assert (overall["score"], overall["share"]) == ("4.33", "13/15")  # 26 of 30


def test_leed_pools_110_points() -> None:
    document = scored("leed-nd-2009", "leed-nd-110").document()
    assert document["overall"]["of"] == "110"
    assert [principle["of"] for principle in document["principles"]] == ["27", "44", "29", "6", "4"]


def test_the_band_follows_the_printed_number() -> None:
    overall = scored("capital-for-communities-1", "capital-for-communities-84-5").overall
    assert overall.share == Fraction(845, 1000)
    assert (str(overall.score), overall.band) == ("85", "first")
