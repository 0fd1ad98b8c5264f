"""Two scores on one line: a hollow dot before, a full one after. A macro draws them."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scorecard.report.drawings.axis import Axis


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """Places on the line, from 0 at its start to 1 at its end."""

    before: float | None
    after: float | None
    ticks: tuple[float, ...]


def dumbbell(
    axis: Axis,
    before: tuple[Fraction | Decimal | None, Fraction],
    after: tuple[Fraction | Decimal | None, Fraction],
) -> Dumbbell:
    """A line from one score to another; each comes with its top, as a principle may have a top of its own."""

    def place(score: Fraction | Decimal | None, top: Fraction) -> float | None:
        return None if score is None else axis.part(axis.scaled(score, top))

    return Dumbbell(place(*before), place(*after), tuple(map(axis.part, axis.lines)))
