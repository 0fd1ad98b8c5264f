"""Writes a translation file with the source text above each entry, and keeps existing translations.

An entry is the translation of one text under its name, such as `criteria.low-rent.question`."""

import json
import re
import textwrap
from collections.abc import Container, Iterator

from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Overlay, OverlayFile, source_digest, texts_of

_SOURCE_MARK = "#. "
_WIDTH = 100
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9 .-]*")
_HEAD = """\
# yaml-language-server: $schema=translation.schema.json
# The lines that begin with "#. " are the text to translate; the program writes them. Your comments above a text stay.
# After the rubric has changed: scorecard translate {name} {language}. What is missing: scorecard check {name}
"""


def overlay_text(rubric: Rubric, language: str, existing: Overlay | None = None, inherited: Container[str] = ()) -> str:
    """The text of the file. An entry whose source text has changed keeps its old digest, and a comment says so.

    `existing` is the file as it is now, whose translations are kept, and the comments directly above them; None if
    there is none yet.
    `inherited` names the texts that the rubric's parents have translated; they need no entry here."""
    return "\n".join([*_lines(rubric, language, existing, inherited), ""])


def _lines(rubric: Rubric, language: str, existing: Overlay | None, inherited: Container[str]) -> Iterator[str]:
    file = existing.file if existing else OverlayFile(translation_of=rubric.name, language=language, texts={})
    yield _HEAD.format(name=rubric.name, language=language).rstrip()
    yield f"translation_of: {rubric.name}"
    yield f"language: {language}"
    yield (
        f"translator: {_quoted(file.translator)}"
        if file.translator
        else "# translator: who translated it; it is printed"
    )
    if file.reviewed:
        yield f"reviewed: {{by: {_quoted(file.reviewed.by)}, on: {_quoted(file.reviewed.on)}}}"
    else:
        yield "# reviewed: {by: which speaker has checked it, on: 2026-12-31}"
    yield ""
    yield "texts:"
    sources: dict[str, str] = {}
    for name, text in texts_of(rubric).items():
        translation, source = file.texts.get(name, ""), source_digest(text)
        if not translation and name in inherited:
            continue
        sources[name] = file.translated_from.get(name, source) if translation else source
        if sources[name] != source:
            yield "  #. CHANGED since it was translated. When it is right again, remove its line under translated_from."
        yield from (f"  {_SOURCE_MARK}{line}" for line in textwrap.wrap(" ".join(text.split()), _WIDTH))
        yield from _notes(existing, name)
        yield f"  {_key(name)}: {_quoted(translation)}".rstrip()
    left_over = {name: translation for name, translation in file.texts.items() if name not in texts_of(rubric)}
    if left_over:
        yield "  #. These texts are not in the rubric any more; remove them when nothing of them is needed."
        yield from (f"  {_key(name)}: {_quoted(translation)}" for name, translation in left_over.items())
        # if such a text comes back with other words, its old digest shows it
        sources |= {name: digest for name, digest in file.translated_from.items() if name in left_over}
    if sources:
        yield ""
        yield "translated_from:"
        yield from (f"  {_key(name)}: {_quoted(digest)}" for name, digest in sources.items())


def _notes(existing: Overlay | None, name: str) -> list[str]:
    """The translator's own comments above an entry."""
    if existing is None or ("texts", name) not in existing.document.keys:
        return []
    lines = existing.lines
    number = existing.document.keys["texts", name][0] - 1
    first = number
    while first and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return [f"  {line.strip()}" for line in lines[first:number] if not line.strip().startswith(_SOURCE_MARK.strip())]


def _key(name: str) -> str:
    return name if _PLAIN_KEY.fullmatch(name) else _quoted(name)


def _quoted(text: str | None) -> str:
    return json.dumps(text, ensure_ascii=False) if text else ""
