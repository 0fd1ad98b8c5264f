"""The form for what the group says: its position, its demand, its asks in order, the reason to quote, its endorsers,
and how to reach it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import JSONResponse, Response

from scorecard.engine.project import (
    LONGEST_ASK,
    LONGEST_DEMAND,
    LONGEST_FACT,
    LONGEST_QUOTE,
    MOST_ENDORSERS,
    MOST_PICKS,
    Facts,
    Pick,
    WordsIn,
)
from scorecard.engine.scoring import Status
from scorecard.i18n import LANGUAGES, language_in_words
from scorecard.i18n import gettext as _
from scorecard.report.pages.asks import ask_text, said_before_text
from scorecard.report.pages.view import View
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds.counting import round_result
from scorecard.rounds.preparing import describe
from scorecard.rounds.secrets import secret_digest
from scorecard.store.access import SignedInOrganizer
from scorecard.store.counts import find_counts
from scorecard.store.database import Session
from scorecard.store.rounds import Round, rounds_of_project
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.organizing.rounds.round_texts import name_of_round
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.project_form import Choice
from scorecard.web.scorecards.promises_kept import find_promises
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()

_LONGEST_POLICY = 300  # characters of the `policy` of an ask: the plan policy or legal finding that it refers to


@dataclass(frozen=True, slots=True)
class AskFields:
    """The fields of one ask. `number` is its place among the asks, from 1; `label` is such as “Ask 1”."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """The form for what the group says. `positions` are those to choose from, `criteria` the questions that an ask can
    be about; `suggested` are the asks that the program suggests, in words, if the group makes none. `was` is the
    version (`_version`) of what was saved when the form was drawn; if it is another when the form comes back, somebody
    else has saved in between."""

    title: str
    group: str
    name: str
    base: str
    positions: tuple[Choice, ...]
    said_before: str
    """What the group said in the round before this one; empty if it said nothing."""
    quotes: tuple[tuple[str, tuple[str, ...]], ...]
    """The reasons that can be quoted on page 1, each question with its own: chosen by the group for print, and short
    enough."""
    has_hearing: bool
    """Whether a hearing is entered, which page 1 names at its top."""
    criteria: tuple[Choice, ...]
    suggested: tuple[str, ...]
    asks: tuple[AskFields, ...]
    languages: tuple[Choice, ...]
    """The languages of the round besides that of its rubric; the demand and the asks can be translated into them."""
    longest_ask: int
    longest_demand: int
    was: str
    page_one: Markup | None
    """What page 1 says: with what is in the form after “Show page 1”, if that has no errors, else with what is saved.
    None until the round is counted."""
    checked: str
    """The names of the fields with translations that were pointed out, because they may no longer fit; if the form is
    sent with them again, they are saved."""
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/decision")
def show_decision(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        return _render_decision(context, session, round_, _form_values(round_.project.facts))


@router.post("/group/rounds/{round_id}/decision")
def save_decision(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    if posted.switch_language or posted["go"] == "look":
        return _look(context, posted, who, round_id)
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        facts, errors = _read_decision(context, session, round_, posted)
        stale, pointed_out = _stale_words(round_, posted.texts), posted["checked"].split()
        errors += [FieldError(name, _stale_text()) for name in stale if name not in pointed_out]
        if errors:
            return _render_decision(context, session, round_, posted.texts, errors, checked=" ".join(stale))
        entry = round_.project.model_copy(update={"facts": facts})
        describe(session, who, round_, entry, keep=context.site.keep_for, now=context.now)
    return context.redirect(f"/group/rounds/{round_id}", notice="saved")


def _look(context: RequestContext, posted: Posted, who: SignedInOrganizer, round_id: str) -> Response:
    """Shows the form again with what was typed, and page 1 as it would be with it; saves nothing. A script that wants
    data gets page 1 and the errors as JSON."""
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        if posted.switch_language:  # what somebody else saved meanwhile is told when the form is saved
            return _render_decision(
                context, session, round_, posted.texts, was=posted["was"], checked=posted["checked"]
            )
        facts, errors = _read_decision(context, session, round_, posted)
        page_one = None if errors else _page_one(context, session, round_, facts)
        if context.wants_data:
            return JSONResponse({"page": page_one, "faults": " ".join(error.sentence for error in errors)})
        return _render_decision(context, session, round_, posted.texts, errors, page_one, checked=posted["checked"])


def _page_one(context: RequestContext, session: Session, round_: Round, facts: Facts) -> Markup | None:
    """What page 1 would say with these facts; None until the round is counted."""
    counted = find_counts(session, round_.id)
    if counted is None:
        return None
    entry = round_.project.model_copy(update={"facts": facts})
    result = round_result(session, round_, counted, entry)
    return context.site.rendering.page_one(result, find_promises(session, round_.address, result))


def _field_labels() -> dict[str, str]:
    labels = {
        "demand": _("The demand, in one sentence"),
        "endorsers": _("Who endorses it"),
        "contact": _("How to reach the group"),
    }
    for code in LANGUAGES:
        language = language_in_words(code)
        labels[f"demand.{code}"] = _("The demand in {language}").format(language=language)
        for number in range(1, MOST_PICKS + 1):
            label = _("Ask {number} in {language}")
            labels[f"ask.{number}.text.{code}"] = label.format(number=number, language=language)
    for number in range(1, MOST_PICKS + 1):
        labels[f"ask.{number}.text"] = _("In the group’s words")
        labels[f"ask.{number}.policy"] = _("Plan policy or legal finding")
    return labels


def _read_decision(
    context: RequestContext, session: Session, round_: Round, posted: Posted
) -> tuple[Facts, list[FieldError]]:
    """The facts of the round with what the group says in the form, and every fault in the form."""
    labels, errors = _field_labels(), list[FieldError]()
    limits = {"demand": LONGEST_DEMAND, "contact": LONGEST_FACT}
    limits |= {f"ask.{number}.text": LONGEST_ASK for number in range(1, MOST_PICKS + 1)}
    limits |= {f"ask.{number}.policy": _LONGEST_POLICY for number in range(1, MOST_PICKS + 1)}
    others = _other_languages(round_)
    limits |= {f"demand.{code}": LONGEST_DEMAND for code in others}
    limits |= {f"ask.{number}.text.{code}": LONGEST_ASK for number in range(1, MOST_PICKS + 1) for code in others}
    for name, limit in limits.items():
        if len(text := _one_line(posted[name])) > limit:
            errors.append(FieldError(name, too_long(labels[name], len(text), limit)))
    askable_ids = {choice.value for choice in _askable_questions(context, session, round_)}
    picks: list[Pick] = []
    for number in range(1, MOST_PICKS + 1):
        criterion, text = posted[f"ask.{number}.criterion"], _one_line(posted[f"ask.{number}.text"])
        policy = _one_line(posted[f"ask.{number}.policy"])
        if not criterion:
            if text or policy or any(posted[f"ask.{number}.text.{code}"].strip() for code in others):
                sentence = _("Ask {number}: choose the question that it is about.").format(number=number)
                errors.append(FieldError(f"ask.{number}.criterion", sentence))
        elif criterion not in askable_ids:
            sentence = _("Ask {number}: choose one of the questions that are shown.").format(number=number)
            errors.append(FieldError(f"ask.{number}.criterion", sentence))
        elif criterion in [pick.criterion for pick in picks]:
            sentence = _("Ask {number}: there is already an ask for this question.").format(number=number)
            errors.append(FieldError(f"ask.{number}.criterion", sentence))
        else:
            picks.append(Pick.model_construct(criterion=criterion, ask=text or None, policy=policy or None))
    endorsers = [line for line in map(_one_line, posted["endorsers"].split("\n")) if line]
    if len(endorsers) > MOST_ENDORSERS or any(len(line) > LONGEST_FACT for line in endorsers):
        sentence = _("Write one name on each line: at most 200 names, each with at most 300 characters.")
        errors.append(FieldError("endorsers", sentence))
    position = posted["position"]
    quotable = {text for texts in _quotes(context, session, round_).values() for text in texts}
    stored = round_.project.facts
    if posted["was"] and posted["was"] != _version(stored):
        errors.append(FieldError("demand", _changed_meanwhile_text(stored)))
    facts = stored.model_copy(
        update={
            "position": position if position in ("support", "oppose", "lay over") else None,
            "demand": _one_line(posted["demand"]) or None,
            "asks": tuple(picks),
            "in_languages": {
                **{code: words for code, words in stored.in_languages.items() if code not in others},
                **_read_words(posted, picks, others),
            },
            "endorsers": tuple(endorsers),
            "contact": _one_line(posted["contact"]) or None,
            # the form has no such field as long as the round is not counted
            "quote": (quote if quote in quotable else None)
            if (quote := posted.texts.get("quote")) is not None
            else stored.quote,
        }
    )
    return facts, errors


def _other_languages(round_: Round) -> list[str]:
    """The codes of the languages of the round besides that of its rubric; the group can translate its words into
    them."""
    return [code for code in round_.languages if code != round_.rubric.language]


def _read_words(posted: Posted, picks: Sequence[Pick], languages: Sequence[str]) -> dict[str, WordsIn]:
    """The demand and the asks in other languages, where something was typed."""
    asked = {posted[f"ask.{number}.criterion"]: number for number in range(1, MOST_PICKS + 1)}
    found: dict[str, WordsIn] = {}
    for code in languages:
        demand = _one_line(posted[f"demand.{code}"]) or None
        texts = {pick.criterion: _one_line(posted[f"ask.{asked[pick.criterion]}.text.{code}"]) for pick in picks}
        asks = {id_: text for id_, text in texts.items() if text}
        if demand or asks:
            found[code] = WordsIn.model_construct(demand=demand, asks=asks)
    return found


def _stale_words(round_: Round, values: Mapping[str, str]) -> list[str]:
    """The names of the fields with translations that may no longer fit: the group's own words in the form differ from
    those that are saved, and their translation does not."""
    stored = _form_values(round_.project.facts)
    numbers = {stored[f"ask.{number}.criterion"]: number for number, _pick in enumerate(round_.project.facts.asks, 1)}
    # by each field for the group's own words: the field that had these words when they were saved, because an ask can
    # move to another place
    own = {"demand": "demand"}
    for number in range(1, MOST_PICKS + 1):
        if before := numbers.get(values.get(f"ask.{number}.criterion", "")):
            own[f"ask.{number}.text"] = f"ask.{before}.text"
    return [
        f"{field}.{code}"
        for field, before in own.items()
        for code in _other_languages(round_)
        if (words := stored.get(f"{before}.{code}"))
        and _one_line(values.get(f"{field}.{code}", "")) == words
        and _one_line(values.get(field, "")) != stored[before]
    ]


def _stale_text() -> str:
    return _("The group’s own words were changed, and these were not. Change them too, or save once more if they fit.")


def _version(facts: Facts) -> str:
    """A short digest of what the group says, to tell whether it was changed."""
    return secret_digest(repr(sorted(_form_values(facts).items())))[:12]


def _changed_meanwhile_text(now: Facts) -> str:
    """The error for a form during which somebody else saved what is in `now`."""
    stored = "; ".join(text.replace("\n", ", ") for text in _form_values(now).values() if text)
    return _(
        "Somebody else saved this page meanwhile. There it says: {said}. Save once more to keep what you have here."
    ).format(said=stored or "–")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _form_values(facts: Facts) -> dict[str, str]:
    values = {
        "position": facts.position or "",
        "demand": facts.demand or "",
        "endorsers": "\n".join(facts.endorsers),
        "contact": facts.contact or "",
        "quote": facts.quote or "",
    }
    for number, pick in enumerate(facts.asks, 1):
        values |= {
            f"ask.{number}.criterion": pick.criterion,
            f"ask.{number}.text": pick.ask or "",
            f"ask.{number}.policy": pick.policy or "",
        }
        for code, words in facts.in_languages.items():
            values[f"ask.{number}.text.{code}"] = words.asks.get(pick.criterion, "")
    values |= {f"demand.{code}": words.demand or "" for code, words in facts.in_languages.items()}
    return values


def _askable_questions(context: RequestContext, session: Session, round_: Round) -> list[Choice]:
    """The questions that an ask can be about. Once the round is counted, those that do not apply are left out, and
    those that the result names as asks come first, in its order."""
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    result = result_of_round(context, session, round_)
    if result is None:
        return [Choice(id_, criterion.question) for id_, criterion in rubric.criteria.items()]
    view = View.of(result)
    first = [ask.criterion for ask in result.asks]
    rest = [
        id_ for id_, entry in view.criteria.items() if id_ not in first and entry.status is not Status.NOT_APPLICABLE
    ]
    return [Choice(id_, rubric.criteria[id_].question) for id_ in (*first, *rest)]


def _quotes(context: RequestContext, session: Session, round_: Round) -> dict[str, tuple[str, ...]]:
    """The reasons that the group chose for print and that are short enough to quote on page 1, by the question that
    they were given for, each once; none until the round is counted."""
    result = result_of_round(context, session, round_)
    criteria = translated_rubric(context, round_.rubric, round_.translations).criteria
    quotes: dict[str, tuple[str, ...]] = {}
    for id_, reasons in result.reasons.items() if result else ():
        known = {text for texts in quotes.values() for text in texts}
        texts = dict.fromkeys(reason.reason or "" for reason in reasons)
        if fitting := tuple(text for text in texts if 0 < len(text) <= LONGEST_QUOTE and text not in known):
            quotes[criteria[id_].question] = fitting
    return quotes


def _said_before(session: Session, round_: Round) -> str:
    """The sentence for `DecisionPage.said_before`."""
    assert round_.group
    rounds = rounds_of_project(session, round_.group.id, round_.project_id)
    place = [one.id for one in rounds].index(round_.id)
    before = rounds[place - 1] if place else None
    return said_before_text(before.project.facts, round_label(before.label or "")) if before else ""


def _render_decision(
    context: RequestContext,
    session: Session,
    round_: Round,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    page_one: Markup | None = None,
    was: str = "",
    checked: str = "",
) -> Response:
    result = result_of_round(context, session, round_)
    asks = range(1, MOST_PICKS + 1)
    names = ["position", "demand", "endorsers", "contact", "quote"]
    names += [f"ask.{number}.{part}" for number in asks for part in ("criterion", "text", "policy")]
    others = _other_languages(round_)
    names += [f"demand.{code}" for code in others]
    names += [f"ask.{number}.text.{code}" for number in asks for code in others]
    page = DecisionPage(
        title=_("What the group says"),
        group=round_.held_by,
        name=name_of_round(round_),
        base=f"/group/rounds/{round_.id}",
        positions=(
            Choice("", _("No position")),
            Choice("support", _("Support")),
            Choice("oppose", _("Oppose")),
            Choice("lay over", _("Postpone (lay over)")),
        ),
        said_before=_said_before(session, round_),
        quotes=tuple(_quotes(context, session, round_).items()),
        has_hearing=round_.project.facts.hearing is not None,
        criteria=tuple(_askable_questions(context, session, round_)),
        suggested=tuple(ask_text(View.of(result), ask.criterion) for ask in result.asks[:MOST_PICKS]) if result else (),
        asks=tuple(AskFields(number, _("Ask {number}").format(number=number)) for number in asks),
        languages=tuple(Choice(code, language_in_words(code)) for code in others),
        longest_ask=LONGEST_ASK,
        longest_demand=LONGEST_DEMAND,
        was=was or _version(round_.project.facts),
        page_one=page_one or (_page_one(context, session, round_, round_.project.facts) if result else None),
        checked=checked,
        labels=_field_labels(),
        values={name: values.get(name, "") for name in names},
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/decision.html", page, status=422 if errors else 200, errors=errors)
