"""Bursts of sheets, against a slow reading of the same rule."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scorecard.rounds.sheets import Burst, bursts_of

START = datetime(2026, 12, 4, 18, 0, tzinfo=UTC)


def is_dense(moments: list[datetime], place: int) -> bool:
    """Whether some minute holds this moment and nine others."""
    return any(
        sum(begin <= other <= begin + timedelta(minutes=1) for other in moments) >= 10
        and begin <= moments[place] <= begin + timedelta(minutes=1)
        for begin in moments
    )


@given(st.lists(st.integers(0, 600), max_size=60))
def test_a_burst_is_ten_sheets_within_a_minute(seconds: list[int]) -> None:
    moments = [START + timedelta(seconds=second) for second in sorted(seconds)]
    dense = [place for place in range(len(moments)) if is_dense(moments, place)]
    found = bursts_of(moments)
    assert sum(burst.sheets for burst in found) == len(dense)
    assert all(burst.sheets >= 10 and burst.first <= burst.last for burst in found)


def test_nine_in_a_minute_are_none_and_ten_are_one() -> None:
    moments = [START + timedelta(seconds=6 * number) for number in range(10)]
    assert bursts_of(moments[:9]) == []
    first = Burst(START, START + timedelta(seconds=54), 10)
    assert bursts_of(moments) == [first]
    two_hours = timedelta(hours=2)
    later = Burst(first.first + two_hours, first.last + two_hours, 10)
    assert bursts_of([*moments, *(moment + two_hours for moment in moments)]) == [first, later]
