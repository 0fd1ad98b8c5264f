"""QR codes as an SVG path of their dark modules (the small squares), for the macro that draws them."""

from dataclasses import dataclass
from itertools import groupby

import segno


@dataclass(frozen=True, slots=True)
class QrCode:
    """`text` is what the code says. `path` is the SVG path: a horizontal stroke, one module thick, through each run of
    dark modules. `modules` is the number of modules in a row, and of rows."""

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
