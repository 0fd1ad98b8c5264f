"""Where the marks of a chart stand. Lengths are in points of the page; the macros draw them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scorecard.engine.scoring import band_starts
from scorecard.i18n import gettext as _
from scorecard.report.drawings.tokens import (
    LINE_WIDTH,
    MINI_TEXT,
    MINI_WIDTH,
    SCREEN,
    STACK_BAR,
    STACK_GAP,
    STRIP_WIDTH,
    Sizes,
)
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, exact_points_text, score_text
from scorecard.report.wording.sentences import of_text

_GAP = 8.0
_LINES, _DOTS = 4.5, 4.5  # points between lines and dots of a texture
_STRIP_HEIGHT, _STRIP_LABEL = 37.4, 29.4
_LETTER = 0.58  # the width of a bold letter, on average, as a part of its size
_WIDTHS = {"0": 0.66, "1": 0.46, "2": 0.59, "7": 0.55, "9": 0.56, ",": 0.3, ".": 0.3, "%": 0.9} | dict.fromkeys(
    "34568", 0.62
)
_MARGIN = 4.0  # what a label may stand out over an end of the strip


@dataclass(frozen=True, slots=True)
class Segment:
    x: float
    width: float
    label: str
    current: bool
    label_x: float
    baseline: float
    """Of the label; labels that would touch stand on different lines."""


@dataclass(frozen=True, slots=True)
class Strip:
    """The overall score on its scale, with bands and range."""

    width: float
    height: float
    text: float
    segments: tuple[Segment, ...]
    marker: float | None
    low: float | None
    high: float | None
    reading: str


@dataclass(frozen=True, slots=True)
class Line:
    """A principle's score on its scale."""

    width: float
    ticks: tuple[float, ...]
    dot: float | None
    reading: str


@dataclass(frozen=True, slots=True)
class StackPart:
    """A level that somebody chose: `pattern` says how it is filled, so that nothing rests on colour."""

    x: float
    width: float
    count: str
    count_x: float
    label: str
    label_x: float
    pattern: str
    texture: str
    """What is drawn over the fill, as an SVG path: lines or dots."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """The answers to a question side by side, from the lowest level to the highest; “cannot tell” stands apart.

    Without parts where their numbers have no room; the reading says them then."""

    width: float
    height: float
    text: float
    top: float
    parts: tuple[StackPart, ...]
    reading: str


@dataclass(frozen=True, slots=True)
class Mini:
    """A check in a picture: the bands' borders, where the score stands, and between what it could lie.

    `low` and `high` are equal where the check gives one number. `least` and `most` stand at the ends of its scale,
    `most` from `most_x` on."""

    width: float
    least: str
    most: str
    most_x: float
    ticks: tuple[float, ...]
    now: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The scale on which scores of one rubric stand: from the lowest that can be shown to the top."""

    least: Fraction
    most: Fraction

    def x(self, score: Fraction | Decimal, width: float) -> float:
        part = (Fraction(score) - self.least) / (self.most - self.least)
        return round(float(min(max(part, Fraction(0)), Fraction(1))) * width, 2)


def axis_of(view: View) -> Axis:
    """For a mean from the lowest level of any question, else from 0."""
    top = view.result.overall.of or Fraction(1)
    if view.rubric.scoring.show != "mean":
        return Axis(Fraction(0), top)
    least = min(levels[0].points / levels[-1].points for levels in view.rubric.levels.values()) * top
    return Axis(least, top) if least < top else Axis(Fraction(0), top)


def strip_of(view: View, axis: Axis, sizes: Sizes = SCREEN) -> Strip:
    overall, bands = view.result.overall, view.rubric.bands
    starts = [axis.least if start is None else start for start in band_starts(view.rubric, overall.of or axis.most)]
    ends = [min(end, axis.most) for end in [*starts[1:], axis.most]]
    segments: list[Segment] = []
    ends_of_rows: list[float] = []
    text = sizes.strip_text
    for band, start, end in zip(bands, starts, ends, strict=False):
        if start >= min(end, axis.most):  # no number that can be printed lies in it
            continue
        label = _band_range(view, band.label, start, end, is_last=band is bands[-1] or end == axis.most)
        x, right, length = axis.x(start, STRIP_WIDTH), axis.x(end, STRIP_WIDTH), len(label) * _LETTER * text
        label_x = max(min(x, STRIP_WIDTH + _MARGIN - length), -_MARGIN)
        row = next((row for row, taken in enumerate(ends_of_rows) if taken < label_x), len(ends_of_rows))
        ends_of_rows[row : row + 1] = [label_x + length]
        current = band.id == overall.band
        baseline = round(_STRIP_LABEL + text + row * (text + 1.4), 2)
        segments.append(Segment(x, round(right - x, 2), label, current, round(label_x, 2), baseline))
    has_range = overall.low is not None and overall.low != overall.high
    return Strip(
        width=STRIP_WIDTH,
        height=round(_STRIP_HEIGHT + text + (text + 1.4) * max(len(ends_of_rows) - 1, 0), 2),
        text=text,
        segments=tuple(segments) or (Segment(0, STRIP_WIDTH, "", False, 0, 0),),
        marker=None if overall.score is None else axis.x(overall.score, STRIP_WIDTH),
        low=axis.x(overall.low, STRIP_WIDTH) if has_range and overall.low is not None else None,
        high=axis.x(overall.high, STRIP_WIDTH) if has_range and overall.high is not None else None,
        reading=_strip_reading(view),
    )


def _band_range(view: View, band: str, start: Fraction, end: Fraction, *, is_last: bool) -> str:
    """“Weak 2–2.9”: the numbers that can be printed in a band, from its lowest to its highest."""
    highest = end if is_last else end - Fraction(1, 10**view.rubric.scoring.decimals)
    return _("{band} {start}–{end}").format(band=band, start=exact_points_text(start), end=exact_points_text(highest))


def _strip_reading(view: View) -> str:
    overall = view.result.overall
    if overall.score is None:
        return _("No score on a scale to {top}.").format(top=exact_points_text(overall.of))
    return _("{score} {of_top}, band {band}.").format(
        score=score_text(overall.score), of_top=of_text(view), band=view.band_label(overall.band) or _("none")
    )


def line_of(view: View, axis: Axis, score: Decimal | None, of: Fraction, title: str) -> Line:
    """A principle has its own top where points are shown; the line is then its own."""
    own = Axis(Fraction(0), of or Fraction(1)) if view.rubric.scoring.show == "points" else axis
    steps = own.most - own.least
    whole = steps if steps.denominator == 1 and steps <= 10 else Fraction(4)
    ticks = tuple(round(LINE_WIDTH * number / int(whole), 2) for number in range(int(whole) + 1))
    shown = _("not rated") if score is None else score_text(score)
    return Line(
        width=LINE_WIDTH,
        ticks=ticks,
        dot=None if score is None else own.x(score, LINE_WIDTH),
        reading=_("{title}: {score} of {top}").format(title=title, score=shown, top=exact_points_text(own.most)),
    )


def stacked_of(view: View, criterion: str, sizes: Sizes = SCREEN) -> Stacked | None:
    """None where nobody rated or could not tell. A part is never too narrow for its number."""
    count, points = view.result.tally[criterion], view.rubric.points[criterion]
    chosen = [
        (number, exact_points_text(level), _pattern(rank, len(points)))
        for rank, (level, number) in enumerate(zip(points, count.levels, strict=True))
        if number
    ]
    if count.cannot_tell:
        chosen.append((count.cannot_tell, "?", "none"))
    if not chosen:
        return None
    chose, told = _("{count} chose {points}"), _("{count} could not tell")
    said = (
        (told if pattern == "none" else chose).format(count=count_text(number), points=label)
        for number, label, pattern in chosen
    )
    return Stacked(
        width=sizes.stack,
        height=round(STACK_GAP + STACK_BAR + 2 * sizes.text + 4, 2),
        text=sizes.text,
        top=sizes.text + STACK_GAP,
        parts=tuple(_stack_parts(chosen, sizes)),
        reading=", ".join(said),
    )


def _stack_parts(chosen: Sequence[tuple[int, str, str]], sizes: Sizes) -> Iterator[StackPart]:
    gap = _GAP if chosen[-1][2] == "none" and len(chosen) > 1 else 0.0
    narrowest = [
        sizes.text * max(1.6, 0.4 + _LETTER * max(len(count_text(number)), len(label))) for number, label, _ in chosen
    ]
    free = sizes.stack - gap - sum(narrowest)
    if free < 0:
        return
    everything = sum(number for number, _, _ in chosen)
    x, top = 0.0, sizes.text + STACK_GAP
    for (number, label, pattern), least in zip(chosen, narrowest, strict=True):
        x += gap if pattern == "none" else 0.0
        width = least + free * number / everything
        yield StackPart(
            x=round(x, 2),
            width=round(width, 2),
            count=count_text(number),
            count_x=_centered(count_text(number), x + width / 2, sizes.text),
            label=label,
            label_x=_centered(label, x + width / 2, sizes.text),
            pattern=pattern,
            texture=_texture(pattern, x, top, width),
        )
        x += width


def _centered(number: str, middle: float, size: float) -> float:
    """Where a number begins that stands in the middle: to WeasyPrint, text anchored there is a group of its own."""
    return round(middle - _wide(number, size) / 2, 2)


def _wide(number: str, size: float) -> float:
    return sum(_WIDTHS.get(letter, _LETTER) for letter in number) * size


def _texture(pattern: str, x: float, top: float, width: float) -> str:
    """Slanting lines for the low levels, dots for the high one, as a path inside the part."""
    if pattern in ("lowest", "low"):
        starts = (x - STACK_BAR + step * _LINES for step in range(1, int((width + STACK_BAR) / _LINES) + 1))
        spans = ((start, max(0.0, x - start), min(STACK_BAR, x + width - start)) for start in starts)
        return "".join(
            f"M{start + low:.1f} {top + STACK_BAR - low:.1f}l{high - low:.1f} {low - high:.1f}"
            for start, low, high in spans
            if high - low > 0.5
        )
    if pattern == "high":
        places = ((column, row) for column in range(int((width - 2) / _DOTS) + 1) for row in range(3))
        return "".join(f"M{x + 2.2 + column * _DOTS:.1f} {top + 2.8 + row * 4.2:.1f}h.01" for column, row in places)
    return ""


def _pattern(rank: int, levels: int) -> str:
    """The two outer groups of levels, as disagreement knows them, look alike; their ends are darkest."""
    outer = (levels + 1) // 3
    if rank < outer:
        return "lowest" if rank == 0 else "low"
    if rank >= levels - outer:
        return "highest" if rank == levels - 1 else "high"
    return "middle"


def mini_of(view: View, axis: Axis, low: Decimal | None, high: Decimal | None) -> Mini | None:
    """None without a score to stand beside."""
    score = view.result.overall.score
    if score is None or low is None or high is None:
        return None
    borders = [start for start in band_starts(view.rubric, axis.most) if start is not None]
    unit = "%" if view.rubric.scoring.show == "percent" else ""
    return _mini(
        (exact_points_text(axis.least) + unit, exact_points_text(axis.most) + unit),
        ticks=tuple(axis.x(border, MINI_WIDTH) for border in borders),
        now=axis.x(score, MINI_WIDTH),
        low=axis.x(low, MINI_WIDTH),
        high=axis.x(high, MINI_WIDTH),
    )


def share_mini(now: Fraction, then: Fraction) -> Mini:
    """Parts of the whole in percent: what a principle carries, and where the band would turn."""
    axis = Axis(Fraction(0), Fraction(100))
    turn = axis.x(then, MINI_WIDTH)
    return _mini(("0%", "100%"), (), axis.x(now, MINI_WIDTH), turn, turn)


def _mini(ends: tuple[str, str], ticks: tuple[float, ...], now: float, low: float, high: float) -> Mini:
    least, most = ends
    return Mini(MINI_WIDTH, least, most, round(MINI_WIDTH - _wide(most, MINI_TEXT), 2), ticks, now, low, high)
