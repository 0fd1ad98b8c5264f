"""The context of one request: the site, the browser's cookies, the clock, and the ways to respond."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from ipaddress import ip_address
from typing import Annotated, ParamSpec, TypeVar
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.store.database import Session
from scorecard.watched.reading import readers_busy
from scorecard.web.core.cookies import Cookies
from scorecard.web.core.limits import visitor_at
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.core.rendering import notices
from scorecard.web.core.site import Site

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class RequestContext:
    """What a handler needs to know about its request, and how it responds."""

    request: Request
    site: Site
    cookies: Cookies

    @property
    def now(self) -> datetime:
        return self.site.clock()

    @property
    def zone(self) -> tzinfo | None:
        """The time zone of dates on pages that belong to no round. None is that of the machine that the program runs
        on."""
        return None

    @property
    def today(self) -> date:
        return day_of(self.now, self.zone)

    def reading(self) -> AbstractContextManager[Session]:
        return self.site.database.reading()

    def writing(self) -> AbstractContextManager[Session]:
        return self.site.database.writing()

    # responses

    def page(
        self,
        template: str,
        page: object,
        *,
        status: int = 200,
        errors: Sequence[object] = (),
        languages: Sequence[str] = (),
    ) -> HTMLResponse:
        """Renders a page. `languages` are the codes that it offers; if empty, all of them."""
        notice = notices().get(self.cookies.take_notice())
        html = self.site.rendering.page(template, page, errors=errors, notice=notice, languages=languages)
        headers = {"Retry-After": "5"} if status == 503 else None
        return self.cookies.written_to(HTMLResponse(html, status, headers), secure=self.site.settings.is_secure)

    def form(
        self, template: str, page: object, errors: Sequence[object], *, languages: Sequence[str] = ()
    ) -> HTMLResponse:
        """Renders the page of a form, with status 422 where there are errors."""
        return self.page(template, page, status=422 if errors else 200, errors=errors, languages=languages)

    def redirect(self, path: str, *, notice: str | None = None) -> Response:
        """Redirects to another page after something was done. `notice` is a code of `rendering.notices`, which the next
        page says in words."""
        if notice:
            self.cookies.leave_notice(notice)
        return self.cookies.written_to(RedirectResponse(path, 303), secure=self.site.settings.is_secure)

    @property
    def wants_data(self) -> bool:
        """Whether a script of ours asks, which needs JSON instead of a page."""
        return self.request.headers.get("accept") == "application/json"

    # addresses

    @property
    def address(self) -> str:
        """The address of the site, without a slash at the end."""
        return self.site.settings.address or str(self.request.base_url).rstrip("/")

    def address_for_print(self, path: str) -> str | None:
        """The address of a page for print; None where other people could not open it later."""
        return f"{self.address}{path}" if is_public(self.address) else None

    @property
    def is_xlsx(self) -> bool:
        """Whether the address ends in .xlsx, so that a table is sent as a workbook."""
        return self.request.url.path.endswith(".xlsx")

    def read_file(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a function returns that reads a file, in the process for that. Raises what `FileReader.read` raises, and
        ReadersBusy if this visitor waits for other files already."""
        with self.site.files_of_visitors.place(self._visitor) as is_free:
            if not is_free:
                raise readers_busy()
            return self.site.reader.read(function, *args, **kwargs)

    @contextmanager
    def printing(self) -> Iterator[bool]:
        """Holds a place at the printer for the block; yields whether one is free for this visitor."""
        with self.site.prints_of_visitors.place(self._visitor) as is_free:
            is_free = is_free and self.site.printing.acquire(blocking=False)
            try:
                yield is_free
            finally:
                if is_free:
                    self.site.printing.release()

    @contextmanager
    def importing(self) -> Iterator[None]:
        """Holds the place of the one file that may be saved at a time. Raises 503 if another takes it for long."""
        if not self.site.importing.acquire(timeout=_IMPORT_WAIT):
            sentence = _("Another file is being read in right now. Nothing is lost: send this again in a moment.")
            raise Refused(503, sentence, headers={"Retry-After": "10"})
        try:
            yield
        finally:
            self.site.importing.release()

    def check_limit(self, what: str) -> None:
        """Raises 429 if this visitor has reached a limit. Does not count the request. `what` is a key of `LIMITS`."""
        self.site.limiter.check_limit(what, self._visitor)

    @property
    def _visitor(self) -> str:
        """The IP address (of IPv6 its network) by which limits tell visitors apart."""
        return f"{visitor_at(self.request.client.host) if self.request.client else '?'} "

    def rate_limit(self, what: str, at: str = "") -> None:
        """Counts one more time that this visitor does `what`, a key of `LIMITS`; raises 429 if that is too often. With
        `at`, the id of a round for example, counts for that alone. `at` has to be an id from the database, because each
        spelling of a text that was sent would have a limit of its own."""
        self.site.limiter.check(what, f"{self._visitor}{at}")


_IMPORT_WAIT = 3  # seconds
# the ends of host names that only one network knows
_HOME_NAMES = (".local", ".localhost", ".lan", ".home", ".internal", ".home.arpa", ".test", ".invalid")


def is_public(address: str) -> bool:
    """Whether an address opens from anywhere, as far as one can tell from its host name or IP address."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.rstrip(".").endswith(_HOME_NAMES)


def context_of(request: Request) -> RequestContext:
    return RequestContext(request, request.app.state.site, Cookies(request.cookies))


async def _context(request: Request) -> RequestContext:
    if "\0" in request.url.path:
        raise not_found()  # PostgreSQL cannot store this character
    return context_of(request)


Context = Annotated[RequestContext, Depends(_context)]
