"""The questions that a round asks, the weights of its principles, and the income limits beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.engine.scoring import applies
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.report.pages.incomes import incomes_name
from scorecard.report.wording.numbers import count_text, weight_percent_text
from scorecard.rounds.preparing import choose_rubric
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.incomes import Incomes, latest_of_places
from scorecard.rubrics.models import Rubric
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.rubrics.adapting import Adapted, Entry, read_adaptation
from scorecard.web.rubrics.rubric_choice import (
    chosen_rubric,
    gone_text,
    own_rubrics,
    translated_edition,
    translated_rubric,
)
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

# the value of the choice that keeps the questions of the round, if their rubric is not offered any more
_AS_IT_IS = "as-it-is"
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class WeightRow:
    """A principle of the chosen rubric. `percent` is how much of the whole it counts, “” if it is left out or if
    the form is shown again with what was typed; `drop` is whether it is left out."""

    id: str
    title: str
    weight: str
    percent: str
    drop: bool


@dataclass(frozen=True, slots=True)
class WeightsPage:
    """The form for the rubric of the round, the weight of each principle, and the income limits in dollars. `rubric` is
    the name or id of the rubric whose principles are shown; `present` is the title of the one that the round has.
    `only_key` is whether only the key questions are asked; `key_note` is what the rubric says about them. `places` are
    the income limits to choose from; `reason` is why the group changes something."""

    title: str
    group: str
    name: str
    base: str
    rubrics: tuple[Choice, ...]
    rubric: str
    present: str
    rows: tuple[WeightRow, ...]
    only_key: bool
    key: str | None
    """The label of the choice `only_key`, with the number of key questions; None if the rubric has none."""
    key_note: str | None
    adapt: str | None
    """The path of the form that adapts the words and questions of the rubric for this round; None for a rubric that the
    site does not offer to everybody."""
    places: tuple[Choice, ...]
    values: Mapping[str, str]
    reason: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/weights")
def show_weights(context: Context, who: Organizer, round_id: str) -> Response:
    asked = context.request.query_params.get("rubric", "")
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        page = _weights_page(context, session, round_, *_chosen_rubric(context, session, round_, asked), {})
    return context.page("pages/organizing/rounds/weights.html", page)


@router.post("/group/rounds/{round_id}/weights")
def save_weights(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        chosen, name = _chosen_rubric(context, session, round_, posted["rubric"])
        if posted.switch_language or posted["go"] == "show":
            page = _weights_page(context, session, round_, chosen, name, posted.texts if posted.switch_language else {})
            return context.page("pages/organizing/rounds/weights.html", page)
        adapted, errors = (None, []) if name == _AS_IT_IS else _read_weights(context, posted, chosen)
        if posted["rubric"] not in ("", name):
            errors = [FieldError("rubric", gone_text())]
        if errors:
            page = _weights_page(context, session, round_, chosen, name, posted.texts, errors)
            return context.page("pages/organizing/rounds/weights.html", page, status=422, errors=errors)
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        loaded = adapted or chosen
        is_same = loaded.rubric.digest == round_.rubric.digest
        translations = round_.translations if is_same else context.site.library.translations(loaded)
        reason = posted["reason"].strip() if adapted else None
        offered = _offered_incomes(context, round_)
        incomes = offered.get(posted["place"]) if "place" in posted.texts else round_.incomes
        choose_rubric(session, who, round_, loaded.rubric, translations, context.now, reason=reason, incomes=incomes)
    return context.redirect(f"/group/rounds/{round_id}", notice="saved")


def _chosen_rubric(context: RequestContext, session: Session, round_: Round, asked: str) -> tuple[Loaded, str]:
    """The rubric whose principles the form shows, and its name or id. If `asked` is not “”, it is the one with that
    name or id, or, if there is none, the first that the site offers. Else it is the first rubric on offer (those that
    this organizer or the group made here, then those of the site) that is the rubric of the round or the one that this
    is based on; if there is none, the rubric of the round itself, with the name `_AS_IT_IS`."""
    as_it_is = Loaded(round_.rubric, {}, {}), _AS_IT_IS  # {}: the round does not keep the text of the file
    if asked:
        return as_it_is if asked == _AS_IT_IS else chosen_rubric(context, asked)
    based_on = round_.rubric.based_on
    digests = {round_.rubric.digest, *([based_on.digest] if based_on else [])}
    own = {id_: loaded for id_, loaded in own_rubrics(context, session).items() if loaded.rubric.digest in digests}
    for name, loaded in {**own, **context.site.rubrics}.items():
        if loaded.rubric.digest in digests:
            return loaded, name
    return as_it_is


def _read_weights(context: RequestContext, posted: Posted, chosen: Loaded) -> tuple[Loaded | None, list[FieldError]]:
    """The adaptation of the `chosen` rubric that the form describes, None if it changes nothing or has a fault; and the
    faults in the form. `AdaptPage` in `web/authoring/adapt_form.py` explains the names of the fields."""
    only_key = bool(posted["only_key"] and chosen.rubric.key_questions)
    reason = posted["reason"].strip() or (_("Only the key questions of this scorecard were asked.") if only_key else "")
    source = chosen.rubric.source
    note = " ".join(part for part in ((source.note if source else None), reason) if part)
    new_source: Entry = {"name": source.name if source else chosen.rubric.title, "note": note}
    if source and source.url:
        new_source["url"] = source.url
    if source and source.licence:
        new_source["licence"] = source.licence
    title = _("{title}, key questions") if only_key else _("{title}, our weights")
    values = {**posted.texts, "title": title.format(title=chosen.rubric.title)}
    # `Rubric.rubric` is the name without the edition
    values["slug"] = f"{chosen.rubric.rubric[:50]}-{'key' if only_key else 'ours'}"
    if only_key:
        values |= _without_other_questions(chosen.rubric)
    before: Entry = {"source": new_source} if reason else {}  # what the file has besides the fields of the form

    def find(name: str) -> Loaded:
        return chosen if name == chosen.rubric.name else context.site.library.find(name)

    adapted: Adapted = read_adaptation(values, chosen, before, find)
    if adapted.errors:
        return None, list(adapted.errors)
    if adapted.loaded is None:
        return None, [FieldError("rows", "\n".join(translate(problem.sentence) for problem in adapted.problems))]
    if not adapted.tree.get("principles"):  # `tree` is what its file would have: no weight or question is changed
        return None, []
    if not reason:
        return None, [FieldError("reason", _("Say why the group agreed on this. It is printed with the score."))]
    if len(reason) > _LONGEST_REASON:
        return None, [FieldError("reason", too_long(_("The reason"), len(reason), _LONGEST_REASON))]
    return adapted.loaded, []


def _offered_incomes(context: RequestContext, round_: Round) -> dict[str, Incomes]:
    """The income limits that the form offers, by name: those that the round has, and the latest of each place."""
    latest = latest_of_places(context.site.incomes.values())
    pinned = [round_.incomes] if round_.incomes else []
    return {limits.name: limits for limits in (*pinned, *latest.values())}


def _without_other_questions(rubric: Rubric) -> dict[str, str]:
    """The values for the form of an adaptation that drop every question that is no key question, and every principle
    without key questions. `cd.` and the id of a question drops it, `pd.` and the id of a principle drops that."""
    dropped = {f"cd.{id_}": "yes" for id_ in rubric.criteria if id_ not in rubric.key_questions}
    dropped |= {
        f"pd.{principle.id}": "yes"
        for principle in rubric.principles
        if not any(criterion.key for criterion in principle.criteria)
    }
    return dropped


def _weights_page(
    context: RequestContext,
    session: Session,
    round_: Round,
    chosen: Loaded,
    name: str,
    typed: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> WeightsPage:
    rubrics = {**context.site.latest_rubrics, **own_rubrics(context, session), name: chosen}
    is_as_it_is = name == _AS_IT_IS
    words = (
        translated_rubric(context, chosen.rubric, round_.translations)
        if is_as_it_is
        else translated_edition(context, chosen)
    )
    round_weights = {principle.id: principle.weight for principle in round_.rubric.principles}
    # whether the rubric of the round is an adaptation of the chosen one, so that the form shows its changes
    is_of_round = round_.rubric.based_on is not None and round_.rubric.based_on.name == chosen.rubric.name
    percents = principle_percents(round_.rubric if is_of_round else chosen.rubric, round_.project.kind)
    rows = []
    for principle in () if is_as_it_is else words.principles:
        weight = round_weights.get(principle.id) if is_of_round else principle.weight
        rows.append(
            WeightRow(
                id=principle.id,
                title=principle.title,
                weight=typed.get(f"pw.{principle.id}", exact_text(weight if weight is not None else principle.weight)),
                percent="" if typed else percents.get(principle.id, ""),
                drop=bool(typed.get(f"pd.{principle.id}")) if typed else weight is None,
            )
        )
    key_questions = () if is_as_it_is else chosen.rubric.key_questions
    asked = [id_ for id_ in key_questions if applies(chosen.rubric.criteria[id_], round_.project.kind)]
    asks_only_key = is_of_round and bool(key_questions) and set(round_.rubric.criteria) <= set(key_questions)
    place = typed.get("place", round_.incomes.name if round_.incomes else "")
    reason = round_.rubric.source.note or "" if is_of_round and round_.rubric.source and not typed else ""
    # the note of an adaptation is that of its parent and the reason
    parent = chosen.rubric.source.note or "" if chosen.rubric.source else ""
    return WeightsPage(
        title=_("Questions and weights"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_.id}",
        rubrics=tuple(
            Choice(id_, words.title if loaded is chosen else translated_edition(context, loaded).title)
            for id_, loaded in rubrics.items()
        ),
        rubric=name,
        present=translated_rubric(context, round_.rubric, round_.translations).title,
        rows=tuple(rows),
        only_key=bool(typed.get("only_key")) if typed else asks_only_key,
        key=_("Ask only the {number} key questions").format(number=count_text(len(asked))) if key_questions else None,
        key_note=words.key_note,
        adapt=f"/rubrics/{name}/adapt?for={round_.id}" if name in context.site.rubrics else None,
        places=tuple(Choice(name, incomes_name(limits)) for name, limits in _offered_incomes(context, round_).items()),
        values={"place": place},
        reason=typed.get("reason", reason.removeprefix(parent).strip()),
        errors={error.field: error.sentence for error in errors},
    )


def principle_percents(rubric: Rubric, kind: str | None) -> dict[str, str]:
    """The weight percent of each principle for this kind of project, as text, by id."""
    empty = score(rubric, {}, kind=kind if kind in {known.id for known in rubric.kinds} else None)
    percents: dict[str, Fraction | None] = {entry.id: entry.weight_percent for entry in empty.principles}
    return {id_: weight_percent_text(percent) for id_, percent in percents.items() if percent is not None}
