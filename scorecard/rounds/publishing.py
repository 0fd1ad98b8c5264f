"""Publishes a round as a numbered document, which never changes until it is taken down, by its group or by the host."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scorecard.engine.answers import QuotedAnswer, Sheet
from scorecard.engine.result import Attested, ProjectEntry, RecordHead, Result, RoundEntry, document_digest
from scorecard.engine.scorecard import result_of
from scorecard.engine.tally import tally_of
from scorecard.errors import HiddenByHost, MadeUp, ReasonMissing, RoundNotClosed, ScorecardError, Sentence, TooFewSheets
from scorecard.record.rows import (
    DELETED,
    HIDDEN,
    OPENED,
    add_to_record,
    closed_by_host,
    project_published_at,
    record_head,
    withhold,
)
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import FEWEST_SHEETS, count, day_in, group_answers, incomes_entry, round_result
from scorecard.rounds.history import history_of
from scorecard.rounds.listing import hold_list, list_at
from scorecard.store import projects, publications
from scorecard.store.access import SignedInOrganizer
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.counts import RoundCounts, counted_ids, find_counts
from scorecard.store.database import Session
from scorecard.store.documents import keep_document, load_result
from scorecard.store.groups import group_at
from scorecard.store.rounds import Round
from scorecard.store.tables import PublishedRow
from scorecard.store.uploads import drop_pictures, show_pictures_at


@dataclass(frozen=True, slots=True)
class Draft:
    """The result that would be published, computed before the database is locked, and the round that it was made from.
    `link` is the public address that the result names, unless the facts name another; None if there is none."""

    result: Result
    round: Round
    link: str | None


def draft(session: Session, round_: Round, *, link: str | None) -> Draft:
    """The draft of a closed round; `link` is its public address. If a group's round has fewer than `FEWEST_SHEETS`
    sheets, the draft is made from the group's own sheet alone. Raises RoundNotClosed, MadeUp, or TooFewSheets if there
    is no such sheet."""
    if round_.closed_at is None:
        raise RoundNotClosed(
            Sentence("Close the round first: then its sheets stay as they are.")
            if round_.group
            else Sentence("Finish the scorecard before it is published.")
        )
    if round_.project.facts.sample:
        raise made_up_error()
    counted = find_counts(session, round_.id)
    if counted is None and round_.group:
        raise RoundNotClosed(Sentence("The sheets are still being counted. Try again in a moment."))
    counted = counted or count(session, round_)
    facts = (
        round_.project.facts if round_.project.facts.link else round_.project.facts.model_copy(update={"link": link})
    )
    project = round_.project.model_copy(update={"facts": facts})
    if round_.group is None or sum(counted.sheets.values()) >= FEWEST_SHEETS:
        return Draft(round_result(session, round_, counted, project), round_, link)
    agreed = group_answers(session, round_)
    if agreed is None:
        raise too_few_sheets_error()
    return Draft(_result_of_group_sheet(session, round_, project, agreed, counted), round_, link)


def made_up_error() -> MadeUp:
    """The error for a made-up project."""
    return MadeUp(Sentence("This project is made up, to try things out. It is never public."))


def too_few_sheets_error() -> TooFewSheets:
    """The error for a round with too few sheets to publish."""
    return TooFewSheets(
        Sentence(
            "With fewer than {number} sheets each of them could be recognized. Collect more, or fill in one sheet"
            " together as a group: that can be published.",
            number=FEWEST_SHEETS,
        )
    )


def _result_of_group_sheet(
    session: Session,
    round_: Round,
    project: ProjectEntry,
    agreed: Mapping[str, QuotedAnswer],
    counted: RoundCounts,
) -> Result:
    """The result of the group's sheet alone, without the sheets of raters."""
    return result_of(
        round_.rubric,
        tally_of(round_.rubric, [Sheet("group", agreed)]),
        project=project,
        round_entry=RoundEntry(
            label=round_.label or None,
            labels=round_.labels_in_other_languages,
            held_by=round_.held_by or None,
            opened=day_in(round_, round_.opened_at),
            closed=day_in(round_, round_.closed_at),
            sheets={"online": 1},
            set_aside=len(counted.set_aside_reasons),
            set_aside_reasons=counted.set_aside_reasons,
            reopened=round_.reopened,
            rulings=dict(round_.rulings),
            questions_fixed=day_in(round_, round_.opened_at),
            welcome=round_.welcome_in_all_languages,
            carried_over=round_.carried_over,
            left_out=sum(counted.sheets.values()),
            unpublished_rounds=counted.unpublished_rounds,
            history=history_of(session, round_),
            incomes=incomes_entry(round_),
        ),
        reasons={id_: (answer,) for id_, answer in agreed.items() if answer.reason or answer.evidence},
        attested=Attested(one_sheet_fewer=None),  # there is only one sheet
        translations=round_.translations,
        group=agreed,
    )


def publish(
    session: Session, who: SignedInOrganizer | None, round_: Round, made: Draft, *, reason: str | None, now: datetime
) -> int:
    """Publish under the next number, which is returned; nothing new is published if the document is the same as before.
    `round_` is the round as it is now: if it has changed since the draft `made`, the draft is made again.

    Raises RoundNotClosed, HiddenByHost if the host has closed the address by hiding or taking down what was there,
    ReasonMissing for a correction without a reason, or TooFewSheets if the sheets differ from those of an earlier
    number that is still public, but so few of them that anyone who compares the two could see what these say."""
    if round_.digest is None or round_.digest != made.round.digest:
        made = draft(session, round_, link=made.link)
    number = publications.newest_number(session, round_.address)
    newest = publications.find_published(session, round_.address, number) if number else None
    # the host's reason for blocking the address; None if it is not blocked
    blocked = newest.hidden_reason if newest else None
    blocked = blocked or closed_by_host(session, round_.address)
    if blocked is not None:
        sentence = Sentence("The host of this site lets nobody publish here: {reason}", reason=blocked)
        raise HiddenByHost(sentence)
    public_now = newest if newest and newest.withdrawn_at is None else None
    counted = counted_ids(session, round_.id) if round_.group else frozenset()
    if len(counted) < FEWEST_SHEETS:
        counted = frozenset()  # the group's own sheet is published instead
    if round_.group:
        for earlier in publications.numbers_at(session, round_.address):
            if earlier.withdrawn_at is None:
                _check_enough_sheets_changed(session, earlier, made.result, counted)
    if public_now is None or made.result.digest not in (public_now.digest, public_now.draft_digest):
        if public_now and not reason:
            raise ReasonMissing(
                Sentence("Say in a sentence what was changed and why; it is shown beside the new number.")
            )
        # also above the numbers that may have been given out before a backup was restored
        number = max(number, round_.numbers_after) + 1
        hold_list(session, round_.project_id)  # until this transaction ends no other changes the project’s line there
        published = _in_the_record(session, made.result)
        sheet_ids = " ".join(sorted(counted)) if round_.group else None
        _add_number(session, round_, published, made.result.digest, number, reason, now, sheet_ids)
        about = {"number": str(number), "digest": published.digest, "reason": reason or ""}
        about |= {"project": published.project.name, "group": published.round.held_by or ""}
        audit(session, who, round_, "published", now, **about)
    if round_.expires_at is not None:
        projects.set_expiry(session, round_.project_id, None)
    return number


def _in_the_record(session: Session, result: Result) -> Result:
    """The document with the number and the digest of the last entry in the public record added, and with a new digest
    of its own that covers them."""
    number, digest = record_head(session)
    entry = result.round.model_copy(update={"record": RecordHead(number=number, digest=digest)})
    placed = result.model_copy(update={"round": entry})
    return placed.model_copy(update={"digest": document_digest(placed.document())})


def _add_number(
    session: Session,
    round_: Round,
    result: Result,
    draft_digest: str,
    number: int,
    reason: str | None,
    now: datetime,
    sheet_ids: str | None,
) -> None:
    keep_document(session, result)
    published = PublishedRow(
        address=round_.address,
        number=number,
        round_id=round_.id,
        published_at=now,
        reason=reason,
        digest=result.digest,
        draft_digest=draft_digest,
        sheet_ids=sheet_ids,
    )
    publications.add_published(session, published)
    show_pictures_at(session, round_.address, result.project.pictures)
    list_at(session, round_.address, loaded=result)


def _check_enough_sheets_changed(
    session: Session, earlier: PublishedRow, result: Result, counted: frozenset[str]
) -> None:
    """Raises TooFewSheets if fewer than `FEWEST_SHEETS` sheets were added or left out between an earlier number that is
    still public and this result: the difference of the counts would show what these sheets say. `counted` are the ids
    of the sheets in this result."""
    if not counted and earlier.sheet_ids == "":
        return  # both are of the group's own sheet, which is no rater's
    before = load_result(session, earlier.digest)
    is_same = before.tally == result.tally and before.round.about == result.round.about
    if before.rubric.digest != result.rubric.digest or is_same:
        return
    if earlier.sheet_ids is None:  # published before the sheets of a number were written down
        moved = abs(sum(result.round.sheets.values()) - sum(before.round.sheets.values()))
    else:
        moved = len(counted ^ frozenset(earlier.sheet_ids.split()))
    if moved < FEWEST_SHEETS:
        raise TooFewSheets(
            Sentence(
                "So few sheets differ from those of number {number} that anyone who compares the two could see what"
                " these sheets say. Take down what is published first, then publish.",
                number=earlier.number,
            )
        )


def nearly_the_same_as(session: Session, round_: Round) -> int | None:
    """A number that was taken down and from whose sheets fewer than `FEWEST_SHEETS` differ now; None if there is none.
    Once the round is published again, people who kept the old document could see what these few sheets say."""
    counted = counted_ids(session, round_.id)
    if round_.group is None or len(counted) < FEWEST_SHEETS:
        return None
    withdrawn = (
        earlier
        for earlier in publications.numbers_at(session, round_.address)
        if earlier.withdrawn_at is not None and earlier.sheet_ids is not None
    )
    return next(
        (one.number for one in withdrawn if 0 < len(counted ^ {*(one.sheet_ids or "").split()}) < FEWEST_SHEETS), None
    )


def withdraw(session: Session, who: SignedInOrganizer | None, round_: Round, *, keep: timedelta, now: datetime) -> None:
    """Take down all that was published of a round; its address then shows a note. The project of one person expires
    `keep` from now."""
    if not withdraw_address(session, round_.address, now):
        return
    if round_.group is None:
        projects.set_expiry(session, round_.project_id, now + keep)
    audit(session, who, round_, "withdrawn", now)


def withdraw_address(session: Session, address: str, now: datetime) -> bool:
    """Take down every number at an address: the content is deleted, the note stays. Returns whether there was any."""
    was_there = publications.withdraw(session, address, now)
    drop_pictures(session)
    list_at(session, address)
    return was_there


# what the host of the site does, all of which is entered in the public record


def hide_by_host(session: Session, address: str, reason: str, now: datetime) -> None:
    """Hide all that is published at an address, without deleting it, and what the record says about it. Raises
    ScorecardError if nothing was ever published there, or ReasonMissing."""
    _check_reason(reason)
    if not publications.hide(session, address, reason, now) and project_published_at(session, address) is None:
        raise ScorecardError(f"Nothing is published at {address}; “scorecard published list” shows what is.")
    _note(session, address, HIDDEN, reason, now)


def show_again_by_host(session: Session, address: str, now: datetime) -> None:
    """Show again what was hidden at an address, unless it was deleted, and let its group publish there again. Raises
    ScorecardError if nothing is hidden there and the address is not closed."""
    if not publications.show_again(session, address) and closed_by_host(session, address) is None:
        raise ScorecardError(f"Nothing is hidden at {address}; “scorecard published list” shows what is.")
    _note(session, address, OPENED, "", now)


def take_down_by_host(session: Session, address: str, reason: str, now: datetime) -> None:
    """Delete all that is published or hidden at an address, and what the record says about it, also where its group has
    taken it down; numbers and digests stay. Raises ScorecardError if nothing was ever published there, or
    ReasonMissing."""
    _check_reason(reason)
    if not withdraw_address(session, address, now) and project_published_at(session, address) is None:
        raise ScorecardError(f"Nothing is published at {address}; “scorecard published list” shows what is.")
    _note(session, address, DELETED, reason, now)


def _check_reason(reason: str) -> None:
    if not reason or len(reason) > 300:
        raise ReasonMissing("Give a reason of 300 characters at the most with --reason; everybody can read it.")


def _note(session: Session, address: str, what: str, reason: str, now: datetime) -> None:
    """Bring the public list up to date after the host did `what` at an address, and add it to the record and to the
    audit log of the group. The words of record entries about a closed address are then withheld."""
    list_at(session, address)
    project_id = project_published_at(session, address)
    if project_id is not None:  # it is None for what was published before there was a record
        numbers = {str(one.number): one.digest for one in reversed(publications.numbers_at(session, address))}
        content = {"what": what, "round": address, "reason": reason, "numbers": numbers}
        add_to_record(session, project_id, content, now)
        withhold(session, project_id)
    if group_id := group_at(session, address):
        about = {"reason": reason}
        add_audit_entry(session, group_id, who="", what=what.replace(" ", "-"), now=now, about=about)
