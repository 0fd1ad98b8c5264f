"""Finished prints as files for an hour, so that each of several processes need not draw them again."""

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

_LIVES = 3600  # seconds; also what is deleted in the meantime is gone then
_MOST = 300  # files


@dataclass
class PrintFiles:
    """Files in a folder, each named for the digest of what it was made from."""

    folder: Path

    def get_or_make(self, key: Sequence[str], make: Callable[[], bytes]) -> bytes:
        """The print of this key. A folder that cannot be written costs only time."""
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
        """Delete all, after something was deleted that may be in them."""
        for file in self.folder.glob("*.pdf"):
            file.unlink(missing_ok=True)

    def _keep(self, file: Path, content: bytes) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, suffix=".unfinished", delete=False) as unfinished:
            unfinished.write(content)
        Path(unfinished.name).replace(file)
        found = sorted(self.folder.iterdir(), key=lambda one: one.stat().st_mtime)
        too_old = [one for one in found if time.time() - one.stat().st_mtime > _LIVES]
        for one in {*too_old, *found[:-_MOST]}:
            one.unlink(missing_ok=True)

    @cached_property
    def _program(self) -> str:
        """The program as it is now: another version draws other prints."""
        folders = Path(__file__).parents[2], root_folder("templates")
        files = sorted(
            file for folder in folders for file in folder.rglob("*") if file.suffix in (".py", ".html", ".css")
        )
        return sha256("".join(f"{file} {file.stat().st_mtime_ns}\n" for file in files).encode()).hexdigest()
