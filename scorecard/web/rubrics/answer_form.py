"""Answers in a form of questions: reading them, checking them against the stored ones, and showing them in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from scorecard.engine.answers import (
    LONGEST_EVIDENCE,
    LONGEST_REASON,
    NO_ANSWER,
    Answer,
    EvidenceKind,
    NotRated,
    given_text,
    read_given,
)
from scorecard.engine.scoring import applies
from scorecard.i18n import gettext as _
from scorecard.report.pages.question_card import level_name
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.web.core.forms import FieldError, Posted, too_long


@dataclass(frozen=True, slots=True)
class AnswerReading:
    """What was read from a form of questions. `written` has the answers to save, by criterion; `typed` all texts as
    typed, by field."""

    written: Mapping[str, Answer]
    typed: Mapping[str, str]
    errors: tuple[FieldError, ...]
    is_stale: bool = False
    """Whether an answer was changed elsewhere since the form was drawn."""


def asked_criteria(rubric: Rubric, kind: str | None) -> list[Criterion]:
    """The questions for a project of this kind, in the rubric's order."""
    return [criterion for criterion in rubric.criteria.values() if applies(criterion, kind)]


def read_answers(
    posted: Posted,
    criteria: list[Criterion],
    rubric: Rubric,
    stored: Mapping[str, Answer],
    *,
    needs_reasons: bool = False,
) -> AnswerReading:
    """Reads those answers that were changed in the form. A stored answer stays as it is if its question is not in the
    form, or if the form has it unchanged: the field `was.<id>` holds its version when the form was drawn. An answer
    that was also changed elsewhere since then becomes an error. With `needs_reasons`, “does not apply” needs a reason.
    `stored` has the stored answers by criterion."""
    written: dict[str, Answer] = {}
    errors: list[FieldError] = []
    stale = False
    for criterion in criteria:
        id_ = criterion.id
        if not any(f"{field}.{id_}" in posted.texts for field in ("answer", "reason", "evidence", "kind")):
            continue
        before = stored.get(id_, NO_ANSWER)
        if posted["clear"] == id_:
            changed, faults = NO_ANSWER, list[FieldError]()
        else:
            changed, faults = _read_answer(posted, criterion, rubric, before)
        if needs_reasons and changed.given is NotRated.NOT_APPLICABLE and not changed.reason:
            faults.append(FieldError(f"reason.{id_}", _("Say in a sentence why this does not apply.")))
        was = posted[f"was.{id_}"]
        in_form, _ignored = _read_answer(posted, criterion, rubric, NO_ANSWER)  # without what is stored by now
        if not faults and was and was in (version(changed), version(in_form)) and posted["clear"] != id_:
            continue  # not changed in this form; it may have been changed elsewhere, which stays
        if was and was != version(before) and changed != before:
            faults.append(FieldError(f"answer.{id_}", _changed_elsewhere(before, criterion, rubric)))
            stale = True
        written[id_] = changed
        errors += faults
    return AnswerReading(written, posted.texts, tuple(errors), stale)


def version(written: Answer) -> str:
    """A short digest of an answer, to tell whether it was changed."""
    parts = (given_text(written.given), written.reason, written.evidence, written.evidence_kind)
    return sha256(repr(parts).encode()).hexdigest()[:12]


def _changed_elsewhere(now: Answer, criterion: Criterion, rubric: Rubric) -> str:
    """The error for an answer that was changed elsewhere; `now` is what is stored now."""
    text = answer_text(now, criterion, rubric)
    return _(
        "This was changed in another window or on another phone. There it says: {answer}. Save once more to keep"
        " what you have here."
    ).format(answer=_("{answer}, “{reason}”").format(answer=text, reason=now.reason) if now.reason else text)


def answer_text(written: Answer, criterion: Criterion, rubric: Rubric) -> str:
    """An answer in a few words."""
    if written.given is None:
        return _("No answer yet")
    if isinstance(written.given, NotRated):
        return _("Does not apply") if written.given is NotRated.NOT_APPLICABLE else _("Cannot tell")
    level = next(level for level in rubric.levels[criterion.id] if level.points == written.given)
    return level_name(level)


def _read_answer(
    posted: Posted, criterion: Criterion, rubric: Rubric, stored: Answer
) -> tuple[Answer, list[FieldError]]:
    """Reads the answer to one criterion, with its reason and evidence, and every fault in them. What the form does not
    have is taken from the stored answer."""
    id_, texts = criterion.id, posted.texts
    errors: list[FieldError] = []
    given = stored.given
    if typed := posted[f"answer.{id_}"]:
        found = read_given(typed, rubric, id_)
        if found is None:
            errors.append(FieldError(f"answer.{id_}", _("Choose one of the answers that are shown.")))
        else:
            given = found
    reason = texts.get(f"reason.{id_}", stored.reason or "").strip()
    evidence = texts.get(f"evidence.{id_}", stored.evidence or "").strip()
    kind_text = texts.get(f"kind.{id_}", stored.evidence_kind or "")
    if len(reason) > LONGEST_REASON:
        errors.append(FieldError(f"reason.{id_}", too_long(_("The reason"), len(reason), LONGEST_REASON)))
    if len(evidence) > LONGEST_EVIDENCE:
        errors.append(FieldError(f"evidence.{id_}", too_long(_("The evidence"), len(evidence), LONGEST_EVIDENCE)))
    if kind_text and kind_text not in list(EvidenceKind):
        errors.append(FieldError(f"kind.{id_}", _("Choose one of the kinds of evidence that are shown.")))
        kind_text = ""
    kind = EvidenceKind(kind_text) if kind_text else None
    return Answer(given, reason or None, evidence or None, kind), errors
