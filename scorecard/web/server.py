"""The program that answers on a port: started by `scorecard serve`, ended by Control-C or SIGTERM."""

import io
import logging
import signal
import socket
import sys
import webbrowser

import segno
import uvicorn

from scorecard.errors import ScorecardError
from scorecard.rounds.organizers import first_link
from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.site import Site

_KEPT_OPEN = 75  # seconds that a phone which saves now and then keeps its connection
_PATIENCE = 10  # seconds that an answer under way may take once the program is told to stop


class Server(uvicorn.Server):
    """Says its address once it answers."""

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
            webbrowser.open(self.address)


def serve(settings: Settings, host: str, port: int, *, open_browser: bool, lan: bool = False) -> None:
    """Answers until the program is told to stop; `lan`: for everybody on the same network. Raises ScorecardError where
    the port is taken, or there is no network."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    listening = _listen("0.0.0.0" if lan else host, port)  # noqa: S104
    port = listening.getsockname()[1]
    here = f"http://{_shown(host)}:{port}"
    if lan and not settings.address:
        settings = settings.model_copy(update={"address": f"http://{lan_host()}:{port}"})
    app = create_app(settings)
    told = _invitation(app.state.site, settings.address if settings.is_secure else here)
    if lan:
        told += _for_the_room(settings.address)
    config = uvicorn.Config(
        app,
        access_log=False,  # addresses of private links have no place in a log
        log_level="warning",
        timeout_graceful_shutdown=_PATIENCE,
        timeout_keep_alive=_KEPT_OPEN,
        server_header=False,
        proxy_headers=settings.behind_proxy,
    )
    for told_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told_to_end, lambda *_: None)  # uvicorn ends cleanly, then raises the signal once more
    address = here if lan else settings.address or here
    Server(config, address, told, open_browser).run(sockets=[listening])


def _invitation(site: Site, address: str) -> str:
    """The first organizer's link, until somebody has used one."""
    with site.database.writing() as session:
        secret = first_link(session, site.clock())
    return f"Organizers of a group sign in with this link: {address}/sign-in/{secret}\n" if secret else ""


def lan_host() -> str:
    """The address of this machine on its network. Raises ScorecardError where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # kept for documentation (RFC 5737): no packet is sent, a route is chosen
            found = str(probe.getsockname()[0])
        except OSError:
            found = ""
    if not found or found.startswith("127."):
        raise ScorecardError("This machine is on no network. Join the wireless network of the room, then start again.")
    return found


def _for_the_room(address: str) -> str:
    """What the room opens, also as a code that phones read from the screen."""
    drawn = io.StringIO()
    segno.make(address).terminal(drawn, compact=True)
    return f"\nEverybody on the same network opens {address}\n\n{drawn.getvalue()}\n"


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
