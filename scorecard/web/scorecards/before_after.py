"""Before and after: two rounds of one project side by side, for the group, or for everybody once published."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.before_after import BeforeAfterCard, before_after_card
from scorecard.report.wording.round_notes import round_label
from scorecard.store.publications import find_published, is_earlier_round
from scorecard.store.rounds import Round, rounds_of_project
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import not_found
from scorecard.web.scorecards.project_form import Choice
from scorecard.web.scorecards.results import result_of_publication, result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class BeforeAfterPage:
    """Two rounds of a project side by side. `card` is None if fewer than two can be compared. `first` and `second` are
    the paths of the earlier and the later scorecard. For organizers, `choices` are the rounds to choose from, `before`
    and `after` the ids of the chosen ones, and `back` the path of a round; on the public page these are empty or
    None."""

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
        rounds = rounds_of_project(session, who.group_id, project_id)
        if not rounds:
            raise not_found()
        counted = {round_.id: round_ for round_ in rounds if round_.digest is not None}
        round_ids = _chosen_ids(context, list(counted))
        results = [result_of_round(context, session, counted[id_]) for id_ in round_ids]
    pair = [result for result in results if result is not None]
    page = BeforeAfterPage(
        title=_("{name}: before and after").format(name=rounds[0].project.name),
        group=who.group,
        back=f"/group/rounds/{rounds[-1].id}",
        here=f"/group/projects/{project_id}/compare",
        choices=tuple(_round_choice(round_) for round_ in counted.values()),
        before=round_ids[0] if len(pair) == 2 else "",
        after=round_ids[-1] if len(pair) == 2 else "",
        card=_card_of(pair),
        first=f"/group/rounds/{round_ids[0]}/scorecard" if len(pair) == 2 else None,
        second=f"/group/rounds/{round_ids[-1]}/scorecard" if len(pair) == 2 else None,
    )
    return context.page("pages/scorecards/before_after.html", page)


def _chosen_ids(context: RequestContext, round_ids: list[str]) -> list[str]:
    """The ids of the two rounds that the address asks for, in the order of `round_ids`, else of its last two; fewer if
    there are fewer."""
    asked = [context.request.query_params.get(name, "") for name in ("before", "after")]
    if asked[0] == asked[1] or not all(id_ in round_ids for id_ in asked):
        return round_ids[-2:]
    return sorted(asked, key=round_ids.index)


def _round_choice(round_: Round) -> Choice:
    return Choice(round_.id, round_label(round_.label))


def _card_of(pair: list[Result]) -> BeforeAfterCard | None:
    return before_after_card(*pair) if len(pair) == 2 else None


@router.get("/scorecards/{address}/after/{earlier}")
def compare_published(context: Context, address: str, earlier: str) -> Response:
    """Compares the newest numbers of two rounds of one project. Raises 404 unless both are public."""
    with context.reading() as session:
        publications = [find_published(session, place) for place in (earlier, address)]
        if not all(found is not None and found.withdrawn_at is None for found in publications):
            raise not_found()
        if not is_earlier_round(session, earlier, address):
            raise not_found()
        pair = [result_of_publication(context, session, found) for found in publications if found is not None]
    page = BeforeAfterPage(
        title=_("{name}: before and after").format(name=pair[1].project.name),
        group="",
        back=None,
        here=f"/scorecards/{address}/after/{earlier}",
        choices=(),
        before="",
        after="",
        card=_card_of(pair),
        first=f"/scorecards/{earlier}",
        second=f"/scorecards/{address}",
    )
    return context.page("pages/scorecards/before_after.html", page)
