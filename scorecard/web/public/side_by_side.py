"""Projects side by side: up to twelve of one edition, published, or of one's own group."""

from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.engine.side_by_side import ranking_of
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, spoken
from scorecard.report.pages.side_by_side import MOST_COMPARED, Compared, compared_projects
from scorecard.report.tables.spreadsheet import comparison_table
from scorecard.report.wording.numbers import count_text
from scorecard.store.group_rounds import counted_rounds
from scorecard.store.publications import newest_at
from scorecard.store.tables import Published
from scorecard.web.core.context import Visit, Visitor, not_here, table_file
from scorecard.web.organizing.rounds.overview import group_result

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RankingPage:
    """Projects side by side. `places` are what they were asked for by, `cards` where the scorecard of one stands, with
    its place for {}; `group` is empty on the public page."""

    title: str
    group: str
    base: str
    here: str
    places: tuple[str, ...]
    cards: str
    about: str
    card: Compared | None
    left_out: str | None
    query: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The results that a request asks for, by what they are asked for by; and what is left out, in a sentence."""

    results: dict[str, Result]
    left_out: str | None


@router.get("/compare")
def compare_projects(visit: Visitor) -> Response:
    return visit.page(
        "pages/public/side_by_side.html", _page(visit, published_results(visit), "/compare", "/scorecards/{}")
    )


@router.get("/group/compare")
def compare_rounds(visit: Visitor) -> Response:
    """Closed rounds of one's own group, published or not."""
    asked, group = own_results(visit)
    return visit.page(
        "pages/organizing/side_by_side.html", _page(visit, asked, "/group/compare", "/group/rounds/{}/scorecard", group)
    )


def _page(visit: Visit, asked: Asked, base: str, cards: str, group: str = "") -> RankingPage:
    results, query = list(asked.results.values()), visit.request.query_params
    about, sort = query.get("about", ""), query.get("sort", "")[:80]
    chosen = asked.results.get(about)
    here = urlencode([*([("about", about)] if chosen else []), *(("with", one) for one in asked.results)])
    key = (tuple(result.digest for result in results), sort, about if chosen else "", spoken().code)
    return RankingPage(
        title=_("Projects side by side"),
        group=group,
        base=base,
        here=f"{base}?{here}",
        places=tuple(asked.results),
        cards=cards,
        about=about if chosen else "",
        card=visit.site.compared.of(key, lambda: compared_projects(results, sort, chosen)) if results else None,
        left_out=asked.left_out,
        query=here,
    )


def published_results(visit: Visit) -> Asked:
    """By address the newest numbers that are asked for."""
    asked = _asked(visit)
    shown = asked[:MOST_COMPARED]
    with visit.reading() as session:
        known = newest_at(session, [address for address in shown if "\0" not in address])
        found = {address: _document(visit, known[address]) for address in shown if address in known}
    return Asked(found, _left_out(len(asked) - MOST_COMPARED, _gone(len(shown) - len(found))))


def _gone(number: int) -> str:
    told = ngettext("1 is not published any more.", "{number} are not published any more.", number)
    return told.format(number=count_text(number)) if number else ""


def own_results(visit: Visit) -> tuple[Asked, str]:
    """By round the results of the organizer's group that are asked for, and the group's name."""
    asked = _asked(visit)
    with visit.reading() as session:
        who = visit.organizer(session)
        found: dict[str, Result] = {}
        for stored in counted_rounds(session, who.group_id, who.group, asked[:MOST_COMPARED]):
            result = group_result(visit, session, stored)
            if result:
                found[stored.round_id] = result
    missing = len(asked[:MOST_COMPARED]) - len(found)
    told = ngettext("1 round is not closed yet.", "{number} rounds are not closed yet.", missing)
    text = told.format(number=count_text(missing)) if missing else ""
    return Asked(found, _left_out(len(asked) - MOST_COMPARED, text)), who.group


def _asked(visit: Visit) -> list[str]:
    return list(dict.fromkeys(visit.request.query_params.getlist("with")))


def _document(visit: Visit, published: Published) -> Result:
    return visit.site.results.of(published.digest, lambda: Result.model_validate_json(published.document or ""))


def _left_out(too_many: int, missing: str) -> str | None:
    many = ngettext(
        "Twelve can stand side by side; 1 more is left out.",
        "Twelve can stand side by side; {number} more are left out.",
        too_many,
    ).format(number=count_text(too_many))
    return " ".join(part for part in (many if too_many > 0 else "", missing) if part) or None


@router.get("/compare.csv")
@router.get("/compare.xlsx")
def comparison_file(visit: Visitor) -> Response:
    return _file(visit, published_results(visit))


@router.get("/group/compare.csv")
@router.get("/group/compare.xlsx")
def own_comparison_file(visit: Visitor) -> Response:
    return _file(visit, own_results(visit)[0])


def _file(visit: Visit, asked: Asked) -> Response:
    """Of the edition that is ranked on the page, in its order."""
    about = asked.results.get(visit.request.query_params.get("about", ""))
    ranked = ranking_of(list(asked.results.values()), about).ranked
    if not ranked:
        raise not_here()
    return table_file(comparison_table(ranked), "comparison", as_xlsx=visit.request.url.path.endswith(".xlsx"))
