"""The middleware before every page: answers health checks, refuses forms of other sites and those that are too large
or stop coming, chooses the language, adds security headers, and numbers the requests."""

from asyncio import timeout
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scorecard.i18n import LANGUAGES, in_language, language_of
from scorecard.i18n import gettext as _
from scorecard.store.database import Database
from scorecard.store.tables import new_id
from scorecard.web.core.limits import visitor_at
from scorecard.web.core.logs import request_number

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
_POLICY = "; ".join(  # the Content-Security-Policy: a page loads files of this site only
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEALTH = {"Cache-Control": "no-store"}  # the headers of the answers to health checks
SECURITY_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # “no-referrer” would make the Origin of a form “null”
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
LANGUAGE = "language"
"""The name of the cookie, of the query parameter and of the form's button that choose a language."""
_MAX_AGE = 365 * 24 * 3600  # seconds


class Health:
    """Answers health checks, at any host name: `/healthz` with 200 as long as the process runs, `/readyz` with 200 if
    it can use its database, else with 503."""

    def __init__(self, app: ASGIApp, database: Database) -> None:
        self.app, self.database = app, database

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] not in ("/healthz", "/readyz"):
            await self.app(scope, receive, send)
            return
        is_well = scope["path"] == "/healthz" or await run_in_threadpool(self.database.is_ready)
        response = PlainTextResponse("ok\n" if is_well else "no database\n", 200 if is_well else 503, _HEALTH)
        await response(scope, receive, send)


class Guard:
    """Refuses forms that the page of another site sends, that are too large, or that stop coming; sets the language of
    the request, adds the security headers, and gives each request a random number for the log and its error page.

    `largest` is how many bytes a form may have, `most_at_once` how many all forms of one visitor may have that are not
    answered yet. `patience` is how many seconds may pass before the next part of a form comes, `longest` before the
    last one."""

    def __init__(
        self,
        app: ASGIApp,
        https: bool,
        largest: int,
        patience: float = 30,
        longest: float = 900,
        most_at_once: int = 80_000_000,
    ) -> None:
        self.app = app
        self.most_at_once, self.unanswered = most_at_once, Counter[str]()  # bytes by visitor
        self.https, self.largest = https, largest
        self.patience, self.longest = patience, longest
        headers = {**SECURITY_HEADERS, **({"Strict-Transport-Security": "max-age=31536000"} if https else {})}
        self.headers = [(name.lower().encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        state = scope.setdefault("state", {})
        state["number"] = new_id(8)
        request_number.set(state["number"])

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = dict(message["headers"])
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-number", state["number"].encode()),
                    *(pair for pair in self.headers if pair[0] not in given),
                ]
                is_page = given.get(b"content-type", b"text/html").startswith(b"text/html")
                # a print in another language does not change the language of the pages
                if (chosen := state.get("language")) and is_page:
                    message["headers"].append((b"set-cookie", self.remembering(chosen)))
            await send(message)

        request = Request(scope)
        if (asked := request.query_params.get(LANGUAGE)) in LANGUAGES:
            state["language"] = asked
        chosen = state.get("language") or request.cookies.get(LANGUAGE)
        with in_language(language_of(chosen, request.headers.get("accept-language", ""))):
            await self.guarded(scope, receive, send_guarded)

    async def guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or answers 403 if the page of another site sent it."""
        if scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}  # the server leaves the body out
        headers = Headers(scope=scope)
        if scope["method"] in _SAFE_METHODS or is_same_origin(headers, https=self.https):
            with self.counted(scope) as count:
                await self.app(scope, self.in_time(receive, headers.get("content-length", ""), count), send)
        else:
            sentence = _(
                "This form was sent from another site, so nothing was saved. Open the page here and send it again."
            )
            await PlainTextResponse(sentence, 403)(scope, receive, send)

    @contextmanager
    def counted(self, scope: Scope) -> Iterator[Callable[[int], None]]:
        """Yields a function that counts bytes of a form that is received, until it is answered. It raises 503 if the
        visitor has too many of them: forms that never end would fill the memory."""
        visitor, held = visitor_at((scope.get("client") or ("",))[0]), 0

        def count(size: int) -> None:
            nonlocal held
            if self.unanswered[visitor] + size > self.most_at_once:
                raise HTTPException(503, headers={"Retry-After": "5"})
            held += size
            self.unanswered[visitor] += size

        try:
            yield count
        finally:
            self.unanswered[visitor] -= held
            if not self.unanswered[visitor]:
                del self.unanswered[visitor]

    def in_time(self, receive: Receive, length: str, count: Callable[[int], None]) -> Receive:
        """Receives the parts of a request, which says that it has `length` bytes, and counts their bytes. Raises 413 if
        it is too large. If a part does not come in time, the visitor counts as gone; otherwise what had come of many
        forms would lie in memory and on the disk for ever."""
        end = monotonic() + self.longest
        is_complete = False
        received = int(length) if length.isdecimal() and len(length) < 20 else 0
        received = received if received > self.largest else 0

        async def next_part() -> Message:
            nonlocal is_complete, received
            if is_complete:
                return await receive()
            if received > self.largest:
                raise HTTPException(413)
            try:
                async with timeout(min(self.patience, end - monotonic())):
                    message = await receive()
            except TimeoutError:
                return {"type": "http.disconnect"}
            is_complete = not message.get("more_body", False)
            received += len(message.get("body", b""))
            if received > self.largest:
                raise HTTPException(413)
            count(len(message.get("body", b"")))
            return message

        return next_part

    def remembering(self, code: str) -> bytes:
        """The cookie that keeps a chosen language for a year."""
        secure = "; Secure" if self.https else ""
        return f"{LANGUAGE}={code}; Max-Age={_MAX_AGE}; Path=/; HttpOnly; SameSite=Lax{secure}".encode()


def is_same_origin(headers: Headers, *, https: bool) -> bool:
    """Whether a page of this site sent the request. Browsers say so in a header; a request without such a header is
    trusted only if it has no cookie."""
    if site := headers.get("sec-fetch-site"):
        return site in ("same-origin", "none")
    if origin := headers.get("origin"):
        try:
            sent_from = urlsplit(origin)
        except ValueError:  # not an address
            return False
        return sent_from.netloc == headers.get("host") and (sent_from.scheme == "https" or not https)
    return "cookie" not in headers


def hosts_of(address: str) -> list[str]:
    """The host names that a site with this address answers to: its own, and those of this machine."""
    return [urlsplit(address).hostname or "", "localhost", "127.0.0.1"]
