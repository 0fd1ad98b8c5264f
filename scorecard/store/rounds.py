"""Rounds of groups, and of single people who score alone; each with the project that it is about."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any

import sqlalchemy
from sqlalchemy import Row, Select, and_, or_
from sqlmodel import Session, col, select

from scorecard.clock import zone_named
from scorecard.engine.result import CarriedOver, ProjectEntry, ReopenedEntry
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import dialect_of
from scorecard.store.rubrics import pinned_rubric, pinned_translations
from scorecard.store.tables import AuditRow, GroupRow, ProjectRow, PublishedRow, RoundRow


class Sharing(StrEnum):
    """How raters join: with one address for all, with an address and a code on the wall that changes, or with a link
    for each."""

    OPEN = "open"
    ROOM = "room"
    PERSONAL = "personal"


class Stage(StrEnum):
    """The stage of a round. `OVER`: its closing time has passed, and it waits to be closed."""

    PREPARED = "prepared"
    OPEN = "open"
    OVER = "over"
    COUNTING = "counting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Group:
    """The group that holds a round, with the name of its time zone. `name` is empty until somebody signs in."""

    id: str
    name: str
    zone: str | None


@dataclass(frozen=True, slots=True)
class Round:
    """A round, and the project that it is about. Without a `group` it belongs to one person who scores alone: it has
    one sheet, which the private link of its project opens.

    `rubric` and `translations` are the copies that the round has pinned: a later change of their files leaves them as
    they are.

    `languages` are those it offers, in order; `rulings` gives the reason by criterion; `is_counted` is whether its
    sheets were counted after it was closed; `digest` is that of its result, None before; `expires_at` is when its
    project is deleted if nobody publishes or changes it, None if it stays. `code` and `label` are empty if there is
    none. The other fields are explained in `RoundRow`."""

    id: str
    project_id: str
    group: Group | None
    rubric: Rubric
    translations: Mapping[str, Translation]
    project: ProjectEntry
    made_at: datetime
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None
    expires_at: datetime | None
    is_counted: bool
    digest: str | None
    address: str
    numbers_after: int
    code: str
    label: str
    sharing: Sharing
    room_secret: str | None
    languages: tuple[str, ...]
    welcome: str | None
    shows_raters: bool
    handed_out: int | None
    handed_in: int | None
    rulings: Mapping[str, str]
    reopened: tuple[ReopenedEntry, ...]
    carried_over: CarriedOver | None
    incomes: Incomes | None
    notes: Mapping[str, str]
    """What was said about a question, by criterion: for the group alone."""
    texts: Mapping[str, Mapping[str, str]]
    """Its label and welcome in other languages than that of the rubric, by language: {"es": {"welcome": "…"}}."""

    def text_in(self, code: str, name: str) -> str:
        """Its `label` or `welcome`, as `name` says, in the language `code`; without such a translation, in the language
        of the rubric."""
        return self.texts.get(code, {}).get(name) or getattr(self, name) or ""

    def language_of(self, code: str, name: str) -> str | None:
        """The language of the text that `text_in` returns, if it is not `code` but that of the rubric; else None."""
        is_there = code == self.rubric.language or name in self.texts.get(code, {})
        return None if is_there else self.rubric.language

    @property
    def labels_in_other_languages(self) -> dict[str, str]:
        return {code: found["label"] for code, found in self.texts.items() if "label" in found}

    @property
    def welcome_in_all_languages(self) -> str | None:
        return in_all_languages(self.welcome, "welcome", self.texts) or None

    @property
    def held_by(self) -> str:
        """The name of its group; empty where one person scores alone."""
        return self.group.name if self.group else ""

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of its dates. None is that of the machine that the program runs on."""
        return zone_named(self.group.zone) if self.group else None

    def stage(self, now: datetime) -> Stage:
        if self.closed_at is not None:
            return Stage.CLOSED if self.is_counted else Stage.COUNTING
        if self.opened_at is None:
            return Stage.PREPARED
        return Stage.OVER if self.closes_at is not None and self.closes_at <= now else Stage.OPEN


def in_all_languages(text: str | None, name: str, texts: Mapping[str, Mapping[str, str]]) -> str:
    """A text of a round and its translations in one: “Thank you. / Gracias.” `name` is `label` or `welcome`."""
    others = [found[name] for _code, found in sorted(texts.items()) if found.get(name)]
    return " / ".join(part for part in (text, *others) if part)


ROUND_COLUMNS: tuple[Any, ...] = (
    col(RoundRow.id),
    col(RoundRow.project_id),
    col(RoundRow.rubric_digest),
    col(RoundRow.rubric_status),
    col(RoundRow.rubric_reviewed),
    col(RoundRow.translations),
    col(RoundRow.project_entry),
    col(RoundRow.made_at),
    col(RoundRow.opened_at),
    col(RoundRow.closes_at),
    col(RoundRow.closed_at),
    col(RoundRow.counted).is_not(None).label("is_counted"),
    col(RoundRow.digest),
    col(RoundRow.address),
    col(RoundRow.numbers_after),
    col(RoundRow.code),
    col(RoundRow.label),
    col(RoundRow.sharing),
    col(RoundRow.room_secret),
    col(RoundRow.languages),
    col(RoundRow.welcome),
    col(RoundRow.shows_raters),
    col(RoundRow.handed_out),
    col(RoundRow.handed_in),
    col(RoundRow.rulings),
    col(RoundRow.reopened),
    col(RoundRow.carried_over),
    col(RoundRow.incomes),
    col(RoundRow.notes),
    col(RoundRow.texts),
    col(ProjectRow.expires_at),
    col(ProjectRow.group_id),
    col(GroupRow.name).label("group_name"),
    col(GroupRow.zone).label("group_zone"),
)


def round_of_row(session: Session, row: Row[Any]) -> Round:
    return Round(
        id=row.id,
        project_id=row.project_id,
        group=None if row.group_id is None else Group(row.group_id, row.group_name, row.group_zone),
        rubric=pinned_rubric(session, row.rubric_digest, row.rubric_status, row.rubric_reviewed),
        translations=pinned_translations(session, row.translations),
        project=ProjectEntry.model_validate_json(row.project_entry),
        made_at=row.made_at,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        closed_at=row.closed_at,
        expires_at=row.expires_at,
        is_counted=row.is_counted,
        digest=row.digest,
        address=row.address,
        numbers_after=row.numbers_after,
        code=row.code or "",
        label=row.label or "",
        # a round of one person has no `sharing`; as PERSONAL, nobody can join it
        sharing=Sharing.ROOM if row.room_secret else Sharing(row.sharing or Sharing.PERSONAL),
        room_secret=row.room_secret,
        languages=tuple(row.languages.split()),
        welcome=row.welcome,
        shows_raters=row.shows_raters,
        handed_out=row.handed_out,
        handed_in=row.handed_in,
        rulings=json.loads(row.rulings),
        reopened=tuple(ReopenedEntry(**entry) for entry in json.loads(row.reopened)),
        carried_over=CarriedOver.model_validate_json(row.carried_over) if row.carried_over else None,
        incomes=Incomes.model_validate_json(row.incomes) if row.incomes else None,
        notes=json.loads(row.notes),
        texts=json.loads(row.texts),
    )


def select_rounds(*columns: Any) -> Select[*tuple[Any, ...]]:
    """A SELECT of rounds with their projects and groups, and of these columns; without what is marked to be deleted."""
    query: Select[*tuple[Any, ...]] = (
        sqlalchemy.select(*ROUND_COLUMNS, *columns)
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .outerjoin(GroupRow, col(GroupRow.id) == col(ProjectRow.group_id))
        .where(col(ProjectRow.marked_at).is_(None))
    )
    return query


def find_round(session: Session, round_id: str, *, group_id: str | None = None, to_write: bool = False) -> Round | None:
    """The round with this id, of this group if one is named. `to_write` locks it for this transaction."""
    query = select_rounds().where(col(RoundRow.id) == round_id)
    if group_id is not None:
        query = query.where(col(ProjectRow.group_id) == group_id)
    row = session.execute(query.with_for_update(of=RoundRow) if to_write else query).first()
    if row is None or (to_write and is_deleted_meanwhile(session, row.project_id)):
        return None
    return round_of_row(session, row)


def is_deleted_meanwhile(session: Session, project_id: str) -> bool:
    """Whether a project was deleted while this transaction waited for the lock of its round. That cannot happen in
    SQLite, where one transaction writes at a time."""
    if dialect_of(session) != "postgresql":
        return False
    marked = select(ProjectRow.marked_at).where(ProjectRow.id == project_id)
    return session.exec(marked).first() is not None


def find_round_of_code(session: Session, code: str, *, to_write: bool = False) -> Round | None:
    """The round with this short address. With `to_write` nobody closes or reopens it during this transaction."""
    query = select_rounds().where(col(RoundRow.code) == code)
    row = session.execute(query.with_for_update(of=RoundRow, read=True) if to_write else query).first()
    return None if row is None else round_of_row(session, row)


def counted_rounds(session: Session, group_id: str, ids: Sequence[str]) -> list[Round]:
    """The group's rounds among these ids that are closed and counted, in the order of the ids."""
    query = select_rounds().where(
        col(ProjectRow.group_id) == group_id,
        col(RoundRow.id).in_([id_ for id_ in ids if "\0" not in id_]),  # which PostgreSQL refuses
        col(RoundRow.digest).is_not(None),
    )
    by_id = {row.id: round_of_row(session, row) for row in session.execute(query)}
    return [by_id[id_] for id_ in ids if id_ in by_id]


def rounds_of_project(session: Session, group_id: str, project_id: str) -> list[Round]:
    """The rounds of a group's project, the oldest first."""
    query = select_rounds().where(col(ProjectRow.group_id) == group_id, col(ProjectRow.id) == project_id)
    rows = session.execute(query.order_by(col(RoundRow.made_at), col(RoundRow.id)))
    return [round_of_row(session, row) for row in rows]


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in the list of a group's rounds."""

    round_id: str
    project_id: str
    name: str
    label: str | None
    made_at: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    digest: str | None
    address: str
    is_published: bool


def round_lines(
    session: Session, group_id: str, *, most: int, after: tuple[datetime, str] | None = None
) -> list[RoundLine]:
    """Up to `most` of a group's rounds, the latest first; `after` names the last that was seen by time and id."""
    published = (
        sqlalchemy.select(col(PublishedRow.number))
        .where(col(PublishedRow.address) == col(RoundRow.address), col(PublishedRow.withdrawn_at).is_(None))
        .exists()
    )
    query = (
        sqlalchemy.select(
            col(RoundRow.id),
            col(RoundRow.project_id),
            col(RoundRow.project_entry),
            col(RoundRow.label),
            col(RoundRow.made_at),
            col(RoundRow.opened_at),
            col(RoundRow.closed_at),
            col(RoundRow.digest),
            col(RoundRow.address),
            published.label("is_published"),
        )
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(col(ProjectRow.group_id) == group_id)
        .order_by(col(RoundRow.made_at).desc(), col(RoundRow.id).desc())
    )
    if after is not None:
        moment, id_ = after
        earlier = and_(col(RoundRow.made_at) == moment, col(RoundRow.id) < id_)
        query = query.where(or_(col(RoundRow.made_at) < moment, earlier))
    return [
        RoundLine(
            round_id=row.id,
            project_id=row.project_id,
            name=json.loads(row.project_entry)["name"],
            label=row.label,
            made_at=row.made_at,
            opened_at=row.opened_at,
            closed_at=row.closed_at,
            digest=row.digest,
            address=row.address,
            is_published=bool(row.is_published),
        )
        for row in session.execute(query.limit(most))
    ]


def rounds_over(session: Session, now: datetime) -> list[Round]:
    """The rounds of groups whose closing time is past, that nobody has closed, and of which nobody was told yet."""
    is_told = (
        select(AuditRow.number)
        .where(
            AuditRow.round_id == RoundRow.id, AuditRow.what == "time-over", col(AuditRow.at) >= col(RoundRow.closes_at)
        )
        .exists()
    )
    query = select_rounds().where(
        col(RoundRow.closes_at) <= now,
        col(RoundRow.opened_at).is_not(None),
        col(RoundRow.closed_at).is_(None),
        col(ProjectRow.group_id).is_not(None),
        ~is_told,
    )
    return [round_of_row(session, row) for row in session.execute(query)]


def uncounted_rounds(session: Session) -> Sequence[str]:
    """The ids of closed rounds whose counting did not finish."""
    return session.exec(
        select(RoundRow.id).where(
            col(RoundRow.closed_at).is_not(None), col(RoundRow.counted).is_(None), col(RoundRow.digest).is_(None)
        )
    ).all()
