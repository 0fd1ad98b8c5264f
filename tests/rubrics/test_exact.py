"""Exact numbers are written as text and read back."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.rubrics.exact import exact_number, exact_text, plain_number, total


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(3), "3"),
        (Fraction(5, 2), "2.5"),
        (Fraction(7, 3), "7/3"),
        (Fraction(0), "0"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 40), "0.025"),
        (Fraction(-7, 6), "-7/6"),
    ],
)
def test_a_number_ends_as_a_decimal_or_stays_a_fraction(number: Fraction, text: str) -> None:
    assert exact_text(number) == text


@given(st.fractions())
def test_an_exact_number_reads_back(number: Fraction) -> None:
    assert exact_number(exact_text(number)) == number


@pytest.mark.parametrize("text", ["", "1e5", "1/0", "1.5/2", " 1", "٣", "1/-2", "--1", "1" * 401])
def test_a_text_that_is_no_exact_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an exact number"):
        exact_number(text)


@pytest.mark.parametrize("text", [None, "", "1.", "-1", "1e2", "٣", "1234567890123"])
def test_a_text_that_is_no_plain_number_is_none(text: object) -> None:
    assert plain_number(text) is None


@given(st.lists(st.tuples(st.fractions(), st.integers(-5, 5))))
def test_total_is_the_sum(pairs: list[tuple[Fraction, int]]) -> None:
    numbers, times = [number for number, _ in pairs], [count for _, count in pairs]
    assert total(numbers, times) == sum((number * count for number, count in pairs), Fraction(0))
    assert total(numbers) == sum(numbers, Fraction(0))
