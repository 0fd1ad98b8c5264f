"""Gets time stamps in the background for what is published."""

import json
import logging
from collections.abc import Sequence

from scorecard.record.time_stamps import TimeStampWrong, ask_time_stamp
from scorecard.store.documents import load_document, save_time_stamp, unstamped_documents
from scorecard.store.hosting.leases import Leases
from scorecard.web.core.jobs.one_thread import OneThread

_log = logging.getLogger("scorecard")


class TimeStampJobs:
    """Asks a service (RFC 3161) for the time stamps that published documents do not have yet; if `service` is empty,
    does nothing. A lease sees to it that only one process does so at a time. What fails is tried again after the next
    publication, and when the program starts."""

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
