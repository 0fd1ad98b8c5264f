"""What is recognized in a pasted scorecard."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from scorecard.rubrics.pasted.bands import PastedBand
from scorecard.rubrics.pasted.levels import PastedLevel
from scorecard.rubrics.pasted.lines import PastedLine

_SPANISH = re.compile(r"\b(?:el|la|los|las|que|para|por|una|del|con)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:the|of|and|to|is|are|with|for|in)\b", re.IGNORECASE)
NO_POINTS = Fraction(-1000)
"""The points of a level for which the card states none."""


class Uncertain(StrEnum):
    """What is doubtful about a pasted scorecard. The comments say which `numbers` a doubt has, or explain
    it."""

    NO_QUESTION = "no question was found"
    NO_SCALE = "no scale was found"  # how many questions have none
    ONLY_MOST = "only the most points are said"  # of how many questions
    NEGATIVE = "points below 0"  # how many questions have them
    NO_POINTS_STATED = (
        "levels without points"  # a question whose levels have texts, and the card states no points for them
    )
    ONE_LEVEL = "a question with a single level"
    NO_PERCENT = "other sections have a percent"  # a section without one, or with 0
    NO_HEADING = "questions stand before the first heading"
    SECTION_SUM = "the points of a section do not add up"
    """Its numbers: the stated points of the section, the sum of its questions, what each would have to be worth."""
    TOTAL_SUM = "the points do not add up"  # stated points, counted points
    GAP = "a number is missing"  # the question's number before the gap, and after it
    SAME = "the same question twice"  # the line of the first one
    REVERSED = "it counts the other way round"  # “no” seems to be the better answer
    BAND_TOO_HIGH = "a band begins above the highest score"  # where it begins; the highest score that is possible
    NO_LOWEST_BAND = "the lowest scores are in no band"  # where the lowest band of the card begins


@dataclass(frozen=True, slots=True)
class PastedDoubt:
    """Something that a person should look at. `line` is the number of the line, 0 for the whole card; `text` quotes the
    question, heading or band; `numbers` are for the sentence about it, as listed at `Uncertain`."""

    why: Uncertain
    line: int
    text: str
    numbers: tuple[Fraction, ...] = ()


@dataclass(slots=True)
class PastedQuestion:
    """A question, which begins in line `line`. Without `levels` of its own it is rated on the scale of its section, or
    of the card. `worth` is the points that the card gives for it, `weight` the factor by which it counts (2 for “x2”);
    either is None if the card does not state it."""

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
    """Whether its line has room for an answer, such as a blank or a box."""
    is_up_to: bool = False
    """Whether the card says that `worth` is the most that can be given: “up to 5 points”, “worth 5 points”."""


@dataclass(slots=True)
class PastedSection:
    """A heading with its questions: a principle. `scale` is the one of its questions, if not that of the card.
    `percent` and `weight` say how much it counts: “20%”, or 2 for “x2”. `points` is the sum of points that the card
    states for it. They are None if the card does not state them."""

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
    """What was recognized. `scale` is the one that questions without levels of their own share. `total` is the most
    points of the whole card as the card states it, None if it does not. `left_out` are the lines that were not used."""

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
        """The unit of the score; “mean” is a score on the scale, such as 2.4 of 5. It is “percent” if a band has a
        percent sign. Otherwise sections with percents make it “percent”, or “mean” if there are bands and none begins
        above the scale. Stated points, or weights of sections, make it “points”. A card with nothing but one scale has
        “mean”, unless a band begins above that scale; any other card has “points”."""
        starts = [band.start for band in self.bands if band.start is not None]
        is_on_scale = bool(self.scale and starts) and max(starts) <= self.scale[-1].points
        if any(band.is_percent for band in self.bands):
            return "percent"
        if any(section.percent for section in self.sections):
            return "mean" if is_on_scale else "percent"
        if self.total or any(section.points or section.weight for section in self.sections):
            return "points"
        has_others = any(section.scale for section in self.sections)
        is_plain = bool(self.scale) and not has_others
        is_plain = is_plain and not any(one.levels or one.worth or one.weight for one in self.questions)
        return "mean" if is_plain and (is_on_scale or not starts) else "points"

    @property
    def language(self) -> Literal["en", "es"]:
        """The language of the questions."""
        text = " ".join(question.text for question in self.questions)
        return "es" if len(_SPANISH.findall(text)) > len(_ENGLISH.findall(text)) else "en"

    def doubt(self, why: Uncertain, line: int = 0, text: str = "", *numbers: Fraction) -> None:
        self.doubts.append(PastedDoubt(why, line, text, numbers))

    @property
    def questions(self) -> Iterator[PastedQuestion]:
        return (question for section in self.sections for question in section.questions)


def rising(levels: Sequence[PastedLevel]) -> tuple[PastedLevel, ...]:
    """The levels from the fewest points to the most. Of several with the same points, one with a text is kept."""
    by_points = {level.points: level for level in sorted(levels, key=lambda level: bool(level.text))}
    return tuple(by_points[points] for points in sorted(by_points))
