"""Computing a result again: every changed number is found, a consistent forgery changes the digest."""

import copy
import json
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from rubrics import criterion, small

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.result import Attested, Result, document_digest
from scorecard.engine.scorecard import result_of, score_sheets
from scorecard.engine.tally import Count
from scorecard.engine.verifying.verification import LARGEST_RESULT, verify
from scorecard.errors import ScorecardError, UnreadableResult
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.rubrics.models import Rubric

COMPUTED = ("overall", "principles", "checks", "asks", "picks", "way_up", "to_find_out", "attested", "tally")


def encoded(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode()


def numbers(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every number in a document, also of those written as text."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from numbers(item, (*place, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from numbers(item, (*place, number))
    elif isinstance(value, int):
        yield place
    elif isinstance(value, str):
        try:
            exact_number(value)
        except ValueError:
            return
        yield place


def changed(document: dict[str, Any], place: tuple[Any, ...]) -> dict[str, Any]:
    forged = copy.deepcopy(document)
    holder = forged
    for step in place[:-1]:
        holder = holder[step]
    before = holder[place[-1]]
    holder[place[-1]] = before + 1 if isinstance(before, int) else exact_text(exact_number(before) + 1)
    return forged


def test_an_untouched_result_verifies(sample: Result) -> None:
    found = verify(sample.json_bytes())
    assert (found.difference, found.digest) == (None, sample.digest)
    assert "attested.one_sheet_fewer" in found.attested


def small_result(sample: Result) -> dict[str, Any]:
    """The sample's document, which the tests change."""
    return json.loads(sample.json_bytes())  # type: ignore[no-any-return]


@pytest.mark.long
def test_changing_any_number_in_the_results_is_found(sample: Result) -> None:
    document = small_result(sample)
    places = [place for key in COMPUTED for place in numbers(document[key], (key,))]
    assert len(places) > 600
    for place in places[:: max(1, len(places) // 40)]:
        assert_found(document, place)


@pytest.mark.long
def test_changing_every_single_number_in_the_results_is_found(sample: Result) -> None:
    document = small_result(sample)
    for key in COMPUTED:
        for place in numbers(document[key], (key,)):
            assert_found(document, place)


def assert_found(document: dict[str, Any], place: tuple[Any, ...]) -> None:
    try:
        found = verify(encoded(changed(document, place)))
    except ScorecardError:
        return  # counts that cannot belong to the rubric or the sheets
    assert found.difference is not None, place
    assert found.digest != document["digest"], place


def test_the_first_number_that_differs_is_named(sample: Result) -> None:
    document = small_result(sample)
    document["overall"]["score"] = "4.9"
    document["principles"][0]["criteria"][1]["points"] = "5"
    difference = verify(encoded(document)).difference
    assert difference is not None
    assert (difference.place, difference.stated, difference.computed) == ("overall.score", '"4.9"', '"2.4"')
    document["overall"]["score"] = "2.4"
    difference = verify(encoded(document)).difference
    assert difference is not None
    assert difference.place == "principles[community-power].criteria[who-decides].points"


def test_a_consistent_forgery_shows_in_the_digest(sample: Result, default_rubric: Rubric) -> None:
    """Scoring other ratings gives a consistent document, but with another digest than the printed one."""
    forged = result_of(
        default_rubric,
        {id_: Count(count.levels[::-1], 0, count.cannot_tell) for id_, count in sample.tally.items()},
        project=sample.project,
        round_entry=sample.round,
        reasons={},
        attested=Attested(one_sheet_fewer=None),
        translations={},
    )
    found = verify(forged.json_bytes())
    assert forged.overall.score != sample.overall.score
    assert found.difference is None
    assert found.digest != sample.digest


def test_a_change_that_affects_no_number_shows_in_the_digest(sample: Result) -> None:
    document = small_result(sample)
    document["project"]["name"] = "Another Project"
    difference = verify(encoded(document)).difference
    assert difference is not None
    assert difference.place == "digest"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "This is neither the PDF nor the JSON of a scorecard; give one of the two"),
        (b"\xff", "This is neither the PDF nor the JSON of a scorecard; give one of the two"),
        (b"[]", "This is not a result in the format scorecard/1; choose the JSON or PDF of a scorecard."),
        (b"{}", "This is not a result in the format scorecard/1; choose the JSON or PDF of a scorecard."),
        (b'{"format": "scorecard/1"}', "This result cannot be read at rubric"),
        (b'{"format": "scorecard/1", "format": "scorecard/1"}', "the key “format” stands twice in one place"),
        (b'{"format": "scorecard/1", "rubric": NaN}', "NaN is no number"),
        (b'{"format":' * 100_000, "This is neither the PDF nor the JSON of a scorecard"),
        (
            b'{"format":"scorecard/1","rubric":' + b"[" * 60 + b"]" * 60 + b"}",
            "This result is nested too deeply to be one that the program wrote.",
        ),
    ],
)
def test_nonsense_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableResult) as fault:
        verify(content)
    assert sentence in str(fault.value)


@pytest.mark.parametrize("key", ["rubric", "project", "round", "tally", "reasons", "overall", "principles", "attested"])
def test_a_missing_part_is_refused(sample: Result, key: str) -> None:
    document = small_result(sample)
    del document[key]
    with pytest.raises(UnreadableResult, match=f"cannot be read at {key}"):
        verify(encoded(document))


def test_an_unknown_key_is_refused(sample: Result) -> None:
    with pytest.raises(UnreadableResult, match="cannot be read at extra"):
        verify(encoded({**small_result(sample), "extra": 1}))


def test_a_faulty_rubric_inside_is_refused_with_its_problems(sample: Result) -> None:
    document = small_result(sample)
    document["rubric"]["content"]["principles"][0]["weight"] = "0"
    with pytest.raises(UnreadableResult, match="“weight” is 0; a weight must be above 0"):
        verify(encoded(document))


def test_a_rubric_that_holds_a_number_is_refused(sample: Result) -> None:
    document = small_result(sample)
    document["rubric"]["content"]["principles"][0]["weight"] = 1
    with pytest.raises(UnreadableResult, match=r"^The rubric in this result contains something that is not text\.$"):
        verify(encoded(document))


def test_more_answers_than_sheets_are_refused(sample: Result) -> None:
    document = small_result(sample)
    document["round"]["sheets"] = {"file": 3}
    with pytest.raises(UnreadableResult, match=r"“first-asked” has \d+ answers from 3 sheets"):
        verify(encoded(document))


def test_levels_that_the_rubric_does_not_have_are_refused(sample: Result) -> None:
    document = small_result(sample)
    document["tally"]["first-asked"]["levels"]["6"] = 0
    with pytest.raises(UnreadableResult, match="does not count the levels that the rubric gives it"):
        verify(encoded(document))


def test_nothing_in_the_document_names_a_rater(sample: Result) -> None:
    """The sheets of the sample are called 01 to 31; none of these names stands anywhere as a value or a key."""
    names = {f"{number:02}" for number in range(1, 10)}

    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from value
            value = list(value.values())
        if isinstance(value, list):
            for item in value:
                yield from texts(item)
        elif isinstance(value, str):
            yield value

    assert names.isdisjoint(texts(sample.document()))


def first_difference(document: dict[str, Any]) -> tuple[str, str, str]:
    difference = verify(encoded(document)).difference
    assert difference is not None
    return difference.place, difference.stated, difference.computed


def test_a_number_left_out_is_found(sample: Result) -> None:
    document = small_result(sample)
    was = document["checks"]["other_weights"]["halved"].pop("housing")
    place, stated, computed = first_difference(document)
    assert (place, stated, computed) == ("checks.other_weights.halved.housing", '"nothing"', json.dumps(was))


def test_a_number_put_in_is_found(sample: Result) -> None:
    document = small_result(sample)
    document["checks"]["other_weights"]["halved"]["sky"] = {"score": "5.0", "band": None}
    place, stated, computed = first_difference(document)
    assert (place, computed) == ("checks.other_weights.halved.sky", '"nothing"')
    assert stated == '{"score": "5.0", "band": null}'


def test_a_list_cut_short_is_found(sample: Result) -> None:
    document = small_result(sample)
    document["to_find_out"] = ["transit"]
    assert first_difference(document) == ("to_find_out", '["transit"]', "[]")


def test_an_ask_is_named_by_its_criterion_and_a_pick_by_its_number(sample: Result) -> None:
    document = small_result(sample)
    document["asks"][1]["ask"] = "Give us a pony."
    place, stated, _ = first_difference(document)
    assert (place, stated) == (f"asks[{document['asks'][1]['criterion']}].ask", '"Give us a pony."')
    document = small_result(sample)
    document["picks"]["criteria"][2] = "transit"
    assert first_difference(document)[0] == "picks.criteria[2]"


def test_a_number_in_another_form_is_found(sample: Result) -> None:
    document = small_result(sample)
    document["overall"]["of"] = "5.0"
    assert first_difference(document) == ("overall.of", '"5.0"', '"5"')


def test_a_band_where_there_is_none_is_found(sample: Result) -> None:
    document = small_result(sample)
    document["way_up"] = None
    place, stated, computed = first_difference(document)
    assert (place, stated) == ("way_up", "null")
    assert computed.startswith('{"band": "partial"')


def test_a_long_value_is_shown_shortened(sample: Result) -> None:
    document = small_result(sample)
    document["asks"] = []
    _, stated, computed = first_difference(document)
    assert stated == "[]"
    assert len(computed) == 201
    assert computed.endswith("…")


HALF_A_CHARACTER = "\ud800"


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        (("overall", "score"), "abc", "overall.score: Value error, a printed number has plain digits, such as 2.4."),
        (("overall", "score"), "", "a printed number has plain digits, such as 2.4."),
        (("overall", "score"), ["2.4"], "a printed number has plain digits, such as 2.4."),
        (("overall", "score"), "-0.0", "a printed number has plain digits, such as 2.4."),
        (("overall", "score"), "1E+999999999", "a printed number has plain digits, such as 2.4."),
        (("attested", "one_sheet_fewer", "lowest"), "1E+999999999999999999", "attested.one_sheet_fewer.lowest"),
        (("attested", "one_sheet_fewer", "lowest"), "9.9", "The scores with one sheet fewer are impossible."),
        (("project", "name"), HALF_A_CHARACTER, "This is neither the PDF nor the JSON of a scorecard"),
        (("project", "facts", "contact"), HALF_A_CHARACTER, "This is neither the PDF nor the JSON of a scorecard"),
        (("round", "sheets"), {"angels": 31}, "round.sheets.angels"),
        (("round", "sheets"), {"online": 1031, "paper": -1000}, "a count is a whole number from 0 to 1,000,000."),
        (
            ("round", "sheets"),
            {"online": 900_000},
            "There are 900000 sheets but fewer answers; a sheet without an answer is not counted.",
        ),
        (("round", "sheets", "online"), 2.5, "a count is a whole number from 0 to 1,000,000."),
        (("round", "set_aside"), -5, "a count is a whole number from 0 to 1,000,000."),
        (("round", "set_aside"), True, "a count is a whole number from 0 to 1,000,000."),
        (("overall", "of"), "5e0", "overall.of: Value error, '5e0' is not an exact number."),
        (("tally", "transit", "cannot_tell"), 10**300, "a count is a whole number from 0 to 1,000,000."),
        (("tally", "transit", "levels", "1"), -1, "a count is a whole number from 0 to 1,000,000."),
        (("tally", "sky"), {"levels": {}, "not_applicable": 0, "cannot_tell": 0}, "has no criterion “sky”."),
        (
            ("reasons", "transit", 0, "answer"),
            "banana",
            "reasons.transit.0.answer: Value error, “banana” is no answer.",
        ),
        (("reasons", "transit", 0, "answer"), "1", "“transit” has reasons for answers that nobody gave."),
    ],
)
def test_an_impossible_value_is_refused(sample: Result, place: tuple[Any, ...], value: object, sentence: str) -> None:
    document = small_result(sample)
    holder: Any = document
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    with pytest.raises(ScorecardError) as fault:
        verify(encoded(document))
    assert sentence in str(fault.value)


def test_a_round_may_open_and_close_on_one_day(sample: Result) -> None:
    document = small_result(sample)
    document["round"]["opened"] = document["round"]["closed"]
    assert first_difference(document)[0] == "digest"


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        (("round", "opened"), "2099-01-01", "The round closes before it opens."),
        (
            ("round", "reopened"),
            [{"on": "2031-01-01", "reason": "A late sheet"}],
            "The round was opened again outside the time in which it was held.",
        ),
        (
            ("round", "set_aside_reasons"),
            ["Twice"],
            "The number of sheets set aside does not match the number of reasons.",
        ),
        (
            ("round", "about"),
            {"lives": {"nearby": 9_999}},
            "More people said something about themselves (“lives”) than there are sheets.",
        ),
        (
            ("attested", "one_sheet_fewer"),
            {"lowest": "1.0", "highest": "5.0"},
            "The scores with one sheet fewer lie outside those with three sheets fewer.",
        ),
        (
            ("round", "reopened"),
            [{"on": "2026-11-05", "reason": "Late"}, {"on": "2026-11-01", "reason": "Late"}],
            "The round was opened again outside the time in which it was held.",
        ),
        (
            ("round", "reopened"),
            [{"on": "2001-01-01", "reason": "Early"}],
            "The round was opened again outside the time in which it was held.",
        ),
        (("overall", "band"), "sky", "This rubric has no band “sky”."),
        (
            ("attested", "with_set_aside"),
            {"score": "2.0", "band": None},
            "There is a score with the sheets that were set aside, but no sheet was set aside.",
        ),
        (("overall", "score"), None, "The scores with one sheet fewer are impossible."),
        (("round", "label"), [[]] * 29, "This result cannot be read at round.label: Input should be a valid string."),
    ],
)
def test_the_refusal_names_the_impossible_value(
    sample: Result, place: tuple[str, str], value: object, sentence: str
) -> None:
    document = small_result(sample)
    document[place[0]][place[1]] = value
    with pytest.raises(UnreadableResult) as fault:
        verify(encoded(document))
    assert str(fault.value) == sentence


@pytest.mark.parametrize(
    ("version", "score", "holds"), [("0.2.4", "5.0", True), ("0.2.4", "4.0", False), (None, "5.0", False)]
)
def test_a_bound_of_an_earlier_version_is_computed_as_that_version_did(
    version: str | None, score: str, holds: bool
) -> None:
    """Before 0.2.5 there was a bound also where three sheets alone kept a question from applying."""
    answers = [{"a": Answer(Fraction(5))}] * 8 + [{"a": Answer(Fraction(5)), "b": Answer(NotRated.NOT_APPLICABLE)}] * 2
    sheets = [Sheet(str(number), given) for number, given in enumerate(answers)]
    document = score_sheets(small(criterion("a"), criterion("b")), sheets, project="Any").document()
    assert document["checks"]["three_sheets_fewer"] is None
    bound = {"score": score, "band": None}
    document["checks"]["three_sheets_fewer"] = {"lowest": bound, "highest": {**bound, "score": "5.0"}}
    document["engine"]["version"] = version or document["engine"]["version"]
    document["digest"] = document_digest(document)
    difference = verify(encoded(document)).difference
    assert (difference is None) == holds
    assert difference is None or difference.place.startswith("checks.three_sheets_fewer")


def test_one_sheet_fewer_needs_three_sheets() -> None:
    sheets = [Sheet(str(number), {"a": Answer(Fraction(number))}) for number in (1, 2)]
    document = score_sheets(small(criterion("a")), sheets, project="x").document()
    document["attested"]["one_sheet_fewer"] = {"lowest": "1.0", "highest": "2.0"}
    with pytest.raises(UnreadableResult, match=r"^The scores with one sheet fewer are impossible\.$"):
        verify(encoded(document))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"a": 1, "b": 2, "b": 3}', "the key “b” stands twice in one place"),
        (b'{"format":"scorecard/1","a":' + b"[" * 30 + b"]" * 30 + b"}", "nested too deeply"),
        (b'{"format":"scorecard/1","a":' + b"[" * 29 + b"]" * 29 + b"}", "cannot be read at rubric"),
        (b" " * LARGEST_RESULT, "This is neither the PDF nor the JSON"),
        (b" " * (LARGEST_RESULT + 1), "The file is larger than 20,000,000 bytes; a result is much smaller."),
    ],
)
def test_limits_are_exact_and_a_repeated_key_is_named(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableResult) as fault:
        verify(content)
    assert sentence in str(fault.value)


def test_a_faulty_rubric_inside_is_named(sample: Result) -> None:
    document = small_result(sample)
    document["rubric"]["content"]["principles"][0]["weight"] = "0"
    with pytest.raises(UnreadableResult) as fault:
        verify(encoded(document))
    assert str(fault.value) == (
        "The rubric in this result is faulty: the rubric in this result:1:1: “weight” is 0; a weight must be above 0."
    )


def test_parts_that_only_the_maker_can_vouch_for_are_named(sample: Result) -> None:
    assert verify(sample.json_bytes()).attested == (
        "round (dates, number of sheets, rulings, income limits, how it was held)",
        "rubric (status, review)",
        "project (name, kind, picture, facts)",
        "engine",
        "tally (counted from the sheets)",
        "reasons",
        "attested.one_sheet_fewer",
        "rubric.translations",
    )


def test_values_are_shown_as_they_were_written(sample: Result) -> None:
    document = small_result(sample)
    document["asks"][0]["ask"] = "Café " + "x" * 193
    assert first_difference(document)[1] == '"Café ' + "x" * 193 + '"'


def test_a_translation_of_other_questions_is_refused(sample: Result) -> None:
    for code, changes in (("fr", {}), ("es", {"texts": {"criteria.sky.question": "¿Y el cielo?"}})):
        document = small_result(sample)
        translation = document["rubric"]["translations"].pop("es")
        document["rubric"]["translations"][code] = {**translation, **changes}
        with pytest.raises(
            UnreadableResult, match=f"The translation “{code}” in this result belongs to other questions"
        ):
            verify(encoded(document))


@pytest.mark.parametrize("answer", ["not applicable", "cannot tell"])
def test_a_reason_for_an_answer_that_nobody_gave_is_refused(sample: Result, answer: str) -> None:
    document = small_result(sample)
    id_ = next(
        id_
        for id_ in document["reasons"]
        if not document["tally"][id_]["not_applicable" if answer == "not applicable" else "cannot_tell"]
    )
    document["reasons"][id_][0]["answer"] = answer
    with pytest.raises(ScorecardError, match=f"“{id_}” has reasons for answers that nobody gave"):
        verify(encoded(document))


def put(document: dict[str, Any], place: tuple[Any, ...], value: object) -> bytes:
    """The document with a value at a place; without that place where the value is `...`."""
    holder: Any = document
    for step in place[:-1]:
        holder = holder[step]
    if value is ...:
        del holder[place[-1]]
    else:
        holder[place[-1]] = value
    return encoded(document)


CONTENT = ("rubric", "content")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("principles",), ...),
        (("principles",), "x"),
        (("principles", 0), "x"),
        (("principles", 0, "criteria"), ...),
        (("principles", 0, "criteria"), ["x"]),
        (("principles", 0, "criteria", 0, "id"), ...),
        (("principles", 0, "criteria", 0, "scale"), "x"),
        (("principles", 0, "criteria", 0, "scale"), [{}]),
        (("scale", 1, "points"), ...),
        (("scale", 1, "points"), {}),
        (("scale", 1), "x"),
        (("bands", 0), "x"),
        (("bands", 0, "id"), {}),
    ],
)
def test_a_rubric_of_another_shape_is_refused(sample: Result, place: tuple[Any, ...], value: object) -> None:
    with pytest.raises(UnreadableResult, match=r"^The rubric in this result is faulty: "):
        verify(put(small_result(sample), (*CONTENT, *place), value))


@pytest.mark.parametrize("value", [None, 1, True])
@pytest.mark.parametrize("place", [("scale", 1), ("scale", 1, "points"), ("principles", 0, "criteria"), ("bands",)])
def test_a_rubric_that_holds_no_text_is_refused(sample: Result, place: tuple[Any, ...], value: object) -> None:
    with pytest.raises(UnreadableResult) as refused:
        verify(put(small_result(sample), (*CONTENT, *place), value))
    assert str(refused.value) == "The rubric in this result contains something that is not text."


def test_counts_without_the_points_of_their_levels_are_refused(sample: Result) -> None:
    with pytest.raises(UnreadableResult) as refused:
        verify(put(small_result(sample), ("tally", "transit", "levels"), [0, 0, 0, 0, 0]))
    assert str(refused.value) == "This result cannot be read at tally.transit.levels: Input should be a valid tuple."


def test_without_the_counts_of_a_question_the_computed_result_is_shown(sample: Result) -> None:
    document = small_result(sample)
    document["reasons"].pop("transit")
    found = verify(put(document, ("tally", "transit"), ...))
    assert found.difference is not None
    assert found.shown.tally["transit"].answers == 0


def test_reasons_for_a_question_without_counts_are_refused(sample: Result) -> None:
    document = small_result(sample)
    assert "transit" in document["reasons"]
    del document["tally"]["transit"]
    with pytest.raises(UnreadableResult) as refused:
        verify(encoded(document))
    assert str(refused.value) == "“transit” has reasons for answers that nobody gave."


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("asks", 0, "criterion"), "sky"),
        (("picks", "criteria", 0), "sky"),
        (("way_up", "criteria", 0), "sky"),
        (("to_find_out",), ["sky"]),
        (("overall", "requirements", 0, "criterion"), "sky"),
        (("overall", "band_by_number"), "sky"),
        (("checks", "limits", "lowest", "band"), "sky"),
        (("checks", "turning_points", 0, "principle"), "sky"),
        (("checks", "other_weights", "doubled"), {}),
        (("principles", 0, "id"), "sky"),
        (("principles", 0, "criteria", 0), ...),
        (("principles", 0, "criteria", 0, "points"), None),
        (("principles", 0, "criteria", 0, "status"), "not applicable"),
        (("principles", 0, "share"), None),
        (("principles",), []),
        (("overall", "band"), None),
    ],
)
def test_where_no_page_can_show_what_a_file_states_the_computed_results_are_shown(
    sample: Result, place: tuple[Any, ...], value: object
) -> None:
    found = verify(put(small_result(sample), place, value))
    assert found.difference is not None
    assert found.shown == sample
    assert found.result != sample


def test_results_that_name_what_the_rubric_has_are_shown_as_stated(sample: Result) -> None:
    document = small_result(sample)
    found = verify(put(document, ("overall", "score"), "4.9"))
    assert found.shown is found.result
    assert str(found.shown.overall.score) == "4.9"


def test_a_band_with_the_sheets_set_aside_that_the_rubric_has_not_is_refused(sample: Result) -> None:
    document = small_result(sample)
    document["round"]["set_aside"] = 1
    with pytest.raises(UnreadableResult) as refused:
        verify(put(document, ("attested", "with_set_aside"), {"score": "2.4", "band": "sky"}))
    assert str(refused.value) == "This rubric has no band “sky”."
