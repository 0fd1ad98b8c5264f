"""Rate limits for requests that take much time or may be attempts to guess a secret. The limits are high because a hall
full of people shares one IP address. Those that a hall could meet count over a minute or half an hour, so that nobody
waits long for what somebody else did."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil
from threading import Lock
from typing import TypeAlias

from limits import RateLimitItem, parse
from limits.errors import ConfigurationError
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from scorecard.errors import ScorecardError
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text
from scorecard.web.core.refusals import Refused

LIMITS: Mapping[str, RateLimitItem] = {
    "start": parse("120/hour"),  # projects of one person, and rubrics
    "group": parse("20/hour"),  # groups that are started
    "lost link": parse("6/hour"),  # mails with a new sign-in link
    "guess": parse("60/minute"),  # secret links, codes of rounds and invitation codes that do not exist
    "wrong code": parse("600/minute"),  # wrong codes of rounds and rooms; beyond it, right ones are refused too
    "project": parse("60/hour"),  # projects of one group
    "invite": parse("30/hour"),  # links that one group makes for organizers, which are mailed to them
    "publish alone": parse("60/hour"),  # publications by one person
    "publish": parse("60/hour"),  # publications by one group
    "join": parse("240/minute"),  # sheets that are begun, in each round
    "join again": parse("10/minute"),  # more sheets from one device
    "check": parse("240/minute"),  # rubrics that are checked while somebody writes them
    "pdf": parse("60/minute"),  # prints that are not in the cache
    "verify": parse("60/minute"),  # documents that are checked
    "api": parse("1200/minute"),  # requests of programs
}
"""How often one visitor may do something, by its name; some count for each round, group or device alone. The code of a
round is a part of its short address, that of a room is on its wall."""


Windows: TypeAlias = MovingWindowRateLimiter
_TIMEOUT = 0.5  # seconds
_log = logging.getLogger("scorecard")


class VisitorPlaces:
    """How many of a few places each visitor holds, such as those of prints that are being made: at most `most` at once,
    so that nobody takes them all."""

    def __init__(self, most: int) -> None:
        self.most, self.held, self.lock = most, Counter[str](), Lock()

    @contextmanager
    def place(self, visitor: str) -> Iterator[bool]:
        """Yields whether the visitor may have one more place, and holds it for the block if so."""
        with self.lock:
            is_free = self.held[visitor] < self.most
            self.held[visitor] += is_free
        try:
            yield is_free
        finally:
            with self.lock:
                self.held[visitor] -= is_free
                if not self.held[visitor]:
                    del self.held[visitor]


def visitor_at(host: str) -> str:
    """The text by which a limit knows the visitor at an IP address: an IPv4 address, or the /64 network of an IPv6
    address, because a household or a machine has all addresses of such a network. `host` itself if it is no IP
    address."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, 64), strict=False))
    return str(address)


class Limiter:
    """Counts requests in the Redis or Valkey server with the URL `server`, for all processes together. If `server` is
    “”, or while it cannot be reached, each process counts alone, so that several processes allow several times as much.

    `what` is a key of `LIMITS`; `where` is the visitor, the visitor and an id, or something else for which it is
    counted. Raises ScorecardError if the URL cannot be used."""

    def __init__(self, server: str = "") -> None:
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._shared = MovingWindowRateLimiter(_storage(server)) if server else None

    def check(self, what: str, where: str) -> None:
        """Counts one more time. Raises Refused with 429 when that is too often."""
        self._refuse(self._reset_time(what, where, _hit))

    def check_limit(self, what: str, where: str) -> None:
        """Raises Refused with 429 if one more time would be too often, but does not count one."""
        self._refuse(self._reset_time(what, where, _test))

    def _refuse(self, reset_at: float | None) -> None:
        if reset_at is None:
            return
        seconds = max(1, ceil(reset_at - time.time()))
        raise Refused(
            429,
            ngettext(
                "That happened too often in a short time. Try again in a minute.",
                "That happened too often in a short time. Try again in {number} minutes.",
                ceil(seconds / 60),
            ).format(number=count_text(ceil(seconds / 60))),
            headers={"Retry-After": str(seconds)},
        )

    def _reset_time(self, what: str, where: str, ask: Callable[[Windows, str, str], bool]) -> float | None:
        """The time, in seconds since 1970, from which it is allowed again; None if it is allowed now. `ask` is `_hit`,
        which counts one more time, or `_test`, which does not count."""
        if self._shared is not None:
            try:
                return _reset_time(self._shared, what, where, ask)
            except Exception as fault:  # of the server's client, which each have their own errors
                _log.warning("The server for limits cannot be reached, so this process counts alone: %s", fault)
        return _reset_time(self._own, what, where, ask)


def _hit(windows: Windows, what: str, where: str) -> bool:
    return windows.hit(LIMITS[what], what, where)


def _test(windows: Windows, what: str, where: str) -> bool:
    return windows.test(LIMITS[what], what, where)


def _reset_time(windows: Windows, what: str, where: str, ask: Callable[[Windows, str, str], bool]) -> float | None:
    if ask(windows, what, where):
        return None
    return windows.get_window_stats(LIMITS[what], what, where).reset_time


def _storage(server: str) -> Storage:
    try:
        storage = storage_from_string(server, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT)
    except (ConfigurationError, ValueError) as fault:
        raise ScorecardError(
            f"SCORECARD_LIMITS cannot be used ({fault}). Write it like redis://127.0.0.1:6379, and install"
            " equitable-scorecard[redis]."
        ) from None
    assert isinstance(storage, Storage)
    return storage
