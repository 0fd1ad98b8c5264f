"""What is recognized in a pasted scorecard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from scorecard.rubrics.pasted.bands import PastedBand
from scorecard.rubrics.pasted.lines import PastedLevel, PastedLine

NO_POINTS = Fraction(-1000)
"""The points of a level that says none."""


class Uncertain(StrEnum):
    """What is doubtful about a pasted scorecard."""

    NO_QUESTION = "no question was found"
    NO_SCALE = "no scale was found"
    FREE_POINTS = "only the most points are said"
    NEGATIVE = "points below 0"
    UNNAMED = "the scale has no points"
    ONE_LEVEL = "a question with a single level"
    NO_HEADING = "questions stand before the first heading"
    SECTION_SUM = "the points of a section do not add up"
    TOTAL_SUM = "the points do not add up"
    GAP = "a number is missing"
    SAME = "the same question twice"
    REVERSED = "it counts the other way round"
    NO_BAND = "a band was not read"


@dataclass(frozen=True, slots=True)
class PastedDoubt:
    """Something to look at. `line` is 0 for the whole; `text` what stands there; `numbers` what the sentence needs."""

    why: Uncertain
    line: int
    text: str
    numbers: tuple[Fraction, ...] = ()


@dataclass(slots=True)
class PastedQuestion:
    line: int
    text: str
    number: int = 0
    """Its number on the card; 0 without one."""
    levels: list[PastedLevel] = field(default_factory=list)
    guidance: list[str] = field(default_factory=list)
    worth: Fraction | None = None
    weight: Fraction | None = None
    is_bonus: bool = False
    has_room: bool = False
    """Whether there was room for an answer on its line."""
    is_up_to: bool = False
    """Its `worth` is the most of several points, not all or nothing."""


@dataclass(slots=True)
class PastedSection:
    line: int
    title: str
    about: list[str] = field(default_factory=list)
    questions: list[PastedQuestion] = field(default_factory=list)
    scale: tuple[PastedLevel, ...] = ()
    percent: Fraction | None = None
    weight: Fraction | None = None
    points: Fraction | None = None


@dataclass(slots=True)
class PastedCard:
    """What was recognized. `scale` is the one that all questions share; `total` the points that the card states."""

    title: str = ""
    about: list[str] = field(default_factory=list)
    scale: tuple[PastedLevel, ...] = ()
    sections: list[PastedSection] = field(default_factory=list)
    bands: list[PastedBand] = field(default_factory=list)
    total: Fraction | None = None
    left_out: list[PastedLine] = field(default_factory=list)
    doubts: list[PastedDoubt] = field(default_factory=list)

    @property
    def unit(self) -> Literal["percent", "points", "mean"]:
        """What the card itself counts: percent where its sections or bands say so; the plain mean where one scale is
        all it has, or its bands lie on it; else points."""
        starts = [band.start for band in self.bands if band.start is not None]
        is_on_scale = bool(self.scale and starts) and max(starts) <= self.scale[-1].points
        if any(band.is_percent for band in self.bands):
            return "percent"
        if any(section.percent for section in self.sections):
            return "mean" if is_on_scale else "percent"
        if self.total or any(section.points or section.weight for section in self.sections):
            return "points"
        is_plain = bool(self.scale) and not any(one.levels or one.worth or one.weight for one in self.questions)
        return "mean" if is_plain and (is_on_scale or not starts) else "points"

    def doubt(self, why: Uncertain, line: int = 0, text: str = "", *numbers: Fraction) -> None:
        self.doubts.append(PastedDoubt(why, line, text, numbers))

    @property
    def questions(self) -> Iterator[PastedQuestion]:
        return (question for section in self.sections for question in section.questions)


def rising(levels: Sequence[PastedLevel]) -> tuple[PastedLevel, ...]:
    """The levels from the fewest points to the most, each number of points once."""
    by_points = {level.points: level for level in sorted(levels, key=lambda level: bool(level.text))}
    return tuple(by_points[points] for points in sorted(by_points))
