"""Draws all answers: those to the questions of a principle as columns on the axis, the ratings of one question as a bar
to both sides of a middle line. Macros of the templates draw them; lengths are in typographic points."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from scorecard.engine.result import CriterionEntry, PrincipleEntry
from scorecard.engine.scoring import Status
from scorecard.i18n import gettext as _
from scorecard.report.drawings.axis import Axis
from scorecard.report.drawings.tokens import BAR_BOX, BAR_HEIGHT, BAR_WIDTH, LOW_ROW_HEIGHT, ROW_HEIGHT
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text

_FEW = 8  # with more principles, all rows are lower
_MARK = 0.25  # the height of the marks of the mean and of the group's sheet, as a part of the height of their row
_HIGHEST = 0.58  # that of the highest column of all: no mark is drawn over a column
_ABOVE = 0.13  # the space above these marks, so that they do not seem to hang from the row above
_FLOOR = 0.5  # the space below the columns, so that their outline is whole
_HATCH, _DOTS = 4.2, 3.6  # points between the lines and between the dots of a texture
_UNKNOWN = "unknown"  # the pattern of answers that are no rating: “cannot tell”


@dataclass(frozen=True, slots=True)
class FilledBox:
    """A rectangle whose size shows a number of answers: a column, or a part of a bar; `x` and `y` are its upper left
    corner. `pattern` names how it is filled (see `_pattern`) and `texture` is an SVG path over the fill, "" for none,
    so that the levels can be told apart without colours."""

    x: float
    y: float
    width: float
    height: float
    pattern: str
    texture: str


@dataclass(frozen=True, slots=True)
class AnswersChart:
    """All answers to the questions of a principle, or to one question, as a row on the axis. `mean` is the `x` of their
    mean, `group` that of the group's own sheet; each is None if there is none. Both are marked at the top of the row,
    `mark` high, above the columns. `reading` says for screen readers what the row shows."""

    height: float
    mark: float
    columns: tuple[FilledBox, ...]
    mean: float | None
    group: float | None
    reading: str

    @property
    def mark_top(self) -> float:
        return round(self.height * _ABOVE, 2)


@dataclass(frozen=True, slots=True)
class Bar:
    """The answers to a question: the low levels to the left and the high ones to the right of a vertical line; at the
    left end who could not tell, where that counts as the lowest level. `middle` is the `x` of this line, which is the
    same in all bars."""

    parts: tuple[FilledBox, ...]
    middle: float


def answer_rows(view: View, axis: Axis, *, is_low: bool = False) -> dict[str, AnswersChart]:
    """A row for each principle, by its id. The height of a column shows the share of the principle's answers at this
    place, on the same scale in all rows. With `is_low`, as with many principles, all rows are lower."""
    counts = {entry.id: _places_of(view, axis, entry.criteria) for entry in view.result.principles}
    tallest = tallest_share(view, axis)
    group = {entry.id: entry for entry in view.result.group.principles} if view.result.group else {}

    def place(entry: PrincipleEntry | None) -> float | None:
        if entry is None or entry.score is None:
            return None
        return axis.x(axis.scaled(entry.score, entry.of))

    height = LOW_ROW_HEIGHT if is_low or len(counts) > _FEW else ROW_HEIGHT
    return {
        entry.id: AnswersChart(
            height=height,
            mark=round(height * _MARK, 2),
            columns=_columns(axis, counts[entry.id], tallest, height),
            mean=place(entry),
            group=place(group.get(entry.id)),
            reading=_row_reading(counts[entry.id], axis, in_percent=view.rubric.scoring.show != "mean"),
        )
        for entry in view.result.principles
    }


def tallest_share(view: View, axis: Axis) -> Fraction:
    """The share of the answers that the tallest column of all principles shows."""
    return max(
        (_largest_share(_places_of(view, axis, entry.criteria)) for entry in view.result.principles),
        default=Fraction(0),
    )


def question_row(view: View, axis: Axis, criterion: str) -> AnswersChart:
    """A row for one question, on its own axis. `axis.places` are the points of its levels, `axis.columns` where columns
    stand: at these or, if there are many, at each tenth of the axis."""
    entry, count = view.criteria[criterion], view.result.tally[criterion]
    places: Counter[Fraction | None] = Counter({None: count.cannot_tell})
    for points, number in zip(axis.places, count.levels, strict=True):
        places[axis.nearest(points)] += number
    places = +places
    given = view.result.group.answers.get(criterion) if view.result.group else None

    return AnswersChart(
        height=ROW_HEIGHT,
        mark=round(ROW_HEIGHT * _MARK, 2),
        columns=_columns(axis, places, _largest_share(places), ROW_HEIGHT),
        mean=None if entry.points is None else axis.x(entry.points),
        group=axis.x(given.given) if given and isinstance(given.given, Fraction) else None,
        reading=_row_reading(places, axis, in_percent=False),
    )


def _places_of(view: View, axis: Axis, entries: Iterable[CriterionEntry]) -> Counter[Fraction | None]:
    """How many answers there are at each place of the axis; None is the place of “cannot tell”. Questions that do not
    apply and bonus questions are left out."""
    places: Counter[Fraction | None] = Counter()
    for entry in entries:
        levels = view.rubric.levels[entry.id]
        if entry.status is Status.NOT_APPLICABLE or view.rubric.criteria[entry.id].bonus:
            continue
        count = view.result.tally[entry.id]
        for level, number in zip(levels, count.levels, strict=True):
            places[axis.nearest(level.points / levels[-1].points * axis.most)] += number
        places[None] += count.cannot_tell
    return +places


def _largest_share(places: Mapping[Fraction | None, int]) -> Fraction:
    return Fraction(max(places.values(), default=0), max(sum(places.values()), 1))


def _columns(
    axis: Axis, places: Mapping[Fraction | None, int], tallest: Fraction, row_height: float
) -> tuple[FilledBox, ...]:
    everything = sum(places.values())
    width = round(axis.column_width, 2)
    ranks = {place: rank for rank, place in enumerate(axis.columns)}

    def column(place: Fraction | None, number: int) -> FilledBox:
        height = round(max(float(Fraction(number, everything) / tallest) * row_height * _HIGHEST, 1.2), 2)
        x = axis.unknown_x if place is None else axis.x(place)
        pattern = _UNKNOWN if place is None else _pattern(ranks[place], len(ranks))
        left, top = round(x - width / 2, 2), round(row_height - height - _FLOOR, 2)
        return FilledBox(left, top, width, height, pattern, _texture(pattern, left, top, width, height))

    known = sorted(place for place in places if place is not None)
    return tuple(column(place, places[place]) for place in [*known, *([None] if None in places else [])])


def _row_reading(places: Mapping[Fraction | None, int], axis: Axis, *, in_percent: bool) -> str:
    """Says for screen readers what a row shows: “14 chose 1, 9 chose 2, 3 could not tell”."""
    if not places:
        return _("no answer")
    chose, told = _("{count} chose {points}"), _("{count} could not tell")
    said = [
        chose.format(
            count=count_text(places[place]),
            points=percent_text(place / axis.most * 100) if in_percent else exact_points_text(place),
        )
        for place in sorted(place for place in places if place is not None)
    ]
    return ", ".join([*said, *([told.format(count=count_text(places[None]))] if None in places else [])])


def bars_of(view: View) -> dict[str, Bar]:
    """The bars of all questions that apply and have answers that count, by criterion. All have the same scale and
    middle line. The bar that reaches furthest to the left begins at the left edge, the one that reaches furthest to the
    right ends at the right edge."""
    sides = {}
    counts_unknown = view.rubric.scoring.cannot_tell == "lowest"
    for id_, count in view.result.tally.items():
        unknown = count.cannot_tell if counts_unknown else 0
        answers = count.ratings + unknown
        if answers and view.criteria[id_].status is not Status.NOT_APPLICABLE:
            shares = [Fraction(number, answers) for number in count.levels]
            unsure = Fraction(unknown, answers)
            sides[id_] = [unsure, *shares], unsure + _left_of_middle(shares)
    if not sides:
        return {}
    left = max(before for _, before in sides.values())
    right = max(1 - before for _, before in sides.values())
    return {
        id_: Bar(
            tuple(_bar_parts(shares, left - before, left + right)), round(float(left / (left + right)) * BAR_WIDTH, 2)
        )
        for id_, (shares, before) in sides.items()
    }


def _left_of_middle(shares: Sequence[Fraction]) -> Fraction:
    """The share of the ratings below the middle of the scale; half of those at a level in the middle."""
    half, odd = divmod(len(shares), 2)
    return sum(shares[:half], Fraction(0)) + (shares[half] / 2 if odd else 0)


def _bar_parts(shares: Sequence[Fraction], start: Fraction, whole: Fraction) -> Iterator[FilledBox]:
    """The parts of a bar. `shares` are those of the answers: “cannot tell”, then each level; `start`, the empty space
    before the bar, and `whole`, the width of the drawing, are measured in such shares too."""
    top = (BAR_BOX - BAR_HEIGHT) / 2
    for rank, share in enumerate(shares):
        if share:
            x, width = round(float(start / whole) * BAR_WIDTH, 2), round(float(share / whole) * BAR_WIDTH, 2)
            pattern = _pattern(rank - 1, len(shares) - 1) if rank else "unknown"
            yield FilledBox(x, top, width, BAR_HEIGHT, pattern, _texture(pattern, x, top, width, BAR_HEIGHT))
        start += share


def _texture(pattern: str, x: float, y: float, width: float, height: float) -> str:
    """The SVG path inside a rectangle: slanting lines for “lowest” and “low”, dots for “high”, "" for other
    patterns."""
    if pattern in ("lowest", "low"):
        step = _HATCH if pattern == "lowest" else _HATCH * 1.3
        starts = (x - height + step * number for number in range(1, int((width + height) / step) + 1))
        spans = ((start, max(0.0, x - start), min(height, x + width - start)) for start in starts)
        return "".join(
            f"M{start + low:.1f} {y + height - low:.1f}l{high - low:.1f} {low - high:.1f}"
            for start, low, high in spans
            if high - low > 0.5
        )
    if pattern == "high":
        columns, rows = int((width - 1.2) / _DOTS) + 1, int((height - 1.2) / _DOTS) + 1
        return "".join(
            f"M{x + 1.6 + column * _DOTS:.1f} {y + height - 1.6 - row * _DOTS:.1f}h.01"
            for column in range(columns)
            for row in range(rows)
            if column * _DOTS + 2.2 < width and row * _DOTS + 2.2 < height
        )
    return ""


def _pattern(rank: int, levels: int) -> str:
    """The name of the fill of a level, by its rank from 0: “lowest”, “low”, “middle”, “high” or “highest”. Low and high
    are the outer thirds of the levels, as in `engine.disagreement`; the lowest and the highest level are darkest."""
    outer = (levels + 1) // 3
    if rank < outer:
        return "lowest" if rank == 0 else "low"
    if rank >= levels - outer:
        return "highest" if rank == levels - 1 else "high"
    return "middle"
