"""The settings of a round: its label, the way in (`sharing`), its languages, the welcome, the closing time, and whether
raters see the scorecard before it is published (`shows_raters`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import is_on_no_clock, moment_of
from scorecard.i18n import LANGUAGES, language_in_words
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import deadline_text, zone_text
from scorecard.rounds.preparing import change_settings
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm, too_long
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

_LONGEST_LABEL = 80  # characters
_LONGEST_WELCOME = 600


@dataclass(frozen=True, slots=True)
class RoundSettingsPage:
    """The form for the settings of a round. `may_change_way` is whether it can still be changed how raters join, which
    is until the round is opened. `choices` are the languages that the round can be offered in, `chosen_languages` the
    codes of those that are chosen."""

    title: str
    group: str
    name: str
    base: str
    may_change_way: bool
    choices: tuple[Choice, ...]
    chosen_languages: tuple[str, ...]
    others: tuple[Choice, ...]
    """The languages into which the label and the welcome can be translated."""
    has_zone: bool
    """Whether the group has chosen a time zone. Without one, times are those of the machine that serves the site."""
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]


# “manner” is an earlier word for the settings; the address keeps it, since links to it are out
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
    """The codes of the languages into which the label and the welcome can be translated: those into which the questions
    are translated."""
    return [code for code in LANGUAGES if code in round_.translations]


def _read_texts(posted: Posted, round_: Round) -> dict[str, dict[str, str]]:
    """The translations of the label and the welcome, by language. For languages without fields in the form they stay as
    they are saved."""
    found = {code: dict(texts) for code, texts in round_.texts.items()}
    for code in _other_languages(round_):
        typed = {name: posted[f"{name}.{code}"].strip() for name in ("label", "welcome")}
        if any(f"{name}.{code}" in posted.texts for name in typed):
            found[code] = {name: text for name, text in typed.items() if text}
    return {code: texts for code, texts in found.items() if texts}


def _read_moment(typed: str, zone: tzinfo | None) -> datetime | None:
    """The moment at which clocks in the zone show the typed day and time; None if the text is not a day and a time of
    the years 2000 to 2999."""
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
    """Says why the round cannot close by itself at the typed time; None if it can, if nothing was typed, or if it is
    the closing time that the round has already, which may be past."""
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
    for code in LANGUAGES:
        language = language_in_words(code)
        labels[f"label.{code}"] = _("What is scored, in {language}").format(language=language)
        labels[f"welcome.{code}"] = _("A word of welcome in {language}").format(language=language)
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
        others=tuple(Choice(code, language_in_words(code)) for code in others),
        has_zone=round_.group is not None and round_.group.zone is not None,
        labels={
            **_settings_labels(),
            "closes_at": _("Closes by itself ({zone})").format(zone=zone_text(round_.zone, context.now)),
        },
        # a form without the field `sharing` comes from a round whose way in can no longer be changed
        values={"sharing": round_.sharing.value, **{name: values.get(name, "") for name in names if name in values}}
        | {name: values.get(name, "") for name in names if name != "sharing"},
        errors={error.field: error.sentence for error in errors},
    )
