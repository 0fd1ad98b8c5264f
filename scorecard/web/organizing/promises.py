"""The form in which organizers mark what became of the asks: what was promised, kept and broken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.project import Promise
from scorecard.i18n import gettext as _
from scorecard.report.pages.asks import ask_text
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import day_text
from scorecard.report.wording.sentences import evidence_text
from scorecard.rounds.promises import mark
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.promises import promises_of
from scorecard.store.rounds import Round, rounds_of_project
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.organizing.personal_warnings import personal_errors, personal_words
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.project_form import Choice
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()

_LONGEST_SUGGESTION = 2_000  # characters, as `Promise` allows
_LONGEST = {"ask": 300, "place": 300, "evidence": 1_000}
_KINDS, _OUTCOMES = ("refused", "binding", "written", "spoken"), ("kept", "broken")


@dataclass(frozen=True, slots=True)
class PromiseForm:
    """The fields for one ask and what became of it. In `values`, `place` is where the promise is written, or who said
    it. `id` and `question` are those of its criterion. `suggested` is the text of an ask that nobody has noted yet; if
    it comes back unchanged, nothing is saved."""

    id: str
    question: str
    values: Mapping[str, str]
    suggested: str


@dataclass(frozen=True, slots=True)
class PromisesPage:
    """The form. `more` are the questions for which an ask can be added; `kinds` are how firmly something was promised,
    `outcomes` whether that was kept. `looked` are words that may lead to a person and were pointed out
    (`personal_errors`). `here` is the path of this page, `back` that of the latest round."""

    title: str
    group: str
    name: str
    here: str
    back: str
    forms: tuple[PromiseForm, ...]
    more: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    outcomes: tuple[Choice, ...]
    looked: str
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Project:
    """A project with at least one counted round. `asked` has the text of each ask that the group made in any round, by
    criterion, as the latest of these rounds words it; “” if neither the group nor the rubric gave it words. `questions`
    has the questions of all rounds by criterion, those of the latest round first. `view` is the latest counted result
    with its rubric in the reader's language."""

    rounds: tuple[Round, ...]
    asked: Mapping[str, str]
    questions: Mapping[str, str]
    view: View


@router.get("/group/projects/{project_id}/promises")
def show_promises(context: Context, who: Organizer, project_id: str) -> Response:
    with context.reading() as session:
        return _render_promises(context, session, _find_project(context, session, who, project_id), {})


@router.post("/group/projects/{project_id}/promises")
def mark_promises(context: Context, posted: PostedForm, who: Organizer, project_id: str) -> Response:
    with context.writing() as session:
        project = _find_project(context, session, who, project_id)
        if posted.switch_language:
            return _render_promises(context, session, project, posted.texts)
        if posted["go"] == "add":
            return _render_promises(context, session, project, posted.texts, added=posted["add"])
        noted = {id_: promise for id_, (promise, _changed) in promises_of(session, project_id).items()}
        marked, errors = _read_promises(posted, project.questions, noted, who.today(context.now))
        texts = _new_texts(marked, noted)
        if errors := [*errors, *personal_errors(posted, texts)]:
            looked = personal_words(texts.values())
            return _render_promises(context, session, project, posted.texts, errors, looked=looked)
        marked = {  # without asks that the form suggests, and that nobody changed
            id_: promise
            for id_, promise in marked.items()
            if id_ in noted
            or promise is None
            or promise != Promise(ask=_one_line(posted[f"suggested.{id_}"])[:_LONGEST_SUGGESTION])
        }
        mark(session, who, project.rounds[-1], marked, context.now)
    return context.redirect(f"/group/projects/{project_id}/promises", notice="saved")


def _new_texts(marked: Mapping[str, Promise | None], noted: Mapping[str, Promise]) -> dict[str, str]:
    """The texts that differ from those that are saved, by their fields in the form. `noted` is what is saved."""
    return {
        f"{name}.{id_}": text
        for id_, promise in marked.items()
        for name in _LONGEST
        if promise and (text := getattr(promise, name)) and (id_ not in noted or text != getattr(noted[id_], name))
    }


def _find_project(context: RequestContext, session: Session, who: SignedInOrganizer, project_id: str) -> _Project:
    """The group's project with this id. Raises 404 if there is none, or none of its rounds is counted."""
    rounds = tuple(rounds_of_project(session, who.group_id, project_id))
    results = [result for round_ in rounds if (result := result_of_round(context, session, round_)) is not None]
    if not results:
        raise not_found()
    asked: dict[str, str] = {}
    questions: dict[str, str] = {}
    for round_ in reversed(rounds):
        rubric = translated_rubric(context, round_.rubric, round_.translations)
        for pick in round_.project.facts.asks:
            criterion = rubric.criteria.get(pick.criterion)
            asked.setdefault(pick.criterion, pick.ask or (criterion and criterion.ask) or "")
        for id_, question in rubric.criteria.items():
            questions.setdefault(id_, question.question)
    return _Project(rounds, asked, questions, View.of(results[-1]))


def _open_promise(project: _Project, id_: str) -> Promise:
    """The entry in the form for an ask that nobody marked yet: its text, without a promise or an outcome."""
    return Promise(ask=project.asked[id_] or _ask_in_words(project.view, id_))


def _read_promises(
    posted: Posted, questions: Mapping[str, str], noted: Mapping[str, Promise], today: date
) -> tuple[dict[str, Promise | None], list[FieldError]]:
    """The promises in the form, by criterion, and the errors. A promise is None if the text of its ask was cleared,
    which takes it off the list. `noted` are those that are saved."""
    marked: dict[str, Promise | None] = {}
    errors: list[FieldError] = []
    for id_ in questions:
        if f"ask.{id_}" not in posted.texts:
            continue
        errors_before = len(errors)
        texts = {name: " ".join(posted[f"{name}.{id_}"].split()) for name in ("ask", "place", "evidence")}
        for name, most in _LONGEST.items():
            # a suggestion can be longer, as the question's own text is, and so it can be saved already
            suggested = _one_line(posted[f"suggested.{id_}"])[:_LONGEST_SUGGESTION]
            longer = (suggested, noted[id_].ask if id_ in noted else "") if name == "ask" else ()
            if len(texts[name]) > most and texts[name] not in longer:
                errors.append(FieldError(f"{name}.{id_}", too_long(_("The text"), len(texts[name]), most)))
        days: dict[str, date | None] = {}
        for name in ("promised_on", "outcome_on"):
            days[name], fault = _read_day(posted[f"{name}.{id_}"].strip(), today)
            if fault:
                errors.append(FieldError(f"{name}.{id_}", fault))
        promised, seen = days["promised_on"], days["outcome_on"]
        if promised and seen and seen < promised:
            sentence = _("That is before the day on which it was promised.")
            errors.append(FieldError(f"outcome_on.{id_}", sentence))
        kind = posted[f"kind.{id_}"] if posted[f"kind.{id_}"] in _KINDS else None
        outcome = posted[f"outcome.{id_}"] if posted[f"outcome.{id_}"] in _OUTCOMES else None
        if outcome and kind == "refused":
            sentence = _("What was refused can be neither kept nor broken. Choose how it was promised, or no outcome.")
            errors.append(FieldError(f"outcome.{id_}", sentence))
        if outcome and not texts["evidence"]:
            sentence = _("Say what shows it: a date, a document, what people saw.")
            errors.append(FieldError(f"evidence.{id_}", sentence))
        if len(errors) > errors_before:
            continue  # nothing is saved, and a text that is too long fits into no promise
        marked[id_] = (
            Promise(
                ask=texts["ask"],
                kind=kind,
                place=texts["place"] or None,
                promised_on=days["promised_on"],
                outcome=outcome,
                outcome_on=days["outcome_on"],
                evidence=texts["evidence"] or None,
            )
            if texts["ask"]
            else None
        )
    return marked, errors


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _read_day(text: str, today: date) -> tuple[date | None, str | None]:
    """Reads a day on which something was promised or happened. Returns the day, and the sentence for an error; both are
    None for an empty text."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        return None, _("Write the day as 2026-12-04.")
    if day and day > today:
        return None, _("{day} has not come yet. Enter the day on which it happened.").format(day=day_text(day))
    return day, None


def _render_promises(
    context: RequestContext,
    session: Session,
    project: _Project,
    typed: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    added: str = "",
    looked: str = "",
) -> Response:
    latest, view, questions = project.rounds[-1], project.view, project.questions
    suggested = {id_: _open_promise(project, id_) for id_ in project.asked}
    noted = {id_: promise for id_, (promise, _changed) in promises_of(session, latest.project_id).items()}
    promises = suggested | noted
    promises |= {
        id_: promises.get(id_, Promise(ask="")).model_copy(update={"ask": text})
        for name, text in typed.items()
        if name.startswith("ask.") and (id_ := name.removeprefix("ask.")) in questions
        if id_ not in promises or text != typed.get(f"suggested.{id_}")  # else it is suggested in the reader's language
    }
    if added in questions:
        promises.setdefault(added, Promise(ask=_ask_in_words(view, added)))
    page = PromisesPage(
        title=_("What became of the asks"),
        group=latest.held_by,
        name=latest.project.name,
        here=f"/group/projects/{latest.project_id}/promises",
        back=f"/group/rounds/{latest.id}",
        forms=tuple(
            PromiseForm(
                id_,
                questions.get(id_, ""),
                _form_values(id_, promise, typed),
                suggested[id_].ask if id_ in suggested and id_ not in noted else "",
            )
            for id_, promise in promises.items()
        ),
        more=tuple(Choice(id_, question) for id_, question in questions.items() if id_ not in promises),
        kinds=(
            Choice("", _("Nothing promised, as far as we know")),
            *(Choice(kind, _("Refused") if kind == "refused" else evidence_text(kind)) for kind in _KINDS),
        ),
        outcomes=(
            Choice("", _("Not known yet, or nothing to keep")),
            Choice("kept", _("Kept")),
            Choice("broken", _("Broken")),
        ),
        looked=looked,
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/promises.html", page, status=422 if errors else 200, errors=errors)


def _ask_in_words(view: View, criterion: str) -> str:
    """The text that the form suggests for an ask, in the rubric's words; “” if the latest counted result does not have
    this criterion."""
    return ask_text(view, criterion) if criterion in view.rubric.criteria else ""


def _form_values(id_: str, promise: Promise, typed: Mapping[str, str]) -> Mapping[str, str]:
    stored = {
        "kind": promise.kind or "",
        "place": promise.place or "",
        "promised_on": promise.promised_on.isoformat() if promise.promised_on else "",
        "outcome": promise.outcome or "",
        "outcome_on": promise.outcome_on.isoformat() if promise.outcome_on else "",
        "evidence": promise.evidence or "",
    }
    return {"ask": promise.ask} | {name: typed.get(f"{name}.{id_}", text) for name, text in stored.items()}
