"""Pagination: the part of a list that an address asks for, and the addresses of the pages before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from scorecard.web.core.context import RequestContext

T = TypeVar("T")


def whole_number(text: str, digits: int = 6) -> int | None:
    """The number in a text of one to `digits` digits 0 to 9; None for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= digits else None


@dataclass(frozen=True, slots=True)
class ListPart:
    """The part of a list that one page shows: at most `limit` rows, without the first `after` rows of the list.
    `address` is that of the list. A page asks the database for `one_more` rows, to know whether there is a next page;
    `found` below are the rows that it got."""

    address: str
    after: int
    limit: int

    @property
    def one_more(self) -> int:
        return self.limit + 1

    def shown(self, found: Sequence[T]) -> Sequence[T]:
        return found[: self.limit]

    def newer(self) -> str | None:
        """The address of the page before this one, on which newer rows are; None on the first."""
        return self._beginning_after(max(0, self.after - self.limit)) if self.after else None

    def older(self, found: Sequence[object]) -> str | None:
        """The address of the page after this one, if more rows were found than this one shows."""
        return self._beginning_after(self.after + self.limit) if len(found) > self.limit else None

    def _beginning_after(self, rows: int) -> str:
        return f"{self.address}{'&' if '?' in self.address else '?'}after={rows}"


def requested_part(context: RequestContext, address: str, limit: int) -> ListPart:
    """The part that the request asks for with `?after=` and the number of rows to leave out; the first part without
    it."""
    return ListPart(address, whole_number(context.request.query_params.get("after", "")) or 0, limit)
