"""Recognizes what is what in tables of ratings as people make them: a pure function from cells to a reading.

What is sure is read, what is doubtful is asked, and nothing is guessed in silence. A reading keeps the rows and columns
of the file in all that it says."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from hashlib import sha256
from itertools import chain, islice

from scorecard.engine.answers import LONGEST_REASON, Answer, Given, Sheet, given_text
from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.ratings.cells import Worksheet, read_tables
from scorecard.ratings.derived import NAMES_TOO, SCORE_WORDS, follows_from_others, is_derived_label, number_in
from scorecard.ratings.layouts import LONGEST_NAME, Ratings, ratings_of, unguarded
from scorecard.ratings.matching import Answers, Found, Meaning, Questions, fold, labels_of, names_of
from scorecard.ratings.reading import EMPTY, OUT, Choices, Doubt, Layout, LeftOut, Reading, Why
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric

_HEADINGS_WITHIN = 30  # rows in which the heading row is looked for
_COLUMNS_WITHIN = 6  # columns in which the questions of a wide table are looked for
_MOST_PLACES = 20  # addresses that a doubt names
_MOST_DOUBTS = 200
_MOST_COLUMNS_SHOWN = 60
_SHEET_WORDS = {
    *("sheet", "sheet number", "sheet no", "sheet id", "number", "no", "nr", "id", "name", "reviewer", "rater"),
    *("person", "respondent", "response id", "participant", "scorer", "member", "hoja", "nombre", "persona"),
}
_ERROR_TEXT = re.compile(r"#(?:N/A|NAME\?|(?:DIV/0|REF|VALUE|NULL|NUM|ERROR|SPILL|CALC)!)|Err:[0-9]{3}", re.IGNORECASE)
_LONG = ("sheet", "criterion", "answer")
_CRITERION_WORDS = {"criterion", "criteria", "question", "questions", "item", "items", "criterio", "pregunta"}
_REASON_WORDS = ("reason", "why", "comment", "comments", "explanation", "motivo", "por que", "por qué", "comentario")
_PASSED_WORKSHEETS = {"summary", "results", "totals", "chart", "charts", "instructions", "read me", "readme", "resumen"}
_PASSED_IN_WIDE = {"principle", "question", "category", "section", "impact area"}


def recognize(
    path: str, tables: Sequence[Worksheet], questions: Questions, answers: Answers, choices: Choices | None = None
) -> Reading:
    """What the tables of a file hold, with what `choices` decide. Raises FaultyFile where no question is found, or with
    every fault of what is left."""
    recognizer = _Recognizer(path, tables, questions, answers, choices or {})
    return recognizer.reading()


def _is_text(heading: str) -> bool:
    """Whether a column of a wide table holds reasons or rulings."""
    return fold(heading) in ("ruling", "ruling reason") or heading.strip().lower().endswith(" reason")


def recognize_file(path: str, content: bytes, rubrics: Sequence[Rubric], choices: Choices | None = None) -> Reading:
    """`recognize_tables` on the bytes of a file."""
    return recognize_tables(path, read_tables(path, content), rubrics, choices)


def recognize_tables(
    path: str, tables: Sequence[Worksheet], rubrics: Sequence[Rubric], choices: Choices | None = None
) -> Reading:
    """`recognize` with the words of these rubrics: the first one is scored, the others are its translations."""
    questions, answers = Questions(rubrics[0], names_of(rubrics)), Answers(rubrics[0], labels_of(rubrics))
    return recognize(path, tables, questions, answers, choices)


@dataclass
class _Recognizer:
    path: str
    tables: Sequence[Worksheet]
    questions: Questions
    answers: Answers
    choices: Choices
    doubts: list[Doubt] = field(default_factory=list)
    columns_out: list[LeftOut] = field(default_factory=list)
    rows_out: list[LeftOut] = field(default_factory=list)
    asked: dict[str, str] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)
    reworded: dict[str, str] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    long_choices: dict[str, str | None] = field(default_factory=dict)
    long_columns: tuple[int, int, int] = (0, 0, 0)
    made: list[list[str]] = field(default_factory=list)
    """The table of a wide or long file in the words of the program, from its headings on."""
    unknown: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    errors: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _found: dict[str, Found | None] = field(default_factory=dict)
    _meanings: dict[tuple[str, str], Meaning | None] = field(default_factory=dict)
    _numbers: dict[str, Fraction | None] = field(default_factory=dict)

    # the whole

    def reading(self) -> Reading:
        table, others = self.worksheet()
        self.rows = table.rows
        self.error_cells = table.error_cells
        layout, at = self.layout(table)
        {Layout.BY_PERSON: self.by_person, Layout.WIDE: self.wide, Layout.LONG: self.long}[layout](at)
        heading_row = at if layout is not Layout.WIDE else self.wide_heading(at)
        self.ask_about_texts()
        ratings = None
        if not any(doubt.chosen is None for doubt in self.doubts):
            ratings = self.read(heading_row)
        return Reading(
            worksheet=table.name,
            encoding=table.encoding,
            layout=layout,
            heading_row=heading_row + 1,
            headings=sha256("|".join(map(fold, self.rows[heading_row])).encode()).hexdigest(),
            first_rows=tuple(tuple(row[:_MOST_COLUMNS_SHOWN]) for row in self.rows[: heading_row + 4][-5:]),
            first_row=max(heading_row - 1, 0) + 1,
            asked=self.asked,
            worksheets=others,
            columns=tuple(self.columns_out),
            rows=tuple(self.rows_out),
            texts=tuple((text, self.reworded[text], number) for text, number in self.words.items()),
            doubts=tuple(self.doubts[:_MOST_DOUBTS]),
            ratings=ratings,
        )

    def read(self, above: int) -> Ratings:
        if self.problems:
            raise FaultyFile(self.problems)
        if not self.made:
            return Ratings(tuple(self.sheets.values()), {}, ())
        try:
            return ratings_of(self.questions.rubric, self.path, self.made)
        except FaultyFile as faults:
            moved = [Problem(one.path, one.line + above, one.column, one.sentence) for one in faults.problems]
            raise FaultyFile(moved) from None

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

    # worksheet and layout

    def worksheet(self) -> tuple[Worksheet, tuple[LeftOut, ...]]:
        """The table to read, and why the others are not."""
        if len(self.tables) == 1:
            return self.tables[0], ()
        names = [table.name for table in self.tables]
        if (wanted := self.choices.get("worksheet")) in names:
            return self.tables[names.index(wanted)], self.other_worksheets(names.index(wanted))
        fit = [self.fit(table) for table in self.tables]
        visible = [number for number, table in enumerate(self.tables) if not table.is_hidden]
        best = max(visible or range(len(self.tables)), key=lambda number: (fit[number], -number))
        rivals = [number for number in visible if fit[number] == fit[best] > 0]
        only_hidden = fit[best] == 0 and any(fit)
        if len(rivals) > 1 or only_hidden:
            best = max(range(len(fit)), key=lambda number: (fit[number], -number)) if only_hidden else best
            self.ask("worksheet", Why.OTHER_HEADINGS, names[best], [(0, 0)], names, names[best])
        return self.tables[best], self.other_worksheets(best)

    def other_worksheets(self, best: int) -> tuple[LeftOut, ...]:
        return tuple(
            LeftOut(table.name, 0, Why.HIDDEN if table.is_hidden else Why.OTHER_HEADINGS)
            for number, table in enumerate(self.tables)
            if number != best
        )

    def fit(self, table: Worksheet) -> int:
        """How many questions the best heading row, or the best first columns, name."""
        named = max(self.best_heading(table.rows)[0], self.best_column(table.rows)[0])
        return named if self.holds_some_answers(table) and fold(table.name) not in _PASSED_WORKSHEETS else 0

    def holds_some_answers(self, table: Worksheet) -> bool:
        """Whether two cells or more of the first rows are answers."""
        ids = list(self.questions.rubric.criteria)[:3]
        cells = (text for row in table.rows[: _HEADINGS_WITHIN * 2] for text in row if text)
        found = (text for text in cells if any(self.meaning(text, id_) for id_ in ids))
        return sum(1 for _ in islice(found, 2)) == 2

    def named(self, cells: Sequence[str]) -> int:
        """How many different questions these cells name, surely or nearly."""
        return len({found.criterion for cell in cells if (found := self.find(cell))})

    def best_heading(self, rows: Sequence[Sequence[str]]) -> tuple[int, int]:
        """How many questions the best heading row names, and where it is."""
        counts = [(self.named(row), -number) for number, row in enumerate(rows[:_HEADINGS_WITHIN])]
        count, number = max(counts, default=(0, 0))
        return count, -number

    def best_column(self, rows: Sequence[Sequence[str]]) -> tuple[int, int]:
        width = min(max(map(len, rows), default=0), _COLUMNS_WITHIN)
        most = len(self.questions.rubric.criteria) + _HEADINGS_WITHIN * 2
        counts = [
            (self.named([row[column] for row in rows[:most] if column < len(row)]), -column) for column in range(width)
        ]
        count, column = max(counts, default=(0, 0))
        return count, -column

    def layout(self, table: Worksheet) -> tuple[Layout, int]:
        """The layout, with its heading row, or for a wide table the column of its questions."""
        in_row, row_number = self.best_heading(table.rows)
        in_column, column = self.best_column(table.rows)
        if not in_row and not in_column:
            sentence = Sentence(
                "No row of headings and no column names a question of {rubric}. Head each column with a question, or"
                " write the questions into the first column.",
                rubric=self.questions.rubric.title,
            )
            raise FaultyFile([Problem(self.path, 1, 1, sentence)])
        if (long_at := self.long_heading(column)) is not None:
            return Layout.LONG, long_at
        chosen = self.choices.get("heading-row", "")
        if chosen.isdecimal() and 0 < int(chosen) <= len(table.rows):
            return Layout.BY_PERSON, int(chosen) - 1
        has_no_body = not any(any(row) for row in self.rows[row_number + 1 :])
        is_called_so = any(
            fold(self.cell(row, column)) in _CRITERION_WORDS for row in range(min(len(self.rows), row_number + 1))
        )
        is_wide = in_column > in_row or (in_column == in_row and (has_no_body or is_called_so))
        return (Layout.WIDE, column) if is_wide else (Layout.BY_PERSON, row_number)

    def long_heading(self, column: int) -> int | None:
        """The heading row of a table with a row for each answer; None for another layout. Beside the column of the
        questions it has one for the sheet and one for the answer."""
        for number, row in enumerate(self.rows[:_HEADINGS_WITHIN]):
            words = {fold(cell): place for place, cell in enumerate(row) if cell}
            if set(_LONG) <= set(words):
                self.long_columns = (words["sheet"], words["criterion"], words["answer"])
                return number
            sheets = [place for word, place in words.items() if word in _SHEET_WORDS and place != column]
            given = [place for word, place in words.items() if word in SCORE_WORDS and place not in (column, *sheets)]
            names = column < len(row) and fold(row[column]) in _CRITERION_WORDS
            if names and len(sheets) == 1 and len(given) == 1:
                self.long_columns = (sheets[0], column, given[0])
                return number
        return None

    # a row for each sheet

    def by_person(self, at: int) -> None:
        headings = self.rows[at]
        body = [number for number in range(at + 1, len(self.rows)) if any(self.rows[number])]
        width = max([len(headings), *(len(self.rows[number]) for number in body)])
        questions, reasons = self.question_columns(at, headings, body)
        kept = self.person_rows(body, questions)
        sheet = self.sheet_column(headings, kept, questions, reasons)
        for column in sorted(set(range(width)) - {*questions, *reasons, sheet}):
            heading = headings[column] if column < len(headings) else ""
            if heading or any(self.cell(row, column) for row in kept):
                why = Why.DERIVED if is_derived_label(heading) else Why.NOT_A_QUESTION
                self.columns_out.append(LeftOut(heading, column + 1, why))
        for column, id_ in questions.items():
            self.asked[id_] = headings[column]
        self.person_sheets(kept, sheet, questions, reasons)

    def person_sheets(
        self, kept: Sequence[int], sheet: int | None, questions: dict[int, str], reasons: dict[int, str]
    ) -> None:
        """Makes the sheets. A text becomes the same answer each time, so that a hundred thousand rows take seconds."""
        reason_columns = {id_: column for column, id_ in reasons.items()}
        known: dict[int, dict[str, Answer]] = {column: {} for column in questions}
        columns = [(column, id_, known[column], reason_columns.get(id_)) for column, id_ in questions.items()]
        for number, row in enumerate(kept, 1):
            cells = self.rows[row]
            answers: dict[str, Answer] = {}
            for column, id_, answer_of, reason_column in columns:
                text = cells[column] if column < len(cells) else ""
                answer = answer_of.get(text)
                if answer is None and (text or self.error_cells):
                    given = self.given(row, column, id_)
                    answer = None if given is None else Answer(given)
                    if answer and text not in self.reworded and (row, column) not in self.error_cells:
                        answer_of[text] = answer
                if reason_column is not None and (reason := self.reason(row, reason_column)):
                    answer = Answer(answer.given if answer else None, reason)
                if answer is not None:
                    answers[id_] = answer
            self.add_sheet(row, sheet, str(number) if sheet is None else self.cell(row, sheet), answers)

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

    def question_columns(
        self, at: int, headings: Sequence[str], body: Sequence[int]
    ) -> tuple[dict[int, str], dict[int, str]]:
        """The columns of questions and of reasons, by column."""
        questions: dict[int, str] = {}
        reasons: dict[int, str] = {}
        ids = list(self.questions.rubric.criteria)
        for column, heading in enumerate(headings):
            if not heading:
                continue
            if reason_of := self.reason_of(heading):
                reasons[column] = reason_of
                continue
            found, key = self.find(heading), f"column:{fold(heading)}"
            if found and found.is_sure and found.criterion not in questions.values() and key not in self.choices:
                questions[column] = found.criterion
                continue
            if not found and key not in self.choices and not self.holds_ratings(heading, column, body):
                continue
            why, suggested = Why.HOLDS_RATINGS, OUT
            if found:
                is_twice = found.criterion in questions.values()
                why, suggested = (Why.TWICE, OUT) if is_twice else (Why.NEAR, found.criterion)
            free = [id_ for id_ in ids if id_ not in questions.values()]
            chosen = self.ask(key, why, heading, [(at, column)], [*free, OUT], suggested)
            if chosen and chosen != OUT:
                questions[column] = chosen
        return questions, reasons

    def reason_of(self, heading: str) -> str | None:
        """The criterion whose reasons are under a heading such as “local-jobs reason”."""
        folded = fold(heading)
        for word in _REASON_WORDS:
            for rest in (folded.removesuffix(f" {word}"), folded.removeprefix(f"{word} ")):
                if rest != folded and (found := self.find(rest)) and found.is_sure:
                    return found.criterion
        return None

    def holds_ratings(self, heading: str, column: int, body: Sequence[int]) -> bool:
        """Whether a column that is no question holds what could be ratings."""
        texts = [text for row in body if (text := self.cell(row, column))]
        if is_derived_label(heading) or fold(heading) in _SHEET_WORDS or len(texts) < max(2, len(body) // 2):
            return False
        if texts[0].isdecimal() and texts == [str(int(texts[0]) + step) for step in range(len(texts))]:
            return False  # running numbers
        ids = self.questions.rubric.criteria
        return all(any(self.meaning(text, id_) for id_ in ids) for text in dict.fromkeys(texts))

    def sheet_column(
        self, headings: Sequence[str], kept: Sequence[int], questions: dict[int, str], reasons: dict[int, str]
    ) -> int | None:
        """The column that names the sheets: one called “sheet”, else one with a usual name and a different text for
        each."""
        free = [column for column in range(len(headings)) if column not in questions and column not in reasons]
        for column in free:
            if fold(headings[column]) == "sheet":
                return column
        for column in free:
            texts = [self.cell(row, column) for row in kept]
            is_called_so = fold(headings[column]) in _SHEET_WORDS
            if is_called_so and len(set(texts)) == len(texts) and all(0 < len(text) <= 40 for text in texts):
                return column
        return None

    def person_rows(self, body: Sequence[int], questions: dict[int, str]) -> list[int]:
        """The rows that are sheets."""
        kept: list[int] = []
        filled = {row: self.filled(row, questions) for row in body}
        answered = [row for row in body if filled[row]]
        beside = {row: sum(map(bool, self.rows[row])) - filled[row] for row in answered}
        usual = Counter(beside.values()).most_common(1)[0][0] if beside else 0
        for place, row in enumerate(answered):
            label, key = self.label(row, questions), f"row:{row + 1}"
            if self.choices.get(key) == OUT:
                self.rows_out.append(LeftOut(label, row + 1, Why.CHOSEN))
                continue
            if self.is_second_heading(row, place, questions):
                self.rows_out.append(LeftOut(label, row + 1, Why.HEADING))
                continue
            if is_derived_label(label) and fold(label) not in NAMES_TOO:
                self.rows_out.append(LeftOut(label, row + 1, Why.DERIVED))
                continue
            is_labelled = is_derived_label(label)
            at_an_end = place in (0, len(answered) - 1) and (beside[row] < usual or not usual)
            if is_labelled or (at_an_end and len(questions) > 2 and len(answered) > 2):
                is_derived = self.follows(row, answered, questions)
                has_others = any(self.is_other_number(row, column, id_) for column, id_ in questions.items())
                if (is_labelled and (is_derived or has_others)) or (is_derived and has_others):
                    self.rows_out.append(LeftOut(label, row + 1, Why.DERIVED))
                    continue
                if is_labelled or is_derived:
                    text = label or ", ".join(self.cell(row, column) for column in list(questions)[:6])
                    self.ask(key, Why.LOOKS_DERIVED, text, [(row, 0)], [OUT, "sheet"], OUT)
            kept.append(row)
        return kept

    def follows(self, row: int, answered: Sequence[int], questions: dict[int, str]) -> bool:
        """Whether a row's values are the most points, or follow from the other rows."""
        values = {one: [self.number(self.cell(one, column)) for column in questions] for one in answered}
        if values[row] == [self.questions.rubric.points[id_][-1] for id_ in questions.values()]:
            return True
        return follows_from_others(values[row], [values[other] for other in answered if other != row])

    def label(self, row: int, questions: dict[int, str]) -> str:
        """The first text of a row that is before its answers; else the first that is no answer."""
        first = min(questions, default=0)
        cells = self.rows[row]
        before = next((text for text in cells[:first] if text), "")
        return before or next((text for column, text in enumerate(cells) if text and column not in questions), "")

    def is_second_heading(self, row: int, place: int, questions: dict[int, str]) -> bool:
        """Whether a row names questions, or as the first one below the headings holds no answer at all."""
        cells = ((self.cell(row, column), id_) for column, id_ in questions.items())
        filled = ((text, id_) for text, id_ in cells if text)
        first = next(filled)
        if self.meaning(*first):
            return False
        texts = [first, *filled]
        named = sum("ImportId" in text or self.is_question(text) for text, _ in texts)
        if named * 2 >= len(texts):
            return True
        return place == 0 and len(texts) > 1 and not any(self.meaning(text, id_) for text, id_ in texts)

    def is_other_number(self, row: int, column: int, id_: str) -> bool:
        """Whether a cell holds a number that is no level, such as an average."""
        text = self.cell(row, column)
        return self.number(text) is not None and self.meaning(text, id_) is None

    # a column for each sheet

    def wide_heading(self, column: int) -> int:
        """The row above the first question that holds something beside the questions."""
        first = next(row for row, cells in enumerate(self.rows) if column < len(cells) and self.find(cells[column]))
        above = [row for row in range(first) if any(self.beside(row, column))]
        named = [row for row in above if fold(self.cell(row, column)) in _CRITERION_WORDS]
        different = [row for row in above if self.all_different(row, column)]
        if named:
            return named[-1]
        return max(different or above or [max(first - 1, 0)], key=lambda row: sum(map(bool, self.beside(row, column))))

    def all_different(self, row: int, column: int) -> bool:
        texts = [text for text in self.beside(row, column) if text]
        return len(set(texts)) == len(texts)

    def wide(self, at: int) -> None:
        heading_row = self.wide_heading(at)
        headings = self.rows[heading_row]
        rows = self.question_rows(at, heading_row)
        sheets = self.sheet_columns(at, headings, rows)
        made: list[list[str]] = [["criterion", *[name for name, _ in sheets]]]
        for row in range(heading_row + 1, len(self.rows)):
            id_ = rows.get(row)
            cells = [] if id_ is None else [id_]
            for name, column in sheets if id_ is not None else ():
                cells.append(
                    self.cell(row, column) if _is_text(name) else given_text(self.given(row, column, str(id_)))
                )
            made.append(cells)
        self.made = made

    def question_rows(self, at: int, heading_row: int) -> dict[int, str]:
        """The criteria by row."""
        rows: dict[int, str] = {}
        ids = list(self.questions.rubric.criteria)
        for row in range(heading_row + 1, len(self.rows)):
            text, key = self.cell(row, at), f"row:{row + 1}"
            found = self.find(text)
            if not any(self.rows[row]):
                continue
            if found and found.is_sure and found.criterion not in rows.values() and key not in self.choices:
                rows[row] = found.criterion
            elif key not in self.choices and (is_derived_label(text) or not self.may_hold_answers(row, at)):
                why = Why.DERIVED if is_derived_label(text) else Why.NOT_A_QUESTION
                self.rows_out.append(LeftOut(text or next(filter(None, self.rows[row])), row + 1, why))
            else:
                why = Why.NEAR if found else Why.HOLDS_RATINGS
                why = Why.TWICE if found and found.criterion in rows.values() else why
                free = [id_ for id_ in ids if id_ not in rows.values()]
                suggested = found.criterion if found and why is Why.NEAR else OUT
                shown = text or next(filter(None, self.rows[row]))
                chosen = self.ask(key, why, shown, [(row, at)], [*free, OUT], suggested)
                if chosen and chosen != OUT:
                    rows[row] = chosen
            if row in rows:
                self.asked[rows[row]] = text
        return rows

    def may_hold_answers(self, row: int, at: int) -> bool:
        """Whether a row holds something beside its name that could be an answer."""
        ids = self.questions.rubric.criteria
        texts = [text for text in self.beside(row, at) if text]
        return any(self.number(text) is not None or any(self.meaning(text, id_) for id_ in ids) for text in texts)

    def sheet_columns(self, at: int, headings: Sequence[str], rows: dict[int, str]) -> list[tuple[str, int]]:
        """The columns of sheets, of rulings and of reasons, with their names."""
        found: list[tuple[str, int]] = []
        for column in range(max(map(len, self.rows))):
            heading = headings[column] if column < len(headings) else ""
            if column == at or not any(self.cell(row, column) for row in rows):
                continue
            if _is_text(heading):
                found.append((heading, column))
            elif fold(heading) in _PASSED_IN_WIDE or self.is_text_column(column, rows):
                self.columns_out.append(LeftOut(heading, column + 1, Why.NOT_A_QUESTION))
            else:
                found.append((heading, column))
        found = self.without_derived(found, rows)
        plain = [name for name, _ in found if not _is_text(name)]
        if len(plain) == 1 and (fold(plain[0]) in SCORE_WORDS or not plain[0]):
            found = [("1" if name == plain[0] else name, column) for name, column in found]
        return [(name or f"column {column + 1}", column) for name, column in found]

    def is_text_column(self, column: int, rows: dict[int, str]) -> bool:
        """Whether most cells of a column are words that are no answers, such as notes or the questions' texts."""
        texts = [(text, id_) for row, id_ in rows.items() if (text := self.cell(row, column))]
        words = [text for text, id_ in texts if self.number(text) is None and self.meaning(text, id_) is None]
        return len(words) * 2 > len(texts) and (len(set(words)) > 3 or max(map(len, words)) > 30)

    def without_derived(self, found: list[tuple[str, int]], rows: dict[int, str]) -> list[tuple[str, int]]:
        """The columns without those that hold averages, sums, weights or the most points."""
        sheets = [(name, column) for name, column in found if not _is_text(name)]
        numbers = {column: [self.number(self.cell(row, column)) for row in rows] for _, column in sheets}
        tops = [self.questions.rubric.points[id_][-1] for id_ in rows.values()]
        left: set[int] = set()
        for place, (name, column) in enumerate(sheets):
            key, is_labelled = f"sheet:{column + 1}", is_derived_label(name)
            if self.choices.get(key) == OUT or (is_labelled and fold(name) not in NAMES_TOO):
                left.add(column)
                why = Why.DERIVED if key not in self.choices else Why.CHOSEN
                self.columns_out.append(LeftOut(name, column + 1, why))
                continue
            at_an_end = place in (0, len(sheets) - 1) and len(sheets) > 2 and len(rows) > 2
            if not is_labelled and not at_an_end:
                continue
            others = [numbers[other] for _, other in sheets if other != column]
            is_derived = numbers[column] == tops or follows_from_others(numbers[column], others)
            has_others = any(self.is_other_number(row, column, id_) for row, id_ in rows.items())
            if (is_labelled and (is_derived or has_others)) or (is_derived and has_others):
                left.add(column)
                self.columns_out.append(LeftOut(name, column + 1, Why.DERIVED))
            elif is_labelled or is_derived:
                self.ask(key, Why.LOOKS_DERIVED, name, [(min(rows) - 1, column)], [OUT, "sheet"], OUT)
        return [(name, column) for name, column in found if column not in left]

    # a row for each answer

    def long(self, at: int) -> None:
        sheet, criterion, answer = self.long_columns
        headings = [fold(cell) for cell in self.rows[at]]
        headings[sheet], headings[criterion], headings[answer] = _LONG
        for column, heading in enumerate(headings):
            if "reason" not in headings and heading in _REASON_WORDS:
                headings[column] = "reason"
        self.made = [headings]
        for row in range(at + 1, len(self.rows)):
            cells = list(self.rows[row])
            found = self.find(self.cell(row, criterion))
            label = self.cell(row, sheet)
            if is_derived_label(label) and fold(label) not in NAMES_TOO:
                self.rows_out.append(LeftOut(label, row + 1, Why.DERIVED))
                cells = []
            elif found and found.is_sure:
                cells[criterion] = found.criterion
                self.asked.setdefault(found.criterion, self.cell(row, criterion))
                if fold(self.cell(row, sheet)) != "ruling" and answer < len(cells):
                    cells[answer] = given_text(self.given(row, answer, found.criterion))
            elif found:
                text = self.cell(row, criterion)
                chosen = self.long_choices.get(text)
                if text not in self.long_choices:
                    ids = [*self.questions.rubric.criteria, OUT]
                    place = [(row, criterion)]
                    chosen = self.ask(f"column:{fold(text)}", Why.NEAR, text, place, ids, found.criterion)
                    self.long_choices[text] = chosen
                cells = [] if chosen in (None, OUT) else cells
                if chosen and cells:
                    cells[criterion] = chosen
                    cells[answer] = given_text(self.given(row, answer, chosen))
            elif any(cells) and (not self.cell(row, answer) or any(is_derived_label(cell) for cell in cells)):
                self.rows_out.append(LeftOut(next(filter(None, cells)), row + 1, Why.NOT_A_QUESTION))
                cells = []
            self.made.append(cells)

    # cells

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
