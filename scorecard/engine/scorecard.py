"""Computes the whole scorecard from counts, and the result from sheets.

Words of the arithmetic (docs/scoring.md): a criterion is *worth* its weight times its most points; *applicable* is what
all criteria that apply to the project are worth together, *possible* what those of them that were rated are worth;
`value` is what a principle weighs in the whole. A *standing* is the status and the points of a criterion. `whole` has
the sums of all principles, with the score and its band."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction

from scorecard import __version__
from scorecard.engine.answers import Answer, QuotedAnswer, Sheet
from scorecard.engine.asks import asks_of, unjudged_criteria, verdict_if_granted, way_up_of
from scorecard.engine.disagreement import disagreement, mean_points, median_points
from scorecard.engine.numbers import printed
from scorecard.engine.project import MOST_PICKS, Facts, ShownPicture, named_criteria
from scorecard.engine.result import (
    ENGINE,
    Attested,
    Checks,
    CriterionEntry,
    EngineEntry,
    GroupSheetEntry,
    Overall,
    Picks,
    PrincipleEntry,
    ProjectEntry,
    RequirementEntry,
    Result,
    RoundEntry,
    RubricEntry,
    Scorecard,
    document_digest,
)
from scorecard.engine.robustness import (
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
    PrincipleSums,
    Standing,
    Status,
    Whole,
    applicable_parts,
    applies,
    band_rank,
    range_of,
    requirement_status,
    standings_of,
    top_of,
    whole_of,
)
from scorecard.engine.tally import Count, Tally, check_tally, empty_tally, tally_of
from scorecard.errors import InvalidTally, UnknownCriterion
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
    """The scorecard of any valid tally, also an empty one. `picks` are the criteria whose asks the group puts first; if
    it chose none, the first three of all asks are taken.

    Raises UnknownCriterion or InvalidTally for counts, a kind, rulings or picks that cannot belong to the rubric."""
    check_tally(rubric, tally, kind, rulings)
    counts = {**empty_tally(rubric), **tally}
    standings = standings_of(rubric, counts, kind, rulings)
    whole = whole_of(rubric, standings)
    asks = asks_of(rubric, standings, whole)
    weight_shares = applicable_parts(rubric, whole.parts)
    return Scorecard(
        overall=_overall(rubric, standings, whole),
        principles=tuple(
            _principle(rubric, principle, weight_shares[principle.id], counts, standings, whole)
            for principle in rubric.principles
        ),
        checks=_checks(rubric, counts, standings, whole, kind, rulings),
        asks=asks,
        picks=_picks(rubric, standings, whole, picks or [ask.criterion for ask in asks[:MOST_PICKS]]),
        way_up=way_up_of(rubric, standings, whole, asks),
        to_find_out=unjudged_criteria(standings),
    )


def score_sheets(
    rubric: Rubric,
    sheets: Sequence[Sheet],
    *,
    project: str,
    kind: str | None = None,
    facts: Facts | None = None,
    picture: ShownPicture | None = None,
    rulings: Mapping[str, str] | None = None,
    round_entry: RoundEntry | None = None,
    translations: Mapping[str, Translation] | None = None,
) -> Result:
    """The result of a round's sheets. `rulings` gives a reason by criterion, `translations` the rubric's texts by
    language. `round_entry` says when and how the round was held; without it the sheets count as those of a file."""
    rulings, facts = rulings or {}, facts or Facts()
    counted = [sheet for sheet in sheets if sheet.has_answer]
    tally = tally_of(rubric, counted)
    return result_of(
        rubric,
        tally,
        project=ProjectEntry(name=project, kind=kind, facts=facts, picture=picture),
        round_entry=round_entry or RoundEntry(sheets={"file": len(counted)}, rulings=dict(rulings)),
        reasons=quoted_reasons(counted),
        attested=Attested(one_sheet_fewer=one_sheet_fewer(rubric, tally, counted, kind, rulings)),
        translations=translations or {},
    )


def result_of(
    rubric: Rubric,
    tally: Tally,
    *,
    project: ProjectEntry,
    round_entry: RoundEntry,
    reasons: Mapping[str, tuple[QuotedAnswer, ...]],
    attested: Attested,
    translations: Mapping[str, Translation],
    group: Mapping[str, QuotedAnswer] | None = None,
    engine: EngineEntry | None = None,
) -> Result:
    """The whole document with its digest. `group` is the group's own sheet. Raises as `score` does."""
    for id_ in (*named_criteria(project.facts), *reasons):
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
        project=_with_published_quote(project, reasons),
        round=round_entry,
        tally={id_: counts[id_] for id_ in rubric.criteria},
        reasons={id_: reasons[id_] for id_ in rubric.criteria if reasons.get(id_)},
        group=_group_sheet(rubric, group, project.kind, round_entry.rulings) if group else None,
        **{name: getattr(computed, name) for name in Scorecard.model_fields},
        attested=attested,
        engine=engine or EngineEntry(name=ENGINE, version=__version__),
        digest="",
    )
    return result.model_copy(update={"digest": document_digest(result.document())})


def _with_published_quote(project: ProjectEntry, reasons: Mapping[str, tuple[QuotedAnswer, ...]]) -> ProjectEntry:
    """The project, without its quote if that is none of the published reasons (any more)."""
    quote = project.facts.quote
    if quote is None or any(one.reason == quote for given in reasons.values() for one in given):
        return project
    return project.model_copy(update={"facts": project.facts.model_copy(update={"quote": None})})


def _group_sheet(
    rubric: Rubric, answers: Mapping[str, QuotedAnswer], kind: str | None, rulings: Collection[str]
) -> GroupSheetEntry:
    """The group's own sheet, scored as a tally of one. Raises UnknownCriterion, UnknownLevel or InvalidTally."""
    scorecard = score(rubric, tally_of(rubric, [Sheet("group", answers)]), kind=kind, rulings=rulings)
    ordered = {id_: answers[id_] for id_ in rubric.criteria if id_ in answers}
    return GroupSheetEntry(answers=ordered, overall=scorecard.overall, principles=scorecard.principles)


def quoted(answer: Answer, *, language: str | None = None, translation: str | None = None) -> QuotedAnswer:
    """An answer with its words, as a document quotes it."""
    return QuotedAnswer(answer.given, answer.reason, answer.evidence, answer.evidence_kind, language, translation)


def quoted_reasons(sheets: Iterable[Sheet]) -> dict[str, tuple[QuotedAnswer, ...]]:
    """The answers with a reason or evidence, by criterion, in an order that does not follow the sheets."""
    reasons: dict[str, list[QuotedAnswer]] = {}
    for sheet in sheets:
        for id_, answer in sheet.answers.items():
            if answer.given is not None and (answer.reason or answer.evidence):
                reasons.setdefault(id_, []).append(quoted(answer))
    return in_order(reasons)


def in_order(reasons: Mapping[str, Sequence[QuotedAnswer]]) -> dict[str, tuple[QuotedAnswer, ...]]:
    """Sorts reasons into an order that says nothing about who gave them."""
    return {id_: tuple(sorted(answers, key=_reason_order)) for id_, answers in reasons.items()}


def _reason_order(answer: QuotedAnswer) -> tuple[str, Fraction, str, str]:
    """A sort key: ratings from the lowest up, then the other answers, each by their words."""
    words = answer.reason or "", answer.evidence or ""
    if isinstance(answer.given, Fraction):
        return "", answer.given, *words
    return str(answer.given), ZERO, *words


def _overall(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole) -> Overall:
    """The score, its band and requirements. `band_by_number` is the band that the score alone would have. If the rest
    were rated, the score could be from `low` to `high`."""
    low, high = range_of(rubric, standings)
    score = whole.verdict.score
    rank = None if score is None else band_rank(rubric, score, whole.top)
    return Overall(
        score=score,
        of=whole.top,
        unit=rubric.scoring.show,
        share=whole.share,
        band=whole.verdict.band,
        band_by_number=None if rank is None else rubric.bands[rank].id,
        rated_share=whole.rated_share,
        low=low,
        high=high,
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
    weight_share: Fraction,
    counts: Tally,
    standings: Mapping[str, Standing],
    whole: Whole,
) -> PrincipleEntry:
    """A principle with its criteria; `weight_share` is its weight beside all others that apply, from 0 to 1."""
    part = whole.parts[principle.id]
    top = top_of(rubric, {principle.id: part})
    return PrincipleEntry(
        id=principle.id,
        weight_percent=weight_share * 100 if part.applicable else None,
        carried_percent=_carried_percent(whole, part),
        share=part.share,
        score=None if part.share is None else printed(part.share * top, rubric.scoring.decimals),
        of=top,
        rated_share=part.possible / part.applicable if part.applicable else None,
        criteria=tuple(
            _criterion(
                rubric,
                criterion,
                count=counts[criterion.id],
                standing=standings[criterion.id],
                weight_percent=_weight_percent(rubric, criterion, standings[criterion.id], part, weight_share),
                adds=_adds(standings[criterion.id], whole, part),
            )
            for criterion in principle.criteria
        ),
    )


def _carried_percent(whole: Whole, part: PrincipleSums) -> Fraction | None:
    """How much of the score this principle decides, in percent: its weight beside the others that have a share."""
    if whole.share is None or part.share is None:
        return None
    return part.value / whole.value * 100


def _weight_percent(
    rubric: Rubric, criterion: Criterion, standing: Standing, part: PrincipleSums, weight_share: Fraction
) -> Fraction | None:
    """How much of the whole scorecard a criterion weighs, in percent. A bonus and what does not apply weigh nothing."""
    if criterion.bonus or standing.status is Status.NOT_APPLICABLE:
        return None
    return rubric.worth[criterion.id] / part.applicable * weight_share * 100 if part.applicable else ZERO


def _criterion(
    rubric: Rubric,
    criterion: Criterion,
    *,
    count: Count,
    standing: Standing,
    weight_percent: Fraction | None,
    adds: Fraction | None,
) -> CriterionEntry:
    """A criterion with its points, its weight in percent of the whole, and how its ratings are spread."""
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


def _adds(standing: Standing, whole: Whole, part: PrincipleSums) -> Fraction | None:
    """What a rated criterion adds to the overall share before that is limited to 1."""
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
    """How solid the result is: what other weights, fewer or more sheets, and other ways to count would make of it.
    `limits` are the verdicts if the weakest, and the strongest, principle alone counted."""
    without_rulings = whole_of(rubric, standings_of(rubric, counts, kind, ())).verdict if rulings else None
    if whole.share is None:
        return Checks(
            limits=None,
            other_weights=None,
            turning_points=(),
            three_sheets_fewer=None,
            three_sheets_more=None,
            sheets_to_turn=None,
            cannot_tell_otherwise=None,
            without_rulings=without_rulings,
        )
    never_apply = {id_ for id_, criterion in rubric.criteria.items() if id_ in rulings or not applies(criterion, kind)}
    return Checks(
        limits=limits_of(rubric, whole),
        other_weights=other_weights_of(rubric, whole),
        turning_points=turning_points_of(rubric, whole),
        three_sheets_fewer=three_sheets_fewer(rubric, counts, standings, never_apply),
        three_sheets_more=three_sheets_more(rubric, counts, standings),
        sheets_to_turn=sheets_to_turn(rubric, counts, standings, whole),
        cannot_tell_otherwise=cannot_tell_otherwise(rubric, counts, standings, kind, rulings),
        without_rulings=without_rulings,
    )


def _picks(rubric: Rubric, standings: Mapping[str, Standing], whole: Whole, criteria: Sequence[str]) -> Picks:
    """The asks that the group puts first, with the score and band if all of them were granted."""
    for id_ in criteria:
        if id_ not in rubric.criteria:
            raise UnknownCriterion(f"The rubric {rubric.name} has no criterion “{id_}”.")
        if standings[id_].status is Status.NOT_APPLICABLE:
            raise InvalidTally(f"“{id_}” does not apply to this project; ask for something else.")
    if whole.share is None:
        return Picks(criteria=tuple(criteria), score=None, band=None)
    verdict = verdict_if_granted(rubric, standings, criteria)
    return Picks(criteria=tuple(criteria), score=verdict.score, band=verdict.band)
