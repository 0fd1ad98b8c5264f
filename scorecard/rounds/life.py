"""The life of a round after it is prepared: open, close, rule, reopen, delete."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from scorecard.clock import day_of
from scorecard.engine.result import ReopenedEntry
from scorecard.errors import NothingAnswered, RoundNotClosed, RoundNotOpened, Sentence
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import count, refresh_result, save_counts
from scorecard.rounds.preparing import postpone_expiry
from scorecard.rounds.publishing import withdraw_address
from scorecard.store import answers, projects, round_changes, rounds, sheets
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import WrittenReason
from scorecard.store.database import Session
from scorecard.store.rounds import Round, Stage
from scorecard.store.sheets import RoundSheet

BROUGHT_BACK_FOR = timedelta(days=6)
"""For how long a group can bring back what it deleted: a day less than it is kept, so that nothing is brought back
while it is being deleted."""


def open_round(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> None:
    if round_.opened_at is None:
        round_changes.open_round(session, round_.id, now)
        audit(session, who, round_, "round-opened", now)


def close(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> None:
    """Close a group's round, so that no sheet of a rater can be changed any more; a job then counts them
    (`web.core.jobs`). Reasons that were chosen for print, and whose words were changed since, are no longer chosen.
    Raises RoundNotOpened if the round was never opened."""
    if round_.closed_at is not None:
        return
    if round_.opened_at is None:
        raise RoundNotOpened(Sentence("Open the round first; then it can be closed."))
    round_changes.freeze(session, round_.id, now)
    for written in answers.written_reasons(session, round_.id, picked=True):
        if written.is_stale:
            answers.unpick_reason(session, written.sheet_id, written.criterion)
    audit(session, who, round_, "round-closed", now)


def note_over(session: Session, now: datetime) -> list[Round]:
    """Note in the audit logs, in which groups read who did what when, which rounds are over since the last call,
    because their closing time has passed, and return them. Nobody has closed them yet."""
    over = []
    for found in rounds.rounds_over(session, now):
        round_ = rounds.find_round(session, found.id, to_write=True)
        if round_ is not None and round_.stage(now) is Stage.OVER:
            audit(session, None, round_, "time-over", now)
            over.append(round_)
    return over


def finish(session: Session, sheet: RoundSheet, *, keep: timedelta, now: datetime) -> None:
    """Close the round of one person and count its sheet; does nothing if it is closed already. The project is then
    deleted after `keep` unless it is published or changed. Raises NothingAnswered."""
    round_ = sheet.round
    if round_.closed_at is not None:
        return
    if all(answer.given is None for answer in answers.answers_of(session, sheet.id).values()):
        raise NothingAnswered(Sentence("No question has an answer yet. Answer at least one."))
    sheets.mark_all_sent(session, round_.id, now)
    round_changes.freeze(session, round_.id, now)
    closed = rounds.find_round(session, round_.id)
    assert closed is not None
    save_counts(session, closed, count(session, closed), now)
    postpone_expiry(session, round_, keep, now)


def reopen_solo(session: Session, round_: Round, *, keep: timedelta, now: datetime) -> None:
    """Reopen the round of one person, so that answers can be changed. What was published stays as it is."""
    if round_.closed_at is not None:
        round_changes.reopen_round(session, round_.id, round_.reopened)
        sheets.mark_all_sent(session, round_.id, None)
        postpone_expiry(session, round_, keep, now)


def reopen(session: Session, who: SignedInOrganizer, round_: Round, reason: str, now: datetime) -> None:
    """Reopen a group's round, so that raters can change their sheets. Scorecards print the reason where they
    say how the round was held. What was published stays as it is."""
    if round_.closed_at is None:
        return
    entry = ReopenedEntry(on=day_of(now, round_.zone), reason=reason)
    round_changes.reopen_round(session, round_.id, (*round_.reopened, entry))
    audit(session, who, round_, "round-reopened", now, reason=reason)


def rule(
    session: Session, who: SignedInOrganizer, round_: Round, criterion: str, reason: str | None, now: datetime
) -> None:
    """Rule a criterion out for everyone, with this reason; None or "" takes the ruling back, so that it counts again.
    The caller has to start a new count. Raises RoundNotClosed."""
    check_closed(round_)
    rulings = {id_: text for id_, text in round_.rulings.items() if id_ != criterion}
    if reason:
        rulings[criterion] = reason
    if rulings == dict(round_.rulings):
        return
    round_changes.change_rulings(
        session, round_.id, {id_: rulings[id_] for id_ in round_.rubric.criteria if id_ in rulings}
    )
    question = round_.rubric.criteria[criterion].question
    what = "ruled-out" if reason else "ruled-in"
    audit(session, who, round_, what, now, question=question, reason=reason or "", criterion=criterion)


def note(session: Session, round_: Round, criterion: str, text: str) -> None:
    """Keep what was said about a question, for the group alone; an empty text deletes it. Raises RoundNotClosed."""
    check_closed(round_)
    notes = {**round_.notes, criterion: text}
    round_changes.change_notes(session, round_.id, {id_: kept for id_, kept in notes.items() if kept})


def change_paper_numbers(
    session: Session,
    who: SignedInOrganizer,
    round_: Round,
    *,
    handed_out: int | None,
    handed_in: int | None,
    now: datetime,
) -> None:
    """Save how many paper sheets were handed out and how many came back, as people counted them by hand."""
    if (handed_out, handed_in) == (round_.handed_out, round_.handed_in):
        return
    round_changes.change_paper_numbers(session, round_.id, handed_out=handed_out, handed_in=handed_in)
    about = {"out": _count_or_dash(handed_out), "in": _count_or_dash(handed_in)}
    audit(session, who, round_, "paper-counted", now, **about)
    refresh_result(session, round_.id)


def _count_or_dash(number: int | None) -> str:
    return "–" if number is None else str(number)


def pick_reasons(
    session: Session,
    who: SignedInOrganizer,
    round_: Round,
    picks: Sequence[tuple[WrittenReason, str | None]],
    now: datetime,
) -> None:
    """Choose which reasons are printed. Each comes with its translation into the scorecard's language ("" prints it
    without one), or with None if it is not to be printed. Raises RoundNotClosed."""
    check_closed(round_)
    for written, translation in picks:
        if translation is None:
            answers.unpick_reason(session, written.sheet_id, written.criterion)
        else:
            answers.pick_reason(session, round_.id, written, translation or None, now)
    session.flush()
    number = sum(translation is not None for _, translation in picks)
    audit(session, who, round_, "reasons-picked", now, number=str(number))
    refresh_result(session, round_.id)


def check_closed(round_: Round) -> None:
    """Raises RoundNotClosed unless the round is closed."""
    if round_.closed_at is None:
        raise RoundNotClosed(
            Sentence(
                "Close the round first. Until then nobody sees answers or counts, so that nobody can steer the round."
            )
        )


def delete(
    session: Session, who: SignedInOrganizer | None, round_: Round, now: datetime, *, at_once: bool = False
) -> None:
    """Delete a round with all its sheets, and take down what was published. With its last round the project is deleted.
    Nobody can see them from now on; `store.hosting.expiry` deletes the rows later. For some days a group can bring
    its round back (`BROUGHT_BACK_FOR`), unless it is to be deleted `at_once`."""
    withdraw_address(session, round_.address, now)
    # DISCARDED is so early a time that the rows are deleted soon
    marked_at = projects.DISCARDED if at_once or round_.group is None else now
    all_rounds = rounds.rounds_of_project(session, round_.group.id, round_.project_id) if round_.group else ()
    if len(all_rounds) > 1:
        projects.discard_round(session, round_.id, now, marked_at)
    else:
        projects.discard_project(session, round_.project_id, marked_at)
    about = {"project": round_.project.name, "label": round_.label, "was_in": round_.project_id}
    audit(session, who, round_, "deleted", now, **about)


def bring_back(session: Session, who: SignedInOrganizer, round_id: str, now: datetime) -> bool:
    """Bring back a round that the group deleted, with all its sheets; what was published stays taken down. Returns
    False if there is no such round, or its time is over."""
    deleted = _find_deleted(session, who, round_id, now)
    if deleted is None:
        return False
    projects.bring_back_round(session, deleted, who.group_id)
    session.flush()
    round_ = rounds.find_round(session, round_id)
    assert round_ is not None
    audit(session, who, round_, "brought-back", now, project=deleted.name, label=deleted.label)
    return True


def delete_for_ever(session: Session, who: SignedInOrganizer, round_id: str, now: datetime) -> bool:
    """Let the rows of a deleted round be deleted soon, so that nobody can bring it back. Returns False if there is no
    such round."""
    deleted = _find_deleted(session, who, round_id, now)
    if deleted is not None:
        projects.discard_round(session, round_id, now)
    return deleted is not None


def _find_deleted(
    session: Session, who: SignedInOrganizer, round_id: str, now: datetime
) -> projects.DeletedRound | None:
    deleted = projects.deleted_rounds(session, who.group_id, now - BROUGHT_BACK_FOR, to_write=True)
    return next((one for one in deleted if one.round_id == round_id), None)
