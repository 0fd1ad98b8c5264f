"""Sentences on what the check of a scorecard file found: which numbers and pages hold, and what was not checked."""

import re

from scorecard import __version__
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.report.pdf.checking import FileCheck, Outcome, Pages, PrintedPart, RecordPlace
from scorecard.report.wording.method import review_text
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.models import Reviewed, Rubric


def part_text(part: PrintedPart) -> str:
    """The name of something that pages print besides the result."""
    return {
        PrintedPart.PROMISES: _("what became of the asks"),
        PrintedPart.BRANDING: _("logo, contact and help"),
        PrintedPart.PICTURE: _("the picture"),
        PrintedPart.PHOTOGRAPHS: _("the photographs of the facts"),
        PrintedPart.BEFORE: _("which round is shown beside it as the earlier one"),
        PrintedPart.TRANSLATION: _("the translation of the questions"),
        PrintedPart.STANDING: _("its number, and whether a later round is published"),
    }[part]


def first_line(check: FileCheck) -> str:
    """The outcome in a few sentences, and what was not checked or is shown differently on the site."""
    unknown = _("It is not in the record that was looked at.") if check.is_not_recorded else None
    return " ".join(text for text in (unknown, _outcome_text(check), not_checked_text(check)) if text)


def _outcome_text(check: FileCheck) -> str:
    if check.other_version:
        return _(
            "Version {version} of the program made this file, and this version computes other numbers, so they could"
            " not be compared."
        ).format(version=check.other_version)
    if not check.numbers_hold:
        if all(checked.difference is None or checked.difference.place == "digest" for checked in check.file.results):
            return _("Changed: the digest in this file is not that of what the file says.")
        return _("Changed: a number in this file differs from what its counts give.")
    if check.file.before and check.file.before.difference:
        return _("Changed: a number from the previous round differs from what its counts give.")
    if check.file.faults:
        return _("Changed: {faults}").format(faults=" ".join(translate(fault) for fault in check.file.faults))
    match check.pages:
        case Pages.CHANGED:
            return _("Changed: the pages are not what this program draws from the data in the file.")
        case Pages.APPENDED:
            return _("Changed: something was added to the file after it was made; its pages may show something else.")
        case Pages.SIGNED:
            return _(
                "The pages were not compared and may show something else: something that looks like a signature was"
                " added to the file after it was made. The numbers in its data hold. Ask the signer for the file as it"
                " was before."
            )
        case Pages.OTHER_PROGRAM:
            return _(
                "Every number holds. The pages could not be compared, because another version drew them ({program})."
            ).format(program=(check.file.order and check.file.order.drawn_by) or _("which is not named"))
        case Pages.NOT_DRAWN:
            return _("Every number holds. The pages could not be compared, because they cannot be drawn here now.")
        case Pages.SAME:
            return _("Every number holds, and the pages are byte for byte what this program draws from the data.")
        case _:
            return _(
                "Every number that follows from the counts was computed again and is the same. The file has no pages."
            )


def not_checked_text(check: FileCheck) -> str | None:
    """Names what was not checked: the checks that another version of the program did not have or had more, and the
    parts of the pages that nothing was compared with. Also names the parts that the site shows differently. None if
    nothing is to be said."""
    texts = []
    versions = sorted({checked.result.engine.version for checked in check.file.results}, key=_version_order)
    if versions and not check.other_version:
        own = _version_order(__version__)
        if _version_order(versions[0]) < own:
            text = _("Version {version} made it: checks that came later are not in it.")
            texts.append(text.format(version=versions[0]))
        if _version_order(versions[-1]) > own:
            text = _("Version {version} made it, which is later than this one: what it added was not checked.")
            texts.append(text.format(version=versions[-1]))
    if check.different:
        texts.append(
            _("This site now shows something else for: {parts}.").format(
                parts=joined([part_text(part) for part in check.different])
            )
        )
    if check.unchecked:
        texts.append(_("Not checked: {parts}.").format(parts=joined([part_text(part) for part in check.unchecked])))
    return " ".join(texts) or None


def _version_order(version: str) -> list[int]:
    """A sort key for versions such as 1.10.2."""
    return [int(number) for number in re.findall("[0-9]{1,9}", version)]


def place_text(place: RecordPlace) -> str:
    """Says what the public record has about a document: the entry that published it, whether it was corrected, hidden
    or taken down later, and up to which entry the record was looked at."""
    until = (
        _("The record that was looked at ends with entry {number} of {day}.").format(
            number=count_text(place.last.number), day=day_text(place.last.at.date())
        )
        if place.last
        else ""
    )
    if place.entry is None:
        lost = (
            _(
                "A backup was restored on {day}: what was published shortly before may be missing from the record."
            ).format(day=day_text(place.restored.at.date()))
            if place.restored
            else ""
        )
        return " ".join(filter(None, [_("This document is not in the record."), lost, until]))
    if not place.fits:
        return _("Changed: the record has this document in a different place than the document says.")
    sentences = [
        _("It is entry {number} of the record: No. {published} was published on {day}.").format(
            number=count_text(place.entry.number),
            published=place.number,
            day=day_text(place.entry.at.date()),
        )
    ]
    for later in place.later:
        what = later.said or {}
        day = day_text(later.at.date())
        said_later = {
            "taken down": _("It was taken down on {day}."),
            "deleted": _("It was taken down on {day}, when its round was deleted."),
            "taken down by the host": _("The host of the site took it down on {day}: {reason}"),
            "hidden by the host": _("The host of the site hid it on {day}: {reason}"),
            "shown again by the host": _("The host of the site showed it again on {day}."),
        }.get(str(what.get("what")))
        if said_later:
            sentences.append(said_later.format(day=day, reason=what.get("reason", "")))
        elif not what.get("reason"):  # after it was taken down
            sentences.append(
                _("It was published again as No. {published} on {day}.").format(
                    published=what.get("number", ""), day=day
                )
            )
        else:
            sentences.append(
                _("It was corrected by No. {published} on {day}: {reason}").format(
                    published=what.get("number", ""), day=day, reason=what.get("reason", "")
                )
            )
    return " ".join([*sentences, until]).strip()


def exit_code(check: FileCheck) -> int:
    """0 if all that can be checked holds, 1 if the file was changed, 3 if its numbers or its
    pages could not be compared."""
    return {Outcome.HOLDS: 0, Outcome.CHANGED: 1, Outcome.NOT_COMPARED: 3}[check.outcome]


def questions_text(rubric: Rubric, reviewed: Reviewed | None, known: Rubric | None) -> str | None:
    """Warns if the questions in a file, or the review that it names, are not the ones that this program has under the
    same name; None if they are. `known` are the program's questions of that name; None if it has none."""
    if known is None:
        return _("This program does not know these questions ({name}); the maker of the file wrote them.").format(
            name=rubric.name
        )
    if known.digest != rubric.digest:
        return _("Careful: these are not the questions that this program has under the name {name}.").format(
            name=rubric.name
        )
    if reviewed and reviewed != known.reviewed:
        return _("Careful: the file names a review of these questions that this program does not know of.")
    return None


def review_as_stated(reviewed: Reviewed | None) -> str | None:
    """Says who has reviewed the questions according to the file; None if it names nobody."""
    if reviewed is None:
        return None
    return _("The file says: {review}").format(review=review_text(reviewed))
