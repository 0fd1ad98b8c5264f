"""Reads a table of ratings, in any of three layouts, into sheets and rulings.

Nothing is guessed here. `ratings.recognition` reads tables as people make them, and hands some of them on in one of
these layouts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeAlias

from scorecard.engine.answers import LONGEST_EVIDENCE, LONGEST_REASON, Answer, EvidenceKind, Given, Sheet, read_given
from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.rules import suggestion

_NOT_APPLICABLE = ("na", "n/a")
_LONG_COLUMNS = ("sheet", "criterion", "answer", "reason", "evidence", "evidence kind")
_IGNORED_IN_WIDE = ("principle", "question")  # columns that help people read a wide file; they hold no answers
# headings of sums and means that people add beside the sheets, and that of rulings
_NOT_SHEET_NAMES = ("average", "mean", "median", "total", "sum", "count", "score", "ruling")
LONGEST_NAME = 80  # characters of a sheet's name

Row: TypeAlias = Sequence[str]


@dataclass(frozen=True, slots=True)
class Ratings:
    """The content of a ratings file. `rulings` gives the reason by criterion; `notices` name ignored columns."""

    sheets: tuple[Sheet, ...]
    rulings: dict[str, str]
    notices: tuple[Problem, ...]


def ratings_of(rubric: Rubric, path: str, rows: Sequence[Row]) -> Ratings:
    """Read a table whose first row is the header. Raises FaultyFile with every problem, as path:row:column."""
    reader = _Reader(rubric, path, rows)
    header = reader.header
    if "criterion" in header[:1] and "sheet" not in header:
        reader.wide()
    elif {"sheet", "criterion", "answer"} <= set(header):
        reader.long()
    elif "sheet" in header or any(map(reader.criterion_in, header)):
        reader.by_person()
    else:
        sentence = Sentence("The first column must be “criterion” (a column per sheet) or “sheet” (a row per sheet).")
        reader.fault(0, 0, sentence)
    if reader.problems:
        raise FaultyFile(reader.problems)
    sheets = tuple(Sheet(name, answers) for name, answers in reader.sheets.items())
    return Ratings(sheets, reader.rulings, tuple(reader.notices))


def without_apostrophe(text: str) -> str:
    """A text without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return text[1:] if text.startswith(("'=", "'+", "'-", "'@", "'\t")) else text


@dataclass(slots=True)
class _Reader:
    """Reads one table. Its rows and columns are counted from 0; in problems they count from 1."""

    rubric: Rubric
    path: str
    rows: Sequence[Row]
    header: list[str] = field(init=False)
    problems: list[Problem] = field(default_factory=list)
    sheets: dict[str, dict[str, Answer]] = field(default_factory=dict)
    rulings: dict[str, str] = field(default_factory=dict)
    notices: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.header = [" ".join(cell.lower().split()) for cell in self.rows[0]]

    def fault(self, row: int, column: int, sentence: str) -> None:
        self.problems.append(Problem(self.path, row + 1, column + 1, sentence))

    def cell(self, row: int, column: int | None) -> str:
        cells = self.rows[row]
        return cells[column].strip() if column is not None and column < len(cells) else ""

    def filled_rows(self) -> list[int]:
        return [number for number in range(1, len(self.rows)) if any(self.rows[number])]

    def columns(self) -> dict[str, int]:
        """Column numbers by heading. A heading that is there twice, or is missing above a cell, is a problem."""
        columns: dict[str, int] = {}
        for column in range(max(map(len, self.rows))):
            name = self.header[column] if column < len(self.header) else ""
            filled = next((row for row in self.filled_rows() if self.cell(row, column)), None)
            if not name and filled is not None:
                self.fault(
                    filled, column, Sentence("This cell has no heading above it; name its column in the first row.")
                )
            elif name in columns:
                self.fault(
                    0,
                    column,
                    Sentence(
                        "Two columns are called “{heading}”; give each its own name.", heading=self.rows[0][column]
                    ),
                )
            elif name:
                columns[name] = column
        return columns

    # wide: a row per criterion, a column per sheet

    def wide(self) -> None:
        columns = self.columns()
        rulings, ruling_reasons = columns.pop("ruling", None), columns.pop("ruling reason", None)
        del columns["criterion"]
        for note in _IGNORED_IN_WIDE:
            columns.pop(note, None)
        reasons = {
            name: column
            for name, column in columns.items()
            if name.endswith(" reason") and name.removesuffix(" reason") in columns
        }
        sheets = {name: column for name, column in columns.items() if name not in reasons}
        for name, column in sheets.items():
            self.check_name(0, column, name)
        names = {name: self.rows[0][column].strip() for name, column in sheets.items()}
        self.sheets = {names[name]: {} for name in sheets}
        seen: dict[str, int] = {}
        for row in self.filled_rows():
            id_ = self.criterion(row, 0)
            if id_ is None:
                continue
            if id_ in seen:
                self.fault(
                    row,
                    0,
                    Sentence(
                        "“{id}” is here twice (first in row {row}); keep one of the two.", id=id_, row=seen[id_] + 1
                    ),
                )
                continue
            seen[id_] = row
            self.ruling(row, rulings, ruling_reasons, id_, ("ruling", "ruling reason"))
            for name, column in sheets.items():
                self.answer(row, column, names[name], id_, reason=reasons.get(f"{name} reason"))

    def ruling(
        self, row: int, column: int | None, reason_column: int | None, id_: str, headings: tuple[str, str]
    ) -> None:
        """Read one ruling. `headings` are the headings of a ruling and of its reason in this layout."""
        ruling, reason = self.cell(row, column), without_apostrophe(self.cell(row, reason_column))
        if not ruling:
            if reason and reason_column is not None:
                self.fault(
                    row,
                    reason_column,
                    Sentence("Here is a reason without a ruling; write “na” under “{heading}”.", heading=headings[0]),
                )
            return
        assert column is not None
        if ruling.lower() not in _NOT_APPLICABLE:
            self.fault(row, column, Sentence("A ruling is “na” or empty, not “{ruling}”.", ruling=ruling))
        elif self.rubric.criteria[id_].not_applicable == "never":
            self.fault(row, column, Sentence("“{id}” applies to every project; it cannot be ruled out.", id=id_))
        elif not reason:
            self.fault(
                row, column, Sentence("A ruling needs its reason in the column “{heading}”.", heading=headings[1])
            )
        else:
            self.rulings[id_] = reason

    # by person: a row per sheet, a column per criterion

    def by_person(self) -> None:
        columns = self.columns()
        sheet = columns.pop("sheet", None)
        answers: dict[str, int] = {}
        reasons: dict[str, int] = {}
        for name, column in columns.items():
            id_, reason_for = self.criterion_in(name), self.criterion_in(name.removesuffix(" reason"))
            if id_ in answers:
                self.fault(0, column, Sentence("Two columns hold the answers to “{id}”; keep one of the two.", id=id_))
            elif id_ is not None:
                answers[id_] = column
            elif reason_for is not None:
                reasons[reason_for] = column
            else:
                self.notices.append(self.ignored_column(name, column))
        if not answers:
            self.fault(
                0,
                0,
                Sentence(
                    "No column is a criterion of {rubric}; head each column with its id or question.",
                    rubric=self.rubric.name,
                ),
            )
        for row in self.filled_rows():
            name = str(row) if sheet is None else self.sheet_name(row, sheet)
            if name in self.sheets:
                self.fault(
                    row,
                    sheet or 0,
                    Sentence("The sheet “{name}” is here twice; give each sheet its own number.", name=name),
                )
                continue
            self.sheets[name] = {}
            for id_, column in answers.items():
                self.answer(row, column, name, id_, reason=reasons.get(id_))

    def criterion_in(self, heading: str) -> str | None:
        """The criterion that a heading names by its id, or by its question as form tools do."""
        if heading in self.rubric.criteria:
            return heading
        matches = (
            id_
            for id_, criterion in self.rubric.criteria.items()
            if " ".join(criterion.question.lower().split()) == heading
        )
        return next(matches, None)

    def ignored_column(self, name: str, column: int) -> Problem:
        """The notice that a column was skipped, with the criterion that its heading may have meant."""
        near = get_close_matches(name, list(self.rubric.criteria), n=1)
        heading = self.rows[0][column].strip()
        if not near:
            return self.notice(
                column, Sentence("The column “{heading}” is not a criterion and was skipped.", heading=heading)
            )
        return self.notice(
            column,
            Sentence(
                "The column “{heading}” is not a criterion and was skipped; did you mean “{near}”?",
                heading=heading,
                near=near[0],
            ),
        )

    def notice(self, column: int, sentence: Sentence) -> Problem:
        return Problem(self.path, 1, column + 1, sentence)

    # long: a row per answer

    def long(self) -> None:
        columns = self.columns()
        for name, column in columns.items():
            if name not in _LONG_COLUMNS:
                heading = self.rows[0][column].strip()
                self.notices.append(
                    self.notice(column, Sentence("The column “{heading}” was skipped.", heading=heading))
                )
        for row in self.filled_rows():
            is_ruling = self.cell(row, columns["sheet"]).lower() == "ruling"
            name = "" if is_ruling else self.sheet_name(row, columns["sheet"])
            id_ = self.criterion(row, columns["criterion"])
            if id_ is None:
                continue
            if is_ruling:
                if id_ in self.rulings:
                    self.fault(
                        row, columns["criterion"], Sentence("“{id}” is ruled out twice; keep one of the two.", id=id_)
                    )
                self.ruling(row, columns["answer"], columns.get("reason"), id_, ("answer", "reason"))
                continue
            answers = self.sheets.setdefault(name, {})
            if id_ in answers:
                self.fault(
                    row,
                    columns["criterion"],
                    Sentence("The sheet “{name}” answers “{id}” twice; keep one answer.", name=name, id=id_),
                )
                continue
            self.answer(
                row,
                columns["answer"],
                name,
                id_,
                reason=columns.get("reason"),
                evidence=columns.get("evidence"),
                evidence_kind=columns.get("evidence kind"),
            )

    # cells

    def sheet_name(self, row: int, column: int) -> str:
        name = without_apostrophe(self.cell(row, column))
        if not name:
            self.fault(row, column, Sentence("This row names no sheet; give it the number of the paper sheet."))
        self.check_name(row, column, name.lower())
        return name

    def check_name(self, row: int, column: int, name: str) -> None:
        if name in _NOT_SHEET_NAMES:
            self.fault(
                row,
                column,
                Sentence("“{name}” is not a name for a sheet; remove it, or give the sheet a number.", name=name),
            )
        elif len(name) > LONGEST_NAME:
            self.fault(
                row,
                column,
                Sentence(
                    "This sheet name has {length} characters; keep it to {most}.",
                    length=f"{len(name):,}",
                    most=LONGEST_NAME,
                ),
            )

    def criterion(self, row: int, column: int) -> str | None:
        id_ = self.cell(row, column)
        if id_ in self.rubric.criteria:
            return id_
        if id_:
            known = suggestion(id_, self.rubric.criteria)
            sentence = Sentence(
                "“{id}” is not a criterion of {rubric}; {known}", id=id_, rubric=self.rubric.name, known=known
            )
            self.fault(row, column, sentence)
        else:
            self.fault(row, column, Sentence("This row names no criterion; write its id in this column."))
        return None

    def answer(
        self,
        row: int,
        column: int,
        sheet: str,
        id_: str,
        *,
        reason: int | None = None,
        evidence: int | None = None,
        evidence_kind: int | None = None,
    ) -> None:
        """Read one answer with its reason and evidence; an empty cell is unrated. `reason`, `evidence` and
        `evidence_kind` are columns, None where the table has none."""
        text = self.cell(row, column)
        reason_text, evidence_text = self.free_text(row, reason), self.free_text(row, evidence, LONGEST_EVIDENCE)
        kind = self.evidence_kind(row, evidence_kind)
        if not text:
            if reason_text or evidence_text:
                self.sheets[sheet][id_] = Answer(None, reason_text, evidence_text, kind)
            return
        given = self.given(row, column, id_, text)
        if given is not None:
            self.sheets[sheet][id_] = Answer(given, reason_text, evidence_text, kind)

    def given(self, row: int, column: int, id_: str, text: str) -> Given | None:
        given = read_given(text, self.rubric, id_)
        if given is None and text.lower() in _NOT_APPLICABLE:
            self.fault(row, column, Sentence("“{id}” applies to every project; write a level or “?”.", id=id_))
        elif given is None:
            known = ", ".join(exact_text(level.points) for level in self.rubric.levels[id_])
            self.fault(
                row,
                column,
                Sentence(
                    "“{text}” is not an answer to “{id}”; write {known}, “na”, “?” or nothing.",
                    text=text,
                    id=id_,
                    known=known,
                ),
            )
        return given

    def free_text(self, row: int, column: int | None, most: int = LONGEST_REASON) -> str | None:
        text = without_apostrophe(self.cell(row, column))
        if len(text) > most and column is not None:
            self.fault(
                row,
                column,
                Sentence(
                    "This text has {length} characters; shorten it to {most}.",
                    length=f"{len(text):,}",
                    most=f"{most:,}",
                ),
            )
        return text or None

    def evidence_kind(self, row: int, column: int | None) -> EvidenceKind | None:
        text = self.cell(row, column).lower()
        if not text or column is None:
            return None
        if text not in list(EvidenceKind):
            self.fault(
                row,
                column,
                Sentence("“{text}” is not a kind of evidence; write binding, written, spoken or none.", text=text),
            )
            return None
        return EvidenceKind(text)
