"""Tables for a spreadsheet, as CSV or XLSX: numbers stay numbers, and no text becomes a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import BinaryIO, TypeAlias

from scorecard.engine.answers import Sheet, given_text
from scorecard.engine.result import CriterionEntry, Result
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import spreadsheet_number
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric

Value: TypeAlias = str | int | Fraction | None
_MOST_DIGITS = 15  # in an exact number; a longer number is rounded to six decimals
_LONGEST_SHEET_NAME = 31  # characters; Excel allows no more


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of headings. `rows` may be an iterator, which is read once."""

    name: str
    header: tuple[Value, ...]
    rows: Iterable[Sequence[Value]]


def csv_lines(table: Table) -> Iterator[str]:
    """The table in chunks of text for a UTF-8 file; a byte order mark at the start tells Excel the encoding."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    buffer.write("\ufeff")
    writer.writerow([_cell(value) for value in table.header])
    for row in table.rows:
        writer.writerow([_cell(value) for value in row])
        if buffer.tell() > 64_000:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def csv_text(table: Table) -> str:
    return "".join(csv_lines(table))


def write_xlsx(tables: Sequence[Table], file: BinaryIO) -> None:
    """Writes a workbook with a sheet for each table. Rows go to disk one by one to save memory."""
    from xlsxwriter import Workbook

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, {**options, "strings_to_numbers": False}) as workbook:
        bold, wrapped = workbook.add_format({"bold": True, "text_wrap": True}), workbook.add_format({"text_wrap": True})
        for table in tables:
            sheet = workbook.add_worksheet(table.name[:_LONGEST_SHEET_NAME])
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, max(len(table.header) - 1, 0), 16)
            for number, row in enumerate(_all_rows(table)):
                style = bold if number == 0 else wrapped
                for column, value in enumerate(row):
                    if isinstance(value, int | Fraction):
                        sheet.write_number(number, column, float(value))
                    elif value:
                        sheet.write_string(number, column, value, style)


def _all_rows(table: Table) -> Iterator[Sequence[Value]]:
    yield table.header
    yield from table.rows


def _cell(value: Value) -> str:
    if isinstance(value, Fraction):
        text = exact_text(value)
        return text if "/" not in text and len(text) <= _MOST_DIGITS else spreadsheet_number(value)
    return "" if value is None else safe_cell(value) if isinstance(value, str) else str(value)


def safe_cell(text: str) -> str:
    """The text, with an apostrophe in front if a spreadsheet could take it for a formula."""
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) else text


# tables about one round


_COLUMNS = (
    "principle",
    "criterion",
    "question",
    "status",
    "points",
    "of",
    "weight",
    "percent of whole",
    "adds to overall share",
    "ratings",
    "mean",
    "median",
    "lowest",
    "highest",
    "disagreement",
    "not applicable",
    "cannot tell",
)


def tally_table(result: Result) -> Table:
    """A row for each criterion; the last columns count how many chose each level."""
    view = View.of(result)
    levels = sorted({points for of_criterion in view.rubric.points.values() for points in of_criterion})
    rows = (
        _criterion_row(view, view.titles[principle.id], entry, levels)
        for principle in result.principles
        for entry in principle.criteria
    )
    return Table("tally", (*_COLUMNS, *(f"chose {exact_text(points)}" for points in levels)), rows)


def tally_csv(result: Result) -> str:
    return csv_text(tally_table(result))


def _criterion_row(view: View, principle: str, entry: CriterionEntry, levels: list[Fraction]) -> list[Value]:
    count = view.result.tally[entry.id]
    chosen = dict(zip(view.rubric.points[entry.id], count.levels, strict=True))
    return [
        principle,
        entry.id,
        view.rubric.criteria[entry.id].question,
        entry.status.value,
        *(entry.points, entry.of, entry.weight, entry.weight_percent, entry.adds),
        entry.ratings,
        *(entry.mean, entry.median, entry.lowest, entry.highest),
        entry.disagreement.value if entry.disagreement else None,
        count.not_applicable,
        count.cannot_tell,
        *(chosen.get(points) for points in levels),
    ]


def ratings_table(sheets: Iterable[Sheet], rulings: Mapping[str, str] | None = None, *, named: bool = False) -> Table:
    """A ratings file that `scorecard score` reads: a row for each answer, and one with the reason for each question
    that the group ruled out (`rulings`: criterion to reason). The first column has the sheet's running number or, if
    `named`, its name."""
    header = ("sheet", "criterion", "answer", "reason", "evidence", "evidence kind")
    return Table("ratings", header, _ratings(sheets, rulings or {}, named=named))


def _ratings(sheets: Iterable[Sheet], rulings: Mapping[str, str], *, named: bool) -> Iterator[Sequence[Value]]:
    for number, sheet in enumerate(sheets, 1):
        for id_, answer in sheet.answers.items():
            given: Value = answer.given if isinstance(answer.given, Fraction) else given_text(answer.given)
            name: Value = sheet.name if named else number
            yield name, id_, given, answer.reason, answer.evidence, answer.evidence_kind
    for id_, reason in rulings.items():
        yield "ruling", id_, "na", reason, None, None


def ratings_csv(sheets: Iterable[Sheet], rulings: Mapping[str, str] | None = None, *, named: bool = False) -> str:
    return csv_text(ratings_table(sheets, rulings, named=named))


def blank_ratings_csv(rubric: Rubric, sheets: int) -> str:
    """A ratings file to fill in: a row for each criterion with its question, an empty column for each sheet."""
    header = ("criterion", "question", *range(1, sheets + 1), "ruling", "ruling reason")
    empty = [None] * (sheets + 2)
    return csv_text(
        Table("ratings", header, ([criterion.id, criterion.question, *empty] for criterion in rubric.criteria.values()))
    )


# tables about several rounds


def results_table(results: Iterable[Result]) -> Table:
    """A row for each round: the project and its facts, how many sheets there were, and the score."""
    header = (
        "project",
        "round",
        "group",
        "neighborhood",
        "developer",
        "hearing",
        "closed",
        "rubric",
        "edition",
        "rubric digest",
        "sheets",
        "score",
        "of",
        "band",
        "percent rated",
        "requirements not met or open",
        "digest",
    )
    return Table("rounds", header, map(_result_row, _views(results)))


def _views(results: Iterable[Result]) -> Iterator[View]:
    """A view of each result: the result with its rubric in the reader's language. Those of one edition share its
    rubric, because reading that takes longest."""
    rubrics: dict[tuple[str, ...], Rubric] = {}  # by the digests of the rubric and of its translations
    for result in results:
        key = (result.rubric.digest, *(one.digest for one in result.rubric.translations.values()))
        rubrics[key] = rubrics.get(key) or View.of(result).rubric
        yield View(result, rubrics[key])


def _result_row(view: View) -> Sequence[Value]:
    result = view.result
    facts, overall = result.project.facts, result.overall
    hearing = facts.hearing.date if facts.hearing else None
    return (
        result.project.name,
        result.round.label,
        result.round.held_by,
        facts.neighborhood,
        facts.developer,
        hearing.isoformat() if hearing else None,
        result.round.closed.isoformat() if result.round.closed else None,
        result.rubric.id,
        result.rubric.edition,
        result.rubric.digest,
        view.sheets,
        None if overall.score is None else Fraction(overall.score),
        overall.of,
        view.band_label(overall.band),
        overall.rated_share * 100,
        sum(requirement.status.value in ("not met", "open") for requirement in overall.requirements),
        result.digest,
    )


def side_by_side_table(results: Sequence[Result]) -> Table:
    """Results of one edition: a row for the whole, each principle and each criterion, and a column for each result."""
    views = [View.of(result) for result in results]
    return Table("comparison", ("part", "id", "name", *(_heading(view) for view in views)), _side_by_side_rows(views))


def _heading(view: View) -> str:
    label = view.result.round.label
    return f"{view.result.project.name} ({label})" if label else view.result.project.name


def _side_by_side_rows(views: Sequence[View]) -> Iterator[Sequence[Value]]:
    scores = (view.result.overall.score for view in views)
    yield "whole", None, None, *(None if score is None else Fraction(score) for score in scores)
    for principle in views[0].rubric.principles:
        principle_scores = (view.principles[principle.id].score for view in views)
        yield (
            "principle",
            principle.id,
            principle.title,
            *(None if score is None else Fraction(score) for score in principle_scores),
        )
        for criterion in principle.criteria:
            yield "criterion", criterion.id, criterion.question, *(view.criteria[criterion.id].points for view in views)
