"""What is written on a sheet, criterion by criterion."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Insert, Select, bindparam, delete, select
from sqlmodel import Session, col

from scorecard.engine.answers import Answer, EvidenceKind, Other
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import AnswerKind, StoredAnswer


@dataclass(frozen=True, slots=True)
class Written:
    """An answer with its words, or words that have no answer yet."""

    given: Fraction | Other | None = None
    reason: str | None = None
    evidence: str | None = None
    evidence_kind: EvidenceKind | None = None

    @property
    def answer(self) -> Answer | None:
        if self.given is None:
            return None
        return Answer(self.given, self.reason, self.evidence, self.evidence_kind)


NOTHING = Written()


def answers_of(session: Session, sheet_id: str) -> dict[str, Written]:
    """By criterion, in no order that means anything."""
    found = session.connection().execute(_answers_of_sheet(), {"sheet": sheet_id})
    return {
        criterion: Written(given_of(kind, points), reason, evidence, EvidenceKind(named) if named else None)
        for criterion, kind, points, reason, evidence, named in found
    }


@cache
def _answers_of_sheet() -> Select[*tuple[Any, ...]]:
    return select(
        col(StoredAnswer.criterion),
        col(StoredAnswer.kind),
        col(StoredAnswer.points),
        col(StoredAnswer.reason),
        col(StoredAnswer.evidence),
        col(StoredAnswer.evidence_kind),
    ).where(col(StoredAnswer.sheet_id) == bindparam("sheet"))


def write_answers(session: Session, sheet_id: str, answers: Mapping[str, Written], now: datetime) -> None:
    """Change what stands at these criteria and at no other; what is empty is taken away."""
    gone = [criterion for criterion, written in answers.items() if written == NOTHING]
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
        if written != NOTHING
    ]
    if gone:
        session.exec(
            delete(StoredAnswer).where(col(StoredAnswer.sheet_id) == sheet_id, col(StoredAnswer.criterion).in_(gone))
        )
    if rows:
        session.connection().execute(_writing(dialect_of(session)), rows)


@cache
def _writing(dialect: str) -> Insert:
    """One answer, in place of what stood there."""
    adding = inserting(dialect, StoredAnswer)
    columns = StoredAnswer.model_fields
    changed = {name: adding.excluded[name] for name in columns if name not in ("sheet_id", "criterion")}
    named = adding.values({name: bindparam(name) for name in columns})
    writing: Insert = named.on_conflict_do_update(index_elements=["sheet_id", "criterion"], set_=changed)
    return writing


def _kind(written: Written) -> AnswerKind:
    if written.given is None:
        return AnswerKind.UNRATED
    return AnswerKind(written.given.value) if isinstance(written.given, Other) else AnswerKind.RATING


_points = lru_cache(maxsize=1000)(exact_number)  # a sheet has few different ones


def given_of(kind: str, points: str | None) -> Fraction | Other | None:
    """What the columns of an answer say; None where there are words alone."""
    if kind == AnswerKind.RATING and points is not None:
        return _points(points)
    return None if kind == AnswerKind.UNRATED else Other(kind)
