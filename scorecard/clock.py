"""The one clock, and the day that a moment falls on."""

from datetime import UTC, date, datetime, tzinfo


def now() -> datetime:
    return datetime.now(UTC)


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    """The day in a time zone; None is the zone where the program runs."""
    return moment.astimezone(zone).date()
