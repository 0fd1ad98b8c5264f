"""What stands before every page: who may post, and what browsers are told."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HARMLESS = ("GET", "HEAD", "OPTIONS")
_POLICY = "; ".join(
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
SAFETY = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # “no-referrer” would make the Origin of a form “null”
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
_ELSEWHERE = "This form was sent from another site, so nothing was saved. Open the page here and send it again."


class Guard:
    """Refuses what another site's page sends, and adds the headers of safety to every answer."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self.app = app
        headers = {**SAFETY, **({"Strict-Transport-Security": "max-age=31536000"} if https else {})}
        self.headers = [(name.lower().encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(one for one in self.headers if one[0] not in given)]
            await send(message)

        if scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}  # the server leaves the body out
        if scope["method"] in _HARMLESS or is_from_here(Headers(scope=scope)):
            await self.app(scope, receive, send_guarded)
        else:
            await PlainTextResponse(_ELSEWHERE, 403)(scope, receive, send_guarded)


def is_from_here(headers: Headers) -> bool:
    """Whether a page of this site sent it. Browsers say so; what says nothing is trusted only without a cookie."""
    if site := headers.get("sec-fetch-site"):
        return site in ("same-origin", "none")
    if origin := headers.get("origin"):
        return urlsplit(origin).netloc == headers.get("host")
    return "cookie" not in headers


def hosts_of(address: str) -> list[str]:
    """The names under which the site answers where its address is set: that one, and this machine."""
    return [urlsplit(address).hostname or "", "localhost", "127.0.0.1"]
