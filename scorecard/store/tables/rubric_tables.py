"""Rubrics and their translations, those that rounds keep and those that were made here."""

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime, foreign_key, new_id


class RubricRow(StoredTable, table=True):
    """A copy of a complete edition, which the rounds that chose it keep using. `rubric` is the short name of the
    rubric, such as equitable-development; `content` is its canonical JSON: all that the digest is
    computed from, so neither its status nor who reviewed it."""

    __tablename__ = "rubric"

    digest: str = Field(primary_key=True)
    rubric: str
    edition: str
    content: str = Field(sa_type=Text)


class TranslationRow(StoredTable, table=True):
    """A copy of a translation, which the rounds that chose its edition keep using. `content` is JSON."""

    __tablename__ = "translation"

    digest: str = Field(primary_key=True)
    language: str
    content: str = Field(sa_type=Text)


class OwnRubricRow(StoredTable, table=True):
    """A rubric that was made or uploaded here. `content` is the text of its file; `link` is the SHA-256 of its maker's
    secret. A group's rubric can be changed by each of its organizers; its `expires_at` is so late that it stays.
    `marked_at` is when an expired one was marked to be deleted, or when its group deleted it; a week later it is
    gone."""

    __tablename__ = "own_rubric"

    id: str = Field(default_factory=new_id, primary_key=True)
    link: str
    group_id: str | None = foreign_key("community_group.id", nullable=True, default=None, index=True)
    content: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
