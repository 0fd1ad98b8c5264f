"""The tables. Whole documents are JSON text; what is searched or sorted by stands in a column beside them."""

import secrets
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Dialect, ForeignKey, LargeBinary, MetaData, Text, TypeDecorator
from sqlmodel import Field, SQLModel

_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # none that is read as another, aloud or on paper


def new_id(length: int = 10) -> str:
    """Letters for an address that nobody guesses by counting."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


class Moment(TypeDecorator[datetime]):
    """A point in time: UTC in the database, aware in the program."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(SQLModel):
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


class RubricSnapshot(Table, table=True):
    """An edition as it was pinned, complete."""

    __tablename__ = "rubric"

    digest: str = Field(primary_key=True)
    rubric: str
    edition: str
    content: str = Field(sa_type=Text)


class OwnRubric(Table, table=True):
    """A rubric that was made or uploaded here, as its file's text; `link` is the SHA-256 of its maker's secret."""

    __tablename__ = "own_rubric"

    id: str = Field(default_factory=new_id, primary_key=True)
    link: str
    content: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=Moment)
    expires_at: datetime = Field(sa_type=Moment, index=True)


class TranslationSnapshot(Table, table=True):
    """A translation as it was pinned."""

    __tablename__ = "translation"

    digest: str = Field(primary_key=True)
    language: str
    content: str = Field(sa_type=Text)


class Picture(Table, table=True):
    """A picture by the digest of its bytes, so that what a scorecard shows never changes."""

    __tablename__ = "picture"

    digest: str = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    width: int
    height: int


class Project(Table, table=True):
    """`form` is the key of the form that made it, so that a second click makes no second project."""

    __tablename__ = "project"

    id: str = Field(default_factory=new_id, primary_key=True)
    form: str = Field(unique=True)
    made_at: datetime = Field(sa_type=Moment)
    expires_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


class Round(Table, table=True):
    """`translations` are the digests of the pinned ones, with spaces between. `project_entry` is the project and its
    facts as they stood; `document` is the result since it was closed, and `digest` its digest."""

    __tablename__ = "round"

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = _of("project.id", index=True)
    rubric_digest: str = Field(foreign_key="rubric.digest")
    rubric_status: str
    rubric_reviewed: str | None = Field(default=None, sa_type=Text)
    translations: str = Field(sa_type=Text)
    project_entry: str = Field(sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
    opened_at: datetime = Field(sa_type=Moment)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    document: str | None = Field(default=None, sa_type=Text)
    digest: str | None = None
    address: str = Field(default_factory=lambda: new_id(8), unique=True)


class Sheet(Table, table=True):
    __tablename__ = "sheet"
    __table_args__ = (CheckConstraint("source in ('online', 'paper')", name="source"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = _of("round.id", index=True)
    source: str
    sent_at: datetime | None = Field(default=None, sa_type=Moment)


class StoredAnswer(Table, table=True):
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
    saved_at: datetime = Field(sa_type=Moment)


class Published(Table, table=True):
    """A numbered document that never changes; `bands` is the name of its band by language, as JSON. When it is taken
    down its content goes and the note stays."""

    __tablename__ = "published"

    address: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    round_id: str | None = _of("round.id", on_delete="SET NULL", nullable=True, index=True)
    published_at: datetime = Field(sa_type=Moment, index=True)
    withdrawn_at: datetime | None = Field(default=None, sa_type=Moment)
    reason: str | None = Field(default=None, sa_type=Text)
    document: str | None = Field(default=None, sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
    digest: str
    name: str | None = None
    neighborhood: str | None = None
    score: str | None = None
    top: str | None = None
    bands: str | None = None
    sheets: int | None = None


class Link(Table, table=True):
    """A private link: only the SHA-256 of its secret is kept."""

    __tablename__ = "link"

    digest: str = Field(primary_key=True)
    project_id: str = _of("project.id", index=True)
    made_at: datetime = Field(sa_type=Moment)
    revoked_at: datetime | None = Field(default=None, sa_type=Moment)
