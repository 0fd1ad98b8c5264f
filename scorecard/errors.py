"""Errors that a person is told in a sentence, which says what to do: mistakes in what somebody entered, and what is
busy or out of order for now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar


class Sentence(str):
    """An English sentence that keeps its template and values, so that it can be translated.

    `template` has a name in braces for each of the `values`; a value may be a sentence too."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> "Sentence":
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template, sentence.values = template, values
        return sentence

    def __reduce__(self) -> tuple[object, ...]:
        """Keeps template and values when the sentence is sent to another process."""
        return _sentence, (self.template, dict(self.values))


def _sentence(template: str, values: Mapping[str, object]) -> Sentence:
    return Sentence(template, **values)


class ScorecardError(Exception):
    """Something that a person is told; the first argument is the sentence.

    `status` is the HTTP status of the site's answer. It is None for an error that a page shows in its own way, and for
    an error that no request can cause."""

    status: ClassVar[int | None] = None


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault in a file, with its place. `line` and `column` count from 1; in a table they are row and column."""

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

    def __reduce__(self) -> tuple[object, ...]:
        return FaultyFile, (self.problems,)


class DatabaseBusy(ScorecardError):
    """Nothing was saved, because others were writing for too long; trying again later can succeed."""

    status = 503


class DatabaseUnavailable(ScorecardError):
    """Nothing was saved: the disk is full, or the database cannot be reached. The host has to do something."""

    status = 503


class UnknownCriterion(ScorecardError):
    """An answer or a ruling names a criterion that the rubric does not have."""


class UnknownLevel(ScorecardError):
    """A rating names points that are no level of its criterion."""


class InvalidTally(ScorecardError):
    """Counts, a ruling, a kind or an ask that cannot belong to the rubric."""


class UnreadableResult(ScorecardError):
    """A file that is no scorecard (a result, as a PDF or JSON), or whose parts do not fit together."""


class FileNotRead(ScorecardError):
    """A file from outside that could not be read within the limits of time and memory."""

    status = 422


class ReadersBusy(ScorecardError):
    """So many files are being read that this one has to be sent again later."""

    status = 503


class PdfUnavailable(ScorecardError):
    """The PDF could not be made; everything else works."""


class RoundClosed(ScorecardError):
    """The round is closed, so neither its sheets nor its settings can be changed."""

    status = 409


class RoundNotClosed(ScorecardError):
    """The action needs a round that is closed and counted."""

    status = 409


class RoundNotOpened(ScorecardError):
    """The action needs a round that was opened; this one is still being prepared."""

    status = 409


class NothingAnswered(ScorecardError):
    """A sheet without an answer was sent."""

    status = 422


class ReasonMissing(ScorecardError):
    """A correction was published without its reason."""

    status = 422


class FormTooOld(ScorecardError):
    """A form was sent again. Sent again soon, it shows what the first sending made; later, or once its project has more
    rounds, it is refused."""

    status = 409


class UnknownOrganizer(ScorecardError):
    """Somebody who is not, or no longer, an organizer."""

    status = 404


class LastOrganizer(ScorecardError):
    """The only organizer of a group cannot be removed: nobody would be left to sign in."""

    status = 409


class HiddenByHost(ScorecardError):
    """The host of the site has hidden or deleted what was published of this round, so nothing can be published here."""

    status = 409


class TooFewSheets(ScorecardError):
    """So few sheets, or so few changed sheets since an earlier number, that single ones could be recognized."""

    status = 409


class MadeUp(ScorecardError):
    """A made-up project, which is never published."""

    status = 409


class WrongState(ScorecardError):
    """The round or the sheet is not in the state that the action needs: not any more, or not yet."""

    status = 409


class NumberTaken(ScorecardError):
    """The round has a sheet with this number already. Sheets on paper have the number that is written on them."""

    status = 409


class NameTaken(ScorecardError):
    """Another group has this name."""

    status = 422
