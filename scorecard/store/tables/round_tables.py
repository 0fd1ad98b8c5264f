"""A project, its private links and pictures, and its rounds."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, LargeBinary, Text
from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime, foreign_key, new_id


class ProjectRow(StoredTable, table=True):
    """A project of a group; without `group_id`, of one person who scores alone.

    `form` is the digest of a random key in the form that made it: a form that is sent twice makes one project. A
    project of a group, or with something published, does not expire: then `expires_at` is None. `marked_at` is when an
    expired project was marked, or when a group deleted its round; a week later it is deleted. What is deleted for ever
    has a mark so old (`projects.DISCARDED`) that it need not wait."""

    __tablename__ = "project"

    id: str = Field(default_factory=new_id, primary_key=True)
    form: str = Field(unique=True)
    group_id: str | None = foreign_key("community_group.id", nullable=True, default=None, index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class LinkRow(StoredTable, table=True):
    """A private link to a project that one person scores alone. Only the SHA-256 of its secret is kept, as `digest`."""

    __tablename__ = "link"

    digest: str = Field(primary_key=True)
    project_id: str = foreign_key("project.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PictureRow(StoredTable, table=True):
    """A picture by the digest of its bytes, so that what a scorecard shows never changes."""

    __tablename__ = "picture"

    digest: str = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    width: int
    height: int


class RoundRow(StoredTable, table=True):
    """A round, of a group or of one person.

    `rubric_digest` and `translations` (digests with spaces between) name the copies of the edition and its translations
    that it uses. `rubric_status` (draft or published) and `rubric_reviewed` (JSON of by whom and when, None if by
    nobody) are those that the edition had when it was chosen, because its digest leaves them out. `project_entry` is
    the project with its facts as JSON; `hearing_on` is copied from it for searching. `digest` is that of the document
    of its result, None until it is closed and counted.

    `address` is the part of its public address after /scorecards/. Numbers up to `numbers_after` may have been
    published there before a backup was restored. `handed_out` and `handed_in` are how many paper sheets the group says
    it handed out and got back; None if it does not say.

    Only a group's round has a `code`, the short address that raters type, and is prepared before it is opened.
    `languages` are codes with spaces between. `rulings` is a JSON object of reasons by criterion; `reopened` is a JSON
    list of when and why it was reopened; `carried_over` is JSON of what was taken from the round before and is not
    confirmed. `counted` is JSON of the counts of the closed round, None until they are made.

    `sharing` says how raters join: “open” by one address for all, “personal” by a link for each, None in a round of one
    person. If it is “open” and there is a `room_secret`, raters also need a code that is made from the secret and
    changes every two minutes. `welcome` is what raters read before they begin. `shows_raters` lets raters see the
    result of the closed round beside their own answers. `incomes` is JSON of the income limits that are shown beside
    its questions. `notes` is a JSON object of the group's notes on questions, by criterion; `texts` is one of its label
    and welcome in other languages, by language."""

    __tablename__ = "round"
    __table_args__ = (CheckConstraint("sharing in ('open', 'personal')", name="sharing"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = foreign_key("project.id", index=True)
    rubric_digest: str = Field(foreign_key="rubric.digest")
    rubric_status: str
    rubric_reviewed: str | None = Field(default=None, sa_type=Text)
    translations: str = Field(sa_type=Text)
    project_entry: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)
    opened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    digest: str | None = Field(default=None, index=True)
    address: str = Field(default_factory=lambda: new_id(8), unique=True)
    numbers_after: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    code: str | None = Field(default=None, unique=True)
    label: str | None = None
    sharing: str | None = None
    room_secret: str | None = None
    closes_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    languages: str = ""
    welcome: str | None = Field(default=None, sa_type=Text)
    shows_raters: bool = False
    handed_out: int | None = None
    handed_in: int | None = None
    hearing_on: date | None = None
    rulings: str = Field(default="{}", sa_type=Text)
    reopened: str = Field(default="[]", sa_type=Text)
    carried_over: str | None = Field(default=None, sa_type=Text)
    counted: str | None = Field(default=None, sa_type=Text)
    incomes: str | None = Field(default=None, sa_type=Text)
    notes: str = Field(default="{}", sa_type=Text, sa_column_kwargs={"server_default": "{}"})
    texts: str = Field(default="{}", sa_type=Text, sa_column_kwargs={"server_default": "{}"})


class ShownPictureRow(StoredTable, table=True):
    """Where a picture is shown, that of a project or the photograph of a fact: in a round as it is now (`round_id`), or
    in a number published at an address. A picture that is shown nowhere is deleted."""

    __tablename__ = "shown_picture"

    id: str = Field(default_factory=new_id, primary_key=True)
    digest: str = Field(index=True)
    round_id: str | None = foreign_key("round.id", nullable=True, default=None, index=True)
    address: str | None = Field(default=None, index=True)
