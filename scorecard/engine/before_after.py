"""Compares two results of one project: what can be compared, and which way each question moved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from scorecard.engine.numbers import printed
from scorecard.engine.result import CriterionEntry, Result
from scorecard.engine.scoring import Status, standing_of
from scorecard.engine.tally import Count
from scorecard.rubrics.models import Rubric


class Move(StrEnum):
    """Which way a question moved between two rounds. `NOT_RATED` is rated in neither of them; with `OTHER_LEVELS` its
    levels have different points in the two rubrics, so it is not compared."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    """About the same: the printed points are equal, or one other answer in each round could turn the order."""
    NOW_RATED = "now rated"
    NO_LONGER_RATED = "no longer rated"
    NOT_RATED = "not rated"
    OTHER_LEVELS = "other levels"
    ONLY_BEFORE = "only before"
    ONLY_AFTER = "only after"


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """`moves` is by criterion id: those of the second rubric in its order, then those that only the first one has.
    `scores` says whether score, band and principles can be compared; if not, `same_edition` and `same_kind` say why.
    `same_rulings` is whether the same criteria were ruled out."""

    same_rubric: bool
    same_edition: bool
    same_kind: bool
    same_rulings: bool
    moves: Mapping[str, Move]
    by_unknown: Mapping[str, tuple[Fraction, Fraction]]
    """The points before and after if “cannot tell” did not count, of the questions that rose or fell but would not have
    without it."""

    @property
    def scores(self) -> bool:
        return self.same_edition and self.same_kind

    def count(self, move: Move) -> int:
        return sum(other is move for other in self.moves.values())


def before_after(before: Result, after: Result, old: Rubric, new: Rubric) -> BeforeAfter:
    """Compares two results; `old` and `new` are their rubrics.

    Editions are the same if their digests are equal. An id is never used again for another meaning, so a question of
    both rubrics can be compared as long as its levels have the same points."""
    first = {entry.id: entry for principle in before.principles for entry in principle.criteria}
    second = {entry.id: entry for principle in after.principles for entry in principle.criteria}
    moves: dict[str, Move] = {}
    by_unknown: dict[str, tuple[Fraction, Fraction]] = {}
    for id_, entry in second.items():
        if id_ not in first:
            moves[id_] = Move.ONLY_AFTER
        elif old.points[id_] != new.points[id_]:
            moves[id_] = Move.OTHER_LEVELS
        else:
            counts = _Counts(old, before.tally[id_], id_), _Counts(new, after.tally[id_], id_)
            moves[id_] = _move(first[id_], entry, *counts)
            told, tells = (one.without_unknown() for one in counts)
            way = {Move.UP: 1, Move.DOWN: -1}.get(moves[id_])
            if way and told is not None and tells is not None and (tells - told) * way <= 0:
                by_unknown[id_] = told, tells
    moves |= {id_: Move.ONLY_BEFORE for id_ in first if id_ not in second}
    return BeforeAfter(
        same_rubric=before.rubric.id == after.rubric.id,
        same_edition=before.rubric.digest == after.rubric.digest,
        same_kind=before.project.kind == after.project.kind,
        same_rulings=before.round.rulings.keys() == after.round.rulings.keys(),
        moves=moves,
        by_unknown=by_unknown,
    )


@dataclass(frozen=True, slots=True)
class _Counts:
    """The answers to a criterion in one round."""

    rubric: Rubric
    count: Count
    criterion: str

    def reach(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest points that the criterion could have if any one of the sheets that rate
        it or cannot tell gave another level. “Cannot tell” counts as the rubric says."""
        asked = self.rubric.criteria[self.criterion]
        found = [
            standing.points
            for count in self._exchanged()
            if (standing := standing_of(self.rubric, asked, count)).points is not None
        ]
        return min(found), max(found)

    def without_unknown(self) -> Fraction | None:
        """The points if “cannot tell” did not count; None without a rating."""
        known = replace(self.count, cannot_tell=0)
        return standing_of(self.rubric, self.rubric.criteria[self.criterion], known).points

    def _exchanged(self) -> Iterator[Count]:
        """The count as it is, and each count in which one answer is replaced by the lowest or the highest level."""
        levels = self.count.levels
        yield self.count
        ends = (0, len(levels) - 1)
        for rank, number in enumerate(levels):
            for end in ends if number else ():
                moved = [*levels]
                moved[rank] -= 1
                moved[end] += 1
                yield replace(self.count, levels=tuple(moved))
        if self.count.cannot_tell:
            for end in ends:
                moved = [*levels]
                moved[end] += 1
                yield replace(self.count, levels=tuple(moved), cannot_tell=self.count.cannot_tell - 1)


def _move(before: CriterionEntry, after: CriterionEntry, old: _Counts, new: _Counts) -> Move:
    """The move of a question that both rubrics ask with the same points."""
    was_rated, is_rated = before.status is Status.RATED, after.status is Status.RATED
    if not was_rated or not is_rated:
        return Move.NOW_RATED if is_rated else Move.NO_LONGER_RATED if was_rated else Move.NOT_RATED
    assert before.points is not None and after.points is not None
    decimals = new.rubric.scoring.decimals
    if printed(after.points, decimals) == printed(before.points, decimals):
        return Move.SAME
    (old_low, old_high), (new_low, new_high) = old.reach(), new.reach()
    if new_low > old_high:
        return Move.UP
    return Move.DOWN if new_high < old_low else Move.SAME
