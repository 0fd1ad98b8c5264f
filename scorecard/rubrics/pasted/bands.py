"""The bands of a pasted scorecard: “85–100 A”, “Ready: 80% and above”, “40+ points = Strong”, “62 or less”."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from scorecard.rubrics.pasted.levels import number_in

_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,4}(?:[.,][0-9]{1,2})?)(?![0-9])"
_NUMBER = rf"(?<![0-9.,])(?P<number>{_DIGITS})\s*%?"
_POINTS = r"\s*(?:points?|puntos?|pts?)?"
_BELOW = r"(?:<(?!=)|below|under|less than|fewer than|menos de|por debajo de)"
_UP_TO = r"(?:≤|<=|up to|at most|hasta)"
_BEYOND = r"(?:>(?!=)|over|above|more than|m[aá]s de)"
_FROM = r"(?:≥|>=|at least|from|desde|al menos)"
_AND_MORE = r"(?:\+|and (?:above|up|over|more)|or (?:more|above|higher|better)|o m[aá]s|y m[aá]s)"
_AND_LESS = r"(?:or (?:less|below|fewer|under)|and (?:below|under|less)|o menos|y menos)"
Limit = Literal["from", "beyond", "below", "up to"]
"""How a number limits a band: it begins at the number or just beyond it, or it ends just below the number or at it."""
_LIMITS: tuple[tuple[Limit, str], ...] = (
    ("from", rf"{_NUMBER}\s*(?:to|a|al|through|[-–—])\s*(?P<other>{_DIGITS})\s*%?"),
    ("from", rf"(?:{_FROM}\s*)?{_NUMBER}{_POINTS}\s*{_AND_MORE}"),
    ("up to", rf"{_NUMBER}{_POINTS}\s*{_AND_LESS}"),
    ("beyond", rf"{_BEYOND}\s*{_NUMBER}"),
    ("below", rf"{_BELOW}\s*{_NUMBER}"),
    ("up to", rf"{_UP_TO}\s*{_NUMBER}"),
    ("from", rf"{_FROM}\s*{_NUMBER}"),
)
_PATTERNS = tuple((limit, re.compile(pattern + _POINTS, re.IGNORECASE)) for limit, pattern in _LIMITS)
_MOST_WORDS = 12  # in the name of a band
_MOST_TABS = 2  # a row of a table with more than three cells is no band


@dataclass(frozen=True, slots=True)
class PastedBand:
    """A band. `limit` says what its score `number` is; `is_percent`: a “%” follows the number."""

    number: Fraction
    limit: Limit
    label: str
    is_percent: bool = False

    @property
    def start(self) -> Fraction | None:
        """The score at which it begins, or beyond which; None if only its end is stated."""
        return self.number if self.limit in ("from", "beyond") else None


def bands_in(text: str) -> list[PastedBand]:
    """The bands of a line; several may stand in one sentence."""
    parts = re.split(r"\s*[;·|]\s*|\s{3,}|(?<=[a-z)”\"])\.\s+(?=[0-9A-Z><])", text)
    bands = [band for band in map(_band_in, parts) if band]
    return bands if len(bands) > 1 else [band for band in [_band_in(text)] if band]


def _band_in(text: str) -> PastedBand | None:
    """The band in a part of a line; None for a field to fill in, a remark in brackets, or a text without a band."""
    matches = ((limit, match) for limit, pattern in _PATTERNS if (match := pattern.search(text)))
    limit, found = next(matches, (None, None))
    if limit is None or found is None or text.count("\t") > _MOST_TABS or re.search(r"__|\.{5}|^\(", text):
        return None
    cells = [cell.strip() for cell in text.split("\t") if re.search(r"\w", cell.replace(found[0].strip(), ""))]
    if "\t" in text and cells and found[0].strip() not in cells[0]:
        return PastedBand(_number(found), limit, cells[0].strip(" :–—-"), "%" in found[0])
    label = re.sub(r"\s+", " ", f"{text[: found.start()]} {text[found.end() :]}")
    label = re.sub(r"^\W*(?:from|de|entre)\s+(?=\W)", "", label, flags=re.IGNORECASE).strip(" :=–—-.,;()[]")
    if not re.search(r"[^\W\d_]", label) or len(label.split()) > _MOST_WORDS:
        return None
    return PastedBand(_number(found), limit, label, "%" in found[0])


def _number(found: re.Match[str]) -> Fraction:
    """The number; of the two of a range the smaller one, since some cards write “15–12”."""
    return min(number_in(text) for text in (found["number"], found.groupdict().get("other")) if text)
