"""Leases: one process at a time does some work in the background, and another takes over where it ended."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event, Thread

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from scorecard.errors import ScorecardError
from scorecard.store.database import Database, dialect_of, inserting
from scorecard.store.tables import LeaseRow, new_id

_LIVES = timedelta(seconds=20)  # without a sign of life; then another process takes over
_NO_TIME_OF_OURS = timedelta(minutes=10)
_BEAT = 5  # seconds between two signs of life


def take(session: Session, name: str, holder: str, now: datetime) -> bool:
    """Take a lease that nobody has, or whose holder gave no sign of life; returns whether it is taken."""
    row = {"name": name, "holder": holder, "until": now + _LIVES, "done": 0}
    adding = inserting(dialect_of(session), LeaseRow).values(row)
    taking = adding.on_conflict_do_update(
        index_elements=["name"],
        set_={column: adding.excluded[column] for column in ("holder", "until", "done")},
        where=or_(
            col(LeaseRow.until) <= now,
            col(LeaseRow.until) > now + _NO_TIME_OF_OURS,  # taken under a clock that was wrong
            col(LeaseRow.holder) == holder,
        ),
    )
    return session.execute(taking.returning(col(LeaseRow.name))).first() is not None


def give_sign(session: Session, name: str, holder: str, now: datetime, done: int) -> None:
    mine = update(LeaseRow).where(col(LeaseRow.name) == name, col(LeaseRow.holder) == holder)
    session.execute(mine.values(until=now + _LIVES, done=done))


def give_back(session: Session, name: str, holder: str) -> None:
    session.execute(delete(LeaseRow).where(col(LeaseRow.name) == name, col(LeaseRow.holder) == holder))


def done_so_far(session: Session, name: str, now: datetime) -> int | None:
    """How far the work is; None where no process does it."""
    return session.exec(select(LeaseRow.done).where(LeaseRow.name == name, LeaseRow.until > now)).first()


@dataclass
class Leases:
    """The leases that this process takes."""

    database: Database
    clock: Callable[[], datetime]
    holder: str = field(default_factory=lambda: new_id(20))

    @contextmanager
    def held(self, name: str) -> Iterator["Held | None"]:
        """Takes a lease for the block, and gives it back after it; None where another process has it. While the block
        runs, a thread gives signs of life."""
        with self.database.writing() as session:
            is_taken = take(session, name, self.holder, self.clock())
        if not is_taken:
            yield None
            return
        held = Held(self, name)
        beating = Thread(target=held.beat, daemon=True)
        beating.start()
        try:
            yield held
        finally:
            held.over.set()
            beating.join()
            with self.database.writing() as session:
                give_back(session, name, self.holder)

    def done_so_far(self, name: str) -> int | None:
        """How far the work is, in whichever process; None where nobody does it."""
        with self.database.reading() as session:
            return done_so_far(session, name, self.clock())


@dataclass
class Held:
    """A lease that this process has. The work sets `done`."""

    leases: Leases
    name: str
    done: int = 0
    over: Event = field(default_factory=Event)

    def beat(self) -> None:
        while not self.over.wait(_BEAT):
            try:
                with self.leases.database.writing() as session:
                    give_sign(session, self.name, self.leases.holder, self.leases.clock(), self.done)
            except ScorecardError:  # a busy database: the next sign may get through
                continue
