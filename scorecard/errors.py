"""What can go wrong because of what a person gave the program, each with a sentence that says what to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar


class Sentence(str):
    """A sentence in English that knows how it was made, so that it can be said in another language.

    `template` names in braces what `values` fill in; a value may be a sentence too."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> "Sentence":
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template, sentence.values = template, values
        return sentence

    def __reduce__(self) -> tuple[object, ...]:
        return _sentence, (self.template, dict(self.values))


def _sentence(template: str, values: Mapping[str, object]) -> Sentence:
    return Sentence(template, **values)


class ScorecardError(Exception):
    """A mistake that a person can mend; its first argument is a sentence for that person.

    `status` is what the site answers where no page says it better; None where no request should lead to it."""

    status: ClassVar[int | None] = None


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A located fault in a file. `line` and `column` count from 1; in a table they are row and column."""

    path: str
    line: int
    column: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.sentence}"


class FaultyFile(ScorecardError):
    """A file that cannot be used, with every problem found in it, in the order of its lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


class DatabaseBusy(ScorecardError):
    """Others have been writing for so long that this was not kept; a little later it can be."""

    status = 503


class UnknownCriterion(ScorecardError):
    """An answer or a ruling names a criterion that the rubric does not have."""


class UnknownLevel(ScorecardError):
    """A rating names points that are no level of its criterion."""


class InvalidTally(ScorecardError):
    """Counts, a ruling or a kind that cannot belong to the rubric."""


class UnreadableResult(ScorecardError):
    """A file that is no result, or whose parts do not fit together."""


class PdfUnavailable(ScorecardError):
    """The PDF could not be made; everything else works."""


class RoundClosed(ScorecardError):
    """The sheets are frozen."""

    status = 409


class RoundOpen(ScorecardError):
    """What needs a closed round was asked of an open one."""

    status = 409


class NothingAnswered(ScorecardError):
    """A sheet without an answer was sent."""

    status = 422


class ReasonMissing(ScorecardError):
    """A correction was published without its reason."""

    status = 422


class FormTooOld(ScorecardError):
    """A form was sent again long after it made its project."""

    status = 409


class UnknownOrganizer(ScorecardError):
    """Somebody who is not, or no longer, an organizer."""

    status = 404


class LastOrganizer(ScorecardError):
    """Nobody would be left to sign in."""

    status = 409


class TooFewSheets(ScorecardError):
    """So few people rated that each could be recognized."""

    status = 409


class TooLate(ScorecardError):
    """What was asked belongs to an earlier part of a round's life."""

    status = 409


class NumberTaken(ScorecardError):
    """A sheet of this number stands already."""

    status = 409


class NameTaken(ScorecardError):
    """Another group has this name."""

    status = 422
