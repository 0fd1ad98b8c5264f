"""QR codes as the path of their dark modules, for the macro that draws them."""

from dataclasses import dataclass
from itertools import groupby

import segno


@dataclass(frozen=True, slots=True)
class QrCode:
    """`path` is SVG, a stroke one module wide through each run of dark ones; `modules` is its width and height."""

    text: str
    path: str
    modules: int


def qr_code(text: str) -> QrCode:
    rows = segno.make(text, micro=False).matrix
    runs = (
        (y, list(run))
        for y, row in enumerate(rows)
        for dark, run in groupby(range(len(row)), key=lambda x: bool(row[x]))
        if dark
    )
    return QrCode(text, "".join(f"M{run[0]} {y}.5h{len(run)}" for y, run in runs), len(rows))
