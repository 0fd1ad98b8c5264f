"""Who may call a handler: each kind of visitor is a dependency that the handler names in its signature.

A handler that names none of them is open to anyone."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends

from scorecard.i18n import gettext as _
from scorecard.rounds.life import check_closed
from scorecard.rounds.secrets import secret_digest
from scorecard.store.access import SignedInOrganizer, find_signed_in, has_anybody_signed_in
from scorecard.store.database import Session
from scorecard.store.rounds import Round, find_round
from scorecard.store.sheets import RoundSheet, code_of_sheet, find_sheet, find_sheet_of_group, find_solo_sheet
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import Refused, not_found, see_other

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


# organizers


def check_unreadable_connection(context: RequestContext) -> None:
    """Raises 403 where organizers would work over a connection that others on the network can read."""
    if context.site.settings.is_secure:
        return
    request = context.request
    client = request.client.host if request.client else ""
    is_forwarded = not context.site.settings.behind_proxy and "x-forwarded-for" in request.headers  # by a web server
    if client not in _LOOPBACK or request.url.hostname not in _LOOPBACK or is_forwarded:
        raise Refused(
            403,
            _(
                "Without https, organizers can work only on the computer that runs the program. There, open"
                " {address} – or put the site behind https."
            ).format(address=f"http://127.0.0.1:{request.url.port or 80}/group"),
        )


def is_loopback(address: str) -> bool:
    """Whether an address opens on this computer alone."""
    return urlsplit(address).hostname in _LOOPBACK


def _check_signed_in(context: RequestContext, session: Session) -> SignedInOrganizer:
    """The organizer who is signed in. Raises 403 over a connection that others can read, 401 where nobody is."""
    check_unreadable_connection(context)
    secret = context.cookies.organizer_secret
    organizer = find_signed_in(session, secret_digest(secret), context.now) if secret else None
    if organizer is None:
        raise Refused(401, _sign_in_help(session))
    return organizer


def _sign_in_help(session: Session) -> str:
    if not has_anybody_signed_in(session):
        return _("Nobody has started a group here yet.")
    return _("Open your sign-in link in this browser: it signs you in.")


def _organizer(context: Context) -> SignedInOrganizer:
    with context.reading() as session:
        return _check_signed_in(context, session)


Organizer = Annotated[SignedInOrganizer, Depends(_organizer)]
"""An organizer who is signed in, on this computer or over https."""


def group_of(context: RequestContext, session: Session) -> str | None:
    """The id of the group whose organizer asks; None where nobody is signed in, or where others can read the
    connection."""
    if context.cookies.organizer_secret is None:
        return None
    try:
        return _check_signed_in(context, session).group_id
    except Refused:
        return None


def round_of(session: Session, who: SignedInOrganizer, round_id: str, *, to_write: bool = False) -> Round:
    """A round of the organizer's group. Raises 404."""
    is_possible = "\0" not in round_id  # which PostgreSQL refuses
    round_ = find_round(session, round_id, group_id=who.group_id, to_write=to_write) if is_possible else None
    if round_ is None:
        raise not_found()
    return round_


def closed_round_of(session: Session, who: SignedInOrganizer, round_id: str, *, to_write: bool = False) -> Round:
    """A closed round of the organizer's group. Before it is closed nobody sees answers or counts, so that nobody can
    steer the round by them. Raises 404, or RoundNotClosed."""
    round_ = round_of(session, who, round_id, to_write=to_write)
    check_closed(round_)
    return round_


# people with the link of a sheet


@dataclass(frozen=True, slots=True)
class SheetHolder:
    """A visitor who asks for a sheet; `sheet` checks whether their link opens it. `id` is that of the sheet; if
    `is_project` is set, it is that of a project that one person scores alone, which has only one sheet."""

    context: RequestContext
    id: str
    is_project: bool

    def sheet(self, session: Session, *, to_write: bool = False, exclusive: bool = False) -> RoundSheet:
        """The sheet that was asked for. If the visitor's link does not open it, raises a redirect to the page where one
        joins its round (for a rater's sheet, if the visitor only looks), else 404. Raises 401 or 403 for an organizer
        who is not signed in, or over a connection that others can read.

        With `to_write`, the round can be neither closed nor opened again until the transaction ends. If `exclusive` is
        set as well, nobody else can write in it until then; the round of one person has only this sheet, so there it
        changes nothing."""
        cookies, now = self.context.cookies, self.context.now
        secret = cookies.project_secret(self.id) if self.is_project else cookies.sheet_secret(self.id)
        sheet = None
        if secret is not None:
            digest = secret_digest(secret)
            sheet = (
                find_solo_sheet(session, self.id, digest, now, to_write=to_write)
                if self.is_project
                else find_sheet(session, self.id, digest, to_write=to_write, exclusive=exclusive)
            )
        if sheet is None and not self.is_project and cookies.organizer_secret is not None:
            group_id = _check_signed_in(self.context, session).group_id
            sheet = find_sheet_of_group(session, group_id, self.id, to_write=to_write, exclusive=exclusive)
        if sheet is None:
            code = None if self.is_project else code_of_sheet(session, self.id)
            if code and self._is_looking:
                raise see_other(f"/r/{code}?forwarded")
            raise not_found()
        return sheet

    @property
    def _is_looking(self) -> bool:
        """Whether the visitor only looks at the page, perhaps because a rater forwarded its address to them."""
        return self.context.request.method in ("GET", "HEAD")

    def open_sheet(self, session: Session) -> RoundSheet:
        """The sheet of a `Maker`, while its answers can be changed. Raises a redirect to the scorecard if its round is
        closed."""
        sheet = self.sheet(session)
        if sheet.round.closed_at is not None:
            raise see_other(f"/projects/{sheet.round.project_id}/scorecard")
        return sheet


async def _maker(context: Context, project_id: str) -> SheetHolder:
    return SheetHolder(context, project_id, is_project=True)


async def _rater(context: Context, sheet_id: str) -> SheetHolder:
    return SheetHolder(context, sheet_id, is_project=False)


async def _rater_or_maker(context: Context, id_: str) -> SheetHolder:
    return SheetHolder(context, id_, is_project=context.request.url.path.startswith("/projects/"))


Maker = Annotated[SheetHolder, Depends(_maker)]
"""A visitor with the private link of a project that they score alone."""
Rater = Annotated[SheetHolder, Depends(_rater)]
"""A visitor with the link of a sheet: a rater or the developer; or an organizer, for the sheet that their group fills
in together."""
RaterOrMaker = Annotated[SheetHolder, Depends(_rater_or_maker)]
"""A `Maker` at an address that begins with /projects/, else a `Rater`."""


# people who made a rubric here


@dataclass(frozen=True, slots=True)
class RubricHolder:
    """A visitor who asks for a rubric that was made here. Their link or their group makes it theirs."""

    context: RequestContext
    id: str

    @property
    def link(self) -> str:
        """The digest of the secret that this browser keeps; where it keeps none, a digest that fits no rubric."""
        return secret_digest(self.context.cookies.rubric_secret(self.id) or "")

    def group_id(self, session: Session) -> str | None:
        return group_of(self.context, session)


async def _rubric_maker(context: Context, name: str) -> RubricHolder:
    return RubricHolder(context, name)


RubricMaker = Annotated[RubricHolder, Depends(_rubric_maker)]
