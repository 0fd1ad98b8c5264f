"""Before and after: two rounds of one project side by side, for the group, and once published for everybody."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.before_after import Compared, compared_page
from scorecard.store.group_rounds import GroupRound, rounds_of_project
from scorecard.store.publications import find_published, same_project
from scorecard.store.tables import Published
from scorecard.web.core.context import Visit, Visitor, not_here
from scorecard.web.organizing.rounds.overview import group_result
from scorecard.web.rating.start import Choice

router = APIRouter()


@dataclass(frozen=True, slots=True)
class ComparePage:
    """Two rounds beside each other; organizers choose which."""

    title: str
    group: str
    back: str | None
    here: str
    choices: tuple[Choice, ...]
    before: str
    after: str
    card: Compared | None
    first: str | None
    second: str | None


@router.get("/group/projects/{project_id}/compare")
def compare_rounds(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
        known = rounds_of_project(session, who.group_id, who.group, project_id)
        if not known:
            raise not_here()
        counted = {one.round_id: one for one in known if one.digest is not None}
        chosen = _chosen(visit, list(counted))
        results = [group_result(visit, session, counted[id_]) for id_ in chosen]
    pair = [result for result in results if result is not None]
    page = ComparePage(
        title=_("{name}: before and after").format(name=known[0].entry.name),
        group=who.group,
        back=f"/group/rounds/{known[-1].round_id}",
        here=f"/group/projects/{project_id}/compare",
        choices=tuple(_choice(one) for one in counted.values()),
        before=chosen[0] if len(pair) == 2 else "",
        after=chosen[-1] if len(pair) == 2 else "",
        card=_compared(pair),
        first=f"/group/rounds/{chosen[0]}/scorecard" if len(pair) == 2 else None,
        second=f"/group/rounds/{chosen[-1]}/scorecard" if len(pair) == 2 else None,
    )
    return visit.page("pages/scorecards/before_after.html", page)


def _chosen(visit: Visit, known: list[str]) -> list[str]:
    """The two that were asked for, else the last two that were counted."""
    asked = [visit.request.query_params.get(name, "") for name in ("before", "after")]
    return asked if all(id_ in known for id_ in asked) else known[-2:]


def _choice(stored: GroupRound) -> Choice:
    return Choice(stored.round_id, stored.label)


def _compared(pair: list[Result]) -> Compared | None:
    return compared_page(*pair) if len(pair) == 2 else None


def _document(visit: Visit, published: Published) -> Result:
    return visit.site.results.of(published.digest, lambda: Result.model_validate_json(published.document or ""))


@router.get("/scorecards/{address}/after/{earlier}")
def compare_published(visit: Visitor, address: str, earlier: str) -> Response:
    """The newest numbers of two rounds of one project. Raises 404 unless both stand."""
    with visit.reading() as session:
        found = [find_published(session, one) for one in (earlier, address)]
        if not all(one is not None and one.withdrawn_at is None for one in found):
            raise not_here()
        if not same_project(session, earlier, address):
            raise not_here()
        pair = [_document(visit, one) for one in found if one is not None]
    page = ComparePage(
        title=_("{name}: before and after").format(name=pair[1].project.name),
        group="",
        back=None,
        here=f"/scorecards/{address}/after/{earlier}",
        choices=(),
        before="",
        after="",
        card=_compared(pair),
        first=f"/scorecards/{earlier}",
        second=f"/scorecards/{address}",
    )
    return visit.page("pages/scorecards/before_after.html", page)
