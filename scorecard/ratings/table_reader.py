"""A table of ratings while it is recognized: its cells, what was found in it, what a person has to decide."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain

from scorecard.engine.answers import LONGEST_REASON, Answer, Given, NotRated, Sheet, given_text
from scorecard.errors import Problem, Sentence
from scorecard.ratings.answer_words import Answers, Meaning
from scorecard.ratings.derived import number_in
from scorecard.ratings.folding import fold
from scorecard.ratings.layouts import LONGEST_NAME, without_apostrophe
from scorecard.ratings.question_names import Found, Questions, question_number
from scorecard.ratings.reading import EMPTY, IN_ORDER, ON_SCALE, ONE_BY_ONE, POINTS, Choices, Doubt, LeftOut, Why
from scorecard.rubrics.exact import exact_text

HEADINGS_WITHIN = 30  # rows in which the heading row is looked for
_FEWEST_NUMBERED = 3  # headings that are nothing but a number, before they are taken for numbers of questions
_MOST_PLACES = 20  # the most places that a doubt lists
SHEET_WORDS = {
    *("sheet", "sheet number", "sheet no", "sheet id", "number", "no", "nr", "id", "name", "reviewer", "rater"),
    *("person", "respondent", "response id", "participant", "scorer", "member", "hoja", "nombre", "persona"),
}
"""Headings of the column that names the sheets, as `fold` writes them. `CRITERION_WORDS` and `REASON_WORDS` are
headings of the columns of questions and of reasons."""
_ERROR_TEXT = re.compile(r"#(?:N/A|NAME\?|(?:DIV/0|REF|VALUE|NULL|NUM|ERROR|SPILL|CALC)!)|Err:[0-9]{3}", re.IGNORECASE)
CRITERION_WORDS = {"criterion", "criteria", "question", "questions", "item", "items", "criterio", "pregunta"}
REASON_WORDS = ("reason", "why", "comment", "comments", "explanation", "motivo", "por que", "por qué", "comentario")


@dataclass
class TableReader:
    """What all layouts of a table share. Rows, columns and places (a row and a column) count from 0 here; in `Doubt`,
    `LeftOut` and `Problem` they count from 1.

    `rows` are the cells of the table, `error_cells` the errors that a workbook marks, by place. `columns_out` and
    `rows_out` are left out; `asked` gives for each criterion that was found the text by which the file asks it.
    `unknown` has the places, with their criterion, of each text that is no answer; `errors` those of each error.
    The fields that begin with “_” keep what was computed."""

    path: str
    questions: Questions
    answers: Answers
    choices: Choices
    rows: Sequence[Sequence[str]] = field(default_factory=list)
    error_cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    columns_out: list[LeftOut] = field(default_factory=list)
    rows_out: list[LeftOut] = field(default_factory=list)
    asked: dict[str, str] = field(default_factory=dict)
    words: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often a text was taken for an answer, by the text and the answer, such as “Yes” and “4”. Points that are
    written as the program writes them are left out."""
    turned: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """The places of numbers under criteria that count the other way round. A person says whether they are points
    (`POINTS`) or numbers of the shared scale (`ON_SCALE`)."""
    sheets: dict[str, Sheet] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    made: list[list[str]] = field(default_factory=list)
    """The table of a wide file (a row for each criterion, a column for each sheet) or of a long one (a row for each
    answer), from its heading row on, in the form that `ratings.layouts` reads."""
    made_of: Sequence[int] = ()
    """The columns of the file, from 0, that are the columns of `made`; empty if they are the same."""
    sheets_named_in: int = 0
    """The row that names the sheets of a wide file, above the column of each."""
    unknown: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    errors: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    _found: dict[str, Found | None] = field(default_factory=dict)
    _meanings: dict[tuple[str, str], Meaning | None] = field(default_factory=dict)
    _numbers: dict[str, Fraction | None] = field(default_factory=dict)

    def ask(
        self,
        key: str,
        why: Why,
        text: str,
        places: Sequence[tuple[int, int]],
        offered: Sequence[str],
        suggested: str | None = None,
        default: str | None = None,
        criterion: str | None = None,
    ) -> str | None:
        """Adds a doubt, and returns what a person has chosen for it of what is `offered`. If that is nothing valid,
        `default` holds; if this is None, the doubt stays open."""
        chosen = self.choices.get(key)
        chosen = chosen if chosen in offered else default
        here = tuple((row + 1, column + 1) for row, column in places[:_MOST_PLACES])
        self.doubts.append(Doubt(key, why, text, here, len(places), tuple(offered), suggested, chosen, criterion))
        return chosen

    def find(self, heading: str) -> Found | None:
        if heading not in self._found:
            self._found[heading] = self.questions.find(heading) if heading else None
        return self._found[heading]

    def is_question(self, text: str) -> bool:
        found = self.find(text)
        return found is not None and found.is_sure

    def add_sheet(self, row: int, column: int | None, name: str, answers: dict[str, Answer]) -> None:
        """Adds a sheet, or a problem if its name is missing, used already or too long."""
        if not name:
            sentence = Sentence("This row names no sheet; give it the number of the paper sheet.")
        elif name in self.sheets:
            sentence = Sentence("The sheet “{name}” is here twice; give each sheet its own number.", name=name)
        elif len(name) > LONGEST_NAME:
            sentence = Sentence(
                "This sheet name has {length} characters; keep it to {most}.",
                length=f"{len(name):,}",
                most=LONGEST_NAME,
            )
        else:
            self.sheets[name] = Sheet(name, answers)
            return
        self.problems.append(Problem(self.path, row + 1, (column or 0) + 1, sentence))

    def reason(self, row: int, column: int | None) -> str | None:
        """The reason in a cell, None where there is none. One that is too long is a problem of the file. An apostrophe
        that keeps a spreadsheet from taking it for a formula is left out."""
        if column is None or not (text := without_apostrophe(self.cell(row, column))):
            return None
        if len(text) > LONGEST_REASON:
            sentence = Sentence(
                "This text has {length} characters; shorten it to {most}.",
                length=f"{len(text):,}",
                most=f"{LONGEST_REASON:,}",
            )
            self.problems.append(Problem(self.path, row + 1, column + 1, sentence))
        return text

    def beside(self, row: int, column: int) -> Iterator[str]:
        """The other cells of a row."""
        return (text for place, text in enumerate(self.rows[row]) if place != column)

    def meaning(self, text: str, id_: str) -> Meaning | None:
        """What a text means under a criterion: an answer or, if its `given` is None, that there is none. None if the
        program does not know."""
        if (text, id_) not in self._meanings:
            self._meanings[text, id_] = self.answers.read(text, id_)
        return self._meanings[text, id_]

    def number(self, text: str) -> Fraction | None:
        if text not in self._numbers:
            self._numbers[text] = number_in(text)
        return self._numbers[text]

    def is_other_number(self, row: int, column: int, id_: str) -> bool:
        """Whether a cell holds a number that is no level, such as an average."""
        text = self.cell(row, column)
        return self.number(text) is not None and self.meaning(text, id_) is None

    def free_criteria(self, headings: Iterable[tuple[str, str]]) -> list[str]:
        """The criteria that no heading is sure to name and that nobody has chosen for one. `headings` are texts, each
        with the key of its doubt."""
        taken = {self.choices.get(key) for _, key in headings}
        taken |= {found.criterion for text, key in headings if (found := self.find(text)) and found.is_sure}
        return [id_ for id_ in self.questions.rubric.criteria if id_ not in taken]

    def in_order(self, headings: Mapping[int, str]) -> dict[int, str]:
        """The likely criterion of each row or column; `headings` are their texts. If there are as many of them as
        criteria, they are taken in the order of the rubric, else by the words that they share with the questions."""
        ids = list(self.questions.rubric.criteria)
        if len(headings) == len(ids):
            return dict(zip(headings, ids, strict=True))
        likely = {place: self.questions.likely(text) for place, text in headings.items()}
        once = Counter(likely.values())
        return {place: id_ for place, id_ in likely.items() if id_ is not None and once[id_] == 1}

    def numbered(self, headings: Mapping[int, str]) -> dict[int, str]:
        """The criterion of each heading that is nothing but a question's number. Three or more rising numbers are taken
        for the places of the questions in the rubric, and a person is asked whether they are; {} for other numbers, or
        if the person says no."""
        ids = list(self.questions.rubric.criteria)
        numbers = {place: number for place, text in headings.items() if (number := question_number(text))}
        told = list(numbers.values())
        if len(told) < _FEWEST_NUMBERED or told != sorted(set(told)) or told[-1] > len(ids):
            return {}
        first, last = (headings[place] for place in (min(numbers), max(numbers)))
        chosen = self.ask(
            "numbers-of-questions",
            Why.NUMBERED,
            f"{first} – {last}",
            [],
            [IN_ORDER, ONE_BY_ONE],
            IN_ORDER,
        )
        if chosen == ONE_BY_ONE:
            return {}
        return {place: ids[number - 1] for place, number in numbers.items()}

    def filled(self, row: int, columns: Iterable[int]) -> int:
        """How many of these cells hold something."""
        cells = self.rows[row]
        return len([column for column in columns if column < len(cells) and cells[column]])

    def cell(self, row: int, column: int) -> str:
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def given(self, row: int, column: int, id_: str) -> Given | None:
        """The answer in a cell; None where there is none, or a person has to decide first."""
        text = self.cell(row, column)
        if error := self.error_cells.get((row, column)) or (text if _ERROR_TEXT.fullmatch(text) else None):
            self.errors.setdefault(error, []).append((row, column, id_))
            return self.decided(f"error:{error}", id_)
        if not text:
            return None
        meaning = self.meaning(text, id_)
        if meaning is None:
            self.unknown.setdefault(text, []).append((row, column, id_))
            return self.decided(f"text:{fold(text) or text}", id_)
        given = meaning.given
        if id_ in self.answers.turned and isinstance(given, Fraction) and self.number(text) == given:
            self.turned.setdefault(id_, []).append((row, column))
            chosen = self.choices.get(f"numbers:{id_}")
            if chosen == ON_SCALE:
                given = self.answers.on_scale(exact_text(given), id_)
            elif chosen != POINTS:
                return None
        if given_text(given) != text or isinstance(given, NotRated):
            self.words[text, given_text(given)] += 1
        return given

    def decided(self, key: str, id_: str) -> Given | None:
        """The answer that a person chose for a text or an error; None if that is no answer, or nothing was chosen."""
        chosen = self.choices.get(key, EMPTY)
        meaning = None if chosen == EMPTY else self.answers.read(chosen, id_)
        return meaning.given if meaning else None

    def ask_about_texts(self) -> None:
        """Ask once about each text that is no answer, about each kind of error, and about the numbers of each question
        that counts the other way round."""
        for error, found in self.errors.items():
            never = any(self.questions.rubric.criteria[id_].not_applicable == "never" for _, _, id_ in found)
            places = [(row, column) for row, column, _ in found]
            self.ask(f"error:{error}", Why.ERROR, error, places, [EMPTY, "?", *([] if never else ["na"])], None)
        for id_, places in self.turned.items():
            self.ask(f"numbers:{id_}", Why.TURNED, id_, places, [ON_SCALE, POINTS], criterion=id_)
        by_key: dict[str, list[tuple[int, int, str]]] = {}
        shown: dict[str, str] = {}
        for text, found in self.unknown.items():
            key = f"text:{fold(text) or text}"
            by_key.setdefault(key, []).extend(found)
            shown.setdefault(key, text)
        for key, found in by_key.items():
            ids = dict.fromkeys(id_ for _, _, id_ in found)
            places = [(row, column) for row, column, _ in found]
            only = next(iter(ids)) if len(ids) == 1 else None
            near = self.answers.near(shown[key], only) if only else None
            self.ask(key, Why.NOT_AN_ANSWER, shown[key], places, list(self.offered(ids)), near, criterion=only)

    def offered(self, ids: dict[str, None]) -> Iterator[str]:
        """The answers that all of these criteria offer, and `EMPTY`, as the choices of a doubt."""
        rubric = self.questions.rubric
        first, *others = [rubric.points[id_] for id_ in ids]
        shared = [points for points in first if all(points in levels for levels in others)]
        never = any(rubric.criteria[id_].not_applicable == "never" for id_ in ids)
        return chain(map(exact_text, shared), [] if never else ["na"], ["?", EMPTY])
