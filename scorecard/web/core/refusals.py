"""Exceptions that a handler raises to refuse a request, each with a status."""

from starlette.exceptions import HTTPException


class Refused(HTTPException):
    """A refusal whose detail is a sentence in the reader's language."""


class TakenDown(Refused):
    """The scorecard at this address was taken down, or hidden by the host; a page of its own says since when."""

    def __init__(self, sentence: str, *, is_hidden: bool) -> None:
        super().__init__(410, sentence)
        self.is_hidden = is_hidden


def not_found() -> HTTPException:
    """404, whether nothing exists or this visitor may not see it."""
    return HTTPException(404)


def see_other(path: str) -> HTTPException:
    """Sends the browser to another page."""
    return HTTPException(303, headers={"Location": path})
