"""The colours and sizes of every drawing, for the macros and for what computes their places. Lengths are in points.

The style sheets of pages and of prints say the same colours; a page in the dark puts its own in their place."""

from dataclasses import dataclass

INK = "#17212b"
SOFT = "#47545f"
EDGE = "#6b7a88"
TEAL = "#0b5663"
RUST = "#a63d12"
SHADE = "#c9dadd"
PAPER = "#ffffff"
FONT = "Atkinson Hyperlegible Next"

STRIP_WIDTH = 362.0
LINE_WIDTH = 218.0
MINI_WIDTH = 110.0
MINI_TEXT = 7
STACK_BAR = 14
STACK_GAP = 4.0
"""Between the bar and the letters above it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What a medium needs: the width of stacked bars, and the size of letters on them and on the strip."""

    stack: float
    text: float
    strip_text: float


SCREEN = Sizes(300, 10, 8.6)
PRINT = Sizes(206, 8.6, 8.6)
LARGE_PRINT = Sizes(300, 12.2, 14.8)
"""Drawn as wide as the page, these letters are at least 18 points high."""
