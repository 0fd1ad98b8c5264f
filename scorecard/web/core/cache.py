"""A cache of what takes long to make and never changes under its key."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from cachetools import LRUCache

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Cache(Generic[K, V]):
    """An LRU cache for threads. Whoever asks while a value is being made waits for it."""

    def __init__(self, most: int) -> None:
        self._values: LRUCache[K, V] = LRUCache(most)
        self._making: dict[K, Lock] = {}
        self._lock = Lock()

    def find(self, key: K) -> V | None:
        with self._lock:
            return self._values.get(key)

    def of(self, key: K, make: Callable[[], V]) -> V:
        """The value of this key; made where it is not there."""
        if (found := self.find(key)) is not None:
            return found
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            if (found := self.find(key)) is not None:
                return found
            try:
                value = make()
            finally:
                with self._lock:
                    self._making.pop(key, None)
            with self._lock:
                self._values[key] = value
            return value
