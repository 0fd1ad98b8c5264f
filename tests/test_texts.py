"""One rule for characters that nobody sees, at every door by which a text comes in; and turns that no text has."""

import re
from fractions import Fraction
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from samples import DATA

from scorecard.engine.answers import Answer
from scorecard.engine.project import load_project
from scorecard.errors import FaultyFile
from scorecard.folders import root_folder
from scorecard.ratings.recognition import recognize_file
from scorecard.rubrics.library import Library
from scorecard.texts import cleaned

WITHOUT_WIDTH = ["\u200b", "\u2060", "\ufeff"]
MISLEADING = ["\u202e", "\u202a", "\u2066", "\x07", "\x1b", "\x9b"]
KEPT = ["\u200d", "\u200c", "\u200f", "é", "မ", "\n", "\t"]  # joiners and marks that scripts need


@pytest.mark.parametrize("letter", [*WITHOUT_WIDTH, *MISLEADING])
def test_a_form_and_a_file_of_ratings_lose_it(letter: str) -> None:
    assert cleaned(f"a{letter}b") == "ab"
    rubric = Library().load(DATA / "bases" / "small-1.yaml").rubric
    id_ = next(iter(rubric.criteria))
    content = f"sheet,{id_},{id_} reason\nAna{letter},1{letter},tax{letter} free\n".encode()
    ratings = recognize_file("r.csv", content, [rubric]).ratings
    assert ratings is not None
    (sheet,) = ratings.sheets
    assert (sheet.name, sheet.answers[id_]) == ("Ana", Answer(Fraction(1), "tax free"))


@pytest.mark.parametrize("letter", KEPT)
def test_what_scripts_need_stays(letter: str) -> None:
    assert cleaned(f"a{letter}b") == f"a{letter}b"


def facts(folder: Path, letter: str) -> str | None:
    path = folder / "facts.yaml"
    path.write_text(f'name: "Mill{letter} Street"\n', encoding="utf-8")
    rubric = Library().load(DATA / "bases" / "small-1.yaml").rubric
    return load_project(path, rubric).name


def title(folder: Path, letter: str) -> str:
    text = (DATA / "bases" / "small-1.yaml").read_text(encoding="utf-8")
    path = folder / "small-1.yaml"
    path.write_text(text.replace("title: Small", f'title: "Small{letter}er"', 1), encoding="utf-8")
    return Library().load(path).rubric.title


@pytest.mark.parametrize("letter", WITHOUT_WIDTH)
def test_a_file_that_people_write_loses_what_has_no_width(tmp_path: Path, letter: str) -> None:
    assert facts(tmp_path, letter) == "Mill Street"
    assert title(tmp_path, letter) == "Smaller"


@pytest.mark.parametrize("letter", MISLEADING)
def test_a_file_that_people_write_is_refused_where_it_would_mislead(tmp_path: Path, letter: str) -> None:
    for read in (facts, title):
        with pytest.raises(FaultyFile) as faults:
            read(tmp_path, letter)
        assert faults.value.problems


TURNS = (
    r"\b(?:stands?|stood)\b",  # for “is” and “appears”
    r"in one breath",
    r"nothing here for you",
    r"\bbe two\b",
    r"it would take \{?\w+\}? more",
    r"made up more than .* of the whole",
    r"by how binding",
    r"Does the number",
    r"\b[Ww]hoever\b",
    r"\bspeaks? of\b",
    r"\banew\b",
)
"""Turned-around sentences and private words that pages and prints once had; nobody says them to a neighbor."""


def test_no_text_of_the_program_has_a_turn_that_nobody_says() -> None:
    path = next((root_folder("templates").parent / "scorecard" / "locale").glob("es/LC_MESSAGES/*.po"))
    with path.open("rb") as opened:
        ids = [one.id if isinstance(one.id, (tuple, list)) else (one.id,) for one in read_po(opened) if one.id]
    texts = [text for one in ids for text in one]
    assert len(texts) > 1_000
    assert [text for text in texts for turn in TURNS if re.search(turn, text)] == []
