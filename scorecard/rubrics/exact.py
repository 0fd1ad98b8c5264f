"""Writes and reads exact numbers as text: `2.5` where the decimal ends, `7/3` where it does not."""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from itertools import repeat
from math import lcm

PLAIN_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?")
_EXACT_NUMBER = re.compile(r"-?([0-9]{1,400}(\.[0-9]{1,400})?|[0-9]{1,400}/[1-9][0-9]{0,399})")


def exact_text(number: Fraction) -> str:
    """The text of an exact number in data. Each number has only one: no exponent, no trailing zero, no rounding."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:  # a decimal ends only if 2 and 5 are the only prime factors of its denominator
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).zfill(places + 1)
    sign = "-" if number < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


@lru_cache(maxsize=4096)  # a document has hundreds of them, and most occur often
def exact_number(text: str) -> Fraction:
    """Reads what `exact_text` writes: digits with an optional `.digits` or `/digits`. Raises ValueError for another
    text, or one of more than 400 digits."""
    if not _EXACT_NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is not an exact number")
    return Fraction(text)


def plain_number(text: object) -> Fraction | None:
    """A number as people type it in a data file (digits with an optional `.digits`), else None."""
    if isinstance(text, str) and PLAIN_NUMBER.fullmatch(text.strip()):
        return Fraction(text.strip())
    return None


def total(numbers: Iterable[Fraction], times: Iterable[int] = repeat(1)) -> Fraction:
    """The sum of the numbers, each counted as often as `times` says. It adds integers for each denominator, which is
    ten times as fast as `sum`."""
    numerators: dict[int, int] = {}
    for number, count in zip(numbers, times, strict=False):
        denominator = number.denominator
        numerators[denominator] = numerators.get(denominator, 0) + number.numerator * count
    if not numerators:
        return Fraction(0)
    common_denominator = lcm(*numerators)
    return Fraction(
        sum(numerator * (common_denominator // denominator) for denominator, numerator in numerators.items()),
        common_denominator,
    )
