"""Tables with a column for each sheet, as people type them."""

import re
from collections.abc import Sequence

from scorecard.engine.answers import given_text
from scorecard.ratings.derived import SCORE_WORDS, follows_from_others, is_derived_label, may_be_name
from scorecard.ratings.folding import fold
from scorecard.ratings.question_names import question_number
from scorecard.ratings.reading import OUT, LeftOut, Why
from scorecard.ratings.table_reader import CRITERION_WORDS, REASON_WORDS, TableReader

_NUMBER_WORDS = {"", "no", "nr", "n", "num", "number", "q", "question", "item", "numero", "número", "pregunta"}
"""Headings of a column that numbers the questions."""
_SKIPPED_IN_WIDE = {"principle", "question", "category", "section", "impact area", "notes", "notas", "note", "nota"}
"""Headings of columns that are no sheets and are left out."""


def _is_text(heading: str) -> bool:
    """Whether a column of a wide table holds reasons or rulings."""
    return fold(heading) in ("ruling", "ruling reason") or heading.strip().lower().endswith(" reason")


class WideTables(TableReader):
    """Recognizes rows of questions and columns of sheets, and makes the table that `layouts` reads. In all methods `at`
    is the column of the questions, and `rows` gives the criterion by row."""

    def wide_heading(self, column: int) -> int:
        """The heading row. Of the rows above the first question, it is the last one with a heading such as “criterion”;
        else the one that has the most texts beside the column of the questions, if possible all different."""
        sure = (row for row, cells in enumerate(self.rows) if column < len(cells) and self.find(cells[column]))
        likely = (row for row in range(1, len(self.rows)) if self.may_name_question(row, column))
        first = next(sure, None) or next(likely, 1)
        above = [row for row in range(first) if any(self.beside(row, column))]
        named = [row for row in above if fold(self.cell(row, column)) in CRITERION_WORDS]
        different = [row for row in above if self.all_different(row, column)]
        if named:
            return named[-1]
        return max(different or above or [max(first - 1, 0)], key=lambda row: sum(map(bool, self.beside(row, column))))

    def all_different(self, row: int, column: int) -> bool:
        texts = [text for text in self.beside(row, column) if text]
        return len(set(texts)) == len(texts)

    def wide(self, at: int) -> None:
        """Makes the table that `layouts` reads: a row for each criterion, with its id in front, and columns for sheets,
        rulings and reasons. A row that is no question becomes empty."""
        heading_row = self.wide_heading(at)
        headings, self.sheets_named_in = self.rows[heading_row], heading_row
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
        self.made, self.made_of = made, (at, *(column for _, column in sheets))

    def question_rows(self, at: int, heading_row: int) -> dict[int, str]:
        """The criteria by row. Asks about each row that is doubtful."""
        rows: dict[int, str] = {}
        body = range(heading_row + 1, len(self.rows))
        # the criteria that no row is sure to name, and that nobody has chosen for one
        free = self.free_criteria([(self.cell(row, at), f"row:{row + 1}") for row in body])
        likely = self.in_order({row: self.cell(row, at) for row in body if self.may_name_question(row, at)})
        numbered = self.numbered(
            {
                row: text
                for row in body
                if question_number(text := self.cell(row, at)) and self.may_hold_answers(row, at)
            }
        )
        for row in body:
            text, key = self.cell(row, at), f"row:{row + 1}"
            found = self.find(text)
            if not any(self.rows[row]):
                continue
            if row in numbered and key not in self.choices:
                rows[row] = numbered[row]
            elif found and found.is_sure and found.criterion not in rows.values() and key not in self.choices:
                rows[row] = found.criterion
            elif key not in self.choices and (is_derived_label(text) or not self.may_hold_answers(row, at)):
                why = Why.DERIVED if is_derived_label(text) else Why.NOT_A_QUESTION
                self.rows_out.append(LeftOut(text or next(filter(None, self.rows[row])), row + 1, why))
            else:
                why = Why.NEAR if found else Why.HOLDS_RATINGS
                why = Why.TWICE if found and found.criterion in rows.values() else why
                offered = [*free, *(id_ for id_ in [self.choices.get(key)] if id_ in self.questions.rubric.criteria)]
                suggested = found.criterion if found and why is Why.NEAR else likely.get(row, OUT)
                suggested = suggested if suggested in offered else OUT
                shown = text or next(filter(None, self.rows[row]))
                chosen = self.ask(key, why, shown, [(row, at)], [*offered, OUT], suggested)
                if chosen and chosen != OUT:
                    rows[row] = chosen
            if row in rows:
                self.asked[rows[row]] = text
        return rows

    def may_name_question(self, row: int, at: int) -> bool:
        """Whether a row is called by a question, or could hold answers and is not called a total or the like."""
        text = self.cell(row, at)
        return bool(self.find(text)) or (not is_derived_label(text) and self.may_hold_answers(row, at))

    def may_hold_answers(self, row: int, at: int) -> bool:
        """Whether a row holds something beside its name that could be an answer."""
        ids = self.questions.rubric.criteria
        texts = [text for text in self.beside(row, at) if text]
        return any(self.number(text) is not None or any(self.meaning(text, id_) for id_ in ids) for text in texts)

    def sheet_columns(self, at: int, headings: Sequence[str], rows: dict[int, str]) -> list[tuple[str, int]]:
        """The names and the columns of sheets, rulings and reasons. A single sheet whose heading is only “score”, or
        empty, is called “1”."""
        found: list[tuple[str, int]] = []
        for column in range(max(map(len, self.rows))):
            heading = headings[column] if column < len(headings) else ""
            if column == at or not any(self.cell(row, column) for row in rows):
                continue
            if _is_text(heading):
                found.append((heading, column))
            elif (
                self.is_numbering(heading, column, rows)
                or fold(heading) in REASON_WORDS
                or fold(heading) in _SKIPPED_IN_WIDE
                or self.is_text_column(column, rows)
            ):
                self.columns_out.append(LeftOut(heading, column + 1, Why.NOT_A_QUESTION))
            else:
                found.append((heading, column))
        found = self.without_derived(found, rows)
        plain = [name for name, _ in found if not _is_text(name)]
        if len(plain) == 1 and (fold(plain[0]) in SCORE_WORDS or not plain[0]):
            called = re.escape(plain[0].rstrip(": "))
            renamed = re.compile(rf"^{called}\s*:?(?=$|\s)", re.IGNORECASE) if called else re.compile("^$")
            found = [(renamed.sub("1", name), column) for name, column in found]  # also “score reason”
        return [(name or f"column {column + 1}", column) for name, column in found]

    def is_numbering(self, heading: str, column: int, rows: dict[int, str]) -> bool:
        """Whether a column numbers the questions. If its heading does not tell, and each of its numbers is also a level
        (no “other number”), so that they could be a person's answers, that is asked."""
        texts = [self.cell(row, column) for row in rows]
        if len(texts) < 3 or not texts[0].isdecimal():
            return False
        if texts != [str(int(texts[0]) + step) for step in range(len(texts))]:
            return False
        if fold(heading) in _NUMBER_WORDS or any(self.is_other_number(row, column, id_) for row, id_ in rows.items()):
            return True
        chosen = self.ask(
            f"sheet:{column + 1}", Why.LOOKS_DERIVED, heading, [(self.sheets_named_in, column)], [OUT, "sheet"], OUT
        )
        return chosen == OUT

    def is_text_column(self, column: int, rows: dict[int, str]) -> bool:
        """Whether most cells of a column are words that are no answers, such as notes or the questions' texts."""
        texts = [(text, id_) for row, id_ in rows.items() if (text := self.cell(row, column))]
        words = [text for text, id_ in texts if self.number(text) is None and self.meaning(text, id_) is None]
        return len(words) * 2 > len(texts) and (len(set(words)) > 3 or max(map(len, words)) > 30)

    def without_derived(self, found: list[tuple[str, int]], rows: dict[int, str]) -> list[tuple[str, int]]:
        """The columns without those that hold averages, sums, weights or the most points. Doubtful ones are kept and
        asked about."""
        sheets = [(name, column) for name, column in found if not _is_text(name)]
        numbers = {column: [self.number(self.cell(row, column)) for row in rows] for _, column in sheets}
        tops = [self.questions.rubric.points[id_][-1] for id_ in rows.values()]
        left: set[int] = set()
        for place, (name, column) in enumerate(sheets):
            key, is_labelled = f"sheet:{column + 1}", is_derived_label(name)
            if self.choices.get(key) == OUT or (is_labelled and not may_be_name(name)):
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
                self.ask(key, Why.LOOKS_DERIVED, name, [(self.sheets_named_in, column)], [OUT, "sheet"], OUT)
        return [(name, column) for name, column in found if column not in left]
