"""Recognizes a group's paper scorecard in its pasted text.

Headings become principles, numbered or marked lines become questions. A scale is read once for all of them or at each
question. Whatever is uncertain is kept as a doubt with the number of its line. The ending of a line is what follows
its words: points, a weight, room for the answer, such as a blank or a box."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import takewhile

from scorecard.rubrics.pasted.bands import bands_in
from scorecard.rubrics.pasted.card import NO_POINTS, PastedCard, PastedQuestion, PastedSection, rising
from scorecard.rubrics.pasted.draft import draft_text, lines_not_in
from scorecard.rubrics.pasted.endings import ending_of
from scorecard.rubrics.pasted.layout import CardLayout, gives_points, layout_of
from scorecard.rubrics.pasted.levels import (
    PastedLevel,
    choices_in,
    digit_row,
    is_no_level,
    level_in,
    levels_in,
    number_in,
    scale_in,
)
from scorecard.rubrics.pasted.lines import (
    PastedLine,
    column_points,
    is_field,
    lines_of,
    named_heading,
    percent_in,
    table_cells,
    total_in,
)
from scorecard.rubrics.pasted.settling import settle

# the style of a line is how it begins (`pasted.lines`); these are those with a number: “2.1”, “Question 2”, “A1”, “2.”
_NUMBERED = ("n.n", "question", "an", "n")
_MOST_LINES = 4_000
_CARD = re.compile(r"score ?card|checklist|report card|tarjeta|rubric|puntaje|evaluaci[oó]n|test\b", re.IGNORECASE)
_LONG = 55  # characters; a line with so many may have been wrapped
_SHORT = 45  # characters; a line with fewer may be a heading or a name
_LONGEST_ABOUT = 1_200  # characters of the text that introduces a card or a section


def read_card(text: str) -> PastedCard:
    """What is recognized in a pasted scorecard."""
    every = lines_of(text)
    lines = every[:_MOST_LINES]
    card = _Reader(lines, layout_of(lines)).card()
    lost = lines_not_in(draft_text(card), every) if card.sections else []
    left_out = {line.number: line for line in (*card.left_out, *lost)}
    card.left_out = [left_out[number] for number in sorted(left_out)]
    return card


@dataclass
class _Reader:
    """Goes through the lines once and collects in `found` what they are.

    `at` is the index of the current line, `section` and `question` are the last ones that began; `question` is None
    again after a heading, a band, a total or words that explain nothing. `scale_line` is the number of the line with
    the last level in `scale`."""

    lines: Sequence[PastedLine]
    layout: CardLayout
    found: PastedCard = field(default_factory=PastedCard)
    section: PastedSection | None = None
    question: PastedQuestion | None = None
    scale: list[PastedLevel] = field(default_factory=list)
    """The levels that were listed where there was no `question`, until the next question begins."""
    scale_line: int = 0
    texts: list[PastedLine] = field(default_factory=list)
    """Lines before the first question of the card or of a section, which may explain the card or the section."""
    at: int = 0

    def card(self) -> PastedCard:
        last = self.last_question()
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.is_blank:
                self.take(line, is_tail=self.at > last)
            self.at += 1
        if not self.found.sections:
            self.found.about += self.taken_texts()
        self.find_title()
        empty = [section for section in self.found.sections if not section.questions]
        self.found.left_out += [*self.texts, *(self.lines[section.line - 1] for section in empty)]
        settle(self.found)  # puts levels in order and notes the doubts
        return self.found

    def find_title(self) -> None:
        """Takes the first line as the title, if it seemed to be a heading and no question followed before the next."""
        first = next((section for section in self.found.sections[:1] if not section.questions), None)
        if first and not self.found.title and all(line.is_blank for line in self.lines[: first.line - 1]):
            self.found.title = first.title
            self.found.sections.remove(first)

    def taken_texts(self) -> list[str]:
        """Empties `texts` and returns the lines that explain something, up to `_LONGEST_ABOUT` characters. The others,
        such as headings and names, are left out of the rubric."""
        kept: list[str] = []
        for line in self.texts:
            explains = len(line.whole) >= _SHORT or line.whole.endswith((".", "!", "?", ":"))
            if explains and sum(map(len, kept)) + len(line.whole) <= _LONGEST_ABOUT:
                kept.append(line.whole)
            else:
                self.found.left_out.append(line)
        self.texts = []
        return kept

    def last_question(self) -> int:
        """The index of the last line that is a question; the number of lines if there is none."""
        places = [at for at, line in enumerate(self.lines) if self.is_question(line) and not self.is_total(line)]
        return max(places, default=len(self.lines))

    # what a line is

    def take(self, line: PastedLine, *, is_tail: bool) -> None:
        """Decides what a line is. `is_tail`: it comes after the last question, where bands are looked for."""
        if self.is_total(line):
            self.total(line)
        elif self.section and (percent := percent_in(line.whole)) is not None and not self.section.questions:
            self.section.percent = percent
        elif is_tail and not self.is_next_level(line) and (bands := bands_in(self.paragraph())):
            self.at += len(self.following())
            self.found.bands += bands
            self.question = None
        elif line.whole.isupper() and not _is_answer(line.whole) and self.is_heading(line):
            self.begin_section(line)
        elif self.continues(line):
            self.join(line)
        elif self.is_level(line):
            self.level(line)
        elif levels := self.shared_levels(line):
            self.several_levels(levels)
        elif self.is_question(line):
            self.begin_question(line)
        elif is_field(line.whole) or is_no_level(line.text):  # such as “Name: ____”, or “not applicable”
            self.found.left_out.append(line)
        elif self.is_heading(line):
            self.begin_section(line)
        else:
            self.say(line)

    def is_total(self, line: PastedLine) -> bool:
        return line.style not in self.layout.styles and total_in(line.whole) is not None and not levels_in(line.whole)

    def paragraph(self) -> str:
        """The current line and those that continue its sentence."""
        return " ".join(line.whole for line in (self.lines[self.at], *self.following()))

    def following(self) -> Sequence[PastedLine]:
        """The next lines as long as they begin with a small letter."""
        after = self.lines[self.at + 1 :]
        return list(takewhile(lambda line: line.whole[:1].islower(), after))

    def is_next_level(self, line: PastedLine) -> bool:
        """Whether a line is a level directly below a question or another level."""
        return self.question is not None and not self.lines[self.at - 1].is_blank and self.is_level(line)

    def continues(self, line: PastedLine) -> bool:
        """Whether a line continues the sentence of the line before it."""
        if self.waits_for_points() and not line.style and level_in(line.whole):
            return True
        before = self.lines[self.at - 1] if self.at else None
        if before is None or line.style in (*_NUMBERED, "roman", "A", "a", "bullet", "box") or before.is_blank:
            return False
        if self.question is None or digit_row(line.whole) or levels_in(line.whole):
            return False
        if not self.question.has_room and "\t" in line.whole and ending_of(line.whole).has_room:
            return True
        if self.is_level(line) or is_field(line.whole):
            return False
        if self.is_question(line) and (_choices_in(line.whole)[1] or ending_of(line.whole).says_something):
            return False
        if re.search(r"[.?!:)\]_☐□]$", before.whole) or "\t" in line.whole or self.is_heading(line):
            return False
        return line.whole[0].islower() or len(before.whole) >= _LONG

    def waits_for_points(self) -> bool:
        """Whether the last level has no points yet, though those before it have."""
        levels = self.question.levels if self.question else []
        return len(levels) > 1 and levels[-1].points == NO_POINTS != levels[0].points

    def is_level(self, line: PastedLine) -> bool:
        """Whether a line is a level of the question above it, or of a scale that is listed."""
        if line.style in self.layout.styles and line.style not in ("bullet", "box"):
            return False
        if self.question is not None and (line.style == "a" or (line.style == "A" and self.layout.letters_answers)):
            return True
        if self.question is not None and re.fullmatch("[0-9]|10", line.whole):
            return True
        if line.style == "n" and "n" not in self.layout.styles and re.fullmatch(r"[0-9]\t[^\t]+", line.whole):
            return True
        if line.style == "box" and line.style not in self.layout.styles and self.question is not None:
            return not ending_of(line.text).is_bonus
        return gives_points(line) and (self.question is not None or self.has_level_beside(line))

    def has_level_beside(self, line: PastedLine) -> bool:
        """Whether the next line above or below is a level too. That is not so for a heading with its points."""
        above = next((one for one in reversed(self.lines[: line.number - 1]) if not one.is_blank), None)
        below = next((one for one in self.lines[line.number :] if not one.is_blank), None)
        return any(one is not None and (gives_points(one) or is_no_level(one.whole)) for one in (above, below))

    def shared_levels(self, line: PastedLine) -> tuple[PastedLevel, ...]:
        """The levels in a line that lists several: in a row, in a sentence, or as the heads of columns."""
        if row := digit_row(line.whole):
            return row
        if line.style in ("bullet", "box"):
            return levels_in(line.whole)
        if line.style not in self.layout.styles or not line.style:
            return levels_in(line.whole) or (scale_in(line.whole) if not self.question else ())
        return ()

    def is_question(self, line: PastedLine) -> bool:
        if line.number in self.layout.rows:  # of a table whose columns are headed by points
            return True
        if re.fullmatch(r"\(.*\)", line.whole) or column_points(line.whole):
            return False
        if line.style in ("bullet", "box") and self.found.total is not None:
            return False
        if line.style in self.layout.styles:
            is_choice = line.style in ("bullet", "box") and (self.is_level(line) or bool(levels_in(line.whole)))
            return bool(re.search(r"\w", line.text)) and not is_choice and not is_no_level(line.text)
        if (
            line.style in _NUMBERED
            and len(line.text.split()) >= 3
            and ending_of(line.text).has_room
            and not is_field(line.whole)
            and not self.is_level(line)
        ):
            return True
        cells = list(table_cells(line.whole))
        if (
            len(cells) > 2
            and max(map(len, cells)) > 20
            and not is_field(line.whole)
            and any(ending_of(cell).has_room for cell in cells[1:])
        ):
            return True
        if self.layout.styles and not self.layout.styles <= {"bullet", "box"}:
            return False
        if line.style in ("roman", "A") or named_heading(line.whole) is not None:
            return False
        if _choices_in(line.whole)[1]:
            return True
        ending = ending_of(line.whole)
        if len(ending.text.split()) < 3 or is_field(line.whole) or levels_in(line.whole):
            return False
        asks = line.whole.endswith("?") and not self.layout.styles
        return asks or ending.says_something or self.has_digits_below(line)

    def has_digits_below(self, line: PastedLine) -> bool:
        after = [one for one in self.lines[line.number : line.number + 4] if not one.is_blank]
        return bool(after) and (bool(digit_row(after[0].whole)) or after[0].whole in ("1", "0"))

    def is_heading(self, line: PastedLine) -> bool:
        if line.style in self.layout.styles:
            return False
        if (line.whole[:1].islower() and not line.style) or re.fullmatch(r"(?:[A-Z]\s+){1,4}[A-Z]", line.whole):
            return False
        has_end = bool(re.search(r"[.!;,]$" if self.stands_alone(line) else r"[.?!;,]$", line.whole))
        is_marked = (
            named_heading(line.whole) is not None
            or line.style in ("roman", "A", "n")
            or line.whole.startswith("#")
            or (line.whole.isupper() and sum(map(str.isalpha, line.whole)) >= 4)
        )
        ending = ending_of(line.whole)
        # whether it states how much a section counts
        says = ending.percent is not None or ending.worth is not None or ending.weight is not None
        if (
            (has_end and not says and not is_marked)
            or line.whole.startswith("(")
            or len(line.whole) > 110
            or "\t" in line.whole
        ):
            return False
        return (is_marked or says or len(line.whole) <= 70) and self.is_followed_by_question(line, is_marked=is_marked)

    def stands_alone(self, line: PastedLine) -> bool:
        """Whether a short line has an empty one above and below."""
        above, below = self.lines[max(line.number - 2, 0) : line.number - 1], self.lines[line.number : line.number + 1]
        is_closed = all(one.is_blank or percent_in(one.whole) is not None for one in below)
        return len(line.whole) <= 60 and all(one.is_blank for one in above) and is_closed

    def is_followed_by_question(self, line: PastedLine, *, is_marked: bool) -> bool:
        """Whether a question comes soon, and no line before it would be a better heading."""
        texts = 0
        for after in self.lines[line.number :]:
            if after.is_blank:
                continue
            if self.is_question(after):
                return True
            if self.is_total(after) or is_field(after.whole):
                return False
            texts += percent_in(after.whole) is None and not levels_in(after.whole)
            # whether this line is a better heading
            is_capital = after.whole.isupper() and "\t" not in after.whole
            looks_so = named_heading(after.whole) is not None or after.style in ("roman", "A") or is_capital
            if looks_so or texts > (6 if is_marked else 2):
                return False
        return False

    # what it does

    def begin_question(self, line: PastedLine) -> None:
        text, weight, worth = self.question_text(line), None, None
        cells = list(table_cells(line.whole))
        if len(cells) > 1:
            weight = next(
                (number_in(cell[1:].strip()) for cell in cells if re.fullmatch("[x×] ?[0-9]+(?:[.,][0-9]+)?", cell)),
                None,
            )
            numbers = [number_in(cell) for cell in cells[1:] if re.fullmatch("[0-9]{1,3}", cell)]
            worth = numbers[0] if len(numbers) == 1 else None
        text, choices = _choices_in(text)
        ending = ending_of(text)
        in_row = [PastedLevel(points, cell) for points, cell in self.layout.rows.get(line.number, {}).items()]
        levels = in_row or list(choices or ending.levels)
        question = PastedQuestion(
            line.number, ending.text, levels=levels, worth=ending.worth, weight=ending.weight or weight
        )
        # the only number in the other cells of a row is the most points that the question can give
        if worth is not None and question.worth is None:
            question.worth, ending = worth, replace(ending, is_up_to=True)
        if line.style in ("n", "question") and (number := re.search(r"[0-9]+", line.whole)):
            question.number = int(number[0])
        if line.stars and self.layout.doubles_by_star:
            question.weight = Fraction(line.stars + 1)
        question.has_room = ending.has_room
        question.is_bonus = ending.is_bonus
        question.is_up_to = ending.is_up_to
        if self.section is None:
            self.section = PastedSection(line.number, "")
            self.found.sections.append(self.section)
            if self.found.sections == [self.section]:
                self.found.about += self.taken_texts()
        if not self.section.questions:
            self.section.about += self.taken_texts()
        if self.scale:
            self.keep_scale()
        self.question = question
        self.section.questions.append(question)

    def question_text(self, line: PastedLine) -> str:
        cells = list(table_cells(line.text))
        if line.number in self.layout.rows:
            return next(cell for cell in cells if len(cell) > 4)
        return max(cells, key=len) if len(cells) > 1 else line.text

    def keep_scale(self) -> None:
        """Makes the levels in `scale` the scale of the section if they were listed below its heading, else of the
        card."""
        scale, shared = rising(self.scale), self.found.scale
        is_same = [one.points for one in scale] == [one.points for one in shared] and not any(one.text for one in scale)
        if not is_same and self.section and self.section.line < self.scale_line:
            self.section.scale = scale
        elif not is_same:
            self.found.scale = scale
        self.scale = []

    def join(self, line: PastedLine) -> None:
        """Adds a line to the sentence that it continues: guidance, the last level, or the text of the question."""
        question = self.question
        assert question is not None
        ending = ending_of(line.whole)
        if question.guidance:
            question.guidance[-1] += f" {line.whole}"
        elif question.levels and question.levels[-1].text:
            last = question.levels[-1]
            whole = _joined(last.text, line.whole)
            rated = level_in(whole) if last.points == NO_POINTS else None
            question.levels[-1] = rated or PastedLevel(last.points, whole)
        else:
            question.text = _joined(question.text, ending.text).strip()
            question.has_room = question.has_room or ending.has_room
            question.levels = question.levels or list(ending.levels)
            question.worth = question.worth or ending.worth
            question.is_up_to = question.is_up_to or ending.is_up_to
            question.weight = question.weight or ending.weight
            question.is_bonus = question.is_bonus or ending.is_bonus

    def several_levels(self, levels: Sequence[PastedLevel]) -> None:
        """Takes levels from one line: for the question above, or as a scale, unless they have no texts and the levels
        of the present scale have."""
        if self.question is None and not (any(one.text for one in self.scale) and not any(one.text for one in levels)):
            self.scale, self.scale_line = list(levels), self.lines[self.at].number
        elif self.question and not self.question.levels:
            self.question.levels = list(levels)

    def level(self, line: PastedLine) -> None:
        """Adds a level, or several, to the question above, or to the scale."""
        several = levels_in(line.whole) or [PastedLevel(NO_POINTS, text) for text in choices_in(line.whole)]
        if len(several) > 1:
            self.several_levels(several)
            return
        found = level_in(line.text if line.style not in ("", "n") else line.whole)
        if found is None and re.fullmatch("[0-9]|10", line.whole):
            found = PastedLevel(Fraction(line.whole), "")
        if self.question is None:
            if found:
                self.scale.append(found)
                self.scale_line = line.number
            return
        if found is None and not is_no_level(line.text):
            found = PastedLevel(NO_POINTS, line.text)
        if found:
            self.question.levels.append(found)

    def total(self, line: PastedLine) -> None:
        """Takes the points of a line of totals as those of the card or of the section."""
        points = total_in(line.whole)
        self.question = None
        if (
            points
            and re.match(r"\W*(?:grand |your |overall |final )?total|summary", line.whole, re.IGNORECASE)
            and (not self.section or self.section.points or not self.lines_with_questions_after(line))
        ):
            self.found.total = points
        elif points and self.section and self.section.questions and self.section.points is None:
            self.section.points = points
        elif points and self.section and points != self.section.points:
            self.found.left_out.append(line)

    def lines_with_questions_after(self, line: PastedLine) -> bool:
        return any(self.is_question(after) for after in self.lines[line.number :])

    def begin_section(self, line: PastedLine) -> None:
        named = named_heading(line.whole)
        text = named if named else line.text if line.style in ("roman", "A", "n") else line.whole
        ending = ending_of(text)
        if not self.found.sections:
            self.found.about += self.taken_texts()
        self.found.left_out += self.texts
        self.texts = []
        self.section = PastedSection(
            line.number, ending.text.strip("#*: "), percent=ending.percent, weight=ending.weight, points=ending.worth
        )
        self.question = None
        self.found.sections.append(self.section)

    def say(self, line: PastedLine) -> None:
        """Takes a line that is neither question nor heading: as the title, as an explanation of the question, section
        or card, or as left out."""
        if not self.found.sections and self.is_title(line):
            self.found.title = line.whole
        elif self.question is not None and self.explains_question(line):
            self.question.guidance.append(line.whole)
        elif not self.found.sections or (self.section and not self.section.questions):
            self.texts.append(line)
        else:
            self.found.left_out.append(line)
            self.question = None

    def explains_question(self, line: PastedLine) -> bool:
        """Whether a line explains the question above it: it is in brackets, or no empty line is between them, unless
        the card has empty lines everywhere. After the levels of a question only a line in brackets explains it."""
        is_near = self.layout.is_double_spaced or not self.lines[self.at - 1].is_blank
        return line.whole.startswith("(") or (is_near and self.question is not None and not self.question.levels)

    def is_title(self, line: PastedLine) -> bool:
        """Whether a line is the title: the first such line, or one soon after it that calls the whole a scorecard, a
        checklist or the like, if the first one does not."""
        if not self.found.title:
            return True
        called = _CARD.search(line.whole)
        is_called_so = called is not None and called.end() >= len(line.whole) / 2 and not _CARD.search(self.found.title)
        return is_called_so and len(line.whole) <= 90 and len(self.texts) < 2 and not line.whole.endswith(".")


def _is_answer(text: str) -> bool:
    return is_no_level(text) or bool(digit_row(text) or levels_in(text))


def _joined(text: str, rest: str) -> str:
    """Joins two lines of a sentence. A word that was hyphenated at the end of the first is put together."""
    is_divided = bool(re.search(r"\w-$", text)) and rest[:1].islower()
    return text[:-1] + rest if is_divided else f"{text} {rest}"


def _choices_in(text: str) -> tuple[str, tuple[PastedLevel, ...]]:
    """A question without the levels that follow it on its line, and these levels. It reads “Trees (0 = none, 2 = some)”
    and “Is it open?   Yes = 3   No = 0”."""
    bracketed = re.search(r"\s*[(\[](?P<levels>[^()\[\]]*[=:–—][^()\[\]]*)[)\]]$", text)
    if bracketed and bracketed.start() and (levels := levels_in(bracketed["levels"])):
        return text[: bracketed.start()], levels
    for place in re.finditer(r"(?<=[?.])\s+|\t+|\s{3,}", text):
        if place.start() and (levels := levels_in(text[place.end() :])):
            return text[: place.start()], levels
    return text, ()
