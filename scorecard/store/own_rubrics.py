"""Rubrics that were made or uploaded on the site: drafts, each its maker's to change and anyone's to read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, update
from sqlmodel import Session, col, select

from scorecard.store.tables import OwnRubric


def find_own_rubric(session: Session, id_: str, now: datetime) -> OwnRubric | None:
    return session.exec(select(OwnRubric).where(OwnRubric.id == id_, OwnRubric.expires_at > now)).first()


def own_rubrics_of(session: Session, ids: Sequence[str], now: datetime) -> dict[str, str]:
    """The content of each of these that is still kept, by id."""
    found = session.exec(
        select(OwnRubric.id, OwnRubric.content).where(col(OwnRubric.id).in_(ids), OwnRubric.expires_at > now)
    )
    return dict(found.all())


def own_rubrics_of_group(session: Session, group_id: str) -> dict[str, str]:
    """The content of each rubric of a group, by id, the latest first."""
    found = session.exec(
        select(OwnRubric.id, OwnRubric.content)
        .where(OwnRubric.group_id == group_id)
        .order_by(col(OwnRubric.changed_at).desc())
    )
    return dict(found.all())


def add_own_rubric(
    session: Session, *, link: str, content: str, expires_at: datetime, now: datetime, group_id: str | None = None
) -> str:
    """Its id."""
    own = OwnRubric(link=link, group_id=group_id, content=content, changed_at=now, expires_at=expires_at)
    session.add(own)
    session.flush()
    return own.id


def change_own_rubric(
    session: Session,
    id_: str,
    *,
    link: str,
    content: str,
    expires_at: datetime,
    now: datetime,
    group_id: str | None = None,
) -> bool:
    """Whether it is there, and the link is its maker's, or it belongs to the group."""
    changed = (
        update(OwnRubric)
        .where(col(OwnRubric.id) == id_, _is_of(link, group_id), col(OwnRubric.expires_at) > now)
        .values(content=content, changed_at=now, expires_at=expires_at)
    )
    return bool(session.exec(changed).rowcount)


def keep_own_rubric(session: Session, id_: str, expires_at: datetime) -> None:
    """Whoever uses it lets it live longer."""
    later = update(OwnRubric).where(col(OwnRubric.id) == id_, col(OwnRubric.expires_at) < expires_at)
    session.exec(later.values(expires_at=expires_at))


def _is_of(link: str, group_id: str | None) -> ColumnElement[bool]:
    of_link = and_(col(OwnRubric.link) == link, col(OwnRubric.group_id).is_(None))
    return of_link if group_id is None else or_(of_link, col(OwnRubric.group_id) == group_id)


def delete_own_rubric(session: Session, id_: str, link: str, group_id: str | None = None) -> bool:
    """Rounds that pinned it keep what they pinned."""
    gone = delete(OwnRubric).where(col(OwnRubric.id) == id_, _is_of(link, group_id))
    return bool(session.exec(gone).rowcount)


def delete_expired_rubrics(session: Session, now: datetime) -> None:
    session.exec(delete(OwnRubric).where(col(OwnRubric.expires_at) <= now))
