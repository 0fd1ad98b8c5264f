"""Pagination: the part of a list that an address asks for, and the addresses of the pages before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from scorecard.web.core.context import RequestContext

T = TypeVar("T")


def whole_number(text: str, digits: int = 6) -> int | None:
    """The number that at most `digits` plain digits say, else None."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= digits else None


@dataclass(frozen=True, slots=True)
class ListPart:
    """At most `limit` rows of a list, after its first `after` rows. To know whether more follow, ask the database for
    `one_more` rows."""

    address: str
    after: int
    limit: int

    @property
    def one_more(self) -> int:
        return self.limit + 1

    def shown(self, found: Sequence[T]) -> Sequence[T]:
        return found[: self.limit]

    def newer(self) -> str | None:
        """The address of the page before this one; None on the first."""
        return f"{self.address}?after={max(0, self.after - self.limit)}" if self.after else None

    def older(self, found: Sequence[object]) -> str | None:
        """The address of the page after this one, if more rows were found than this one shows."""
        return f"{self.address}?after={self.after + self.limit}" if len(found) > self.limit else None


def requested_part(context: RequestContext, address: str, limit: int) -> ListPart:
    return ListPart(address, whole_number(context.request.query_params.get("after", "")) or 0, limit)
