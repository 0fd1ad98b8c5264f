"""Formats all numbers and dates that people read, in the reader's language."""

from datetime import date, datetime, time, tzinfo
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor

from babel.dates import format_date, format_datetime, format_skeleton, format_time, get_timezone_name
from babel.numbers import format_decimal

from scorecard.engine.numbers import printed
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.rubrics.exact import exact_text

_MOST_DIGITS = 1000  # of a number that is printed: more than an exact one in a file can have


def score_text(score: Decimal) -> str:
    """A score with the decimals that it was rounded to."""
    exponent = score.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return _decimal(score, "#,##0" + ("." + "0" * places if places else ""), str(current_language().locale))


def score_of_top(score: Decimal | None, top: Fraction) -> str:
    """“2.4 of 5”."""
    if score is None:
        return _("No score")
    return _("{score} of {top}").format(score=score_text(score), top=exact_points_text(top))


@lru_cache(maxsize=4096)
def _decimal(number: Decimal | int, pattern: str, locale: str) -> str:
    """Cached because the same numbers recur and formatting one with Babel is slow."""
    with localcontext(prec=_MOST_DIGITS):
        return str(format_decimal(number, format=pattern, locale=locale))


def points_text(points: Fraction, decimals: int) -> str:
    """Points rounded half up to this many decimals."""
    return score_text(printed(points, decimals))


def points_beside_text(points: Fraction, limit: Fraction, decimals: int) -> str:
    """Points rounded half up to this many decimals, or to more if the text would be on the other side of `limit` than
    the points: 2.95 beside 3 is not “3.0”."""
    while (Fraction(printed(points, decimals)) >= limit) != (points >= limit):
        decimals += 1
    return points_text(points, decimals)


def exact_points_text(points: Fraction) -> str:
    """The points of a level with all their decimals; with two if the decimals never end."""
    text = exact_text(points)
    return points_text(points, 2 if "/" in text else len(text.partition(".")[2]))


def percent_text(percent: Fraction, decimals: int = 0) -> str:
    """A percentage (`percent` is 100 for the whole), rounded half up."""
    return _("{number}%").format(number=points_text(percent, decimals))


def weight_percent_text(percent: Fraction) -> str:
    """How much of the whole something counts for, as a percentage. It has a decimal unless it is whole, so that
    six sixths do not seem more than the whole."""
    return percent_text(percent, 0 if percent.denominator == 1 else 1)


def exact_percent_text(percent: Fraction) -> str:
    """A percentage with all decimals that it was written with."""
    return percent_text(percent, len(exact_text(percent).partition(".")[2]))


def rated_percent_text(share: Fraction) -> str:
    """A rated share (0 to 1) as a percentage, rounded down so that only a share of 1 is 100%."""
    return percent_text(Fraction(floor(share * 100)))


def percent_above_text(percent: Fraction, decimals: int = 0) -> str:
    """A percentage rounded up to this many decimals; to at least two above 99, so that 99.5 does not become 100."""
    decimals = decimals if percent <= 99 else max(decimals, 2)
    return percent_text(Fraction(ceil(percent * 10**decimals), 10**decimals), decimals)


def percent_below_text(percent: Fraction, decimals: int = 0) -> str:
    """A percentage rounded down to this many decimals; to at least two below 1, so that 0.5 does not become 0."""
    decimals = decimals if percent >= 1 else max(decimals, 2)
    return percent_text(Fraction(floor(percent * 10**decimals), 10**decimals), decimals)


def count_text(number: int) -> str:
    return _decimal(number, "#,##0", str(current_language().locale))


def day_text(day: date) -> str:
    return str(format_date(day, "long", locale=current_language().locale))


def date_time_text(moment: datetime, zone: tzinfo | None) -> str:
    """The date and time of day in a time zone; None is the zone of the machine."""
    there = moment.astimezone(zone)
    return str(format_datetime(there, "medium", locale=current_language().locale, tzinfo=there.tzinfo))


def deadline_text(moment: datetime, zone: tzinfo | None) -> str:
    """A day and a time by which something has to be done, with weekday and time zone."""
    there, locale = moment.astimezone(zone), current_language().locale
    day, time_ = format_date(there, "full", locale=locale), format_time(there, "short", locale=locale)
    return f"{day}, {time_} {zone_text(zone, there)}"


def open_until_text(moment: datetime, zone: tzinfo | None) -> str:
    """Says until when a round is open."""
    return _("Open until {moment}.").format(moment=deadline_text(moment, zone))


def zone_text(zone: tzinfo | None, at: datetime) -> str:
    """The name of a time zone, such as Central Time; for None the abbreviation of the machine's own zone at the moment
    `at`, such as CST."""
    locale = current_language().locale
    return str(get_timezone_name(zone, locale=locale)) if zone else at.astimezone(None).strftime("%Z")


def times_note(zone: tzinfo | None, at: datetime) -> str:
    """Says in which time zone the times on a page are."""
    return _("Times are in this zone: {zone}.").format(zone=zone_text(zone, at))


def day_without_year_text(day: date) -> str:
    return str(format_skeleton("MMMMd", datetime.combine(day, time()), locale=current_language().locale))


def digest_text(digest: str) -> str:
    """The first 16 hex digits of a digest in groups of four, as prints show them."""
    return " ".join(digest[place : place + 4] for place in range(0, 16, 4))


def spreadsheet_number(number: Fraction) -> str:
    """A number for a spreadsheet: a decimal point, no thousands separator, at most six decimals. The exact number is in
    the JSON."""
    text = format(printed(number, 6), "f")
    return text.rstrip("0").rstrip(".")
