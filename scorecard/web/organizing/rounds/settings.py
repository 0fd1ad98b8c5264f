"""How a round is held, and what raters are asked: its label, its way in, its languages, its weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.errors import RoundClosed, TooLate
from scorecard.i18n import LANGUAGES, said
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import percent_text
from scorecard.rounds import group_rounds as life
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.store.group_rounds import GroupRound, Sharing, Stage
from scorecard.web.authoring.adapting import Adapted, Entry, adapted_by
from scorecard.web.core.context import Refused, Visit, Visitor
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.rating.start import Choice, chosen_rubric

router = APIRouter()

_LONGEST_LABEL = 80  # characters
_LONGEST_WELCOME = 600
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class MannerPage:
    """The form of how a round is held."""

    title: str
    group: str
    name: str
    base: str
    may_change_way: bool
    choices: tuple[Choice, ...]
    chosen_languages: tuple[str, ...]
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/manner")
def show_manner(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    return visit.page(
        "pages/organizing/rounds/settings.html", _manner_page(visit, stored, _manner_values(stored), stored.languages)
    )


@router.post("/group/rounds/{round_id}/manner")
def save_manner(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    languages = [code for code in LANGUAGES if posted[f"language.{code}"]]
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        errors = [] if posted.to_speak else _manner_errors(posted, languages)
        if posted.to_speak or errors:
            page = _manner_page(visit, stored, posted.texts, languages, errors)
            return visit.page(
                "pages/organizing/rounds/settings.html", page, status=422 if errors else 200, errors=errors
            )
        way = posted["sharing"] if stored.opened_at is None else stored.sharing.value
        try:
            life.hold(
                session,
                who,
                stored,
                label=posted["label"].strip(),
                sharing=Sharing(way) if way in list(Sharing) else stored.sharing,
                languages=languages,
                welcome=posted["welcome"].strip() or None,
                closes_at=_moment(posted["closes_at"]),
                shows_raters=bool(posted["shows_raters"]),
                now=visit.now,
            )
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}", notice="saved")


def _moment(typed: str) -> datetime | None:
    """A point in time as it is on the clock where the program runs."""
    if len(typed.strip()) <= len("2026-12-04"):  # a day alone does not say when
        return None
    try:
        moment = datetime.fromisoformat(typed.strip())
        return moment.astimezone() if 2000 <= moment.year <= 2999 else None
    except (ValueError, OverflowError):
        return None


def _manner_errors(posted: Posted, languages: Sequence[str]) -> list[FieldError]:
    label, welcome = posted["label"].strip(), posted["welcome"].strip()
    errors = []
    if not label:
        errors.append(FieldError("label", _("Say what is scored, such as: As first proposed.")))
    if len(label) > _LONGEST_LABEL:
        errors.append(FieldError("label", too_long(_("What is scored"), len(label), _LONGEST_LABEL)))
    if len(welcome) > _LONGEST_WELCOME:
        errors.append(FieldError("welcome", too_long(_("A word of welcome"), len(welcome), _LONGEST_WELCOME)))
    if posted["closes_at"].strip() and _moment(posted["closes_at"]) is None:
        errors.append(FieldError("closes_at", _("This is no day and time. Write it like 2026-12-04 20:00.")))
    if not languages:
        errors.append(FieldError("languages", _("Choose at least one language.")))
    return errors


def _manner_values(stored: GroupRound) -> dict[str, str]:
    return {
        "label": stored.label,
        "sharing": stored.sharing.value,
        "welcome": stored.welcome or "",
        "closes_at": stored.closes_at.astimezone().strftime("%Y-%m-%dT%H:%M") if stored.closes_at else "",
        "shows_raters": "yes" if stored.shows_raters else "",
    }


def _manner_page(
    visit: Visit,
    stored: GroupRound,
    values: Mapping[str, str],
    languages: Sequence[str],
    errors: Sequence[FieldError] = (),
) -> MannerPage:
    names = ("label", "sharing", "welcome", "closes_at", "shows_raters")
    offered = [code for code in LANGUAGES if code == stored.rubric.language or code in stored.translations]
    return MannerPage(
        title=_("How the round is held"),
        group=stored.group,
        name=stored.entry.name,
        base=f"/group/rounds/{stored.round_id}",
        may_change_way=stored.stage(visit.now) is Stage.PREPARED,
        choices=tuple(Choice(code, LANGUAGES[code].name) for code in offered),
        chosen_languages=tuple(languages),
        labels={
            "label": _("What is scored"),
            "welcome": _("A word of welcome"),
            "closes_at": _("Closes by itself"),
        },
        values={"sharing": stored.sharing.value, **{name: values.get(name, "") for name in names if name in values}}
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
    """Which questions the round asks, and what each principle weighs."""

    title: str
    group: str
    name: str
    base: str
    rubrics: tuple[Choice, ...]
    rubric: str
    now: str
    rows: tuple[WeightRow, ...]
    reason: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}/weights")
def show_weights(visit: Visitor, round_id: str) -> Response:
    asked = visit.request.query_params.get("rubric", "")
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        page = _weights_page(visit, session, stored, *_chosen(visit, stored, asked), {})
    return visit.page("pages/organizing/rounds/weights.html", page)


@router.post("/group/rounds/{round_id}/weights")
def save_weights(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        chosen, name = _chosen(visit, stored, posted["rubric"])
        if posted.to_speak or posted["go"] == "show":
            page = _weights_page(visit, session, stored, chosen, name, posted.texts if posted.to_speak else {})
            return visit.page("pages/organizing/rounds/weights.html", page)
        made, errors = _read_weights(visit, posted, chosen)
        if errors:
            page = _weights_page(visit, session, stored, chosen, name, posted.texts, errors)
            return visit.page("pages/organizing/rounds/weights.html", page, status=422, errors=errors)
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        loaded = made or chosen
        translations = visit.site.library.translations(loaded)
        reason = posted["reason"].strip() if made else None
        try:
            life.choose_rubric(session, who, stored, loaded.rubric, translations, visit.now, reason=reason)
        except TooLate as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}", notice="saved")


def _chosen(visit: Visit, stored: GroupRound, asked: str) -> tuple[Loaded, str]:
    """The edition that was asked for, else the one that the round's questions are or are based on."""
    based_on = stored.rubric.based_on.name if stored.rubric.based_on else ""
    known = stored.rubric.name if stored.rubric.name in visit.site.rubrics else based_on
    return chosen_rubric(visit, asked or known)


def _read_weights(visit: Visit, posted: Posted, chosen: Loaded) -> tuple[Loaded | None, list[FieldError]]:
    """The adaptation that the form describes; None where it changes nothing."""
    reason = posted["reason"].strip()
    source = chosen.rubric.source
    note = " ".join(part for part in ((source.note if source else None), reason) if part)
    said_source: Entry = {"name": source.name if source else chosen.rubric.title, "note": note}
    if source and source.url:
        said_source["url"] = source.url
    if source and source.licence:
        said_source["licence"] = source.licence
    values = {**posted.texts, "title": _("{title}, our weights").format(title=chosen.rubric.title), "slug": ""}
    values["slug"] = f"{chosen.rubric.rubric[:50]}-ours"
    before: Entry = {"source": said_source} if reason else {}
    made: Adapted = adapted_by(values, chosen, before, visit.site.library.find)
    if made.errors:
        return None, list(made.errors)
    if made.loaded is None:
        return None, [FieldError("rows", "\n".join(said(problem.sentence) for problem in made.problems))]
    if not made.tree.get("principles"):
        return None, []
    if not reason:
        return None, [FieldError("reason", _("Say why the group agreed on this. It is printed with the score."))]
    if len(reason) > _LONGEST_REASON:
        return None, [FieldError("reason", too_long(_("The reason"), len(reason), _LONGEST_REASON))]
    return made.loaded, []


def _weights_page(
    visit: Visit,
    session: Session,
    stored: GroupRound,
    chosen: Loaded,
    name: str,
    typed: Mapping[str, str],
    errors: Sequence[FieldError] = (),
) -> WeightsPage:
    rubrics = {**visit.site.rubrics, **visit.own_rubrics(session), name: chosen}
    words = visit.words_of(chosen)
    pinned = {principle.id: principle.weight for principle in stored.rubric.principles}
    is_pinned = stored.rubric.based_on is not None and stored.rubric.based_on.name == chosen.rubric.name
    percents = principle_percents(stored.rubric if is_pinned else chosen.rubric, stored.entry.kind)
    rows = []
    for principle in words.principles:
        now = pinned.get(principle.id) if is_pinned else principle.weight
        rows.append(
            WeightRow(
                id=principle.id,
                title=principle.title,
                weight=typed.get(f"pw.{principle.id}", exact_text(now if now is not None else principle.weight)),
                percent="" if typed else percents.get(principle.id, ""),
                drop=bool(typed.get(f"pd.{principle.id}")) if typed else now is None,
            )
        )
    reason = stored.rubric.source.note or "" if is_pinned and stored.rubric.source and not typed else ""
    parent = chosen.rubric.source.note or "" if chosen.rubric.source else ""
    return WeightsPage(
        title=_("Questions and weights"),
        group=stored.group,
        name=stored.entry.name,
        base=f"/group/rounds/{stored.round_id}",
        rubrics=tuple(Choice(known, visit.words_of(loaded).title) for known, loaded in rubrics.items()),
        rubric=name,
        now=visit.in_words(stored.rubric, stored.translations).title,
        rows=tuple(rows),
        reason=typed.get("reason", reason.removeprefix(parent).strip()),
        errors={error.field: error.sentence for error in errors},
    )


def principle_percents(rubric: Rubric, kind: str | None) -> dict[str, str]:
    """What each principle carries of the whole when everything is rated."""
    empty = score(rubric, {}, kind=kind if kind in {known.id for known in rubric.kinds} else None)
    carried: dict[str, Fraction | None] = {entry.id: entry.weight_percent for entry in empty.principles}
    return {id_: percent_text(percent) for id_, percent in carried.items() if percent is not None}
