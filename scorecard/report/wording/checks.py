"""The section “Does the number stand?”: a sentence for each check, with a small chart where one says it faster."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.report.drawings.charts import Axis, Mini, mini_of, share_mini
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences, solidity


@dataclass(frozen=True, slots=True)
class CheckRow:
    sentence: str
    picture: Mini | None


@dataclass(frozen=True, slots=True)
class WeightsRow:
    title: str
    halved: str
    doubled: str


def check_rows(view: View, axis: Axis) -> tuple[CheckRow, ...]:
    """All checks that say something about this result, the strongest first."""
    return tuple(CheckRow(sentence, picture) for sentence, picture in _checks(view, axis) if sentence)


def _checks(view: View, axis: Axis) -> Iterator[tuple[str | None, Mini | None]]:
    checks, overall, fewer = view.result.checks, view.result.overall, view.result.attested.one_sheet_fewer
    if limits := checks.limits:
        yield solidity.limits(view), mini_of(view, axis, limits.lowest.score, limits.highest.score)
    if other := checks.other_weights:
        equal = other.equal.score
        yield solidity.equal_weights(view), None if equal == overall.score else mini_of(view, axis, equal, equal)
        verdicts = (*other.halved.values(), *other.doubled.values())
        scores = [verdict.score for verdict in verdicts if verdict.score is not None]
        yield (
            solidity.halved_or_doubled(view),
            mini_of(view, axis, min(scores, default=None), max(scores, default=None)),
        )
    for point in solidity.told_turning_points(view):
        carried = view.principles[point.principle].carried_percent
        picture = None if carried is None else share_mini(carried, point.weight_percent)
        yield solidity.turning_point(view, point), picture
    if not checks.turning_points:
        yield solidity.no_weights_change(view), None
    if fewer:
        yield solidity.one_sheet_fewer(view), mini_of(view, axis, fewer.lowest, fewer.highest)
    if bounds := checks.three_sheets_fewer:
        yield solidity.three_sheets_fewer(view), mini_of(view, axis, bounds.lowest.score, bounds.highest.score)
    if more := checks.three_sheets_more:
        yield solidity.three_sheets_more(view), mini_of(view, axis, more.lowest.score, more.highest.score)
        yield solidity.sheets_to_turn(view), None
    if rulings := checks.without_rulings:
        yield solidity.without_rulings(view), mini_of(view, axis, rulings.score, rulings.score)
    if aside := view.result.attested.with_set_aside:
        yield solidity.with_set_aside(view), mini_of(view, axis, aside.score, aside.score)
    if otherwise := checks.cannot_tell_otherwise:
        yield solidity.cannot_tell_otherwise(view), mini_of(view, axis, otherwise.score, otherwise.score)
    yield solidity.range_sentence(view), mini_of(view, axis, overall.low, overall.high)
    yield sentences.cap_sentence(view), None


def weights_rows(view: View) -> tuple[WeightsRow, ...]:
    """A row for each principle: the verdict if it counted half, and twice, as much. Empty with fewer than two."""
    other = view.result.checks.other_weights
    if other is None or len(other.halved) < 2:
        return ()
    return tuple(
        WeightsRow(
            view.titles[id_],
            solidity.verdict_text(view, halved),
            solidity.verdict_text(view, other.doubled[id_]),
        )
        for id_, halved in other.halved.items()
    )
