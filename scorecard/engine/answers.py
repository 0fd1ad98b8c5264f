"""What one rater, or one group, answered; and the one way in which an answer is read and written."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, ConfigDict, Field, PlainSerializer

from scorecard.rubrics.exact import exact_number, exact_text, plain_number
from scorecard.rubrics.models import Rubric

LONGEST_REASON = 4_000  # characters
LONGEST_EVIDENCE = 1_000


class Other(StrEnum):
    """The answers that are not a rating."""

    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"


class EvidenceKind(StrEnum):
    """How binding the evidence is that an answer names."""

    BINDING = "binding"
    WRITTEN = "written"
    SPOKEN = "spoken"
    NONE = "none"


Given: TypeAlias = Fraction | Other
"""The points of a level, or one of the other answers."""

_TYPED = {"na": Other.NOT_APPLICABLE, "n/a": Other.NOT_APPLICABLE, "?": Other.CANNOT_TELL}


def read_given(text: str, rubric: Rubric, criterion: str) -> Given | None:
    """An answer as forms and files hold it: “3”, “na” or “?”. None for what this criterion does not offer."""
    other = _TYPED.get(text.lower())
    if other is Other.NOT_APPLICABLE and rubric.criteria[criterion].not_applicable == "never":
        return None
    points = None if other else plain_number(text)
    return other or (points if points in rubric.points[criterion] else None)


def given_text(given: Given | None) -> str:
    """An answer as forms and files hold it; empty where there is none."""
    if given is None:
        return ""
    if isinstance(given, Fraction):
        return exact_text(given)
    return "na" if given is Other.NOT_APPLICABLE else "?"


def _from_document(value: object) -> Given:
    if isinstance(value, Fraction | Other):
        return value
    try:
        text = str(value)
        return Other(text) if text in list(Other) else exact_number(text)
    except ValueError:
        raise ValueError(f"“{str(value)[:40]}” is no answer") from None


def _to_document(given: Given | None) -> str:
    return exact_text(given) if isinstance(given, Fraction) else str(given)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one criterion with its words. Without `given` it is words alone, and the criterion is unrated.

    In JSON `given` is called `answer`: points as exact text, “not applicable” or “cannot tell”."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    given: Annotated[
        Given | None,
        BeforeValidator(_from_document),
        PlainSerializer(_to_document, return_type=str),
        Field(alias="answer"),
    ] = None
    reason: str | None = None
    evidence: str | None = None
    evidence_kind: EvidenceKind | None = None


NO_ANSWER = Answer()


@dataclass(frozen=True, slots=True)
class QuotedAnswer(Answer):
    """An answer whose words stand in a document. `language` is the one that the rater chose, where it is not the
    rubric's; `translation` what the group says that the words mean."""

    language: str | None = None
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Answers by criterion id. The name tells sheets apart while they are typed; no result carries it."""

    name: str
    answers: Mapping[str, Answer]

    @property
    def has_answer(self) -> bool:
        """A sheet without an answer counts nowhere."""
        return any(answer.given is not None for answer in self.answers.values())
