"""Counts the sheets of a closed round, and makes its result."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from scorecard.clock import day_of
from scorecard.engine.answers import QuotedAnswer, Sheet
from scorecard.engine.result import Attested, DeveloperEntry, IncomesEntry, PaperEntry, ProjectEntry, Result, RoundEntry
from scorecard.engine.robustness import one_sheet_fewer
from scorecard.engine.scorecard import in_order, quoted, quoted_reasons, result_of, score
from scorecard.engine.scoring import Status, Verdict, standings_of
from scorecard.engine.tally import Tally, empty_tally, tally_of
from scorecard.rounds.about_raters import counts_of_five_or_more
from scorecard.rounds.history import history_of
from scorecard.rounds.record import record
from scorecard.store import counts, round_changes, rounds
from scorecard.store.answers import answers_of, written_reasons
from scorecard.store.audit_log import unpublished_rounds
from scorecard.store.counts import RoundCounts
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.sheets import Role, developer_days, sheet_of_role

FEWEST_SHEETS = 3
"""With fewer sheets in a group's round raters could be recognized, so no tally of them is published; nor is the score
with the sheets that were set aside told if these are fewer."""


def count(session: Session, round_: Round, progress: Callable[[int], None] = lambda _: None) -> RoundCounts:
    """Count the sheets of a closed round. `progress` is called after each sheet with how many were read so far.

    What raters said about themselves is counted where five or more gave the same answer, so that nobody is recognized.
    Only those who filled in their sheet online were asked. `unpublished_rounds` counts the group's other rounds
    that were closed and never published."""
    read: list[Sheet] = []
    for sheet in counts.counted_sheets(session, round_.rubric, round_.id):
        read.append(sheet)
        progress(len(read))
    tally = tally_of(round_.rubric, read)
    reasons = counts.set_aside_reasons(session, round_.id)
    devices, of_such_devices = counts.several_from_one_device(session, round_.id)
    sheets = counts.sheets_with_answers(session, round_.id)
    return RoundCounts(
        tally=dict(tally),
        sheets=sheets,
        set_aside_reasons=reasons,
        with_set_aside=_verdict_with_set_aside(session, round_) if len(reasons) >= FEWEST_SHEETS else None,
        devices_with_several=devices,
        sheets_of_such_devices=of_such_devices,
        unpublished_rounds=unpublished_rounds(session, round_.group.id, round_.id) if round_.group else 0,
        about=counts_of_five_or_more(counts.answers_about_raters(session, round_.id), sheets.get("online", 0)),
        one_sheet_fewer=one_sheet_fewer(round_.rubric, tally, read, round_.project.kind, round_.rulings),
    )


def _verdict_with_set_aside(session: Session, round_: Round) -> Verdict:
    """The score and the band as if no sheet had been set aside."""
    tally = counts.tally_in(session, round_.rubric, round_.id, with_set_aside=True)
    overall = score(round_.rubric, tally, kind=round_.project.kind, rulings=round_.rulings).overall
    return Verdict(overall.score, overall.band)


def save_counts(session: Session, round_: Round, counted: RoundCounts, now: datetime) -> bool:
    """Save the counts and the result. Returns False, and saves nothing, if the round was opened again
    or a question was ruled out or back in since the count; a closed round changes in no other way that counts."""
    current = rounds.find_round(session, round_.id, to_write=True)
    if current is None or current.closed_at != round_.closed_at or current.rulings != round_.rulings:
        return False
    counts.save_counts(session, current.id, counted)
    result = round_result(session, current, counted, current.project)
    round_changes.save_result(session, current.id, result)
    record(session, current, "round-counted", now, {"digest": result.digest})
    return True


def refresh_result(session: Session, round_id: str) -> None:
    """Make the result again after something that it prints was changed. Does nothing if the round is not counted."""
    counted = counts.find_counts(session, round_id)
    round_ = rounds.find_round(session, round_id) if counted else None
    if counted and round_:
        round_changes.save_result(session, round_id, round_result(session, round_, counted, round_.project))


def round_result(session: Session, round_: Round, counted: RoundCounts, project: ProjectEntry) -> Result:
    """The result of a closed round, from its counts. It quotes the reasons that the group has picked, or all reasons in
    a round of one person."""
    return result_of(
        round_.rubric,
        counted.tally,
        project=_without_asks_that_do_not_apply(round_, counted.tally, project),
        round_entry=_round_entry(session, round_, counted),
        reasons=_picked_reasons(session, round_) if round_.group else _reasons_of_one_person(session, round_),
        attested=Attested(one_sheet_fewer=counted.one_sheet_fewer, with_set_aside=counted.with_set_aside),
        translations=round_.translations,
        group=group_answers(session, round_),
    )


def _without_asks_that_do_not_apply(round_: Round, tally: Tally, project: ProjectEntry) -> ProjectEntry:
    """The project without the asks at criteria that do not apply: ruled out, not asked for this kind of project, or
    answered with nothing but “not applicable”."""
    standings = standings_of(round_.rubric, {**empty_tally(round_.rubric), **tally}, project.kind, round_.rulings)
    asks = tuple(ask for ask in project.facts.asks if standings[ask.criterion].status is not Status.NOT_APPLICABLE)
    asked = {ask.criterion for ask in asks}
    in_languages = {
        code: words.model_copy(update={"asks": {id_: text for id_, text in words.asks.items() if id_ in asked}})
        for code, words in project.facts.in_languages.items()
    }
    facts = project.facts.model_copy(update={"asks": asks, "in_languages": in_languages})
    return project.model_copy(update={"facts": facts})


def _round_entry(session: Session, round_: Round, counted: RoundCounts) -> RoundEntry:
    """What the document says of the round. Its `history` is what was done in the round since it was opened."""
    # whether the group has given a number of paper sheets
    counted_by_hand = round_.handed_out is not None or round_.handed_in is not None
    return RoundEntry(
        label=round_.label or None,
        labels=round_.labels_in_other_languages,
        held_by=round_.held_by or None,
        opened=day_in(round_, round_.opened_at),
        closed=day_in(round_, round_.closed_at),
        sheets=counted.sheets,
        set_aside=len(counted.set_aside_reasons),
        set_aside_reasons=counted.set_aside_reasons,
        reopened=round_.reopened,
        paper=PaperEntry(handed_out=round_.handed_out, handed_in=round_.handed_in) if counted_by_hand else None,
        about=counted.about,
        rulings=dict(round_.rulings),
        way_in=round_.sharing.value if round_.group else None,
        devices_with_several=counted.devices_with_several,
        sheets_of_such_devices=counted.sheets_of_such_devices,
        unpublished_rounds=counted.unpublished_rounds,
        questions_fixed=day_in(round_, round_.opened_at) if round_.group else None,
        welcome=round_.welcome_in_all_languages,
        developer=_developer_entry(session, round_),
        carried_over=round_.carried_over,
        history=history_of(session, round_),
        incomes=incomes_entry(round_),
    )


def incomes_entry(round_: Round) -> IncomesEntry | None:
    return IncomesEntry(digest=round_.incomes.digest, content=round_.incomes) if round_.incomes else None


def _developer_entry(session: Session, round_: Round) -> DeveloperEntry | None:
    days = developer_days(session, round_.id)
    return DeveloperEntry(asked=day_in(round_, days[0]), answered=day_in(round_, days[1])) if days else None


def day_in(round_: Round, moment: datetime | None) -> date | None:
    """The day of a moment in the time zone of the round; None for None."""
    return day_of(moment, round_.zone) if moment else None


def _picked_reasons(session: Session, round_: Round) -> Mapping[str, tuple[QuotedAnswer, ...]]:
    """The reasons that the group chose to print, by criterion. A stale one, whose words changed since, is left out."""
    quotes: dict[str, list[QuotedAnswer]] = {}
    for written in written_reasons(session, round_.id, picked=True):
        if not written.is_stale:
            language = written.language if written.language != round_.rubric.language else None
            quote = quoted(written.answer, language=language, translation=written.translation)
            quotes.setdefault(written.criterion, []).append(quote)
    return in_order(quotes)


def _reasons_of_one_person(session: Session, round_: Round) -> Mapping[str, tuple[QuotedAnswer, ...]]:
    return quoted_reasons(counts.counted_sheets(session, round_.rubric, round_.id))


def group_answers(session: Session, round_: Round) -> dict[str, QuotedAnswer] | None:
    """The answers on the group's own sheet by criterion; None if the sheet was not sent or has no answer."""
    group_sheet = sheet_of_role(session, round_.id, Role.GROUP)
    if group_sheet is None or group_sheet[1] is None:
        return None
    answers = answers_of(session, group_sheet[0])
    return {id_: quoted(answer) for id_, answer in answers.items() if answer.given is not None} or None


def running_result(session: Session, round_: Round) -> Result:
    """A preliminary result of a closed round that is still being counted. Only organizers see it."""
    tally = counts.tally_in(session, round_.rubric, round_.id)
    return result_of(
        round_.rubric,
        tally,
        project=_without_asks_that_do_not_apply(round_, tally, round_.project),
        round_entry=RoundEntry(
            label=round_.label or None,
            labels=round_.labels_in_other_languages,
            held_by=round_.held_by or None,
            opened=day_in(round_, round_.opened_at),
            sheets=counts.sheets_with_answers(session, round_.id),
            rulings=dict(round_.rulings),
        ),
        reasons={},
        attested=Attested(one_sheet_fewer=None),
        translations=round_.translations,
        group=group_answers(session, round_),
    )
