"""How far raters agree."""

import pytest

from scorecard.engine.disagreement import disagreement, middle_ranks


@pytest.mark.parametrize(
    ("levels", "found"),
    [
        ((1, 0, 0, 0, 1), None),  # two ratings
        ((1, 0, 0, 0, 2), "split"),
        ((1, 0, 2, 0, 1), "mixed"),  # a quarter at each end, but more between them
        ((2, 0, 1, 0, 1), "mixed"),  # as many between them as at the high end
        ((2, 1, 2, 1, 2), "split"),  # three at each end, two between them
        ((1, 6, 12, 6, 2), "agreed"),  # a bell: a quarter at each end, and the most in the middle
        ((1, 0, 3, 0, 1), "mixed"),  # a fifth at each end, three fifths near the middle
        ((1, 0, 2, 0, 2), "mixed"),  # a fifth at the low end alone is no quarter
        ((1, 0, 0, 0, 4), "agreed"),  # a fifth is no quarter, also where nothing is between
        ((4, 0, 0, 0, 1), "agreed"),
        ((1, 0, 0, 0, 3), "split"),  # exactly a quarter
        ((2, 0, 2, 0, 1), "mixed"),  # nor at the high end
        ((0, 1, 3, 0, 0), "agreed"),
        ((0, 3, 0, 0, 0), "agreed"),
        ((1, 0, 3, 0, 0), "agreed"),  # exactly three quarters
        ((2, 0, 5, 0, 0), "mixed"),  # five sevenths
        ((0, 2, 0, 2, 0), "split"),  # the second level is among the lowest two of five
        ((0, 0, 2, 0, 2), "mixed"),  # two middle ones: within one of both is only level 4
        ((2, 0, 2, 0, 0), "mixed"),
        ((2, 2, 0, 0, 0), "agreed"),
        ((2, 1), "split"),  # two levels: the outer groups are one each
        ((3, 0), "agreed"),
        ((1, 1, 1), "agreed"),
        ((1, 2, 1), "agreed"),
        ((0, 1, 2), "agreed"),
        ((1, 0, 0, 3), "split"),
        ((0, 1, 1, 0), None),
        ((0, 2, 2, 0), "agreed"),
        ((0, 2, 1, 1, 0, 0, 2, 0), "split"),  # eight levels: three at each end
        ((0, 0, 0, 2, 2, 0, 0, 0), "agreed"),
        ((), None),
    ],
)
def test_disagreement_follows_from_the_ratings_at_each_level(levels: tuple[int, ...], found: str | None) -> None:
    assert disagreement(levels) == found


@pytest.mark.parametrize(
    ("levels", "ranks"), [((1, 0, 1), (0, 2)), ((0, 3, 0), (1, 1)), ((2, 1, 0), (0, 0)), ((1, 1, 1, 1), (1, 2))]
)
def test_the_middle_ranks_are_those_of_the_middle_ratings(levels: tuple[int, ...], ranks: tuple[int, int]) -> None:
    assert middle_ranks(levels) == ranks


def test_middle_ranks_without_a_rating_raises() -> None:
    with pytest.raises(ValueError, match="there is no such rating"):
        middle_ranks((0, 0))
