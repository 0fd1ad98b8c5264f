"""The bands of a pasted scorecard: “85–100 A”, “Ready: 80% and above”, “40+ points = Strong”, “62 or less”."""

import re
from dataclasses import dataclass
from fractions import Fraction

from scorecard.rubrics.pasted.levels import number_in

_NUMBER = r"([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%?"
_POINTS = r"\s*(?:points?|puntos?|pts?)?"
_BELOW = r"(?:<|≤|<=|below|under|less than|fewer than|up to|menos de|por debajo de|hasta)"
_BEYOND = r"(?:>(?!=)|over|above|more than|m[aá]s de)"
_FROM = r"(?:≥|>=|at least|from|desde|al menos)"
_AND_MORE = r"(?:\+|and (?:above|up|over|more)|or (?:more|above|higher|better)|o m[aá]s|y m[aá]s)"
_AND_LESS = r"(?:or (?:less|below|fewer|under)|and (?:below|under|less)|o menos|y menos)"
# The kind says how the number limits the band. “from”: the band begins at it. “beyond”: the band begins one above it.
# “lowest”: the band ends at or below it, so it is the lowest band, which has no start.
_PATTERNS = tuple(
    (kind, re.compile(pattern + _POINTS, re.IGNORECASE))
    for kind, pattern in (
        ("from", rf"{_NUMBER}\s*(?:to|a|al|through|[-–—])\s*[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?\s*%?"),
        ("from", rf"(?:{_FROM}\s*)?{_NUMBER}{_POINTS}\s*{_AND_MORE}"),
        ("lowest", rf"{_NUMBER}{_POINTS}\s*{_AND_LESS}"),
        ("beyond", rf"{_BEYOND}\s*{_NUMBER}"),
        ("lowest", rf"{_BELOW}\s*{_NUMBER}"),
        ("from", rf"{_FROM}\s*{_NUMBER}"),
    )
)
_MOST_WORDS = 12  # in the name of a band
_MOST_TABS = 2  # a row of a table with more than three cells is no band


@dataclass(frozen=True, slots=True)
class PastedBand:
    """A band. `start` is the score at which it begins, None for the lowest; `is_percent`: a “%” follows the score."""

    start: Fraction | None
    label: str
    is_percent: bool


def bands_in(text: str) -> list[PastedBand]:
    """The bands of a line; several may stand in one sentence."""
    parts = re.split(r"\s*[;·|]\s*|\s{3,}|(?<=[a-z)”\"])\.\s+(?=[0-9A-Z><])", text)
    bands = [band for band in map(_band_in, parts) if band]
    return bands if len(bands) > 1 else [band for band in [_band_in(text)] if band]


def _band_in(text: str) -> PastedBand | None:
    """The band in a part of a line; None for a field to fill in, a remark in brackets, or a text without a band."""
    matches = ((kind, pattern.search(text)) for kind, pattern in _PATTERNS)
    kind, found = next(((kind, match) for kind, match in matches if match), ("", None))
    if found is None or text.count("\t") > _MOST_TABS or re.search(r"__|\.{5}|^\(", text):
        return None
    cells = [cell.strip() for cell in text.split("\t") if re.search(r"\w", cell.replace(found[0].strip(), ""))]
    if "\t" in text and cells and found[0].strip() not in cells[0]:
        return PastedBand(_start(kind, found), cells[0].strip(" :–—-"), "%" in found[0])
    label = re.sub(r"\s+", " ", f"{text[: found.start()]} {text[found.end() :]}")
    label = re.sub(r"^\W*(?:from|de|entre)\s+(?=\W)", "", label, flags=re.IGNORECASE).strip(" :=–—-.,;()[]")
    if not re.search(r"\w", label) or len(label.split()) > _MOST_WORDS:
        return None
    return PastedBand(_start(kind, found), label, "%" in found[0])


def _start(kind: str, found: re.Match[str]) -> Fraction | None:
    return None if kind == "lowest" else number_in(found[1]) + (kind == "beyond")
