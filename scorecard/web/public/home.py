"""The first page, public pictures, and the static files."""

from dataclasses import dataclass
from mimetypes import guess_type

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import PlainTextResponse, Response

from scorecard.i18n import gettext as _
from scorecard.store import publications
from scorecard.store.lists.listing import ListQuery, listed_after, published_rounds
from scorecard.store.uploads import find_picture, is_picture_of_round
from scorecard.web.core.auth import group_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import picture_file
from scorecard.web.core.refusals import not_found
from scorecard.web.core.rendering import ScorecardContext
from scorecard.web.public.scorecard_list import ListRow, list_row
from scorecard.web.rubrics.rubric_words import RubricLine, offered_rubrics
from scorecard.web.scorecards.sample_card import EXAMPLE, find_example

router = APIRouter()

_MOST_RECENT = 5
_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class Example:
    """What the first page shows of the example scorecard; `axis` is the drawing of all its answers."""

    address: str
    name: str
    headline: str
    axis: Markup


@dataclass(frozen=True, slots=True)
class HomePage:
    """`may_start` is whether visitors may score a project without a group; `own` whether this browser keeps the link of
    a project. `recent` are the scorecards published last; `has_more` is whether there are more than these."""

    title: str
    may_start: bool
    own: bool
    example: Example | None
    recent: tuple[ListRow, ...]
    has_more: bool
    rubrics: tuple[RubricLine, ...]


@router.get("/")
def home(context: Context) -> Response:
    with context.reading() as session:
        recent = listed_after(session, ListQuery(), context.today, most=_MOST_RECENT + 1, after=None)
        rounds = published_rounds(session, [line.row.project_id for line, _ in recent])
    page = HomePage(
        title=_("Community scorecard"),
        may_start=context.site.settings.anyone_may_start,
        own=bool(context.cookies.project_ids),
        example=_example(context),
        recent=tuple(list_row(line, rounds.get(line.row.project_id)) for line, _ in recent[:_MOST_RECENT]),
        has_more=len(recent) > _MOST_RECENT,
        rubrics=offered_rubrics(context),
    )
    return context.page("pages/public/home.html", page)


def _example(context: RequestContext) -> Example | None:
    result = find_example(context)
    if result is None:
        return None
    drawn = context.site.rendering.scorecard(result, ScorecardContext(questions_at=EXAMPLE))
    return Example(EXAMPLE, result.project.name, drawn.headline, drawn.axis)


@router.get("/pictures/{digest}")
def public_picture(context: Context, digest: str) -> Response:
    """Sends a picture that a scorecard which is published now shows. Organizers of a round and those who fill in a
    sheet in it also see the pictures of the round. Raises 404 for others."""
    with context.reading() as session:
        is_shown = publications.is_picture_published(session, digest) or is_picture_of_round(
            session, digest, group_id=group_of(context, session), sheet_links=context.cookies.sheet_links
        )
        picture = find_picture(session, digest) if is_shown else None
    return picture_file(context, picture)


@router.get("/static/{version}/{name}")
def static_file(context: Context, version: str, name: str) -> Response:  # noqa: ARG001  (the version is there for browsers)
    path = context.site.rendering.static_files.get(name)
    if path is None:
        raise not_found()
    return Response(path.read_bytes(), media_type=guess_type(name)[0] or "font/woff2", headers=_FOREVER)


@router.get("/robots.txt")
def robots() -> Response:
    """Keeps search engines away from private links (/open), and from the form that begins a project (/projects)."""
    return PlainTextResponse("User-agent: *\nDisallow: /projects\nDisallow: /open\n")
