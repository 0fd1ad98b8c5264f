"""The time that a piece of work takes, for the benchmarks."""

import statistics
import time
from collections.abc import Callable


def milliseconds(work: Callable[[], object], rounds: int = 15) -> float:
    """The median of so many rounds, after one that is not measured."""
    work()
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000
