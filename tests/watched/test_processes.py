"""Watched processes: every end of a task has an answer, and the next task is done."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest
import watched_tasks as tasks

from scorecard.errors import FaultyFile, FileNotRead, ReadersBusy, UnreadableResult
from scorecard.report.pdf.carried import read_scorecard_file
from scorecard.watched import processes
from scorecard.watched.processes import Ending, NoAnswer, WatchedProcesses
from scorecard.watched.reading import FileReader


@pytest.fixture(scope="module")
def watched() -> Iterator[WatchedProcesses]:
    made = WatchedProcesses(tasks.start, deadline=20, memory=2**30)
    yield made
    made.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("task", "ending"),
    [
        ("abort", Ending.CRASH),
        ("exit", Ending.CRASH),
        ("fault", Ending.CRASH),
        ("memory", Ending.MEMORY),
        ("hang", Ending.LATE),
        ("spin", Ending.LATE),
    ],
)
def test_the_next_task_is_done_after_one_that_ended(watched: WatchedProcesses, task: str, ending: Ending) -> None:
    assert watched.answer("first") == ("first", Fraction(1, 3))
    watched.deadline = 1 if ending is Ending.LATE else 20
    begun = time.monotonic()
    with pytest.raises(NoAnswer) as caught:
        watched.answer(task)
    assert caught.value.ending is ending
    assert time.monotonic() - begun < 15
    watched.deadline = 20
    assert watched.answer("next") == ("next", Fraction(1, 3))


@pytest.mark.long
def test_a_process_that_is_killed_leaves_no_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = WatchedProcesses(tasks.start, deadline=20, memory=2**30)
    made.answer("first")
    assert len(list(tmp_path.iterdir())) == 1
    made.deadline = 1
    with pytest.raises(NoAnswer):
        made.answer("hang")
    assert list(tmp_path.iterdir()) == []


def test_a_process_is_replaced_after_some_tasks_so_that_its_memory_does_not_grow(
    watched: WatchedProcesses, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.close()
    monkeypatch.setattr(processes, "_MOST_TASKS", 2)
    first, second, third = (watched.answer("process") for _ in range(3))
    assert (first == second, second == third) == (True, False)


def test_a_mistake_in_a_file_arrives_whole(watched: WatchedProcesses) -> None:
    with pytest.raises(FaultyFile) as caught:
        watched.answer("mistake")
    [problem] = caught.value.problems
    assert str(problem) == "file:2:1: “x” is wrong."
    assert problem.sentence.template == "“{word}” is wrong."  # type: ignore[attr-defined]


@pytest.mark.long
def test_more_tasks_than_may_wait_are_refused_at_once() -> None:
    made = WatchedProcesses(tasks.start, most_waiting=1)
    try:
        made.answer("first")
        with ThreadPoolExecutor(6) as pool:
            done = [pool.submit(made.answer, "wait") for _ in range(6)]
        endings = [future.exception() for future in done]
        assert sum(ending is None for ending in endings) == 2  # one at work and one that waits
        assert {ending.ending for ending in endings if isinstance(ending, NoAnswer)} == {Ending.BUSY}
    finally:
        made.close()


@pytest.mark.long
def test_each_end_has_a_sentence_for_the_reader_of_a_file() -> None:
    reader = FileReader(deadline=10, memory=2**30, most_waiting=0)
    try:
        assert reader.read(tasks.do, "whole") == ("whole", Fraction(1, 3))
        with pytest.raises(FileNotRead, match="it is damaged, or far too large"):
            reader.read(tasks.do, "abort")
        with pytest.raises(FileNotRead, match="more memory than is allowed"):
            reader.read(tasks.do, "memory")
        assert reader.read(tasks.do, "again") == ("again", Fraction(1, 3))
        with ThreadPoolExecutor(2) as pool:
            done = [pool.submit(reader.read, tasks.do, "wait") for _ in range(2)]
        assert [type(future.exception()) for future in done if future.exception()] == [ReadersBusy]
        reader.processes.deadline = 0.5
        with pytest.raises(FileNotRead, match="within 0.5 seconds"):
            reader.read(tasks.do, "hang")
    finally:
        reader.close()


@pytest.mark.long
def test_nothing_is_logged_about_a_damaged_file(capfd: pytest.CaptureFixture[str]) -> None:
    """The PDF library has a warning for each damaged part, and a file can have millions."""
    reader = FileReader()
    try:
        with pytest.raises(UnreadableResult, match="This PDF cannot be read"):
            reader.read(read_scorecard_file, b"%PDF-1.7 nonsense")
    finally:
        reader.close()
    assert capfd.readouterr() == ("", "")


ALONE = """
import multiprocessing
import watched_tasks as tasks
from scorecard.watched.processes import WatchedProcesses
made = WatchedProcesses(tasks.start, deadline=2)
made.answer("first")
print(multiprocessing.active_children()[0].pid, flush=True)
made.answer("spin")
"""


@pytest.mark.long
def test_a_process_whose_program_was_killed_ends_itself_soon_after_the_deadline() -> None:
    folders = os.pathsep.join(path for path in sys.path if path)
    program = subprocess.Popen(
        [sys.executable, "-c", ALONE], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": folders}
    )
    assert program.stdout is not None
    process = int(program.stdout.readline())
    time.sleep(0.5)  # it spins by now
    program.kill()
    try:
        program.communicate(timeout=20)  # until the process, which shares the output, has ended as well
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
