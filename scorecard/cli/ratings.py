"""The commands that write files for collecting ratings: the questions for a form tool (a program in which groups make
online forms of their own, such as KoBo), and an empty spreadsheet."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from scorecard.cli.rubric import library
from scorecard.errors import ScorecardError
from scorecard.report.tables.form_files import example_csv, question_list, xlsform
from scorecard.report.tables.spreadsheet import blank_ratings_csv
from scorecard.rubrics.translation import translated


def form(
    rubric: Annotated[str, typer.Argument(help="A rubric's file, or its name such as equitable-development.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where to write: .txt, .csv or .xlsx.")],
    kind: Annotated[str | None, typer.Option(help="The kind of project; else all questions.")] = None,
) -> None:
    """Write the questions for a form tool: .txt to paste, .csv as an example of answers, .xlsx for KoBo or ODK."""
    rubrics = library()
    loaded = rubrics.named(rubric)
    if kind is not None and kind not in {known.id for known in loaded.rubric.kinds}:
        raise ScorecardError(f"“{kind}” is not a kind of project in {loaded.rubric.name}.")
    if output.exists():
        raise ScorecardError(f"{output}: this file is there already; choose another name.")
    match output.suffix.lower():
        case ".txt":
            content = question_list(loaded.rubric, kind).encode()
        case ".csv":
            content = example_csv(loaded.rubric, kind).encode()
        case ".xlsx":
            found = rubrics.translations(loaded)
            words = {code: translated(loaded.rubric, one, code) for code, one in found.items()}
            content = xlsform(loaded.rubric, words, kind)
        case _:
            raise ScorecardError(f"{output}: end the name in .txt, .csv or .xlsx.")
    output.write_bytes(content)
    print(f"{output}: take it to your form tool; what comes back is read with: scorecard score {rubric} FILE")


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
