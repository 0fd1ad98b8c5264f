"""What the site will not do, with a status and a sentence for whoever asked."""

from starlette.exceptions import HTTPException


class Refused(HTTPException):
    """Its detail is a sentence in the reader's language."""


class TakenDown(Refused):
    """What stood here was taken down: a page of its own says since when."""


def not_found() -> HTTPException:
    """The same whether there is nothing, or nothing for this visitor."""
    return HTTPException(404)


def see_other(path: str) -> HTTPException:
    """Sends the browser to another page."""
    return HTTPException(303, headers={"Location": path})
