"""What came of a project, day by day: its rounds, its hearings, and what was promised and done."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.engine.project import Hearing, Promise
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.asks import demand_of, pick_row
from scorecard.report.pages.promises import mark_of, promise_counts, promised_text
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.round_notes import label_of
from scorecard.report.wording.sentences import headline, position_text, sheets_counted
from scorecard.rubrics.translation import Untranslated


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """The newest document of a round, the address of its page, and the day on which it was published. `reason` says why
    it was published again, None if it was not; `earlier` are the numbers before it that were not taken down, with their
    days and reasons."""

    result: Result
    address: str
    on: date
    reason: str | None = None
    earlier: tuple[tuple[int, date, str | None], ...] = ()


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
            if round_.closed:
                title = _("The round was closed: {label}").format(label=label) if label else _("The round was closed")
            else:
                title = _("People answered: {label}").format(label=label) if label else _("People answered")
            yield day, _Found(title, (f"{sheets_counted(view)}.",))
        for number, on, reason in published.earlier:
            title = _("Scorecard published as No. {number}").format(number=count_text(number))
            yield on, _Found(title, _texts(reason))
        title = _("Scorecard published again") if published.reason else _("Scorecard published")
        texts = _texts(published.reason, headline(view))
        yield published.on, _Found(title, (*texts, *_said(view)), published.address)


def _said(view: View) -> tuple[str, ...]:
    """What the group said for the hearing, in the scorecard of one round. `language` is that of its demand, None if it
    is the reader's."""
    facts, (demand, language) = view.result.project.facts, demand_of(view)
    position, number = facts.position, len(facts.asks)
    asked = ngettext("With 1 ask.", "With {number} asks.", number).format(number=count_text(number)) if number else None
    if not position and not demand:
        return _texts(asked)
    words = [position_text(position, demand) if position else "", demand if demand and not language else ""]
    said = _("The group said: {words}").format(words=" ".join(filter(None, words))).strip()
    return (*((said, Untranslated(demand, language)) if demand and language else (said,)), *_texts(asked))


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
    """What was promised, with the place where that is written, and what was done, with what shows it."""
    for promise in promises:
        if promise.kind and promise.promised_on:
            yield promise.promised_on, _Found(promised_text(promise), _texts(promise.ask, promise.place))
        if promise.outcome and promise.outcome_on:
            yield promise.outcome_on, _Found(_outcome_text(promise), _texts(promise.ask, promise.evidence))


def _texts(*texts: str | None) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _outcome_text(promise: Promise) -> str:
    return _("Kept") if promise.outcome == "kept" else _("Broken")


def _ask_line(promise: Promise, *, is_noted: bool) -> AskLine:
    planned = promised_text(promise) if is_noted else _("Nothing is noted yet")
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
        mark=mark_of(promise) if is_noted else "nothing noted",
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
    counts = promise_counts(promises)
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
        (not_noted, ngettext("nothing is noted about 1 ask", "nothing is noted about {number} asks", not_noted)),
    ]
    told = ", ".join(text.format(number=count_text(number)) for number, text in texts if number)
    return _("Before the hearing on {day}: {open}.").format(day=day_text(min(ahead)), open=told)
