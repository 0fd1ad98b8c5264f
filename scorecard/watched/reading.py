"""Reads files from outside in a watched process, so that no file can stop, slow down or fill the program that asks."""

import logging
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

from scorecard.errors import FileNotRead, ReadersBusy, Sentence
from scorecard.watched.processes import Ending, NoAnswer, WatchedProcesses

_DEADLINE = 20  # seconds
_MEMORY = 2**30  # bytes
_MOST_WAITING = 4

P = ParamSpec("P")
T = TypeVar("T")


class FileReader:
    """One process that reads one file after another; a few more may wait."""

    def __init__(self, deadline: float = _DEADLINE, memory: int = _MEMORY, most_waiting: int = _MOST_WAITING) -> None:
        self.processes = WatchedProcesses(_start, 1, deadline, memory, most_waiting)

    def read(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function` returns in the process. The function, its arguments and what it returns have to be picklable.

        Raises the ScorecardError that it raises, FileNotRead, or ReadersBusy."""
        try:
            return cast(T, self.processes.answer((function, args, kwargs)))
        except NoAnswer as fault:
            raise _error(fault.ending, self.processes.deadline) from None

    def close(self) -> None:
        """End the process; it starts again when it is needed."""
        self.processes.close()

    def end(self) -> None:
        """End all reading: the program stops."""
        self.processes.end()


def readers_busy() -> ReadersBusy:
    return ReadersBusy(Sentence("Many files are being read right now. Send this one again in a moment."))


def _error(ending: Ending, deadline: float) -> FileNotRead | ReadersBusy:
    match ending:
        case Ending.OVER:
            return ReadersBusy(Sentence("The site is about to stop. Send the file again in a minute."))
        case Ending.BUSY:
            return readers_busy()
        case Ending.LATE:
            return FileNotRead(
                Sentence(
                    "The file could not be read within {seconds:g} seconds. It may be damaged; save it again, or take"
                    " out what does not belong in it.",
                    seconds=deadline,
                )
            )
        case Ending.MEMORY:
            return FileNotRead(
                Sentence("Reading the file takes more memory than is allowed. Take out what is not needed.")
            )
        case Ending.CRASH:
            return FileNotRead(Sentence("The file could not be read: it is damaged, or far too large. Save it again."))


def _start() -> Callable[[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]], Any]:
    """Runs in the process and returns the function that does the tasks. Turns logging off, because libraries log a line
    for each broken part of a file."""
    logging.disable(logging.CRITICAL)
    return lambda task: task[0](*task[1], **task[2])
