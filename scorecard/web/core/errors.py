"""Error handlers: each page says what happened, shows what was typed, and where to go on."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cachetools import TTLCache
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from scorecard.errors import ScorecardError
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.web.core.context import context_of
from scorecard.web.core.forms import Posted, read_form, resendable_fields, typed_texts
from scorecard.web.core.middleware import SECURITY_HEADERS
from scorecard.web.core.refusals import Refused, TakenDown

_log = logging.getLogger("scorecard")
_TOLD_AGAIN = 60  # seconds after which the log has an error in full again
_told: TTLCache[tuple[str, type[Exception]], bool] = TTLCache(1_000, _TOLD_AGAIN)  # those that it had since
API = "/api/"
_WHERE = re.compile(r"/(group/rounds|sheets|projects)/(?!new\b)[^/]+(?=/)")
"""Matches the beginning of a path below the page of a round, a sheet or a project: the path of that page."""


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What went wrong. `typed` are the texts that somebody wrote, to be copied; `posted` are all fields of the form, to
    be sent again to the address `here` when another language is chosen."""

    title: str
    sentence: str
    typed: tuple[str, ...] = ()
    here: str = ""
    posted: tuple[tuple[str, str], ...] = ()
    may_start: bool = False
    """Whether visitors can start a group."""
    back: str | None = None
    """The path of the round, sheet or project in which it happened; None if there is none, or going back does not
    help."""


async def http_error(request: Request, fault: Exception) -> Response:
    """Responds to a refusal with a page; to a script of ours with JSON, and to a program with a problem document. A
    redirect that a handler raised is sent as it is."""
    assert isinstance(fault, HTTPException)
    if fault.status_code == 303:
        return Response(status_code=303, headers=fault.headers)
    if fault.status_code == 404 and request.method == "GET" and (shorter := _without_last_slash(request)):
        return RedirectResponse(shorter, 301)
    titles = {
        401: _("Organizers sign in here"),
        403: _("You cannot open this"),
        404: _("We cannot find this page"),
        405: _("That does not work here"),
        413: _("That was too much at once"),
        429: _("Too often"),
    }
    sentences = {
        404: _("The address may be mistyped, or the page is private. A private link opens it on this device."),
        405: _("The address is right, but it cannot do what was asked. Go back and use the buttons on the page."),
    }
    status = fault.status_code
    sentence = str(fault.detail) if isinstance(fault, Refused) else sentences.get(status, sentences[405])
    title = titles.get(status, _("That did not work"))
    if isinstance(fault, TakenDown):
        title = _("This scorecard is hidden") if fault.is_hidden else _("This scorecard was taken down")
    if request.url.path.startswith(API):
        title = _("No valid key") if status == 401 else title
        return problem(request, status, title, sentence, fault.headers)
    posted = getattr(request.state, "posted", None) or await _unread_form(request, fault)
    page = ErrorPage(title, sentence)
    if posted:
        page = ErrorPage(title, sentence, typed_texts(posted), request.url.path, resendable_fields(posted))
    context = context_of(request)
    if context.wants_data:
        return JSONResponse({"says": page.sentence}, status, headers=fault.headers)
    back = _WHERE.match(request.url.path) if status in (409, 413, 422, 429, 503) else None
    page = replace(page, may_start=context.site.settings.groups != "nobody", back=back[0] if back else None)
    template = "errors/organizers.html" if status == 401 else "errors/error.html"
    template = "errors/gone.html" if isinstance(fault, TakenDown) else template
    html = context.site.rendering.page(template, page, errors=(), notice=None)
    return HTMLResponse(html, status, headers=fault.headers)


def _without_last_slash(request: Request) -> str | None:
    """The path without the slashes at its end, and the query; None if it has none there. It begins with a single slash,
    because browsers read two as the name of another site."""
    path = request.url.path
    shorter = "/" + path.strip("/")
    if not path.endswith("/") or shorter in ("/", path):
        return None
    return f"{shorter}?{request.url.query}" if request.url.query else shorter


async def _unread_form(request: Request, fault: HTTPException) -> Posted | None:
    """The form of a request that failed with 503 before its form was read; None for any other request."""
    is_form = "form" in request.headers.get("content-type", "")
    if fault.status_code != 503 or request.method != "POST" or not is_form:
        return None
    try:
        return await read_form(request)
    except (HTTPException, ClientDisconnect, RuntimeError):  # too long, broken off, or read already
        return None


async def broken_off(request: Request, fault: Exception) -> Response:
    """A visitor left while the form was sent. Nobody sees this response."""
    assert isinstance(fault, ClientDisconnect)
    _log.info("A form to %s was broken off", request.scope["route"].path if "route" in request.scope else "a page")
    return Response(status_code=400)


async def expected_mistake(request: Request, fault: Exception) -> Response:
    """Responds to an error that a person can mend, with the status of its class."""
    assert isinstance(fault, ScorecardError)
    if fault.status is None:
        return await unexpected_error(request, fault)
    headers = {"Retry-After": "5"} if fault.status == 503 else None
    return await http_error(request, Refused(fault.status, translate(fault), headers=headers))


def problem(
    request: Request, status: int, title: str, sentence: str, headers: Mapping[str, str] | None = None
) -> Response:
    """A problem document for a program (RFC 9457)."""
    content = {"type": "about:blank", "title": title, "status": status, "detail": sentence}
    return JSONResponse(
        {**content, "instance": request.url.path}, status, headers=headers, media_type="application/problem+json"
    )


async def unreadable_address(request: Request, fault: Exception) -> Response:
    """Responds 404 to an address with a part that cannot be read; the API responds 422 and says which part."""
    assert isinstance(fault, RequestValidationError)
    if request.url.path.startswith(API):
        details = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in fault.errors()]
        return problem(request, 422, _("That cannot be read"), "; ".join(details))
    return await http_error(request, HTTPException(404))


async def unexpected_error(request: Request, fault: Exception) -> Response:
    """Uses no database, cookie, template or translation, because any of these may be what broke."""
    place = f"{request.method} {getattr(request.scope.get('route'), 'path', 'no page')}"
    kind = (place, type(fault))
    is_told = kind in _told  # the log has one in full a minute, so that nobody can fill the disk with it
    if not is_told:
        _told[kind] = True
    _log.error("Unexpected error at %s%s", place, " again" if is_told else "", exc_info=None if is_told else fault)
    number = getattr(request.state, "number", "-")
    headers = {**SECURITY_HEADERS, "X-Request-Number": number}
    if request.url.path.startswith(API):
        return problem(
            request,
            500,
            "Something broke",
            f"Something broke on our side, number {number}. Try again.",
            headers,
        )
    if request.headers.get("accept") == "application/json":
        return JSONResponse({"says": _NOT_SAVED}, 500, headers=headers)
    return HTMLResponse(_UNEXPECTED.format(number=number), 500, headers=headers)


_NOT_SAVED = "Not saved: something broke on our side. Try again. / No se guardó: algo falló de nuestro lado."
_UNEXPECTED = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Something broke</title></head>
<body><h1>Something broke on our side</h1>
<p>What you saved before is still there. Go back and try once more.
If it happens again, tell whoever runs this site, with this number: {number}</p>
<p><a href="/">Go to the first page</a></p>
<section lang="es"><h2>Algo falló de nuestro lado</h2>
<p>Lo que ya guardó sigue ahí. Vuelva atrás e inténtelo otra vez.
Si pasa de nuevo, avise a quien lleva este sitio, con este número: {number}</p>
<p><a href="/">A la primera página</a></p></section></body></html>
"""
