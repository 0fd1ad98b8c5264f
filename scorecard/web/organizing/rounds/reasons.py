"""The pages on which a group picks the reasons of raters to print: they are picked on one page and confirmed on the
next, because they become public."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import quoted
from scorecard.i18n import gettext as _
from scorecard.i18n import language_in_words
from scorecard.report.pages.questions import reason_quote
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import life
from scorecard.rounds.personal_words import TextPart, text_parts
from scorecard.rounds.secrets import secret_digest
from scorecard.store.answers import WrittenReason, confirmed_text, reasons_by_criterion, written_reasons
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.web.core.auth import Organizer, closed_round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.rounds.round_texts import name_of_round
from scorecard.web.rubrics.rubric_choice import translated_rubric

router = APIRouter()

_LONGEST_TRANSLATION = 4_000
_MOST_ON_A_PAGE = 300  # reasons; with more, each question has a page of its own


@dataclass(frozen=True, slots=True)
class ReasonsRow:
    """A question in the list; `count` says how many of its reasons are picked."""

    question: str
    address: str
    count: str


@dataclass(frozen=True, slots=True)
class ReasonsListPage:
    """The questions of a round with very many reasons; each leads to its own page."""

    title: str
    group: str
    name: str
    base: str
    rows: tuple[ReasonsRow, ...]


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    """A reason as its rater wrote it. `key` names it in the form; `answer` is the answer that it explains, in words.
    `parts` is its text in parts, each with whether it may lead to a person; `is_personal` is whether any part of it or
    of its translation may. `language` is the name of the language of the sheet, None if that is the rubric's or not
    known; `translation` is the group's, “” if there is none."""

    key: str
    answer: str
    parts: tuple[TextPart, ...]
    language: str | None
    translation: str
    is_picked: bool
    is_personal: bool
    needs_tick: bool
    """Whether a box has to be ticked before it is printed: it may lead to a person, or has changed since it was
    shown."""
    seen: str
    """The digest of the text that the form shows. It is compared when the form comes back, so that nobody confirms a
    text that was changed in between."""


@dataclass(frozen=True, slots=True)
class QuestionReasons:
    question: str
    reasons: tuple[ReasonChoice, ...]


@dataclass(frozen=True, slots=True)
class ReasonsPage:
    """The reasons to pick from, by question; if `confirms` is set, only those that were picked, to be confirmed. `here`
    is the path to which the form is sent, `back` that of the page before."""

    title: str
    group: str
    name: str
    base: str
    here: str
    back: str
    confirms: bool
    picked: str
    """How many reasons are picked, and of how many."""
    questions: tuple[QuestionReasons, ...]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/reasons")
def show_reasons(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        counts = reasons_by_criterion(session, round_id)
        if sum(number for number, _picked in counts.values()) > _MOST_ON_A_PAGE:
            return _render_list(context, round_, counts)
        reasons = _reasons_given(session, round_, None)
    return _render(context, round_, None, reasons, _already_picked(reasons))


@router.post("/group/rounds/{round_id}/reasons")
def pick_reasons(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    return _pick(context, posted, who, round_id, None)


@router.get("/group/rounds/{round_id}/reasons/{criterion_id}")
def show_reasons_of(context: Context, who: Organizer, round_id: str, criterion_id: str) -> Response:
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        reasons = _reasons_given(session, round_, criterion_id)
    return _render(context, round_, criterion_id, reasons, _already_picked(reasons))


@router.post("/group/rounds/{round_id}/reasons/{criterion_id}")
def pick_reasons_of(context: Context, posted: PostedForm, who: Organizer, round_id: str, criterion_id: str) -> Response:
    return _pick(context, posted, who, round_id, criterion_id)


def _pick(context: RequestContext, posted: Posted, who: Organizer, round_id: str, criterion: str | None) -> Response:
    """Shows the picked reasons to be confirmed; once they are confirmed, or if none is picked, saves that."""
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
        reasons = _reasons_given(session, round_, criterion)
    chosen = {  # the translations of the picked reasons, by key; “” for one without a translation
        key: posted[f"translation.{key}"].strip() for reason in reasons if posted[f"pick.{(key := _key(reason))}"]
    }
    is_confirmed = posted["go"] == "confirm"
    if posted.switch_language:
        changed = frozenset(key for key in chosen if posted[f"changed.{key}"])
        return _render(context, round_, criterion, reasons, chosen, confirms=is_confirmed, changed=changed)
    if posted["go"] == "others":  # the button “Choose others”, which leads back to all reasons
        return _render(context, round_, criterion, reasons, chosen)
    if not is_confirmed and chosen:
        return _render(context, round_, criterion, reasons, chosen, confirms=True)
    with context.writing() as session:
        round_ = closed_round_of(session, who, round_id, to_write=True)
        reasons = _reasons_given(session, round_, criterion)
        errors = _errors(posted, reasons, chosen)
        if not errors:
            life.pick_reasons(session, who, round_, [(one, chosen.get(_key(one))) for one in reasons], context.now)
    if errors:
        return _render(context, round_, criterion, reasons, chosen, confirms=True, errors=errors)
    # if each question has a page of its own, the next question is chosen from the list of all
    return context.redirect(f"/group/rounds/{round_id}" + ("/reasons" if criterion else ""), notice="saved")


def _reasons_given(session: Session, round_: Round, criterion: str | None) -> list[WrittenReason]:
    """The reasons at a criterion; those at all criteria if it is None. Raises 404 if the rubric does not have it."""
    if criterion is not None and criterion not in round_.rubric.criteria:
        raise not_found()
    return written_reasons(session, round_.id, criterion=criterion)


def _already_picked(reasons: Sequence[WrittenReason]) -> dict[str, str]:
    """The translations of the reasons that are picked and were not changed since, by key."""
    return {
        _key(reason): reason.translation or ""
        for reason in reasons
        if reason.picked is not None and not reason.is_stale
    }


def _key(reason: WrittenReason) -> str:
    """The text that names a reason in the form."""
    return f"{reason.sheet_id}.{reason.criterion}"


def _errors(posted: Posted, reasons: Sequence[WrittenReason], chosen: Mapping[str, str]) -> list[FieldError]:
    """Errors for translations that are too long, for picked reasons that may lead to a person and whose box is not
    ticked, and for picked reasons that have changed since they were shown. `chosen` has the translations of the picked
    reasons, by key."""
    errors = [
        FieldError(f"translation.{key}", too_long(_("The translation"), len(text), _LONGEST_TRANSLATION))
        for key, text in chosen.items()
        if len(text) > _LONGEST_TRANSLATION
    ]
    sentence = _("Look at this reason, and tick that it may become public – or take it back.")
    for reason in reasons:
        key = _key(reason)
        is_unseen = posted[f"seen.{key}"] != secret_digest(confirmed_text(reason.answer))
        # the form has `changed` for a reason that was found changed when it was sent before; `sure` is the box to tick
        needs_tick = _is_personal(reason, chosen.get(key, "")) or posted[f"changed.{key}"]
        if key in chosen and (is_unseen or (needs_tick and not posted[f"sure.{key}"])):
            errors.append(FieldError(f"sure.{key}", sentence))
    return errors


def _is_personal(reason: WrittenReason, translation: str) -> bool:
    """Whether words of a reason or of its translation may lead to a person."""
    return any(part.is_personal for part in (*_parts(reason), *text_parts(translation)))


def _parts(reason: WrittenReason) -> tuple[TextPart, ...]:
    """The words of a reason in parts, each with whether it may lead to a person."""
    quote = reason_quote(quoted(reason.answer))  # `quote.more` is the evidence that belongs to the reason
    return text_parts(f"{quote.text} {quote.more}".strip())


# pages


def _render_list(context: RequestContext, round_: Round, counts: Mapping[str, tuple[int, int]]) -> Response:
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    base = f"/group/rounds/{round_.id}"
    rows = tuple(
        ReasonsRow(
            question=criterion.question,
            address=f"{base}/reasons/{id_}",
            count=_picked_text(counts[id_][1], counts[id_][0]),
        )
        for id_, criterion in rubric.criteria.items()
        if id_ in counts
    )
    page = ReasonsListPage(_("Reasons to print"), round_.held_by, round_.project.name, base, rows)
    return context.page("pages/organizing/rounds/reasons_list.html", page)


def _picked_text(picked: int, number: int) -> str:
    return _("{picked} of {number} picked").format(picked=count_text(picked), number=count_text(number))


def _render(
    context: RequestContext,
    round_: Round,
    criterion: str | None,
    reasons: Sequence[WrittenReason],
    chosen: Mapping[str, str],
    *,
    confirms: bool = False,
    errors: Sequence[FieldError] = (),
    changed: frozenset[str] = frozenset(),
) -> Response:
    """`changed` are the keys of reasons that were found changed when the form was sent before."""
    base = f"/group/rounds/{round_.id}"
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    told = {error.field: error.sentence for error in errors}  # the errors by field
    shown: dict[str, list[ReasonChoice]] = {}
    for reason in reasons:
        if not confirms or _key(reason) in chosen:
            shown.setdefault(reason.criterion, []).append(_choice(round_, reason, chosen, told, changed))
    page = ReasonsPage(
        title=_("Look once more: this will be public") if confirms else _("Reasons to print"),
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        here=f"{base}/reasons" + (f"/{criterion}" if criterion else ""),
        back=f"{base}/reasons" if criterion else base,
        confirms=confirms,
        picked=_picked_text(len(chosen), len(reasons)),
        questions=tuple(
            QuestionReasons(known.question, tuple(shown[id_])) for id_, known in rubric.criteria.items() if id_ in shown
        ),
        errors=told,
    )
    return context.form("pages/organizing/rounds/reasons.html", page, errors)


def _choice(
    round_: Round,
    reason: WrittenReason,
    chosen: Mapping[str, str],
    told: Mapping[str, str],
    changed: frozenset[str],
) -> ReasonChoice:
    key = _key(reason)
    translation = chosen.get(key, reason.translation or "")
    foreign = reason.language is not None and reason.language != round_.rubric.language
    is_personal = _is_personal(reason, translation)
    return ReasonChoice(
        key=key,
        answer=reason_quote(quoted(reason.answer)).answer,
        parts=_parts(reason),
        language=language_in_words(reason.language) if foreign and reason.language else None,
        translation=translation,
        is_picked=key in chosen,
        is_personal=is_personal,
        needs_tick=is_personal or f"sure.{key}" in told or key in changed,
        seen=secret_digest(confirmed_text(reason.answer)),
    )
