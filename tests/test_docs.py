"""The documentation agrees with the program."""

import re
from pathlib import Path
from typing import Any

import pytest

from scorecard.engine.project import FACTS_HEADINGS, ProjectFile
from scorecard.engine.scorecard import score_sheets
from scorecard.ratings.cells import read_table
from scorecard.ratings.layouts import ratings_of
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.schemas import keys_table
from scorecard.rubrics.yaml_file import read_document

ROOT = Path(__file__).parent.parent


def block(text: str, language: str) -> str:
    found = re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def test_the_worked_example_gives_the_documented_numbers() -> None:
    text = (ROOT / "docs" / "scoring.md").read_text(encoding="utf-8")
    rubric = rubric_of(read_document("scoring.md", block(text, "yaml").encode())).rubric
    ratings = ratings_of(rubric, "scoring.md", read_table("scoring.md", block(text, "csv").encode()))
    document: Any = score_sheets(rubric, ratings.sheets, project="Example").document()
    lines = block(text, "result").splitlines()
    assert len(lines) == 28
    for line in lines:
        place, expected = line.split(" = ")
        value = document
        for step in place.split("."):
            value = value[int(step)] if step.isdigit() else value[step]
        assert str(value) == expected, place


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/architecture.md",
        "docs/glossary.md",
        "docs/ratings.md",
        "criteria/README.md",
        "CHANGELOG.md",
    ],
)
def test_every_link_to_a_file_leads_somewhere(name: str) -> None:
    path = ROOT / name
    targets = re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8"))
    assert all((path.parent / target).exists() for target in targets if "://" not in target), targets


def test_the_architecture_page_names_modules_that_exist() -> None:
    """Each module that the walks name, in the folder that they name."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:cli|rubrics|engine|ratings|store|rounds|report|web)/[a-z_/]+?)(?:\.\w+)*`", text)
    assert len(named) > 25
    package = ROOT / "scorecard"
    missing = [name for name in named if not (package / f"{name}.py").is_file() and not (package / name).is_dir()]
    assert missing == []


def test_the_architecture_page_names_every_folder() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    folders = [
        path.parent.name for path in (ROOT / "scorecard").rglob("__init__.py") if path.parent.name != "scorecard"
    ]
    assert len(folders) > 15
    assert [name for name in folders if f"{name}/" not in text and name not in ("migrations", "versions")] == []


def test_the_table_of_facts_is_up_to_date() -> None:
    text = (ROOT / "docs" / "ratings.md").read_text(encoding="utf-8")
    assert keys_table(ProjectFile, FACTS_HEADINGS).strip() in text


def test_the_readme_names_both_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "\n    ./run\n" in text
    assert "\n    ./run test\n" in text


def test_every_decision_is_short_and_numbered() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [path.name[:4] for path in decisions] == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    assert decisions
    for number, path in enumerate(decisions, 1):
        assert path.read_text(encoding="utf-8").startswith(f"# {number}. "), path.name
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 20, path.name
