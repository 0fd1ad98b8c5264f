"""The counts of a round: its tally, its sheets one by one, and the counts that are saved when it is closed."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Annotated, Any

import sqlalchemy
from pydantic import BaseModel, BeforeValidator, ConfigDict
from sqlalchemy import func, update
from sqlmodel import Session, col, select

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.numbers import Counted
from scorecard.engine.robustness import SheetFewer
from scorecard.engine.scoring import Verdict
from scorecard.engine.tally import Count, Tally
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.store.answers import answer_of_row
from scorecard.store.sheets import IS_COUNTED, IS_RATERS_SHEET, IS_SENT, IS_SENT_OR_ASIDE, SheetSource
from scorecard.store.tables import AnswerKind, AnswerRow, RoundRow, SheetRow


def _levels_in_order(count: Any) -> Any:
    """Also reads stored counts whose levels are a mapping by points, in the rubric's order; today they are a list."""
    if isinstance(count, dict) and isinstance(count.get("levels"), dict):
        return {**count, "levels": tuple(count["levels"].values())}
    return count


class RoundCounts(BaseModel):
    """The counts of a closed round. They stay until the round is opened again or its rulings change.

    `tally` is by criterion. `sheets` has the number of counted sheets by source (online, paper or file);
    `set_aside_reasons` has a reason for each sheet that was set aside. `about` counts what raters said about
    themselves, by question and answer, without answers that fewer than five gave, or all (`rounds.about_raters`).
    `one_sheet_fewer` says between which scores the overall score stays if any one sheet is left out; None below three
    sheets or without a score. `with_set_aside` is the verdict with the sheets counted that were set aside, None if
    there are none. `devices_with_several` counts the devices that sent more than one sheet, `sheets_of_such_devices`
    their sheets. `unpublished_rounds` counts the group's other rounds that were closed and never published."""

    model_config = ConfigDict(frozen=True)

    tally: dict[str, Annotated[Count, BeforeValidator(_levels_in_order)]]
    sheets: dict[str, Counted]
    set_aside_reasons: tuple[str, ...]
    about: dict[str, dict[str, Counted]]
    one_sheet_fewer: SheetFewer | None
    with_set_aside: Verdict | None = None
    devices_with_several: Counted = 0
    sheets_of_such_devices: Counted = 0
    unpublished_rounds: Counted = 0


def save_counts(session: Session, round_id: str, counted: RoundCounts) -> None:
    values = {"counted": counted.model_dump_json()}
    session.execute(update(RoundRow).where(col(RoundRow.id) == round_id).values(values))


def find_counts(session: Session, round_id: str) -> RoundCounts | None:
    counted = session.exec(select(RoundRow.counted).where(RoundRow.id == round_id)).first()
    return RoundCounts.model_validate_json(counted) if counted else None


def tally_in(session: Session, rubric: Rubric, round_id: str, *, with_set_aside: bool = False) -> Tally:
    """The tally of the sheets that were sent, added up by the database; without those that were set aside, unless they
    are asked for."""
    counted = IS_SENT_OR_ASIDE if with_set_aside else IS_SENT
    rows = session.execute(
        sqlalchemy.select(
            col(AnswerRow.criterion), col(AnswerRow.kind), col(AnswerRow.points), func.count().label("number")
        )
        .join(SheetRow, col(SheetRow.id) == col(AnswerRow.sheet_id))
        .where(col(SheetRow.round_id) == round_id, counted, col(AnswerRow.kind) != AnswerKind.UNRATED.value)
        .group_by(col(AnswerRow.criterion), col(AnswerRow.kind), col(AnswerRow.points))
    )
    numbers: dict[tuple[str, str], int] = {(row[0], row[2] or row[1]): row[3] for row in rows}
    return {
        id_: Count(
            tuple(numbers.get((id_, exact_text(level.points)), 0) for level in levels),
            numbers.get((id_, NotRated.NOT_APPLICABLE.value), 0),
            numbers.get((id_, NotRated.CANNOT_TELL.value), 0),
        )
        for id_, levels in rubric.levels.items()
    }


def sheets_with_answers(session: Session, round_id: str) -> dict[str, int]:
    """The number of counted sheets (sent, not set aside, with an answer) by source."""
    rows = session.execute(
        sqlalchemy.select(col(SheetRow.source), func.count())
        .where(col(SheetRow.round_id) == round_id, IS_COUNTED)
        .group_by(col(SheetRow.source))
    )
    numbers: dict[str, int] = {row[0]: row[1] for row in rows}
    return {source.value: numbers[source.value] for source in SheetSource if numbers.get(source.value)}


def counted_ids(session: Session, round_id: str) -> frozenset[str]:
    """The ids of the counted sheets."""
    return frozenset(session.exec(select(SheetRow.id).where(SheetRow.round_id == round_id, IS_COUNTED)))


def several_from_one_device(session: Session, round_id: str) -> tuple[int, int]:
    """How many devices sent more than one sheet that counts, and how many sheets these are."""
    several = (
        sqlalchemy.select(func.count().label("number"))
        .where(col(SheetRow.round_id) == round_id, IS_COUNTED, col(SheetRow.device).is_not(None))
        .group_by(col(SheetRow.device))
        .having(func.count() > 1)
        .subquery()
    )
    row = session.execute(sqlalchemy.select(func.count(), func.coalesce(func.sum(several.c.number), 0))).one()
    return int(row[0]), int(row[1])


_ROWS_AT_ONCE = 2_000  # rows that are in memory at a time


def counted_sheets(session: Session, rubric: Rubric, round_id: str) -> Iterator[Sheet]:
    """The counted sheets (sent, not set aside, with an answer), one by one. Each is named by its number; one without a
    number by “online” and its id."""
    query = (
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
        .where(col(SheetRow.round_id) == round_id, IS_SENT, col(AnswerRow.kind) != AnswerKind.UNRATED.value)
        .order_by(col(SheetRow.source), col(SheetRow.id))
        .execution_options(yield_per=_ROWS_AT_ONCE)
    )
    rows = session.connection().execute(query)
    place = {id_: number for number, id_ in enumerate(rubric.criteria)}
    for (sheet_id, number), sheet_rows in groupby(rows, key=itemgetter(0, 1)):
        answers = {row[2]: answer_of_row(*row[3:]) for row in sheet_rows}
        in_order = sorted(answers.items(), key=lambda item: place.get(item[0], 0))
        yield Sheet(number or f"online {sheet_id}", dict(in_order))


def counted_page(
    session: Session, rubric: Rubric, round_id: str, *, most: int, after: str = ""
) -> list[tuple[str, SheetSource, Sheet]]:
    """A page of up to `most` counted sheets in the order of their ids: id, source and answers of each; here a sheet is
    named by its id. It begins after the sheet with the id `after`; "" begins with the first."""
    sheets = session.execute(
        sqlalchemy.select(col(SheetRow.id), col(SheetRow.source))
        .where(col(SheetRow.round_id) == round_id, IS_COUNTED, col(SheetRow.id) > after)
        .order_by(col(SheetRow.id))
        .limit(most)
    ).all()
    sources = {id_: SheetSource(source) for id_, source in sheets}
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
        (sheet_id, source, Sheet(sheet_id, {id_: given[id_] for id_ in rubric.criteria if id_ in given}))
        for (sheet_id, source), given in zip(sources.items(), answers.values(), strict=True)
    ]


def answers_about_raters(session: Session, round_id: str) -> list[str]:
    """What the raters of counted sheets said about themselves, as JSON."""
    rows = session.exec(
        select(SheetRow.about).where(SheetRow.round_id == round_id, IS_COUNTED, col(SheetRow.about).is_not(None))
    )
    return [about for about in rows if about]


def set_aside_reasons(session: Session, round_id: str) -> tuple[str, ...]:
    """The reasons that were given for the raters' sheets that were sent and then set aside, one for each such sheet."""
    rows = session.exec(
        select(SheetRow.set_aside_reason)
        .where(
            SheetRow.round_id == round_id,
            IS_RATERS_SHEET,
            col(SheetRow.set_aside_at).is_not(None),
            col(SheetRow.sent_at).is_not(None),
        )
        .order_by(col(SheetRow.set_aside_reason))
    )
    return tuple(reason for reason in rows if reason)
