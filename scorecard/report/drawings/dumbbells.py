"""Two scores on one line: a hollow dot for the score before, a full dot for the score after. A macro of the templates
draws them."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scorecard.report.drawings.axis import Axis


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """Places on the line, from 0 at its start to 1 at its end: those of the two scores, None without a score, and of
    the marks."""

    before: float | None
    after: float | None
    ticks: tuple[float, ...]


def dumbbell(
    axis: Axis,
    before: tuple[Fraction | Decimal | None, Fraction],
    after: tuple[Fraction | Decimal | None, Fraction],
) -> Dumbbell:
    """The line between two scores. Each is given with its top (the highest possible score), which can differ between
    principles."""

    def place(score: Fraction | Decimal | None, top: Fraction) -> float | None:
        return None if score is None else axis.part(axis.scaled(score, top))

    return Dumbbell(place(*before), place(*after), tuple(map(axis.part, axis.lines)))
