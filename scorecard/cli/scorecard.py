"""The commands that make a scorecard from a file of ratings, and that verify one."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from http.client import HTTPException
from pathlib import Path
from typing import IO, Annotated, Literal
from urllib.request import urlopen

import typer

from scorecard.cli.prints import shared_printer
from scorecard.cli.rubric import library
from scorecard.engine.project import ProjectFile, RoundFacts, load_project
from scorecard.engine.result import Result, RoundEntry, round_from_files
from scorecard.engine.scorecard import score_sheets
from scorecard.engine.verification import Verification
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.i18n import LANGUAGES, in_language
from scorecard.ratings.layouts import Ratings
from scorecard.ratings.matching import fold
from scorecard.ratings.reading import IN_ORDER, ONE_BY_ONE, OUT, Choices, Doubt, Layout
from scorecard.ratings.recognition import recognize_file
from scorecard.record.entries import read_record
from scorecard.record.time_stamps import TimeStampWrong, read_time_stamp
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.terminal import scorecard_text
from scorecard.report.pages.view import View
from scorecard.report.pdf.carried import read_scorecard_file
from scorecard.report.pdf.checking import FileCheck, check_pages, place_in_record, printed_parts
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.html import Documents
from scorecard.report.tables.spreadsheet import tally_csv
from scorecard.report.wording.checked_file import exit_code, first_line, place_text, questions_text, review_as_stated
from scorecard.report.wording.ratings_file import doubt_text, left_out_text, recognized_texts
from scorecard.report.wording.sentences import headline
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation, translated

_LARGEST_RECORD, _LARGEST_CARD = 500_000_000, 200_000_000  # bytes


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
        list[str] | None, typer.Option(help="What a text means, such as “Agree=4”, “Skipped=empty” or “#N/A=?”.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="What a column is, such as “Jobs here=local-jobs” or “Notes=out”.")
    ] = None,
    row: Annotated[list[str] | None, typer.Option(help="In a wide table what a row is: “7=local-jobs”.")] = None,
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
        list[str] | None, typer.Option(help="A row that is no sheet; “column 3” in a wide table.")
    ] = None,
    keep: Annotated[list[str] | None, typer.Option(help="A row that is a sheet; “column 3” in a wide table.")] = None,
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
        # a text such as “#N/A” may be an error of the spreadsheet, or an ordinary text that begins like one
        choices[f"error:{text}" if text.startswith("#") else f"text:{fold(text) or text}"] = value
        choices[f"text:{fold(text) or text}"] = value
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


def verify(
    file: Annotated[Path, typer.Argument(help="The JSON of a scorecard, or the PDF that carries it.")],
    record: Annotated[
        str | None, typer.Option(help="The public record of a site: its file record.jsonl, or the address of that.")
    ] = None,
    timestamp: Annotated[
        Path | None, typer.Option(help="The file timestamp.tsr beside it: the time at which an authority saw it.")
    ] = None,
    authority: Annotated[
        Path | None, typer.Option(help="The certificates of that authority (PEM), to check its signature.")
    ] = None,
) -> None:
    """Check a scorecard file: its numbers, its pages, and what else they print. The first line says what holds and what
    was not checked.

    Exit code 1 where the file was changed, 3 where its pages could not be compared, 2 where it cannot be read."""
    with file.open("rb") as opened:
        content = _limited(opened, str(file), _LARGEST_CARD, "a scorecard")
    read = read_scorecard_file(content)
    check = FileCheck(read, check_pages(shared_printer(), content, read))
    check = replace(check, unchecked=printed_parts(read))
    places = []
    if record:
        entries = read_record(_record_lines(record))
        places = [place_in_record(verified, entries) for verified in read.results]
        # a document in another place of the record than it says decides the outcome, wherever it is in the file
        check = replace(check, place=next((place for place in places if not place.fits), places[0]))
    shipped, _ = library().usable()
    careful = [text for verified in read.results if (text := _questions(verified, shipped))]
    _say(" ".join([f"{file}: {first_line(check)}", *careful[:1]]))
    for verified, place in zip(read.results, places, strict=bool(places)):  # no places without --record
        name = f"{verified.result.project.name}: " if len(places) > 1 else ""
        _say(name + place_text(place))
    holds = True
    if timestamp:
        holds, text = _time_stamp_text(timestamp, read.results[0].digest, authority)
        _say(text)
    for verified in read.results:
        _print_outcome(verified)
    print("A page is this scorecard only if it says the same and has this digest printed on it.")
    if code := exit_code(check) if holds else 1:
        raise typer.Exit(code)


def _time_stamp_text(file: Path, digest: str, authority: Path | None) -> tuple[bool, str]:
    """Whether a time stamp holds, and what it says."""
    try:
        stamp = read_time_stamp(file.read_bytes(), digest, authority.read_bytes() if authority else None)
    except TimeStampWrong as fault:
        return False, f"{file}: {fault}"
    text = f"Time stamp: this document was there on {stamp.at:%Y-%m-%d at %H:%M:%S} UTC, says {stamp.authority}"
    checked = "its signature was checked" if stamp.is_checked else "its signature was not checked: name its --authority"
    return True, f"{text}; {checked}."


def _record_lines(source: str) -> list[str]:
    """The lines of a public record, from a file or from a web address."""
    content = _record_content(source)
    try:
        return content.decode().split("\n")  # JSON may have other characters at which `splitlines` would split
    except UnicodeDecodeError:
        raise ScorecardError(
            f"{source} is no public record, or it is damaged. Take the file record.jsonl of the site once more."
        ) from None


def _record_content(source: str) -> bytes:
    if not source.startswith(("http://", "https://")):
        with Path(source).open("rb") as file:
            return _limited(file, source, _LARGEST_RECORD, "a public record")
    try:
        with urlopen(source, timeout=30) as answer:  # noqa: S310 - the address begins with http
            return _limited(answer, source, _LARGEST_RECORD, "a public record")
    except (OSError, HTTPException, ValueError) as fault:  # ValueError is for an address that is none
        raise ScorecardError(f"The record at {source} cannot be read ({fault}).") from None


def _limited(file: IO[bytes], name: str, most: int, what: str) -> bytes:
    """The content of a file. Raises ScorecardError where it has more than `most` bytes."""
    content = file.read(most + 1)
    if len(content) > most:
        raise ScorecardError(f"{name} is larger than {most / 1e6:.0f} MB; {what} is smaller.")
    return content


def _questions(verified: Verification, shipped: Mapping[str, Loaded]) -> str | None:
    """A warning if the questions in a scorecard, or their review, are not those of this program; else None."""
    rubric = parse_rubric(verified.result.rubric.content)
    known = shipped.get(rubric.name)
    return questions_text(rubric, verified.result.rubric.reviewed, known.rubric if known else None)


def _print_outcome(verified: Verification) -> None:
    """Print what one scorecard says, where it differs, and what cannot be checked."""
    if verified.difference:
        _say(f"{verified.difference.place} differs.")
        _say(f"  It says {verified.difference.stated}.")
        _say(f"  The program computes {verified.difference.computed}.")
    page = page_of(verified.shown)
    _say(f"The data says: {page.name}: {headline(View.of(verified.shown))}. {page.sheets_counted}{page.sheets_detail}")
    _say(f"Questions: {page.rubric_title}, {page.rubric_name}")
    if text := review_as_stated(verified.result.rubric.reviewed):
        _say(text)
    _say("Only who made the scorecard can vouch for:")
    for name in verified.attested:
        _say(f"  {name}")
    _say(f"Digest {verified.digest}")


def _say(text: str) -> None:
    """Print a line that holds text from someone else's file: what could control a terminal, or begin another line,
    becomes a space."""
    print("".join(letter if letter.isprintable() else " " for letter in text))
