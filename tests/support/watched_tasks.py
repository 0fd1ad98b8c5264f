"""Tasks for watched processes that end in every way a task can end."""

import os
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction

from scorecard.errors import FaultyFile, Problem, Sentence


def start() -> Callable[[str], object]:
    return do


def do(task: str) -> object:
    match task:
        case "abort":
            os.abort()
        case "exit":
            os._exit(0)
        case "hang":
            tempfile.mkdtemp()
            while True:
                time.sleep(1)
        case "spin":
            while True:
                pass
        case "memory":
            return bytes(4 * 2**30)
        case "mistake":
            raise FaultyFile([Problem("file", 2, 1, Sentence("“{word}” is wrong.", word="x"))])
        case "fault":
            raise ZeroDivisionError
        case "wait":
            time.sleep(1)
        case "process":
            return os.getpid()
    return task, Fraction(1, 3)
