"""The discussion after the count: counts and reasons question by question, rulings, and which reasons are printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.engine.scorecard import quoted
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.axis import Label, level_labels, question_axis
from scorecard.report.drawings.columns import AnswersChart, question_row
from scorecard.report.pages.questions import (
    CriterionBlock,
    LevelCount,
    Quote,
    criterion_block,
    level_counts,
    reason_quote,
)
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.sentences import is_split
from scorecard.rounds import life
from scorecard.rounds.counting import running_result
from scorecard.store.answers import written_reasons
from scorecard.store.database import Session
from scorecard.store.rounds import Round, Stage
from scorecard.web.core.auth import Organizer, closed_round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.rounds.round_steps import reason_errors
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()

_LONGEST_TRANSLATION = 4_000


@dataclass(frozen=True, slots=True)
class DiscussionRow:
    question: str
    address: str
    points: str
    note: str
    is_split: bool


@dataclass(frozen=True, slots=True)
class DiscussionPrinciple:
    title: str
    rows: tuple[DiscussionRow, ...]


@dataclass(frozen=True, slots=True)
class DiscussionPage:
    """Every question with its points and counts; `splits` are those on which the room is split."""

    title: str
    group: str
    name: str
    base: str
    sheets: str
    splits: tuple[DiscussionRow, ...]
    principles: tuple[DiscussionPrinciple, ...]


@dataclass(frozen=True, slots=True)
class DiscussionQuestionPage:
    """One question, to be shown on a screen in the room."""

    title: str
    group: str
    name: str
    base: str
    here: str
    place: str
    principle: str
    block: CriterionBlock
    row: AnswersChart
    labels: tuple[Label, ...]
    levels: tuple[LevelCount, ...]
    reasons: tuple[Quote, ...]
    before: str | None
    after: str | None
    may_rule: bool
    always_applies: bool
    ruling: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/talk")
def show_discussion(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        view = View.of(_result_so_far(context, session, round_))
    base = f"/group/rounds/{round_id}"
    asked = {criterion.id for criterion in asked_criteria(view.rubric, round_.project.kind)}
    rows = {id_: _discussion_row(base, view, id_) for id_ in view.rubric.criteria if id_ in asked}
    principles = (
        DiscussionPrinciple(
            principle.title, tuple(rows[criterion.id] for criterion in principle.criteria if criterion.id in rows)
        )
        for principle in view.rubric.principles
    )
    page = DiscussionPage(
        title=_("Question by question"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        sheets=ngettext("1 sheet", "{number} sheets", view.sheets).format(number=count_text(view.sheets)),
        splits=tuple(row for row in rows.values() if row.is_split),
        principles=tuple(principle for principle in principles if principle.rows),
    )
    return context.page("pages/organizing/rounds/discussion.html", page)


def _discussion_row(base: str, view: View, id_: str) -> DiscussionRow:
    block = criterion_block(view, id_)
    note = _("Ruled out") if block.ruled_out_because else _("The room is split.") if block.is_split else block.others
    return DiscussionRow(block.question, f"{base}/talk/{id_}", block.points, note, is_split(view.criteria[id_]))


def _result_so_far(context: RequestContext, session: Session, round_: Round) -> Result:
    """The counted result of a closed round, or the one added up by the database until it is counted."""
    return result_of_round(context, session, round_) or running_result(session, round_)


@router.get("/group/rounds/{round_id}/talk/{criterion_id}")
def show_discussion_question(context: Context, who: Organizer, round_id: str, criterion_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        return _render_question(context, session, round_, criterion_id)


@router.post("/group/rounds/{round_id}/talk/{criterion_id}")
def rule(context: Context, posted: PostedForm, who: Organizer, round_id: str, criterion_id: str) -> Response:
    reason = posted["reason"].strip()
    takes_back = posted["go"] == "back"
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        criterion = round_.rubric.criteria.get(criterion_id)
        if criterion is None or criterion not in asked_criteria(round_.rubric, round_.project.kind):
            raise not_found()
        missing = _("Say in a sentence why it does not apply. It is printed beside the question.")
        errors = [] if posted.switch_language or takes_back else reason_errors(reason, missing)
        if criterion.not_applicable == "never":
            errors = [FieldError("reason", _("This question applies to every project; it cannot be ruled out."))]
        if posted.switch_language or errors:
            return _render_question(context, session, round_, criterion_id, reason, errors)
    with context.writing() as session:
        round_ = closed_round_of(session, who, round_id, to_write=True)
        life.rule(session, who, round_, criterion_id, None if takes_back else reason, context.now)
    context.site.counting.start(round_id)
    return context.redirect(f"/group/rounds/{round_id}/talk/{criterion_id}", notice="saved")


def _render_question(
    context: RequestContext,
    session: Session,
    round_: Round,
    id_: str,
    reason: str | None = None,
    errors: Sequence[FieldError] = (),
) -> Response:
    view = View.of(_result_so_far(context, session, round_))
    ids = [criterion.id for criterion in asked_criteria(view.rubric, round_.project.kind)]
    if id_ not in ids:
        raise not_found()
    number, base = ids.index(id_), f"/group/rounds/{round_.id}"
    principle = next(known for known in view.rubric.principles if id_ in {criterion.id for criterion in known.criteria})
    block, axis = criterion_block(view, id_), question_axis(view, id_)
    page = DiscussionQuestionPage(
        title=view.rubric.criteria[id_].question,
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=f"{base}/talk/{id_}",
        place=_("{number} of {total}").format(number=count_text(number + 1), total=count_text(len(ids))),
        principle=principle.title,
        block=block,
        row=question_row(view, axis, id_),
        labels=level_labels(axis),
        levels=level_counts(view, id_),
        reasons=tuple(
            reason_quote(quoted(written.answer)) for written in written_reasons(session, round_.id, criterion=id_)
        ),
        before=f"{base}/talk/{ids[number - 1]}" if number else None,
        after=f"{base}/talk/{ids[number + 1]}" if number + 1 < len(ids) else None,
        may_rule=round_.stage(context.now) is Stage.CLOSED,
        always_applies=view.rubric.criteria[id_].not_applicable == "never",
        ruling=round_.rulings.get(id_, "") if reason is None else reason,
        errors={error.field: error.sentence for error in errors},
    )
    return context.page(
        "pages/organizing/rounds/discussion_question.html", page, status=422 if errors else 200, errors=errors
    )
