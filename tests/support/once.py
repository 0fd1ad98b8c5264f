"""A cache of files that are slow to make and never change, shared by all workers of a test run."""

import fcntl
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SharedCache:
    """`root`: the folder that the workers share."""

    root: Path

    def folder(self, name: str, make: Callable[[Path], None]) -> Path:
        """A folder that `make` has filled. Other workers wait while it is made; no test may change its files."""
        folder, making = self.root / name, self.root / f"{name}.making"
        with (self.root / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                shutil.rmtree(making, ignore_errors=True)
                making.mkdir()
                make(making)
                making.rename(folder)
        return folder

    def content(self, name: str, make: Callable[[], bytes]) -> bytes:
        def write(folder: Path) -> None:
            (folder / "content").write_bytes(make())

        return (self.folder(name, write) / "content").read_bytes()


def shared_folder(of_this_worker: Path) -> Path:
    return of_this_worker.parent if "PYTEST_XDIST_WORKER" in os.environ else of_this_worker
