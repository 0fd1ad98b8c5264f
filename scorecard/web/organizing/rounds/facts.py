"""Facts beside the questions: what the group found out, and what the developer says, each with its source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.answers import EvidenceKind
from scorecard.engine.project import Finding
from scorecard.errors import RoundClosed
from scorecard.i18n import gettext as _
from scorecard.i18n import said
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.rounds import group_rounds as life
from scorecard.store.answers import answers_of
from scorecard.store.group_rounds import GroupRound
from scorecard.store.sheets import Role, link_of_role
from scorecard.web.core.context import Refused, Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, Posted, PostedForm, asked_criteria, too_long
from scorecard.web.core.question_card import evidence_kinds

router = APIRouter()

_LONGEST_TEXT = 1_000  # characters
_LONGEST_SOURCE = 300
_SAYS = ("group", "developer")


@dataclass(frozen=True, slots=True)
class FindingsRow:
    question: str
    address: str
    findings: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class FindingsPrinciple:
    title: str
    rows: tuple[FindingsRow, ...]


@dataclass(frozen=True, slots=True)
class FindingsPage:
    title: str
    group: str
    name: str
    base: str
    principles: tuple[FindingsPrinciple, ...]


@dataclass(frozen=True, slots=True)
class FindingForm:
    """The facts beside one question. `developer_answered`: its words come from its own sheet and stay as they are."""

    title: str
    group: str
    name: str
    base: str
    here: str
    evidence: str | None
    kinds: tuple[tuple[str, str], ...]
    developer: Quote | None
    developer_answered: bool
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/findings")
def show_findings(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    rubric = visit.in_words(stored.rubric, stored.translations)
    asked = {one.id for one in asked_criteria(rubric, stored.entry.kind)}
    base = f"/group/rounds/{round_id}"
    known = stored.entry.facts.findings
    principles = (
        FindingsPrinciple(
            principle.title,
            tuple(
                FindingsRow(one.question, f"{base}/findings/{one.id}", tuple(map(finding_quote, known.get(one.id, ()))))
                for one in principle.criteria
                if one.id in asked
            ),
        )
        for principle in rubric.principles
    )
    page = FindingsPage(
        title=_("Facts beside the questions"),
        group=stored.group,
        name=stored.entry.name,
        base=base,
        principles=tuple(one for one in principles if one.rows),
    )
    return visit.page("pages/organizing/rounds/facts.html", page)


@router.get("/group/rounds/{round_id}/findings/{criterion_id}")
def show_finding(visit: Visitor, round_id: str, criterion_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        return _form(visit, session, stored, criterion_id, _values(stored, criterion_id))


@router.post("/group/rounds/{round_id}/findings/{criterion_id}")
def save_finding(visit: Visitor, posted: PostedForm, round_id: str, criterion_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        if criterion_id not in stored.rubric.criteria:
            raise not_here()
        answered = _developer_answered(session, stored, criterion_id)
        errors = [] if posted.to_speak else _errors(posted)
        if posted.to_speak or errors:
            return _form(visit, session, stored, criterion_id, posted.texts, errors)
        before = stored.entry.facts.findings.get(criterion_id, ())
        kept = [one for one in before if one.says == "developer"] if answered else [_read(posted, "developer")]
        found = tuple(one for one in (*kept, _read(posted, "group")) if one is not None)
        try:
            life.change_finding(session, who, stored, criterion_id, found, visit.now)
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}/findings#{criterion_id}", notice="saved")


def _developer_answered(session: Session, stored: GroupRound, criterion_id: str) -> bool:
    """Whether what stands there in its name came from its own sheet."""
    known = link_of_role(session, stored.round_id, Role.DEVELOPER)
    return known is not None and known[1] is not None and criterion_id in answers_of(session, known[0])


def _read(posted: Posted, says: str) -> Finding | None:
    text = posted[f"{says}.text"].strip()
    if not text:
        return None
    kind, source = posted[f"{says}.kind"], posted[f"{says}.source"].strip()
    return Finding.model_validate(
        {"says": says, "text": text}
        | ({"kind": kind} if kind in list(EvidenceKind) else {})
        | ({"source": source} if source else {})
    )


def _errors(posted: Posted) -> list[FieldError]:
    labels = _labels()
    errors = []
    for says in _SAYS:
        text, source = posted[f"{says}.text"].strip(), posted[f"{says}.source"].strip()
        if len(text) > _LONGEST_TEXT:
            errors.append(FieldError(f"{says}.text", too_long(labels[f"{says}.text"], len(text), _LONGEST_TEXT)))
        if len(source) > _LONGEST_SOURCE:
            errors.append(
                FieldError(f"{says}.source", too_long(labels[f"{says}.source"], len(source), _LONGEST_SOURCE))
            )
        if not text and (source or posted[f"{says}.kind"]):
            errors.append(FieldError(f"{says}.text", _("Here is a source, but no fact. Write what it says.")))
    if posted["group.text"].strip() and not posted["group.source"].strip():
        errors.append(FieldError("group.source", _("Say where this stands, so that anyone can check it.")))
    return errors


def _labels() -> dict[str, str]:
    return {
        "group.text": _("What the group found out"),
        "group.source": _("Where it stands"),
        "group.kind": _("How binding is it?"),
        "developer.text": _("What the developer says"),
        "developer.source": _("Where it says so"),
        "developer.kind": _("How binding is it?"),
    }


def _values(stored: GroupRound, criterion_id: str) -> dict[str, str]:
    values: dict[str, str] = {}
    for one in stored.entry.facts.findings.get(criterion_id, ()):
        values |= {
            f"{one.says}.text": one.text,
            f"{one.says}.source": one.source or "",
            f"{one.says}.kind": one.kind or "",
        }
    return values


def _form(
    visit: Visit,
    session: Session,
    stored: GroupRound,
    criterion_id: str,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> Response:
    rubric = visit.in_words(stored.rubric, stored.translations)
    if criterion_id not in rubric.criteria:
        raise not_here()
    known = [one for one in stored.entry.facts.findings.get(criterion_id, ()) if one.says == "developer"]
    base = f"/group/rounds/{stored.round_id}"
    answered = _developer_answered(session, stored, criterion_id)
    page = FindingForm(
        title=rubric.criteria[criterion_id].question,
        group=stored.group,
        name=stored.entry.name,
        base=base,
        here=f"{base}/findings/{criterion_id}",
        evidence=rubric.criteria[criterion_id].evidence,
        kinds=evidence_kinds(),
        developer=finding_quote(known[0]) if known and answered else None,
        developer_answered=answered,
        labels=_labels(),
        values={name: values.get(name, "") for name in _labels()},
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page("pages/organizing/rounds/fact.html", page, status=422 if errors else 200, errors=errors)
