"""Points out words that may lead to a person, such as a telephone number, before a text is saved that everybody can
read and that the public record keeps. The person who saves it can keep them."""

from collections.abc import Iterable, Mapping

from scorecard.i18n import gettext as _
from scorecard.rounds.personal_words import text_parts
from scorecard.web.core.forms import FieldError, Posted


def personal_words(texts: Iterable[str]) -> str:
    """The words in these texts that may lead to a person, with semicolons between them; “” if there are none."""
    return "; ".join(part.text for text in texts for part in text_parts(text) if part.is_personal)


def personal_errors(posted: Posted, texts: Mapping[str, str]) -> list[FieldError]:
    """An error for each text with words that may lead to a person. `texts` are by field. The page with these errors has
    the words in its hidden field `looked`; if the form comes back with the same words there, there is no error, because
    they were pointed out already."""
    if posted["looked"] == personal_words(texts.values()):
        return []
    sentence = _(
        "“{words}” may lead to a person. Everybody can read it, and the public record keeps it also when you change it"
        " later. Take it out, or save once more to keep it."
    )
    found = {field: personal_words([text]) for field, text in texts.items()}
    return [FieldError(field, sentence.format(words=words)) for field, words in found.items() if words]
