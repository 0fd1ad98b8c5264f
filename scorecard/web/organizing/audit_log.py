"""The journal of a group in words: who did what when."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import moment_text
from scorecard.store.groups import Noted


@dataclass(frozen=True, slots=True)
class JournalLine:
    when: str
    text: str
    round: str | None
    round_address: str | None


def journal_lines(entries: Sequence[Noted]) -> tuple[JournalLine, ...]:
    """A round that is deleted is not linked to any more."""
    gone = {entry.round_id for entry in entries if entry.what == "deleted"}
    return tuple(_line(entry, is_there=entry.round_id not in gone) for entry in entries)


def _line(entry: Noted, *, is_there: bool) -> JournalLine:
    number = int(entry.about["number"]) if entry.about.get("number", "").isdecimal() else 0
    template, reason = sentences(number)[entry.what]
    text = template.format(who=entry.who or _("The host"), **entry.about)
    if reason and entry.about.get("reason"):
        text = _("{what} Reason: {reason}").format(what=text, reason=entry.about["reason"])
    address = f"/group/rounds/{entry.round_id}" if entry.round_id and is_there else None
    return JournalLine(moment_text(entry.at), text, entry.round, address)


def sentences(number: int = 0) -> dict[str, tuple[str, bool]]:
    """By the code of what was done: the sentence, and whether a reason follows where one was given. `number` is that
    of the things it was done to."""
    plain = {
        "signed-in": _("{who} signed in."),
        "named": _("{who} named the group “{group}”."),
        "invited": _("{who} invited {name}."),
        "link-renewed": _("{who} made a new personal link for {name}."),
        "removed": _("{who} removed {name}."),
        "all-sessions-ended": _("{who} signed out on all devices."),
        "round-prepared": _("{who} prepared the round “{label}” on “{project}”."),
        "details-changed": _("{who} changed what is known about the project, or what the group says."),
        "round-changed": _("{who} changed how the round is held."),
        "round-opened": _("{who} opened the round."),
        "round-closed": _("{who} closed the round."),
        "links-made": ngettext("{who} made a personal link.", "{who} made {number} personal links.", number),
        "paper-counted": _("{who} counted the paper sheets: {out} handed out, {in} handed in."),
        "paper-typed": _("{who} typed the paper sheet {sheet}."),
        "paper-corrected": _("{who} corrected the typing of the paper sheet {sheet}."),
        "paper-typed-again": _("{who} typed the paper sheet {sheet} a second time."),
        "paper-settled": _("{who} settled what differed in the paper sheet {sheet}."),
        "paper-renumbered": _("{who} gave what was typed as sheet {before} the number {sheet}."),
        "imported": ngettext(
            "{who} read in 1 sheet from a file.", "{who} read in {number} sheets from a file.", number
        ),
        "group-sheet": _("{who} began the group’s own sheet."),
        "group-sheet-dropped": _("{who} deleted the group’s own sheet."),
        "developer-link": _("{who} made a link for the developer."),
        "developer-answered": _("The developer sent answers; they stand beside the questions."),
        "finding-changed": _("{who} changed what the group found out about “{question}”."),
        "reasons-picked": ngettext(
            "{who} picked 1 reason to print.", "{who} picked {number} reasons to print.", number
        ),
        "imprint-changed": _("{who} changed what stands on every print."),
        "token-made": _("{who} made the key “{name}” for a program."),
        "token-revoked": _("{who} revoked the key “{name}”."),
        "promise-dropped": _("{who} took “{ask}” off the list of promises."),
        "withdrawn": _("{who} took down what was published."),
        "deleted": _("{who} deleted the round “{label}” on “{project}” with all its sheets."),
    }
    with_reason = {
        "rubric-chosen": _("{who} chose the questions “{rubric}” for the round."),
        "round-reopened": _("{who} opened the closed round again."),
        "set-aside": _("{who} set the sheet {sheet} aside."),
        "counted-again": _("{who} let the sheet {sheet} count again."),
        "ruled-out": _("{who} ruled “{question}” out as not applicable."),
        "ruled-in": _("{who} took back the ruling on “{question}”."),
        "promise-open": _("{who} marked “{ask}” as not promised so far."),
        "promise-made": _("{who} marked “{ask}” as promised."),
        "promise-kept": _("{who} marked “{ask}” as kept."),
        "promise-broken": _("{who} marked “{ask}” as broken."),
        "published": _("{who} published number {number}."),
    }
    return {code: (text, False) for code, text in plain.items()} | {
        code: (text, True) for code, text in with_reason.items()
    }
