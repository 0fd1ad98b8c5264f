"""Leases: one process at a time does a piece of work in the background. If that process ends, another takes over.
Threads of one process are not kept apart."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event, Thread

from sqlalchemy import and_, delete, or_, update
from sqlmodel import Session, col, select

from scorecard.errors import ScorecardError
from scorecard.store.database import Database, dialect_of, inserting
from scorecard.store.tables import LeaseRow, new_id

_LIVES = timedelta(seconds=20)  # a process that gives no sign of life for so long loses its lease to another
_TOO_FAR_AHEAD = timedelta(minutes=10)
_BEAT = 5  # seconds between two signs of life
_ONCE = "once "  # begins the names of what is used once


def take(session: Session, name: str, holder: str, now: datetime) -> bool:
    """Take a lease that nobody else has, or whose holder gave no sign of life in time. Returns whether `holder` has it
    now."""
    row = {"name": name, "holder": holder, "until": now + _LIVES, "done": 0}
    adding = inserting(dialect_of(session), LeaseRow).values(row)
    taking = adding.on_conflict_do_update(
        index_elements=["name"],
        set_={column: adding.excluded[column] for column in ("holder", "until", "done")},
        where=or_(
            col(LeaseRow.until) <= now,
            col(LeaseRow.until) > now + _TOO_FAR_AHEAD,  # taken while the clock was wrong
            col(LeaseRow.holder) == holder,
        ),
    )
    return session.execute(taking.returning(col(LeaseRow.name))).first() is not None


def use_once(session: Session, what: str, until: datetime, now: datetime) -> bool:
    """Take the lease `what` until a time that no sign of life prolongs. Returns whether nobody had it. Those that ended
    are deleted."""
    once = col(LeaseRow.name).startswith(_ONCE)
    session.execute(delete(LeaseRow).where(once, col(LeaseRow.until) <= now))
    row = {"name": _ONCE + what, "holder": "", "until": until, "done": 0}
    adding = inserting(dialect_of(session), LeaseRow).values(row).on_conflict_do_nothing()
    return session.execute(adding.returning(col(LeaseRow.name))).first() is not None


def give_sign(session: Session, name: str, holder: str, now: datetime, done: int) -> None:
    """Prolong the lease of a holder, and save how many steps of the work are done."""
    mine = update(LeaseRow).where(col(LeaseRow.name) == name, col(LeaseRow.holder) == holder)
    session.execute(mine.values(until=now + _LIVES, done=done))


def give_back(session: Session, name: str, holder: str) -> None:
    session.execute(delete(LeaseRow).where(col(LeaseRow.name) == name, col(LeaseRow.holder) == holder))


def done_so_far(session: Session, name: str, now: datetime) -> int | None:
    """How many steps of the work are done, such as sheets that were read; None if no process does it."""
    held = and_(col(LeaseRow.until) > now, col(LeaseRow.until) <= now + _TOO_FAR_AHEAD)
    return session.exec(select(LeaseRow.done).where(LeaseRow.name == name, held)).first()


@dataclass
class Leases:
    """The leases that this process takes. `holder` is the random name of the process."""

    database: Database
    clock: Callable[[], datetime]
    holder: str = field(default_factory=lambda: new_id(20))

    @contextmanager
    def held(self, name: str) -> Iterator["Held | None"]:
        """Takes a lease for the block, and gives it back after it; yields None if another process has it. While the
        block runs, a thread gives signs of life."""
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
        """How many steps of the work are done, in this process or another; None if no process does it."""
        with self.database.reading() as session:
            return done_so_far(session, name, self.clock())


@dataclass
class Held:
    """A lease that this process has. The work sets `done`, the number of its steps that are done; `over` ends the
    thread that gives signs of life."""

    leases: Leases
    name: str
    done: int = 0
    over: Event = field(default_factory=Event)

    def beat(self) -> None:
        """Gives a sign of life every few seconds until the block is over."""
        while not self.over.wait(_BEAT):
            try:
                with self.leases.database.writing() as session:
                    give_sign(session, self.name, self.leases.holder, self.leases.clock(), self.done)
            except ScorecardError:  # a busy database: the next sign may get through
                continue
