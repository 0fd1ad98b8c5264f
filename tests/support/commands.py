"""Commands as a person types them: inside this process, or in one of their own where that is the point."""

import io
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from unittest.mock import patch

from scorecard.__main__ import main

WIDE = {"PYTHONIOENCODING": "utf-8", "COLUMNS": "200"}


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def run(*words: object, cwd: Path | None = None, **environment: str) -> Done:
    """The command in this process, from its entry point to its exit code. A fault that would be a traceback is raised."""
    printed, told = _stream(), _stream()
    with (
        patch.object(sys, "argv", ["scorecard", *map(str, words)]),
        patch.dict(os.environ, WIDE | environment),
        chdir(cwd or Path.cwd()),
        redirect_stdout(printed),
        redirect_stderr(told),
        _no_child_left(),
    ):
        code = _exit_code()
    return _without_traceback(Done(code, _text(printed), _text(told)))


def run_apart(*words: object, cwd: Path | None = None, **environment: str) -> Done:
    """The command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "scorecard", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, **WIDE, **environment},
        timeout=120,
        check=False,
    )
    return _without_traceback(Done(done.returncode, done.stdout, done.stderr))


@contextmanager
def begun(*words: object) -> Iterator["subprocess.Popen[str]"]:
    """A command in a process that goes on until it is told to end, and ends with the block, or after a minute.

    It hears Control-C also where the tests do not, as in the background of a shell: who ignores a signal starts
    processes that ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "scorecard", *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    too_late = Timer(60, process.kill)  # then a line that is waited for comes back empty
    too_late.start()
    try:
        with process:
            try:
                yield process
            finally:
                process.kill()
    finally:
        too_late.cancel()


def here(folder: Path, *words: object) -> Done:
    """The command as it is typed in a folder."""
    return run(*words, cwd=folder)


def _exit_code() -> int:
    try:
        main()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(bool(ended.code))
    return 0


def _without_traceback(done: Done) -> Done:
    assert "Traceback" not in done.stderr + done.stdout
    return done


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    written: io.BytesIO = stream.buffer  # type: ignore[assignment]
    return written.getvalue().decode("utf-8")


@contextmanager
def _no_child_left() -> Iterator[None]:
    """Ends the processes that a command leaves to the end of its own, such as those that print."""
    before = set(multiprocessing.active_children())
    try:
        yield
    finally:
        for child in set(multiprocessing.active_children()) - before:
            child.kill()
            child.join()
