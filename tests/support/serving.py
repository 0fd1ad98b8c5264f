"""Servers that `scorecard serve` starts in processes of their own, which a test may end as it likes."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer


@dataclass
class Server:
    """A running server. `address` has no slash at the end."""

    process: "subprocess.Popen[str]"
    address: str

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def kill(self) -> None:
        """End it, if it has not ended yet."""
        self.process.kill()
        self.wait()

    def stop(self) -> int:
        """Ask it to end; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        assert self.process.stderr is not None
        self.process.stderr.close()
        return self.process.wait(30)


@dataclass(frozen=True)
class Served:
    """A server, the parts of its addresses by name, and the cookies of the visitor who filled it."""

    server: Server
    names: dict[str, str]
    cookies: dict[str, str]

    def at(self, path: str) -> str:
        """The address of a path in which {names} stand."""
        return self.server.address + path.format(**self.names)


def started(data: Path, port: int = 0, words: Sequence[str] = (), **settings: str) -> Server:
    """A server on a data folder, which answers once this returns. Use it with `with`, so that it ends with the test."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("SCORECARD_")}
    environment |= {f"SCORECARD_{name.upper()}": text for name, text in settings.items()}
    process = subprocess.Popen(
        [sys.executable, "-m", "scorecard", "serve", "--port", str(port), "--data", str(data), *words],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    too_late = Timer(60, process.kill)  # which ends the loop over its lines
    too_late.start()
    log = ""
    try:
        for line in process.stderr:
            log += line
            if found := re.search(r"Open (http\S+) in a browser", line):
                return Server(process, found[1])
    finally:
        too_late.cancel()
    Server(process, "").kill()
    raise AssertionError(f"The server did not start:\n{log}")


@contextmanager
def serving(data: Path) -> Iterator[Server]:
    with started(data) as server:
        yield server
