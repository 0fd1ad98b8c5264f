"""Two transactions at once, in SQLite and in PostgreSQL: what both read before either has written is written once."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import suppress
from datetime import timedelta
from fractions import Fraction
from itertools import chain, repeat

import pytest
from stored_rounds import ENTRY, NOON, round_of, signed_in

from scorecard.engine.answers import Answer
from scorecard.engine.project import Promise, ShownPicture
from scorecard.errors import NameTaken
from scorecard.rounds import life, listing, organizers, preparing, promises, publishing, sheets
from scorecard.rounds.secrets import secret_digest
from scorecard.rubrics.models import Rubric
from scorecard.store import groups, uploads
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Database, Session
from scorecard.store.lists import listing as stored_listing
from scorecard.store.lists.sheet_list import sheet_counts
from scorecard.store.promises import promises_of
from scorecard.store.sheets import find_solo_sheet
from scorecard.store.tables import PictureRow

pytestmark = pytest.mark.sampled(every=2, first=1)  # PostgreSQL, where transactions overlap more


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


def start(session: Session) -> None:
    with suppress(NameTaken):
        organizers.start_group(session, group="Harrison", name="Ann", email=None, device="phone", now=NOON)


def add_by_host(session: Session) -> None:
    organizers.add_by_host(session, group="Harrison", name="Bob", now=NOON)


def first_link(session: Session) -> None:
    organizers.first_link(session, NOON)


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        (start, start, ["Harrison"]),
        (start, add_by_host, ["Harrison"]),
        (add_by_host, start, ["Harrison"]),
        (add_by_host, add_by_host, ["Harrison"]),
        (first_link, first_link, [""]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_group_that_two_add_at_once_is_there_once(
    database: Database, first: Callable[[Session], None], second: Callable[[Session], None], names: list[str]
) -> None:
    at_once(database, first, second)
    with database.reading() as session:
        assert [group.name for group in groups.groups(session)] == names


def test_of_two_groups_that_take_a_name_at_once_one_gets_it(database: Database) -> None:
    anns = [signed_in(database, "Ann", group) for group in ("Dale", "Selby")]
    refused: list[str] = []

    def taking(ann: SignedInOrganizer) -> Callable[[Session], None]:
        def take(session: Session) -> None:
            try:
                organizers.save_names(session, ann, group="Harrison", name="Ann", now=NOON)
            except NameTaken:
                refused.append(ann.group)

        return take

    at_once(database, taking(anns[0]), taking(anns[1]))
    with database.reading() as session:
        assert [group.name for group in groups.groups(session)] == ["Harrison", "Selby"]
    assert refused == ["Selby"]


def published_alone(database: Database, rubric: Rubric) -> str:
    """The id of a project that one person has scored and published."""
    keep = timedelta(days=90)
    with database.writing() as session:
        opened = preparing.open_solo(
            session, form="s", rubric=rubric, translations={}, project=ENTRY, keep=keep, now=NOON
        )
        sheet = find_solo_sheet(session, opened.project_id, secret_digest(opened.secret), NOON)
        assert sheet
        sheets.save(session, sheet, {"food": Answer(Fraction(1))}, keep=keep, now=NOON)
        life.finish(session, sheet, keep=keep, now=NOON)
        sheet = find_solo_sheet(session, opened.project_id, secret_digest(opened.secret), NOON)
        assert sheet
        draft = publishing.draft(session, sheet.round, link=None)
        publishing.publish(session, None, sheet.round, draft, reason=None, now=NOON)
    return opened.project_id


def test_a_project_that_two_processes_bring_into_the_list_at_once_stands_in_it_once(
    database: Database, default_rubric: Rubric
) -> None:
    """As when several start after an update that has emptied the list."""
    project_id = published_alone(database, default_rubric)
    with database.writing() as session:
        stored_listing.unlist(session, project_id)
    at_once(database, listing.list_all, listing.list_all)
    with database.reading() as session:
        query = stored_listing.ListQuery()
        lines = stored_listing.listed(session, query, NOON.date(), most=9)
    assert [line.row.project_id for line in lines] == [project_id]
