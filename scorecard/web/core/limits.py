"""Rate limits for what costs much. They are wide because a hall full of people shares one IP address, and short, so
that nobody waits long for what somebody else did."""

import time
from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text
from scorecard.web.core.refusals import Refused

LIMITS: Mapping[str, RateLimitItem] = {
    "start": parse("120/hour"),
    "guess": parse("60/minute"),
    "join": parse("240/minute"),
    "join again": parse("10/minute"),
    "check": parse("240/minute"),
    "pdf": parse("60/minute"),
    "verify": parse("60/minute"),
    "api": parse("1200/minute"),
}


def visitor_at(host: str) -> str:
    """The visitor at an IP address, for a limit. A household or a machine has a whole /64 of IPv6 addresses."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, 64), strict=False))
    return str(address)


class Limiter:
    """Counts in this process alone, so that several processes allow several times as much."""

    def __init__(self) -> None:
        self._windows = MovingWindowRateLimiter(MemoryStorage())

    def check(self, what: str, where: str) -> None:
        """Counts one more time. Raises Refused with 429 when that is too often."""
        if self._windows.hit(LIMITS[what], what, where):
            return
        reset_at = self._windows.get_window_stats(LIMITS[what], what, where).reset_time
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
