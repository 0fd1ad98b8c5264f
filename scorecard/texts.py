"""The rule for characters that nobody sees, in every text from outside: forms, ratings, facts and rubrics.

They are removed from what is typed into a form or comes in a file of ratings, but for marks that some scripts need
(joiners, and marks of direction for a single place) and soft hyphens. From files that people write and read
as text (rubrics, facts, income limits) only those without width are removed, which are often copied along with a text.
A control character, or one that turns the direction of reading, is reported as a problem of such a file, because people
would read something else than the program does."""

import re
import unicodedata
from functools import cache
from typing import Literal

# spaces, joiners and signs without width, and the byte order mark
_WITHOUT_WIDTH = "\u200b\u2060-\u2064\ufeff"
# control characters, halves of surrogate pairs, and characters that turn the direction of reading
_MISLEADING = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u206f"

WITHOUT_WIDTH = re.compile(f"[{_WITHOUT_WIDTH}]")
MISLEADING = re.compile(f"[{_MISLEADING}]")
_UNSEEN = re.compile(f"[{_WITHOUT_WIDTH}{_MISLEADING}\u2065\r\u115f\u1160\u3164\uffa0]")
_MOST_MARKS = 30  # accents on one letter; no language has so many


def normalized(form: Literal["NFC", "NFKC", "NFKD"], text: str) -> str:
    """The text in a form of Unicode. Accents beyond `_MOST_MARKS` on one letter are left out, because the time that
    they take grows with the square of their number."""
    if text.isascii():
        return text
    return unicodedata.normalize(form, _too_many_marks().sub(r"\1", text))


@cache
def _too_many_marks() -> "re.Pattern[str]":
    marks = "".join(character for code in range(0x300, 0x1F000) if unicodedata.combining(character := chr(code)))
    return re.compile(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+")


def cleaned(text: str) -> str:
    """The text with composed letters and plain line ends, without characters that nobody sees."""
    return _UNSEEN.sub("", normalized("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))


# letters of other alphabets, digits and rare letters, each with the Latin one that it looks like
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһӏкмтвнαεικνορτυχβıɑɡօһհոսᎻᎾ01", "aeopcyxijsdhlkmtbhaeiknoptuxbiagohhnuhool")


# capitals of the two alphabets that look like Latin ones, where the small letters may not
_LOOKALIKE_CAPITALS = str.maketrans("АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABESIJKMHOPCTYXABEZHIKMNOPTYX")


def looks_of(name: str) -> str:
    """What a name looks like at a glance: the same for names that differ only in case, accents, spaces and marks, or in
    letters of other alphabets that look like Latin ones."""
    plain = normalized("NFKD", cleaned(name)).translate(_LOOKALIKE_CAPITALS).casefold().translate(_LOOKALIKES)
    return "".join(letter for letter in plain if letter.isalnum()) or plain.strip()


def is_web_address(text: str) -> bool:
    """Whether a text is an http or https address, so that a page may link to it; “javascript:…”, for example, is
    not."""
    return re.fullmatch(r"https?://[^\s\"<>]+", text, re.IGNORECASE) is not None


def slug_of(text: str, longest: int = 50) -> str:
    """A name in plain letters: “Our Hill” becomes `our-hill`. Letters lose their accents."""
    plain = normalized("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain)[:longest].strip("-")
