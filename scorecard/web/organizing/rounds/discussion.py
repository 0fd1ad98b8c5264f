"""The pages for the discussion once a round is closed: question by question its counts and reasons, the group's note on
it, and whether it is ruled out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import QuotedAnswer
from scorecard.engine.result import Result
from scorecard.engine.scorecard import quoted, score
from scorecard.engine.scoring import Verdict
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
from scorecard.report.pages.splits import split_ids
from scorecard.report.pages.view import View
from scorecard.report.wording.check_sentences import verdict_text
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import life
from scorecard.rounds.counting import running_result
from scorecard.rounds.personal_words import text_parts
from scorecard.rounds.secrets import secret_digest
from scorecard.store.answers import written_reasons
from scorecard.store.database import Session
from scorecard.store.rounds import Round, Stage
from scorecard.web.core.auth import Organizer, closed_round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.personal_warnings import personal_errors, personal_words
from scorecard.web.organizing.rounds.round_steps import reason_errors
from scorecard.web.organizing.rounds.round_texts import name_of_round
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()

_LONGEST_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class DiscussionRow:
    """A question in the list. `note` is “Ruled out”, “The room is split.”, or how many sheets have no rating, and
    why; “” if there is nothing to say."""

    question: str
    address: str
    points: str
    ratings: str
    """How many chose each level, for a question on which raters are split; else “”."""
    note: str | None
    said: str | None
    """The group's own note on the discussion of the question; None if there is none."""


@dataclass(frozen=True, slots=True)
class DiscussionPrinciple:
    title: str
    rows: tuple[DiscussionRow, ...]


@dataclass(frozen=True, slots=True)
class DiscussionPage:
    """Every question with its points. `splits` are the questions on which raters are split, the most evenly split
    first; `principles` have the others. `sheets` says how many sheets there are."""

    title: str
    group: str
    name: str
    base: str
    sheets: str
    splits: tuple[DiscussionRow, ...]
    principles: tuple[DiscussionPrinciple, ...]


@dataclass(frozen=True, slots=True)
class DiscussionQuestionPage:
    """One question, to be shown on a screen in the room.

    `here` is the path of this page; `place` is such as “3 of 20”. `block` has what the scorecard prints on the
    question; `row` and `labels` are the drawing of its answers; `levels` says how many people chose each answer.
    `reasons` and `personal` are what raters wrote. `before` and `after` are the paths of the questions before and
    after it, None at the ends. `may_rule` is whether the round is counted, so that a question can be ruled out;
    `always_applies` is whether the rubric forbids to rule the question out. `ruling` is the reason in the field for
    a ruling. `note` is the group's note, `note_was` the version (`_version`) of the one that was saved when the
    page was drawn. `looked` are words that may lead to a person and were pointed out; if the form comes back with the
    same words, they are kept (`personal_errors`)."""

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
    personal: tuple[Quote, ...]
    """The reasons with words that may lead to a person. They are folded away, so that the screen does not show them at
    once."""
    before: str | None
    after: str | None
    may_rule: bool
    always_applies: bool
    ruling: str
    unknown: str | None
    """Says that “cannot tell” counts at the lowest level; None if it does not, or if nobody answered so."""
    effect: str | None
    """Says what the score is, and what it would be if the question were ruled out or, if it is ruled out, if it were
    not. None if it cannot be ruled out."""
    note: str
    note_was: str
    order: str
    """“split” if `before` and `after` lead only to questions on which raters are split; “” if they lead to all."""
    looked: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/talk")
def show_discussion(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        view = View.of(_result_so_far(context, session, round_))
    base = f"/group/rounds/{round_id}"
    asked = {criterion.id for criterion in asked_criteria(view.rubric, round_.project.kind)}
    rows = {id_: _discussion_row(base, view, id_, round_.notes) for id_ in view.rubric.criteria if id_ in asked}
    splits = [id_ for id_ in split_ids(view) if id_ in rows]
    principles = (
        DiscussionPrinciple(
            principle.title,
            tuple(rows[criterion.id] for criterion in principle.criteria if criterion.id in rows.keys() - {*splits}),
        )
        for principle in view.rubric.principles
    )
    page = DiscussionPage(
        title=_("Question by question"),
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        sheets=ngettext("1 sheet", "{number} sheets", view.sheets).format(number=count_text(view.sheets)),
        splits=tuple(replace(rows[id_], address=f"{rows[id_].address}?order=split") for id_ in splits),
        principles=tuple(principle for principle in principles if principle.rows),
    )
    return context.page("pages/organizing/rounds/discussion.html", page)


def _discussion_row(base: str, view: View, id_: str, notes: Mapping[str, str]) -> DiscussionRow:
    block = criterion_block(view, id_)
    return DiscussionRow(
        question=block.question,
        address=f"{base}/talk/{id_}",
        points=block.points,
        ratings=block.counted if block.is_split else "",
        note=_("Ruled out") if block.ruled_out_because else block.others,
        said=notes.get(id_),
    )


def _result_so_far(context: RequestContext, session: Session, round_: Round) -> Result:
    """The result of a closed round. Until the round is counted, a result from sums that the database makes."""
    return result_of_round(context, session, round_) or running_result(session, round_)


@router.get("/group/rounds/{round_id}/talk/{criterion_id}")
def show_discussion_question(context: Context, who: Organizer, round_id: str, criterion_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        return _render_question(context, session, round_, criterion_id)


@router.post("/group/rounds/{round_id}/talk/{criterion_id}")
def rule(context: Context, posted: PostedForm, who: Organizer, round_id: str, criterion_id: str) -> Response:
    """Saves the group's note on a question. With “rule” in the field `go` it also rules the question out, or changes
    the reason; with “back” it takes the ruling back."""
    reason, note = posted["reason"].strip(), posted["note"].strip()
    takes_back, rules = posted["go"] == "back", posted["go"] in ("back", "rule")
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        criterion = round_.rubric.criteria.get(criterion_id)
        if criterion is None or criterion not in asked_criteria(round_.rubric, round_.project.kind):
            raise not_found()
        missing = _("Say in a sentence why it does not apply. It is printed beside the question.")
        errors = [] if posted.switch_language or takes_back or not rules else reason_errors(reason, missing)
        if rules and criterion.not_applicable == "never":
            errors = [FieldError("reason", _("This question applies to every project; it cannot be ruled out."))]
        if rules and not takes_back:
            errors += personal_errors(posted, {"reason": reason})
        errors += _note_errors(posted, round_, criterion_id, note)
        if posted.switch_language or errors:
            errors = [] if posted.switch_language else errors
            return _render_question(context, session, round_, criterion_id, posted, errors)
    with context.writing() as session:
        round_ = closed_round_of(session, who, round_id, to_write=True)
        if errors := _note_errors(posted, round_, criterion_id, note):  # somebody saved a note since it was read above
            return _render_question(context, session, round_, criterion_id, posted, errors)
        if "note" in posted.texts:
            life.note(session, round_, criterion_id, note)
        if rules:
            life.rule(session, who, round_, criterion_id, None if takes_back else reason, context.now)
    if rules:
        context.site.counting.start(round_id)
    suffix = "?order=split" if posted["order"] == "split" else ""
    return context.redirect(f"/group/rounds/{round_id}/talk/{criterion_id}{suffix}", notice="saved")


def _note_errors(posted: Posted, round_: Round, criterion: str, note: str) -> list[FieldError]:
    stored = round_.notes.get(criterion, "")
    if len(note) > _LONGEST_NOTE:
        return [FieldError("note", too_long(_("The note"), len(note), _LONGEST_NOTE))]
    if posted["note.was"] and posted["note.was"] != _version(stored) and note != stored:
        meanwhile = _("Somebody else saved a note meanwhile: “{note}”. Save once more to keep what you have here.")
        return [FieldError("note", meanwhile.format(note=stored))]
    return []


def _version(note: str) -> str:
    """A short digest of a note, to tell whether it was changed."""
    return secret_digest(note)[:12]


def _render_question(
    context: RequestContext,
    session: Session,
    round_: Round,
    id_: str,
    posted: Posted | None = None,
    errors: Sequence[FieldError] = (),
) -> Response:
    view = View.of(_result_so_far(context, session, round_))
    ids = [criterion.id for criterion in asked_criteria(view.rubric, round_.project.kind)]
    if id_ not in ids:
        raise not_found()
    order = posted["order"] if posted else context.request.query_params.get("order", "")
    splits = [split for split in split_ids(view) if split in ids]
    is_split_walk = order == "split" and id_ in splits  # then only the split questions are before and after it
    ids, suffix = (splits, "?order=split") if is_split_walk else (ids, "")
    stored = round_.notes.get(id_, "")
    number, base = ids.index(id_), f"/group/rounds/{round_.id}"
    principle = next(known for known in view.rubric.principles if id_ in {criterion.id for criterion in known.criteria})
    always_applies = view.rubric.criteria[id_].not_applicable == "never"
    block, axis = criterion_block(view, id_), question_axis(view, id_)
    written = [quoted(one.answer) for one in written_reasons(session, round_.id, criterion=id_)]
    page = DiscussionQuestionPage(
        title=view.rubric.criteria[id_].question,
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        here=f"{base}/talk/{id_}",
        place=(_("Split: {number} of {total}") if is_split_walk else _("{number} of {total}")).format(
            number=count_text(number + 1), total=count_text(len(ids))
        ),
        principle=principle.title,
        block=block,
        row=question_row(view, axis, id_),
        labels=level_labels(axis),
        levels=level_counts(view, id_),
        reasons=tuple(reason_quote(reason) for reason in written if not _is_personal(reason)),
        personal=tuple(reason_quote(reason) for reason in written if _is_personal(reason)),
        before=f"{base}/talk/{ids[number - 1]}{suffix}" if number else None,
        after=f"{base}/talk/{ids[number + 1]}{suffix}" if number + 1 < len(ids) else None,
        may_rule=round_.stage(context.now) is Stage.CLOSED,
        always_applies=always_applies,
        ruling=posted["reason"] if posted and "reason" in posted.texts else round_.rulings.get(id_, ""),
        unknown=_unknown_text(view, id_),
        effect=_effect_text(view, id_) if id_ in round_.rulings else None,
        note=posted["note"] if posted and "note" in posted.texts else stored,
        # what somebody else saved meanwhile is told when the form is saved, not when its language is changed
        note_was=(posted["note.was"] if posted and posted.switch_language else "") or _version(stored),
        order="split" if is_split_walk else "",
        looked=personal_words([posted["reason"]]) if posted and any(one.field == "reason" for one in errors) else "",
        errors={error.field: error.sentence for error in errors},
    )
    return context.page(
        "pages/organizing/rounds/discussion_question.html", page, status=422 if errors else 200, errors=errors
    )


def _is_personal(reason: QuotedAnswer) -> bool:
    """Whether something in the words may lead to a person."""
    return any(part.is_personal for text in (reason.reason, reason.evidence) for part in text_parts(text or ""))


def _unknown_text(view: View, id_: str) -> str | None:
    if view.rubric.scoring.cannot_tell != "lowest" or not view.result.tally[id_].cannot_tell:
        return None
    return _("“Cannot tell” counts at the lowest level, so that saying nothing gains nothing.")


def _effect_text(view: View, id_: str) -> str:
    """Says what the score would be with this question, which is ruled out. Before that nothing is said of it: whether a
    question applies does not depend on the score."""
    rulings = view.result.round.rulings.keys() - {id_}
    other = score(view.rubric, view.result.tally, kind=view.result.project.kind, rulings=rulings).overall
    overall = view.result.overall
    text = _("With this question the score would be {other}; without it, it is {now}.")
    now = verdict_text(view, Verdict(overall.score, overall.band))
    return text.format(now=now, other=verdict_text(view, Verdict(other.score, other.band)))
