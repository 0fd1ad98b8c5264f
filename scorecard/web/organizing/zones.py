"""The time zones that a group chooses from."""

from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from babel.dates import get_timezone_name

from scorecard.i18n import current_language
from scorecard.web.scorecards.project_form import Choice

_UNITED_STATES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
)
_AREAS = ("America", "Africa", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@dataclass(frozen=True, slots=True)
class ZoneChoices:
    """`near` are the main zones of the United States, each labeled with its name and a city; `others` are all other
    places that the database of time zones names, each labeled with its area and city, such as “Europe/Paris”."""

    near: tuple[Choice, ...]
    others: tuple[Choice, ...]


def zone_choices() -> ZoneChoices:
    locale = current_language().locale
    near = (
        Choice(name, f"{get_timezone_name(name, locale=locale)} ({name.rpartition('/')[2].replace('_', ' ')})")
        for name in _UNITED_STATES
    )
    others = (Choice(name, name.replace("_", " ")) for name in _other_zones())
    return ZoneChoices(tuple(near), tuple(others))


def is_offered(name: str) -> bool:
    return name in _UNITED_STATES or name in _other_zones()


@cache
def _other_zones() -> tuple[str, ...]:
    return tuple(
        name
        for name in sorted(available_timezones())
        if name.startswith(tuple(f"{area}/" for area in _AREAS)) and name not in _UNITED_STATES
    )
