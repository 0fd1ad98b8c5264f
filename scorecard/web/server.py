"""The web server that `scorecard serve` starts and Control-C or SIGTERM ends."""

import asyncio
import io
import multiprocessing
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import Any

import segno
import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.supervisors import Multiprocess

from scorecard.clock import now
from scorecard.errors import ScorecardError
from scorecard.rounds.organizers import first_link
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.hosting.in_use import in_use
from scorecard.web.app import create_app
from scorecard.web.core.logs import start_logging

_KEEP_ALIVE = 75  # seconds: a phone that saves now and then keeps its connection
_KEEP_ALIVE_BEHIND_PROXY = 300  # seconds: longer than a proxy keeps a connection (Caddy 2 minutes, nginx 1)
_FIRST_REQUEST = 20  # seconds that a new connection has for its first request
_MOST_CONNECTIONS = 5_000  # of a process; one more is told to come again
_HEALTH_TIMEOUT = 60  # seconds that one of several processes may be too busy to answer before it is replaced
_SHUTDOWN_TIMEOUT = 10  # seconds that a response under way may take once the program is told to stop


class Connection(H11Protocol):
    """Ends where nothing is asked for. Else connections that never ask could use up all that there are. A proxy opens
    connections ahead of need and asks later; one that ended just then would be a 502 for a visitor."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if not self.config.proxy_headers:
            self.loop.call_later(_FIRST_REQUEST, self._end_if_unused)

    def _end_if_unused(self) -> None:
        if self.cycle is None:
            self.transport.close()


class Server(uvicorn.Server):
    """Prints its address and an invitation once it answers."""

    def __init__(self, config: uvicorn.Config, address: str, told: str, open_browser: bool) -> None:
        super().__init__(config)
        self.address, self.told, self.open_browser = address, told, open_browser

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.should_exit:
            return
        sys.stderr.write(f"Open {self.address} in a browser. Stop with Control-C.\n{self.told}")
        sys.stderr.flush()
        if self.open_browser:
            webbrowser.open(f"{self.address}/group")


def serve(settings: Settings, host: str, port: int, *, open_browser: bool, lan: bool = False, workers: int = 1) -> None:
    """Serves until the program is told to stop; with `lan`, to everybody on the same network. Several `workers` are
    processes that read the settings from the environment. Raises ScorecardError where the port is taken, where there is
    no network, or where the database allows only one process."""
    if workers > 1 and settings.database_url.startswith("sqlite"):
        raise ScorecardError("SQLite is served by one process. For several, set SCORECARD_DATABASE to PostgreSQL.")
    start_logging(as_json=settings.logs == "json")
    _raise_file_limit()
    with in_use(settings.data):
        listening = _listen("0.0.0.0" if lan else host, port)  # noqa: S104
        local_address = f"http://{_browsable_host(host)}:{listening.getsockname()[1]}"
        if lan and not settings.address:
            settings = settings.model_copy(update={"address": f"http://{lan_host()}:{listening.getsockname()[1]}"})
        for stop_signal in (signal.SIGINT, signal.SIGTERM):
            signal.signal(stop_signal, lambda *_: None)  # uvicorn ends cleanly, then raises the signal once more
        told = partial(_told, settings, local_address, lan=lan)
        address = local_address if lan else settings.address or local_address
        if workers > 1:
            _serve_with(workers, settings, listening, address, told)
        else:
            app = create_app(settings)
            config = _config(settings, app)
            Server(config, address, told(app.state.site.database), open_browser).run(sockets=[listening])


def _raise_file_limit() -> None:
    """Each connection is an open file; the usual limit of 1,024 is soon reached."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _config(settings: Settings, app: FastAPI | str, **options: Any) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        access_log=False,  # addresses of private links have no place in a log
        log_level="warning",
        timeout_graceful_shutdown=_SHUTDOWN_TIMEOUT,
        timeout_worker_healthcheck=_HEALTH_TIMEOUT,
        timeout_keep_alive=_KEEP_ALIVE_BEHIND_PROXY if settings.behind_proxy else _KEEP_ALIVE,
        limit_concurrency=_MOST_CONNECTIONS,
        http=Connection,
        server_header=False,
        proxy_headers=settings.behind_proxy,
        **options,
    )


def _serve_with(
    workers: int, settings: Settings, listening: socket.socket, address: str, told: Callable[[Database], str]
) -> None:
    """Several processes answer at one address. One that ends is replaced."""
    database = Database(settings.database_url)
    database.migrate()
    sys.stderr.write(f"Open {address} in a browser. Stop with Control-C.\n{told(database)}")
    sys.stderr.flush()
    database.close()
    os.environ["SCORECARD_ADDRESS"] = settings.address
    Multiprocess(_config(settings, f"{__name__}:worker_app", factory=True, workers=workers), [listening]).run()


def worker_app() -> FastAPI:
    """The site in one of several processes."""
    Thread(target=_stop_with_parent, daemon=True).start()
    settings = Settings.from_environment(os.environ)
    start_logging(as_json=settings.logs == "json")
    return create_app(settings)


def _stop_with_parent() -> None:
    """Processes that went on without their parent could be stopped by nobody, and would keep the port."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _told(settings: Settings, local_address: str, database: Database, *, lan: bool) -> str:
    """Lines for the host: the first organizer's link until any organizer has signed in, and in a room its address."""
    with database.writing() as session:
        secret = first_link(session, now())
    address = settings.address if settings.is_secure else local_address
    line = f"Organizers of a group sign in with this link: {address}/sign-in/{secret}\n" if secret else ""
    return line + (_lan_lines(settings.address) if lan else "")


def lan_host() -> str:
    """The address of this machine on its network. Raises ScorecardError where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address (RFC 5737); sends no packet
            address = str(probe.getsockname()[0])
        except OSError:
            address = ""
    if not address or address.startswith("127."):
        raise ScorecardError("This machine is on no network. Join the wireless network of the room, then start again.")
    return address


def _lan_lines(address: str) -> str:
    """The address for people in the room, also as a QR code that phones read from the screen."""
    drawn = io.StringIO()
    segno.make(address).terminal(drawn, compact=True)
    told = f"Everybody on the same network opens {address} and types the code of the round, which its page shows."
    return f"\n{told}\n\n{drawn.getvalue()}\n"


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(
        family, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # without the protocol, TCP_NODELAY is not set and each response waits 40 ms
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as fault:
        listening.close()
        raise ScorecardError(
            f"Nothing can listen on {host}:{port} ({fault.strerror}). Choose another port with --port."
        ) from None
    return listening


def _browsable_host(host: str) -> str:
    """The host as a browser on this machine can open it."""
    return "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host  # noqa: S104
