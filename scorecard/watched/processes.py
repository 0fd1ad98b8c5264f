"""Processes that are watched: each task has a deadline, a process has a memory limit, and one that ends is replaced.

Work that may hang, crash or take all memory is done here: printing, and reading files from outside."""

import atexit
import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import LifoQueue
from tempfile import TemporaryDirectory
from threading import BoundedSemaphore
from typing import Any, TypeAlias

from scorecard.errors import ScorecardError

_MOST_TASKS = 200  # then a process is replaced, so that memory that libraries keep does not pile up
_NICENESS = 5  # web pages, for which people wait, go first
_GRACE = 5  # seconds after the deadline in which a process ends itself, in case nobody watches it any more

DoTask: TypeAlias = Callable[[Any], Any]
Start: TypeAlias = Callable[[], DoTask]
"""Runs once in each new process and returns the function that does the tasks. It must be importable by its name."""


class Ending(StrEnum):
    """How a task can end without an answer."""

    LATE = "late"
    """The deadline passed."""
    MEMORY = "memory"
    """It asked for more memory than it may have."""
    CRASH = "crash"
    """The process ended."""
    BUSY = "busy"
    """As many tasks wait already as may wait."""
    OVER = "over"
    """The program stops."""


class NoAnswer(Exception):
    """A task that ended without an answer."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending)
        self.ending = ending


@dataclass
class WatchedProcesses:
    """Up to `number` processes, each of which starts when it is first needed and does one task at a time.

    `deadline` is in seconds, `memory` the bytes of address space that a process may have (on Linux). At most
    `most_waiting` tasks wait for a process; None lets all wait."""

    start: Start
    number: int = 1
    deadline: float = 60
    memory: int = 2 * 2**30
    most_waiting: int | None = None

    def __post_init__(self) -> None:
        self._is_over = False
        self._processes = tuple(_Process(self.start, self.memory) for _ in range(self.number))
        # idle processes; the one that worked last comes first, so that a second one starts only if it is needed
        self._idle = LifoQueue[_Process]()
        for process in self._processes:
            self._idle.put(process)
        # counts the tasks that are running or waiting; None if any number may wait
        self._places = None if self.most_waiting is None else BoundedSemaphore(self.number + self.most_waiting)
        atexit.register(self.close)

    def answer(self, task: Any) -> Any:
        """What the task returns. Raises the ScorecardError that the task raised, or NoAnswer."""
        places = self._places
        if places is not None and not places.acquire(blocking=False):
            raise NoAnswer(Ending.BUSY)
        try:
            process = self._idle.get()
            try:
                return self._answer_of(process, task)
            finally:
                self._idle.put(process)
        finally:
            if places is not None:
                places.release()

    def _answer_of(self, process: "_Process", task: Any) -> Any:
        try:
            if not self._is_over:
                return process.answer(task, self.deadline)
        except NoAnswer:
            if not self._is_over:
                raise
        raise NoAnswer(Ending.OVER)

    def end(self) -> None:
        """End all processes for ever, because the program stops. Tasks that wait end with `NoAnswer`."""
        self._is_over = True
        for process in self._processes:
            process.kill()

    def close(self) -> None:
        """End all processes. They start again when they are needed."""
        for process in self._processes:
            process.stop()


@dataclass
class _Process:
    """One process, the pipe to it, and the folder for its temporary files, which a process that is killed cannot delete
    itself."""

    start: Start
    memory: int
    process: BaseProcess | None = None
    pipe: Connection | None = None
    folder: TemporaryDirectory[str] | None = None
    tasks_done: int = field(default=0)

    def answer(self, task: Any, deadline: float) -> Any:
        if self.tasks_done >= _MOST_TASKS:
            self.stop()
        try:
            pipe = self._started()
            pipe.send((task, ceil(deadline) + _GRACE))
            if not pipe.poll(deadline):
                self.stop()
                raise NoAnswer(Ending.LATE)
            answer = pipe.recv()
        except (EOFError, OSError):
            self.stop()
            raise NoAnswer(Ending.CRASH) from None
        self.tasks_done += 1
        if isinstance(answer, Ending):
            self.stop()
            raise NoAnswer(answer)
        if isinstance(answer, _Mistake):
            raise answer.error
        return answer

    def kill(self) -> None:
        """End the process, from any thread. The thread that waits for its answer notices and calls `stop`."""
        process = self.process
        if process is not None:
            process.kill()

    def stop(self) -> None:
        """End the process and delete its temporary files. The next task starts another."""
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.pipe is not None:
            self.pipe.close()
        if self.folder is not None:
            self.folder.cleanup()
        self.process, self.pipe, self.folder, self.tasks_done = None, None, None, 0

    def _started(self) -> Connection:
        if self.process is None or self.pipe is None or not self.process.is_alive():
            self.stop()
            context = multiprocessing.get_context("spawn")
            self.pipe, theirs = context.Pipe()
            self.folder = TemporaryDirectory(prefix="scorecard-", ignore_cleanup_errors=True)
            arguments = (theirs, self.start, self.memory, self.folder.name)
            process = context.Process(target=_work, args=arguments, daemon=True)
            process.start()
            self.process = process  # not before, because a process that did not start cannot be stopped
            theirs.close()
        return self.pipe


@dataclass(frozen=True, slots=True)
class _Mistake:
    """An error that the task raised for a person to read."""

    error: ScorecardError


def _work(pipe: Connection, start: Start, memory: int, folder: str) -> None:
    """Runs in the process: does one task after another until the pipe closes."""
    tempfile.tempdir = folder
    _limit_memory(memory)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    do_task: DoTask | None = None
    while True:
        try:
            task, seconds = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        _end_after(seconds)
        answer: Any
        try:
            if do_task is None:
                do_task = start()
            answer = do_task(task)
        except MemoryError:
            answer = Ending.MEMORY
        except ScorecardError as error:
            answer = _Mistake(error)
        pipe.send(answer)
        _end_after(0)


def _end_after(seconds: int) -> None:
    """Lets the system end this process after so many seconds; 0 cancels that."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory(most: int) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, most))
