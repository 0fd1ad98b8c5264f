"""Turns of writers: in the order in which they came, and not for ever."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from scorecard.turns import TooManyWaiting, Turns


def test_writers_take_turns_in_the_order_in_which_they_came() -> None:
    turns, order = Turns(5, 60), list[int]()

    def write(number: int) -> None:
        with turns.turn():
            order.append(number)

    with ThreadPoolExecutor(20) as pool, turns.turn():
        for number in range(20):
            pool.submit(write, number)
            while len(turns._waiting) <= number:
                time.sleep(0.001)
        assert order == []
    assert order == list(range(20))


def test_who_waits_too_long_gets_no_turn_and_takes_none_away() -> None:
    turns, leave = Turns(0.05, 60), Event()

    def stay() -> None:
        with turns.turn():
            leave.wait(5)

    with ThreadPoolExecutor(1) as pool:
        staying = pool.submit(stay)
        while not turns._is_taken:
            time.sleep(0.001)
        with pytest.raises(TooManyWaiting), turns.turn():
            pass
        leave.set()
        staying.result()
    with turns.turn():
        assert turns._is_taken
    assert not turns._is_taken


def test_only_so_many_wait() -> None:
    turns = Turns(5, 0)
    with turns.turn(), pytest.raises(TooManyWaiting), turns.turn():
        pass
    with turns.turn():
        assert turns._is_taken
