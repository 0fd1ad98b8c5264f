"""The document scorecard/1: its keys, its exact numbers as text, its rubric and its digest."""

import json
from fractions import Fraction

import pytest
from rubrics import criterion, principle, small

from scorecard import __version__
from scorecard.engine.answers import Answer, NotRated, QuotedAnswer, Sheet
from scorecard.engine.project import Facts, Pick, ShownPicture
from scorecard.engine.result import Result, document_digest
from scorecard.engine.scorecard import result_of, score_sheets
from scorecard.engine.tally import tally_of
from scorecard.engine.verifying.verification import verify
from scorecard.errors import InvalidTally, ScorecardError, UnknownCriterion

RUBRIC = small(
    principles=[
        principle("p", criterion("a"), criterion("b")),
        principle("q", criterion("c", applies_to=["park"]), criterion("d")),
    ],
    kinds=[{"id": "park", "label": "Park"}, {"id": "homes", "label": "Homes"}],
    reviewed={"by": "Somebody", "on": "2026-05-31"},
    status="published",
)


def scored() -> Result:
    sheet = Sheet("1", {id_: Answer(Fraction(points)) for id_, points in (("a", 2), ("c", 1), ("d", 5))})
    facts = Facts(asks=(Pick(criterion="a"),), contact="José")
    return score_sheets(RUBRIC, [sheet], project="Café", kind="homes", facts=facts, rulings={"d": "Not here."})


def test_the_document_has_the_keys_of_its_contract() -> None:
    document = scored().document()
    assert list(document) == [
        "format",
        "rubric",
        "project",
        "round",
        "tally",
        "reasons",
        "group",
        "overall",
        "principles",
        "checks",
        "asks",
        "picks",
        "way_up",
        "to_find_out",
        "attested",
        "engine",
        "digest",
    ]
    assert list(document["overall"]) == [
        "score",
        "of",
        "unit",
        "share",
        "band",
        "band_by_number",
        "rated_share",
        "low",
        "high",
        "requirements",
    ]
    assert list(document["principles"][0]) == [
        "id",
        "weight_percent",
        "carried_percent",
        "share",
        "score",
        "of",
        "rated_share",
        "criteria",
    ]
    assert list(document["principles"][0]["criteria"][0]) == [
        "id",
        "status",
        "points",
        "of",
        "weight",
        "weight_percent",
        "adds",
        "ratings",
        "mean",
        "median",
        "lowest",
        "highest",
        "disagreement",
    ]
    assert list(document["checks"]) == [
        "limits",
        "other_weights",
        "turning_points",
        "three_sheets_fewer",
        "three_sheets_more",
        "sheets_to_turn",
        "cannot_tell_otherwise",
        "without_rulings",
    ]


def test_kind_rulings_and_picks_reach_the_engine() -> None:
    document = scored().document()
    statuses = {entry["id"]: entry["status"] for part in document["principles"] for entry in part["criteria"]}
    assert statuses == {"a": "rated", "b": "unrated", "c": "not applicable", "d": "not applicable"}
    assert (document["overall"]["score"], document["overall"]["rated_share"]) == ("2.0", "0.5")
    assert document["picks"] == {"criteria": ["a"], "score": "5.0", "band": None}
    assert [part["rated_share"] for part in document["principles"]] == ["0.5", None]


def test_the_document_names_its_rubric_round_and_engine() -> None:
    document = scored().document()
    assert document["format"] == "scorecard/1"
    assert document["engine"] == {"name": "scorecard", "version": __version__}
    rubric = document["rubric"]
    assert (rubric["id"], rubric["edition"], rubric["status"]) == ("small", "1", "published")
    assert rubric["reviewed"] == {"by": "Somebody", "on": "2026-05-31"}
    assert (rubric["digest"], rubric["content"]) == (RUBRIC.digest, RUBRIC.canonical)
    assert document["round"] == {
        "label": None,
        "labels": {},
        "held_by": None,
        "opened": None,
        "closed": None,
        "sheets": {"file": 1},
        "set_aside": 0,
        "set_aside_reasons": [],
        "reopened": [],
        "paper": None,
        "about": {},
        "rulings": {"d": "Not here."},
        "way_in": None,
        "devices_with_several": 0,
        "sheets_of_such_devices": 0,
        "questions_fixed": None,
        "welcome": None,
        "developer": None,
        "carried_over": None,
        "left_out": 0,
        "unpublished_rounds": 0,
        "history": [],
        "record": None,
        "incomes": None,
    }


def test_the_file_is_indented_utf_8_and_ends_with_a_newline() -> None:
    result = scored()
    text = result.json_bytes().decode()
    assert text.startswith('{\n  "format": "scorecard/1",\n')
    assert text.endswith("}\n")
    assert "Café" in text
    assert "José" in text
    assert json.loads(text) == result.document()


def test_the_digest_covers_all_keys_but_itself() -> None:
    document = scored().document()
    assert document_digest(document) == document["digest"]
    assert document_digest({**document, "digest": "other"}) == document["digest"]
    for key in set(document) - {"digest"}:
        assert document_digest({**document, key: "other"}) != document["digest"], key


def test_facts_about_an_unknown_criterion_raise() -> None:
    with pytest.raises(UnknownCriterion) as fault:
        score_sheets(RUBRIC, [], project="x", facts=Facts(asks=(Pick(criterion="z"),)))
    assert str(fault.value) == "The rubric small@1 has no criterion “z”."


def test_a_small_result_verifies_with_its_status_review_and_engine() -> None:
    sheet = Sheet("1", {"a": Answer(Fraction(2), "Because."), "b": Answer(Fraction(2)), "d": Answer(Fraction(1))})
    facts = Facts(asks=(Pick(criterion="d"), Pick(criterion="a")), position="oppose")
    result = score_sheets(RUBRIC, [sheet], project="Café", kind="homes", facts=facts)
    assert result.picks.criteria == ("d", "a")
    document = {**result.document(), "engine": {"name": "scorecard", "version": "9.9.9"}}
    document["digest"] = document_digest(document)
    found = verify(json.dumps(document).encode())
    assert found.difference is None
    assert (found.result.rubric.status, found.result.rubric.reviewed) == ("published", result.rubric.reviewed)
    assert found.result.engine.version == "9.9.9"
    assert found.attested[-1] == "reasons"


def test_a_picture_is_named_by_its_digest() -> None:
    shown = ShownPicture(digest="0" * 64, text="The site today")
    document = score_sheets(RUBRIC, [], project="x", picture=shown).document()
    assert document["project"]["picture"] == {"digest": "0" * 64, "text": "The site today"}
    assert scored().document()["project"]["picture"] is None


def test_a_criterion_that_does_not_apply_cannot_be_picked() -> None:
    with pytest.raises(InvalidTally) as fault:
        score_sheets(RUBRIC, [], project="x", kind="homes", facts=Facts(asks=(Pick(criterion="c"),)))
    assert str(fault.value) == "“c” does not apply to this project; ask for something else."


AGREED = {
    "a": QuotedAnswer(Fraction(4), "We agreed."),
    "d": QuotedAnswer(NotRated.NOT_APPLICABLE, "Not here."),
}


def with_group(answers: dict[str, QuotedAnswer] | None) -> Result:
    alone = scored()
    return result_of(
        RUBRIC,
        tally_of(RUBRIC, [Sheet("1", {"a": Answer(Fraction(2)), "c": Answer(Fraction(1)), "d": Answer(Fraction(5))})]),
        project=alone.project,
        round_entry=alone.round,
        reasons={},
        attested=alone.attested,
        translations={},
        group=answers,
    )


def test_the_groups_sheet_is_its_own_tally_and_changes_nothing_else() -> None:
    without, result = with_group(None), with_group(AGREED)
    assert without.group is None and result.group is not None
    assert list(result.group.answers) == ["a", "d"]
    sheet = Sheet("group", {"a": Answer(Fraction(4)), "d": Answer(NotRated.NOT_APPLICABLE)})
    alone = score_sheets(RUBRIC, [sheet], project="x", kind="homes", rulings={"d": "Not here."})
    assert (result.group.overall, result.group.principles) == (alone.overall, alone.principles)
    for part in ("tally", "overall", "principles", "checks", "asks", "picks", "attested"):
        assert getattr(result, part) == getattr(without, part)
    assert with_group({}).group is None


def test_verify_computes_the_groups_sheet_again() -> None:
    document = with_group(AGREED).document()
    checked = verify(json.dumps(document).encode())
    assert checked.difference is None
    assert "group.answers" in checked.attested
    document["group"]["overall"]["share"] = "1/2"
    changed = verify(json.dumps(document).encode())
    assert changed.difference is not None and changed.difference.place == "group.overall.share"


@pytest.mark.parametrize("answer", ["9", "cannot", "", "4/0", "nan"])
def test_an_invalid_answer_on_the_groups_sheet_is_refused(answer: str) -> None:
    document = with_group(AGREED).document()
    document["group"]["answers"]["a"]["answer"] = answer
    with pytest.raises(ScorecardError):
        verify(json.dumps(document).encode())
