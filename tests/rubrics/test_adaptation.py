"""Adaptations: they differ from their parent only in what they name, and the same change has the same digest."""

from pathlib import Path

import pytest
from samples import DATA

from scorecard.errors import FaultyFile
from scorecard.folders import root_folder
from scorecard.report.wording.differences import difference_sentences
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.starter import new_adaptation, new_rubric
from scorecard.rubrics.yaml_file import read_document

BASES = Library(DATA / "bases")
HEAD = 'rubric: ours\nedition: "1"\nbased_on: small@1\n'


def adapted(body: str, head: str = HEAD, library: Library = BASES) -> Loaded:
    return rubric_of(read_document("ours.yaml", (head + body).encode()), library.find)


def ids(rubric: Rubric) -> dict[str, list[str]]:
    return {principle.id: [criterion.id for criterion in principle.criteria] for principle in rubric.principles}


def test_an_empty_adaptation_is_the_parent_under_another_name() -> None:
    loaded = adapted("")
    assert loaded.parent is not None
    parent = loaded.parent.rubric
    theirs = {key: value for key, value in parent.canonical.items() if key not in ("rubric", "edition")}
    ours = {
        key: value for key, value in loaded.rubric.canonical.items() if key not in ("rubric", "edition", "based_on")
    }
    assert ours == theirs
    assert loaded.rubric.canonical["based_on"] == {"name": "small@1", "digest": parent.digest}


def test_an_adaptation_changes_weights_and_words_and_drops_and_adds_parts() -> None:
    rubric = adapted(
        """title: Ours
principles:
  - id: homes
    weight: 2
    criteria:
      - id: size
        drop: yes
      - id: rent
        question: Are rents low for those who live here?
      - id: stairs
        question: Are there no stairs?
  - id: jobs
    title: Work
  - id: air
    title: Air
    criteria:
      - id: smoke
        question: Is there no smoke?
"""
    ).rubric
    assert ids(rubric) == {"homes": ["rent", "stairs"], "jobs": ["wages"], "air": ["smoke"]}
    assert [(one.title, int(one.weight)) for one in rubric.principles] == [("Homes", 2), ("Work", 1), ("Air", 1)]
    assert rubric.criteria["rent"].question == "Are rents low for those who live here?"
    assert rubric.title == "Ours"


def test_scoring_and_labels_merge_by_key_and_lists_are_replaced() -> None:
    first = adapted(
        "scoring:\n  decimals: 2\nlabels:\n  principle: Theme\nbands:\n  - {id: low, label: Low}\n  - {id: high, from: 1.5, label: High}\n"
    ).rubric
    assert (first.scoring.show, first.scoring.decimals, first.scoring.raters) == ("mean", 2, "mean")
    assert first.labels is not None and first.labels.principle == "Theme"
    assert [band.id for band in first.bands] == ["low", "high"]


def test_a_new_unit_takes_its_own_decimals() -> None:
    """The parent's file names no decimals, and the default for its unit does not hold for another unit."""
    rubric = adapted("scoring:\n  show: percent\n").rubric
    assert (rubric.scoring.show, rubric.scoring.decimals) == ("percent", 0)


def test_new_labels_of_the_shared_scale_reach_the_questions_with_levels_of_their_own() -> None:
    base = """rubric: own-levels
edition: "1"
title: Own levels
scale: [{points: 1, label: Low}, {points: 2, label: High}]
principles:
  - id: a
    title: A
    criteria: [{id: q, question: Q?, scale: [{points: 1, descriptor: No.}, {points: 2, descriptor: Yes.}]}]
"""
    parent = rubric_of(read_document("p.yaml", base.encode()))
    child = rubric_of(
        read_document(
            "c.yaml",
            b'rubric: c\nedition: "1"\nbased_on: own-levels@1\nscale: [{points: 1, label: Bad}, {points: 2, label: Good}]\n',
        ),
        lambda name: parent,
    )
    assert [level.label for level in child.rubric.levels["q"]] == ["Bad", "Good"]


def test_a_question_moves_when_it_is_dropped_in_one_principle_and_written_in_another() -> None:
    rubric = adapted(
        "principles:\n  - id: homes\n    criteria: [{id: size, drop: yes}]\n"
        "  - id: jobs\n    criteria: [{id: size, question: Are homes large?}]\n"
    ).rubric
    assert ids(rubric) == {"homes": ["rent"], "jobs": ["wages", "size"]}


def test_status_and_review_are_not_inherited(tmp_path: Path) -> None:
    parent = (DATA / "bases" / "small-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "small-1.yaml").write_text(parent + "reviewed: {by: Somebody, on: 2026-01-01}\n", encoding="utf-8")
    assert adapted("", library=Library(tmp_path)).rubric.reviewed is None


def test_what_was_measured_with_other_questions_is_not_inherited(tmp_path: Path) -> None:
    parent = (DATA / "bases" / "small-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "small-1.yaml").write_text(parent + "key_note: It was near.\n", encoding="utf-8")
    library = Library(tmp_path)
    assert adapted("title: Ours\n", library=library).rubric.key_note == "It was near."
    assert adapted("principles: [{id: jobs, weight: 3}]\n", library=library).rubric.key_note is None


def test_an_adaptation_can_be_adapted(tmp_path: Path) -> None:
    for name, text in (
        ("middle-1", 'rubric: middle\nedition: "1"\nbased_on: small@1\nprinciples: [{id: jobs, weight: 3}]\n'),
        ("last-1", 'rubric: last\nedition: "1"\nbased_on: middle@1\nprinciples: [{id: homes, weight: 2}]\n'),
    ):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    loaded = Library(DATA / "bases").load(tmp_path / "last-1.yaml")
    assert [principle.weight for principle in loaded.rubric.principles] == [2, 3]
    assert loaded.parent is not None and loaded.parent.parent is not None
    assert [loaded.parent.rubric.name, loaded.parent.parent.rubric.name] == ["middle@1", "small@1"]


def test_the_digest_follows_the_parent() -> None:
    other = rubric_of(
        read_document(
            "p.yaml",
            b""" rubric: small
 edition: "1"
 title: Small, otherwise
 scale: [{points: 1}, {points: 2}]
 principles: [{id: homes, title: Homes, criteria: [{id: rent, question: "Are rents low?"}]}]
""",
        )
    )
    body = 'rubric: c\nedition: "1"\nbased_on: small@1\ntitle: Same\n'
    ours = rubric_of(read_document("c.yaml", body.encode()), BASES.find).rubric
    theirs = rubric_of(read_document("c.yaml", body.encode()), lambda name: other).rubric
    assert ours.digest != theirs.digest


def test_a_change_written_in_another_order_or_style_has_the_same_digest() -> None:
    block = adapted("principles:\n  - id: homes\n    weight: 2\n    criteria:\n      - id: size\n        drop: yes\n")
    flow = adapted("principles: [{criteria: [{drop: 'yes', id: size}], weight: '2.0', id: homes}]\n")
    assert block.rubric.digest == flow.rubric.digest


def test_without_a_library_an_adaptation_has_no_parent(tmp_path: Path) -> None:
    with pytest.raises(FaultyFile) as faults:
        rubric_of(read_document("ours.yaml", HEAD.encode()))
    path = tmp_path / "ours.yml"
    path.write_text(HEAD, encoding="utf-8")
    assert str(faults.value) == "ours.yaml:3:11: There is no rubric “small@1” here to base this on."
    with pytest.raises(FaultyFile) as faults:
        Library(tmp_path).load(path)
    assert str(faults.value).endswith(":3:11: There is no rubric “small@1” here; there are none here.")


TEN_LINES = """rubric: our-hill
edition: "1"
based_on: equitable-development@2026.2
title: Our Hill scorecard
principles:
  - {id: housing, weight: 2}
  - {id: environment, weight: 0.5, criteria: [{id: rain, drop: yes}]}
  - id: transportation
    weight: 1.5
    criteria: [{id: transit-passes, question: What does it do for us who take the bus?}]
"""


def test_changing_three_weights_and_two_questions_takes_ten_lines(library: Library) -> None:
    assert len(TEN_LINES.splitlines()) == 10
    rubric = adapted(TEN_LINES, "", library).rubric
    assert difference_sentences(library.named("equitable-development@2026.2").rubric, rubric) == (
        "Housing weighs 29% instead of 17%.",
        "Environment weighs 7% instead of 17%.",
        "Transportation weighs 21% instead of 17%.",
        "1 question is dropped: “Where does the rain go?”",
        "“What does it do for bus and train riders?” now reads “What does it do for us who take the bus?”",
        "The title changes.",
        "What it says about its key questions changes.",
    )


def test_the_starter_files_have_no_problems(default_rubric: Rubric) -> None:
    library = Library(root_folder("criteria"))
    assert len(rubric_of(read_document("n.yaml", new_rubric("our-card").encode())).rubric.criteria) == 2
    made = rubric_of(read_document("n.yaml", new_adaptation("our-card", default_rubric).encode()), library.find)
    assert made.rubric.principles[0].weight == 2
