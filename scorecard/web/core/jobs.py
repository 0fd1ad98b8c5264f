"""Background jobs: count closed rounds, delete what is marked, and get time stamps for what is published."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock, Thread

from scorecard.record.time_stamps import TimeStampWrong, ask_time_stamp
from scorecard.rounds.counting import count, save_counts
from scorecard.store.database import Database, Session
from scorecard.store.documents import load_document, save_time_stamp, unstamped_documents
from scorecard.store.hosting.expiry import delete_discarded, delete_marked, mark_expired
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
class OneThread:
    """Does some work in one thread at a time. Asked again in the meantime, it does it once more."""

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


class DeletionJobs:
    """Deletes what was marked, a part in each transaction, so that people who save need not wait."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self.database, self.clock = database, clock
        self.thread = OneThread(self._delete_discarded)

    def start(self, *, wait: float = _WAIT) -> None:
        """Delete what somebody has deleted. Returns when that is done, or after `wait` seconds."""
        self.thread.start(wait=wait)

    def sweep(self) -> None:
        """Mark what has expired, and delete what was marked a week ago."""
        with self.database.writing() as session:
            mark_expired(session, self.clock())
        self._while_any(lambda session: delete_marked(session, self.clock()))

    def _delete_discarded(self) -> None:
        self._while_any(delete_discarded)

    def _while_any(self, delete_part: Callable[[Session], bool]) -> None:
        is_left = True
        while is_left:
            with self.database.writing() as session:
                is_left = delete_part(session)


class TimeStampJobs:
    """Asks a service (RFC 3161) for the time stamps that are missing; without a service, nothing. What fails is tried
    again after the next publication, and when the program starts."""

    def __init__(self, database: Database, service: str) -> None:
        self.database, self.service = database, service
        self.thread = OneThread(self._stamp)

    def start(self) -> None:
        if self.service:
            self.thread.start()

    def _stamp(self) -> None:
        with self.database.reading() as session:
            digests = unstamped_documents(session)
        for digest in digests:
            try:
                self._stamp_one(digest)
            except (OSError, TimeStampWrong) as fault:
                _log.warning("No time stamp for a published scorecard: %s", fault)
                return

    def _stamp_one(self, digest: str) -> None:
        with self.database.reading() as session:
            document = load_document(session, digest)
        stamp = ask_time_stamp(self.service, json.loads(document))
        with self.database.writing() as session:
            save_time_stamp(session, digest, stamp)
