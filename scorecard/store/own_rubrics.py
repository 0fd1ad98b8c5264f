"""Rubrics that were made or uploaded on the site: drafts, each its maker's to change and anyone's to read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, update
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


def add_own_rubric(session: Session, *, link: str, content: str, expires_at: datetime, now: datetime) -> str:
    """Its id."""
    own = OwnRubric(link=link, content=content, changed_at=now, expires_at=expires_at)
    session.add(own)
    session.flush()
    return own.id


def change_own_rubric(
    session: Session, id_: str, *, link: str, content: str, expires_at: datetime, now: datetime
) -> bool:
    """Whether it is there, and the link is its maker's."""
    changed = (
        update(OwnRubric)
        .where(col(OwnRubric.id) == id_, col(OwnRubric.link) == link, col(OwnRubric.expires_at) > now)
        .values(content=content, changed_at=now, expires_at=expires_at)
    )
    return bool(session.exec(changed).rowcount)


def keep_own_rubric(session: Session, id_: str, expires_at: datetime) -> None:
    """Whoever uses it lets it live longer."""
    later = update(OwnRubric).where(col(OwnRubric.id) == id_, col(OwnRubric.expires_at) < expires_at)
    session.exec(later.values(expires_at=expires_at))


def delete_own_rubric(session: Session, id_: str, link: str) -> bool:
    """Rounds that pinned it keep what they pinned."""
    gone = delete(OwnRubric).where(col(OwnRubric.id) == id_, col(OwnRubric.link) == link)
    return bool(session.exec(gone).rowcount)


def delete_expired_rubrics(session: Session, now: datetime) -> None:
    session.exec(delete(OwnRubric).where(col(OwnRubric.expires_at) <= now))
