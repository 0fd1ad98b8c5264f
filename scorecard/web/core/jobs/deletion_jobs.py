"""Deletes in the background what somebody deleted, and what has expired."""

from collections.abc import Callable

from scorecard.store.database import Session
from scorecard.store.hosting.expiry import delete_discarded, delete_marked, mark_expired
from scorecard.store.hosting.leases import Leases
from scorecard.web.core.jobs.one_thread import WAIT, OneThread


class DeletionJobs:
    """Deletes what somebody deleted on the site, and what was marked as expired a week ago: a part in each transaction,
    so that people who save need not wait."""

    def __init__(self, leases: Leases) -> None:
        self.leases = leases
        self.thread = OneThread(self._delete_discarded)

    def start(self, *, wait: float = WAIT) -> None:
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
        self.leases.database.empty_log()
