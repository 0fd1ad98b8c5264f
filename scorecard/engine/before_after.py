"""Two results of one project beside each other: what can be compared, and which way each question moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.engine.result import CriterionEntry, Result
from scorecard.engine.scoring import Status
from scorecard.rubrics.models import Rubric


class Move(StrEnum):
    """Which way a question moved, by its exact points."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    NOW_RATED = "now rated"
    NO_LONGER_RATED = "no longer rated"
    NOT_RATED = "not rated"
    OTHER_LEVELS = "other levels"
    ONLY_BEFORE = "only before"
    ONLY_AFTER = "only after"


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """`moves` by criterion, in the order of the second rubric, then what only the first one asked. `scores` says
    whether score, band and principles can be set side by side; if not, the others say why."""

    same_rubric: bool
    same_edition: bool
    same_kind: bool
    same_rulings: bool
    moves: Mapping[str, Move]

    @property
    def scores(self) -> bool:
        return self.same_edition and self.same_kind

    def count(self, move: Move) -> int:
        return sum(one is move for one in self.moves.values())


def before_after(before: Result, after: Result, old: Rubric, new: Rubric) -> BeforeAfter:
    """`old` and `new` are their rubrics. Editions are the same where their digests are; an id is never used again for
    another meaning, so a question that both ask can be compared as long as its levels have the same points."""
    first = {entry.id: entry for principle in before.principles for entry in principle.criteria}
    second = {entry.id: entry for principle in after.principles for entry in principle.criteria}
    moves: dict[str, Move] = {}
    for id_, entry in second.items():
        if id_ not in first:
            moves[id_] = Move.ONLY_AFTER
        elif old.points[id_] != new.points[id_]:
            moves[id_] = Move.OTHER_LEVELS
        else:
            moves[id_] = _move(first[id_], entry)
    moves |= {id_: Move.ONLY_BEFORE for id_ in first if id_ not in second}
    return BeforeAfter(
        same_rubric=before.rubric.id == after.rubric.id,
        same_edition=before.rubric.digest == after.rubric.digest,
        same_kind=before.project.kind == after.project.kind,
        same_rulings=before.round.rulings.keys() == after.round.rulings.keys(),
        moves=moves,
    )


def _move(before: CriterionEntry, after: CriterionEntry) -> Move:
    was_rated, is_rated = before.status is Status.RATED, after.status is Status.RATED
    if not was_rated or not is_rated:
        return Move.NOW_RATED if is_rated else Move.NO_LONGER_RATED if was_rated else Move.NOT_RATED
    assert before.points is not None and after.points is not None
    if after.points == before.points:
        return Move.SAME
    return Move.UP if after.points > before.points else Move.DOWN
