"""Sheets of a group's round: raters', on a screen or on paper, the group's own, and the developer's answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Select, and_, bindparam, case, delete, func, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from scorecard.engine.answers import Answer, EvidenceKind, Other
from scorecard.engine.answers import Sheet as CountedSheet
from scorecard.engine.tally import Count, Tally
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.store.answers import given_of
from scorecard.store.group_rounds import ROUND_COLUMNS, GroupRound, round_of_row
from scorecard.store.tables import AnswerKind, Group, Moment, PickedReason, Project, Round, Sheet, StoredAnswer, Upload


class Role(StrEnum):
    RATER = "rater"
    GROUP = "group"
    DEVELOPER = "developer"


class Source(StrEnum):
    ONLINE = "online"
    PAPER = "paper"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class StoredSheet:
    """A sheet and the round it belongs to."""

    sheet_id: str
    role: Role
    number: str | None
    sent_at: datetime | None
    set_aside_at: datetime | None
    about: str | None
    round: GroupRound


def find_sheet(
    session: Session, sheet_id: str, link: str, *, to_write: bool = False, alone: bool = False
) -> StoredSheet | None:
    """The sheet that this link opens. To write, the round is neither closed nor opened again until we end; `alone`,
    nobody else writes in it either."""
    values = {"sheet": sheet_id, "link": link}
    row = session.connection().execute(_sheet_of_link(to_write, alone), values).first()
    return None if row is None else _stored(session, row)


@cache
def _sheet_of_link(to_write: bool, alone: bool) -> Select[*tuple[Any, ...]]:
    """Made once, as putting it together takes longer than answering it."""
    found = _with_round().where(col(Sheet.id) == bindparam("sheet"), col(Sheet.link) == bindparam("link"))
    return found.with_for_update(of=Round, read=not alone) if to_write else found


def _with_round() -> Select[*tuple[Any, ...]]:
    found: Select[*tuple[Any, ...]] = (
        sqlalchemy.select(
            *ROUND_COLUMNS,
            col(Sheet.id).label("sheet_id"),
            col(Sheet.role),
            col(Sheet.number),
            col(Sheet.sent_at),
            col(Sheet.set_aside_at),
            col(Sheet.about),
            col(Group.name).label("group_name"),
        )
        .join(Round, col(Round.id) == col(Sheet.round_id))
        .join(Project, col(Project.id) == col(Round.project_id))
        .join(Group, col(Group.id) == col(Project.group_id))
    )
    return found


def _stored(session: Session, row: Any) -> StoredSheet:
    return StoredSheet(
        sheet_id=row.sheet_id,
        role=Role(row.role),
        number=row.number,
        sent_at=row.sent_at,
        set_aside_at=row.set_aside_at,
        about=row.about,
        round=round_of_row(session, row, row.group_name),
    )


def find_sheet_of_group(
    session: Session, group_id: str, sheet_id: str, *, to_write: bool = False
) -> StoredSheet | None:
    """A sheet that a group fills in itself."""
    found = _with_round().where(
        col(Sheet.id) == sheet_id, col(Project.group_id) == group_id, col(Sheet.role) == Role.GROUP.value
    )
    row = session.execute(found.with_for_update(of=Round) if to_write else found).first()
    return None if row is None else _stored(session, row)


def find_round_of_code(session: Session, code: str, *, to_write: bool = False) -> GroupRound | None:
    """The round whose short address this is."""
    found = (
        sqlalchemy.select(*ROUND_COLUMNS, col(Group.name).label("group_name"))
        .join(Project, col(Project.id) == col(Round.project_id))
        .join(Group, col(Group.id) == col(Project.group_id))
        .where(col(Round.code) == code)
    )
    row = session.execute(found.with_for_update(of=Round, read=True) if to_write else found).first()
    return None if row is None else round_of_row(session, row, row.group_name)


def find_sheet_of_secret(session: Session, link: str) -> tuple[str, str] | None:
    """The sheet that a personal link opens, and its round."""
    row = session.exec(select(Sheet.id, Sheet.round_id).where(Sheet.link == link)).first()
    return None if row is None else (row[0], row[1])


def sheets_of_links(session: Session, round_id: str, links: Sequence[str]) -> list[tuple[str, datetime | None]]:
    """Of these, the raters' sheets that belong to this round, and when each was sent."""
    found = session.exec(
        select(Sheet.id, Sheet.sent_at)
        .where(Sheet.round_id == round_id, col(Sheet.link).in_(links), Sheet.role == Role.RATER.value)
        .order_by(col(Sheet.begun_at))
    )
    return [(id_, sent) for id_, sent in found]


def add_sheet(
    session: Session,
    round_id: str,
    *,
    source: Source,
    role: Role = Role.RATER,
    link: str | None = None,
    number: str | None = None,
    device: str | None = None,
    typed_by: str | None = None,
    second_of: str | None = None,
    sent_at: datetime | None = None,
    now: datetime | None = None,
) -> str:
    """Its id."""
    sheet = Sheet(
        round_id=round_id,
        source=source.value,
        role=role.value,
        link=link,
        number=number,
        device=device,
        typed_by=typed_by,
        second_of=second_of,
        sent_at=sent_at,
        begun_at=now,
    )
    session.add(sheet)
    session.flush()
    return sheet.id


def mark_device(session: Session, sheet_id: str, device: str, now: datetime) -> None:
    """Where a personal link was first opened."""
    first = update(Sheet).where(col(Sheet.id) == sheet_id, col(Sheet.device).is_(None))
    session.exec(first.values(device=device, begun_at=now))


def send_sheet(session: Session, sheet_id: str, *, about: str | None, language: str, now: datetime) -> None:
    """The first time it was sent stays."""
    sent = func.coalesce(col(Sheet.sent_at), bindparam("now", now, type_=Moment()))
    session.execute(update(Sheet).where(col(Sheet.id) == sheet_id).values(sent_at=sent, about=about, language=language))


def link_of_role(session: Session, round_id: str, role: Role) -> tuple[str, datetime | None] | None:
    """The one sheet of the group, or of the developer, and when it was sent."""
    row = session.exec(
        select(Sheet.id, Sheet.sent_at).where(Sheet.round_id == round_id, Sheet.role == role.value)
    ).first()
    return None if row is None else (row[0], row[1])


def change_link(session: Session, sheet_id: str, link: str) -> None:
    session.exec(update(Sheet).where(col(Sheet.id) == sheet_id).values(link=link))


def delete_sheet(session: Session, sheet_id: str) -> None:
    session.exec(delete(Sheet).where(col(Sheet.id) == sheet_id))


# counts and lists


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """Raters' sheets: sent and counted by source, begun but not sent, set aside, and paper among these."""

    sent: Mapping[str, int]
    begun: int
    links: int
    set_aside: int
    paper_set_aside: int
    typed: int
    second: int
    same_device: int


_COUNTS = and_(col(Sheet.role) == Role.RATER.value, col(Sheet.second_of).is_(None))
_STANDS = and_(_COUNTS, col(Sheet.sent_at).is_not(None), col(Sheet.set_aside_at).is_(None))


_COUNTED = and_(
    _STANDS,
    sqlalchemy.select(col(StoredAnswer.sheet_id))
    .where(col(StoredAnswer.sheet_id) == col(Sheet.id), col(StoredAnswer.kind) != AnswerKind.UNRATED.value)
    .exists(),
)
"""A sheet without an answer counts nowhere."""


def sheet_counts(session: Session, round_id: str) -> SheetCounts:
    """One look at all sheets of a round."""

    def number(condition: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    paper = col(Sheet.source) == Source.PAPER.value
    aside = and_(_COUNTS, col(Sheet.set_aside_at).is_not(None), col(Sheet.sent_at).is_not(None))
    devices = (
        sqlalchemy.select(func.count().label("number"))
        .where(col(Sheet.round_id) == round_id, _STANDS, col(Sheet.device).is_not(None))
        .group_by(col(Sheet.device))
        .having(func.count() > 1)
        .subquery()
    )
    row = session.execute(
        sqlalchemy.select(
            *(number(and_(_COUNTED, col(Sheet.source) == source.value)).label(source.value) for source in Source),
            number(and_(_COUNTS, col(Sheet.sent_at).is_(None), col(Sheet.begun_at).is_not(None))).label("begun"),
            number(and_(_COUNTS, col(Sheet.begun_at).is_(None))).label("links"),
            number(aside).label("aside"),
            number(and_(aside, paper)).label("paper_aside"),
            number(and_(_COUNTS, paper)).label("typed"),
            number(col(Sheet.second_of).is_not(None)).label("second"),
            sqlalchemy.select(func.coalesce(func.sum(devices.c.number), 0)).scalar_subquery().label("same_device"),
        ).where(col(Sheet.round_id) == round_id)
    ).one()
    return SheetCounts(
        sent={source.value: getattr(row, source.value) for source in Source},
        begun=row.begun,
        links=row.links,
        set_aside=row.aside,
        paper_set_aside=row.paper_aside,
        typed=row.typed,
        second=row.second,
        same_device=int(row.same_device),
    )


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet in a list. `device` is the same for sheets of one device; `answers` counts the criteria it answers."""

    sheet_id: str
    source: Source
    number: str | None
    device: str | None
    begun_at: datetime | None
    sent_at: datetime | None
    set_aside_at: datetime | None
    set_aside_reason: str | None
    typed_by: str | None
    answers: int


def sheet_lines(session: Session, round_id: str, *, most: int, after: int = 0) -> list[SheetLine]:
    """Raters' sheets that have begun, the latest first."""
    answers = (
        sqlalchemy.select(func.count())
        .where(col(StoredAnswer.sheet_id) == col(Sheet.id), col(StoredAnswer.kind) != AnswerKind.UNRATED.value)
        .scalar_subquery()
    )
    rows = session.execute(
        sqlalchemy.select(
            col(Sheet.id),
            col(Sheet.source),
            col(Sheet.number),
            col(Sheet.device),
            col(Sheet.begun_at),
            col(Sheet.sent_at),
            col(Sheet.set_aside_at),
            col(Sheet.set_aside_reason),
            col(Sheet.typed_by),
            answers.label("answers"),
        )
        .where(col(Sheet.round_id) == round_id, _COUNTS, col(Sheet.begun_at).is_not(None))
        .order_by(col(Sheet.begun_at).desc(), col(Sheet.id))
        .limit(most)
        .offset(after)
    )
    return [
        SheetLine(
            sheet_id=row.id,
            source=Source(row.source),
            number=row.number,
            device=row.device,
            begun_at=row.begun_at,
            sent_at=row.sent_at,
            set_aside_at=row.set_aside_at,
            set_aside_reason=row.set_aside_reason,
            typed_by=row.typed_by,
            answers=row.answers,
        )
        for row in rows
    ]


def find_line(session: Session, round_id: str, sheet_id: str) -> Sheet | None:
    """A rater's sheet of this round."""
    return session.exec(select(Sheet).where(Sheet.id == sheet_id, Sheet.round_id == round_id, _COUNTS)).first()


def set_aside(session: Session, sheet_id: str, reason: str | None, now: datetime) -> None:
    """With a reason; without one it counts again."""
    values = {"set_aside_at": now if reason else None, "set_aside_reason": reason}
    session.exec(update(Sheet).where(col(Sheet.id) == sheet_id).values(values))


def set_aside_reasons(session: Session, round_id: str) -> tuple[str, ...]:
    found = session.exec(
        select(Sheet.set_aside_reason)
        .where(
            Sheet.round_id == round_id,
            _COUNTS,
            col(Sheet.set_aside_at).is_not(None),
            col(Sheet.sent_at).is_not(None),
        )
        .order_by(col(Sheet.set_aside_reason))
    )
    return tuple(reason for reason in found if reason)


# paper


def find_numbered(session: Session, round_id: str, number: str) -> Sheet | None:
    """The sheet that carries this number, whoever typed it first."""
    numbered = select(Sheet).where(Sheet.round_id == round_id, Sheet.number == number)
    return session.exec(numbered.where(col(Sheet.second_of).is_(None))).first()


def find_second(session: Session, sheet_id: str) -> Sheet | None:
    """The second typing of a sheet."""
    return session.exec(select(Sheet).where(Sheet.second_of == sheet_id)).first()


def numbers_in(session: Session, round_id: str) -> set[str]:
    found = session.exec(
        select(Sheet.number).where(Sheet.round_id == round_id, col(Sheet.number).is_not(None), _COUNTS)
    )
    return {number for number in found if number}


def paper_lines(session: Session, round_id: str) -> list[tuple[Sheet, str | None]]:
    """Typed sheets with who typed them a second time and has differences to settle, the latest first."""
    second = aliased(Sheet)
    found = session.exec(
        select(Sheet, second.typed_by)
        .outerjoin(second, col(second.second_of) == col(Sheet.id))
        .where(col(Sheet.round_id) == round_id, col(Sheet.source) == Source.PAPER.value, _COUNTS)
        .order_by(col(Sheet.begun_at).desc(), col(Sheet.id))
    )
    return list(found)


def renumber(session: Session, sheet_id: str, number: str) -> None:
    """A second typing turns out to be another sheet: it counts by itself."""
    session.exec(update(Sheet).where(col(Sheet.id) == sheet_id).values(number=number, second_of=None))


# what is counted


def tally_in(session: Session, rubric: Rubric, round_id: str) -> Tally:
    """The counts of the sheets that stand, added up by the database."""
    rows = session.execute(
        sqlalchemy.select(
            col(StoredAnswer.criterion), col(StoredAnswer.kind), col(StoredAnswer.points), func.count().label("number")
        )
        .join(Sheet, col(Sheet.id) == col(StoredAnswer.sheet_id))
        .where(col(Sheet.round_id) == round_id, _STANDS, col(StoredAnswer.kind) != AnswerKind.UNRATED.value)
        .group_by(col(StoredAnswer.criterion), col(StoredAnswer.kind), col(StoredAnswer.points))
    )
    found: dict[tuple[str, str], int] = {(row[0], row[2] or row[1]): row[3] for row in rows}
    return {
        id_: Count(
            tuple(found.get((id_, exact_text(level.points)), 0) for level in levels),
            found.get((id_, Other.NOT_APPLICABLE.value), 0),
            found.get((id_, Other.CANNOT_TELL.value), 0),
        )
        for id_, levels in rubric.levels.items()
    }


def sheets_with_answers(session: Session, round_id: str) -> dict[str, int]:
    """How many sheets that stand have an answer, by source."""
    rows = session.execute(
        sqlalchemy.select(col(Sheet.source), func.count())
        .where(col(Sheet.round_id) == round_id, _COUNTED)
        .group_by(col(Sheet.source))
    )
    found: dict[str, int] = {row[0]: row[1] for row in rows}
    return {source.value: found[source.value] for source in Source if found.get(source.value)}


_AT_ONCE = 2_000  # rows that are held at a time


def counted_sheets(session: Session, rubric: Rubric, round_id: str) -> Iterator[CountedSheet]:
    """The sheets that stand with their answers, one after the other; the names are their numbers, else their ids."""
    rows = (
        session.connection()
        .execution_options(yield_per=_AT_ONCE)
        .execute(
            sqlalchemy.select(
                col(Sheet.id),
                col(Sheet.number),
                col(StoredAnswer.criterion),
                col(StoredAnswer.kind),
                col(StoredAnswer.points),
                col(StoredAnswer.reason),
                col(StoredAnswer.evidence),
                col(StoredAnswer.evidence_kind),
            )
            .join(StoredAnswer, col(StoredAnswer.sheet_id) == col(Sheet.id))
            .where(col(Sheet.round_id) == round_id, _STANDS, col(StoredAnswer.kind) != AnswerKind.UNRATED.value)
            .order_by(col(Sheet.source), col(Sheet.id))
        )
    )
    place = {id_: number for number, id_ in enumerate(rubric.criteria)}
    for (sheet_id, number), answers in groupby(rows, key=itemgetter(0, 1)):
        found = {row[2]: _answer(*row[3:]) for row in answers}
        in_order = sorted(found.items(), key=lambda item: place.get(item[0], 0))
        yield CountedSheet(number or f"online {sheet_id}", dict(in_order))


def counted_page(
    session: Session, rubric: Rubric, round_id: str, *, most: int, after: str = ""
) -> list[tuple[str, Source, CountedSheet]]:
    """Some of the sheets that stand, by their ids, from behind this one on: id, where it came from, answers."""
    found = session.execute(
        sqlalchemy.select(col(Sheet.id), col(Sheet.source))
        .where(col(Sheet.round_id) == round_id, _COUNTED, col(Sheet.id) > after)
        .order_by(col(Sheet.id))
        .limit(most)
    ).all()
    sources = {id_: Source(source) for id_, source in found}
    answers: dict[str, dict[str, Answer]] = {id_: {} for id_ in sources}
    rows = session.execute(
        sqlalchemy.select(
            col(StoredAnswer.sheet_id),
            col(StoredAnswer.criterion),
            col(StoredAnswer.kind),
            col(StoredAnswer.points),
            col(StoredAnswer.reason),
            col(StoredAnswer.evidence),
            col(StoredAnswer.evidence_kind),
        ).where(col(StoredAnswer.sheet_id).in_(answers), col(StoredAnswer.kind) != AnswerKind.UNRATED.value)
    )
    for row in rows:
        answers[row[0]][row[1]] = _answer(*row[2:])
    return [
        (id_, source, CountedSheet(id_, {one: answers[id_][one] for one in rubric.criteria if one in answers[id_]}))
        for id_, source in sources.items()
    ]


def _answer(kind: str, points: str | None, reason: str | None, evidence: str | None, named: str | None) -> Answer:
    if reason is evidence is named is None:
        return _plain_answer(kind, points)
    given = given_of(kind, points)
    assert given is not None
    return Answer(given, reason, evidence, EvidenceKind(named) if named else None)


@lru_cache(maxsize=1000)
def _plain_answer(kind: str, points: str | None) -> Answer:
    """Most answers have no words, and a round has few different ones."""
    given = given_of(kind, points)
    assert given is not None
    return Answer(given)


def abouts(session: Session, round_id: str) -> list[str]:
    """What the raters whose sheets stand said of themselves."""
    found = session.exec(select(Sheet.about).where(Sheet.round_id == round_id, _COUNTED, col(Sheet.about).is_not(None)))
    return [about for about in found if about]


# raters' words


@dataclass(frozen=True, slots=True)
class Said:
    """What one rater wrote with an answer, and whether the group prints it."""

    sheet_id: str
    criterion: str
    answer: Answer
    language: str | None
    picked: str | None
    translation: str | None

    @property
    def is_stale(self) -> bool:
        """Whether it was changed after it was confirmed."""
        return self.picked is not None and self.picked != said_text(self.answer)


def said_text(answer: Answer) -> str:
    """An answer with its reason and its evidence as one text, as it is confirmed."""
    given = answer.given.value if isinstance(answer.given, Other) else exact_text(answer.given)
    return "\n".join(part for part in (given, answer.reason, answer.evidence) if part)


def said_in(session: Session, round_id: str, *, criterion: str | None = None, picked: bool = False) -> list[Said]:
    """Reasons and evidence on the sheets that stand, by criterion; those that were picked alone, if asked for."""
    chosen = (
        _with_words(
            col(StoredAnswer.sheet_id),
            col(StoredAnswer.kind),
            col(StoredAnswer.points),
            col(StoredAnswer.reason),
            col(StoredAnswer.evidence),
            col(StoredAnswer.evidence_kind),
            col(Sheet.language),
            col(PickedReason.reason).label("picked"),
            col(PickedReason.translation),
            only_picked=picked,
        )
        .where((col(PickedReason.round_id) if picked else col(Sheet.round_id)) == round_id)
        .order_by(col(StoredAnswer.criterion), col(StoredAnswer.points), col(StoredAnswer.sheet_id))
    )
    if criterion is not None:
        chosen = chosen.where(col(StoredAnswer.criterion) == criterion)
    found = []
    for row in session.execute(chosen):
        answer = _answer(row.kind, row.points, row.reason, row.evidence, row.evidence_kind)
        found.append(Said(row.sheet_id, row.criterion, answer, row.language, row.picked, row.translation))
    return found


def reasons_by_criterion(session: Session, round_id: str) -> dict[str, tuple[int, int]]:
    """How many reasons each criterion has, and how many of them are picked."""
    rows = session.execute(
        _with_words(func.count(), func.count(col(PickedReason.sheet_id)), only_picked=False)
        .where(col(Sheet.round_id) == round_id)
        .group_by(col(StoredAnswer.criterion))
    )
    return {criterion: (number, picked) for criterion, number, picked in rows}


def _with_words(*columns: Any, only_picked: bool) -> Select[*tuple[Any, ...]]:
    """Answers with words on the sheets that stand, each beside its pick."""
    found: Select[*tuple[Any, ...]] = (
        sqlalchemy.select(col(StoredAnswer.criterion), *columns)
        .join(Sheet, col(Sheet.id) == col(StoredAnswer.sheet_id))
        .join(
            PickedReason,
            and_(
                col(PickedReason.sheet_id) == col(StoredAnswer.sheet_id),
                col(PickedReason.criterion) == col(StoredAnswer.criterion),
            ),
            isouter=not only_picked,
        )
        .where(
            _STANDS,
            col(StoredAnswer.kind) != AnswerKind.UNRATED.value,
            col(StoredAnswer.reason).is_not(None) | col(StoredAnswer.evidence).is_not(None),
        )
    )
    return found


def pick_reason(session: Session, round_id: str, said: Said, translation: str | None, now: datetime) -> None:
    session.merge(
        PickedReason(
            round_id=round_id,
            sheet_id=said.sheet_id,
            criterion=said.criterion,
            reason=said_text(said.answer),
            translation=translation,
            picked_at=now,
        )
    )


def unpick_reason(session: Session, sheet_id: str, criterion: str) -> None:
    session.exec(
        delete(PickedReason).where(col(PickedReason.sheet_id) == sheet_id, col(PickedReason.criterion) == criterion)
    )


# files that wait to be confirmed


def add_upload(session: Session, round_id: str, notices: str, content: str, now: datetime) -> str:
    """Its id. Those that have waited for a day go."""
    session.exec(delete(Upload).where(col(Upload.made_at) < now - timedelta(days=1)))
    upload = Upload(round_id=round_id, notices=notices, content=content, made_at=now)
    session.add(upload)
    session.flush()
    return upload.id


def find_upload(session: Session, round_id: str, upload_id: str) -> Upload | None:
    return session.exec(select(Upload).where(Upload.id == upload_id, Upload.round_id == round_id)).first()


def delete_upload(session: Session, upload_id: str) -> None:
    session.exec(delete(Upload).where(col(Upload.id) == upload_id))
