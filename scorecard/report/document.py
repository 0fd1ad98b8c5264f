"""The document as HTML: one page object, drawn by the templates."""

import base64
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import CodeType
from typing import ClassVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from scorecard.engine.result import Result
from scorecard.i18n import gettext, ngettext
from scorecard.report.page import page_of

FONT_FAMILY = "Atkinson Hyperlegible Next"


@dataclass(frozen=True)
class Documents:
    """Draws documents from the templates in a folder. Make one and keep it; templates are compiled once."""

    templates: Path

    @cached_property
    def environment(self) -> Environment:
        return template_environment(self.templates)

    def scorecard(self, result: Result, *, style: str | None = None) -> str:
        """The scorecard; without a style for the PDF, which brings its own."""
        return self.environment.get_template("print/scorecard.html").render(page=page_of(result), style=style)

    def standalone(self, result: Result) -> str:
        """The scorecard as one HTML file that needs nothing beside it."""
        return self.scorecard(result, style=self.style())

    def style(self) -> str:
        """The style sheet with its fonts inside."""
        fonts = {path.name: base64.b64encode(path.read_bytes()).decode() for path in font_files(self.templates)}
        faces = [font_face(name, f"data:font/woff2;base64,{content}") for name, content in fonts.items()]
        return "\n".join(faces) + self.print_css()

    def print_css(self) -> str:
        return (self.templates / "print" / "print.css").read_text(encoding="utf-8")


class _Compiled(BytecodeCache):
    """Templates compiled once in a process, for pages and print alike; a changed source has another checksum."""

    known: ClassVar[dict[tuple[str, str], CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self.known[bucket.key, bucket.checksum] = bucket.code


def template_environment(templates: Path) -> Environment:
    """Jinja as all our templates expect it: escaping, strict about names, in the reader's language."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_Compiled(),
    )
    environment.filters["plain"] = str  # where no tag can stand, in a title or an attribute
    environment.install_gettext_callables(gettext, ngettext, newstyle=False)  # type: ignore[attr-defined]
    return environment


def font_files(templates: Path) -> list[Path]:
    return sorted((templates / "fonts").glob("*.woff2"))


def font_face(name: str, url: str) -> str:
    """The rule for a font file called `…-<script>-<weight>-normal.woff2`. Each script is a family of its own:
    several files of one family and weight lose glyphs in WeasyPrint."""
    script, weight = name.removesuffix("-normal.woff2").removeprefix("atkinson-hyperlegible-next-").rsplit("-", 1)
    family = FONT_FAMILY if script == "latin" else f"{FONT_FAMILY} {script}"
    return f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: url("{url}") format("woff2"); }}'
