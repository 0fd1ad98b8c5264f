"""Organizers of a group: they sign in with links of their own, invite and remove each other, and end their sessions.

Most of this is noted in the audit log, which the organizers of the group can read; its `who` is "" for the host. What
the public also needs to know, such as a new name of the group, goes into the public record as well."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from scorecard.errors import LastOrganizer, NameTaken, ScorecardError, Sentence, UnknownOrganizer
from scorecard.record.rows import add_to_record
from scorecard.rounds.record import record_renamed
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.store import access, groups
from scorecard.store.access import SignedInOrganizer
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import Session, one_at_a_time
from scorecard.store.projects import project_ids_of

LINK_LIVES = timedelta(days=14)
"""How long a sign-in link is valid."""
KEPT_LINK_LIVES = timedelta(days=400)
"""How long the link is valid that a new group gets: its organizer may have no other way to sign in, and a year may pass
between two rounds."""
SESSION_LIVES = timedelta(days=60)
_LONGEST_DEVICE = 200  # characters that are kept of the browser's User-Agent header


def first_link(session: Session, now: datetime) -> str | None:
    """The secret of a new sign-in link for the first organizer of the first group. Both are added, with the name ""
    until the organizer gives them one, if they are not there yet. None once anybody has signed in on this site."""
    one_at_a_time(session, "first organizer")
    if access.has_anybody_signed_in(session):
        return None
    group_id = groups.find_group_named(session, "") or groups.add_group(session, "", now)
    organizers = groups.organizers_of(session, group_id, now)
    organizer_id = (
        organizers[0].id if organizers else groups.add_organizer(session, group_id, name="", email=None, now=now)
    )
    return _new_link(session, organizer_id, now)


@dataclass(frozen=True, slots=True)
class Started:
    """A group that was started in a browser. `session` is the secret of the organizer's session in that browser, `link`
    the secret of their sign-in link."""

    group_id: str
    session_id: str
    session: str
    link: str


def start_group(session: Session, *, group: str, name: str, email: str | None, device: str, now: datetime) -> Started:
    """Add a group with its first organizer, and sign them in. Raises NameTaken where another group has this name or one
    that looks like it."""
    one_at_a_time(session, "names of groups")
    if groups.find_group_like(session, group) is not None:
        raise _name_taken()
    group_id = groups.add_group(session, group, now)
    organizer_id = groups.add_organizer(session, group_id, name=name, email=email, now=now)
    add_audit_entry(session, group_id, who=name, what="named", about={"group": group, "name": name}, now=now)
    link = _new_link(session, organizer_id, now, KEPT_LINK_LIVES)
    secret = sign_in(session, link, device=device, now=now)
    signed_in = access.find_signed_in(session, secret_digest(secret), now) if secret else None
    assert secret and signed_in
    return Started(group_id, signed_in.session_id, secret, link)


def _name_taken() -> NameTaken:
    return NameTaken(
        Sentence("Another group here has this name, or one that looks like it. Add your neighborhood or your city.")
    )


def _new_link(session: Session, organizer_id: str, now: datetime, lives: timedelta = LINK_LIVES) -> str:
    """The secret of a new sign-in link, which replaces the earlier ones."""
    access.revoke_sign_in_links(session, organizer_id, now)
    return another_link(session, organizer_id, now, lives)


def another_link(session: Session, organizer_id: str, now: datetime, lives: timedelta = LINK_LIVES) -> str:
    """The secret of a new sign-in link; the earlier ones stay valid, since anybody can ask for a link by mail."""
    secret = new_secret()
    access.add_sign_in_link(session, organizer_id, digest=secret_digest(secret), expires_at=now + lives, now=now)
    return secret


def sign_in(session: Session, secret: str, *, device: str, now: datetime) -> str | None:
    """Begin a session and return its secret; None if the link is not valid."""
    organizer = access.find_organizer_of_link(session, secret_digest(secret), now)
    if organizer is None:
        return None
    session_secret = new_secret()
    access.add_session(
        session,
        organizer.id,
        digest=secret_digest(session_secret),
        device=device[:_LONGEST_DEVICE],
        expires_at=now + SESSION_LIVES,
        now=now,
    )
    add_audit_entry(session, organizer.group_id, who=organizer.name, what="signed-in", now=now)
    return session_secret


def save_names(session: Session, who: SignedInOrganizer, *, group: str, name: str, now: datetime) -> None:
    """Save the name of the group and of the organizer. Raises NameTaken if another group has this name or one that
    looks like it."""
    one_at_a_time(session, "names of groups")
    holder_id = groups.find_group_like(session, group)
    if holder_id is not None and holder_id != who.group_id:
        raise _name_taken()
    if group != who.group:
        if groups.is_known(session, who.group_id):
            say_known(session, who.group_id, known=False, now=now)  # the host knew the group by its old name
        record_renamed(session, who.group_id, who.group, group, now)
    groups.name_group(session, who.group_id, group)
    groups.name_organizer(session, who.organizer_id, name)
    add_audit_entry(session, who.group_id, who=name, what="named", about={"group": group, "name": name}, now=now)


def invite(session: Session, who: SignedInOrganizer, *, name: str, email: str | None, now: datetime) -> str:
    """Add an organizer; returns the secret of their sign-in link."""
    organizer_id = groups.add_organizer(session, who.group_id, name=name, email=email, now=now)
    add_audit_entry(session, who.group_id, who=who.name, what="invited", about={"name": name}, now=now)
    return _new_link(session, organizer_id, now)


def renew(session: Session, who: SignedInOrganizer, organizer_id: str, now: datetime) -> str:
    """Replace an organizer's sign-in link; returns the secret of the new one. Raises UnknownOrganizer."""
    organizer = groups.find_organizer(session, who.group_id, organizer_id)
    if organizer is None:
        raise _unknown_organizer()
    add_audit_entry(session, who.group_id, who=who.name, what="link-renewed", about={"name": organizer.name}, now=now)
    return _new_link(session, organizer_id, now)


def remove(session: Session, who: SignedInOrganizer, organizer_id: str, now: datetime) -> None:
    """Remove an organizer. Raises UnknownOrganizer, or LastOrganizer for the only one."""
    groups.lock_group(session, who.group_id)  # two organizers who remove each other wait for one another
    organizer = groups.find_organizer(session, who.group_id, organizer_id)
    if organizer is None:
        raise _unknown_organizer()
    if len(groups.organizers_of(session, who.group_id, now)) == 1:
        raise LastOrganizer(Sentence("You are the only organizer. Invite somebody before you leave."))
    groups.remove_organizer(session, organizer_id, now)
    add_audit_entry(session, who.group_id, who=who.name, what="removed", about={"name": organizer.name}, now=now)


def _unknown_organizer() -> UnknownOrganizer:
    return UnknownOrganizer(Sentence("This organizer is not in your group any more."))


def end_session(session: Session, who: SignedInOrganizer, session_id: str, now: datetime) -> None:
    access.end_sessions(session, who.organizer_id, now, one=session_id)


def end_all_sessions(session: Session, who: SignedInOrganizer, now: datetime) -> None:
    access.end_sessions(session, who.organizer_id, now)
    add_audit_entry(session, who.group_id, who=who.name, what="all-sessions-ended", now=now)


# what the host does


def add_by_host(session: Session, *, group: str, name: str, now: datetime) -> str:
    """Add an organizer to a group, and the group if it is new; returns the secret of their sign-in link. If the group
    has an organizer of that name already, that organizer gets the new link."""
    one_at_a_time(session, "names of groups")
    group_id = groups.find_group_named(session, group) or groups.add_group(session, group, now)
    organizers = groups.organizers_of(session, group_id, now)
    known = next((organizer for organizer in organizers if organizer.name == name), None)
    organizer_id = known.id if known else groups.add_organizer(session, group_id, name=name, email=None, now=now)
    what = "link-renewed" if known else "invited"
    add_audit_entry(session, group_id, who="", what=what, about={"name": name}, now=now)
    return _new_link(session, organizer_id, now)


def revoke_by_host(session: Session, organizer_id: str, now: datetime) -> str:
    """Remove an organizer, also the last one; returns their name. Raises UnknownOrganizer."""
    for group in groups.groups(session):
        organizer = groups.find_organizer(session, group.id, organizer_id)
        if organizer is not None:
            groups.remove_organizer(session, organizer_id, now)
            add_audit_entry(session, group.id, who="", what="removed", about={"name": organizer.name}, now=now)
            return organizer.name
    raise UnknownOrganizer(Sentence("No organizer has this id; to see them: scorecard organizer list"))


def say_known(session: Session, group_id: str, *, known: bool, now: datetime) -> str:
    """Note that the host knows a group, which its public pages then say, or that it no longer does; returns the name of
    the group. Raises ScorecardError if there is no such group."""
    name = groups.set_known(session, group_id, now if known else None)
    if name is None:
        raise ScorecardError("There is no such group; “scorecard group list” shows the ids.")
    what = "known to the host" if known else "not known to the host"
    for project_id in project_ids_of(session, group_id):
        add_to_record(session, project_id, {"what": what, "group": name}, now)
    add_audit_entry(session, group_id, who="", what=what.replace(" ", "-"), now=now)
    return name
