"""Worker processes that make PDFs, with a deadline and a memory limit: WeasyPrint is not thread-safe and can crash."""

import atexit
import gc
import multiprocessing
import os
import signal
import sys
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import LifoQueue
from typing import Any

from scorecard.errors import PdfUnavailable, Sentence
from scorecard.report.pdf.job import AnchorSearch, PrintJob
from scorecard.report.pdf.renderer import PdfRenderer, try_out, without_greeting

INSTALL_HINT = Sentence(
    "PDF output needs the Pango text library; everything else works. On Debian or Ubuntu run: "
    "apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. On macOS run: "
    "brew install pango."
)
_MOST_DOCUMENTS = 200  # then a worker is replaced, so that memory that the text libraries keep does not pile up
_NEW_OBJECTS = 10_000  # between garbage collections; Python's default of 700 causes 250 in a scorecard
_NICENESS = 5  # web pages, for which people wait, go before PDFs


@dataclass
class PdfPrinter:
    """Prints up to `workers` documents at once, each in a process that starts when it is first needed.

    `deadline` is in seconds, `memory` the bytes of address space that a process may have. A process that crashes, hangs
    or asks for more is replaced."""

    templates: Path
    deadline: float = 60
    workers: int = 1
    memory: int = 2 * 2**30

    def __post_init__(self) -> None:
        atexit.register(self.close)

    def render(self, job: PrintJob) -> bytes:
        """Raises PdfUnavailable where the text library is missing, the deadline passes or the process dies."""
        return bytes(self._answer(job))

    def pages_of_anchors(self, search: AnchorSearch) -> dict[str, int]:
        """The page of each anchor, counted from 0. Raises PdfUnavailable as `render` does."""
        return dict(self._answer(search))

    def close(self) -> None:
        for worker in self._workers:
            worker.stop()

    @cached_property
    def _workers(self) -> tuple["_Worker", ...]:
        return tuple(_Worker(self.templates, self.memory) for _ in range(self.workers))

    @cached_property
    def _idle(self) -> "LifoQueue[_Worker]":
        """Idle workers; the one that worked last comes first, so that a second process starts only if it is needed."""
        idle: LifoQueue[_Worker] = LifoQueue()
        for worker in self._workers:
            idle.put(worker)
        return idle

    def _answer(self, task: PrintJob | AnchorSearch) -> Any:
        worker = self._idle.get()
        try:
            answer = worker.answer(task, self.deadline)
        finally:
            self._idle.put(worker)
        if isinstance(answer, str):
            raise PdfUnavailable(answer)
        return answer


@dataclass
class _Worker:
    """One process, and the pipe to it."""

    templates: Path
    memory: int
    process: BaseProcess | None = None
    pipe: Connection | None = None
    printed: int = field(default=0)

    def answer(self, task: PrintJob | AnchorSearch, deadline: float) -> Any:
        if self.printed >= _MOST_DOCUMENTS:
            self.stop()
        try:
            pipe = self._started()
            # the process ends itself a little later, in case this program is gone by then
            pipe.send((task, ceil(deadline) + 5))
            if pipe.poll(deadline):
                self.printed += 1
                answer = pipe.recv()
                if isinstance(answer, str):
                    self.stop()
                return answer
            fault = Sentence("The PDF was not ready within {seconds:g} seconds and was given up.", seconds=deadline)
        except (EOFError, OSError):
            fault = Sentence("The process that makes PDFs ended unexpectedly; try once more.")
        self.stop()
        raise PdfUnavailable(fault)

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.pipe is not None:
            self.pipe.close()
        self.process, self.pipe, self.printed = None, None, 0

    def _started(self) -> Connection:
        if self.process is None or self.pipe is None or not self.process.is_alive():
            self.stop()
            context = multiprocessing.get_context("spawn")
            self.pipe, theirs = context.Pipe()
            self.process = context.Process(target=_work, args=(theirs, self.templates, self.memory), daemon=True)
            self.process.start()
            theirs.close()
        return self.pipe


def pdf_problem() -> str | None:
    """The reason why PDFs cannot be made here, or None. A process of its own tries it, since that may crash."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_self_check, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        answer: str = ours.recv() if ours.poll(60) else INSTALL_HINT
    except EOFError:
        answer = INSTALL_HINT
    process.kill()
    process.join()
    return answer or None


def _self_check(pipe: Connection) -> None:
    try:
        try_out()
        pipe.send("")
    except (ImportError, OSError):
        pipe.send(INSTALL_HINT)


def _work(pipe: Connection, templates: Path, memory: int) -> None:
    """Runs in a worker process: does one task at a time until the pipe closes."""
    _limit_memory(memory)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    try:
        with without_greeting():
            renderer = PdfRenderer(templates)
        gc.collect()
        gc.freeze()  # what is loaded by now stays, so garbage collections need not scan it
        gc.set_threshold(_NEW_OBJECTS)
    except (ImportError, OSError):
        pipe.recv()
        pipe.send(INSTALL_HINT)
        return
    while True:
        try:
            task, seconds = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        _end_after(seconds)
        answer: bytes | dict[str, int] | str
        try:
            answer = renderer.pdf(task) if isinstance(task, PrintJob) else renderer.pages_of_anchors(task)
        except MemoryError:
            answer = Sentence("The PDF needs more memory than it may have; leave out some reasons.")
        _end_after(0)
        pipe.send(answer)


def _end_after(seconds: int) -> None:
    """Lets the system end this process after so many seconds; 0 cancels that."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory(most: int) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
