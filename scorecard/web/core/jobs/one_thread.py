"""One thread that does a job again and again, each time once it is started."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread

WAIT = 2.0  # seconds that a request waits for a job: enough to count the sheets of one room
_log = logging.getLogger("scorecard")


@dataclass
class OneThread:
    """Does `work` in one thread at a time. If it is started again while it works, it does the work once more."""

    work: Callable[[], None]
    _thread: Thread | None = None
    _again: bool = False
    _lock: Lock = field(default_factory=Lock)

    def start(self, *, wait: float = 0) -> None:
        """Returns when the work is done, or after `wait` seconds."""
        with self._lock:
            self._again = True
            if self._thread is None:
                self._thread = Thread(target=self._run, daemon=True)
                self._thread.start()
            thread = self._thread
        thread.join(wait)

    def _run(self) -> None:
        while self._has_more():
            try:
                self.work()
            except Exception:
                _log.exception("A job in the background failed")

    def _has_more(self) -> bool:
        with self._lock:
            again, self._again = self._again, False
            if not again:
                self._thread = None
            return again
