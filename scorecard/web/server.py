"""The program that answers on a port: started by `scorecard serve`, ended by Control-C or SIGTERM."""

import logging
import signal
import socket
import sys
import webbrowser

import uvicorn

from scorecard.errors import ScorecardError
from scorecard.settings import Settings
from scorecard.web.app import create_app

_PATIENCE = 10  # seconds that an answer under way may take once the program is told to stop


class Server(uvicorn.Server):
    """Says its address once it answers."""

    def __init__(self, config: uvicorn.Config, address: str, open_browser: bool) -> None:
        super().__init__(config)
        self.address, self.open_browser = address, open_browser

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.should_exit:
            return
        sys.stderr.write(f"Open {self.address} in a browser. Stop with Control-C.\n")
        sys.stderr.flush()
        if self.open_browser:
            webbrowser.open(self.address)


def serve(settings: Settings, host: str, port: int, *, open_browser: bool) -> None:
    """Answers until the program is told to stop. Raises ScorecardError where the port is taken."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    listening = _listen(host, port)
    address = settings.address or f"http://{_shown(host)}:{listening.getsockname()[1]}"
    config = uvicorn.Config(
        create_app(settings),
        access_log=False,  # addresses of private links have no place in a log
        log_level="warning",
        timeout_graceful_shutdown=_PATIENCE,
        server_header=False,
        proxy_headers=settings.behind_proxy,
    )
    for told_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told_to_end, lambda *_: None)  # uvicorn ends cleanly, then raises the signal once more
    Server(config, address, open_browser).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # unnamed, each answer waits 40 ms
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as fault:
        listening.close()
        raise ScorecardError(
            f"Nothing can listen on {host}:{port} ({fault.strerror}). Choose another port with --port."
        ) from None
    return listening


def _shown(host: str) -> str:
    """A name that a browser on this machine can open."""
    return "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host  # noqa: S104
