"""The one formatter: every number and date that a person reads is written here."""

from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor

from babel.dates import format_date, format_datetime, format_skeleton, format_time
from babel.numbers import format_decimal

from scorecard.engine.numbers import printed
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.rubrics.exact import exact_text


def score_text(score: Decimal) -> str:
    """A score with the decimals that it was rounded to."""
    exponent = score.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return _decimal(score, "#,##0" + ("." + "0" * places if places else ""), str(current_language().locale))


@lru_cache(maxsize=4096)
def _decimal(number: Decimal | int, pattern: str, locale: str) -> str:
    """The same numbers come again and again, and writing one takes Babel longer than looking it up."""
    return str(format_decimal(number, format=pattern, locale=locale))


def points_text(points: Fraction, decimals: int) -> str:
    """Points rounded half up to so many decimals."""
    return score_text(printed(points, decimals))


def exact_points_text(points: Fraction) -> str:
    """The points of a level: all their digits and no more; two decimals where they never end."""
    text = exact_text(points)
    return points_text(points, 2 if "/" in text else len(text.partition(".")[2]))


def percent_text(percent: Fraction, decimals: int = 0) -> str:
    """A percentage of which 100 is the whole, rounded half up."""
    return _("{number}%").format(number=points_text(percent, decimals))


def rated_percent_text(share: Fraction) -> str:
    """A rated share, rounded down so that 100% means all of it."""
    return percent_text(Fraction(floor(share * 100)))


def percent_above_text(percent: Fraction, decimals: int = 0) -> str:
    """The next percentage with so many decimals at or above; with more where that would be 100."""
    decimals = decimals if percent <= 99 else max(decimals, 2)
    return percent_text(Fraction(ceil(percent * 10**decimals), 10**decimals), decimals)


def percent_below_text(percent: Fraction, decimals: int = 0) -> str:
    """The next percentage with so many decimals at or below; with more where that would be 0."""
    decimals = decimals if percent >= 1 else max(decimals, 2)
    return percent_text(Fraction(floor(percent * 10**decimals), 10**decimals), decimals)


def count_text(number: int) -> str:
    return _decimal(number, "#,##0", str(current_language().locale))


def day_text(day: date) -> str:
    return str(format_date(day, "long", locale=current_language().locale))


def moment_text(moment: datetime, zone: tzinfo | None) -> str:
    """A day and the time of day in a zone; None is where the program runs."""
    there = moment.astimezone(zone)
    return str(format_datetime(there, "medium", locale=current_language().locale, tzinfo=there.tzinfo))


def time_text(moment: datetime, zone: tzinfo | None) -> str:
    here = moment.astimezone(zone)
    return str(format_time(here, "short", locale=current_language().locale, tzinfo=here.tzinfo))


def day_without_year_text(day: date) -> str:
    return str(format_skeleton("MMMMd", datetime.combine(day, time()), locale=current_language().locale))


def digest_text(digest: str) -> str:
    """The first 16 hex digits of a digest in groups of four, as they stand on paper."""
    return " ".join(digest[place : place + 4] for place in range(0, 16, 4))


def data_text(number: Fraction) -> str:
    """A number in a spreadsheet: a point, no thousands mark, at most six decimals; the exact one is in the JSON."""
    text = format(printed(number, 6), "f")
    return text.rstrip("0").rstrip(".")
