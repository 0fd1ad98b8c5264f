"""The facts beside the questions, called findings in the code: what the group found out and what the developer says,
each with its source. The names of the fields begin with whose words they are: “group.text”, “developer.text”."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import EvidenceKind
from scorecard.engine.project import LONGEST_FACT, MOST_PHOTOGRAPHS, Finding, ShownPicture
from scorecard.i18n import gettext as _
from scorecard.report.pages.question_card import evidence_kinds
from scorecard.report.pages.questions import Quote, finding_quote
from scorecard.report.wording.numbers import count_text
from scorecard.rounds.preparing import change_facts
from scorecard.rounds.sheets import claim_text
from scorecard.store.answers import answers_of
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.sheets import Role, sheet_of_role
from scorecard.store.tables import PictureRow
from scorecard.store.uploads import save_picture
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.rounds.round_texts import name_of_round
from scorecard.web.rubrics.answer_form import asked_criteria
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.uploaded_picture import lost_picture_errors, read_picture

router = APIRouter()

_LONGEST_TEXT = 1_000  # characters
_LONGEST_SOURCE = 300
_SPEAKERS = ("group", "developer")


@dataclass(frozen=True, slots=True)
class FactsRow:
    question: str
    address: str
    findings: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class FactsPrinciple:
    title: str
    rows: tuple[FactsRow, ...]


@dataclass(frozen=True, slots=True)
class FactsPage:
    title: str
    group: str
    name: str
    base: str
    principles: tuple[FactsPrinciple, ...]


@dataclass(frozen=True, slots=True)
class FactForm:
    """The form for the findings beside one question. `evidence` is what the rubric says to ask for, None if it says
    nothing; `kinds` are how binding a source can be, each as its value and its label. `developer_answered` is whether
    the developer answered the question on its own sheet, so that its words cannot be changed here; `developer` are
    these words then, else None. `photograph` is the path of the group's photograph, None if there is none. `here` is
    the path of this page."""

    title: str
    group: str
    name: str
    base: str
    here: str
    evidence: str | None
    kinds: tuple[tuple[str, str], ...]
    developer: Quote | None
    developer_answered: bool
    photograph: str | None
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/findings")
def show_facts(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    asked = {criterion.id for criterion in asked_criteria(rubric, round_.project.kind)}
    base = f"/group/rounds/{round_id}"
    findings = round_.project.facts.findings
    principles = (
        FactsPrinciple(
            principle.title,
            tuple(
                FactsRow(
                    criterion.question,
                    f"{base}/findings/{criterion.id}",
                    tuple(map(finding_quote, findings.get(criterion.id, ()))),
                )
                for criterion in principle.criteria
                if criterion.id in asked
            ),
        )
        for principle in rubric.principles
    )
    page = FactsPage(
        title=_("Facts beside the questions"),
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        principles=tuple(principle for principle in principles if principle.rows),
    )
    return context.page("pages/organizing/rounds/facts.html", page)


@router.get("/group/rounds/{round_id}/findings/{criterion_id}")
def show_fact(context: Context, who: Organizer, round_id: str, criterion_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        return _render_form(context, session, round_, criterion_id, _form_values(round_, criterion_id))


@router.post("/group/rounds/{round_id}/findings/{criterion_id}")
def save_fact(context: Context, posted: PostedForm, who: Organizer, round_id: str, criterion_id: str) -> Response:
    picture, faults = read_picture(context, posted, "photograph")
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if criterion_id not in round_.rubric.criteria:
            raise not_found()
        before = round_.project.facts.findings.get(criterion_id, ())
        others = sum(id_ != criterion_id for id_, _shown in round_.project.facts.photographs)
        answered = _developer_answered(session, round_, criterion_id)
        errors = [] if posted.switch_language else [*_form_errors(posted, before, others), *faults]
        typed = _read_finding(posted, "developer")
        if answered and typed and typed not in before and not posted.switch_language:
            errors.append(
                FieldError("developer.text", _("The developer answered meanwhile. Its own words stay as they are."))
            )
        if posted.switch_language or errors:
            if not any(error.field == "photograph" for error in errors):
                # a form that is shown again cannot keep the file that was chosen
                errors += lost_picture_errors(posted, "photograph")
            return _render_form(context, session, round_, criterion_id, posted.texts, errors)
        of_developer = (
            [finding for finding in before if finding.says == "developer"]
            if answered
            else [_read_finding(posted, "developer")]
        )
        of_group = _read_finding(posted, "group")
        if of_group is not None:
            photograph = _photograph_of(posted, picture, before)
            of_group = of_group.model_copy(update={"photograph": photograph})
            if picture is not None:
                save_picture(session, picture)
        findings = tuple(finding for finding in (*of_developer, of_group) if finding is not None)
        change_facts(session, who, round_, criterion_id, findings, context.now)
    return context.redirect(f"/group/rounds/{round_id}/findings#{criterion_id}", notice="saved")


def _photograph_of(posted: Posted, picture: PictureRow | None, before: Sequence[Finding]) -> ShownPicture | None:
    """The photograph in the form: a new one, or the one that the group's fact has already; with the words typed."""
    kept = None if posted["photograph_remove"] else _photograph(before)
    digest = picture.digest if picture else kept.digest if kept else None
    text = posted["photograph.text"].strip()
    return ShownPicture(digest=digest, text=text) if digest and text else None


def _photograph(findings: Sequence[Finding]) -> ShownPicture | None:
    """The photograph of the group's fact."""
    return next((finding.photograph for finding in findings if finding.photograph), None)


def _developer_answered(session: Session, round_: Round, criterion_id: str) -> bool:
    """Whether the developer has sent its sheet, and said something about this question on it."""
    sheet = sheet_of_role(session, round_.id, Role.DEVELOPER)  # its id, and when it was sent
    if sheet is None or sheet[1] is None:
        return False
    answer = answers_of(session, sheet[0]).get(criterion_id)
    return answer is not None and claim_text(answer) != ""


def _read_finding(posted: Posted, says: str) -> Finding | None:
    text = posted[f"{says}.text"].strip()
    if not text:
        return None
    kind, source = posted[f"{says}.kind"], posted[f"{says}.source"].strip()
    return Finding.model_validate(
        {"says": says, "text": text}
        | ({"kind": kind} if kind in list(EvidenceKind) else {})
        | ({"source": source} if source else {})
    )


def _form_errors(posted: Posted, before: Sequence[Finding], others: int) -> list[FieldError]:
    """The faults of the form. `before` are the findings as they are saved; `others` is how many photographs the other
    questions have."""
    labels = _field_labels()
    errors = []
    text = posted["photograph.text"].strip()
    has_photograph = "photograph" in posted.files or (_photograph(before) and not posted["photograph_remove"])
    if has_photograph and not text:
        errors.append(
            FieldError("photograph.text", _("Say what the photograph shows, and when and where it was taken."))
        )
    if text and not has_photograph and not posted["photograph_remove"]:
        errors.append(FieldError("photograph", _("Choose the photograph, or clear what it shows.")))
    if len(text) > LONGEST_FACT:
        errors.append(FieldError("photograph.text", too_long(labels["photograph.text"], len(text), LONGEST_FACT)))
    if has_photograph and not posted["group.text"].strip():
        errors.append(FieldError("group.text", _("Write the fact that the photograph shows.")))
    if "photograph" in posted.files and others >= MOST_PHOTOGRAPHS:
        sentence = _("{most} other facts have photographs already; more are not possible.")
        errors.append(FieldError("photograph", sentence.format(most=count_text(MOST_PHOTOGRAPHS))))
    for says in _SPEAKERS:
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
        errors.append(FieldError("group.source", _("Say where this is written, so that anyone can check it.")))
    return errors


def _field_labels() -> dict[str, str]:
    return {
        "group.text": _("What the group found out"),
        "group.source": _("Where it is written"),
        "group.kind": _("How binding is it?"),
        "photograph": _("Photograph"),
        "photograph.text": _("What it shows, and when and where it was taken"),
        "developer.text": _("What the developer says"),
        "developer.source": _("Where it says so"),
        "developer.kind": _("How binding is it?"),
    }


def _form_values(round_: Round, criterion_id: str) -> dict[str, str]:
    values: dict[str, str] = {}
    for finding in round_.project.facts.findings.get(criterion_id, ()):
        values |= {
            f"{finding.says}.text": finding.text,
            f"{finding.says}.source": finding.source or "",
            f"{finding.says}.kind": finding.kind or "",
        }
        if finding.photograph:
            values["photograph.text"] = finding.photograph.text
    return values


def _render_form(
    context: RequestContext,
    session: Session,
    round_: Round,
    criterion_id: str,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> Response:
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    if criterion_id not in rubric.criteria:
        raise not_found()
    findings = round_.project.facts.findings.get(criterion_id, ())
    of_developer = [finding for finding in findings if finding.says == "developer"]
    base = f"/group/rounds/{round_.id}"
    answered = _developer_answered(session, round_, criterion_id)
    page = FactForm(
        title=rubric.criteria[criterion_id].question,
        group=round_.held_by,
        name=name_of_round(round_),
        base=base,
        here=f"{base}/findings/{criterion_id}",
        evidence=rubric.criteria[criterion_id].evidence,
        kinds=evidence_kinds(),
        developer=finding_quote(of_developer[0]) if of_developer and answered else None,
        developer_answered=answered,
        photograph=f"/pictures/{shown.digest}" if (shown := _photograph(findings)) else None,
        labels=_field_labels(),
        values={name: values.get(name, "") for name in _field_labels()},
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/fact.html", page, status=422 if errors else 200, errors=errors)
