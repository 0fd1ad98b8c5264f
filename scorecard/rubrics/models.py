"""The parts of a rubric, as frozen values with exact numbers."""

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from scorecard.errors import Sentence
from scorecard.rubrics.exact import exact_text, plain_number, total
from scorecard.texts import MISLEADING

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SHORT = 30
"""The most characters of a question's short name, for tables and where else the whole question is too long."""
_SCALAR: dict[str, object] = {"type": ["string", "number", "boolean"]}
"""In the JSON Schema, the type of a text. Editors read `2` and `yes` without quotes as numbers and booleans; the
program reads every value as text."""


def fault(kind: str, clause: Sentence) -> PydanticCustomError:
    """The error for a faulty value. The clause completes a sentence that begins with the value's key."""
    return PydanticCustomError(kind, "{clause}", {"clause": clause})


def text_of(value: object) -> str:
    if not isinstance(value, str):
        raise fault("text", Sentence("takes a text, not a list or keys"))
    text = value.strip()
    if not text:
        raise fault("empty", Sentence("is empty; write a text or remove the key"))
    if hidden := MISLEADING.search(text):
        raise fault(
            "hidden",
            Sentence(
                "has a hidden character (U+{code:04X}) that can make a text look different from what it is; remove it",
                code=ord(hidden[0]),
            ),
        )
    return text


def _slug(value: object) -> str:
    text = text_of(value)
    if len(text) > 60:
        raise fault("slug", Sentence("has {length} characters; keep it to 60", length=len(text)))
    if not _SLUG.fullmatch(text):
        raise fault(
            "slug",
            Sentence(
                "is “{value}”; write small letters a–z, digits and single hyphens, such as local-hiring", value=text
            ),
        )
    return text


def _number(value: object) -> Fraction:
    number = plain_number(text_of(value))
    if number is None:
        raise fault(
            "number", Sentence("is “{value}”; write a number in plain digits, such as 2 or 2.5", value=str(value)[:60])
        )
    return number


def _weight(value: object) -> Fraction:
    number = _number(value)
    if number <= 0:
        raise fault("weight", Sentence("is {value}; a weight must be above 0", value=value))
    return number


def _minimum(value: object) -> Fraction:
    """The value of `minimum_rated`."""
    number = _number(value)
    if number > 100:
        raise fault("minimum", Sentence("is {value}; write a percentage from 0 to 100", value=value))
    return number


def _decimals(value: object) -> int:
    number = _number(value)
    if number.denominator != 1 or number > 4:
        raise fault("decimals", Sentence("is {value}; write 0, 1, 2, 3 or 4", value=value))
    return int(number)


def _yes(value: object) -> bool:
    text = text_of(value)
    if text not in ("yes", "no"):
        raise fault("yes", Sentence("is “{value}”; write yes or no", value=text))
    return text == "yes"


def _short(value: object) -> str:
    text = text_of(value)
    if len(text) > LONGEST_SHORT:
        raise fault(
            "short", Sentence("has {length} characters; keep it to {most}", length=len(text), most=LONGEST_SHORT)
        )
    return text


def short_name(question: str) -> str:
    """A name of at most 30 characters made from a question: its first words, up to the last whole one that fits."""
    name = question.rstrip(" ?").lstrip("¿ ")
    if len(name) <= LONGEST_SHORT:
        return name
    words = name[: LONGEST_SHORT - 1]
    return (words if name[LONGEST_SHORT - 1] == " " else words.rpartition(" ")[0] or words).rstrip(" ,;:–-") + "…"


_exact_schema = WithJsonSchema(
    {"type": ["number", "string"], "pattern": r"^[0-9]{1,12}(\.[0-9]{1,12})?$", "minimum": 0}
)
_as_text = PlainSerializer(exact_text, return_type=str)

# In a file `based_on` is only a name; the digest is added when the adaptation gets what it does not name itself.
_parent_schema = WithJsonSchema({"type": "string", "pattern": "^[a-z0-9-]+@.+$"})

Text = Annotated[str, BeforeValidator(text_of), WithJsonSchema({**_SCALAR, "minLength": 1})]
Slug = Annotated[str, BeforeValidator(_slug), WithJsonSchema({**_SCALAR, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})]
Points = Annotated[Fraction, BeforeValidator(_number), _as_text, _exact_schema]
Weight = Annotated[Fraction, BeforeValidator(_weight), _as_text, _exact_schema]
Minimum = Annotated[Fraction, BeforeValidator(_minimum), _as_text, _exact_schema]
Decimals = Annotated[
    int, BeforeValidator(_decimals), PlainSerializer(str, return_type=str), WithJsonSchema({"enum": [0, 1, 2, 3, 4]})
]
Yes = Annotated[
    bool,
    BeforeValidator(_yes),
    PlainSerializer(lambda value: "yes" if value else "no", return_type=str),
    WithJsonSchema({"enum": ["yes", "no", True, False]}),
]
OnlyYes = Annotated[
    bool | None,
    BeforeValidator(lambda value: _yes(value) or None),
    PlainSerializer(lambda value: "yes" if value else None, return_type=str | None),
    WithJsonSchema({"enum": ["yes", "no", True, False]}),
]
"""As `Yes`, but “no” is the same as leaving the key out, also in the canonical form."""
Short = Annotated[str, BeforeValidator(_short), WithJsonSchema({**_SCALAR, "minLength": 1, "maxLength": LONGEST_SHORT})]


class Part(BaseModel):
    """A part of a rubric. It is frozen and refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Level(Part):
    points: Points = Field(description="what the level counts, 0 or more, rising from level to level")
    label: Text | None = Field(
        None, description="its short name; left out in a criterion, the label of the rubric's scale for these points"
    )
    descriptor: Text | None = Field(None, description="what must be fully true for this level")
    also: tuple[Text, ...] | None = Field(
        None, description="other texts that a file of ratings may use for this level, such as “strongly yes”"
    )


class Source(Part):
    name: Text = Field(description="where the criteria come from and who is credited")
    url: Text | None = Field(None, description="where to read more")
    licence: Text | None = Field(None, description="under which licence the texts may be used")
    note: Text | None = Field(None, description="what a reader must know about the source")


class Reviewed(Part):
    by: Text = Field(description="who outside the authors has checked it")
    on: Text = Field(description="when, such as 2026-05-31")


class Labels(Part):
    principle: Text | None = Field(None, description="this group's word for a principle, such as Impact area")
    criterion: Text | None = Field(None, description="this group's word for a criterion, such as Question")


class Scoring(Part):
    combine: Literal["principles", "criteria"] = Field(
        "principles", description="average the principles by their weight, or pool all criteria"
    )
    raters: Literal["mean", "median"] = Field("mean", description="how the ratings of a criterion become its points")
    show: Literal["mean", "percent", "points"] = Field(
        "mean", description="the unit of the score; mean if left out and the rubric has a scale, else percent"
    )
    decimals: Decimals = Field(1, description="digits after the point, 0 to 4; if left out 1 for mean, else 0")
    cannot_tell: Literal["leave out", "lowest"] = Field("leave out", description="what an answer “cannot tell” counts")
    minimum_rated: Minimum = Field(
        Fraction(50), validate_default=False, description="percent of the card that must be rated for a score"
    )
    bands_of: Literal["share"] | None = Field(
        None,
        description="share: with “show: points”, bands begin at a percent of the points that could be earned, so that"
        " what does not apply lowers both; left out, at that many points",
    )
    cap_band: Slug | None = Field(None, description="the highest band while a requirement is not met or open")


class Band(Part):
    id: Slug = Field(description="its name in data")
    from_: Points | None = Field(
        None,
        alias="from",
        description="the lowest score in it, in the unit shown (a percent with “bands_of: share”); the lowest has none",
    )
    label: Text = Field(description="its name for people")
    meaning: Text | None = Field(None, description="what it says about a project")


class Kind(Part):
    id: Slug = Field(description="its name in data")
    label: Text = Field(description="its name for people")


class Term(Part):
    term: Text = Field(description="the word or words to explain")
    meaning: Text = Field(description="what they mean, in plain words")


class Criterion(Part):
    id: Slug = Field(description="unique in the rubric, never used again for another meaning")
    question: Text = Field(description="what is asked")
    guidance: Text | None = Field(None, description="how to decide")
    evidence: Text | None = Field(None, description="what to ask the developer to show")
    weight: Points = Field(
        Fraction(1),
        validate_default=False,
        description="relative to its principle's others; 0 where only “requires” is to count",
    )
    scale: tuple[Level, ...] | None = Field(None, description="its own levels; if left out the rubric's")
    not_applicable: Literal["allowed", "never"] = Field(
        "allowed", description="whether raters and rulings may answer “does not apply”"
    )
    applies_to: tuple[Slug, ...] | None = Field(None, description="kinds of project it is asked for; all if left out")
    requires: Points | None = Field(None, description="fewest points that every project must reach: a requirement")
    bonus: Yes = Field(False, validate_default=False, description="adds to the score and never takes away")
    ask: Text | None = Field(None, description="what to demand when the score is low")
    short: Short | None = Field(
        None,
        description="its name in tables, at most 30 characters; made from the question if left out",
    )
    key: OnlyYes = Field(None, description="yes for one of the few questions that a person with three minutes answers")

    @property
    def short_name(self) -> str:
        """Its name in tables: `short`, else one that is made from the question."""
        return self.short or short_name(self.question)


class Principle(Part):
    id: Slug = Field(description="its name in data, unique in the rubric")
    title: Text = Field(description="its name for people")
    about: Text | None = Field(None, description="what it stands for")
    weight: Weight = Field(Fraction(1), validate_default=False, description="relative to the other principles")
    criteria: tuple[Criterion, ...] = Field(description="its questions")


class Parent(Part):
    """The edition that an adaptation was made from, with its digest at that time."""

    name: Text
    digest: Text


class Rubric(Part):
    """One complete edition. Made by `Library.load` or `parsing.parse_rubric`, which check the whole."""

    rubric: Slug = Field(description="its slug, the same in every edition")
    edition: Text = Field(description="such as 2026.1, unique with the slug")
    status: Literal["draft", "published"] = Field("draft", description="a published edition never changes")
    reviewed: Reviewed | None = Field(None, description="who outside the authors has checked it")
    based_on: Annotated[Parent | None, _parent_schema] = Field(
        None, description="`<rubric>@<edition>`: the file names only what differs from it; see below"
    )
    title: Text = Field(description="its name for people")
    about: Text | None = Field(None, description="how to use it, shown before the first question")
    language: Text = Field("en", description="the language the texts are written in, such as en")
    source: Source | None = Field(None, description="credit, printed on every scorecard")
    labels: Labels | None = Field(None, description="the words this group uses")
    scale: tuple[Level, ...] | None = Field(None, description="the levels that criteria share")
    scoring: Scoring = Field(Scoring(), description="how a score is made")
    bands: tuple[Band, ...] = Field((), description="names for ranges of the score, rising")
    kinds: tuple[Kind, ...] = Field((), description="the kinds of project that it tells apart")
    principles: tuple[Principle, ...] = Field(description="what is judged, in the order of the page")
    key_note: Text | None = Field(
        None, description="what is known of how near the key questions come to the whole; shown where they are offered"
    )
    glossary: tuple[Term, ...] = Field((), description="words explained where they are used")

    @cached_property
    def criteria(self) -> dict[str, Criterion]:
        """Every criterion by its id, in the rubric's order."""
        return {criterion.id: criterion for principle in self.principles for criterion in principle.criteria}

    @cached_property
    def levels(self) -> dict[str, tuple[Level, ...]]:
        """The levels of each criterion by its id: its own, else the rubric's."""
        return {id_: criterion.scale or self.scale or () for id_, criterion in self.criteria.items()}

    @cached_property
    def points(self) -> dict[str, tuple[Fraction, ...]]:
        """The points of each criterion's levels by its id, lowest first."""
        return {id_: tuple(level.points for level in levels) for id_, levels in self.levels.items()}

    @cached_property
    def ranks(self) -> dict[str, dict[tuple[int, int], int]]:
        """For each criterion the rank of its levels, lowest 0, by their points as numerator and denominator."""
        return {
            id_: {number.as_integer_ratio(): rank for rank, number in enumerate(points)}
            for id_, points in self.points.items()
        }

    @cached_property
    def worth(self) -> dict[str, Fraction]:
        """The most that each criterion can earn, by its id: its weight times its most points."""
        return {id_: criterion.weight * self.levels[id_][-1].points for id_, criterion in self.criteria.items()}

    @cached_property
    def principle_worth(self) -> dict[str, Fraction]:
        """The most that each principle can earn, by its id: the sum of the worth of its criteria, without bonus."""
        return {
            principle.id: total(self.worth[criterion.id] for criterion in principle.criteria if not criterion.bonus)
            for principle in self.principles
        }

    @cached_property
    def has_bands_beside_what_may_not_apply(self) -> bool:
        """Whether bands begin at fixed points although a project to which a question does not apply can earn fewer."""
        may_not_apply = any(one.not_applicable == "allowed" or one.applies_to for one in self.criteria.values())
        is_fixed = self.scoring.show == "points" and self.scoring.bands_of is None and len(self.bands) > 1
        return is_fixed and may_not_apply

    @cached_property
    def canonical(self) -> dict[str, Any]:
        """The complete rubric as JSON values, without `status` and `reviewed`, with exact numbers as text.

        It leaves out keys without a value, so that a key that a later version of the program adds changes no digest.
        Do not change it in place: it is cached."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"status", "reviewed"})

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical form, in hex."""
        return digest_of(self.canonical)

    @property
    def name(self) -> str:
        return f"{self.rubric}@{self.edition}"

    @cached_property
    def key_questions(self) -> tuple[str, ...]:
        """The ids of the key questions; empty if all questions or none of them are key questions."""
        ids = tuple(id_ for id_, criterion in self.criteria.items() if criterion.key)
        return ids if len(ids) < len(self.criteria) else ()

    def requirements(self) -> Iterator[Criterion]:
        return (criterion for criterion in self.criteria.values() if criterion.requires is not None)


def canonical_bytes(value: object) -> bytes:
    """A value as JSON with sorted keys, no spaces and UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest_of(value: object) -> str:
    """SHA-256, in hex, of a value in its canonical form."""
    return sha256(canonical_bytes(value)).hexdigest()
