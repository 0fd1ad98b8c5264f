"""Makes the history in the document of a round from the audit log: what was done in the round, without names."""

from collections.abc import Iterator

from scorecard.clock import day_of
from scorecard.engine.result import Act, HistoryEntry
from scorecard.store.audit_log import AuditEntry, entries_of_round
from scorecard.store.database import Session
from scorecard.store.rounds import Round

_ACTS: dict[str, Act] = {
    "closing-moved": "closing moved",
    "welcome-changed": "welcome changed",
    "facts-changed": "facts changed",
    "details-changed": "facts changed",
    "finding-changed": "facts changed",
    "label-changed": "label changed",
    "languages-changed": "languages changed",
    "paper-typed": "sheet added",
    "imported": "sheet added",
    "links-made": "links made",
    "paper-corrected": "sheet corrected",
    "paper-settled": "sheet corrected",  # two typings of it differed, and one was chosen
    "paper-renumbered": "sheet added",  # what seemed a second typing was another sheet, and got a number of its own
    "developer-link": "developer link",
    "developer-answered": "developer answered",
    "group-sheet": "group sheet",
    "group-sheet-sent": "group sheet",
    "group-sheet-changed": "group sheet",
    "group-sheet-dropped": "group sheet dropped",
    "file-taken-out": "file taken out",
    "set-aside": "set aside",
    "counted-again": "taken back",  # a sheet that had been set aside
    "ruled-out": "ruled out",
    "ruled-in": "ruled in",
    "round-closed": "closed",
    "round-reopened": "reopened",
}
"""The act in the document for each code in the audit log; several codes can be the same act. The words of welcome are
those that raters read before they begin; the label of a round is its name, such as “As first proposed”; its languages
are those in which it is offered; details are name, kind and hearing of the project, whose changes only older logs
call so."""
_USUAL: tuple[Act, ...] = ("sheet added", "links made")
"""Acts that belong to every round, and are told only if they came after the counts were shown."""
_WITH_WORDS: tuple[Act, ...] = ("label changed", "languages changed", "welcome changed", "facts changed")
"""Acts that are told with the words that were there before."""


def told_act(code: str, *, is_opened: bool, counts_shown: bool) -> Act | None:
    """The act in the document for a code of the audit log; None if the document does not tell it.

    Nothing is told of the time before the round was opened, since raters could not answer then."""
    act = _ACTS.get(code)
    return act if is_opened and (counts_shown or act not in _USUAL) else None


def history_of(session: Session, round_: Round) -> tuple[HistoryEntry, ...]:
    """What was done in the round since it was opened, in order."""
    return tuple(_told(round_, entries_of_round(session, round_.id)))


def _told(round_: Round, entries: list[AuditEntry]) -> Iterator[HistoryEntry]:
    is_opened = has_closed = False  # counts are shown from the first closing on
    for entry in entries:
        is_opened = is_opened or entry.what == "round-opened"
        what = told_act(entry.what, is_opened=is_opened, counts_shown=has_closed)
        if what is None:
            continue
        yield HistoryEntry(
            what=what,
            on=day_of(entry.at, round_.zone),
            reason=entry.about.get("reason") or None,
            criterion=entry.about.get("criterion"),
            closes=entry.about.get("closes"),
            before=(entry.about.get("before") or None) if what in _WITH_WORDS else None,
            after_counts=has_closed,
        )
        has_closed = has_closed or entry.what == "round-closed"
