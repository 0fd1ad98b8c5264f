"""The command that checks a scorecard file: numbers, pages, place in the public record, time stamp."""

from collections.abc import Mapping
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path
from typing import IO, Annotated
from urllib.request import urlopen

import typer

from scorecard.cli.prints import shared_printer
from scorecard.cli.rubric import library
from scorecard.engine.verifying.verification import Verification
from scorecard.errors import ScorecardError
from scorecard.record.entries import read_record
from scorecard.record.time_stamps import TimeStampWrong, read_time_stamp
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.view import View
from scorecard.report.pdf.carried import read_scorecard_file
from scorecard.report.pdf.checking import FileCheck, check_pages, place_in_record, printed_parts
from scorecard.report.wording.checked_file import exit_code, first_line, place_text, questions_text, review_as_stated
from scorecard.report.wording.sentences import headline
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.parsing import parse_rubric

_LARGEST_RECORD, _LARGEST_CARD = 500_000_000, 200_000_000  # bytes


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
    """Check a scorecard file: its numbers, its pages, and what else they print. The first line says what holds in the
    file and what was not checked; its place in the record and its time stamp have lines of their own.

    Exit code 1 where the file was changed, or does not fit the record or the time stamp, 3 where its pages could not be
    compared or the record does not have it, 2 where it cannot be read."""
    with file.open("rb") as opened:
        content = _limited(opened, str(file), _LARGEST_CARD, "a scorecard")
    read = read_scorecard_file(content)
    check = FileCheck(read, check_pages(shared_printer(), content, read))
    check = replace(check, unchecked=printed_parts(read))
    places = []
    if record:
        entries = read_record(_record_lines(record))
        places = [place_in_record(verified, entries) for verified in read.results]
        # A document names the entry that was the last of the record before its own. One that stands behind another
        # entry decides the outcome, wherever it is in the file.
        check = replace(check, place=next((place for place in places if not place.fits), places[0]))
    shipped, _ = library().usable()
    careful = [text for verified in read.results if (text := _questions(verified, shipped))]
    _say(" ".join([f"{file}: {first_line(check)}", *careful[:1]]))
    for verified, place in zip(read.results, places, strict=bool(places)):  # no places without --record
        name = f"{verified.result.project.name}: " if len(places) > 1 else ""
        _say(name + place_text(place))
    holds = True
    if timestamp:
        found = [(verified, *_time_stamp_text(timestamp, verified.digest, authority)) for verified in read.results]
        # a file with several scorecards has one that the time stamp belongs to
        stamped, holds, text = next((one for one in found if one[1]), found[0])
        _say(f"{stamped.result.project.name}: {text}" if holds and len(found) > 1 else text)
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
    page = page_of(verified.shown)  # the stated result, or the computed one where the stated one cannot be shown
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
