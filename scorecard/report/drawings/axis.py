"""The axis on which a scorecard draws its scores and all answers. Macros of the templates draw it; lengths are in
points.

Words are never part of a drawing. Pages and prints set them as text beside it, so that the text of every script is laid
out correctly and screen readers read every word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, pairwise
from math import ceil
from typing import Literal

from scorecard.engine.scoring import band_starts
from scorecard.i18n import gettext as _
from scorecard.report.drawings.lettering import bold_width
from scorecard.report.drawings.tokens import CHART_WIDTH
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import exact_points_text, percent_text, score_text
from scorecard.report.wording.sentences import of_text
from scorecard.rubrics.models import Band, Level
from scorecard.rubrics.translation import Untranslated, marked_like

_MOST_PLACES = 11  # the most levels that each get a column; with more, answers are grouped by tenths of the axis
_PLACES_WITHOUT_LEVELS = 9  # slots of an axis that has no labels
_GAP = 0.5  # the space between the slot of “cannot tell” and the levels, in slots
_BETWEEN = 0.6  # the space between two names, in em
_NARROW, _WIDE = 25.0, 33.0  # the width of the axis on a phone and on paper, in em (the size of its letters)


@dataclass(frozen=True, slots=True)
class Axis:
    """The horizontal scale on which scores of one rubric are drawn, from `least` to `most`. `places` are the values of
    the levels. `labels` are the texts of the levels, empty if there are many or their distances differ. `unknown` says
    where the slot for “cannot tell” is: before the lowest level if it counts as that, else after the highest; "" if
    nobody answered it."""

    least: Fraction
    most: Fraction
    places: tuple[Fraction, ...]
    labels: tuple[str, ...]
    unknown: Literal["", "before", "after"]

    @property
    def slot(self) -> float:
        """The width in which one column is drawn: that of a level. “Cannot tell” has another such slot, parted from the
        levels by a gap, since it is none."""
        return CHART_WIDTH / ((len(self.labels) or _PLACES_WITHOUT_LEVELS) + (1 + _GAP) * bool(self.unknown))

    def part(self, value: Fraction | Decimal) -> float:
        """Where a value is on the axis, from 0 for `least` to 1 for `most`; values beyond an end are drawn there."""
        part = (Fraction(value) - self.least) / (self.most - self.least)
        return round(float(min(max(part, Fraction(0)), Fraction(1))), 4)

    def scaled(self, score: Fraction | Decimal, top: Fraction) -> Fraction:
        """A score that has another top than the axis, converted to a value of the axis."""
        return Fraction(score) * self.most / (top or self.most)

    def x(self, value: Fraction | Decimal) -> float:
        """The distance of a value from the left edge of the drawing, in typographic points."""
        beside = self.slot * (1 + _GAP) * bool(self.unknown)
        start = self.slot / 2 + (beside if self.unknown == "before" else 0)
        return round(start + self.part(value) * (CHART_WIDTH - self.slot - beside), 2)

    @property
    def lines(self) -> tuple[Fraction, ...]:
        """The values at which a vertical line is drawn: the levels, or only the two ends if there are no labels."""
        return self.places if self.labels else (self.least, self.most)

    @property
    def ticks(self) -> tuple[float, ...]:
        """The `x` of these lines."""
        return tuple(map(self.x, self.lines))

    @property
    def unknown_x(self) -> float:
        return round(self.slot / 2 if self.unknown == "before" else CHART_WIDTH - self.slot / 2, 2)

    @property
    def columns(self) -> tuple[Fraction, ...]:
        """The values at which columns are drawn: each level, or each tenth of the axis if there are many levels."""
        if len(self.places) <= _MOST_PLACES:
            return self.places
        return tuple(self.least + (self.most - self.least) * number / 10 for number in range(11))

    @property
    def column_width(self) -> float:
        nearest = min((after - before for before, after in pairwise(self.columns)), default=self.most - self.least)
        return min(self.slot * 0.34, (self.x(self.least + nearest) - self.x(self.least)) * 0.7)

    def nearest(self, value: Fraction) -> Fraction:
        return min(self.columns, key=lambda place: abs(place - value))


@dataclass(frozen=True, slots=True)
class Label:
    """Words below or above the axis, in the middle of a space that is `width` percent of the axis wide. `current` marks
    the band of the score."""

    text: str
    width: int
    current: bool = False


@dataclass(frozen=True, slots=True)
class AxisChart:
    """What is drawn behind and above the rows. `levels` and `bands` are the labels below and above, `ticks` the `x` of
    the lines. `shade` is the `x` and the width of the band of the score, `score` the `x` of the score, `low` and `high`
    those of the ends of its range; each is None if there is none. `reading` says for screen readers what is drawn,
    `key` explains the marks, and `bands_key` says from which to which score each band goes."""

    levels: tuple[Label, ...]
    bands: tuple[tuple[Label, ...], ...]
    """Lines with the names of all bands, or of the score's alone where they have no room on paper; `key` names all."""
    bands_on_phones: tuple[tuple[Label, ...], ...]
    """The same for a phone, and for large print."""
    ticks: tuple[float, ...]
    shade: tuple[float, float] | None
    score: float | None
    low: float | None
    high: float | None
    reading: str
    key: str
    bands_key: str


def axis_of(view: View) -> Axis:
    """The axis of a scorecard. If the score is a mean, it begins at the lowest level of any question, else at 0."""
    top = view.result.overall.of or Fraction(1)
    places = tuple(sorted({part * top for parts in _parts(view).values() for part in parts}))
    least = places[0] if view.rubric.scoring.show == "mean" and places[0] < top else Fraction(0)
    gaps = {after - before for before, after in pairwise(places)}
    even = len(gaps) == 1 and len(places) <= _MOST_PLACES and places[0] == least and places[-1] == top
    return Axis(
        least=least,
        most=top,
        places=places,
        labels=_labels(view, places) if even else (),
        unknown=_unknown(view, any(count.cannot_tell for count in view.result.tally.values())),
    )


def question_axis(view: View, criterion: str) -> Axis:
    """The axis of one question: its own levels, by their points."""
    levels = view.rubric.levels[criterion]
    places = tuple(level.points for level in levels)
    even = len({after - before for before, after in pairwise(places)}) == 1
    texts = _with_ends([exact_points_text(place) for place in places], levels)
    return Axis(
        least=places[0],
        most=places[-1],
        places=places,
        labels=texts if even and len(places) <= _MOST_PLACES else (),
        unknown=_unknown(view, view.result.tally[criterion].cannot_tell > 0),
    )


def _unknown(view: View, is_answered: bool) -> Literal["", "before", "after"]:
    if not is_answered:
        return ""
    return "before" if view.rubric.scoring.cannot_tell == "lowest" else "after"


def _parts(view: View) -> dict[str, tuple[Fraction, ...]]:
    """The points of the levels of each question, divided by those of its best level. Bonus questions are left out."""
    return {
        id_: tuple(level.points / levels[-1].points for level in levels)
        for id_, levels in view.rubric.levels.items()
        if not view.rubric.criteria[id_].bonus
    }


def _labels(view: View, places: Sequence[Fraction]) -> tuple[str, ...]:
    """The texts of the levels, such as “1 fails”, “2”, …, “5 leads”: only the two ends have their labels."""
    show, scale = view.rubric.scoring.show, view.rubric.scale
    if show == "percent":
        return tuple(percent_text(place) for place in places)
    if scale and len(scale) == len(places):  # if points are added, these are points of a level, not of the whole card
        return _with_ends([exact_points_text(level.points) for level in scale], scale)
    return tuple(exact_points_text(place) for place in places) if show == "mean" else ()


def _with_ends(texts: list[str], levels: Sequence[Level]) -> tuple[str, ...]:
    """The texts, the two ends with the labels of their levels. With a label that is not translated, a text is marked
    with its language."""
    for end in (0, -1):
        label = levels[end].label or ""
        texts[end] = marked_like(label, f"{texts[end]} {label.lower()}".strip())
    return tuple(texts)


def axis_chart(view: View, axis: Axis, tallest: Fraction) -> AxisChart:
    """All of the chart except its rows. `tallest` is the share of answers that the tallest column shows."""
    overall = view.result.overall
    bands = list(_bands(view, axis))
    current = next(((axis.x(start), axis.x(end)) for band, start, end in bands if band.id == overall.band), None)
    has_range = overall.low is not None and overall.high is not None and overall.low != overall.high
    named = [(band.label, start, end, band.id == overall.band) for band, start, end in bands]
    return AxisChart(
        levels=level_labels(axis),
        bands=_band_names(axis, named, _WIDE),
        bands_on_phones=_band_names(axis, named, _NARROW),
        ticks=axis.ticks,
        shade=(current[0], round(current[1] - current[0], 2)) if current else None,
        score=None if overall.score is None else axis.x(overall.score),
        low=axis.x(overall.low) if has_range and overall.low is not None else None,
        high=axis.x(overall.high) if has_range and overall.high is not None else None,
        reading=_reading(view),
        key=_key(view, axis, tallest),
        bands_key=_bands_key(view, bands),
    )


def _bands(view: View, axis: Axis) -> Iterator[tuple[Band, Fraction, Fraction]]:
    """The bands that a printed score can be in, each with its lowest score and the lowest score of the next one."""
    starts = [axis.least if start is None else start for start in band_starts(view.rubric, axis.most)]
    ends = [min(end, axis.most) for end in [*starts[1:], axis.most]]
    for band, start, end in zip(view.rubric.bands, starts, ends, strict=False):
        if start < end or start == axis.most:
            yield band, start, end


def level_labels(axis: Axis) -> tuple[Label, ...]:
    """The labels below the axis; empty where levels have different distances."""
    if not axis.labels:
        return ()
    texts = [*axis.labels]
    if axis.unknown:
        texts = ["?", "", *texts] if axis.unknown == "before" else [*texts, "", "?"]
    widths = [axis.slot * (_GAP if text == "" else 1) / CHART_WIDTH for text in texts]
    edges = [round(100 * edge) for edge in accumulate(widths, initial=0.0)]
    return tuple(Label(text, end - start) for text, (start, end) in zip(texts, pairwise(edges), strict=True))


def _band_names(
    axis: Axis, bands: Sequence[tuple[str, Fraction, Fraction, bool]], width: float
) -> tuple[tuple[Label, ...], ...]:
    """The names of the bands, each in the middle above its part of the axis, which is `width` em wide, with empty
    labels between them. Where they would touch, every other name is in a second line; where that is not enough, there
    is only the name of the score's band, and nothing where that has no room."""
    middles = [
        Label(name, round(50 * (axis.x(start) + axis.x(end)) / CHART_WIDTH), current)
        for name, start, end, current in bands
    ]
    for lines in ([middles], [middles[::2], middles[1::2]], [[one for one in middles if one.current]]):
        spread = tuple(_spread(line, width) for line in lines)
        if all(spread):
            return spread
    return ()


def _spread(middles: Sequence[Label], width: float) -> tuple[Label, ...]:
    """Labels whose `width` is the percent of the axis above which their middle is, as labels one behind the other;
    empty if they have no room side by side, or if the font lacks a letter."""
    found: list[Label] = []
    at = 0
    for one in middles:
        # behind a text without a translation stands its language
        printed = f"{one.text} ({one.text.language})" if isinstance(one.text, Untranslated) else one.text
        letters = bold_width(printed)
        half = 101 if letters is None else ceil(50 * (letters + _BETWEEN) / width)
        if one.width - half < at or one.width + half > 100:
            return ()
        found += [Label("", one.width - half - at), replace(one, width=2 * half)]
        at = one.width + half
    return tuple(found)


def _unknown_text(view: View) -> str:
    if view.rubric.scoring.cannot_tell == "lowest":
        return _("“?”: could not tell, averaged as the lowest level.")
    return _("“?”: could not tell, not in the average.")


def _key(view: View, axis: Axis, tallest: Fraction) -> str:
    """Says what the marks of the chart mean."""
    overall = view.result.overall
    share = _("Columns: the share of answers at each level, the tallest {percent}.")
    parts = [share.format(percent=percent_text(tallest * 100))]
    if axis.unknown:
        parts.append(_unknown_text(view))
    parts.append(_("Triangle: the average.") if view.sheets > 1 else _("Triangle: the points."))
    if overall.score is not None:
        parts.append(_("Dashed line: the overall score."))
    if view.result.group:
        parts.append(_("Circle: the group’s own sheet."))
    if overall.low is not None and overall.low != overall.high:
        parts.append(_("Pale bar: where the score could be if every question had an answer."))
    if not axis.labels:
        least, most = exact_points_text(axis.least), exact_points_text(axis.most)
        parts.append(_("The axis goes from {least} to {most}.").format(least=least, most=most))
    return " ".join(parts)


def _bands_key(view: View, bands: Sequence[tuple[Band, Fraction, Fraction]]) -> str:
    if not bands:
        return ""
    last = len(bands) - 1
    names = [
        _band_range(view, band.label, start, end, is_last=place == last)
        for place, (band, start, end) in enumerate(bands)
    ]
    text = _("Bands: {bands}.").format(bands=", ".join(names))
    if view.cap_label and any(criterion.requires is not None for criterion in view.rubric.criteria.values()):
        text += " " + _("With a requirement open or not met: {band} at the most.").format(band=view.cap_label)
    return text


def _band_range(view: View, band: str, start: Fraction, end: Fraction, *, is_last: bool) -> str:
    """“Weak 2 to 2.9”: the numbers that can be printed in a band, from its lowest to its highest."""
    highest = end if is_last else end - Fraction(1, 10**view.rubric.scoring.decimals)
    if start == highest:
        return f"{band} {exact_points_text(start)}"
    return _("{band} {start} to {end}").format(
        band=band, start=exact_points_text(start), end=exact_points_text(highest)
    )


def _reading(view: View) -> str:
    """Says for screen readers what the row of the whole score shows."""
    overall = view.result.overall
    if overall.score is None:
        return _("No score on a scale to {top}.").format(top=exact_points_text(overall.of))
    return _("{score} {of_top}, band {band}.").format(
        score=score_text(overall.score), of_top=of_text(view), band=view.band_label(overall.band) or _("none")
    )
