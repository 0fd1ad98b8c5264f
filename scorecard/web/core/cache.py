"""What is dear to make and never changes is made once and kept a while."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Up to `most` values by key; the oldest goes first. Who asks while a value is made waits for it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[K, V] = {}
        self._making: dict[K, Lock] = {}
        self._lock = Lock()

    def find(self, key: K) -> V | None:
        return self._values.get(key)

    def of(self, key: K, make: Callable[[], V]) -> V:
        if (kept := self._values.get(key)) is not None:
            return kept
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            if (kept := self._values.get(key)) is not None:
                return kept
            try:
                value = make()
            finally:
                with self._lock:
                    self._making.pop(key, None)
            with self._lock:
                while len(self._values) >= self._most:
                    self._values.pop(next(iter(self._values)))
                self._values[key] = value
            return value
