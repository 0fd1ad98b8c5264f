"""The rubrics that are shipped, and what is generated for authors."""

import json
import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
import yaml

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import ScorecardError
from scorecard.folders import root_folder
from scorecard.rubrics.file_names import rubric_files, translation_files
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric, short_name
from scorecard.rubrics.schemas import authors_table, keys_table, rubric_schema, translation_schema

PRINCIPLES = ["community-power", "livability", "housing", "economic-development", "environment", "transportation"]


@pytest.fixture(scope="module")
def second_edition(library: Library) -> Rubric:
    return library.named("equitable-development@2026.2").rubric


def test_the_default_rubric_has_the_six_principles_of_the_alliance(default_rubric: Rubric) -> None:
    assert [principle.id for principle in default_rubric.principles] == PRINCIPLES


def test_each_principle_asks_five_to_seven_questions(default_rubric: Rubric) -> None:
    assert [len(principle.criteria) for principle in default_rubric.principles] == [6, 6, 7, 6, 6, 5]


def test_each_question_has_guidance_evidence_a_short_ask_and_five_levels_of_its_own(default_rubric: Rubric) -> None:
    for criterion in default_rubric.criteria.values():
        assert criterion.guidance and criterion.evidence and criterion.ask, criterion.id
        assert len(criterion.ask) <= 120, criterion.id
        descriptors = [level.descriptor for level in default_rubric.levels[criterion.id]]
        assert len(set(descriptors)) == 5 and all(descriptors), criterion.id


def test_the_default_rubric_counts_cannot_tell_as_lowest_and_has_two_requirements(default_rubric: Rubric) -> None:
    assert default_rubric.scoring.cannot_tell == "lowest"
    assert [criterion.id for criterion in default_rubric.requirements()] == ["languages", "moved-out"]
    assert default_rubric.scoring.cap_band == "partial"


def test_the_default_rubric_says_that_nobody_has_reviewed_it(default_rubric: Rubric) -> None:
    assert default_rubric.reviewed is None
    assert default_rubric.source is not None and default_rubric.source.note is not None
    assert "The Alliance has not reviewed this scorecard." in default_rubric.source.note


def test_questions_and_levels_have_24_words_at_the_most(default_rubric: Rubric) -> None:
    """A twelve-year-old stops reading at long sentences."""
    texts = [criterion.question for criterion in default_rubric.criteria.values()]
    texts += [level.descriptor or "" for levels in default_rubric.levels.values() for level in levels]
    assert len(texts) == 36 * 6
    for text in texts:
        assert len(text.split()) <= 24, text


# the second edition


def test_the_second_edition_has_the_same_principles_and_37_questions(second_edition: Rubric) -> None:
    assert [principle.id for principle in second_edition.principles] == PRINCIPLES
    assert [len(principle.criteria) for principle in second_edition.principles] == [7, 6, 7, 7, 6, 4]
    assert [criterion.id for criterion in second_edition.requirements()] == ["languages", "moved-out"]
    assert second_edition.reviewed is None


def test_each_question_of_the_second_edition_is_complete_and_short(second_edition: Rubric) -> None:
    for criterion in second_edition.criteria.values():
        assert criterion.guidance and criterion.evidence and criterion.ask and criterion.short, criterion.id
        assert len(criterion.ask) <= 120 and len(criterion.question.split()) <= 15, criterion.id
        descriptors = [level.descriptor or "" for level in second_edition.levels[criterion.id]]
        assert len(set(descriptors)) == 5 and all(0 < len(text.split()) <= 20 for text in descriptors), criterion.id
    shorts = [criterion.short for criterion in second_edition.criteria.values()]
    assert len(set(shorts)) == 37


def test_a_level_that_builds_on_another_names_it(second_edition: Rubric) -> None:
    """“All of that holds” leaves a reader to find out what “that” is."""
    for levels in second_edition.levels.values():
        for number, level in enumerate(levels, 1):
            text = level.descriptor or ""
            assert not text.startswith(("That holds", "All of that", "They do", "It does", "It is, and", "They are")), (
                text
            )
            if text.startswith("The same as level "):
                assert int(text.removeprefix("The same as level ")[0]) < number, text


@pytest.mark.parametrize("name", ["equitable-development@2026.2", "equitable-transit@2026.2"])
def test_seven_key_questions_stand_for_all_principles_in_450_words(library: Library, name: str) -> None:
    rubric = library.named(name).rubric
    key = [rubric.criteria[id_] for id_ in rubric.key_questions]
    texts = [text for one in key for text in (one.question, one.guidance or "")]
    texts += [level.descriptor or "" for one in key for level in rubric.levels[one.id]]
    assert len(key) == 7 and sum(len(text.split()) for text in texts) <= 450
    assert all(any(one.key for one in principle.criteria) for principle in rubric.principles)


def test_a_band_of_the_second_edition_says_what_its_number_says(second_edition: Rubric) -> None:
    """Each meaning names the scores between which it lies."""
    for band, following in zip(second_edition.bands, [*second_edition.bands[1:], None], strict=True):
        numbers = {str(one.from_) for one in (band, following) if one and one.from_}
        assert numbers == set(re.findall(r"\b[234]\b", band.meaning or "")), band.id


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Is it open?", "Is it open"),
        ("¿Quién decide?", "Quién decide"),
        ("Who checks that promises are kept after it opens?", "Who checks that promises are…"),
        ("How many homes are there now, a", "How many homes are there now…"),
        ("Supercalifragilisticexpialidocious?", "Supercalifragilisticexpialido…"),
    ],
)
def test_a_short_name_is_made_of_the_first_words_of_a_question(question: str, name: str) -> None:
    assert short_name(question) == name and len(name) <= 30


# the small rubric


@pytest.fixture(scope="module")
def first_look() -> Rubric:
    return Library(root_folder("criteria")).named("first-look").rubric


def test_the_first_look_asks_twenty_questions_with_yes_and_no(first_look: Rubric) -> None:
    assert [principle.id for principle in first_look.principles] == PRINCIPLES
    assert len(first_look.criteria) == 20
    assert {tuple(level.label for level in levels) for levels in first_look.levels.values()} == {("No", "Yes")}
    assert [id_ for id_, criterion in first_look.criteria.items() if not criterion.ask] == []
    assert max(len(criterion.question.split()) for criterion in first_look.criteria.values()) <= 15


@pytest.mark.parametrize(
    ("yes", "unknown", "score", "band"),
    [(20, 0, 100, "most"), (14, 0, 70, "most"), (8, 3, 40, "some"), (7, 13, 35, "few")],
)
def test_the_first_look_counts_each_yes_once(first_look: Rubric, yes: int, unknown: int, score: int, band: str) -> None:
    """The other answers are no; what nobody can tell counts as no too."""
    given = [Answer(Fraction(1))] * yes + [Answer(NotRated.CANNOT_TELL)] * unknown
    given += [Answer(Fraction(0))] * (20 - len(given))
    sheet = Sheet("1", dict(zip(first_look.criteria, given, strict=True)))
    overall = score_sheets(first_look, [sheet], project="x").overall
    assert (overall.score, overall.band) == (Decimal(score), band)


# all that is shipped


def test_a_rubric_is_found_by_name_edition_and_path() -> None:
    folder = root_folder("criteria")
    names = ["equitable-development", "equitable-development@2026.2", "equitable-development-2026.2"]
    names.append(str(folder / "equitable-development-2026.2.yaml"))
    assert {Library(folder).named(name).rubric.name for name in names} == {"equitable-development@2026.2"}


def test_an_unknown_rubric_suggests_the_nearest() -> None:
    with pytest.raises(ScorecardError) as fault:
        Library(root_folder("criteria")).named("equitable-developement")
    assert str(fault.value) == (
        "There is no rubric “equitable-developement”; did you mean “equitable-development-2026.2”?"
        " Or give the path of a file."
    )


def test_translations_are_no_rubrics(tmp_path: Path) -> None:
    for name in ("a-2026.1.yaml", "a-2026.1.es.yaml", "a-2026.1.final.yaml", "a-2026.1.hmn.yaml", "notes.txt"):
        (tmp_path / name).touch()
    assert rubric_files(tmp_path) == [tmp_path / "a-2026.1.final.yaml", tmp_path / "a-2026.1.yaml"]
    translations = [tmp_path / "a-2026.1.es.yaml", tmp_path / "a-2026.1.hmn.yaml"]
    assert translation_files(tmp_path / "a-2026.1.yaml") == translations


def test_the_schema_is_fresh() -> None:
    written = (root_folder("criteria") / "rubric.schema.json").read_text(encoding="utf-8")
    assert written == rubric_schema()
    assert json.loads(written)["title"] == "Rubric"
    translations = (root_folder("criteria") / "translation.schema.json").read_text(encoding="utf-8")
    assert translations == translation_schema()


def test_the_schema_requires_fewer_keys_in_an_adaptation() -> None:
    """Only the required keys are checked here."""
    schema = json.loads(rubric_schema())
    parts = schema["$defs"]
    assert parts[schema["else"]["$ref"].rpartition("/")[2]]["required"] == ["rubric", "edition", "title", "principles"]
    assert parts[schema["then"]["$ref"].rpartition("/")[2]]["required"] == ["rubric", "edition", "based_on"]
    assert parts["CriterionChange"]["required"] == ["id"] and "drop" in parts["CriterionChange"]["properties"]
    assert "drop" not in parts["Criterion"]["properties"]


@pytest.mark.parametrize("path", sorted(root_folder("criteria").glob("*.yaml")), ids=lambda path: path.name)
def test_the_first_line_of_each_file_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.partition("=")[2]).is_file()


def test_the_table_of_keys_in_the_authors_guide_is_fresh() -> None:
    guide = (root_folder("criteria") / "README.md").read_text(encoding="utf-8")
    assert authors_table().strip() in guide


def test_every_key_has_a_meaning() -> None:
    assert "None |" not in keys_table()


def test_later_editions_and_their_translations_have_the_quotation_marks_of_print() -> None:
    """The first edition keeps the marks with which it was published."""
    files = [
        path
        for path in root_folder("criteria").glob("*.yaml")
        if not re.search("(development|transit)-2026.1", path.name)
    ]
    straight = {path.name: [text for text in texts_in(load_yaml(path)) if '"' in text or "'" in text] for path in files}
    assert straight == {path.name: [] for path in files}
    assert len(files) == 6


def load_yaml(path: Path) -> object:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def texts_in(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts_in(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts_in(part)]
    return [value] if isinstance(value, str) else []
