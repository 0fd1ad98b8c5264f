"""Income limits as data files: what percents of the median income are in dollars, for one place and one year."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import islice
from pathlib import Path as FilePath
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer, ValidationError, WithJsonSchema

from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.exact import plain_number
from scorecard.rubrics.file_names import edition_order
from scorecard.rubrics.models import Criterion, Part, Rubric, Slug, Source, Text, digest_of, fault
from scorecard.rubrics.parsing import shape_problems
from scorecard.rubrics.yaml_file import Path, YamlFile, read_document, read_file

_MOST_DOLLARS = 10_000_000
_MEDIAN_INCOME = {"en": r"median income|\bAMI\b", "es": r"\bmedian[oa]\b|ingresos? medios?"}
"""The pattern that finds the median income in the texts of a question, by the language of the rubric. In other
languages only “AMI” (area median income) is looked for."""


def _whole(value: object, most: int, example: str) -> int:
    number = plain_number(str(value).strip())
    if number is not None and number > most:
        raise fault("whole", Sentence("is “{value}”; the most is {most}", value=str(value)[:60], most=most))
    if number is None or number.denominator != 1:
        raise fault(
            "whole",
            Sentence(
                "is “{value}”; write a whole number without a comma, such as {example}",
                value=str(value)[:60],
                example=example,
            ),
        )
    return int(number)


def _whole_number(most: int, example: str) -> tuple[BeforeValidator, PlainSerializer, WithJsonSchema]:
    return (
        BeforeValidator(lambda value: _whole(value, most, example)),
        PlainSerializer(str, return_type=str),
        WithJsonSchema({"type": ["integer", "string"], "minimum": 0, "maximum": most}),
    )


Dollars = Annotated[int, *_whole_number(_MOST_DOLLARS, "67050")]
Percent = Annotated[int, *_whole_number(200, "60")]
Size = Annotated[int, *_whole_number(20, "3")]


class Household(Part):
    people: Size = Field(description="how many people live together")
    limits: dict[Percent, Dollars] = Field(description="by percent of the median, the most that they earn in a year")


class Home(Part):
    bedrooms: Size = Field(description="its bedrooms; 0 for a studio")
    limits: dict[Percent, Dollars] = Field(
        description="by percent of the median, the highest rent a month, with utilities"
    )


class Incomes(Part):
    """The limits of one place and year."""

    incomes: Slug = Field(description="the place in small letters, the same in every year, such as twin-cities")
    year: Text = Field(description="the year that the limits hold for")
    place: Text = Field(description="the place as people call it")
    source: Source = Field(description="whose figures these are, and where to find them")
    note: Text | None = Field(None, description="what a reader must know, such as that newer limits exist")
    households: tuple[Household, ...] = Field(description="incomes by the size of the household, the smallest first")
    rents: tuple[Home, ...] = Field((), description="rents by bedrooms, the fewest first")

    @property
    def name(self) -> str:
        return f"{self.incomes}@{self.year}"

    @cached_property
    def digest(self) -> str:
        """SHA-256, in hex, of the limits as canonical JSON, without the keys that have no value."""
        return digest_of(self.model_dump(mode="json", exclude_none=True))

    @property
    def percents(self) -> tuple[int, ...]:
        """The percents of the median income that have limits; every row of the file has the same."""
        return tuple(self.households[0].limits)


def latest_of_places(known: Iterable[Incomes]) -> dict[str, Incomes]:
    """The limits of the latest year of each place, by place, wherever their files come from."""
    return {limits.incomes: limits for limits in sorted(known, key=lambda limits: limits.year)}


def incomes_files(folder: FilePath) -> list[FilePath]:
    """The files of income limits in the subfolder “incomes” of a folder of rubrics, the years of each place in
    order."""
    return sorted((folder / "incomes").glob("*.yaml"), key=edition_order)


def is_incomes_file(path: FilePath) -> bool:
    """Whether a file holds income limits: it is in a folder “incomes”, or one of its first lines has that key."""
    if path.parent.name == "incomes":
        return True
    with suppress(OSError, UnicodeError), path.open(encoding="utf-8") as lines:
        return any(line.startswith("incomes:") for line in islice(lines, 40))
    return False


def read_incomes(path: FilePath) -> Incomes:
    """The limits in a file. Raises FaultyFile with every problem, also where it cannot be opened."""
    try:
        content = read_file(path)
    except OSError as failure:
        sentence = Sentence("The file cannot be opened ({why}).", why=failure.strerror)
        raise FaultyFile([Problem(str(path), 1, 1, sentence)]) from None
    return incomes_in(read_document(str(path), content, "incomes"))


def incomes_in(document: YamlFile) -> Incomes:
    """The limits in a document that was read. Raises FaultyFile with every problem."""
    problems = list(document.problems)
    try:
        incomes = Incomes.model_validate(document.tree)
    except ValidationError as faults:
        raise FaultyFile(sorted({*problems, *shape_problems(document, faults, Incomes)})) from None
    problems += [document.problem(at, sentence) for at, sentence in _faults(incomes)]
    if problems:
        raise FaultyFile(sorted(set(problems)))
    return incomes


def _faults(incomes: Incomes) -> Iterator[tuple[Path, Sentence]]:
    if not incomes.households:
        yield ("households",), Sentence("“households” lists nothing; give the limits of at least one household.")
        return
    if not incomes.percents:
        at = ("households", 0, "limits")
        yield at, Sentence("“limits” lists nothing; give the dollars of at least one percent.")
        return
    yield from _row_faults("households", "people", [(row.people, row.limits) for row in incomes.households], incomes)
    yield from _row_faults("rents", "bedrooms", [(row.bedrooms, row.limits) for row in incomes.rents], incomes)


def _row_faults(
    key: str, size: str, rows: Sequence[tuple[int, dict[int, int]]], incomes: Incomes
) -> Iterator[tuple[Path, Sentence]]:
    """The faults of rows that are not in rising order, or have other percents than the first row of the file.

    `key` is the key of the list. `rows` has for each row the size of the household or home and its limits in dollars by
    percent; `size` is the key of that size."""
    before: tuple[int, dict[int, int]] | None = None
    for number, (count, limits) in enumerate(rows):
        at: Path = (key, number)
        if tuple(limits) != incomes.percents:
            expected = ", ".join(map(str, incomes.percents))
            yield (
                at,
                Sentence(
                    "Give this row the same percents as the first one, in its order: {percents}.", percents=expected
                ),
            )
        elif list(limits.values()) != sorted(limits.values()) or list(limits) != sorted(limits):
            yield (
                at,
                Sentence("Within a row the percents and their dollars rise from left to right; one here does not."),
            )
        if before and count <= before[0]:
            yield (
                (*at, size),
                Sentence(
                    "{count} comes after {last}; list each size once, the smallest first.", count=count, last=before[0]
                ),
            )
        elif before and any(limits.get(percent, dollars) < dollars for percent, dollars in before[1].items()):
            yield (
                at,
                Sentence(
                    "A limit here is lower than the limit for the smaller size before it; look at both rows again."
                ),
            )
        before = count, limits


def percents_of(criterion: Criterion, rubric: Rubric, incomes: Incomes) -> tuple[int, ...]:
    """The percents of the median income that a question names and that have limits here, rising. `rubric` must be in
    the language that it was written in, not translated."""
    levels = [level.descriptor for level in rubric.levels[criterion.id]]
    text = " ".join(text for text in (criterion.question, criterion.guidance, *levels) if text)
    if not re.search(_MEDIAN_INCOME.get(rubric.language, r"\bAMI\b"), text, re.IGNORECASE):
        return ()
    named = {int(number) for number in re.findall(r"\b([0-9]{1,3})(?=\s?%|\s?[-–]\s?[0-9]{1,3}\s?%)", text)}
    return tuple(percent for percent in incomes.percents if percent in named)
