"""The command that makes a scorecard from a file of ratings."""

import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer

from scorecard.cli.prints import shared_printer
from scorecard.cli.rubric import library
from scorecard.engine.project import ProjectFile, RoundFacts, load_project
from scorecard.engine.result import Result, RoundEntry, round_from_files
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.i18n import LANGUAGES, in_language
from scorecard.ratings.folding import fold
from scorecard.ratings.layouts import Ratings
from scorecard.ratings.reading import IN_ORDER, ONE_BY_ONE, OUT, Choices, Doubt, Layout
from scorecard.ratings.recognition import recognize_file
from scorecard.report.pages.terminal import scorecard_text
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.html import Documents
from scorecard.report.tables.spreadsheet import tally_csv
from scorecard.report.wording.ratings_file import doubt_text, left_out_text, recognized_texts
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation, translated


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"
    PDF = "pdf"


def score(
    rubric: Annotated[str, typer.Argument(help="A rubric's file, or its name such as equitable-development.")],
    ratings: Annotated[Path, typer.Argument(help="Ratings as CSV, XLSX or ODS.")],
    project: Annotated[
        str | None, typer.Option(help="The project's name; else from the facts or the file's name.")
    ] = None,
    kind: Annotated[str | None, typer.Option(help="The kind of project, one of the rubric's.")] = None,
    facts: Annotated[Path | None, typer.Option(help="A YAML file with what is known about the project.")] = None,
    format_: Annotated[Format | None, typer.Option("--format", help="If left out, by the name of the output.")] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Where to write; text goes to the terminal.")
    ] = None,
    language: Annotated[str, typer.Option(help="The language of the pages, such as es.")] = "en",
    worksheet: Annotated[str | None, typer.Option(help="The worksheet that holds the ratings.")] = None,
    heading_row: Annotated[int | None, typer.Option(min=1, help="The row of the headings.")] = None,
    answers_as: Annotated[
        list[str] | None, typer.Option(help="What a text means: “Agree=4”, “Skipped=empty”, “#N/A=?” (cannot tell).")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="What a column is, such as “Jobs here=local-jobs” or “Notes=out”.")
    ] = None,
    row: Annotated[
        list[str] | None, typer.Option(help="Where each column is a sheet: what a row is, such as “7=local-jobs”.")
    ] = None,
    sheet_is: Annotated[
        Literal["row", "column"] | None,
        typer.Option(help="What one sheet is in the table, where its texts do not tell."),
    ] = None,
    in_order: Annotated[
        bool | None,
        typer.Option(
            "--in-order/--one-by-one",
            help="Whether headings such as “Q1” count the questions in the order of the rubric.",
        ),
    ] = None,
    numbers: Annotated[
        list[str] | None,
        typer.Option(
            help="What numbers say where a question counts the other way round: “noise=scale” or “noise=points”."
        ),
    ] = None,
    leave_out: Annotated[
        list[str] | None,
        typer.Option(help="A row that is no sheet; where each column is one, “column 3”."),
    ] = None,
    keep: Annotated[
        list[str] | None,
        typer.Option(help="A row that is a sheet; “column 3” in a table with a column for each sheet."),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Tell how the ratings file was read.")] = False,
) -> None:
    """Turn a ratings file into a scorecard."""
    if language not in LANGUAGES:
        raise ScorecardError(f"The program speaks {', '.join(LANGUAGES)}, not “{language}”.")
    if output is not None and output.resolve() in (
        ratings.resolve(),
        facts and facts.resolve(),
        Path(rubric).resolve(),
    ):
        raise ScorecardError(f"{output}: this is one of the files to read; choose another name for the scorecard.")
    rubrics = library()
    edition = rubrics.named(rubric)
    loaded = edition.rubric
    described = load_project(facts, loaded) if facts else ProjectFile()
    translations = rubrics.translations(edition)
    choices = choices_of(
        worksheet,
        heading_row,
        answers=answers_as,
        columns=column,
        rows=row,
        sheet_is=sheet_is,
        in_order=in_order,
        numbers=numbers,
        leave_out=leave_out,
        keep=keep,
    )
    read = _recognized(ratings, loaded, translations, choices, explain=explain)
    if loaded.kinds and not (kind or described.kind):
        kinds = ", ".join(known.id for known in loaded.kinds)
        print(f"No --kind was given, so every question counts. The kinds of project are: {kinds}.", file=sys.stderr)
    result = score_sheets(
        loaded,
        read.sheets,
        project=_printable(project or described.name or ratings.stem),
        kind=kind or described.kind,
        facts=described.facts(),
        rulings=read.rulings,
        round_entry=_round(described.round or RoundFacts(), read, facts),
        translations=translations,
    )
    with in_language(LANGUAGES[language]):
        _write(loaded, result, format_ or _format_of(output), output)


def _recognized(
    path: Path, rubric: Rubric, translations: Mapping[str, Translation], choices: Choices, *, explain: bool
) -> Ratings:
    """The ratings in a file. Raises ScorecardError where something in it is doubtful; the message names the option of
    the command that decides each doubt."""
    rubrics = [rubric, *(translated(rubric, translation, code) for code, translation in translations.items())]
    reading = recognize_file(str(path), path.read_bytes(), rubrics, choices)
    if explain or reading.open_doubts:
        for text in recognized_texts(reading, rubric, with_counts=True):
            print(text, file=sys.stderr)
    elif reading.columns or reading.rows or reading.worksheets:
        print(left_out_text(reading), file=sys.stderr)
    if reading.ratings is None:
        lines = [f"- {doubt_text(doubt, rubric)} {_how_to_decide(doubt)}" for doubt in reading.open_doubts]
        raise ScorecardError("\n".join([f"{path}: nothing was scored, because this is doubtful:", *lines]))
    return reading.ratings


def _how_to_decide(doubt: Doubt) -> str:
    """The option of the command that decides a doubt."""
    kind, _, name = doubt.key.partition(":")
    offered = " or ".join(doubt.choices[:8]) + (" or …" if len(doubt.choices) > 8 else "")
    match kind:
        case "worksheet":
            return f"Decide with --worksheet and one of {', '.join(f'“{choice}”' for choice in doubt.choices)}."
        case "text" | "error":
            return f'Decide with --answers-as "{doubt.text}=…", where … is {offered}.'
        case "column":
            return f'Decide with --column "{doubt.text}=…", where … is {doubt.suggested} or another of: {offered}.'
        case "layout":
            return "Decide with --sheet-is row or --sheet-is column."
        case "numbers-of-questions":
            return "Decide with --in-order or --one-by-one."
        case "numbers":
            return f'Decide with --numbers "{name}=scale" or --numbers "{name}=points".'
        case "sheet":
            return f'Decide with --leave-out "column {name}" or --keep "column {name}".'
    # what is left are doubts about rows: whether a row is a sheet, or which question it holds
    if "sheet" in doubt.choices:
        return f"Decide with --leave-out {name} or --keep {name}."
    return f'Decide with --row "{name}=…", where … is {doubt.suggested} or another of: {offered}.'


def choices_of(
    worksheet: str | None,
    heading_row: int | None,
    *,
    answers: Sequence[str] | None,
    columns: Sequence[str] | None,
    sheet_is: Literal["row", "column"] | None = None,
    in_order: bool | None = None,
    numbers: Sequence[str] | None = None,
    rows: Sequence[str] | None,
    leave_out: Sequence[str] | None,
    keep: Sequence[str] | None,
) -> dict[str, str]:
    """The decisions in the options of the command, by the key of the doubt that each of them decides."""
    choices: dict[str, str] = {}
    if worksheet:
        choices["worksheet"] = worksheet
    if heading_row:
        choices["heading-row"] = str(heading_row)
    if sheet_is:
        choices["layout"] = Layout.BY_PERSON if sheet_is == "row" else Layout.WIDE
    if in_order is not None:
        choices["numbers-of-questions"] = IN_ORDER if in_order else ONE_BY_ONE
    for said in answers or ():
        text, value = _pair(said, "--answers-as", "Agree=4")
        # a text such as “#N/A” may be an error of the spreadsheet, or an ordinary text that looks like one
        choices[f"error:{text}"] = choices[f"text:{fold(text) or text}"] = value
    for said in columns or ():
        text, value = _pair(said, "--column", "Jobs here=local-jobs")
        choices[f"column:{fold(text)}"] = value
    for said in numbers or ():
        text, value = _pair(said, "--numbers", "noise=scale")
        choices[f"numbers:{text}"] = value
    for said in rows or ():
        text, value = _pair(said, "--row", "7=local-jobs")
        choices[f"row:{text}"] = value
    for names, value in ((leave_out, OUT), (keep, "sheet")):
        for name in names or ():
            number = name.lower().removeprefix("column").strip()
            choices[f"sheet:{number}" if name.lower().startswith("column") else f"row:{number}"] = value
    return choices


def _pair(said: str, option: str, example: str) -> tuple[str, str]:
    """What is before and after the last “=” in the value of an option."""
    text, is_there, value = said.rpartition("=")
    if not is_there or not text:
        raise ScorecardError(f'{option} takes a text, “=” and what it means, such as "{example}".')
    return text.strip(), value.strip()


def _printable(name: str) -> str:
    """The project's name as valid Unicode; the name of a file, from which it may come, need not be valid."""
    text = name.encode("utf-8", "replace").decode().strip()
    if not text:
        raise ScorecardError("The project's name is empty; give it with --project.")
    return text


def _round(described: RoundFacts, read: Ratings, facts: Path | None) -> RoundEntry:
    """The round as the facts file describes it. Raises ScorecardError if its numbers of sheets do not add up to those
    of the ratings file."""
    counted = sum(sheet.has_answer for sheet in read.sheets)
    entry = round_from_files(described, counted, read.rulings)
    if sum(entry.sheets.values()) != counted:
        raise ScorecardError(
            f"{facts}: “sheets” adds up to {sum(entry.sheets.values())}, but the ratings file has {counted} sheets with"
            " an answer; correct one of the two."
        )
    return entry


def _format_of(output: Path | None) -> Format:
    if output is None:
        return Format.TEXT
    suffix = {".txt": "text", ".htm": "html"}.get(output.suffix.lower(), output.suffix.lower().lstrip("."))
    if suffix not in list(Format):
        raise ScorecardError(f"{output}: choose a format with --format, or end the name in .pdf, .html, .json or .csv.")
    return Format(suffix)


def _write(rubric: Rubric, result: Result, format_: Format, output: Path | None) -> None:
    match format_:
        case Format.TEXT:
            content = scorecard_text(result).encode()
        case Format.JSON:
            content = result.json_bytes()
        case Format.CSV:
            content = tally_csv(result).encode()
        case Format.HTML:
            content = Documents(root_folder("templates")).standalone(result).encode()
        case Format.PDF:
            output = output or Path(f"{rubric.rubric}-scorecard.pdf")
            content = scorecard_pdf(shared_printer(), result)
    if output is None:
        sys.stdout.buffer.write(content)
        return
    output.write_bytes(content)
    print(f"{output}: {result.project.name}, digest {result.digest}")
