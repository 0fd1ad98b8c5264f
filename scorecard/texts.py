"""The rule for characters that nobody sees, in every text from outside: forms, ratings, facts and rubrics.

What is typed into a form or comes in a file of ratings loses them. Files that people write and read as text (rubrics,
facts, income limits) lose those without width, which come along with a copied text. One that controls a device or turns
the direction of reading is a problem there: the file would read otherwise than it is."""

import re
import unicodedata

_WITHOUT_WIDTH = "\u200b\u2060-\u2064\ufeff"
_MISLEADING = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u206f"

WITHOUT_WIDTH = re.compile(f"[{_WITHOUT_WIDTH}]")
MISLEADING = re.compile(f"[{_MISLEADING}]")
_UNSEEN = re.compile(f"[{_WITHOUT_WIDTH}{_MISLEADING}\u2065\r]")


def cleaned(text: str) -> str:
    """The text with composed letters and plain line ends, without characters that nobody sees."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))


_LOOKALIKES = str.maketrans("аеорсухіјѕԁһӏкмтвнαεικνορτυχβ", "aeopcyxijsdhlkmtbhaeiknoptuxb")


def looks_of(name: str) -> str:
    """What a name looks like at a glance: the same for names that differ only in case, accents, spaces and marks, or in
    letters of other alphabets that look like Latin ones."""
    plain = unicodedata.normalize("NFKD", cleaned(name)).casefold().translate(_LOOKALIKES)
    return "".join(letter for letter in plain if letter.isalnum()) or plain.strip()


def is_web_address(text: str) -> bool:
    """Whether a page may lead there: never to a script, for example."""
    return re.fullmatch(r"https?://[^\s\"<>]+", text, re.IGNORECASE) is not None


def slug_of(text: str, longest: int = 50) -> str:
    """A name in plain letters: “Our Hill” becomes `our-hill`. Letters lose their accents."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain)[:longest].strip("-")
