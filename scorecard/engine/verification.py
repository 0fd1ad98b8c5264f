"""Computes a result again from the rubric, the tally and the rulings that it carries, and names what differs."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import ValidationError

from scorecard.engine.answers import Other
from scorecard.engine.result import FORMAT, Result, document_digest
from scorecard.engine.scorecard import result_of
from scorecard.engine.tally import Count
from scorecard.errors import FaultyFile, ScorecardError, Sentence
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import texts_of
from scorecard.rubrics.yaml_file import Tree

LARGEST_RESULT = 20_000_000  # bytes
_DEEPEST = 30

Json: TypeAlias = Any


class UnreadableResult(ScorecardError):
    """A file that is no result, or whose parts do not fit together."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The first value that the document states and the engine does not find; `place` is its path of keys."""

    place: str
    stated: str
    computed: str


@dataclass(frozen=True, slots=True)
class Verification:
    """`result` is what the document states; `attested` names what only whoever made it can vouch for."""

    result: Result
    digest: str
    difference: Difference | None
    attested: tuple[str, ...]


def verify(content: bytes) -> Verification:
    """Check one JSON result. Raises UnreadableResult, or InvalidTally, for a file that cannot be checked."""
    document = _read(content)
    stated, computed = _computed(document)
    difference = next(_differences(document, computed), None)
    return Verification(stated, document_digest(document), difference, _attested(document))


def _read(content: bytes) -> dict[str, Json]:
    if len(content) > LARGEST_RESULT:
        raise UnreadableResult(
            Sentence("The file is larger than {most} bytes; a result is much smaller.", most=f"{LARGEST_RESULT:,}")
        )
    try:
        document = json.loads(content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise UnreadableResult(
                Sentence(
                    "This is no result in the format {format}; choose the JSON or PDF of a scorecard.", format=FORMAT
                )
            )
        if _depth(document) > _DEEPEST:
            raise UnreadableResult(Sentence("This result is nested too deeply to be one that the program wrote."))
        json.dumps(document, ensure_ascii=False).encode()  # half a character cannot be digested
    except (UnicodeError, RecursionError, json.JSONDecodeError):
        raise UnreadableResult(
            Sentence("This is neither the PDF nor the JSON of a scorecard; give one of the two.")
        ) from None
    except ValueError as fault:
        raise UnreadableResult(
            Sentence("This JSON is not one that the program wrote ({fault}).", fault=fault)
        ) from None
    return document


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        twice = next(key for number, (key, _) in enumerate(pairs) if key in dict(pairs[:number]))
        raise ValueError(f"the key “{twice}” stands twice in one place")
    return entries


def _refuse(constant: str) -> Json:
    raise ValueError(f"{constant} is no number")


def _depth(value: Json) -> int:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((_depth(item) for item in items), default=0)


def _computed(document: dict[str, Json]) -> tuple[Result, dict[str, Json]]:
    """The document as the engine makes it from the rubric, counts, rulings and attested parts in the document."""
    try:
        stated = Result.model_validate(document)
        _check_attested(stated)
        content = document["rubric"]["content"]
        if not _is_tree(content):
            raise UnreadableResult(Sentence("The rubric in this result holds something that is no text."))
        rubric = parse_rubric(content, "the rubric in this result").model_copy(
            update={"status": stated.rubric.status, "reviewed": stated.rubric.reviewed}
        )
        _check_translations(stated, rubric)
        computed = result_of(
            rubric,
            _tally(rubric, stated),
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
    return stated, computed.document()


def _check_attested(stated: Result) -> None:
    """What cannot be computed again can still be impossible."""
    round_, fewer = stated.round, stated.attested.one_sheet_fewer
    if round_.opened and round_.closed and round_.opened > round_.closed:
        raise UnreadableResult(Sentence("The round closes before it opens."))
    if fewer and (stated.overall.score is None or sum(round_.sheets.values()) < 3 or fewer.lowest > fewer.highest):
        raise UnreadableResult(Sentence("The scores with one sheet fewer are impossible."))


def _check_translations(stated: Result, rubric: Rubric) -> None:
    known = texts_of(rubric)
    for code, translation in stated.rubric.translations.items():
        if code in ("", rubric.language) or code != translation.language or not set(translation.texts) <= set(known):
            raise UnreadableResult(
                Sentence("The translation “{code}” in this result belongs to other questions.", code=code[:20])
            )


def _is_tree(value: Tree | Json) -> bool:
    if isinstance(value, dict):
        return all(_is_tree(item) for item in value.values())
    return all(map(_is_tree, value)) if isinstance(value, list) else isinstance(value, str)


def _tally(rubric: Rubric, stated: Result) -> dict[str, Count]:
    """The counts by rank. Raises UnreadableResult where they name other levels than the rubric."""
    tally: dict[str, Count] = {}
    sheets = sum(stated.round.sheets.values())
    for id_, entry in stated.tally.items():
        levels = [exact_text(level.points) for level in rubric.levels.get(id_, ())]
        if sorted(levels) != sorted(entry.levels):
            raise UnreadableResult(
                Sentence("The tally of “{id}” does not count the levels that the rubric gives it.", id=id_)
            )
        tally[id_] = Count(tuple(entry.levels[points] for points in levels), entry.not_applicable, entry.cannot_tell)
        if tally[id_].answers > sheets:
            raise UnreadableResult(
                Sentence(
                    "“{id}” has {answers} answers from {sheets} sheets.",
                    id=id_,
                    answers=tally[id_].answers,
                    sheets=sheets,
                )
            )
        said = Counter(reason.answer for reason in stated.reasons.get(id_, ()))
        given = {**entry.levels, Other.NOT_APPLICABLE: entry.not_applicable, Other.CANNOT_TELL: entry.cannot_tell}
        if any(number > given.get(answer, 0) for answer, number in said.items()):
            raise UnreadableResult(Sentence("“{id}” has reasons for answers that nobody gave.", id=id_))
    if sheets > sum(count.answers for count in tally.values()):
        raise UnreadableResult(
            Sentence(
                "There are {sheets} sheets but fewer answers; a sheet without an answer is not counted.", sheets=sheets
            )
        )
    return tally


def _differences(stated: Json, computed: Json, place: str = "") -> Iterator[Difference]:
    """Every value that differs, in the order of the document."""
    if isinstance(stated, dict) and isinstance(computed, dict):
        for key in [*stated, *(key for key in computed if key not in stated)]:
            below = f"{place}.{key}" if place else key
            yield from _differences(stated.get(key, "nothing"), computed.get(key, "nothing"), below)
    elif isinstance(stated, list) and isinstance(computed, list) and len(stated) == len(computed):
        for number, (ours, theirs) in enumerate(zip(stated, computed, strict=True)):
            name = ours.get("id") or ours.get("criterion") if isinstance(ours, dict) else None
            yield from _differences(ours, theirs, f"{place}[{name or number}]")
    elif stated != computed or type(stated) is not type(computed):
        yield Difference(place, _shown(stated), _shown(computed))


def _shown(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + "…"


def _attested(document: dict[str, Json]) -> tuple[str, ...]:
    names = [
        "round (dates, number of sheets, rulings)",
        "rubric (status, review)",
        "project (name, facts)",
        "engine",
        "tally (counted from the sheets)",
    ]
    if document["reasons"]:
        names.append("reasons")
    if document.get("group") is not None:
        names.append("group.answers")
    if document["attested"]["one_sheet_fewer"] is not None:
        names.append("attested.one_sheet_fewer")
    return tuple(names)
