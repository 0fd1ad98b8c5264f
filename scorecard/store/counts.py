"""What is counted in a round: its tally, its sheets one after the other, and what was kept when it was closed."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Annotated, Any

import sqlalchemy
from pydantic import BaseModel, BeforeValidator, ConfigDict
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from scorecard.engine.answers import Answer, Other, Sheet
from scorecard.engine.numbers import Counted
from scorecard.engine.robustness import SheetFewer
from scorecard.engine.tally import Count, Tally
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.store.answers import answer_of_row
from scorecard.store.sheets import COUNTED, COUNTS, STANDS, SheetSource
from scorecard.store.tables import AnswerKind, AnswerRow, RoundRow, SheetRow


def _levels_in_order(count: Any) -> Any:
    """Counts were once kept by the points of their levels, which stood in the rubric's order."""
    if isinstance(count, dict) and isinstance(count.get("levels"), dict):
        return {**count, "levels": tuple(count["levels"].values())}
    return count


class Settled(BaseModel):
    """What was counted when a round was closed: it changes no more until the round is opened again, or the rulings
    change."""

    model_config = ConfigDict(frozen=True)

    tally: dict[str, Annotated[Count, BeforeValidator(_levels_in_order)]]
    sheets: dict[str, Counted]
    set_aside_reasons: tuple[str, ...]
    about: dict[str, dict[str, Counted]]
    one_sheet_fewer: SheetFewer | None


def settle(session: Session, round_id: str, settled: Settled) -> None:
    values = {"counted": settled.model_dump_json()}
    session.execute(update(RoundRow).where(col(RoundRow.id) == round_id).values(values))


def settled_of(session: Session, round_id: str) -> Settled | None:
    counted = session.exec(select(RoundRow.counted).where(RoundRow.id == round_id)).first()
    return Settled.model_validate_json(counted) if counted else None


def tally_in(session: Session, rubric: Rubric, round_id: str) -> Tally:
    """The counts of the sheets that stand, added up by the database."""
    rows = session.execute(
        sqlalchemy.select(
            col(AnswerRow.criterion), col(AnswerRow.kind), col(AnswerRow.points), func.count().label("number")
        )
        .join(SheetRow, col(SheetRow.id) == col(AnswerRow.sheet_id))
        .where(col(SheetRow.round_id) == round_id, STANDS, col(AnswerRow.kind) != AnswerKind.UNRATED.value)
        .group_by(col(AnswerRow.criterion), col(AnswerRow.kind), col(AnswerRow.points))
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
        sqlalchemy.select(col(SheetRow.source), func.count())
        .where(col(SheetRow.round_id) == round_id, COUNTED)
        .group_by(col(SheetRow.source))
    )
    found: dict[str, int] = {row[0]: row[1] for row in rows}
    return {source.value: found[source.value] for source in SheetSource if found.get(source.value)}


_AT_ONCE = 2_000  # rows that are held at a time


def counted_sheets(session: Session, rubric: Rubric, round_id: str) -> Iterator[Sheet]:
    """The sheets that stand with their answers, one after the other; the names are their numbers, else their ids."""
    chosen = (
        sqlalchemy.select(
            col(SheetRow.id),
            col(SheetRow.number),
            col(AnswerRow.criterion),
            col(AnswerRow.kind),
            col(AnswerRow.points),
            col(AnswerRow.reason),
            col(AnswerRow.evidence),
            col(AnswerRow.evidence_kind),
        )
        .join(AnswerRow, col(AnswerRow.sheet_id) == col(SheetRow.id))
        .where(col(SheetRow.round_id) == round_id, STANDS, col(AnswerRow.kind) != AnswerKind.UNRATED.value)
        .order_by(col(SheetRow.source), col(SheetRow.id))
        .execution_options(yield_per=_AT_ONCE)
    )
    rows = session.connection().execute(chosen)
    place = {id_: number for number, id_ in enumerate(rubric.criteria)}
    for (sheet_id, number), answers in groupby(rows, key=itemgetter(0, 1)):
        found = {row[2]: answer_of_row(*row[3:]) for row in answers}
        in_order = sorted(found.items(), key=lambda item: place.get(item[0], 0))
        yield Sheet(number or f"online {sheet_id}", dict(in_order))


def counted_page(
    session: Session, rubric: Rubric, round_id: str, *, most: int, after: str = ""
) -> list[tuple[str, SheetSource, Sheet]]:
    """Some of the sheets that stand, by their ids, from behind this one on: id, where it came from, answers."""
    found = session.execute(
        sqlalchemy.select(col(SheetRow.id), col(SheetRow.source))
        .where(col(SheetRow.round_id) == round_id, COUNTED, col(SheetRow.id) > after)
        .order_by(col(SheetRow.id))
        .limit(most)
    ).all()
    sources = {id_: SheetSource(source) for id_, source in found}
    answers: dict[str, dict[str, Answer]] = {id_: {} for id_ in sources}
    rows = session.execute(
        sqlalchemy.select(
            col(AnswerRow.sheet_id),
            col(AnswerRow.criterion),
            col(AnswerRow.kind),
            col(AnswerRow.points),
            col(AnswerRow.reason),
            col(AnswerRow.evidence),
            col(AnswerRow.evidence_kind),
        ).where(col(AnswerRow.sheet_id).in_(answers), col(AnswerRow.kind) != AnswerKind.UNRATED.value)
    )
    for row in rows:
        answers[row[0]][row[1]] = answer_of_row(*row[2:])
    return [
        (id_, source, Sheet(id_, {one: answers[id_][one] for one in rubric.criteria if one in answers[id_]}))
        for id_, source in sources.items()
    ]


def abouts(session: Session, round_id: str) -> list[str]:
    """What the raters whose sheets stand said of themselves."""
    found = session.exec(
        select(SheetRow.about).where(SheetRow.round_id == round_id, COUNTED, col(SheetRow.about).is_not(None))
    )
    return [about for about in found if about]


def set_aside_reasons(session: Session, round_id: str) -> tuple[str, ...]:
    found = session.exec(
        select(SheetRow.set_aside_reason)
        .where(
            SheetRow.round_id == round_id,
            COUNTS,
            col(SheetRow.set_aside_at).is_not(None),
            col(SheetRow.sent_at).is_not(None),
        )
        .order_by(col(SheetRow.set_aside_reason))
    )
    return tuple(reason for reason in found if reason)
