"""The command that looks at everything a host asks about: the machine, the settings, the database and what is in it."""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from scorecard.cli.database import Data, settings_of
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.report.pdf.printer import pdf_problem
from scorecard.settings import Settings

_LEAST_FREE = 500_000_000  # bytes that must be free on the disk of the data folder
_FEWEST_FONTS = 5  # font files; a complete installation has at least as many
# names that are kept for examples and tests (RFC 2606), with all names under them
_EXAMPLES = ("example.org", "example.com", "example.net", "example", "invalid", "test")
_OLD = timedelta(days=2)  # a newest backup that is older is reported; having no backup at all is not


def doctor(
    data: Data = None,
    quick: Annotated[bool, typer.Option("--quick", help="Leave out what reads every row of the database.")] = False,
) -> None:
    """Look at this machine, the settings and the data, and say what is wrong and what to do."""
    problems = list(pdf_problems())
    if not problems:
        print("PDF output works.")
    try:
        settings = settings_of(data)
        checks: list[Callable[[Settings], Iterator[str]]] = [file_problems, setting_problems, database_problems]
        if not quick:
            checks.append(content_problems)
        for check in checks:
            try:
                problems += check(settings)
            except OSError as fault:  # such as a folder that this user may not enter
                as_user = " Run this as the user that runs the site." if isinstance(fault, PermissionError) else ""
                if (problem := f"{fault.filename}: {fault.strerror}.{as_user}") not in problems:
                    problems.append(problem)
    except ScorecardError as fault:
        problems.append(str(fault))
    for problem in problems:
        print(f"- {problem}")
    if problems:
        raise typer.Exit(1)
    print("Everything else is in order.")


def pdf_problems() -> Iterator[str]:
    if problem := pdf_problem():
        yield problem
    fonts = [*(root_folder("templates") / "fonts").glob("*.woff2")]
    if len(fonts) < _FEWEST_FONTS:
        yield "Fonts are missing in templates/fonts. Install the program again."


def file_problems(settings: Settings) -> Iterator[str]:
    folder = settings.data
    if not folder.exists():
        print(f"There is no data folder {folder} yet; the first start makes it.")
        return
    print(f"Looking at the data folder {folder.absolute()}.")
    database = folder / "scorecard.sqlite"
    if database.exists() and database.stat().st_uid != folder.stat().st_uid:
        yield (
            f"{database} belongs to another user than its folder, so the site cannot save. Run:"
            f" chown -R --reference={folder} {folder}"
        )
    if not os.access(folder, os.W_OK):
        yield f"The data folder {folder} cannot be written. Give it to the user that runs the site."
    if os.name == "posix" and folder.stat().st_mode & stat.S_IRWXO:
        yield f"Everybody on this machine can open {folder}, with all sheets. Run: chmod o-rwx {folder}"
    free = shutil.disk_usage(folder).free
    if free < _LEAST_FREE:
        yield f"Only {free / 1e6:.0f} MB are free on the disk of {folder}. Make room before a round begins."
    backups = sorted((folder / "backups").glob("scorecard-*.zip"))
    if backups and (age := datetime.now(UTC) - _changed(backups[-1])) > _OLD:
        yield f"The newest backup is {age.days} days old. Is the site served with --backup-every?"
    from scorecard.rubrics.library import Library

    for problem in Library(root_folder("criteria"), folder / "criteria").usable()[1]:
        yield f"A rubric is left out: {problem}"


def _changed(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def setting_problems(settings: Settings) -> Iterator[str]:
    name = (urlsplit(settings.address).hostname or "").rstrip(".")
    if any(f".{name}".endswith(f".{example}") for example in _EXAMPLES):
        yield (
            f"SCORECARD_ADDRESS is {settings.address}, an address of examples such as that of the guide: links and QR"
            " codes lead nowhere. Put in your own name."
        )
    if settings.behind_proxy and not settings.address:
        yield (
            "SCORECARD_BEHIND_PROXY is yes, but SCORECARD_ADDRESS is not set: links would name the host that a request"
            " claims."
        )
    if settings.address.startswith("http://") and settings.behind_proxy:
        yield "The site is behind a web server without https: organizers could not sign in from elsewhere."
    if settings.is_secure and not settings.behind_proxy:
        yield (
            "SCORECARD_ADDRESS has https, so a web server stands in front, but SCORECARD_BEHIND_PROXY is not yes: all"
            " visitors would share one limit."
        )


def database_problems(settings: Settings) -> Iterator[str]:
    from scorecard.store.hosting.health import clock_problem, postgresql_log_problem, state_of

    if not _has_database(settings):
        return
    state = state_of(settings.database_url)
    if state:
        yield state
        return
    if problem := clock_problem(settings.database_url, datetime.now(UTC)):
        yield problem
    if problem := postgresql_log_problem(settings.database_url):  # whether its log may hold what people typed
        yield problem


def _has_database(settings: Settings) -> bool:
    return bool(settings.database) or (settings.data / "scorecard.sqlite").exists()


def content_problems(settings: Settings) -> Iterator[str]:
    """The problems in the rows of the database and in the public record. This reads every row."""
    from scorecard.record.rows import record_problem
    from scorecard.store.database import Database
    from scorecard.store.hosting.health import damage, state_of

    if not _has_database(settings) or state_of(settings.database_url):
        return  # `database_problems` has reported why it cannot be used
    database = Database(settings.database_url)
    try:
        with database.reading() as session:
            yield from damage(session)
            if problem := record_problem(session):
                yield problem
    finally:
        database.close()
