"""What became of the asks of a project, in words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.engine.project import Promise
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.questions import evidence_text
from scorecard.report.wording.numbers import count_text, day_text


@dataclass(frozen=True, slots=True)
class PromiseText:
    """What became of an ask, in words."""

    ask: str
    state: str
    mark: str
    detail: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """All of them, with how many came to what, and the day of the last change."""

    summary: str
    as_of: str
    rows: tuple[PromiseText, ...]


def check_in_of(promised: Sequence[Promise], as_of: date | None) -> CheckIn | None:
    """None as long as nothing is marked."""
    if not promised:
        return None
    return CheckIn(
        summary=_summary(promised),
        as_of=_("Last changed on {day}.").format(day=day_text(as_of)) if as_of else "",
        rows=tuple(map(_row, promised)),
    )


def _summary(kept: Sequence[Promise]) -> str:
    """“1 kept · 2 promised in writing · 1 only spoken”: how firmly stands in it, as a spoken promise binds nobody."""
    counts = Counter(str(one.outcome or one.kind or "none") for one in kept)
    texts = {
        "kept": ngettext("1 kept", "{number} kept", counts["kept"]),
        "broken": ngettext("1 broken", "{number} broken", counts["broken"]),
        "binding": ngettext("1 promised bindingly", "{number} promised bindingly", counts["binding"]),
        "written": ngettext("1 promised in writing", "{number} promised in writing", counts["written"]),
        "spoken": ngettext("1 only spoken", "{number} only spoken", counts["spoken"]),
        "none": ngettext("1 not promised", "{number} not promised", counts["none"]),
    }
    return " · ".join(text.format(number=count_text(counts[kind])) for kind, text in texts.items() if counts[kind])


def _row(one: Promise) -> PromiseText:
    promised = _("Promised {how}").format(how=evidence_text(one.kind)) if one.kind else _("Not promised so far")
    parts = [
        f"{promised}, {day_text(one.promised_on)}" if one.kind and one.promised_on else promised,
        one.place,
        day_text(one.outcome_on) if one.outcome_on else None,
        one.evidence,
    ]
    state = {"kept": _("Kept"), "broken": _("Broken")}.get(one.outcome or "") or (
        _("Only spoken") if one.kind == "spoken" else _("Promised") if one.kind else _("Not promised")
    )
    marks = {"kept": "met", "broken": "not met", "spoken": "open", "binding": "promised", "written": "promised"}
    mark = marks.get(one.outcome or one.kind or "", "not promised")
    return PromiseText(one.ask, state, mark, " · ".join(part for part in parts if part))
