"""Stores results as documents, each once under its digest. A stored document leaves out its rubric and translations
where the tables of rubrics and translations have the same content."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy
from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from scorecard.engine.result import Overall, Result, RubricEntry, json_file
from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import DocumentRow, ProjectRow, PublishedRow, RoundRow, RubricRow, TranslationRow


def keep_document(session: Session, result: Result) -> None:
    """Store the document of a result. It is written even if it is there already, so that no other transaction drops it
    before this one ends. Its rubric and translations must be stored already."""
    row = {"digest": result.digest, "content": _shortened(session, result)}
    adding = inserting(dialect_of(session), DocumentRow).values(row)
    session.execute(adding.on_conflict_do_update(index_elements=["digest"], set_={"content": adding.excluded.content}))


def load_document(session: Session, digest: str) -> str:
    """The document with this digest, byte for byte as it was made. Raises NoResultFound if it, or the rubric in it, was
    never stored, or was dropped since (see `drop_documents`)."""
    return _completed(session, session.exec(select(DocumentRow.content).where(DocumentRow.digest == digest)).one())


def load_result(session: Session, digest: str) -> Result:
    return Result.from_stored(load_document(session, digest))


def overalls_of(session: Session, digests: Sequence[str]) -> dict[str, Overall]:
    """The key “overall” of these documents by digest: the score, without the rest."""
    rows = session.exec(select(DocumentRow.digest, DocumentRow.content).where(col(DocumentRow.digest).in_(digests)))
    return {digest: Overall.model_validate(json.loads(content)["overall"]) for digest, content in rows}


def results_of_group(session: Session, group_id: str) -> Iterator[Result]:
    """The results of a group's closed rounds, one by one, the oldest round first. Results with the same rubric and
    translations share one object of them."""
    query = (
        sqlalchemy.select(col(DocumentRow.content))
        .join(RoundRow, col(RoundRow.digest) == col(DocumentRow.digest))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(col(ProjectRow.group_id) == group_id)
        .order_by(col(RoundRow.made_at), col(RoundRow.id))
        .execution_options(yield_per=20)
    )
    shared: dict[str, RubricEntry] = {}
    for row in session.connection().execute(query):
        document = json.loads(row.content)
        rubric = document["rubric"]
        if rubric["content"] is not None:
            yield Result.from_stored(row.content)
            continue
        key = json.dumps(rubric, sort_keys=True)
        if key not in shared:
            shared[key] = Result.from_stored(_completed(session, row.content)).rubric
        yield Result.model_validate({**document, "rubric": shared[key]})


def drop_documents(session: Session, digests: Iterable[str | None]) -> None:
    """Delete those of these documents to which no round and no publication refers any more. A publication that was
    taken down does not count, unless the host has hidden it: then its document is kept."""
    of_round = select(RoundRow.id).where(RoundRow.digest == DocumentRow.digest).exists()
    published = select(PublishedRow.number).where(
        PublishedRow.digest == DocumentRow.digest,
        or_(col(PublishedRow.withdrawn_at).is_(None), col(PublishedRow.hidden_reason).is_not(None)),
    )
    named = [digest for digest in digests if digest]
    session.flush()
    session.exec(delete(DocumentRow).where(col(DocumentRow.digest).in_(named), ~of_round, ~published.exists()))


def unstamped_documents(session: Session) -> Sequence[str]:
    """The digests of the published documents that have no time stamp, the oldest first."""
    found = (
        select(PublishedRow.digest)
        .join(DocumentRow, col(DocumentRow.digest) == col(PublishedRow.digest))
        .where(col(PublishedRow.withdrawn_at).is_(None), col(DocumentRow.time_stamp).is_(None))
    )
    return session.exec(found.order_by(col(PublishedRow.published_at))).all()


def save_time_stamp(session: Session, digest: str, stamp: bytes) -> None:
    session.exec(update(DocumentRow).where(col(DocumentRow.digest) == digest).values(time_stamp=stamp))


def find_time_stamp(session: Session, digest: str) -> bytes | None:
    return session.exec(select(DocumentRow.time_stamp).where(DocumentRow.digest == digest)).first()


def _shortened(session: Session, result: Result) -> str:
    """The document as it is stored: with null instead of the rubric, and digests instead of the translations, which
    are in tables of their own. A document that `_completed` would not restore byte for byte is stored whole."""
    whole = result.json_bytes().decode()
    document = json.loads(whole)
    rubric = document["rubric"]
    rubric["content"] = None
    rubric["translations"] = {language: one.digest for language, one in result.rubric.translations.items()}
    short = json.dumps(document, ensure_ascii=False)
    return short if _completed(session, short) == whole else whole


def _completed(session: Session, content: str) -> str:
    """The whole document, byte for byte as it was made, from what is stored of it."""
    document: dict[str, Any] = json.loads(content)
    rubric = document["rubric"]
    if rubric["content"] is not None:
        return content
    kept = session.exec(select(RubricRow.content).where(RubricRow.digest == rubric["digest"])).one()
    rubric["content"] = json.loads(kept)
    for language, digest in rubric["translations"].items():
        text = session.exec(select(TranslationRow.content).where(TranslationRow.digest == digest)).one()
        rubric["translations"][language] = json.loads(text)
    return json_file(document)
