"""Projects and their rounds: found by the private link that opens them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Select, bindparam, delete, or_, update
from sqlmodel import Session, col, select

from scorecard.engine.result import ProjectEntry, Result
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import dialect_of, inserting
from scorecard.store.snapshots import pin_rubric, pin_translations, pinned_rubric, pinned_translations
from scorecard.store.tables import Link, Moment, Picture, Project, Published, Round, Sheet, new_id


@dataclass(frozen=True, slots=True)
class StoredRound:
    """A round with one sheet, and the project it is about."""

    project_id: str
    round_id: str
    sheet_id: str
    rubric: Rubric
    translations: Mapping[str, Translation]
    entry: ProjectEntry
    opened_at: datetime
    closed_at: datetime | None
    expires_at: datetime | None
    digest: str | None
    address: str


def find_round(
    session: Session, project_id: str, link: str, now: datetime, *, to_write: bool = False
) -> StoredRound | None:
    """The project's round, for the holder of a link that is not revoked. To write, nobody else may until we end."""
    row = (
        session.connection()
        .execute(_round_of_link(to_write), {"project": project_id, "link": link, "now": now})
        .first()
    )
    if row is None:
        return None
    return StoredRound(
        project_id=project_id,
        round_id=row.id,
        sheet_id=row.sheet_id,
        rubric=pinned_rubric(session, row.rubric_digest, row.rubric_status, row.rubric_reviewed),
        translations=pinned_translations(session, row.translations),
        entry=ProjectEntry.model_validate_json(row.project_entry),
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        expires_at=row.expires_at,
        digest=row.digest,
        address=row.address,
    )


@cache
def _round_of_link(to_write: bool) -> Select[*tuple[Any, ...]]:
    """Made once: putting a statement together takes longer than SQLite takes to answer it."""
    found: Select[*tuple[Any, ...]] = (
        sqlalchemy.select(
            col(Round.id),
            col(Sheet.id).label("sheet_id"),
            col(Round.rubric_digest),
            col(Round.rubric_status),
            col(Round.rubric_reviewed),
            col(Round.translations),
            col(Round.project_entry),
            col(Round.opened_at),
            col(Round.closed_at),
            col(Round.digest),
            col(Round.address),
            col(Project.expires_at),
        )
        .join(Project, col(Project.id) == col(Round.project_id))
        .join(Link, col(Link.project_id) == col(Project.id))
        .join(Sheet, col(Sheet.round_id) == col(Round.id))
        .where(
            col(Project.id) == bindparam("project"),
            col(Link.digest) == bindparam("link"),
            col(Link.revoked_at).is_(None),
            or_(col(Project.expires_at).is_(None), col(Project.expires_at) > bindparam("now", type_=Moment())),
        )
    )
    return found.with_for_update(of=Round) if to_write else found


def rounds_of_links(session: Session, links: Sequence[str], now: datetime) -> dict[str, tuple[ProjectEntry, bool]]:
    """By id each project that these links open, and whether its round is closed."""
    found = session.exec(
        select(Project.id, Round.project_entry, Round.closed_at)
        .join(Link, col(Link.project_id) == Project.id)
        .join(Round, col(Round.project_id) == Project.id)
        .where(col(Link.digest).in_(links), col(Link.revoked_at).is_(None), _is_kept(now))
    )
    return {id_: (ProjectEntry.model_validate_json(entry), closed is not None) for id_, entry, closed in found}


def _is_kept(now: datetime) -> ColumnElement[bool]:
    return or_(col(Project.expires_at).is_(None), col(Project.expires_at) > now)


def find_project_of_link(session: Session, link: str, now: datetime) -> str | None:
    """The project that a private link opens."""
    return session.exec(
        select(Project.id)
        .join(Link, col(Link.project_id) == Project.id)
        .where(Link.digest == link, col(Link.revoked_at).is_(None), _is_kept(now))
    ).first()


def find_project_of_form(session: Session, form: str, since: datetime) -> str | None:
    """The project that this form has made not long ago."""
    return session.exec(select(Project.id).where(Project.form == form, Project.made_at >= since)).first()


def add_project(session: Session, *, form: str, expires_at: datetime, now: datetime) -> str | None:
    """A new project, or None where this form has made one already."""
    row = {"id": new_id(), "form": form, "made_at": now, "expires_at": expires_at}
    adding = inserting(dialect_of(session), Project).values(row).on_conflict_do_nothing(index_elements=["form"])
    made: str | None = session.exec(adding.returning(col(Project.id))).scalar()
    return made


def add_round(
    session: Session,
    project_id: str,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    entry: ProjectEntry,
    now: datetime,
) -> None:
    """A round with an empty sheet."""
    pin_rubric(session, rubric)
    stored = Round(
        project_id=project_id,
        rubric_digest=rubric.digest,
        rubric_status=rubric.status,
        rubric_reviewed=rubric.reviewed.model_dump_json() if rubric.reviewed else None,
        translations=pin_translations(session, translations),
        project_entry=entry.model_dump_json(),
        picture_digest=_picture_digest(entry),
        made_at=now,
        opened_at=now,
    )
    session.add(stored)
    session.flush()
    session.add(Sheet(round_id=stored.id, source="online"))


def add_link(session: Session, project_id: str, digest: str, now: datetime) -> None:
    session.add(Link(digest=digest, project_id=project_id, made_at=now))


def change_entry(session: Session, round_id: str, entry: ProjectEntry) -> None:
    changed = {"project_entry": entry.model_dump_json(), "picture_digest": _picture_digest(entry)}
    session.exec(update(Round).where(col(Round.id) == round_id).values(**changed))
    drop_pictures(session)


def _picture_digest(entry: ProjectEntry) -> str | None:
    return entry.picture.digest if entry.picture else None


def close_round(session: Session, stored: StoredRound, result: Result, now: datetime) -> None:
    document = result.json_bytes().decode()
    session.exec(update(Sheet).where(col(Sheet.id) == stored.sheet_id).values(sent_at=now))
    closed = {"closed_at": now, "document": document, "digest": result.digest}
    session.exec(update(Round).where(col(Round.id) == stored.round_id).values(**closed))


def reopen_round(session: Session, stored: StoredRound) -> None:
    session.exec(update(Sheet).where(col(Sheet.id) == stored.sheet_id).values(sent_at=None))
    opened = {"closed_at": None, "document": None, "digest": None}
    session.exec(update(Round).where(col(Round.id) == stored.round_id).values(**opened))


def document_of(session: Session, round_id: str) -> str | None:
    return session.exec(select(Round.document).where(Round.id == round_id)).first()


def keep_until(session: Session, project_id: str, expires_at: datetime | None) -> None:
    session.exec(update(Project).where(col(Project.id) == project_id).values(expires_at=expires_at))


def delete_project(session: Session, project_id: str) -> None:
    """Everything but the note that something was published."""
    session.exec(delete(Project).where(col(Project.id) == project_id))
    drop_pictures(session)


def delete_expired(session: Session, now: datetime) -> int:
    """How many there were. What was changed a moment ago is not expired any more, and stays."""
    gone = session.exec(delete(Project).where(col(Project.expires_at) <= now))
    if gone.rowcount:
        drop_pictures(session)
    return gone.rowcount


def drop_pictures(session: Session) -> None:
    """Pictures that no round and no published scorecard shows."""
    shown = select(Round.id).where(Round.picture_digest == Picture.digest).exists()
    published = select(Published.address).where(Published.picture_digest == Picture.digest).exists()
    session.exec(delete(Picture).where(~shown, ~published))


def save_picture(session: Session, picture: Picture) -> None:
    """Also where it is there already: writing it anew keeps others from dropping it until we end."""
    adding = inserting(dialect_of(session), Picture).values(picture.model_dump())
    session.exec(adding.on_conflict_do_update(index_elements=["digest"], set_={"width": adding.excluded.width}))


def find_picture(session: Session, digest: str) -> Picture | None:
    return session.get(Picture, digest)
