"""What is dear to make and never changes is made once and kept a while."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Up to `most` values by key; the oldest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[K, V] = {}
        self._lock = Lock()

    def of(self, key: K, make: Callable[[], V]) -> V:
        if key not in self._values:
            value = make()
            with self._lock:
                while len(self._values) >= self._most:
                    self._values.pop(next(iter(self._values)))
                self._values[key] = value
            return value
        return self._values[key]
