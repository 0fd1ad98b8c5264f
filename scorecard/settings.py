"""The settings of a site, which its host sets as environment variables; they are read once, when the program starts."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from pydantic import ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.sources.utils import parse_env_vars

from scorecard.errors import ScorecardError

_PREFIX = "SCORECARD_"


class Settings(BaseSettings):
    """The settings; docs/hosting.md explains them. `from_environment` reads each from the variable `SCORECARD_` and its
    name in capitals. The constructor takes values as arguments and reads no variable."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True, extra="forbid")

    data: Path = Path("data")  # the folder in which everything is kept
    database: str = ""  # a URL; SQLite in that folder if empty
    address: str = ""  # where the site is reached, for links and QR codes; if empty, as the browser calls it
    anyone_may_start: bool = True  # whether visitors may begin a scorecard or a rubric without a group
    groups: str = "anyone"  # who may start a group: “anyone”, “nobody”, or “code:” and an invitation code
    contact: str = ""  # how people reach the host; shown on the help pages and on published scorecards
    keep_days: int = 90  # days without a change until an unpublished project or rubric without a group expires
    behind_proxy: bool = False  # whether to believe X-Forwarded-For, in which a web server in front names the visitor
    mail_server: str = ""  # a URL; if empty, nothing is mailed, and who makes a sign-in link for another passes it on
    mail_from: str = ""  # the sender's address of these mails
    timestamp: str = ""  # the URL of a time stamp service (RFC 3161), which proves when a digest existed
    limits: str = ""  # the URL of a Redis or Valkey server in which all processes count requests for the rate limits
    logs: str = "text"  # or “json”
    backup_every: timedelta | None = None  # the time between backups; None for no backups
    backups: int = 48  # how many backups are kept

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Makes the arguments of the constructor the only source of values; pydantic calls this."""
        return (init_settings,)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """The settings in environment variables. Raises ScorecardError for a value that cannot be used, or a variable
        that begins with `SCORECARD_` and is no setting."""
        names = {f"{_PREFIX}{name.upper()}" for name in cls.model_fields}
        for name in environment:
            if name.startswith(_PREFIX) and name not in names:
                raise ScorecardError(f"{name} is not a setting; the settings are {', '.join(sorted(names))}.")
        source = EnvSettingsSource(cls)
        source.env_vars = parse_env_vars(environment)
        return cls(**source())

    @field_validator("anyone_may_start", "behind_proxy", mode="before")
    @classmethod
    def _yes_or_no(cls, value: object, field: ValidationInfo) -> bool:
        if value not in (True, False, "yes", "no"):
            raise ScorecardError(f"{_variable(field)} is “{value}”; write yes or no.")
        return value in (True, "yes")

    @field_validator("keep_days", mode="before")
    @classmethod
    def _number_of_days(cls, value: object, field: ValidationInfo) -> int:
        text = str(value)
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 3650:
            raise ScorecardError(f"{_variable(field)} is “{text}”; write a number of days from 1 to 3650.")
        return int(text)

    @field_validator("backup_every", mode="before")
    @classmethod
    def _backup_every(cls, value: object) -> timedelta | None:
        if value is None or isinstance(value, timedelta):
            return value
        found = re.fullmatch(r"([1-9][0-9]{0,3})(m|h|d)", str(value))
        if not found:
            raise ScorecardError(f"SCORECARD_BACKUP_EVERY is “{value}”; write a time such as 30m, 1h or 1d.")
        return int(found[1]) * {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}[found[2]]

    @field_validator("backups", mode="before")
    @classmethod
    def _backups(cls, value: object) -> int:
        text = str(value)
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10_000:
            raise ScorecardError(f"SCORECARD_BACKUPS is “{text}”; write how many are kept, from 1 to 10,000.")
        return int(text)

    @field_validator("groups")
    @classmethod
    def _groups(cls, text: str) -> str:
        if not re.fullmatch(r"anyone|nobody|code:\S{6,60}", text):
            raise ScorecardError(
                f"SCORECARD_GROUPS is “{text}”; write anyone, nobody, or code: and an invitation code of six letters or"
                " more."
            )
        return text

    @field_validator("contact")
    @classmethod
    def _contact(cls, text: str) -> str:
        if len(text) > 200 or not text.isprintable():
            raise ScorecardError("SCORECARD_CONTACT does not fit; write one line of at most 200 characters.")
        return text.strip()

    @field_validator("logs")
    @classmethod
    def _logs(cls, text: str) -> str:
        if text not in ("text", "json"):
            raise ScorecardError(f"SCORECARD_LOGS is “{text}”; write text or json.")
        return text

    @field_validator("address")
    @classmethod
    def _address(cls, text: str) -> str:
        if text and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?/?", text):
            raise ScorecardError(
                f"SCORECARD_ADDRESS is “{text}”; write where the site is reached, such as https://score.example.org"
            )
        return text.rstrip("/")

    @field_validator("timestamp")
    @classmethod
    def _timestamp(cls, text: str) -> str:
        if text and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/\S*)?", text):
            raise ScorecardError(
                f"SCORECARD_TIMESTAMP is “{text}”; write the address of a service, such as https://time.example.org/tsr"
            )
        return text

    @field_validator("mail_server")
    @classmethod
    def _mail_server(cls, text: str) -> str:
        if text and not re.fullmatch(r"smtps?://([^\s/@]+@)?[A-Za-z0-9.-]+(:[0-9]{1,5})?/?", text):
            raise ScorecardError(
                "SCORECARD_MAIL_SERVER cannot be read; write it like smtps://name:password@mail.example.org"
            )
        return text

    @model_validator(mode="after")
    def _mails_come_from_an_address(self) -> "Settings":
        if self.mail_server and not is_mail_address(self.mail_from):
            sentence = "with a mail server, write the address that mails come from."
            raise ScorecardError(f"SCORECARD_MAIL_FROM is “{self.mail_from}”; {sentence}")
        return self

    @model_validator(mode="after")
    def _mails_name_an_address(self) -> "Settings":
        """A site that sends mails must have an address. Otherwise the links in mails would have the host name of the
        request, which an attacker can choose."""
        if self.mail_server and not self.address:
            raise ScorecardError(
                "With SCORECARD_MAIL_SERVER, set SCORECARD_ADDRESS too, such as https://score.example.org: the links in"
                " the mails lead there."
            )
        return self

    @property
    def is_secure(self) -> bool:
        return self.address.startswith("https://")

    @property
    def group_code(self) -> str:
        """The invitation code that is needed to start a group; empty if no code is set."""
        return self.groups.removeprefix("code:") if self.groups.startswith("code:") else ""

    @property
    def database_url(self) -> str:
        """The URL for SQLAlchemy: of the database that is set, else of a SQLite file in the data folder."""
        if self.database.startswith(("postgres://", "postgresql://")):
            return "postgresql+psycopg://" + self.database.partition("://")[2]
        return self.database or f"sqlite:///{self.data / 'scorecard.sqlite'}"


def _variable(field: ValidationInfo) -> str:
    return f"{_PREFIX}{(field.field_name or '').upper()}"


def is_mail_address(text: str) -> bool:
    part = r"[^\s@<>,;\"()\[\]]+"
    return len(text) <= 254 and re.fullmatch(rf"{part}@{part}\.{part}", text) is not None
