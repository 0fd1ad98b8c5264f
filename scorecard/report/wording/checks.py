"""Does the number stand? Each check in a sentence, with a small picture where one says it faster."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.report.drawings.charts import Axis, Mini, mini_of, share_mini
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording import solidity as stands


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
    """All checks of the contract that have something to say, the strongest first."""
    return tuple(CheckRow(sentence, picture) for sentence, picture in _checks(view, axis) if sentence)


def _checks(view: View, axis: Axis) -> Iterator[tuple[str | None, Mini | None]]:
    checks, overall, fewer = view.result.checks, view.result.overall, view.result.attested.one_sheet_fewer
    if limits := checks.limits:
        yield stands.limits(view), mini_of(view, axis, limits.lowest.score, limits.highest.score)
    if other := checks.other_weights:
        equal = other.equal.score
        yield stands.equal_weights(view), None if equal == overall.score else mini_of(view, axis, equal, equal)
        scores = [one.score for one in (*other.halved.values(), *other.doubled.values()) if one.score is not None]
        yield (
            stands.halved_or_doubled(view),
            mini_of(view, axis, min(scores, default=None), max(scores, default=None)),
        )
    for point in checks.turning_points:
        carried = view.principles[point.principle].carried_percent
        picture = None if carried is None else share_mini(carried, point.weight_percent)
        yield stands.turning_point(view, point), picture
    if not checks.turning_points:
        yield stands.no_weights_change(view), None
    if fewer:
        yield stands.one_sheet_fewer(view), mini_of(view, axis, fewer.lowest, fewer.highest)
    if bounds := checks.three_sheets_fewer:
        yield stands.three_sheets_fewer(view), mini_of(view, axis, bounds.lowest.score, bounds.highest.score)
    if more := checks.three_sheets_more:
        yield stands.three_sheets_more(view), mini_of(view, axis, more.lowest.score, more.highest.score)
        yield stands.sheets_to_turn(view), None
    if otherwise := checks.cannot_tell_otherwise:
        yield stands.cannot_tell_otherwise(view), mini_of(view, axis, otherwise.score, otherwise.score)
    yield stands.range_sentence(view), mini_of(view, axis, overall.low, overall.high)
    yield sentences.cap_sentence(view), None


def weights_rows(view: View) -> tuple[WeightsRow, ...]:
    """The verdict if one principle counted half, or twice, as much."""
    other = view.result.checks.other_weights
    if other is None or len(other.halved) < 2:
        return ()
    return tuple(
        WeightsRow(
            view.titles[id_],
            stands.verdict_text(view, halved),
            stands.verdict_text(view, other.doubled[id_]),
        )
        for id_, halved in other.halved.items()
    )
