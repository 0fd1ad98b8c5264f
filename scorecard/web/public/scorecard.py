"""A published scorecard, as everybody sees it."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.shared_picture import shared_picture, shared_picture_of
from scorecard.report.pages.asks import said_before_text
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import day_text
from scorecard.report.wording.round_notes import label_of
from scorecard.report.wording.sentences import later_round_text
from scorecard.store import publications
from scorecard.store.documents import find_time_stamp
from scorecard.store.groups import known_since
from scorecard.store.lists.listing import others_of_edition
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.scorecards.page import EarlierRound, publications_at, scorecard_page
from scorecard.web.scorecards.promises_kept import find_promises
from scorecard.web.scorecards.question import show_question
from scorecard.web.scorecards.results import find_public_result, published_result

router = APIRouter()


@router.get("/scorecards/{address}")
def show_newest(context: Context, address: str) -> Response:
    return _show(context, address, None)


@router.get("/scorecards/{address}/card.png")
def shared_card(context: Context, address: str) -> Response:
    """Sends the preview picture that messengers and other sites show for a link to the newest number."""
    result = published_result(context, address)
    key = (result.digest, "card", current_language().code)
    content = context.site.pdfs.get_or_make(key, lambda: shared_picture(shared_picture_of(result)))
    return Response(content, media_type="image/png", headers={"Cache-Control": "public, max-age=300"})


@router.get("/scorecards/{address}/{number}")
def show_number(context: Context, address: str, number: Annotated[int, Path(ge=1, le=999_999)]) -> Response:
    return _show(context, address, number)


@router.get("/scorecards/{address}/questions/{criterion_id}")
def show_question_of_newest(context: Context, address: str, criterion_id: str) -> Response:
    return show_question(context, published_result(context, address), criterion_id, f"/scorecards/{address}")


@router.get("/scorecards/{address}/{number}/questions/{criterion_id}")
def show_question_of_number(
    context: Context, address: str, number: Annotated[int, Path(ge=1, le=999_999)], criterion_id: str
) -> Response:
    result = published_result(context, address, number)
    return show_question(context, result, criterion_id, f"/scorecards/{address}/{number}")


def _show(context: RequestContext, address: str, number: int | None) -> Response:
    """Shows this number of the publications at an address; the newest if it is None."""
    result = published_result(context, address, number)
    with context.reading() as session:
        zone = publications.zone_at(session, address)
        numbers = publications_at(session, address, zone)
        other_rounds = [
            (other, is_later, found)
            for other, is_later in publications.other_rounds_at(session, address)
            if (found := find_public_result(context, session, other))
        ]
        promises = find_promises(session, address, result)
        since = known_since(session, address, result.round.held_by or "")
        has_time_stamp = find_time_stamp(session, result.digest) is not None
        others = others_of_edition(session, result.rubric.digest, address, MOST_SIDE_BY_SIDE - 1)
    newest = numbers.standing[0].address if numbers.standing else ""  # standing: public now
    this = f"/scorecards/{address}/{number}" if number else newest
    superseded = f"/scorecards/{address}" if number and newest != this else None
    page = scorecard_page(
        context,
        result,
        files="" if superseded else f"/scorecards/{address}",  # the files are those of the newest number
        later=tuple(
            (
                f"/scorecards/{other}/after/{address}",
                later_round_text(
                    label_of(found.round),
                    found.overall.score,
                    View.of(found).band_label(found.overall.band),
                    found.project.facts.position,
                ),
            )
            for other, is_later, found in other_rounds
            if is_later
        ),
        promises=promises,
        timeline=f"/after/{address}" if result.round.held_by else None,  # what came of it, step by step
        how=f"/scorecards/{address}/how",
        beside="/compare?" + "&".join([f"about={address}", *(f"with={other}" for other in (address, *others))])
        if others
        else None,
        numbers=numbers,
        questions_at=f"/scorecards/{address}/{number}" if number else f"/scorecards/{address}",
        history=f"/scorecards/{address}/history" if result.round.record else None,
        time_stamp=f"{this}/timestamp.tsr" if has_time_stamp else None,
        asides=tuple(_asides(context, since and day_of(since, zone), has_others=bool(others))),
        superseded=superseded,
        picture_to_share=None if superseded else f"{context.address}/scorecards/{address}/card.png",
        earlier=tuple(
            EarlierRound(
                f"/scorecards/{address}/after/{other}",
                label := label_of(found.round),
                said_before_text(found.project.facts, label),
            )
            for other, is_later, found in other_rounds
            if not is_later
        ),
    )
    return context.page("pages/scorecards/scorecard.html", page)


def _asides(context: RequestContext, known: date | None, *, has_others: bool) -> Iterator[str]:
    """Sentences below the score. `known` is the day since which the host says that it knows the group, None if it does
    not; `has_others` is whether other projects that were scored with the same edition are published here."""
    if known:
        yield _("Since {day}, the host of this site says that it knows this group.").format(day=day_text(known))
    if not has_others:
        yield _("No other project scored with these questions and weights is published here for comparison.")
    if contact := context.site.settings.contact:
        yield _(
            "Does something here break the law, or tell who somebody is? Write to the host of this site: {contact}"
        ).format(contact=contact)
