"""Computes a result again from the rubric, the tally and the rulings that it carries, and names what differs."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel, ValidationError

from scorecard.engine.result import FORMAT, Result, RubricEntry, Scorecard, document_digest
from scorecard.engine.scorecard import result_of
from scorecard.engine.verifying.contradictions import refuse_contradictions
from scorecard.engine.verifying.older_formats import EARLIER_VERSIONS, with_earlier_bound, without_later_keys
from scorecard.errors import FaultyFile, Sentence, UnreadableResult
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.yaml_file import Tree

LARGEST_RESULT = 20_000_000  # bytes
_DEEPEST = 30  # levels of lists and keys inside each other

Json: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A value that the document states and the engine computes otherwise; `place` is its path of keys."""

    place: str
    stated: str
    computed: str


@dataclass(frozen=True, slots=True)
class Verification:
    """`result` is what the document states. `shown` is what a page can show of it: the same, or what the engine
    computes if the document lacks values, or names principles, questions or bands that its rubric does not have.
    `digest` is computed from the document, `difference` is the first value in it that the engine computes otherwise,
    None if there is none. `attested` names the parts that only its maker can vouch for."""

    result: Result
    shown: Result
    digest: str
    difference: Discrepancy | None
    attested: tuple[str, ...]


def verify(content: bytes) -> Verification:
    """Check one JSON result. Raises UnreadableResult, InvalidTally, UnknownCriterion or UnknownLevel for a file that
    cannot be checked."""
    document = _read(content)
    stated, computed, written = _computed(document)
    difference = next(_differences(document, written), None)
    shown = stated if difference is None or _names_fit(stated, computed) else computed
    return Verification(stated, shown, document_digest(document), difference, _attested(document))


def _read(content: bytes) -> dict[str, Json]:
    if len(content) > LARGEST_RESULT:
        raise UnreadableResult(
            Sentence("The file is larger than {most} bytes; a result is much smaller.", most=f"{LARGEST_RESULT:,}")
        )
    try:
        document = json.loads(
            content.decode("utf-8"), object_pairs_hook=_refuse_duplicate_keys, parse_constant=_refuse_constant
        )
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise UnreadableResult(
                Sentence(
                    "This is not a result in the format {format}; choose the JSON or PDF of a scorecard.", format=FORMAT
                )
            )
        if _depth(document) > _DEEPEST:
            raise UnreadableResult(Sentence("This result is nested too deeply to be one that the program wrote."))
        # Half a surrogate pair cannot be digested; encoding it raises UnicodeError.
        json.dumps(document, ensure_ascii=False).encode()
    except (UnicodeError, RecursionError, json.JSONDecodeError):
        raise UnreadableResult(
            Sentence("This is neither the PDF nor the JSON of a scorecard; give one of the two.")
        ) from None
    except ValueError as fault:
        raise UnreadableResult(
            Sentence("This JSON is not one that the program wrote ({fault}).", fault=fault)
        ) from None
    return document


def _refuse_duplicate_keys(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        twice = next(key for key, number in Counter(key for key, _ in pairs).items() if number > 1)
        raise ValueError(f"the key “{twice}” stands twice in one place")
    return entries


def _refuse_constant(constant: str) -> Json:
    raise ValueError(f"{constant} is no number")


def _depth(value: Json) -> int:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((_depth(item) for item in items), default=0)


def _computed(document: dict[str, Json]) -> tuple[Result, Result, dict[str, Json]]:
    """The stated result; the one that the engine makes from its rubric, counts, rulings and attested parts; and the
    document of that."""
    try:
        rubric = _rubric_of(document)  # first, because the rest is read by its levels and its bands
        stated = Result.model_validate(document)
        refuse_contradictions(stated, rubric)
        computed = result_of(
            rubric,
            stated.tally,
            project=stated.project,
            round_entry=stated.round,
            reasons=stated.reasons,
            attested=stated.attested,
            translations=stated.rubric.translations,
            group=stated.group.answers if stated.group else None,
            engine=stated.engine,
        )
    except ValidationError as faults:
        fault = faults.errors(include_url=False)[0]
        place = ".".join(map(str, fault["loc"]))
        raise UnreadableResult(
            Sentence("This result cannot be read at {place}: {fault}.", place=place, fault=fault["msg"])
        ) from None
    except FaultyFile as faults_in_rubric:
        raise UnreadableResult(
            Sentence("The rubric in this result is faulty: {faults}", faults=faults_in_rubric)
        ) from None
    if stated.engine.version not in EARLIER_VERSIONS:
        return stated, computed, computed.document()
    computed = with_earlier_bound(rubric, computed)  # `three_sheets_fewer` by the rule of those versions
    return stated, computed, without_later_keys(document, computed.document())


def _names_fit(stated: Result, computed: Result) -> bool:
    """Whether all that the document states is about the principles, questions and bands of its rubric, and values are
    empty where those that the engine computes are."""
    if _outline(stated) != _outline(computed):
        return False
    bands = {band["id"] for band in computed.rubric.content.get("bands", ())}
    principles = {principle.id for principle in computed.principles}
    criteria = {criterion.id for principle in computed.principles for criterion in principle.criteria}
    known = {
        **dict.fromkeys(("band", "band_by_number"), bands),
        **dict.fromkeys(("criterion", "criteria", "to_find_out"), criteria),
        "principle": principles,
    }
    other = stated.checks.other_weights
    if other and not other.halved.keys() == other.doubled.keys() <= principles:
        return False
    named = _named(stated.model_dump(mode="json", include={*Scorecard.model_fields, "group"}))
    return all(name in known[key] for key, name in named if key in known)


def _outline(result: Result) -> list[Json]:
    """The questions that are counted; the principles and their questions, each with its status; and the names of the
    values that are empty."""
    scored = [(result.overall, result.principles)]
    scored += [(result.group.overall, result.group.principles)] if result.group else []
    return [
        set(result.tally),
        *(_empty(overall) for overall, _ in scored),
        *((principle.id, _empty(principle)) for _, principles in scored for principle in principles),
        *(
            (principle.id, criterion.id, criterion.status, _empty(criterion))
            for _, principles in scored
            for principle in principles
            for criterion in principle.criteria
        ),
    ]


def _empty(part: BaseModel) -> list[str]:
    return [name for name, value in part if value is None]


def _named(value: Json, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value, each with the key that it stands under."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _named(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item, key)
    elif isinstance(value, str):
        yield key, value


class _OfRubric(BaseModel):
    """The part of a document that the rest of it is read by."""

    rubric: RubricEntry


def _rubric_of(document: dict[str, Json]) -> Rubric:
    """The rubric in a document. Raises UnreadableResult, FaultyFile or ValidationError."""
    entry = _OfRubric.model_validate(document).rubric
    if not _is_tree(entry.content):
        raise UnreadableResult(Sentence("The rubric in this result contains something that is not text."))
    rubric = parse_rubric(entry.content, "the rubric in this result")
    return rubric.model_copy(update={"status": entry.status, "reviewed": entry.reviewed})


def _is_tree(value: Tree | Json) -> bool:
    """Whether a value has nothing but texts in its lists and keys, as what is read from a YAML file."""
    if isinstance(value, dict):
        return all(_is_tree(item) for item in value.values())
    return all(map(_is_tree, value)) if isinstance(value, list) else isinstance(value, str)


def _differences(stated: Json, computed: Json, place: str = "") -> Iterator[Discrepancy]:
    """Every value that differs, in the order of the document."""
    if isinstance(stated, dict) and isinstance(computed, dict):
        for key in [*stated, *(key for key in computed if key not in stated)]:
            below = f"{place}.{key}" if place else key
            yield from _differences(stated.get(key, "nothing"), computed.get(key, "nothing"), below)
    elif isinstance(stated, list) and isinstance(computed, list) and len(stated) == len(computed):
        for number, (stated_item, computed_item) in enumerate(zip(stated, computed, strict=True)):
            name = stated_item.get("id") or stated_item.get("criterion") if isinstance(stated_item, dict) else None
            yield from _differences(stated_item, computed_item, f"{place}[{name or number}]")
    elif stated != computed or type(stated) is not type(computed):
        yield Discrepancy(place, _shown(stated), _shown(computed))


def _shown(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + "…"


def _attested(document: dict[str, Json]) -> tuple[str, ...]:
    """Names the parts of the document that only its maker can vouch for."""
    names = [
        "round (dates, number of sheets, rulings, income limits, how it was held)",
        "rubric (status, review)",
        "project (name, kind, picture, facts)",
        "engine",
        "tally (counted from the sheets)",
    ]
    if document["reasons"]:
        names.append("reasons")
    if document.get("group") is not None:
        names.append("group.answers")
    if document["attested"]["one_sheet_fewer"] is not None:
        names.append("attested.one_sheet_fewer")
    if document["attested"].get("with_set_aside") is not None:
        names.append("attested.with_set_aside")
    if document["rubric"].get("translations"):
        names.append("rubric.translations")
    return tuple(names)
