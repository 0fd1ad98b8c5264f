"""Compiles the catalogs of translations when a wheel is built, so that the program need not do it at each start."""

from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the compiled catalogs to the wheel. An editable install gets none: it reads the PO files as they are."""
        if version == "editable":
            return
        root, compiled = Path(self.root), Path(mkdtemp())
        for source in (root / "scorecard" / "locale").glob("*/LC_MESSAGES/scorecard.po"):
            inside = source.relative_to(root).with_suffix(".mo")
            target = compiled / inside
            target.parent.mkdir(parents=True)
            with source.open("rb") as read, target.open("wb") as written:
                write_mo(written, read_po(read, source.parent.parent.name))
            build_data["force_include"][str(target)] = str(inside)
