"""Finds the worksheet of a file that holds the ratings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from scorecard.ratings.cells import Worksheet
from scorecard.ratings.folding import fold
from scorecard.ratings.reading import LeftOut, Why
from scorecard.ratings.table_reader import HEADINGS_WITHIN, TableReader

COLUMNS_WITHIN = 6  # columns in which the questions of a table with a column for each sheet are looked for
_SKIPPED_WORKSHEETS = {
    "summary",
    "results",
    "totals",
    "chart",
    "charts",
    "instructions",
    "read me",
    "readme",
    "resumen",
}
"""Names of worksheets that are not read as long as another worksheet holds ratings."""


@dataclass
class Worksheets(TableReader):
    """Has the worksheets of the file in `tables`."""

    tables: Sequence[Worksheet] = ()

    def worksheet(self) -> tuple[Worksheet, tuple[LeftOut, ...]]:
        """The table to read, and the others, each with the reason why it is left out. Adds a doubt, for a person to
        decide, if several fit equally, or if only a hidden one fits."""
        if len(self.tables) == 1:
            return self.tables[0], ()
        names = [table.name for table in self.tables]
        if (wanted := self.choices.get("worksheet")) in names:
            return self.tables[names.index(wanted)], self.other_worksheets(names.index(wanted))
        fit = [self.fit(table) for table in self.tables]
        if not any(fit):  # then one called “Summary” may hold the ratings
            fit = [self.fit(table, by_name=False) for table in self.tables]
        visible = [number for number, table in enumerate(self.tables) if not table.is_hidden]
        best = max(visible or range(len(self.tables)), key=lambda number: (fit[number], -number))
        rivals = [number for number in visible if fit[number] == fit[best] > 0]
        only_hidden = fit[best] == 0 and any(fit)
        if len(rivals) > 1 or only_hidden:
            best = max(range(len(fit)), key=lambda number: (fit[number], -number)) if only_hidden else best
            self.ask("worksheet", Why.WHICH_WORKSHEET, names[best], [(0, 0)], names, names[best])
        return self.tables[best], self.other_worksheets(best)

    def other_worksheets(self, best: int) -> tuple[LeftOut, ...]:
        return tuple(
            LeftOut(table.name, 0, Why.HIDDEN if table.is_hidden else Why.WHICH_WORKSHEET)
            for number, table in enumerate(self.tables)
            if number != best
        )

    def fit(self, table: Worksheet, *, by_name: bool = True) -> int:
        """How many questions the best heading row, or the best of the first columns, names; 0 for a worksheet without
        answers, or, `by_name`, with a name such as “Summary”."""
        named = max(self.best_heading(table.rows)[0], self.best_column(table.rows)[0])
        is_skipped = by_name and fold(table.name) in _SKIPPED_WORKSHEETS
        return named if self.holds_some_answers(table) and not is_skipped else 0

    def holds_some_answers(self, table: Worksheet) -> bool:
        """Whether two or more cells of the first rows are answers to one of the first three questions."""
        ids = list(self.questions.rubric.criteria)[:3]
        cells = (text for row in table.rows[: HEADINGS_WITHIN * 2] for text in row if text)
        found = (text for text in cells if any(self.meaning(text, id_) for id_ in ids))
        return sum(1 for _ in islice(found, 2)) == 2

    def named(self, cells: Sequence[str]) -> int:
        """How many different questions these cells name, surely or nearly."""
        return len({found.criterion for cell in cells if (found := self.find(cell))})

    def best_heading(self, rows: Sequence[Sequence[str]]) -> tuple[int, int]:
        """How many questions the best heading row names, and its row; the first of several such rows."""
        counts = [(self.named(row), -number) for number, row in enumerate(rows[:HEADINGS_WITHIN])]
        count, number = max(counts, default=(0, 0))
        return count, -number

    def best_column(self, rows: Sequence[Sequence[str]]) -> tuple[int, int]:
        """The same for the first columns: how many questions the best of them names, and its column."""
        width = min(max(map(len, rows), default=0), COLUMNS_WITHIN)
        most = len(self.questions.rubric.criteria) + HEADINGS_WITHIN * 2
        counts = [
            (self.named([row[column] for row in rows[:most] if column < len(row)]), -column) for column in range(width)
        ]
        count, column = max(counts, default=(0, 0))
        return count, -column
