"""Editions and translations as rounds pinned them: complete, by digest."""

import json
from collections.abc import Mapping
from typing import TypeVar

from sqlmodel import Session, select

from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Reviewed, Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import RubricSnapshot, TranslationSnapshot

_MOST_KEPT = 64
_rubrics: dict[tuple[str, str, str | None], Rubric] = {}  # what a digest names never changes
_translations: dict[str, Translation] = {}
K = TypeVar("K")
V = TypeVar("V")


def pin_rubric(session: Session, rubric: Rubric) -> None:
    content = json.dumps(rubric.canonical, ensure_ascii=False)
    row = {"digest": rubric.digest, "rubric": rubric.rubric, "edition": rubric.edition, "content": content}
    session.execute(inserting(dialect_of(session), RubricSnapshot).values(row).on_conflict_do_nothing())


def pinned_rubric(session: Session, digest: str, status: str, reviewed: str | None) -> Rubric:
    """The edition of that digest, with the standing that it had when it was pinned. Read and checked once."""
    key = digest, status, reviewed
    if key not in _rubrics:
        content = session.exec(select(RubricSnapshot.content).where(RubricSnapshot.digest == digest)).one()
        rubric = parse_rubric(json.loads(content), digest).model_copy(
            update={"status": status, "reviewed": Reviewed.model_validate_json(reviewed) if reviewed else None}
        )
        _keep(_rubrics, key, rubric)
    return _rubrics[key]


def pin_translations(session: Session, translations: Mapping[str, Translation]) -> str:
    """Their digests, as a round keeps them."""
    digests = []
    for translation in translations.values():
        digests.append(translation.digest)
        row = {
            "digest": translation.digest,
            "language": translation.language,
            "content": translation.model_dump_json(),
        }
        session.execute(inserting(dialect_of(session), TranslationSnapshot).values(row).on_conflict_do_nothing())
    return " ".join(digests)


def pinned_translations(session: Session, digests: str) -> dict[str, Translation]:
    """The translations of a round by language. Each is read once."""
    found = []
    for digest in digests.split():
        if digest not in _translations:
            pinned = select(TranslationSnapshot.content).where(TranslationSnapshot.digest == digest)
            _keep(_translations, digest, Translation.model_validate_json(session.exec(pinned).one()))
        found.append(_translations[digest])
    return {translation.language: translation for translation in found}


def _keep(kept: dict[K, V], key: K, value: V) -> None:
    while len(kept) >= _MOST_KEPT:
        kept.pop(next(iter(kept)))
    kept[key] = value
