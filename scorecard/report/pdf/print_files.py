"""Keeps finished prints as files for an hour, so that several server processes need not each draw the same print."""

import json
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from scorecard.folders import root_folder

_LIVES = 3600  # seconds that a file may be used
_MOST = 300  # files in the folder; the oldest are deleted
_DRAWN_BY = (".py", ".po", ".mo", ".html", ".css", ".woff2")


@dataclass
class PrintFiles:
    """Prints in a folder. The name of each file is the digest of its key and of the version of the program."""

    folder: Path

    def get_or_make(self, key: Sequence[str], make: Callable[[], bytes]) -> bytes:
        """The print with this key, which names everything that it shows; `make` draws it if there is no file.

        If the folder cannot be written, the print is drawn each time."""
        file = self.folder / f"{sha256(json.dumps([self._program, *key]).encode()).hexdigest()}.pdf"
        try:
            if time.time() - file.stat().st_mtime < _LIVES:
                return file.read_bytes()
        except OSError:
            pass
        content = make()
        with suppress(OSError):
            self._keep(file, content)
        return content

    def clear(self) -> None:
        """Delete all prints; called after data was deleted that may be in some of them."""
        for file in self.folder.glob("*"):  # unfinished ones too
            file.unlink(missing_ok=True)

    def _keep(self, file: Path, content: bytes) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, suffix=".unfinished", delete=False) as unfinished:
            try:
                unfinished.write(content)
                unfinished.flush()
            except OSError:  # a full disk; what was written must not fill it further
                Path(unfinished.name).unlink(missing_ok=True)
                raise
        Path(unfinished.name).replace(file)
        found = sorted(self.folder.iterdir(), key=lambda one: one.stat().st_mtime)
        too_old = [one for one in found if time.time() - one.stat().st_mtime > _LIVES]
        for one in {*too_old, *found[:-_MOST]}:
            one.unlink(missing_ok=True)

    @cached_property
    def _program(self) -> str:
        """A digest of the paths and modification times of the program's modules, translations, templates, styles and
        fonts, since another version may draw other pages."""
        folders = Path(__file__).parents[2], root_folder("templates")
        files = sorted(file for folder in folders for file in folder.rglob("*") if file.suffix in _DRAWN_BY)
        return sha256("".join(f"{file} {file.stat().st_mtime_ns}\n" for file in files).encode()).hexdigest()
