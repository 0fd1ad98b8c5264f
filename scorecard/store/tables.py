"""The tables. Whole documents are JSON text; what is searched or sorted by stands in a column beside them."""

import secrets
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # none that is read as another, aloud or on paper


def new_id(length: int = 10) -> str:
    """Letters for an address that nobody guesses by counting."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time: UTC in the database, aware in the program."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class StoredTable(SQLModel):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _of(column: str, *, on_delete: str = "CASCADE", **options: Any) -> Any:
    """A column that belongs to a row of another table and goes with it."""
    return Field(sa_column_args=[ForeignKey(column, ondelete=on_delete)], **options)


class AnswerKind(StrEnum):
    """What an answer is, by name. `unrated`: words without an answer so far."""

    RATING = "rating"
    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"
    UNRATED = "unrated"


class GroupRow(StoredTable, table=True):
    """A community group: its projects, rubrics and sheets are its own. It has no name until somebody signs in.

    `logo` is a small PNG; `contact` and `help` are what it prints on its scorecards."""

    __tablename__ = "community_group"

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str = ""
    made_at: datetime = Field(sa_type=UtcDateTime)
    logo: bytes | None = Field(default=None, sa_type=LargeBinary)
    contact: str | None = Field(default=None, sa_type=Text)
    help: str | None = Field(default=None, sa_type=Text)


class OrganizerRow(StoredTable, table=True):
    """Somebody who works for a group. Who is removed keeps a row, since the journal speaks of them."""

    __tablename__ = "organizer"

    id: str = Field(default_factory=new_id, primary_key=True)
    group_id: str = _of("community_group.id", index=True)
    name: str
    email: str | None = None
    made_at: datetime = Field(sa_type=UtcDateTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInLinkRow(StoredTable, table=True):
    """A personal link of an organizer: only the SHA-256 of its secret is kept."""

    __tablename__ = "sign_in_link"

    digest: str = Field(primary_key=True)
    organizer_id: str = _of("organizer.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SessionRow(StoredTable, table=True):
    """A session: an organizer on one device, until it ends. `digest` is the SHA-256 of what its cookie says."""

    __tablename__ = "session"

    id: str = Field(default_factory=new_id, primary_key=True)
    digest: str = Field(unique=True)
    organizer_id: str = _of("organizer.id", index=True)
    device: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AuditRow(StoredTable, table=True):
    """Who did what when. `what` is a code, `about` its values as JSON; no row is ever changed."""

    __tablename__ = "journal"

    number: int | None = Field(default=None, primary_key=True)
    group_id: str = _of("community_group.id", index=True)
    round_id: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    who: str
    what: str
    about: str = Field(sa_type=Text)


class RubricRow(StoredTable, table=True):
    """An edition as it was pinned, complete."""

    __tablename__ = "rubric"

    digest: str = Field(primary_key=True)
    rubric: str
    edition: str
    content: str = Field(sa_type=Text)


class OwnRubricRow(StoredTable, table=True):
    """A rubric that was made or uploaded here, as its file's text; `link` is the SHA-256 of its maker's secret. A
    group's rubric can be changed by each of its organizers, and does not expire."""

    __tablename__ = "own_rubric"

    id: str = Field(default_factory=new_id, primary_key=True)
    link: str
    group_id: str | None = _of("community_group.id", nullable=True, default=None, index=True)
    content: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class TranslationRow(StoredTable, table=True):
    """A translation as it was pinned."""

    __tablename__ = "translation"

    digest: str = Field(primary_key=True)
    language: str
    content: str = Field(sa_type=Text)


class PictureRow(StoredTable, table=True):
    """A picture by the digest of its bytes, so that what a scorecard shows never changes."""

    __tablename__ = "picture"

    digest: str = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    width: int
    height: int


class ProjectRow(StoredTable, table=True):
    """`form` is the key of the form that made it, so that a second click makes no second project. A group's project
    does not expire."""

    __tablename__ = "project"

    id: str = Field(default_factory=new_id, primary_key=True)
    form: str = Field(unique=True)
    group_id: str | None = _of("community_group.id", nullable=True, default=None, index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class RoundRow(StoredTable, table=True):
    """`translations` are the digests of the pinned ones, with spaces between. `project_entry` is the project and its
    facts as they stood; `document` is the result since it was closed, and `digest` its digest.

    A group's round has a `code`, the short address that raters type. It is prepared before it is opened. `languages`
    are codes with spaces between; `rulings` a JSON object of reasons by criterion; `reopened` a JSON list of when and
    why; `counted` the tally of the closed round as JSON, without which it is still being counted."""

    __tablename__ = "round"
    __table_args__ = (CheckConstraint("sharing in ('open', 'personal')", name="sharing"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = _of("project.id", index=True)
    rubric_digest: str = Field(foreign_key="rubric.digest")
    rubric_status: str
    rubric_reviewed: str | None = Field(default=None, sa_type=Text)
    translations: str = Field(sa_type=Text)
    project_entry: str = Field(sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    opened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    document: str | None = Field(default=None, sa_type=Text)
    digest: str | None = None
    address: str = Field(default_factory=lambda: new_id(8), unique=True)
    code: str | None = Field(default=None, unique=True)
    label: str | None = None
    sharing: str | None = None
    closes_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    languages: str = ""
    welcome: str | None = Field(default=None, sa_type=Text)
    shows_raters: bool = False
    handed_out: int | None = None
    handed_in: int | None = None
    hearing_on: date | None = None
    rulings: str = Field(default="{}", sa_type=Text)
    reopened: str = Field(default="[]", sa_type=Text)
    counted: str | None = Field(default=None, sa_type=Text)


class SheetRow(StoredTable, table=True):
    """A rater's sheet, the group's, or the developer's answers. `link` is the SHA-256 of the secret that opens it;
    `number` stands on the paper, or names the sheet in a file; `device` tells sheets of one device in one round.
    `second_of` is the sheet that this one is a second typing of; it never counts. `typed_by` is an organizer's id and
    name. `about` is JSON."""

    __tablename__ = "sheet"
    __table_args__ = (
        CheckConstraint("source in ('online', 'paper', 'file')", name="source"),
        CheckConstraint("role in ('rater', 'group', 'developer')", name="role"),
        CheckConstraint("(set_aside_at is null) = (set_aside_reason is null)", name="set_aside"),
        Index("ix_sheet_round_id_role", "round_id", "role"),
        Index(
            "uq_sheet_number",
            "round_id",
            "number",
            unique=True,
            sqlite_where=text("second_of is null"),
            postgresql_where=text("second_of is null"),
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = _of("round.id")
    source: str
    role: str = "rater"
    link: str | None = Field(default=None, unique=True)
    number: str | None = None
    device: str | None = None
    begun_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    typed_by: str | None = None
    second_of: str | None = _of("sheet.id", nullable=True, default=None)
    set_aside_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    set_aside_reason: str | None = Field(default=None, sa_type=Text)
    language: str | None = None
    about: str | None = Field(default=None, sa_type=Text)


class PickedReasonRow(StoredTable, table=True):
    """A reason that the group prints: its text as it was confirmed, and what it says in the scorecard's language."""

    __tablename__ = "picked_reason"

    round_id: str = _of("round.id", index=True)
    sheet_id: str = _of("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    reason: str = Field(sa_type=Text)
    translation: str | None = Field(default=None, sa_type=Text)
    picked_at: datetime = Field(sa_type=UtcDateTime)


class UploadRow(StoredTable, table=True):
    """A ratings file that waits to be confirmed, a row for each answer; `notices` say what was passed over."""

    __tablename__ = "upload"

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = _of("round.id", index=True)
    notices: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)


class AnswerRow(StoredTable, table=True):
    """`points` is the exact text of a level's points, in a rating alone."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("kind in ('rating', 'not applicable', 'cannot tell', 'unrated')", name="kind"),
        CheckConstraint("(kind = 'rating') = (points is not null)", name="points"),
        CheckConstraint("evidence_kind in ('binding', 'written', 'spoken', 'none')", name="evidence_kind"),
    )

    sheet_id: str = _of("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    kind: str
    points: str | None = None
    reason: str | None = Field(default=None, sa_type=Text)
    evidence: str | None = Field(default=None, sa_type=Text)
    evidence_kind: str | None = None
    saved_at: datetime = Field(sa_type=UtcDateTime)


class PublishedRow(StoredTable, table=True):
    """A numbered document that never changes. When it is taken down its content goes and the note stays."""

    __tablename__ = "published"

    address: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    round_id: str | None = _of("round.id", on_delete="SET NULL", nullable=True, index=True)
    published_at: datetime = Field(sa_type=UtcDateTime, index=True)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str | None = Field(default=None, sa_type=Text)
    document: str | None = Field(default=None, sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
    digest: str = Field(index=True)


class ListedRow(StoredTable, table=True):
    """A project in the public list: the newest number of its latest round that stands published. `searched` is what
    a search looks through, case folded."""

    __tablename__ = "listed"

    project_id: str = _of("project.id", primary_key=True)
    address: str = Field(unique=True)
    number: int
    digest: str
    published_at: datetime = Field(sa_type=UtcDateTime, index=True)
    name: str
    sorted_name: str
    neighborhood: str | None = Field(default=None, index=True)
    developer: str | None = None
    held_by: str | None = None
    label: str | None = None
    hearing_on: date | None = None
    rubric: str
    rubric_digest: str
    searched: str = Field(sa_type=Text)
    sheets: int


class ListedPartRow(StoredTable, table=True):
    """The score and the band of one principle, or of the whole under the empty name. `share` is the score
    as a part of its top, to sort by; `titles` and `bands` are words by language, as JSON."""

    __tablename__ = "listed_part"
    __table_args__ = (Index("ix_listed_part_principle_band", "principle", "band"),)

    project_id: str = _of("listed.project_id", primary_key=True)
    principle: str = Field(primary_key=True)
    titles: str = Field(sa_type=Text)
    score: str | None = None
    top: str
    share: float | None = None
    band: str | None = None
    bands: str = Field(sa_type=Text)


class PromiseRow(StoredTable, table=True):
    """What became of an ask: how firmly it was promised, where that stands, and whether it was kept."""

    __tablename__ = "promise"
    __table_args__ = (
        UniqueConstraint("project_id", "criterion", name="uq_promise_project_id"),
        CheckConstraint("kind in ('binding', 'written', 'spoken')", name="kind"),
        CheckConstraint("outcome in ('kept', 'broken')", name="outcome"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = _of("project.id")
    criterion: str
    ask: str = Field(sa_type=Text)
    kind: str | None = None
    place: str | None = Field(default=None, sa_type=Text)
    promised_on: date | None = None
    outcome: str | None = None
    outcome_on: date | None = None
    evidence: str | None = Field(default=None, sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)
    changed_at: datetime = Field(sa_type=UtcDateTime)


class ApiKeyRow(StoredTable, table=True):
    """A group's key to the API: only the SHA-256 of its secret is kept."""

    __tablename__ = "api_token"
    __table_args__ = (CheckConstraint("scope in ('results', 'sheets')", name="scope"),)

    digest: str = Field(primary_key=True)
    group_id: str = _of("community_group.id", index=True)
    id: str = Field(default_factory=new_id)
    name: str
    scope: str
    made_by: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class LinkRow(StoredTable, table=True):
    """A private link: only the SHA-256 of its secret is kept."""

    __tablename__ = "link"

    digest: str = Field(primary_key=True)
    project_id: str = _of("project.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
