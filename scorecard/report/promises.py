"""What became of the asks of a project, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.numbers import count_text, day_text
from scorecard.report.printing import Promised
from scorecard.report.questions import evidence_text


@dataclass(frozen=True, slots=True)
class PromiseRow:
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
    rows: tuple[PromiseRow, ...]


def check_in_of(promised: Sequence[Promised], as_of: date | None) -> CheckIn | None:
    """None as long as nothing is marked."""
    if not promised:
        return None
    return CheckIn(
        summary=_summary(promised),
        as_of=_("Last changed on {day}.").format(day=day_text(as_of)) if as_of else "",
        rows=tuple(map(_row, promised)),
    )


def _summary(kept: Sequence[Promised]) -> str:
    counts = {
        "kept": sum(one.outcome == "kept" for one in kept),
        "broken": sum(one.outcome == "broken" for one in kept),
        "open": sum(one.outcome is None and one.kind is not None for one in kept),
        "none": sum(one.outcome is None and one.kind is None for one in kept),
    }
    texts = [
        ngettext("1 kept", "{number} kept", counts["kept"]),
        ngettext("1 broken", "{number} broken", counts["broken"]),
        ngettext("1 promised", "{number} promised", counts["open"]),
        ngettext("1 not promised", "{number} not promised", counts["none"]),
    ]
    found = [
        text.format(number=count_text(number)) for text, number in zip(texts, counts.values(), strict=True) if number
    ]
    return " · ".join(found)


def _row(one: Promised) -> PromiseRow:
    promised = _("Promised {how}").format(how=evidence_text(one.kind)) if one.kind else _("Not promised so far")
    parts = [
        f"{promised}, {day_text(one.promised_on)}" if one.kind and one.promised_on else promised,
        one.place,
        day_text(one.outcome_on) if one.outcome_on else None,
        one.evidence,
    ]
    state = {"kept": _("Kept"), "broken": _("Broken")}.get(one.outcome or "") or (
        _("Promised") if one.kind else _("Not promised")
    )
    marks = {"kept": "met", "broken": "not met"}
    return PromiseRow(one.ask, state, marks.get(one.outcome or "", "open"), " · ".join(part for part in parts if part))
