"""The public list: projects with a published scorecard, to be searched, filtered and sorted in a few queries."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from unicodedata import combining, normalize

import sqlalchemy
from sqlalchemy import ColumnElement, and_, delete, func, or_
from sqlmodel import Session, col, select

from scorecard.store.tables import Listed, ListedPart, Promise, Published, Round

OVERALL = ""
"""The name of the whole among the parts of a listed project."""


class Sort(StrEnum):
    """What the list is sorted by; what is unknown comes last, whichever way."""

    PUBLISHED = "published"
    SCORE = "score"
    LOWEST = "lowest"
    NAME = "name"
    HEARING = "hearing"


class Status(StrEnum):
    """Where a project stands before those who decide, and what became of the asks."""

    AHEAD = "ahead"
    PAST = "past"
    PROMISED = "promised"
    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader asks of the list. A band is that of the principle where one is named, else of the whole."""

    text: str = ""
    principle: str = OVERALL
    band: str = ""
    neighborhood: str = ""
    status: Status | None = None
    hearing_from: date | None = None
    hearing_to: date | None = None
    sort: Sort = Sort.PUBLISHED


def folded(text: str) -> str:
    """Without capitals and marks, so that “antonia” finds Ántonia, and stands beside it."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))


@dataclass(frozen=True, slots=True)
class ListedLine:
    """A line of the list: the project, and the score and the band's words that were asked for."""

    row: Listed
    score: str | None
    top: str
    bands: Mapping[str, str]


def listed(session: Session, wanted: Wanted, today: date, *, most: int, after: int = 0) -> tuple[list[ListedLine], int]:
    """Some lines, and how many there are in all."""
    found = (
        sqlalchemy.select(Listed, col(ListedPart.score), col(ListedPart.top), col(ListedPart.bands))
        .join(ListedPart, col(ListedPart.project_id) == col(Listed.project_id))
        .where(col(ListedPart.principle) == wanted.principle, *_conditions(wanted, today))
    )
    total = session.execute(sqlalchemy.select(func.count()).select_from(found.subquery())).scalar() or 0
    rows = session.execute(found.order_by(*_order(wanted)).limit(most).offset(after))
    return [ListedLine(row, score, top, json.loads(bands)) for row, score, top, bands in rows], total


def listed_after(
    session: Session, wanted: Wanted, today: date, *, most: int, after: tuple[datetime, str] | None
) -> list[tuple[ListedLine, str | None]]:
    """Some lines, those published last first, from behind this one on; each with the id of its band. What is published
    meanwhile shifts nothing."""
    found = (
        sqlalchemy.select(
            Listed, col(ListedPart.score), col(ListedPart.top), col(ListedPart.bands), col(ListedPart.band)
        )
        .join(ListedPart, col(ListedPart.project_id) == col(Listed.project_id))
        .where(col(ListedPart.principle) == wanted.principle, *_conditions(wanted, today))
        .order_by(col(Listed.published_at).desc(), col(Listed.project_id).desc())
    )
    if after is not None:
        moment, project_id = after
        found = found.where(
            or_(
                col(Listed.published_at) < moment,
                and_(col(Listed.published_at) == moment, col(Listed.project_id) < project_id),
            )
        )
    rows = session.execute(found.limit(most))
    return [(ListedLine(row, score, top, json.loads(bands)), band) for row, score, top, bands, band in rows]


def others_of_edition(session: Session, rubric_digest: str, address: str, most: int) -> list[str]:
    """The addresses of other projects that were scored with an edition, those published last first."""
    found = (
        sqlalchemy.select(col(Listed.address))
        .where(col(Listed.rubric_digest) == rubric_digest, col(Listed.address) != address)
        .order_by(col(Listed.published_at).desc(), col(Listed.project_id).desc())
    )
    return list(session.scalars(found.limit(most)))


def _conditions(wanted: Wanted, today: date) -> Iterable[ColumnElement[bool]]:
    for word in folded(wanted.text).split()[:8]:
        yield col(Listed.searched).contains(word, autoescape=True)
    if wanted.band:
        yield col(ListedPart.band) == wanted.band
    if wanted.neighborhood:
        yield col(Listed.neighborhood) == wanted.neighborhood
    if wanted.hearing_from:
        yield col(Listed.hearing_on) >= wanted.hearing_from
    if wanted.hearing_to:
        yield col(Listed.hearing_on) <= wanted.hearing_to
    if wanted.status:
        yield _status(wanted.status, today)


def _status(status: Status, today: date) -> ColumnElement[bool]:
    match status:
        case Status.AHEAD:
            return col(Listed.hearing_on) >= today
        case Status.PAST:
            return col(Listed.hearing_on) < today
        case Status.PROMISED:
            which: ColumnElement[bool] = and_(col(Promise.outcome).is_(None), col(Promise.kind).is_not(None))
        case _:
            which = col(Promise.outcome) == status.value
    return sqlalchemy.select(col(Promise.id)).where(col(Promise.project_id) == col(Listed.project_id), which).exists()


def _order(wanted: Wanted) -> tuple[ColumnElement[Any], ...]:
    first: dict[Sort, tuple[ColumnElement[Any], ...]] = {
        Sort.PUBLISHED: (col(Listed.published_at).desc(),),
        Sort.SCORE: (col(ListedPart.share).is_(None), col(ListedPart.share).desc()),
        Sort.LOWEST: (col(ListedPart.share).is_(None), col(ListedPart.share).asc()),
        Sort.NAME: (),
        Sort.HEARING: (col(Listed.hearing_on).is_(None), col(Listed.hearing_on).asc()),
    }
    return (*first[wanted.sort], col(Listed.sorted_name).asc(), col(Listed.project_id).asc())


@dataclass(frozen=True, slots=True)
class Choices:
    """What the list can be narrowed to; words by language."""

    principles: Mapping[str, Mapping[str, str]]
    bands: Mapping[str, Mapping[str, str]]
    neighborhoods: Sequence[str]


def choices(session: Session) -> Choices:
    """Everything that is in the list; principles and bands of one id by the words of the latest."""
    parts = session.execute(
        sqlalchemy.select(
            col(ListedPart.principle), col(ListedPart.titles), col(ListedPart.band), col(ListedPart.bands)
        )
        .distinct()
        .order_by(col(ListedPart.principle), col(ListedPart.band))
    ).all()
    names = session.exec(
        select(Listed.neighborhood)
        .where(col(Listed.neighborhood).is_not(None))
        .distinct()
        .order_by(Listed.neighborhood)
    )
    return Choices(
        principles={id_: json.loads(titles) for id_, titles, _, _ in parts if id_ != OVERALL},
        bands={band: json.loads(words) for _, _, band, words in parts if band},
        neighborhoods=[name for name in names if name],
    )


def newest_of_project(session: Session, project_id: str) -> Published | None:
    """The newest number that stands, of the latest round that has one."""
    return session.exec(
        select(Published)
        .join(Round, col(Round.id) == col(Published.round_id))
        .where(Round.project_id == project_id, col(Published.withdrawn_at).is_(None))
        .order_by(col(Round.made_at).desc(), col(Round.id).desc(), col(Published.number).desc())
    ).first()


def project_at(session: Session, address: str) -> str | None:
    """The project whose round has this address."""
    return session.exec(select(Round.project_id).where(Round.address == address)).first()


def find_listed(session: Session, project_id: str) -> Listed | None:
    return session.exec(select(Listed).where(Listed.project_id == project_id)).first()


def unlist(session: Session, project_id: str) -> None:
    session.execute(delete(Listed).where(col(Listed.project_id) == project_id))


def list_again(session: Session, row: Listed, parts: Sequence[ListedPart]) -> None:
    unlist(session, row.project_id)
    session.add(row)
    session.flush()
    session.add_all(parts)


def unlisted_projects(session: Session) -> Sequence[str]:
    """Projects with a number that stands which are not in the list."""
    return session.exec(
        select(Round.project_id)
        .join(Published, col(Published.round_id) == col(Round.id))
        .outerjoin(Listed, col(Listed.project_id) == col(Round.project_id))
        .where(col(Published.withdrawn_at).is_(None), col(Listed.project_id).is_(None))
        .distinct()
    ).all()
