"""What is published: a numbered document that never changes, until it is taken down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scorecard.engine.answers import QuotedAnswer, Sheet
from scorecard.engine.result import Attested, ProjectEntry, Result, RoundEntry
from scorecard.engine.scorecard import result_of
from scorecard.engine.tally import tally_of
from scorecard.errors import ReasonMissing, RoundOpen, Sentence, TooFewSheets
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import count, day_in, group_answers, round_result
from scorecard.rounds.listing import list_at
from scorecard.store import projects, publications
from scorecard.store.counts import settled_of
from scorecard.store.database import Session
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import Round
from scorecard.store.tables import PublishedRow
from scorecard.store.uploads import drop_pictures

FEWEST_SHEETS = 3
"""Fewer could be recognized, so they are not published as a tally."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The document that publishing would bring, computed before anything is locked, and the round it was made of."""

    result: Result
    round: Round
    link: str | None


def draft(session: Session, round_: Round, *, link: str | None) -> Draft:
    """With its public address; where hardly anybody rated, of the group's sheet alone. Raises RoundOpen, or
    TooFewSheets."""
    if round_.closed_at is None:
        raise RoundOpen(
            Sentence("Close the round first: then its sheets stay as they are.")
            if round_.group
            else Sentence("Finish the scorecard before it is published.")
        )
    settled = settled_of(session, round_.id)
    if settled is None and round_.group:
        raise RoundOpen(Sentence("The sheets are still being counted. Try again in a moment."))
    settled = settled or count(session, round_)
    facts = (
        round_.project.facts if round_.project.facts.link else round_.project.facts.model_copy(update={"link": link})
    )
    project = round_.project.model_copy(update={"facts": facts})
    if round_.group is None or sum(settled.sheets.values()) >= FEWEST_SHEETS:
        return Draft(round_result(session, round_, settled, project), round_, link)
    agreed = group_answers(session, round_)
    if agreed is None:
        raise too_few_sheets()
    return Draft(_of_the_group_alone(round_, project, agreed), round_, link)


def too_few_sheets() -> TooFewSheets:
    """Why a round of hardly anybody is not published."""
    return TooFewSheets(
        Sentence(
            "With fewer than {number} sheets each of them could be recognized. Collect more, or fill in one sheet"
            " together as a group: that can be published.",
            number=FEWEST_SHEETS,
        )
    )


def _of_the_group_alone(round_: Round, project: ProjectEntry, agreed: Mapping[str, QuotedAnswer]) -> Result:
    """The group's sheet as a round of one; no sheet of a rater goes into it."""
    return result_of(
        round_.rubric,
        tally_of(round_.rubric, [Sheet("group", agreed)]),
        project=project,
        round_entry=RoundEntry(
            label=round_.label or None,
            held_by=round_.held_by or None,
            opened=day_in(round_, round_.opened_at),
            closed=day_in(round_, round_.closed_at),
            sheets={"online": 1},
            reopened=round_.reopened,
            rulings=dict(round_.rulings),
        ),
        reasons={id_: (answer,) for id_, answer in agreed.items() if answer.reason or answer.evidence},
        attested=Attested(one_sheet_fewer=None),
        translations=round_.translations,
        group=agreed,
    )


def publish(
    session: Session, who: SignedIn | None, round_: Round, made: Draft, *, reason: str | None, now: datetime
) -> int:
    """Under the next number; the same document twice keeps its number. `round_` is the round as it stands now: where
    it has changed since the draft was made, the draft is made again.

    Raises RoundOpen, ReasonMissing where a number stands already, or TooFewSheets where so few sheets came or went
    since that both numbers together would show what they say."""
    if round_.digest is None or round_.digest != made.round.digest:
        made = draft(session, round_, link=made.link)
    number = publications.newest_number(session, round_.address)
    newest = publications.find_published(session, round_.address, number) if number else None
    standing = newest if newest and newest.withdrawn_at is None else None
    if standing and round_.group:
        _check_what_two_numbers_tell(standing, made.result)
    if standing is None or standing.digest != made.result.digest:
        if standing and not reason:
            raise ReasonMissing(
                Sentence("Say in a sentence what was changed and why; it stands beside the new number.")
            )
        number += 1
        _add(session, round_, made.result, number, reason, now)
    if round_.expires_at is not None:
        projects.keep_until(session, round_.project_id, None)
    audit(session, who, round_, "published", now, number=str(number), reason=reason or "")
    return number


def _add(session: Session, round_: Round, result: Result, number: int, reason: str | None, now: datetime) -> None:
    published = PublishedRow(
        address=round_.address,
        number=number,
        round_id=round_.id,
        published_at=now,
        reason=reason,
        document=result.json_bytes().decode(),
        picture_digest=result.project.picture.digest if result.project.picture else None,
        digest=result.digest,
    )
    publications.add_published(session, published)
    list_at(session, round_.address, held=result)


def _check_what_two_numbers_tell(newest: PublishedRow, result: Result) -> None:
    before = Result.model_validate_json(newest.document or "")
    moved = abs(sum(result.round.sheets.values()) - sum(before.round.sheets.values()))
    if before.rubric.digest == result.rubric.digest and before.tally != result.tally and moved < FEWEST_SHEETS:
        raise TooFewSheets(
            Sentence(
                "So few sheets changed since the last number that whoever lays both side by side could see what they"
                " say. Take the last number down first, then publish."
            )
        )


def withdraw(session: Session, who: SignedIn | None, round_: Round, *, keep: timedelta, now: datetime) -> None:
    """Take down all that was published of it; a note stays at its address. The project of one person then lives its
    time anew."""
    withdraw_address(session, round_.address, now)
    if round_.group is None:
        projects.keep_until(session, round_.project_id, now + keep)
    audit(session, who, round_, "withdrawn", now)


def withdraw_address(session: Session, address: str, now: datetime) -> None:
    """Take down every number at an address: the content goes, the note stays."""
    publications.withdraw(session, address, now)
    drop_pictures(session)
    list_at(session, address)
