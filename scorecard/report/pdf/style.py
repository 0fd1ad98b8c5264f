"""The style sheet and the fonts of prints, and the prefix of the data URLs in which prints hold their drawings.

Worker processes import this and little else, so that they start fast and stay small."""

import os
from pathlib import Path

DRAWING_ADDRESS = "data:image/svg+xml,"
_FONT_FAMILY = "Atkinson Hyperlegible Next"


def print_css(templates: Path) -> str:
    return (templates / "print" / "print.css").read_text(encoding="utf-8")


def font_files(templates: Path) -> list[Path]:
    return sorted((templates / "fonts").glob("*.woff2"))


def use_own_fonts(templates: Path) -> None:
    """Let this process use no fonts but ours, even for scripts that our main font lacks, so that a print is the same
    file on every machine. Has to be called before WeasyPrint is loaded."""
    os.environ["FONTCONFIG_FILE"] = str(templates.resolve() / "fonts" / "fonts.conf")


def font_face(name: str, url: str) -> str:
    """The `@font-face` rule of a font file called `…-<script>-<weight>-normal.woff2`. Each script is a family of its
    own: several files of one family and weight lose glyphs in WeasyPrint."""
    script, weight = name.removesuffix("-normal.woff2").removeprefix("atkinson-hyperlegible-next-").rsplit("-", 1)
    family = _FONT_FAMILY if script == "latin" else f"{_FONT_FAMILY} {script}"
    return f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{url}") format("woff2"); }}'
