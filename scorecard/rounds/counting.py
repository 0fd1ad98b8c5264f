"""What the sheets of a round say: counted once it is closed, and put into the document of its result."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from scorecard.clock import day_of
from scorecard.engine.answers import QuotedAnswer, Sheet
from scorecard.engine.result import Attested, PaperEntry, ProjectEntry, Result, RoundEntry
from scorecard.engine.robustness import one_sheet_fewer
from scorecard.engine.scorecard import in_order, quoted, quoted_reasons, result_of
from scorecard.engine.scoring import Status, standings_of
from scorecard.engine.tally import Tally, empty_tally, tally_of
from scorecard.rounds.about_raters import told_by_five
from scorecard.store import counts, rounds
from scorecard.store.answers import answers_of, written_reasons
from scorecard.store.counts import Settled
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.sheets import Role, link_of_role


def count(session: Session, round_: Round, progress: Callable[[int], None] = lambda _: None) -> Settled:
    """What the frozen sheets say; `progress` hears of each sheet that was read."""
    read: list[Sheet] = []
    for sheet in counts.counted_sheets(session, round_.rubric, round_.id):
        read.append(sheet)
        progress(len(read))
    tally = tally_of(round_.rubric, read)
    return Settled(
        tally=dict(tally),
        sheets=counts.sheets_with_answers(session, round_.id),
        set_aside_reasons=counts.set_aside_reasons(session, round_.id),
        about=told_by_five(counts.abouts(session, round_.id)),
        one_sheet_fewer=one_sheet_fewer(round_.rubric, tally, read, round_.project.kind, round_.rulings),
    )


def settle(session: Session, counted: Round, settled: Settled) -> bool:
    """Keep what was counted, and the result; False where the round has changed since, so that it counts for nothing."""
    now = rounds.find_round(session, counted.id, to_write=True)
    if now is None or now.closed_at != counted.closed_at or now.rulings != counted.rulings:
        return False
    counts.settle(session, now.id, settled)
    rounds.keep_document(session, now.id, round_result(session, now, settled, now.project))
    return True


def draw_again(session: Session, round_id: str) -> None:
    """The result anew, after something that it prints was changed. Does nothing while nothing is counted."""
    settled = counts.settled_of(session, round_id)
    round_ = rounds.find_round(session, round_id) if settled else None
    if settled and round_:
        rounds.keep_document(session, round_id, round_result(session, round_, settled, round_.project))


def round_result(session: Session, round_: Round, settled: Settled, project: ProjectEntry) -> Result:
    """The document of a closed round: its counts, and of a group's raters the words that the group has picked."""
    return result_of(
        round_.rubric,
        settled.tally,
        project=_without_asks_that_do_not_apply(round_, settled.tally, project),
        round_entry=_round_entry(round_, settled),
        reasons=_picked(session, round_) if round_.group else _own_words(session, round_),
        attested=Attested(one_sheet_fewer=settled.one_sheet_fewer),
        translations=round_.translations,
        group=group_answers(session, round_),
    )


def _without_asks_that_do_not_apply(round_: Round, tally: Tally, project: ProjectEntry) -> ProjectEntry:
    """An ask whose question was ruled out later, or found not applicable by everybody, is not made any more."""
    standings = standings_of(round_.rubric, {**empty_tally(round_.rubric), **tally}, project.kind, round_.rulings)
    asks = tuple(ask for ask in project.facts.asks if standings[ask.criterion].status is not Status.NOT_APPLICABLE)
    return project.model_copy(update={"facts": project.facts.model_copy(update={"asks": asks})})


def _round_entry(round_: Round, settled: Settled) -> RoundEntry:
    counted_by_hand = round_.handed_out is not None or round_.handed_in is not None
    return RoundEntry(
        label=round_.label or None,
        held_by=round_.held_by or None,
        opened=day_in(round_, round_.opened_at),
        closed=day_in(round_, round_.closed_at),
        sheets=settled.sheets,
        set_aside=len(settled.set_aside_reasons),
        set_aside_reasons=settled.set_aside_reasons,
        reopened=round_.reopened,
        paper=PaperEntry(handed_out=round_.handed_out, handed_in=round_.handed_in) if counted_by_hand else None,
        about=settled.about,
        rulings=dict(round_.rulings),
    )


def day_in(round_: Round, moment: datetime | None) -> date | None:
    return day_of(moment, round_.zone) if moment else None


def _picked(session: Session, round_: Round) -> Mapping[str, tuple[QuotedAnswer, ...]]:
    found: dict[str, list[QuotedAnswer]] = {}
    for one in written_reasons(session, round_.id, picked=True):
        if not one.is_stale:
            language = one.language if one.language != round_.rubric.language else None
            quote = quoted(one.answer, language=language, translation=one.translation)
            found.setdefault(one.criterion, []).append(quote)
    return in_order(found)


def _own_words(session: Session, round_: Round) -> Mapping[str, tuple[QuotedAnswer, ...]]:
    return quoted_reasons(counts.counted_sheets(session, round_.rubric, round_.id))


def group_answers(session: Session, round_: Round) -> dict[str, QuotedAnswer] | None:
    """What the group agreed on, once its sheet was finished."""
    known = link_of_role(session, round_.id, Role.GROUP)
    if known is None or known[1] is None:
        return None
    answers = answers_of(session, known[0])
    return {id_: quoted(answer) for id_, answer in answers.items() if answer.given is not None} or None


def running_result(session: Session, round_: Round) -> Result:
    """What the sheets say so far, for the organizers alone."""
    tally = counts.tally_in(session, round_.rubric, round_.id)
    return result_of(
        round_.rubric,
        tally,
        project=_without_asks_that_do_not_apply(round_, tally, round_.project),
        round_entry=RoundEntry(
            label=round_.label or None,
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
