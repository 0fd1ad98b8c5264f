"""Mail, if the host has set up a mail server."""

import smtplib
from dataclasses import dataclass
from email.message import EmailMessage
from ssl import create_default_context
from urllib.parse import unquote, urlsplit

from scorecard.settings import Settings

_TIMEOUT = 10  # seconds


@dataclass(frozen=True, slots=True)
class Mail:
    to: str
    subject: str
    text: str


def send_mail(settings: Settings, to: str, *, subject: str, text: str) -> bool:
    """Sends a mail and returns whether the mail server took it; False also if the host has set up none. The caller can
    then show the link instead."""
    if not settings.mail_server:
        return False
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, to, " ".join(subject.split())
    message.set_content(text)
    server = urlsplit(settings.mail_server)
    host, port = server.hostname or "", server.port
    try:
        with (
            smtplib.SMTP_SSL(host, port or 465, timeout=_TIMEOUT, context=create_default_context())
            if server.scheme == "smtps"
            else smtplib.SMTP(host, port or 587, timeout=_TIMEOUT)
        ) as connection:
            connection.ehlo()
            if server.scheme == "smtp" and connection.has_extn("starttls"):
                connection.starttls(context=create_default_context())
            if server.username:
                connection.login(unquote(server.username), unquote(server.password or ""))
            connection.send_message(message)
    except (OSError, ValueError, smtplib.SMTPException):  # ValueError: an address that no mail can have
        return False
    return True
