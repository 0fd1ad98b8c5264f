"""Mails links where the host has set a mail server up."""

import smtplib
from email.message import EmailMessage
from ssl import create_default_context
from urllib.parse import unquote, urlsplit

from scorecard.settings import Settings

_PATIENCE = 10  # seconds


def mailed(settings: Settings, to: str, *, subject: str, text: str) -> bool:
    """Whether the server took it. False where there is none, so that the link is shown instead."""
    if not settings.mail_server:
        return False
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, to, subject
    message.set_content(text)
    server = urlsplit(settings.mail_server)
    host, port = server.hostname or "", server.port
    try:
        with (
            smtplib.SMTP_SSL(host, port or 465, timeout=_PATIENCE, context=create_default_context())
            if server.scheme == "smtps"
            else smtplib.SMTP(host, port or 587, timeout=_PATIENCE)
        ) as line:
            line.ehlo()
            if server.scheme == "smtp" and line.has_extn("starttls"):
                line.starttls(context=create_default_context())
            if server.username:
                line.login(unquote(server.username), unquote(server.password or ""))
            line.send_message(message)
    except (OSError, smtplib.SMTPException):
        return False
    return True
