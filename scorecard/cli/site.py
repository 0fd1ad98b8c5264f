"""The command that serves the site."""

import os
from pathlib import Path
from typing import Annotated

import typer

from scorecard.settings import Settings


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on; 0.0.0.0 for the whole network.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any that is free.")] = 8000,
    data: Annotated[
        Path | None,
        typer.Option(help="Where everything is kept; else what SCORECARD_DATA says, else the folder “data”."),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    lan: Annotated[
        bool,
        typer.Option(
            "--lan",
            help="For a meeting: everybody on the same network can open the site; shows a QR code of its address.",
        ),
    ] = False,
    backup_every: Annotated[
        str | None, typer.Option(help="Write a backup into the data folder each 30m, 1h or 1d.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes; more than one needs PostgreSQL.")] = 1,
    keep: Annotated[int | None, typer.Option(help="How many backups are kept; else 48.")] = None,
) -> None:
    """Serve the site until Control-C or SIGTERM."""
    from scorecard.web.server import serve as run

    given = {"DATA": data, "BACKUP_EVERY": backup_every, "BACKUPS": keep}
    os.environ.update({f"SCORECARD_{name}": str(value) for name, value in given.items() if value is not None})
    run(Settings.from_environment(os.environ), host, port, open_browser=open_, lan=lan, workers=workers)
