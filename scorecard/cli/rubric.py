"""The commands for authors of rubrics: start, check, translate, compare, publish."""

import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from scorecard.engine.project import FACTS_HEADINGS, ProjectFile
from scorecard.errors import FaultyFile, Problem, ScorecardError
from scorecard.folders import root_folder
from scorecard.report.wording.differences import difference_sentences
from scorecard.report.wording.method import fixed_bands_text
from scorecard.report.wording.pasted_card import card_text, doubt_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.editions import publish as publish_file
from scorecard.rubrics.file_names import rubric_files, translation_files
from scorecard.rubrics.incomes import incomes_files, is_incomes_file, read_incomes
from scorecard.rubrics.library import Library
from scorecard.rubrics.pasted.draft import draft_text
from scorecard.rubrics.pasted.reading import read_card
from scorecard.rubrics.schemas import (
    authors_table,
    incomes_schema,
    keys_table,
    rubric_schema,
    translation_schema,
)
from scorecard.rubrics.starter import new_adaptation, new_rubric
from scorecard.rubrics.translation import notices, read_overlay, texts_of
from scorecard.rubrics.translation_file import overlay_text
from scorecard.rubrics.yaml_file import LARGEST_FILE

_POLL = 0.3  # seconds between two looks at the files
_RUBRIC = typer.Argument(help="A rubric's file, or its name such as equitable-development.")


def library() -> Library:
    """The rubrics that are shipped. A file anywhere may be based on one of them."""
    return Library(root_folder("criteria"))


def new(
    name: Annotated[str, typer.Argument(help="A short name of small letters and hyphens, such as our-scorecard.")],
    based_on: Annotated[str | None, typer.Option(help="A rubric to change instead of starting empty.")] = None,
    from_: Annotated[
        Path | None, typer.Option("--from", help="A text file with the scorecard that your group has on paper.")
    ] = None,
) -> None:
    """Start a small valid rubric file in this folder, or the one of a scorecard that was copied into a text file."""
    path = Path(f"{name}-1.yaml")
    if path.exists():
        raise ScorecardError(f"{path} is there already; choose another name.")
    if based_on and from_:
        raise ScorecardError("A rubric is based on another one or made from a text, not both.")
    if from_:
        text = _text_of_card(name, from_)
    else:
        text = new_adaptation(name, library().named(based_on).rubric) if based_on else new_rubric(name)
    path.write_text(text, encoding="utf-8")
    try:
        Library(root_folder("criteria")).load(path)
    except FaultyFile as faults:
        path.unlink()
        raise ScorecardError(f"“{name}” cannot be a name: {faults.problems[0].sentence}") from None
    _write_schemas(path)
    print(f"{path}: change what you like, then run: scorecard check {path}")


def _text_of_card(name: str, path: Path) -> str:
    """The text of a rubric file from a scorecard in a text file. Prints what was recognized, and every doubt."""
    try:
        card = read_card(path.read_bytes()[:LARGEST_FILE].decode("utf-8", "replace"))
    except OSError as fault:
        raise ScorecardError(f"{path}: the file cannot be opened ({fault.strerror}).") from None
    doubts = [doubt_text(doubt) for doubt in card.doubts]
    if not card.sections:
        raise ScorecardError(f"{path}: {doubts[0]}")
    print(card_text(card))
    for line in doubts:
        print(f"  {line}")
    for left in card.left_out:
        print(f"  Left out, line {left.number}: {left.whole[:70]}")
    return draft_text(card, name, doubts)


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files of rubrics, translations or income limits; if left out, those that are shipped."),
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file changes, until Control-C.")
    ] = False,
) -> None:
    """Tell every problem in rubric files and files of income limits, what an adaptation changes, what its translations
    lack, and the names that questions have in tables.

    Exit code 1 when there are problems."""
    problems = 0
    with suppress(KeyboardInterrupt):
        while True:
            problems = _check(paths or _shipped_files())
            if not watch:
                break
            _wait_for_change(paths)
    if problems:
        raise typer.Exit(1)


def _shipped_files() -> list[str]:
    folder = root_folder("criteria")
    return [str(path) for path in (*rubric_files(folder), *incomes_files(folder))]


def _check(paths: Iterable[str]) -> int:
    """Print the findings on each file and all problems; returns the number of problems."""
    rubrics, problems = library(), list[Problem]()
    # a rubric and its translations are checked together, whichever of the files are named
    for name in {str(_rubric_beside(Path(name))): name for name in paths}.values():
        if is_incomes_file(Path(name)):
            problems += _check_incomes(Path(name))
            continue
        try:
            loaded = rubrics.named(str(_rubric_beside(Path(name))))
            problems += _print_findings(name, loaded, rubrics)
        except FaultyFile as faults:
            problems += faults.problems
        except ScorecardError as fault:
            problems.append(Problem(name, 1, 1, fault.args[0]))
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}.")
    return len(problems)


def _check_incomes(path: Path) -> list[Problem]:
    """Print what is found in a file of income limits; returns its problems."""
    try:
        incomes = read_incomes(path)
    except FaultyFile as faults:
        return list(faults.problems)
    sizes = f"{len(incomes.households)} households, {len(incomes.rents)} sizes of homes"
    print(f"{path}: income limits of {incomes.place}, {incomes.year}: {sizes}, no problems.")
    return []


def _print_findings(name: str, loaded: Loaded, rubrics: Library) -> list[Problem]:
    """Print what is found in a rubric without problems, and in its translations; returns the problems of these."""
    rubric = loaded.rubric
    print(f"{name}: {rubric.title}, edition {rubric.edition}: {len(rubric.criteria)} criteria, no problems.")
    shipped = rubrics.usable()[0].get(rubric.name)
    if shipped and shipped.rubric.digest != rubric.digest:
        print(f"  This program ships other questions as {rubric.name}; give yours a name or edition of its own.")
    if loaded.parent:
        print(f"  What it changes in {loaded.parent.rubric.name}:")
        for sentence in difference_sentences(loaded.parent.rubric, rubric):
            print(f"  - {sentence}")
    made = [criterion.short_name for criterion in rubric.criteria.values() if not criterion.short]
    if made:
        print(f"  Names in tables, made from the questions: {', '.join(made)}.")
    # if a question does not apply, fewer points can be earned, and these bands begin at the same points as before
    if rubric.has_bands_beside_what_may_not_apply:
        print(f"  {fixed_bands_text()}")
    problems: list[Problem] = []
    for path in translation_files(loaded.path) if loaded.path else []:
        try:
            overlay = rubrics.overlay(path)
        except FaultyFile as faults:
            problems += faults.problems
            continue
        inherited = rubrics.inherited(loaded, overlay.file.language)
        lacking = list(notices(rubric, overlay, inherited))
        for notice in lacking:
            print(notice)
        if not lacking:
            shared = (
                f", {len(inherited)} of them from {loaded.parent.rubric.name}" if inherited and loaded.parent else ""
            )
            print(f"{path}: {overlay.file.language}, all {len(texts_of(rubric))} texts{shared}.")
    return problems


def _rubric_beside(path: Path) -> Path:
    """The rubric's file beside a translation's file; any other path as it is."""
    stem, _, language = path.stem.rpartition(".")
    beside = path.with_name(f"{stem}.yaml")
    return beside if stem and language.isalpha() and beside.is_file() else path


def _wait_for_change(paths: list[str] | None) -> None:
    before = _times_written(paths)
    print("Waiting for a change; Control-C ends.", flush=True)
    while _times_written(paths) == before:
        time.sleep(_POLL)
    print()


def _times_written(paths: list[str] | None) -> dict[Path, int]:
    """When each file that a check may read was last written."""
    folders = {root_folder("criteria"), *(Path(path).parent for path in paths or [])}
    times: dict[Path, int] = {}
    for path in (path for folder in folders for path in folder.glob("*.y*ml")):
        with suppress(FileNotFoundError):  # gone meanwhile
            times[path] = path.stat().st_mtime_ns
    return times


def translate(
    rubric: Annotated[str, _RUBRIC],
    language: Annotated[str, typer.Argument(help="The language's code, such as es.")],
) -> None:
    """Write a translation file beside a rubric's file, or bring it up to date; what is translated stays."""
    if not re.fullmatch("[a-z]{2,3}", language):
        raise ScorecardError(f"“{language}” is no language code; write two or three letters, such as es.")
    rubrics = library()
    loaded = rubrics.named(rubric)
    assert loaded.path is not None
    path = loaded.path.with_suffix(f".{language}.yaml")
    known = rubrics.overlay(path) if path.exists() else None
    if language == loaded.rubric.language:
        raise ScorecardError(f"{loaded.rubric.name} is written in “{language}” itself.")
    inherited = rubrics.inherited(loaded, language)
    content = overlay_text(loaded.rubric, language, known, inherited)
    read_overlay(str(path), content.encode())  # a file that could not be read again is not written
    path.write_text(content, encoding="utf-8")
    lacking = list(notices(loaded.rubric, library().overlay(path), inherited))  # `rubrics` keeps the file as it was
    _write_schemas(path)
    print(f"{path}: {len(texts_of(loaded.rubric))} texts.")
    for notice in lacking:
        print(notice)


def diff(
    old: Annotated[str, _RUBRIC], new: Annotated[str, typer.Argument(help="The other rubric or edition.")]
) -> None:
    """Tell in words what differs between two editions."""
    rubrics = library()
    first, second = rubrics.named(old).rubric, rubrics.named(new).rubric
    for sentence in difference_sentences(first, second) or [
        f"{first.name} and {second.name} are the same to the letter."
    ]:
        print(sentence)


def publish(file: Annotated[Path, typer.Argument(help="The file of a draft, not published yet.")]) -> None:
    """Publish an edition: its file never changes from then on, and published.txt beside it keeps its digest."""
    loaded = library().load(file)
    publish_file(file, loaded)
    print(f"{loaded.rubric.name} is published, digest {loaded.rubric.digest}")


def _write_schemas(path: Path) -> None:
    """Write the JSON Schemas to which the first line of each file refers, unless they are there, for use in editors."""
    for name, schema in (("rubric", rubric_schema), ("translation", translation_schema)):
        beside = path.with_name(f"{name}.schema.json")
        if not beside.exists():
            beside.write_text(schema(), encoding="utf-8")


def schema(
    keys: Annotated[bool, typer.Option("--keys", help="Print the table of keys for authors instead.")] = False,
    facts: Annotated[bool, typer.Option("--facts", help="Print the table of keys of a facts file instead.")] = False,
    translation: Annotated[
        bool, typer.Option("--translation", help="Print the schema of translations instead.")
    ] = False,
    incomes: Annotated[bool, typer.Option("--incomes", help="Print the schema of income limits instead.")] = False,
) -> None:
    """Print the JSON Schema of rubric files."""
    if facts:
        print(keys_table(ProjectFile, FACTS_HEADINGS), end="")
    elif keys:
        print(authors_table(), end="")
    else:
        print(incomes_schema() if incomes else translation_schema() if translation else rubric_schema(), end="")
