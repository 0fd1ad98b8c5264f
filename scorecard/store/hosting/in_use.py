"""A mark in the data folder while a site is served from it, so that nobody restores a backup under it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scorecard.errors import ScorecardError

_NAME = "in-use.lock"


@contextmanager
def in_use(folder: Path, *, alone: bool = False) -> Iterator[None]:
    """Several sites may use a folder at once. Raises ScorecardError if one uses it that is needed `alone`, or if it is
    used alone. The mark ends with the process, however that ends. Windows has no such marks."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / _NAME).open("w") as file:
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except OSError:
                raise ScorecardError(
                    f"A site is served from {folder}. Stop it first."
                    if alone
                    else f"A backup is being restored into {folder}. Start again when that is done."
                ) from None
        yield
