"""What is public: documents, the record, the list of projects, and what became of the asks."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, Text, UniqueConstraint, false
from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime, foreign_key, new_id


class DocumentRow(StoredTable, table=True):
    """A result as a document. `content` is its JSON, from which `store.documents` leaves out the rubric and the
    translations that other tables hold. Rounds and publications name its digest. `time_stamp` is the answer of a time
    stamping authority (RFC 3161), None if there is none."""

    __tablename__ = "document"

    digest: str = Field(primary_key=True)
    content: str = Field(sa_type=Text)
    time_stamp: bytes | None = Field(default=None, sa_type=LargeBinary)


class PublishedRow(StoredTable, table=True):
    """A numbered document that never changes. When it is taken down, `withdrawn_at` is set, the document is deleted and
    the row stays. When the host hides it, `withdrawn_at` is set too, but the document stays; `hidden_reason` says why.

    `reason` says why it corrects the number before. `draft_digest` is the digest of the same document before its place
    in the public record was written into it; it tells whether anything has changed since. `sheet_ids` are the ids of
    the sheets that it counts, with spaces between, which are never published; None for a round of one person, and in
    numbers that an older version of the program published."""

    __tablename__ = "published"

    address: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    round_id: str | None = foreign_key("round.id", on_delete="SET NULL", nullable=True, index=True)
    published_at: datetime = Field(sa_type=UtcDateTime, index=True)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hidden_reason: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    digest: str = Field(index=True)
    draft_digest: str | None = None
    sheet_ids: str | None = Field(default=None, sa_type=Text)


class RecordRow(StoredTable, table=True):
    """An entry of the public record. `content` says what was done, as canonical JSON. `content_digest` is the SHA-256
    of `salt` and `content`; `digest` is that of the entry, which the next one holds as `previous`. `published_at` is no
    time: it is the address at which the entry publishes something, None if it publishes nothing.

    A project that was deleted keeps its entries. No row is ever changed, except that the host can withhold what it
    says: `withheld` is true while it is hidden; after deleting for ever, `salt` and `content` are empty."""

    __tablename__ = "record"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime)
    project_id: str = Field(index=True)
    published_at: str | None = Field(default=None, index=True)
    salt: str
    content: str = Field(sa_type=Text)
    withheld: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    content_digest: str
    previous: str
    digest: str = Field(unique=True)


class RecordHeadRow(StoredTable, table=True):
    """The last entry of the record, in one row that is locked while an entry is added."""

    __tablename__ = "record_head"

    id: int = Field(primary_key=True)
    number: int
    digest: str


class ListedRow(StoredTable, table=True):
    """A project in the public list, with the newest number of its latest published round. `searched` is the text that a
    search looks through, and `sorted_name` the name to sort by, both without capitals and accents. `held_by` is the
    name of the group; `rubric` is the name of the edition, such as equitable-development@2026.1; `sheets` is how many
    sheets count."""

    __tablename__ = "listed"

    project_id: str = foreign_key("project.id", primary_key=True)
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
    """The score and the band of one principle, or of the whole under the empty id. `score` is as it is printed; `top`
    is the highest possible score, as text. `share` is the one divided by the other, for sorting. `titles` and `bands`
    are the names of the principle and of its band by language, as JSON."""

    __tablename__ = "listed_part"
    __table_args__ = (Index("ix_listed_part_principle_band", "principle", "band"),)

    project_id: str = foreign_key("listed.project_id", primary_key=True)
    principle: str = Field(primary_key=True)
    titles: str = Field(sa_type=Text)
    score: str | None = None
    top: str
    share: float | None = None
    band: str | None = None
    bands: str = Field(sa_type=Text)


class PromiseRow(StoredTable, table=True):
    """What became of an ask. `kind` says how firmly it was promised, or “refused”; None if neither. `place` says where
    that is written; `outcome` whether it was kept, None if that is open; `evidence` what shows the outcome."""

    __tablename__ = "promise"
    __table_args__ = (
        UniqueConstraint("project_id", "criterion", name="uq_promise_project_id"),
        CheckConstraint("kind in ('binding', 'written', 'spoken', 'refused')", name="kind"),
        CheckConstraint("outcome in ('kept', 'broken')", name="outcome"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = foreign_key("project.id")
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
