"""The site: what all requests share. `create_app` makes it once."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from threading import BoundedSemaphore

from scorecard.engine.result import Result
from scorecard.report.pages.question_card import Question
from scorecard.report.pages.side_by_side import SideBySideCard
from scorecard.report.pdf.print_files import PrintFiles
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.file_names import edition_order
from scorecard.rubrics.incomes import Incomes, latest_of_places
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.hosting.leases import Leases
from scorecard.store.lists.listing import Choices, ListQuery
from scorecard.watched.reading import FileReader
from scorecard.web.core.cache import Cache
from scorecard.web.core.jobs.counting_jobs import CountingJobs
from scorecard.web.core.jobs.deletion_jobs import DeletionJobs
from scorecard.web.core.jobs.mail_jobs import MailJobs
from scorecard.web.core.jobs.time_stamp_jobs import TimeStampJobs
from scorecard.web.core.limits import Limiter, VisitorPlaces
from scorecard.web.core.rendering import Rendering


@dataclass(frozen=True)
class Site:
    """The settings, the database, the templates, the rubrics; and caches by digest.

    `reader` reads uploaded files, in a separate process. `library` finds all rubric files of the program and of
    the host; `rubrics` are the editions that everybody can choose, and `incomes` the income limits, both by name.
    `leases` let only one process at a time do a job in the background. `print_files` keeps finished prints on the disk
    for an hour, `pdfs` in memory. `questions` are questions as raters see them; `own_rubrics` are rubrics that
    visitors and groups made here, by their YAML text; `compared` are pages that show projects side by side;
    `public_digests` are digests of what would be published now."""

    settings: Settings
    database: Database
    rendering: Rendering
    printer: PdfPrinter
    reader: FileReader
    library: Library
    rubrics: Mapping[str, Loaded]
    incomes: Mapping[str, Incomes]
    clock: Callable[[], datetime]
    counting: CountingJobs
    deletion: DeletionJobs
    time_stamps: TimeStampJobs
    mails: MailJobs
    leases: Leases
    limiter: Limiter
    print_files: PrintFiles
    results: Cache[str, Result] = field(default_factory=lambda: Cache(100))
    public_digests: Cache[tuple[str, str], str] = field(default_factory=lambda: Cache(1000))
    questions: Cache[tuple[Hashable, ...], Question] = field(default_factory=lambda: Cache(2000))
    translated: Cache[tuple[Hashable, ...], Rubric] = field(default_factory=lambda: Cache(100))
    own_rubrics: Cache[str, Loaded] = field(default_factory=lambda: Cache(200))
    compared: Cache[tuple[tuple[str, ...], str, str, str], SideBySideCard | None] = field(
        default_factory=lambda: Cache(50)
    )
    list_choices: Cache[str, Choices] = field(default_factory=lambda: Cache(1))
    list_totals: Cache[tuple[str, ListQuery, date], int] = field(default_factory=lambda: Cache(200))
    """`list_choices` are the filters that the list of published scorecards offers, `list_totals` how many projects a
    search in it finds. Both are kept by the digest of the last entry of the public record, so that a new entry makes
    them out of date."""
    pdfs: Cache[tuple[str, ...], bytes] = field(default_factory=lambda: Cache(50))
    printing: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(4))
    """Lets at most 4 requests at a time use the printer or wait for it."""
    importing: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(1))
    """Lets one file of ratings at a time be saved, because raters wait for it."""
    prints_of_visitors: VisitorPlaces = field(default_factory=lambda: VisitorPlaces(2))
    files_of_visitors: VisitorPlaces = field(default_factory=lambda: VisitorPlaces(2))
    """Of prints, and of files to be read, one visitor has at most two at a time."""

    @cached_property
    def latest_rubrics(self) -> dict[str, Loaded]:
        """The latest edition of each rubric, by the name of the edition. New rounds choose from these."""
        latest: dict[str, Loaded] = {}
        for loaded in self.rubrics.values():
            known = latest.get(loaded.rubric.rubric, loaded)
            latest[loaded.rubric.rubric] = max(known, loaded, key=lambda one: edition_order(one.path or Path()))
        return {loaded.rubric.name: loaded for loaded in latest.values()}

    def latest_incomes(self, place: str | None) -> Incomes | None:
        """The income limits of a place, such as twin-cities, for its latest year; None if there are none."""
        return latest_of_places(self.incomes.values()).get(place or "")

    def end_watched(self) -> None:
        """Ends all printing and reading of files, because the program stops; neither starts again."""
        self.printer.end()
        self.reader.end()

    @property
    def keep_for(self) -> timedelta:
        """How long a project of one person, or a rubric of no group, is kept if nobody publishes or changes it."""
        return timedelta(days=self.settings.keep_days)
