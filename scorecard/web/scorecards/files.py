"""A scorecard as files: PDF, JSON and tables, the same for its maker, for organizers and for everybody."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import Response

from scorecard.engine.answers import Sheet
from scorecard.engine.result import Result
from scorecard.report.tables.spreadsheet import ratings_table, tally_table
from scorecard.store.answers import answers_of
from scorecard.store.counts import counted_sheets
from scorecard.store.rounds import Round
from scorecard.web.core.auth import Maker, Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.downloads import attachment, table_file
from scorecard.web.core.refusals import see_other
from scorecard.web.scorecards.prints import scorecard_print
from scorecard.web.scorecards.results import published_result, result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class ShownScorecard:
    """A result that the visitor may see. `address` is the public one of its round, `page` where it is shown."""

    result: Result
    address: str | None
    page: str


def _of_maker(context: Context, maker: Maker) -> ShownScorecard:
    base = f"/projects/{maker.id}"
    with context.reading() as session:
        result = result_of_round(context, session, maker.sheet(session).round)
    return ShownScorecard(_or_to(base, result), None, f"{base}/scorecard")


def _of_organizer(context: Context, who: Organizer, round_id: str) -> ShownScorecard:
    base = f"/group/rounds/{round_id}"
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        result = result_of_round(context, session, round_)
    return ShownScorecard(_or_to(base, result), round_.address, f"{base}/scorecard")


def _of_everybody(context: Context, address: str) -> ShownScorecard:
    return ShownScorecard(published_result(context, address), address, f"/scorecards/{address}")


def _or_to(page: str, result: Result | None) -> Result:
    """Before there is a result the way leads to another page."""
    if result is None:
        raise see_other(page)
    return result


def _add_files(base: str, shown: Callable[..., ShownScorecard]) -> None:
    """The files of a scorecard below `base`, for whom `shown` finds it."""
    Shown = Annotated[ShownScorecard, Depends(shown)]  # noqa: N806

    @router.get(f"{base}/scorecard.pdf")
    def pdf_file(context: Context, card: Shown) -> Response:
        return scorecard_print(context, card.result, card.address, card.page)

    @router.get(f"{base}/scorecard.json")
    def json_file(card: Shown) -> Response:
        digest = card.result.digest
        return attachment(card.result.json_bytes(), "application/json", f"scorecard-{digest[:8]}.json")

    @router.get(f"{base}/tally.csv")
    @router.get(f"{base}/tally.xlsx")
    def tally_file(context: Context, card: Shown) -> Response:
        name = f"tally-{card.result.digest[:8]}"
        return table_file(tally_table(card.result), name, as_xlsx=context.is_xlsx)


_add_files("/projects/{project_id}", _of_maker)
_add_files("/group/rounds/{round_id}", _of_organizer)
_add_files("/scorecards/{address}", _of_everybody)


# single sheets, for whoever holds the round


@router.get("/projects/{project_id}/ratings.csv")
@router.get("/projects/{project_id}/ratings.xlsx")
def own_ratings(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        sheet = maker.sheet(session)
        answers = answers_of(session, sheet.id)
    given = {
        id_: answers[id_] for id_ in sheet.round.rubric.criteria if id_ in answers and answers[id_].given is not None
    }
    return table_file(ratings_table([Sheet(sheet.id, given)]), "ratings", as_xlsx=context.is_xlsx)


@router.get("/group/rounds/{round_id}/ratings.csv")
@router.get("/group/rounds/{round_id}/ratings.xlsx")
def round_ratings(context: Context, who: Organizer, round_id: str) -> Response:
    """Every sheet that counts, by running number, with its reasons: the group's own, since people can be recognized by
    their words. Read from the database while it is sent."""
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    table = ratings_table(_sheets(context, round_), round_.rulings)
    return table_file(table, f"ratings-{round_id}", as_xlsx=context.is_xlsx)


def _sheets(context: RequestContext, round_: Round) -> Iterator[Sheet]:
    with context.reading() as session:
        yield from counted_sheets(session, round_.rubric, round_.id)
