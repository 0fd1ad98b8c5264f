"""The colours and sizes of every drawing, for the macros and for what computes their places. Lengths are in typographic
points.

The style sheets of pages and of prints say the same colours; a page in the dark puts its own in their place."""

INK = "#17212b"
SOFT = "#47545f"
EDGE = "#6b7a88"
LINE = "#c3cdd5"
TEAL = "#0b5663"
RUST = "#a63d12"
WASH = "#e7eff0"
PAPER = "#ffffff"

CHART_WIDTH = 280.0
CHART_TOP = 15.0
"""The height of the row of the whole score."""
ROW_HEIGHT = 24.0
LOW_ROW_HEIGHT = 15.0
"""Where there are many principles."""
BAR_WIDTH = 132.0
BAR_HEIGHT = 11.0
BAR_BOX = 17.0
"""The height of the drawing of a bar, from whose top to its bottom the middle line goes."""
