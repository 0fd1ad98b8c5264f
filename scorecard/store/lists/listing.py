"""The public list of projects with a published scorecard: search, filters and sorting, in a few queries."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Any
from unicodedata import combining

import sqlalchemy
from sqlalchemy import ColumnElement, and_, delete, func, or_
from sqlmodel import Session, col, select

from scorecard.clock import zone_named
from scorecard.store.publications import held_at
from scorecard.store.tables import GroupRow, ListedPartRow, ListedRow, ProjectRow, PromiseRow, PublishedRow, RoundRow
from scorecard.texts import normalized

OVERALL = ""
"""The id of the part that holds the overall score and band, beside the parts for single principles."""


class Sort(StrEnum):
    """The order of the list: the latest published first, the highest or the lowest score first, by name, or the
    earliest hearing first. Projects without a score, or a hearing, come last."""

    PUBLISHED = "published"
    SCORE = "score"
    LOWEST = "lowest"
    NAME = "name"
    HEARING = "hearing"


class ListStatus(StrEnum):
    """What the list can be narrowed to: the hearing is `AHEAD` (today or later) or `PAST`; or an ask was `PROMISED` and
    is neither kept nor broken yet, was `KEPT`, or was `BROKEN`."""

    AHEAD = "ahead"
    PAST = "past"
    PROMISED = "promised"
    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a reader looks for in the list; an empty text or None does not narrow it. `band` is a band of `principle`,
    or of the whole if that is empty."""

    text: str = ""
    principle: str = OVERALL
    band: str = ""
    neighborhood: str = ""
    status: ListStatus | None = None
    hearing_from: date | None = None
    hearing_to: date | None = None
    sort: Sort = Sort.PUBLISHED


def folded(text: str) -> str:
    """The text without capitals and accents, so that “antonia” finds Ántonia and is sorted beside it."""
    return "".join(letter for letter in normalized("NFKD", text.casefold()) if not combining(letter))


@dataclass(frozen=True, slots=True)
class ListedLine:
    """A line of the list: a project, and score and band of the principle that was asked for. `top` is the highest
    possible score as text; `bands` is the name of the band by language."""

    row: ListedRow
    score: str | None
    top: str
    bands: Mapping[str, str]


def listed(session: Session, query: ListQuery, today: date, *, most: int, after: int = 0) -> list[ListedLine]:
    """The lines of a query in its order: up to `most` of them, leaving out the first `after`."""
    lines = (
        sqlalchemy.select(ListedRow, col(ListedPartRow.score), col(ListedPartRow.top), col(ListedPartRow.bands))
        .join(ListedPartRow, col(ListedPartRow.project_id) == col(ListedRow.project_id))
        .where(col(ListedPartRow.principle) == query.principle)
    )
    if query.band or query.principle or query.sort in (Sort.SCORE, Sort.LOWEST):
        lines = lines.where(*_conditions(query, today)).limit(most).offset(after)
    else:  # each project has one part for the whole, so the projects of the page can be chosen before the join
        shown = select(ListedRow.project_id).where(*_conditions(query, today))
        few = shown.order_by(*_order(query)).limit(most).offset(after).subquery()
        lines = lines.where(col(ListedRow.project_id).in_(sqlalchemy.select(few.c.project_id)))
    rows = session.execute(lines.order_by(*_order(query)))
    return [ListedLine(row, score, top, json.loads(bands)) for row, score, top, bands in rows]


def number_listed(session: Session, query: ListQuery, today: date) -> int:
    """How many lines a query has in all."""
    lines = (
        sqlalchemy.select(func.count())
        .select_from(ListedRow)
        .join(ListedPartRow, col(ListedPartRow.project_id) == col(ListedRow.project_id))
        .where(col(ListedPartRow.principle) == query.principle, *_conditions(query, today))
    )
    return session.execute(lines).scalar() or 0


def listed_after(
    session: Session, query: ListQuery, today: date, *, most: int, after: tuple[datetime, str] | None
) -> list[tuple[ListedLine, str | None]]:
    """Up to `most` lines, the latest published first, each with the id of its band. `after` names the last line that
    was seen by time and project id, so that new publications shift nothing."""
    found = (
        sqlalchemy.select(
            ListedRow,
            col(ListedPartRow.score),
            col(ListedPartRow.top),
            col(ListedPartRow.bands),
            col(ListedPartRow.band),
        )
        .join(ListedPartRow, col(ListedPartRow.project_id) == col(ListedRow.project_id))
        .where(col(ListedPartRow.principle) == query.principle, *_conditions(query, today))
        .order_by(col(ListedRow.published_at).desc(), col(ListedRow.project_id).desc())
    )
    if after is not None:
        moment, project_id = after
        found = found.where(
            or_(
                col(ListedRow.published_at) < moment,
                and_(col(ListedRow.published_at) == moment, col(ListedRow.project_id) < project_id),
            )
        )
    rows = session.execute(found.limit(most))
    return [(ListedLine(row, score, top, json.loads(bands)), band) for row, score, top, bands, band in rows]


@dataclass(frozen=True, slots=True)
class PublishedRounds:
    """How many rounds of a project are public, and the time zone of its group, None if it is not known."""

    number: int
    zone: tzinfo | None


def published_rounds(session: Session, project_ids: Collection[str]) -> dict[str, PublishedRounds]:
    """The public rounds of these projects, by project."""
    found = session.execute(
        sqlalchemy.select(col(RoundRow.project_id), func.count(col(RoundRow.id).distinct()), func.max(GroupRow.zone))
        .join(PublishedRow, col(PublishedRow.round_id) == col(RoundRow.id))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .outerjoin(GroupRow, col(GroupRow.id) == col(ProjectRow.group_id))
        .where(col(RoundRow.project_id).in_(project_ids), col(PublishedRow.withdrawn_at).is_(None))
        .group_by(col(RoundRow.project_id))
    )
    return {project_id: PublishedRounds(number, zone_named(zone)) for project_id, number, zone in found}


def others_of_edition(session: Session, rubric_digest: str, address: str, most: int) -> list[str]:
    """The addresses of other projects than that of `address` that were scored with this edition, the latest published
    first."""
    this = sqlalchemy.select(col(RoundRow.project_id)).where(col(RoundRow.address) == address).scalar_subquery()
    found = (
        sqlalchemy.select(col(ListedRow.address))
        .where(col(ListedRow.rubric_digest) == rubric_digest, col(ListedRow.project_id) != this)
        .order_by(col(ListedRow.published_at).desc(), col(ListedRow.project_id).desc())
    )
    return list(session.scalars(found.limit(most)))


def _conditions(query: ListQuery, today: date) -> Iterable[ColumnElement[bool]]:
    for word in folded(query.text).split()[:8]:
        yield col(ListedRow.searched).contains(word, autoescape=True)
    if query.band:
        yield col(ListedPartRow.band) == query.band
    if query.neighborhood:
        yield col(ListedRow.neighborhood) == query.neighborhood
    if query.hearing_from:
        yield col(ListedRow.hearing_on) >= query.hearing_from
    if query.hearing_to:
        yield col(ListedRow.hearing_on) <= query.hearing_to
    if query.status:
        yield _status(query.status, today)


def _status(status: ListStatus, today: date) -> ColumnElement[bool]:
    match status:
        case ListStatus.AHEAD:
            return col(ListedRow.hearing_on) >= today
        case ListStatus.PAST:
            return col(ListedRow.hearing_on) < today
        case ListStatus.PROMISED:
            which: ColumnElement[bool] = and_(col(PromiseRow.outcome).is_(None), col(PromiseRow.kind) != "refused")
        case _:
            which = col(PromiseRow.outcome) == status.value
    return (
        sqlalchemy.select(col(PromiseRow.id))
        .where(col(PromiseRow.project_id) == col(ListedRow.project_id), which)
        .exists()
    )


def _order(query: ListQuery) -> tuple[ColumnElement[Any], ...]:
    first: dict[Sort, tuple[ColumnElement[Any], ...]] = {
        Sort.PUBLISHED: (col(ListedRow.published_at).desc(),),
        Sort.SCORE: (col(ListedPartRow.share).is_(None), col(ListedPartRow.share).desc()),
        Sort.LOWEST: (col(ListedPartRow.share).is_(None), col(ListedPartRow.share).asc()),
        Sort.NAME: (),
        Sort.HEARING: (col(ListedRow.hearing_on).is_(None), col(ListedRow.hearing_on).asc()),
    }
    return (*first[query.sort], col(ListedRow.sorted_name).asc(), col(ListedRow.project_id).asc())


@dataclass(frozen=True, slots=True)
class Choices:
    """The values that the list can be filtered by, with their names by language."""

    principles: Mapping[str, Mapping[str, str]]
    bands: Mapping[str, Mapping[str, str]]
    neighborhoods: Sequence[str]


def choices(session: Session) -> Choices:
    """All values that occur in the list. Principles of several rubrics that have the same id are listed once, under the
    name of one of them; so are bands."""
    parts = session.execute(
        sqlalchemy.select(
            col(ListedPartRow.principle), col(ListedPartRow.titles), col(ListedPartRow.band), col(ListedPartRow.bands)
        )
        .distinct()
        .order_by(col(ListedPartRow.principle), col(ListedPartRow.band))
    ).all()
    names = session.exec(
        select(ListedRow.neighborhood)
        .where(col(ListedRow.neighborhood).is_not(None))
        .distinct()
        .order_by(ListedRow.neighborhood)
    )
    return Choices(
        principles={id_: json.loads(titles) for id_, titles, _, _ in parts if id_ != OVERALL},
        bands={band: json.loads(words) for _, _, band, words in parts if band},
        neighborhoods=[name for name in names if name],
    )


def newest_of_project(session: Session, project_id: str) -> PublishedRow | None:
    """The newest number that was not taken down, of the latest round that has one."""
    return session.exec(
        select(PublishedRow)
        .join(RoundRow, col(RoundRow.id) == col(PublishedRow.round_id))
        .where(RoundRow.project_id == project_id, col(PublishedRow.withdrawn_at).is_(None))
        .order_by(held_at(RoundRow).desc(), col(RoundRow.id).desc(), col(PublishedRow.number).desc())
    ).first()


def project_at(session: Session, address: str) -> str | None:
    """The project whose round has this address."""
    return session.exec(select(RoundRow.project_id).where(RoundRow.address == address)).first()


def find_listed(session: Session, project_id: str) -> ListedRow | None:
    return session.exec(select(ListedRow).where(ListedRow.project_id == project_id)).first()


def unlist(session: Session, project_id: str) -> None:
    session.execute(delete(ListedRow).where(col(ListedRow.project_id) == project_id))


def replace_line(session: Session, row: ListedRow, parts: Sequence[ListedPartRow]) -> None:
    unlist(session, row.project_id)
    session.add(row)
    session.flush()
    session.add_all(parts)


def unlisted_projects(session: Session) -> Sequence[str]:
    """The ids of published projects that are missing from the list."""
    return session.exec(
        select(RoundRow.project_id)
        .join(PublishedRow, col(PublishedRow.round_id) == col(RoundRow.id))
        .outerjoin(ListedRow, col(ListedRow.project_id) == col(RoundRow.project_id))
        .where(col(PublishedRow.withdrawn_at).is_(None), col(ListedRow.project_id).is_(None))
        .distinct()
    ).all()
