"""Puts the scorecard together: one pass from counts to the whole result."""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from scorecard import __version__
from scorecard.engine.answers import Answer, EvidenceKind, Other, Sheet
from scorecard.engine.asks import asks_of, to_find_out_of, verdict_if_granted, way_up_of
from scorecard.engine.disagreement import disagreement, mean_points, median_points
from scorecard.engine.project import MOST_PICKS, Facts, known_criteria
from scorecard.engine.result import (
    Ask,
    Attested,
    Checks,
    CountEntry,
    CriterionEntry,
    EngineEntry,
    GroupSheetEntry,
    Limits,
    OtherWeightsEntry,
    Overall,
    Picks,
    PictureEntry,
    PrincipleEntry,
    Printed,
    ProjectEntry,
    Reason,
    RequirementEntry,
    Result,
    RoundEntry,
    RubricEntry,
    Scorecard,
    SheetFewer,
    SheetsToTurn,
    TurnEntry,
    TurningPointEntry,
    VerdictEntry,
    WayUpEntry,
    document_digest,
    printed,
)
from scorecard.engine.robustness import (
    Turn,
    cannot_tell_otherwise,
    limits_of,
    one_sheet_fewer,
    other_weights_of,
    sheets_to_turn,
    three_sheets_fewer,
    three_sheets_more,
    turning_points_of,
)
from scorecard.engine.scoring import (
    ZERO,
    Part,
    Standing,
    Status,
    Verdict,
    Whole,
    applicable_parts,
    range_of,
    requirement_status,
    rounded,
    standings_of,
    top_of,
    whole_of,
)
from scorecard.engine.tally import Count, Tally, check_tally, empty_tally, tally_of
from scorecard.errors import InvalidTally, UnknownCriterion, UnknownLevel
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.rubrics.models import Criterion, Principle, Rubric
from scorecard.rubrics.translation import Translation


def score(
    rubric: Rubric,
    tally: Tally,
    *,
    kind: str | None = None,
    rulings: Collection[str] = (),
    picks: Sequence[str] = (),
) -> Scorecard:
    """The scorecard of any valid tally, also an empty one. `picks` are the group's top asks, else the first three.

    Raises UnknownCriterion or InvalidTally for what cannot belong to the rubric."""
    check_tally(rubric, tally, kind, rulings)
    counts = {**empty_tally(rubric), **tally}
    standings = standings_of(rubric, counts, kind, rulings)
    whole = whole_of(rubric, standings)
    asks = asks_of(rubric, standings, whole)
    way_up = way_up_of(rubric, standings, whole, asks)
    places = applicable_parts(rubric, whole.parts)
    return Scorecard(
        overall=_overall(rubric, standings, whole),
        principles=tuple(
            _principle(rubric, principle, places[principle.id], counts, standings, whole)
            for principle in rubric.principles
        ),
        checks=_checks(rubric, counts, standings, whole, kind, rulings),
        asks=tuple(Ask(criterion=ask.criterion, gain=ask.gain, ask=rubric.criteria[ask.criterion].ask) for ask in asks),
        picks=_picks(rubric, standings, whole, picks or [ask.criterion for ask in asks[:MOST_PICKS]]),
        way_up=WayUpEntry(band=way_up.band, criteria=way_up.criteria) if way_up else None,
        to_find_out=to_find_out_of(standings),
    )


def score_sheets(
    rubric: Rubric,
    sheets: Sequence[Sheet],
    *,
    project: str,
    kind: str | None = None,
    facts: Facts | None = None,
    picture: PictureEntry | None = None,
    rulings: Mapping[str, str] | None = None,
    round_entry: RoundEntry | None = None,
    translations: Mapping[str, Translation] | None = None,
) -> Result:
    """The result of a round's sheets. `rulings` gives a reason by criterion; `round_entry` its dates and sources;
    `translations` the rubric's texts by language."""
    rulings, facts = rulings or {}, facts or Facts()
    counted = [sheet for sheet in sheets if sheet.answers]
    tally = tally_of(rubric, counted)
    fewer = one_sheet_fewer(rubric, tally, counted, kind, rulings)
    return result_of(
        rubric,
        tally,
        project=ProjectEntry(name=project, kind=kind, facts=facts, picture=picture),
        round_entry=round_entry or RoundEntry(sheets={"file": len(counted)}, rulings=dict(rulings)),
        reasons=_reasons(counted),
        attested=Attested(one_sheet_fewer=sheet_fewer_of(rubric, fewer)),
        translations=translations or {},
    )


def result_of(
    rubric: Rubric,
    tally: Tally,
    *,
    project: ProjectEntry,
    round_entry: RoundEntry,
    reasons: Mapping[str, tuple[Reason, ...]],
    attested: Attested,
    translations: Mapping[str, Translation],
    group: Mapping[str, Reason] | None = None,
    engine: EngineEntry | None = None,
) -> Result:
    """The whole document from what it rests on; `group` is the group's own sheet. Raises as `score` does."""
    for id_ in (*known_criteria(project.facts), *reasons):
        if id_ not in rubric.criteria:
            raise UnknownCriterion(f"The rubric {rubric.name} has no criterion “{id_}”.")
    counts = {**empty_tally(rubric), **tally}
    computed = score(
        rubric,
        counts,
        kind=project.kind,
        rulings=round_entry.rulings,
        picks=[pick.criterion for pick in project.facts.asks],
    )
    result = Result(
        rubric=RubricEntry(
            id=rubric.rubric,
            edition=rubric.edition,
            status=rubric.status,
            reviewed=rubric.reviewed,
            digest=rubric.digest,
            content=rubric.canonical,
            translations=dict(sorted(translations.items())),
        ),
        project=project,
        round=round_entry,
        tally={id_: _count(rubric, id_, counts[id_]) for id_ in rubric.criteria},
        reasons={id_: reasons[id_] for id_ in rubric.criteria if reasons.get(id_)},
        group=_group_sheet(rubric, group, project.kind, round_entry.rulings) if group else None,
        **{name: getattr(computed, name) for name in Scorecard.model_fields},
        attested=attested,
        engine=engine or EngineEntry(name="scorecard", version=__version__),
        digest="",
    )
    return result.model_copy(update={"digest": document_digest(result.document())})


def _group_sheet(
    rubric: Rubric, answers: Mapping[str, Reason], kind: str | None, rulings: Collection[str]
) -> GroupSheetEntry:
    """Its own tally beside the raters'. Raises UnknownCriterion, UnknownLevel or InvalidTally."""
    sheet = Sheet("group", {id_: answer_of(entry) for id_, entry in answers.items()})
    alone = score(rubric, tally_of(rubric, [sheet]), kind=kind, rulings=rulings)
    ordered = {id_: answers[id_] for id_ in rubric.criteria if id_ in answers}
    return GroupSheetEntry(answers=ordered, overall=alone.overall, principles=alone.principles)


def answer_of(entry: Reason) -> Answer:
    """The answer that a document says. Raises UnknownLevel for what is none."""
    try:
        given = Other(entry.answer) if entry.answer in list(Other) else exact_number(entry.answer)
    except ValueError:
        raise UnknownLevel(f"“{entry.answer[:40]}” is no answer on the group's sheet.") from None
    kind = EvidenceKind(entry.evidence_kind) if entry.evidence_kind in list(EvidenceKind) else None
    return Answer(given, entry.reason, entry.evidence, kind)


def reason_of(answer: Answer, *, language: str | None = None, translation: str | None = None) -> Reason:
    """An answer with its words, as a document says it."""
    return Reason(
        answer=answer.given.value if isinstance(answer.given, Other) else exact_text(answer.given),
        reason=answer.reason,
        evidence=answer.evidence,
        evidence_kind=answer.evidence_kind.value if answer.evidence_kind else None,
        language=language,
        translation=translation,
    )


def _reasons(sheets: Sequence[Sheet]) -> dict[str, tuple[Reason, ...]]:
    """What was said with the answers, by criterion, in an order that does not follow the sheets."""
    reasons: dict[str, list[Reason]] = {}
    for sheet in sheets:
        for id_, answer in sheet.answers.items():
            if answer.reason or answer.evidence:
                reasons.setdefault(id_, []).append(reason_of(answer))
    return in_order(reasons)


def in_order(reasons: Mapping[str, Sequence[Reason]]) -> dict[str, tuple[Reason, ...]]:
    """Reasons in an order that says nothing about who gave them."""
    return {id_: tuple(sorted(entries, key=_reason_order)) for id_, entries in reasons.items()}


def _reason_order(entry: Reason) -> tuple[str, Fraction, str, str]:
    """Ratings from the lowest up, then the other answers; in each by the words."""
    words = entry.reason or "", entry.evidence or ""
    if entry.answer in list(Other):
        return entry.answer, ZERO, *words
    return "", exact_number(entry.answer), *words


def _printed(rubric: Rubric, number: Fraction | None) -> Printed | None:
    return None if number is None else printed(number, rubric.scoring.decimals)


def _count(rubric: Rubric, id_: str, count: Count) -> CountEntry:
    levels = zip(rubric.levels[id_], count.levels, strict=True)
    return CountEntry(
        levels={exact_text(level.points): number for level, number in levels},
        not_applicable=count.not_applicable,
        cannot_tell=count.cannot_tell,
    )


def _overall(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole) -> Overall:
    low, high = range_of(rubric, standings)
    return Overall(
        score=_printed(rubric, whole.verdict.score),
        of=whole.top,
        unit=rubric.scoring.show,
        share=whole.share,
        band=whole.verdict.band,
        band_by_number=whole.verdict.band_by_number,
        rated_share=whole.rated_share,
        low=_printed(rubric, low),
        high=_printed(rubric, high),
        requirements=tuple(
            RequirementEntry(
                criterion=criterion.id,
                requires=criterion.requires,
                status=requirement_status(criterion, standings[criterion.id]),
            )
            for criterion in rubric.requirements()
            if criterion.requires is not None
        ),
    )


def _principle(
    rubric: Rubric,
    principle: Principle,
    place: Fraction,
    counts: Tally,
    standings: Mapping[str, Standing],
    whole: Whole,
) -> PrincipleEntry:
    part = whole.parts[principle.id]
    top = top_of(rubric, {principle.id: part})
    shown = None if part.share is None else rounded(part.share * top, rubric.scoring.decimals)
    return PrincipleEntry(
        id=principle.id,
        weight_percent=place * 100 if part.applicable else None,
        carried_percent=_carried_percent(whole, part),
        share=part.share,
        score=_printed(rubric, shown),
        of=top,
        rated_share=part.possible / part.applicable if part.applicable else None,
        criteria=tuple(
            _criterion(
                rubric,
                criterion,
                count=counts[criterion.id],
                standing=standings[criterion.id],
                weight_percent=_weight_percent(rubric, criterion, standings[criterion.id], part, place),
                adds=_adds(standings[criterion.id], whole, part),
            )
            for criterion in principle.criteria
        ),
    )


def _carried_percent(whole: Whole, part: Part) -> Fraction | None:
    if whole.share is None or part.share is None:
        return None
    return part.value / whole.value * 100


def _weight_percent(
    rubric: Rubric, criterion: Criterion, standing: Standing, part: Part, place: Fraction
) -> Fraction | None:
    if criterion.bonus or standing.status is Status.NOT_APPLICABLE:
        return None
    return rubric.worth[criterion.id] / part.applicable * place * 100 if part.applicable else ZERO


def _criterion(
    rubric: Rubric,
    criterion: Criterion,
    *,
    count: Count,
    standing: Standing,
    weight_percent: Fraction | None,
    adds: Fraction | None,
) -> CriterionEntry:
    points = rubric.points[criterion.id]
    chosen = [value for value, number in zip(points, count.levels, strict=True) if number]
    return CriterionEntry(
        id=criterion.id,
        status=standing.status,
        points=standing.points,
        of=points[-1],
        weight=criterion.weight,
        weight_percent=weight_percent,
        adds=adds,
        ratings=count.ratings,
        mean=mean_points(points, count.levels) if chosen else None,
        median=median_points(points, count.levels) if chosen else None,
        lowest=chosen[0] if chosen else None,
        highest=chosen[-1] if chosen else None,
        disagreement=disagreement(count.levels),
    )


def _adds(standing: Standing, whole: Whole, part: Part) -> Fraction | None:
    """What a rated criterion adds to the overall share, before a bonus is held at the top."""
    if whole.share is None or standing.points is None:
        return None
    if part.share is None:
        return ZERO
    return standing.earned / part.possible * part.value / whole.value


def _checks(
    rubric: Rubric,
    counts: Tally,
    standings: Mapping[str, Standing],
    whole: Whole,
    kind: str | None,
    rulings: Collection[str],
) -> Checks:
    if whole.share is None:
        return Checks(
            limits=None,
            other_weights=None,
            turning_points=(),
            three_sheets_fewer=None,
            three_sheets_more=None,
            sheets_to_turn=None,
            cannot_tell_otherwise=None,
        )
    other = other_weights_of(rubric, whole)
    otherwise = cannot_tell_otherwise(rubric, counts, standings, kind, rulings)
    fewer = three_sheets_fewer(rubric, counts, standings)
    lower, higher = sheets_to_turn(rubric, counts, standings, whole)
    return Checks(
        limits=_limits(rubric, limits_of(rubric, whole)),
        other_weights=OtherWeightsEntry(
            equal=_verdict(rubric, other.equal),
            halved={id_: _verdict(rubric, verdict) for id_, verdict in other.halved.items()},
            doubled={id_: _verdict(rubric, verdict) for id_, verdict in other.doubled.items()},
        ),
        turning_points=tuple(
            TurningPointEntry(principle=point.principle, weight_percent=point.weight_percent, band=point.band)
            for point in turning_points_of(rubric, whole)
        ),
        three_sheets_fewer=_limits(rubric, fewer) if fewer else None,
        three_sheets_more=_limits(rubric, three_sheets_more(rubric, counts, standings)),
        sheets_to_turn=SheetsToTurn(lowest=_turn(lower), highest=_turn(higher)),
        cannot_tell_otherwise=None if otherwise is None else _verdict(rubric, otherwise),
    )


def _turn(turn: Turn | None) -> TurnEntry | None:
    return TurnEntry(sheets=turn.sheets, band=turn.band) if turn else None


def _limits(rubric: Rubric, verdicts: tuple[Verdict, Verdict]) -> Limits:
    lowest, highest = verdicts
    return Limits(lowest=_verdict(rubric, lowest), highest=_verdict(rubric, highest))


def _verdict(rubric: Rubric, verdict: Verdict) -> VerdictEntry:
    return VerdictEntry(score=_printed(rubric, verdict.score), band=verdict.band)


def _picks(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole, criteria: Sequence[str]) -> Picks:
    for id_ in criteria:
        if id_ not in rubric.criteria:
            raise UnknownCriterion(f"The rubric {rubric.name} has no criterion “{id_}”.")
        if standings[id_].status is Status.NOT_APPLICABLE:
            raise InvalidTally(f"“{id_}” does not apply to this project; ask for something else.")
    if whole.share is None:
        return Picks(criteria=tuple(criteria), score=None, band=None)
    verdict = verdict_if_granted(rubric, standings, criteria)
    return Picks(criteria=tuple(criteria), score=_printed(rubric, verdict.score), band=verdict.band)


def sheet_fewer_of(rubric: Rubric, fewer: tuple[Fraction, Fraction] | None) -> SheetFewer | None:
    """The figures of `one_sheet_fewer`, as a document attests them."""
    if fewer is None:
        return None
    lowest, highest = (printed(number, rubric.scoring.decimals) for number in fewer)
    return SheetFewer(lowest=lowest, highest=highest)
