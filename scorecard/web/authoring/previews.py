"""The preview of a round under another edition, which changes nothing."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.other_edition import Carried, WhyNotCarried, carried
from scorecard.engine.result import CriterionEntry, Result
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import percent_text
from scorecard.report.wording.sentences import headline_text, status_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.store.answers import answers_of
from scorecard.web.core.auth import Maker
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.rubrics.rubric_choice import own_rubrics, rubric_named, translated_edition, translated_rubric
from scorecard.web.rubrics.rubric_words import RubricLine, rubric_line
from scorecard.web.scorecards.results import result_of_round, result_of_sheet

router = APIRouter()


@dataclass(frozen=True, slots=True)
class PreviewSide:
    """One edition's part of a row: the points of a question or why it has none, and its percent of the
    whole."""

    points: str
    percent: str


@dataclass(frozen=True, slots=True)
class EditionSide:
    """An edition and the result under it. `column` is the heading of its column; `headline` is the score in words."""

    column: str
    title: str
    edition: str
    headline: str


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Why answers are not carried over, and to which questions."""

    why: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A question under both editions. `old` and `new` are None if that edition does not ask it; `note` says that its
    answers are not carried over, that it is new, or that its words differ; None if nothing is to be said."""

    question: str
    old: PreviewSide | None
    new: PreviewSide | None
    note: str | None


@dataclass(frozen=True, slots=True)
class EditionPreviewPage:
    """A round under another edition. `name` is that of the project, and `project` its id. `no_kind` is whether the
    other edition does not know the kind of the project; `left` says which answers are not carried over, and why."""

    title: str
    name: str
    project: str
    sides: tuple[EditionSide, EditionSide]
    no_kind: bool
    left: tuple[LeftOver, ...]
    rows: tuple[PreviewRow, ...]


@dataclass(frozen=True, slots=True)
class ChooseEditionPage:
    """The list of other editions. `name` is that of the project, and `project` its id."""

    title: str
    name: str
    project: str
    rubrics: tuple[RubricLine, ...]


@router.get("/projects/{project_id}/preview")
def choose_edition(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        round_ = maker.sheet(session).round
        own = own_rubrics(context, session)
    base = f"/projects/{maker.id}/preview"
    choices = {**context.site.rubrics, **own}
    page = ChooseEditionPage(
        title=_("See it under another edition"),
        name=round_.project.name,
        project=maker.id,
        rubrics=tuple(
            rubric_line(context, loaded, f"{base}/{name}")
            for name, loaded in choices.items()
            if loaded.rubric.digest != round_.rubric.digest
        ),
    )
    return context.page("pages/authoring/preview_choose.html", page)


@router.get("/projects/{project_id}/preview/{name}")
def preview(context: Context, maker: Maker, name: str) -> Response:
    with context.reading() as session:
        sheet = maker.sheet(session)
        round_ = sheet.round
        loaded = rubric_named(context, session, name)
        result = result_of_round(context, session, round_) or result_of_sheet(sheet, answers_of(session, sheet.id))
    old = translated_rubric(context, round_.rubric, round_.translations)
    return context.page(
        "pages/authoring/preview.html", _preview_page(context, maker.id, result, round_.rubric, old, loaded)
    )


def _preview_page(
    context: RequestContext, project_id: str, result: Result, rubric: Rubric, old: Rubric, loaded: Loaded
) -> EditionPreviewPage:
    carried_over, new = carried(result, rubric, loaded.rubric), translated_edition(context, loaded)
    before = {entry.id: entry for principle in result.principles for entry in principle.criteria}
    after = {entry.id: entry for principle in carried_over.scorecard.principles for entry in principle.criteria}
    edition = _("Edition {edition}")
    return EditionPreviewPage(
        title=_("Under another edition"),
        name=result.project.name,
        project=project_id,
        sides=(
            EditionSide(
                _("as it is"), old.title, edition.format(edition=old.edition), headline_text(result.overall, old)
            ),
            EditionSide(
                _("there"),
                new.title,
                edition.format(edition=new.edition),
                headline_text(carried_over.scorecard.overall, new),
            ),
        ),
        no_kind=result.project.kind is not None and carried_over.kind is None,
        left=tuple(
            LeftOver(
                _left_behind_text(why),
                tuple(old.criteria[id_].question for id_, known in carried_over.left.items() if known is why),
            )
            for why in WhyNotCarried
            if why in carried_over.left.values()
        ),
        rows=tuple(
            PreviewRow(
                question=(new.criteria.get(id_) or old.criteria[id_]).question,
                old=_preview_side(before.get(id_), old),
                new=_preview_side(after.get(id_), new),
                note=_note_text(id_, carried_over, old),
            )
            for id_ in dict.fromkeys([*new.criteria, *old.criteria])
        ),
    )


def _preview_side(entry: CriterionEntry | None, rubric: Rubric) -> PreviewSide | None:
    if entry is None:
        return None
    percent = "–" if entry.weight_percent is None else percent_text(entry.weight_percent, 1)
    return PreviewSide(status_text(entry, max(rubric.scoring.decimals, 1)), percent)


def _note_text(id_: str, carried_over: Carried, old: Rubric) -> str | None:
    if id_ in carried_over.left:
        return _("not carried over")
    if id_ not in old.criteria:
        return _("new, so not rated")
    return _("reads differently now") if id_ in carried_over.reworded else None


def _left_behind_text(why: WhyNotCarried) -> str:
    return {
        WhyNotCarried.GONE: _("Not asked there:"),
        WhyNotCarried.OTHER_LEVELS: _("Has different levels there:"),
        WhyNotCarried.ALWAYS_APPLIES: _("Cannot be answered “does not apply” there:"),
    }[why]
