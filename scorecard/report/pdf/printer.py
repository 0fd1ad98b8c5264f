"""Makes PDFs in watched processes: WeasyPrint is not thread-safe and can crash."""

import gc
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from scorecard import __version__
from scorecard.errors import PdfUnavailable, Sentence
from scorecard.folders import root_folder
from scorecard.report.pdf.job import AnchorSearch, PrintJob
from scorecard.report.pdf.renderer import PdfRenderer, library_versions, try_out, without_greeting
from scorecard.report.pdf.style import use_own_fonts
from scorecard.watched.processes import Ending, NoAnswer, WatchedProcesses

INSTALL_HINT = Sentence(
    "PDF output needs the Pango text library; everything else works. On Debian or Ubuntu run: "
    "apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. On macOS run: "
    "brew install pango."
)
_NEW_OBJECTS = 10_000  # between two garbage collections; with Python's default of 700 one scorecard causes 250


class PdfPrinter:
    """Prints up to `number` documents at a time, each in a process that starts when it is first needed.

    `deadline` is in seconds, `memory` the bytes of address space that a process may have. A process that crashes, hangs
    or asks for more is replaced."""

    def __init__(self, templates: Path, deadline: float = 60, number: int = 1, memory: int = 2 * 2**30) -> None:
        self.templates = templates
        self.processes = WatchedProcesses(partial(_start, templates), number, deadline, memory)

    def render(self, job: PrintJob) -> bytes:
        """Raises PdfUnavailable where the text library is missing, the deadline passes or the process ends."""
        return bytes(self._answer(job))

    def pages_of_anchors(self, search: AnchorSearch) -> dict[str, int]:
        """The page of each HTML anchor, counted from 0, so that a blank sheet gets on each page the notes for the
        questions there. Raises PdfUnavailable as `render` does."""
        return dict(self._answer(search))

    @cached_property
    def drawn_by(self) -> str:
        """The versions of the program and of the libraries that draw; the same versions draw the same bytes. Raises
        PdfUnavailable."""
        return f"scorecard {__version__}, {self._answer(None)}"

    def close(self) -> None:
        """End the processes, once nothing is printed; they start again when they are needed."""
        self.processes.close()

    def end(self) -> None:
        """End all prints at once, because the program is about to stop; a waiting request gets PdfUnavailable."""
        self.processes.end()

    def _answer(self, task: PrintJob | AnchorSearch | None) -> Any:
        try:
            return self.processes.answer(task)
        except NoAnswer as fault:
            raise PdfUnavailable(_sentence(fault.ending, self.processes.deadline)) from None


def _sentence(ending: Ending, deadline: float) -> Sentence:
    match ending:
        case Ending.OVER:
            return Sentence("The site is about to stop. Ask for the PDF again in a minute.")
        case Ending.LATE:
            return Sentence("The PDF was not ready within {seconds:g} seconds and was given up.", seconds=deadline)
        case Ending.MEMORY:
            return Sentence("The PDF needs more memory than is allowed; leave out some reasons.")
        case _:
            return Sentence("The process that makes PDFs ended unexpectedly; try once more.")


def _start(templates: Path) -> Callable[[PrintJob | AnchorSearch | None], bytes | dict[str, int] | str]:
    """Runs once in each process: loads WeasyPrint, and returns the function that does the tasks. The task None asks for
    the versions of the libraries. Raises PdfUnavailable where the text library is missing."""
    use_own_fonts(templates)
    try:
        with without_greeting():  # of the library, which prints one where it cannot load Pango
            renderer = PdfRenderer(templates)
    except (ImportError, OSError):
        raise PdfUnavailable(INSTALL_HINT) from None
    gc.collect()
    gc.freeze()  # what is loaded by now stays, so garbage collections need not scan it
    gc.set_threshold(_NEW_OBJECTS)

    def do_task(task: PrintJob | AnchorSearch | None) -> bytes | dict[str, int] | str:
        if task is None:
            return library_versions()
        return renderer.pdf(task) if isinstance(task, PrintJob) else renderer.pages_of_anchors(task)

    return do_task


def pdf_problem() -> str | None:
    """What to do where PDFs cannot be made on this machine, which is mostly to install Pango; None if they can. Tried
    in a separate process, which may crash."""
    trial = WatchedProcesses(partial(_start_trial, root_folder("templates")))
    try:
        trial.answer(None)
    except (PdfUnavailable, NoAnswer):
        return INSTALL_HINT
    finally:
        trial.close()
    return None


def _start_trial(templates: Path) -> Callable[[None], None]:
    use_own_fonts(templates)
    return _try_out


def _try_out(_task: None) -> None:
    try:
        try_out()
    except (ImportError, OSError):
        raise PdfUnavailable(INSTALL_HINT) from None
