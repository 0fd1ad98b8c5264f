"""Computes what would change a result: other weights, fewer or more sheets; and how sure the order of two scorecards
is.

A standing is the status of one criterion with the points that it earned; the top is the score of a share of 1. A whole
is all principles together: each of its parts has the sums of one principle, and as `value` the weight with which this
counts. The numbers are exact, because the overall share is a weighted mean of the principles' shares."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import pairwise

from pydantic import ConfigDict

from scorecard.engine.answers import NotRated, Sheet
from scorecard.engine.numbers import Counted, Exact, Printed
from scorecard.engine.scoring import (
    HALF,
    ONE,
    ZERO,
    Limits,
    PrincipleSums,
    Standing,
    Status,
    Verdict,
    Whole,
    applies,
    band_rank,
    band_starts,
    cap_rank,
    limited_share,
    overall_share,
    standing_of,
    standings_of,
    verdict_of,
    whole_of,
)
from scorecard.engine.tally import Count, Tally, answer_place, moved
from scorecard.rubrics.exact import total
from scorecard.rubrics.models import Rubric

_SOME_SHEETS = 3  # how many sheets `three_sheets_fewer` leaves out and `three_sheets_more` adds


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """The weight of a principle, in percent of all that is rated, beyond which the printed band would be `band`."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    principle: str
    weight_percent: Exact
    band: str


@dataclass(frozen=True, slots=True)
class OtherWeights:
    """The verdict with all weights equal, and with each principle's weight halved and doubled, by principle id."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    equal: Verdict
    halved: Mapping[str, Verdict]
    doubled: Mapping[str, Verdict]


@dataclass(frozen=True, slots=True)
class Turn:
    """The fewest additional sheets that would change the printed band, and the id of the band that it would be then."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    sheets: Counted
    band: str


@dataclass(frozen=True, slots=True)
class SheetsToTurn:
    """The fewest additional sheets that would change the band if all of them gave every question the lowest, or the
    highest, level; null where even as many as have answered the most answered question would not."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    lowest: Turn | None
    highest: Turn | None


@dataclass(frozen=True, slots=True)
class SheetFewer:
    """The lowest and the highest score when any one sheet is left out."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    lowest: Printed
    highest: Printed


@dataclass(frozen=True, slots=True)
class Lead:
    """How sure it is that the first of two scorecards is ahead.

    `comparable`: both have shares in the same principles. `whatever_the_weights`: no principle of the second has a
    higher share, so no weights put it ahead. `draws_level`: for each principle in which the second has the higher
    share, the percent of all that is rated that this principle would have to carry for both to have the same score;
    None where no percent would do."""

    comparable: bool
    whatever_the_weights: bool
    draws_level: Mapping[str, Fraction | None]


def limits_of(rubric: Rubric, whole: Whole) -> Limits:
    """The verdicts if the weakest, and the strongest, principle were all that counted."""
    shares = [limited_share(rubric, part.share) for part in whole.parts.values() if part.share is not None]
    return Limits(*(verdict_of(rubric, share, whole.top, whole.capped) for share in (min(shares), max(shares))))


def other_weights_of(rubric: Rubric, whole: Whole) -> OtherWeights:
    values = {id_: part.value for id_, part in whole.parts.items()}

    def verdict(changed: Mapping[str, Fraction]) -> Verdict:
        return verdict_of(rubric, overall_share(rubric, whole.parts, changed), whole.top, whole.capped)

    with_share = [id_ for id_, part in whole.parts.items() if part.share is not None]
    return OtherWeights(
        equal=verdict(dict.fromkeys(values, ONE)),
        halved={id_: verdict({**values, id_: values[id_] / 2}) for id_ in with_share},
        doubled={id_: verdict({**values, id_: values[id_] * 2}) for id_ in with_share},
    )


def likely_turning_points(points: Iterable[TurningPoint]) -> list[TurningPoint]:
    """Those between 2% and 90% of the whole. Nobody would choose a weight outside that range."""
    return [point for point in points if 2 <= point.weight_percent <= 90]


def turning_points_of(rubric: Rubric, whole: Whole) -> tuple[TurningPoint, ...]:
    """For each principle the nearest weights below and above its own at which the printed band changes; lower first."""
    if (
        whole.verdict.score is None
        or (number := band_rank(rubric, whole.verdict.score, whole.top)) is None
        or not whole.top
    ):
        return ()
    highest = cap_rank(rubric, whole.capped)
    now = min(number, highest)  # the rank of the band that is printed
    half_a_digit = HALF / 10**rubric.scoring.decimals
    starts = [start or ZERO for start in band_starts(rubric, whole.top)]  # two bands may begin at one printed number
    below = bisect_left(starts, starts[now]) - 1
    # for the next band below and above: the score at its border, and its rank
    reachable = [(starts[now], below)] if below >= 0 else []
    if now < highest:
        reachable.append((starts[now + 1], min(bisect_right(starts, starts[now + 1]) - 1, highest)))
    turning_points: list[TurningPoint] = []
    for id_, part in whole.parts.items():
        others = _others_share(whole.parts, id_)
        if part.share is None or others is None or part.share == others:
            continue
        points: list[TurningPoint] = []
        for start, beyond in reachable:
            weight = ((start - half_a_digit) / whole.top - others) / (part.share - others)
            if ZERO < weight < ONE:
                points.append(TurningPoint(id_, weight * 100, rubric.bands[beyond].id))
        turning_points += sorted(points, key=lambda point: point.weight_percent)
    return tuple(turning_points)


def _others_share(parts: Mapping[str, PrincipleSums], left_out: str) -> Fraction | None:
    """The weighted mean share of all principles but one."""
    others = [part for id_, part in parts.items() if id_ != left_out and part.share is not None]
    weight = total(part.value for part in others)
    return total(part.value * (part.share or ZERO) for part in others) / weight if weight else None


def one_sheet_fewer(
    rubric: Rubric, tally: Tally, sheets: Sequence[Sheet], kind: str | None, rulings: Collection[str]
) -> SheetFewer | None:
    """The lowest and highest printed score when any one sheet is left out; None below three sheets with an answer, and
    without an overall score.

    Leaving out any one of the sheets with the same answer to a criterion gives it the same standing, so each standing
    is computed once. If all criteria keep their status, and the rubric has no bonus, the new overall share is the old
    one plus what each criterion then adds or loses; else it is computed from all standings."""
    counted = [sheet for sheet in sheets if sheet.has_answer]
    standings = standings_of(rubric, tally, kind, rulings)
    whole = whole_of(rubric, standings)
    if len(counted) < 3 or whole.share is None:
        return None
    worth = _worth_of_earning(rubric, whole)
    standings_left: dict[tuple[str, int | NotRated], tuple[Standing, Fraction | None]] = {}
    scores: list[Decimal] = []
    for sheet in counted:
        changed_standings: dict[str, Standing] = {}
        shifts: list[Fraction | None] = []
        for id_, answer in sheet.answers.items():
            criterion = rubric.criteria[id_]
            if id_ in rulings or not applies(criterion, kind):
                continue
            place = answer_place(rubric, id_, answer)
            if place is None:
                continue
            if (id_, place) not in standings_left:
                standing, now = standing_of(rubric, criterion, moved(tally[id_], place, -1)), standings[id_]
                shift = None
                if worth is not None and standing.status is now.status:
                    shift = (standing.earned - now.earned) * worth[id_]
                standings_left[id_, place] = standing, shift
            changed_standings[id_], shift = standings_left[id_, place]
            shifts.append(shift)
        moves = [shift for shift in shifts if shift is not None]
        if len(moves) == len(shifts):
            verdict = verdict_of(rubric, whole.share + total(moves), whole.top, whole.capped)
        else:
            verdict = whole_of(rubric, {**standings, **changed_standings}).verdict
        if verdict.score is not None:
            scores.append(verdict.score)
    return SheetFewer(min(scores), max(scores)) if scores else None


def _worth_of_earning(rubric: Rubric, whole: Whole) -> dict[str, Fraction] | None:
    """By criterion, what 1 more earned (points times weight) adds to the overall share; None for a rubric with a bonus,
    where that share may be limited to 1."""
    if any(criterion.bonus for criterion in rubric.criteria.values()):
        return None
    return {
        criterion.id: part.value / part.possible / whole.value if part.possible else ZERO
        for principle in rubric.principles
        for part in (whole.parts[principle.id],)
        for criterion in principle.criteria
    }


def three_sheets_fewer(
    rubric: Rubric, tally: Tally, standings: Mapping[str, Standing], never_apply: Collection[str]
) -> Limits | None:
    """Bounds of the verdict when any three sheets are left out: each question without its three highest, and without
    its three lowest, ratings. Only counts are needed. The score without three real sheets may never reach these bounds.

    `never_apply` are the criteria that do not apply whatever the sheets say: those that are ruled out or not asked of
    this kind of project. None where another question could change its status."""
    if not all(
        id_ in never_apply or _keeps_its_status(rubric, tally[id_], standing) for id_, standing in standings.items()
    ):
        return None

    def verdict(*, from_top: bool) -> Verdict:
        fewer = {
            id_: standing_of(rubric, rubric.criteria[id_], _without(rubric, tally[id_], from_top=from_top))
            if standing.status is Status.RATED
            else standing
            for id_, standing in standings.items()
        }
        return whole_of(rubric, fewer).verdict

    return Limits(verdict(from_top=True), verdict(from_top=False))


def _keeps_its_status(rubric: Rubric, count: Count, standing: Standing) -> bool:
    """Whether the status stays the same, whichever three answers are left out."""
    if standing.status is Status.CANNOT_TELL:
        return count.cannot_tell - _SOME_SHEETS > count.ratings
    if standing.status is Status.NOT_APPLICABLE:
        return count.not_applicable > _SOME_SHEETS
    if standing.status is not Status.RATED:
        return True
    if rubric.scoring.cannot_tell == "lowest":
        return count.ratings + count.cannot_tell > _SOME_SHEETS
    return count.ratings - _SOME_SHEETS >= max(count.cannot_tell, 1)


def _without(rubric: Rubric, count: Count, *, from_top: bool) -> Count:
    """The count without its three highest, or three lowest, ratings. Where the rubric says so, each “cannot tell” is
    first made a rating at the lowest level."""
    is_lowest = rubric.scoring.cannot_tell == "lowest"
    levels = [count.levels[0] + count.cannot_tell * is_lowest, *count.levels[1:]]
    to_remove = _SOME_SHEETS
    for place in sorted(range(len(levels)), reverse=from_top):
        removed = min(to_remove, levels[place])
        levels[place] -= removed
        to_remove -= removed
    return Count(tuple(levels), count.not_applicable, 0 if is_lowest else count.cannot_tell)


def three_sheets_more(rubric: Rubric, tally: Tally, standings: Mapping[str, Standing]) -> Limits:
    """The verdicts if three more sheets gave every question that applies its lowest, and its highest, level."""
    return Limits(*(_verdict_with_more(rubric, tally, standings, end, _SOME_SHEETS) for end in (0, -1)))


def sheets_to_turn(rubric: Rubric, tally: Tally, standings: Mapping[str, Standing], whole: Whole) -> SheetsToTurn:
    """The fewest more sheets, all at the lowest level, that print a lower band, and all at the highest, a higher one.

    None where as many sheets as answered the most answered question are not enough. The numbers of sheets are searched
    in spans. Within a span no question changes its status, so each further sheet can move the band one way only, and
    bisection finds the fewest sheets."""
    counts = [tally[id_] for id_, standing in standings.items() if standing.status is not Status.NOT_APPLICABLE]
    most = max((count.ratings + count.not_applicable + count.cannot_tell for count in counts), default=0)
    # the numbers of sheets from which a question with more “cannot tell” than ratings is rated
    changes = {1, *(count.cannot_tell - count.ratings for count in counts)}
    firsts = sorted(number for number in changes if 1 <= number <= most)
    spans = [range(first, after) for first, after in pairwise([*firsts, most + 1])]
    ranks = {band.id: rank for rank, band in enumerate(rubric.bands)}
    now = ranks.get(whole.verdict.band or "")
    if now is None:
        return SheetsToTurn(None, None)

    def fewest(end: int, way: int) -> Turn | None:
        """`end` is the level that the sheets give: 0 the lowest, -1 the highest. `way` is -1 for a lower band, 1 for a
        higher one."""

        @cache
        def band(number: int) -> str | None:
            return _verdict_with_more(rubric, tally, standings, end, number).band

        def is_turned(number: int) -> bool:
            return (ranks.get(band(number) or "", now) - now) * way > 0

        share = _share_with_more(rubric, tally, standings, whole, end)
        start = band_starts(rubric, whole.top)[now if way < 0 else min(now + 1, len(ranks) - 1)] or ZERO
        # the overall share at which the printed band changes
        border = float((start - HALF / 10**rubric.scoring.decimals) / (whole.top or ONE))
        for span in spans:
            guess = span[0] + bisect_left(span, True, key=lambda number: (share(number) - border) * way >= 0)
            low, high = span[0], span[-1] + 1
            for number in (min(guess, span[-1]), guess - 1):  # it only narrows the search, as floats may be wrong
                if low <= number < high:
                    low, high = (low, number) if is_turned(number) else (number + 1, high)
            number = low + bisect_left(range(low, high), True, key=is_turned)
            if number in span:
                return Turn(number, band(number) or "")
        return None

    return SheetsToTurn(fewest(0, -1), fewest(-1, 1))


def _share_with_more(
    rubric: Rubric, tally: Tally, standings: Mapping[str, Standing], whole: Whole, end: int
) -> Callable[[int], float]:
    """Returns a function that estimates the overall share with a number of additional sheets, which all give the level
    at one end (0, -1) of the scale. The search in `sheets_to_turn` begins at the estimate; it is never shown."""
    worth = _worth_of_earning(rubric, whole) or {}
    is_lowest = rubric.scoring.cannot_tell == "lowest"
    terms = [
        (
            float(worth[id_] * rubric.criteria[id_].weight),
            float(standing.points or 0),
            tally[id_].ratings + tally[id_].cannot_tell * is_lowest,
            float(rubric.points[id_][end]),
        )
        for id_, standing in standings.items()
        if standing.status is Status.RATED and id_ in worth
    ]

    def share(number: int) -> float:
        return sum(part * (now * count + extreme * number) / (count + number) for part, now, count, extreme in terms)

    return share


def _verdict_with_more(
    rubric: Rubric, tally: Tally, standings: Mapping[str, Standing], end: int, number: int
) -> Verdict:
    """The verdict if `number` more sheets gave every applicable question its lowest (`end` 0) or highest (-1) level."""
    more = {
        id_: standing
        if standing.status is Status.NOT_APPLICABLE
        else standing_of(rubric, rubric.criteria[id_], moved(tally[id_], end % len(rubric.levels[id_]), number))
        for id_, standing in standings.items()
    }
    return whole_of(rubric, more).verdict


def cannot_tell_otherwise(
    rubric: Rubric, tally: Tally, standings: Mapping[str, Standing], kind: str | None, rulings: Collection[str]
) -> Verdict | None:
    """The verdict under the other rule: “cannot tell” left out where it counts at the lowest level, and the reverse.
    None where no applicable question has a “cannot tell”."""
    applicable = (id_ for id_, standing in standings.items() if standing.status is not Status.NOT_APPLICABLE)
    if not any(tally[id_].cannot_tell for id_ in applicable):
        return None
    rule = "leave out" if rubric.scoring.cannot_tell == "lowest" else "lowest"
    other = rubric.model_copy(update={"scoring": rubric.scoring.model_copy(update={"cannot_tell": rule})})
    return whole_of(other, standings_of(other, tally, kind, rulings)).verdict


def lead_of(first: Whole, second: Whole) -> Lead:
    """How sure the order of two scorecards of one edition is; `first` has the higher overall share."""
    ours = {id_: part.share for id_, part in first.parts.items() if part.share is not None}
    theirs = {id_: part.share for id_, part in second.parts.items() if part.share is not None}
    if ours.keys() != theirs.keys():
        return Lead(comparable=False, whatever_the_weights=False, draws_level={})
    behind = [id_ for id_ in ours if theirs[id_] > ours[id_]]
    draws_level: dict[str, Fraction | None] = {}
    for id_ in behind:
        rest = (_others_share(first.parts, id_), _others_share(second.parts, id_))
        lead = rest[0] - rest[1] if rest[0] is not None and rest[1] is not None else ZERO
        weight = lead / (lead + theirs[id_] - ours[id_]) if lead > 0 else None
        draws_level[id_] = None if weight is None else weight * 100
    return Lead(comparable=True, whatever_the_weights=not behind, draws_level=draws_level)
