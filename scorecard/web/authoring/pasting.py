"""A scorecard on paper: its text is pasted, shown as a rubric with every doubt, and kept as a draft."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.errors import FaultyFile, FileNotRead, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text
from scorecard.report.wording.pasted_card import card_text, doubt_text
from scorecard.rubrics.library import read_rubric
from scorecard.rubrics.models import Level, Rubric
from scorecard.rubrics.pasted.card import PastedCard
from scorecard.rubrics.pasted.draft import draft_text
from scorecard.rubrics.pasted.reading import read_card
from scorecard.web.authoring.own_rubrics import (
    LongForm,
    check_may_make,
    find_name_error,
    kept_rubric_text,
    save_rubric,
)
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, too_long

router = APIRouter()

_LONGEST_PASTE = 60_000  # characters; a card of 100 questions with five levels has about as many
_LONGEST_LINE = 80  # characters of a line that was left out


@dataclass(frozen=True, slots=True)
class PastedQuestionText:
    """A question. `weight` is how much of the whole it counts, in percent; `levels` are its own levels, empty if it has
    those that all questions of the card share."""

    question: str
    guidance: str
    weight: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastedPrincipleText:
    title: str
    weight: str
    questions: tuple[PastedQuestionText, ...]


@dataclass(frozen=True, slots=True)
class PastePage:
    """The form for the text of a scorecard, with what was recognized in the text that was sent.

    `name` is the title of the card; `recognized` is a sentence that counts its parts, None if nothing was recognized.
    `scale` are the levels that all questions share; `left_out` are the lines that were not used, each with its number;
    `kept` says for how long the draft is kept."""

    title: str
    text: str
    name: str
    recognized: str | None
    doubts: tuple[str, ...]
    scale: tuple[str, ...]
    principles: tuple[PastedPrincipleText, ...]
    bands: str | None
    left_out: tuple[str, ...]
    kept: str
    errors: dict[str, str]


@router.get("/rubric-paste")
def show_paste(context: Context) -> Response:
    check_may_make(context)
    return _render(context, "", None)


@router.post("/rubric-paste")
def paste(context: Context, posted: LongForm) -> Response:
    check_may_make(context)
    context.rate_limit("check")
    text = posted["text"]
    if posted.switch_language:
        return _render(context, text, None)
    if not text.strip():
        return _render(context, text, None, [FieldError("text", _("Paste the text of your scorecard here."))])
    if len(text) > _LONGEST_PASTE:
        sentence = too_long(_("The text of your scorecard"), len(text), _LONGEST_PASTE)
        return _render(context, text, None, [FieldError("text", sentence)])
    try:
        card = context.read_file(read_card, text)
        doubts = [doubt_text(doubt) for doubt in card.doubts]
        if not card.sections:
            return _render(context, text, None, [FieldError("text", doubts[0])])
        draft = draft_text(card, notes=doubts)
        loaded = context.read_file(read_rubric, context.site.library.folders, _("the text"), draft.encode())
    except FaultyFile as faults:
        sentence = _("This text could not be made into questions: {reason}")
        reason = translate(faults.problems[0].sentence)
        return _render(context, text, None, [FieldError("text", sentence.format(reason=reason))])
    except (FileNotRead, ReadersBusy) as fault:
        return _render(context, text, None, [FieldError("text", translate(fault))])
    if error := find_name_error(context, loaded):  # the site offers other questions under this name
        return _render(context, text, (card, loaded.rubric), [FieldError("text", error.sentence)])
    if posted["go"] == "keep":
        return save_rubric(context, None, draft)
    return _render(context, text, (card, loaded.rubric))


def _render(
    context: RequestContext,
    text: str,
    found: tuple[PastedCard, Rubric] | None,
    errors: Sequence[FieldError] = (),
) -> Response:
    card, rubric = found or (None, None)
    page = PastePage(
        title=_("Paste your questions from paper"),
        text=text,
        name=rubric.title if rubric else "",
        recognized=card_text(card) if card else None,
        doubts=tuple(doubt_text(doubt) for doubt in card.doubts) if card else (),
        scale=_level_texts(rubric.scale) if rubric and rubric.scale else (),
        principles=_principle_texts(rubric) if rubric else (),
        bands=_bands_text(rubric) if rubric and rubric.bands else None,
        left_out=tuple(f"{count_text(line.number)}: {line.whole[:_LONGEST_LINE]}" for line in card.left_out)
        if card
        else (),
        kept=kept_rubric_text(context),
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/authoring/paste.html", page, status=422 if errors else 200, errors=list(errors))


def _principle_texts(rubric: Rubric) -> tuple[PastedPrincipleText, ...]:
    return tuple(
        PastedPrincipleText(
            title=principle.title,
            weight=percent_text(entry.weight_percent or Fraction(0)),
            questions=tuple(
                PastedQuestionText(
                    question=rubric.criteria[one.id].question,
                    guidance=rubric.criteria[one.id].guidance or "",
                    weight=_("bonus") if one.weight_percent is None else percent_text(one.weight_percent, 1),
                    levels=_level_texts(rubric.levels[one.id]) if rubric.criteria[one.id].scale else (),
                )
                for one in entry.criteria
            ),
        )
        for principle, entry in zip(rubric.principles, score(rubric, {}).principles, strict=True)
    )


def _level_texts(levels: Sequence[Level]) -> tuple[str, ...]:
    """Each level as “4 – Nearly all”; if no level has words, a single text such as “0 to 5”."""
    points = [exact_points_text(level.points) for level in levels]
    if not any(level.label or level.descriptor for level in levels):
        return (_("{least} to {most}").format(least=points[0], most=points[-1]),)
    texts = [level.label or level.descriptor for level in levels]
    return tuple(f"{number} – {text}" if text else number for number, text in zip(points, texts, strict=True))


def _bands_text(rubric: Rubric) -> str:
    """The bands in one text, the lowest first, such as “Our card · from 32: Getting there”."""
    unit = "%" if rubric.scoring.show == "percent" else ""
    return " · ".join(
        band.label
        if band.from_ is None
        else _("from {number}: {band}").format(number=exact_points_text(band.from_) + unit, band=band.label)
        for band in rubric.bands
    )
