"""The settings of a round: its label, the way in, its languages, its rubric and weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from fractions import Fraction

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import is_on_no_clock, moment_of
from scorecard.engine.scorecard import score
from scorecard.i18n import LANGUAGES, translate
from scorecard.i18n import gettext as _
from scorecard.report.pages.incomes import incomes_name
from scorecard.report.wording.numbers import count_text, deadline_text, percent_text, zone_text
from scorecard.rounds.preparing import change_settings, choose_rubric
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Rubric
from scorecard.store.database import Session
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.rubrics.adapting import Adapted, Entry, read_adaptation
from scorecard.web.rubrics.rubric_choice import chosen_rubric, own_rubrics, translated_edition, translated_rubric
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

_LONGEST_LABEL = 80  # characters
_LONGEST_WELCOME = 600
_AS_IT_IS = "as-it-is"  # the choice that keeps the round's questions
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class RoundSettingsPage:
    """The form for the settings of a round."""

    title: str
    group: str
    name: str
    base: str
    may_change_way: bool
    choices: tuple[Choice, ...]
    chosen_languages: tuple[str, ...]
    others: tuple[Choice, ...]
    """The languages in which the label and the welcome can be given too."""
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/manner")
def show_settings(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    return context.page(
        "pages/organizing/rounds/settings.html",
        _settings_page(context, round_, _settings_values(round_), round_.languages),
    )


@router.post("/group/rounds/{round_id}/manner")
def save_settings(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    languages = [code for code in LANGUAGES if posted[f"language.{code}"]]
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        errors = [] if posted.switch_language else _settings_errors(posted, languages, round_, context.now)
        if posted.switch_language or errors:
            page = _settings_page(context, round_, posted.texts, languages, errors)
            return context.page(
                "pages/organizing/rounds/settings.html", page, status=422 if errors else 200, errors=errors
            )
        way = posted["sharing"] if round_.opened_at is None else round_.sharing.value
        change_settings(
            session,
            who,
            round_,
            label=posted["label"].strip(),
            sharing=Sharing(way) if way in list(Sharing) else round_.sharing,
            languages=languages,
            welcome=posted["welcome"].strip() or None,
            texts=_read_texts(posted, round_),
            closes_at=_read_moment(posted["closes_at"], round_.zone),
            shows_raters=bool(posted["shows_raters"]),
            now=context.now,
        )
    return context.redirect(f"/group/rounds/{round_id}", notice="saved")


def _other_languages(round_: Round) -> list[str]:
    """The languages in which its label and welcome may be given too, besides that of its questions."""
    return [code for code in LANGUAGES if code in round_.translations]


def _read_texts(posted: Posted, round_: Round) -> dict[str, dict[str, str]]:
    """The label and the welcome in other languages; those of languages that were not in the form stay."""
    found = {code: dict(texts) for code, texts in round_.texts.items()}
    for code in _other_languages(round_):
        typed = {name: posted[f"{name}.{code}"].strip() for name in ("label", "welcome")}
        if any(f"{name}.{code}" in posted.texts for name in typed):
            found[code] = {name: text for name, text in typed.items() if text}
    return {code: texts for code, texts in found.items() if texts}


def _read_moment(typed: str, zone: tzinfo | None) -> datetime | None:
    """The typed local time of a zone as a moment; None where it is none."""
    if len(typed.strip()) <= len("2026-12-04"):  # a day without a time
        return None
    try:
        moment = datetime.fromisoformat(typed.strip())
        return moment_of(moment, zone) if 2000 <= moment.year <= 2999 else None
    except (ValueError, OverflowError):
        return None


def _settings_errors(posted: Posted, languages: Sequence[str], round_: Round, now: datetime) -> list[FieldError]:
    labels, errors = _settings_labels(), list[FieldError]()
    if not posted["label"].strip():
        errors.append(FieldError("label", _("Say what is scored, such as: As first proposed.")))
    for name, limit in (("label", _LONGEST_LABEL), ("welcome", _LONGEST_WELCOME)):
        for field in (name, *(f"{name}.{code}" for code in _other_languages(round_))):
            if len(text := posted[field].strip()) > limit:
                errors.append(FieldError(field, too_long(labels[field], len(text), limit)))
    if fault := _closing_fault(posted["closes_at"].strip(), round_, now):
        errors.append(FieldError("closes_at", fault))
    if not languages:
        errors.append(FieldError("languages", _("Choose at least one language.")))
    return errors


def _closing_fault(typed: str, round_: Round, now: datetime) -> str | None:
    """Why the round cannot close by itself at this time; None if it can, or has closed then already."""
    moment = _read_moment(typed, round_.zone)
    if not typed or (moment is not None and moment == round_.closes_at):
        return None
    if moment is None:
        return _("This is not a day and time. Write it like 2026-12-04 20:00.")
    if is_on_no_clock(datetime.fromisoformat(typed), round_.zone):
        return _("There is no such time on that day: clocks are set forward then. Choose another.")
    if moment <= now:
        return _("This time is past: it is {now} now. To end the round at once, close it.").format(
            now=deadline_text(now, round_.zone)
        )
    return None


def _settings_values(round_: Round) -> dict[str, str]:
    return {
        "label": round_.label,
        "sharing": round_.sharing.value,
        "welcome": round_.welcome or "",
        "closes_at": round_.closes_at.astimezone(round_.zone).strftime("%Y-%m-%dT%H:%M") if round_.closes_at else "",
        "shows_raters": "yes" if round_.shows_raters else "",
        **{f"{name}.{code}": text for code, texts in round_.texts.items() for name, text in texts.items()},
    }


def _settings_labels() -> dict[str, str]:
    labels = {"label": _("What is scored"), "welcome": _("A word of welcome")}
    for code, language in LANGUAGES.items():
        labels[f"label.{code}"] = _("What is scored, in {language}").format(language=language.name)
        labels[f"welcome.{code}"] = _("A word of welcome in {language}").format(language=language.name)
    return labels


def _settings_page(
    context: RequestContext,
    round_: Round,
    values: Mapping[str, str],
    languages: Sequence[str],
    errors: Sequence[FieldError] = (),
) -> RoundSettingsPage:
    others = _other_languages(round_)
    names = ["label", "sharing", "welcome", "closes_at", "shows_raters"]
    names += [f"{name}.{code}" for code in others for name in ("label", "welcome")]
    offered = [code for code in LANGUAGES if code == round_.rubric.language or code in round_.translations]
    return RoundSettingsPage(
        title=_("Round settings"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_.id}",
        may_change_way=round_.stage(context.now) is Stage.PREPARED,
        choices=tuple(Choice(code, LANGUAGES[code].name) for code in offered),
        chosen_languages=tuple(languages),
        others=tuple(Choice(code, LANGUAGES[code].name) for code in others),
        labels={
            **_settings_labels(),
            "closes_at": _("Closes by itself ({zone})").format(zone=zone_text(round_.zone, context.now)),
        },
        values={"sharing": round_.sharing.value, **{name: values.get(name, "") for name in names if name in values}}
        | {name: values.get(name, "") for name in names if name != "sharing"},
        errors={error.field: error.sentence for error in errors},
    )


# questions and weights


@dataclass(frozen=True, slots=True)
class WeightRow:
    id: str
    title: str
    weight: str
    percent: str
    drop: bool


@dataclass(frozen=True, slots=True)
class WeightsPage:
    """The form for the rubric of the round, the weight of each principle, and the income limits in dollars."""

    title: str
    group: str
    name: str
    base: str
    rubrics: tuple[Choice, ...]
    rubric: str
    now: str
    rows: tuple[WeightRow, ...]
    only_key: bool
    key: str | None
    """Says how many key questions there are; None without any."""
    key_note: str | None
    adapt: str | None
    """The page on which the group changes the words and questions for this round, if they can be changed there."""
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
    """The rubric that was asked for, else that of the round, or the one on which that is based; and its name or id. A
    rubric that nobody can choose any more stays as the round has it."""
    as_it_is = Loaded(round_.rubric, {}, {}), _AS_IT_IS
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
    """The adaptation that the form describes, None where it changes nothing; and every fault in the form."""
    only_key = bool(posted["only_key"] and chosen.rubric.key_questions)
    reason = posted["reason"].strip() or (_only_key_reason(chosen.rubric) if only_key else "")
    source = chosen.rubric.source
    note = " ".join(part for part in ((source.note if source else None), reason) if part)
    new_source: Entry = {"name": source.name if source else chosen.rubric.title, "note": note}
    if source and source.url:
        new_source["url"] = source.url
    if source and source.licence:
        new_source["licence"] = source.licence
    title = _("{title}, key questions") if only_key else _("{title}, our weights")
    values = {**posted.texts, "title": title.format(title=chosen.rubric.title)}
    values["slug"] = f"{chosen.rubric.rubric[:50]}-{'key' if only_key else 'ours'}"
    if only_key:
        values |= _without_other_questions(chosen.rubric)
    before: Entry = {"source": new_source} if reason else {}

    def find(name: str) -> Loaded:
        return chosen if name == chosen.rubric.name else context.site.library.find(name)

    adapted: Adapted = read_adaptation(values, chosen, before, find)
    if adapted.errors:
        return None, list(adapted.errors)
    if adapted.loaded is None:
        return None, [FieldError("rows", "\n".join(translate(problem.sentence) for problem in adapted.problems))]
    if not adapted.tree.get("principles"):
        return None, []
    if not reason:
        return None, [FieldError("reason", _("Say why the group agreed on this. It is printed with the score."))]
    if len(reason) > _LONGEST_REASON:
        return None, [FieldError("reason", too_long(_("The reason"), len(reason), _LONGEST_REASON))]
    return adapted.loaded, []


def _offered_incomes(context: RequestContext, round_: Round) -> dict[str, Incomes]:
    """The latest income limits of each place, and those of the round, by name."""
    latest = {limits.incomes: limits for limits in context.site.incomes.values()}
    pinned = [round_.incomes] if round_.incomes else []
    return {limits.name: limits for limits in (*pinned, *latest.values())}


def _only_key_reason(rubric: Rubric) -> str:
    return _("Only the {number} key questions of this scorecard were asked.").format(
        number=count_text(len(rubric.key_questions))
    )


def _without_other_questions(rubric: Rubric) -> dict[str, str]:
    """The fields of the form that drop every question that is no key question, and principles without one."""
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
    is_of_round = round_.rubric.based_on is not None and round_.rubric.based_on.name == chosen.rubric.name
    percents = principle_percents(round_.rubric if is_of_round else chosen.rubric, round_.project.kind)
    rows = []
    for principle in () if is_as_it_is else words.principles:
        now = round_weights.get(principle.id) if is_of_round else principle.weight
        rows.append(
            WeightRow(
                id=principle.id,
                title=principle.title,
                weight=typed.get(f"pw.{principle.id}", exact_text(now if now is not None else principle.weight)),
                percent="" if typed else percents.get(principle.id, ""),
                drop=bool(typed.get(f"pd.{principle.id}")) if typed else now is None,
            )
        )
    key_questions = () if is_as_it_is else chosen.rubric.key_questions
    asks_only_key = is_of_round and bool(key_questions) and set(round_.rubric.criteria) <= set(key_questions)
    place = typed.get("place", round_.incomes.name if round_.incomes else "")
    reason = round_.rubric.source.note or "" if is_of_round and round_.rubric.source and not typed else ""
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
        now=translated_rubric(context, round_.rubric, round_.translations).title,
        rows=tuple(rows),
        only_key=bool(typed.get("only_key")) if typed else asks_only_key,
        key=_("Ask only the {number} key questions").format(number=count_text(len(key_questions)))
        if key_questions
        else None,
        key_note=words.key_note,
        adapt=f"/rubrics/{name}/adapt?for={round_.id}" if name in context.site.rubrics else None,
        places=tuple(Choice(name, incomes_name(limits)) for name, limits in _offered_incomes(context, round_).items()),
        values={"place": place},
        reason=typed.get("reason", reason.removeprefix(parent).strip()),
        errors={error.field: error.sentence for error in errors},
    )


def principle_percents(rubric: Rubric, kind: str | None) -> dict[str, str]:
    """The percent of the whole that each principle has when everything is rated, by id."""
    empty = score(rubric, {}, kind=kind if kind in {known.id for known in rubric.kinds} else None)
    carried: dict[str, Fraction | None] = {entry.id: entry.weight_percent for entry in empty.principles}
    return {id_: percent_text(percent) for id_, percent in carried.items() if percent is not None}
