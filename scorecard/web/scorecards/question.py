"""One question of a scorecard: its levels with their counts, what people wrote, and how its points were counted."""

from dataclasses import dataclass

from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.drawings.axis import Label, level_labels, question_axis
from scorecard.report.drawings.columns import AnswersChart, question_row
from scorecard.report.pages.incomes import IncomesCard
from scorecard.report.pages.questions import CriterionBlock, LevelCount, criterion_block, level_counts
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.glossary import GlossaryParts, GlossaryReader
from scorecard.report.wording.round_notes import label_of
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import not_found


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """`name` is that of the project; `round` is the label of its round and how many sheets were counted. `here`,
    `back`, `before` and `after` are paths: of this page, of the scorecard, and of the questions before and after
    this one. `guidance` is a text in pieces; those that are terms of the rubric's glossary have their meanings.
    `block` has what people wrote and how the points were counted; `row` is the chart of the answers, `labels` what is
    written below its axis, `levels` the levels with their counts. `incomes` are the income limits beside the
    question."""

    title: str
    description: str
    name: str
    round: str
    here: str
    back: str
    principle: str
    guidance: GlossaryParts
    block: CriterionBlock
    row: AnswersChart
    labels: tuple[Label, ...]
    levels: tuple[LevelCount, ...]
    incomes: IncomesCard | None
    before: str | None
    after: str | None


def show_question(context: RequestContext, result: Result, criterion: str, base: str) -> Response:
    """Renders the page of a question. `base` is the path of its scorecard. Raises 404 if the scorecard does not have
    it."""
    view = View.of(result)
    if criterion not in view.criteria:
        raise not_found()
    ids, axis = list(view.criteria), question_axis(view, criterion)
    place = ids.index(criterion)
    principle = next(one for one in view.rubric.principles if criterion in {known.id for known in one.criteria})
    page = QuestionPage(
        title=view.rubric.criteria[criterion].question,
        description=f"{result.project.name}: {view.rubric.criteria[criterion].question}",
        name=result.project.name,
        round=" · ".join(
            [
                *([_("Round “{label}”").format(label=label)] if (label := label_of(result.round)) else []),
                sentences.sheets_counted(view),
            ]
        ),
        here=f"{base}/questions/{criterion}",
        back=base,
        principle=principle.title,
        guidance=GlossaryReader(view.rubric.glossary).pieces(view.rubric.criteria[criterion].guidance),
        block=criterion_block(view, criterion),
        row=question_row(view, axis, criterion),
        labels=level_labels(axis),
        levels=level_counts(view, criterion),
        incomes=view.incomes.get(criterion),
        before=f"{base}/questions/{ids[place - 1]}" if place else None,
        after=f"{base}/questions/{ids[place + 1]}" if place + 1 < len(ids) else None,
    )
    return context.page("pages/scorecards/question.html", page)
