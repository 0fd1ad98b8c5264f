"""Published projects side by side: up to twelve of one edition."""

from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.ranking import ranking_of
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, spoken
from scorecard.report.numbers import count_text
from scorecard.report.ranking import MOST_COMPARED, Compared, compared_projects
from scorecard.report.spreadsheet import comparison_table
from scorecard.store.publications import newest_at
from scorecard.store.tables import Published
from scorecard.web.site import Visit, Visitor, not_here, table_file

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RankingPage:
    title: str
    here: str
    addresses: tuple[str, ...]
    card: Compared | None
    left_out: str | None
    query: str


@router.get("/compare")
def compare_projects(visit: Visitor) -> Response:
    asked = list(dict.fromkeys(visit.request.query_params.getlist("with")))
    sort = visit.request.query_params.get("sort", "")[:80]
    results, addresses, missing = published_results(visit, asked)
    here = "/compare?" + urlencode([("with", one) for one in addresses])
    key = (tuple(result.digest for result in results), sort, spoken().code)
    page = RankingPage(
        title=_("Projects side by side"),
        here=here,
        addresses=tuple(addresses),
        card=visit.site.compared.of(key, lambda: compared_projects(results, sort)) if results else None,
        left_out=_left_out(len(asked) - MOST_COMPARED, missing),
        query=here.partition("?")[2],
    )
    return visit.page("pages/ranking.html", page)


def published_results(visit: Visit, asked: list[str]) -> tuple[list[Result], list[str], int]:
    """The newest numbers at these addresses, with those addresses; and how many there were none of."""
    shown = asked[:MOST_COMPARED]
    with visit.reading() as session:
        known = newest_at(session, [address for address in shown if "\0" not in address])
        results = {address: _document(visit, known[address]) for address in shown if address in known}
    return list(results.values()), list(results), len(shown) - len(results)


def _document(visit: Visit, published: Published) -> Result:
    return visit.site.results.of(published.digest, lambda: Result.model_validate_json(published.document or ""))


def _left_out(too_many: int, missing: int) -> str | None:
    parts = []
    if too_many > 0:
        parts.append(
            ngettext(
                "Twelve can stand side by side; 1 more is left out.",
                "Twelve can stand side by side; {number} more are left out.",
                too_many,
            ).format(number=count_text(too_many))
        )
    if missing:
        parts.append(
            ngettext("1 is not published any more.", "{number} are not published any more.", missing).format(
                number=count_text(missing)
            )
        )
    return " ".join(parts) or None


@router.get("/compare.csv")
@router.get("/compare.xlsx")
def comparison_file(visit: Visitor) -> Response:
    """Of the edition that is ranked on the page, in its order."""
    results, _addresses, _missing = published_results(visit, visit.request.query_params.getlist("with"))
    ranked = ranking_of(results).ranked
    if not ranked:
        raise not_here()
    return table_file(comparison_table(ranked), "comparison", as_xlsx=visit.request.url.path.endswith(".xlsx"))
