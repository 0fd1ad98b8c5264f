"""The form in which texts of tables are compared."""

import re
from functools import lru_cache

from scorecard.texts import normalized

INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]")
_SIGNS = re.compile(r"[^\w%&+]+|_+")


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A text in lower case, with single spaces and without signs except %, & and +: “Don’t  wait!” is “dont wait”."""
    plain = normalized("NFKC", INVISIBLE.sub("", text)).casefold()
    return " ".join(_SIGNS.sub(" ", re.sub("['’‘`´]", "", plain)).split())
