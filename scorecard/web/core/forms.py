"""Posted forms: reading and cleaning them, and showing what was typed where it cannot be used."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from scorecard.i18n import LANGUAGES, ngettext, set_language
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.texts import cleaned
from scorecard.web.core.refusals import Refused

LONGEST_FORM = 40 * 2**20  # bytes, with a picture that is too large, so that the rest of the form is not lost
_LONGEST_TEXTS = 2**18  # characters of a form without its picture
_MOST_FIELDS = 3_000  # five for each question of a large principle


@dataclass(frozen=True, slots=True)
class FieldError:
    """A fault in a form: the id of its field, and a sentence that says what to enter."""

    field: str
    sentence: str


@dataclass(frozen=True)
class Posted:
    """A posted form. `texts` has the last value of each field, cleaned; `files` the content of each file."""

    texts: Mapping[str, str]
    files: Mapping[str, bytes]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")

    @property
    def switch_language(self) -> str | None:
        """The language whose button was pressed, else None. The page is then only drawn again with what was typed."""
        return self["language"] if self["language"] in LANGUAGES else None


def posted_form(most_fields: int = _MOST_FIELDS, longest: int = _LONGEST_TEXTS) -> Callable[..., Awaitable[Posted]]:
    """A dependency that reads a form of at most so many fields and so many characters, not counting files. It raises
    413 for a longer form and 400 for one that cannot be read."""

    async def read(request: Request) -> Posted:
        return await read_form(request, most_fields, longest)

    return read


async def read_form(request: Request, most_fields: int = _MOST_FIELDS, longest: int = _LONGEST_TEXTS) -> Posted:
    """Raises 413 for a longer form, and 400 for one that cannot be read."""
    try:
        form: FormData = await request.form(max_files=1, max_fields=most_fields, max_part_size=longest)
    except HTTPException as fault:
        if "Too many" in str(fault.detail) or "exceeded" in str(fault.detail):
            raise _form_too_long() from None
        raise Refused(400, _("The form could not be read. Go back and send it again.")) from None
    texts = {name: value for name, value in form.multi_items() if isinstance(value, str)}
    if sum(map(len, texts.values())) > longest:
        raise _form_too_long()
    files = {
        name: await value.read()
        for name, value in form.multi_items()
        if isinstance(value, UploadFile) and value.filename
    }
    await form.close()
    posted = Posted({name: cleaned(text) for name, text in texts.items()}, files)
    if posted.switch_language:
        set_language(LANGUAGES[posted.switch_language])
        request.state.language = posted.switch_language
    request.state.posted = posted  # so that an error page can show what was typed
    return posted


def _form_too_long() -> Refused:
    return Refused(413, _("The form was too long to read. Go back and shorten what you typed."))


PostedForm = Annotated[Posted, Depends(posted_form())]


def typed_texts(posted: Posted) -> tuple[str, ...]:
    """The texts that somebody wrote, to show them where they could not be saved: all fields without those that were
    chosen from a list, or that the page filled in itself."""
    hidden = ("form", "rubric", "go", "from", "clear", "kind", "picture_remove", "language", "was")
    chosen = ("answer.", "kind.", "was.")
    return tuple(
        text
        for name, text in posted.texts.items()
        if text.strip() and name not in hidden and not name.startswith(chosen)
    )


def resendable_fields(posted: Posted) -> tuple[tuple[str, str], ...]:
    """All fields of a form except the language, so that it can be sent once more."""
    return tuple((name, text) for name, text in posted.texts.items() if name != "language")


def too_long(label: str, length: int, most: int) -> str:
    return ngettext(
        "{label} has {length} characters. Shorten it to {most}: take out one.",
        "{label} has {length} characters. Shorten it to {most}: take out {over}.",
        length - most,
    ).format(label=label, length=count_text(length), most=count_text(most), over=count_text(length - most))
