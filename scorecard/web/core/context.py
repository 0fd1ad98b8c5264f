"""What all requests share, and what one visitor brings along."""

import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from ipaddress import ip_address
from math import ceil
from tempfile import TemporaryFile
from threading import BoundedSemaphore
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from fastapi import Depends, Request
from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from scorecard.engine.result import Result
from scorecard.errors import DatabaseBusy, FaultyFile
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, said, spoken
from scorecard.report.pages.side_by_side import Compared
from scorecard.report.pdf.workers import PdfPrinter
from scorecard.report.tables.spreadsheet import Table, csv_lines, write_xlsx
from scorecard.report.wording.numbers import count_text
from scorecard.rounds.links import new_secret, secret_digest
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.files import rubric_of
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation, translated
from scorecard.rubrics.yaml_file import read_document
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.group_rounds import GroupRound, find_group_round
from scorecard.store.groups import SignedIn, anybody_ever_signed_in, find_signed_in
from scorecard.store.own_rubrics import find_own_rubric, own_rubrics_of, own_rubrics_of_group
from scorecard.store.rounds import StoredRound, find_round
from scorecard.store.tables import Picture
from scorecard.web.core.cache import Kept
from scorecard.web.core.jobs import Counting
from scorecard.web.core.question_card import Question
from scorecard.web.core.rendering import Rendering

MOST_PROJECTS = 40  # private links that one browser keeps
MOST_SHEETS = 40  # sheets of rounds that one browser keeps
_LINK = "card-"
_RUBRIC = "rubric-"
_NOTICE = "notice"
_ORGANIZER = "organizer"
_SHEET = "sheet-"
_DEVICE = "device"
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_REMEMBERED = 365 * 24 * 3600  # seconds that a browser keeps its private links
A = TypeVar("A", bound=Response)

LIMITS: Mapping[str, RateLimitItem] = {
    "start": parse("120/hour"),
    "guess": parse("60/minute"),
    "join": parse("1200/hour"),
    "check": parse("240/minute"),
    "pdf": parse("60/minute"),
    "verify": parse("60/minute"),
    "api": parse("1200/minute"),
}
"""How often one address may do what costs much. A hall full of people shares one address."""


@dataclass(frozen=True)
class Site:
    """Made once, by `create_app`."""

    settings: Settings
    database: Database
    rendering: Rendering
    printer: PdfPrinter
    library: Library
    rubrics: Mapping[str, Loaded]
    clock: Callable[[], datetime]
    limiter: MovingWindowRateLimiter
    results: Kept[str, Result]
    public_digests: Kept[tuple[str, str], str]
    printing: BoundedSemaphore
    questions: Kept[tuple[Hashable, ...], Question]
    translated: Kept[tuple[Hashable, ...], Rubric]
    own_rubrics: Kept[str, Loaded]
    compared: Kept[tuple[tuple[str, ...], str, str, str], Compared | None]
    pdfs: Kept[tuple[str, ...], bytes]
    counting: Counting

    @property
    def keep(self) -> timedelta:
        """How long a project lives that nobody publishes or touches."""
        return timedelta(days=self.settings.keep_days)


def now() -> datetime:
    return datetime.now(UTC)


def new_limiter() -> MovingWindowRateLimiter:
    return MovingWindowRateLimiter(MemoryStorage())


def notices() -> dict[str, str]:
    """What was just done, by the code that a cookie carries to the next page."""
    return {
        "saved": _("Saved."),
        "reopened": _("The answers can be changed again."),
        "published": _("Published. Anyone with the address can read it."),
        "withdrawn": _("Taken down. A note stays at the public address."),
        "deleted": _("The project and all its answers were deleted."),
        "rubric-kept": _("Kept. This device can change it; anyone with its address can read it and score with it."),
        "rubric-deleted": _("Deleted. Scorecards that were made with it keep its questions."),
        "left": _("This device has forgotten your scorecards. Your private link opens them again."),
        "invited": _("The link was mailed."),
        "removed": _("Removed. Their link opens nothing any more, and they are signed out everywhere."),
        "ended": _("That device is signed out."),
        "signed-out": _("You are signed out on this device."),
        "imported": _("Read in."),
        "prepared": _("Prepared: the same questions, and what is known so far."),
        "opened": _("The round is open."),
        "closed": _("The round is closed. Its sheets are frozen."),
        "reopened-round": _("The round is open again. The reason stands in the method."),
        "deleted-round": _("The round and all its sheets were deleted."),
    }


@dataclass(frozen=True)
class Visit:
    """One request of one visitor, who is known by the private links that this browser has opened.

    Each link is a cookie of its own, so that two pages at once cannot take each other's away."""

    request: Request
    site: Site
    cookies: dict[str, str | None] = field(default_factory=dict)
    """What the answer sets, and with None takes away."""

    @property
    def now(self) -> datetime:
        return self.site.clock()

    @property
    def today(self) -> date:
        """The day where the program runs."""
        return self.now.astimezone().date()

    def reading(self) -> AbstractContextManager[Session]:
        return self.site.database.reading()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Raises 503 where others write for too long; the page then holds what was typed, to be sent again."""
        try:
            with self.site.database.writing() as session:
                yield session
        except DatabaseBusy as fault:
            raise Refused(503, said(fault), headers={"Retry-After": "5"}) from None

    # private links

    def secret_of(self, project_id: str) -> str | None:
        return self.request.cookies.get(_LINK + project_id)

    def remember(self, project_id: str, secret: str) -> None:
        self.cookies[_LINK + project_id] = secret

    def forget(self, *project_ids: str) -> None:
        self.cookies.update(dict.fromkeys([_LINK + id_ for id_ in project_ids]))

    @property
    def own_projects(self) -> list[str]:
        """Those that this browser can open, the latest first."""
        return [name.removeprefix(_LINK) for name in reversed(self.request.cookies) if name.startswith(_LINK)]

    def check_room(self) -> None:
        """Raises 409 where this browser keeps as many links as it can."""
        if len(self.own_projects) + len(self.own_rubric_ids) >= MOST_PROJECTS:
            raise Refused(
                409, _("This device keeps the links of 40 scorecards. Let it forget them first, under “Yours”.")
            )

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

    # raters

    def secret_of_sheet(self, sheet_id: str) -> str | None:
        return self.request.cookies.get(_SHEET + sheet_id)

    def remember_sheet(self, sheet_id: str, secret: str) -> None:
        """Of many, the oldest is forgotten."""
        known = [name for name in self.request.cookies if name.startswith(_SHEET)]
        self.cookies.update(dict.fromkeys(known[: max(0, len(known) - MOST_SHEETS + 1)]))
        self.cookies[_SHEET + sheet_id] = secret

    def forget_sheets(self) -> None:
        self.cookies.update({name: None for name in self.request.cookies if name.startswith(_SHEET)})

    @property
    def sheet_links(self) -> list[str]:
        """The digests of all sheets' links that this browser keeps."""
        return [secret_digest(value) for name, value in self.request.cookies.items() if name.startswith(_SHEET)]

    def device(self) -> str:
        """A mark of this browser, the same for a year."""
        known = self.request.cookies.get(_DEVICE) or new_secret()
        self.cookies[_DEVICE] = known
        return known

    # organizers

    def check_line(self) -> None:
        """Raises 403 where organizers would work over a line that others in the room can read along."""
        if self.site.settings.is_secure:
            return
        client = self.request.client.host if self.request.client else ""
        passed_on = not self.site.settings.behind_proxy and "x-forwarded-for" in self.request.headers
        if client not in _LOOPBACK or self.request.url.hostname not in _LOOPBACK or passed_on:
            port = self.request.url.port or 80
            raise Refused(
                403,
                _(
                    "Without https, organizers work only on the computer on which the program runs. There, open"
                    " {address} – or put the site behind https."
                ).format(address=f"http://127.0.0.1:{port}/group"),
            )

    @staticmethod
    def is_loopback(address: str) -> bool:
        """Whether an address opens on this computer alone."""
        return urlsplit(address).hostname in _LOOPBACK

    def organizer(self, session: Session) -> SignedIn:
        """Who is signed in. Raises 403 on an open line, and 401 where nobody is."""
        self.check_line()
        secret = self.request.cookies.get(_ORGANIZER)
        found = find_signed_in(session, secret_digest(secret), self.now) if secret else None
        if found is None:
            raise Refused(401, self._how_to_sign_in(session))
        return found

    @staticmethod
    def _how_to_sign_in(session: Session) -> str:
        if not anybody_ever_signed_in(session):
            return _(
                "The first organizer’s link stands in the window in which the program was started. Open it in this"
                " browser."
            )
        return _(
            "Sign in with your personal link. If it is lost or has expired, another organizer of your group can make a"
            " new one, or the host with: scorecard organizer add"
        )

    def group_id(self, session: Session) -> str | None:
        """The group whose organizer this is; None, where nobody is signed in over a line that is private."""
        if not self.may_be_organizer:
            return None
        try:
            return self.organizer(session).group_id
        except Refused:
            return None

    def sign_in(self, secret: str) -> None:
        self.cookies[_ORGANIZER] = secret

    def sign_out(self) -> None:
        self.cookies[_ORGANIZER] = None

    @property
    def may_be_organizer(self) -> bool:
        return _ORGANIZER in self.request.cookies

    def group_round(self, session: Session, who: SignedIn, round_id: str, *, to_write: bool = False) -> GroupRound:
        """A round of the organizer's group. Raises 404, the same whether there is one or not."""
        found = find_group_round(session, who.group_id, who.group, round_id, to_write=to_write)
        if found is None:
            raise not_here()
        return found

    # rubrics

    def in_words(self, rubric: Rubric, translations: Mapping[str, Translation]) -> Rubric:
        """The rubric in the reader's language."""
        code = spoken().code
        if code == rubric.language:
            return rubric
        translation = translations.get(code)
        key = (rubric.digest, rubric.status, rubric.reviewed, code, translation.digest if translation else "")
        return self.site.translated.of(key, lambda: translated(rubric, translation, code))

    def translation_of(self, loaded: Loaded) -> Translation | None:
        return self.site.library.translations(loaded).get(spoken().code)

    def words_of(self, loaded: Loaded) -> Rubric:
        """An edition in the reader's language."""
        return self.in_words(loaded.rubric, self.site.library.translations(loaded))

    def rubric_named(self, session: Session, name: str) -> Loaded:
        """One that everybody can choose, by its name, or one that was made here, by its id. Raises 404."""
        if offered := self.site.rubrics.get(name):
            return offered
        return self._own_rubric(self.own_content(session, name))

    def own_content(self, session: Session, id_: str) -> str:
        """The file of a rubric that was made here. Raises 404."""
        own = None if "\0" in id_ else find_own_rubric(session, id_, self.now)
        if own is None:
            raise not_here()
        return own.content

    def _own_rubric(self, content: str) -> Loaded:
        """Read once, as long as its text stays. Raises 404 where what it is based on is gone."""

        def read() -> Loaded:
            loaded = rubric_of(read_document("rubric.yaml", content.encode()), self.site.library.find)
            unchecked = {"status": "draft", "reviewed": None}  # here anybody writes what they like
            return replace(loaded, rubric=loaded.rubric.model_copy(update=unchecked))

        try:
            return self.site.own_rubrics.of(content, read)
        except FaultyFile:
            raise not_here() from None

    def own_rubrics(self, session: Session) -> dict[str, Loaded]:
        """Those that this browser can change, by id: its own, and those of the organizer's group."""
        ids, group_id = self.own_rubric_ids, self.group_id(session)
        found = own_rubrics_of(session, ids, self.now) if ids else {}
        found = {id_: found[id_] for id_ in ids if id_ in found}
        if group_id:
            found |= own_rubrics_of_group(session, group_id)
        read: dict[str, Loaded] = {}
        for id_, content in found.items():
            with suppress(HTTPException):
                read[id_] = self._own_rubric(content)
        return read

    def may_change_rubric(self, session: Session, id_: str) -> bool:
        """Whether this browser made it, or its organizer's group did."""
        if self.secret_of_rubric(id_) is not None:
            return True
        group_id = self.group_id(session)
        return group_id is not None and id_ in own_rubrics_of_group(session, group_id)

    def secret_of_rubric(self, id_: str) -> str | None:
        return self.request.cookies.get(_RUBRIC + id_)

    def remember_rubric(self, id_: str, secret: str) -> None:
        self.cookies[_RUBRIC + id_] = secret

    def forget_rubric(self, id_: str) -> None:
        self.cookies[_RUBRIC + id_] = None

    @property
    def own_rubric_ids(self) -> list[str]:
        """Those that this browser can change, the latest first."""
        return [name.removeprefix(_RUBRIC) for name in reversed(self.request.cookies) if name.startswith(_RUBRIC)]

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
        done = self.request.cookies.get(_NOTICE)
        if done:
            self.cookies[_NOTICE] = None
        notice = notices().get(done or "")
        html = self.site.rendering.page(template, page, errors=errors, notice=notice, languages=languages)
        return self._with_cookies(HTMLResponse(html, status))

    def go(self, path: str, *, notice: str | None = None) -> Response:
        """To another page after something was done, which says so by its code."""
        if notice:
            self.cookies[_NOTICE] = notice
        return self._with_cookies(RedirectResponse(path, 303))

    def _with_cookies(self, answer: A) -> A:
        for name, value in self.cookies.items():
            if value is None:
                answer.delete_cookie(name, httponly=True, samesite="lax", secure=self.site.settings.is_secure)
            else:
                answer.set_cookie(
                    name, value, max_age=_REMEMBERED, httponly=True, samesite="lax", secure=self.site.settings.is_secure
                )
        return answer

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

    def hold_back(self, what: str, at: str = "") -> None:
        """Raises 429 when this address does it too often, at one place if that is said."""
        where = f"{self.request.client.host if self.request.client else '?'} {at}"
        if not self.site.limiter.hit(LIMITS[what], what, where):
            again = self.site.limiter.get_window_stats(LIMITS[what], what, where).reset_time
            seconds = max(1, ceil(again - time.time()))
            raise Refused(
                429,
                ngettext(
                    "That was too often in a short time. Try again in a minute.",
                    "That was too often in a short time. Try again in {number} minutes.",
                    ceil(seconds / 60),
                ).format(number=count_text(ceil(seconds / 60))),
                headers={"Retry-After": str(seconds)},
            )

    @property
    def wants_data(self) -> bool:
        """Whether the small script asks, which shows a line instead of a page."""
        return self.request.headers.get("accept") == "application/json"


class Refused(HTTPException):
    """What the site will not do, with a sentence for the visitor."""


def not_here() -> HTTPException:
    return HTTPException(404)


async def _visit(request: Request) -> Visit:
    if "\0" in request.url.path:
        raise not_here()  # PostgreSQL has no such text
    return Visit(request, request.app.state.site)


Visitor = Annotated[Visit, Depends(_visit)]


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """A file to save. The name has letters, digits and hyphens only."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


CSV, XLSX = "text/csv; charset=utf-8", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def table_file(table: Table, name: str, *, as_xlsx: bool = False) -> Response:
    """A table to save, sent row by row as it is read. `name` has no ending."""
    ending, media_type = ("xlsx", XLSX) if as_xlsx else ("csv", CSV)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{ending}"'}
    if not as_xlsx:
        return StreamingResponse((part.encode() for part in csv_lines(table)), media_type=media_type, headers=headers)
    return StreamingResponse(_workbook(table), media_type=media_type, headers=headers)


def _workbook(table: Table) -> Iterator[bytes]:
    """A workbook can be sent once it is whole: it waits on the disk."""
    with TemporaryFile() as file:
        write_xlsx([table], file)
        file.seek(0)
        while part := file.read(65_536):
            yield part


def picture_file(visit: Visit, picture: Picture | None) -> Response:
    """A picture, asked for anew each time: it may have been taken down. Raises 404 where there is none."""
    if picture is None:
        raise not_here()
    tag = f'"{picture.digest}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if visit.request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(picture.content, media_type="image/jpeg", headers=headers)
