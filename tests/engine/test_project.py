"""Facts files: the facts about a project, and every fault with its place."""

from datetime import date
from pathlib import Path

import pytest
from rubrics import criterion, small
from samples import SAMPLE

from scorecard.engine.project import Facts, load_project
from scorecard.errors import FaultyFile
from scorecard.rubrics.models import Rubric

RUBRIC = small(criterion("rent"), criterion("size"), kinds=[{"id": "park", "label": "Park"}])


def faults(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "f.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyFile) as fault:
        load_project(path, RUBRIC)
    return [str(problem).removeprefix(f"{path}:") for problem in fault.value.problems]


def test_the_sample_facts_are_read_completely(default_rubric: Rubric) -> None:
    project = load_project(SAMPLE.with_suffix(".yaml"), default_rubric)
    assert project.name == "Dale and University Apartments"
    assert project.hearing is not None
    assert project.hearing.date == date(2026, 12, 4)
    assert [pick.criterion for pick in project.asks] == ["low-cost-homes", "who-decides", "moved-out"]
    assert project.facts().sample is True
    assert set(Facts.model_fields) == set(project.facts().model_dump())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("adress: Here", ["1:1: “adress” is not a key here; did you mean “address”?"]),
        ("hearing:\n  date: Dec 4", ["2:9: “date” is “Dec 4”; write the date as 2026-12-04."]),
        (
            "link: https://example.org/a plan",
            [
                "1:7: “link” is “https://example.org/a plan”; an address has no spaces, quotation marks or angle brackets."
            ],
        ),
        (f"link: https://example.org/{'a' * 381}", ["1:7: “link” has 401 characters; shorten it to 400."]),
        ("link: example.org", ["1:7: “link” is “example.org”; write an address that begins with https://."]),
        (
            "link: javascript:alert(1)",
            ["1:7: “link” is “javascript:alert(1)”; write an address that begins with https://."],
        ),
        ("position: maybe", ["1:11: “position” is “maybe”; write “support”, “oppose” or “lay over”."]),
        ("demand: " + "x" * 161, ["1:9: “demand” has 161 characters; shorten it to 160."]),
        ("round:\n  sheets:\n    paper: six", ["3:12: “paper” is “six”; write a whole number such as 25."]),
        ("round:\n  sheets:\n    phone: 6", ["3:5: “phone” is not a key here; write “online” or “paper”."]),
        ("kind: parks", ["1:7: “parks” is not a kind of small@1; did you mean “park”?"]),
        (
            "findings:\n  rents:\n    - says: group\n      text: It is low.",
            ["2:3: “rents” is not a criterion of small@1; did you mean “rent”?"],
        ),
        (
            "findings:\n  rent:\n    - says: mayor\n      text: It is low.",
            ["3:13: “says” is “mayor”; write “developer” or “group”."],
        ),
        (
            "asks:\n  - criterion: rent\n  - criterion: rent",
            ["3:5: This criterion is asked for twice; keep one of the two."],
        ),
        (
            "asks:\n  - criterion: rent\n  - criterion: size\n  - criterion: rent\n  - criterion: size",
            ["1:1: “asks” lists 4; keep 3 at the most."],
        ),
        (
            "name: A\nname: B\nlink: x",
            [
                "2:1: “name” is here twice (first on line 1); keep one of the two.",
                "3:7: “link” is “x”; write an address that begins with https://.",
            ],
        ),
    ],
)
def test_a_fault_is_reported_with_its_place(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert faults(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("count", "is_read"), [("0", True), ("1000000", True), ("1000001", False), ("2.5", False), ("-1", False)]
)
def test_sheets_are_counted_in_whole_numbers(tmp_path: Path, count: str, is_read: bool) -> None:
    text = f"round:\n  sheets:\n    paper: {count}\n"
    if is_read:
        (tmp_path / "f.yaml").write_text(text, encoding="utf-8")
        described = load_project(tmp_path / "f.yaml", RUBRIC).round
        assert described is not None
        assert described.sheets == {"paper": int(count)}
    else:
        assert faults(tmp_path, text) == [f"3:12: “paper” is “{count}”; write a whole number such as 25."]


def test_an_unknown_ask_is_reported_with_the_other_faults(tmp_path: Path) -> None:
    text = "name: A\nname: B\nasks:\n  - criterion: rents\n  - criterion: size\n  - criterion: size\nkind: parks\n"
    assert faults(tmp_path, text) == [
        "2:1: “name” is here twice (first on line 1); keep one of the two.",
        "4:16: “rents” is not a criterion of small@1; did you mean “rent”?",
        "6:5: This criterion is asked for twice; keep one of the two.",
        "7:7: “parks” is not a kind of small@1; did you mean “park”?",
    ]


@pytest.mark.parametrize("demand", ["x" * 160, " " + "x" * 160 + " "])
def test_a_demand_may_be_as_long_as_the_limit(tmp_path: Path, demand: str) -> None:
    (tmp_path / "f.yaml").write_text(f'demand: "{demand}"\n', encoding="utf-8")
    assert load_project(tmp_path / "f.yaml", RUBRIC).demand == "x" * 160


def test_a_demand_that_is_no_text_is_reported(tmp_path: Path) -> None:
    assert faults(tmp_path, "demand: [a]\n") == ["1:9: “demand” takes a text, not a list or keys."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["1:1: The file is empty; begin with “name: …”."]),
        (
            "findings:\n  rent:\n    - foo: a",
            [
                "3:7: “foo” is not a key here; the known ones are says, text, kind, source, answered_on, photograph.",
                "3:7: “says” is missing here; add “says: …”.",
                "3:7: “text” is missing here; add “text: …”.",
            ],
        ),
        (
            "asks:\n  - rent",
            ["2:5: “asks” takes keys with values, such as “criterion: …”, not a plain text or a list."],
        ),
        (
            "hearing: Tuesday",
            ["1:10: “hearing” takes keys with values, such as “body: …”, not a plain text or a list."],
        ),
        # below these stand ids of questions, or languages: there is no key to name
        ("findings: x", ["1:11: “findings” takes keys with values, not a plain text or a list."]),
        ("in_languages: x", ["1:15: “in_languages” takes keys with values, not a plain text or a list."]),
        ("in_languages:\n  es:\n    asks: x", ["3:11: “asks” takes keys with values, not a plain text or a list."]),
        (
            "round:\n  opened: 2026-11-09\n  closed: 2026-10-12",
            ["3:11: The round closes before it opens; swap the two days."],
        ),
        (
            "name: Homes: and shops",
            [
                "1:12: This is not readable as YAML. Put quotes around a text that has a colon, then check again; more problems may follow."
            ],
        ),
    ],
)
def test_a_faulty_facts_file_gives_exactly_these_problems(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert faults(tmp_path, text) == expected


def test_a_round_may_open_and_close_on_one_day(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text("round:\n  opened: 2026-10-12\n  closed: 2026-10-12\n", encoding="utf-8")
    described = load_project(tmp_path / "f.yaml", RUBRIC).round
    assert described is not None
    assert described.opened == described.closed == date(2026, 10, 12)


def test_an_address_may_begin_in_capitals(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("link: HTTPS://Example.org/Plan\n", encoding="utf-8")
    assert load_project(path, small(criterion("a"))).link == "https://Example.org/Plan"


def test_words_in_other_languages_name_languages_and_known_questions(tmp_path: Path) -> None:
    good = tmp_path / "good.yaml"
    good.write_text(
        "in_languages:\n  es:\n    demand: Casas.\n    asks:\n      rent: Rentas bajas.\n", encoding="utf-8"
    )
    words = load_project(good, RUBRIC).facts().in_languages["es"]
    assert (words.demand, words.asks) == ("Casas.", {"rent": "Rentas bajas."})
    (language,) = faults(tmp_path, "in_languages:\n  Español:\n    demand: Casas.\n")
    assert "write its code of two or three letters, such as es" in language
    (unknown,) = faults(tmp_path, "in_languages:\n  es:\n    asks:\n      rents: Rentas.\n")
    assert unknown == "4:7: “rents” is not a criterion of small@1; did you mean “rent”?"
