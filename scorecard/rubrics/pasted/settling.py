"""Completes what was read from a pasted scorecard: puts levels in order, and checks whether the numbers fit
together. Here “the card” is the pasted scorecard, and a section is a heading of it with its questions."""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from scorecard.rubrics.pasted.bands import PastedBand
from scorecard.rubrics.pasted.card import NO_POINTS, PastedCard, PastedQuestion, PastedSection, Uncertain, rising
from scorecard.rubrics.pasted.levels import PastedLevel

_MOST_STEPS = 20
# words that say that a low answer is the good one
_REVERSED = re.compile(
    r"turn(?:ed)? (?:this one )?around|reversed?\b|other way a?round|al rev[eé]s|\b(?:y(?:es)?|s[ií]) ?= ?0",
    re.IGNORECASE,
)


def settle(card: PastedCard) -> None:
    """Completes a card in place: one scale for the questions that share it, levels that rise, and a doubt for each
    thing that a person should look at."""
    card.sections = [section for section in card.sections if section.questions]
    questions = list(card.questions)
    if not questions:
        card.doubt(Uncertain.NO_QUESTION)
        return
    scales = [section.scale for section in card.sections if section.scale]
    if not card.scale and len(scales) == 1:
        card.scale = scales[0]
    # levels that more than half of the questions list are the scale of the card
    rows = Counter(tuple(question.levels) for question in questions if question.levels)
    if rows:
        common, number = rows.most_common(1)[0]
        if number * 2 > len(questions) and NO_POINTS not in (level.points for level in common):
            card.scale = _named_by(rising(common), card.scale)
    for section in card.sections:
        section.scale = () if section.scale == card.scale else section.scale
    if all(question.is_bonus for question in questions):  # then they are what there is to earn
        for question in questions:
            question.is_bonus = False
    negative = [
        question
        for section in card.sections
        for question in section.questions
        if any(NO_POINTS != level.points < 0 for level in question.levels or section.scale or card.scale)
    ]
    if negative:
        card.doubt(Uncertain.NEGATIVE, negative[0].line, negative[0].text, Fraction(len(negative)))
    card.scale = _raised(card.scale)
    for section in card.sections:
        section.scale = _raised(section.scale)
        for question in section.questions:
            _settle_levels(card, section, question)
    for question in questions:
        has_words = any(level.text for level in question.levels)
        if not has_words and _REVERSED.search(" ".join([question.text, *question.guidance])):
            card.doubt(Uncertain.REVERSED, question.line, question.text)
    for section in card.sections:
        if not section.title:
            card.doubt(Uncertain.NO_HEADING, section.line, section.questions[0].text)
    if any(section.percent for section in card.sections):
        for section in card.sections:
            if not section.percent and not all(question.is_bonus for question in section.questions):
                card.doubt(Uncertain.NO_PERCENT, section.line, section.title or section.questions[0].text)
    _check_scales(card)
    _check_sums(card)
    _check_numbers(card)


def _raised(levels: Sequence[PastedLevel]) -> tuple[PastedLevel, ...]:
    """The levels, which rise. If the lowest has fewer than 0 points, all points are raised until it has 0."""
    lowest = min(levels[0].points, Fraction(0)) if levels else Fraction(0)
    return tuple(PastedLevel(level.points - lowest, level.text) for level in levels)


def _settle_levels(card: PastedCard, section: PastedSection, question: PastedQuestion) -> None:
    """Puts the levels of a question in order, and makes levels, or a weight on the scale, of the points that it is
    worth. `is_up_to` is whether the card says that these are the most that can be given."""
    scale = section.scale or card.scale
    names = {level.text.casefold() for level in scale}
    if all(level.points == NO_POINTS and level.text.casefold() in names for level in question.levels):
        question.levels = []
    if any(level.points == NO_POINTS for level in question.levels):
        texts = [level.text for level in question.levels]
        question.levels = [PastedLevel(Fraction(rank), text) for rank, text in enumerate(reversed(texts))]
        card.doubt(Uncertain.NO_POINTS_STATED, question.line, question.text)
    question.levels = list(_raised(rising(question.levels)))
    if len(question.levels) == 1:
        card.doubt(Uncertain.ONE_LEVEL, question.line, question.text)
        question.levels = []
    has_words = any(level.text for level in question.levels)
    is_shared = [one.points for one in question.levels] == [one.points for one in scale]
    if is_shared and (not has_words or tuple(question.levels) == tuple(scale)):
        question.levels = []
    if not question.levels and question.worth and not (scale and scale[-1].points == question.worth):
        if question.is_bonus and not question.is_up_to:
            pass  # it is earned or not: `pasted.draft`, which makes the rubric file, gives it these two levels
        elif scale and scale[-1].points and not question.is_up_to:
            question.weight = question.weight or question.worth / scale[-1].points
        else:
            question.levels = _steps(question.worth)


def _check_scales(card: PastedCard) -> None:
    """Notes doubts about questions that state only the most points, and about questions without any scale."""
    free = [one for one in card.questions if one.worth is not None and one.levels and not one.levels[-1].text]
    if free:
        card.doubt(Uncertain.ONLY_MOST, free[0].line, free[0].text, Fraction(len(free)))
    without = [
        one
        for section in card.sections
        for one in section.questions
        if not one.levels and not section.scale and not (one.is_bonus and one.worth)
    ]
    if without and not card.scale:
        card.doubt(Uncertain.NO_SCALE, without[0].line, without[0].text, Fraction(len(without)))


def _check_sums(card: PastedCard) -> None:
    """Compares stated points with those of the questions, and leaves out bands that begin above the highest score,
    which in a card of points can be reached with the bonus questions."""
    whole, bonus = Fraction(0), Fraction(0)
    for section in card.sections:
        extra = sum((_most(card, section, one) for one in section.questions if one.is_bonus), Fraction(0))
        bonus += extra * (section.weight or 1)
        counted = sum((_most(card, section, one) for one in section.questions if not one.is_bonus), Fraction(0))
        weighted = counted * (section.weight or 1)
        whole += weighted
        if section.points and counted and section.points not in (counted, weighted):
            each = section.points / sum(not one.is_bonus for one in section.questions)
            card.doubt(Uncertain.SECTION_SUM, section.line, section.title, section.points, counted, each)
    if card.total and whole and card.total not in (whole, 100):
        card.doubt(Uncertain.TOTAL_SUM, 0, "", card.total, whole)
    highest = card.scale[-1].points if card.scale else Fraction(5)
    top = {"percent": Fraction(100), "points": whole + bonus, "mean": highest}[card.unit]
    for band in list(card.bands):
        if band.start is not None and band.start > top:
            card.bands.remove(band)
            card.doubt(Uncertain.BAND_TOO_HIGH, 0, band.label, band.start, top)
    _check_lowest_band(card)


def _check_lowest_band(card: PastedCard) -> None:
    """Adds a band for the scores below the lowest band of the card, if that does not begin at the lowest score."""
    lowest = min(card.bands, key=lambda band: band.number, default=None)
    if lowest is None or any(band.start is None for band in card.bands):  # one of which only the end is stated
        return
    least = {
        "percent": Fraction(0),
        "points": sum(
            (
                _points(card, section, one, 0) * (section.weight or 1)
                for section in card.sections
                for one in section.questions
                if not one.is_bonus
            ),
            Fraction(0),
        ),
        "mean": card.scale[0].points if card.scale else Fraction(1),
    }[card.unit]
    if lowest.number > least:
        label = f"Por debajo de {lowest.label}" if card.language == "es" else f"Below {lowest.label}"
        card.bands.append(PastedBand(lowest.number, "below", label))
        card.doubt(Uncertain.NO_LOWEST_BAND, 0, lowest.label, lowest.number)


def _most(card: PastedCard, section: PastedSection, question: PastedQuestion) -> Fraction:
    """The most points that a question can earn, with its own weight but without that of its section."""
    return _points(card, section, question, -1)


def _points(card: PastedCard, section: PastedSection, question: PastedQuestion, place: int) -> Fraction:
    """The points of the level at this place, 0 for the lowest and -1 for the highest, with the question's own
    weight."""
    levels = question.levels or section.scale or (() if question.is_bonus else card.scale)
    if levels:
        return levels[place].points * (question.weight or 1)
    return (question.worth or Fraction(question.is_bonus)) * (question.weight or 1) if place else Fraction(0)


def _check_numbers(card: PastedCard) -> None:
    """Looks for question numbers that are missing, and for questions that occur twice."""
    numbered = [question for question in card.questions if question.number]
    for before, question in pairwise(numbered):
        if question.number > before.number + 1:
            numbers = Fraction(before.number), Fraction(question.number)
            card.doubt(Uncertain.GAP, question.line, question.text, *numbers)
    seen: dict[str, int] = {}
    for question in card.questions:
        first = seen.setdefault(question.text.casefold(), question.line)
        if first != question.line:
            card.doubt(Uncertain.SAME, question.line, question.text, Fraction(first))


def _steps(most: Fraction) -> list[PastedLevel]:
    """Levels for each whole number from 0 to `most`; if that is above 20, in steps of five."""
    numbers = [Fraction(number) for number in range(0, int(most) + 1, 1 if most <= _MOST_STEPS else 5)]
    return [PastedLevel(number, "") for number in (numbers if numbers[-1] == most else [*numbers, most])]


def _named_by(levels: Sequence[PastedLevel], names: Sequence[PastedLevel]) -> tuple[PastedLevel, ...]:
    """The levels, of which each without a text gets the text of the level with the same points in `names`."""
    words = {level.points: level.text for level in names}
    return tuple(PastedLevel(level.points, level.text or words.get(level.points, "")) for level in levels)
