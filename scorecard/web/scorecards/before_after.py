"""Before and after: two rounds of one project side by side, for the group, and once published for everybody."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.before_after import BeforeAfterCard, before_after_card
from scorecard.store.publications import find_published, same_project
from scorecard.store.rounds import Round, rounds_of_project
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import not_found
from scorecard.web.scorecards.project_form import Choice
from scorecard.web.scorecards.results import result_of_publication, result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class BeforeAfterPage:
    """Two rounds beside each other; organizers choose which."""

    title: str
    group: str
    back: str | None
    here: str
    choices: tuple[Choice, ...]
    before: str
    after: str
    card: BeforeAfterCard | None
    first: str | None
    second: str | None


@router.get("/group/projects/{project_id}/compare")
def compare_rounds(context: Context, who: Organizer, project_id: str) -> Response:
    with context.reading() as session:
        known = rounds_of_project(session, who.group_id, project_id)
        if not known:
            raise not_found()
        counted = {one.id: one for one in known if one.digest is not None}
        chosen = _chosen(context, list(counted))
        results = [result_of_round(context, session, counted[id_]) for id_ in chosen]
    pair = [result for result in results if result is not None]
    page = BeforeAfterPage(
        title=_("{name}: before and after").format(name=known[0].project.name),
        group=who.group,
        back=f"/group/rounds/{known[-1].id}",
        here=f"/group/projects/{project_id}/compare",
        choices=tuple(_choice(one) for one in counted.values()),
        before=chosen[0] if len(pair) == 2 else "",
        after=chosen[-1] if len(pair) == 2 else "",
        card=_compared(pair),
        first=f"/group/rounds/{chosen[0]}/scorecard" if len(pair) == 2 else None,
        second=f"/group/rounds/{chosen[-1]}/scorecard" if len(pair) == 2 else None,
    )
    return context.page("pages/scorecards/before_after.html", page)


def _chosen(context: RequestContext, known: list[str]) -> list[str]:
    """The two that were asked for, else the last two that were counted."""
    asked = [context.request.query_params.get(name, "") for name in ("before", "after")]
    return asked if all(id_ in known for id_ in asked) else known[-2:]


def _choice(round_: Round) -> Choice:
    return Choice(round_.id, round_.label)


def _compared(pair: list[Result]) -> BeforeAfterCard | None:
    return before_after_card(*pair) if len(pair) == 2 else None


@router.get("/scorecards/{address}/after/{earlier}")
def compare_published(context: Context, address: str, earlier: str) -> Response:
    """The newest numbers of two rounds of one project. Raises 404 unless both stand."""
    with context.reading() as session:
        found = [find_published(session, one) for one in (earlier, address)]
        if not all(one is not None and one.withdrawn_at is None for one in found):
            raise not_found()
        if not same_project(session, earlier, address):
            raise not_found()
        pair = [result_of_publication(context, one) for one in found if one is not None]
    page = BeforeAfterPage(
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
    return context.page("pages/scorecards/before_after.html", page)
