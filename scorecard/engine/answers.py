"""The answers of one rater or one group, and the functions that read and write an answer as text."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator, ConfigDict, Field, PlainSerializer

from scorecard.rubrics.exact import exact_number, exact_text, plain_number
from scorecard.rubrics.models import Rubric

LONGEST_REASON = 4_000  # characters
LONGEST_EVIDENCE = 1_000


class NotRated(StrEnum):
    """The answers that are not a rating."""

    NOT_APPLICABLE = "not applicable"
    CANNOT_TELL = "cannot tell"


class EvidenceKind(StrEnum):
    """How binding the evidence is that an answer names; NONE says that nothing shows it."""

    BINDING = "binding"
    WRITTEN = "written"
    SPOKEN = "spoken"
    NONE = "none"


Given: TypeAlias = Fraction | NotRated
"""The points of a level, or one of the other answers."""

_TYPED = {"na": NotRated.NOT_APPLICABLE, "n/a": NotRated.NOT_APPLICABLE, "?": NotRated.CANNOT_TELL}


def read_given(text: str, rubric: Rubric, criterion: str) -> Given | None:
    """Reads an answer from a form or file: “3”, “na” or “?”. None for one that this criterion does not offer."""
    other = _TYPED.get(text.lower())
    if other is NotRated.NOT_APPLICABLE and rubric.criteria[criterion].not_applicable == "never":
        return None
    points = None if other else plain_number(text)
    return other or (points if points in rubric.points[criterion] else None)


def given_text(given: Given | None) -> str:
    """The text of an answer in forms and files; empty where there is none."""
    if given is None:
        return ""
    if isinstance(given, Fraction):
        return exact_text(given)
    return "na" if given is NotRated.NOT_APPLICABLE else "?"


def _from_document(value: object) -> Given:
    if isinstance(value, Fraction | NotRated):
        return value
    try:
        text = str(value)
        return NotRated(text) if text in list(NotRated) else exact_number(text)
    except ValueError:
        raise ValueError(f"“{str(value)[:40]}” is no answer") from None


def _to_document(given: Given | None) -> str:
    return exact_text(given) if isinstance(given, Fraction) else str(given)


def _all_required(schema: dict[str, Any]) -> None:
    """Makes every field of an answer required in the JSON Schema: a document always has all of them, although code that
    makes an answer may leave some out."""
    schema["properties"]["answer"].pop("default", None)
    schema["required"] = ["answer", "reason", "evidence", "evidence_kind"]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one criterion, with its reason and evidence. If `given` is None, there are only these words, and the
    criterion is unrated.

    In JSON `given` is called `answer`: points as exact text, “not applicable” or “cannot tell”."""

    __pydantic_config__ = ConfigDict(extra="forbid", json_schema_extra=_all_required)

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
    """An answer that a document quotes. `language` is the language that the rater chose, None if it is the rubric's;
    `translation` is the group's translation of the words, None if there is none."""

    language: str | None = None
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet's answers by criterion id. `name` only tells sheets apart; no result contains it."""

    name: str
    answers: Mapping[str, Answer]

    @property
    def has_answer(self) -> bool:
        """Whether any criterion has an answer; a sheet without one is not counted."""
        return any(answer.given is not None for answer in self.answers.values())
