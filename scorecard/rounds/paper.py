"""Sheets from outside the site: paper sheets, typed in once or by two people, and files of ratings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scorecard.engine.answers import NO_ANSWER, Answer
from scorecard.errors import NothingAnswered, NumberTaken, RoundClosed, RoundNotOpened, Sentence, WrongState
from scorecard.ratings.layouts import Ratings
from scorecard.rounds.audit import audit
from scorecard.store import sheets
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import add_answers, answers_of, changes_answers, write_answers
from scorecard.store.database import Session
from scorecard.store.round_changes import change_rulings
from scorecard.store.rounds import Round
from scorecard.store.sheets import SheetSource
from scorecard.store.tables import SheetRow


@dataclass(frozen=True, slots=True)
class TypedSheet:
    """A paper sheet that was typed in. `is_second` is whether somebody else had typed a sheet with this number before;
    the two typings are then compared, and the second never counts."""

    sheet_id: str
    is_second: bool


def type_in(
    session: Session, who: SignedInOrganizer, round_: Round, number: str, answers: Mapping[str, Answer], now: datetime
) -> TypedSheet:
    """Add a sheet with the number that stands on the paper, or a second typing to compare with the first if somebody
    else has typed it before.

    Raises RoundNotOpened, RoundClosed, NothingAnswered, or NumberTaken, for example if `who` has typed this number
    before."""
    _check_open(round_)
    if all(written.given is None for written in answers.values()):
        raise NothingAnswered(Sentence("Nothing was typed. A blank sheet is not counted, so leave it out."))
    first = sheets.find_numbered(session, round_.id, number)
    if first is not None:
        _check_second(session, who, first, number)
    sheet_id = sheets.add_sheet(
        session,
        round_.id,
        source=SheetSource.PAPER,
        number=number,
        typed_by=f"{who.organizer_id} {who.name}",
        second_of=first.id if first else None,
        sent_at=now,
        now=now,
    )
    write_answers(session, sheet_id, answers, now)
    audit(session, who, round_, "paper-typed-again" if first else "paper-typed", now, sheet=number)
    return TypedSheet(sheet_id, first is not None)


def _check_second(session: Session, who: SignedInOrganizer, first: SheetRow, number: str) -> None:
    """Raises NumberTaken unless `first`, the sheet that has this number, may be typed in a second time by `who`."""
    if first.source != SheetSource.PAPER.value:
        raise NumberTaken(
            Sentence(
                "The number {number} belongs to a sheet that is not on paper. Give this one another.",
                number=number,
            )
        )
    if first.set_aside_at is not None:
        raise NumberTaken(
            Sentence(
                "Sheet {number} was set aside. Let it count again under “Sheets”, or give this one another number.",
                number=number,
            )
        )
    if (first.typed_by or "").partition(" ")[0] == who.organizer_id:
        raise NumberTaken(
            Sentence(
                "You have typed sheet {number} already. To correct it, press its number in the list below; if this is"
                " another sheet, give it another number.",
                number=number,
            )
        )
    if sheets.find_second(session, first.id) is not None:
        raise NumberTaken(
            Sentence(
                "Sheet {number} was typed twice already. Settle what differs, or give another number.", number=number
            )
        )


def _check_open(round_: Round) -> None:
    if round_.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed: its sheets stay as they are. Open it again first."))
    if round_.opened_at is None:
        raise RoundNotOpened(Sentence("Open the round first."))


def correct(
    session: Session, who: SignedInOrganizer, round_: Round, number: str, answers: Mapping[str, Answer], now: datetime
) -> None:
    """Correct the answers that were typed at these criteria. Raises RoundNotOpened, RoundClosed, WrongState if the
    sheet is gone, or NothingAnswered if no answer would be left."""
    _check_open(round_)
    sheet = sheets.find_numbered(session, round_.id, number)
    if sheet is None or sheet.source != SheetSource.PAPER.value:
        raise WrongState(Sentence("This sheet is not there any more."))
    if all(written.given is None for written in {**answers_of(session, sheet.id), **answers}.values()):
        raise NothingAnswered(Sentence("Nothing would be left on this sheet. Set it aside instead, with a reason."))
    if changes_answers(session, sheet.id, answers):
        write_answers(session, sheet.id, answers, now)
        audit(session, who, round_, "paper-corrected", now, sheet=number)


@dataclass(frozen=True, slots=True)
class TypingDifference:
    """A criterion at which two typings of one sheet differ."""

    criterion: str
    first: Answer
    second: Answer


def differences(
    round_: Round, first: Mapping[str, Answer], second: Mapping[str, Answer]
) -> tuple[TypingDifference, ...]:
    """The differences in the rubric's order. Reasons are compared without case and spaces, which typists often vary."""
    differing = []
    for id_ in round_.rubric.criteria:
        one, other = first.get(id_, NO_ANSWER), second.get(id_, NO_ANSWER)
        if one.given != other.given or _without_case_and_spaces(one.reason) != _without_case_and_spaces(other.reason):
            differing.append(TypingDifference(id_, one, other))
    return tuple(differing)


def _without_case_and_spaces(reason: str | None) -> str:
    return "".join((reason or "").lower().split())


def settle(
    session: Session, who: SignedInOrganizer, round_: Round, number: str, takes_second: Sequence[str], now: datetime
) -> None:
    """Make one sheet of two typings: the first, with the answers of the second at the criteria `takes_second`. Raises
    RoundNotOpened, RoundClosed, WrongState if there are not two typings, or NothingAnswered if no answer would be
    left."""
    first, second = _two_typings(session, round_, number)
    answers = answers_of(session, second.id)
    taken = {id_: answers.get(id_, NO_ANSWER) for id_ in takes_second}
    if all(written.given is None for written in {**answers_of(session, first.id), **taken}.values()):
        raise NothingAnswered(Sentence("Nothing would be left on this sheet. Take at least one of the answers."))
    write_answers(session, first.id, taken, now)
    sheets.delete_sheet(session, second.id)
    audit(session, who, round_, "paper-settled", now, sheet=number)


def split_typing(
    session: Session, who: SignedInOrganizer, round_: Round, number: str, other: str, now: datetime
) -> None:
    """Make the second typing of sheet `number` a sheet of its own, with the number `other`. Raises RoundNotOpened,
    RoundClosed, WrongState if there are not two typings, or NumberTaken."""
    _, second = _two_typings(session, round_, number)
    if sheets.find_numbered(session, round_.id, other) is not None:
        raise NumberTaken(Sentence("Sheet {number} is there already. Choose another number.", number=other))
    sheets.renumber(session, second.id, other)
    audit(session, who, round_, "paper-renumbered", now, sheet=other, before=number)


def _two_typings(session: Session, round_: Round, number: str) -> tuple[SheetRow, SheetRow]:
    """Both typings of a sheet. Raises RoundNotOpened, RoundClosed, or WrongState if there are not two."""
    _check_open(round_)
    first = sheets.find_numbered(session, round_.id, number)
    second = sheets.find_second(session, first.id) if first else None
    if first is None or second is None:
        raise WrongState(Sentence("There is nothing to settle on this sheet any more."))
    return first, second


# files


def add_file(session: Session, who: SignedInOrganizer, round_: Round, read: Ratings, file: str, now: datetime) -> int:
    """Add all sheets of a file that have an answer, and its rulings; returns how many sheets were added. `file` is the
    name by which `take_file_out` finds these sheets. Their numbers begin with F, with an ending such as “-2” if the
    number is taken. Raises RoundNotOpened or RoundClosed."""
    _check_open(round_)
    taken = set(sheets.numbers_in(session, round_.id))
    counted = [sheet for sheet in read.sheets if sheet.has_answer]
    rows = []
    for sheet in counted:
        number = _free_number(f"F{sheet.name}" if sheet.name[:1].isdecimal() else f"F {sheet.name}", taken)
        taken.add(number)
        rows.append(
            SheetRow(
                round_id=round_.id,
                source=SheetSource.FILE.value,
                role=sheets.Role.RATER.value,
                number=number,
                typed_by=f"{who.organizer_id} {who.name}",
                begun_at=now,
                sent_at=now,
                file=file,
            )
        )
    session.add_all(rows)
    session.flush()
    add_answers(session, ((row.id, sheet.answers) for row, sheet in zip(rows, counted, strict=True)), now)
    if read.rulings:
        change_rulings(session, round_.id, {**round_.rulings, **read.rulings})
    for criterion, reason in read.rulings.items():
        if round_.rulings.get(criterion) != reason:
            question = round_.rubric.criteria[criterion].question
            audit(session, who, round_, "ruled-out", now, question=question, reason=reason, criterion=criterion)
    audit(session, who, round_, "imported", now, number=str(len(counted)))
    return len(counted)


def _free_number(number: str, taken: set[str]) -> str:
    free, again = number, 1
    while free in taken:
        again += 1
        free = f"{number}-{again}"
    return free


def take_file_out(session: Session, who: SignedInOrganizer, round_: Round, file: str, now: datetime) -> int:
    """Delete all sheets that came with a file; returns how many. Raises RoundNotOpened or RoundClosed."""
    _check_open(round_)
    number = sheets.delete_of_file(session, round_.id, file)
    if number:
        audit(session, who, round_, "file-taken-out", now, number=str(number))
    return number
