"""Tables with a row for each sheet, as form tools export them."""

from collections import Counter
from collections.abc import Mapping, Sequence

from scorecard.engine.answers import Answer, given_text
from scorecard.errors import Problem, Sentence
from scorecard.ratings.derived import follows_from_others, is_derived_label, may_be_name
from scorecard.ratings.folding import fold
from scorecard.ratings.question_names import question_number
from scorecard.ratings.reading import OUT, LeftOut, Why
from scorecard.ratings.table_reader import REASON_WORDS, SHEET_WORDS, TableReader

_MOST_ANSWERS = 40  # a column with more different texts is not compared with the answers of questions


class PersonTables(TableReader):
    """Recognizes columns of questions and rows of sheets. In all methods `questions` and `reasons` give the criterion
    by column, `body` has the numbers of the filled rows below the headings, and `kept` those of the rows that are
    sheets. A column or a row is derived if it holds totals, averages or the most possible points. `OUT` is the choice
    to leave one out."""

    def by_person(self, at: int) -> None:
        """Reads the whole table; `at` is the heading row."""
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
                self.offer_back(at, column, heading, set(questions.values()))
        for column, id_ in questions.items():
            self.asked[id_] = headings[column]  # the words in which the file asks it
        self.person_sheets(kept, sheet, questions, reasons)

    def offer_back(self, at: int, column: int, heading: str, taken: set[str]) -> None:
        """Lets a person take a column that is left out for one of the questions that no column names (`taken` are the
        others)."""
        key, free = f"column:{fold(heading)}", [id_ for id_ in self.questions.rubric.criteria if id_ not in taken]
        if heading and free and not any(doubt.key == key for doubt in self.doubts):
            self.ask(key, Why.LEFT_OUT, heading, [(at, column)], [OUT, *free], OUT, default=OUT)

    def person_sheets(
        self, kept: Sequence[int], sheet: int | None, questions: dict[int, str], reasons: dict[int, str]
    ) -> None:
        """Makes the sheets. `known` keeps the answer that each text of a column means, because a table can have a
        hundred thousand rows."""
        reason_columns = {id_: column for column, id_ in reasons.items()}
        known: dict[int, dict[str, Answer]] = {column: {} for column in questions}
        columns = [(column, id_, known[column], reason_columns.get(id_)) for column, id_ in questions.items()]
        alone = {id_: column for id_, column in reason_columns.items() if id_ not in questions.values()}
        for number, row in enumerate(kept, 1):
            cells = self.rows[row]
            answers: dict[str, Answer] = {}
            for column, id_, answer_of, reason_column in columns:
                text = cells[column] if column < len(cells) else ""
                answer = answer_of.get(text)
                if answer is None and (text or self.error_cells):
                    given = self.given(row, column, id_)
                    answer = None if given is None else Answer(given)
                    if answer and given_text(answer.given) == text and (row, column) not in self.error_cells:
                        answer_of[text] = answer
                if reason_column is not None and (reason := self.reason(row, reason_column)):
                    answer = Answer(answer.given if answer else None, reason)
                if answer is not None:
                    answers[id_] = answer
            for id_, reason_column in alone.items():
                if reason := self.reason(row, reason_column):
                    answers[id_] = Answer(None, reason)
            self.add_sheet(row, sheet, str(number) if sheet is None else self.cell(row, sheet), answers)

    def question_columns(
        self, at: int, headings: Sequence[str], body: Sequence[int]
    ) -> tuple[dict[int, str], dict[int, str]]:
        """The criteria by the columns of their answers, and by the columns of their reasons. Asks about each column
        that is doubtful. `at` is the heading row."""
        questions: dict[int, str] = {}
        reasons: dict[int, str] = {}
        keys = [(heading, f"column:{fold(heading)}") for heading in headings]
        free = self.free_criteria(keys)  # those that no heading is sure to name, and that nobody has chosen for one
        likely = self.in_order(
            {
                place: heading
                for place, heading in enumerate(headings)
                if self.may_be_question_column(place, heading, body)
            }
        )
        numbered = self.numbered(
            {
                place: heading
                for place, heading in enumerate(headings)
                if question_number(heading) and self.holds_some_ratings(place, body)
            }
        )
        for column, heading in enumerate(headings):
            if not heading:
                continue
            if reason_of := self.reason_of(heading):
                reasons[column] = reason_of
                continue
            found, key = self.find(heading), f"column:{fold(heading)}"
            if column in numbered and key not in self.choices:
                questions[column] = numbered[column]
                continue
            if found and found.is_sure and found.criterion not in questions.values() and key not in self.choices:
                questions[column] = found.criterion
                continue
            by_answers = None if found else self.criterion_of_column(column, body)
            is_asked = found or by_answers or self.holds_ratings(heading, column, body)
            if not is_asked and self.choices.get(key, OUT) == OUT:
                continue
            why, suggested = Why.HOLDS_RATINGS, likely.get(column, OUT)
            if by_answers:
                why, suggested = Why.ANSWERS, by_answers
            if not is_asked:
                why = Why.LEFT_OUT
            if found:
                is_twice = found.criterion in questions.values()
                why, suggested = (Why.TWICE, OUT) if is_twice else (Why.NEAR, found.criterion)
            offered = [*free, *(id_ for id_ in [self.choices.get(key)] if id_ in self.questions.rubric.criteria)]
            suggested = suggested if suggested in offered else OUT
            chosen = self.ask(key, why, heading, [(at, column)], [*offered, OUT], suggested)
            if chosen and chosen != OUT:
                questions[column] = chosen
        self.refuse_twice(at, headings, questions)
        self.refuse_twice(at, headings, reasons)
        return questions, reasons

    def refuse_twice(self, at: int, headings: Sequence[str], columns: Mapping[int, str]) -> None:
        """Notes a problem for each column that is taken for the same question as one before it, since the answers of
        one of them would be lost."""
        first: dict[str, int] = {}
        for column, id_ in columns.items():
            if first.setdefault(id_, column) != column:
                sentence = Sentence(
                    "“{heading}” is taken for {id}, and so is “{other}” before it. Leave one of the two columns out, or"
                    " give one another heading.",
                    heading=headings[column][:60],
                    id=id_,
                    other=headings[first[id_]][:60],
                )
                self.problems.append(Problem(self.path, at + 1, column + 1, sentence))

    def criterion_of_column(self, column: int, body: Sequence[int]) -> str | None:
        """The criterion whose levels have texts like those in a column; None if there is none. The heading is
        ignored."""
        texts = dict.fromkeys(text for row in body if (text := self.cell(row, column)))
        return self.answers.criterion_of(texts) if 1 < len(texts) <= _MOST_ANSWERS else None

    def may_be_question_column(self, column: int, heading: str, body: Sequence[int]) -> bool:
        """Whether the heading names a question, or the column is filled with what could be ratings."""
        found = bool(heading) and self.find(heading)
        return bool(found) or (bool(heading) and self.holds_ratings(heading, column, body))

    def reason_of(self, heading: str) -> str | None:
        """The criterion whose reasons are under a heading such as “local-jobs reason”."""
        folded = fold(heading)
        for word in REASON_WORDS:
            for rest in (folded.removesuffix(f" {word}"), folded.removeprefix(f"{word} ")):
                if rest != folded and (found := self.find(rest)) and found.is_sure:
                    return found.criterion
        return None

    def holds_ratings(self, heading: str, column: int, body: Sequence[int]) -> bool:
        """Whether a column is filled, in half of its rows or more, with what could be ratings. Computed numbers, names
        of sheets and running numbers do not count."""
        texts = [text for row in body if (text := self.cell(row, column))]
        if is_derived_label(heading) or fold(heading) in SHEET_WORDS or len(texts) < max(2, len(body) // 2):
            return False
        if texts[0].isdecimal() and texts == [str(int(texts[0]) + step) for step in range(len(texts))]:
            return False  # running numbers
        return self.holds_some_ratings(column, body)

    def holds_some_ratings(self, column: int, body: Sequence[int]) -> bool:
        """Whether three quarters or more of the filled cells of a column could be ratings of some question."""
        ids = self.questions.rubric.criteria
        texts = Counter(text for row in body if (text := self.cell(row, column)))
        read = sum(number for text, number in texts.items() if any(self.meaning(text, id_) for id_ in ids))
        return read > 0 and read * 4 >= 3 * texts.total()

    def sheet_column(
        self, headings: Sequence[str], kept: Sequence[int], questions: dict[int, str], reasons: dict[int, str]
    ) -> int | None:
        """The column with the names of the sheets: the one called “sheet”, else one that is called by a word in
        `SHEET_WORDS` and has a different text in each row. None if there is neither."""
        free = [column for column in range(len(headings)) if column not in questions and column not in reasons]
        for column in free:
            if fold(headings[column]) == "sheet":
                return column
        for column in free:
            texts = [self.cell(row, column) for row in kept]
            is_called_so = fold(headings[column]) in SHEET_WORDS
            if is_called_so and len(set(texts)) == len(texts) and all(0 < len(text) <= 40 for text in texts):
                return column
        return None

    def person_rows(self, body: Sequence[int], questions: dict[int, str]) -> list[int]:
        """The rows that are sheets. Rows that hold a second heading or computed numbers are left out, or asked
        about."""
        kept: list[int] = []
        filled = {row: self.filled(row, questions) for row in body}
        answered = [row for row in body if filled[row]]
        # how many cells are filled beside the answers; a row of totals usually has fewer of them than a sheet
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
            if is_derived_label(label) and not may_be_name(label):
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
        """Whether a row holds the most points of each question, or numbers that are computed from the other rows."""
        values = {one: [self.number(self.cell(one, column)) for column in questions] for one in answered}
        if values[row] == [self.questions.rubric.points[id_][-1] for id_ in questions.values()]:
            return True
        return follows_from_others(values[row], [values[other] for other in answered if other != row])

    def label(self, row: int, questions: dict[int, str]) -> str:
        """What a row is called: the first text before its answers, else the first one outside the columns of
        questions."""
        first = min(questions, default=0)
        cells = self.rows[row]
        before = next((text for text in cells[:first] if text), "")
        return before or next((text for column, text in enumerate(cells) if text and column not in questions), "")

    def is_second_heading(self, row: int, place: int, questions: dict[int, str]) -> bool:
        """Whether a row is a second heading: half of its texts or more name questions, or it is the first row with
        answers (`place` 0) and none of its texts is an answer. “ImportId” is what Qualtrics writes in such a row."""
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
