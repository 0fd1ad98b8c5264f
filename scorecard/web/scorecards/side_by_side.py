"""Compares up to twelve projects side by side, published ones or a group's own, on a page, in tables and in print. Only
those that were scored with the same edition are ranked."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import permutations
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.engine.side_by_side import rounds_of_projects, side_by_side_of
from scorecard.i18n import current_language, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE, SideBySideCard, outdated_text, side_by_side_card
from scorecard.report.pdf.files import side_by_side_pdf
from scorecard.report.pdf.options import Document, Outdated
from scorecard.report.tables.spreadsheet import side_by_side_table
from scorecard.report.wording.numbers import count_text
from scorecard.store.access import SignedInOrganizer
from scorecard.store.publications import is_earlier_round, newest_at
from scorecard.store.rounds import counted_rounds
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import table_file
from scorecard.web.core.refusals import not_found
from scorecard.web.scorecards.prints import order_of, outdated_projects, pdf_answer
from scorecard.web.scorecards.results import result_of_publication, result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class SideBySidePage:
    """Projects side by side. Each has a place: the public address of its scorecard or, among a group's own, the id of
    its round. `places` are those that are shown; `cards` is the path of a scorecard, with {} for its place. `about` is
    the place of the project with which each of the others is compared, “” if none was chosen.

    `base` is the path of the page; `query` is the part of its address that names `about` and `places`; `here` is both
    together. `card` is None if no project is shown, `left_out` says how many are left out. `rounds` is the path of the
    page that compares the two rounds, if these are two of one project, else None. `group` is “” on the public page."""

    title: str
    group: str
    base: str
    here: str
    places: tuple[str, ...]
    cards: str
    about: str
    card: SideBySideCard | None
    left_out: str | None
    outdated: tuple[str, ...]
    """Sentences on projects of which a later round is published."""
    rounds: str | None
    query: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The results that a request asks for, by public address or by round id. `left_out` says how many are not among
    them and why, None if all are. `rounds` is as in `SideBySidePage`. `outdated` are the projects of which a
    later round is published that is not among them."""

    results: dict[str, Result]
    left_out: str | None
    rounds: str | None
    outdated: tuple[Outdated, ...] = ()


@router.get("/compare")
def compare_projects(context: Context) -> Response:
    return context.page(
        "pages/public/side_by_side.html", _page(context, published_results(context), "/compare", "/scorecards/{}")
    )


@router.get("/group/compare")
def compare_rounds(context: Context, who: Organizer) -> Response:
    """Compares closed rounds of the organizer's own group, published or not."""
    asked = own_results(context, who)
    return context.page(
        "pages/organizing/side_by_side.html",
        _page(context, asked, "/group/compare", "/group/rounds/{}/scorecard", who.group),
    )


def _page(context: RequestContext, asked: Asked, base: str, cards: str, group: str = "") -> SideBySidePage:
    """The page of these results; `base`, `cards` and `group` are explained at `SideBySidePage`. In the address, `sort`
    is the id of the principle or question that the projects are sorted by."""
    results, query = list(asked.results.values()), context.request.query_params
    about, sort = query.get("about", ""), query.get("sort", "")[:80]
    chosen = asked.results.get(about)
    here = urlencode([*([("about", about)] if chosen else []), *(("with", place) for place in asked.results)])
    key = (tuple(result.digest for result in results), sort, about if chosen else "", current_language().code)
    return SideBySidePage(
        title=_("Projects side by side"),
        group=group,
        base=base,
        here=f"{base}?{here}",
        places=tuple(asked.results),
        cards=cards,
        about=about if chosen else "",
        card=context.site.compared.get_or_make(key, lambda: side_by_side_card(results, sort, chosen))
        if results
        else None,
        left_out=asked.left_out,
        outdated=tuple(outdated_text(one.name, one.score) for one in asked.outdated),
        rounds=asked.rounds,
        query=here,
    )


def published_results(context: RequestContext) -> Asked:
    """The newest published results at the addresses that the request asks for."""
    asked = _asked_places(context)
    shown = asked[:MOST_SIDE_BY_SIDE]
    with context.reading() as session:
        published = newest_at(session, [address for address in shown if "\0" not in address])
        results = {
            address: result_of_publication(context, session, published[address])
            for address in shown
            if address in published
        }
        is_pair = len(results) == 2 and len(rounds_of_projects([*results.values()])) == 1
        rounds = next(
            (
                f"/scorecards/{later}/after/{earlier}"
                for earlier, later in (permutations(results) if is_pair else ())
                if is_earlier_round(session, earlier, later)
            ),
            None,
        )
        outdated = outdated_projects(session, list(results.values()))
    left_out = _left_out_text(len(asked) - MOST_SIDE_BY_SIDE, _withdrawn_text(len(shown) - len(results)))
    return Asked(results, left_out, rounds, outdated)


def _withdrawn_text(number: int) -> str:
    sentence = ngettext("1 is not published here now.", "{number} are not published here now.", number)
    return sentence.format(number=count_text(number)) if number else ""


def own_results(context: RequestContext, who: SignedInOrganizer) -> Asked:
    """The results of those rounds of the organizer's group that the request asks for."""
    asked = _asked_places(context)
    with context.reading() as session:
        results: dict[str, Result] = {}
        held: list[tuple[datetime, str, str]] = []
        for round_ in counted_rounds(session, who.group_id, asked[:MOST_SIDE_BY_SIDE]):
            result = result_of_round(context, session, round_)
            if result:
                results[round_.id] = result
                held.append((round_.closed_at or context.now, round_.project_id, round_.id))
    missing = len(asked[:MOST_SIDE_BY_SIDE]) - len(results)
    sentence = ngettext(
        "1 is not there, or not closed and counted yet.",
        "{number} are not there, or not closed and counted yet.",
        missing,
    )
    text = sentence.format(number=count_text(missing)) if missing else ""
    rounds = None
    if len(held) == 2 and held[0][1] == held[1][1]:
        (_closed, project, before), (_closed, _project, after) = sorted(held)
        rounds = f"/group/projects/{project}/compare?before={before}&after={after}"
    return Asked(results, _left_out_text(len(asked) - MOST_SIDE_BY_SIDE, text), rounds)


def _asked_places(context: RequestContext) -> list[str]:
    """The addresses or round ids that the request asks for, each once."""
    return list(dict.fromkeys(context.request.query_params.getlist("with")))


def _left_out_text(too_many: int, missing: str) -> str | None:
    """Says what is left out: how many are more than fit (none if `too_many` is not above 0), then the sentence
    `missing`."""
    many = ngettext(
        "Twelve fit side by side; 1 more is left out.",
        "Twelve fit side by side; {number} more are left out.",
        too_many,
    ).format(number=count_text(too_many))
    return " ".join(part for part in (many if too_many > 0 else "", missing) if part) or None


@router.get("/compare.csv")
@router.get("/compare.xlsx")
def comparison_file(context: Context) -> Response:
    return _table_response(context, published_results(context))


@router.get("/group/compare.csv")
@router.get("/group/compare.xlsx")
def own_comparison_file(context: Context, who: Organizer) -> Response:
    return _table_response(context, own_results(context, who))


def _table_response(context: RequestContext, asked: Asked) -> Response:
    """Sends the table of the projects that are ranked, the highest score first. If they were scored with several
    editions, those with the edition of the project `about` are ranked, or else those with the most frequent edition.
    Raises 404 if there is no project."""
    about = asked.results.get(context.request.query_params.get("about", ""))
    ranked = side_by_side_of(list(asked.results.values()), about).ranked
    if not ranked:
        raise not_found()
    return table_file(side_by_side_table(ranked), "comparison", as_xlsx=context.is_xlsx)


@router.get("/compare.pdf")
def comparison_print(context: Context) -> Response:
    return _print_response(context, published_results(context), "/compare")


@router.get("/group/compare.pdf")
def own_comparison_print(context: Context, who: Organizer) -> Response:
    return _print_response(context, own_results(context, who), "/group/compare")


def _print_response(context: RequestContext, asked: Asked, base: str) -> Response:
    """Sends the print of the comparison whose page has the path `base`. Its order says how the print looks, such as on
    which paper."""
    results = list(asked.results.values())
    if not results:
        raise not_found()
    places, about = list(asked.results), context.request.query_params.get("about", "")
    place = places.index(about) if about in places else None
    order = order_of(context).model_copy(
        update={"document": Document.SIDE_BY_SIDE, "about": place, "outdated": asked.outdated}
    )
    return pdf_answer(
        context,
        (*(result.digest for result in results), order.digest),
        partial(side_by_side_pdf, context.site.printer, results, order),
        "comparison",
        f"{base}?"
        + "&".join(
            [*([f"about={about}"] if about in places else []), *(f"with={asked_place}" for asked_place in places)]
        ),
    )
