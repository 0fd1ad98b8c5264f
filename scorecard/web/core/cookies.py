"""The cookies of one browser: the private links that it has opened, and the cookies that the response sets.

Each link has a cookie of its own, so that two responses at the same time cannot overwrite each other's."""

from dataclasses import dataclass, field
from typing import TypeVar

from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.web.core.refusals import Refused

MOST_PROJECTS = 40  # private links that one browser keeps
MOST_SHEETS = 40  # sheets of rounds that one browser keeps
NEW_SIGN_IN_LINK = "new-link"
"""The cookie that carries a new sign-in link to the page that shows it once."""
_LINK, _RUBRIC, _SHEET, _ROOM = "card-", "rubric-", "sheet-", "room-"  # a cookie's name is one of these and an id
_NOTICE, _ORGANIZER, _DEVICE = "notice", "organizer", "device"
_MAX_AGE = 365 * 24 * 3600  # seconds
A = TypeVar("A", bound=Response)


@dataclass(frozen=True)
class Cookies:
    """`received` are the cookies of the request, `changes` those that the response sets, or deletes where the value is
    None."""

    received: dict[str, str]
    changes: dict[str, str | None] = field(default_factory=dict)

    def written_to(self, answer: A, *, secure: bool) -> A:
        for name, value in self.changes.items():
            if value is None:
                answer.delete_cookie(name, httponly=True, samesite="lax", secure=secure)
            else:
                answer.set_cookie(name, value, max_age=_MAX_AGE, httponly=True, samesite="lax", secure=secure)
        return answer

    def _ids(self, kind: str) -> list[str]:
        """The ids in the cookies of one kind, the latest first."""
        return [name.removeprefix(kind) for name in reversed(self.received) if name.startswith(kind)]

    # projects of somebody who scores alone

    def project_secret(self, project_id: str) -> str | None:
        return self.received.get(_LINK + project_id)

    def remember_project(self, project_id: str, secret: str) -> None:
        self.changes[_LINK + project_id] = secret

    def forget_projects(self, *project_ids: str) -> None:
        self.changes.update(dict.fromkeys([_LINK + id_ for id_ in project_ids]))

    @property
    def project_ids(self) -> list[str]:
        """The projects that this browser can open, the latest first."""
        return self._ids(_LINK)

    def check_space(self) -> None:
        """Checks that one more link fits among those that this browser keeps. Raises 409 if not."""
        if len(self.project_ids) + len(self.rubric_ids) >= MOST_PROJECTS:
            raise Refused(
                409, _("This device keeps the links of 40 scorecards. Let it forget them first, under “Yours”.")
            )

    # sheets

    def sheet_secret(self, sheet_id: str) -> str | None:
        return self.received.get(_SHEET + sheet_id)

    def remember_sheet(self, sheet_id: str, secret: str) -> None:
        """Keeps the link of a sheet. Forgets the oldest one when there are too many."""
        names = [name for name in self.received if name.startswith(_SHEET) and name != _SHEET + sheet_id]
        self.changes.update(dict.fromkeys(names[: max(0, len(names) - MOST_SHEETS + 1)]))
        self.changes[_SHEET + sheet_id] = secret

    def forget_sheet(self, sheet_id: str) -> None:
        self.changes[_SHEET + sheet_id] = None

    def forget_sheets(self) -> None:
        self.changes.update({name: None for name in self.received if name.startswith(_SHEET)})

    @property
    def sheet_links(self) -> list[str]:
        """The digests of the links of all sheets that this browser keeps."""
        return [secret_digest(value) for name, value in self.received.items() if name.startswith(_SHEET)]

    def device(self) -> str:
        """A random name of this browser that stays the same for a year."""
        device = self.received.get(_DEVICE) or new_secret()
        self.changes[_DEVICE] = device
        return device

    def room_pass(self, round_id: str) -> str:
        """The proof that a person in this browser entered the right code of a room (`rounds.secrets.room_pass`); empty
        if there is none."""
        return self.received.get(_ROOM + round_id, "")

    def remember_room(self, round_id: str, room_pass: str) -> None:
        self.changes[_ROOM + round_id] = room_pass

    def forget_room(self, round_id: str) -> None:
        self.changes[_ROOM + round_id] = None

    # rubrics that were made here

    def rubric_secret(self, id_: str) -> str | None:
        return self.received.get(_RUBRIC + id_)

    def remember_rubric(self, id_: str, secret: str) -> None:
        self.changes[_RUBRIC + id_] = secret

    def forget_rubric(self, id_: str) -> None:
        self.changes[_RUBRIC + id_] = None

    @property
    def rubric_ids(self) -> list[str]:
        """The rubrics that this browser can change, the latest first."""
        return self._ids(_RUBRIC)

    # organizers

    @property
    def organizer_secret(self) -> str | None:
        return self.received.get(_ORGANIZER)

    def sign_in(self, secret: str) -> None:
        self.changes[_ORGANIZER] = secret

    def sign_out(self) -> None:
        self.changes[_ORGANIZER] = None

    # the notice that the next page shows

    def take_notice(self) -> str:
        code = self.received.get(_NOTICE, "")
        if code:
            self.changes[_NOTICE] = None
        return code

    def leave_notice(self, code: str) -> None:
        self.changes[_NOTICE] = code
