"""Says what became of the asks of a project."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.engine.project import Promise
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.sentences import evidence_text


@dataclass(frozen=True, slots=True)
class PromiseText:
    """An ask, what was promised, and what became of it."""

    ask: str
    state: str
    mark: str
    detail: str


@dataclass(frozen=True, slots=True)
class PromisesCard:
    """All promises of a project, a summary that counts them, and the day of the last change."""

    summary: str
    as_of: str
    rows: tuple[PromiseText, ...]

    @property
    def by_ask(self) -> dict[str, PromiseText]:
        return {row.ask: row for row in self.rows}


def promises_card(promised: Sequence[Promise], as_of: date | None) -> PromisesCard | None:
    """None if no promise is recorded."""
    if not promised:
        return None
    return PromisesCard(
        summary=_summary(promised),
        as_of=_("Noted by the group, last on {day}.").format(day=day_text(as_of)) if as_of else "",
        rows=tuple(map(_promise_text, promised)),
    )


def _summary(promises: Sequence[Promise]) -> str:
    """“1 kept · 2 promised in writing · 1 only spoken”. It says how firm promises are, as a spoken one binds nobody."""
    counts = Counter(str(promise.outcome or promise.kind or "none") for promise in promises)
    texts = {
        "kept": ngettext("1 kept", "{number} kept", counts["kept"]),
        "broken": ngettext("1 broken", "{number} broken", counts["broken"]),
        "binding": ngettext("1 binding promise", "{number} binding promises", counts["binding"]),
        "written": ngettext("1 promised in writing", "{number} promised in writing", counts["written"]),
        "spoken": ngettext("1 only spoken", "{number} only spoken", counts["spoken"]),
        "none": ngettext("1 not promised", "{number} not promised", counts["none"]),
    }
    return " · ".join(text.format(number=count_text(counts[kind])) for kind, text in texts.items() if counts[kind])


def _promise_text(promise: Promise) -> PromiseText:
    promised = _("Promised {how}").format(how=evidence_text(promise.kind)) if promise.kind else _("Not promised so far")
    parts = [
        f"{promised}, {day_text(promise.promised_on)}" if promise.kind and promise.promised_on else promised,
        promise.place,
        day_text(promise.outcome_on) if promise.outcome_on else None,
        promise.evidence,
    ]
    state = {"kept": _("Kept"), "broken": _("Broken")}.get(promise.outcome or "") or (
        _("Only spoken") if promise.kind == "spoken" else _("Promised") if promise.kind else _("Not promised")
    )
    marks = {"kept": "met", "broken": "not met", "spoken": "open", "binding": "promised", "written": "promised"}
    mark = marks.get(promise.outcome or promise.kind or "", "not promised")
    return PromiseText(promise.ask, state, mark, " · ".join(part for part in parts if part))
