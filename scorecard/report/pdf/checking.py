"""Checks a scorecard file as far as it can be checked: its numbers, its pages, and what else its pages print."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from scorecard import __version__
from scorecard.engine.verifying.verification import Verification
from scorecard.errors import PdfUnavailable
from scorecard.record.entries import RESTORED, RecordEntry
from scorecard.report.pdf.carried import ScorecardFile, drawn_again
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter

_VERSIONS = re.compile(r"scorecard [0-9.]{1,20}(, [A-Za-z]{1,20} [0-9A-Za-z.+_-]{1,30}){1,6}")
"""The form of the text `PdfPrinter.drawn_by`. If a PDF names something of another form, its pages are not taken for
those of another version."""


class Pages(StrEnum):
    """What drawing the pages again from the data in a PDF showed."""

    SAME = "same"
    CHANGED = "changed"
    """They differ from what the same program with the same libraries draws."""
    APPENDED = "appended"
    """They are the same up to something that was added to the file later."""
    SIGNED = "signed"
    """What was added looks like a signature."""
    OTHER_PROGRAM = "other program"
    """Another version of the program or of its libraries drew them."""
    NOT_DRAWN = "not drawn"
    """They could not be drawn here and now."""


class PrintedPart(StrEnum):
    """What pages print besides the result. No number follows from it."""

    PROMISES = "promises"
    BRANDING = "branding"
    PICTURE = "picture"
    PHOTOGRAPHS = "photographs"
    """Those of the facts; `PICTURE` is that of the project."""
    BEFORE = "before"
    TRANSLATION = "translation"
    STANDING = "standing"
    """Its number among the publications of its round, and a later round; in a comparison later rounds alone."""


class Outcome(StrEnum):
    """The outcome of a check. The exit codes of `scorecard verify` for them are 0, 1 and 3."""

    HOLDS = "holds"
    CHANGED = "changed"
    NOT_COMPARED = "not compared"


LATER = (
    "published",
    "taken down",
    "deleted",
    "taken down by the host",
    "hidden by the host",
    "shown again by the host",
)
"""What may happen to a publication later, as the record calls it."""


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """What a public record says of a document: `entry` is the entry that published it, None if the record does not have
    the document, and `later` are the later entries on what was published of the same round (see `LATER`). `fits` is
    whether `entry` follows directly the entry that the document names as the last one before it."""

    entry: RecordEntry | None
    later: tuple[RecordEntry, ...] = ()
    fits: bool = True
    last: RecordEntry | None = None
    """The last entry that was looked at; what was done later is not known."""
    number: str = ""
    """The number under which the document was published."""
    restored: RecordEntry | None = None
    """The last entry that tells of a restored backup; what was published shortly before it may be missing."""


def place_in_record(checked: Verification, entries: Sequence[RecordEntry]) -> RecordPlace:
    """Finds a document in a record. `entries` is the whole record, or all entries of the project. If the host of the
    site withholds the entry that published the document, a later entry of the host, which names the digests of all that
    was hidden or taken down, shows that it was published; the entry is then the one after that which the document
    names."""
    said = [(entry, entry.said or {}) for entry in entries]
    last, head = entries[-1] if entries else None, checked.result.round.record
    found: list[tuple[RecordEntry, str, object]] = [
        (entry, str(what.get("number", "")), what.get("round"))
        for entry, what in said
        if what.get("digest") == checked.digest and what["what"] == "published"
    ]
    found += [
        (entry, number, what.get("round"))
        for _, what in said
        for number, digest in what.get("numbers", {}).items()
        for entry in entries
        if digest == checked.digest and head is not None and entry.previous == head.digest
    ]
    if not found or checked.difference:
        restored = [entry for entry, what in said if what.get("what") == RESTORED]
        return RecordPlace(None, last=last, restored=restored[-1] if restored else None)
    entry, published, address = found[0]
    later = tuple(
        other
        for other, what in said
        if other.number > entry.number and what.get("round") == address and what.get("what") in LATER
    )
    return RecordPlace(entry, later, head is not None and head.digest == entry.previous, last, published)


@dataclass(frozen=True, slots=True)
class FileCheck:
    """The check of a file. `pages` is None for a JSON file. `different` are the printed parts that differ from what the
    site prints now, `unchecked` those that were not compared with anything. `place` is None if no record was looked
    at."""

    file: ScorecardFile
    pages: Pages | None
    different: tuple[PrintedPart, ...] = ()
    place: RecordPlace | None = None
    unchecked: tuple[PrintedPart, ...] = ()

    @property
    def numbers_hold(self) -> bool:
        return not any(checked.difference for checked in self.file.results)

    @property
    def is_not_recorded(self) -> bool:
        """Whether a public record was looked at that does not have the document. Numbers that fit together can be
        invented as a whole, counts and all."""
        return self.place is not None and self.place.entry is None

    @property
    def other_version(self) -> str | None:
        """The version of the program that made the first scorecard whose numbers differ, if that is not this version;
        None otherwise. The rules of the engine may then have changed since."""
        made_by = [checked.result.engine.version for checked in self.file.results if checked.difference]
        return made_by[0] if made_by and made_by[0] != __version__ else None

    @property
    def outcome(self) -> Outcome:
        before = self.file.before
        if self.other_version:
            return Outcome.NOT_COMPARED
        if (
            not self.numbers_hold
            or (before and before.difference)
            or self.file.faults
            or self.pages in (Pages.CHANGED, Pages.APPENDED)
            or (self.place and not self.place.fits)
        ):
            return Outcome.CHANGED
        if self.is_not_recorded:
            return Outcome.NOT_COMPARED
        return Outcome.HOLDS if self.pages in (None, Pages.SAME) else Outcome.NOT_COMPARED


def check_pages(printer: PdfPrinter, content: bytes, file: ScorecardFile) -> Pages | None:
    """Draws the pages of a PDF again and compares the files byte by byte. None for a JSON file. Pages whose numbers do
    not follow from the counts are not drawn: they may name what the rubric does not have."""
    if not file.is_pdf:
        return None
    if any(checked.difference for checked in (*file.results, *([file.before] if file.before else []))):
        return Pages.NOT_DRAWN
    try:
        drawn = drawn_again(printer, file)
        ours = printer.drawn_by
    except PdfUnavailable:
        return Pages.NOT_DRAWN
    if drawn is None:
        return Pages.NOT_DRAWN
    if content == drawn:
        return Pages.SAME
    if content.startswith(drawn):
        return Pages.SIGNED if b"/ByteRange" in content[len(drawn) :] else Pages.APPENDED
    named = file.order.drawn_by if file.order else None
    is_other = named is None or (named != ours and _VERSIONS.fullmatch(named))
    return Pages.OTHER_PROGRAM if is_other else Pages.CHANGED


def printed_parts(file: ScorecardFile) -> tuple[PrintedPart, ...]:
    """The parts besides the result that the pages of a file print."""
    order = file.order or PrintOrder()
    if order.document is Document.SIDE_BY_SIDE:
        translated = any(file.language in checked.result.rubric.translations for checked in file.results)
        return (PrintedPart.TRANSLATION,) if translated else ()
    parts = {
        PrintedPart.PROMISES: bool(order.promises),
        PrintedPart.BRANDING: order.branding != type(order.branding)(),
        PrintedPart.PICTURE: order.picture is not None,
        PrintedPart.PHOTOGRAPHS: bool(order.photographs),
        PrintedPart.BEFORE: file.before is not None,
        PrintedPart.TRANSLATION: file.language in file.results[0].result.rubric.translations,
        PrintedPart.STANDING: order.number is not None or order.later is not None or bool(order.outdated),
    }
    return tuple(part for part, is_printed in parts.items() if is_printed)


def compare_parts(file: ScorecardFile, shown: PrintOrder, before: str | None) -> dict[PrintedPart, bool]:
    """Whether each part that the file prints, or that the site would print, is the same in both. `shown` is the order
    by which the site would print the document now; `before` is the digest of the earlier round that it would show, None
    without one."""
    order = file.order or PrintOrder()
    same = {
        PrintedPart.PROMISES: (order.promises, order.as_of) == (shown.promises, shown.as_of),
        PrintedPart.BRANDING: order.branding == shown.branding,
        PrintedPart.PICTURE: order.picture == shown.picture,
        PrintedPart.PHOTOGRAPHS: order.photographs == shown.photographs,
        PrintedPart.BEFORE: file.before is not None and file.before.digest == before,
        PrintedPart.TRANSLATION: True,  # the digest of what is published covers it
        PrintedPart.STANDING: _standing(order) == _standing(shown.model_copy(update={"document": order.document})),
    }
    alone = order.document is not Document.SIDE_BY_SIDE
    missing = [PrintedPart.PROMISES] if file.is_pdf and alone and shown.promises and not order.promises else []
    if file.is_pdf and (shown.later is not None if alone else shown.outdated) and not any(_standing(order)):
        missing.append(PrintedPart.STANDING)
    if file.is_pdf and alone and before is not None and file.before is None:
        missing.append(PrintedPart.BEFORE)
    return {part: same[part] for part in (*printed_parts(file), *missing)}


def _standing(order: PrintOrder) -> tuple[object, ...]:
    if order.document is Document.SIDE_BY_SIDE:
        return order.outdated
    return order.number, order.published_on, order.later
