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
from contextlib import suppress
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
    """A connection that is closed if no request comes within `_FIRST_REQUEST` seconds. Otherwise connections without
    any request could use up all that the server allows. Behind a proxy it is not closed: the proxy opens connections in
    advance, and if one closes just when it is used, a visitor gets the error 502."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if not self.config.proxy_headers:
            self.loop.call_later(_FIRST_REQUEST, self._end_if_unused)

    def _end_if_unused(self) -> None:
        if self.cycle is None:
            self.transport.close()


class Server(uvicorn.Server):
    """Once it answers requests, prints its address and the lines `told` for the host, and opens the browser if
    wanted."""

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
    """Serves the site until the program is told to stop. With `lan` everybody on the same network can open it, and
    `host` is used only for the address on this computer. `workers` is the number of processes; if there are several,
    they read the settings from the environment, and `open_browser` is ignored. Raises ScorecardError if the port is
    taken, if there is no network for `lan`, or if the database allows only one process."""
    if workers > 1 and settings.database_url.startswith("sqlite"):
        raise ScorecardError("SQLite is served by one process. For several, set SCORECARD_DATABASE to PostgreSQL.")
    start_logging(as_json=settings.logs == "json")
    _raise_file_limit()
    with in_use(settings.data):  # so that nobody restores a backup into this folder meanwhile
        listening = _listen("0.0.0.0" if lan else host, port)  # noqa: S104
        local_address = f"http://{_browsable_host(host)}:{listening.getsockname()[1]}"
        if lan and not settings.address:
            settings = settings.model_copy(update={"address": f"http://{lan_host()}:{listening.getsockname()[1]}"})
        for stop_signal in (signal.SIGINT, signal.SIGTERM):
            signal.signal(stop_signal, lambda *_: None)  # uvicorn stops and then raises it again
        make_lines = partial(_told, settings, local_address, lan=lan)
        address = local_address if lan else settings.address or local_address
        if workers > 1:
            _serve_with(workers, settings, listening, address, make_lines)
        else:
            app = create_app(settings)
            config = _config(settings, app)
            Server(config, address, make_lines(app.state.site.database), open_browser).run(sockets=[listening])


def _raise_file_limit() -> None:
    """Raises the limit of open files as far as allowed. Each connection is an open file, and the usual limit of 1,024
    is soon reached."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with suppress(ValueError):  # macOS allows no unlimited number
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
    workers: int, settings: Settings, listening: socket.socket, address: str, make_lines: Callable[[Database], str]
) -> None:
    """Serves with several processes at one address; a process that ends is replaced. `make_lines` makes the lines for
    the host."""
    database = Database(settings.database_url)
    database.migrate()
    sys.stderr.write(f"Open {address} in a browser. Stop with Control-C.\n{make_lines(database)}")
    sys.stderr.flush()
    database.close()
    os.environ["SCORECARD_ADDRESS"] = settings.address
    Multiprocess(_config(settings, f"{__name__}:worker_app", factory=True, workers=workers), [listening]).run()


def worker_app() -> FastAPI:
    """Makes the site in one of several processes."""
    Thread(target=_stop_with_parent, daemon=True).start()
    settings = Settings.from_environment(os.environ)
    start_logging(as_json=settings.logs == "json")
    return create_app(settings)


def _stop_with_parent() -> None:
    """Waits for the parent process to end, then ends this one. Otherwise it would go on serving and keep the port, and
    Control-C would not stop it."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _told(settings: Settings, local_address: str, database: Database, *, lan: bool) -> str:
    """The lines that are printed for the host: a sign-in link for the first organizer, as long as nobody has signed in
    on this site, and, with `lan`, the address for people on the same network."""
    with database.writing() as session:
        secret = first_link(session, now())
    address = settings.address if settings.is_secure else local_address
    line = f"Organizers of a group sign in with this link: {address}/sign-in/{secret}\n" if secret else ""
    return line + (_lan_lines(settings.address) if lan else "")


def lan_host() -> str:
    """The IP address of this machine on its network. Raises ScorecardError if it is on none."""
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
    """Lines with the address for people in the room, in words and as a QR code that phones scan from the screen."""
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
    """The host as it is written in an address for a browser on this machine."""
    return "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host  # noqa: S104
