"""A server of its own, as `scorecard serve` starts it, in a process that a test may end as it likes."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Server:
    """A running server. `address` has no slash at the end."""

    process: "subprocess.Popen[str]"
    address: str

    def kill(self) -> None:
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


def started(data: Path, port: int = 0) -> Server:
    """Serves from a data folder as soon as this returns."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("SCORECARD_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "scorecard", "serve", "--port", str(port), "--data", str(data)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = ""
    for line in process.stderr:
        said += line
        if found := re.search(r"Open (http\S+) in a browser", line):
            return Server(process, found[1])
    raise AssertionError(f"The server did not start:\n{said}")


@contextmanager
def serving(data: Path) -> Iterator[Server]:
    server = started(data)
    try:
        yield server
    finally:
        server.kill()
