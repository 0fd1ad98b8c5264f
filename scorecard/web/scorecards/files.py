"""The files of a scorecard: PDF, JSON and tables. They are the same for the person who scored alone, for organizers and
for everybody."""

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
from scorecard.web.core.auth import Maker, Organizer, closed_round_of, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import attachment, table_file
from scorecard.web.core.refusals import see_other
from scorecard.web.scorecards.file_names import saved_name
from scorecard.web.scorecards.prints import scorecard_print
from scorecard.web.scorecards.results import published_result, result_of_round
from scorecard.web.scorecards.sample_card import EXAMPLE, example_result

router = APIRouter()


@dataclass(frozen=True, slots=True)
class ShownScorecard:
    """A result that the visitor may see. `page` is the path of its page. `address` is the public address of its round,
    by which a print finds the group's imprint, promises and the earlier round; None for a print without them."""

    result: Result
    address: str | None
    page: str


def _shown_to_maker(context: Context, maker: Maker) -> ShownScorecard:
    base = f"/projects/{maker.id}"
    with context.reading() as session:
        result = result_of_round(context, session, maker.sheet(session).round)
    return ShownScorecard(_result_or_redirect(base, result), None, f"{base}/scorecard")


def _shown_to_organizer(context: Context, who: Organizer, round_id: str) -> ShownScorecard:
    base = f"/group/rounds/{round_id}"
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        result = result_of_round(context, session, round_)
    return ShownScorecard(_result_or_redirect(base, result), round_.address, f"{base}/scorecard")


def _shown_to_everybody(context: Context, address: str) -> ShownScorecard:
    return ShownScorecard(published_result(context, address), address, f"/scorecards/{address}")


def _shown_as_example(context: Context) -> ShownScorecard:
    """A made-up scorecard, which shows visitors what the program makes."""
    return ShownScorecard(example_result(context), None, EXAMPLE)


def _result_or_redirect(page: str, result: Result | None) -> Result:
    """Returns the result; redirects to `page` (by raising 303) if there is none yet."""
    if result is None:
        raise see_other(page)
    return result


def _add_files(base: str, shown: Callable[..., ShownScorecard]) -> None:
    """Adds routes for the files of a scorecard below `base`; the dependency `shown` finds the scorecard."""
    Shown = Annotated[ShownScorecard, Depends(shown)]  # noqa: N806

    @router.get(f"{base}/scorecard.pdf")
    def pdf_file(context: Context, card: Shown) -> Response:
        return scorecard_print(context, card.result, card.address, card.page)

    @router.get(f"{base}/scorecard.json")
    def json_file(card: Shown) -> Response:
        name = saved_name("scorecard", card.result)
        return attachment(card.result.json_bytes(), "application/json", f"{name}.json")

    @router.get(f"{base}/tally.csv")
    @router.get(f"{base}/tally.xlsx")
    def tally_file(context: Context, card: Shown) -> Response:
        return table_file(tally_table(card.result), saved_name("tally", card.result), as_xlsx=context.is_xlsx)


_add_files("/projects/{project_id}", _shown_to_maker)
_add_files("/group/rounds/{round_id}", _shown_to_organizer)
_add_files("/scorecards/{address}", _shown_to_everybody)
_add_files(EXAMPLE, _shown_as_example)


# single sheets, for the people who hold the round


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
    """Sends a table of all sheets that count, by their numbers, with the reasons. Only the group gets it, because
    people can be recognized by their words. The sheets are read from the database while the table is sent."""
    with context.reading() as session:
        round_ = closed_round_of(session, who, round_id)
    table = ratings_table(_counted_sheets(context, round_), round_.rulings)
    return table_file(table, f"ratings-{round_id}", as_xlsx=context.is_xlsx)


def _counted_sheets(context: RequestContext, round_: Round) -> Iterator[Sheet]:
    with context.reading() as session:
        yield from counted_sheets(session, round_.rubric, round_.id)
