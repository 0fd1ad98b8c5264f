"""What was published: numbered documents at one address, and the note that stays when one is taken down."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Load, defer
from sqlmodel import Session, col, select

from scorecard.store.tables import Published, Round


def _without_document() -> Load:
    """A document is long: it is read when it is asked for, while the session lasts."""
    return defer(Published.document)  # type: ignore[arg-type,return-value]


_STANDING = (
    select(Published)
    .where(col(Published.address) == bindparam("address"))
    .order_by(col(Published.withdrawn_at).is_not(None), col(Published.number).desc())
    .options(_without_document())
)  # written once: every public page and file begins with it


def newest_number(session: Session, address: str) -> int:
    """0 where nothing was published at this address."""
    found = session.exec(
        select(Published.number).where(Published.address == address).order_by(col(Published.number).desc())
    )
    return found.first() or 0


def find_published(session: Session, address: str, number: int | None = None) -> Published | None:
    """That number, else the newest that stands; where all were taken down, the newest note."""
    chosen = _STANDING if number is None else _STANDING.where(col(Published.number) == number)
    return session.exec(chosen, params={"address": address}).first()


def find_by_digest(session: Session, digest: str) -> Published | None:
    """A number that stands with this very document."""
    standing = select(Published).where(Published.digest == digest, col(Published.withdrawn_at).is_(None))
    return session.exec(standing.options(_without_document())).first()


def newest_at(session: Session, addresses: Sequence[str]) -> dict[str, Published]:
    """By address the newest number that stands."""
    found = session.exec(
        select(Published)
        .where(col(Published.address).in_(addresses), col(Published.withdrawn_at).is_(None))
        .options(_without_document())
        .order_by(col(Published.number))
    )
    return {published.address: published for published in found}


def numbers_at(session: Session, address: str) -> Sequence[tuple[int, datetime, str | None]]:
    """Number, day and reason of all that stand at an address, the newest first."""
    return session.exec(
        select(Published.number, Published.published_at, Published.reason)
        .where(Published.address == address, col(Published.withdrawn_at).is_(None))
        .order_by(col(Published.number).desc())
    ).all()


def add_published(session: Session, published: Published) -> None:
    session.add(published)


def withdraw(session: Session, address: str, now: datetime) -> None:
    """Take down every number at an address: the content goes, the note stays."""
    session.execute(
        update(Published)
        .where(col(Published.address) == address, col(Published.withdrawn_at).is_(None))
        .values(withdrawn_at=now, document=None, picture_digest=None, reason=None)
    )


def shows_picture(session: Session, digest: str) -> bool:
    """Whether a published scorecard that stands shows it."""
    standing = select(Published.number).where(Published.picture_digest == digest, col(Published.withdrawn_at).is_(None))
    return session.exec(standing.limit(1)).first() is not None


def same_project(session: Session, first: str, second: str) -> bool:
    """Whether two addresses belong to rounds of one project, the first made before the second."""
    return first in earlier_at(session, second)


def earlier_at(session: Session, address: str) -> Sequence[str]:
    """The addresses of the rounds of the same project that stand published and were made before this one."""
    return [other for other, is_later in rounds_beside(session, address) if not is_later]


def rounds_beside(session: Session, address: str) -> list[tuple[str, bool]]:
    """The other rounds of the same project that stand published, the latest first, and whether each was made later."""
    this = select(Round.project_id, Round.made_at, Round.id).where(Round.address == address).subquery()
    published = select(Published.number).where(
        Published.address == Round.address, col(Published.withdrawn_at).is_(None)
    )
    found = session.exec(
        select(Round.address, col(Round.made_at) > this.c.made_at)
        .join(this, this.c.project_id == Round.project_id)
        .where(Round.id != this.c.id, published.exists())
        .order_by(col(Round.made_at).desc())
    )
    return [(other, bool(is_later)) for other, is_later in found]
