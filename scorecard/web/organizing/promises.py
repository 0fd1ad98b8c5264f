"""What became of the asks: organizers mark what was promised, kept and broken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.asks import ask_text, pick_text
from scorecard.report.pages.questions import evidence_text
from scorecard.report.pages.view import View
from scorecard.rounds.promises import mark
from scorecard.store.group_rounds import GroupRound, rounds_of_project
from scorecard.store.groups import SignedIn
from scorecard.store.promises import Kept, promises_of
from scorecard.web.core.context import Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.organizing.rounds.overview import group_result
from scorecard.web.rating.start import Choice

router = APIRouter()

_LONGEST = {"ask": 300, "place": 300, "evidence": 1_000}
_KINDS, _OUTCOMES = ("binding", "written", "spoken"), ("kept", "broken")


@dataclass(frozen=True, slots=True)
class PromiseForm:
    """An ask with the fields of what became of it, as typed."""

    id: str
    question: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PromisesPage:
    title: str
    group: str
    name: str
    here: str
    back: str
    forms: tuple[PromiseForm, ...]
    more: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    outcomes: tuple[Choice, ...]
    errors: Mapping[str, str]


@router.get("/group/projects/{project_id}/promises")
def show_promises(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored, result = _latest(visit, session, visit.organizer(session), project_id)
        return _page(visit, session, stored, result, {})


@router.post("/group/projects/{project_id}/promises")
def mark_promises(visit: Visitor, posted: PostedForm, project_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        stored, result = _latest(visit, session, who, project_id)
        if posted.to_speak:
            return _page(visit, session, stored, result, posted.texts)
        if posted["go"] == "add":
            return _page(visit, session, stored, result, posted.texts, added=posted["add"])
        marked, errors = _read(posted, View.of(result))
        if errors:
            return _page(visit, session, stored, result, posted.texts, errors)
        mark(session, who, stored, marked, visit.now)
    return visit.go(f"/group/projects/{project_id}/promises", notice="saved")


def _latest(visit: Visit, session: Session, who: SignedIn, project_id: str) -> tuple[GroupRound, Result]:
    """The last round that was counted. Raises 404 where there is none."""
    for stored in reversed(rounds_of_project(session, who.group_id, who.group, project_id)):
        if (result := group_result(visit, session, stored)) is not None:
            return stored, result
    raise not_here()


def _read(posted: Posted, view: View) -> tuple[dict[str, Kept | None], list[FieldError]]:
    """What stands in the form, by criterion; None for an ask that was emptied."""
    marked: dict[str, Kept | None] = {}
    errors: list[FieldError] = []
    for id_ in view.rubric.criteria:
        if f"ask.{id_}" not in posted.texts:
            continue
        texts = {name: posted[f"{name}.{id_}"].strip() for name in ("ask", "place", "evidence")}
        for name, most in _LONGEST.items():
            if len(texts[name]) > most:
                errors.append(FieldError(f"{name}.{id_}", too_long(_("The text"), len(texts[name]), most)))
        days: dict[str, date | None] = {}
        for name in ("promised_on", "outcome_on"):
            days[name], fault = _day(posted[f"{name}.{id_}"].strip())
            if fault:
                errors.append(FieldError(f"{name}.{id_}", fault))
        kind = posted[f"kind.{id_}"] if posted[f"kind.{id_}"] in _KINDS else None
        outcome = posted[f"outcome.{id_}"] if posted[f"outcome.{id_}"] in _OUTCOMES else None
        if outcome and not texts["evidence"]:
            sentence = _("Say what shows it: a date, a document, what people saw.")
            errors.append(FieldError(f"evidence.{id_}", sentence))
        marked[id_] = (
            Kept(
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


def _day(text: str) -> tuple[date | None, str | None]:
    try:
        return (date.fromisoformat(text), None) if text else (None, None)
    except ValueError:
        return None, _("Write the day as 2026-12-04.")


def _page(
    visit: Visit,
    session: Session,
    stored: GroupRound,
    result: Result,
    typed: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    added: str = "",
) -> Response:
    view = View.of(result)
    known = {id_: kept for id_, (kept, _) in promises_of(session, stored.project_id).items()}
    asked = {id_: Kept(str(pick_text(view, id_))) for id_ in result.picks.criteria} | known
    asked |= {
        id_: replace(asked.get(id_, Kept("")), ask=text)
        for name, text in typed.items()
        if name.startswith("ask.") and (id_ := name.removeprefix("ask.")) in view.rubric.criteria
    }
    if added in view.rubric.criteria:
        asked.setdefault(added, Kept(str(ask_text(view, added))))
    page = PromisesPage(
        title=_("What became of the asks"),
        group=stored.group,
        name=stored.entry.name,
        here=f"/group/projects/{stored.project_id}/promises",
        back=f"/group/rounds/{stored.round_id}",
        forms=tuple(
            PromiseForm(id_, view.rubric.criteria[id_].question, _values(id_, kept, typed))
            for id_, kept in asked.items()
            if id_ in view.rubric.criteria
        ),
        more=tuple(Choice(id_, one.question) for id_, one in view.rubric.criteria.items() if id_ not in asked),
        kinds=(Choice("", _("Not promised so far")), *(Choice(kind, evidence_text(kind)) for kind in _KINDS)),
        outcomes=(
            Choice("", _("Nobody can say yet")),
            Choice("kept", _("Kept")),
            Choice("broken", _("Broken")),
        ),
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page("pages/organizing/promises.html", page, status=422 if errors else 200, errors=errors)


def _values(id_: str, kept: Kept, typed: Mapping[str, str]) -> Mapping[str, str]:
    stands = {
        "ask": kept.ask,
        "kind": kept.kind or "",
        "place": kept.place or "",
        "promised_on": kept.promised_on.isoformat() if kept.promised_on else "",
        "outcome": kept.outcome or "",
        "outcome_on": kept.outcome_on.isoformat() if kept.outcome_on else "",
        "evidence": kept.evidence or "",
    }
    return {name: typed.get(f"{name}.{id_}", text) for name, text in stands.items()}
