"""Published documents: those of a round are numbered at its address, and their rows stay as a note when they are taken
down. Also what prints show beside a document."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Select, bindparam, case, func, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from scorecard.clock import zone_named
from scorecard.store.documents import drop_documents
from scorecard.store.groups import GroupBranding
from scorecard.store.tables import GroupRow, ProjectRow, PromiseRow, PublishedRow, RoundRow, ShownPictureRow
from scorecard.store.uploads import hide_pictures_at

_STANDS = col(PublishedRow.withdrawn_at).is_(None)
"""Condition: the number was neither taken down nor hidden."""
_NEWEST_FIRST = (
    select(PublishedRow)
    .where(col(PublishedRow.address) == bindparam("address"))
    .order_by(col(PublishedRow.withdrawn_at).is_not(None), col(PublishedRow.number).desc())
)  # built once, because every public page and file needs it
"""The numbers at an address: first those that are public, then those that were taken down or hidden."""


def newest_number(session: Session, address: str) -> int:
    """The highest number at this address; 0 if nothing was published there."""
    found = session.exec(
        select(PublishedRow.number).where(PublishedRow.address == address).order_by(col(PublishedRow.number).desc())
    )
    return found.first() or 0


def highest_numbers(session: Session) -> dict[str, int]:
    """By address, the highest number that was published, or that may have been before a backup was restored
    (`numbers_after`)."""
    found = dict(session.exec(select(RoundRow.address, RoundRow.numbers_after)).all())
    newest = func.max(PublishedRow.number)
    for address, number in session.execute(
        sqlalchemy.select(col(PublishedRow.address), newest).group_by(col(PublishedRow.address))
    ):
        found[address] = max(found.get(address, 0), number)
    return found


def skip_numbers(session: Session, skipped: int, given_out: Mapping[str, int]) -> None:
    """Leave out `skipped` numbers at each address, above the highest that this database or `given_out` has. Done after
    a backup was restored, when `given_out` are the highest numbers of the database before, so that no number is
    published twice."""
    for address, number in given_out.items():
        higher = col(RoundRow.address) == address, col(RoundRow.numbers_after) < number
        session.execute(update(RoundRow).where(*higher).values(numbers_after=number))
    newest = (
        sqlalchemy.select(func.coalesce(func.max(PublishedRow.number), 0))
        .where(col(PublishedRow.address) == col(RoundRow.address))
        .scalar_subquery()
    )
    highest = case((newest > col(RoundRow.numbers_after), newest), else_=col(RoundRow.numbers_after))
    session.execute(update(RoundRow).values(numbers_after=highest + skipped))


def find_published(session: Session, address: str, number: int | None = None) -> PublishedRow | None:
    """The row of this number; without a number that of the newest document that was neither taken down nor
    hidden, or of the newest if all were."""
    query = _NEWEST_FIRST if number is None else _NEWEST_FIRST.where(col(PublishedRow.number) == number)
    return session.exec(query, params={"address": address}).first()


def find_by_digest(session: Session, digest: str) -> PublishedRow | None:
    """A published document with this digest that was neither taken down nor hidden."""
    standing = select(PublishedRow).where(PublishedRow.digest == digest, col(PublishedRow.withdrawn_at).is_(None))
    return session.exec(standing).first()


def newest_at(session: Session, addresses: Sequence[str]) -> dict[str, PublishedRow]:
    """The newest document at each address that was neither taken down nor hidden, by address."""
    found = session.exec(
        select(PublishedRow)
        .where(col(PublishedRow.address).in_(addresses), col(PublishedRow.withdrawn_at).is_(None))
        .order_by(col(PublishedRow.number))
    )
    return {published.address: published for published in found}


def zone_at(session: Session, address: str) -> tzinfo | None:
    """The time zone of the group whose round has this public address; None if it has chosen none, or is no group."""
    found = session.exec(
        select(GroupRow.zone)
        .join(ProjectRow, col(ProjectRow.group_id) == col(GroupRow.id))
        .join(RoundRow, col(RoundRow.project_id) == col(ProjectRow.id))
        .where(RoundRow.address == address)
    )
    return zone_named(found.first())


def numbers_at(session: Session, address: str) -> Sequence[PublishedRow]:
    """All numbers at an address, the newest first."""
    found = select(PublishedRow).where(PublishedRow.address == address)
    return session.exec(found.order_by(col(PublishedRow.number).desc())).all()


def is_published(session: Session, address: str) -> bool:
    """Whether a number at this address was neither taken down nor hidden."""
    standing = select(PublishedRow.number).where(
        PublishedRow.address == address, col(PublishedRow.withdrawn_at).is_(None)
    )
    return session.exec(standing.limit(1)).first() is not None


def add_published(session: Session, published: PublishedRow) -> None:
    session.add(published)


def withdraw(session: Session, address: str, now: datetime) -> bool:
    """Take down every number at an address, hidden ones too: the documents are deleted; the numbers, their digests and
    the reasons of corrections stay. Returns whether there was a number that was not taken down before."""
    there = col(PublishedRow.address) == address, or_(_STANDS, col(PublishedRow.hidden_reason).is_not(None))
    digests = session.exec(select(PublishedRow.digest).where(*there)).all()
    changes = {"withdrawn_at": now, "hidden_reason": None}
    session.execute(update(PublishedRow).where(*there).values(changes))
    drop_documents(session, digests)
    hide_pictures_at(session, address)
    return bool(digests)


def hide(session: Session, address: str, reason: str, now: datetime) -> bool:
    """Hide every number at an address that was neither taken down nor hidden; returns whether there was one."""
    standing = update(PublishedRow).where(col(PublishedRow.address) == address, _STANDS)
    return bool(session.exec(standing.values(withdrawn_at=now, hidden_reason=reason)).rowcount)


def show_again(session: Session, address: str) -> bool:
    """Show what was hidden at an address; returns whether there was anything."""
    hidden = col(PublishedRow.address) == address, col(PublishedRow.hidden_reason).is_not(None)
    shown = update(PublishedRow).where(*hidden).values(withdrawn_at=None, hidden_reason=None)
    return bool(session.exec(shown).rowcount)


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """The newest number at an address, with the project and the group of its round if they are still there."""

    published: PublishedRow
    project: str | None
    group: str | None


def published_lines(session: Session) -> list[PublishedLine]:
    """What is published or hidden on this site, the latest first."""
    later = aliased(PublishedRow)
    is_newest = ~(
        select(later.number).where(later.address == PublishedRow.address, later.number > PublishedRow.number).exists()
    )
    rows = session.execute(
        sqlalchemy.select(PublishedRow, col(RoundRow.project_entry), col(GroupRow.name))
        .join(RoundRow, col(RoundRow.address) == col(PublishedRow.address), isouter=True)
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id), isouter=True)
        .join(GroupRow, col(GroupRow.id) == col(ProjectRow.group_id), isouter=True)
        .where(is_newest, or_(_STANDS, col(PublishedRow.hidden_reason).is_not(None)))
        .order_by(col(PublishedRow.published_at).desc(), col(PublishedRow.address))
    )
    return [PublishedLine(row, json.loads(project)["name"] if project else None, group) for row, project, group in rows]


def is_picture_published(session: Session, digest: str) -> bool:
    """Whether a scorecard that is published now shows the picture with this digest."""
    shown_at = select(ShownPictureRow.address).where(ShownPictureRow.digest == digest)
    standing = select(PublishedRow.number).where(
        col(PublishedRow.address).in_(shown_at), col(PublishedRow.withdrawn_at).is_(None)
    )
    return session.exec(standing.limit(1)).first() is not None


def held_at(round_: Any) -> ColumnElement[datetime]:
    """The time by which the rounds of a project are ordered: when it was closed; while it is open, when it was first
    opened; before that, when it was made."""
    return func.coalesce(round_.closed_at, round_.opened_at, round_.made_at)


def is_earlier_round(session: Session, first: str, second: str) -> bool:
    """Whether two addresses belong to rounds of one project, and the first is published and was held before the
    second."""
    return (first, False) in other_rounds_at(session, second)


def other_rounds_at(session: Session, address: str) -> list[tuple[str, bool]]:
    """The addresses of the other published rounds of the same project, the latest first, each with whether it was held
    later."""
    held = held_at(RoundRow)
    this = (
        sqlalchemy.select(col(RoundRow.project_id), held.label("held"), col(RoundRow.id))
        .where(col(RoundRow.address) == address)
        .subquery()
    )
    published = select(PublishedRow.number).where(
        PublishedRow.address == RoundRow.address, col(PublishedRow.withdrawn_at).is_(None)
    )
    found = session.exec(
        select(RoundRow.address, held > this.c.held)
        .join(this, this.c.project_id == RoundRow.project_id)
        .where(RoundRow.id != this.c.id, published.exists())
        .order_by(held.desc())
    )
    return [(other, bool(is_later)) for other, is_later in found]


# what prints add to the scorecard


@dataclass(frozen=True, slots=True)
class PrintExtras:
    """What prints add to the scorecard. `promises_changed` is when a promise of the project was last changed; `earlier`
    is the digest of the newest document of the published round before this one, `later` that of the newest published
    round after it. `number`, `published_at` and `digest` are those of the newest document of this round. Each is None
    if there is none."""

    branding: GroupBranding = field(default_factory=GroupBranding)
    promises_changed: datetime | None = None
    earlier: str | None = None
    later: str | None = None
    number: int | None = None
    published_at: datetime | None = None
    digest: str | None = None


def _neighbor(*, is_later: bool) -> Any:
    """In a query of rounds, the digest of the newest document of the published round before each, or of the newest one
    after it."""
    other = aliased(RoundRow)
    return (
        sqlalchemy.select(col(PublishedRow.digest))
        .join(other, col(PublishedRow.address) == other.address)
        .where(
            other.project_id == RoundRow.project_id,  # type: ignore[arg-type]
            col(PublishedRow.withdrawn_at).is_(None),
            held_at(other) > held_at(RoundRow) if is_later else held_at(other) < held_at(RoundRow),
        )
        .order_by(held_at(other).desc(), col(PublishedRow.number).desc())
        .limit(1)
        .correlate(RoundRow)
        .scalar_subquery()
    )


def later_documents(session: Session, digests: Collection[str]) -> dict[str, str]:
    """By the digest of a published document, that of the newest document of the newest published round after it; only
    those that have one."""
    shown = aliased(PublishedRow)
    found = session.execute(
        sqlalchemy.select(shown.digest, _neighbor(is_later=True))  # type: ignore[call-overload]
        .select_from(RoundRow)
        .join(shown, col(RoundRow.address) == shown.address)
        .where(shown.digest.in_(digests), shown.withdrawn_at.is_(None))  # type: ignore[attr-defined,union-attr]
    )
    return {digest: later for digest, later in found if later}


def _print_extras() -> Select[Any]:
    newest = aliased(PublishedRow)
    changed = sqlalchemy.select(func.max(PromiseRow.changed_at)).where(
        col(PromiseRow.project_id) == col(RoundRow.project_id)
    )
    number = sqlalchemy.select(func.max(newest.number)).where(
        newest.address == RoundRow.address,  # type: ignore[arg-type]
        newest.withdrawn_at.is_(None),  # type: ignore[union-attr]
    )
    return (
        sqlalchemy.select(
            col(GroupRow.logo),
            col(GroupRow.contact),
            col(GroupRow.help),
            changed.correlate(RoundRow).scalar_subquery(),
            _neighbor(is_later=False),
            _neighbor(is_later=True),
            col(PublishedRow.number),
            col(PublishedRow.published_at),
            col(PublishedRow.digest),
        )
        .select_from(RoundRow)
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .outerjoin(GroupRow, col(GroupRow.id) == col(ProjectRow.group_id))
        .outerjoin(
            PublishedRow,
            (col(PublishedRow.address) == col(RoundRow.address))
            & (col(PublishedRow.number) == number.correlate(RoundRow).scalar_subquery()),
        )
        .where(col(RoundRow.address) == bindparam("address"))
    )


_PRINT_EXTRAS = _print_extras()  # built once, because a print from the cache waits for little else


def print_extras_at(session: Session, address: str) -> PrintExtras:
    """What prints add for the round with this public address, found in one query."""
    row = session.execute(_PRINT_EXTRAS, {"address": address}).first()
    return PrintExtras(GroupBranding(*row[:3]), *row[3:]) if row else PrintExtras()
