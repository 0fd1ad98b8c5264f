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

LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # without those that people confuse when they hear or read them


def new_id(length: int = 10) -> str:
    """A random id, so that nobody finds addresses by counting."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time: saved as UTC, and given back with UTC as its time zone."""

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
    """The kind of an answer. `UNRATED`: a reason or evidence was written, but no answer is chosen yet."""

    RATING = "rating"
    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"
    UNRATED = "unrated"


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
    """An organizer of a group. The row of a removed one stays, because the audit log refers to them."""

    __tablename__ = "organizer"

    id: str = Field(default_factory=new_id, primary_key=True)
    group_id: str = _foreign_key("community_group.id", index=True)
    name: str
    email: str | None = None
    made_at: datetime = Field(sa_type=UtcDateTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInLinkRow(StoredTable, table=True):
    """A personal link that signs an organizer in. Only the SHA-256 of its secret is kept, as `digest`."""

    __tablename__ = "sign_in_link"

    digest: str = Field(primary_key=True)
    organizer_id: str = _foreign_key("organizer.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SessionRow(StoredTable, table=True):
    """A session: an organizer who is signed in on one device, until it ends. `digest` is the SHA-256 of the secret in
    its cookie; `device` is how the browser names itself (its User-Agent)."""

    __tablename__ = "session"

    id: str = Field(default_factory=new_id, primary_key=True)
    digest: str = Field(unique=True)
    organizer_id: str = _foreign_key("organizer.id", index=True)
    device: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AuditRow(StoredTable, table=True):
    """An entry of a group's audit log: who did what when. `who` is the name of the organizer, `what` a code such as
    “round-closed”, `about` the values of its sentence as JSON. No row is ever changed."""

    __tablename__ = "journal"

    number: int | None = Field(default=None, primary_key=True)
    group_id: str = _foreign_key("community_group.id", index=True)
    round_id: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    who: str
    what: str
    about: str = Field(sa_type=Text)


class RubricRow(StoredTable, table=True):
    """A copy of a complete edition, which the rounds that chose it keep using. `rubric` is the short name of the
    rubric, such as equitable-development; `content` is its canonical JSON."""

    __tablename__ = "rubric"

    digest: str = Field(primary_key=True)
    rubric: str
    edition: str
    content: str = Field(sa_type=Text)


class OwnRubricRow(StoredTable, table=True):
    """A rubric that was made or uploaded here. `content` is the text of its file; `link` is the SHA-256 of its maker's
    secret. A group's rubric can be changed by each of its organizers; its `expires_at` is so late that it stays.
    `marked_at` is when an expired one was marked; a week later it is deleted."""

    __tablename__ = "own_rubric"

    id: str = Field(default_factory=new_id, primary_key=True)
    link: str
    group_id: str | None = _foreign_key("community_group.id", nullable=True, default=None, index=True)
    content: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class TranslationRow(StoredTable, table=True):
    """A copy of a translation, which the rounds that chose its edition keep using. `content` is JSON."""

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
    """A project of a group; without `group_id`, of one person who scores alone.

    `form` is the digest of a random key in the form that made it: a form that is sent twice makes one project. A
    project of a group, or with something published, does not expire: then `expires_at` is None. `marked_at` is when an
    expired project was marked; a week later it is deleted. What somebody deleted has a mark so old
    (`projects.DISCARDED`) that it need not wait."""

    __tablename__ = "project"

    id: str = Field(default_factory=new_id, primary_key=True)
    form: str = Field(unique=True)
    group_id: str | None = _foreign_key("community_group.id", nullable=True, default=None, index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    marked_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class RoundRow(StoredTable, table=True):
    """A round, of a group or of one person.

    `rubric_digest` and `translations` (digests with spaces between) name the copies of the edition and its translations
    that it uses. `rubric_status` and `rubric_reviewed` (JSON of by whom and when, None if by nobody) are those that the
    edition had when it was chosen, because its digest leaves them out. `project_entry` is the project with its facts as
    JSON; `picture_digest` and `hearing_on` are copied from it for searching. `digest` is that of the document of its
    result, None until it is closed and counted.

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
    its questions. `notes` is a JSON object of what was said about questions, by criterion; `texts` is one of its label
    and welcome in other languages, by language."""

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
    """A sheet of a rater, of the group or of the developer.

    `link` is the SHA-256 of the secret that opens it. `number` is written on the paper, names the sheet in a file, or
    is a random one such as P417 for a sheet that is filled in online. `device` is the same for sheets of one device in
    one round. `begun_at` is None for a link that nobody has opened.

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
    """A rater's reason that the group picked to print. `reason` is the answer with its reason and evidence as the group
    confirmed it: if the rater changes it later, it is not printed. `translation` is the reason in the language of the
    scorecard, None if there is none."""

    __tablename__ = "picked_reason"

    round_id: str = _foreign_key("round.id", index=True)
    sheet_id: str = _foreign_key("sheet.id", primary_key=True)
    criterion: str = Field(primary_key=True)
    reason: str = Field(sa_type=Text)
    translation: str | None = Field(default=None, sa_type=Text)
    picked_at: datetime = Field(sa_type=UtcDateTime)


class UploadRow(StoredTable, table=True):
    """A file of ratings that waits to be confirmed. `content` is JSON of its tables; `choices` is JSON of what the
    organizer decided about what is doubtful in it, by the key of a doubt."""

    __tablename__ = "upload"

    id: str = Field(default_factory=new_id, primary_key=True)
    round_id: str = _foreign_key("round.id", index=True)
    choices: str = Field(sa_type=Text)
    content: str = Field(sa_type=Text)
    made_at: datetime = Field(sa_type=UtcDateTime)


class ReadingChoicesRow(StoredTable, table=True):
    """What a group decided about files of ratings with the same headings. `headings` is the digest of the heading row;
    `choices` is JSON of the decisions by the key of a doubt."""

    __tablename__ = "reading_choices"

    group_id: str = _foreign_key("community_group.id", primary_key=True)
    headings: str = Field(primary_key=True)
    choices: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=UtcDateTime)


class AnswerRow(StoredTable, table=True):
    """What a sheet says about one criterion. `kind` is an `AnswerKind`; `points` is the exact text of a level's points,
    which only a rating has; `evidence_kind` says how binding the evidence is."""

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
    """The score and the band of one principle, or of the whole under the empty id. `score` is as it is printed; `top`
    is the highest possible score, as text. `share` is the one divided by the other, for sorting. `titles` and `bands`
    are the names of the principle and of its band by language, as JSON."""

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
    """What became of an ask. `kind` says how firmly it was promised, None if it was not; `place` where the promise is
    written; `outcome` whether it was kept, None if that is open; `evidence` what shows the outcome."""

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
    """Work in the background that one process does now. `holder` is the random name of the process; `until` is when
    another may take over; `done` is how many steps of the work are done."""

    __tablename__ = "lease"

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_type=UtcDateTime)
    done: int = 0


class ApiKeyRow(StoredTable, table=True):
    """A group's key to the API. Only the SHA-256 of its secret is kept, as `digest`. The scope “results” opens results;
    “sheets” opens results and single sheets. `made_by` is the name of an organizer."""

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
    """A private link to a project that one person scores alone. Only the SHA-256 of its secret is kept, as `digest`."""

    __tablename__ = "link"

    digest: str = Field(primary_key=True)
    project_id: str = _foreign_key("project.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
