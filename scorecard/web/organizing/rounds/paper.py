"""The page on which paper sheets are typed in, one key for each question, and the count of those handed out and in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import LONGEST_REASON, Answer, read_given
from scorecard.errors import NothingAnswered, NumberTaken, RoundClosed, RoundNotOpened
from scorecard.i18n import gettext as _
from scorecard.i18n import other_languages, translate
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import life
from scorecard.rounds import paper as round_paper
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import answers_of
from scorecard.store.database import Session
from scorecard.store.lists.sheet_list import paper_lines, sheet_counts
from scorecard.store.rounds import Round
from scorecard.store.sheets import find_numbered
from scorecard.texts import cleaned
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.pagination import whole_number
from scorecard.web.core.refusals import Refused
from scorecard.web.organizing.rounds.round_texts import paper_text
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.prints import MOST_BLANK_SHEETS

router = APIRouter()

_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,11}")
_RESERVED_NUMBERS = (  # names of columns in a file of ratings that are no sheets
    "average",
    "mean",
    "median",
    "total",
    "sum",
    "count",
    "score",
    "ruling",
)
_MOST_HANDED = 100_000  # paper sheets
_ALL_KINDS = "?numbers=all"


@dataclass(frozen=True, slots=True)
class KeyField:
    """A question with its fields. `place` is the number that it has on paper. `keys` says what can be typed to answer
    it, such as “1, 2, 3, n, ?”; `key` is what was typed."""

    id: str
    place: str
    question: str
    keys: str
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class KeyPrinciple:
    title: str
    fields: tuple[KeyField, ...]


@dataclass(frozen=True, slots=True)
class TypedRow:
    """A paper sheet that was typed in. A second organizer may type it too, so that mistakes are found. `by` says who
    typed it; `differs` who typed it a second time, None if nobody did or the two typings are settled; `aside` is
    whether it is set aside."""

    number: str
    address: str
    by: str
    differs: str | None
    aside: bool


@dataclass(frozen=True, slots=True)
class PaperPage:
    """The form for a paper sheet. `fixed` is the number of the sheet that is corrected; None for a new sheet, for whose
    number there is a field with the text `number`. `last` says that the sheet before was saved; None if none was just
    saved. `line` compares how many sheets were handed out, handed in and typed in; `handed_out` and `handed_in` are the
    texts in the fields for two of these numbers. `rows` are the sheets that were typed in. `here` is the path to which
    the form is sent. `all_kinds` is whether questions have the numbers of the sheet for all kinds of project, and
    `other_numbers` the path of the page with the other numbers, "" if they are the same. `most_sheets` is how many
    blank sheets can be printed at once."""

    title: str
    group: str
    name: str
    base: str
    here: str
    also_in: tuple[tuple[str, str], ...]
    """The languages of the questions besides that of this page, each as its code and name; blank sheets can be printed
    in them."""
    fixed: str | None
    number: str
    principles: tuple[KeyPrinciple, ...]
    line: str
    handed_out: str
    handed_in: str
    rows: tuple[TypedRow, ...]
    last: str | None
    is_open: bool
    all_kinds: bool
    other_numbers: str
    errors: Mapping[str, str]
    most_sheets: int = MOST_BLANK_SHEETS


@router.get("/group/rounds/{round_id}/paper")
def show_paper(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        before = cleaned(context.request.query_params.get("after", ""))
        last = _last_typed_text(session, round_, before)
        return render_paper(context, session, round_, {"number": _next_number(before)}, last=last)


def _last_typed_text(session: Session, round_: Round, number: str) -> str | None:
    """Says how many answers the sheet has that was just typed in, so that the typist can compare it with the paper;
    None if there is no sheet with this number."""
    sheet = find_numbered(session, round_.id, number) if number else None
    if sheet is None:
        return None
    given = sum(written.given is not None for written in answers_of(session, sheet.id).values())
    asked = len(asked_criteria(round_.rubric, round_.project.kind))
    return _("Sheet {number} is saved: {given} of {asked} questions answered.").format(
        number=number, given=count_text(given), asked=count_text(asked)
    )


def _next_number(before: str) -> str:
    """The number after `before`, with as many digits at least; empty where that is no plain number."""
    number = whole_number(before, digits=8)
    return "" if number is None else str(number + 1).zfill(len(before))


@router.post("/group/rounds/{round_id}/paper")
def type_paper(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if posted.switch_language:
            return render_paper(context, session, round_, posted.texts)
        number = posted["number"].strip()
        answers, errors = read_keys(context, posted, round_)
        if not is_sheet_number(number):
            sentence = _(
                "Enter the number that is on the sheet, such as 12: at most 12 letters and digits. Write one on it"
                " if it has none."
            )
            errors.insert(0, FieldError("number", sentence))
        if errors:
            return render_paper(context, session, round_, posted.texts, errors)
        try:
            typed = round_paper.type_in(session, who, round_, number, answers, context.now)
        except (NumberTaken, NothingAnswered) as fault:
            return render_paper(context, session, round_, posted.texts, [FieldError("number", translate(fault))])
        except (RoundClosed, RoundNotOpened) as fault:
            raise Refused(409, translate(fault)) from None
    if typed.is_second:
        return context.redirect(f"/group/rounds/{round_id}/paper/{number}")
    all_kinds = "&numbers=all" if shows_all_kinds(context) else ""
    return context.redirect(f"/group/rounds/{round_id}/paper?after={number}{all_kinds}")


@router.post("/group/rounds/{round_id}/handed")
def count_paper(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        counts: dict[str, int | None] = {}
        errors = []
        for name in ("handed_out", "handed_in"):
            text = posted[name].strip()
            number = whole_number(text)
            counts[name] = number if number is not None and number <= _MOST_HANDED else None
            if text and counts[name] is None:
                sentence = _("“{text}” is not a number of sheets. Write it like 12.").format(text=text)
                errors.append(FieldError(name, sentence))
        if posted.switch_language or errors:
            return render_paper(context, session, round_, posted.texts, [] if posted.switch_language else errors)
        life.change_paper_numbers(
            session, who, round_, handed_out=counts["handed_out"], handed_in=counts["handed_in"], now=context.now
        )
    return context.redirect(f"/group/rounds/{round_id}/paper", notice="saved")


def is_sheet_number(text: str) -> bool:
    """Whether a sheet may have this number: up to 12 letters, digits and hyphens, not a hyphen first, and not the name
    of a column that is no sheet in a file of ratings."""
    return bool(_NUMBER.fullmatch(text)) and text.lower() not in _RESERVED_NUMBERS


def read_keys(context: RequestContext, posted: Posted, round_: Round) -> tuple[dict[str, Answer], list[FieldError]]:
    """Reads the typed answers by criterion, and finds every fault. What is typed for a question is the points of a
    level, n (does not apply), ? (cannot tell) or nothing."""
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    answers: dict[str, Answer] = {}
    errors: list[FieldError] = []
    for criterion in asked_criteria(rubric, round_.project.kind):
        id_, question = criterion.id, criterion.question
        if not any(f"{field}.{id_}" in posted.texts for field in ("key", "reason")):
            continue  # an answer that is not in the form stays as it is
        typed, reason = posted[f"key.{id_}"].strip(), posted[f"reason.{id_}"].strip()
        key = "na" if typed.lower() == "n" else typed.replace(",", ".")
        given = read_given(key, round_.rubric, id_)
        if typed and given is None:
            keys = key_text(criterion, round_.rubric)
            sentence = _("“{typed}” is not an answer to “{question}”: type {keys}.")
            errors.append(FieldError(f"key.{id_}", sentence.format(typed=typed[:20], question=question, keys=keys)))
        if reason and not typed:
            sentence = _("“{question}” has a reason, but no answer. Type the answer, or “?”.")
            errors.append(FieldError(f"key.{id_}", sentence.format(question=question)))
        if len(reason) > LONGEST_REASON:
            errors.append(FieldError(f"reason.{id_}", too_long(_("The reason"), len(reason), LONGEST_REASON)))
        answers[id_] = Answer(given, reason or None)
    return answers, errors


def key_text(criterion: Criterion, rubric: Rubric) -> str:
    """The keys that answer a question, such as “1, 2, 3, 4, 5, n, ?”."""
    keys = [exact_text(points) for points in rubric.points[criterion.id]]
    return ", ".join([*keys, *(["n"] if criterion.not_applicable == "allowed" else []), "?"])


def render_paper(
    context: RequestContext,
    session: Session,
    round_: Round,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    fixed: str | None = None,
    last: str | None = None,
) -> Response:
    base = f"/group/rounds/{round_.id}"
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    places = {criterion.id: place for place, criterion in enumerate(asked_criteria(rubric, round_.project.kind), 1)}
    for_all_kinds = {criterion.id: place for place, criterion in enumerate(asked_criteria(rubric, None), 1)}
    all_kinds, here = shows_all_kinds(context), f"{base}/paper/{fixed}" if fixed else f"{base}/paper"
    has_other_numbers = any(for_all_kinds[id_] != place for id_, place in places.items())
    principles = (
        KeyPrinciple(
            principle.title,
            tuple(
                _key_field(criterion, rubric, values, (for_all_kinds if all_kinds else places)[criterion.id])
                for criterion in principle.criteria
                if criterion.id in places
            ),
        )
        for principle in rubric.principles
    )
    handed = {"handed_out": round_.handed_out, "handed_in": round_.handed_in}
    stored = {name: "" if number is None else str(number) for name, number in handed.items()}
    page = PaperPage(
        title=_("Sheet {number}").format(number=fixed) if fixed else _("Type in paper sheets"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=here + (_ALL_KINDS if all_kinds else ""),
        also_in=other_languages((round_.rubric.language, *round_.languages, *round_.translations)),
        fixed=fixed,
        number=values.get("number", ""),
        principles=tuple(principle for principle in principles if principle.fields),
        line=paper_text(round_, sheet_counts(session, round_.id)),
        handed_out=values.get("handed_out", stored["handed_out"]),
        handed_in=values.get("handed_in", stored["handed_in"]),
        rows=() if fixed else _typed_rows(session, round_, base),
        last=last,
        is_open=round_.opened_at is not None and round_.closed_at is None,
        all_kinds=all_kinds,
        other_numbers=here + ("" if all_kinds else _ALL_KINDS) if has_other_numbers else "",
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/paper.html", page, status=422 if errors else 200, errors=errors)


def shows_all_kinds(context: RequestContext) -> bool:
    """Whether the typist has sheets for all kinds of project, on which questions have other numbers."""
    return context.request.query_params.get("numbers") == "all"


def _key_field(criterion: Criterion, rubric: Rubric, values: Mapping[str, str], place: int) -> KeyField:
    return KeyField(
        id=criterion.id,
        place=str(place),
        question=criterion.question,
        keys=key_text(criterion, rubric),
        key=values.get(f"key.{criterion.id}", ""),
        reason=values.get(f"reason.{criterion.id}", ""),
    )


def _typed_rows(session: Session, round_: Round, base: str) -> tuple[TypedRow, ...]:
    return tuple(
        TypedRow(
            number=sheet.number or "",
            address=f"{base}/paper/{sheet.number}",
            by=_("typed by {name}").format(name=typist_name(sheet.typed_by)),
            differs=_("typed again by {name}: settle what differs").format(name=typist_name(second))
            if second
            else None,
            aside=sheet.set_aside_at is not None,
        )
        for sheet, second in paper_lines(session, round_.id)
    )


def typist_name(typed_by: str | None) -> str:
    """The name of the organizer in `SheetRow.typed_by`, which is their id, a space and their name."""
    return (typed_by or "").partition(" ")[2]
