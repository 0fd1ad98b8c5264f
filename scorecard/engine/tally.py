"""Counts sheets: at each criterion the ratings of each level, “not applicable” and “cannot tell”."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from pydantic import ConfigDict

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.numbers import Counted
from scorecard.errors import InvalidTally, UnknownCriterion, UnknownLevel
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric


@dataclass(frozen=True, slots=True)
class Count:
    """The numbers of answers to one criterion. `levels` counts ratings by level, lowest first."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    levels: tuple[Counted, ...]
    not_applicable: Counted = 0
    cannot_tell: Counted = 0

    @property
    def ratings(self) -> int:
        return sum(self.levels)

    @property
    def answers(self) -> int:
        return self.ratings + self.not_applicable + self.cannot_tell


Tally: TypeAlias = Mapping[str, Count]


def empty_tally(rubric: Rubric) -> dict[str, Count]:
    return {id_: Count((0,) * len(levels)) for id_, levels in rubric.levels.items()}


def tally_of(rubric: Rubric, sheets: Iterable[Sheet]) -> Tally:
    """The counts of all sheets.

    Raises UnknownCriterion, UnknownLevel, or InvalidTally for a “not applicable” that the criterion refuses."""
    counts: dict[str, Counter[int | NotRated]] = {id_: Counter() for id_ in rubric.criteria}
    for sheet in sheets:
        for id_, answer in sheet.answers.items():
            if id_ not in counts:
                raise UnknownCriterion(f"The rubric {rubric.name} has no criterion “{id_}”.")
            if (place := answer_place(rubric, id_, answer)) is not None:
                counts[id_][place] += 1
    return {
        id_: Count(
            tuple(count[rank] for rank in range(len(rubric.levels[id_]))),
            count[NotRated.NOT_APPLICABLE],
            count[NotRated.CANNOT_TELL],
        )
        for id_, count in counts.items()
    }


def answer_place(rubric: Rubric, criterion: str, answer: Answer) -> int | NotRated | None:
    """The rank of the level that was chosen (0 is the lowest), or the other answer; None without an answer."""
    if answer.given is None:
        return None
    if isinstance(answer.given, NotRated):
        if answer.given is NotRated.NOT_APPLICABLE and rubric.criteria[criterion].not_applicable == "never":
            raise InvalidTally(f"“{criterion}” applies to every project; answer with a level or “cannot tell”.")
        return answer.given
    rank = rubric.ranks[criterion].get(answer.given.as_integer_ratio())
    if rank is not None:
        return rank
    known = ", ".join(exact_text(level.points) for level in rubric.levels[criterion])
    raise UnknownLevel(f"“{criterion}” has no level of {exact_text(answer.given)} points; its levels are {known}.")


def moved(count: Count, place: int | NotRated, by: int) -> Count:
    """The count with `by` more answers, or fewer if it is negative. `place` is what `answer_place` returns."""
    if place is NotRated.NOT_APPLICABLE:
        return Count(count.levels, count.not_applicable + by, count.cannot_tell)
    if place is NotRated.CANNOT_TELL:
        return Count(count.levels, count.not_applicable, count.cannot_tell + by)
    levels = list(count.levels)
    levels[place] += by
    return Count(tuple(levels), count.not_applicable, count.cannot_tell)


def check_tally(rubric: Rubric, tally: Tally, kind: str | None, rulings: Collection[str]) -> None:
    """Raises UnknownCriterion or InvalidTally for counts, a kind or rulings that cannot belong to the rubric."""
    for id_ in (*tally, *rulings):
        if id_ not in rubric.criteria:
            raise UnknownCriterion(f"The rubric {rubric.name} has no criterion “{id_}”.")
    for id_, count in tally.items():
        if len(count.levels) != len(rubric.levels[id_]):
            raise InvalidTally(f"“{id_}” has {len(rubric.levels[id_])} levels, the tally counts {len(count.levels)}.")
        if min(*count.levels, count.not_applicable, count.cannot_tell) < 0:
            raise InvalidTally(f"The tally of “{id_}” counts fewer than no answers.")
        if count.not_applicable and rubric.criteria[id_].not_applicable == "never":
            raise InvalidTally(f"“{id_}” applies to every project; nobody can answer “not applicable”.")
    for id_ in rulings:
        if rubric.criteria[id_].not_applicable == "never":
            raise InvalidTally(f"“{id_}” applies to every project; it cannot be ruled out.")
    if kind is not None and kind not in {known.id for known in rubric.kinds}:
        known = ", ".join(entry.id for entry in rubric.kinds) or "none"
        raise InvalidTally(f"“{kind}” is not a kind of project in {rubric.name}; its kinds are: {known}.")
