"""Background jobs: count closed rounds, and get time stamps for what is published."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock, Thread

from scorecard.record.time_stamps import TimeStampWrong, ask_time_stamp
from scorecard.rounds.counting import count, save_counts
from scorecard.store.database import Database
from scorecard.store.documents import load_document, save_time_stamp, unstamped_documents
from scorecard.store.rounds import find_round, uncounted_rounds

_WAIT = 2.0  # seconds that a request waits: enough to count the sheets of one room
_log = logging.getLogger("scorecard")


@dataclass
class CountingJobs:
    """Counts each round in at most one thread at a time."""

    database: Database
    clock: Callable[[], datetime]
    _running: dict[str, Thread] = field(default_factory=dict)
    _read: dict[str, int] = field(default_factory=dict)
    _again: set[str] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def start(self, round_id: str, *, wait: float = _WAIT) -> None:
        """Starts to count a closed round. Returns when that is done, or after `wait` seconds."""
        with self._lock:
            thread = self._running.get(round_id)
            if thread is not None and thread.is_alive():
                self._again.add(round_id)  # the thread may have checked for the last time already
            else:
                thread = Thread(target=self._count, args=(round_id,), daemon=True)
                self._running[round_id], self._read[round_id] = thread, 0
                thread.start()
        thread.join(wait)

    def read(self, round_id: str) -> int | None:
        """The number of sheets that were read so far; None where this process does not count the round."""
        thread = self._running.get(round_id)
        return self._read.get(round_id, 0) if thread is not None and thread.is_alive() else None

    def resume_counting(self) -> None:
        """Counts the rounds whose count was cut off when the program ended."""
        with self.database.reading() as session:
            rounds = uncounted_rounds(session)
        for round_id in rounds:
            self.start(round_id, wait=0)

    def _count(self, round_id: str) -> None:
        try:
            while True:
                self._count_once(round_id)
                with self._lock:
                    if round_id not in self._again:
                        self._running.pop(round_id, None)
                        return
                    self._again.discard(round_id)
        except Exception:  # the page says that it was not counted, and offers to try again
            _log.exception("A round could not be counted")
            with self._lock:
                self._again.discard(round_id)
                self._running.pop(round_id, None)

    def _count_once(self, round_id: str) -> None:
        is_saved = False
        while not is_saved:  # a ruling in the meantime needs another count
            with self.database.reading() as session:
                round_ = find_round(session, round_id)
                if round_ is None or round_.closed_at is None or round_.is_counted:
                    return
                counted = count(session, round_, lambda number: self._read.update({round_id: number}))
            with self.database.writing() as session:
                is_saved = save_counts(session, round_, counted, self.clock())


@dataclass
class TimeStampJobs:
    """Asks a service (RFC 3161) for the time stamps that are missing, in one thread; without a service, nothing."""

    database: Database
    service: str
    _thread: Thread | None = None
    _again: bool = False
    _lock: Lock = field(default_factory=Lock)

    def start(self) -> None:
        """Begin, or once more after the last one where that is under way."""
        with self._lock:
            self._again = True
            if self.service and self._thread is None:
                self._thread = Thread(target=self._stamp, daemon=True)
                self._thread.start()

    def _stamp(self) -> None:
        """What fails is tried again after the next publication, and when the program starts."""
        while self._has_more():
            with self.database.reading() as session:
                digests = unstamped_documents(session)
            for digest in digests:
                try:
                    self._stamp_one(digest)
                except (OSError, TimeStampWrong) as fault:
                    _log.warning("No time stamp for a published scorecard: %s", fault)
                    break

    def _has_more(self) -> bool:
        with self._lock:
            again, self._again = self._again, False
            if not again:
                self._thread = None
            return again

    def _stamp_one(self, digest: str) -> None:
        with self.database.reading() as session:
            document = load_document(session, digest)
        stamp = ask_time_stamp(self.service, json.loads(document))
        with self.database.writing() as session:
            save_time_stamp(session, digest, stamp)
