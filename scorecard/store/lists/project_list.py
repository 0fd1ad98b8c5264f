"""The list of a group's projects, with the rounds of each."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy
from sqlalchemy import func
from sqlmodel import Session, col

from scorecard.store.tables import ProjectRow, PromiseRow, PublishedRow, RoundRow, SheetRow


@dataclass(frozen=True, slots=True)
class ListedRound:
    """A round in a list of projects. `sent` counts the raters' sheets that were sent and not set aside; `digest` is
    that of the document of its result, None until it is counted."""

    round_id: str
    label: str
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None
    digest: str | None
    sent: int
    is_published: bool


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list, with all its rounds, the oldest first. Its name, its hearing and `is_sample` (whether it is
    made up) come from the latest round."""

    project_id: str
    name: str
    is_sample: bool
    hearing_on: date | None
    rounds: tuple[ListedRound, ...]
    noted: int
    """How many asks have a note on what became of them."""
    promises: int
    """How many of them were promised, and neither kept nor broken yet."""


def projects_of(session: Session, group_id: str, today: date, *, most: int, after: int = 0) -> list[ProjectLine]:
    """Up to `most` of a group's projects, leaving out the first `after`: first those with a hearing today or later, the
    next one first; then the latest first."""
    number = func.row_number().over(
        partition_by=col(RoundRow.project_id), order_by=(col(RoundRow.made_at).desc(), col(RoundRow.id).desc())
    )
    columns = (col(RoundRow.id), col(RoundRow.project_id), col(RoundRow.made_at), col(RoundRow.hearing_on))
    rounds = (
        sqlalchemy.select(*columns, number.label("from_latest"))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(col(ProjectRow.group_id) == group_id)
        .subquery()
    )
    ahead = sqlalchemy.case((rounds.c.hearing_on >= today, rounds.c.hearing_on))
    latest = (
        sqlalchemy.select(rounds.c.project_id)
        .where(rounds.c.from_latest == 1)
        .order_by(ahead.is_(None), ahead, rounds.c.made_at.desc(), rounds.c.id)
    )
    return project_lines(session, group_id, session.scalars(latest.limit(most).offset(after)).all())


def project_lines(session: Session, group_id: str, ids: Sequence[str]) -> list[ProjectLine]:
    """The group's projects among these ids, in their order."""
    counts = _line_counts()
    found = session.execute(
        sqlalchemy.select(
            col(RoundRow.id),
            col(RoundRow.project_id),
            col(RoundRow.project_entry),
            col(RoundRow.hearing_on),
            col(RoundRow.label),
            col(RoundRow.opened_at),
            col(RoundRow.closes_at),
            col(RoundRow.closed_at),
            col(RoundRow.digest),
            *(query.correlate(RoundRow).scalar_subquery().label(name) for name, query in counts.items()),
        )
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(col(ProjectRow.group_id) == group_id, col(RoundRow.project_id).in_(ids))
        .order_by(col(RoundRow.made_at), col(RoundRow.id))
    )
    rows: dict[str, list[Any]] = {}
    for row in found:
        rows.setdefault(row.project_id, []).append(row)
    return [_project_line(rows[id_]) for id_ in ids if id_ in rows]


def _project_line(rows: Sequence[Any]) -> ProjectLine:
    latest = rows[-1]
    entry = json.loads(latest.project_entry)
    return ProjectLine(
        project_id=latest.project_id,
        name=entry["name"],
        is_sample=entry["facts"].get("sample") == "yes",
        hearing_on=latest.hearing_on,
        rounds=tuple(
            ListedRound(
                round_id=row.id,
                label=row.label or "",
                opened_at=row.opened_at,
                closes_at=row.closes_at,
                closed_at=row.closed_at,
                digest=row.digest,
                sent=row.sent,
                is_published=bool(row.published),
            )
            for row in rows
        ),
        noted=latest.noted,
        promises=latest.promises,
    )


def _line_counts() -> dict[str, Any]:
    """The queries for the counts in a line, by name. Each refers to the round of the line."""
    sent = sqlalchemy.select(func.count()).where(
        col(SheetRow.round_id) == col(RoundRow.id),
        col(SheetRow.role) == "rater",
        col(SheetRow.sent_at).is_not(None),
        col(SheetRow.second_of).is_(None),  # a second typing of a paper sheet only checks the first
        col(SheetRow.set_aside_at).is_(None),
    )
    published = sqlalchemy.select(func.count()).where(
        col(PublishedRow.round_id) == col(RoundRow.id), col(PublishedRow.withdrawn_at).is_(None)
    )
    noted = sqlalchemy.select(func.count()).where(col(PromiseRow.project_id) == col(RoundRow.project_id))
    promises = noted.where(col(PromiseRow.kind) != "refused", col(PromiseRow.outcome).is_(None))
    return {"sent": sent, "published": published, "noted": noted, "promises": promises}
