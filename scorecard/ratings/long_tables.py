"""Tables with a row for each answer."""

from dataclasses import dataclass, field

from scorecard.engine.answers import given_text
from scorecard.ratings.derived import SCORE_WORDS, is_derived_label, may_be_name
from scorecard.ratings.folding import fold
from scorecard.ratings.reading import OUT, LeftOut, Why
from scorecard.ratings.table_reader import (
    CRITERION_WORDS,
    HEADINGS_WITHIN,
    REASON_WORDS,
    SHEET_WORDS,
    TableReader,
)

LONG = ("sheet", "criterion", "answer")  # the headings that `layouts` knows


@dataclass
class LongTables(TableReader):
    """Recognizes the columns for sheets, questions and answers, and writes the rows with the headings, criterion ids
    and answers that `layouts` reads. `long_choices` is the criterion that a person chose for each text that resembles a
    question, None while nothing is chosen; `long_columns` are the columns of sheet, criterion and answer."""

    long_choices: dict[str, str | None] = field(default_factory=dict)
    long_columns: tuple[int, int, int] = (0, 0, 0)

    def long_heading(self, column: int) -> int | None:
        """The heading row of a table with a row for each answer; None for another layout. `column` is the likely column
        of the questions; beside it there must be one for the sheet and one for the answer. Sets `long_columns`."""
        for number, row in enumerate(self.rows[:HEADINGS_WITHIN]):
            words = {fold(cell): place for place, cell in enumerate(row) if cell}
            if set(LONG) <= set(words):
                self.long_columns = (words["sheet"], words["criterion"], words["answer"])
                return number
            sheets = [place for word, place in words.items() if word in SHEET_WORDS and place != column]
            given = [place for word, place in words.items() if word in SCORE_WORDS and place not in (column, *sheets)]
            names = column < len(row) and fold(row[column]) in CRITERION_WORDS
            if names and len(sheets) == 1 and len(given) == 1:
                self.long_columns = (sheets[0], column, given[0])
                return number
        return None

    def long(self, at: int) -> None:
        """Makes the table that `layouts` reads; `at` is the heading row. Rows that are left out become empty: those of
        a sheet whose name says that it is derived from others (“Total”, “Average”; not “Max”, which may be a person),
        those that name no question and have no answer, and those that a person leaves out. (`made`, `asked` and `find`
        are those of the reader; its `ask` adds a doubt and returns what was chosen, None as long as nothing is.)
        “ruling” in place of a sheet marks a row with a ruling."""
        sheet, criterion, answer = self.long_columns
        headings = [fold(cell) for cell in self.rows[at]]
        headings[sheet], headings[criterion], headings[answer] = LONG
        for column, heading in enumerate(headings):
            if "reason" not in headings and heading in REASON_WORDS:
                headings[column] = "reason"
        self.made = [headings]
        for row in range(at + 1, len(self.rows)):
            cells = list(self.rows[row])
            found = self.find(self.cell(row, criterion))
            label = self.cell(row, sheet)
            if is_derived_label(label) and not may_be_name(label):
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
                    cells += [""] * (answer + 1 - len(cells))
                    cells[answer] = given_text(self.given(row, answer, chosen))
            elif any(cells) and (not self.cell(row, answer) or any(is_derived_label(cell) for cell in cells)):
                self.rows_out.append(LeftOut(next(filter(None, cells)), row + 1, Why.NOT_A_QUESTION))
                cells = []
            self.made.append(cells)
