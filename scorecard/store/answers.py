"""The answers on a sheet, and the raters' reasons that a group picks for its scorecard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Insert, Select, and_, bindparam, delete, func, insert, select
from sqlmodel import Session, col

from scorecard.engine.answers import NO_ANSWER, Answer, EvidenceKind, Given, NotRated
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.store.database import dialect_of, inserting
from scorecard.store.sheets import IS_SENT
from scorecard.store.tables import AnswerKind, AnswerRow, PickedReasonRow, SheetRow


def answers_of(session: Session, sheet_id: str) -> dict[str, Answer]:
    """The answers of a sheet by criterion, in no particular order."""
    rows = session.connection().execute(_answers_of_sheet(), {"sheet": sheet_id})
    return {criterion: answer_of_row(*columns) for criterion, *columns in rows}


def changes_answers(session: Session, sheet_id: str, answers: Mapping[str, Answer]) -> bool:
    """Whether these answers differ from those that the sheet has at their criteria."""
    before = answers_of(session, sheet_id)
    return any(before.get(id_, NO_ANSWER) != answer for id_, answer in answers.items())


@cache
def _answers_of_sheet() -> Select[*tuple[Any, ...]]:
    return select(
        col(AnswerRow.criterion),
        col(AnswerRow.kind),
        col(AnswerRow.points),
        col(AnswerRow.reason),
        col(AnswerRow.evidence),
        col(AnswerRow.evidence_kind),
    ).where(col(AnswerRow.sheet_id) == bindparam("sheet"))


def write_answers(session: Session, sheet_id: str, answers: Mapping[str, Answer], now: datetime) -> None:
    """Save the answers at these criteria and leave all others; an empty answer deletes the one that was there."""
    emptied = [criterion for criterion, written in answers.items() if written == NO_ANSWER]
    if emptied:
        at_emptied = col(AnswerRow.criterion).in_(emptied)
        session.exec(delete(AnswerRow).where(col(AnswerRow.sheet_id) == sheet_id, at_emptied))
    if rows := _columns_of(sheet_id, answers, now):
        session.connection().execute(_upsert(dialect_of(session)), rows)


def add_answers(session: Session, sheets: Iterable[tuple[str, Mapping[str, Answer]]], now: datetime) -> None:
    """Save the answers of many new sheets."""
    rows = [row for sheet_id, answers in sheets for row in _columns_of(sheet_id, answers, now)]
    if rows:
        session.connection().execute(insert(AnswerRow), rows)


def _columns_of(sheet_id: str, answers: Mapping[str, Answer], now: datetime) -> list[dict[str, object]]:
    """A row for each answer that is not empty."""
    return [
        {
            "sheet_id": sheet_id,
            "criterion": criterion,
            "kind": _kind(written).value,
            "points": exact_text(written.given) if isinstance(written.given, Fraction) else None,
            "reason": written.reason,
            "evidence": written.evidence,
            "evidence_kind": written.evidence_kind.value if written.evidence_kind else None,
            "saved_at": now,
        }
        for criterion, written in answers.items()
        if written != NO_ANSWER
    ]


@cache
def _upsert(dialect: str) -> Insert:
    """An INSERT of one answer that replaces the one that was there."""
    adding = inserting(dialect, AnswerRow)
    columns = AnswerRow.model_fields
    changed = {name: adding.excluded[name] for name in columns if name not in ("sheet_id", "criterion")}
    named = adding.values({name: bindparam(name) for name in columns})
    writing: Insert = named.on_conflict_do_update(index_elements=["sheet_id", "criterion"], set_=changed)
    return writing


def _kind(written: Answer) -> AnswerKind:
    if written.given is None:
        return AnswerKind.UNRATED
    return AnswerKind(written.given.value) if isinstance(written.given, NotRated) else AnswerKind.RATING


def answer_of_row(
    kind: str, points: str | None, reason: str | None, evidence: str | None, evidence_kind: str | None
) -> Answer:
    """The answer that these columns of AnswerRow hold."""
    if reason is evidence is evidence_kind is None:
        return _plain_answer(kind, points)
    return Answer(_given(kind, points), reason, evidence, EvidenceKind(evidence_kind) if evidence_kind else None)


@lru_cache(maxsize=1000)
def _plain_answer(kind: str, points: str | None) -> Answer:
    """An answer without reason and evidence. Cached, because most answers are so, and few different ones occur."""
    return Answer(_given(kind, points))


def _given(kind: str, points: str | None) -> Given | None:
    if kind == AnswerKind.RATING and points is not None:
        return exact_number(points)
    return None if kind == AnswerKind.UNRATED else NotRated(kind)


# reasons that a group prints


@dataclass(frozen=True, slots=True)
class WrittenReason:
    """A rater's answer with a reason or evidence. `language` is the one in which the sheet was filled in.

    `picked` is what `confirmed_text` gave when the group picked the reason to print it, None if it did not.
    `translation` is the group's translation of the reason into the language of the scorecard, if it wrote one."""

    sheet_id: str
    criterion: str
    answer: Answer
    language: str | None
    picked: str | None
    translation: str | None

    @property
    def is_stale(self) -> bool:
        """Whether the rater changed the answer after the group picked it to print; it is not printed then."""
        return self.picked is not None and self.picked != confirmed_text(self.answer)


def confirmed_text(answer: Answer) -> str:
    """An answer with its reason, its evidence and the kind of that as one text. A group that picks a reason confirms
    this text; if the rater changes it afterwards, the reason is stale."""
    given = exact_text(answer.given) if isinstance(answer.given, Fraction) else answer.given
    kind = answer.evidence_kind if answer.evidence else None
    return "\n".join(part for part in (given, answer.reason, answer.evidence, kind) if part)


def written_reasons(
    session: Session, round_id: str, *, criterion: str | None = None, picked: bool = False
) -> list[WrittenReason]:
    """Reasons and evidence for an answer, on sheets that were sent and not set aside; with `picked` only those that
    were picked. They are ordered by the id of the criterion, then by the points as text (those without points first),
    then by sheet, so that the order is always the same."""
    query = (
        _select_reasons(
            col(AnswerRow.sheet_id),
            col(AnswerRow.kind),
            col(AnswerRow.points),
            col(AnswerRow.reason),
            col(AnswerRow.evidence),
            col(AnswerRow.evidence_kind),
            col(SheetRow.language),
            col(PickedReasonRow.reason).label("picked"),
            col(PickedReasonRow.translation),
            only_picked=picked,
        )
        .where((col(PickedReasonRow.round_id) if picked else col(SheetRow.round_id)) == round_id)
        .order_by(col(AnswerRow.criterion), col(AnswerRow.points).nulls_first(), col(AnswerRow.sheet_id))
    )
    if criterion is not None:
        query = query.where(col(AnswerRow.criterion) == criterion)
    reasons = []
    for row in session.execute(query):
        answer = answer_of_row(row.kind, row.points, row.reason, row.evidence, row.evidence_kind)
        reasons.append(WrittenReason(row.sheet_id, row.criterion, answer, row.language, row.picked, row.translation))
    return reasons


def reasons_by_criterion(session: Session, round_id: str) -> dict[str, tuple[int, int]]:
    """How many answers with a reason or evidence each criterion has, and how many of them were picked."""
    rows = session.execute(
        _select_reasons(func.count(), func.count(col(PickedReasonRow.sheet_id)), only_picked=False)
        .where(col(SheetRow.round_id) == round_id)
        .group_by(col(AnswerRow.criterion))
    )
    return {criterion: (number, picked) for criterion, number, picked in rows}


def _select_reasons(*columns: Any, only_picked: bool) -> Select[*tuple[Any, ...]]:
    """Answers with a reason or evidence on sheets that were sent and not set aside, joined with the picked reasons."""
    query: Select[*tuple[Any, ...]] = (
        select(col(AnswerRow.criterion), *columns)
        .join(SheetRow, col(SheetRow.id) == col(AnswerRow.sheet_id))
        .join(
            PickedReasonRow,
            and_(
                col(PickedReasonRow.sheet_id) == col(AnswerRow.sheet_id),
                col(PickedReasonRow.criterion) == col(AnswerRow.criterion),
            ),
            isouter=not only_picked,
        )
        .where(
            IS_SENT,
            col(AnswerRow.kind) != AnswerKind.UNRATED.value,
            col(AnswerRow.reason).is_not(None) | col(AnswerRow.evidence).is_not(None),
        )
    )
    return query


def pick_reason(
    session: Session, round_id: str, written: WrittenReason, translation: str | None, now: datetime
) -> None:
    session.merge(
        PickedReasonRow(
            round_id=round_id,
            sheet_id=written.sheet_id,
            criterion=written.criterion,
            reason=confirmed_text(written.answer),
            translation=translation,
            picked_at=now,
        )
    )


def unpick_reason(session: Session, sheet_id: str, criterion: str) -> None:
    session.exec(
        delete(PickedReasonRow).where(
            col(PickedReasonRow.sheet_id) == sheet_id, col(PickedReasonRow.criterion) == criterion
        )
    )
