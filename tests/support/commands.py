"""Runs commands as a person types them: inside this process, or in one of their own where that is the point."""

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
    """Runs the command in this process, from its entry point to its exit code. Raises what would give a traceback."""
    output, errors = _stream(), _stream()
    with (
        patch.object(sys, "argv", ["scorecard", *map(str, words)]),
        patch.dict(os.environ, WIDE | environment),
        chdir(cwd or Path.cwd()),
        redirect_stdout(output),
        redirect_stderr(errors),
        _no_child_left(),
    ):
        code = _exit_code()
    return _without_traceback(Done(code, _text(output), _text(errors)))


def run_apart(*words: object, cwd: Path | None = None, **environment: str) -> Done:
    """Runs the command in a process of its own."""
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
    """A command in a process of its own, which ends with the block at the latest, or after a minute.

    It obeys Control-C even where the tests ignore it, as in the background of a shell: without the handler here, the
    process would inherit that."""
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
    too_late = Timer(60, process.kill)  # after that a test that reads a line gets an empty one
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
    """Runs the command in a folder."""
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
    """Ends the child processes, such as those that print, that would end only with the process of the tests."""
    before = set(multiprocessing.active_children())
    try:
        yield
    finally:
        for child in set(multiprocessing.active_children()) - before:
            child.kill()
            child.join()
