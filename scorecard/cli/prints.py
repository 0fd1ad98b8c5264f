"""The command that prints hearing pages, full scorecards, blank sheets and comparisons, many at once."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from scorecard.cli.rubric import library
from scorecard.engine.result import Result
from scorecard.engine.verifying.verification import verify
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.i18n import LANGUAGES, Language, current_language, find_language, in_language
from scorecard.report.pages.blank_sheet import SheetOrder
from scorecard.report.pages.incomes import incomes_cards
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE
from scorecard.report.pdf.carried import attached_file
from scorecard.report.pdf.files import RESULT_NAME, scorecard_pdf, sheets_pdf, side_by_side_pdf
from scorecard.report.pdf.options import Document, Paper, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rubrics.incomes import Incomes, read_incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation, translated
from scorecard.texts import slug_of

_DEADLINE = 600  # seconds for one print: enough for a long document on a slow machine, as nobody waits in a browser
_LONGEST_NAME = 60  # characters of the project's name in a file name


@cache
def shared_printer(deadline: float = 60, number: int = 1) -> PdfPrinter:
    """The printer, which starts slowly and is therefore kept for all commands of one process. `deadline` is in seconds;
    `number` is how many documents it prints at a time."""
    return PdfPrinter(root_folder("templates"), deadline, number)


def print_(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="RESULT...", help="Scorecards as JSON or PDF; for blank sheets also names of rubrics."),
    ],
    document: Annotated[Document, typer.Option(help="What to print.")] = Document.HEARING,
    paper: Annotated[Paper, typer.Option(help="The size of the paper.")] = Paper.LETTER,
    large: Annotated[bool, typer.Option("--large", help="In large print.")] = False,
    language: Annotated[str, typer.Option(help="The language of the pages, such as es.")] = "en",
    before: Annotated[Path | None, typer.Option(help="The earlier round, for a full scorecard.")] = None,
    incomes: Annotated[Path | None, typer.Option(help="A file of income limits, for blank sheets of a rubric.")] = None,
    sheets: Annotated[int, typer.Option(min=1, max=200, help="How many blank sheets, numbered from 1.")] = 1,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="How many at once; else one for each core.")
    ] = None,
    folder: Annotated[Path, typer.Option("-o", "--output", help="The folder to write into.")] = Path(),
) -> None:
    """Print scorecards as PDF. A scorecard that was changed after the program made it is not printed."""
    order = PrintOrder(document=document, paper=paper, large=large)
    if document is Document.SIDE_BY_SIDE and len(sources) > MOST_SIDE_BY_SIDE:
        raise ScorecardError(f"{MOST_SIDE_BY_SIDE} scorecards can stand side by side, not {len(sources)}.")
    if before and (document is not Document.FULL or len(sources) > 1):
        raise ScorecardError("--before goes with --document full and one scorecard.")
    if incomes and document is not Document.SHEET:
        raise ScorecardError("--incomes goes with --document sheet; a scorecard has the limits of its round.")
    if sheets > 1 and document is not Document.SHEET:
        raise ScorecardError("--sheets goes with --document sheet.")
    if folder.suffix.lower() == ".pdf" and not folder.is_dir():
        raise ScorecardError(f"{folder} is to be the folder for the prints, which get names of their own.")
    limits = read_incomes(incomes) if incomes else None
    printer = shared_printer(_DEADLINE, workers or os.cpu_count() or 1)

    def draw(source: str) -> tuple[str, bytes]:
        """The name of a project or rubric, for the file's name, and the PDF."""
        if document is Document.SHEET:
            rubric, translations, result = _questions(source)
            with in_language(_language(language, translations)):
                sheet = _sheet_order(rubric, translations, result, limits)
                numbers = [str(number) for number in range(1, sheets + 1)] if sheets > 1 else []
                return sheet.project or rubric.rubric, sheets_pdf(printer, sheet, numbers, order)
        result = _result(source)
        with in_language(_language(language, result.rubric.translations)):
            earlier = _result(str(before)) if before else None
            return result.project.name, scorecard_pdf(printer, result, order, earlier)

    def draw_side_by_side(_: str) -> tuple[str, bytes]:
        results = [_result(source) for source in sources]
        with in_language(_language(language, results[0].rubric.translations)):
            return "", side_by_side_pdf(printer, results, order)

    compared = document is Document.SIDE_BY_SIDE  # then all sources together make one print
    ending = "-".join([document, *([paper] if paper is not Paper.LETTER else []), *(["large"] if large else [])])
    ending += "" if language == "en" else f"-{language}"
    faults = _write_files(
        ["comparison"] if compared else sources, draw_side_by_side if compared else draw, folder, ending, printer
    )
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise typer.Exit(2)


def _write_files(
    sources: Sequence[str],
    draw: Callable[[str], tuple[str, bytes]],
    folder: Path,
    ending: str,
    printer: PdfPrinter,
) -> list[str]:
    """Writes a file for each source. `draw` gives the name and the PDF of a source, `ending` ends the name of each
    file. Returns a sentence for each source that failed."""
    faults: list[str] = []
    taken: set[str] = set()
    with (
        ThreadPoolExecutor(printer.processes.number + 1) as pool,  # one more, to prepare the next print
        typer.progressbar(length=len(sources), label="Printing", file=sys.stderr) as bar,
    ):
        drawing = [(source, pool.submit(copy_context().run, draw, source)) for source in sources]
        for source, done in drawing:
            try:
                name, content = done.result()
            except _NoResult as fault:
                faults.append(str(fault))
                continue
            except (ScorecardError, OSError) as fault:
                faults.append(f"{source}: {fault.strerror if isinstance(fault, OSError) else fault}")
                continue
            finally:
                bar.update(1)
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"{_free_name(taken, name, ending)}.pdf"
            path.write_bytes(content)
            print(path)
    printer.close()
    return faults


def _free_name(taken: set[str], name: str, ending: str) -> str:
    """A file name that no other file of this run has; it is added to `taken`."""
    slug = slug_of(name, _LONGEST_NAME)
    stem = f"{slug}-{ending}" if slug else ending
    free, number = stem, 1
    while free in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(free)
    return free


class _NoResult(ScorecardError):
    """A file without a result that can be printed; the sentence names the file."""


def _result(source: str) -> Result:
    """The result in a file, verified. Raises _NoResult, also if a number differs from what the engine computes."""
    try:
        content = Path(source).read_bytes()
        verified = verify(attached_file(content, RESULT_NAME) if content.startswith(b"%PDF") else content)
    except (ScorecardError, OSError) as fault:
        raise _NoResult(f"{source}: {fault.strerror if isinstance(fault, OSError) else fault}") from None
    if verified.difference:
        place = verified.difference.place
        raise _NoResult(f"{source}: {place} is not what the engine computes, so it is not printed.")
    return verified.result


def _language(code: str, translations: Mapping[str, Translation]) -> Language:
    found = find_language(code, translations)
    if found is None:
        known = ", ".join(dict.fromkeys([*LANGUAGES, *translations]))
        raise ScorecardError(f"Neither the program nor these questions speak “{code}”, only {known}.")
    return found


def _questions(source: str) -> tuple[Rubric, Mapping[str, Translation], Result | None]:
    """A rubric, its translations, and the result that it comes from. The source is a scorecard's file, or the name of a
    rubric, which has no result."""
    if Path(source).suffix.lower() in (".json", ".pdf"):
        result = _result(source)
        return parse_rubric(result.rubric.content), result.rubric.translations, result
    shipped = library()
    edition = shipped.named(source)
    return edition.rubric, shipped.translations(edition), None


def _sheet_order(
    rubric: Rubric, translations: Mapping[str, Translation], result: Result | None, limits: Incomes | None
) -> SheetOrder:
    """What to print on a blank sheet in the current language. The income limits of the result's round, if it has any,
    are taken instead of `limits`."""
    code = current_language().code
    translation = translations.get(code) if code != rubric.language else None
    words = translated(rubric, translations.get(code), code)  # the rubric in that language
    if result is None:
        return SheetOrder(words, translation, incomes=incomes_cards(rubric, limits))
    project, of_round = result.project, result.round.incomes
    return SheetOrder(
        words,
        translation,
        project.name,
        project.kind,
        project.facts,
        held_by=result.round.held_by,
        incomes=incomes_cards(rubric, of_round.content if of_round else limits),
    )
