"""The facts about a project and its round. Facts are shown beside the score and never change it."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path as FilePath
from typing import Annotated, Literal

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
)

from scorecard.engine.answers import EvidenceKind
from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.exact import plain_number
from scorecard.rubrics.models import Part, Rubric, Slug, Text, Yes, fault
from scorecard.rubrics.parsing import shape_problems
from scorecard.rubrics.rules import suggestion
from scorecard.rubrics.translation import LanguageCode
from scorecard.rubrics.yaml_file import Path, read_document

LONGEST_DEMAND = 160  # characters: two lines of large print on the hearing page
LONGEST_ASK = 120  # characters: what can be said in one breath
LONGEST_QUOTE = 180  # characters
MOST_PICKS = 3
LONGEST_LINK = 400  # characters
LONGEST_FACT = 300  # characters: a name, an address
MOST_ENDORSERS = 200
MOST_PHOTOGRAPHS = 12  # beside the facts of a project


def _date(value: object) -> date:
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise fault("date", Sentence("is “{value}”; write the date as 2026-12-04", value=str(value))) from None


def _link(value: object) -> str:
    text = re.sub("^https?:", lambda scheme: scheme[0].lower(), str(value).strip(), count=1, flags=re.IGNORECASE)
    if not text.startswith(("https://", "http://")):
        raise fault("link", Sentence("is “{value}”; write an address that begins with https://", value=text))
    if len(text) > LONGEST_LINK:
        clause = Sentence("has {length} characters; shorten it to {limit}", length=len(text), limit=LONGEST_LINK)
        raise fault("long", clause)
    if not re.fullmatch(r"https?://[^\s\"<>]+", text):
        clause = Sentence("is “{value}”; an address has no spaces, quotation marks or angle brackets", value=text)
        raise fault("link letters", clause)
    return text


def _count(value: object) -> int:
    number = plain_number(str(value))
    if number is None or number.denominator != 1 or number > 1_000_000:
        raise fault("count", Sentence("is “{value}”; write a whole number such as 25", value=str(value)))
    return int(number)


def _at_most(limit: int) -> BeforeValidator:
    def check(value: object) -> object:
        if isinstance(value, str) and len(value.strip()) > limit:
            raise fault(
                "long",
                Sentence("has {length} characters; shorten it to {limit}", length=len(value.strip()), limit=limit),
            )
        return value

    return BeforeValidator(check)


Day = Annotated[date, BeforeValidator(_date), PlainSerializer(date.isoformat, return_type=str)]
Link = Annotated[str, BeforeValidator(_link)]
Sheets = Annotated[int, BeforeValidator(_count)]
ShortText = Annotated[Text, _at_most(LONGEST_FACT)]


class Hearing(Part):
    body: ShortText | None = Field(None, description="who decides, such as Planning Commission")
    date: Day | None = Field(None, description="the day, as 2026-12-04")
    item: ShortText | None = Field(None, description="the number on the agenda")
    type: ShortText | None = Field(None, description="what is decided there, such as a rezoning or public money")


class Pick(Part):
    """An ask that the group puts first."""

    criterion: Slug = Field(description="id of the criterion that it speaks to")
    ask: Annotated[Text, _at_most(LONGEST_ASK)] | None = Field(
        None, description="the demand in the group's words; if left out the rubric's"
    )
    policy: Text | None = Field(None, description="the plan policy or legal finding that it speaks to")


class WordsIn(Part):
    """What the group says in another language than the rubric's."""

    demand: Annotated[Text, _at_most(LONGEST_DEMAND)] | None = Field(None, description="the demand in that language")
    asks: dict[Slug, Annotated[Text, _at_most(LONGEST_ASK)]] = Field(
        {}, description="by criterion id, the ask in that language"
    )


class ShownPicture(Part):
    """A picture of the project, or the photograph of a fact. A site keeps it; a document names it by its digest."""

    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] = Field(description="the SHA-256 of the picture")
    text: Annotated[str, Field(max_length=LONGEST_FACT)] = Field(description="what it shows")


class Finding(Part):
    """A fact shown beside a question; `says` tells whose words it is."""

    says: Literal["developer", "group"] = Field(description="whose words these are")
    text: Text = Field(description="what the project does")
    kind: EvidenceKind | None = Field(None, description="how binding it is: binding, written, spoken or none")
    source: Text | None = Field(None, description="where it stands")
    answered_on: Day | None = Field(None, description="the day on which the developer gave this answer by its link")
    photograph: ShownPicture | None = Field(None, description="a picture that the site keeps; leave it out in a file")

    @model_serializer(mode="wrap")
    def _without_no_photograph(self, write: SerializerFunctionWrapHandler) -> dict[str, object]:
        """Leaves the key out where there is no photograph, as documents did before there were any."""
        written: dict[str, object] = write(self)
        return {key: value for key, value in written.items() if key != "photograph" or value is not None}


class Facts(Part):
    """What is known about the project, and what the group wants said on page 1. Everything is optional."""

    address: ShortText | None = Field(None, description="where it would stand")
    neighborhood: ShortText | None = Field(None, description="the neighborhood's name")
    developer: ShortText | None = Field(None, description="who wants to build it")
    homes: ShortText | None = Field(None, description="homes in all, such as “214 homes”")
    homes_by_rent: ShortText | None = Field(
        None, description="homes by rent, such as “22 at 60% of area median income”"
    )
    public_money: ShortText | None = Field(None, description="public money asked for, such as “$3.1 million”")
    public_money_for: ShortText | None = Field(
        None, description="what kind of money, such as “in tax increment financing”"
    )
    public_benefit: ShortText | None = Field(
        None, description="what else it asks of the public, such as “a rezoning and city land”"
    )
    link: Link | None = Field(None, description="address of the live page; printed as a QR code")
    website: Link | None = Field(None, description="where to read about the project")
    hearing: Hearing | None = Field(None, description="where and when it is decided")
    position: Literal["support", "oppose", "lay over"] | None = Field(None, description="what the group asks for")
    demand: Annotated[Text, _at_most(LONGEST_DEMAND)] | None = Field(
        None, description="the demand in one sentence that follows the position"
    )
    asks: tuple[Pick, ...] = Field((), max_length=MOST_PICKS, description="the group's top asks, three at the most")
    in_languages: dict[LanguageCode, WordsIn] = Field(
        {}, description="by language, such as es, the demand and the asks in it"
    )
    endorsers: tuple[ShortText, ...] = Field(
        (), max_length=MOST_ENDORSERS, description="who stands behind the scorecard"
    )
    contact: ShortText | None = Field(None, description="how to reach the group")
    quote: Annotated[Text, _at_most(LONGEST_QUOTE)] | None = Field(
        None, description="one of the published reasons, word for word, to print on page 1"
    )
    findings: dict[Slug, tuple[Finding, ...]] = Field({}, description="by criterion id, what is known")
    sample: Yes = Field(False, validate_default=False, description="yes prints “sample data, made up” on every page")

    @property
    def photographs(self) -> tuple[tuple[str, ShownPicture], ...]:
        """The photographs of all findings, each with the id of its criterion."""
        return tuple(
            (id_, finding.photograph)
            for id_, findings in self.findings.items()
            for finding in findings
            if finding.photograph
        )


class Promise(Part):
    """What became of an ask. `kind` is how firmly it was promised, “refused” if it was refused, None while neither is
    so; `promised_on` is the day of that, and `place` says where it is written. `outcome` is None while it is not known;
    `evidence` says what shows it."""

    ask: Annotated[str, Field(max_length=2000)]
    kind: Literal["binding", "written", "spoken", "refused"] | None = None
    promised_on: Day | None = None
    place: Annotated[str, Field(max_length=2000)] | None = None
    outcome: Literal["kept", "broken"] | None = None
    outcome_on: Day | None = None
    evidence: Annotated[str, Field(max_length=2000)] | None = None

    @property
    def is_promised(self) -> bool:
        return self.kind is not None and self.kind != "refused"


class RoundFacts(Part):
    label: ShortText | None = Field(None, description="such as “As first proposed”")
    opened: Day | None = Field(None, description="the day of the first sheet, as 2026-10-12")
    closed: Day | None = Field(None, description="the day of the last sheet")
    sheets: dict[Literal["online", "paper"], Sheets] | None = Field(
        None, description="how many sheets came online and on paper; together as many as were counted"
    )


class ProjectFile(Facts):
    """A facts file: the project, what is known about it, and the round."""

    name: ShortText | None = Field(None, description="the project's name")
    kind: Slug | None = Field(None, description="its kind, one of the rubric's")
    round: RoundFacts | None = Field(None, description="the round that the ratings come from")

    def facts(self) -> Facts:
        return Facts.model_construct(**{name: getattr(self, name) for name in Facts.model_fields})


# by model, its heading in the table of keys that “scorecard schema --facts” prints
FACTS_HEADINGS = {
    "ProjectFile": "The file",
    "Hearing": "`hearing`",
    "Pick": "An entry of `asks`",
    "WordsIn": "An entry of `in_languages`",
    "Finding": "An entry of `findings`, under the id of its criterion",
    "ShownPicture": "`photograph`",
    "RoundFacts": "`round`",
}


def load_project(path: FilePath, rubric: Rubric) -> ProjectFile:
    """Read a facts file. Raises FaultyFile with every problem of its form; if there is none, with everything in it that
    does not fit the rubric. Raises OSError where the file cannot be opened."""
    document = read_document(str(path), path.read_bytes(), "name")  # the key with which such a file begins
    problems: list[Problem] = list(document.problems)
    try:
        project = ProjectFile.model_validate(document.tree)
    except ValidationError as faults:
        raise FaultyFile(problems + shape_problems(document, faults, ProjectFile)) from None
    # every place in the file that names a criterion, with that criterion's id
    named: list[tuple[Path, str]] = [(("findings", id_), id_) for id_ in project.findings]
    named += [(("asks", number, "criterion"), pick.criterion) for number, pick in enumerate(project.asks)]
    named += [
        (("in_languages", code, "asks", id_), id_) for code, words in project.in_languages.items() for id_ in words.asks
    ]
    problems += [
        document.problem(
            at,
            Sentence(
                "“{id}” is not a criterion of {rubric}; {known}",
                id=id_,
                rubric=rubric.name,
                known=suggestion(id_, rubric.criteria),
            ),
            key=at[0] != "asks",  # the id is a key of the file, except in the list of asks
        )
        for at, id_ in named
        if id_ not in rubric.criteria
    ]
    problems += [
        document.problem(("asks", number), Sentence("This criterion is asked for twice; keep one of the two."))
        for number, pick in enumerate(project.asks)
        if pick.criterion in [earlier.criterion for earlier in project.asks[:number]]
    ]
    if project.round and project.round.opened and project.round.closed and project.round.opened > project.round.closed:
        problems.append(
            document.problem(("round", "closed"), Sentence("The round closes before it opens; swap the two days."))
        )
    kinds = [kind.id for kind in rubric.kinds]
    if project.kind is not None and project.kind not in kinds:
        problems.append(
            document.problem(
                ("kind",),
                Sentence(
                    "“{kind}” is not a kind of {rubric}; {known}",
                    kind=project.kind,
                    rubric=rubric.name,
                    known=suggestion(project.kind, kinds),
                ),
            )
        )
    if problems:
        raise FaultyFile(problems)
    return project


def named_criteria(facts: Facts) -> Iterable[str]:
    """The criteria that the findings and the asks name, in each language."""
    elsewhere = (id_ for words in facts.in_languages.values() for id_ in words.asks)
    return (*facts.findings, *(pick.criterion for pick in facts.asks), *elsewhere)
