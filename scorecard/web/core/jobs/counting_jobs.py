"""Counts closed rounds in the background."""

import logging
from dataclasses import dataclass, field
from functools import partial
from threading import Lock, Thread
from time import sleep

from scorecard.rounds.counting import count, save_counts
from scorecard.store.hosting.leases import Held, Leases
from scorecard.store.rounds import find_round, uncounted_rounds
from scorecard.web.core.jobs.one_thread import WAIT

_LOOK_AGAIN = 0.3  # seconds until a thread that could not count a round tries again
_log = logging.getLogger("scorecard")


@dataclass
class CountingJobs:
    """Counts closed rounds, each in at most one thread of all processes at a time. A lease, which is a row in the
    database, says which process counts a round; it lapses if that process gives no sign of life. `_running` has the
    threads of this process by the id of the round; `_again` has the rounds that a running thread shall count once
    more."""

    leases: Leases
    _running: dict[str, Thread] = field(default_factory=dict)
    _again: set[str] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def start(self, round_id: str, *, wait: float = WAIT) -> None:
        """Starts to count a closed round. Returns when that is done, or after `wait` seconds."""
        with self._lock:
            thread = self._running.get(round_id)
            if thread is not None and thread.is_alive():
                self._again.add(round_id)  # the thread may have looked at the round for the last time already
            else:
                thread = self._running[round_id] = Thread(target=self._count, args=(round_id,), daemon=True)
                thread.start()
        thread.join(wait)

    def sheets_read(self, round_id: str) -> int | None:
        """The number of sheets that were read so far; None where no process counts the round."""
        return self.leases.done_so_far(_counting(round_id))

    def resume_counting(self) -> None:
        """Counts the closed rounds that are not counted, such as those whose count was cut off when a process ended."""
        with self.leases.database.reading() as session:
            rounds = uncounted_rounds(session)
        for round_id in rounds:
            self.start(round_id, wait=0)

    def _count(self, round_id: str) -> None:
        while True:
            try:
                self._count_once(round_id)
            except Exception:  # the page says that it was not counted, and offers to try again
                _log.exception("A round could not be counted")
            with self._lock:
                if round_id not in self._again:
                    self._running.pop(round_id, None)
                    return
                self._again.discard(round_id)

    def _count_once(self, round_id: str) -> None:
        """Counts the round. If another process counts it, waits until that process is done, or counts after it has
        given up."""
        while self._is_uncounted(round_id):
            with self.leases.held(_counting(round_id)) as held:
                if held and self._count_with(held, round_id):
                    return
            sleep(_LOOK_AGAIN)

    def _is_uncounted(self, round_id: str) -> bool:
        with self.leases.database.reading() as session:
            round_ = find_round(session, round_id)
        return round_ is not None and round_.closed_at is not None and not round_.is_counted

    def _count_with(self, held: Held, round_id: str) -> bool:
        """Counts under the lease. Returns False if the round was changed in the meantime, by a ruling for example, and
        has to be counted again."""
        with self.leases.database.reading() as session:
            round_ = find_round(session, round_id)
            if round_ is None or round_.closed_at is None or round_.is_counted:
                return True
            counted = count(session, round_, partial(setattr, held, "done"))
        with self.leases.database.writing() as session:
            return save_counts(session, round_, counted, self.leases.clock())


def _counting(round_id: str) -> str:
    """The name of the lease for counting a round."""
    return f"count {round_id}"
