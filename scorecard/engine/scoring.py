"""Computes standings of criteria, shares of principles and the score by the formulas in docs/scoring.md."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import ceil

from pydantic import ConfigDict

from scorecard.engine.disagreement import mean_points, median_points
from scorecard.engine.numbers import Printed, printed
from scorecard.engine.tally import Count, Tally, empty_tally
from scorecard.rubrics.exact import total
from scorecard.rubrics.models import Criterion, Principle, Rubric

ZERO, ONE, HALF = Fraction(0), Fraction(1), Fraction(1, 2)


class Status(StrEnum):
    RATED = "rated"
    UNRATED = "unrated"
    CANNOT_TELL = "cannot tell"
    NOT_APPLICABLE = "not applicable"


class RequirementStatus(StrEnum):
    MET = "met"
    NOT_MET = "not met"
    OPEN = "open"
    DOES_NOT_APPLY = "does not apply"


@dataclass(frozen=True, slots=True)
class Standing:
    """A criterion's status and points. `points` is None unless it is rated. `earned` is its weight times its points, 0
    unless it is rated."""

    status: Status
    points: Fraction | None = None
    earned: Fraction = ZERO


@dataclass(frozen=True, slots=True)
class PrincipleSums:
    """A principle's sums of weight times most points: `possible` Σw·M over its rated criteria, `applicable` Σw·M over
    those that apply. `share` is what was earned, divided by `possible`, at most 1 where principles are
    weighed; None where nothing but bonuses is rated."""

    possible: Fraction
    applicable: Fraction
    share: Fraction | None
    value: Fraction
    """V(P), the principle's weight in the whole; 0 without a share."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is printed for a share: the rounded score and its band."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    score: Printed | None
    band: str | None


NO_VERDICT = Verdict(None, None)


@dataclass(frozen=True, slots=True)
class Limits:
    """The lowest and the highest of several verdicts."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    lowest: Verdict
    highest: Verdict


@dataclass(frozen=True, slots=True)
class Whole:
    """All principles together. `share` is None if less is rated than the rubric's `minimum_rated`, or no principle has
    a share. `capped` is whether a requirement is open or not met."""

    parts: Mapping[str, PrincipleSums]
    rated_share: Fraction
    share: Fraction | None
    before_limit: Fraction
    """The share before it is limited to 1, which a bonus can exceed; 0 where no principle has a share."""
    value: Fraction
    """ΣV(P) over the principles that have a share."""
    top: Fraction
    """The score for a share of 1: the most points of the scale, 100, or the points that could be earned."""
    capped: bool
    verdict: Verdict


def standings_of(rubric: Rubric, tally: Tally, kind: str | None, rulings: Collection[str]) -> dict[str, Standing]:
    counts = {**empty_tally(rubric), **tally}
    return {
        id_: Standing(Status.NOT_APPLICABLE)
        if id_ in rulings or not applies(criterion, kind)
        else standing_of(rubric, criterion, counts[id_])
        for id_, criterion in rubric.criteria.items()
    }


def applies(criterion: Criterion, kind: str | None) -> bool:
    """Whether the criterion is asked for a project of this kind; without a kind, every criterion is asked."""
    return kind is None or criterion.applies_to is None or kind in criterion.applies_to


def standing_of(rubric: Rubric, criterion: Criterion, count: Count) -> Standing:
    """The standing of a criterion that applies and is not ruled out, from its answers."""
    ratings = count.ratings
    if count.not_applicable and not ratings and not count.cannot_tell:
        return Standing(Status.NOT_APPLICABLE)
    levels: Sequence[int] = count.levels
    if rubric.scoring.cannot_tell == "lowest":
        levels = (count.levels[0] + count.cannot_tell, *count.levels[1:])
    elif count.cannot_tell > ratings:
        return Standing(Status.CANNOT_TELL)
    if not any(levels):
        return Standing(Status.UNRATED)
    average = mean_points if rubric.scoring.raters == "mean" else median_points
    return rated(criterion, average(rubric.points[criterion.id], levels))


def rated(criterion: Criterion, points: Fraction) -> Standing:
    return Standing(Status.RATED, points, criterion.weight * points)


def whole_of(rubric: Rubric, standings: Mapping[str, Standing]) -> Whole:
    """The whole from the standings of all criteria."""
    parts = {principle.id: part_of(rubric, principle, standings) for principle in rubric.principles}
    return assembled(rubric, parts, is_capped(rubric, standings))


def part_of(rubric: Rubric, principle: Principle, standings: Mapping[str, Standing]) -> PrincipleSums:
    """The sums of a principle. A bonus adds to what is earned and never to what is possible."""
    earned: list[Fraction] = []
    unrated: list[Fraction] = []
    left_out: list[Fraction] = []
    for criterion in principle.criteria:
        standing = standings[criterion.id]
        if standing.status is Status.RATED:
            earned.append(standing.earned)
        elif not criterion.bonus:
            gaps = left_out if standing.status is Status.NOT_APPLICABLE else unrated
            gaps.append(rubric.worth[criterion.id])
    applicable = rubric.principle_worth[principle.id]
    if left_out:
        applicable -= total(left_out)
    possible = applicable - total(unrated) if unrated else applicable
    # pooled: all criteria are averaged together, whatever their principle; else the principles are, by their weight
    pooled = rubric.scoring.combine == "criteria"
    share = total(earned) / possible if possible else None
    if share is not None and not pooled:
        share = min(share, ONE)
    value = ZERO if share is None else possible if pooled else principle.weight
    return PrincipleSums(possible, applicable, share, value)


def assembled(rubric: Rubric, parts: Mapping[str, PrincipleSums], capped: bool) -> Whole:
    """The whole from the sums of its principles."""
    rated_share = rated_share_of(rubric, parts)
    before_limit = share_before_limit(parts, {id_: part.value for id_, part in parts.items()})
    top = top_of(rubric, parts)
    enough = rated_share * 100 >= rubric.scoring.minimum_rated
    share = limited_share(rubric, before_limit) if before_limit is not None and enough else None
    value = total(part.value for part in parts.values())
    return Whole(
        parts, rated_share, share, before_limit or ZERO, value, top, capped, verdict_of(rubric, share, top, capped)
    )


def rated_share_of(rubric: Rubric, parts: Mapping[str, PrincipleSums]) -> Fraction:
    """The part of the applicable weight that is rated; 0 where nothing applies."""
    if not any(part.applicable for part in parts.values()):
        return ZERO
    gaps = {id_: part for id_, part in parts.items() if part.possible != part.applicable}
    weights = applicable_parts(rubric, parts) if gaps else {}
    return ONE - total(weights[id_] * (ONE - part.possible / part.applicable) for id_, part in gaps.items())


def applicable_parts(rubric: Rubric, parts: Mapping[str, PrincipleSums]) -> dict[str, Fraction]:
    """Each principle's part of the whole if all that applies is rated, from 0 to 1. Together they are 1, or all 0 where
    nothing applies."""
    pooled = rubric.scoring.combine == "criteria"
    values = {
        principle.id: ZERO
        if not parts[principle.id].applicable
        else parts[principle.id].applicable
        if pooled
        else principle.weight
        for principle in rubric.principles
    }
    weight = total(values.values())
    return {id_: value / weight if weight else ZERO for id_, value in values.items()}


def overall_share(
    rubric: Rubric, parts: Mapping[str, PrincipleSums], values: Mapping[str, Fraction]
) -> Fraction | None:
    """Σ V(P)·share(P) / Σ V(P) over the principles that have a share, limited to 1 unless points are shown.
    `values` are the weights V."""
    share = share_before_limit(parts, values)
    return None if share is None else limited_share(rubric, share)


def share_before_limit(parts: Mapping[str, PrincipleSums], values: Mapping[str, Fraction]) -> Fraction | None:
    """The overall share before it is limited to 1; None where no principle has a share."""
    weight = total(values[id_] for id_, part in parts.items() if part.share is not None)
    if not weight:
        return None
    return total(values[id_] * part.share for id_, part in parts.items() if part.share is not None) / weight


def limited_share(rubric: Rubric, share: Fraction) -> Fraction:
    """The share limited to 1, which a bonus can exceed, except where points are shown."""
    return share if rubric.scoring.show == "points" else min(share, ONE)


def top_of(rubric: Rubric, parts: Mapping[str, PrincipleSums]) -> Fraction:
    """The score if these principles had a share of 1."""
    if rubric.scoring.show == "points":
        return total(part.possible for part in parts.values())
    if rubric.scoring.show == "percent" or rubric.scale is None:
        return Fraction(100)
    return rubric.scale[-1].points


def verdict_of(rubric: Rubric, share: Fraction | None, top: Fraction, capped: bool) -> Verdict:
    """Rounds once, half up, and reads the band from the rounded number."""
    if share is None:
        return NO_VERDICT
    score = printed(share * top, rubric.scoring.decimals)
    number = band_rank(rubric, score, top)
    if number is None:
        return Verdict(score, None)
    return Verdict(score, rubric.bands[min(number, cap_rank(rubric, capped))].id)


def band_starts(rubric: Rubric, top: Fraction) -> tuple[Fraction | None, ...]:
    """The lowest score that can be printed in each band, where `top` is the score for a share of 1; None for the lowest
    band. In a rubric with `bands_of`, a band begins at a percent of `top`, else at a score."""
    if rubric.scoring.bands_of is None:
        return tuple(band.from_ for band in rubric.bands)
    digit = Fraction(1, 10**rubric.scoring.decimals)
    return tuple(None if band.from_ is None else ceil(band.from_ * top / 100 / digit) * digit for band in rubric.bands)


def band_rank(rubric: Rubric, score: Decimal, top: Fraction) -> int | None:
    """The rank of the band, lowest 0, that a printed score falls in; None in a rubric without bands."""
    ranks = [rank for rank, start in enumerate(band_starts(rubric, top)) if start is None or score >= start]
    return max(ranks, default=None)


def cap_rank(rubric: Rubric, capped: bool) -> int:
    """The rank of the highest band that may be printed: `cap_band` if capped and the rubric has one, else the last."""
    ranks = [rank for rank, band in enumerate(rubric.bands) if capped and band.id == rubric.scoring.cap_band]
    return min(ranks, default=len(rubric.bands) - 1)


def requirement_status(criterion: Criterion, standing: Standing) -> RequirementStatus:
    if standing.status is Status.NOT_APPLICABLE:
        return RequirementStatus.DOES_NOT_APPLY
    if standing.points is None or criterion.requires is None:
        return RequirementStatus.OPEN
    return RequirementStatus.MET if standing.points >= criterion.requires else RequirementStatus.NOT_MET


def is_capped(rubric: Rubric, standings: Mapping[str, Standing]) -> bool:
    """Whether any requirement is open or not met, so that the band is limited to the rubric's `cap_band`."""
    return any(
        requirement_status(criterion, standings[criterion.id]) in (RequirementStatus.NOT_MET, RequirementStatus.OPEN)
        for criterion in rubric.requirements()
    )


def range_of(rubric: Rubric, standings: Mapping[str, Standing]) -> tuple[Decimal | None, Decimal | None]:
    """The printed scores if every criterion that applies and is not rated got its least, and its most, points; for the
    lower one a bonus adds nothing."""
    least, most = dict(standings), dict(standings)
    for id_, standing in standings.items():
        if standing.status in (Status.UNRATED, Status.CANNOT_TELL):
            criterion, levels = rubric.criteria[id_], rubric.levels[id_]
            least[id_] = Standing(Status.UNRATED) if criterion.bonus else rated(criterion, levels[0].points)
            most[id_] = rated(criterion, levels[-1].points)
    low, high = (whole_of(rubric, changed).verdict.score for changed in (least, most))
    return low, high
