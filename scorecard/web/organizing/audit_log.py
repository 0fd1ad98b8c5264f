"""The audit log of a group in words: who did what when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from operator import itemgetter

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.record.entries import RESTORED, THE_SITE
from scorecard.record.rows import entries_of_project
from scorecard.report.wording.numbers import date_time_text, day_text, times_note
from scorecard.report.wording.record import entry_text
from scorecard.store.audit_log import AuditEntry, audit_entries
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context
from scorecard.web.core.pagination import whole_number

router = APIRouter()

_MOST_ENTRIES = 100  # on a page


@dataclass(frozen=True, slots=True)
class AuditLogPage:
    """The latest entries, or older ones. `times` says in which zone their times are. `older` is the address of the next
    page with older entries, None on the last."""

    title: str
    group: str
    times: str
    lines: tuple["AuditLine", ...]
    older: str | None


@router.get("/group/journal")
def show_audit_log(context: Context, who: Organizer) -> Response:
    before = whole_number(context.request.query_params.get("before", ""), digits=9)
    with context.reading() as session:
        entries = audit_entries(session, who.group_id, before=before, most=_MOST_ENTRIES + 1)
        of_site = entries_of_project(session, THE_SITE)
    shown = entries[:_MOST_ENTRIES]
    # restores of the whole site stand in the public record; on this page those of its time
    restored = [
        entry
        for entry in of_site
        if entry.said and entry.said.get("what") == RESTORED and entries and entry.at > entries[-1].at
        if before is None or entry.at <= shown[0].at
    ]
    lines = [
        *zip((entry.at for entry in shown), audit_lines(shown, who.zone), strict=True),
        *((entry.at, AuditLine(date_time_text(entry.at, who.zone), entry_text(entry.said))) for entry in restored),
    ]
    page = AuditLogPage(
        title=_("Journal"),
        group=who.group,
        times=times_note(who.zone, context.now),
        lines=tuple(line for _at, line in sorted(lines, key=itemgetter(0), reverse=True)),
        older=f"/group/journal?before={shown[-1].number}" if len(entries) > len(shown) else None,
    )
    return context.page("pages/organizing/audit_log.html", page)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An entry in words. `round` names the project and the round that it belongs to, `round_address` is the path of
    that round's page. Both are None if it belongs to none or if the round was deleted."""

    when: str
    text: str
    round: str | None = None
    round_address: str | None = None


def audit_lines(entries: Sequence[AuditEntry], zone: tzinfo | None) -> tuple[AuditLine, ...]:
    return tuple(_audit_line(entry, zone) for entry in entries)


def _audit_line(entry: AuditEntry, zone: tzinfo | None) -> AuditLine:
    number = int(entry.about["number"]) if entry.about.get("number", "").isdecimal() else 0
    template, reason = sentences(number)[entry.what]
    text = template.format(who=entry.who or _("The host"), **entry.about)
    if reason and entry.about.get("reason"):
        text = _("{what} Reason: {reason}").format(what=text, reason=entry.about["reason"])
    address = f"/group/rounds/{entry.round_id}" if entry.round else None
    # only the day: the minute would let somebody in the room guess whose sheet it was
    when = day_text(day_of(entry.at, zone)) if entry.what == "sheet-deleted" else date_time_text(entry.at, zone)
    return AuditLine(when, text, entry.round, address)


def sentences(number: int = 0) -> dict[str, tuple[str, bool]]:
    """The sentences of the log, by the code of what was done (`AuditEntry.what`). The second value says whether the
    sentence is followed by the reason, if one was given. `number` chooses singular or plural, such as how many links
    were made."""
    plain = {
        "signed-in": _("{who} signed in."),
        "named": _("{who} named the group “{group}”."),
        "invited": _("{who} invited {name}."),
        "link-renewed": _("{who} made a new sign-in link for {name}."),
        "removed": _("{who} removed {name}."),
        "all-sessions-ended": _("{who} signed out on all devices."),
        "round-prepared": _("{who} prepared the round “{label}” on “{project}”."),
        "details-changed": _("{who} changed what is known about the project, or what the group says."),
        "facts-changed": _("{who} changed what is known about the project."),
        "decision-changed": _("{who} changed what the group says."),
        "round-changed": _("{who} changed how the round is held."),
        "closing-moved": _("{who} moved the time at which the round closes by itself."),
        "label-changed": _("{who} changed what is scored, which was “{before}”."),
        "languages-changed": _("{who} changed the languages in which the round is offered."),
        "welcome-changed": _("{who} changed the words of welcome."),
        "carried-over-confirmed": _("{who} confirmed what was carried over from the round before."),
        "round-opened": _("{who} opened the round."),
        "round-closed": _("{who} closed the round."),
        "time-over": _("The time of the round was over."),
        "links-made": ngettext("{who} made a personal link.", "{who} made {number} personal links.", number),
        "paper-counted": _("{who} counted the paper sheets: {out} handed out, {in} handed in."),
        "paper-typed": _("{who} typed paper sheet {sheet}."),
        "paper-corrected": _("{who} corrected the typing of paper sheet {sheet}."),
        "paper-typed-again": _("{who} typed paper sheet {sheet} a second time."),
        "paper-settled": _("{who} settled what differed in paper sheet {sheet}."),
        "paper-renumbered": _("{who} gave the number {sheet} to what was typed as sheet {before}."),
        "file-taken-out": ngettext(
            "{who} took out a file with 1 sheet.", "{who} took out a file with {number} sheets.", number
        ),
        "imported": ngettext(
            "{who} read in 1 sheet from a file.", "{who} read in {number} sheets from a file.", number
        ),
        "group-sheet": _("{who} began the group’s own sheet."),
        "group-sheet-sent": _("The group’s own sheet was sent."),
        "group-sheet-changed": _("The group’s own sheet was changed after it was sent."),
        "group-sheet-dropped": _("{who} deleted the group’s own sheet."),
        "sheet-deleted": _("Somebody deleted the sheet that they had sent."),
        "developer-link": _("{who} made a link for the developer."),
        "developer-answered": _("The developer sent answers; they are shown beside the questions."),
        "finding-changed": _("{who} changed what the group found out about “{question}”."),
        "reasons-picked": ngettext(
            "{who} picked 1 reason to print.", "{who} picked {number} reasons to print.", number
        ),
        "imprint-changed": _("{who} changed the logo, contact or help on prints."),
        "token-made": _("{who} made the key “{name}” for a program."),
        "token-revoked": _("{who} revoked the key “{name}”."),
        "promise-dropped": _("{who} took “{ask}” off the list of promises."),
        "withdrawn": _("{who} took down what was published."),
        "shown-again-by-the-host": _("The host of this site showed again what it had hidden."),
        "known-to-the-host": _("The host of this site said that it knows the group."),
        "not-known-to-the-host": _("The host of this site no longer says that it knows the group."),
        "deleted": _("{who} deleted the round “{label}” on “{project}” with all its sheets."),
        "brought-back": _("{who} brought back the deleted round “{label}” on “{project}”."),
    }
    with_reason = {
        "rubric-chosen": _("{who} chose the questions “{rubric}” for the round."),
        "round-reopened": _("{who} opened the closed round again."),
        "set-aside": _("{who} set sheet {sheet} aside."),
        "counted-again": _("{who} let sheet {sheet} count again."),
        "ruled-out": _("{who} ruled “{question}” out as not applicable."),
        "ruled-in": _("{who} took back the ruling on “{question}”."),
        "promise-open": _("{who} marked “{ask}” as not promised so far."),
        "promise-made": _("{who} marked “{ask}” as promised."),
        "promise-refused": _("{who} marked “{ask}” as refused."),
        "promise-kept": _("{who} marked “{ask}” as kept."),
        "promise-broken": _("{who} marked “{ask}” as broken."),
        "published": _("{who} published number {number}."),
        "hidden-by-the-host": _("The host of this site hid what was published."),
        "taken-down-by-the-host": _("The host of this site took down what was published."),
    }
    return {code: (text, False) for code, text in plain.items()} | {
        code: (text, True) for code, text in with_reason.items()
    }
