"""The form that describes a project, and the facts about it as lines of a page: the same for organizers and for people
who score alone."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from starlette.responses import Response

from scorecard.engine.project import Facts, ProjectFile, ShownPicture
from scorecard.engine.result import ProjectEntry
from scorecard.errors import Sentence
from scorecard.i18n import gettext as _
from scorecard.report.pages.incomes import incomes_name
from scorecard.report.wording.numbers import day_text
from scorecard.rounds.preparing import describe
from scorecard.rubrics.models import Rubric
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.tables import PictureRow
from scorecard.store.uploads import find_picture, save_picture
from scorecard.web.core.context import RequestContext
from scorecard.web.core.file_responses import picture_file
from scorecard.web.core.forms import FieldError, Posted, too_long
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.uploaded_picture import lost_picture_errors, read_picture


@dataclass(frozen=True, slots=True)
class KnownFact:
    """A fact about a project; `is_link` is whether its text is a web address."""

    label: str
    text: str
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a list to choose from: what the form sends, and what people read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class ProjectForm:
    """The form for a new project, or for the details of one that exists.

    `form` is a random key in the form of a new project: sending the form twice makes one project. It is “” for the
    details of a project. `rubric` is the name or id of the chosen rubric, `rubrics` the ones to choose from, `kinds`
    its kinds of project. `labels`, `values` and `errors` are by field. `picture` is the path of the picture that the
    project has, None if it has none; `kept` says for how long a new project is kept, “” for a group and for the details
    of a project; `cancel` is the path of the page to go back to."""

    title: str
    action: str
    form: str
    button: str
    rubrics: tuple[Choice, ...]
    rubric: str
    kinds: tuple[Choice, ...]
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]
    picture: str | None
    kept: str
    cancel: str
    places: tuple[Choice, ...] = ()
    """The places whose income limits can be chosen; empty for a group, which chooses a place for all its projects."""
    group: str = ""
    """The name of the group whose project it is; “” if one person scores it alone."""
    after: str = ""
    """The page below that of the round that comes after saving; “” for the first one."""
    like: str = ""
    """The id of the round whose questions and settings the new project takes over; “” if it takes over none."""
    like_text: str = ""
    """Says whose questions and settings it takes over."""

    @property
    def has_more(self) -> bool:
        """Whether a field is filled in or has a fault that is not always shown, so that the other fields are
        unfolded."""
        first = ("rubric", "name", "kind")
        return any(self.values.get(name) for name in self.values if name not in first) or any(
            name not in first for name in self.errors
        )


def place_choices(context: RequestContext) -> tuple[Choice, ...]:
    """The places that have income limits, each with its latest year."""
    latest = {limits.incomes: limits for limits in context.site.incomes.values()}  # the latest year comes last
    return tuple(Choice(place, incomes_name(limits)) for place, limits in latest.items())


PROJECT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("name",),
    "kind": ("kind",),
    "address": ("address",),
    "neighborhood": ("neighborhood",),
    "developer": ("developer",),
    "homes": ("homes",),
    "homes_by_rent": ("homes_by_rent",),
    "public_money": ("public_money",),
    "public_money_for": ("public_money_for",),
    "public_benefit": ("public_benefit",),
    "website": ("website",),
    "hearing_body": ("hearing", "body"),
    "hearing_date": ("hearing", "date"),
    "hearing_item": ("hearing", "item"),
    "hearing_type": ("hearing", "type"),
}
"""The path of each field of the form in a `ProjectFile`."""


def project_labels() -> dict[str, str]:
    return {
        "name": _("Name of the project"),
        "kind": _("Kind of project"),
        "address": _("Address"),
        "neighborhood": _("Neighborhood"),
        "developer": _("Developer"),
        "homes": _("Homes in all"),
        "homes_by_rent": _("Homes by rent"),
        "public_money": _("Public money asked for"),
        "public_money_for": _("What kind of public money"),
        "public_benefit": _("What else it asks of the public"),
        "website": _("Web page about the project"),
        "hearing_body": _("Who decides"),
        "hearing_date": _("Date of the hearing"),
        "hearing_item": _("Number on the agenda"),
        "hearing_type": _("What is decided there"),
        "picture": _("Picture or site plan"),
        "picture_text": _("What the picture shows"),
    }


@dataclass(frozen=True, slots=True)
class ProjectReading:
    """What was read from the form of a project. `project` is None if a value cannot be read, `picture` if none was
    chosen or it cannot be used; `errors` are the faults in all fields."""

    project: ProjectFile | None
    picture: PictureRow | None
    errors: list[FieldError]


def read_description(context: RequestContext, posted: Posted, rubric: Rubric) -> ProjectReading:
    """Reads the form of a project, with its picture, and finds every fault in it."""
    described, errors = read_project(posted, rubric)
    picture, faults = read_picture(context, posted)
    if errors and not faults:  # a form that is shown again cannot keep the picture that was chosen
        faults = lost_picture_errors(posted)
    return ProjectReading(described, picture, [*errors, *faults])


def read_project(posted: Posted, rubric: Rubric) -> tuple[ProjectFile | None, list[FieldError]]:
    """Reads the form of a project without its picture, and finds every fault in it."""
    tree: dict[str, Any] = {}
    for name, path in PROJECT_FIELDS.items():
        if text := posted[name].strip():
            below = tree
            for step in path[:-1]:
                below = below.setdefault(step, {})
            below[path[-1]] = text
    has_name = any(unicodedata.category(letter)[0] in "LN" for letter in tree.get("name", ""))
    errors = [] if has_name else [FieldError("name", _("Enter the name of the project."))]
    if tree.get("kind") and tree["kind"] not in {kind.id for kind in rubric.kinds}:
        errors.append(
            FieldError("kind", _("The scorecard that you chose has different kinds of project. Choose one of these."))
        )
    if "@" in re.split("[/?#]", posted["website"].partition("//")[2])[0]:
        sentence = _("{label}: “{value}” has a name or a password before the @. Take that out.")
        label = project_labels()["website"]
        errors.append(FieldError("website", sentence.format(label=label, value=posted["website"].strip())))
    try:
        return ProjectFile.model_validate(tree), errors
    except ValidationError as faults:
        fields = {path: name for name, path in PROJECT_FIELDS.items()}
        for fault in faults.errors(include_url=False):
            name = fields[tuple(map(str, fault["loc"]))]
            errors.append(
                FieldError(name, _fault_sentence(project_labels()[name], fault["type"], _clause_values(fault)))
            )
        return None, errors


def _clause_values(fault: ErrorDetails) -> Mapping[str, object]:
    """The values for the sentence about a fault that Pydantic found, such as the text that is no date."""
    clause = fault.get("ctx", {}).get("clause")  # the part of the sentence that a model of this program wrote
    return clause.values if isinstance(clause, Sentence) else {}


def _fault_sentence(label: str, fault: str, values: Mapping[str, Any]) -> str:
    """The sentence about a fault in the field with this label. `fault` is the name of the kind of fault: one that the
    models of this program give (`rubrics.models.fault`), or one of Pydantic."""
    match fault:
        case "date":
            return _("{label}: “{value}” is not a date. Write it like 2026-12-04.").format(label=label, **values)
        case "link":
            return _("{label}: “{value}” is not a web address. Begin with https://").format(label=label, **values)
        case "link letters":
            sentence = _("{label}: “{value}” has a space, a quotation mark or an angle bracket. An address has none.")
            return sentence.format(label=label, **values)
        case "long":
            return too_long(label, values["length"], values["limit"])
    return _("{label} cannot be read. Write it another way.").format(label=label)


def all_fields(values: Mapping[str, str]) -> dict[str, str]:
    """A value for each field of the form of a project."""
    return {name: values.get(name, "") for name in project_labels()}


def picture_entry(
    posted: Posted, picture: PictureRow | None, name: str, shown: ShownPicture | None = None
) -> ShownPicture | None:
    """The entry for the picture of a project: for the one from the form, or, if there is none, for the one that the
    project has already, which is `shown`. None if there is neither. `name` is the project's, for the picture's
    description."""
    digest = picture.digest if picture else shown.digest if shown else None
    if digest is None:
        return None
    text = posted["picture_text"].strip() or _("Picture of {name}").format(name=name)
    return ShownPicture(digest=digest, text=text[:300])


def entry_of(described: ProjectFile, picture: ShownPicture | None, known: Facts | None = None) -> ProjectEntry:
    """The project as the form describes it. `known` are the facts that it had before: those that have no field in the
    form are kept."""
    facts = described.facts()
    if known:
        in_form = {path[0] for path in PROJECT_FIELDS.values()}
        facts = known.model_copy(update={name: getattr(facts, name) for name in Facts.model_fields if name in in_form})
    return ProjectEntry(name=described.name or "", kind=described.kind, facts=facts, picture=picture)


def typed_entry(entry: ProjectEntry) -> dict[str, str]:
    """The texts for the fields of the form from which this project would be read."""
    values: dict[str, str] = {}
    for name, path in PROJECT_FIELDS.items():
        value: object = entry if path[0] in ("name", "kind") else entry.facts
        for step in path:
            value = getattr(value, step, None)
        values[name] = "" if value is None else str(value)
    return {**values, "picture_text": entry.picture.text if entry.picture else ""}


def known_facts(entry: ProjectEntry, rubric: Rubric) -> tuple[KnownFact, ...]:
    """The facts about a project as lines of a list, without those that are empty."""
    values = typed_entry(entry)
    values["kind"] = next((kind.label for kind in rubric.kinds if kind.id == entry.kind), "")
    hearing = entry.facts.hearing
    values["hearing_date"] = day_text(hearing.date) if hearing and hearing.date else ""
    names = [name for name in PROJECT_FIELDS if name != "name" and values[name]]
    labels = project_labels() if names else {}
    return tuple(KnownFact(labels[name], values[name], name == "website") for name in names)


def details_form(
    context: RequestContext,
    round_: Round,
    base: str,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    is_fault: bool = True,
    after: str = "",
) -> Response:
    """Renders the form with the details of a project, whose pages are below `base`. `after` is the page below it that
    comes after saving, “” for the first one. With `is_fault` false, the errors are shown only at their fields and the
    status is 200, as after a change of language; else they are also listed at the top and the status is 422."""
    kinds = translated_rubric(context, round_.rubric, round_.translations).kinds
    page = ProjectForm(
        title=_("Details of the project"),
        action=f"{base}/details",
        form="",
        button=_("Save"),
        rubrics=(),
        rubric=round_.rubric.name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors},
        picture=f"{base}/picture" if round_.project.picture else None,
        kept="",
        cancel=f"{base}/{after}".removesuffix("/"),
        after=after,
        group=round_.held_by,
    )
    return context.form("pages/scorecards/project_form.html", page, errors if is_fault else ())


def save_details(
    session: Session,
    context: RequestContext,
    who: SignedInOrganizer | None,
    round_: Round,
    posted: Posted,
    described: ProjectReading,
) -> None:
    """Saves the details of a project. `who` is the organizer, None if one person scores alone. Raises RoundClosed if
    that person has finished, WrongState if the kind of project is changed after a group's round was opened."""
    assert described.project is not None
    name, shown = described.project.name or "", None if posted["picture_remove"] else round_.project.picture
    if described.picture:
        save_picture(session, described.picture)
    if described.picture or shown:
        shown = picture_entry(posted, described.picture, name, shown)
    project = entry_of(described.project, shown, round_.project.facts)
    describe(session, who, round_, project, keep=context.site.keep_for, now=context.now)


def own_picture(context: RequestContext, session: Session, round_: Round) -> Response:
    """Sends the picture that a round shows of its project now, for people who may see it before it is published. Raises
    404 if there is none."""
    shown = round_.project.picture
    return picture_file(context, find_picture(session, shown.digest) if shown else None)
