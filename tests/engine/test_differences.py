"""The differences between two rubrics are complete, and all are true."""

from typing import Any

import pytest
from rubrics import criterion, principle, small

from scorecard.engine.differences import DifferenceKind, differences
from scorecard.report.wording.differences import difference_sentences
from scorecard.rubrics.models import Rubric


def two(**changes: Any) -> tuple[Rubric, Rubric]:
    """A rubric of two principles, and one in which some keys of the file have other values."""
    tree: dict[str, Any] = {
        "principles": [
            principle("homes", criterion("rent"), criterion("size")),
            principle("jobs", criterion("pay"), criterion("tools")),
        ]
    }
    return small(**tree), small(**{**tree, **changes})


def principles(*made: Any) -> dict[str, Any]:
    return {"principles": list(made)}


HOMES = principle("homes", criterion("rent"), criterion("size"))
JOBS = principle("jobs", criterion("pay"), criterion("tools"))


def test_a_rubric_has_no_differences_from_itself() -> None:
    old, new = two()
    assert differences(old, new) == ()
    assert difference_sentences(old, new) == ()


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        (principles({**HOMES, "weight": "3"}, JOBS), ("Homes weighs 75% instead of 50%.",)),
        (principles({**HOMES, "weight": "1.001"}, JOBS), ("Homes weighs 50.02% instead of 50.00%.",)),
        (principles({**HOMES, "weight": "2"}, {**JOBS, "weight": "2"}), ("Every question, and its part of the whole, stays the same.",)),
        (principles(HOMES), ("1 principle is dropped: “Jobs”.",)),
        (principles(HOMES, JOBS, principle("air", criterion("smoke"))), ("1 principle is added: “Air”.",)),
        (principles({**HOMES, "title": "Housing"}, JOBS), ("Homes is now called Housing.",)),
        (principles({**HOMES, "about": "To live in."}, JOBS), ("Homes has a different introduction.",)),
        (
            principles(principle("homes", criterion("rent")), JOBS),
            ("1 question is dropped: “Question size?”",),
        ),
        (
            principles(principle("homes", criterion("rent"), criterion("size"), criterion("yard")), JOBS),
            ("1 question is added: “Question yard?”",),
        ),
        (
            principles(principle("homes", criterion("rent")), principle("jobs", *JOBS["criteria"], criterion("size"))),
            ("“Question size?” now belongs to Jobs.",),
        ),
        (
            principles(principle("homes", criterion("rent", weight="3"), criterion("size")), JOBS),
            ("“Question rent?” carries 37.5% of the whole instead of 25.0%.",),
        ),
        (
            principles(principle("homes", criterion("rent", question="Low?"), criterion("size")), JOBS),
            ("“Question rent?” now reads “Low?”",),
        ),
        (
            principles(principle("homes", criterion("rent", scale=[{"points": "0"}, {"points": "1"}]), criterion("size")), JOBS),
            ("“Question rent?” has the levels 0, 1 instead of 1, 2, 3, 4, 5.",),
        ),
        (
            principles(principle("homes", criterion("rent", ask="Less!"), criterion("size", guidance="So.")), JOBS),
            (
                "2 questions have different wording in their levels, guidance or demands: “Question rent?” and “Question size?”",
            ),
        ),
        (
            principles(principle("homes", criterion("rent", requires="3"), criterion("size")), JOBS),
            ("1 question has different rules (required, a bonus, or which projects it is asked of): “Question rent?”",),
        ),
        ({"title": "Other"}, ("The title changes.",)),
        ({"scoring": {"raters": "median"}}, ("The score is counted or shown in another way.",)),
        ({"bands": [{"id": "a", "label": "A"}]}, ("The bands change.",)),
        ({"glossary": [{"term": "a", "meaning": "b"}]}, ("The explanations of words change.",)),
        ({"kinds": [{"id": "a", "label": "A"}]}, ("The kinds of project change.",)),
        ({"labels": {"principle": "Theme"}}, ("It uses different words for principles or questions.",)),
        ({"source": {"name": "Us"}}, ("It names a different source.",)),
        ({"about": "So."}, ("The introduction changes.",)),
        ({"language": "es"}, ("It is written in another language.",)),
        ({"edition": "2"}, ("Every question, and its part of the whole, stays the same.",)),
    ],
)  # fmt: skip
def test_each_change_has_its_sentences(changes: dict[str, Any], sentences: tuple[str, ...]) -> None:
    old, new = two(**changes)
    assert difference_sentences(old, new) == sentences


def test_a_translation_makes_no_other_difference_and_hides_none() -> None:
    """Also where a text of the rubric is the word for a key of the file, or two texts have one translation."""
    old, new = two(title="Ours", **principles({**HOMES, "title": "Good homes"}, JOBS))
    said_as = {"title": "título", "Homes": "Vivienda", "Good homes": "Vivienda", "Jobs": "Empleo"}
    assert difference_sentences(old, new, said_as) == ("Homes is now called Good homes.", "The title changes.")
    old, new = two(**principles({**HOMES, "about": "To live in."}, JOBS))
    assert difference_sentences(old, new, said_as) == ("Vivienda has a different introduction.",)


def test_every_kind_of_difference_has_an_example() -> None:
    """Nobody would have read the sentence of a kind without an example."""
    old = small(principles=[HOMES, JOBS])
    seen = set()
    mark = next(one for one in test_each_change_has_its_sentences.pytestmark if one.name == "parametrize")
    for changes, _ in mark.args[1]:
        seen |= {one.what for one in differences(old, small(**{"principles": [HOMES, JOBS], **changes}))}
    assert seen == set(DifferenceKind)
