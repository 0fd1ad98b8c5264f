"""QR codes as the path of their dark modules, for the macro that draws them."""

from dataclasses import dataclass

import segno


@dataclass(frozen=True, slots=True)
class QrCode:
    """`path` is SVG; `modules` is its width and height."""

    text: str
    path: str
    modules: int


def qr_code(text: str) -> QrCode:
    rows = segno.make(text, micro=False).matrix
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return QrCode(text, path, len(rows))
