"""What people typed: read from forms, checked, and kept as typed where it cannot be used."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from scorecard.engine.answers import EvidenceKind, Other
from scorecard.engine.project import ProjectFile
from scorecard.engine.ratings import LONGEST_REASON
from scorecard.engine.scoring import applies
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.numbers import count_text
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import NOTHING, Written
from scorecard.web.cards import CANNOT_TELL, NOT_APPLICABLE
from scorecard.web.site import Refused

LONGEST_EVIDENCE = 1000  # characters
LONGEST_FORM = 40 * 2**20  # bytes, with a picture that is too large, so that the rest of the form is not lost
_LONGEST_TEXTS = 2**20  # bytes of a form without a picture
_LONGEST_FIELD = 2**16  # bytes of a text field beside a picture


@dataclass(frozen=True, slots=True)
class FieldError:
    """A fault in a form: the id of its field, and a sentence that says what to enter."""

    field: str
    sentence: str


@dataclass(frozen=True)
class Posted:
    """A form as it was sent. `texts` has the last value of each field, cleaned; `files` the content of each."""

    texts: Mapping[str, str]
    files: Mapping[str, bytes]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")


async def _posted(request: Request) -> Posted:
    length = request.headers.get("content-length", "")
    if "multipart" not in request.headers.get("content-type", "") and length.isdigit() and int(length) > _LONGEST_TEXTS:
        raise _too_long_a_form()
    try:
        form: FormData = await request.form(max_files=1, max_fields=2000, max_part_size=_LONGEST_FIELD)
    except HTTPException as fault:
        if fault.status_code == 400:
            raise _too_long_a_form() from None
        raise
    texts = {name: cleaned(value) for name, value in form.multi_items() if isinstance(value, str)}
    files = {
        name: await value.read()
        for name, value in form.multi_items()
        if isinstance(value, UploadFile) and value.filename
    }
    await form.close()
    return Posted(texts, files)


def _too_long_a_form() -> Refused:
    return Refused(413, _("The form was too long to read. Go back and shorten what you typed."))


PostedForm = Annotated[Posted, Depends(_posted)]


def cleaned(text: str) -> str:
    """What somebody meant to type: composed letters, plain line ends, nothing that cannot be seen."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cs"))


# answers to questions


@dataclass(frozen=True, slots=True)
class Answered:
    """What a form of questions says: for each criterion that it speaks of what stands there now, as typed."""

    written: Mapping[str, Written]
    typed: Mapping[str, str]
    errors: tuple[FieldError, ...]


def asked_criteria(rubric: Rubric, kind: str | None) -> list[Criterion]:
    """The questions for a project of this kind, in the rubric's order."""
    return [criterion for criterion in rubric.criteria.values() if applies(criterion, kind)]


def read_answers(posted: Posted, criteria: list[Criterion], rubric: Rubric, stored: Mapping[str, Written]) -> Answered:
    """Change what was posted and nothing else: a field that is not in the form leaves what is stored."""
    written: dict[str, Written] = {}
    errors: list[FieldError] = []
    for criterion in criteria:
        id_ = criterion.id
        if posted["clear"] == id_:
            written[id_] = NOTHING
        elif any(f"{field}.{id_}" in posted.texts for field in ("answer", "reason", "evidence", "kind")):
            changed, faults = _read_answer(posted, criterion, rubric, stored.get(id_, NOTHING))
            written[id_] = changed
            errors += faults
    return Answered(written, posted.texts, tuple(errors))


def _read_answer(
    posted: Posted, criterion: Criterion, rubric: Rubric, stored: Written
) -> tuple[Written, list[FieldError]]:
    id_, errors, texts = criterion.id, [], posted.texts
    given = stored.given
    if typed := posted[f"answer.{id_}"]:
        found = _given(typed, criterion, rubric)
        if found is None:
            errors.append(FieldError(f"answer.{id_}", _("Choose one of the answers that are shown.")))
        else:
            given = found
    reason = texts.get(f"reason.{id_}", stored.reason or "").strip()
    evidence = texts.get(f"evidence.{id_}", stored.evidence or "").strip()
    named = texts.get(f"kind.{id_}", stored.evidence_kind or "")
    if len(reason) > LONGEST_REASON:
        errors.append(FieldError(f"reason.{id_}", too_long(_("The reason"), len(reason), LONGEST_REASON)))
    if len(evidence) > LONGEST_EVIDENCE:
        errors.append(FieldError(f"evidence.{id_}", too_long(_("The evidence"), len(evidence), LONGEST_EVIDENCE)))
    if named and named not in list(EvidenceKind):
        errors.append(FieldError(f"kind.{id_}", _("Choose one of the kinds of evidence that are shown.")))
        named = ""
    kind = EvidenceKind(named) if named else None
    return Written(given, reason or None, evidence or None, kind), errors


def _given(typed: str, criterion: Criterion, rubric: Rubric) -> Any:
    """A level's points or another answer; None for what this question does not offer."""
    if typed == CANNOT_TELL:
        return Other.CANNOT_TELL
    if typed == NOT_APPLICABLE:
        return Other.NOT_APPLICABLE if criterion.not_applicable == "allowed" else None
    points = plain_number(typed)
    return points if points in rubric.points[criterion.id] else None


def typed_answer(written: Written) -> str:
    """The value of the field that this answer was chosen with."""
    if written.given is None:
        return ""
    if isinstance(written.given, Other):
        return NOT_APPLICABLE if written.given is Other.NOT_APPLICABLE else CANNOT_TELL
    return exact_text(written.given)


# the project


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
    "website": ("website",),
    "hearing_body": ("hearing", "body"),
    "hearing_date": ("hearing", "date"),
    "hearing_item": ("hearing", "item"),
    "hearing_type": ("hearing", "type"),
}
"""Each field of the form, and where it stands in what is known about a project."""


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
        "website": _("Web page about the project"),
        "hearing_body": _("Who decides"),
        "hearing_date": _("Date of the hearing"),
        "hearing_item": _("Number on the agenda"),
        "hearing_type": _("What is decided there"),
        "picture": _("Picture or site plan"),
        "picture_text": _("What the picture shows"),
    }


def read_project(posted: Posted, rubric: Rubric) -> tuple[ProjectFile | None, list[FieldError]]:
    """What is known about the project, or every fault in the form."""
    tree: dict[str, Any] = {}
    for name, path in PROJECT_FIELDS.items():
        if text := posted[name].strip():
            below = tree
            for step in path[:-1]:
                below = below.setdefault(step, {})
            below[path[-1]] = text
    errors = [] if "name" in tree else [FieldError("name", _("Enter the name of the project."))]
    if tree.get("kind") and tree["kind"] not in {kind.id for kind in rubric.kinds}:
        errors.append(FieldError("kind", _("Choose one of the kinds that are shown.")))
    try:
        return ProjectFile.model_validate(tree), errors
    except ValidationError as faults:
        fields = {path: name for name, path in PROJECT_FIELDS.items()}
        for fault in faults.errors(include_url=False):
            name = fields[tuple(map(str, fault["loc"]))]
            errors.append(FieldError(name, _sentence(project_labels()[name], fault["type"], fault.get("ctx", {}))))
        return None, errors


def _sentence(label: str, fault: str, values: Mapping[str, Any]) -> str:
    match fault:
        case "date":
            return _("{label}: “{value}” is no date. Write it like 2026-12-04.").format(label=label, **values)
        case "link":
            return _("{label}: “{value}” is no web address. Begin with https://").format(label=label, **values)
        case "long":
            return too_long(label, values["length"], values["limit"])
    return _("{label} cannot be read. Write it another way.").format(label=label)


def too_long(label: str, length: int, most: int) -> str:
    return ngettext(
        "{label} has {length} characters. Shorten it to {most}: take out one.",
        "{label} has {length} characters. Shorten it to {most}: take out {over}.",
        length - most,
    ).format(label=label, length=count_text(length), most=count_text(most), over=count_text(length - most))
