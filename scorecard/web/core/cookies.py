"""The cookies of one browser: the private links that it has opened, and what the answer sets.

Each link is a cookie of its own, so that two pages at once cannot take each other's away."""

from dataclasses import dataclass, field
from typing import TypeVar

from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.web.core.refusals import Refused

MOST_PROJECTS = 40  # private links that one browser keeps
MOST_SHEETS = 40  # sheets of rounds that one browser keeps
NEW_LINK = "new-link"
"""Carries a new personal link to the page that shows it once."""
_LINK, _RUBRIC, _SHEET = "card-", "rubric-", "sheet-"
_NOTICE, _ORGANIZER, _DEVICE = "notice", "organizer", "device"
_REMEMBERED = 365 * 24 * 3600  # seconds
A = TypeVar("A", bound=Response)


@dataclass(frozen=True)
class Cookies:
    """`came` are those that the request brought, `set` those that the answer sets, and with None takes away."""

    came: dict[str, str]
    set: dict[str, str | None] = field(default_factory=dict)

    def written_to(self, answer: A, *, secure: bool) -> A:
        for name, value in self.set.items():
            if value is None:
                answer.delete_cookie(name, httponly=True, samesite="lax", secure=secure)
            else:
                answer.set_cookie(name, value, max_age=_REMEMBERED, httponly=True, samesite="lax", secure=secure)
        return answer

    def _ids(self, kind: str) -> list[str]:
        """The latest first."""
        return [name.removeprefix(kind) for name in reversed(self.came) if name.startswith(kind)]

    # projects of somebody who scores alone

    def project_secret(self, project_id: str) -> str | None:
        return self.came.get(_LINK + project_id)

    def remember_project(self, project_id: str, secret: str) -> None:
        self.set[_LINK + project_id] = secret

    def forget_projects(self, *project_ids: str) -> None:
        self.set.update(dict.fromkeys([_LINK + id_ for id_ in project_ids]))

    @property
    def project_ids(self) -> list[str]:
        """Those that this browser can open, the latest first."""
        return self._ids(_LINK)

    def check_room(self) -> None:
        """Raises 409 where this browser keeps as many links as it can."""
        if len(self.project_ids) + len(self.rubric_ids) >= MOST_PROJECTS:
            raise Refused(
                409, _("This device keeps the links of 40 scorecards. Let it forget them first, under “Yours”.")
            )

    # sheets

    def sheet_secret(self, sheet_id: str) -> str | None:
        return self.came.get(_SHEET + sheet_id)

    def remember_sheet(self, sheet_id: str, secret: str) -> None:
        """Of many, the oldest is forgotten."""
        known = [name for name in self.came if name.startswith(_SHEET)]
        self.set.update(dict.fromkeys(known[: max(0, len(known) - MOST_SHEETS + 1)]))
        self.set[_SHEET + sheet_id] = secret

    def forget_sheets(self) -> None:
        self.set.update({name: None for name in self.came if name.startswith(_SHEET)})

    @property
    def sheet_links(self) -> list[str]:
        """The digests of all sheets' links that this browser keeps."""
        return [secret_digest(value) for name, value in self.came.items() if name.startswith(_SHEET)]

    def device(self) -> str:
        """A mark of this browser, the same for a year."""
        known = self.came.get(_DEVICE) or new_secret()
        self.set[_DEVICE] = known
        return known

    # rubrics that were made here

    def rubric_secret(self, id_: str) -> str | None:
        return self.came.get(_RUBRIC + id_)

    def remember_rubric(self, id_: str, secret: str) -> None:
        self.set[_RUBRIC + id_] = secret

    def forget_rubric(self, id_: str) -> None:
        self.set[_RUBRIC + id_] = None

    @property
    def rubric_ids(self) -> list[str]:
        """Those that this browser can change, the latest first."""
        return self._ids(_RUBRIC)

    # organizers

    @property
    def organizer_secret(self) -> str | None:
        return self.came.get(_ORGANIZER)

    def sign_in(self, secret: str) -> None:
        self.set[_ORGANIZER] = secret

    def sign_out(self) -> None:
        self.set[_ORGANIZER] = None

    # the notice that the next page shows

    def take_notice(self) -> str:
        code = self.came.get(_NOTICE, "")
        if code:
            self.set[_NOTICE] = None
        return code

    def leave_notice(self, code: str) -> None:
        self.set[_NOTICE] = code
