"""Words that everybody will read and that the public record keeps: what may lead to a person is pointed out once."""

from collections.abc import Iterable, Mapping

from scorecard.i18n import gettext as _
from scorecard.rounds.privacy import text_parts
from scorecard.web.core.forms import FieldError, Posted


def personal_words(texts: Iterable[str]) -> str:
    """What may lead to a person in these texts; empty if nothing does."""
    return "; ".join(part.text for text in texts for part in text_parts(text) if part.is_personal)


def personal_errors(posted: Posted, texts: Mapping[str, str]) -> list[FieldError]:
    """An error for each of the texts, by field, in which something may lead to a person; none where the form was sent
    again with the very same words in the field `looked`."""
    if posted["looked"] == personal_words(texts.values()):
        return []
    sentence = _(
        "“{words}” may lead to a person. Everybody can read it, and the public record keeps it also when you change it"
        " later. Take it out, or save once more to keep it."
    )
    found = {field: personal_words([text]) for field, text in texts.items()}
    return [FieldError(field, sentence.format(words=words)) for field, words in found.items() if words]
