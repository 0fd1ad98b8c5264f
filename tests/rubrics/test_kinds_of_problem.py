"""Each kind of problem has an example with its exact output; this fails for a sentence that no example gives."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import DATA

import scorecard.rubrics
from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.library import Library
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.translation import notices, read_overlay
from scorecard.rubrics.yaml_file import LARGEST_FILE, read_document

PACKAGE = Path(scorecard.rubrics.__path__[0])
BROKEN = sorted((DATA / "broken").glob("*.yaml"))
TRANSLATIONS = sorted((DATA / "broken-translations").glob("*.yaml"))
FAULTY_CONTENTS = {
    "too large": b"x" * (LARGEST_FILE + 1),
    "too many": b"principles:\n  - criteria:\n" + b"      - {id: a}\n" * 501,
    "nested": b"a: " + b"[" * 30,
    "nul": b"rubric: a\0b\n",
    "no hint": b"rubric: *\n",
    "key no text": b"? [a]\n: b\n",
    "one word": b"rubric: a\nedition: '1'\ntitle: A\nstatus: [draft]\n",
    "no keys there": b"[]\n",
}
SHOWN_ELSEWHERE = {
    # sentences that no rubric file brings about, with the tests that show them
    "There is no rubric “{name}”; {known} Or give the path of a file.",  # test_shipped
    "This is {name}, and so is {other}; give it another edition.",  # test_library
    "{name} is published already. What has changed since needs a new edition.",  # test_library
    "{name} is based on {parent}, which is a draft. Publish that first.",  # test_library
    "Write “status: published” into {path} yourself: it has an unusual form.",  # test_library
    "There is no rubric “{name}” here to base this on.",  # test_adaptation
    "there are none here.",  # test_adaptation
    "“{key}” takes keys with values, not a plain text or a list.",  # test_project
    "“{key}” is not a key here; write {expected}.",  # test_project
    "“{key}” lists {length}; keep {most} at the most.",  # test_project
    "{first}, {rest}",  # test_project
    "is “{value}”; write a whole number without a comma, such as {example}",  # test_incomes, and the next five
    "is “{value}”; the most is {most}",
    "“limits” lists nothing; give the dollars of at least one percent.",
    "“households” lists nothing; give the limits of at least one household.",
    "Give this row the same percents as the first one, in its order: {percents}.",
    "Within a row the percents and their dollars rise from left to right; one here does not.",
    "{count} comes after {last}; list each size once, the smallest first.",
    "A limit here is lower than the limit for the smaller size before it; look at both rows again.",
}


def templates_in(sentence: object) -> Iterator[str]:
    """The template of a sentence and of the sentences inside it."""
    if isinstance(sentence, Sentence):
        yield sentence.template
        for value in sentence.values.values():
            yield from templates_in(value)


def problems_of(path: Path) -> tuple[Problem, ...]:
    library = Library(DATA / "bases")
    with pytest.raises(FaultyFile) as faults:
        library.load(path)
    return faults.value.problems


def templates() -> set[str]:
    """Every sentence in the code of the package."""
    found: set[str] = set()
    for path in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence":
                assert isinstance(node.args[0], ast.Constant), ast.dump(node.args[0])
                found.add(str(node.args[0].value))
    return found


def test_every_kind_of_problem_has_its_example() -> None:
    shown = set(SHOWN_ELSEWHERE)
    for path in BROKEN:
        for problem in problems_of(path):
            shown |= set(templates_in(problem.sentence))
    for content in FAULTY_CONTENTS.values():
        with pytest.raises(FaultyFile) as faults:
            rubric_of(read_document("r.yaml", content))
        for problem in faults.value.problems:
            shown |= set(templates_in(problem.sentence))
    for path in TRANSLATIONS:
        for problem in translation_problems(path):
            shown |= set(templates_in(problem.sentence))
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
    messages = [str(problem).removeprefix(f"{path.name}:") for problem in translation_problems(path)]
    assert messages == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_there_are_broken_translations() -> None:
    assert len(TRANSLATIONS) >= 6
