"""Rubrics as lines of a list, and the differences between two, in the reader's language."""

from dataclasses import dataclass

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.differences import difference_sentences
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import texts_of
from scorecard.web.core.context import RequestContext
from scorecard.web.rubrics.rubric_choice import translated_edition


@dataclass(frozen=True, slots=True)
class RubricLine:
    """A rubric in a list. `address` is the path of its page; `size` says how many principles and questions it has."""

    title: str
    edition: str
    address: str
    size: str
    is_draft: bool


def offered_rubrics(context: RequestContext) -> tuple[RubricLine, ...]:
    """The rubrics that everybody can choose from, each in its latest edition."""
    latest = context.site.latest_rubrics.items()
    return tuple(rubric_line(context, loaded, f"/rubrics/{name}") for name, loaded in latest)


def rubric_line(context: RequestContext, loaded: Loaded, address: str) -> RubricLine:
    return RubricLine(
        title=translated_edition(context, loaded).title,
        edition=_("Edition {edition}").format(edition=loaded.rubric.edition),
        address=address,
        size=size_text(loaded.rubric),
        is_draft=loaded.rubric.status == "draft",
    )


def size_text(rubric: Rubric) -> str:
    principles, criteria = len(rubric.principles), len(rubric.criteria)
    return ", ".join(
        [
            ngettext("1 principle", "{number} principles", principles).format(number=count_text(principles)),
            ngettext("1 question", "{number} questions", criteria).format(number=count_text(criteria)),
        ]
    )


def changes_in_words(context: RequestContext, old: Loaded, new: Loaded) -> tuple[str, ...]:
    """Says in sentences what differs between two rubrics. Texts are quoted in the reader's language if they are
    translated."""
    return difference_sentences(
        old.rubric, new.rubric, _translated_texts(context, old) | _translated_texts(context, new)
    )


def _translated_texts(context: RequestContext, loaded: Loaded) -> dict[str, str]:
    """The texts of a rubric in the reader's language, by the original text; {} if that is their language."""
    words = translated_edition(context, loaded)
    if words is loaded.rubric:
        return {}
    return dict(zip(texts_of(loaded.rubric).values(), texts_of(words).values(), strict=True))


def missing_words_text(rubric: Rubric) -> str:
    """Says at how many questions the levels have no words (descriptors), if those of other questions have them; else
    an empty text."""
    wordless = [id_ for id_, levels in rubric.levels.items() if not any(level.descriptor for level in levels)]
    if not wordless or len(wordless) == len(rubric.levels):
        return ""
    return ngettext(
        "{number} question has no words at its levels: people choose a number alone.",
        "{number} questions have no words at their levels: people choose a number alone.",
        len(wordless),
    ).format(number=count_text(len(wordless)))
