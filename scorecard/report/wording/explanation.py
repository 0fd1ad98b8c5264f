"""Explains how a score is made, by the rules and weights of a given rubric and with one question worked out."""

from dataclasses import dataclass
from fractions import Fraction

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.axis import Label, level_labels, question_axis
from scorecard.report.drawings.columns import AnswersChart, question_row
from scorecard.report.pages.questions import CriterionBlock, criterion_block
from scorecard.report.pages.view import View
from scorecard.report.wording import method, sentences
from scorecard.report.wording.numbers import count_text, exact_points_text, points_text, score_text, weight_percent_text
from scorecard.rubrics.models import Rubric

_SHEETS = 6  # made-up sheets in the example


@dataclass(frozen=True, slots=True)
class PrincipleWeight:
    """A principle, the percent of the whole that it counts for, and its score in the example; “–” where it has none."""

    title: str
    weight: str
    score: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The parts of the explanation. `answers` are sentences on what a rater can answer.

    `worked` is a question with made-up answers, `row` the chart of these answers, and `labels` what is written below
    its axis. `counted` says how the points of that question follow from the answers, `in_principle` and `in_whole` how
    much it counts in its principle and in the whole score. `method` has a sentence for each rule. `total` says what all
    made-up answers give together ("" without a score), `band` is the band of that score (None without one)."""

    answers: tuple[str, ...]
    worked: CriterionBlock
    row: AnswersChart
    labels: tuple[Label, ...]
    levels: tuple[tuple[str, str], ...]
    """For each level of the question its points with the label, and its descriptor."""
    counted: str
    in_principle: str
    in_whole: str
    method: tuple[str, ...]
    principles: tuple[PrincipleWeight, ...]
    total: str
    band: str | None


def explanation_of(rubric: Rubric) -> Explanation:
    """Explains a rubric in the rubric's own words. The answers are made up; the engine computes their score."""
    result = _example(rubric)
    view = View(result, rubric)
    # a question that carries a part of the score, which a bonus and a mere requirement do not
    carrying = (id_ for id_, criterion in rubric.criteria.items() if not criterion.bonus and criterion.weight)
    id_ = next(carrying, next(iter(rubric.criteria)))
    axis = question_axis(view, id_)
    block, entry = criterion_block(view, id_), view.criteria[id_]
    first_principle = next(one for one in rubric.principles if id_ in {criterion.id for criterion in one.criteria})
    whole, decimals = view.result.overall, max(rubric.scoring.decimals, 1)
    return Explanation(
        answers=(
            _("A level: what the project does, in the words you see there."),
            _("“Cannot tell”: nothing that you saw or heard says anything about it."),
            *(
                [_("“Does not apply”: the question makes no sense for this project.")]
                if any(criterion.not_applicable == "allowed" for criterion in rubric.criteria.values())
                else []
            ),
            _("Nothing: you skipped it. That counts nowhere."),
        ),
        worked=block,
        row=question_row(view, axis, id_),
        labels=level_labels(axis),
        levels=tuple(
            (" ".join(filter(None, (exact_points_text(level.points), level.label))), level.descriptor or "")
            for level in rubric.levels[id_]
        ),
        counted=block.working.counted or "",
        in_principle=_("In “{principle}” its weight is {weight}, beside {others}.").format(
            principle=first_principle.title,
            weight=exact_points_text(entry.weight),
            others=_others(view),
        ),
        in_whole=_("It carries {percent} of the whole score.").format(percent=block.working.percent),
        method=tuple(method.rules(view)),
        principles=tuple(
            PrincipleWeight(
                title=principle.title,
                weight=_percent(view.principles[principle.id].weight_percent),
                score="–" if (score := view.principles[principle.id].score) is None else score_text(score),
            )
            for principle in rubric.principles
        ),
        total=""
        if whole.share is None or whole.score is None
        else _("Weighted together, that is {exact} {of_top}, printed as {score}.").format(
            exact=points_text(whole.share * whole.of, decimals + 2),
            of_top=sentences.of_text(view),
            score=score_text(whole.score),
        ),
        band=view.band_label(whole.band),
    )


def _percent(percent: Fraction | None) -> str:
    return "–" if percent is None else weight_percent_text(percent)


def _others(view: View) -> str:
    number = len(view.principles[view.rubric.principles[0].id].criteria) - 1
    return ngettext("1 other question", "{number} other questions", number).format(number=count_text(number))


def _example(rubric: Rubric) -> Result:
    """The result of six made-up sheets that answer every question: three pairs with the same answers each, except that
    the last sheet has “cannot tell” at the first question."""
    sheets = []
    for number in range(_SHEETS):
        answers = {
            id_: Answer(points[(number // 2 + place) % len(points)])
            for place, (id_, points) in enumerate(rubric.points.items())
        }
        sheets.append(Sheet(str(number + 1), answers))
    first = next(iter(rubric.criteria))
    sheets[-1] = Sheet(sheets[-1].name, {**sheets[-1].answers, first: Answer(NotRated.CANNOT_TELL)})
    return score_sheets(rubric, sheets, project="–")
