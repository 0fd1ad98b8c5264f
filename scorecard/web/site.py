"""What all requests share, and what one visitor brings along."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import Depends, Request
from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse, Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pdf import PdfPrinter
from scorecard.rounds.links import secret_digest
from scorecard.rubrics.models import Rubric
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.rounds import StoredRound, find_round
from scorecard.web.cards import Question
from scorecard.web.keeping import Kept
from scorecard.web.rendering import Rendering

MOST_PROJECTS = 20  # private links that one browser remembers
_KEYS = "projects"

LIMITS: Mapping[str, RateLimitItem] = {
    "start": parse("120/hour"),
    "open": parse("60/minute"),
    "pdf": parse("60/minute"),
}
"""How often one address may do what costs much. A hall full of people shares one address."""


@dataclass(frozen=True)
class Site:
    """Made once, by `create_app`."""

    settings: Settings
    database: Database
    rendering: Rendering
    printer: PdfPrinter
    rubrics: Mapping[str, Rubric]
    clock: Callable[[], datetime]
    limiter: MovingWindowRateLimiter
    results: Kept[str, Result]
    questions: Kept[tuple[str, str, str], Question]
    pdfs: Kept[str, bytes]

    @property
    def keep(self) -> timedelta:
        """How long a project lives that nobody publishes or touches."""
        return timedelta(days=self.settings.keep_days)


def now() -> datetime:
    return datetime.now(UTC)


def new_limiter() -> MovingWindowRateLimiter:
    return MovingWindowRateLimiter(MemoryStorage())


@dataclass(frozen=True)
class Visit:
    """One request of one visitor, who is known by the private links that this browser has opened."""

    request: Request
    site: Site

    @property
    def now(self) -> datetime:
        return self.site.clock()

    def reading(self) -> AbstractContextManager[Session]:
        return self.site.database.reading()

    def writing(self) -> AbstractContextManager[Session]:
        return self.site.database.writing()

    # private links

    def secret_of(self, project_id: str) -> str | None:
        secret: str | None = self.request.session.get(_KEYS, {}).get(project_id)
        return secret

    def remember(self, project_id: str, secret: str) -> None:
        keys = {id_: kept for id_, kept in self.request.session.get(_KEYS, {}).items() if id_ != project_id}
        latest = list(keys.items())[-(MOST_PROJECTS - 1) :]
        self.request.session[_KEYS] = dict([*latest, (project_id, secret)])

    def forget(self, project_id: str) -> None:
        keys = self.request.session.get(_KEYS, {})
        self.request.session[_KEYS] = {id_: kept for id_, kept in keys.items() if id_ != project_id}

    def forget_all(self) -> None:
        self.request.session.clear()

    @property
    def own_projects(self) -> list[str]:
        """Those that this browser can open, the latest first."""
        return list(reversed(self.request.session.get(_KEYS, {})))

    def own_round(self, session: Session, project_id: str, *, to_write: bool = False) -> StoredRound:
        """The round of a project that this browser can open. Raises 404, the same whether there is one or not."""
        secret = self.secret_of(project_id)
        found = find_round(session, project_id, secret_digest(secret), self.now, to_write=to_write) if secret else None
        if found is None:
            raise not_here()
        return found

    def open_round(self, session: Session, project_id: str, *, to_write: bool = False) -> StoredRound:
        """The same, while answers can be changed; once it is finished the way leads to the scorecard."""
        found = self.own_round(session, project_id, to_write=to_write)
        if found.closed_at is not None:
            raise HTTPException(303, headers={"Location": f"/projects/{project_id}/scorecard"})
        return found

    # answers

    def page(self, template: str, page: object, *, status: int = 200, errors: Sequence[object] = ()) -> HTMLResponse:
        notice = self.request.session.pop("notice", None)
        html = self.site.rendering.page(template, page, errors=errors, notice=notice)
        return HTMLResponse(html, status)

    def go(self, path: str, *, notice: str | None = None) -> RedirectResponse:
        """To another page after something was done, with a sentence that says so."""
        if notice:
            self.request.session["notice"] = notice
        return RedirectResponse(path, 303)

    @property
    def address(self) -> str:
        """Where the site is reached, without a slash at the end."""
        return self.site.settings.address or str(self.request.base_url).rstrip("/")

    def hold_back(self, what: str) -> None:
        """Raises 429 when this address does it too often."""
        where = self.request.client.host if self.request.client else "?"
        if not self.site.limiter.hit(LIMITS[what], what, where):
            raise Refused(429, _("That was too often in a short time. Wait a minute and try again."))

    @property
    def wants_data(self) -> bool:
        """Whether the small script asks, which shows a line instead of a page."""
        return self.request.headers.get("accept") == "application/json"


class Refused(HTTPException):
    """What the site will not do, with a sentence for the visitor."""


def not_here() -> HTTPException:
    return HTTPException(404)


async def _visit(request: Request) -> Visit:
    return Visit(request, request.app.state.site)


Visitor = Annotated[Visit, Depends(_visit)]


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """A file to save. The name has letters, digits and hyphens only."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})
