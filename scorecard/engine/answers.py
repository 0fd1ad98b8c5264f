"""What one rater, or one group, answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


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


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one criterion: the points of a level, or one of the others. No answer at all is unrated."""

    given: Fraction | Other
    reason: str | None = None
    evidence: str | None = None
    evidence_kind: EvidenceKind | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Answers by criterion id. The name tells sheets apart while they are typed; no result carries it."""

    name: str
    answers: Mapping[str, Answer]
