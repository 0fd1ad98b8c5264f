"""One request: the site, the browser's cookies, the clock, and the answers."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from scorecard.clock import day_of
from scorecard.store.database import Session
from scorecard.web.core.cookies import Cookies
from scorecard.web.core.refusals import not_found
from scorecard.web.core.rendering import notices
from scorecard.web.core.site import Site


@dataclass(frozen=True)
class RequestContext:
    """What a handler needs to know of its request, and how it answers."""

    request: Request
    site: Site
    cookies: Cookies

    @property
    def now(self) -> datetime:
        return self.site.clock()

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of dates on pages that belong to no round. None is where the program runs."""
        return None

    @property
    def today(self) -> date:
        return day_of(self.now, self.zone)

    def reading(self) -> AbstractContextManager[Session]:
        return self.site.database.reading()

    def writing(self) -> AbstractContextManager[Session]:
        return self.site.database.writing()

    # answers

    def page(
        self,
        template: str,
        page: object,
        *,
        status: int = 200,
        errors: Sequence[object] = (),
        languages: Sequence[str] = (),
    ) -> HTMLResponse:
        """`languages` are those that it offers; all, if left out."""
        notice = notices().get(self.cookies.take_notice())
        html = self.site.rendering.page(template, page, errors=errors, notice=notice, languages=languages)
        return self.cookies.written_to(HTMLResponse(html, status), secure=self.site.settings.is_secure)

    def form(
        self, template: str, page: object, errors: Sequence[object], *, languages: Sequence[str] = ()
    ) -> HTMLResponse:
        """The page of a form: with 422 where something in it is wrong."""
        return self.page(template, page, status=422 if errors else 200, errors=errors, languages=languages)

    def go(self, path: str, *, notice: str | None = None) -> Response:
        """To another page after something was done, which says so by its code."""
        if notice:
            self.cookies.leave_notice(notice)
        return self.cookies.written_to(RedirectResponse(path, 303), secure=self.site.settings.is_secure)

    @property
    def wants_data(self) -> bool:
        """Whether the small script asks, which shows a line instead of a page."""
        return self.request.headers.get("accept") == "application/json"

    # addresses

    @property
    def address(self) -> str:
        """Where the site is reached, without a slash at the end."""
        return self.site.settings.address or str(self.request.base_url).rstrip("/")

    def public(self, path: str) -> str | None:
        """The address of a page as it is printed; None where nobody else could open it later."""
        host = urlsplit(self.address).hostname or ""
        try:
            opens_elsewhere = ip_address(host).is_global
        except ValueError:
            opens_elsewhere = "." in host and not host.endswith(".local")
        return f"{self.address}{path}" if opens_elsewhere else None

    @property
    def is_xlsx(self) -> bool:
        """Whether a table is asked for as a workbook, by the ending of the address."""
        return self.request.url.path.endswith(".xlsx")

    def rate_limit(self, what: str, at: str = "") -> None:
        """Raises 429 when this address does it too often, at one place if that is said."""
        self.site.limiter.check(what, f"{self.request.client.host if self.request.client else '?'} {at}")


def context_of(request: Request) -> RequestContext:
    return RequestContext(request, request.app.state.site, Cookies(request.cookies))


async def _context(request: Request) -> RequestContext:
    if "\0" in request.url.path:
        raise not_found()  # PostgreSQL has no such text
    return context_of(request)


Context = Annotated[RequestContext, Depends(_context)]
