"""A group: its organizers, how they sign in, its API keys and its audit log."""

from datetime import datetime

from sqlalchemy import CheckConstraint, LargeBinary, Text, true
from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime, foreign_key, new_id


class GroupRow(StoredTable, table=True):
    """A community group: its projects, rubrics and sheets are its own. It has no name until somebody signs in.

    Its scorecards print `logo` (a small PNG), `contact` (how to reach it) and `help` (where to get help). `known_since`
    is when the host said that it knows the group, None if it did not. `place` names the place whose income limits are
    shown beside the questions of its rounds. `zone` is the name of its time zone, such as America/Chicago."""

    __tablename__ = "community_group"

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str = ""
    made_at: datetime = Field(sa_type=UtcDateTime)
    logo: bytes | None = Field(default=None, sa_type=LargeBinary)
    contact: str | None = Field(default=None, sa_type=Text)
    help: str | None = Field(default=None, sa_type=Text)
    known_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    place: str | None = None
    zone: str | None = None


class OrganizerRow(StoredTable, table=True):
    """An organizer of a group. The row of a removed one stays, because the audit log refers to them. `wants_mail` is
    whether they are mailed when the time of a round is over, when it closes and when it is published, if they gave an
    address."""

    __tablename__ = "organizer"

    id: str = Field(default_factory=new_id, primary_key=True)
    group_id: str = foreign_key("community_group.id", index=True)
    name: str
    email: str | None = None
    wants_mail: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    made_at: datetime = Field(sa_type=UtcDateTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInLinkRow(StoredTable, table=True):
    """A link that signs an organizer in. Only the SHA-256 of its secret is kept, as `digest`."""

    __tablename__ = "sign_in_link"

    digest: str = Field(primary_key=True)
    organizer_id: str = foreign_key("organizer.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SessionRow(StoredTable, table=True):
    """A session: an organizer who is signed in on one device, until it ends. `digest` is the SHA-256 of the secret in
    its cookie; `device` is how the browser names itself (its User-Agent)."""

    __tablename__ = "session"

    id: str = Field(default_factory=new_id, primary_key=True)
    digest: str = Field(unique=True)
    organizer_id: str = foreign_key("organizer.id", index=True)
    device: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ApiKeyRow(StoredTable, table=True):
    """A group's key to the API. Only the SHA-256 of its secret is kept, as `digest`. The scope “results” opens results;
    “sheets” opens results and single sheets. `made_by` is the name of an organizer."""

    __tablename__ = "api_token"  # as in the addresses of its pages
    __table_args__ = (CheckConstraint("scope in ('results', 'sheets')", name="scope"),)

    digest: str = Field(primary_key=True)
    group_id: str = foreign_key("community_group.id", index=True)
    id: str = Field(default_factory=new_id)
    name: str
    scope: str
    made_by: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AuditRow(StoredTable, table=True):
    """An entry of a group's audit log: who did what when. `who` is the name of the organizer, `what` a code such as
    “round-closed”, `about` the values of its sentence as JSON. No row is ever changed."""

    __tablename__ = "journal"  # as its page calls it

    number: int | None = Field(default=None, primary_key=True)
    group_id: str = foreign_key("community_group.id", index=True)
    round_id: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    who: str
    what: str
    about: str = Field(sa_type=Text)
