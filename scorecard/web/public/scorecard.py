"""What anyone may see: the home page, rubrics, published scorecards, pictures, files of the site itself."""

from dataclasses import dataclass
from mimetypes import guess_type
from typing import Annotated

from fastapi import APIRouter, Path
from sqlmodel import Session
from starlette.responses import PlainTextResponse, Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.side_by_side import MOST_COMPARED
from scorecard.report.wording.numbers import day_text
from scorecard.store import publications
from scorecard.store.listing import Wanted, listed_after, others_of_edition
from scorecard.store.rounds import find_picture
from scorecard.web.core.context import Visit, Visitor, not_here, picture_file
from scorecard.web.core.errors import ErrorPage
from scorecard.web.public.booklet import RubricRow, offered_rows
from scorecard.web.public.scorecard_list import ListRow, list_row
from scorecard.web.scorecards.downloads import scorecard_print
from scorecard.web.scorecards.page import json_file, publications_at, scorecard_page, tally_file
from scorecard.web.scorecards.promises import check_in

router = APIRouter()

_MOST_RECENT = 12
_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class HomePage:
    title: str
    may_start: bool
    own: bool
    recent: tuple[ListRow, ...]
    all_of_them: bool
    rubrics: tuple[RubricRow, ...]


@router.get("/")
def home(visit: Visitor) -> Response:
    with visit.reading() as session:
        recent = listed_after(session, Wanted(), visit.today, most=_MOST_RECENT + 1, after=None)
    page = HomePage(
        title=_("Community scorecard"),
        may_start=visit.site.settings.anyone_may_start,
        own=bool(visit.own_projects),
        recent=tuple(list_row(line) for line, _ in recent[:_MOST_RECENT]),
        all_of_them=len(recent) > _MOST_RECENT,
        rubrics=offered_rows(visit),
    )
    return visit.page("pages/public/home.html", page)


# published scorecards


@router.get("/scorecards/{address}")
def show_newest(visit: Visitor, address: str) -> Response:
    return _show(visit, address, None)


@router.get("/scorecards/{address}/scorecard.pdf")
def public_pdf(visit: Visitor, address: str) -> Response:
    found = published_result(visit, address, None)
    return scorecard_print(visit, found, address, f"/scorecards/{address}") if isinstance(found, Result) else found


@router.get("/scorecards/{address}/scorecard.json")
def public_json(visit: Visitor, address: str) -> Response:
    found = published_result(visit, address, None)
    return json_file(found) if isinstance(found, Result) else found


@router.get("/scorecards/{address}/tally.csv")
@router.get("/scorecards/{address}/tally.xlsx")
def public_tally(visit: Visitor, address: str) -> Response:
    found = published_result(visit, address, None)
    return tally_file(visit, found) if isinstance(found, Result) else found


@router.get("/scorecards/{address}/{number}")
def show_number(visit: Visitor, address: str, number: Annotated[int, Path(ge=1, le=999_999)]) -> Response:
    return _show(visit, address, number)


def published_result(visit: Visit, address: str, number: int | None) -> Result | Response:
    """The document, or the note that stands in its place. Raises 404 where nothing ever stood."""
    with visit.reading() as session:
        found = publications.find_published(session, address, number)
        if found is None:
            raise not_here()
        if found.withdrawn_at is None:
            return visit.site.results.of(found.digest, lambda: Result.model_validate_json(found.document or ""))
    sentence = _("It was published here, and its maker took it down on {day}.").format(
        day=day_text(found.withdrawn_at.astimezone().date())
    )
    return visit.page("errors/gone.html", ErrorPage(_("This scorecard was taken down"), sentence), status=410)


def _show(visit: Visit, address: str, number: int | None) -> Response:
    result = published_result(visit, address, number)
    if not isinstance(result, Result):
        return result
    with visit.reading() as session:
        standing = publications_at(session, address)
        beside = [
            (one, is_later, _label_at(visit, session, one))
            for one, is_later in publications.rounds_beside(session, address)
        ]
        promised = check_in(session, address)
        others = others_of_edition(session, result.rubric.digest, address, MOST_COMPARED - 1)
    newest = standing[0].address if standing else ""
    page = scorecard_page(
        visit,
        result,
        files=f"/scorecards/{address}",
        later=tuple((f"/scorecards/{one}/after/{address}", label) for one, is_later, label in beside if is_later),
        check_in=promised,
        how=f"/scorecards/{address}/how",
        beside="/compare?" + "&".join([f"about={address}", *(f"with={one}" for one in (address, *others))])
        if others
        else None,
        publications=standing,
        superseded=f"/scorecards/{address}" if number and newest != f"/scorecards/{address}/{number}" else None,
        earlier=tuple((f"/scorecards/{address}/after/{one}", label) for one, is_later, label in beside if not is_later),
    )
    return visit.page("pages/scorecards/scorecard.html", page)


def _label_at(visit: Visit, session: Session, address: str) -> str:
    """The label of a round as it was published."""
    found = publications.find_published(session, address)
    if found is None or found.withdrawn_at is not None:
        return ""
    result = visit.site.results.of(found.digest, lambda: Result.model_validate_json(found.document or ""))
    return result.round.label or ""


@router.get("/pictures/{digest}")
def public_picture(visit: Visitor, digest: str) -> Response:
    """A picture, for as long as a published scorecard shows it."""
    with visit.reading() as session:
        picture = publications.shows_picture(session, digest) and find_picture(session, digest)
    return picture_file(visit, picture or None)


@router.get("/static/{version}/{name}")
def static_file(visit: Visitor, version: str, name: str) -> Response:  # noqa: ARG001  (the version is there for browsers)
    path = visit.site.rendering.static_files.get(name)
    if path is None:
        raise not_here()
    return Response(path.read_bytes(), media_type=guess_type(name)[0] or "font/woff2", headers=_FOREVER)


@router.get("/robots.txt")
def robots() -> Response:
    return PlainTextResponse("User-agent: *\nDisallow: /projects\nDisallow: /open\n")
