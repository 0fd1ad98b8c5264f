"""A principle on the scorecard: its line on page 1, and its block with all questions on a later page.

A view is a result with its rubric in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scorecard.engine.numbers import printed
from scorecard.engine.result import PrincipleEntry
from scorecard.engine.scoring import Status
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.columns import AnswersChart, Bar
from scorecard.report.pages.questions import CriterionBlock, criterion_block
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text, points_text, score_text


@dataclass(frozen=True, slots=True)
class PrincipleRow:
    """A principle on page 1. `counts_for` says how much it counts as it was weighted (see the function); `carried` is
    the percent of what was rated that it carries, “–” if there is none. `ratings` says how many ratings its questions
    have, `note` that it is split, not rated or does not apply."""

    id: str
    title: str
    counts_for: str
    answers: AnswersChart
    score: str
    carried: str
    ratings: str
    note: str


@dataclass(frozen=True, slots=True)
class PrincipleBlock:
    """A principle with all its questions. `sum` says how its score follows from them, None without a score."""

    id: str
    title: str
    about: str | None
    score: str
    counts_for: str
    sum: str | None
    criteria: tuple[CriterionBlock, ...]


def counts_for(view: View, entry: PrincipleEntry) -> str:
    """How much a principle counts if all that applies is rated: “counts for 17%”; in a rubric that adds points the most
    that its rated questions can give: “of 15”. Empty if none of its questions applies, or none is rated there."""
    percent = entry.weight_percent
    if view.rubric.scoring.show == "points":
        return _("of {top}").format(top=exact_points_text(entry.of)) if entry.of else ""
    return "" if percent is None else _("counts for {percent}").format(percent=percent_text(percent))


def principle_row(view: View, answers: AnswersChart, entry: PrincipleEntry) -> PrincipleRow:
    notes = [sentences.splits(entry.criteria)]
    if entry.score is None:
        does_not_apply = all(criterion.status is Status.NOT_APPLICABLE for criterion in entry.criteria)
        notes.insert(0, _("does not apply") if does_not_apply else _("not rated"))
    return PrincipleRow(
        id=entry.id,
        title=view.titles[entry.id],
        counts_for=counts_for(view, entry),
        answers=answers,
        score="–" if entry.score is None else score_text(entry.score),
        carried="–" if entry.carried_percent is None else percent_text(entry.carried_percent, 2),
        ratings=sentences.ratings_of_principle(view, entry),
        note=", ".join(note for note in notes if note),
    )


def principle_block(view: View, entry: PrincipleEntry, bars: Mapping[str, Bar]) -> PrincipleBlock:
    principle = next(principle for principle in view.rubric.principles if principle.id == entry.id)
    return PrincipleBlock(
        id=principle.id,
        title=principle.title,
        about=principle.about,
        score="–"
        if entry.score is None
        else _("{score} of {top}").format(score=score_text(entry.score), top=exact_points_text(entry.of)),
        counts_for=counts_for(view, entry),
        sum=_sum_of_principle(view, entry),
        criteria=tuple(criterion_block(view, criterion.id, bars.get(criterion.id)) for criterion in entry.criteria),
    )


def score_sum(view: View, share: Fraction | None, of: Fraction, score: Decimal | None) -> str | None:
    """Says how a printed score follows from its exact share; None without a score."""
    if share is None or score is None:
        return None
    decimals = _decimals_to_tell(share * of, score, view)
    return _("{exact} of {top}, printed as {score}.").format(
        top=exact_points_text(of),
        exact=points_text(share * of, decimals),
        score=score_text(score),
    )


def _decimals_to_tell(exact: Fraction, score: Decimal, view: View) -> int:
    """With how many decimals an exact score is shown, so that the printed score follows from what is shown. For
    example, 2.4496 is printed as 2.4; it is not shown as 2.450, which would be rounded to 2.5."""
    fewest = view.rubric.scoring.decimals + 2
    shown = range(fewest, fewest + 4)
    places = view.rubric.scoring.decimals
    return next((number for number in shown if printed(Fraction(printed(exact, number)), places) == score), fewest)


def _sum_of_principle(view: View, entry: PrincipleEntry) -> str | None:
    """Says how the score of a principle follows from its questions, which is their plain average in simple cases."""
    rated = [criterion for criterion in entry.criteria if criterion.status is Status.RATED]
    bonus = any(view.rubric.criteria[criterion.id].bonus for criterion in rated)
    is_plain = (
        view.rubric.scoring.show == "mean"
        and len({(criterion.weight, criterion.of) for criterion in rated}) == 1
        and not bonus
    )
    if entry.share is None or entry.score is None or not is_plain or rated[0].of != entry.of:
        sum_text = score_sum(view, entry.share, entry.of, entry.score)
        return sum_text and _("The points, each times its weight, as a share of the most possible: {sum}").format(
            sum=sum_text
        )
    return ngettext(
        "The points of this question are {exact}, printed as {score}.",
        "The average of the points of these {number} questions is {exact}, printed as {score}.",
        len(rated),
    ).format(
        number=count_text(len(rated)),
        exact=points_text(entry.share * entry.of, _decimals_to_tell(entry.share * entry.of, entry.score, view)),
        score=score_text(entry.score),
    )
