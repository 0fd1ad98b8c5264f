"""What was recognized in a file of ratings: a value that can be shown, changed by choices, and read in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from scorecard.ratings.layouts import Ratings

OUT = "out"
"""The choice that leaves a column, a row or a text out."""
POINTS = "points"
"""The choice that numbers are points, where a question counts the other way round."""
ON_SCALE = "scale"
"""The choice that numbers are those of the shared scale, where a question counts the other way round."""
IN_ORDER = "in order"
"""The choice that headings such as “Q1” count the questions in their order."""
ONE_BY_ONE = "one by one"
"""The choice that such headings do not; each of them is then a doubt of its own."""
EMPTY = "empty"
"""The choice that a text, or an error, in a cell is no answer."""

Choices: TypeAlias = Mapping[str, str]
"""What a person decided, by the key of the doubt."""


class Layout(StrEnum):
    BY_PERSON = "a row for each sheet"
    WIDE = "a column for each sheet"
    LONG = "a row for each answer"


class Why(StrEnum):
    """Why a worksheet, a column or a row is left out, or what a doubt is about."""

    HIDDEN = "hidden"
    WHICH_WORKSHEET = "its headings fit less"
    NOT_A_QUESTION = "no question"
    HEADING = "a second row of headings"
    DERIVED = "a total, an average or a maximum"
    LOOKS_DERIVED = "looks like a total, an average or a maximum"
    NEAR = "nearly a question"
    HOLDS_RATINGS = "holds ratings, but is no question"
    TWICE = "the same question twice"
    NOT_AN_ANSWER = "no answer"
    ERROR = "an error"
    ANSWERS = "its answers are those of a question"
    LEFT_OUT = "a column that is left out, and may be brought back"
    LAYOUT = "rows or columns may be the sheets"
    NUMBERED = "headings that are the numbers of questions"
    TURNED = "numbers under a question that counts the other way round"
    CHOSEN = "so chosen"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a person has to decide. `key` is its key in `Choices`; `text` is the text in the file. `places`
    are the first places where it is, as rows and columns from 1, and `count` is the number of all. `choices` are the
    values to choose from, `suggested` the likely one of them (None if none is), and `chosen` what was decided (None if
    nothing is). `criterion` is the criterion that the places belong to, if it is the same for all."""

    key: str
    why: Why
    text: str
    places: tuple[tuple[int, int], ...]
    count: int
    choices: tuple[str, ...]
    suggested: str | None
    chosen: str | None
    criterion: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A worksheet, a column or a row that is not read. `text` is its name, heading or label; `number` counts rows or
    columns from 1, and is 0 for a worksheet."""

    text: str
    number: int
    why: Why


@dataclass(frozen=True, slots=True)
class Reading:
    """What was recognized. `encoding` is None for UTF-8. `heading_row` counts from 1; `headings` is the digest of that
    row, under which the choices of a group are kept for its next file with the same headings. `first_rows` are a few
    rows around it, the first of them row `first_row` of the file. `asked` gives the heading of each criterion that was
    found. `worksheets`, `columns` and `rows` are those that are left out. `texts` has each text that was taken for an
    answer, that answer, and how often. `ratings` is None as long as a doubt is open."""

    worksheet: str
    encoding: str | None
    layout: Layout
    heading_row: int
    headings: str
    first_rows: tuple[tuple[str, ...], ...]
    first_row: int
    asked: Mapping[str, str]
    worksheets: tuple[LeftOut, ...]
    columns: tuple[LeftOut, ...]
    rows: tuple[LeftOut, ...]
    texts: tuple[tuple[str, str, int], ...]
    doubts: tuple[Doubt, ...]
    ratings: Ratings | None

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        return tuple(doubt for doubt in self.doubts if doubt.chosen is None)
