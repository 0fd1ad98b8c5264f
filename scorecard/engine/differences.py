"""Lists the differences between two rubrics: an adaptation and its parent, or two editions."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from scorecard.engine.scorecard import score
from scorecard.rubrics.models import Criterion, Principle, Rubric


class DifferenceKind(StrEnum):
    PRINCIPLE_WEIGHT = "principle weight"
    PRINCIPLE_DROPPED = "principle dropped"
    PRINCIPLE_ADDED = "principle added"
    PRINCIPLE_WORDS = "principle words"
    CRITERION_DROPPED = "criterion dropped"
    CRITERION_ADDED = "criterion added"
    CRITERION_MOVED = "criterion moved"
    CRITERION_WEIGHT = "criterion weight"
    QUESTION = "question"
    CRITERION_LEVELS = "criterion levels"
    CRITERION_WORDS = "criterion words"
    CRITERION_RULES = "criterion rules"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Difference:
    """`name` is the title of the principle or the question that differs, or for a PART the key in the rubric's file.
    `old` and `new` are percents of the whole where weights differ, the points of all levels where levels do, and texts
    where a title or a question does: both titles for a principle whose words differ, which may be equal. For a
    criterion that was moved, `new` is the title of its new principle. They are None where there is nothing else to
    tell; one of them is None for a weight that a bonus does not have."""

    what: DifferenceKind
    name: str
    old: Fraction | tuple[Fraction, ...] | str | None = None
    new: Fraction | tuple[Fraction, ...] | str | None = None


# keys of a rubric that are compared as a whole
_PARTS = (
    "title",
    "about",
    "language",
    "source",
    "labels",
    "scale",
    "scoring",
    "bands",
    "kinds",
    "glossary",
    "key_note",
)
_OF_QUESTIONS = ("short", "key")
"""Keys of questions whose changes are told once for all of them, as a PART."""
_WORDS = ("guidance", "evidence", "ask")
"""Keys of a question whose changes are told as CRITERION_WORDS."""
_RULES = ("not_applicable", "applies_to", "requires", "bonus")
"""Keys of a question whose changes are told as CRITERION_RULES."""


def differences(old: Rubric, new: Rubric) -> tuple[Difference, ...]:
    """The differences from the old rubric to the new one, in the order in which the page of the new rubric tells them.
    Principles and criteria are matched by id; their order is no difference, nor are weights in the same proportion."""
    return tuple(_Comparison(old, new).all())


class _Comparison:
    """`before` and `after` are the principles of the two rubrics by id, `owner` is the old principle's id by criterion,
    `percents` what `_percents` returns for the old and for the new rubric."""

    def __init__(self, old: Rubric, new: Rubric) -> None:
        self.old, self.new = old, new
        self.before = {principle.id: principle for principle in old.principles}
        self.after = {principle.id: principle for principle in new.principles}
        self.owner = {criterion.id: principle.id for principle in old.principles for criterion in principle.criteria}
        self.percents = _percents(old), _percents(new)

    def all(self) -> Iterator[Difference]:
        for principle in self.new.principles:
            if old_principle := self.before.get(principle.id):
                yield from self.principle(old_principle, principle)
        for id_, principle in self.before.items():
            if id_ not in self.after:
                yield Difference(DifferenceKind.PRINCIPLE_DROPPED, principle.title)
        for id_, principle in self.after.items():
            if id_ not in self.before:
                yield Difference(DifferenceKind.PRINCIPLE_ADDED, principle.title)
        for id_, criterion in self.old.criteria.items():
            if id_ not in self.new.criteria and self.owner[id_] in self.after:
                yield Difference(DifferenceKind.CRITERION_DROPPED, criterion.question)
        for principle in self.new.principles:
            for criterion in principle.criteria:
                yield from self.criterion(principle, criterion)
        for key in _PARTS:
            if getattr(self.old, key) != getattr(self.new, key):
                yield Difference(DifferenceKind.PART, key)
        both = [(old, new) for id_, old in self.old.criteria.items() if (new := self.new.criteria.get(id_))]
        for key in _OF_QUESTIONS:
            if any(getattr(old, key) != getattr(new, key) for old, new in both):
                yield Difference(DifferenceKind.PART, key)

    def principle(self, old: Principle, new: Principle) -> Iterator[Difference]:
        # told only if both differ: a weight can change while its percent stays, and a percent when other weights change
        before, after = (percents[0][new.id] for percents in self.percents)
        if old.weight != new.weight and before != after:
            yield Difference(DifferenceKind.PRINCIPLE_WEIGHT, new.title, before, after)
        if (old.title, old.about) != (new.title, new.about):
            yield Difference(DifferenceKind.PRINCIPLE_WORDS, old.title, old.title, new.title)

    def criterion(self, principle: Principle, new: Criterion) -> Iterator[Difference]:
        old = self.old.criteria.get(new.id)
        if old is None:
            if principle.id in self.before:
                yield Difference(DifferenceKind.CRITERION_ADDED, new.question)
            return
        if self.owner[new.id] != principle.id:
            yield Difference(DifferenceKind.CRITERION_MOVED, new.question, new=principle.title)
        before, after = (percents[1][new.id] for percents in self.percents)
        if old.weight != new.weight and before != after:
            yield Difference(DifferenceKind.CRITERION_WEIGHT, new.question, before, after)
        if old.question != new.question:
            yield Difference(DifferenceKind.QUESTION, old.question, old.question, new.question)
        words = any(getattr(old, key) != getattr(new, key) for key in _WORDS)
        if self.old.points[new.id] != self.new.points[new.id]:
            yield Difference(
                DifferenceKind.CRITERION_LEVELS, new.question, self.old.points[new.id], self.new.points[new.id]
            )
        elif self.old.levels[new.id] != self.new.levels[new.id] and (old.scale or new.scale):
            words = True  # other words in levels of its own; those of the shared scale are told once, as a PART
        if words:
            yield Difference(DifferenceKind.CRITERION_WORDS, new.question)
        if any(getattr(old, key) != getattr(new, key) for key in _RULES):
            yield Difference(DifferenceKind.CRITERION_RULES, new.question)


def _percents(rubric: Rubric) -> tuple[dict[str, Fraction | None], dict[str, Fraction | None]]:
    """The percent of the whole that each principle and each criterion weighs when every question applies; None for a
    bonus, and for a principle in which nothing counts."""
    entries = score(rubric, {}).principles
    criteria = {criterion.id: criterion.weight_percent for entry in entries for criterion in entry.criteria}
    return {entry.id: entry.weight_percent for entry in entries}, criteria
