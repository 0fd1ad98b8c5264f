"""A table of ratings while it is recognized: its cells, what was found in it, what a person has to decide."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain

from scorecard.engine.answers import LONGEST_REASON, Answer, Given, Sheet, given_text
from scorecard.errors import Problem, Sentence
from scorecard.ratings.derived import number_in
from scorecard.ratings.layouts import LONGEST_NAME, unguarded
from scorecard.ratings.matching import Answers, Found, Meaning, Questions, fold
from scorecard.ratings.reading import EMPTY, Choices, Doubt, LeftOut, Why
from scorecard.rubrics.exact import exact_text

HEADINGS_WITHIN = 30  # rows in which the heading row is looked for
_MOST_PLACES = 20  # addresses that a doubt names
SHEET_WORDS = {
    *("sheet", "sheet number", "sheet no", "sheet id", "number", "no", "nr", "id", "name", "reviewer", "rater"),
    *("person", "respondent", "response id", "participant", "scorer", "member", "hoja", "nombre", "persona"),
}
_ERROR_TEXT = re.compile(r"#(?:N/A|NAME\?|(?:DIV/0|REF|VALUE|NULL|NUM|ERROR|SPILL|CALC)!)|Err:[0-9]{3}", re.IGNORECASE)
CRITERION_WORDS = {"criterion", "criteria", "question", "questions", "item", "items", "criterio", "pregunta"}
REASON_WORDS = ("reason", "why", "comment", "comments", "explanation", "motivo", "por que", "por qué", "comentario")


@dataclass
class TableReader:
    """What all layouts of a table share."""

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
    words: Counter[str] = field(default_factory=Counter)
    reworded: dict[str, str] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    made: list[list[str]] = field(default_factory=list)
    """The table of a wide or long file in the words of the program, from its headings on."""
    unknown: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    errors: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _found: dict[str, Found | None] = field(default_factory=dict)
    _meanings: dict[tuple[str, str], Meaning | None] = field(default_factory=dict)
    _numbers: dict[str, Fraction | None] = field(default_factory=dict)

    def ask(
        self,
        key: str,
        why: Why,
        text: str,
        places: Sequence[tuple[int, int]],
        choices: Sequence[str],
        suggested: str | None = None,
        count: int | None = None,
    ) -> str | None:
        """Ask a person; returns what was decided, if anything valid was."""
        chosen = self.choices.get(key)
        chosen = chosen if chosen in choices else None
        here = tuple((row + 1, column + 1) for row, column in places[:_MOST_PLACES])
        number = len(places) if count is None else count
        self.doubts.append(Doubt(key, why, text, here, number, tuple(choices), suggested, chosen))
        return chosen

    def find(self, heading: str) -> Found | None:
        if heading not in self._found:
            self._found[heading] = self.questions.find(heading) if heading else None
        return self._found[heading]

    def is_question(self, text: str) -> bool:
        found = self.find(text)
        return found is not None and found.is_sure

    def add_sheet(self, row: int, column: int | None, name: str, answers: dict[str, Answer]) -> None:
        if not name:
            sentence = Sentence("This row names no sheet; give it the number of the paper sheet.")
        elif name in self.sheets:
            sentence = Sentence("The sheet “{name}” stands here twice; give each sheet its own number.", name=name)
        elif len(name) > LONGEST_NAME:
            sentence = Sentence(
                "This name of a sheet has {length} characters; keep it to {most}.",
                length=f"{len(name):,}",
                most=LONGEST_NAME,
            )
        else:
            self.sheets[name] = Sheet(name, answers)
            return
        self.problems.append(Problem(self.path, row + 1, (column or 0) + 1, sentence))

    def reason(self, row: int, column: int | None) -> str | None:
        if column is None or not (text := unguarded(self.cell(row, column))):
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
            self.errors.setdefault(error, []).append((row, column))
            return self.decided(f"error:{error}", id_)
        if not text:
            return None
        meaning = self.meaning(text, id_)
        if meaning is None:
            self.unknown.setdefault(text, []).append((row, column, id_))
            return self.decided(f"text:{fold(text) or text}", id_)
        if given_text(meaning.given) != text:
            self.reworded[text] = given_text(meaning.given)
            self.words[text] += 1
        return meaning.given

    def decided(self, key: str, id_: str) -> Given | None:
        chosen = self.choices.get(key, EMPTY)
        meaning = None if chosen == EMPTY else self.answers.read(chosen, id_)
        return meaning.given if meaning else None

    def ask_about_texts(self) -> None:
        """Ask once about each distinct text that is no answer, and about each kind of error."""
        for error, places in self.errors.items():
            self.ask(f"error:{error}", Why.ERROR, error, places, [EMPTY, "?", "na"], None)
        by_key: dict[str, list[tuple[int, int, str]]] = {}
        shown: dict[str, str] = {}
        for text, found in self.unknown.items():
            key = f"text:{fold(text) or text}"
            by_key.setdefault(key, []).extend(found)
            shown.setdefault(key, text)
        for key, found in by_key.items():
            ids = dict.fromkeys(id_ for _, _, id_ in found)
            places = [(row, column) for row, column, _ in found]
            self.ask(key, Why.NOT_AN_ANSWER, shown[key], places, list(self.offered(ids)))

    def offered(self, ids: dict[str, None]) -> Iterator[str]:
        """The answers that all of these criteria offer."""
        rubric = self.questions.rubric
        first, *others = [rubric.points[id_] for id_ in ids]
        shared = [points for points in first if all(points in levels for levels in others)]
        never = any(rubric.criteria[id_].not_applicable == "never" for id_ in ids)
        return chain(map(exact_text, shared), [] if never else ["na"], ["?", EMPTY])
