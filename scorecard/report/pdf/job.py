"""The tasks for the processes that make PDFs, and the HTML that is in them.

These processes import this module and few others, so that they start quickly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fit:
    """A way to lay out a print: the size of its letters in points, and what is left out to make room.

    `without` are CSS classes of the page, separated by spaces; “no-picture”, for example, hides the picture."""

    size: float
    without: str = ""


PLAIN = Fit(10)
_SMALL = 0.84  # the size of small print relative to the other letters
_SMALLEST = 8  # points; small print is never set smaller
_LARGE = 18  # points; from this size on it is large print, in which small print has the same size


@dataclass(frozen=True, slots=True)
class PrintHtml:
    """A print as HTML in parts. `head` is everything before the `<body>` tag, `kind` the CSS classes of the body.

    `front` (page 1 of a scorecard) has to fit on a given number of pages. `behind` has the pages that follow it, and
    may have any length; "" if there are none."""

    head: str
    kind: str
    front: str
    behind: str = ""

    def text(self, fit: Fit = PLAIN) -> str:
        """The whole HTML document, laid out as `fit` says."""
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
    """What to print. `identifier` is the ID that the PDF file gets, `paper` the CSS `@page` rule.

    `fits` are ordered from the largest layout to the smallest. The print gets the first of them in which its front
    needs at most `most_pages` pages, or the last if none does. The search begins at the index `first_try`, which
    only saves time. Each of `numbers` makes one copy with that number on it; without any there is a single print."""

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
    """Asks for the page of each HTML anchor in a document, counted from 0. `paper` is the CSS `@page` rule."""

    html: PrintHtml
    paper: str
