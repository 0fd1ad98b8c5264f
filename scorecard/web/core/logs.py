"""The log of the site on standard error: one line for each event, with the number of the request."""

import logging
from contextvars import ContextVar

from pythonjsonlogger.json import JsonFormatter

request_number: ContextVar[str] = ContextVar("request_number", default="-")
"""The number of the request that is being answered: 8 random letters and digits, which its error page shows too; “-”
outside of requests."""


class _NumberedRecords(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request = request_number.get()
        return True


def start_logging(*, as_json: bool) -> None:
    """Starts to write the log as lines of text, or of JSON for programs. The log never has the address of a page,
    because that may be a private link."""
    handler = logging.StreamHandler()
    handler.addFilter(_NumberedRecords())
    handler.setFormatter(
        JsonFormatter("%(asctime)s %(levelname)s %(request)s %(message)s")
        if as_json
        else logging.Formatter("%(levelname)s [%(request)s] %(message)s")
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").addFilter(_is_no_repetition)


def _is_no_repetition(record: logging.LogRecord) -> bool:
    """False for what the server says of an unexpected error, which the site has logged already (`core.errors`)."""
    return not record.getMessage().startswith("Exception in ASGI application")
