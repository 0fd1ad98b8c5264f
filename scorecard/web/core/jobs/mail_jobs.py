"""Sends mails in the background."""

import logging
from collections.abc import Iterable
from queue import SimpleQueue

from scorecard.mail import Mail, send_mail
from scorecard.settings import Settings
from scorecard.web.core.jobs.one_thread import OneThread

_log = logging.getLogger("scorecard")


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
