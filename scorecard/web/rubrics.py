"""Rubrics to read: what is asked, what each answer means, what each principle weighs."""

from dataclasses import dataclass
from fractions import Fraction

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.i18n import gettext as _
from scorecard.report.numbers import count_text, exact_points_text, percent_text
from scorecard.rubrics.models import Rubric
from scorecard.web.site import Visit, Visitor, not_here
from scorecard.web.words import Explaining, Pieces

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RubricRow:
    title: str
    edition: str
    address: str
    size: str


@dataclass(frozen=True, slots=True)
class LevelText:
    title: str
    text: Pieces


@dataclass(frozen=True, slots=True)
class QuestionText:
    id: str
    question: str
    guidance: Pieces
    evidence: str | None
    is_required: str | None
    asked_of: str | None
    levels: tuple[LevelText, ...]


@dataclass(frozen=True, slots=True)
class PrincipleText:
    id: str
    title: str
    about: str | None
    weight: str
    questions: tuple[QuestionText, ...]


@dataclass(frozen=True, slots=True)
class BandText:
    label: str
    from_: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class RubricPage:
    """A rubric to read before anything is entered."""

    title: str
    edition: str
    is_draft: bool
    about: str | None
    credit: str | None
    source: str | None
    licence: str | None
    review: str
    size: str
    start: str | None
    principles: tuple[PrincipleText, ...]
    bands: tuple[BandText, ...]
    glossary: tuple[tuple[str, str], ...]


@router.get("/rubrics/{name}")
def show_rubric(visit: Visitor, name: str) -> Response:
    rubric = visit.site.rubrics.get(name)
    if rubric is None:
        raise not_here()
    return visit.page("pages/rubric.html", _rubric_page(visit, rubric))


def _size(rubric: Rubric) -> str:
    return _("{principles} principles, {criteria} questions").format(
        principles=count_text(len(rubric.principles)), criteria=count_text(len(rubric.criteria))
    )


def rubric_row(name: str, rubric: Rubric) -> RubricRow:
    edition = _("Edition {edition}").format(edition=rubric.edition)
    return RubricRow(rubric.title, edition, f"/rubrics/{name}", _size(rubric))


def _rubric_page(visit: Visit, rubric: Rubric) -> RubricPage:
    weights = {entry.id: entry.weight_percent for entry in score(rubric, {}).principles}
    kinds = {kind.id: kind.label for kind in rubric.kinds}
    explaining = Explaining(rubric.glossary)
    starts = [exact_points_text(band.from_) if band.from_ is not None else "" for band in rubric.bands]
    return RubricPage(
        title=rubric.title,
        edition=_("Edition {edition}").format(edition=rubric.edition),
        is_draft=rubric.status == "draft",
        about=rubric.about,
        credit=rubric.source.note if rubric.source else None,
        source=rubric.source.name if rubric.source else None,
        licence=rubric.source.licence if rubric.source else None,
        review=_("Reviewed by {by}, {on}.").format(by=rubric.reviewed.by, on=rubric.reviewed.on)
        if rubric.reviewed
        else _("Nobody outside its authors has reviewed this edition."),
        size=_size(rubric),
        start=f"/projects/new?rubric={rubric.name}" if visit.site.settings.anyone_may_start else None,
        principles=tuple(
            PrincipleText(
                id=principle.id,
                title=principle.title,
                about=principle.about,
                weight=percent_text(weights[principle.id] or Fraction(0)),
                questions=tuple(
                    QuestionText(
                        id=criterion.id,
                        question=criterion.question,
                        guidance=explaining.pieces(criterion.guidance),
                        evidence=criterion.evidence,
                        is_required=_("Every project must reach {points}.").format(
                            points=exact_points_text(criterion.requires)
                        )
                        if criterion.requires is not None
                        else None,
                        asked_of=", ".join(kinds[id_] for id_ in criterion.applies_to)
                        if criterion.applies_to
                        else None,
                        levels=tuple(
                            LevelText(
                                " · ".join(part for part in (exact_points_text(level.points), level.label) if part),
                                explaining.pieces(level.descriptor),
                            )
                            for level in rubric.levels[criterion.id]
                        ),
                    )
                    for criterion in principle.criteria
                ),
            )
            for principle in rubric.principles
        ),
        bands=tuple(
            BandText(
                band.label,
                _("from {number}").format(number=start) if start else _("below {number}").format(number=after),
                band.meaning,
            )
            for band, start, after in zip(rubric.bands, starts, [*starts[1:], ""], strict=True)
        ),
        glossary=tuple((term.term, term.meaning) for term in rubric.glossary),
    )
