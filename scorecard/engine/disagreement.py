"""Measures how far raters agree on a criterion, and the mean and median of their ratings."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction

from scorecard.rubrics.exact import total


class Disagreement(StrEnum):
    SPLIT = "split"
    AGREED = "agreed"
    MIXED = "mixed"


def disagreement(levels: Sequence[int]) -> Disagreement | None:
    """How far apart the ratings are. `levels` has the number of ratings at each level, lowest first. None for fewer
    than three ratings.

    Split: a quarter or more of the ratings at each end (about the lowest and the highest third of the levels), and
    fewer between the ends than at either of them. Agreed: three quarters or more within one level of the median level
    or, if the two middle ratings differ, within one level of both. Mixed: all else."""
    ratings = sum(levels)
    if ratings < 3:
        return None
    outer = (len(levels) + 1) // 3
    low, high = sum(levels[:outer]), sum(levels[-outer:])
    if 4 * min(low, high) >= ratings and ratings - low - high < min(low, high):
        return Disagreement.SPLIT
    lower, upper = middle_ranks(levels)
    near = sum(levels[max(upper - 1, 0) : lower + 2])
    return Disagreement.AGREED if 4 * near >= 3 * ratings else Disagreement.MIXED


def middle_ranks(levels: Sequence[int]) -> tuple[int, int]:
    """The ranks (0 for the lowest level) of the two middle ratings, the same one twice if there is an odd number of
    ratings. Needs at least one rating."""
    ratings = sum(levels)
    return _rank(levels, (ratings - 1) // 2), _rank(levels, ratings // 2)


def mean_points(points: Sequence[Fraction], levels: Sequence[int]) -> Fraction:
    """The mean of the ratings' points. Needs a rating."""
    return total(points, levels) / sum(levels)


def median_points(points: Sequence[Fraction], levels: Sequence[int]) -> Fraction:
    """The middle rating's points, or the mean of the two middle ones. Needs a rating."""
    lower, upper = middle_ranks(levels)
    return (points[lower] + points[upper]) / 2


def _rank(levels: Sequence[int], number: int) -> int:
    """The rank of the level that the rating with this number has; ratings are numbered from 0, the lowest first."""
    passed = 0
    for rank, count in enumerate(levels):
        passed += count
        if number < passed:
            return rank
    raise ValueError("there is no such rating")
