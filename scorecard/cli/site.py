"""The commands that serve the site, and that tell whether this machine can make PDFs."""

import os
from pathlib import Path
from typing import Annotated

import typer

from scorecard.report.pdf.printer import pdf_problem
from scorecard.settings import Settings


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on; 0.0.0.0 for the whole network.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any that is free.")] = 8000,
    data: Annotated[Path | None, typer.Option(help="Where everything is kept; else SCORECARD_DATA, else data.")] = None,
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    lan: Annotated[
        bool, typer.Option("--lan", help="For a meeting: everybody on the same network; shows the code for phones.")
    ] = False,
) -> None:
    """Serve the site until Control-C or SIGTERM."""
    from scorecard.web.server import serve as run

    environment = {**os.environ, **({"SCORECARD_DATA": str(data)} if data else {})}
    run(Settings.from_environment(environment), host, port, open_browser=open_, lan=lan)


def doctor() -> None:
    """Tell whether PDFs can be made on this machine."""
    problem = pdf_problem()
    print(problem or "PDF output works.")
    if problem:
        raise typer.Exit(1)
