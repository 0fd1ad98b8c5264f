"""The check of a rubric file that was written elsewhere, with each problem beside its line."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import FaultyFile, FileNotRead, Problem, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, translate
from scorecard.report.wording.method import fixed_bands_text
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.library import read_rubric
from scorecard.rubrics.yaml_file import LARGEST_FILE
from scorecard.texts import cleaned
from scorecard.web.authoring.own_rubrics import LongForm, check_may_make, find_name_error, kept_rubric_text, save_rubric
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError
from scorecard.web.rubrics.rubric_choice import may_change_rubric, own_content
from scorecard.web.rubrics.rubric_words import changes_in_words

router = APIRouter()

_MOST_SHOWN = 200  # characters that are shown of a faulty line


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem of a file. `text` is the line in which it is; “” for a line that the file does not have."""

    line: str
    column: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CheckPage:
    """A rubric file that was typed, pasted or uploaded, with its problems beside their lines.

    `own_id` is the id of one's own rubric that the file replaces, “” for a new one. `verdict` says how many problems
    or questions the file has, None before it is checked; `caution` warns that bands begin at fixed points, although
    fewer can be earned where a question does not apply. `kept` says for how long a rubric is kept."""

    title: str
    own_id: str
    text: str
    problems: tuple[ProblemRow, ...]
    verdict: str | None
    caution: str | None
    changes: tuple[str, ...]
    digest: str | None
    kept: str


@router.get("/rubric-check")
def show_check(context: Context) -> Response:
    check_may_make(context)
    with context.reading() as session:
        own = context.request.query_params.get("rubric", "")
        text = own_content(context, session, own) if own and may_change_rubric(context, session, own) else ""
    return context.page("pages/authoring/check.html", _check_page(context, own if text else "", text))


@router.post("/rubric-check")
def check(context: Context, posted: LongForm) -> Response:
    check_may_make(context)
    context.rate_limit("check")
    content = posted.files.get("file") or posted["text"].encode()
    with context.reading() as session:
        own = posted["rubric"] if may_change_rubric(context, session, posted["rubric"]) else ""
    text = cleaned(content[: LARGEST_FILE + 1].decode("utf-8", "replace")) if "file" in posted.files else posted["text"]
    if posted.switch_language:
        return context.page("pages/authoring/check.html", _check_page(context, own, text))
    try:
        loaded = context.read_file(read_rubric, context.site.library.folders, _("your file"), content)
    except FaultyFile as faults:
        page = _check_page(context, own, text, problems=faults.problems)
        errors = [FieldError("problems", page.verdict or "")]
        return context.page("pages/authoring/check.html", page, status=422, errors=errors)
    except (FileNotRead, ReadersBusy) as fault:
        page, errors = _check_page(context, own, text), [FieldError("text", translate(fault))]
        return context.page("pages/authoring/check.html", page, status=fault.status or 422, errors=errors)
    if error := find_name_error(context, loaded):  # the site offers other questions under this name
        page = _check_page(context, own, text)
        return context.page("pages/authoring/check.html", page, status=422, errors=[FieldError("text", error.sentence)])
    if posted["go"] == "keep":
        return save_rubric(context, own or None, content.decode("utf-8-sig"))
    return context.page("pages/authoring/check.html", _check_page(context, own, text, loaded=loaded))


def _check_page(
    context: RequestContext, own: str, text: str, *, problems: tuple[Problem, ...] = (), loaded: Loaded | None = None
) -> CheckPage:
    lines = text.splitlines()
    verdict = None
    if problems:
        verdict = ngettext(
            "1 place needs mending. It is listed below with its line.",
            "{number} places need mending. Each is listed below with its line.",
            len(problems),
        ).format(number=count_text(len(problems)))
    elif loaded:
        verdict = _("No problems: “{title}”, {number} questions.").format(
            title=loaded.rubric.title, number=count_text(len(loaded.rubric.criteria))
        )
    return CheckPage(
        title=_("Check a file of questions"),
        own_id=own,
        text=text,
        problems=tuple(
            ProblemRow(
                line=count_text(problem.line),
                column=count_text(problem.column),
                text=lines[problem.line - 1][:_MOST_SHOWN] if problem.line <= len(lines) else "",
                sentence=translate(problem.sentence),
            )
            for problem in problems[:200]
        ),
        verdict=verdict,
        caution=fixed_bands_text() if loaded and loaded.rubric.has_bands_beside_what_may_not_apply else None,
        changes=changes_in_words(context, loaded.parent, loaded) if loaded and loaded.parent else (),
        digest=loaded.rubric.digest if loaded else None,
        kept=kept_rubric_text(context),
    )
