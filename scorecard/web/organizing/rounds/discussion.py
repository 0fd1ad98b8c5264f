"""The talk after the counting: counts and reasons question by question, rulings, and which reasons are printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.engine.scorecard import reason_of
from scorecard.errors import RoundOpen
from scorecard.i18n import LANGUAGES, ngettext, said
from scorecard.i18n import gettext as _
from scorecard.report.pages.questions import CriterionBlock, Quote, criterion_block, reason_quote
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.sentences import is_split
from scorecard.rounds import group_rounds as life
from scorecard.rounds.links import secret_digest
from scorecard.rounds.privacy import Piece, pieces
from scorecard.store.group_rounds import GroupRound, Stage
from scorecard.store.sheets import Said, reasons_by_criterion, said_in, said_text
from scorecard.web.core.context import Refused, Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, Posted, PostedForm, asked_criteria, too_long
from scorecard.web.core.question_card import level_name
from scorecard.web.organizing.rounds.overview import group_result, reason_errors

router = APIRouter()

_LONGEST_TRANSLATION = 4_000


@dataclass(frozen=True, slots=True)
class TalkRow:
    question: str
    address: str
    points: str
    note: str
    is_split: bool


@dataclass(frozen=True, slots=True)
class TalkPrinciple:
    title: str
    rows: tuple[TalkRow, ...]


@dataclass(frozen=True, slots=True)
class TalkPage:
    """Every question with how it came out, the split ones marked."""

    title: str
    group: str
    name: str
    base: str
    sheets: str
    splits: tuple[TalkRow, ...]
    principles: tuple[TalkPrinciple, ...]


@dataclass(frozen=True, slots=True)
class LevelCount:
    """What people chose between, and how many chose it."""

    name: str
    text: str | None
    count: str


@dataclass(frozen=True, slots=True)
class TalkQuestionPage:
    """One question for the screen of the room."""

    title: str
    group: str
    name: str
    base: str
    here: str
    place: str
    principle: str
    block: CriterionBlock
    levels: tuple[LevelCount, ...]
    reasons: tuple[Quote, ...]
    before: str | None
    after: str | None
    may_rule: bool
    always_applies: bool
    ruling: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/talk")
def show_talk(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        view = View.of(_result(visit, session, stored))
    base = f"/group/rounds/{round_id}"
    asked = {one.id for one in asked_criteria(view.rubric, stored.entry.kind)}
    rows = {id_: _row(base, view, id_) for id_ in view.rubric.criteria if id_ in asked}
    principles = (
        TalkPrinciple(known.title, tuple(rows[one.id] for one in known.criteria if one.id in rows))
        for known in view.rubric.principles
    )
    page = TalkPage(
        title=_("Question by question"),
        group=stored.group,
        name=stored.entry.name,
        base=base,
        sheets=ngettext("1 sheet", "{number} sheets", view.sheets).format(number=count_text(view.sheets)),
        splits=tuple(row for row in rows.values() if row.is_split),
        principles=tuple(one for one in principles if one.rows),
    )
    return visit.page("pages/organizing/rounds/discussion.html", page)


def _row(base: str, view: View, id_: str) -> TalkRow:
    block = criterion_block(view, id_)
    note = _("Ruled out") if block.ruling else _("The room is split.") if block.is_split else block.counts or ""
    return TalkRow(block.question, f"{base}/talk/{id_}", block.points, note, is_split(view.criteria[id_]))


def _result(visit: Visit, session: Session, stored: GroupRound) -> Result:
    """The counted result, else how it stands so far."""
    return group_result(visit, session, stored) or life.running_result(session, stored)


@router.get("/group/rounds/{round_id}/talk/{criterion_id}")
def show_talk_question(visit: Visitor, round_id: str, criterion_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        return _question_page(visit, session, stored, criterion_id)


@router.post("/group/rounds/{round_id}/talk/{criterion_id}")
def rule(visit: Visitor, posted: PostedForm, round_id: str, criterion_id: str) -> Response:
    reason = posted["reason"].strip()
    takes_back = posted["go"] == "back"
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        criterion = stored.rubric.criteria.get(criterion_id)
        if criterion is None or criterion not in asked_criteria(stored.rubric, stored.entry.kind):
            raise not_here()
        missing = _("Say in a sentence why it does not apply. It is printed beside the question.")
        errors = [] if posted.to_speak or takes_back else reason_errors(reason, missing)
        if criterion.not_applicable == "never":
            errors = [FieldError("reason", _("This question applies to every project; it cannot be ruled out."))]
        if posted.to_speak or errors:
            return _question_page(visit, session, stored, criterion_id, reason, errors)
        try:
            life.rule(session, who, stored, criterion_id, None if takes_back else reason, visit.now)
        except RoundOpen as fault:
            raise Refused(409, said(fault)) from None
    visit.site.counting.start(who.group_id, who.group, round_id)
    return visit.go(f"/group/rounds/{round_id}/talk/{criterion_id}", notice="saved")


def _question_page(
    visit: Visit,
    session: Session,
    stored: GroupRound,
    id_: str,
    reason: str | None = None,
    errors: Sequence[FieldError] = (),
) -> Response:
    view = View.of(_result(visit, session, stored))
    ids = [one.id for one in asked_criteria(view.rubric, stored.entry.kind)]
    if id_ not in ids:
        raise not_here()
    number, base = ids.index(id_), f"/group/rounds/{stored.round_id}"
    principle = next(one for one in view.rubric.principles if id_ in {known.id for known in one.criteria})
    block = criterion_block(view, id_)
    page = TalkQuestionPage(
        title=view.rubric.criteria[id_].question,
        group=stored.group,
        name=stored.entry.name,
        base=base,
        here=f"{base}/talk/{id_}",
        place=_("{number} of {total}").format(number=count_text(number + 1), total=count_text(len(ids))),
        principle=principle.title,
        block=block,
        levels=_levels(view, id_),
        reasons=tuple(reason_quote(reason_of(one.answer)) for one in said_in(session, stored.round_id, criterion=id_)),
        before=f"{base}/talk/{ids[number - 1]}" if number else None,
        after=f"{base}/talk/{ids[number + 1]}" if number + 1 < len(ids) else None,
        may_rule=stored.stage(visit.now) is Stage.CLOSED,
        always_applies=view.rubric.criteria[id_].not_applicable == "never",
        ruling=stored.rulings.get(id_, "") if reason is None else reason,
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page(
        "pages/organizing/rounds/discussion_question.html", page, status=422 if errors else 200, errors=errors
    )


def _levels(view: View, id_: str) -> tuple[LevelCount, ...]:
    count = view.result.tally[id_]
    chosen = list(zip(view.rubric.levels[id_], count.levels.values(), strict=True))
    return (
        *(LevelCount(level_name(level), level.descriptor, count_text(number)) for level, number in chosen),
        LevelCount(_("Cannot tell"), None, count_text(count.cannot_tell)),
        LevelCount(_("Does not apply"), None, count_text(count.not_applicable)),
    )


# reasons to print


@dataclass(frozen=True, slots=True)
class ReasonsRow:
    question: str
    address: str
    count: str


@dataclass(frozen=True, slots=True)
class ReasonsPage:
    title: str
    group: str
    name: str
    base: str
    rows: tuple[ReasonsRow, ...]


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    """A reason as its rater wrote it; `parts` mark what could lead to a person."""

    key: str
    answer: str
    parts: tuple[Piece, ...]
    language: str | None
    translation: str
    is_picked: bool
    is_personal: bool
    seen: str
    """The digest of what is shown, so that nothing else is confirmed."""


@dataclass(frozen=True, slots=True)
class ReasonsQuestionPage:
    """The reasons of one question, to be picked; then what was picked, to be confirmed one by one."""

    title: str
    group: str
    name: str
    base: str
    here: str
    confirms: bool
    reasons: tuple[ReasonChoice, ...]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/reasons")
def show_reasons(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        counts = reasons_by_criterion(session, round_id)
    rubric = visit.in_words(stored.rubric, stored.translations)
    base = f"/group/rounds/{round_id}"
    rows = tuple(
        ReasonsRow(
            question=criterion.question,
            address=f"{base}/reasons/{id_}",
            count=_("{picked} of {number} picked").format(
                picked=count_text(counts[id_][1]), number=count_text(counts[id_][0])
            ),
        )
        for id_, criterion in rubric.criteria.items()
        if id_ in counts
    )
    return visit.page(
        "pages/organizing/rounds/reasons.html",
        ReasonsPage(_("Reasons to print"), stored.group, stored.entry.name, base, rows),
    )


@router.get("/group/rounds/{round_id}/reasons/{criterion_id}")
def show_reasons_of(visit: Visitor, round_id: str, criterion_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        found = _said_on(session, stored, criterion_id)
    chosen = {_key(one): one.translation or "" for one in found if one.picked is not None and not one.is_stale}
    return _reasons_page(visit, stored, criterion_id, found, chosen)


@router.post("/group/rounds/{round_id}/reasons/{criterion_id}")
def pick_reasons(visit: Visitor, posted: PostedForm, round_id: str, criterion_id: str) -> Response:
    """First the picks come back to be confirmed; then those that were confirmed are kept."""
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        found = _said_on(session, stored, criterion_id)
        chosen = {key: posted[f"translation.{key}"].strip() for one in found if posted[f"pick.{(key := _key(one))}"]}
        if posted.to_speak:
            return _reasons_page(visit, stored, criterion_id, found, chosen, confirms=posted["go"] == "confirm")
        errors = _too_long_translations(chosen)
        if (posted["go"] != "confirm" and chosen) or errors:
            return _reasons_page(visit, stored, criterion_id, found, chosen, confirms=not errors, errors=errors)
        errors = _unconfirmed(posted, found, chosen)
        if errors:
            return _reasons_page(visit, stored, criterion_id, found, chosen, confirms=True, errors=errors)
        picked = [(one, chosen.get(_key(one))) for one in found]
        try:
            life.pick_reasons(session, who, stored, picked, visit.now)
        except RoundOpen as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}/reasons", notice="saved")


def _said_on(session: Session, stored: GroupRound, criterion_id: str) -> list[Said]:
    if criterion_id not in stored.rubric.criteria:
        raise not_here()
    return said_in(session, stored.round_id, criterion=criterion_id)


def _key(one: Said) -> str:
    return one.sheet_id


def _too_long_translations(chosen: Mapping[str, str]) -> list[FieldError]:
    most = _LONGEST_TRANSLATION
    return [
        FieldError(f"translation.{key}", too_long(_("The translation"), len(text), most))
        for key, text in chosen.items()
        if len(text) > most
    ]


def _unconfirmed(posted: Posted, found: Sequence[Said], chosen: Mapping[str, str]) -> list[FieldError]:
    """Reasons that nobody ticked, or that have changed since they were looked at."""
    sentence = _("Look at this reason, and tick that it may become public – or take it back.")
    return [
        FieldError(f"sure.{_key(one)}", sentence)
        for one in found
        if _key(one) in chosen
        and (not posted[f"sure.{_key(one)}"] or posted[f"seen.{_key(one)}"] != secret_digest(said_text(one.answer)))
    ]


def _reasons_page(
    visit: Visit,
    stored: GroupRound,
    criterion_id: str,
    found: Sequence[Said],
    chosen: Mapping[str, str],
    *,
    confirms: bool = False,
    errors: Sequence[FieldError] = (),
) -> Response:
    base = f"/group/rounds/{stored.round_id}"
    shown = [one for one in found if not confirms or _key(one) in chosen]
    page = ReasonsQuestionPage(
        title=visit.in_words(stored.rubric, stored.translations).criteria[criterion_id].question,
        group=stored.group,
        name=stored.entry.name,
        base=base,
        here=f"{base}/reasons/{criterion_id}",
        confirms=confirms,
        reasons=tuple(_choice(stored, one, chosen) for one in shown),
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page(
        "pages/organizing/rounds/reasons_question.html", page, status=422 if errors else 200, errors=errors
    )


def _choice(stored: GroupRound, one: Said, chosen: Mapping[str, str]) -> ReasonChoice:
    quote = reason_quote(reason_of(one.answer))
    parts = pieces(quote.text)
    foreign = one.language is not None and one.language != stored.rubric.language
    return ReasonChoice(
        key=_key(one),
        answer=quote.answer,
        parts=parts,
        language=LANGUAGES[one.language].name if foreign and one.language in LANGUAGES else None,
        translation=chosen.get(_key(one), one.translation or ""),
        is_picked=_key(one) in chosen,
        is_personal=any(part.is_personal for part in (*parts, *pieces(chosen.get(_key(one), "")))),
        seen=secret_digest(said_text(one.answer)),
    )
