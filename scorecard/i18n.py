"""The reader's language in a context variable, and the functions that translate into it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cached_property
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError

from scorecard.errors import FaultyFile, Problem, ScorecardError, Sentence

_CATALOGS = Path(__file__).parent / "locale"
_RANGE = re.compile(r"\s*([A-Za-z]{1,8}|\*)[A-Za-z0-9-]*(?:\s*;\s*q\s*=\s*([01](?:\.[0-9]{0,3})?))?\s*")
"""A language in the header Accept-Language with its quality, such as `es-MX;q=0.8`."""


@dataclass(frozen=True)
class Language:
    """A language of the interface: its code, its own name, and the locale that writes its numbers and dates."""

    code: str
    name: str
    locale: Locale
    reviewed: bool = False
    """Whether a native speaker has checked the catalog."""

    @cached_property
    def catalog(self) -> NullTranslations:
        """The translations, loaded at first use: a wheel has them compiled, a checkout has only the PO file."""
        source = catalog_file(self.code)
        if (compiled := source.with_suffix(".mo")).is_file():
            with compiled.open("rb") as file:
                return GNUTranslations(file)
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        written = BytesIO()
        with source.open("rb") as file:
            write_mo(written, read_po(file, self.code))
        return GNUTranslations(BytesIO(written.getvalue()))


class _Untranslated(Language):
    """A language without a catalog: the program's own sentences stay English."""

    @cached_property
    def catalog(self) -> NullTranslations:
        return NullTranslations()


def catalog_file(code: str) -> Path:
    return _CATALOGS / code / "LC_MESSAGES" / "scorecard.po"


ENGLISH = _Untranslated("en", "English", Locale("en", "US"), reviewed=True)
LANGUAGES: dict[str, Language] = {"en": ENGLISH, "es": Language("es", "Español", Locale("es", "US"))}
"""By code, in the order in which they are offered."""


def find_language(code: str, written: Collection[str] = ()) -> Language | None:
    """The language of the interface with this code. For a code in `written`, which are languages of a rubric's texts,
    it is a language in which the program's own sentences stay English. None for any other code."""
    return LANGUAGES.get(code) or (_Untranslated(code, code, ENGLISH.locale) if code in written else None)


def languages_without_interface(codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Code and name of each language that the interface lacks; the name is the code where no other is known."""
    return tuple((code, _own_name(code)) for code in codes if code not in LANGUAGES)


def language_in_words(code: str) -> str:
    """“Spanish” for “es”, in the reader's language; the code where no name is known."""
    try:
        return Locale.parse(code).get_display_name(current_language().locale) or code
    except (UnknownLocaleError, ValueError):
        return code


def names_of_languages(codes: str) -> str:
    """“English, Español” for “en, es”."""
    return ", ".join(LANGUAGES[code].name if code in LANGUAGES else _own_name(code) for code in codes.split(", "))


def other_languages(codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Code and own name of each language except the one that the reader uses."""
    here = current_language().code
    return tuple((code, names_of_languages(code)) for code in dict.fromkeys(codes) if code != here)


def _own_name(code: str) -> str:
    try:
        return Locale.parse(code).get_display_name(code) or code
    except (UnknownLocaleError, ValueError):
        return code


_language: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def current_language() -> Language:
    return _language.get()


def set_language(language: Language) -> None:
    """Use another language for the rest of this request."""
    _language.set(language)


@contextmanager
def in_language(language: Language) -> Iterator[None]:
    """Use another language inside the block."""
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def language_of(chosen: str | None, accepted: str = "") -> Language:
    """The language that was chosen, else the first that the browser accepts (RFC 9110, 12.5.4), else English."""
    if chosen in LANGUAGES:
        return LANGUAGES[chosen]
    ranges = []
    for place, part in enumerate(accepted[:500].split(",")):
        if match := _RANGE.fullmatch(part):
            ranges.append((-float(match[2] or 1), place, match[1].lower()))
    return next((LANGUAGES[code] for quality, _, code in sorted(ranges) if quality and code in LANGUAGES), ENGLISH)


def gettext(message: str) -> str:
    return _language.get().catalog.gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    return _language.get().catalog.ngettext(one, many, number)


def translate(sentence: object) -> str:
    """Translates a Sentence, or the one in an exception, into the reader's language; any other value becomes text."""
    if isinstance(sentence, Exception):
        return translate(sentence.args[0])
    if not isinstance(sentence, Sentence):
        return str(sentence)
    template = gettext(sentence.template)
    return template.format_map(_translated_values(sentence.values)) if sentence.values else template


def translate_problem(problem: Problem) -> Problem:
    """The problem with its sentence in the reader's language."""
    return replace(problem, sentence=translate(problem.sentence))


def _translated_values(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _translated_value(value) for name, value in values.items()}


def _translated_value(value: object) -> object:
    if isinstance(value, FaultyFile):
        return "; ".join(str(translate_problem(problem)) for problem in value.problems)
    return translate(value) if isinstance(value, (Sentence, ScorecardError)) else value
