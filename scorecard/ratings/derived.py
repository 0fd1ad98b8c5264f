"""Tells rows and columns that hold totals, averages or the most possible points from those that hold ratings."""

import re
from collections.abc import Sequence
from fractions import Fraction
from math import floor
from statistics import median

from scorecard.ratings.folding import fold
from scorecard.rubrics.exact import plain_number

_WORDS = {
    *("average", "avg", "mean", "median", "mode", "total", "totals", "subtotal", "sum", "count", "n", "max", "maximum"),
    *("min", "minimum", "points possible", "possible points", "max points", "maximum points", "max score", "possible"),
    *("weight", "weights", "weighting", "weighted", "weighted score", "standard deviation", "std dev", "stdev"),
    *("percent", "overall", "overall score", "grand total", "average score", "total score", "total points", "out of"),
    *("responses", "promedio", "media", "mediana", "suma", "peso", "puntos posibles", "maximo", "máximo", "minimo"),
    *("mínimo", "respuestas"),
}
"""Labels of rows and columns that hold computed numbers, as `fold` writes them: in lower case, without most signs."""
_NAMES_TOO = {"max", "min", "mode", "n", "media"}
"""Those of `_WORDS` that may also be the name of a person, so that the row may be a sheet."""
_BEGINNINGS = (
    *("average ", "total ", "sum of ", "mean ", "max ", "maximum ", "min ", "minimum ", "possible "),
    *("points possible ", "number of ", "count of ", "promedio ", "numero de ", "número de "),
)
SCORE_WORDS = {"score", "scores", "rating", "ratings", "points", "answer", "answers", "response", "puntaje"}
"""Headings of a column of ratings where a table has only one such column."""
_CLOSE = Fraction(1, 100)  # numbers that differ by less are taken for the same, rounded


def is_derived_label(text: str) -> bool:
    """Whether a label says that its row or column is a total, an average or a maximum."""
    folded = fold(text)
    return folded in _WORDS or folded.startswith(_BEGINNINGS)


def may_be_name(text: str) -> bool:
    """Whether such a label may also be the name of a person: “Max”, or “Max Weber”."""
    folded = fold(text)
    return folded in _NAMES_TOO or (folded not in _WORDS and folded.startswith(("max ", "min ")))


def follows_from_others(numbers: Sequence[Fraction | None], others: Sequence[Sequence[Fraction | None]]) -> bool:
    """Whether the numbers of a row are computed from the other rows: in each column where it has a number, the average,
    the sum, the median, the most, the least or the count of theirs, the same one in all columns. Needs two such columns
    and two other rows."""
    columns = [place for place, number in enumerate(numbers) if number is not None]
    if len(columns) < 2 or len(others) < 2:
        return False
    values = [[other[place] for other in others if other[place] is not None] for place in columns]
    if any(len(column) < 2 for column in values):
        return False
    own = [numbers[place] for place in columns]
    return any(
        all(number is not None and _near(number, of(column)) for number, column in zip(own, values, strict=True))
        for of in (_mean, _sum, _median, _most, _least, _count)
    )


def _near(number: Fraction, value: Fraction) -> bool:
    return abs(number - value) < _CLOSE or any(
        # as spreadsheets round, half up
        number == Fraction(floor(value * 10**places + Fraction(1, 2)), 10**places)
        for places in (0, 1, 2)
    )


def _count(column: Sequence[Fraction | None]) -> Fraction:
    return Fraction(len(column))


def _mean(column: Sequence[Fraction | None]) -> Fraction:
    return _sum(column) / len(column)


def _sum(column: Sequence[Fraction | None]) -> Fraction:
    return sum((value for value in column if value is not None), Fraction(0))


def _median(column: Sequence[Fraction | None]) -> Fraction:
    return Fraction(median(value for value in column if value is not None))


def _most(column: Sequence[Fraction | None]) -> Fraction:
    return max(value for value in column if value is not None)


def _least(column: Sequence[Fraction | None]) -> Fraction:
    return min(value for value in column if value is not None)


def number_in(text: str) -> Fraction | None:
    """The number that a cell holds, also with a decimal comma or a percent sign; None for any other text."""
    digits = text.strip().rstrip("%").strip().replace(",", ".")
    return plain_number(re.sub("^0+(?=[0-9])", "", digits)) if digits else None
