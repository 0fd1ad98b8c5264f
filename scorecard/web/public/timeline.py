"""The page that says step by step what came of a project. The second QR code on a poster or flyer leads to it."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.report.pages.timeline import PublishedRound, Timeline, timeline_of
from scorecard.store import publications
from scorecard.web.core.context import Context
from scorecard.web.scorecards.promises_kept import promises_by_criterion
from scorecard.web.scorecards.results import published_result, result_of_publication

router = APIRouter()


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """`here` is the path of this page, `scorecard` that of the newest scorecard of the project."""

    title: str
    here: str
    scorecard: str
    timeline: Timeline


@router.get("/after/{address}")
def show_timeline(context: Context, address: str) -> Response:
    published_result(context, address)  # raises an error if nothing was published here, or if it was taken down
    with context.reading() as session:
        others = [other for other, _is_later in publications.other_rounds_at(session, address)]
        newest = publications.newest_at(session, [address, *others])
        zone = publications.zone_at(session, address)
        rounds = [
            PublishedRound(
                result_of_publication(context, session, published),
                f"/scorecards/{published.address}",
                day_of(published.published_at, zone),
                published.reason,
                tuple(
                    (row.number, day_of(row.published_at, zone), row.reason)
                    for row in reversed(publications.numbers_at(session, published.address))
                    if row.number < published.number and row.withdrawn_at is None
                ),
            )
            for published in sorted(newest.values(), key=lambda one: one.published_at)
        ]
        promises = promises_by_criterion(session, address)
    rounds.sort(key=lambda one: one.result.round.closed or one.on)  # rounds of one day stay in the order of publication
    timeline = timeline_of(rounds, promises, day_of(context.now, zone))
    page = TimelinePage(
        title=_("What came of it: {project}").format(project=timeline.name),
        here=f"/after/{address}",
        scorecard=rounds[-1].address,
        timeline=timeline,
    )
    return context.page("pages/public/timeline.html", page)
