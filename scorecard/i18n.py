"""The language that a reader is spoken to in: one context variable, read by the callables below."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from gettext import NullTranslations

from babel import Locale


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the interface; `locale` formats its numbers and dates."""

    code: str
    locale: Locale
    catalog: NullTranslations


ENGLISH = Language("en", Locale("en", "US"), NullTranslations())

_spoken: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def spoken() -> Language:
    return _spoken.get()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak another language inside the block."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def gettext(message: str) -> str:
    return _spoken.get().catalog.gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    return _spoken.get().catalog.ngettext(one, many, number)
