"""What became of the asks of a project, as a list beside a scorecard."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.engine.project import Promise
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.asks import AskRow, pick_row
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.sentences import evidence_text

_MARKS = {
    "kept": "met",
    "broken": "not met",
    "refused": "not met",
    "spoken": "open",
    "binding": "promised",
    "written": "promised",
}
"""By outcome or kind of a promise, the name of the mark that is drawn beside it (macro `mark`)."""


@dataclass(frozen=True, slots=True)
class PromiseText:
    """An ask, what was promised, and what became of it. `language` is that of the ask, None if it is the reader's;
    `original` is the ask in the group's own words, as they were noted. `state` is the outcome in a word or two, `day`
    when it was so, "" if that is not known, `mark` the name of its mark, and `detail` says how it was promised, when
    and where, and what shows the outcome."""

    ask: str
    language: str | None
    original: str
    state: str
    day: str
    mark: str
    detail: str


@dataclass(frozen=True, slots=True)
class PromisesCard:
    """All promises of a project, a summary that counts them, and a sentence with the day of the last change, "" if it
    is not known."""

    summary: str
    as_of: str
    rows: tuple[PromiseText, ...]

    @property
    def by_ask(self) -> dict[str, PromiseText]:
        """The promises by `original`, to find that of an ask."""
        return {row.original: row for row in self.rows}

    def state_of(self, ask: AskRow) -> str:
        """What became of an ask, in a few words with the day."""
        found = self.by_ask.get(ask.original)
        return f"{found.state}, {found.day}" if found and found.day else found.state if found else _not_noted()


def promises_card(view: View, promised: Sequence[Promise], as_of: date | None) -> PromisesCard | None:
    """What became of the asks of the project of `view`, which is a result with its rubric; None if no promise is
    recorded. If the scorecard has the same ask, it is shown in the reader's language, else as it was noted. `as_of` is
    the day of the last change."""
    if not promised:
        return None
    asks, opened = view.result.project.facts.asks, view.result.round.opened
    here = {pick.ask: pick_row(view, pick.criterion) for pick in asks if pick.ask}
    return PromisesCard(
        summary=_summary(promised),
        as_of=_("As the group had noted it by {day}.").format(day=day_text(as_of)) if as_of else "",
        rows=tuple(_promise_text(view, promise, here.get(promise.ask), opened) for promise in promised),
    )


def _summary(promises: Sequence[Promise]) -> str:
    """“1 kept · 2 promised in writing · 1 only spoken”. It says how firm promises are, as a spoken one binds nobody."""
    counts = promise_counts(promises)
    texts = {
        "kept": ngettext("1 kept", "{number} kept", counts["kept"]),
        "broken": ngettext("1 broken", "{number} broken", counts["broken"]),
        "binding": ngettext("1 binding promise", "{number} binding promises", counts["binding"]),
        "written": ngettext("1 promised in writing", "{number} promised in writing", counts["written"]),
        "spoken": ngettext("1 only spoken", "{number} only spoken", counts["spoken"]),
        "refused": ngettext("1 refused", "{number} refused", counts["refused"]),
        "none": ngettext("1 not promised", "{number} not promised", counts["none"]),
    }
    return " · ".join(text.format(number=count_text(counts[kind])) for kind, text in texts.items() if counts[kind])


def promise_counts(promises: Sequence[Promise]) -> Counter[str]:
    """How many there are by outcome or, without one, by kind; “none” where nothing was promised."""
    return Counter(str(promise.outcome or promise.kind or "none") for promise in promises)


def _promise_text(view: View, promise: Promise, row: AskRow | None, opened: date | None) -> PromiseText:
    """`row` is the ask as the scorecard has it, None if it has no such ask. `opened` is the day on which the round
    began; what was said before it is marked so."""
    promised = promised_text(promise)
    was_before = promise.kind and promise.promised_on and opened and promise.promised_on < opened
    state, promised_on = state_text(promise), day_text(promise.promised_on) if promise.promised_on else ""
    parts = [
        promised if promised != state else None,
        promised_on if promise.kind else None,
        _("before this round") if was_before else None,
        promise.place or (_("no source given") if promise.kind == "refused" else None),
        day_text(promise.outcome_on) if promise.outcome_on else None,
        promise.evidence,
    ]
    detail = " · ".join(part for part in parts if part)
    ask, language = (row.text, row.language) if row else (promise.ask, view.group_language)
    day = promise.outcome_on if promise.outcome else promise.promised_on if promise.kind else None
    when = day_text(day) if day else ""
    return PromiseText(ask, language, promise.ask, state, when, mark_of(promise), detail)


def _not_noted() -> str:
    return _("Nothing is noted yet")


def state_text(promise: Promise) -> str:
    """What became of an ask, in a word or two."""
    states = {
        "kept": _("Kept"),
        "broken": _("Broken"),
        "refused": _("Refused"),
        "spoken": _("Only spoken"),
        "binding": _("Promised in a binding agreement"),
        "written": _("Promised in writing"),
    }
    return states.get(promise.outcome or promise.kind or "", _("Not promised"))


def promised_text(promise: Promise) -> str:
    """Whether an ask was promised or refused, and how."""
    if promise.kind is None:
        return _("Not promised so far")
    if promise.kind == "refused":
        return _("Refused")
    return _("Promised {how}").format(how=evidence_text(promise.kind))


def mark_of(promise: Promise) -> str:
    return _MARKS.get(promise.outcome or promise.kind or "", "not promised")
