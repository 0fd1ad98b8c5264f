"""Makes files of ratings as groups really make them, beside the answers that a careful human reads in them."""

import csv
import io
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Literal

import xlsxwriter

CARDS: dict[str, str] = {
    "mini": """\
rubric: mini
edition: "1"
title: West Side card
scale:
  - {points: 1, label: Strongly disagree}
  - {points: 2, label: Disagree}
  - {points: 3, label: Neutral}
  - {points: 4, label: Agree}
  - {points: 5, label: Strongly agree}
bands:
  - {id: weak, label: Weak}
  - {id: fair, from: 3, label: Fair}
  - {id: good, from: 4, label: Good}
principles:
  - id: homes
    title: Homes
    criteria:
      - {id: low-cost-homes, question: "Are there enough homes that people here can afford?"}
      - {id: family-size, question: "Don't families get homes that are big enough?"}
  - id: work
    title: Work
    criteria:
      - {id: local-jobs, question: "Do people who live here get the jobs?"}
      - {id: small-shops, question: "Can small shops stay?"}
""",
    "river": """\
rubric: river
edition: "1"
title: River Street card
scale:
  - {points: 1, label: Not at all}
  - {points: 2, label: A little}
  - {points: 3, label: Halfway}
  - {points: 4, label: Mostly}
  - {points: 5, label: Fully}
bands:
  - {id: low, label: Low}
  - {id: middle, from: 3, label: Middle}
  - {id: high, from: 4, label: High}
principles:
  - id: staying
    title: Staying
    criteria:
      - {id: right-to-return, question: "Can long-time renters come back at the same rent?"}
      - {id: public-art, question: "Aren't neighborhood artists hired and paid for the murals?"}
      - {id: meeting-rooms, question: "Are there free, open rooms where residents' groups can meet?"}
  - id: streets
    title: Streets
    criteria:
      - {id: safe-crossings, question: "Is it safe for children to walk across every street?"}
      - {id: night-lighting, question: "Will sidewalks be bright enough after dark?"}
  - id: voice
    title: Voice
    criteria:
      - {id: early-say, question: "Were we heard before the first drawings were made?"}
      - {id: plain-language, question: "Does each notice use plain words and the languages spoken nearby?"}
      - {id: yearly-report, question: "Must the builder report every year on what was promised?"}
""",
}

LAYOUTS = {
    "Google Forms": 4,
    "Microsoft Forms": 3,
    "Qualtrics": 3,
    "KoBo": 3,
    "SurveyMonkey": 3,
    "plain ids": 3,
    "plain questions": 4,
    "column for each person": 5,
    "row for each answer": 3,
}
_POINTS = ("1", "2", "3", "4", "5")
TYPING_ERROR = "a typing error in a heading"
UNLABELLED_AVERAGE = "an average without a label"
ERROR_CELL = "an error cell"
NOT_UNDERSTOOD = "an answer that nobody understands"


@dataclass(frozen=True)
class Disturbed:
    """One file, what a careful human reads in it, and what was done to it.

    The sheets are in the order of the file. An answer that is an error or that nobody understands is in no sheet.
    """

    name: str
    content: bytes
    sheets: tuple[Mapping[str, str], ...]
    disturbances: tuple[str, ...]
    must_ask: bool
    card: str
    layout: str


@dataclass(frozen=True)
class _Computed:
    """A number that a formula of a worksheet works out."""

    function: str
    numbers: tuple[float, ...]

    @property
    def value(self) -> float:
        total = sum(self.numbers)
        return total / len(self.numbers) if self.function == "AVERAGE" else total


@dataclass(frozen=True)
class _Failed:
    """An error in the place of a value."""

    text: str


_Cell = str | int | float | datetime | _Computed | _Failed | None
_Row = list[_Cell]
_Grid = list[_Row]
_Sheet = dict[str, str]


@dataclass
class _Column:
    """A column of a table with a row for each person."""

    headings: list[str]
    cells: _Row
    criterion: str | None = None


@dataclass
class _Table:
    """The table itself, before anything is put around it."""

    heads: _Grid
    body: _Grid
    above: _Grid = field(default_factory=list)
    below: _Grid = field(default_factory=list)


@dataclass(frozen=True)
class _Card:
    """What the files are about."""

    title: str
    labels: Mapping[str, str]
    groups: Mapping[str, str]
    group_titles: Mapping[str, str]
    questions: Mapping[str, str]


def _read_card(text: str) -> _Card:
    """The parts of a card that the files need; it is in the plain form of the cards above."""
    groups: dict[str, str] = {}
    titles: dict[str, str] = {}
    questions: dict[str, str] = {}
    group = ""
    for line in text.partition("principles:")[2].splitlines():
        if found := re.fullmatch(r"  - id: (.+)", line):
            group = found[1]
        elif found := re.fullmatch(r"    title: (.+)", line):
            titles[group] = found[1]
        elif found := re.fullmatch(r'      - \{id: ([a-z-]+), question: "(.+)"\}', line):
            groups[found[1]] = group
            questions[found[1]] = found[2]
    title = re.search(r"^title: (.+)$", text, re.MULTILINE)
    assert title is not None
    labels = dict(re.findall(r"\{points: (\d), label: (.+)\}", text))
    return _Card(title[1], labels, groups, titles, questions)


_FIRST_NAMES = (
    *("Ana", "Ben", "Chloë", "Dmitri", "Esi", "Farid", "Grace", "Hoa", "Ines", "José", "Kim", "Luz", "Mai"),
    *("Noor", "Omar", "Pia", "Rosa", "Sam", "Tariq", "Uma", "Vera", "Wen", "Yusuf", "Zoë", "Łukasz"),
)
_LAST_NAMES = ("Tran", "Okafor", "Reyes", "Müller", "Johnson", "Haddad", "Nguyen", "Kowalski", "Baptiste", "Silva")
_COMMENTS = (
    "Nothing to add.",
    "The rents went up twice, and nobody asked us.",
    "Who pays for this; the city or the builder?",
    'They said "soon" last year.\nWe still wait.',
    "First: the bus stop.\nSecond: the lights;\n\nThird: trees, benches, shade.",
    "Café on the corner – please keep it’s garden!",
    '"Affordable" for whom? $2,400 is not affordable.',
    "4 of 5 shops on my street closed, so I worry.",
    "Mi abuela vive aquí desde 1968, ¿adónde iría?",
    "Tabs\tand | bars, semicolons; and 'quotes' too",
    "Cảm ơn các bạn 🙏",
    "n/a",
    "see you on 3/14; bring the 5-year plan",
)
_TITLES = (
    "{card} – Mill Street Homes",
    "Community Housing Fund Scoring Sheet",
    "Ratings of the evening of March 14, 2026; Mill Street",
    "Scores for: Mill Street Homes, first reading",
)
_NOTES = (
    "Notes",
    "Sheets were filled in on paper and typed in by Rosa.",
    "Questions? Ask the tenants' association; the door is open on Tuesdays.",
    "* Two neighbors came late, their sheets are included.",
    "Source: public meeting, school hall",
)
_NOT_APPLICABLE = ("N/A", "n/a", "NA", "na", "Not applicable", "not applicable", "Does not apply")
_DONT_KNOW = ("?", "Don't know", "Don’t know", "I don't know", "don't know")
_NOBODY_UNDERSTANDS = ("kind of", "it depends", "see my letter", "4 or 5", "yes and no", "so-so", "3.5", "6", "XX")
_ERRORS = {"#N/A": "=NA()", "#DIV/0!": "=1/0", "#NAME?": "=SCORE(1)", "#VALUE!": '=1+"a"'}
_ZERO_WIDTH = "\u200b\ufeff\u2060"
_NBSP = "\u00a0"
_NUMBERINGS = ("{}. ", "Q{}: ", "{}) ")
_GRID_TITLES = ("Rate each statement", "Please give one answer for each row:", "Mill Street Homes")
_WORDS_OF_ROWS = {
    "total": ("Total", "TOTAL", "Sum", "Total score", "Grand total"),
    "average": ("Average", "AVERAGE", "Avg", "Mean", "Average score"),
    "count": ("Count", "Number of answers", "Responses"),
    "points possible": ("Points possible", "Max points", "Maximum score", "Possible points"),
}
_ANSWER_STYLES = {
    "digits": 40,
    "labels": 12,
    "numbered labels": 12,
    "of five": 7,
    "decimals": 7,
    "leading zeros": 5,
    "final semicolons": 7,
    "mixed": 10,
}


class _Maker:
    """Makes one file; each choice is taken from the same source of chance."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.card_name = random.choice(sorted(CARDS))
        self.card = _read_card(CARDS[self.card_name])
        self.layout = random.choices(list(LAYOUTS), list(LAYOUTS.values()))[0]
        self.how_much = random.choice((0.25, 0.7, 1.0, 1.7))
        self.noted: dict[str, None] = {}
        self.must_ask = False
        self.workbook = random.random() < 0.45
        self.encoding = self._encoding()
        self.delimiter = random.choices((",", ";", "\t"), (5, 3, 2))[0]
        self.first_column_names = True
        self.criteria = list(self.card.questions)
        self.sheets = self._people()
        self.cells: list[dict[str, _Cell]] = []
        self._choose_answers()
        self._choose_headings()

    # What is chosen, and what is noted.

    def chance(self, part: float) -> bool:
        return self.random.random() < part * self.how_much

    def note(self, name: str) -> None:
        self.noted[name] = None

    def noted_chance(self, part: float, name: str) -> bool:
        if not self.chance(part):
            return False
        self.note(name)
        return True

    def _encoding(self) -> str:
        if self.workbook:
            return "utf-8"
        names = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252")
        return self.random.choices(names, (8, 5, 2, 1, 4))[0]

    def possible(self, texts: Sequence[str]) -> list[str]:
        """Those of the texts that the encoding of the file has."""
        if self.encoding != "cp1252":
            return list(texts)
        return [text for text in texts if text.encode("cp1252", "replace").decode("cp1252") == text]

    def pick(self, texts: Sequence[str]) -> str:
        return self.random.choice(self.possible(texts))

    # People and their answers.

    def _people(self) -> list[_Sheet]:
        random = self.random
        number = random.choice((1, 2, 3, 4, random.randint(1, 8), random.randint(3, 12), random.randint(1, 40)))
        missing, not_applicable, dont_know = (random.choice((0.0, 0.05, 0.15)) for _ in range(3))
        named = self.layout != "plain ids" and self.layout != "plain questions"
        self.rows_are_named = named or random.random() < 0.75
        while True:
            sheets = [self._person(missing, not_applicable, dont_know) for _ in range(number)]
            if not any(answer.isdigit() for sheet in sheets for answer in sheet.values()):
                continue
            if self.rows_are_named or not self._looks_derived(sheets):
                return sheets

    def _person(self, missing: float, not_applicable: float, dont_know: float) -> _Sheet:
        random = self.random
        if random.random() < missing / 3:
            return {}
        always = random.choice("12345555") if random.random() < 0.06 else None
        sheet: _Sheet = {}
        for criterion in self.criteria:
            drawn = random.random()
            if drawn < missing:
                continue
            if drawn < missing + not_applicable:
                sheet[criterion] = "na"
            elif drawn < missing + not_applicable + dont_know:
                sheet[criterion] = "?"
            else:
                sheet[criterion] = always or random.choice("12345")
        return sheet

    def _looks_derived(self, sheets: list[_Sheet]) -> bool:
        """Whether a row without a name could as well be the maximum or the average of the others."""
        for place, sheet in enumerate(sheets):
            if sheet and set(sheet.values()) == {"5"}:
                return True
            others = sheets[:place] + sheets[place + 1 :]
            numbers = {one: self._numbers(one, others) for one in self.criteria}
            means = {one: sum(found) / len(found) for one, found in numbers.items() if found}
            own = {one: float(answer) for one, answer in sheet.items() if answer.isdigit()}
            near = [abs(means[one] - value) <= 0.5 for one, value in own.items() if one in means]
            if near and all(near) and len(near) == len(means) and len(sheets) > 1:
                return True
        return False

    def _numbers(self, criterion: str, sheets: Sequence[Mapping[str, str]]) -> tuple[int, ...]:
        found = (sheet.get(criterion, "") for sheet in sheets)
        return tuple(int(answer) for answer in found if answer.isdigit())

    def numbers_of(self, criterion: str) -> tuple[int, ...]:
        return self._numbers(criterion, self.sheets)

    def numbers_by(self, sheet: Mapping[str, str]) -> tuple[int, ...]:
        return tuple(int(answer) for answer in sheet.values() if answer.isdigit())

    # How answers are written.

    def _choose_answers(self) -> None:
        random = self.random
        style = "digits"
        if self.chance(0.6):
            style = random.choices(list(_ANSWER_STYLES), list(_ANSWER_STYLES.values()))[0]
        if style != "digits":
            self.note(f"answers: {style}")
        self.style = style
        self.label_case: Callable[[str], str] = str
        if self.chance(0.15):
            self.label_case = random.choice((str.upper, str.lower))
        self.number_and_label = self.pick(("{} - {}", "{} – {}", "{}. {}", "{}: {}", "{} = {}", "{} ({})", "({}) {}"))
        self.label_before_semicolon = random.random() < 0.3
        self.of_five = random.choice(("{}/5", "{} / 5"))
        self.words = {"na": [self.pick(_NOT_APPLICABLE)], "?": [self.pick(_DONT_KNOW)]}
        if self.chance(0.2):
            self.words["na"].append(self.pick(_NOT_APPLICABLE))
            self.words["?"].append(self.pick(_DONT_KNOW))
        self.spaces = 0.3 if self.chance(0.2) else 0.0
        self.blanks = 0.5 if self.chance(0.1) else 0.0
        self.numbers_as_text = random.random() < 0.25
        for sheet in self.sheets:
            row: dict[str, _Cell] = {}
            for criterion in self.criteria:
                row[criterion] = self._answer_cell(sheet.get(criterion))
            self.cells.append(row)
        if self.chance(0.06):
            self._spoil(NOT_UNDERSTOOD, _NOBODY_UNDERSTANDS)
        if self.chance(0.08 if self.workbook else 0.02):
            texts = tuple(_ERRORS) if self.random.random() < 0.4 else ("#N/A", "#DIV/0!")
            self._spoil(ERROR_CELL if self.workbook else "the text of an error", texts)

    def _spoil(self, name: str, texts: Sequence[str]) -> None:
        """Puts something in the place of one answer, or of a few, that nobody can read as an answer."""
        answered = [(place, one) for place, sheet in enumerate(self.sheets) for one in sheet]
        if not answered:
            return
        chosen = self.random.sample(answered, min(len(answered), self.random.choice((1, 1, 2, 3))))
        for place, criterion in chosen:
            text = self.pick(texts)
            self.cells[place][criterion] = text if name == NOT_UNDERSTOOD else _Failed(text)
            del self.sheets[place][criterion]
        self.note(name)
        self.must_ask = True

    def _answer_cell(self, answer: str | None) -> _Cell:
        random = self.random
        if answer is None:
            if random.random() < self.blanks:
                self.note("unanswered cells with a space")
                return random.choice((" ", _NBSP, "  "))
            return None
        if answer in self.words:
            text = random.choice(self.words[answer])
            if text != answer:
                self.note("words for not applicable" if answer == "na" else "words for don't know")
            if self.style == "final semicolons" and len(text) > 3:
                text += ";"
        else:
            text = self._points_text(answer)
        if random.random() < self.spaces:
            self.note("answers with spaces around them")
            return random.choice((" {}", "{} ", "{}" + _NBSP, "  {} ", _NBSP + "{}")).format(text)
        if text in _POINTS and self.workbook and not self.numbers_as_text:
            return int(text)
        return text

    def _points_text(self, answer: str) -> str:
        style = self.style
        if style == "mixed":
            style = self.random.choice([one for one in _ANSWER_STYLES if one != "mixed"])
        label = self.card.labels[answer]
        if self.label_case is not str and ("labels" in style or (style[0] == "f" and self.label_before_semicolon)):
            self.note("labels in upper or lower case")
            label = self.label_case(label)
        if style == "final semicolons":
            return (label if self.label_before_semicolon else answer) + ";"
        return {
            "digits": answer,
            "labels": label,
            "numbered labels": self.number_and_label.format(answer, label),
            "of five": self.of_five.format(answer),
            "decimals": f"{answer}.0",
            "leading zeros": f"0{answer}",
        }[style]

    # How criteria are named.

    def _choose_headings(self) -> None:
        random = self.random
        self.by_id = self.layout in ("KoBo", "plain ids")
        if self.layout in ("column for each person", "row for each answer"):
            self.by_id = random.random() < 0.4
        self.each_heading = random.choice((1.0, 0.5, 0.25))
        self.numbering = random.choice(_NUMBERINGS) if self.chance(0.25) else None
        self.grid_title = None
        grids = ("Google Forms", "Microsoft Forms", "plain questions")
        if self.layout in grids and self.chance(0.2):
            self.grid_title = random.choice(_GRID_TITLES)
            self.note("grid headings")
        self.qualtrics_ids = random.random() < 0.3
        self.qualtrics_grid = not self.qualtrics_ids and random.random() < 0.3
        if self.layout == "Qualtrics" and self.qualtrics_grid:
            self.note("grid headings with a dash")
        dashes = self.possible(("–", "—", "\u2011"))
        self.dash = random.choice(dashes) if self.chance(0.2) else "-"
        self.apostrophe = "’" if self.chance(0.3) else "'"
        self.question_mark = not self.chance(0.2)
        self.final_space = random.choice((" ", "  ", _NBSP)) if self.chance(0.2) else ""
        if self.layout == "Microsoft Forms" and random.random() < 0.6:
            self.final_space = _NBSP
        self.inner_nbsp = self.chance(0.15)
        self.zero_width = self.encoding != "cp1252" and self.chance(0.15)
        self.upper = self.chance(0.1)
        self.id_joint = "-"
        if self.by_id and self.layout != "KoBo" and self.chance(0.25):
            self.id_joint = random.choice(("_", " "))
        self.group_prefix = (
            random.choice(("", "rating/", "survey/{group}/", "{group}/")) if self.layout == "KoBo" else ""
        )
        self.wrong = random.choice(self.criteria) if self.chance(0.05) else None
        self.file_order = list(self.criteria)
        if len(self.criteria) > 1 and self.chance(0.35):
            random.shuffle(self.file_order)
            if self.file_order != self.criteria:
                self.note("criteria in another order")
        self.names = {
            criterion: self._name_of(criterion, place) for place, criterion in enumerate(self.file_order, start=1)
        }

    def _name_of(self, criterion: str, place: int) -> str:
        text = criterion if self.by_id else self.card.questions[criterion]
        if criterion == self.wrong:
            text = self._mistyped(text)
            self.note(TYPING_ERROR)
        if self.by_id:
            text = self._name_by_id(criterion, text)
        for name, change in self._changes(place):
            if self.random.random() < self.each_heading:
                changed = change(text)
                if changed != text:
                    self.note(f"headings: {name}")
                text = changed
        if self.grid_title is not None:
            text = f"{self.grid_title} [{text}]"
        if self.final_space and self.random.random() < self.each_heading:
            self.note("headings: space at the end")
            text += self.final_space
        return text

    def _name_by_id(self, criterion: str, text: str) -> str:
        if self.layout == "KoBo":
            prefix = self.group_prefix.format(group=self.card.groups[criterion])
            if prefix:
                self.note("headings: group in front")
            return prefix + text.replace("-", "_")
        if self.id_joint != "-":
            self.note("headings: ids with underscores or spaces")
            text = text.replace("-", self.id_joint)
            if self.id_joint == " ":
                text = text.capitalize()
        return text

    def _changes(self, place: int) -> list[tuple[str, Callable[[str], str]]]:
        """What is done to the names of criteria, in the order in which it is done."""
        changes: list[tuple[str, Callable[[str], str]]] = []
        if self.layout != "KoBo":
            changes.append(("other dashes", lambda text: text.replace("-", self.dash)))
        if not self.by_id:
            changes.append(("curly quotes", lambda text: text.replace("'", self.apostrophe)))
            if not self.question_mark:
                changes.append(("no question mark", lambda text: text.rstrip("?")))
            if self.inner_nbsp:
                changes.append(("non-breaking spaces", self._with_nbsp))
        if self.upper:
            changes.append(("upper case", str.upper))
        numbering = self.numbering
        if numbering is not None and not self.by_id:
            changes.append(("numbering in front", lambda text: numbering.format(place) + text))
        if self.zero_width:
            changes.append(("zero-width characters", self._with_zero_width))
        return changes

    def _with_nbsp(self, text: str) -> str:
        if self.random.random() < 0.5:
            return text.replace(" ", _NBSP)
        return text.replace(" ", _NBSP, 1)

    def _with_zero_width(self, text: str) -> str:
        place = self.random.choice((0, len(text), self.random.randint(0, len(text))))
        return text[:place] + self.random.choice(_ZERO_WIDTH) + text[place:]

    def _mistyped(self, text: str) -> str:
        """The text with one letter missing, twice or wrong, within a long word."""
        random = self.random
        word = random.choice(list(re.finditer(r"[A-Za-z]{5,}", text)))
        place = random.randrange(word.start() + 1, word.end() - 1)
        letter = text[place]
        wrong = random.choice([one for one in "aeioutrn" if one != letter])
        return text[:place] + random.choice(("", letter * 2, wrong)) + text[place + 1 :]

    # What names people, and what else is in a table.

    def person_names(self) -> list[str]:
        random = self.random
        number = len(self.sheets)
        first_names = self.possible(_FIRST_NAMES)
        kind = random.choice(("first", "full", "last first", "sheet", "letter", "file"))
        if kind == "first" and number <= len(first_names):
            return random.sample(first_names, number)
        if kind in ("first", "full", "last first"):
            form = "{1}, {0}" if kind == "last first" else "{0} {1}"
            everybody = [form.format(first, last) for first in first_names for last in _LAST_NAMES]
            return random.sample(everybody, number)
        form = {"sheet": "Sheet {}", "letter": "P{}", "file": "F{}"}[kind]
        return [form.format(place) for place in range(1, number + 1)]

    def times(self) -> list[datetime]:
        found: list[datetime] = []
        now = datetime(2026, 3, 14, 18, 2, 11)  # noqa: DTZ001
        for _ in self.sheets:
            found.append(now)
            now += timedelta(seconds=self.random.randint(20, 9000))
        return found

    def time_cells(self, times: Sequence[datetime], form: str) -> _Row:
        if self.workbook and form != "iso":
            return list(times)
        forms = {"us": "{0.month}/{0.day}/{0.year} {0:%H:%M:%S}", "eu": "{0:%d.%m.%Y %H:%M}", "plain": "{0}"}
        if form == "iso":
            return [time.strftime("%Y-%m-%dT%H:%M:%S.000-05:00") for time in times]
        return [forms[form].format(time) for time in times]

    def comments(self) -> _Row:
        found: _Row = []
        for _ in self.sheets:
            text = self.pick(_COMMENTS) if self.random.random() < 0.7 else None
            if text is not None:
                self.note("comments in free text")
                if "\n" in text:
                    self.note("comments of several lines")
            found.append(text)
        return found

    def other_column(self) -> tuple[str, _Row, bool]:
        """A column that is no question of the card: its heading, its cells, whether it is free text."""
        random = self.random
        kind = random.choice(("comments", "comments", "district", "district number", "language", "household", "email"))
        number = len(self.sheets)
        if kind == "comments":
            headings = ("Comments", "Anything else you want to tell us?", "Remarks", "Your comment (optional)")
            return random.choice(headings), self.comments(), True
        if kind == "district":
            return "District", [random.choice(("North", "South", "Old Town", None)) for _ in range(number)], False
        if kind == "district number":
            return "District", [self.number_cell(random.randint(1, 5)) for _ in range(number)], False
        if kind == "language":
            return "Language", [random.choice(("en", "es", "vi")) for _ in range(number)], False
        if kind == "household":
            return "Household size", [self.number_cell(random.randint(1, 6)) for _ in range(number)], False
        return "Email", [f"neighbor{place}@example.org" for place in range(number)], False

    def number_cell(self, number: int) -> _Cell:
        return number if self.workbook else str(number)

    # Tables with a row for each person.

    def rows_of_people(self) -> _Table:
        front, back = self._person_columns()
        middle = [self._criterion_column(criterion, place) for place, criterion in enumerate(self.file_order, start=1)]
        if self.layout == "SurveyMonkey" and self.noted_chance(0.25, "a grid over two heading rows"):
            for place, column in enumerate(middle):
                column.headings = ["" if place else self.random.choice(_GRID_TITLES), column.headings[0]]
        columns = front + middle + back
        grid_over_rows = self.layout == "SurveyMonkey" and middle[0].headings[1] != "Response"
        self._insert_others(columns, len(front), (len(front), len(front) + len(middle)) if grid_over_rows else None)
        if self.chance(0.08):
            self.note("a total column")
            totals: _Row = [_Computed("SUM", found) if (found := self.numbers_by(one)) else None for one in self.sheets]
            columns.append(_Column(self._headings("Total", "SC0", "Total", False), totals))
        labels_fit = bool(front)
        table = _Table([], [])
        if labels_fit:
            table.above, table.below = self._label_rows(columns)
        needs_first = bool(table.above or table.below) or not labels_fit
        if not table.below and self.chance(0.05):
            table.below = self._unlabelled_average(columns)
        if not (needs_first or table.below or grid_over_rows) and self.chance(0.15):
            self.note("all columns in another order")
            self.random.shuffle(columns)
            labels_fit = False
        self.first_column_names = labels_fit
        for line in range(len(columns[0].headings)):
            table.heads.append([column.headings[line] or None for column in columns])
        for place in range(len(self.sheets)):
            table.body.append([column.cells[place] for column in columns])
        return table

    def _criterion_column(self, criterion: str, place: int) -> _Column:
        cells: _Row = [row[criterion] for row in self.cells]
        headings = self._headings(self.names[criterion], f"Q{place}", f"QID{place}", True, criterion)
        return _Column(headings, cells, criterion)

    def _headings(
        self, text: str, short: str, import_id: str, question: bool, criterion: str | None = None
    ) -> list[str]:
        """The cells that stand above a column, in the layout of the file."""
        if self.layout == "Qualtrics":
            if criterion is not None and self.qualtrics_ids:
                short = criterion
            elif criterion is not None and self.qualtrics_grid:
                short, text = short.replace("Q", "Q1_"), f"Rate each statement - {text}"
            return [short, text, f'{{"ImportId": "{import_id}"}}']
        if self.layout == "SurveyMonkey":
            return [text, "Response" if question else ""]
        return [text]

    def _person_columns(self) -> tuple[list[_Column], list[_Column]]:
        random = self.random
        number = len(self.sheets)
        times = self.times()
        form = random.choice(("us", "eu", "plain"))
        starts = self.time_cells(times, form)
        ends = self.time_cells([time + timedelta(minutes=random.randint(1, 12)) for time in times], form)
        counted: _Row = [self.number_cell(place) for place in range(1, number + 1)]
        nothing: _Row = [None] * number
        if self.layout == "Google Forms":
            front = [_Column(["Timestamp"], starts)]
            if random.random() < 0.3:
                front.append(_Column(["Email Address"], [f"neighbor{place}@example.org" for place in range(number)]))
            return front, []
        if self.layout == "Microsoft Forms":
            filled = [("ID", counted), ("Start time", starts), ("Completion time", ends)]
            filled += [("Email", ["anonymous"] * number), ("Name", nothing)]
            if random.random() < 0.5:
                filled.append(("Last modified time", nothing))
            return [_Column([heading], cells) for heading, cells in filled], []
        if self.layout == "Qualtrics":
            return self._qualtrics_columns(starts, ends), []
        if self.layout == "KoBo":
            return self._kobo_columns(times)
        if self.layout == "SurveyMonkey":
            ids: _Row = [self.number_cell(114_000_000 + 37 * place) for place in range(number)]
            filled = [("Respondent ID", ids), ("Collector ID", [self.number_cell(430_001)] * number)]
            filled += [("Start Date", starts), ("End Date", ends), ("IP Address", ["203.0.113.9"] * number)]
            filled += [(heading, nothing) for heading in ("Email Address", "First Name", "Last Name")]
            return [_Column([heading, ""], cells) for heading, cells in filled], []
        if not self.rows_are_named:
            self.note("rows without names")
            return [], []
        if random.random() < 0.5:
            heading = random.choice(("sheet", "Sheet number", "Number", "ID", "id"))
            return [_Column([heading], counted)], []
        names: _Row = list(self.person_names())
        return [_Column([random.choice(("Name", "Reviewer", "sheet", "Participant"))], names)], []

    def _qualtrics_columns(self, starts: _Row, ends: _Row) -> list[_Column]:
        number = len(self.sheets)
        same = {"Status": "IP Address", "IPAddress": "203.0.113.9"}
        texts = {"StartDate": "Start Date", "EndDate": "End Date", "Status": "Response Type"}
        texts |= {"IPAddress": "IP Address", "Finished": "Finished", "ResponseId": "Response ID"}
        columns: list[_Column] = []
        for short in ("StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "ResponseId"):
            cells: _Row = [same.get(short)] * number
            if short in ("StartDate", "EndDate"):
                cells = starts if short == "StartDate" else ends
            elif short == "Progress":
                cells = [self.number_cell(100)] * number
            elif short == "Finished":
                cells = [self.number_cell(1)] * number
            elif short == "ResponseId":
                cells = [f"R_{self.random.randrange(16**8):08x}" for _ in range(number)]
            import_id = "_recordId" if short == "ResponseId" else short[0].lower() + short[1:]
            columns.append(_Column(self._headings(texts.get(short, short), short, import_id, False), cells))
        return columns

    def _kobo_columns(self, times: list[datetime]) -> tuple[list[_Column], list[_Column]]:
        number = len(self.sheets)
        starts = self.time_cells(times, "iso")
        ends = self.time_cells([time + timedelta(minutes=5) for time in times], "iso")
        back = [
            _Column(["_id"], [self.number_cell(1000 + place) for place in range(number)]),
            _Column(["_uuid"], [f"{self.random.randrange(16**12):012x}" for _ in range(number)]),
            _Column(["_submission_time"], list(ends)),
            _Column(["_validation_status"], [None] * number),
        ]
        if self.random.random() < 0.5:
            back.append(_Column(["_index"], [self.number_cell(place) for place in range(1, number + 1)]))
        return [_Column(["start"], starts), _Column(["end"], ends)], back

    def _insert_others(self, columns: list[_Column], first: int, kept: tuple[int, int] | None) -> None:
        """Puts other columns between the columns; those that have one heading together are kept together."""
        if not self.chance(0.5):
            return
        self.note("other columns in between")
        present = {column.headings[0] for column in columns}
        places = [place for place in range(first, len(columns) + 1) if kept is None or not kept[0] < place < kept[1]]
        for count in range(self.random.choice((1, 1, 2, 3))):
            heading, cells, free = self.other_column()
            if heading in present:
                continue
            present.add(heading)
            headings = self._headings(heading, f"Q{20 + count}", f"QID{20 + count}", True)
            if self.layout == "SurveyMonkey" and free:
                headings[1] = "Open-Ended Response"
            columns.insert(self.random.choice(places), _Column(headings, cells))
        if self.layout == "plain ids" and self.chance(0.3):
            self.note("a column of reasons")
            criterion = self.random.choice(self.criteria)
            place = next(place for place, column in enumerate(columns) if column.criterion == criterion)
            columns.insert(place + 1, _Column([f"{self.names[criterion].strip()} reason"], self.comments()))

    def _kinds_of_labels(self) -> list[tuple[str, str]]:
        kinds = (("total", 0.1), ("average", 0.2), ("count", 0.08), ("points possible", 0.12))
        return [(kind, self.random.choice(_WORDS_OF_ROWS[kind])) for kind, part in kinds if self.chance(part)]

    def computed(self, kind: str, numbers: tuple[int, ...]) -> _Cell:
        if kind == "points possible":
            return self.number_cell(5)
        if kind == "count":
            return self.number_cell(len(numbers))
        if not numbers:
            return None
        return _Computed("AVERAGE" if kind == "average" else "SUM", numbers)

    def _label_rows(self, columns: list[_Column]) -> tuple[_Grid, _Grid]:
        above: _Grid = []
        below: _Grid = []
        for kind, label in self._kinds_of_labels():
            row: _Row = [label]
            for column in columns[1:]:
                known = column.criterion
                row.append(None if known is None else self.computed(kind, self.numbers_of(known)))
            high = self.random.random() < (0.6 if kind == "points possible" else 0.15)
            self.note(f"a row of {kind}, {'above' if high else 'below'}")
            (above if high else below).append(row)
        return above, below

    def _fraction(self, found: Sequence[_Cell]) -> bool:
        values = [cell.value for cell in found if isinstance(cell, _Computed)]
        return any(abs(value - round(value)) > 0.1 for value in values)

    def _unlabelled_average(self, columns: list[_Column]) -> _Grid:
        """An average that nothing names; at least one of its numbers is no whole number."""
        row: _Row = []
        for column in columns:
            known = column.criterion
            row.append(None if known is None else self.computed("average", self.numbers_of(known)))
        if len([sheet for sheet in self.sheets if sheet]) < 3 or not self._fraction(row):
            return []
        self.note(UNLABELLED_AVERAGE)
        self.must_ask = True
        return [row]

    # A table with a column for each person.

    def columns_of_people(self) -> _Table:
        random = self.random
        number = len(self.sheets)
        names = self.person_names()
        if number == 1 and random.random() < 0.5:
            names = ["Score"]
        elif number > 5 and random.random() < 0.2:
            names = [str(place) for place in range(1, number + 1)]
        first_names = any(name in _FIRST_NAMES for name in names)
        heads: _Row = [random.choice(("criterion", "Criterion", "Question", "Item", None)), *names]
        rows: _Grid = [[self.names[one], *(row[one] for row in self.cells)] for one in self.file_order]
        feet: _Grid = []
        for kind, label in self._kinds_of_labels():
            if kind != "points possible":
                self.note(f"a row of {kind}, below")
                feet.append([label, *(self.computed(kind, self.numbers_by(sheet)) for sheet in self.sheets)])
        self._add_wide_columns(heads, rows, first_names)
        if self.chance(0.12):
            self.note("other rows in between")
            self._add_other_row(rows, heads.index(names[0]) - 1)
        if self.chance(0.12) and self.file_order == self.criteria:
            self.note("rows with the titles of principles")
            for group in self.card.group_titles:
                one = next(one for one in self.criteria if self.card.groups[one] == group)
                place = next(place for place, row in enumerate(rows) if row[0] == self.names[one])
                rows.insert(place, [self.card.group_titles[group]])
        offset = heads.index(names[0]) - 1
        for row in feet:
            row[1:1] = [None] * offset
        return _Table([heads], rows, below=feet)

    def _add_wide_columns(self, heads: _Row, rows: _Grid, first_names: bool) -> None:
        random = self.random
        people = len(self.sheets)
        averages: _Row = [self.computed("average", self.numbers_of(one)) for one in self.file_order]
        if self.chance(0.12):
            self.note("an average column")
            self._add_column(heads, rows, len(heads), random.choice(("Average", "Avg", "Mean")), averages)
        elif self.chance(0.06) and people >= 3 and self._fraction(averages):
            self.note(UNLABELLED_AVERAGE)
            self.must_ask = True
            self._add_column(heads, rows, len(heads), None, averages)
        if self.chance(0.15):
            self.note("other columns in between")
            texts: _Row = [self.pick(_COMMENTS) if random.random() < 0.6 else None for _ in rows]
            self._add_column(heads, rows, len(heads), random.choice(("Notes", "Comments")), texts)
        if self.chance(0.12):
            self.note("a weight column")
            weights: _Row = [self.number_cell(random.randint(1, 3)) for _ in rows]
            if random.random() < 0.3:
                weights = [f"{100 / len(rows):g}%" for _ in rows]
            self._add_column(heads, rows, random.choice((1, len(heads))), "Weight", weights)
        if self.chance(0.15):
            self.note("a max column")
            heading = random.choice(("Max points", "Max score") if first_names else ("Max", "Max Points", "Maximum"))
            fives: _Row = [self.number_cell(5) for _ in rows]
            self._add_column(heads, rows, random.choice((1, 1, len(heads))), heading, fives)
        if self.chance(0.1):
            self.note("a column of principles")
            groups: _Row = [self.card.group_titles[self.card.groups[one]] for one in self.file_order]
            self._add_column(heads, rows, 1, "Principle", groups)

    @staticmethod
    def _add_column(heads: _Row, rows: _Grid, place: int, heading: str | None, cells: _Row) -> None:
        heads.insert(place, heading)
        for row, cell in zip(rows, cells, strict=True):
            row.insert(place, cell)

    def _add_other_row(self, rows: _Grid, columns_before: int) -> None:
        """A row that is no question of the card, in a table with a column for each person."""
        kind = self.random.choice(("Date", "District", "Comments"))
        cells: _Row = ["March 14" for _ in self.sheets]
        if kind == "District":
            cells = [self.number_cell(self.random.randint(1, 5)) for _ in self.sheets]
        elif kind == "Comments":
            cells = self.comments()
        nothing: _Row = [None] * columns_before
        rows.insert(self.random.choice((0, len(rows))), [kind, *nothing, *cells])

    # A table with a row for each answer.

    def rows_of_answers(self) -> _Table:
        random = self.random
        names = self.person_names()
        if random.random() < 0.4:
            names = [str(place) for place in range(1, len(self.sheets) + 1)]
        numbered = names[0] == "1"
        empty_rows = random.random() < 0.5
        reasons = self.chance(0.3)
        lines: list[tuple[int, str]] = [(place, one) for place in range(len(self.sheets)) for one in self.file_order]
        if self.chance(0.4):
            self.note("rows in another order")
            if random.random() < 0.5:
                lines.sort(key=lambda line: self.file_order.index(line[1]))
            else:
                random.shuffle(lines)
        rows: _Grid = []
        seen: dict[int, None] = {}
        for place, one in lines:
            cell = self.cells[place][one]
            if (cell is None or (isinstance(cell, str) and not cell.strip())) and not empty_rows:
                continue
            if one in self.sheets[place]:
                seen[place] = None
            name = self.number_cell(place + 1) if numbered else names[place]
            rows.append([name, self.names[one], cell])
        self.sheets = [self.sheets[place] for place in seen]
        heads: _Row = [
            random.choice(("sheet", "sheet", "Sheet", "Person", "Reviewer")),
            random.choice(("criterion", "criterion", "Criterion", "Question")),
            random.choice(("answer", "answer", "Answer", "Score", "Rating")),
        ]
        below = self._rows_below_answers()
        if reasons:
            self.note("a column of reasons")
            heads.append(random.choice(("reason", "Comment")))
            for row in rows:
                row.append(self.pick(_COMMENTS) if random.random() < 0.3 else None)
        if self.chance(0.25):
            self._reorder(heads, rows, below)
        return _Table([heads], rows, below=below)

    def _reorder(self, heads: _Row, rows: _Grid, below: _Grid) -> None:
        first = 1 if below else 0
        order = list(range(first, len(heads)))
        self.random.shuffle(order)
        order = list(range(first)) + order
        if order == sorted(order):
            return
        self.note("all columns in another order")
        self.first_column_names = order[0] == 0
        for row in (heads, *rows, *below):
            padded = row + [None] * (len(heads) - len(row))
            row[:] = [padded[place] for place in order]

    def _rows_below_answers(self) -> _Grid:
        found: _Grid = []
        for kind, label in self._kinds_of_labels():
            if kind == "points possible":
                continue
            self.note(f"a row of {kind}, below")
            if self.random.random() < 0.5:
                every = tuple(number for one in self.criteria for number in self.numbers_of(one))
                found.append([label, None, self.computed(kind, every)])
            else:
                found += [
                    [label, self.names[one], self.computed(kind, self.numbers_of(one))] for one in self.file_order
                ]
        return found

    # What stands around a table.

    def table(self) -> _Grid:
        if self.layout == "column for each person":
            table = self.columns_of_people()
        elif self.layout == "row for each answer":
            table = self.rows_of_answers()
        else:
            table = self.rows_of_people()
        rows = self._title_rows()
        rows += table.heads
        body = table.above + table.body
        if self.noted_chance(0.12, "empty rows"):
            for _ in range(self.random.choice((1, 1, 2))):
                body.insert(self.random.randint(0, len(body)), [])
        rows += body
        if table.below and self.random.random() < 0.3:
            rows.append([])
        rows += table.below
        if self.first_column_names and self.noted_chance(0.15, "a legend or notes below"):
            rows += [[] for _ in range(self.random.choice((0, 1, 1, 2)))]
            rows += self._legend()
        width = max(len(row) for row in rows)
        rows = [row + [None] * (width - len(row)) for row in rows]
        if self.noted_chance(0.1, "empty columns"):
            for _ in range(self.random.choice((1, 1, 2))):
                place = self.random.choice((0, self.random.randint(0, width), width))
                for row in rows:
                    row.insert(place, None)
        return rows

    def _title_rows(self) -> _Grid:
        rows: _Grid = []
        if self.noted_chance(0.15, "a title row above"):
            rows.append([self.random.choice(_TITLES).format(card=self.card.title)])
            if self.random.random() < 0.3:
                rows.append(["Date: March 14, 2026"])
            if self.random.random() < 0.7:
                rows.append([])
        elif self.noted_chance(0.05, "an empty row above"):
            rows.append([])
        return rows

    def _legend(self) -> _Grid:
        labels = sorted(self.card.labels.items())
        kind = self.random.choice(("levels", "one line", "notes"))
        if kind == "levels":
            lines = ["Legend"] + [f"{points} = {label}" for points, label in labels]
            lines += self.random.choice(([], ["n/a = does not apply", "? = don't know"]))
            return [[line] for line in lines]
        if kind == "one line":
            return [["Scale: " + ", ".join(f"{points} = {label}" for points, label in labels)]]
        return [[line] for line in self.random.sample(_NOTES, self.random.randint(1, 3))]

    # Files.

    def disturbed(self) -> Disturbed:
        rows = self.table()
        if self.workbook:
            name, content = self._workbook(rows)
        else:
            name, content = self._text(rows)
        sheets = tuple(dict(sheet) for sheet in self.sheets if sheet)
        return Disturbed(name, content, sheets, tuple(self.noted), self.must_ask, self.card_name, self.layout)

    def _text_cell(self, cell: _Cell, digits: int, comma: bool) -> str:
        if cell is None:
            return ""
        if isinstance(cell, _Failed):
            return cell.text
        if isinstance(cell, _Computed):
            text = f"{round(cell.value, digits):.15g}"
            return text.replace(".", ",") if comma else text
        return str(cell)

    def _text(self, rows: _Grid) -> tuple[str, bytes]:
        random = self.random
        ends = random.choices(("\r\n", "\n", "\r"), (6, 4, 1))[0]
        if ends != "\r\n":
            self.note("line ends of Unix" if ends == "\n" else "line ends of old Macs")
        quoted = self.noted_chance(0.15, "all cells in quotes")
        short = self.noted_chance(0.2, "rows end at their last cell")
        digits = random.choice((1, 2, 10))
        comma = self.delimiter == ";" and random.random() < 0.5
        stream = io.StringIO(newline="")
        if self.noted_chance(0.12, "a line with the delimiter"):
            stream.write(f"sep={self.delimiter}{ends}")
        quoting: Literal[0, 1] = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        writer = csv.writer(stream, delimiter=self.delimiter, quoting=quoting, lineterminator=ends)
        for row in rows:
            cells = [self._text_cell(cell, digits, comma) for cell in row]
            if ends == "\r":
                cells = [cell.replace("\n", "\r") for cell in cells]
            while short and cells and not cells[-1]:
                cells.pop()
            writer.writerow(cells)
        text = stream.getvalue()
        if self.noted_chance(0.12, "no line end at the end"):
            text = text.removesuffix(ends)
        if self.delimiter != ",":
            self.note("semicolons" if self.delimiter == ";" else "tabs")
        return self._file_name(self._ending()), self._encoded(text)

    def _ending(self) -> str:
        if self.delimiter != "\t":
            return "csv"
        return self.random.choice(("tsv", "csv", "txt") if self.encoding.startswith("utf-16") else ("tsv", "csv"))

    def _encoded(self, text: str) -> bytes:
        if self.encoding.startswith("utf-16"):
            self.note("UTF-16")
            return ("\ufeff" + text).encode(self.encoding)
        if self.encoding == "utf-8-sig":
            self.note("UTF-8 with a mark")
        if self.encoding == "cp1252" and not text.isascii():
            self.note("Windows-1252")
        return text.encode(self.encoding)

    def _file_name(self, ending: str) -> str:
        names = ("ratings", "responses", "Mill Street (Responses) - Form Responses 1", "Scores final v2", "data")
        return f"{self.random.choice(names)}.{ending}"

    def _workbook(self, rows: _Grid) -> tuple[str, bytes]:
        random = self.random
        before: list[tuple[str, _Grid, bool]] = []
        after: list[tuple[str, _Grid, bool]] = []
        if self.noted_chance(0.15, "a hidden old worksheet"):
            old = (random.choice(("Old (do not use)", "Draft", "2025")), self._old_rows(), True)
            (before if random.random() < 0.7 else after).append(old)
        if self.noted_chance(0.12, "a worksheet to read before"):
            before.append((random.choice(("Read me", "Instructions")), self._read_me(), False))
        if self.noted_chance(0.12, "a worksheet with a summary after"):
            after.append(("Summary", self._summary(), False))
        title = random.choice(("Responses", "Form Responses 1", "Sheet1", "Scores"))
        stream = io.BytesIO()
        workbook = xlsxwriter.Workbook(stream, {"in_memory": True, "default_date_format": "m/d/yyyy h:mm:ss"})
        workbook.set_properties({"created": datetime(2026, 3, 14)})  # noqa: DTZ001
        formulas = random.random() < 0.6
        for name, grid, hidden in [*before, (title, rows, False), *after]:
            worksheet = workbook.add_worksheet(name)
            if hidden:
                (worksheet.hide if random.random() < 0.8 else worksheet.very_hidden)()
            elif name == title and (random.random() < 0.5 or (before and before[0][2])):
                worksheet.activate()
                worksheet.set_first_sheet()
            for down, row in enumerate(grid):
                for along, cell in enumerate(row):
                    self._write(worksheet, down, along, cell, formulas)
        workbook.close()
        return self._file_name("xlsx"), stream.getvalue()

    @staticmethod
    def _write(worksheet: xlsxwriter.worksheet.Worksheet, down: int, along: int, cell: _Cell, formulas: bool) -> None:
        if cell is None:
            return
        if isinstance(cell, _Failed):
            worksheet.write_formula(down, along, _ERRORS[cell.text], None, cell.text)
        elif isinstance(cell, _Computed):
            numbers = ",".join(f"{number}" for number in cell.numbers)
            if formulas:
                worksheet.write_formula(down, along, f"={cell.function}({numbers})", None, cell.value)
            else:
                worksheet.write_number(down, along, round(cell.value, 2))
        elif isinstance(cell, datetime):
            worksheet.write_datetime(down, along, cell)
        elif isinstance(cell, str):
            worksheet.write_string(down, along, cell)
        else:
            worksheet.write_number(down, along, cell)

    def _old_rows(self) -> _Grid:
        """Other numbers, in the plainest of layouts."""
        rows: _Grid = [["sheet", *self.criteria]]
        number = self.random.randint(1, 6)
        for place in range(1, number + 1):
            rows.append([place, *(self.random.choice((1, 1, 2)) for _ in self.criteria)])
        return rows

    def _read_me(self) -> _Grid:
        rows: _Grid = [["How to fill this in"], ["Give each question a number from 1 to 5."], []]
        if self.random.random() < 0.4:
            self.note("a worksheet to read that lists the questions")
            rows.append(["Question", "What we mean"])
            rows += [[question, "Think of your own street."] for question in self.card.questions.values()]
        else:
            rows += [[f"{points} = {label}"] for points, label in sorted(self.card.labels.items())]
        return rows

    def _summary(self) -> _Grid:
        rows: _Grid = [["Question", "Average", "Answers"]]
        for one in self.criteria:
            found = self.numbers_of(one)
            name = self.card.questions[one] if self.random.random() < 0.9 else one
            rows.append([name, self.computed("average", found), len(found)])
        return rows


def disturbed(random: Random) -> Disturbed:
    """One file of ratings as a group could have made it, with the answers that are true."""
    return _Maker(random).disturbed()


def _check(found: Disturbed) -> None:
    """What must hold for each file that is made."""
    card = _read_card(CARDS[found.card])
    assert 0 <= len(found.sheets) <= 40
    assert found.sheets or found.must_ask
    for sheet in found.sheets:
        assert sheet
        assert set(sheet) <= set(card.questions)
        assert set(sheet.values()) <= {"1", "2", "3", "4", "5", "na", "?"}
    asked = {UNLABELLED_AVERAGE, ERROR_CELL, NOT_UNDERSTOOD, "the text of an error"}
    assert found.must_ask == bool(asked & set(found.disturbances))
    assert len(found.content) > 20


def _main(number: int = 2000) -> None:
    """Makes many files, twice each, and prints how often each layout and each disturbance occurs."""
    counts: dict[str, Counter[str]] = {"layout": Counter(), "card": Counter(), "ending": Counter(), "done": Counter()}
    people: Counter[int] = Counter()
    for seed in range(number):
        found = disturbed(Random(seed))
        assert found == disturbed(Random(seed))
        _check(found)
        counts["layout"][found.layout] += 1
        counts["card"][found.card] += 1
        counts["ending"][found.name.rpartition(".")[2]] += 1
        counts["done"].update(found.disturbances)
        counts["done"]["(must ask)"] += found.must_ask
        counts["done"]["(nothing done)"] += not found.disturbances
        people[len(found.sheets)] += 1
    for heading, counted in counts.items():
        sys.stdout.write(f"\n{heading}\n")
        for name, times in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
            sys.stdout.write(f"{times:6} {name}\n")
    sys.stdout.write(f"\nsheets: {min(people)} to {max(people)}, one only {people[1]}, more than 12 ")
    sys.stdout.write(f"{sum(times for size, times in people.items() if size > 12)}\n")


if __name__ == "__main__":
    _main()
