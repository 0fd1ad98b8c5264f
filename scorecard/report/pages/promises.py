"""What became of the asks of a project: as a list beside a scorecard, and as a timeline from the first round on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.engine.project import Hearing, Promise
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.asks import AskRow, demand_of, pick_row
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.round_notes import label_of
from scorecard.report.wording.sentences import evidence_text, headline, position_text, sheets_counted
from scorecard.rubrics.translation import Untranslated

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
    `original` is the ask in the group's own words, as they were noted. `state` is the outcome in a word or two, `mark`
    the name of its mark, and `detail` says how it was promised, when and where, and what shows the outcome."""

    ask: str
    language: str | None
    original: str
    state: str
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


def promises_card(view: View, promised: Sequence[Promise], as_of: date | None) -> PromisesCard | None:
    """What became of the asks of the project of `view`; None if no promise is recorded. If the scorecard has the same
    ask, it is shown in the reader's language, else as it was noted. `as_of` is the day of the last change."""
    if not promised:
        return None
    asks, opened = view.result.project.facts.asks, view.result.round.opened
    here = {pick.ask: pick_row(view, pick.criterion) for pick in asks if pick.ask}
    return PromisesCard(
        summary=_summary(promised),
        as_of=_("Noted by the group, last on {day}.").format(day=day_text(as_of)) if as_of else "",
        rows=tuple(_promise_text(view, promise, here.get(promise.ask), opened) for promise in promised),
    )


def _summary(promises: Sequence[Promise]) -> str:
    """“1 kept · 2 promised in writing · 1 only spoken”. It says how firm promises are, as a spoken one binds nobody."""
    counts = _counts(promises)
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


def _counts(promises: Sequence[Promise]) -> Counter[str]:
    """How many there are by outcome or, without one, by kind; “none” where nothing was promised."""
    return Counter(str(promise.outcome or promise.kind or "none") for promise in promises)


def _promise_text(view: View, promise: Promise, row: AskRow | None, opened: date | None) -> PromiseText:
    """`row` is the ask as the scorecard has it, None if it has no such ask. `opened` is the day on which the round
    began; what was said before it is marked so."""
    promised = _promised_text(promise)
    was_before = promise.kind and promise.promised_on and opened and promise.promised_on < opened
    parts = [
        f"{promised}, {day_text(promise.promised_on)}" if promise.kind and promise.promised_on else promised,
        _("before this round") if was_before else None,
        promise.place or (_("no source given") if promise.kind == "refused" else None),
        day_text(promise.outcome_on) if promise.outcome_on else None,
        promise.evidence,
    ]
    detail = " · ".join(part for part in parts if part)
    ask, language = (row.text, row.language) if row else (promise.ask, view.group_language)
    return PromiseText(ask, language, promise.ask, state_text(promise), _mark(promise), detail)


def state_text(promise: Promise) -> str:
    """What became of an ask, in a word or two."""
    states = {
        "kept": _("Kept"),
        "broken": _("Broken"),
        "refused": _("Refused"),
        "spoken": _("Only spoken"),
        "binding": _("Promised"),
        "written": _("Promised"),
    }
    return states.get(promise.outcome or promise.kind or "", _("Not promised"))


def _promised_text(promise: Promise) -> str:
    """Whether an ask was promised or refused, and how."""
    if promise.kind is None:
        return _("Not promised so far")
    if promise.kind == "refused":
        return _("Refused")
    return _("Promised {how}").format(how=evidence_text(promise.kind))


def _mark(promise: Promise) -> str:
    return _MARKS.get(promise.outcome or promise.kind or "", "not promised")


# the timeline


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """The newest document of a round, the address of its page, and the day on which it was published."""

    result: Result
    address: str
    on: date


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Something that happened on a day. `address` is that of its scorecard, if it has one; `is_ahead` is whether the
    day is in the future."""

    day: str
    title: str
    texts: tuple[str, ...]
    address: str | None
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class AskLine:
    """An ask: what was promised (`planned`), and what was done (`achieved`, None if there is nothing to
    expect). `mark` is the name of the mark beside it."""

    ask: str
    mark: str
    planned: str
    achieved: str | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """`due` sums up before the next hearing what became of the asks. It is None if no hearing is today or ahead, or if
    nothing is broken, refused, missing or only spoken."""

    name: str
    group: str
    events: tuple[TimelineEvent, ...]
    asks: tuple[AskLine, ...]
    due: str | None
    is_noted: bool
    """Whether the group has noted what became of an ask."""


def timeline_of(rounds: Sequence[PublishedRound], promises: Mapping[str, Promise], today: date) -> Timeline:
    """The timeline of a project. `rounds` are its published rounds, at least one, the earliest first; `promises` are by
    criterion."""
    latest = rounds[-1].result
    view = View.of(latest)
    asked = {pick.criterion: pick_row(view, pick.criterion).text for pick in latest.project.facts.asks}
    original = {pick.criterion: pick.ask for pick in latest.project.facts.asks}
    noted = {  # if the ask has the same words as in the latest scorecard, it is given in the reader's language
        id_: promise.model_copy(update={"ask": asked[id_]}) if promise.ask == original.get(id_) else promise
        for id_, promise in promises.items()
    }
    all_promises = {id_: Promise(ask=text) for id_, text in asked.items()} | noted
    dated = [*_of_rounds(rounds), *_of_hearings(rounds, today), *_of_promises(all_promises.values())]
    dated.sort(key=lambda found: found[0])
    return Timeline(
        name=latest.project.name,
        group=latest.round.held_by or "",
        events=tuple(_event(found, today) for found in dated),
        asks=tuple(_ask_line(promise, is_noted=id_ in promises) for id_, promise in all_promises.items()),
        due=_due_text(rounds, list(noted.values()), len(all_promises) - len(noted), today),
        is_noted=bool(promises),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """A part of an event: what happened, without its day."""

    title: str
    texts: tuple[str, ...] = ()
    address: str | None = None


def _event(dated: tuple[date, _Found], today: date) -> TimelineEvent:
    day, found = dated
    return TimelineEvent(day_text(day), found.title, found.texts, found.address, day > today)


def _of_rounds(rounds: Sequence[PublishedRound]) -> Iterator[tuple[date, _Found]]:
    for published in rounds:
        view, round_ = View.of(published.result), published.result.round
        label = label_of(round_)
        if day := round_.closed or round_.opened:
            title = _("People answered: {label}").format(label=label) if label else _("People answered")
            yield day, _Found(title, (f"{sheets_counted(view)}.",))
        texts = (headline(view), *_said(view))
        yield published.on, _Found(_("Scorecard published"), texts, published.address)


def _said(view: View) -> tuple[str, ...]:
    """What the group said for the hearing, in the scorecard of one round."""
    position, (demand, language) = view.result.project.facts.position, demand_of(view)
    if not position and not demand:
        return ()
    words = [position_text(position) if position else "", demand if demand and not language else ""]
    said = _("The group said: {words}").format(words=" ".join(filter(None, words))).strip()
    return (said, Untranslated(demand, language)) if demand and language else (said,)


def _of_hearings(rounds: Sequence[PublishedRound], today: date) -> Iterator[tuple[date, _Found]]:
    """Each hearing that has a date, once even if several rounds name it."""
    hearings = [published.result.project.facts.hearing for published in rounds]
    for hearing in dict.fromkeys(hearings):
        if hearing and hearing.date:
            title = _("Hearing ahead") if hearing.date > today else _("Hearing")
            yield hearing.date, _Found(title, _texts(_hearing_text(hearing)))


def _hearing_text(hearing: Hearing) -> str:
    item = _("Item {item}").format(item=hearing.item) if hearing.item else None
    return " · ".join(text for text in (hearing.body, hearing.type, item) if text)


def _of_promises(promises: Iterable[Promise]) -> Iterator[tuple[date, _Found]]:
    for promise in promises:
        if promise.kind and promise.promised_on:
            yield promise.promised_on, _Found(_promised_text(promise), _texts(promise.ask, promise.place))
        if promise.outcome and promise.outcome_on:
            yield promise.outcome_on, _Found(_outcome_text(promise), _texts(promise.ask, promise.evidence))


def _texts(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _outcome_text(promise: Promise) -> str:
    return _("Kept") if promise.outcome == "kept" else _("Broken")


def _ask_line(promise: Promise, *, is_noted: bool) -> AskLine:
    planned = _promised_text(promise) if is_noted else _("Nothing is noted yet")
    is_open = is_noted and promise.kind != "refused"
    if promise.outcome:
        achieved = [
            _outcome_text(promise),
            day_text(promise.outcome_on) if promise.outcome_on else None,
            promise.evidence,
        ]
    else:
        achieved = [_("Nothing is noted yet")]
    day = day_text(promise.promised_on) if promise.kind and promise.promised_on else None
    return AskLine(
        ask=promise.ask,
        mark=_mark(promise) if is_noted else "open",
        planned=" · ".join(_texts(planned, day, promise.place)),
        achieved=" · ".join(_texts(*achieved)) if is_open or promise.outcome else None,
    )


def _due_text(rounds: Sequence[PublishedRound], promises: Sequence[Promise], not_noted: int, today: date) -> str | None:
    """The sentence for `Timeline.due`. `not_noted` is the number of asks of which nothing is noted yet."""
    ahead = [
        hearing.date
        for published in rounds
        if (hearing := published.result.project.facts.hearing) and hearing.date and hearing.date >= today
    ]
    if not ahead:
        return None
    counts = _counts(promises)
    if not not_noted + sum(counts[what] for what in ("broken", "refused", "none", "spoken")):
        return None
    texts = [
        (counts["kept"], ngettext("1 promise is kept", "{number} promises are kept", counts["kept"])),
        (counts["broken"], ngettext("1 promise is broken", "{number} promises are broken", counts["broken"])),
        (
            counts["binding"],
            ngettext("1 ask has a binding promise", "{number} asks have a binding promise", counts["binding"]),
        ),
        (
            counts["written"],
            ngettext("1 ask is promised in writing", "{number} asks are promised in writing", counts["written"]),
        ),
        (counts["refused"], ngettext("1 ask is refused", "{number} asks are refused", counts["refused"])),
        (counts["none"], ngettext("1 ask is not promised", "{number} asks are not promised", counts["none"])),
        (
            counts["spoken"],
            ngettext(
                "1 ask is promised only by word of mouth",
                "{number} asks are promised only by word of mouth",
                counts["spoken"],
            ),
        ),
        (not_noted, ngettext("nothing is noted of 1 ask", "nothing is noted of {number} asks", not_noted)),
    ]
    told = ", ".join(text.format(number=count_text(number)) for number, text in texts if number)
    return _("Before the hearing on {day}: {open}.").format(day=day_text(min(ahead)), open=told)
