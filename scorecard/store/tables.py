"""The tables. Whole documents are JSON text; values that are searched or sorted by have columns of their own."""

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
    false,
    text,
)
from sqlmodel import Field, SQLModel

LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # without letters that are mistaken for others, aloud or on paper


def new_id(length: int = 10) -> str:
    """A random id, so that nobody finds addresses by counting."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))


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


def _foreign_key(column: str, *, on_delete: str = "CASCADE", **options: Any) -> Any:
    """A foreign key. By default the row is deleted together with the row that it refers to."""
    return Field(sa_column_args=[ForeignKey(column, ondelete=on_delete)], **options)


class AnswerKind(StrEnum):
    """The kind of an answer. `unrated`: words without an answer so far."""

    RATING = "rating"
    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"
    UNRATED = "unrated"


class GroupRow(StoredTable, table=True):
    """A community group: its projects, rubrics and sheets are its own. It has no name until somebody signs in.

    Its scorecards print `logo`, a small PNG, `contact`, how to reach it, and `help`, its words for readers who have
    questions. `known_since` is when the host said that it knows the group. `place` names the place whose income
    limits stand beside the questions of its rounds. `zone` is its time zone, such as America/Chicago."""

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
    """An organizer of a group. The row of a removed one stays, because the audit log refers to them."""

    __tablename__ = "organizer"

    id: str = Field(default_factory=new_id, primary_key=True)
    group_id: str = _foreign_key("community_group.id", index=True)
    name: str
    email: str | None = None
    made_at: datetime = Field(sa_type=UtcDateTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInLinkRow(StoredTable, table=True):
    """A personal link of an organizer: only the SHA-256 of its secret is kept."""

    __tablename__ = "sign_in_link"

    digest: str = Field(primary_key=True)
    organizer_id: str = _foreign_key("organizer.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SessionRow(StoredTable, table=True):
    """A session: an organizer on one device, until it ends. `digest` is the SHA-256 of the secret in its cookie."""

    __tablename__ = "session"

    id: str = Field(default_factory=new_id, primary_key=True)
    digest: str = Field(unique=True)
    organizer_id: str = _foreign_key("organizer.id", index=True)
    device: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AuditRow(StoredTable, table=True):
    """Who did what when. `what` is a code, `about` its values as JSON; no row is ever changed."""

    __tablename__ = "journal"

    number: int | None = Field(default=None, primary_key=True)
    group_id: str = _foreign_key("community_group.id", index=True)
    round_id: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    who: str
    what: str
    about: str = Field(sa_type=Text)


class RubricRow(StoredTable, table=True):
    """A complete edition that rounds have pinned. `rubric` is its slug."""

    __tablename__ = "rubric"

    digest: str = Field(primary_key=True)
    rubric: str
    edition: str
    content: str = Field(sa_type=Text)


class OwnRubricRow(StoredTable, table=True):
    """A rubric that was made or uploaded here, as its file's text; `link` is the SHA-256 of its maker's secret. A
    group's rubric can be changed by each of its organizers, and expires so late that it stays. `marked_at` is as in a
    project."""

    __tablename__ = "own_rubric"

    id: str = Field(default_factory=new_id, primary_key=True)
    link: str
    group_id: str | None = _foreign_key("community_group.id", nullable=True, default=None, index=True)
    content: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class TranslationRow(StoredTable, table=True):
    """A translation that rounds have pinned."""

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
    does not expire. `marked_at` is when an expired one was marked; a week later it is deleted."""

    __tablename__ = "project"

    id: str = Field(default_factory=new_id, primary_key=True)
    form: str = Field(unique=True)
    group_id: str | None = _foreign_key("community_group.id", nullable=True, default=None, index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class RoundRow(StoredTable, table=True):
    """`translations` are the digests of the pinned ones, with spaces between. `project_entry` is the project with its
    facts as JSON; `digest` is that of the document of a closed round's result. `rubric_status` and
    `rubric_reviewed` (JSON of by whom and when, or none) are those of the edition when it was chosen, since its digest
    leaves them out.

    `address` is the part of its public address after /scorecards/. Numbers up to `numbers_after` may have been
    published there before a backup was restored. `handed_out` and `handed_in` are how many paper
    sheets the group says it handed out and got back.

    A group's round has a `code`, the short address that raters type. It is prepared before it is opened. `languages`
    are codes with spaces between; `rulings` a JSON object of reasons by criterion; `reopened` a JSON list of when and
    why; `carried_over` JSON of what was taken over from the round before and not confirmed; `counted` the tally
    of the closed round as JSON, without which it is still being counted. `sharing` says how
    raters join: “open” by one address for all, “personal” by a link for each. Where it is open and there is a
    `room_secret`, a code is needed too, which is made from the secret and changes. `shows_raters` lets raters see the
    result of the closed round beside their own answers. `incomes` is JSON of the income limits beside its
    questions, `notes` a JSON object of what was said about questions, by criterion; `texts` one of its label and
    welcome in other languages, by language."""

    __tablename__ = "round"
    __table_args__ = (CheckConstraint("sharing in ('open', 'personal')", name="sharing"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = _foreign_key("project.id", index=True)
    rubric_digest: str = Field(foreign_key="rubric.digest")
    rubric_status: str
    rubric_reviewed: str | None = Field(default=None, sa_type=Text)
    translations: str = Field(sa_type=Text)
    project_entry: str = Field(sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
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


class SheetRow(StoredTable, table=True):
    """A sheet of a rater, of the group or of the developer. `link` is the SHA-256 of the secret that opens it; `number`
    is printed on the paper, or names the sheet in a file; `device` is the same for sheets of one device in one round.
    A second typing names the first one in `second_of`, and never counts. `typed_by` is an organizer's id and name.
    `about` is what raters said of themselves, as JSON; `file` names the file that the sheet came with."""

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
    round_id: str = _foreign_key("round.id")
    source: str
    role: str = "rater"
    link: str | None = Field(default=None, unique=True)
    number: str | None = None
    device: str | None = None
    begun_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    typed_by: str | None = None
    second_of: str | None = _foreign_key("sheet.id", nullable=True, default=None)
    set_aside_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    set_aside_reason: str | None = Field(default=None, sa_type=Text)
    language: str | None = None
    about: str | None = Field(default=None, sa_type=Text)
    file: str | None = None


class PickedReasonRow(StoredTable, table=True):
    """A reason that the group prints: the text that was confirmed, and its translation to the scorecard's language."""

    __tablename__ = "picked_reason"

    round_id: str = _foreign_key("round.id", index=True)
    sheet_id: str = _foreign_key("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    reason: str = Field(sa_type=Text)
    translation: str | None = Field(default=None, sa_type=Text)
    picked_at: datetime = Field(sa_type=UtcDateTime)


class UploadRow(StoredTable, table=True):
    """A ratings file that waits to be confirmed: `content` is JSON of its tables, `choices` of what was decided about
    what is doubtful in it."""

    __tablename__ = "upload"

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = _foreign_key("round.id", index=True)
    choices: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)


class ReadingChoicesRow(StoredTable, table=True):
    """What a group decided about files of ratings with the same headings: `choices` is JSON by the key of a doubt."""

    __tablename__ = "reading_choices"

    group_id: str = _foreign_key("community_group.id", primary_key=True)
    headings: str = Field(primary_key=True)
    choices: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)


class AnswerRow(StoredTable, table=True):
    """`points` is the exact text of a level's points; only a rating has it."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("kind in ('rating', 'not applicable', 'cannot tell', 'unrated')", name="kind"),
        CheckConstraint("(kind = 'rating') = (points is not null)", name="points"),
        CheckConstraint("evidence_kind in ('binding', 'written', 'spoken', 'none')", name="evidence_kind"),
    )

    sheet_id: str = _foreign_key("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    kind: str
    points: str | None = None
    reason: str | None = Field(default=None, sa_type=Text)
    evidence: str | None = Field(default=None, sa_type=Text)
    evidence_kind: str | None = None
    saved_at: datetime = Field(sa_type=UtcDateTime)


class DocumentRow(StoredTable, table=True):
    """A result as a document: its JSON as `store.documents` shortens it. Rounds and publications name its digest.
    `time_stamp` is the answer of a time stamping authority (RFC 3161), where the host has set one."""

    __tablename__ = "document"

    digest: str = Field(primary_key=True)
    content: str = Field(sa_type=Text)
    time_stamp: bytes | None = Field(default=None, sa_type=LargeBinary)


class PublishedRow(StoredTable, table=True):
    """A numbered document that never changes. When it is taken down, the document is deleted and the row stays. When
    the host hides it, it counts as taken down, but the document stays; `hidden_reason` says why.
    `draft_digest` is the digest of the same document before it was given its place in the record. `sheet_ids` are
    those of the sheets that it counts, with spaces between, which nobody outside sees; None in numbers from before."""

    __tablename__ = "published"

    address: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    round_id: str | None = _foreign_key("round.id", on_delete="SET NULL", nullable=True, index=True)
    published_at: datetime = Field(sa_type=UtcDateTime, index=True)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hidden_reason: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    picture_digest: str | None = Field(default=None, index=True)
    digest: str = Field(index=True)
    draft_digest: str | None = None
    sheet_ids: str | None = Field(default=None, sa_type=Text)


class RecordRow(StoredTable, table=True):
    """An entry of the public record. `content` says what was done, as canonical JSON; `content_digest` is the SHA-256
    of `salt` and `content`; `digest` that of the entry, which the next one holds as `previous`. `published_at` is the
    address of what the entry publishes, if it does. A project that was deleted keeps its entries. No row is ever
    changed, except that the host can withhold what it says: `withheld` while that is hidden; for ever where `salt` and
    `content` are empty."""

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
    """A project in the public list, with the newest number of its latest published round. `searched` is the text that
    a search looks through, without capitals and accents."""

    __tablename__ = "listed"

    project_id: str = _foreign_key("project.id", primary_key=True)
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
    """The score and the band of one principle, or of the whole under the empty id. `share` is the score divided by the
    highest one, for sorting; `titles` and `bands` are names by language, as JSON."""

    __tablename__ = "listed_part"
    __table_args__ = (Index("ix_listed_part_principle_band", "principle", "band"),)

    project_id: str = _foreign_key("listed.project_id", primary_key=True)
    principle: str = Field(primary_key=True)
    titles: str = Field(sa_type=Text)
    score: str | None = None
    top: str
    share: float | None = None
    band: str | None = None
    bands: str = Field(sa_type=Text)


class PromiseRow(StoredTable, table=True):
    """What became of an ask: how firmly it was promised, where that is written, and whether it was kept."""

    __tablename__ = "promise"
    __table_args__ = (
        UniqueConstraint("project_id", "criterion", name="uq_promise_project_id"),
        CheckConstraint("kind in ('binding', 'written', 'spoken')", name="kind"),
        CheckConstraint("outcome in ('kept', 'broken')", name="outcome"),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    project_id: str = _foreign_key("project.id")
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


class LeaseRow(StoredTable, table=True):
    """Work in the background that one process does now: `holder` names the process, `until` when another may take over,
    `done` how far it is."""

    __tablename__ = "lease"

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_type=UtcDateTime)
    done: int = 0


class ApiKeyRow(StoredTable, table=True):
    """A group's key to the API: only the SHA-256 of its secret is kept."""

    __tablename__ = "api_token"
    __table_args__ = (CheckConstraint("scope in ('results', 'sheets')", name="scope"),)

    digest: str = Field(primary_key=True)
    group_id: str = _foreign_key("community_group.id", index=True)
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
    project_id: str = _foreign_key("project.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
