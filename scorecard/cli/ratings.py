"""Files of ratings: an empty one to fill in."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from scorecard.cli.rubric import library
from scorecard.errors import ScorecardError
from scorecard.report.tables.spreadsheet import blank_ratings_csv


def blank(
    rubric: Annotated[str, typer.Argument(help="A rubric's file, or its name such as equitable-development.")],
    sheets: Annotated[int, typer.Option(min=1, max=500, help="How many columns for sheets.")] = 10,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write; else to the terminal.")] = None,
) -> None:
    """Write an empty ratings spreadsheet with the questions of a rubric."""
    if output is not None and (output.exists() or output.suffix.lower() != ".csv"):
        raise ScorecardError(f"{output}: choose a new name that ends in .csv; nothing is written over.")
    content = blank_ratings_csv(library().named(rubric).rubric, sheets).encode()
    if output is None:
        sys.stdout.buffer.write(content)
        return
    output.write_bytes(content)
    print(f"{output}: fill in points, “na”, “?” or nothing, then run: scorecard score {rubric} {output}")
