"""Loading rubric files: each kind of fault has its own file, with its exact problems beside it."""

import random
from fractions import Fraction
from pathlib import Path

import pytest
from samples import DATA

from scorecard.errors import FaultyFile
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric, rubric_of
from scorecard.rubrics.yaml_file import LARGEST_FILE, Tree, read_document

BROKEN = sorted((DATA / "broken").glob("*.yaml"))

SMALL = """rubric: small
edition: "1"
title: Small
scale:
  - points: 1
  - points: 2
principles:
  - id: homes
    title: Homes
    criteria:
      - id: rent
        question: Are rents low?
"""


def read(content: str | bytes) -> Rubric:
    return rubric_of(read_document("r.yaml", content.encode() if isinstance(content, str) else content)).rubric


def problems_in(text: str | bytes) -> list[str]:
    try:
        read(text)
    except FaultyFile as faults:
        return [str(problem) for problem in faults.problems]
    return []


def test_the_folder_of_broken_files_is_not_empty() -> None:
    assert len(BROKEN) >= 45


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_gives_exactly_these_problems(path: Path) -> None:
    with pytest.raises(FaultyFile) as faults:
        Library(DATA / "bases").load(path)
    messages = [str(problem).removeprefix(f"{path}:") for problem in faults.value.problems]
    assert messages == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_a_small_rubric_is_complete_when_loaded() -> None:
    rubric = parse_rubric(
        {
            "rubric": "small",
            "edition": "1",
            "title": " Small ",
            "scale": [{"points": "1", "label": "Low"}, {"points": "2.50", "label": "High"}],
            "principles": [
                {
                    "id": "homes",
                    "title": "Homes",
                    "criteria": [
                        {
                            "id": "rent",
                            "question": "Low?",
                            "scale": [{"points": "1"}, {"points": "2.5", "label": "Top"}],
                        }
                    ],
                }
            ],
        }
    )
    assert rubric.title == "Small"
    assert (rubric.scoring.show, rubric.scoring.decimals, rubric.scoring.combine) == ("mean", 1, "principles")
    assert [(level.points, level.label) for level in rubric.levels["rent"]] == [
        (Fraction(1), "Low"),
        (Fraction(5, 2), "Top"),
    ]
    assert rubric.worth == {"rent": Fraction(5, 2)}


def test_without_a_scale_the_score_is_a_percentage_without_decimals() -> None:
    levels: list[Tree] = [{"points": "0"}, {"points": "4"}]
    criterion: dict[str, Tree] = {"id": "rent", "question": "Low?", "scale": levels}
    rubric = parse_rubric(
        {
            "rubric": "small",
            "edition": "1",
            "title": "Small",
            "principles": [{"id": "homes", "title": "Homes", "criteria": [criterion]}],
        }
    )
    assert (rubric.scoring.show, rubric.scoring.decimals) == ("percent", 0)


@pytest.mark.parametrize("typed", ["no", "1.10", "12:30", "null", "~", "0x1F", "1e3", "2026-01-01", "010"])
def test_text_stays_what_the_author_typed(typed: str) -> None:
    rubric = read(SMALL.replace("title: Homes", f"title: {typed}"))
    assert rubric.principles[0].title == typed


@pytest.mark.parametrize(
    "points", ["1e3", "0x10", "+2", "-2", ".5", "2.", "１", "1_000", "1/2", "nan", "inf", "9" * 5000]
)
def test_a_number_that_is_not_in_plain_digits_is_refused(points: str) -> None:
    assert any(
        "write a number in plain digits" in problem
        for problem in problems_in(SMALL.replace("points: 2", f"points: {points}"))
    )


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    plain = read(SMALL)
    windows = read(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert windows.digest == plain.digest


def test_numbers_are_compared_by_value_in_the_digest() -> None:
    written = SMALL.replace("points: 2", "points: 2.00").replace("id: rent\n", "id: rent\n        weight: 1.0\n")
    assert read(written).digest == read(SMALL).digest


def test_status_and_review_do_not_change_the_digest() -> None:
    reviewed = SMALL + "status: published\nreviewed:\n  by: Somebody\n  on: 2026-01-01\n"
    assert read(reviewed).digest == read(SMALL).digest


@pytest.mark.parametrize("change", [("Are rents low?", "Are rents fair?"), ("points: 2", "points: 3"), ('"1"', '"2"')])
def test_every_text_and_number_changes_the_digest(change: tuple[str, str]) -> None:
    changed = read(SMALL.replace(*change, 1))
    assert changed.digest != read(SMALL).digest


def test_the_canonical_form_loads_as_the_same_rubric() -> None:
    rubric = read(SMALL)
    assert parse_rubric(rubric.canonical) == rubric


def test_a_very_large_file_is_refused() -> None:
    assert problems_in(b"#" * (LARGEST_FILE + 1)) == [
        "r.yaml:1:1: The file is larger than 1,000,000 bytes; a rubric is a few pages of text."
    ]


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x00",
        b"\xff\xfe",
        b"[" * 500,
        b"{a: " * 60,
        b"- a\n- b\n",
        b"just words",
        b"? [a]\n: b\n",
        b"%YAML 9\n---\na",
        b"\t",
        b"a: b: c",
    ],
)
def test_nonsense_gives_problems_and_never_an_exception(nonsense: bytes) -> None:
    messages = problems_in(nonsense)
    assert messages and all(problem.startswith("r.yaml:") for problem in messages)


def test_a_damaged_rubric_loads_or_gives_problems(default_rubric_text: str) -> None:
    """Lines of the shipped file are cut and swapped at random."""
    shuffle = random.Random(7)
    outcomes = set()
    for _ in range(150):
        lines = default_rubric_text.splitlines(keepends=True)
        for _ in range(shuffle.randint(1, 4)):
            place = shuffle.randrange(len(lines))
            lines[place] = shuffle.choice(
                [
                    "",
                    lines[shuffle.randrange(len(lines))],
                    lines[place][: len(lines[place]) // 2] + "\n",
                    "  - ]\n",
                    ": :\n",
                ]
            )
        outcomes.add(bool(problems_in("".join(lines))))
    assert outcomes == {True, False}


@pytest.fixture(scope="module")
def default_rubric_text() -> str:
    return Path("criteria/equitable-development-2026.1.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("nonsense", ["a: " + "[" * 300_000, "kinds: [" + "{id: a, label: a}, " * 20_000])
def test_deep_or_long_nonsense_is_refused(nonsense: str) -> None:
    assert problems_in(nonsense)


def test_characters_without_width_and_tags_are_treated_alike_in_keys_and_values() -> None:
    assert read(SMALL.replace("title: Small", "\u200btitle: \u200bSmall")).digest == read(SMALL).digest
    assert problems_in(SMALL.replace("title: Small", "!!str title: Small")) == [
        "r.yaml:3:1: Tags such as “tag:yaml.org,2002:str” are not used here; write the plain value."
    ]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (SMALL.replace("title: Small", "title: Sm\x07all").encode(), "3:10"),
        (b"\xef\xbb\xbfab\xff", "1:3"),
        (b"ab\xff", "1:3"),
    ],
)
def test_a_character_that_cannot_be_read_is_named_with_its_place(content: bytes, place: str) -> None:
    (problem,) = problems_in(content)
    assert problem.startswith(f"r.yaml:{place}: ")
