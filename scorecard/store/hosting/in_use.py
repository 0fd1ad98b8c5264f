"""Locks a file in the data folder while a site is served from the folder, so that nobody restores a backup into it
meanwhile."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scorecard.errors import ScorecardError

_NAME = "in-use.lock"


@contextmanager
def in_use(folder: Path, *, alone: bool = False) -> Iterator[None]:
    """Locks the folder for the block. Several sites may use it at once, but a restore needs it `alone`. Raises
    ScorecardError if the folder is in use and needed `alone`, or if a restore has it alone. The lock ends with the
    process, even if it is killed. On Windows nothing is locked."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / _NAME).open("w") as file:
        give_to_owner(folder / _NAME)
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


def give_to_owner(path: Path) -> None:
    """Give what root has made to the owner of its folder, so that the site, which another user runs, can use it."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = path.parent.stat()
        os.chown(path, owner.st_uid, owner.st_gid)
