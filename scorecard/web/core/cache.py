"""A cache for values that take long to make and never change under their key."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from cachetools import LRUCache

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Cache(Generic[K, V]):
    """A cache for several threads that holds `size` values and drops the one that nobody used for longest.

    A thread that asks while another makes the value waits for it."""

    def __init__(self, size: int) -> None:
        self._values: LRUCache[K, V] = LRUCache(size)
        self._making: dict[K, Lock] = {}
        self._lock = Lock()

    def find(self, key: K) -> V | None:
        with self._lock:
            return self._values.get(key)

    def get_or_make(self, key: K, make: Callable[[], V]) -> V:
        """The value of this key. `make` is called where the cache does not have it."""
        with self._lock:
            if (found := self._values.get(key)) is not None:
                return found
            making = self._making.setdefault(key, Lock())
        with making:
            if (found := self.find(key)) is not None:
                return found
            try:
                value = make()
                with self._lock:
                    self._values[key] = value
            finally:
                with self._lock:
                    self._making.pop(key, None)
            return value
