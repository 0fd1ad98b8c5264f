"""Rate limits for what costs much. They are wide because a hall full of people shares one IP address."""

import time
from collections.abc import Mapping
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
    "join": parse("1200/hour"),
    "check": parse("240/minute"),
    "pdf": parse("60/minute"),
    "verify": parse("60/minute"),
    "api": parse("1200/minute"),
}


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
