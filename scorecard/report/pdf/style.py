"""How prints look: their style sheet, their fonts, and what a drawing's address begins with.

Processes that make PDFs import this and little else, so that they start soon and stay small."""

from pathlib import Path

DRAWING_ADDRESS = "data:image/svg+xml,"
_FONT_FAMILY = "Atkinson Hyperlegible Next"


def print_css(templates: Path) -> str:
    return (templates / "print" / "print.css").read_text(encoding="utf-8")


def font_files(templates: Path) -> list[Path]:
    return sorted((templates / "fonts").glob("*.woff2"))


def font_face(name: str, url: str) -> str:
    """The rule for a font file called `…-<script>-<weight>-normal.woff2`. Each script is a family of its own:
    several files of one family and weight lose glyphs in WeasyPrint."""
    script, weight = name.removesuffix("-normal.woff2").removeprefix("atkinson-hyperlegible-next-").rsplit("-", 1)
    family = _FONT_FAMILY if script == "latin" else f"{_FONT_FAMILY} {script}"
    return f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{url}") format("woff2"); }}'
