"""The clock of the program, and the conversion between points in time and the local times of a zone.

A zone of None is that of the machine that the program runs on."""

from datetime import UTC, date, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def now() -> datetime:
    return datetime.now(UTC)


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    return moment.astimezone(zone).date()


def moment_of(shown: datetime, zone: tzinfo | None) -> datetime:
    """The point in time at which clocks in the zone show `shown`. If `shown` has a zone itself, that one counts."""
    return shown.replace(tzinfo=zone) if zone and shown.tzinfo is None else shown.astimezone(zone)


def is_on_no_clock(shown: datetime, zone: tzinfo | None) -> bool:
    """Whether the clocks in the zone skip this time, when they are set forward."""
    return (
        shown.tzinfo is None and moment_of(shown, zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != shown
    )


@cache
def zone_named(name: str | None) -> tzinfo | None:
    """The time zone of this name, such as America/Chicago; None without a name, or if this machine does not know it."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
