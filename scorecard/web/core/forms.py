"""Posted forms: reading and cleaning them, and showing what was typed where it cannot be used."""

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from scorecard.i18n import LANGUAGES, ngettext, set_language
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.texts import cleaned
from scorecard.web.core.refusals import Refused

LONGEST_FORM = 40 * 2**20  # bytes: room for a picture that is too large, whose form is then shown again with its texts
_LONGEST_TEXTS = 2**18  # characters of a form, not counting files
_MOST_BYTES = 4 * LONGEST_FORM  # of all files that are in memory at once
_MOST_FIELDS = 3_000  # of a form; each question of a principle has about five
_MOST_BYTES_OF_A_CHARACTER = 4  # in UTF-8

_CHOSEN = (
    *("form", "rubric", "go", "from", "clear", "kind", "language", "was", "note.was", "order", "looked", "checked"),
    *("picture_remove", "logo_remove", "photograph_remove", "at_once", "wants_mail", "shows_raters", "only_key"),
    *("with", "about", "like", "position", "sharing", "large", "document", "paper", "place", "quote", "scope", "zone"),
    *("shown", "after"),
)
"""Fields in which nobody writes: what they hold is chosen from a list, ticked, or filled in by the page itself."""
_CHOSEN_EACH = (
    *("answer.", "kind.", "was.", "pick.", "take.", "sure.", "seen.", "changed."),
    *("pd.", "cd.", "language.", "choice.", "doubt.", "about.", "suggested."),
)
"""How the names of such fields begin where there is one for each question, reason, sheet or doubt. “was.” holds what
the page showed before, “kind.” the kind of evidence; “pd.” drops a principle, “cd.” a criterion."""
_CHOSEN_END = (".kind", ".criterion")
"""How the names of others end."""

_OTHER_CHARSET = re.compile(r"charset(?!\s*=\s*\"?utf-?8\"?\s*(?:;|$))", re.IGNORECASE)
"""A form in another encoding than UTF-8, which no page of the site sends. Some take very long to read, and some make
characters that no database keeps."""

_bytes_held = 0  # of the files in memory


@dataclass(frozen=True, slots=True)
class FieldError:
    """A fault in a form: the id of its field, and a sentence that says what to enter."""

    field: str
    sentence: str


@dataclass(frozen=True)
class Posted:
    """A posted form. `texts` has the last value of each field, cleaned; `files` the content of the
    file, if one was chosen, by the name of its field."""

    texts: Mapping[str, str]
    files: Mapping[str, bytes]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")

    @property
    def switch_language(self) -> str | None:
        """The language whose button was pressed, else None. If one was pressed, the page is only drawn again in that
        language, with what was typed."""
        return self["language"] if self["language"] in LANGUAGES else None


def posted_form(most_fields: int = _MOST_FIELDS, longest: int = _LONGEST_TEXTS) -> Callable[..., AsyncIterator[Posted]]:
    """A dependency that reads a form of at most so many fields and so many characters, and at most one file. It raises
    413 for a longer form, 400 for one that cannot be read, and 503 while other people’s files fill the memory."""

    async def read(request: Request) -> AsyncIterator[Posted]:
        async with _parsed(request, most_fields, longest) as form:
            posted = _texts_of(request, form, longest)
            files = [
                (name, file) for name, file in form.multi_items() if isinstance(file, UploadFile) and file.filename
            ]
            with _held_in_memory(sum(file.size or 0 for _name, file in files)):
                yield replace(posted, files={name: await file.read() for name, file in files})

    return read


async def read_form(request: Request) -> Posted:
    """The texts of a form. Raises 413 for a form that is too long, and 400 for one that cannot be read."""
    async with _parsed(request, _MOST_FIELDS, _LONGEST_TEXTS) as form:
        return _texts_of(request, form, _LONGEST_TEXTS)


@asynccontextmanager
async def _parsed(request: Request, most_fields: int, longest: int) -> AsyncIterator[FormData]:
    """The form that was sent; a large file in it is on the disk until the block ends. Raises 413 for a form that is too
    long, and 400 for one that cannot be read."""
    if _OTHER_CHARSET.search(request.headers.get("content-type", "")):
        raise _unreadable()
    try:
        form: FormData = await request.form(
            max_files=1, max_fields=most_fields, max_part_size=_MOST_BYTES_OF_A_CHARACTER * longest
        )
    except HTTPException as fault:
        if "Too many files" in str(fault.detail):
            raise Refused(413, _("Choose one file at a time.")) from None
        if fault.status_code == 413 or "Too many" in str(fault.detail) or "exceeded" in str(fault.detail):
            raise _form_too_long() from None
        raise _unreadable() from None
    try:
        yield form
    finally:
        await form.close()


def _texts_of(request: Request, form: FormData, longest: int) -> Posted:
    texts = {cleaned(name): value for name, value in form.multi_items() if isinstance(value, str)}
    if sum(map(len, texts.values())) > longest:
        raise _form_too_long()
    posted = Posted({name: cleaned(text) for name, text in texts.items()}, {})
    if posted.switch_language:
        set_language(LANGUAGES[posted.switch_language])
        request.state.language = posted.switch_language
    request.state.posted = posted  # so that an error page can show what was typed
    return posted


@contextmanager
def _held_in_memory(size: int) -> Iterator[None]:
    """Counts the bytes of a request's files while the request is answered. Raises 503 if there would be too many bytes
    in memory; a file is always read if there is no other."""
    global _bytes_held
    if _bytes_held and _bytes_held + size > _MOST_BYTES:
        sentence = _("Many files are being read right now. Send this one again in a moment.")
        raise Refused(503, sentence, headers={"Retry-After": "5"})
    _bytes_held += size
    try:
        yield
    finally:
        _bytes_held -= size


def _unreadable() -> Refused:
    return Refused(400, _("The form could not be read. Go back and send it again."))


def _form_too_long() -> Refused:
    return Refused(413, _("The form was too long to read. Go back and shorten what you typed."))


PostedForm = Annotated[Posted, Depends(posted_form())]


def typed_texts(posted: Posted) -> tuple[str, ...]:
    """The texts that somebody wrote, to be shown if they could not be saved: all fields but those that were chosen from
    a list or that the page filled in itself."""
    return tuple(text for name, text in posted.texts.items() if text.strip() and not is_chosen(name))


def is_chosen(name: str) -> bool:
    """Whether nobody writes in the field of this name."""
    return name in _CHOSEN or name.startswith(_CHOSEN_EACH) or name.endswith(_CHOSEN_END)


def resendable_fields(posted: Posted) -> tuple[tuple[str, str], ...]:
    """All fields of a form except the language, so that it can be sent once more."""
    return tuple((name, text) for name, text in posted.texts.items() if name != "language")


def too_long(label: str, length: int, most: int) -> str:
    return ngettext(
        "{label} has {length} characters. Shorten it to {most}: take out one.",
        "{label} has {length} characters. Shorten it to {most}: take out {over}.",
        length - most,
    ).format(label=label, length=count_text(length), most=count_text(most), over=count_text(length - most))
