"""Numbers and dates as people read them."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from babel import Locale

from scorecard.i18n import LANGUAGES, Language, in_language
from scorecard.report.wording import numbers

SPANISH = LANGUAGES["es"]
GERMAN = Language("de", "Deutsch", Locale("de"))


@pytest.mark.parametrize(
    ("score", "text"), [("3.0", "3.0"), ("0", "0"), ("85", "85"), ("4.29", "4.29"), ("1234.5", "1,234.5")]
)
def test_a_score_keeps_the_decimals_it_was_rounded_to(score: str, text: str) -> None:
    assert numbers.score_text(Decimal(score)) == text


@pytest.mark.parametrize(
    ("percent", "text"), [("62.5", "63%"), ("63.5", "64%"), ("16.6666", "17%"), ("0", "0%"), ("100", "100%")]
)
def test_a_percentage_is_rounded_half_up(percent: str, text: str) -> None:
    assert numbers.percent_text(Fraction(percent)) == text


@pytest.mark.parametrize(("share", "text"), [("0.999", "99%"), ("1", "100%"), ("0.5", "50%"), ("0", "0%")])
def test_a_rated_share_is_rounded_down(share: str, text: str) -> None:
    assert numbers.rated_percent_text(Fraction(share)) == text


@pytest.mark.parametrize(("percent", "text"), [("64.2", "65%"), ("65", "65%"), ("99.001", "99.01%"), ("0.2", "1%")])
def test_a_percentage_above_is_rounded_up_but_not_to_all(percent: str, text: str) -> None:
    assert numbers.percent_above_text(Fraction(percent)) == text


@pytest.mark.parametrize(("percent", "text"), [("5.8", "5%"), ("5", "5%"), ("0.456", "0.45%"), ("99.9", "99%")])
def test_a_percentage_below_is_rounded_down_but_not_to_nothing(percent: str, text: str) -> None:
    assert numbers.percent_below_text(Fraction(percent)) == text


@pytest.mark.parametrize(
    ("points", "text"), [("5", "5"), ("2.5", "2.5"), ("0.125", "0.125"), ("0", "0"), ("7/3", "2.33")]
)
def test_points_of_a_level_have_all_their_digits(points: str, text: str) -> None:
    assert numbers.exact_points_text(Fraction(points)) == text


def test_a_number_for_a_spreadsheet_has_six_decimals_at_most() -> None:
    assert [numbers.spreadsheet_number(Fraction(text)) for text in ("3", "7/3", "2.50", "1/1000000000", "12345.5")] == [
        "3",
        "2.333333",
        "2.5",
        "0",
        "12345.5",
    ]


def test_numbers_and_dates_are_in_the_readers_language() -> None:
    with in_language(GERMAN):
        assert numbers.score_text(Decimal("2.4")) == "2,4"
        assert numbers.count_text(1234) == "1.234"
    with in_language(SPANISH):
        assert numbers.day_text(date(2026, 12, 4)) == "4 de diciembre de 2026"
    assert numbers.day_text(date(2026, 12, 4)) == "December 4, 2026"


def test_a_digest_is_printed_in_groups_of_four() -> None:
    assert numbers.digest_text("9f2c71ab04e8" + "0" * 52) == "9f2c 71ab 04e8 0000"
