"""Background jobs: count closed rounds, delete what is marked, send mail, and get time stamps for what is
published."""

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread
from time import sleep

from scorecard.mail import Mail, send_mail
from scorecard.record.time_stamps import TimeStampWrong, ask_time_stamp
from scorecard.rounds.counting import count, save_counts
from scorecard.settings import Settings
from scorecard.store.database import Session
from scorecard.store.documents import load_document, save_time_stamp, unstamped_documents
from scorecard.store.hosting.expiry import delete_discarded, delete_marked, mark_expired
from scorecard.store.hosting.leases import Held, Leases
from scorecard.store.rounds import find_round, uncounted_rounds

_LOOK_AGAIN = 0.3  # seconds until a thread that could not count a round tries again
_WAIT = 2.0  # seconds that a request waits: enough to count the sheets of one room
_log = logging.getLogger("scorecard")


@dataclass
class CountingJobs:
    """Counts closed rounds, each in at most one thread of all processes at a time. `_running` has the threads of this
    process by the id of the round; `_again` has the rounds that a running thread shall count once more."""

    leases: Leases
    _running: dict[str, Thread] = field(default_factory=dict)
    _again: set[str] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def start(self, round_id: str, *, wait: float = _WAIT) -> None:
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


class DeletionJobs:
    """Deletes what somebody deleted on the site, and what was marked as expired a week ago: a part in each transaction,
    so that people who save need not wait."""

    def __init__(self, leases: Leases) -> None:
        self.leases = leases
        self.thread = OneThread(self._delete_discarded)

    def start(self, *, wait: float = _WAIT) -> None:
        """Delete the rows of what somebody deleted on the site. Returns when that is done, or after `wait` seconds."""
        self.thread.start(wait=wait)

    def sweep(self) -> None:
        """Mark what has expired, and delete what was marked a week ago."""
        with self.leases.held("delete") as held:
            if held:
                with self.leases.database.writing() as session:
                    mark_expired(session, self.leases.clock())
                self._while_any(lambda session: delete_marked(session, self.leases.clock()))

    def _delete_discarded(self) -> None:
        """Takes no lease: if two processes delete the same rows, that does no harm."""
        self._while_any(delete_discarded)

    def _while_any(self, delete_part: Callable[[Session], bool]) -> None:
        is_left = True
        while is_left:
            with self.leases.database.writing() as session:
                is_left = delete_part(session)


class MailJobs:
    """Sends mails one after the other, so that no response waits for the mail server. What the server does not take is
    logged, and not tried again."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.waiting: SimpleQueue[Mail] = SimpleQueue()
        self.thread = OneThread(self._send)

    def send(self, mails: Iterable[Mail]) -> None:
        for mail in mails:
            self.waiting.put(mail)
        if not self.waiting.empty():
            self.thread.start()

    def _send(self) -> None:
        while not self.waiting.empty():
            mail = self.waiting.get()
            if not send_mail(self.settings, mail.to, subject=mail.subject, text=mail.text):
                _log.warning("A mail to an organizer could not be sent")


class TimeStampJobs:
    """Asks a service (RFC 3161) for the time stamps that published documents do not have yet; if `service` is empty,
    does nothing. What fails is tried again after the next publication, and when the program starts."""

    def __init__(self, leases: Leases, service: str) -> None:
        self.leases, self.database, self.service = leases, leases.database, service
        self.thread = OneThread(self._stamp)

    def start(self) -> None:
        if self.service:
            self.thread.start()

    def _stamp(self) -> None:
        while self._missing():  # once more after the lease: another process may have left one to this one
            with self.leases.held("time stamps") as held:
                if not held:
                    return
                for digest in self._missing():
                    try:
                        self._stamp_one(digest)
                    except (OSError, TimeStampWrong) as fault:
                        _log.warning("No time stamp for a published scorecard: %s", fault)
                        return

    def _missing(self) -> Sequence[str]:
        with self.database.reading() as session:
            return unstamped_documents(session)

    def _stamp_one(self, digest: str) -> None:
        with self.database.reading() as session:
            document = load_document(session, digest)
        stamp = ask_time_stamp(self.service, json.loads(document))
        with self.database.writing() as session:
            save_time_stamp(session, digest, stamp)
