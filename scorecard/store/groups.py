"""Groups and their organizers: links that sign in, sessions, and the journal."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from scorecard.store.tables import Group, JournalEntry, Organizer, Round, SignedInDevice, SignInLink


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An organizer on one device."""

    session_id: str
    organizer_id: str
    name: str
    group_id: str
    group: str


def find_signed_in(session: Session, digest: str, now: datetime) -> SignedIn | None:
    """Whose session this is, while it lasts."""
    row = session.execute(
        sqlalchemy.select(
            col(SignedInDevice.id), col(Organizer.id), col(Organizer.name), col(Group.id), col(Group.name)
        )
        .join(Organizer, col(Organizer.id) == col(SignedInDevice.organizer_id))
        .join(Group, col(Group.id) == col(Organizer.group_id))
        .where(
            col(SignedInDevice.digest) == digest,
            col(SignedInDevice.ended_at).is_(None),
            col(SignedInDevice.expires_at) > now,
            col(Organizer.removed_at).is_(None),
        )
    ).first()
    return SignedIn(*row) if row else None


# groups


def anybody_ever_signed_in(session: Session) -> bool:
    return session.exec(select(SignedInDevice.id).limit(1)).first() is not None


def add_group(session: Session, name: str, now: datetime) -> str:
    """Its id."""
    group = Group(name=name, made_at=now)
    session.add(group)
    session.flush()
    return group.id


@dataclass(frozen=True, slots=True)
class GroupImprint:
    """What a group prints on its scorecards: its logo as PNG, how to reach it, its words on access and languages."""

    logo: bytes | None = None
    contact: str | None = None
    help: str | None = None


def imprint_of(session: Session, group_id: str) -> GroupImprint:
    chosen = select(Group.logo, Group.contact, Group.help).where(Group.id == group_id)
    return GroupImprint(*session.exec(chosen).one())


def keep_imprint(session: Session, group_id: str, kept: GroupImprint) -> None:
    changes = {"logo": kept.logo, "contact": kept.contact, "help": kept.help}
    session.execute(update(Group).where(col(Group.id) == group_id).values(**changes))


def find_group_named(session: Session, name: str) -> str | None:
    return session.exec(select(Group.id).where(Group.name == name).order_by(col(Group.made_at))).first()


def groups(session: Session) -> Sequence[Group]:
    return session.exec(select(Group).order_by(col(Group.name), col(Group.made_at))).all()


def lock_group(session: Session, group_id: str) -> None:
    """Nobody else changes who belongs to it until we end."""
    session.exec(select(Group.id).where(Group.id == group_id).with_for_update()).one()


def name_group(session: Session, group_id: str, name: str) -> None:
    session.exec(update(Group).where(col(Group.id) == group_id).values(name=name))


# organizers


@dataclass(frozen=True, slots=True)
class KnownOrganizer:
    """An organizer as the others see them: until when a link of theirs opens, and on how many devices they are."""

    id: str
    name: str
    email: str | None
    link_until: datetime | None
    devices: int


def organizers_of(session: Session, group_id: str, now: datetime) -> list[KnownOrganizer]:
    """Who was not removed, in the order in which they came."""
    links = (
        sqlalchemy.select(col(SignInLink.organizer_id), func.max(col(SignInLink.expires_at)).label("until"))
        .where(col(SignInLink.revoked_at).is_(None), col(SignInLink.expires_at) > now)
        .group_by(col(SignInLink.organizer_id))
        .subquery()
    )
    devices = (
        sqlalchemy.select(col(SignedInDevice.organizer_id), func.count().label("number"))
        .where(col(SignedInDevice.ended_at).is_(None), col(SignedInDevice.expires_at) > now)
        .group_by(col(SignedInDevice.organizer_id))
        .subquery()
    )
    found = session.execute(
        sqlalchemy.select(col(Organizer.id), col(Organizer.name), col(Organizer.email), links.c.until, devices.c.number)
        .outerjoin(links, links.c.organizer_id == col(Organizer.id))
        .outerjoin(devices, devices.c.organizer_id == col(Organizer.id))
        .where(col(Organizer.group_id) == group_id, col(Organizer.removed_at).is_(None))
        .order_by(col(Organizer.made_at), col(Organizer.id))
    )
    return [KnownOrganizer(id_, name, email, until, number or 0) for id_, name, email, until, number in found]


def find_organizer(session: Session, group_id: str, organizer_id: str) -> Organizer | None:
    """One of this group who was not removed."""
    return session.exec(
        select(Organizer).where(
            Organizer.id == organizer_id, Organizer.group_id == group_id, col(Organizer.removed_at).is_(None)
        )
    ).first()


def add_organizer(session: Session, group_id: str, *, name: str, email: str | None, now: datetime) -> str:
    """Their id."""
    organizer = Organizer(group_id=group_id, name=name, email=email, made_at=now)
    session.add(organizer)
    session.flush()
    return organizer.id


def name_organizer(session: Session, organizer_id: str, name: str) -> None:
    session.exec(update(Organizer).where(col(Organizer.id) == organizer_id).values(name=name))


def remove_organizer(session: Session, organizer_id: str, now: datetime) -> None:
    """Their links open nothing any more, and their sessions end."""
    session.exec(update(Organizer).where(col(Organizer.id) == organizer_id).values(removed_at=now))
    revoke_sign_in_links(session, organizer_id, now)
    end_sessions(session, organizer_id, now)


# links and sessions


def add_sign_in_link(session: Session, organizer_id: str, *, digest: str, expires_at: datetime, now: datetime) -> None:
    session.add(SignInLink(digest=digest, organizer_id=organizer_id, made_at=now, expires_at=expires_at))


def find_organizer_of_link(session: Session, digest: str, now: datetime) -> Organizer | None:
    """Whom this link signs in, while it does."""
    return session.exec(
        select(Organizer)
        .join(SignInLink, col(SignInLink.organizer_id) == Organizer.id)
        .where(
            SignInLink.digest == digest,
            col(SignInLink.revoked_at).is_(None),
            SignInLink.expires_at > now,
            col(Organizer.removed_at).is_(None),
        )
    ).first()


def revoke_sign_in_links(session: Session, organizer_id: str, now: datetime) -> None:
    revoked = update(SignInLink).where(
        col(SignInLink.organizer_id) == organizer_id, col(SignInLink.revoked_at).is_(None)
    )
    session.exec(revoked.values(revoked_at=now))


def add_session(
    session: Session, organizer_id: str, *, digest: str, device: str, expires_at: datetime, now: datetime
) -> None:
    session.add(
        SignedInDevice(digest=digest, organizer_id=organizer_id, device=device, made_at=now, expires_at=expires_at)
    )


def sessions_of(session: Session, organizer_id: str, now: datetime) -> Sequence[SignedInDevice]:
    """Those that have not ended, the latest first."""
    return session.exec(
        select(SignedInDevice)
        .where(
            SignedInDevice.organizer_id == organizer_id,
            col(SignedInDevice.ended_at).is_(None),
            SignedInDevice.expires_at > now,
        )
        .order_by(col(SignedInDevice.made_at).desc())
    ).all()


def end_sessions(session: Session, organizer_id: str, now: datetime, *, one: str | None = None) -> None:
    """All of an organizer's sessions, or one by its id."""
    ended = update(SignedInDevice).where(
        col(SignedInDevice.organizer_id) == organizer_id, col(SignedInDevice.ended_at).is_(None)
    )
    if one is not None:
        ended = ended.where(col(SignedInDevice.id) == one)
    session.exec(ended.values(ended_at=now))


# the journal


@dataclass(frozen=True, slots=True)
class Noted:
    """What somebody did: a code and its values."""

    number: int
    at: datetime
    who: str
    what: str
    about: Mapping[str, str]
    round_id: str | None
    round: str | None
    """The project and the label of the round, while it is there."""


def note(
    session: Session,
    group_id: str,
    *,
    who: str,
    what: str,
    now: datetime,
    round_id: str | None = None,
    about: Mapping[str, str] | None = None,
) -> None:
    text = json.dumps(dict(about or {}), ensure_ascii=False)
    session.add(JournalEntry(group_id=group_id, round_id=round_id, at=now, who=who, what=what, about=text))


def noted(session: Session, group_id: str, *, before: int | None = None, most: int = 100) -> list[Noted]:
    """The latest first; `before` is the number of the last that was seen."""
    chosen = (
        sqlalchemy.select(JournalEntry, col(Round.project_entry), col(Round.label))
        .join(Round, col(Round.id) == col(JournalEntry.round_id), isouter=True)
        .where(col(JournalEntry.group_id) == group_id)
    )
    if before is not None:
        chosen = chosen.where(col(JournalEntry.number) < before)
    found = session.execute(chosen.order_by(col(JournalEntry.number).desc()).limit(most))
    return [
        Noted(
            number=entry.number or 0,
            at=entry.at,
            who=entry.who,
            what=entry.what,
            about=json.loads(entry.about),
            round_id=entry.round_id,
            round=f"{json.loads(project)['name']}: {label}" if project else None,
        )
        for entry, project, label in found
    ]
