"""A whole scorecard as exact data: the document `scorecard/1`. Nothing in it names a rater."""

import json
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationInfo, field_serializer, field_validator
from typing_extensions import TypedDict

from scorecard.engine.answers import QuotedAnswer
from scorecard.engine.asks import Ask, WayUp
from scorecard.engine.disagreement import Disagreement
from scorecard.engine.numbers import Counted, Exact, Printed
from scorecard.engine.project import Day, Facts, RoundFacts, ShownPicture
from scorecard.engine.robustness import OtherWeights, SheetFewer, SheetsToTurn, TurningPoint
from scorecard.engine.scoring import Limits, RequirementStatus, Status, Verdict
from scorecard.engine.tally import Count
from scorecard.errors import Sentence, UnreadableResult
from scorecard.rubrics.exact import exact_number, exact_text
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Reviewed, digest_of
from scorecard.rubrics.translation import Translation

FORMAT: Literal["scorecard/1"] = "scorecard/1"
ENGINE = "scorecard"
"""The name of the engine in results."""


class Entry(BaseModel):
    """A part of the document. Every key is always there, null where there is nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


class RubricEntry(Entry):
    """`content` is the whole rubric (`Rubric.canonical`); it and its `digest` leave out `status` and `reviewed`.

    `translations` are its texts in other languages, as the round keeps them."""

    id: str
    edition: str
    status: Literal["draft", "published"]
    reviewed: Reviewed | None
    digest: str
    content: dict[str, Any]
    translations: dict[str, Translation] = {}


class ProjectEntry(Entry):
    name: str
    kind: str | None
    facts: Facts
    picture: ShownPicture | None = None

    @property
    def pictures(self) -> tuple[ShownPicture, ...]:
        """All pictures of the project: its own, and the photographs of its facts."""
        photographs = (shown for _criterion, shown in self.facts.photographs)
        return (*([self.picture] if self.picture else []), *photographs)


class ReopenedEntry(Entry):
    """A round that was closed was opened again."""

    on: Day
    reason: str


class PaperEntry(Entry):
    """Paper sheets as the group counted them by hand, beside those that were typed in."""

    handed_out: Counted | None
    handed_in: Counted | None


class DeveloperEntry(Entry):
    """The days on which the group asked the developer for answers and on which the developer gave them; null where that
    did not happen."""

    asked: Day | None = None
    answered: Day | None = None


Act = Literal[
    "closing moved",
    "welcome changed",
    "facts changed",
    "label changed",
    "languages changed",
    "sheet added",
    "links made",
    "sheet corrected",
    "developer link",
    "developer answered",
    "group sheet",
    "group sheet dropped",
    "file taken out",
    "set aside",
    "taken back",
    "ruled out",
    "ruled in",
    "closed",
    "reopened",
]
"""What organizers do in a round, or the developer by its link, as far as the document tells it. “taken back”: a sheet
that was set aside counts again; “ruled in”: a ruling was withdrawn; “group sheet”: the group's own sheet was begun,
sent or changed; “developer link”: a link for the developer was made; “file taken out”: the sheets of a file that had
been read in were taken out; “welcome changed”: the words that raters read before they begin were changed."""


class HistoryEntry(Entry):
    """Something that was done in a round. `before` is the text that was replaced. `after_counts` is whether the
    organizers could already see the counts. `closes` is the closing time that was set, as text in UTC; null where none
    was set."""

    what: Act
    on: Day
    reason: str | None = None
    criterion: str | None = None
    closes: str | None = None
    before: str | None = None
    after_counts: bool = False


class CarriedOver(Entry):
    """What a round took over from the one before it, and nobody has confirmed since. `round` is the label of that
    earlier round."""

    round: str
    parts: tuple[Literal["facts", "findings", "asks"], ...]


class IncomesEntry(Entry):
    """The income limits that raters saw beside the questions, and their digest."""

    digest: str
    content: Incomes


class RecordHead(Entry):
    """The last entry of the public record before the one that published this document."""

    number: Counted
    digest: str


class RoundEntry(Entry):
    """`sheets` counts the sheets with an answer by where they came from; `rulings` gives the reason by criterion;
    `set_aside_reasons` one for each sheet that was set aside. `about` counts what raters said of themselves, by
    question and answer, where five or more said the same; `held_by` is the group that held the round.

    `labels` is the label in other languages, by language. `way_in` is how one could get in online: by one open
    address, with a changing code on the wall of a room, or by a personal link for each.
    `devices_with_several` counts the devices that sent more than one sheet, `sheets_of_such_devices` these sheets.
    `left_out` counts the raters' sheets that are not counted because they are so few that each could be recognized.
    `unpublished_rounds` counts the group's other rounds, on any project, that were closed and never published by the
    time at which this one was counted.
    `questions_fixed` is the day since which questions and weights could not be changed; `incomes` are the limits in
    dollars that raters saw beside them. `welcome` is the text that raters read first. `history` is what was done in the
    round, in order. `record` is the last entry of the public record before this was published."""

    label: str | None = None
    labels: dict[str, str] = {}
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
    way_in: Literal["open", "room", "personal"] | None = None
    devices_with_several: Counted = 0
    sheets_of_such_devices: Counted = 0
    questions_fixed: Day | None = None
    welcome: str | None = None
    developer: DeveloperEntry | None = None
    carried_over: CarriedOver | None = None
    left_out: Counted = 0
    unpublished_rounds: Counted = 0
    history: tuple[HistoryEntry, ...] = ()
    record: RecordHead | None = None
    incomes: IncomesEntry | None = None


def round_from_files(described: RoundFacts, counted: int, rulings: dict[str, str]) -> RoundEntry:
    """A round whose facts and ratings came in files with `counted` sheets."""
    return RoundEntry(
        label=described.label,
        opened=described.opened,
        closed=described.closed,
        sheets=dict(described.sheets) if described.sheets else {"file": counted},
        rulings=rulings,
    )


class RequirementEntry(Entry):
    criterion: str
    requires: Exact
    status: RequirementStatus


class Overall(Entry):
    """The score and its band. `score` is null where too little is rated; `of` is the score for a share of 1."""

    score: Printed | None
    of: Exact
    unit: Literal["mean", "percent", "points"]
    share: Exact | None
    band: str | None
    """The id of the band; it is the rubric's `cap_band` at most while a requirement is open or not met."""
    band_by_number: str | None
    """The band that the score alone would have."""
    rated_share: Exact
    low: Printed | None
    """The score if every question that applies and is not rated got its lowest level, and a bonus nothing."""
    high: Printed | None
    """The same with the highest level."""
    requirements: tuple[RequirementEntry, ...]


class CriterionEntry(Entry):
    """`of` is the most points that it can have. `weight_percent` is its part of the whole if all that applies is rated;
    null for a bonus, and where it does not apply. `ratings` is how many there are; `mean`, `median`, `lowest` and
    `highest` are those of their points, null without a rating."""

    id: str
    status: Status
    points: Exact | None
    of: Exact
    weight: Exact
    weight_percent: Exact | None
    adds: Exact | None
    """What the question adds to the overall share, before that is limited to 1; null where it is not rated,
    and without an overall score."""
    ratings: int
    mean: Exact | None
    median: Exact | None
    lowest: Exact | None
    highest: Exact | None
    disagreement: Disagreement | None


class PrincipleEntry(Entry):
    """`weight_percent` is its part of the whole if all that applies is rated; null where nothing in it applies.
    `carried_percent` is its part of what is rated; null where it has no share, or there is no score. `of` is the score
    for a share of 1."""

    id: str
    weight_percent: Exact | None
    carried_percent: Exact | None
    share: Exact | None
    score: Printed | None
    of: Exact
    rated_share: Exact | None
    criteria: tuple[CriterionEntry, ...]


class GroupSheetEntry(Entry):
    """The sheet that the group filled in together, by criterion, and the score that this one sheet alone would give."""

    answers: dict[str, QuotedAnswer]
    overall: Overall
    principles: tuple[PrincipleEntry, ...]


class Checks(Entry):
    """How far the score would move. `limits`: whatever the weights of the principles, it lies between these two;
    `other_weights`: under other weights; `turning_points`: how much weight a principle needs to change the band.
    `three_sheets_fewer`: the limits if any three sheets are left out; null where without them a question could become
    one that does not apply, or that has no rating, or the reverse. `three_sheets_more`: the limits if three more sheets
    gave everything the lowest, and the highest, level. `sheets_to_turn`: the fewest more sheets, all at the lowest or
    all at the highest level, that would change the band. `cannot_tell_otherwise`: the verdict under the other rule for
    “cannot tell”, which is left out or counts at the lowest level; null where nobody answered so. `without_rulings`:
    the verdict as if nothing had been ruled out; null where nothing was."""

    limits: Limits | None
    other_weights: OtherWeights | None
    turning_points: tuple[TurningPoint, ...]
    three_sheets_fewer: Limits | None = None
    three_sheets_more: Limits | None = None
    sheets_to_turn: SheetsToTurn | None = None
    cannot_tell_otherwise: Verdict | None = None
    without_rulings: Verdict | None = None


class Picks(Entry):
    """The asks of page 1, and the score and band if all of them were granted; null without an overall score."""

    criteria: tuple[str, ...]
    score: Printed | None
    band: str | None


class Attested(Entry):
    """What cannot be computed again from the document alone. `one_sheet_fewer`: between which scores it stays if any
    one sheet is left out; null below three sheets. `with_set_aside`: the verdict as if no sheet had been set aside;
    null where none was."""

    one_sheet_fewer: SheetFewer | None
    with_set_aside: Verdict | None = None


class EngineEntry(Entry):
    name: str
    version: str


class Scorecard(Entry):
    """The part of a result that the engine computes."""

    overall: Overall
    principles: tuple[PrincipleEntry, ...]
    checks: Checks
    asks: tuple[Ask, ...]
    picks: Picks
    way_up: WayUp | None
    to_find_out: tuple[str, ...]
    """The criteria that apply and are unrated, or that more sheets cannot tell than rate."""


class Result(Entry):
    """The whole document. Its digest is the SHA-256 of its canonical JSON without the key `digest`."""

    format: Literal["scorecard/1"] = FORMAT
    rubric: RubricEntry
    project: ProjectEntry
    round: RoundEntry
    tally: dict[str, Count]
    reasons: dict[str, tuple[QuotedAnswer, ...]]
    """By criterion, the reasons that the group chose to publish; all of them where a file of ratings was scored."""
    group: GroupSheetEntry | None = None
    overall: Overall
    principles: tuple[PrincipleEntry, ...]
    checks: Checks
    asks: tuple[Ask, ...]
    picks: Picks
    way_up: WayUp | None
    to_find_out: tuple[str, ...]
    attested: Attested
    engine: EngineEntry
    digest: str

    @field_validator("tally", mode="before")
    @classmethod
    def _tally_from_document(cls, tally: Any, info: ValidationInfo) -> Any:
        """In the document a count names its levels by their points; in the program they are in the rubric's order."""
        rubric = info.data.get("rubric")
        if not isinstance(rubric, RubricEntry) or not isinstance(tally, Mapping):
            return tally
        levels = _points_by_criterion(rubric.content)
        return {id_: _count_from_document(id_, count, levels.get(id_, ())) for id_, count in tally.items()}

    @field_serializer("tally")
    def _tally_to_document(self, tally: dict[str, Count]) -> dict[str, "CountDocument"]:
        levels = _points_by_criterion(self.rubric.content)
        return {
            id_: {
                "levels": dict(zip(levels[id_], count.levels, strict=True)),
                "not_applicable": count.not_applicable,
                "cannot_tell": count.cannot_tell,
            }
            for id_, count in tally.items()
        }

    _stored: str | None = PrivateAttr(None)

    @classmethod
    def from_stored(cls, content: str) -> "Result":
        """Reads the text of a document that was saved. `json_bytes` then returns this very text, although this version
        of the program may know more keys: the digest covers only the keys in the text."""
        result = cls.model_validate_json(content)
        result._stored = content
        return result

    def document(self) -> dict[str, Any]:
        """The document as JSON values, its keys in the order of the fields above."""
        return self.model_dump(mode="json", by_alias=True)

    def json_bytes(self) -> bytes:
        """The document as the content of a JSON file."""
        if self._stored is not None:
            return self._stored.encode()
        return json_file(self.document()).encode()


class CountDocument(TypedDict):
    """How a document writes a count: the number of ratings by a level's points."""

    levels: dict[str, Counted]
    not_applicable: Counted
    cannot_tell: Counted


def _points_by_criterion(content: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The points of the levels by criterion, as exact text, from a canonical rubric."""
    shared = _points(content.get("scale") or ())
    return {
        criterion["id"]: _points(criterion["scale"]) if criterion.get("scale") else shared
        for principle in content["principles"]
        for criterion in principle["criteria"]
    }


def _points(scale: Any) -> tuple[str, ...]:
    return tuple(exact_text(exact_number(level["points"])) for level in scale)


def _count_from_document(id_: str, count: Any, points: tuple[str, ...]) -> Any:
    if not isinstance(count, Mapping) or "levels" not in count:
        return count
    if not isinstance(levels := count["levels"], Mapping):
        return {**count, "levels": None}  # which the field refuses
    if sorted(levels) != sorted(points):
        raise UnreadableResult(
            Sentence("The tally of “{id}” does not count the levels that the rubric gives it.", id=id_)
        )
    return {**count, "levels": tuple(levels[text] for text in points)}


def json_file(document: Mapping[str, Any]) -> str:
    """A document as the text of its JSON file."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def document_digest(document: dict[str, Any]) -> str:
    return digest_of({key: value for key, value in document.items() if key != "digest"})
