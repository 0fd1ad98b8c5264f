"""Who gets in: sign-in links and sessions of organizers, and API keys. Only digests of secrets are stored.

A session of an organizer is one device on which they are signed in; the parameter `session` is that of the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

import sqlalchemy
from sqlalchemy import update
from sqlmodel import Session, col, select

from scorecard.clock import day_of, zone_named
from scorecard.store.tables import ApiKeyRow, GroupRow, OrganizerRow, SessionRow, SignInLinkRow


@dataclass(frozen=True, slots=True)
class SignedInOrganizer:
    """An organizer who is signed in on one device. `group` is the name of the group, `zone_name` its time zone, such as
    America/Chicago; None if none is set."""

    session_id: str
    organizer_id: str
    name: str
    group_id: str
    group: str
    zone_name: str | None

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of the group."""
        return zone_named(self.zone_name)

    def today(self, now: datetime) -> date:
        """The day that it is for the group."""
        return day_of(now, self.zone)


def find_signed_in(session: Session, digest: str, now: datetime) -> SignedInOrganizer | None:
    """The organizer of a session that has not ended, by the digest of its secret."""
    row = session.execute(
        sqlalchemy.select(
            col(SessionRow.id),
            col(OrganizerRow.id),
            col(OrganizerRow.name),
            col(GroupRow.id),
            col(GroupRow.name),
            col(GroupRow.zone),
        )
        .join(OrganizerRow, col(OrganizerRow.id) == col(SessionRow.organizer_id))
        .join(GroupRow, col(GroupRow.id) == col(OrganizerRow.group_id))
        .where(
            col(SessionRow.digest) == digest,
            col(SessionRow.ended_at).is_(None),
            col(SessionRow.expires_at) > now,
            col(OrganizerRow.removed_at).is_(None),
        )
    ).first()
    return SignedInOrganizer(*row) if row else None


def has_anybody_signed_in(session: Session) -> bool:
    return session.exec(select(SessionRow.id).limit(1)).first() is not None


def add_sign_in_link(session: Session, organizer_id: str, *, digest: str, expires_at: datetime, now: datetime) -> None:
    session.add(SignInLinkRow(digest=digest, organizer_id=organizer_id, made_at=now, expires_at=expires_at))


def find_organizer_of_link(session: Session, digest: str, now: datetime) -> OrganizerRow | None:
    """The organizer whom a valid link signs in, by the digest of its secret."""
    return session.exec(
        select(OrganizerRow)
        .join(SignInLinkRow, col(SignInLinkRow.organizer_id) == OrganizerRow.id)
        .where(
            SignInLinkRow.digest == digest,
            col(SignInLinkRow.revoked_at).is_(None),
            SignInLinkRow.expires_at > now,
            col(OrganizerRow.removed_at).is_(None),
        )
    ).first()


def revoke_sign_in_links(session: Session, organizer_id: str, now: datetime) -> None:
    revoked = update(SignInLinkRow).where(
        col(SignInLinkRow.organizer_id) == organizer_id, col(SignInLinkRow.revoked_at).is_(None)
    )
    session.exec(revoked.values(revoked_at=now))


def add_session(
    session: Session, organizer_id: str, *, digest: str, device: str, expires_at: datetime, now: datetime
) -> None:
    session.add(SessionRow(digest=digest, organizer_id=organizer_id, device=device, made_at=now, expires_at=expires_at))


def sessions_of(session: Session, organizer_id: str, now: datetime) -> Sequence[SessionRow]:
    """Sessions that have not ended, the latest first."""
    return session.exec(
        select(SessionRow)
        .where(
            SessionRow.organizer_id == organizer_id,
            col(SessionRow.ended_at).is_(None),
            SessionRow.expires_at > now,
        )
        .order_by(col(SessionRow.made_at).desc())
    ).all()


def end_sessions(session: Session, organizer_id: str, now: datetime, *, one: str | None = None) -> None:
    """End all sessions of an organizer, or the `one` with this id."""
    ended = update(SessionRow).where(col(SessionRow.organizer_id) == organizer_id, col(SessionRow.ended_at).is_(None))
    if one is not None:
        ended = ended.where(col(SessionRow.id) == one)
    session.exec(ended.values(ended_at=now))


@dataclass(frozen=True, slots=True)
class ApiKeyHolder:
    """The group that an API key belongs to. `scope` is what the key opens: “results”, or “sheets” for sheets too."""

    group_id: str
    group: str
    scope: str


def find_holder(session: Session, digest: str) -> ApiKeyHolder | None:
    """The holder of a key that is not revoked, by the digest of its secret."""
    row = session.exec(
        select(ApiKeyRow.group_id, GroupRow.name, ApiKeyRow.scope)
        .join(GroupRow, col(GroupRow.id) == col(ApiKeyRow.group_id))
        .where(ApiKeyRow.digest == digest, col(ApiKeyRow.revoked_at).is_(None))
    ).first()
    return ApiKeyHolder(*row) if row else None


def add_api_key(
    session: Session, group_id: str, *, digest: str, name: str, scope: str, made_by: str, now: datetime
) -> None:
    session.add(ApiKeyRow(digest=digest, group_id=group_id, name=name, scope=scope, made_by=made_by, made_at=now))


def api_keys_of(session: Session, group_id: str) -> Sequence[ApiKeyRow]:
    """Keys that are not revoked, the latest first."""
    return session.exec(
        select(ApiKeyRow)
        .where(ApiKeyRow.group_id == group_id, col(ApiKeyRow.revoked_at).is_(None))
        .order_by(col(ApiKeyRow.made_at).desc(), col(ApiKeyRow.id))
    ).all()


def revoke_api_key(session: Session, group_id: str, key_id: str, now: datetime) -> str | None:
    """Revoke a key and return its name; None where the group has no valid key with this id."""
    key = session.exec(
        select(ApiKeyRow).where(
            ApiKeyRow.group_id == group_id, ApiKeyRow.id == key_id, col(ApiKeyRow.revoked_at).is_(None)
        )
    ).first()
    if key is None:
        return None
    session.exec(update(ApiKeyRow).where(col(ApiKeyRow.id) == key_id).values(revoked_at=now))
    return key.name
