"""Editions as rounds pinned them: complete, by digest."""

import json

from sqlmodel import Session, select

from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Reviewed, Rubric
from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import RubricSnapshot

_MOST_KEPT = 64
_kept: dict[tuple[str, str, str | None], Rubric] = {}  # what a digest names never changes


def pin_rubric(session: Session, rubric: Rubric) -> None:
    content = json.dumps(rubric.canonical, ensure_ascii=False)
    row = {"digest": rubric.digest, "rubric": rubric.rubric, "edition": rubric.edition, "content": content}
    session.execute(inserting(dialect_of(session), RubricSnapshot).values(row).on_conflict_do_nothing())


def pinned_rubric(session: Session, digest: str, status: str, reviewed: str | None) -> Rubric:
    """The edition of that digest, with the standing that it had when it was pinned. Read and checked once."""
    key = digest, status, reviewed
    if key not in _kept:
        content = session.exec(select(RubricSnapshot.content).where(RubricSnapshot.digest == digest)).one()
        rubric = parse_rubric(json.loads(content), digest).model_copy(
            update={"status": status, "reviewed": Reviewed.model_validate_json(reviewed) if reviewed else None}
        )
        while len(_kept) >= _MOST_KEPT:
            _kept.pop(next(iter(_kept)))
        _kept[key] = rubric
    return _kept[key]
