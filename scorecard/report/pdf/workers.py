"""Processes that make PDFs: WeasyPrint is not safe in threads and can crash, so each works apart and is watched."""

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
from scorecard.report.pdf.renderer import Job, PdfRenderer, Places, quietly, try_out

INSTALL_HINT = Sentence(
    "PDF output needs the Pango text library; everything else works. On Debian or Ubuntu run: "
    "apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. On macOS run: "
    "brew install pango."
)
_MOST_DOCUMENTS = 200  # then a process starts anew, so that what the text libraries keep cannot pile up
_NEW_OBJECTS = 10_000  # between looks for what is no longer needed; Python's own 700 make 250 looks in a scorecard
_NICER = 5  # pages that somebody waits for go before PDFs


@dataclass
class PdfPrinter:
    """Prints as many documents at once as it has `workers`, each in a process that starts with its first.

    `deadline` is in seconds, `memory` in bytes of addresses that a process may have. A process that crashes, hangs or
    asks for more is replaced."""

    templates: Path
    deadline: float = 60
    workers: int = 1
    memory: int = 2 * 2**30

    def __post_init__(self) -> None:
        atexit.register(self.close)

    def render(self, job: Job) -> bytes:
        """Raises PdfUnavailable where the text library is missing, the deadline passes or the process dies."""
        return bytes(self._asked(job))

    def places(self, asked: Places) -> dict[str, int]:
        """On which page, from 0, each anchor stands. Raises PdfUnavailable as `render` does."""
        return dict(self._asked(asked))

    def close(self) -> None:
        for worker in self._workers:
            worker.stop()

    @cached_property
    def _workers(self) -> tuple["_Worker", ...]:
        return tuple(_Worker(self.templates, self.memory) for _ in range(self.workers))

    @cached_property
    def _idle(self) -> "LifoQueue[_Worker]":
        """Who worked last works next, so that a second process starts only where two are needed."""
        idle: LifoQueue[_Worker] = LifoQueue()
        for worker in self._workers:
            idle.put(worker)
        return idle

    def _asked(self, task: Job | Places) -> Any:
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

    def answer(self, task: Job | Places, deadline: float) -> Any:
        if self.printed >= _MOST_DOCUMENTS:
            self.stop()
        try:
            pipe = self._started()
            # the process ends itself a little later, also if nobody is left to end it
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
    """Why PDFs cannot be made here, or None. Asked in a process of its own, which may crash."""
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
    """A process: one task at a time until the pipe closes."""
    _limit_memory(memory)
    if hasattr(os, "nice"):
        os.nice(_NICER)
    try:
        with quietly():
            press = PdfRenderer(templates)
        gc.collect()
        gc.freeze()  # what was loaded stays, and need not be looked through again in the midst of a document
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
            answer = press.pdf(task) if isinstance(task, Job) else press.places(task)
        except MemoryError:
            answer = Sentence("The PDF needs more memory than it may have; leave out some reasons.")
        _end_after(0)
        pipe.send(answer)


def _end_after(seconds: int) -> None:
    """Let the system end this process after so many seconds; 0 takes that back."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory(most: int) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
