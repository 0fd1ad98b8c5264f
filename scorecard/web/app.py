"""`create_app` puts the site together; there is no other way to start it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

from anyio import to_thread
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect

from scorecard.clock import now
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rounds.listing import list_all
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.library import Library
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.hosting.backup import write_backup
from scorecard.watched.reading import FileReader
from scorecard.web.api import description, reference
from scorecard.web.api import rounds as api_rounds
from scorecard.web.api import rubrics as api_rubrics
from scorecard.web.api import scorecards as api_scorecards
from scorecard.web.authoring import own_rubrics, pasting, previews
from scorecard.web.core import errors
from scorecard.web.core.forms import LONGEST_FORM
from scorecard.web.core.jobs import CountingJobs, DeletionJobs, TimeStampJobs
from scorecard.web.core.middleware import Guard, Health, hosts_of
from scorecard.web.core.rendering import Rendering
from scorecard.web.core.site import Site
from scorecard.web.organizing import api_keys, audit_log, branding, organizers, projects
from scorecard.web.organizing import promises as group_promises
from scorecard.web.organizing.rounds import (
    decision,
    discussion,
    facts,
    importing,
    invitations,
    paper,
    round_overview,
    round_settings,
    sheet_list,
)
from scorecard.web.public import booklet, example, home, record, scorecard, scorecard_list, verify
from scorecard.web.rating import join, links, questions, review, sheet_overview, start
from scorecard.web.scorecards import before_after, files, prints, publishing, side_by_side

MODULES = (
    questions,  # the most visited first
    start,  # before addresses of projects
    sheet_overview,
    review,
    join,
    links,
    files,
    publishing,
    before_after,
    verify,
    record,
    scorecard,  # after the longer addresses below /scorecards/
    side_by_side,
    prints,
    booklet,
    own_rubrics,
    pasting,
    previews,
    organizers,
    audit_log,
    projects,
    round_overview,
    invitations,
    sheet_list,
    round_settings,
    facts,
    paper,
    importing,
    discussion,
    decision,
    group_promises,
    branding,
    api_keys,
    api_scorecards,
    api_rubrics,
    api_rounds,
    description,
    reference,
    scorecard_list,
    example,
    home,
)
"""The modules with a router, in the order in which their addresses are tried."""

_SWEEP = 3600  # seconds between two searches for expired projects
_THREADS = 100  # for requests: more than the writers that may wait for each other, so that readers find one
_log = logging.getLogger("scorecard")


def create_app(settings: Settings, *, clock: Callable[[], datetime] = now) -> FastAPI:
    """Makes the site. Raises ScorecardError where its data folder, database or rubrics cannot be used."""
    templates = root_folder("templates")
    database = Database(settings.database_url)
    database.migrate()
    library = Library(root_folder("criteria"), settings.data / "criteria")
    site = Site(
        settings=settings,
        database=database,
        rendering=Rendering(templates),
        printer=PdfPrinter(templates),
        reader=FileReader(),
        library=library,
        rubrics=offered_rubrics(library),
        incomes=_offered_incomes(library),
        clock=clock,
        counting=CountingJobs(database, clock),
        deletion=DeletionJobs(database, clock),
        time_stamps=TimeStampJobs(database, settings.timestamp),
    )
    app = FastAPI(
        title="Community scorecard",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=_lifespan,
        middleware=[
            Middleware(Health, database=database),
            Middleware(GZipMiddleware, minimum_size=800, compresslevel=6),
            Middleware(Guard, https=settings.is_secure),
            *(
                [Middleware(TrustedHostMiddleware, allowed_hosts=hosts_of(settings.address))]
                if settings.address
                else []
            ),
        ],
        max_body_size=LONGEST_FORM,
        redirect_slashes=False,  # behind a web server they would lead to http
    )
    app.state.site = site
    for module in MODULES:
        app.include_router(module.router)
    app.add_exception_handler(HTTPException, errors.http_error)
    app.add_exception_handler(RequestValidationError, errors.unreadable_address)
    app.add_exception_handler(ScorecardError, errors.expected_mistake)
    app.add_exception_handler(ClientDisconnect, errors.broken_off)
    app.add_exception_handler(Exception, errors.unexpected_error)
    return app


def offered_rubrics(library: Library) -> Mapping[str, Loaded]:
    """The rubrics that everybody can choose, by name. A faulty file is left out, and its problems are logged. Raises
    ScorecardError where no rubric is left."""
    usable, problems = library.usable()
    for problem in problems:
        _log.error("This rubric is left out: %s", problem)
    if not usable:
        raise ScorecardError("There is no rubric that can be used; run: scorecard check")
    return usable


def _offered_incomes(library: Library) -> dict[str, Incomes]:
    """The income limits without problems, by name. Those of the others are logged."""
    usable, problems = library.incomes()
    for problem in problems:
        _log.error("These income limits are left out: %s", problem)
    return usable


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    site: Site = app.state.site
    to_thread.current_default_thread_limiter().total_tokens = _THREADS
    site.counting.resume_counting()
    site.deletion.start(wait=0)
    site.time_stamps.start()
    with site.database.writing() as session:
        list_all(session)
    repeated = [asyncio.create_task(_sweep(site)), asyncio.create_task(_back_up(site))]
    try:
        yield
    finally:
        for task in repeated:
            task.cancel()
        site.printer.close()
        site.reader.close()
        site.database.close()


async def _sweep(site: Site) -> None:
    """Nothing is deleted in the first hour, in which somebody may still notice that the clock is wrong."""
    while True:
        await asyncio.sleep(_SWEEP)
        try:
            await asyncio.to_thread(site.deletion.sweep)
        except Exception:  # the next run comes in an hour
            _log.exception("What has expired could not be deleted")


async def _back_up(site: Site) -> None:
    """Writes a backup at each interval that the host has set, and deletes the oldest."""
    every = site.settings.backup_every
    while every:
        await asyncio.sleep(every.total_seconds())
        try:
            await asyncio.to_thread(_write_backup, site)
        except Exception:  # a full disk, most likely; the next one comes
            _log.exception("The backup could not be written")


def _write_backup(site: Site) -> None:
    folder = site.settings.data / "backups"
    file = folder / f"scorecard-{site.clock():%Y%m%d-%H%M%S}.zip"
    write_backup(site.database, site.settings.data / "criteria", file, site.clock())
    for old in sorted(folder.glob("scorecard-*.zip"))[: -site.settings.backups]:
        old.unlink(missing_ok=True)
