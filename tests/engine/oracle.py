"""A slow and simple version of the formulas, without the engine's functions, to compare the engine with."""

from collections.abc import Collection, Mapping
from fractions import Fraction
from math import floor

from scorecard.engine.tally import Count
from scorecard.rubrics.models import Criterion, Rubric

Standing = tuple[str, Fraction | None]


def points_of(criterion: Criterion, rubric: Rubric, count: Count, kind: str | None, ruled: bool) -> Standing:
    levels = [level.points for level in criterion.scale or rubric.scale or ()]
    ratings = [points for points, number in zip(levels, count.levels, strict=True) for _ in range(number)]
    a, k, r = count.not_applicable, count.cannot_tell, len(ratings)
    if ruled or (criterion.applies_to and kind and kind not in criterion.applies_to) or (a and not k and not r):
        return "not applicable", None
    if rubric.scoring.cannot_tell == "lowest":
        ratings += [levels[0]] * k
    elif k > r:
        return "cannot tell", None
    if not ratings:
        return "unrated", None
    if rubric.scoring.raters == "mean":
        return "rated", sum(ratings, Fraction(0)) / len(ratings)
    ratings.sort()
    half = len(ratings) // 2
    return "rated", ratings[half] if len(ratings) % 2 else (ratings[half - 1] + ratings[half]) / 2


def most(criterion: Criterion, rubric: Rubric) -> Fraction:
    return (criterion.scale or rubric.scale or ())[-1].points


def share_of(rubric: Rubric, standings: Mapping[str, Standing]) -> tuple[Fraction | None, Fraction]:
    """The overall share, even if too little is rated for a score, and the rated share."""
    pooled = rubric.scoring.combine == "criteria"
    numerator = denominator = Fraction(0)
    carried: dict[str, tuple[Fraction, Fraction]] = {}
    for principle in rubric.principles:
        earned = possible = applicable = Fraction(0)
        for criterion in principle.criteria:
            status, points = standings[criterion.id]
            worth = criterion.weight * most(criterion, rubric)
            if status != "not applicable" and not criterion.bonus:
                applicable += worth
            if status == "rated" and points is not None:
                earned += criterion.weight * points
                possible += Fraction(0) if criterion.bonus else worth
        if applicable:
            carried[principle.id] = (applicable if pooled else principle.weight, possible / applicable)
        if possible:
            value = possible if pooled else principle.weight
            share = earned / possible
            numerator += value * (share if pooled else min(share, Fraction(1)))
            denominator += value
    whole = sum((value for value, _ in carried.values()), Fraction(0))
    rated_share = sum((value * part for value, part in carried.values()), Fraction(0)) / whole if whole else Fraction(0)
    if not denominator:
        return None, rated_share
    share = numerator / denominator
    return share if rubric.scoring.show == "points" else min(share, Fraction(1)), rated_share


def score_of(
    rubric: Rubric, tally: Mapping[str, Count], kind: str | None, rulings: Collection[str]
) -> tuple[Fraction | None, Fraction, Fraction | None, str | None]:
    """Overall share, rated share, printed score and band before the cap."""
    standings = {
        criterion.id: points_of(criterion, rubric, tally[criterion.id], kind, criterion.id in rulings)
        for principle in rubric.principles
        for criterion in principle.criteria
    }
    share, rated_share = share_of(rubric, standings)
    if share is None or rated_share * 100 < rubric.scoring.minimum_rated:
        return None, rated_share, None, None
    printed = printed_of(rubric, standings, share)
    reached = printed
    if rubric.scoring.bands_of == "share":  # the printed points, as a percent of what could be earned
        reached = 100 * printed / top_of(rubric, standings)
    bands = [band for band in rubric.bands if band.from_ is None or band.from_ <= reached]
    return share, rated_share, printed, bands[-1].id if bands else None


def top_of(rubric: Rubric, standings: Mapping[str, Standing]) -> Fraction:
    if rubric.scoring.show == "mean" and rubric.scale:
        return rubric.scale[-1].points
    if rubric.scoring.show == "points":
        return sum(
            (
                criterion.weight * most(criterion, rubric)
                for principle in rubric.principles
                for criterion in principle.criteria
                if standings[criterion.id][0] == "rated" and not criterion.bonus
            ),
            Fraction(0),
        )
    return Fraction(100)


def printed_of(rubric: Rubric, standings: Mapping[str, Standing], share: Fraction) -> Fraction:
    unit = 10**rubric.scoring.decimals
    return Fraction(floor(share * top_of(rubric, standings) * unit + Fraction(1, 2)), unit)
