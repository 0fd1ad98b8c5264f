"""Lists all answers of one sheet for its rater, who looks over them before sending and reads them after the round was
closed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scorecard.engine.answers import NO_ANSWER, Answer
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.web.rubrics.answer_form import answer_text


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question with its answer in words. `address` is the path of the page that changes it, None if it cannot be
    changed; `anchor` is the id of the line in the page. `answered` is whether a level, “does not apply” or “cannot
    tell” was chosen; `words_only` is whether there is a reason or evidence without such an answer."""

    question: str
    answer: str
    reason: str | None
    address: str | None
    anchor: str
    answered: bool
    words_only: bool


@dataclass(frozen=True, slots=True)
class AnsweredPrinciple:
    title: str
    lines: tuple[AnswerLine, ...]


def answered_principles(
    rubric: Rubric, asked: Sequence[Criterion], answers: Mapping[str, Answer], base: str | None
) -> tuple[AnsweredPrinciple, ...]:
    """The answers to the questions `asked`, by principle. `base` is the path below which the pages are that change
    them; None if they cannot be changed."""
    asked_ids = {criterion.id for criterion in asked}
    return tuple(
        AnsweredPrinciple(principle.title, tuple(_line(criterion, rubric, answers, base) for criterion in shown))
        for principle in rubric.principles
        if (shown := [criterion for criterion in principle.criteria if criterion.id in asked_ids])
    )


def _line(criterion: Criterion, rubric: Rubric, answers: Mapping[str, Answer], base: str | None) -> AnswerLine:
    written = answers.get(criterion.id, NO_ANSWER)
    return AnswerLine(
        question=criterion.question,
        answer=answer_text(written, criterion, rubric),
        reason=written.reason,
        address=f"{base}/questions/{criterion.id}?from=review" if base else None,
        anchor=criterion.id,
        answered=written.given is not None,
        words_only=written != NO_ANSWER and written.given is None,
    )
