"""The sheets of a round: their answers, the reasons picked from them, and the files that bring them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime, foreign_key, new_id


class AnswerKind(StrEnum):
    """The kind of an answer. `UNRATED`: a reason or evidence was written, but no answer is chosen yet."""

    RATING = "rating"
    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"
    UNRATED = "unrated"


class SheetRow(StoredTable, table=True):
    """A sheet of a rater, of the group or of the developer.

    `link` is the SHA-256 of the secret that opens it. `number` is written on the paper, names the sheet in a file, or
    is a random one such as P417 for a sheet that is filled in online. `device` is the same for sheets of one device in
    one round. `begun_at` is None for a personal link that nobody has opened, and for a person who scores alone; the
    developer's has the time when it was asked.

    Two organizers may type in the same paper sheet, so that mistakes are found: the second typing has the id of the
    first in `second_of`, and never counts. `typed_by` is the id and the name of the organizer. `language` is that of
    the page when the sheet was sent; `about` is what raters said of themselves, as JSON; `file` is the id of the upload
    that the sheet came with."""

    __tablename__ = "sheet"
    __table_args__ = (
        CheckConstraint("source in ('online', 'paper', 'file')", name="source"),
        CheckConstraint("role in ('rater', 'group', 'developer')", name="role"),
        CheckConstraint("(set_aside_at is null) = (set_aside_reason is null)", name="set_aside"),
        Index("ix_sheet_round_id_role", "round_id", "role"),
        Index(  # only the second typings: an index of all sheets would tempt the planner to read them all
            "ix_sheet_second_of",
            "second_of",
            sqlite_where=text("second_of is not null"),
            postgresql_where=text("second_of is not null"),
        ),
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
    round_id: str = foreign_key("round.id")
    source: str
    role: str = "rater"
    link: str | None = Field(default=None, unique=True)
    number: str | None = None
    device: str | None = None
    begun_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    typed_by: str | None = None
    second_of: str | None = foreign_key("sheet.id", nullable=True, default=None)
    set_aside_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    set_aside_reason: str | None = Field(default=None, sa_type=Text)
    language: str | None = None
    about: str | None = Field(default=None, sa_type=Text)
    file: str | None = None


class AnswerRow(StoredTable, table=True):
    """What a sheet says about one criterion. `kind` is an `AnswerKind`; `points` is the exact text of a level's points,
    which only a rating has; `evidence_kind` says how binding the evidence is."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("kind in ('rating', 'not applicable', 'cannot tell', 'unrated')", name="kind"),
        CheckConstraint("(kind = 'rating') = (points is not null)", name="points"),
        CheckConstraint("evidence_kind in ('binding', 'written', 'spoken', 'none')", name="evidence_kind"),
    )

    sheet_id: str = foreign_key("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    kind: str
    points: str | None = None
    reason: str | None = Field(default=None, sa_type=Text)
    evidence: str | None = Field(default=None, sa_type=Text)
    evidence_kind: str | None = None
    saved_at: datetime = Field(sa_type=UtcDateTime)


class PickedReasonRow(StoredTable, table=True):
    """A rater's reason that the group picked to print. `reason` is the answer with its reason and evidence as the group
    confirmed it: if the rater changes it later, it is not printed. `translation` is the reason in the language of the
    scorecard, None if there is none."""

    __tablename__ = "picked_reason"

    round_id: str = foreign_key("round.id", index=True)
    sheet_id: str = foreign_key("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    reason: str = Field(sa_type=Text)
    translation: str | None = Field(default=None, sa_type=Text)
    picked_at: datetime = Field(sa_type=UtcDateTime)


class UploadRow(StoredTable, table=True):
    """A file of ratings that waits to be confirmed. `content` is JSON of its tables; `choices` is JSON of what the
    organizer decided about what is doubtful in it, by the key of a doubt."""

    __tablename__ = "upload"

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = foreign_key("round.id", index=True)
    choices: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)


class ReadingChoicesRow(StoredTable, table=True):
    """What a group decided about files of ratings with the same headings. `headings` is the digest of the heading row;
    `choices` is JSON of the decisions by the key of a doubt."""

    __tablename__ = "reading_choices"

    group_id: str = foreign_key("community_group.id", primary_key=True)
    headings: str = Field(primary_key=True)
    choices: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)
