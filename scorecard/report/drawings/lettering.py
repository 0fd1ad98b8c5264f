"""How wide words are in the font of the pages, read from the font itself."""

from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

from scorecard.folders import root_folder

BOLD = "atkinson-hyperlegible-next-latin-800-normal.woff2"


def bold_width(text: str) -> float | None:
    """The width of a line in bold letters, in em (the size of the letters); None if the font lacks one of them."""
    widths = letter_widths(font_path(BOLD))
    letters = [widths.get(ord(letter)) for letter in text]
    return None if None in letters else sum(letter for letter in letters if letter is not None)


def font_path(name: str) -> Path:
    return root_folder("templates") / "fonts" / name


@lru_cache(maxsize=10)
def letter_widths(font: Path) -> dict[int, float]:
    """The width of each letter that a font has, in em, by its code point."""
    with TTFont(font, lazy=True) as opened:
        advances, size = opened["hmtx"].metrics, opened["head"].unitsPerEm
        return {code: advances[name][0] / size for code, name in opened.getBestCmap().items()}
