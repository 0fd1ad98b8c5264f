"""Income limits are read from data files, checked, and found beside the questions that speak of the median income."""

from pathlib import Path

import pytest
from rubrics import criterion, small

from scorecard.errors import FaultyFile
from scorecard.folders import root_folder
from scorecard.rubrics.incomes import Incomes, is_incomes_file, percents_of, read_incomes
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.schemas import incomes_schema

TWIN_CITIES = root_folder("criteria") / "incomes" / "twin-cities-2024.yaml"
SMALL = """\
incomes: hill
year: "2025"
place: Hill
source: {name: Sample office}
households:
  - {people: 1, limits: {30: 10000, 60: 20000}}
  - {people: 2, limits: {30: 12000, 60: 24000}}
rents:
  - {bedrooms: 0, limits: {30: 250, 60: 500}}
"""


@pytest.fixture(scope="module")
def twin_cities() -> Incomes:
    return read_incomes(TWIN_CITIES)


def test_the_shipped_rents_are_those_of_the_metropolitan_council(twin_cities: Incomes) -> None:
    """“2024 Ownership and Rent Affordability Limits”, Metropolitan Council."""
    assert twin_cities.name == "twin-cities@2024" and twin_cities.percents == (30, 50, 60, 80)
    assert [tuple(row.limits.values()) for row in twin_cities.rents] == [
        (652, 1087, 1304, 1739),
        (699, 1165, 1398, 1864),
        (838, 1397, 1676, 2235),
        (969, 1615, 1938, 2584),
        (1080, 1801, 2161, 2881),
    ]


def test_the_shipped_incomes_follow_from_the_median_and_the_parts_for_households(twin_cities: Incomes) -> None:
    """The median of a family of four is $124,200; HUD's parts of it by size, rounded to $50."""
    parts = {1: 70, 2: 80, 3: 90, 4: 100, 5: 108, 6: 116, 7: 124, 8: 132}
    for row in twin_cities.households:
        for percent, dollars in row.limits.items():
            assert abs(dollars * 10_000 - 124_200 * parts[row.people] * percent) <= 25 * 10_000
            assert dollars % 50 == 0
    assert [row.people for row in twin_cities.households] == list(parts)


def test_thirty_percent_of_an_income_is_the_rent_of_its_home(twin_cities: Incomes) -> None:
    """A home with two bedrooms is counted for three people: both tables come from one median."""
    for percent in twin_cities.percents:
        income, rent = twin_cities.households[2].limits[percent], twin_cities.rents[2].limits[percent]
        assert abs(income * 30 / 100 / 12 - rent) < 2


def test_the_shipped_file_says_that_newer_limits_exist(twin_cities: Incomes) -> None:
    assert twin_cities.note is not None and "April 1, 2025" in twin_cities.note


def test_the_questions_that_speak_of_the_median_income(library: Library, twin_cities: Incomes) -> None:
    def spoken_of(rubric: Rubric) -> dict[str, tuple[int, ...]]:
        found = {id_: percents_of(one, rubric, twin_cities) for id_, one in rubric.criteria.items()}
        return {id_: percents for id_, percents in found.items() if percents}

    assert spoken_of(library.named("equitable-development@2026.1").rubric) == {
        "low-cost-homes": (50, 60),
        "lowest-incomes": (30,),
    }
    assert spoken_of(library.named("equitable-development@2026.2").rubric) == {"low-rents": (30, 50, 60)}


def read(tmp_path: Path, text: str) -> Incomes:
    path = tmp_path / "hill-2025.yaml"
    path.write_text(text, encoding="utf-8")
    return read_incomes(path)


def test_a_file_without_rents_is_enough(tmp_path: Path) -> None:
    incomes = read(tmp_path, SMALL.partition("rents:")[0])
    assert incomes.rents == () and incomes.households[1].limits == {30: 12000, 60: 24000}


def test_the_digest_follows_the_values_and_not_the_writing(tmp_path: Path) -> None:
    digest = read(tmp_path, SMALL).digest
    assert read(tmp_path, SMALL.replace("{people: 1,", "{people: 1.0,") + "# seen\n").digest == digest
    assert read(tmp_path, SMALL.replace("24000", "24050")).digest != digest


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("10000", "10,000", "6:36: “000” is “”; write a whole number without a comma, such as 67050."),
        ("10000", "1OOOO", "6:30: “30” is “1OOOO”; write a whole number without a comma, such as 67050."),
        (
            "10000",
            "30000",
            "6:5: Within a row the percents and their dollars rise from left to right; one here does not.",
        ),
        ("{30: 12000, ", "{", "7:5: Give this row the same percents as the first one, in its order: 30, 60."),
        ("people: 2", "people: 1", "7:14: 1 comes after 1; list each size once, the smallest first."),
        (
            "12000",
            "9000",
            "7:5: A limit here is lower than the limit for the smaller size before it; look at both rows again.",
        ),
        ("30: 10000", "250: 10000", "6:26: “250” is “250”; the most is 200."),
        (
            "limits: {30: 10000, 60: 20000}",
            "limits: {}",
            "6:25: “limits” lists nothing; give the dollars of at least one percent.",
        ),
        ("place: Hill\n", "", "1:1: “place” is missing here; add “place: …”."),
        ("place:", "placee: X\nplace:", "3:1: “placee” is not a key here; did you mean “place”?"),
        ("bedrooms: 0", "bedrooms: two", "9:16: “bedrooms” is “two”; write a whole number without a comma, such as 3."),
    ],
)
def test_a_faulty_file_says_what_to_write(tmp_path: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(FaultyFile) as faults:
        read(tmp_path, SMALL.replace(old, new, 1))
    assert problem in [str(one).removeprefix(f"{tmp_path / 'hill-2025.yaml'}:") for one in faults.value.problems]


def test_a_missing_percent_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(FaultyFile) as faults:
        read(tmp_path, SMALL.replace("{30: 12000, ", "{", 1))
    assert len(faults.value.problems) == 1


@pytest.mark.parametrize(
    ("words", "percents"),
    [
        ("60% AMI", (60,)),
        ("60\u00a0% AMI", (60,)),
        ("60\u202f% AMI", (60,)),
        ("30–60% of the median income", (30, 60)),
        ("60 homes, AMI", ()),
    ],
)
def test_percents_are_found_however_they_are_set(tmp_path: Path, words: str, percents: tuple[int, ...]) -> None:
    rubric = small(criterion("rent", guidance=words))
    assert percents_of(rubric.criteria["rent"], rubric, read(tmp_path, SMALL)) == percents


def test_no_household_at_all_is_a_problem(tmp_path: Path) -> None:
    text = SMALL.partition("households:")[0] + "households: []\n"
    with pytest.raises(FaultyFile, match="“households” lists nothing"):
        read(tmp_path, text)


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(FaultyFile, match="cannot be opened"):
        read_incomes(tmp_path / "none.yaml")


def test_a_library_offers_the_years_of_a_place_in_order_and_names_faulty_files(tmp_path: Path) -> None:
    folder = tmp_path / "incomes"
    folder.mkdir()
    for year in ("2009", "2010"):
        (folder / f"hill-{year}.yaml").write_text(SMALL.replace("2025", year), encoding="utf-8")
    (folder / "broken-1.yaml").write_text("incomes: x\n", encoding="utf-8")
    usable, problems = Library(tmp_path).incomes()
    assert list(usable) == ["hill@2009", "hill@2010"]
    assert {Path(problem.path).name for problem in problems} == {"broken-1.yaml"}


def test_files_of_incomes_are_told_from_rubrics(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("# ours\nincomes: mine\n", encoding="utf-8")
    (tmp_path / "card-1.yaml").write_text("rubric: card\n", encoding="utf-8")
    assert is_incomes_file(TWIN_CITIES) and is_incomes_file(tmp_path / "mine.yaml")
    assert not is_incomes_file(tmp_path / "card-1.yaml") and not is_incomes_file(tmp_path / "none.yaml")


def test_the_schema_of_incomes_is_fresh() -> None:
    assert incomes_schema() == (root_folder("criteria") / "incomes.schema.json").read_text(encoding="utf-8")
