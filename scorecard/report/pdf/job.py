"""What the processes that make PDFs are asked for. They import this and little else, so that they start soon."""

from dataclasses import dataclass

DENSITIES = ("roomy", "close", "tight", "tight dense")
"""How near to each other lines stand, as classes of the body."""


@dataclass(frozen=True, slots=True)
class PrintHtml:
    """A print in parts: all before its body, the classes of its body beside the density, and what stands on it.

    Only `front` has to fit on a number of pages; `behind` follows, as long as it is."""

    head: str
    kind: str
    front: str
    behind: str = ""

    def text(self, density: str = DENSITIES[0]) -> str:
        """The whole document."""
        return f'{self.head}<body class="{density} {self.kind}">\n{self.front}{self.behind}</body>\n</html>\n'


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the PDF."""

    name: str
    description: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print, and the `@page` rule of its paper. The front stands closer step by step until it fits on
    `most_pages`; 0 lets it be as long as it is."""

    html: PrintHtml
    identifier: bytes
    attached: tuple[Attached, ...] = ()
    most_pages: int = 0
    paper: str = ""


@dataclass(frozen=True, slots=True)
class AnchorSearch:
    """On which page, from 0, does each anchor of a document stand?"""

    html: PrintHtml
    paper: str
