"""A scorecard as a table for a spreadsheet: a row per criterion."""

import csv
import io
from collections.abc import Mapping, Sequence
from fractions import Fraction

from scorecard.engine.answers import Other, Sheet
from scorecard.engine.result import CriterionEntry, Result
from scorecard.report.numbers import data_text
from scorecard.report.view import View
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric

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


_ANSWERS = {Other.NOT_APPLICABLE: "na", Other.CANNOT_TELL: "?"}


def tally_csv(result: Result) -> str:
    """UTF-8 text for a file, with a byte order mark so that Excel reads it; the last columns count each level."""
    view = View.of(result)
    levels = sorted({points for known in view.rubric.points.values() for points in known})
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([*_COLUMNS, *(f"chose {exact_text(points)}" for points in levels)])
    for principle in result.principles:
        for entry in principle.criteria:
            writer.writerow(_row(view, view.titles[principle.id], entry, levels))
    return "\ufeff" + written.getvalue()


def ratings_csv(sheets: Sequence[Sheet], rulings: Mapping[str, str] | None = None, *, named: bool = False) -> str:
    """A ratings file that `scorecard score` reads: a row for each answer, sheets by running number or by their names,
    and a row for each ruling with its reason."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(["sheet", "criterion", "answer", "reason", "evidence", "evidence kind"])
    for number, sheet in enumerate(sheets, 1):
        for id_, answer in sheet.answers.items():
            said = (safe_cell(answer.reason or ""), safe_cell(answer.evidence or ""), answer.evidence_kind or "")
            given = _ANSWERS[answer.given] if isinstance(answer.given, Other) else exact_text(answer.given)
            writer.writerow([safe_cell(sheet.name) if named else number, id_, given, *said])
    for id_, reason in (rulings or {}).items():
        writer.writerow(["ruling", id_, "na", safe_cell(reason), "", ""])
    return "\ufeff" + written.getvalue()


def blank_ratings_csv(rubric: Rubric, sheets: int) -> str:
    """A ratings file to fill in: a row for each criterion with its question, an empty column for each sheet."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(["criterion", "question", *range(1, sheets + 1), "ruling", "ruling reason"])
    for asked in rubric.criteria.values():
        writer.writerow([asked.id, safe_cell(asked.question), *[""] * (sheets + 2)])
    return "\ufeff" + written.getvalue()


def safe_cell(text: str) -> str:
    """A text that a spreadsheet cannot take for a formula."""
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _row(view: View, principle: str, entry: CriterionEntry, levels: list[Fraction]) -> list[str]:
    count = view.result.tally[entry.id]
    numbers = (entry.points, entry.of, entry.weight, entry.weight_percent, entry.adds)
    middles = (entry.mean, entry.median, entry.lowest, entry.highest)
    return [
        safe_cell(principle),
        entry.id,
        safe_cell(view.rubric.criteria[entry.id].question),
        entry.status,
        *("" if number is None else data_text(number) for number in numbers),
        str(entry.ratings),
        *("" if number is None else data_text(number) for number in middles),
        entry.disagreement or "",
        str(count.not_applicable),
        str(count.cannot_tell),
        *(str(count.levels[text]) if (text := exact_text(points)) in count.levels else "" for points in levels),
    ]
