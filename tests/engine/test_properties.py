"""Properties that hold for every rubric and every tally."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random

import oracle
from hypothesis import assume, given
from hypothesis import strategies as st
from rubrics import Round, rounds

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.result import Scorecard
from scorecard.engine.robustness import SheetFewer, one_sheet_fewer
from scorecard.engine.scorecard import score, score_sheets
from scorecard.engine.scoring import Status, Verdict, standings_of
from scorecard.engine.tally import Count, tally_of
from scorecard.engine.verifying.verification import verify
from scorecard.errors import FaultyFile
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric


def scored(round_: Round) -> Scorecard:
    return score(round_.rubric, tally_of(round_.rubric, round_.sheets), kind=round_.kind, rulings=round_.rulings)


def tree_of(rubric: Rubric) -> dict:  # type: ignore[type-arg]
    return rubric.model_dump(mode="json", by_alias=True, exclude_none=True)


@given(rounds())
def test_the_engine_agrees_with_the_simple_version_of_the_formulas(round_: Round) -> None:
    overall = scored(round_).overall
    tally = tally_of(round_.rubric, round_.sheets)
    share, rated_share, printed, band = oracle.score_of(round_.rubric, tally, round_.kind, round_.rulings)
    assert (overall.share, overall.rated_share) == (share, rated_share)
    assert (None if overall.score is None else Fraction(overall.score)) == printed
    assert overall.band_by_number == band


@given(rounds())
def test_every_tally_has_a_result_and_it_verifies(round_: Round) -> None:
    result = score_sheets(
        round_.rubric,
        round_.sheets,
        project="Any",
        kind=round_.kind,
        rulings=dict.fromkeys(round_.rulings, "Ruled."),
    )
    assert verify(result.json_bytes()).difference is None


@given(rounds(bonus=False))
def test_a_share_lies_between_0_and_1(round_: Round) -> None:
    found = scored(round_)
    for share in (found.overall.share, *(principle.share for principle in found.principles)):
        assert share is None or 0 <= share <= 1


@given(rounds())
def test_the_parts_of_the_whole_add_up_to_100_percent(round_: Round) -> None:
    found = scored(round_)
    principles = [entry.weight_percent for entry in found.principles if entry.weight_percent is not None]
    criteria = [entry.weight_percent for part in found.principles for entry in part.criteria if entry.weight_percent]
    assert sum(principles) == sum(criteria) == (100 if principles else 0)


@given(rounds(bonus=False))
def test_what_the_criteria_add_is_the_overall_share(round_: Round) -> None:
    found = scored(round_)
    assume(found.overall.share is not None)
    adds = [entry.adds for part in found.principles for entry in part.criteria if entry.adds is not None]
    assert sum(adds, Fraction(0)) == found.overall.share


@given(rounds(), st.data())
def test_raising_one_rating_never_lowers_the_score(round_: Round, data: st.DataObject) -> None:
    rated = [
        (number, id_)
        for number, sheet in enumerate(round_.sheets)
        for id_, answer in sheet.answers.items()
        if answer.given in round_.rubric.points[id_][:-1]
    ]
    assume(rated)
    number, id_ = data.draw(st.sampled_from(rated))
    points = round_.rubric.points[id_]
    sheet = round_.sheets[number]
    raised = points[points.index(sheet.answers[id_].given) + 1]
    sheets = list(round_.sheets)
    sheets[number] = Sheet(sheet.name, {**sheet.answers, id_: Answer(raised)})
    before, after = scored(round_).overall, scored(replace(round_, sheets=tuple(sheets))).overall
    assume(before.share is not None)
    assert after.share is not None and before.share is not None
    assert after.share >= before.share


@given(rounds(), st.randoms())
def test_the_order_of_the_sheets_is_irrelevant(round_: Round, random: Random) -> None:
    sheets = list(round_.sheets)
    random.shuffle(sheets)
    one = score_sheets(round_.rubric, round_.sheets, project="Any", kind=round_.kind)
    other = score_sheets(round_.rubric, sheets, project="Any", kind=round_.kind)
    assert one.json_bytes() == other.json_bytes()


@given(rounds(), st.sampled_from(["3", "0.5"]))
def test_multiplying_all_weights_leaves_the_share(round_: Round, factor: str) -> None:
    tree = tree_of(round_.rubric)
    assume(tree["scoring"]["show"] != "points")
    for principle in tree["principles"]:
        principle["weight"] = f"{float(principle['weight']) * float(factor):f}"
        for criterion in principle["criteria"]:
            criterion["weight"] = f"{float(criterion['weight']) * float(factor):f}"
    heavier = scored(replace(round_, rubric=parse_rubric(tree)))
    assert heavier.overall == scored(round_).overall


@given(rounds())
def test_ruling_a_criterion_out_equals_the_rubric_without_it(round_: Round) -> None:
    assume(round_.rulings)
    (ruled,) = round_.rulings
    tree = tree_of(round_.rubric)
    for principle in tree["principles"]:
        principle["criteria"] = [entry for entry in principle["criteria"] if entry["id"] != ruled]
        assume(any(entry["bonus"] == "no" for entry in principle["criteria"]))
    try:
        smaller = parse_rubric(tree)
    except FaultyFile:  # without it a band of points is out of reach
        assume(False)
        raise
    without = replace(
        round_,
        rubric=smaller,
        rulings=(),
        sheets=tuple(
            Sheet(sheet.name, {id_: answer for id_, answer in sheet.answers.items() if id_ != ruled})
            for sheet in round_.sheets
        ),
    )
    ours, theirs = scored(round_), scored(without)
    assert ours.overall.model_copy(update={"requirements": ()}) == theirs.overall.model_copy(
        update={"requirements": ()}
    )
    assert ours.checks.model_copy(update={"without_rulings": None}) == theirs.checks
    assert ours.way_up == theirs.way_up


@given(rounds())
def test_the_check_without_rulings_is_the_verdict_of_the_same_sheets_without_them(round_: Round) -> None:
    plain = scored(replace(round_, rulings=())).overall
    found = scored(round_).checks.without_rulings
    assert found == (Verdict(plain.score, plain.band) if round_.rulings else None)


@given(rounds())
def test_low_is_at_most_high(round_: Round) -> None:
    overall = scored(round_).overall
    assert (overall.low is None) == (overall.high is None)
    assert overall.low is None or overall.high is None or overall.low <= overall.high


@given(rounds(bonus=False, one_scale=True))
def test_with_one_scale_the_score_lies_in_its_range(round_: Round) -> None:
    overall = scored(round_).overall
    assume(overall.score is not None)
    assert overall.low is not None and overall.score is not None and overall.high is not None
    assert overall.low <= overall.score <= overall.high


@given(rounds())
def test_the_best_level_at_every_question_gives_the_top(round_: Round) -> None:
    best = Sheet("best", {id_: Answer(points[-1]) for id_, points in round_.rubric.points.items()})
    found = scored(replace(round_, sheets=(best,), rulings=(), kind=None))
    assert found.overall.share is not None
    with_bonus = any(criterion.bonus for criterion in round_.rubric.criteria.values())
    assert found.overall.share == 1 or (with_bonus and found.overall.unit == "points" and found.overall.share > 1)
    assert not found.asks and not found.to_find_out


@given(rounds(most_sheets=4))
def test_one_sheet_fewer_is_what_counting_again_without_each_sheet_gives(round_: Round) -> None:
    tally = tally_of(round_.rubric, round_.sheets)
    counted = [sheet for sheet in round_.sheets if sheet.answers]
    found = one_sheet_fewer(round_.rubric, tally, round_.sheets, round_.kind, round_.rulings)
    scores = [
        scored(replace(round_, sheets=(*counted[:left_out], *counted[left_out + 1 :]))).overall.score
        for left_out in range(len(counted))
        if len(counted) >= 3
    ]
    known = [known for known in scores if known is not None]
    has_score = scored(round_).overall.score is not None
    assert found == (SheetFewer(min(known), max(known)) if known and has_score else None)


@given(rounds(most_sheets=4))
def test_three_sheets_more_are_what_counting_again_with_them_gives(round_: Round) -> None:
    more = scored(round_).checks.three_sheets_more
    assume(more is not None)
    assert more is not None
    tally = tally_of(round_.rubric, round_.sheets)
    standings = standings_of(round_.rubric, tally, round_.kind, round_.rulings)
    for end, found in ((0, more.lowest), (-1, more.highest)):
        answers = {
            id_: Answer(points[end])
            for id_, points in round_.rubric.points.items()
            if standings[id_].status is not Status.NOT_APPLICABLE
        }
        again = scored(replace(round_, sheets=(*round_.sheets, *(Sheet(f"more {n}", answers) for n in range(3)))))
        assert (found.score, found.band) == (again.overall.score, again.overall.band)


@given(rounds(most_sheets=3), st.randoms(use_true_random=False))
def test_leaving_out_any_three_sheets_stays_within_the_bounds(round_: Round, drawn: Random) -> None:
    """Each sheet but the last is counted five times, so that in half of the examples no question could lose its
    ratings."""
    *several, last = round_.sheets or (None,)
    copies = tuple(replace(sheet, name=f"{sheet.name}-{n}") for sheet in several if sheet for n in range(5))
    many = replace(round_, sheets=(*copies, *([last] if last else [])))
    found = scored(many)
    fewer, ranks = found.checks.three_sheets_fewer, [band.id for band in round_.rubric.bands]
    if fewer is None or len(many.sheets) < 4:
        return
    assert fewer.lowest.score is not None and fewer.highest.score is not None
    for _ in range(8):
        left = drawn.sample(many.sheets, len(many.sheets) - 3)
        overall = scored(replace(many, sheets=tuple(left))).overall
        assert overall.score is not None
        assert fewer.lowest.score <= overall.score <= fewer.highest.score
        if overall.band and fewer.lowest.band and fewer.highest.band:
            assert ranks.index(fewer.lowest.band) <= ranks.index(overall.band) <= ranks.index(fewer.highest.band)


@given(rounds(most_sheets=5))
def test_sheets_to_turn_equals_what_trying_one_by_one_finds(round_: Round) -> None:
    found = scored(round_)
    turn, ranks = found.checks.sheets_to_turn, [band.id for band in round_.rubric.bands]
    assume(turn is not None and found.overall.band is not None)
    assert turn is not None and found.overall.band is not None
    tally = tally_of(round_.rubric, round_.sheets)
    standings = standings_of(round_.rubric, tally, round_.kind, round_.rulings)
    asked = [id_ for id_, standing in standings.items() if standing.status is not Status.NOT_APPLICABLE]
    most = max((tally[id_].ratings + tally[id_].not_applicable + tally[id_].cannot_tell for id_ in asked), default=0)
    now = ranks.index(found.overall.band)
    for end, way, reported in ((0, -1, turn.lowest), (-1, 1, turn.highest)):
        answers = {id_: Answer(round_.rubric.points[id_][end]) for id_ in asked}
        expected = None
        for number in range(1, most + 1):
            more = (*round_.sheets, *(Sheet(f"more {one}", answers) for one in range(number)))
            band = scored(replace(round_, sheets=more)).overall.band
            if band is not None and (ranks.index(band) - now) * way > 0:
                expected = (number, band)
                break
        assert (reported and (reported.sheets, reported.band)) == expected


@given(rounds(most_sheets=4))
def test_the_other_rule_for_cannot_tell_is_what_the_other_rubric_gives(round_: Round) -> None:
    found, scoring = scored(round_), round_.rubric.scoring
    other = found.checks.cannot_tell_otherwise
    if other is None:
        return
    rule = "leave out" if scoring.cannot_tell == "lowest" else "lowest"
    changed = round_.rubric.model_copy(update={"scoring": scoring.model_copy(update={"cannot_tell": rule})})
    again = scored(replace(round_, rubric=changed)).overall
    assert (other.score, other.band) == (again.score, again.band)


@given(rounds())
def test_the_way_up_is_the_shortest_prefix_of_the_asks_that_prints_a_higher_band(round_: Round) -> None:
    found = scored(round_)
    ranks = [band.id for band in round_.rubric.bands]
    tally = tally_of(round_.rubric, round_.sheets)
    shortest = None
    for count in range(1, len(found.asks) + 1):
        with_granted = {
            ask.criterion: Count((*(0,) * (len(round_.rubric.points[ask.criterion]) - 1), 1))
            for ask in found.asks[:count]
        }
        band = score(round_.rubric, {**tally, **with_granted}, kind=round_.kind, rulings=round_.rulings).overall.band
        if band is not None and ranks.index(band) > ranks.index(found.overall.band or ""):
            shortest = (band, tuple(ask.criterion for ask in found.asks[:count]))
            break
    assert (None if found.way_up is None else (found.way_up.band, found.way_up.criteria)) == shortest


@given(rounds())
def test_a_gain_is_what_the_overall_share_gains(round_: Round) -> None:
    found = scored(round_)
    tally = tally_of(round_.rubric, round_.sheets)
    for ask in found.asks:
        top = Count((*(0,) * (len(round_.rubric.points[ask.criterion]) - 1), 1))
        after = score(round_.rubric, {**tally, ask.criterion: top}, kind=round_.kind, rulings=round_.rulings)
        assert found.overall.share is not None and after.overall.share is not None
        if ask.gain is not None:
            assert after.overall.share - found.overall.share == ask.gain


@given(rounds())
def test_asks_are_in_order(round_: Round) -> None:
    found = scored(round_)
    status = {entry.criterion: entry.status for entry in found.overall.requirements}
    place = {"not met": 0, "open": 1}
    order = list(round_.rubric.criteria)
    keys = [
        (place.get(status.get(ask.criterion, ""), 2), -(ask.gain or 0), order.index(ask.criterion))
        for ask in found.asks
    ]
    assert keys == sorted(keys)


@given(rounds())
def test_the_band_changes_at_its_turning_points(round_: Round) -> None:
    """Just before the point it is today's band, just past it the other one; the other weights keep their proportions."""
    found = scored(round_)
    assume(found.overall.share is not None and len(found.principles) > 1)
    assert found.overall.share is not None
    for point in found.checks.turning_points:
        weight = point.weight_percent / 100
        values = _carried(found)
        now = values[point.principle]
        away = weight - now or Fraction(1 if _share(found, point.principle) < found.overall.share else -1)
        step = Fraction(1, 10**9) * (1 if away > 0 else -1)
        before, after = (_band_at(found, round_, point.principle, weight + nudge) for nudge in (-step, step))
        assert (before, after) == (found.overall.band, point.band)
        assert 0 < weight < 1


def _share(found: Scorecard, principle: str) -> Fraction:
    return next(entry.share for entry in found.principles if entry.id == principle and entry.share is not None)


def _carried(found: Scorecard) -> dict[str, Fraction]:
    """The part of the overall share that each principle with a share carries."""
    return {part.id: part.carried_percent / 100 for part in found.principles if part.carried_percent is not None}


def _band_at(found: Scorecard, round_: Round, principle: str, weight: Fraction) -> str | None:
    carried = _carried(found)
    shares = {entry.id: entry.share for entry in found.principles if entry.share is not None}
    rest = 1 - carried[principle]
    share = weight * shares[principle] + sum(
        (carried[id_] / rest * (1 - weight) * shares[id_] for id_ in shares if id_ != principle), Fraction(0)
    )
    number = Fraction(
        int((share * found.overall.of) * 10**round_.rubric.scoring.decimals + Fraction(1, 2)),
        10**round_.rubric.scoring.decimals,
    )
    reached = 100 * number / found.overall.of if round_.rubric.scoring.bands_of == "share" else number
    ranks = [rank for rank, band in enumerate(round_.rubric.bands) if band.from_ is None or band.from_ <= reached]
    rank = max(ranks)
    bad = {"not met", "open"}
    if round_.rubric.scoring.cap_band and any(entry.status in bad for entry in found.overall.requirements):
        rank = min(rank, [band.id for band in round_.rubric.bands].index(round_.rubric.scoring.cap_band))
    return round_.rubric.bands[rank].id


@given(rounds())
def test_the_overall_share_is_the_carried_mean_of_the_principles(round_: Round) -> None:
    found = scored(round_)
    assume(found.overall.share is not None and found.overall.share != 1)
    carried = _carried(found)
    assert sum(carried.values()) == 1
    shares = {part.id: part.share for part in found.principles if part.share is not None}
    assert sum((carried[id_] * shares[id_] for id_ in carried), Fraction(0)) == found.overall.share


@given(rounds())
def test_granting_the_asks_one_by_one_finds_the_way_up_and_no_shorter_one(round_: Round) -> None:
    """Each prefix is scored anew from counts in which the granted questions have their best rating alone."""
    rubric, tally = round_.rubric, tally_of(round_.rubric, round_.sheets)

    def card(with_granted: Sequence[str]) -> Scorecard:
        best = {id_: Count((*(0,) * (len(rubric.levels[id_]) - 1), 1)) for id_ in with_granted}
        return score(rubric, {**tally, **best}, kind=round_.kind, rulings=round_.rulings)

    found = card(())
    ranks = {band.id: rank for rank, band in enumerate(rubric.bands)}
    names = [ask.criterion for ask in found.asks]
    higher = [
        (count, after.band)
        for count in range(len(names) + 1)
        if (after := card(names[:count]).overall).band is not None
        and found.overall.band is not None
        and ranks[after.band] > ranks[found.overall.band]
    ]
    if not higher:
        assert found.way_up is None
    else:
        assert found.way_up is not None
        assert (len(found.way_up.criteria), found.way_up.band) == higher[0]
        assert list(found.way_up.criteria) == names[: higher[0][0]]
