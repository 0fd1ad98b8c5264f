"""What is written on a sheet, criterion by criterion; and which of raters' words a group prints."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Insert, Select, and_, bindparam, delete, func, select
from sqlmodel import Session, col

from scorecard.engine.answers import NO_ANSWER, Answer, EvidenceKind, Given, Other
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.store.database import dialect_of, inserting
from scorecard.store.sheets import STANDS
from scorecard.store.tables import AnswerKind, AnswerRow, PickedReasonRow, SheetRow


def answers_of(session: Session, sheet_id: str) -> dict[str, Answer]:
    """By criterion, in no order that means anything."""
    found = session.connection().execute(_answers_of_sheet(), {"sheet": sheet_id})
    return {criterion: answer_of_row(*columns) for criterion, *columns in found}


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
    """Change what stands at these criteria and at no other; what is empty is taken away."""
    gone = [criterion for criterion, written in answers.items() if written == NO_ANSWER]
    rows = [
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
    if gone:
        session.exec(delete(AnswerRow).where(col(AnswerRow.sheet_id) == sheet_id, col(AnswerRow.criterion).in_(gone)))
    if rows:
        session.connection().execute(_writing(dialect_of(session)), rows)


@cache
def _writing(dialect: str) -> Insert:
    """One answer, in place of what stood there."""
    adding = inserting(dialect, AnswerRow)
    columns = AnswerRow.model_fields
    changed = {name: adding.excluded[name] for name in columns if name not in ("sheet_id", "criterion")}
    named = adding.values({name: bindparam(name) for name in columns})
    writing: Insert = named.on_conflict_do_update(index_elements=["sheet_id", "criterion"], set_=changed)
    return writing


def _kind(written: Answer) -> AnswerKind:
    if written.given is None:
        return AnswerKind.UNRATED
    return AnswerKind(written.given.value) if isinstance(written.given, Other) else AnswerKind.RATING


_points = lru_cache(maxsize=1000)(exact_number)  # a sheet has few different ones


def answer_of_row(
    kind: str, points: str | None, reason: str | None, evidence: str | None, evidence_kind: str | None
) -> Answer:
    """What the columns of an answer say."""
    if reason is evidence is evidence_kind is None:
        return _plain_answer(kind, points)
    return Answer(_given(kind, points), reason, evidence, EvidenceKind(evidence_kind) if evidence_kind else None)


@lru_cache(maxsize=1000)
def _plain_answer(kind: str, points: str | None) -> Answer:
    """Most answers have no words, and a round has few different ones."""
    return Answer(_given(kind, points))


def _given(kind: str, points: str | None) -> Given | None:
    if kind == AnswerKind.RATING and points is not None:
        return _points(points)
    return None if kind == AnswerKind.UNRATED else Other(kind)


# words of raters that a group prints


@dataclass(frozen=True, slots=True)
class WrittenReason:
    """What one rater wrote with an answer, and whether the group prints it."""

    sheet_id: str
    criterion: str
    answer: Answer
    language: str | None
    picked: str | None
    translation: str | None

    @property
    def is_stale(self) -> bool:
        """Whether it was changed after it was confirmed."""
        return self.picked is not None and self.picked != confirmed_text(self.answer)


def confirmed_text(answer: Answer) -> str:
    """An answer with its reason and its evidence as one text, as it is confirmed."""
    given = exact_text(answer.given) if isinstance(answer.given, Fraction) else answer.given
    return "\n".join(part for part in (given, answer.reason, answer.evidence) if part)


def written_reasons(
    session: Session, round_id: str, *, criterion: str | None = None, picked: bool = False
) -> list[WrittenReason]:
    """Reasons and evidence on the sheets that stand, by criterion; those that were picked alone, if asked for."""
    chosen = (
        _with_words(
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
        .order_by(col(AnswerRow.criterion), col(AnswerRow.points), col(AnswerRow.sheet_id))
    )
    if criterion is not None:
        chosen = chosen.where(col(AnswerRow.criterion) == criterion)
    found = []
    for row in session.execute(chosen):
        answer = answer_of_row(row.kind, row.points, row.reason, row.evidence, row.evidence_kind)
        found.append(WrittenReason(row.sheet_id, row.criterion, answer, row.language, row.picked, row.translation))
    return found


def reasons_by_criterion(session: Session, round_id: str) -> dict[str, tuple[int, int]]:
    """How many reasons each criterion has, and how many of them are picked."""
    rows = session.execute(
        _with_words(func.count(), func.count(col(PickedReasonRow.sheet_id)), only_picked=False)
        .where(col(SheetRow.round_id) == round_id)
        .group_by(col(AnswerRow.criterion))
    )
    return {criterion: (number, picked) for criterion, number, picked in rows}


def _with_words(*columns: Any, only_picked: bool) -> Select[*tuple[Any, ...]]:
    """Answers with words on the sheets that stand, each beside its pick."""
    found: Select[*tuple[Any, ...]] = (
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
            STANDS,
            col(AnswerRow.kind) != AnswerKind.UNRATED.value,
            col(AnswerRow.reason).is_not(None) | col(AnswerRow.evidence).is_not(None),
        )
    )
    return found


def pick_reason(session: Session, round_id: str, said: WrittenReason, translation: str | None, now: datetime) -> None:
    session.merge(
        PickedReasonRow(
            round_id=round_id,
            sheet_id=said.sheet_id,
            criterion=said.criterion,
            reason=confirmed_text(said.answer),
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
