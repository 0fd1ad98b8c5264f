"""Who may do it: each kind of visitor is a dependency that a handler names in its signature.

A handler that names none of them is open to anyone."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends

from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import secret_digest
from scorecard.store.database import Session
from scorecard.store.groups import SignedIn, anybody_ever_signed_in, find_signed_in
from scorecard.store.rounds import Round, find_round
from scorecard.store.sheets import RoundSheet, find_sheet, find_sheet_of_group, find_solo_sheet
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import Refused, not_found, see_other

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


# organizers


def check_private_line(context: RequestContext) -> None:
    """Raises 403 where organizers would work over a line that others in the room can read along."""
    if context.site.settings.is_secure:
        return
    request = context.request
    client = request.client.host if request.client else ""
    passed_on = not context.site.settings.behind_proxy and "x-forwarded-for" in request.headers
    if client not in _LOOPBACK or request.url.hostname not in _LOOPBACK or passed_on:
        raise Refused(
            403,
            _(
                "Without https, organizers work only on the computer on which the program runs. There, open"
                " {address} – or put the site behind https."
            ).format(address=f"http://127.0.0.1:{request.url.port or 80}/group"),
        )


def is_loopback(address: str) -> bool:
    """Whether an address opens on this computer alone."""
    return urlsplit(address).hostname in _LOOPBACK


def _signed_in(context: RequestContext, session: Session) -> SignedIn:
    """Raises 403 on an open line, and 401 where nobody is signed in."""
    check_private_line(context)
    secret = context.cookies.organizer_secret
    found = find_signed_in(session, secret_digest(secret), context.now) if secret else None
    if found is None:
        raise Refused(401, _how_to_sign_in(session))
    return found


def _how_to_sign_in(session: Session) -> str:
    if not anybody_ever_signed_in(session):
        return _(
            "The first organizer’s link stands in the window in which the program was started. Open it in this browser."
        )
    return _(
        "Sign in with your personal link. If it is lost or has expired, another organizer of your group can make a"
        " new one, or the host with: scorecard organizer add"
    )


def _organizer(context: Context) -> SignedIn:
    with context.reading() as session:
        return _signed_in(context, session)


Organizer = Annotated[SignedIn, Depends(_organizer)]
"""An organizer who is signed in, on this computer or over https."""


def group_of(context: RequestContext, session: Session) -> str | None:
    """The group whose organizer this is; None where nobody is signed in over a private line."""
    if context.cookies.organizer_secret is None:
        return None
    try:
        return _signed_in(context, session).group_id
    except Refused:
        return None


def round_of(session: Session, who: SignedIn, round_id: str, *, to_write: bool = False) -> Round:
    """A round of the organizer's group. Raises 404."""
    found = find_round(session, round_id, group_id=who.group_id, to_write=to_write)
    if found is None:
        raise not_found()
    return found


# whoever holds the link of a sheet


@dataclass(frozen=True, slots=True)
class SheetHolder:
    """A visitor who asks for a sheet. Whether their link opens it shows when it is looked up."""

    context: RequestContext
    id: str
    is_project: bool

    def sheet(self, session: Session, *, to_write: bool = False, alone: bool = False) -> RoundSheet:
        """Raises 404. To write, the round is neither closed nor opened again until we end; `alone`, nobody else writes
        in it either."""
        cookies, now = self.context.cookies, self.context.now
        secret = cookies.project_secret(self.id) if self.is_project else cookies.sheet_secret(self.id)
        found = None
        if secret is not None:
            link = secret_digest(secret)
            found = (
                find_solo_sheet(session, self.id, link, now, to_write=to_write)
                if self.is_project
                else find_sheet(session, self.id, link, to_write=to_write, alone=alone)
            )
        if found is None and not self.is_project and cookies.organizer_secret is not None:
            group_id = _signed_in(self.context, session).group_id
            found = find_sheet_of_group(session, group_id, self.id, to_write=to_write)
        if found is None:
            raise not_found()
        return found

    def open_sheet(self, session: Session) -> RoundSheet:
        """The same, while its answers can be changed; once a project is finished the way leads to its scorecard."""
        found = self.sheet(session)
        if found.round.group is None and found.round.closed_at is not None:
            raise see_other(f"/projects/{found.round.project_id}/scorecard")
        return found


async def _maker(context: Context, project_id: str) -> SheetHolder:
    return SheetHolder(context, project_id, is_project=True)


async def _rater(context: Context, sheet_id: str) -> SheetHolder:
    return SheetHolder(context, sheet_id, is_project=False)


async def _rater_or_maker(context: Context, id_: str) -> SheetHolder:
    return SheetHolder(context, id_, is_project=context.request.url.path.startswith("/projects/"))


Maker = Annotated[SheetHolder, Depends(_maker)]
"""Whoever has the private link of a project that they score alone."""
Rater = Annotated[SheetHolder, Depends(_rater)]
"""Whoever has the link of a sheet: a rater, the developer; and an organizer for the sheet of their group."""
RaterOrMaker = Annotated[SheetHolder, Depends(_rater_or_maker)]


# whoever made a rubric here


@dataclass(frozen=True, slots=True)
class RubricHolder:
    """A visitor who asks for a rubric that was made here: theirs if their link opens it, or if it is their group's."""

    context: RequestContext
    id: str

    @property
    def link(self) -> str:
        """The digest of the secret that this browser keeps."""
        return secret_digest(self.context.cookies.rubric_secret(self.id) or "")

    def group_id(self, session: Session) -> str | None:
        return group_of(self.context, session)


async def _rubric_maker(context: Context, name: str) -> RubricHolder:
    return RubricHolder(context, name)


RubricMaker = Annotated[RubricHolder, Depends(_rubric_maker)]
