"""The one clock; and between moments and what the clocks and calendars of a time zone show.

A zone of None is the one where the program runs."""

from datetime import UTC, date, datetime, tzinfo


def now() -> datetime:
    return datetime.now(UTC)


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    return moment.astimezone(zone).date()


def moment_of(shown: datetime, zone: tzinfo | None) -> datetime:
    """The moment at which clocks in the zone show this; a time that names its own zone keeps it."""
    return shown.replace(tzinfo=zone) if zone and shown.tzinfo is None else shown.astimezone(zone)
