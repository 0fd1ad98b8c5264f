"""Rubrics in a line, and what differs between two, in the reader's language."""

from dataclasses import dataclass

from scorecard.i18n import gettext as _
from scorecard.report.wording.differences import difference_sentences
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import texts_of
from scorecard.web.core.context import RequestContext
from scorecard.web.rubrics.rubric_choice import words_of


@dataclass(frozen=True, slots=True)
class RubricLine:
    title: str
    edition: str
    address: str
    size: str
    is_draft: bool


def offered_rubrics(context: RequestContext) -> tuple[RubricLine, ...]:
    """What everybody can choose from."""
    return tuple(rubric_line(context, loaded, f"/rubrics/{name}") for name, loaded in context.site.rubrics.items())


def rubric_line(context: RequestContext, loaded: Loaded, address: str) -> RubricLine:
    return RubricLine(
        title=words_of(context, loaded).title,
        edition=_("Edition {edition}").format(edition=loaded.rubric.edition),
        address=address,
        size=size_text(loaded.rubric),
        is_draft=loaded.rubric.status == "draft",
    )


def size_text(rubric: Rubric) -> str:
    return _("{principles} principles, {criteria} questions").format(
        principles=count_text(len(rubric.principles)), criteria=count_text(len(rubric.criteria))
    )


def changes_in_words(context: RequestContext, old: Loaded, new: Loaded) -> tuple[str, ...]:
    """What differs, with the texts in the reader's language as far as they are translated."""
    return difference_sentences(old.rubric, new.rubric, _said_as(context, old) | _said_as(context, new))


def _said_as(context: RequestContext, loaded: Loaded) -> dict[str, str]:
    words = words_of(context, loaded)
    if words is loaded.rubric:
        return {}
    return dict(zip(texts_of(loaded.rubric).values(), texts_of(words).values(), strict=True))
