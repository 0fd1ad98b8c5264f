"""Paper sheets, typed in by number, once or by two people; and files of ratings, read in whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scorecard.engine.answers import NO_ANSWER, Answer
from scorecard.errors import NothingAnswered, NumberTaken, RoundClosed, RoundOpen, Sentence, TooLate
from scorecard.ratings.layouts import Ratings
from scorecard.rounds.audit import audit
from scorecard.store import sheets
from scorecard.store.answers import answers_of, write_answers
from scorecard.store.database import Session
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import Round, change_rulings
from scorecard.store.sheets import SheetSource
from scorecard.store.tables import SheetRow


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """A paper sheet that was typed in; `is_second`: somebody else had typed its number before."""

    sheet_id: str
    is_second: bool


def type_in(
    session: Session, who: SignedIn, round_: Round, number: str, answers: Mapping[str, Answer], now: datetime
) -> TypedSheet:
    """A new sheet under this number; where somebody else has typed it, a second typing to compare.

    Raises RoundOpen or RoundClosed, NothingAnswered, or NumberTaken for a number that one typed oneself."""
    _may_type(round_)
    if all(written.given is None for written in answers.values()):
        raise NothingAnswered(Sentence("Nothing was typed. A blank sheet is not counted, so leave it out."))
    known = sheets.find_numbered(session, round_.id, number)
    if known is not None:
        _check_second(session, who, known, number)
    sheet_id = sheets.add_sheet(
        session,
        round_.id,
        source=SheetSource.PAPER,
        number=number,
        typed_by=f"{who.organizer_id} {who.name}",
        second_of=known.id if known else None,
        sent_at=now,
        now=now,
    )
    write_answers(session, sheet_id, answers, now)
    audit(session, who, round_, "paper-typed-again" if known else "paper-typed", now, sheet=number)
    return TypedSheet(sheet_id, known is not None)


def _check_second(session: Session, who: SignedIn, known: SheetRow, number: str) -> None:
    if known.source != SheetSource.PAPER.value:
        raise NumberTaken(Sentence("The number {number} came with a file. Give this sheet another one.", number=number))
    if known.set_aside_at is not None:
        raise NumberTaken(
            Sentence(
                "Sheet {number} was set aside. Let it count again under “Sheets”, or give this one another number.",
                number=number,
            )
        )
    if (known.typed_by or "").partition(" ")[0] == who.organizer_id:
        raise NumberTaken(
            Sentence(
                "You have typed sheet {number} already. If this is another sheet, give it another number.",
                number=number,
            )
        )
    if sheets.find_second(session, known.id) is not None:
        raise NumberTaken(
            Sentence(
                "Sheet {number} was typed twice already. Settle what differs, or give another number.", number=number
            )
        )


def _may_type(round_: Round) -> None:
    if round_.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed: its sheets stay as they are. Open it again first."))
    if round_.opened_at is None:
        raise RoundOpen(Sentence("Open the round first."))


def correct(
    session: Session, who: SignedIn, round_: Round, number: str, answers: Mapping[str, Answer], now: datetime
) -> None:
    """What was typed wrong is typed right, at these criteria. Raises RoundOpen, RoundClosed, TooLate, or
    NothingAnswered where nothing would be left."""
    _may_type(round_)
    known = sheets.find_numbered(session, round_.id, number)
    if known is None or known.source != SheetSource.PAPER.value:
        raise TooLate(Sentence("This sheet is not there any more."))
    if all(written.given is None for written in {**answers_of(session, known.id), **answers}.values()):
        raise NothingAnswered(Sentence("Nothing would be left on this sheet. Set it aside instead, with a reason."))
    write_answers(session, known.id, answers, now)
    audit(session, who, round_, "paper-corrected", now, sheet=number)


@dataclass(frozen=True, slots=True)
class TypingDifference:
    """What two people read differently from one sheet."""

    criterion: str
    first: Answer
    second: Answer


def differences(
    round_: Round, first: Mapping[str, Answer], second: Mapping[str, Answer]
) -> tuple[TypingDifference, ...]:
    """In the rubric's order. Reasons differ in a letter easily: they are compared without case and spaces."""
    found = []
    for id_ in round_.rubric.criteria:
        one, other = first.get(id_, NO_ANSWER), second.get(id_, NO_ANSWER)
        if one.given != other.given or _plain(one.reason) != _plain(other.reason):
            found.append(TypingDifference(id_, one, other))
    return tuple(found)


def _plain(reason: str | None) -> str:
    return "".join((reason or "").lower().split())


def settle(
    session: Session, who: SignedIn, round_: Round, number: str, takes_second: Sequence[str], now: datetime
) -> None:
    """Keep the first typing, and at these criteria what the second says. Raises RoundClosed or TooLate."""
    first, second = _both(session, round_, number)
    answers = answers_of(session, second.id)
    write_answers(session, first.id, {id_: answers.get(id_, NO_ANSWER) for id_ in takes_second}, now)
    sheets.delete_sheet(session, second.id)
    audit(session, who, round_, "paper-settled", now, sheet=number)


def give_number(session: Session, who: SignedIn, round_: Round, number: str, other: str, now: datetime) -> None:
    """The second typing is another sheet, which counts under its own number. Raises NumberTaken."""
    _, second = _both(session, round_, number)
    if sheets.find_numbered(session, round_.id, other) is not None:
        raise NumberTaken(Sentence("Sheet {number} is there already. Give another number.", number=other))
    sheets.renumber(session, second.id, other)
    audit(session, who, round_, "paper-renumbered", now, sheet=other, before=number)


def _both(session: Session, round_: Round, number: str) -> tuple[SheetRow, SheetRow]:
    _may_type(round_)
    first = sheets.find_numbered(session, round_.id, number)
    second = sheets.find_second(session, first.id) if first else None
    if first is None or second is None:
        raise TooLate(Sentence("There is nothing to settle on this sheet any more."))
    return first, second


# files


def clashes(session: Session, round_: Round, read: Ratings) -> list[str]:
    """Sheets of a file whose numbers are there already."""
    known = sheets.numbers_in(session, round_.id)
    return [sheet.name for sheet in read.sheets if sheet.name in known]


def read_in(session: Session, who: SignedIn, round_: Round, read: Ratings, now: datetime) -> int:
    """All sheets of a file that have an answer, and its rulings; how many sheets. Raises RoundOpen, RoundClosed, or
    NumberTaken."""
    _may_type(round_)
    if taken := clashes(session, round_, read):
        raise NumberTaken(
            Sentence("The number {number} is in the round already, so nothing was read in.", number=taken[0])
        )
    counted = [sheet for sheet in read.sheets if sheet.answers]
    for sheet in counted:
        sheet_id = sheets.add_sheet(
            session,
            round_.id,
            source=SheetSource.FILE,
            number=sheet.name,
            typed_by=f"{who.organizer_id} {who.name}",
            sent_at=now,
            now=now,
        )
        write_answers(session, sheet_id, sheet.answers, now)
    if read.rulings:
        change_rulings(session, round_.id, {**round_.rulings, **read.rulings})
    audit(session, who, round_, "imported", now, number=str(len(counted)))
    return len(counted)
