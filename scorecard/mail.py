"""Mail, if the host has set up a mail server."""

import logging
import smtplib
from dataclasses import dataclass
from email.message import EmailMessage
from ssl import create_default_context
from urllib.parse import unquote, urlsplit

from scorecard.settings import Settings

_TIMEOUT = 10  # seconds
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_log = logging.getLogger("scorecard")


@dataclass(frozen=True, slots=True)
class Mail:
    to: str
    subject: str
    text: str


def send_mail(settings: Settings, to: str, *, subject: str, text: str) -> bool:
    """Sends a mail and returns whether the mail server took it; False also if the host has set up none. The caller can
    then show the sign-in link instead."""
    if not settings.mail_server:
        return False
    server = urlsplit(settings.mail_server)
    try:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = settings.mail_from, to, " ".join(subject.split())
        message.set_content(text)
        host, port = server.hostname or "", server.port
        with (
            smtplib.SMTP_SSL(host, port or 465, timeout=_TIMEOUT, context=create_default_context())
            if server.scheme == "smtps"
            else smtplib.SMTP(host, port or 587, timeout=_TIMEOUT)
        ) as connection:
            connection.ehlo()
            is_private = server.scheme == "smtps" or host in _THIS_MACHINE
            if server.scheme == "smtp" and connection.has_extn("starttls"):
                connection.starttls(context=create_default_context())
                is_private = True
            if server.username and not is_private:
                _log.warning("No mail was sent: the mail server offers no encryption for the password")
                return False
            if server.username:
                connection.login(unquote(server.username), unquote(server.password or ""))
            connection.send_message(message)
    except (OSError, ValueError, AttributeError, smtplib.SMTPException):
        # ValueError and AttributeError: an address that no mail can have, or a port that there is not
        return False
    return True
