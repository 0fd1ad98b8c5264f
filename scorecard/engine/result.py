"""A scorecard as data: the document `scorecard/1`, whole and exact. Nothing in it names a rater."""

import json
import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer

from scorecard.engine.disagreement import Disagreement
from scorecard.engine.project import Day, Facts
from scorecard.engine.scoring import RequirementStatus, Status
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.rubrics.models import Reviewed, digest_of
from scorecard.rubrics.translation import Translation

_PRINTED = re.compile(r"[0-9]{1,15}(\.[0-9]{1,4})?")
_MOST_COUNTED = 1_000_000
FORMAT: Literal["scorecard/1"] = "scorecard/1"


def _exact(value: object) -> Fraction:
    return value if isinstance(value, Fraction) else exact_number(str(value))


def _printed(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if not isinstance(value, str) or not _PRINTED.fullmatch(value):
        raise ValueError("a printed number has plain digits, such as 2.4")
    return Decimal(value)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST_COUNTED:
        raise ValueError(f"a count is a whole number from 0 to {_MOST_COUNTED:,}")
    return value


Counted = Annotated[int, BeforeValidator(_whole)]
Exact = Annotated[Fraction, BeforeValidator(_exact), PlainSerializer(exact_text, return_type=str)]
Printed = Annotated[
    Decimal, BeforeValidator(_printed), PlainSerializer(lambda number: format(number, "f"), return_type=str)
]
"""A number rounded as it is shown, with all its decimals."""


def printed(score: Fraction, decimals: int) -> Decimal:
    """A rounded score with exactly its decimals: 3 as `3.0`."""
    return Decimal(int(score * 10**decimals)).scaleb(-decimals)


class Entry(BaseModel):
    """A part of the document. Every key is always there, null where there is nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


class RubricEntry(Entry):
    """`content` is the whole canonical rubric. `status` and `reviewed` are no part of it, nor of its digest.

    `translations` are its texts in other languages as they were pinned."""

    id: str
    edition: str
    status: Literal["draft", "published"]
    reviewed: Reviewed | None
    digest: str
    content: dict[str, Any]
    translations: dict[str, Translation] = {}


class PictureEntry(Entry):
    """A picture by the SHA-256 of its bytes, and what it shows in words."""

    digest: str
    text: str


class ProjectEntry(Entry):
    name: str
    kind: str | None
    facts: Facts
    picture: PictureEntry | None = None


class ReopenedEntry(Entry):
    """A round that was closed was opened again."""

    on: Day
    reason: str


class PaperEntry(Entry):
    """Paper sheets as the group counted them by hand, beside those that were typed in."""

    handed_out: Counted | None
    handed_in: Counted | None


class RoundEntry(Entry):
    """`sheets` counts the sheets with an answer by where they came from; `rulings` gives the reason by criterion;
    `set_aside_reasons` one for each sheet that was set aside. `about` counts what raters said of themselves, by
    question and answer, where five or more said the same; `held_by` is the group that held the round."""

    label: str | None = None
    held_by: str | None = None
    opened: Day | None = None
    closed: Day | None = None
    sheets: dict[Literal["online", "paper", "file"], Counted]
    set_aside: Counted = 0
    set_aside_reasons: tuple[str, ...] = ()
    reopened: tuple[ReopenedEntry, ...] = ()
    paper: PaperEntry | None = None
    about: dict[str, dict[str, Counted]] = {}
    rulings: dict[str, str]


class CountEntry(Entry):
    levels: dict[str, Counted]
    not_applicable: Counted
    cannot_tell: Counted


class Reason(Entry):
    """What one rater said with an answer: points as exact text, or the other answer. `language` is the one that the
    rater chose, where it is not the rubric's; `translation` what the group says that the reason means."""

    answer: str
    reason: str | None
    evidence: str | None
    evidence_kind: str | None
    language: str | None = None
    translation: str | None = None


class RequirementEntry(Entry):
    criterion: str
    requires: Exact
    status: RequirementStatus


class Overall(Entry):
    score: Printed | None
    of: Exact
    unit: Literal["mean", "percent", "points"]
    share: Exact | None
    band: str | None
    band_by_number: str | None
    rated_share: Exact
    low: Printed | None
    high: Printed | None
    requirements: tuple[RequirementEntry, ...]


class CriterionEntry(Entry):
    id: str
    status: Status
    points: Exact | None
    of: Exact
    weight: Exact
    weight_percent: Exact | None
    adds: Exact | None
    ratings: int
    mean: Exact | None
    median: Exact | None
    lowest: Exact | None
    highest: Exact | None
    disagreement: Disagreement | None


class PrincipleEntry(Entry):
    """`weight_percent` is its part when all that applies is rated, `carried_percent` its part of this overall share."""

    id: str
    weight_percent: Exact | None
    carried_percent: Exact | None
    share: Exact | None
    score: Printed | None
    of: Exact
    rated_share: Exact | None
    criteria: tuple[CriterionEntry, ...]


class VerdictEntry(Entry):
    score: Printed | None
    band: str | None


class Limits(Entry):
    lowest: VerdictEntry
    highest: VerdictEntry


class OtherWeightsEntry(Entry):
    equal: VerdictEntry
    halved: dict[str, VerdictEntry]
    doubled: dict[str, VerdictEntry]


class TurningPointEntry(Entry):
    principle: str
    weight_percent: Exact
    band: str


class GroupSheetEntry(Entry):
    """The sheet that the group filled in together, by criterion, and what it alone would give: a tally of one."""

    answers: dict[str, Reason]
    overall: Overall
    principles: tuple[PrincipleEntry, ...]


class TurnEntry(Entry):
    """The fewest more sheets that would print another band, and which."""

    sheets: Counted
    band: str


class SheetsToTurn(Entry):
    """By the level that all of them give; null where as many sheets as there are would not do."""

    lowest: TurnEntry | None
    highest: TurnEntry | None


class Checks(Entry):
    """`three_sheets_fewer`: between what it stays, whichever three are left out; null where a question could change its
    status. `three_sheets_more`: if three more gave everything the lowest, and the highest, level; `sheets_to_turn`: how
    many of such would turn the band. `cannot_tell_otherwise`: under the other rule for “cannot tell”; null where nobody
    answered so."""

    limits: Limits | None
    other_weights: OtherWeightsEntry | None
    turning_points: tuple[TurningPointEntry, ...]
    three_sheets_fewer: Limits | None
    three_sheets_more: Limits | None
    sheets_to_turn: SheetsToTurn | None
    cannot_tell_otherwise: VerdictEntry | None


class Ask(Entry):
    criterion: str
    gain: Exact | None
    ask: str | None


class WayUpEntry(Entry):
    band: str
    criteria: tuple[str, ...]


class Picks(Entry):
    """The asks of page 1, and the score and band that they would bring together."""

    criteria: tuple[str, ...]
    score: Printed | None
    band: str | None


class SheetFewer(Entry):
    lowest: Printed
    highest: Printed


class Attested(Entry):
    """What cannot be computed again from the document alone."""

    one_sheet_fewer: SheetFewer | None


class EngineEntry(Entry):
    name: str
    version: str


class Scorecard(Entry):
    """What the engine computes."""

    overall: Overall
    principles: tuple[PrincipleEntry, ...]
    checks: Checks
    asks: tuple[Ask, ...]
    picks: Picks
    way_up: WayUpEntry | None
    to_find_out: tuple[str, ...]


class Result(Entry):
    """The whole document. Its digest is the SHA-256 of its canonical JSON without the key `digest`."""

    format: Literal["scorecard/1"] = FORMAT
    rubric: RubricEntry
    project: ProjectEntry
    round: RoundEntry
    tally: dict[str, CountEntry]
    reasons: dict[str, tuple[Reason, ...]]
    group: GroupSheetEntry | None = None
    overall: Overall
    principles: tuple[PrincipleEntry, ...]
    checks: Checks
    asks: tuple[Ask, ...]
    picks: Picks
    way_up: WayUpEntry | None
    to_find_out: tuple[str, ...]
    attested: Attested
    engine: EngineEntry
    digest: str

    def document(self) -> dict[str, Any]:
        """The document as JSON values, keys in the order of the contract."""
        return self.model_dump(mode="json")

    def json_bytes(self) -> bytes:
        """The document as a file."""
        return (json.dumps(self.document(), indent=2, ensure_ascii=False) + "\n").encode()


def document_digest(document: dict[str, Any]) -> str:
    return digest_of({key: value for key, value in document.items() if key != "digest"})
