"""How wide words are in the font of the pages, read from the font itself."""

from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

from scorecard.folders import root_folder

_BOLD = "atkinson-hyperlegible-next-latin-800-normal.woff2"


def bold_width(text: str) -> float | None:
    """The width of a line in bold letters, in parts of their size; None where the font lacks one of them."""
    widths = _widths(root_folder("templates") / "fonts" / _BOLD)
    letters = [widths.get(ord(letter)) for letter in text]
    return None if None in letters else sum(letter for letter in letters if letter is not None)


@lru_cache(maxsize=1)
def _widths(font: Path) -> dict[int, float]:
    """The width of each letter by its code point."""
    with TTFont(font, lazy=True) as opened:
        advances, size = opened["hmtx"].metrics, opened["head"].unitsPerEm
        return {code: advances[name][0] / size for code, name in opened.getBestCmap().items()}
