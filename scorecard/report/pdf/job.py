"""What the processes that make PDFs are asked for. They import this and little else, so that they start soon."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fit:
    """A way to set the front: the size of its letters in points, and the classes of what is left out for room."""

    size: float
    without: str = ""


PLAIN = Fit(10)
_SMALL = 0.84  # the size of small letters, as a part of the others
_SMALLEST = 8  # points
_LARGE = 18  # points: in large print nothing is smaller


@dataclass(frozen=True, slots=True)
class PrintHtml:
    """A print in parts: all before its body, the classes of its body, and what is on it.

    Only `front` has to fit on a number of pages; `behind` follows, as long as it is."""

    head: str
    kind: str
    front: str
    behind: str = ""

    def text(self, fit: Fit = PLAIN) -> str:
        """The whole document."""
        small = fit.size if fit.size >= _LARGE else max(fit.size * _SMALL, _SMALLEST)
        sizes = f"font-size: {fit.size:g}pt; --small: {small:g}pt"
        head = self.head.replace("<html ", f'<html style="{sizes}" ', 1)
        classes = f"{self.kind} {fit.without}".strip()
        return f'{head}<body class="{classes}">\n{self.front}{self.behind}</body>\n</html>\n'


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the PDF."""

    name: str
    description: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print, and the `@page` rule of its paper. The front is set in the first of `fits`, which come from the
    roomiest to the closest, that needs no more than `most_pages`; in the last if none does. The one at `first_try` is
    tried first. `numbers` are those of its copies; without any it is printed once, as it is."""

    html: PrintHtml
    identifier: bytes
    attached: tuple[Attached, ...] = ()
    fits: tuple[Fit, ...] = (PLAIN,)
    first_try: int = 0
    most_pages: int = 1
    paper: str = ""
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnchorSearch:
    """On which page, from 0, does each anchor of a document stand?"""

    html: PrintHtml
    paper: str
