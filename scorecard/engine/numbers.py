"""The types of the numbers in a result: exact ones as text, printed ones with all their decimals, counts."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from scorecard.rubrics.exact import exact_number, exact_text

_PRINTED = re.compile(r"[0-9]{1,15}(\.[0-9]{1,4})?")
_MOST_COUNTED = 1_000_000


def _exact(value: object) -> Fraction:
    return value if isinstance(value, Fraction) else exact_number(str(value))


def _printed(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if not isinstance(value, str) or not _PRINTED.fullmatch(value):
        raise ValueError("a printed number has plain digits, such as 2.4")
    return Decimal(value)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST_COUNTED:
        raise ValueError(f"a count is a whole number from 0 to {_MOST_COUNTED:,}")
    return value


Counted = Annotated[int, BeforeValidator(_whole)]
Exact = Annotated[Fraction, BeforeValidator(_exact), PlainSerializer(exact_text, return_type=str)]
Printed = Annotated[
    Decimal, BeforeValidator(_printed), PlainSerializer(lambda number: format(number, "f"), return_type=str)
]
"""A rounded number, written with all the decimals that people see: 3 as `3.0`."""


def rounded(number: Fraction, decimals: int) -> Fraction:
    """The number rounded half up."""
    return Fraction(_units(number, decimals), 10**decimals)


def printed(number: Fraction, decimals: int) -> Decimal:
    """The number rounded once, half up, with exactly these decimals: 3 as `3.0`."""
    return Decimal(_units(number, decimals)).scaleb(-decimals)


def _units(number: Fraction, decimals: int) -> int:
    """The number in units of its last decimal, rounded half up: 2.35 with 1 decimal is 24."""
    numerator, denominator = number.as_integer_ratio()
    return int((2 * numerator * 10**decimals + denominator) // (2 * denominator))
