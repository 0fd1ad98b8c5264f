"""The clock of the program, and the conversion between points in time and the local times of a zone.

A zone of None is that of the machine that the program runs on."""

from datetime import UTC, date, datetime, tzinfo


def now() -> datetime:
    return datetime.now(UTC)


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    return moment.astimezone(zone).date()


def moment_of(shown: datetime, zone: tzinfo | None) -> datetime:
    """The point in time at which clocks in the zone show this; a time with a zone of its own keeps it."""
    return shown.replace(tzinfo=zone) if zone and shown.tzinfo is None else shown.astimezone(zone)
