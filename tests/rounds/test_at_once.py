"""Two transactions at once, in SQLite and in PostgreSQL: what both read before either has written is written once."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from itertools import chain, repeat

import pytest
from stored_rounds import ENTRY, NOON, round_of, signed_in

from scorecard.engine.project import Promise, ShownPicture
from scorecard.rounds import preparing, promises, sheets
from scorecard.rubrics.models import Rubric
from scorecard.store import uploads
from scorecard.store.database import Database, Session
from scorecard.store.groups import SignedInOrganizer
from scorecard.store.projects import promises_of
from scorecard.store.sheet_list import sheet_counts
from scorecard.store.tables import PictureRow


def at_once(database: Database, first: Callable[[Session], object], second: Callable[[Session], object]) -> None:
    """Do both, each in a transaction of its own: the second begins when the first has written, and before it ends."""

    def do_second() -> None:
        with database.writing() as session:
            second(session)

    with ThreadPoolExecutor(1) as pool:
        with database.writing() as session:
            first(session)
            session.flush()
            doing = pool.submit(do_second)
            assert not wait_for([doing], timeout=0.5).done
        doing.result(timeout=30)


def test_two_phones_that_join_at_once_get_different_numbers(
    database: Database, ann: SignedInOrganizer, open_round: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: Iterator[int] = chain([7, 7], repeat(8))
    monkeypatch.setattr("secrets.randbelow", lambda _below: next(drawn))

    def join(session: Session) -> object:
        return sheets.join(session, round_of(session, ann, open_round), device="phone", now=NOON)

    at_once(database, join, join)
    with database.reading() as session:
        assert sheet_counts(session, open_round).begun == 2
    assert next(drawn) == 8


def test_two_organizers_who_mark_an_ask_at_once_keep_the_later_words(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    bob = signed_in(database, "Bob")

    def marking(who: SignedInOrganizer, place: str) -> Callable[[Session], object]:
        promise = Promise(ask="Pay people", kind="written", place=place, promised_on=NOON.date())
        return lambda session: promises.mark(
            session, who, round_of(session, who, open_round), {"paid-time": promise}, NOON
        )

    at_once(database, marking(ann, "Letter of May 3"), marking(bob, "Minutes of May 4"))
    with database.reading() as session:
        (noted,) = promises_of(session, round_of(session, ann, open_round).project_id).values()
    assert noted[0].place == "Minutes of May 4"


def test_a_picture_that_one_round_takes_while_another_drops_it_stays(
    database: Database, ann: SignedInOrganizer, open_round: str, default_rubric: Rubric
) -> None:
    picture = PictureRow(digest="d" * 64, content=b"jpeg", width=3, height=2)
    shown = ShownPicture(digest=picture.digest, text="The site")
    with database.writing() as session:
        uploads.save_picture(session, picture)
        uploads.show_pictures_in_round(session, open_round, [shown])
        other = preparing.prepare(
            session, ann, form="g", rubric=default_rubric, translations={}, project=ENTRY, label="x", languages=["en"],
            now=NOON,
        )  # fmt: skip

    def take(session: Session) -> None:
        uploads.save_picture(session, picture)
        uploads.show_pictures_in_round(session, other, [shown])

    def drop(session: Session) -> None:
        uploads.show_pictures_in_round(session, open_round, [])
        uploads.drop_pictures(session)

    at_once(database, take, drop)
    with database.reading() as session:
        kept = uploads.find_picture(session, picture.digest)
    assert kept
    assert kept.content == b"jpeg"
