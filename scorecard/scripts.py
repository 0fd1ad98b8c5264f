"""Scripts (systems of writing), such as Arabic: the direction of a language, and marks for words in other scripts.

What people type can be in another script than the page. In HTML such words are marked with their script and its
direction, so that browsers, screen readers and prints treat them correctly; their language is not known. Words in
Latin letters, and in scripts that are not listed below, are not marked."""

import re
from functools import lru_cache

from babel.core import get_global

# the letters of each script by its code (ISO 15924); “Hani” has the letters of Japanese beside the Chinese ones
_LETTERS = {
    "Arab": "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Hebr": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Mymr": "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f",
    "Ethi": "\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Deva": "\u0900-\u097f",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Khmr": "\u1780-\u17ff",
    "Hang": "\u1100-\u11ff\uac00-\ud7af",
    "Hani": "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff",
}
_RIGHT_TO_LEFT = ("Arab", "Hebr")
_PARTS = {"Hans": ("Hani",), "Hant": ("Hani",), "Jpan": ("Hani",), "Kore": ("Hang", "Hani")}
"""The scripts above that a language's own script consists of, where it is a group of them."""
_BETWEEN = r"""0-9\s.,:!?"'“”‘’«»()…–-"""  # what can stand between two words
_ANY = re.compile(f"[{''.join(_LETTERS.values())}]")
_WORDS = "|".join(
    f"(?P<{script}>[{letters}](?:[{letters}{_BETWEEN}]*[{letters}])?[.!?…]*)" for script, letters in _LETTERS.items()
)
_ATTRIBUTES = r"""(?:"[^"]*"|[^">])*"""  # a quoted value can hold what looks like tags
_PART = re.compile(
    r"<(script|style|title|textarea|option)\b.*?</\1>"  # nothing can be marked in these
    rf"|<(\w+)\b{_ATTRIBUTES} lang={_ATTRIBUTES}>[^<]*</\2>"  # is marked already
    rf"|<{_ATTRIBUTES}>|{_WORDS}",
    re.DOTALL,
)


def script_of(language: str) -> str:
    """The script that a language is mostly written in, such as “Latn”, by its code; empty where it is not known."""
    known = get_global("likely_subtags").get(language.replace("-", "_")) or get_global("likely_subtags").get(
        language.partition("-")[0], ""
    )
    return next((part for part in str(known).split("_") if len(part) == 4 and part.isalpha()), "")


@lru_cache(100)
def direction(language: str) -> str:
    """The value of the HTML attribute `dir` for a language: “rtl” or “ltr”."""
    return "rtl" if script_of(language) in _RIGHT_TO_LEFT else "ltr"


def with_scripts_marked(html: str, language: str) -> str:
    """The HTML of a page in a language, with each run of words in another script inside an element that says so."""
    if not _ANY.search(html):
        return html
    own = (None, script_of(language), *_PARTS.get(script_of(language), ()))

    def mark(part: re.Match[str]) -> str:
        script = part.lastgroup
        if script in own:
            return part[0]
        towards = "rtl" if script in _RIGHT_TO_LEFT else "ltr"
        # “und” is the code of a language that is not known
        return f'<span lang="und-{script}" dir="{towards}">{part[0]}</span>'

    return _PART.sub(mark, html)
