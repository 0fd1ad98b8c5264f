"""What people typed: read from forms, checked, and kept as typed where it cannot be used."""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from scorecard.engine.answers import EvidenceKind, Other
from scorecard.engine.project import ProjectFile
from scorecard.engine.scoring import applies
from scorecard.errors import Sentence
from scorecard.i18n import LANGUAGES, ngettext, speak
from scorecard.i18n import gettext as _
from scorecard.ratings.layouts import LONGEST_REASON
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import NOTHING, Written
from scorecard.web.core.context import Refused
from scorecard.web.core.question_card import CANNOT_TELL, NOT_APPLICABLE, level_name

LONGEST_EVIDENCE = 1000  # characters
LONGEST_FORM = 40 * 2**20  # bytes, with a picture that is too large, so that the rest of the form is not lost
_LONGEST_TEXTS = 2**18  # characters of a form without its picture
_LONGEST_FIELD = 2**16  # bytes of a text field beside a picture
_MOST_FIELDS = 3_000  # five for each question of a large principle


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

    @property
    def to_speak(self) -> str | None:
        """The language whose button was pressed: the page is to be drawn again with what was typed, nothing more."""
        return self["language"] if self["language"] in LANGUAGES else None


def posted_form(most_fields: int = _MOST_FIELDS, longest: int = _LONGEST_TEXTS) -> Callable[..., Awaitable[Posted]]:
    """Reads a form of so many fields, and so many characters in them without its files."""

    async def posted(request: Request) -> Posted:
        return await _posted(request, most_fields, longest)

    return posted


async def _posted(request: Request, most_fields: int, longest: int) -> Posted:
    try:
        form: FormData = await request.form(
            max_files=1, max_fields=most_fields, max_part_size=max(_LONGEST_FIELD, longest)
        )
    except HTTPException as fault:
        if "Too many" in str(fault.detail) or "exceeded" in str(fault.detail):
            raise _too_long_a_form() from None
        raise Refused(400, _("The form could not be read. Go back and send it again.")) from None
    texts = {name: value for name, value in form.multi_items() if isinstance(value, str)}
    if sum(map(len, texts.values())) > longest:
        raise _too_long_a_form()
    files = {
        name: await value.read()
        for name, value in form.multi_items()
        if isinstance(value, UploadFile) and value.filename
    }
    await form.close()
    posted = Posted({name: cleaned(text) for name, text in texts.items()}, files)
    if posted.to_speak:
        speak(LANGUAGES[posted.to_speak])
        request.state.language = posted.to_speak
    request.state.posted = posted  # so that a page which refuses it can show what was typed
    return posted


def _too_long_a_form() -> Refused:
    return Refused(413, _("The form was too long to read. Go back and shorten what you typed."))


PostedForm = Annotated[Posted, Depends(posted_form())]


_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u202a-\u202e\u2060-\u2069\ufeff]")


def cleaned(text: str) -> str:
    """What somebody meant to type: composed letters, plain line ends, nothing unseen that hides or turns text."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))


# answers to questions


@dataclass(frozen=True, slots=True)
class Answered:
    """What a form of questions says: for each criterion that it changes what shall stand there, and all as typed."""

    written: Mapping[str, Written]
    typed: Mapping[str, str]
    errors: tuple[FieldError, ...]
    is_stale: bool = False
    """Whether an answer was changed elsewhere since the form was drawn."""


def asked_criteria(rubric: Rubric, kind: str | None) -> list[Criterion]:
    """The questions for a project of this kind, in the rubric's order."""
    return [criterion for criterion in rubric.criteria.values() if applies(criterion, kind)]


def read_answers(
    posted: Posted,
    criteria: list[Criterion],
    rubric: Rubric,
    stored: Mapping[str, Written],
    *,
    needs_reasons: bool = False,
) -> Answered:
    """Change what was changed in the form and nothing else: a field that is not in the form leaves what is stored,
    and so does an answer that stands in the form as it was drawn. `was.<id>` says how that was. `needs_reasons`: what
    does not apply needs its reason."""
    written: dict[str, Written] = {}
    errors: list[FieldError] = []
    stale = False
    for criterion in criteria:
        id_ = criterion.id
        if not any(f"{field}.{id_}" in posted.texts for field in ("answer", "reason", "evidence", "kind")):
            continue
        before = stored.get(id_, NOTHING)
        if posted["clear"] == id_:
            changed, faults = NOTHING, list[FieldError]()
        else:
            changed, faults = _read_answer(posted, criterion, rubric, before)
        if needs_reasons and changed.given is Other.NOT_APPLICABLE and not changed.reason:
            faults.append(FieldError(f"reason.{id_}", _("Say in a sentence why this does not apply.")))
        was = posted[f"was.{id_}"]
        if not faults and was and was == version(changed) and posted["clear"] != id_:
            continue  # as it was drawn: whatever stands there now was changed elsewhere, and stays
        if was and was != version(before) and changed != before:
            faults.append(FieldError(f"answer.{id_}", _changed_elsewhere(before, criterion, rubric)))
            stale = True
        written[id_] = changed
        errors += faults
    return Answered(written, posted.texts, tuple(errors), stale)


def version(written: Written) -> str:
    """A short name of what stands at a question, to tell whether it was changed."""
    said = (typed_answer(written), written.reason, written.evidence, written.evidence_kind)
    return sha256(repr(said).encode()).hexdigest()[:12]


def _changed_elsewhere(now: Written, criterion: Criterion, rubric: Rubric) -> str:
    stands = answer_text(now, criterion, rubric)
    return _(
        "This was changed in another window or on another phone. There it says: {answer}. Save once more to keep what"
        " stands here."
    ).format(answer=_("{answer}, “{reason}”").format(answer=stands, reason=now.reason) if now.reason else stands)


def answer_text(written: Written, criterion: Criterion, rubric: Rubric) -> str:
    """An answer in a few words."""
    if written.given is None:
        return _("No answer yet")
    if isinstance(written.given, Other):
        return _("Does not apply") if written.given is Other.NOT_APPLICABLE else _("Cannot tell")
    level = next(level for level in rubric.levels[criterion.id] if level.points == written.given)
    return level_name(level)


def _read_answer(
    posted: Posted, criterion: Criterion, rubric: Rubric, stored: Written
) -> tuple[Written, list[FieldError]]:
    id_, texts = criterion.id, posted.texts
    errors: list[FieldError] = []
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


def typed_texts(posted: Posted) -> tuple[str, ...]:
    """What somebody wrote, to be shown where it could not be saved."""
    hidden = ("form", "rubric", "go", "from", "clear", "kind", "picture_remove", "language")
    chosen = ("answer.", "kind.", "was.")
    return tuple(
        text
        for name, text in posted.texts.items()
        if text.strip() and name not in hidden and not name.startswith(chosen)
    )


def posted_again(posted: Posted) -> tuple[tuple[str, str], ...]:
    """All fields of a form, to be sent once more."""
    return tuple((name, text) for name, text in posted.texts.items() if name != "language")


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
    named = any(unicodedata.category(letter)[0] in "LN" for letter in tree.get("name", ""))
    errors = [] if named else [FieldError("name", _("Enter the name of the project."))]
    if tree.get("kind") and tree["kind"] not in {kind.id for kind in rubric.kinds}:
        errors.append(FieldError("kind", _("Choose one of the kinds that are shown.")))
    try:
        return ProjectFile.model_validate(tree), errors
    except ValidationError as faults:
        fields = {path: name for name, path in PROJECT_FIELDS.items()}
        for fault in faults.errors(include_url=False):
            name = fields[tuple(map(str, fault["loc"]))]
            errors.append(FieldError(name, _sentence(project_labels()[name], fault["type"], _values(fault))))
        return None, errors


def _values(fault: ErrorDetails) -> Mapping[str, object]:
    clause = fault.get("ctx", {}).get("clause")
    return clause.values if isinstance(clause, Sentence) else {}


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
