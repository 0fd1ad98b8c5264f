"""What the site writes on standard error: a line for each thing that happened, with the number of the request."""

import logging
from contextvars import ContextVar

from pythonjsonlogger.json import JsonFormatter

request_number: ContextVar[str] = ContextVar("request_number", default="-")
"""The number of the request that is answered, which its error page shows too; “-” outside of requests."""


class _NumberedRecords(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request = request_number.get()
        return True


def start_logging(*, as_json: bool) -> None:
    """Lines of text for people, or of JSON for programs. They hold no address of a page, since that may be a private
    link."""
    handler = logging.StreamHandler()
    handler.addFilter(_NumberedRecords())
    handler.setFormatter(
        JsonFormatter("%(asctime)s %(levelname)s %(request)s %(message)s")
        if as_json
        else logging.Formatter("%(levelname)s [%(request)s] %(message)s")
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)
