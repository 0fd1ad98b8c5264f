"""The one way in: `create_app` puts the site together."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from threading import BoundedSemaphore

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.report.pdf.workers import PdfPrinter
from scorecard.rounds import alone
from scorecard.rounds.publishing import list_all
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.library import Library
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.web.api import api
from scorecard.web.authoring import own_rubrics, previews
from scorecard.web.core import errors
from scorecard.web.core.cache import Kept
from scorecard.web.core.context import Site, new_limiter, now
from scorecard.web.core.forms import LONGEST_FORM
from scorecard.web.core.jobs import Counting
from scorecard.web.core.middleware import Guard, hosts_of
from scorecard.web.core.rendering import Rendering
from scorecard.web.organizing import api_keys as tokens
from scorecard.web.organizing import branding as imprint
from scorecard.web.organizing import organizers as people
from scorecard.web.organizing import projects as group
from scorecard.web.organizing import promises
from scorecard.web.organizing.rounds import decision, invitations, paper
from scorecard.web.organizing.rounds import discussion as talk
from scorecard.web.organizing.rounds import facts as findings
from scorecard.web.organizing.rounds import importing as imports
from scorecard.web.organizing.rounds import overview as group_rounds
from scorecard.web.organizing.rounds import settings as manner
from scorecard.web.organizing.rounds import sheet_list as sheet_lists
from scorecard.web.public import before_after as comparisons
from scorecard.web.public import booklet as rubrics
from scorecard.web.public import scorecard as public
from scorecard.web.public import scorecard_list as listing
from scorecard.web.public import side_by_side as ranking
from scorecard.web.public import verify as proof
from scorecard.web.rating import links, questions, sheets
from scorecard.web.rating import start as projects
from scorecard.web.scorecards import downloads as prints
from scorecard.web.scorecards import group_results
from scorecard.web.scorecards import page as results

ROOMS = (
    questions,  # the most visited first
    sheets,
    proof,  # before addresses of published numbers
    public,
    results,
    projects,
    links,
    rubrics,
    own_rubrics,
    previews,
    people,
    group,
    group_rounds,
    invitations,
    sheet_lists,
    manner,
    findings,
    paper,
    imports,
    talk,
    decision,
    group_results,
    comparisons,
    promises,
    tokens,
    api,
    listing,
    ranking,
    imprint,
    prints,
)
_SWEEP = 3600  # seconds between two looks for what has expired
_log = logging.getLogger("scorecard")


def create_app(settings: Settings, *, clock: Callable[[], datetime] = now) -> FastAPI:
    """The site. Raises ScorecardError where its data folder, database or rubrics cannot be used."""
    templates = root_folder("templates")
    database = Database(settings.database_url)
    database.migrate()
    library = Library(root_folder("criteria"), settings.data / "criteria")
    site = Site(
        settings=settings,
        database=database,
        rendering=Rendering(templates),
        printer=PdfPrinter(templates),
        library=library,
        rubrics=offered_rubrics(library),
        clock=clock,
        limiter=new_limiter(),
        results=Kept(100),
        public_digests=Kept(1000),
        questions=Kept(2000),
        translated=Kept(100),
        own_rubrics=Kept(200),
        pdfs=Kept(50),
        compared=Kept(50),
        counting=Counting(database),
        printing=BoundedSemaphore(4),
    )
    app = FastAPI(
        title="Community scorecard",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=_lifespan,
        middleware=[
            Middleware(GZipMiddleware, minimum_size=800, compresslevel=6),
            Middleware(Guard, https=settings.is_secure),
            *(
                [Middleware(TrustedHostMiddleware, allowed_hosts=hosts_of(settings.address))]
                if settings.address
                else []
            ),
        ],
        max_body_size=LONGEST_FORM,
    )
    app.state.site = site
    for room in ROOMS:
        app.include_router(room.router)
    app.add_exception_handler(HTTPException, errors.http_error)
    app.add_exception_handler(RequestValidationError, errors.unreadable_address)
    app.add_exception_handler(Exception, errors.unexpected_error)
    return app


def offered_rubrics(library: Library) -> Mapping[str, Loaded]:
    """By name. A faulty file is left out with its problems in the log; the site goes on with the others."""
    found, problems = library.usable()
    for problem in problems:
        _log.error("This rubric is left out: %s", problem)
    if not found:
        raise ScorecardError("There is no rubric that can be used; run: scorecard check")
    return found


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    site: Site = app.state.site
    site.counting.finish_what_was_begun()
    with site.database.writing() as session:
        list_all(session)
    sweeping = asyncio.create_task(_sweep(site))
    try:
        yield
    finally:
        sweeping.cancel()
        site.printer.close()
        site.database.close()


async def _sweep(site: Site) -> None:
    while True:
        try:
            await asyncio.to_thread(forget_expired, site)
        except Exception:  # the next look comes in an hour
            _log.exception("What has expired could not be deleted")
        await asyncio.sleep(_SWEEP)


def forget_expired(site: Site) -> None:
    with site.database.writing() as session:
        gone = alone.forget_expired(session, site.clock())
    if gone:
        _log.info("Deleted %s expired projects", gone)
