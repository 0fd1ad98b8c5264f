"""The page of one paper sheet that was typed in: its form to correct it, or what differs where two people typed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import NO_ANSWER, Answer, given_text
from scorecard.errors import NothingAnswered, NumberTaken
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.rounds import paper as round_paper
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import answers_of
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.sheets import SheetSource, find_numbered, find_second
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.rounds.paper import is_sheet_number, read_keys, render_paper, typist_name
from scorecard.web.rubrics.answer_form import answer_text, asked_criteria
from scorecard.web.rubrics.rubric_choice import translated_rubric

router = APIRouter()


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A question at which the two typings differ: the answer and the reason in the first and in the second.
    `takes_second` is whether the second is chosen in the form, else the first is."""

    id: str
    question: str
    first: str
    first_reason: str | None
    second: str
    second_reason: str | None
    takes_second: bool


@dataclass(frozen=True, slots=True)
class ComparePage:
    """The answers of one sheet that two people typed differently. `first_by` and `second_by` are their names; `other`
    is the text in the field for another number, if these are two sheets."""

    title: str
    group: str
    name: str
    base: str
    here: str
    number: str
    first_by: str
    second_by: str
    rows: tuple[DifferenceRow, ...]
    other: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/paper/{number}")
def show_typed(context: Context, who: Organizer, round_id: str, number: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        return _render_typed(context, session, round_, number)


@router.post("/group/rounds/{round_id}/paper/{number}")
def change_typed(context: Context, posted: PostedForm, who: Organizer, round_id: str, number: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if posted.switch_language:
            return _render_typed(context, session, round_, number, posted.texts)
        error_page = _apply_change(session, who, round_, posted, number, context)
        if error_page is not None:
            return error_page
    return context.redirect(f"/group/rounds/{round_id}/paper", notice="saved")


def _apply_change(
    session: Session, who: SignedInOrganizer, round_: Round, posted: Posted, number: str, context: RequestContext
) -> Response | None:
    """Corrects a sheet, settles its differences, or gives it another number. Returns a page if there are errors."""
    match posted["go"]:
        case "settle":
            second = [id_ for id_ in round_.rubric.criteria if posted[f"take.{id_}"] == "second"]
            round_paper.settle(session, who, round_, number, second, context.now)
        case "renumber":
            other = posted["other"].strip()
            if not is_sheet_number(other):
                errors = [FieldError("other", _("Enter the other sheet’s own number, such as 13."))]
                return _render_typed(context, session, round_, number, posted.texts, errors)
            try:
                round_paper.split_typing(session, who, round_, number, other, context.now)
            except NumberTaken as fault:
                return _render_typed(
                    context, session, round_, number, posted.texts, [FieldError("other", translate(fault))]
                )
        case _:
            answers, errors = read_keys(context, posted, round_)
            if errors:
                return _render_typed(context, session, round_, number, posted.texts, errors)
            try:
                round_paper.correct(session, who, round_, number, answers, context.now)
            except NothingAnswered as fault:
                first = asked_criteria(round_.rubric, round_.project.kind)[0]
                errors = [FieldError(f"key.{first.id}", translate(fault))]
                return _render_typed(context, session, round_, number, posted.texts, errors)
    return None


def _typed_key(written: Answer) -> str:
    """The key that one types for this answer: points of a level, n (does not apply), ? (cannot tell) or nothing."""
    typed = given_text(written.given)
    return "n" if typed == "na" else typed


def _render_typed(
    context: RequestContext,
    session: Session,
    round_: Round,
    number: str,
    values: Mapping[str, str] | None = None,
    errors: Sequence[FieldError] = (),
) -> Response:
    """Renders the page of a sheet that was typed in: if it was typed twice, the differences to settle, else the form to
    correct it. `values` are the texts in the form, None to fill in what is saved. Raises 404 if there is no such
    sheet."""
    first = find_numbered(session, round_.id, number)
    if first is None or first.source != SheetSource.PAPER.value:
        raise not_found()
    second = find_second(session, first.id)
    answers = answers_of(session, first.id)
    if second is None:
        stored = {f"key.{id_}": _typed_key(written) for id_, written in answers.items()}
        stored |= {f"reason.{id_}": written.reason or "" for id_, written in answers.items()}
        return render_paper(context, session, round_, stored if values is None else values, errors, fixed=number)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    base = f"/group/rounds/{round_.id}"
    differences = round_paper.differences(round_, answers, answers_of(session, second.id))
    page = ComparePage(
        title=_("Sheet {number}, typed twice").format(number=number),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=f"{base}/paper/{number}",
        number=number,
        first_by=typist_name(first.typed_by),
        second_by=typist_name(second.typed_by),
        rows=tuple(
            DifferenceRow(
                id=difference.criterion,
                question=rubric.criteria[difference.criterion].question,
                first=_typed_text(difference.first, rubric.criteria[difference.criterion], rubric),
                first_reason=difference.first.reason,
                second=_typed_text(difference.second, rubric.criteria[difference.criterion], rubric),
                second_reason=difference.second.reason,
                takes_second=(values or {}).get(f"take.{difference.criterion}") == "second",
            )
            for difference in differences
        ),
        other=(values or {}).get("other", ""),
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/typed_twice.html", page, status=422 if errors else 200, errors=errors)


def _typed_text(written: Answer, criterion: Criterion, rubric: Rubric) -> str:
    return _("left empty") if written == NO_ANSWER else answer_text(written, criterion, rubric)
