"""The pages about rubrics: their list, and for each the questions, what each answer means, the weights, who made it."""

from dataclasses import dataclass
from fractions import Fraction

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.i18n import LANGUAGES, languages_without_interface
from scorecard.i18n import gettext as _
from scorecard.report.pages.question_card import level_name
from scorecard.report.wording.glossary import GlossaryParts, GlossaryReader
from scorecard.report.wording.method import credit_text, review_text, translation_text
from scorecard.report.wording.numbers import count_text, exact_points_text, percent_text, weight_percent_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.rubrics.translation import Translation, marked_like, texts_of
from scorecard.texts import is_web_address
from scorecard.web.core.auth import group_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import attachment
from scorecard.web.rubrics.form_files import form_file
from scorecard.web.rubrics.rubric_choice import (
    may_change_rubric,
    own_content,
    own_rubrics,
    rubric_named,
    translated_edition,
    translation_of,
)
from scorecard.web.rubrics.rubric_words import RubricLine, changes_in_words, offered_rubrics, rubric_line, size_text

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RubricsPage:
    """`rows` are the rubrics of the site, `own` those that this visitor or their group made and can change."""

    title: str
    rows: tuple[RubricLine, ...]
    own: tuple[RubricLine, ...]


@dataclass(frozen=True, slots=True)
class LevelText:
    """A level. `title` is made of its points and its label, and is marked with the language of the label if that is not
    translated. `text` is its descriptor in pieces, so that the page can explain the terms of the glossary in it."""

    title: str
    text: GlossaryParts


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question on the page. `short` is its short name, `evidence` what raters should ask to see, `ask` what to
    demand when the score is low, `weight` its percent of the whole (“” if it has none), `requirement` a sentence with
    the points that every project must reach, `asked_of` the kinds of project that it is asked for (None if for all)."""

    id: str
    question: str
    short: str
    is_key: bool
    guidance: GlossaryParts
    evidence: str | None
    ask: str | None
    weight: str
    is_bonus: bool
    requirement: str | None
    asked_of: str | None
    levels: tuple[LevelText, ...]


@dataclass(frozen=True, slots=True)
class PrincipleText:
    """`weight` is how many percent of the whole the principle counts, as text; `percent` is the same as a plain number
    from 0 to 100, for the length of a bar."""

    id: str
    title: str
    about: str | None
    weight: str
    percent: str
    questions: tuple[QuestionText, ...]


@dataclass(frozen=True, slots=True)
class BandText:
    """`from_` says at which score the band begins; for the lowest band, below which score it ends."""

    label: str
    from_: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class RubricPage:
    """A rubric, for people who read its questions before they score a project with it.

    `name` is `<rubric>@<edition>`; `address` is the path of this page. `is_own` is whether the visitor or their group
    made the rubric here and can change it. `parent` is the edition that it is based on, `changes` what it changes
    there; `editions` are the other editions of the same rubric. `size` says how many principles and questions it has.
    `start` is the path of the form that begins a project with it; `adapt` that of the form that makes an adaptation of
    it or, for an adaptation of one's own, changes it. Each is None if the visitor may not do that, `adapt` also for a
    rubric of one's own that is no adaptation."""

    title: str
    name: str
    address: str
    edition: str
    is_draft: bool
    is_own: bool
    about: str | None
    key: str | None
    """Says that a round may ask the key questions alone, and how close their score comes to that of all questions; None
    if there are none."""
    credit: str | None
    source: str | None
    source_url: str | None
    licence: str | None
    review: str
    translation: str | None
    languages: str
    also_in: tuple[tuple[str, str], ...]
    """Code and name of each language that the questions are translated into but the site is not. Blank sheets can be
    printed in it."""
    parent: RubricLine | None
    changes: tuple[str, ...]
    editions: tuple[RubricLine, ...]
    digest: str
    size: str
    start: str | None
    adapt: str | None
    principles: tuple[PrincipleText, ...]
    bands: tuple[BandText, ...]
    glossary: tuple[tuple[str, str], ...]


@router.get("/rubrics")
def list_rubrics(context: Context) -> Response:
    with context.reading() as session:
        own = own_rubrics(context, session)
    page = RubricsPage(
        title=_("Questions to choose from"),
        rows=offered_rubrics(context),
        own=tuple(rubric_line(context, loaded, f"/rubrics/{id_}") for id_, loaded in own.items()),
    )
    return context.page("pages/public/rubrics.html", page)


@router.get("/rubrics/{name}")
def show_rubric(context: Context, name: str) -> Response:
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
        is_own = loaded.path is None and may_change_rubric(context, session, name)
        has_group = group_of(context, session) is not None
    may_start = context.site.settings.anyone_may_start or has_group
    form = "/group/projects/new" if has_group else "/projects/new"
    page = _rubric_page(context, name, loaded, start=f"{form}?rubric={name}" if may_start else None, is_own=is_own)
    return context.page("pages/public/rubric.html", page)


@router.get("/rubrics/{name}/rubric.yaml")
def rubric_file(context: Context, name: str) -> Response:
    """Sends the YAML file of the rubric as its authors wrote it."""
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
        content = loaded.path.read_bytes() if loaded.path else own_content(context, session, name).encode()
    return attachment(content, "application/yaml; charset=utf-8", f"{loaded.rubric.rubric}.yaml")


@router.get("/rubrics/{name}/form.{ending}")
def rubric_form(context: Context, name: str, ending: str) -> Response:
    """Sends the questions as a file for form tools such as KoBo; see `form_file`."""
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
    return form_file(context, loaded.rubric, context.site.library.translations(loaded), ending)


def _rubric_page(context: RequestContext, name: str, loaded: Loaded, *, start: str | None, is_own: bool) -> RubricPage:
    rubric, own = translated_edition(context, loaded), loaded.path is None  # one that was made here has no path
    translations = context.site.library.translations(loaded)
    others = [
        known for known in context.site.rubrics.values() if known.rubric.rubric == rubric.rubric and known != loaded
    ]
    return RubricPage(
        title=rubric.title,
        name=loaded.rubric.name,
        address=f"/rubrics/{name}",
        edition=_("Edition {edition}").format(edition=rubric.edition),
        is_draft=rubric.status == "draft",
        is_own=is_own,
        about=rubric.about,
        key=_key_text(rubric),
        credit=credit_text(rubric),
        source=rubric.source.name if rubric.source else None,
        source_url=rubric.source.url if rubric.source and is_web_address(rubric.source.url or "") else None,
        licence=rubric.source.licence if rubric.source else None,
        review=review_text(rubric.reviewed),
        translation=translation_text(translation_of(context, loaded)),
        languages=_languages_text(loaded.rubric, translations),
        also_in=languages_without_interface(translations),
        parent=_parent_line(context, loaded),
        changes=_changes_from_parent(context, loaded),
        editions=tuple(rubric_line(context, known, f"/rubrics/{known.rubric.name}") for known in others),
        digest=loaded.rubric.digest,
        size=size_text(rubric),
        start=start,
        adapt=f"/rubrics/{name}/adapt" if start and (not own or (loaded.parent and is_own)) else None,
        principles=_principle_texts(rubric),
        bands=_band_texts(rubric),
        glossary=tuple((term.term, term.meaning) for term in rubric.glossary),
    )


def _key_text(rubric: Rubric) -> str | None:
    number = len(rubric.key_questions)
    if not number:
        return None
    sentence = _("{number} of the questions are key questions, a short form of the whole. A round may ask only these.")
    return " ".join(filter(None, [sentence.format(number=count_text(number)), rubric.key_note]))


def _band_texts(rubric: Rubric) -> tuple[BandText, ...]:
    """The bands with the score at which they begin; the lowest with the score at which it ends."""
    second = next((band.from_ for band in rubric.bands[1:]), None)
    unit = "%" if rubric.scoring.bands_of == "share" else ""
    below = "" if second is None else _("below {number}").format(number=exact_points_text(second) + unit)
    return tuple(
        BandText(
            label=band.label,
            from_=below
            if band.from_ is None
            else _("from {number}").format(number=exact_points_text(band.from_) + unit),
            meaning=band.meaning,
        )
        for band in rubric.bands
    )


def _changes_from_parent(context: RequestContext, loaded: Loaded) -> tuple[str, ...]:
    return changes_in_words(context, loaded.parent, loaded) if loaded.parent else ()


def _languages_text(rubric: Rubric, translations: dict[str, Translation]) -> str:
    written = dict(languages_without_interface(translations))
    names = {
        code: LANGUAGES[code].name if code in LANGUAGES else written.get(code, code)
        for code in (rubric.language, *translations)
    }
    text_count = len(texts_of(rubric))
    for code, translation in translations.items():
        if len(translation.texts) < text_count:
            names[code] = _("{language} (in part)").format(language=names[code])
    return ", ".join(names.values())


def _parent_line(context: RequestContext, loaded: Loaded) -> RubricLine | None:
    parent = loaded.parent
    return rubric_line(context, parent, f"/rubrics/{parent.rubric.name}") if parent else None


def _principle_texts(rubric: Rubric) -> tuple[PrincipleText, ...]:
    entries = score(rubric, {}).principles  # without answers, only to compute the weights
    weights = {entry.id: entry.weight_percent or Fraction(0) for entry in entries}
    parts = {criterion.id: criterion.weight_percent for entry in entries for criterion in entry.criteria}
    explaining = GlossaryReader(rubric.glossary)
    return tuple(
        PrincipleText(
            id=principle.id,
            title=principle.title,
            about=principle.about,
            weight=weight_percent_text(weights[principle.id]),
            percent=str(float(weights[principle.id])),
            questions=tuple(
                _question_text(rubric, criterion, parts[criterion.id], explaining) for criterion in principle.criteria
            ),
        )
        for principle in rubric.principles
    )


def _question_text(
    rubric: Rubric, criterion: Criterion, part: Fraction | None, explaining: GlossaryReader
) -> QuestionText:
    kinds = {kind.id: kind.label for kind in rubric.kinds}
    required = criterion.requires
    return QuestionText(
        id=criterion.id,
        question=criterion.question,
        short=criterion.short_name,
        is_key=criterion.id in rubric.key_questions,
        guidance=explaining.pieces(criterion.guidance),
        evidence=criterion.evidence,
        ask=criterion.ask,
        weight="" if part is None else percent_text(part, 1),
        is_bonus=criterion.bonus,
        requirement=None
        if required is None
        else _("It needs {points} or more.").format(points=exact_points_text(required)),
        asked_of=", ".join(kinds[id_] for id_ in criterion.applies_to) if criterion.applies_to else None,
        levels=tuple(
            LevelText(marked_like(level.label or "", level_name(level)), explaining.pieces(level.descriptor))
            for level in rubric.levels[criterion.id]
        ),
    )
