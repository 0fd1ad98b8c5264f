"""Turns for those who write to one file: first come, first served."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class TooManyWaiting(Exception):
    """The caller got no turn: too many waited already, or it waited for too long."""


class Turns:
    """One writer at a time, in the order in which they came.

    SQLite's own lock lets in whoever asks at the right moment, so that some wait for seconds. A writer that waits holds
    a thread, and pages that only read need threads too. So at most `most_waiting` may wait, each for `seconds`."""

    def __init__(self, seconds: float, most_waiting: int) -> None:
        self.seconds, self.most_waiting = seconds, most_waiting
        self._lock = Lock()
        self._is_taken = False
        self._waiting: deque[Lock] = deque()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Waits for a turn and keeps it for the block. Raises TooManyWaiting."""
        self._wait()
        try:
            yield
        finally:
            self._pass_on()

    def _wait(self) -> None:
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return
            if len(self._waiting) >= self.most_waiting:
                raise TooManyWaiting
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=self.seconds):
            return
        with self._lock:
            if mine in self._waiting:
                self._waiting.remove(mine)
                raise TooManyWaiting
        # the turn came between the end of the wait and taking the lock

    def _pass_on(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._is_taken = False
