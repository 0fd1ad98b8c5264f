"""Rounds of a group, and the projects that they are about."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Row, Select, and_, delete, func, or_, update
from sqlmodel import Session, col, select

from scorecard.engine.result import (
    Counted,
    CountEntry,
    ProjectEntry,
    ReopenedEntry,
    Result,
    SheetFewer,
)
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import dialect_of, inserting
from scorecard.store.rounds import drop_pictures
from scorecard.store.snapshots import pin_rubric, pin_translations, pinned_rubric, pinned_translations
from scorecard.store.tables import Group, Project, Promise, Published, Round, Sheet, new_id


class Sharing(StrEnum):
    """How raters come in: one address for all, or a link for each."""

    OPEN = "open"
    PERSONAL = "personal"


class Stage(StrEnum):
    """Where a round is in its life. `OVER`: its time is over, and it waits to be closed."""

    PREPARED = "prepared"
    OPEN = "open"
    OVER = "over"
    COUNTING = "counting"
    CLOSED = "closed"


class Settled(BaseModel):
    """What was counted when a round was closed: it changes no more until the round is opened again, or the rulings
    change."""

    model_config = ConfigDict(frozen=True)

    tally: dict[str, CountEntry]
    sheets: dict[str, Counted]
    set_aside_reasons: tuple[str, ...]
    about: dict[str, dict[str, Counted]]
    one_sheet_fewer: SheetFewer | None


@dataclass(frozen=True, slots=True)
class GroupRound:
    """A round of a group, and the project it is about. `languages` are those it offers, the first first."""

    group_id: str
    group: str
    project_id: str
    round_id: str
    rubric: Rubric
    translations: Mapping[str, Translation]
    entry: ProjectEntry
    made_at: datetime
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None
    is_counted: bool
    digest: str | None
    address: str
    code: str
    label: str
    sharing: Sharing
    languages: tuple[str, ...]
    welcome: str | None
    shows_raters: bool
    handed_out: int | None
    handed_in: int | None
    rulings: Mapping[str, str]
    reopened: tuple[ReopenedEntry, ...]

    def stage(self, now: datetime) -> Stage:
        if self.closed_at is not None:
            return Stage.CLOSED if self.is_counted else Stage.COUNTING
        if self.opened_at is None:
            return Stage.PREPARED
        return Stage.OVER if self.closes_at is not None and self.closes_at <= now else Stage.OPEN


ROUND_COLUMNS = (
    col(Round.id),
    col(Round.project_id),
    col(Round.rubric_digest),
    col(Round.rubric_status),
    col(Round.rubric_reviewed),
    col(Round.translations),
    col(Round.project_entry),
    col(Round.made_at),
    col(Round.opened_at),
    col(Round.closes_at),
    col(Round.closed_at),
    col(Round.counted).is_not(None).label("is_counted"),
    col(Round.digest),
    col(Round.address),
    col(Round.code),
    col(Round.label),
    col(Round.sharing),
    col(Round.languages),
    col(Round.welcome),
    col(Round.shows_raters),
    col(Round.handed_out),
    col(Round.handed_in),
    col(Round.rulings),
    col(Round.reopened),
    col(Project.group_id),
)
"""What `round_of_row` reads, beside the name of the group."""


def round_of_row(session: Session, row: Row[Any], group: str) -> GroupRound:
    return GroupRound(
        group_id=row.group_id,
        group=group,
        project_id=row.project_id,
        round_id=row.id,
        rubric=pinned_rubric(session, row.rubric_digest, row.rubric_status, row.rubric_reviewed),
        translations=pinned_translations(session, row.translations),
        entry=ProjectEntry.model_validate_json(row.project_entry),
        made_at=row.made_at,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        closed_at=row.closed_at,
        is_counted=row.is_counted,
        digest=row.digest,
        address=row.address,
        code=row.code,
        label=row.label,
        sharing=Sharing(row.sharing),
        languages=tuple(row.languages.split()),
        welcome=row.welcome,
        shows_raters=row.shows_raters,
        handed_out=row.handed_out,
        handed_in=row.handed_in,
        rulings=json.loads(row.rulings),
        reopened=tuple(ReopenedEntry(**one) for one in json.loads(row.reopened)),
    )


def _rounds_of_group(group_id: str) -> Select[*tuple[Any, ...]]:
    chosen: Select[*tuple[Any, ...]] = sqlalchemy.select(*ROUND_COLUMNS).join(
        Project, col(Project.id) == col(Round.project_id)
    )
    return chosen.where(col(Project.group_id) == group_id)


def find_group_round(
    session: Session, group_id: str, group: str, round_id: str, *, to_write: bool = False
) -> GroupRound | None:
    """One of this group. To write, nobody else may until we end."""
    chosen = _rounds_of_group(group_id).where(col(Round.id) == round_id)
    row = session.execute(chosen.with_for_update(of=Round) if to_write else chosen).first()
    return None if row is None else round_of_row(session, row, group)


def counted_rounds(session: Session, group_id: str, group: str, ids: Sequence[str]) -> list[GroupRound]:
    """Those of these rounds that are the group's, closed and counted, in the order in which they are asked for."""
    chosen = _rounds_of_group(group_id).where(
        col(Round.id).in_([id_ for id_ in ids if "\0" not in id_]), col(Round.document).is_not(None)
    )
    found = {row.id: round_of_row(session, row, group) for row in session.execute(chosen)}
    return [found[id_] for id_ in ids if id_ in found]


def rounds_of_project(session: Session, group_id: str, group: str, project_id: str) -> list[GroupRound]:
    """In the order in which they were made."""
    chosen = _rounds_of_group(group_id).where(col(Project.id) == project_id)
    rows = session.execute(chosen.order_by(col(Round.made_at), col(Round.id)))
    return [round_of_row(session, row, group) for row in rows]


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list, by its latest round. `sent` counts the sheets of raters that were sent."""

    project_id: str
    round_id: str
    name: str
    label: str
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None
    hearing_on: date | None
    rounds: int
    sent: int
    published: int
    marked: int
    """Asks of which it is noted what became of them."""
    promises: int
    """Promises among them of which it is not known yet whether they were kept."""


def projects_of(
    session: Session, group_id: str, *, most: int, after: int = 0, hearing_from: date | None = None
) -> list[ProjectLine]:
    """The latest first; or those with a hearing from that day on, the next first."""
    number = func.row_number().over(
        partition_by=col(Round.project_id), order_by=(col(Round.made_at).desc(), col(Round.id).desc())
    )
    latest = sqlalchemy.select(
        col(Round.id),
        col(Round.project_id),
        col(Round.project_entry),
        col(Round.label),
        col(Round.made_at),
        col(Round.opened_at),
        col(Round.closes_at),
        col(Round.closed_at),
        col(Round.hearing_on),
        number.label("place"),
        func.count().over(partition_by=col(Round.project_id)).label("rounds"),
    ).join(Project, col(Project.id) == col(Round.project_id))
    rounds = latest.where(col(Project.group_id) == group_id).subquery()
    sent = (
        sqlalchemy.select(func.count())
        .where(
            col(Sheet.round_id) == rounds.c.id,
            col(Sheet.role) == "rater",
            col(Sheet.sent_at).is_not(None),
            col(Sheet.second_of).is_(None),
            col(Sheet.set_aside_at).is_(None),
        )
        .scalar_subquery()
    )
    published = (
        sqlalchemy.select(func.count())
        .where(col(Published.round_id) == rounds.c.id, col(Published.withdrawn_at).is_(None))
        .scalar_subquery()
    )
    marked = sqlalchemy.select(func.count()).where(col(Promise.project_id) == rounds.c.project_id)
    promises = marked.where(col(Promise.kind).is_not(None), col(Promise.outcome).is_(None))
    found = sqlalchemy.select(
        rounds,
        sent.label("sent"),
        published.label("published"),
        marked.scalar_subquery().label("marked"),
        promises.scalar_subquery().label("promises"),
    ).where(rounds.c.place == 1)
    if hearing_from is not None:
        due = found.where(rounds.c.hearing_on >= hearing_from).order_by(rounds.c.hearing_on)
    else:
        due = found.order_by(rounds.c.made_at.desc())
    rows = session.execute(due.order_by(rounds.c.id).limit(most).offset(after))
    return [
        ProjectLine(
            project_id=row.project_id,
            round_id=row.id,
            name=json.loads(row.project_entry)["name"],
            label=row.label,
            opened_at=row.opened_at,
            closes_at=row.closes_at,
            closed_at=row.closed_at,
            hearing_on=row.hearing_on,
            rounds=row.rounds,
            sent=row.sent,
            published=row.published,
            marked=row.marked,
            promises=row.promises,
        )
        for row in rows
    ]


def add_group_project(session: Session, group_id: str, *, form: str, now: datetime) -> str | None:
    """A new project, or None where this form has made one already."""
    row = {"id": new_id(), "form": form, "group_id": group_id, "made_at": now}
    adding = inserting(dialect_of(session), Project).values(row).on_conflict_do_nothing(index_elements=["form"])
    made: str | None = session.execute(adding.returning(col(Project.id))).scalar()
    return made


def find_group_project_of_form(session: Session, group_id: str, form: str) -> str | None:
    return session.exec(select(Project.id).where(Project.form == form, Project.group_id == group_id)).first()


def add_group_round(
    session: Session,
    project_id: str,
    *,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    entry: ProjectEntry,
    label: str,
    sharing: Sharing,
    languages: Sequence[str],
    now: datetime,
) -> str:
    """A prepared round; its id."""
    stored = Round(
        project_id=project_id,
        **_pinned(session, rubric, translations),
        project_entry=entry.model_dump_json(),
        picture_digest=entry.picture.digest if entry.picture else None,
        hearing_on=entry.facts.hearing.date if entry.facts.hearing else None,
        made_at=now,
        code=new_id(6),
        label=label,
        sharing=sharing.value,
        languages=" ".join(languages),
    )
    session.add(stored)
    session.flush()
    return stored.id


def _pinned(session: Session, rubric: Rubric, translations: Mapping[str, Translation]) -> dict[str, Any]:
    pin_rubric(session, rubric)
    return {
        "rubric_digest": rubric.digest,
        "rubric_status": rubric.status,
        "rubric_reviewed": rubric.reviewed.model_dump_json() if rubric.reviewed else None,
        "translations": pin_translations(session, translations),
    }


def change_group_entry(session: Session, round_id: str, entry: ProjectEntry) -> None:
    _change(
        session,
        round_id,
        project_entry=entry.model_dump_json(),
        picture_digest=entry.picture.digest if entry.picture else None,
        hearing_on=entry.facts.hearing.date if entry.facts.hearing else None,
    )
    drop_pictures(session)


def change_rubric(session: Session, round_id: str, rubric: Rubric, translations: Mapping[str, Translation]) -> None:
    _change(session, round_id, **_pinned(session, rubric, translations))


def change_manner(
    session: Session,
    round_id: str,
    *,
    label: str,
    sharing: Sharing,
    languages: Sequence[str],
    welcome: str | None,
    closes_at: datetime | None,
    shows_raters: bool,
) -> None:
    """How a round is held."""
    _change(
        session,
        round_id,
        label=label,
        sharing=sharing.value,
        languages=" ".join(languages),
        welcome=welcome,
        closes_at=closes_at,
        shows_raters=shows_raters,
    )


def change_handed(session: Session, round_id: str, *, handed_out: int | None, handed_in: int | None) -> None:
    _change(session, round_id, handed_out=handed_out, handed_in=handed_in)


def open_group_round(session: Session, round_id: str, now: datetime) -> None:
    _change(session, round_id, opened_at=now)


def freeze(session: Session, round_id: str, now: datetime) -> None:
    """Close it; what it counts comes after."""
    _change(session, round_id, closed_at=now, counted=None, document=None, digest=None)


def reopen_group_round(session: Session, round_id: str, reopened: Sequence[ReopenedEntry]) -> None:
    _change(
        session,
        round_id,
        closed_at=None,
        closes_at=None,
        counted=None,
        document=None,
        digest=None,
        reopened=json.dumps([one.model_dump(mode="json") for one in reopened], ensure_ascii=False),
    )


def change_rulings(session: Session, round_id: str, rulings: Mapping[str, str]) -> None:
    """The figures that rest on them are to be counted anew."""
    text = json.dumps(dict(rulings), ensure_ascii=False)
    _change(session, round_id, rulings=text, counted=None, document=None, digest=None)


def settle(session: Session, round_id: str, settled: Settled) -> None:
    _change(session, round_id, counted=settled.model_dump_json())


def settled_of(session: Session, round_id: str) -> Settled | None:
    counted = session.exec(select(Round.counted).where(Round.id == round_id)).first()
    return Settled.model_validate_json(counted) if counted else None


def keep_document(session: Session, round_id: str, result: Result | None) -> None:
    _change(
        session,
        round_id,
        document=result.json_bytes().decode() if result else None,
        digest=result.digest if result else None,
    )


def _change(session: Session, round_id: str, **values: Any) -> None:
    session.execute(update(Round).where(col(Round.id) == round_id).values(values))


def delete_round(session: Session, round_id: str) -> None:
    session.execute(delete(Round).where(col(Round.id) == round_id))
    drop_pictures(session)


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in a list of all that a group has."""

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
    """The latest first, from behind this one on."""
    published = (
        sqlalchemy.select(col(Published.number))
        .where(col(Published.address) == col(Round.address), col(Published.withdrawn_at).is_(None))
        .exists()
    )
    found = (
        sqlalchemy.select(
            col(Round.id),
            col(Round.project_id),
            col(Round.project_entry),
            col(Round.label),
            col(Round.made_at),
            col(Round.opened_at),
            col(Round.closed_at),
            col(Round.digest),
            col(Round.address),
            published.label("is_published"),
        )
        .join(Project, col(Project.id) == col(Round.project_id))
        .where(col(Project.group_id) == group_id)
        .order_by(col(Round.made_at).desc(), col(Round.id).desc())
    )
    if after is not None:
        moment, id_ = after
        earlier = and_(col(Round.made_at) == moment, col(Round.id) < id_)
        found = found.where(or_(col(Round.made_at) < moment, earlier))
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
        for row in session.execute(found.limit(most))
    ]


def documents_of_group(session: Session, group_id: str) -> Iterator[str]:
    """The results of closed rounds, one after the other, in the order in which the rounds were made."""
    found = (
        session.connection()
        .execution_options(yield_per=20)
        .execute(
            sqlalchemy.select(col(Round.document))
            .join(Project, col(Project.id) == col(Round.project_id))
            .where(col(Project.group_id) == group_id, col(Round.document).is_not(None))
            .order_by(col(Round.made_at), col(Round.id))
        )
    )
    yield from (row.document for row in found)


def uncounted_rounds(session: Session) -> list[tuple[str, str, str]]:
    """Closed rounds whose counting did not come to its end: group, its name, round."""
    found = session.exec(
        select(Group.id, Group.name, Round.id)
        .join(Project, col(Project.group_id) == Group.id)
        .join(Round, col(Round.project_id) == Project.id)
        .where(col(Round.closed_at).is_not(None), col(Round.counted).is_(None))
    )
    return [(group_id, group, round_id) for group_id, group, round_id in found]
