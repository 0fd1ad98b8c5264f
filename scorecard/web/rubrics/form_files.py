"""The questions of a rubric as files for tools in which groups make their own forms, such as KoBo."""

from collections.abc import Mapping

from starlette.responses import Response

from scorecard.report.tables.form_files import example_csv, question_list, xlsform
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation, translated
from scorecard.web.core.context import RequestContext
from scorecard.web.core.file_responses import CSV, XLSX, attachment
from scorecard.web.core.refusals import not_found
from scorecard.web.rubrics.rubric_choice import translated_rubric


def form_file(
    context: RequestContext,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    ending: str,
    kind: str | None = None,
) -> Response:
    """Sends the questions for a `kind` of project (all questions if it is None): with the ending “txt” as a list to
    paste, with “csv” as an example of the table of answers that a tool exports, both in the reader's language; with
    “xlsx” as an XLSForm in all languages. Raises 404 for other endings."""
    if ending == "xlsx":
        words = {code: translated(rubric, one, code) for code, one in translations.items()}
        return attachment(xlsform(rubric, words, kind), XLSX, f"{rubric.rubric}-form.xlsx")
    read = translated_rubric(context, rubric, translations)
    if ending == "txt":
        return attachment(question_list(read, kind).encode(), "text/plain; charset=utf-8", f"{rubric.rubric}-form.txt")
    if ending == "csv":
        return attachment(example_csv(read, kind).encode(), CSV, f"{rubric.rubric}-example.csv")
    raise not_found()
