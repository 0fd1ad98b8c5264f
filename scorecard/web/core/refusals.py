"""Exceptions that a handler raises to refuse a request, each with a status."""

from starlette.exceptions import HTTPException


class Refused(HTTPException):
    """A refusal whose detail is a sentence in the reader's language."""


class TakenDown(Refused):
    """Error 410: the scorecard at this address was taken down by its group, or hidden by the host if `is_hidden`. Its
    error page has a template of its own."""

    def __init__(self, sentence: str, *, is_hidden: bool) -> None:
        super().__init__(410, sentence)
        self.is_hidden = is_hidden


def not_found() -> HTTPException:
    """The error 404, for what does not exist and for what this visitor may not see, so that nobody can tell which."""
    return HTTPException(404)


def see_other(path: str) -> HTTPException:
    """The error with which a handler stops and redirects the browser to another page."""
    return HTTPException(303, headers={"Location": path})
