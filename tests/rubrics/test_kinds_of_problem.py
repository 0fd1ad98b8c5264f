"""Each kind of problem has an example with its exact output; this fails for a sentence that no example gives."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import DATA

import scorecard.rubrics
from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.files import rubric_of
from scorecard.rubrics.library import Library
from scorecard.rubrics.translation import notices, read_overlay
from scorecard.rubrics.yaml_file import LARGEST_FILE, read_document

ROOM = Path(scorecard.rubrics.__path__[0])
BROKEN = sorted((DATA / "broken").glob("*.yaml"))
TRANSLATIONS = sorted((DATA / "broken-translations").glob("*.yaml"))
MADE = {
    "too large": b"x" * (LARGEST_FILE + 1),
    "too many": b"principles:\n  - criteria:\n" + b"      - {id: a}\n" * 501,
    "nested": b"a: " + b"[" * 30,
    "nul": b"rubric: a\0b\n",
    "no hint": b"rubric: *\n",
    "key no text": b"? [a]\n: b\n",
    "one word": b"rubric: a\nedition: '1'\ntitle: A\nstatus: [draft]\n",
    "no keys there": b"[]\n",
}
ELSEWHERE = {
    # what a command or a start of the site says, with the tests that show it
    "There is no rubric “{name}”; {known} Or give the path of a file.",  # test_shipped
    "This is {name}, as {other} is; give it another edition.",  # test_library
    "{name} is published already. What has changed since needs a new edition.",  # test_editions
    "{name} is based on {parent}, which is a draft. Publish that first.",  # test_editions
    "Write “status: published” into {path} yourself: it has an unusual form.",  # test_editions
    "There is no rubric “{name}” here to base this on.",  # test_adaptation
    "there are none here.",  # test_adaptation
    "“{key}” takes keys with values, not a plain text or a list.",  # ratings facts: test_project
    "“{key}” is no key here; write {expected}.",  # test_project
    "“{key}” lists {length}; keep {most} at the most.",  # test_project
    "{first}, {rest}",  # test_project
}


def translate(sentence: object) -> Iterator[str]:
    """The template of a sentence and of those inside it."""
    if isinstance(sentence, Sentence):
        yield sentence.template
        for value in sentence.values.values():
            yield from translate(value)


def problems_of(path: Path) -> tuple[Problem, ...]:
    library = Library(DATA / "bases")
    with pytest.raises(FaultyFile) as faults:
        library.load(path)
    return faults.value.problems


def templates() -> set[str]:
    """Every sentence that is written in the room."""
    found: set[str] = set()
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence":
                assert isinstance(node.args[0], ast.Constant), ast.dump(node.args[0])
                found.add(str(node.args[0].value))
    return found


def test_every_kind_of_problem_has_its_example() -> None:
    shown = set(ELSEWHERE)
    for path in BROKEN:
        for problem in problems_of(path):
            shown |= set(translate(problem.sentence))
    for content in MADE.values():
        with pytest.raises(FaultyFile) as faults:
            rubric_of(read_document("r.yaml", content))
        for problem in faults.value.problems:
            shown |= set(translate(problem.sentence))
    for path in TRANSLATIONS:
        for problem in translation_problems(path):
            shown |= set(translate(problem.sentence))
    assert len(templates()) > 60
    assert templates() - shown == set()


def translation_problems(path: Path) -> tuple[Problem, ...]:
    rubric = Library().load(DATA / "bases" / "small-1.yaml").rubric
    try:
        return tuple(notices(rubric, read_overlay(path.name, path.read_bytes())))
    except FaultyFile as faults:
        return faults.problems


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_broken_translation_gives_exactly_these_problems(path: Path) -> None:
    told = [str(problem).removeprefix(f"{path.name}:") for problem in translation_problems(path)]
    assert told == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_there_are_broken_translations() -> None:
    assert len(TRANSLATIONS) >= 6
