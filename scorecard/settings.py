"""What the host decides: read from the environment once, by whoever starts the program."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from scorecard.errors import ScorecardError


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings, each read from `SCORECARD_` and its name in capitals; docs/hosting.md explains them."""

    data: Path = Path("data")
    database: str = ""
    address: str = ""
    anyone_may_start: bool = True
    keep_days: int = 90
    behind_proxy: bool = False
    mail_server: str = ""
    mail_from: str = ""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Raises ScorecardError for a value that cannot be used, or a name that is no setting."""
        given = {name: text for name, text in environment.items() if name.startswith("SCORECARD_")}
        names = {f"SCORECARD_{field.name.upper()}" for field in fields(cls)}
        for name in given:
            if name not in names:
                raise ScorecardError(f"{name} is not a setting; the settings are {', '.join(sorted(names))}.")
        return cls(
            data=Path(given.get("SCORECARD_DATA", "data")),
            database=given.get("SCORECARD_DATABASE", ""),
            address=_address(given.get("SCORECARD_ADDRESS", "")),
            anyone_may_start=_yes("SCORECARD_ANYONE_MAY_START", given.get("SCORECARD_ANYONE_MAY_START", "yes")),
            keep_days=_days("SCORECARD_KEEP_DAYS", given.get("SCORECARD_KEEP_DAYS", "90")),
            behind_proxy=_yes("SCORECARD_BEHIND_PROXY", given.get("SCORECARD_BEHIND_PROXY", "no")),
            mail_server=_mail_server(given.get("SCORECARD_MAIL_SERVER", "")),
            mail_from=_mail_from(given.get("SCORECARD_MAIL_FROM", ""), given.get("SCORECARD_MAIL_SERVER", "")),
        )

    @property
    def is_secure(self) -> bool:
        return self.address.startswith("https://")

    @property
    def database_url(self) -> str:
        """PostgreSQL where it is set, else a SQLite file in the data folder."""
        if self.database.startswith(("postgres://", "postgresql://")):
            return "postgresql+psycopg://" + self.database.partition("://")[2]
        return self.database or f"sqlite:///{self.data / 'scorecard.sqlite'}"


def _address(text: str) -> str:
    if text and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?/?", text):
        raise ScorecardError(
            f"SCORECARD_ADDRESS is “{text}”; write where the site is reached, such as https://score.example.org"
        )
    return text.rstrip("/")


def _mail_server(text: str) -> str:
    if text and not re.fullmatch(r"smtps?://([^\s/@]+@)?[A-Za-z0-9.-]+(:[0-9]{1,5})?/?", text):
        raise ScorecardError(
            "SCORECARD_MAIL_SERVER cannot be read; write it like smtps://name:password@mail.example.org"
        )
    return text


def _mail_from(text: str, server: str) -> str:
    if server and not is_mail_address(text):
        raise ScorecardError(
            f"SCORECARD_MAIL_FROM is “{text}”; with a mail server, write the address that mails come from."
        )
    return text


def is_mail_address(text: str) -> bool:
    return len(text) <= 254 and re.fullmatch(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+", text) is not None


def _yes(name: str, text: str) -> bool:
    if text not in ("yes", "no"):
        raise ScorecardError(f"{name} is “{text}”; write yes or no.")
    return text == "yes"


def _days(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 3650:
        raise ScorecardError(f"{name} is “{text}”; write a number of days from 1 to 3650.")
    return int(text)
