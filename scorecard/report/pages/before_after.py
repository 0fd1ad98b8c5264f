"""Before and after, as a page prints it: two scorecards of one project, what moved, and what cannot be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from scorecard.engine.before_after import BeforeAfter, Move, before_after
from scorecard.engine.numbers import printed
from scorecard.engine.result import Result
from scorecard.engine.scoring import Status, Verdict
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.axis import Axis, axis_of
from scorecard.report.drawings.dumbbells import Dumbbell, dumbbell
from scorecard.report.pages.asks import demand_of
from scorecard.report.pages.questions import Quote, finding_quote, reason_quote
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.check_sentences import verdict_text
from scorecard.report.wording.numbers import count_text, day_text, exact_points_text, score_text
from scorecard.report.wording.round_notes import label_of
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Untranslated


@dataclass(frozen=True, slots=True)
class RoundSide:
    """One of the two rounds, in texts; a text is empty if there is nothing to say. `of` follows the score, such as “of
    5”; `position` and `demand` are what the group said for the hearing, `stance` is the position alone."""

    label: str
    day: str
    score: str
    of: str
    band: str
    sheets: str
    edition: str
    position: str
    demand: str
    stance: str


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A principle or a question with its points in both rounds, as text and as a drawing. `note` says that it moved
    because of “cannot tell” alone, "" if it did not. `facts_before` and `facts_after` are the findings on a question,
    empty if they are the same in both rounds; `reasons` are a few reasons of the later round."""

    name: str
    before: str
    after: str
    drawn: Dumbbell
    note: str = ""
    facts_before: tuple[Quote, ...] = ()
    facts_after: tuple[Quote, ...] = ()
    reasons: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class BeforeAfterCard:
    """The comparison of two rounds. `up` and `down` are the questions that rose and fell, `by_unknown` those that would
    not have if “cannot tell” did not count, `unsure` those whose move is not sure, `others` those that were rated in
    only one round. `apart` says which cannot be compared, and why; `with_ruled_out` what the scores would be with the
    questions that were ruled out, "" where the same ones were."""

    name: str
    before: RoundSide
    after: RoundSide
    summary: str
    key: str
    """Says what the dots and lines of the drawings mean."""
    requirements: tuple[str, ...]
    """Sentences on the requirements whose status is not the same in both rounds."""
    cautions: tuple[str, ...]
    principles: tuple[MoveRow, ...]
    up: tuple[MoveRow, ...]
    down: tuple[MoveRow, ...]
    by_unknown: tuple[MoveRow, ...]
    unsure: tuple[MoveRow, ...]
    others: tuple[MoveRow, ...]
    apart: tuple[str, ...]
    with_ruled_out: str


_OTHERS = (Move.NOW_RATED, Move.NO_LONGER_RATED)
"""The moves of questions that were rated in one of the rounds only."""


def before_after_card(before: Result, after: Result) -> BeforeAfterCard:
    """Compares two rounds of a project, in the words and by the principles of the later round's edition."""
    first, second = View.of(before), View.of(after)  # each with its rubric in the reader's language
    comparison, axis = before_after(before, after, first.rubric, second.rubric), axis_of(second)

    def moved(*moves: Move, by_unknown: bool = False) -> tuple[MoveRow, ...]:
        ids = [id_ for id_, move in comparison.moves.items() if move in moves]
        ids = [id_ for id_ in ids if (id_ in comparison.by_unknown) == by_unknown]
        ids.sort(key=lambda id_: _step(first, second, id_), reverse=True)
        return tuple(_question(first, second, axis, id_, comparison.by_unknown.get(id_)) for id_ in ids)

    return BeforeAfterCard(
        name=after.project.name,
        before=_side(first),
        after=_side(second),
        summary=" ".join(_summary(comparison, first, second)),
        key=_key(axis),
        requirements=tuple(_requirements(first, second)) if comparison.scores else (),
        cautions=tuple(_cautions(comparison, first, second)),
        principles=tuple(_principles(first, second, axis)) if comparison.scores else (),
        up=moved(Move.UP),
        down=moved(Move.DOWN),
        by_unknown=moved(Move.UP, Move.DOWN, by_unknown=True),
        unsure=moved(Move.SAME),
        others=moved(*_OTHERS),
        apart=tuple(_apart(comparison, first.rubric, second.rubric)),
        with_ruled_out=_with_ruled_out(comparison, first, second),
    )


def _requirements(first: View, second: View) -> Iterator[str]:
    before = {one.criterion: sentences.requirement_mark(one) for one in first.result.overall.requirements}
    for one in second.result.overall.requirements:
        mark = sentences.requirement_mark(one)
        if one.criterion in before and mark != before[one.criterion]:
            yield _("Required by these questions: “{question}” Before: {before}. After: {after}.").format(
                question=second.rubric.criteria[one.criterion].question, before=before[one.criterion], after=mark
            )


def _side(view: View) -> RoundSide:
    overall, round_, facts = view.result.overall, view.result.round, view.result.project.facts
    demand, language = demand_of(view)
    return RoundSide(
        label=label_of(round_) or _("Without a label"),
        day=day_text(round_.closed) if round_.closed else "",
        score=_("No score") if overall.score is None else score_text(overall.score),
        of=sentences.of_text(view) if overall.score is not None else "",
        band=view.band_label(overall.band) or "",
        sheets=sentences.sheets_counted(view) + sentences.sheets_detail(view),
        edition=_("{title}, edition {edition}").format(title=view.rubric.title, edition=view.rubric.edition),
        position=sentences.position_text(facts.position, demand, round_.held_by) if facts.position else "",
        stance=sentences.position_text(facts.position) if facts.position else "",
        demand=Untranslated(demand, language) if demand and language else demand or "",
    )


def _summary(comparison: BeforeAfter, first: View, second: View) -> Iterator[str]:
    unknown = [comparison.moves[id_] for id_ in comparison.by_unknown]
    up, down = (comparison.count(move) - unknown.count(move) for move in (Move.UP, Move.DOWN))
    if not up and not down:
        yield _("No question rose or fell for sure.")
    else:
        risen = ngettext("1 question rose", "{number} questions rose", up).format(number=count_text(up))
        fallen = ngettext("1 fell", "{number} fell", down).format(number=count_text(down))
        yield _("{risen}, {fallen}.").format(risen=risen, fallen=fallen)
    if unknown:
        yield ngettext(
            "1 moved because more or fewer could not tell; its ratings did not move that way.",
            "{number} moved because more or fewer could not tell; their ratings did not move that way.",
            len(unknown),
        ).format(number=count_text(len(unknown)))
    yield from _same(comparison)
    before, after = (
        sum(count.cannot_tell for id_, count in view.result.tally.items() if _applies(view, id_))
        for view in (first, second)
    )
    if before or after:
        yield _("“Cannot tell” was answered {before} times before and {after} times after.").format(
            before=count_text(before), after=count_text(after)
        )


def _applies(view: View, id_: str) -> bool:
    return view.criteria[id_].status is not Status.NOT_APPLICABLE


def _with_ruled_out(comparison: BeforeAfter, first: View, second: View) -> str:
    """What the two scores would be with the questions that were ruled out; "" if these were the same ones."""
    verdicts = [
        view.result.checks.without_rulings or Verdict(view.result.overall.score, view.result.overall.band)
        for view in (first, second)
    ]
    if comparison.same_rulings or not comparison.scores or any(verdict.score is None for verdict in verdicts):
        return ""
    before, after = (verdict_text(view, verdict) for view, verdict in zip((first, second), verdicts, strict=True))
    without = _("With the questions that were ruled out it would be {before} before and {after} after.")
    return without.format(before=before, after=after)


def _key(axis: Axis) -> str:
    text = _("Hollow dot: before. Full dot: after. Each line goes from {least} to {most}. The largest move is first.")
    return text.format(least=exact_points_text(axis.least), most=exact_points_text(axis.most))


def _same(comparison: BeforeAfter) -> Iterator[str]:
    """Says of how many questions it cannot be told whether they rose or fell, if there are any."""
    number = comparison.count(Move.SAME)
    if number:
        yield ngettext(
            "For 1 it is not sure: had one sheet in each round answered otherwise, it could be equal or the other way.",
            "For {number} it is not sure: had one sheet in each round answered otherwise, they could be equal or the"
            " other way.",
            number,
        ).format(number=count_text(number))


def _cautions(comparison: BeforeAfter, first: View, second: View) -> list[str]:
    """Says what cannot be compared, and what may have changed the scores besides the project."""
    found = []
    if not comparison.same_edition:
        found.append(
            _(
                "The two rounds used different questions or weights, so their scores are not compared. Questions"
                " that both asked, with the same levels, can be compared one by one."
            )
        )
    if comparison.same_edition and not comparison.same_kind:
        found.append(
            _(
                "The project was treated as a different kind, so different questions counted: the scores are not"
                " compared."
            )
        )
    if not comparison.same_rulings:
        text = _("Not the same questions were ruled out in both rounds; that alone moves the score.")
        found.append(f"{text} {_with_ruled_out(comparison, first, second)}".strip())
    if first.sheets != second.sheets:
        found.append(
            _(
                "The number of sheets differs, {before} before and {after} after: part of the change may come from who"
                " took part. The program does not know how many rated both times."
            ).format(before=count_text(first.sheets), after=count_text(second.sheets))
        )
    else:
        found.append(
            _("Part of the change may come from who took part: the program does not know how many rated both times.")
        )
    return found


def _principles(first: View, second: View, axis: Axis) -> list[MoveRow]:
    """A row for each principle, the largest move of a printed score first, of equal ones the larger exact one; those
    without a score in one of the rounds are last."""

    def step(id_: str) -> tuple[Fraction, Fraction]:
        before, after = first.principles[id_], second.principles[id_]
        if before.share is None or after.share is None or before.score is None or after.score is None:
            return Fraction(-1), Fraction(-1)
        seen = Fraction(after.score) / after.of - Fraction(before.score) / before.of
        return abs(seen), abs(after.share - before.share)

    found = []
    for principle in sorted(second.rubric.principles, key=lambda known: step(known.id), reverse=True):
        before, after = first.principles[principle.id], second.principles[principle.id]
        found.append(
            MoveRow(
                name=principle.title,
                before="–" if before.score is None else score_text(before.score),
                after="–" if after.score is None else score_text(after.score),
                drawn=dumbbell(axis, (before.score, before.of), (after.score, after.of)),
            )
        )
    return found


def _question(first: View, second: View, axis: Axis, id_: str, known: tuple[Fraction, Fraction] | None) -> MoveRow:
    """The row of a question. `known` are its points without “cannot tell”, if they moved another way."""
    before, after = (view.result.project.facts.findings.get(id_, ()) for view in (first, second))
    return MoveRow(
        name=second.rubric.criteria[id_].question,
        before=_points(first, id_),
        after=_points(second, id_),
        drawn=dumbbell(axis, *((view.criteria[id_].points, view.criteria[id_].of) for view in (first, second))),
        note=_note(second, *known) if known else "",
        facts_before=tuple(map(finding_quote, before)) if before != after else (),
        facts_after=tuple(map(finding_quote, after)) if before != after else (),
        reasons=tuple(map(reason_quote, second.result.reasons.get(id_, ())))[:3],
    )


def _note(view: View, before: Fraction, after: Fraction) -> str:
    decimals = max(view.rubric.scoring.decimals, 1)
    return _("Without “cannot tell”: {before} before, {after} after.").format(
        before=score_text(printed(before, decimals)), after=score_text(printed(after, decimals))
    )


def _step(first: View, second: View, id_: str) -> tuple[Fraction, Fraction]:
    """How far the points of a question moved, as they are printed and exactly; 0 if it has none in one of the
    rounds."""
    before, after = first.criteria[id_].points, second.criteria[id_].points
    if before is None or after is None:
        return Fraction(0), Fraction(0)
    decimals = max(second.rubric.scoring.decimals, 1)
    return abs(Fraction(printed(after, decimals)) - Fraction(printed(before, decimals))), abs(after - before)


def _points(view: View, id_: str) -> str:
    """The points of a question, or why it has none; exact if there is a single sheet, else rounded."""
    entry = view.criteria[id_]
    if view.sheets == 1 and entry.points is not None:
        return exact_points_text(entry.points)
    return sentences.status_text(entry, max(view.rubric.scoring.decimals, 1), view.result.round.rulings)


def _apart(comparison: BeforeAfter, old: Rubric, new: Rubric) -> list[str]:
    """Questions that cannot be compared, and why."""
    templates = {
        Move.OTHER_LEVELS: _("{question} Its levels now have different points."),
        Move.ONLY_BEFORE: _("{question} It was asked before, but not after."),
        Move.ONLY_AFTER: _("{question} It was not asked before."),
    }
    asked = {**old.criteria, **new.criteria}
    return [
        templates[move].format(question=asked[id_].question)
        for id_, move in comparison.moves.items()
        if move in templates
    ]
