"""Recognizes questions, sheets and answers in tables of ratings as people make them: a pure function from cells to a
reading.

What is sure is read; about what is doubtful a person is asked. All rows and columns that a reading names are those of
the file. A table has a row for each sheet (`Layout.BY_PERSON`), a column for each sheet (`WIDE`), or a row for each
answer (`LONG`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.ratings.answer_words import Answers, labels_of
from scorecard.ratings.cells import Worksheet, read_tables
from scorecard.ratings.folding import fold
from scorecard.ratings.layouts import Ratings, ratings_of
from scorecard.ratings.long_tables import LongTables
from scorecard.ratings.person_tables import PersonTables
from scorecard.ratings.question_names import Questions, names_of, question_number
from scorecard.ratings.reading import Choices, Layout, Reading, Why
from scorecard.ratings.table_reader import CRITERION_WORDS, HEADINGS_WITHIN
from scorecard.ratings.wide_tables import WideTables
from scorecard.ratings.worksheets import COLUMNS_WITHIN, Worksheets
from scorecard.rubrics.models import Rubric

_MOST_DOUBTS = 200
_MOST_COLUMNS_SHOWN = 60


def recognize(
    path: str, tables: Sequence[Worksheet], questions: Questions, answers: Answers, choices: Choices | None = None
) -> Reading:
    """What the tables of a file hold, according to `choices`. Raises FaultyFile if no question is found; once no doubt
    is open, with every fault in the ratings."""
    recognizer = _Recognizer(path, questions, answers, choices or {}, tables=tables)
    return recognizer.reading()


def recognize_file(path: str, content: bytes, rubrics: Sequence[Rubric], choices: Choices | None = None) -> Reading:
    """Does what `recognize_tables` does, with the bytes of a file."""
    return recognize_tables(path, read_tables(path, content), rubrics, choices)


def recognize_tables(
    path: str, tables: Sequence[Worksheet], rubrics: Sequence[Rubric], choices: Choices | None = None
) -> Reading:
    """Does what `recognize` does, with the questions and answers of `rubrics`: the rubric that is scored, then its
    translations."""
    questions, answers = Questions(rubrics[0], names_of(rubrics)), Answers(rubrics[0], labels_of(rubrics))
    return recognize(path, tables, questions, answers, choices)


@dataclass
class _Recognizer(Worksheets, PersonTables, WideTables, LongTables):
    """Recognizes one table. `asked` gives for each criterion that was found the text by which the file asks it."""

    def reading(self) -> Reading:
        table, others = self.worksheet()
        self.rows = table.rows
        self.error_cells = table.error_cells
        layout, at = self.layout(table)
        {Layout.BY_PERSON: self.by_person, Layout.WIDE: self.wide, Layout.LONG: self.long}[layout](at)
        heading_row = at if layout is not Layout.WIDE else self.wide_heading(at)
        if not self.asked and not self.doubts:
            raise self.no_question()
        self.ask_about_texts()
        ratings = None
        if not any(doubt.chosen is None for doubt in self.doubts):
            ratings = self.read(heading_row)
        shown_until = min(heading_row + 4, len(self.rows))
        shown_from = max(shown_until - 5, 0)
        return Reading(
            worksheet=table.name,
            encoding=table.encoding,
            layout=layout,
            heading_row=heading_row + 1,
            headings=sha256("|".join(map(fold, self.rows[heading_row])).encode()).hexdigest(),
            first_rows=tuple(tuple(row[:_MOST_COLUMNS_SHOWN]) for row in self.rows[shown_from:shown_until]),
            first_row=shown_from + 1,
            asked=self.asked,
            worksheets=others,
            columns=tuple(self.columns_out),
            rows=tuple(self.rows_out),
            texts=tuple((text, meaning, number) for (text, meaning), number in self.words.items()),
            # those that are open come first: more of them can be decided once these are
            doubts=tuple(sorted(self.doubts, key=lambda doubt: doubt.chosen is not None)[:_MOST_DOUBTS]),
            ratings=ratings,
        )

    def no_question(self) -> FaultyFile:
        sentence = Sentence(
            "No row of headings and no column names a question of {rubric}. Head each column with a question, or"
            " write the questions into the first column.",
            rubric=self.questions.rubric.title,
        )
        return FaultyFile([Problem(self.path, 1, 1, sentence)])

    def read(self, above: int) -> Ratings:
        """The ratings that were recognized. Raises FaultyFile. `above` is the number of rows above the headings,
        because faults in the table `made` are counted from its first row. `made` is the same table in the form that
        `ratings.layouts` reads."""
        if self.problems:
            raise FaultyFile(self.problems)
        if not self.made:
            return Ratings(tuple(self.sheets.values()), {}, ())
        try:
            return ratings_of(self.questions.rubric, self.path, self.made)
        except FaultyFile as faults:
            columns = dict(enumerate(self.made_of, 1))  # the columns of the file by those of `made`
            moved = [
                Problem(one.path, one.line + above, columns.get(one.column, one.column - 1) + 1, one.sentence)
                for one in faults.problems
            ]
            raise FaultyFile(moved) from None

    def numbered_layout(self) -> tuple[Layout, int] | None:
        """The layout, with its place as in `layout`, of a table whose rows or columns are called by the numbers of
        questions, such as “Q1”; None for any other table."""
        for column in range(min(max(map(len, self.rows), default=0), COLUMNS_WITHIN)):
            texts = [row[column] for row in self.rows if column < len(row)]
            if sum(not text.isdecimal() and question_number(text) is not None for text in texts) > 2:
                return Layout.WIDE, column
        for number, row in enumerate(self.rows[:HEADINGS_WITHIN]):
            body = [below for below in range(number + 1, len(self.rows)) if any(self.rows[below])]
            named = [
                column
                for column, text in enumerate(row)
                if not text.isdecimal() and question_number(text) and self.holds_some_ratings(column, body)
            ]
            if len(named) > 2:
                return Layout.BY_PERSON, number
        return None

    def unnamed_layout(self) -> tuple[Layout, int] | None:
        """The likely layout, with the row of headings, of a table in which no text names a question, but cells hold
        what could be ratings; None for any other table. If the texts at the left are longer than those above, they
        are taken for the questions, else those above."""
        for number, row in enumerate(self.rows[:HEADINGS_WITHIN]):
            body = [below for below in range(number + 1, len(self.rows)) if any(self.rows[below])]
            columns = [column for column, text in enumerate(row) if self.may_be_question_column(column, text, body)]
            if len(columns) < 2:
                continue
            above = sum(len(row[column]) for column in columns) / len(columns)
            beside = sum(len(self.cell(below, 0)) for below in body) / len(body)
            return (Layout.WIDE if beside > above else Layout.BY_PERSON), number
        return None

    def chosen_layout(self, likely: Layout, heading_row: int) -> tuple[Layout, int]:
        """The layout that a person chose for a table whose texts do not show it, with its place as in `layout`; the
        likely one if nobody has chosen."""
        chosen = self.ask("layout", Why.LAYOUT, "", [], [Layout.BY_PERSON, Layout.WIDE], likely) or likely
        return (Layout.WIDE, 0) if chosen == Layout.WIDE else (Layout.BY_PERSON, heading_row)

    def layout(self, table: Worksheet) -> tuple[Layout, int]:
        """The layout, with its heading row, or for a wide table the column of its questions."""
        in_row, row_number = self.best_heading(table.rows)
        in_column, column = self.best_column(table.rows)
        is_named = bool(in_row or in_column)
        if is_named and (long_at := self.long_heading(column)) is not None:
            return Layout.LONG, long_at
        chosen = self.choices.get("heading-row", "")
        chosen_row = int(chosen) - 1 if chosen.isdecimal() and 0 < int(chosen) <= len(table.rows) else None
        if not is_named and (numbered := self.numbered_layout()):
            return numbered if chosen_row is None else (Layout.BY_PERSON, chosen_row)
        if not is_named and (unnamed := self.unnamed_layout()):
            likely, row = unnamed
            return self.chosen_layout(likely, row if chosen_row is None else chosen_row)
        if not is_named:
            raise self.no_question()
        if chosen_row is not None:
            return Layout.BY_PERSON, chosen_row
        has_no_body = not any(any(row) for row in self.rows[row_number + 1 :])
        is_called_so = any(
            fold(self.cell(row, column)) in CRITERION_WORDS for row in range(min(len(self.rows), row_number + 1))
        )
        is_wide = in_column > in_row or (in_column == in_row and (has_no_body or is_called_so))
        return (Layout.WIDE, column) if is_wide else (Layout.BY_PERSON, row_number)
