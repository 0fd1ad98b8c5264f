"""A rubric's questions for form tools: a text to paste, an example of the answers that come back, and an XLSForm.

The program recognizes the answers that such a form exports without asking a person anything."""

import io
from collections.abc import Iterator, Mapping, Sequence

import xlsxwriter

from scorecard.engine.scoring import applies
from scorecard.i18n import LANGUAGES, find_language, in_language
from scorecard.i18n import gettext as _
from scorecard.report.tables.spreadsheet import Table, csv_text
from scorecard.report.wording.numbers import exact_points_text
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Criterion, Level, Rubric

_LONGEST_FORM_ID = 60


def _asked(rubric: Rubric, kind: str | None) -> list[Criterion]:
    """The criteria that are asked for a kind of project; None asks all."""
    return [criterion for criterion in rubric.criteria.values() if applies(criterion, kind)]


def _choice(level: Level) -> str:
    """“4 - Does its part”."""
    points = exact_points_text(level.points)
    return f"{points} - {level.label}" if level.label else points


def question_list(rubric: Rubric, kind: str | None = None) -> str:
    """The questions with their choices, a line each, to paste into a form tool, in the language of the rubric."""
    lines = [rubric.title, "", *([rubric.about, ""] if rubric.about else [])]
    for number, criterion in enumerate(_asked(rubric, kind), 1):
        lines.append(f"{number}. {criterion.question}")
        if criterion.guidance:
            lines.append(criterion.guidance)
        for level in rubric.levels[criterion.id]:
            lines.append(f"- {_choice_with_words(level)}")
        lines.append(f"- {_said_in(rubric.language, 'Cannot tell')}")
        if criterion.not_applicable == "allowed":
            lines.append(f"- {_said_in(rubric.language, 'Does not apply')}")
        lines.append("")
    return "\n".join(lines)


def example_csv(rubric: Rubric, kind: str | None = None) -> str:
    """The table of answers that a form tool exports, with two made-up rows."""
    asked = _asked(rubric, kind)
    rows: list[Sequence[str]] = []
    for turn in (0, 1):
        answers = [
            rubric.levels[one.id][(place + turn) % len(rubric.levels[one.id])] for place, one in enumerate(asked)
        ]
        rows.append([_("Example {number}").format(number=turn + 1), *map(_choice, answers)])
    return csv_text(Table("example", ("sheet", *(criterion.question for criterion in asked)), rows))


def xlsform(rubric: Rubric, translations: Mapping[str, Rubric], kind: str | None = None) -> bytes:
    """The questions as an XLSForm (XLSX) for KoBo and ODK, in the language of the rubric and in those of
    `translations`, which are the same rubric by language code."""
    languages = {rubric.language: rubric, **translations}
    labels = [f"label::{_language_name(code)} ({code})" for code in languages]
    hints = [f"hint::{_language_name(code)} ({code})" for code in languages]
    survey = [["type", "name", *labels, *hints]]
    choices = [["list_name", "name", *labels]]
    for criterion in _asked(rubric, kind):
        name = _question_name(criterion.id)
        words = [one.criteria[criterion.id] for one in languages.values()]
        texts = [*(one.question for one in words), *(one.guidance or "" for one in words)]
        survey.append([f"select_one {name}_levels", name, *texts])
        choices += _choices(criterion, f"{name}_levels", languages)
    edition = f"_{rubric.edition}"[-_LONGEST_FORM_ID:]
    form_id = f"{rubric.rubric[: _LONGEST_FORM_ID - len(edition)]}{edition}".replace("-", "_").replace(".", "_")
    settings = [["form_title", "form_id", "default_language"]]
    settings.append([rubric.title, form_id, f"{_language_name(rubric.language)} ({rubric.language})"])
    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(written, options) as book:
        for sheet_name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
            sheet = book.add_worksheet(sheet_name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return written.getvalue()


def _question_name(id_: str) -> str:
    """The name of a question in an XLSForm, which begins with a letter or an underscore."""
    name = id_.replace("-", "_")
    return f"_{name}" if name[0].isdigit() else name


def _choices(criterion: Criterion, list_name: str, languages: Mapping[str, Rubric]) -> Iterator[list[str]]:
    """The rows of a criterion's choices, with their labels in each language."""
    rubrics = list(languages.values())
    for place, level in enumerate(rubrics[0].levels[criterion.id]):
        levels = [one.levels[criterion.id][place] for one in rubrics]
        yield [list_name, exact_text(level.points), *map(_choice_with_words, levels)]
    yield [list_name, "dont_know", *(_said_in(code, "Cannot tell") for code in languages)]
    if criterion.not_applicable == "allowed":
        yield [list_name, "na", *(_said_in(code, "Does not apply") for code in languages)]


def _choice_with_words(level: Level) -> str:
    """“4 - Does its part (Half of the homes stay affordable)”."""
    return f"{_choice(level)} ({level.descriptor.rstrip('.')})" if level.descriptor else _choice(level)


def _said_in(code: str, text: str) -> str:
    """A text of the program itself, in the language with this code."""
    language = find_language(code, [code])
    assert language is not None
    with in_language(language):
        return _(text)


def _language_name(code: str) -> str:
    return LANGUAGES[code].name if code in LANGUAGES else code
