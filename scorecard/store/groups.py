"""Groups and their organizers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from scorecard.store.access import end_sessions, revoke_sign_in_links
from scorecard.store.tables import GroupRow, OrganizerRow, ProjectRow, RoundRow, SessionRow, SignInLinkRow
from scorecard.texts import looks_of

# groups


def add_group(session: Session, name: str, now: datetime) -> str:
    """Returns its id."""
    group = GroupRow(name=name, made_at=now)
    session.add(group)
    session.flush()
    return group.id


@dataclass(frozen=True, slots=True)
class GroupBranding:
    """What a group prints on its scorecards (the imprint): its logo as PNG, how to reach it, and in `help` where one
    gets help, such as in other languages. None for what it did not give."""

    logo: bytes | None = None
    contact: str | None = None
    help: str | None = None


def branding_of(session: Session, group_id: str) -> GroupBranding:
    chosen = select(GroupRow.logo, GroupRow.contact, GroupRow.help).where(GroupRow.id == group_id)
    return GroupBranding(*session.exec(chosen).one())


def save_branding(session: Session, group_id: str, branding: GroupBranding) -> None:
    changes = {"logo": branding.logo, "contact": branding.contact, "help": branding.help}
    session.execute(update(GroupRow).where(col(GroupRow.id) == group_id).values(**changes))


def place_of(session: Session, group_id: str) -> str | None:
    """The place whose income limits the group uses, such as twin-cities; None if it uses none."""
    return session.exec(select(GroupRow.place).where(GroupRow.id == group_id)).one()


def save_place(session: Session, group_id: str, place: str | None) -> None:
    session.execute(update(GroupRow).where(col(GroupRow.id) == group_id).values(place=place))


def save_zone(session: Session, group_id: str, zone: str | None) -> None:
    """Save the time zone in which the group tells days and times, such as America/Chicago; None for the one of the
    site."""
    session.execute(update(GroupRow).where(col(GroupRow.id) == group_id).values(zone=zone))


def find_group_named(session: Session, name: str) -> str | None:
    """The id of the oldest group with exactly this name. The name is "" until the first organizer gives one."""
    return session.exec(select(GroupRow.id).where(GroupRow.name == name).order_by(col(GroupRow.made_at))).first()


def find_group_like(session: Session, name: str) -> str | None:
    """The id of the oldest group that has this name, or a name that looks like it."""
    looks = looks_of(name)
    named = session.exec(select(GroupRow.id, GroupRow.name).order_by(col(GroupRow.made_at)))
    return next((id_ for id_, known in named if known and looks_of(known) == looks), None)


def groups(session: Session) -> Sequence[GroupRow]:
    return session.exec(select(GroupRow).order_by(col(GroupRow.name), col(GroupRow.made_at))).all()


def group_at(session: Session, address: str) -> str | None:
    """The id of the group whose round has this public address."""
    of_round = select(ProjectRow.group_id).join(RoundRow, col(RoundRow.project_id) == col(ProjectRow.id))
    return session.exec(of_round.where(RoundRow.address == address)).first()


def set_known(session: Session, group_id: str, since: datetime | None) -> str | None:
    """Save since when the host vouches, on the pages of a group, that it knows who the group is; None: it no longer
    does. Returns the name of the group, None if there is no such group."""
    known = update(GroupRow).where(col(GroupRow.id) == group_id).values(known_since=since)
    name: str | None = session.execute(known.returning(col(GroupRow.name))).scalar()
    return name


def is_known(session: Session, group_id: str) -> bool:
    """Whether the host vouches that it knows the group."""
    return session.exec(select(GroupRow.known_since).where(GroupRow.id == group_id)).first() is not None


def known_since(session: Session, address: str, name: str) -> datetime | None:
    """Since when the host says that it knows the group whose round has this public address; None if the host does not
    say so, or if the group has another name by now than `name`, under which the round was published."""
    of_round = (
        select(GroupRow.known_since)
        .where(GroupRow.name == name)
        .join(ProjectRow, col(ProjectRow.group_id) == col(GroupRow.id))
        .join(RoundRow, col(RoundRow.project_id) == col(ProjectRow.id))
    )
    return session.exec(of_round.where(RoundRow.address == address)).first()


def lock_group(session: Session, group_id: str) -> None:
    """Lock a group, so that nobody else changes its organizers during this transaction."""
    session.exec(select(GroupRow.id).where(GroupRow.id == group_id).with_for_update()).one()


def name_group(session: Session, group_id: str, name: str) -> None:
    session.exec(update(GroupRow).where(col(GroupRow.id) == group_id).values(name=name))


# organizers


@dataclass(frozen=True, slots=True)
class OrganizerDetails:
    """An organizer as the others see them. `link_until` is when their last valid sign-in link expires, None without
    one; `devices` is how often they are signed in, which is mostly once on each device."""

    id: str
    name: str
    email: str | None
    link_until: datetime | None
    devices: int


def organizers_of(session: Session, group_id: str, now: datetime) -> list[OrganizerDetails]:
    """The organizers who were not removed, the oldest first."""
    links = (
        sqlalchemy.select(col(SignInLinkRow.organizer_id), func.max(col(SignInLinkRow.expires_at)).label("until"))
        .where(col(SignInLinkRow.revoked_at).is_(None), col(SignInLinkRow.expires_at) > now)
        .group_by(col(SignInLinkRow.organizer_id))
        .subquery()
    )
    devices = (
        sqlalchemy.select(col(SessionRow.organizer_id), func.count().label("number"))
        .where(col(SessionRow.ended_at).is_(None), col(SessionRow.expires_at) > now)
        .group_by(col(SessionRow.organizer_id))
        .subquery()
    )
    rows = session.execute(
        sqlalchemy.select(
            col(OrganizerRow.id), col(OrganizerRow.name), col(OrganizerRow.email), links.c.until, devices.c.number
        )
        .outerjoin(links, links.c.organizer_id == col(OrganizerRow.id))
        .outerjoin(devices, devices.c.organizer_id == col(OrganizerRow.id))
        .where(col(OrganizerRow.group_id) == group_id, col(OrganizerRow.removed_at).is_(None))
        .order_by(col(OrganizerRow.made_at), col(OrganizerRow.id))
    )
    return [OrganizerDetails(id_, name, email, until, number or 0) for id_, name, email, until, number in rows]


def find_organizer(session: Session, group_id: str, organizer_id: str) -> OrganizerRow | None:
    """An organizer of this group who was not removed."""
    return session.exec(
        select(OrganizerRow).where(
            OrganizerRow.id == organizer_id, OrganizerRow.group_id == group_id, col(OrganizerRow.removed_at).is_(None)
        )
    ).first()


def add_organizer(session: Session, group_id: str, *, name: str, email: str | None, now: datetime) -> str:
    """Returns their id."""
    organizer = OrganizerRow(group_id=group_id, name=name, email=email, made_at=now)
    session.add(organizer)
    session.flush()
    return organizer.id


def organizers_with_email(session: Session, email: str) -> list[tuple[str, str]]:
    """Ids of the organizers with this address who were not removed, each with the name of their group."""
    found = select(OrganizerRow.id, GroupRow.name).join(GroupRow, col(GroupRow.id) == col(OrganizerRow.group_id))
    # SQLite knows only the small letters of English
    in_english = "".join(letter.lower() if letter.isascii() else letter for letter in email)
    has_address = func.lower(col(OrganizerRow.email)).in_([email.lower(), in_english])
    return [*session.exec(found.where(has_address, col(OrganizerRow.removed_at).is_(None)))]


def organizers_to_mail(session: Session, group_id: str, *, besides: str | None) -> list[str]:
    """The addresses of the group's organizers who want mail about rounds, without the organizer `besides`."""
    found = select(OrganizerRow.email).where(
        OrganizerRow.group_id == group_id,
        col(OrganizerRow.id).is_distinct_from(besides),
        col(OrganizerRow.removed_at).is_(None),
        col(OrganizerRow.email).is_not(None),
        col(OrganizerRow.wants_mail),
    )
    return sorted({email for email in session.exec(found) if email})


def find_wants_mail(session: Session, organizer_id: str) -> bool | None:
    """Whether an organizer wants mail about rounds; None if there is no such organizer or they gave no address."""
    found = select(OrganizerRow.wants_mail).where(OrganizerRow.id == organizer_id, col(OrganizerRow.email).is_not(None))
    return session.exec(found).first()


def change_wants_mail(session: Session, organizer_id: str, *, wants_mail: bool) -> None:
    changed = update(OrganizerRow).where(col(OrganizerRow.id) == organizer_id)
    session.exec(changed.values(wants_mail=wants_mail))


def name_organizer(session: Session, organizer_id: str, name: str) -> None:
    session.exec(update(OrganizerRow).where(col(OrganizerRow.id) == organizer_id).values(name=name))


def remove_organizer(session: Session, organizer_id: str, now: datetime) -> None:
    """Remove an organizer, revoke their links and end their sessions."""
    session.exec(update(OrganizerRow).where(col(OrganizerRow.id) == organizer_id).values(removed_at=now))
    revoke_sign_in_links(session, organizer_id, now)
    end_sessions(session, organizer_id, now)
