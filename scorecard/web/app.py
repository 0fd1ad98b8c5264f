"""`create_app` puts the site together; there is no other way to start it."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from threading import Thread, current_thread, main_thread
from types import FrameType
from typing import Any

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
from scorecard.report.pdf.print_files import PrintFiles
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rounds.listing import list_all
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.library import Library
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.hosting.backup import write_backup
from scorecard.store.hosting.leases import Leases
from scorecard.watched.reading import FileReader
from scorecard.web.api import description, reference
from scorecard.web.api import rounds as api_rounds
from scorecard.web.api import rubrics as api_rubrics
from scorecard.web.api import scorecards as api_scorecards
from scorecard.web.authoring import adapt_form, file_check, own_rubrics, pasting, previews
from scorecard.web.core import errors
from scorecard.web.core.forms import LONGEST_FORM
from scorecard.web.core.jobs.counting_jobs import CountingJobs
from scorecard.web.core.jobs.deletion_jobs import DeletionJobs
from scorecard.web.core.jobs.mail_jobs import MailJobs
from scorecard.web.core.jobs.time_stamp_jobs import TimeStampJobs
from scorecard.web.core.limits import Limiter
from scorecard.web.core.middleware import Guard, Health, hosts_of
from scorecard.web.core.rendering import Rendering
from scorecard.web.core.site import Site
from scorecard.web.organizing import (
    api_keys,
    audit_log,
    branding,
    lost_link,
    names,
    new_group,
    organizers,
    project_list,
    projects,
    sample_project,
    signing_in,
)
from scorecard.web.organizing import promises as group_promises
from scorecard.web.organizing.rounds import (
    decision,
    deleted,
    discussion,
    facts,
    importing,
    paper,
    reasons,
    round_overview,
    round_questions,
    round_settings,
    round_steps,
    sheet_list,
    typed_sheet,
)
from scorecard.web.organizing.rounds.invitations import personal_links, poster, wall
from scorecard.web.public import (
    example,
    help_pages,
    home,
    record,
    rubric_pages,
    scorecard,
    scorecard_list,
    timeline,
    verify,
)
from scorecard.web.rating import join, links, questions, review, sheet_overview, start
from scorecard.web.scorecards import before_after, files, prints, publishing, round_mail, side_by_side

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
    timeline,
    scorecard,  # after the longer addresses below /scorecards/
    side_by_side,
    prints,
    rubric_pages,
    own_rubrics,
    adapt_form,
    file_check,
    pasting,
    previews,
    new_group,
    lost_link,
    names,
    organizers,
    audit_log,
    projects,
    project_list,  # after the form for a new project
    sample_project,
    signing_in,
    round_overview,
    round_steps,
    wall,
    poster,
    personal_links,
    sheet_list,
    round_questions,
    round_settings,
    facts,
    paper,
    typed_sheet,
    importing,
    discussion,
    reasons,
    decision,
    deleted,
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
    help_pages,
    home,
)
"""The modules with a router, in the order in which their addresses are tried."""

_SWEEP = 3600  # seconds between two searches for expired projects
_BACKUPS = f"scorecard-{'[0-9]' * 8}-{'[0-9]' * 6}.zip"  # the names of backups: date and time
_SOON = timedelta(seconds=5)  # after the start, when a backup is due already
_LOOK_FOR_OVER = 60  # seconds between two searches for rounds whose closing time has passed
_TAKE_OVER = 30  # seconds between two searches for rounds that another process began to count and did not finish
_THREADS = 100  # that answer requests: more than may wait to write, so that those that only read find a free one
_log = logging.getLogger("scorecard")


def create_app(settings: Settings, *, clock: Callable[[], datetime] = now) -> FastAPI:
    """Makes the site. Raises ScorecardError where its data folder, database or rubrics cannot be used."""
    templates = root_folder("templates")
    database = Database(settings.database_url)
    database.migrate()
    library = Library(root_folder("criteria"), settings.data / "criteria")
    leases = Leases(database, clock)  # a lease lets one process at a time do a piece of work in the background
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
        counting=CountingJobs(leases),
        deletion=DeletionJobs(leases),
        time_stamps=TimeStampJobs(leases, settings.timestamp),
        mails=MailJobs(settings),
        leases=leases,
        limiter=Limiter(settings.limits),
        print_files=PrintFiles(settings.data / "prints"),
    )
    app = FastAPI(
        title="Community scorecard",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        # not included as routers, which FastAPI would analyse again at the first request
        routes=[route for module in MODULES for route in module.router.routes],
        lifespan=_lifespan,
        middleware=[
            Middleware(Health, database=database),
            Middleware(GZipMiddleware, minimum_size=800, compresslevel=6),
            Middleware(Guard, https=settings.is_secure, largest=LONGEST_FORM),
            *(
                [Middleware(TrustedHostMiddleware, allowed_hosts=hosts_of(settings.address))]
                if settings.address
                else []
            ),
        ],
        redirect_slashes=False,  # behind a web server such redirects would lead to http
    )
    app.state.site = site
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
    """The income limits that have no problems, by name. The problems of the others are logged."""
    usable, problems = library.incomes()
    for problem in problems:
        _log.error("These income limits are left out: %s", problem)
    return usable


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Starts the work in the background when the site starts, and ends it when the site stops."""
    site: Site = app.state.site
    _end_watched_at_a_stop(site)
    to_thread.current_default_thread_limiter().total_tokens = _THREADS
    site.counting.resume_counting()
    site.deletion.start(wait=0)  # what somebody deleted; what has expired waits for `_sweep`
    site.time_stamps.start()
    with site.database.writing() as session:
        list_all(session)  # publications that the public list lacks
    repeated = [asyncio.create_task(work(site)) for work in (_sweep, _back_up, _resume_counting, _tell_over)]
    try:
        yield
    finally:
        for task in repeated:
            task.cancel()
        site.printer.close()
        site.reader.close()
        site.database.close()


def _end_watched_at_a_stop(site: Site) -> None:
    """Makes the signals that stop the program end prints and the reading of files first, which would take longest."""
    if current_thread() is not main_thread():
        return  # in a test; only the main thread hears signals
    for stop_signal in (signal.SIGINT, signal.SIGTERM):
        handler = signal.getsignal(stop_signal)

        def stop(number: int, frame: FrameType | None, handler: Any = handler) -> None:
            Thread(target=site.end_watched, daemon=True).start()
            if callable(handler):
                handler(number, frame)

        signal.signal(stop_signal, stop)


async def _sweep(site: Site) -> None:
    """Once an hour, marks what has expired and deletes what was marked a week ago. Does nothing in the first hour,
    because somebody may notice by then that the clock is wrong."""
    while True:
        await asyncio.sleep(_SWEEP)
        try:
            await asyncio.to_thread(site.deletion.sweep)
        except Exception:  # the next run comes in an hour
            _log.exception("What has expired could not be deleted")


async def _resume_counting(site: Site) -> None:
    """Takes over what another process was counting when it ended."""
    while True:
        await asyncio.sleep(_TAKE_OVER)
        try:
            await asyncio.to_thread(site.counting.resume_counting)
        except Exception:  # the database may be away for a moment
            _log.exception("Rounds that are not counted could not be looked for")


async def _tell_over(site: Site) -> None:
    """Tells organizers which rounds are over, because their closing time has passed."""
    while True:
        await asyncio.sleep(_LOOK_FOR_OVER)
        try:
            await asyncio.to_thread(round_mail.tell_over, site)
        except Exception:  # the next look comes in a minute
            _log.exception("Rounds whose time is over could not be looked for")


async def _back_up(site: Site) -> None:
    """Writes a backup at each interval that the host has set, and deletes the oldest; without an interval, does
    nothing. The first interval begins with the newest backup, so that a site which often starts anew has them too."""
    every = site.settings.backup_every
    wait = _until_first_backup(site, every) if every else timedelta()
    while every:
        await asyncio.sleep(wait.total_seconds())
        wait = every
        try:
            await asyncio.to_thread(_write_backup, site)
        except Exception:  # a full disk, most likely; the next one comes
            _log.exception("The backup could not be written")


def _until_first_backup(site: Site, every: timedelta) -> timedelta:
    newest = max((path.name for path in (site.settings.data / "backups").glob(_BACKUPS)), default="")
    if not newest:
        return every
    due = datetime.strptime(newest, "scorecard-%Y%m%d-%H%M%S.zip").replace(tzinfo=UTC) + every
    return min(max(due - site.clock(), _SOON), every)


def _write_backup(site: Site) -> None:
    with site.leases.held("backup") as held:
        if held:
            _write_one_backup(site)


def _write_one_backup(site: Site) -> None:
    """Writes a backup, unless another process has written one within the last half of an interval. Deletes the oldest
    backups, so that as many are left as the host has set."""
    folder, every = site.settings.data / "backups", site.settings.backup_every or timedelta()
    file, lately = (f"scorecard-{moment:%Y%m%d-%H%M%S}.zip" for moment in (site.clock(), site.clock() - every / 2))
    if any(lately < other.name <= file for other in folder.glob(_BACKUPS)):
        return
    write_backup(site.database, site.settings.data / "criteria", folder / file, site.clock())
    for old in sorted(folder.glob(_BACKUPS))[: -site.settings.backups]:
        old.unlink(missing_ok=True)
