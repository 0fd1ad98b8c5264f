"""The life of a group's round in SQLite and in PostgreSQL: what may happen when; no answer is lost once it is saved."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from threading import Event

import pytest
from stored_rounds import ENTRY, NOON, round_of, signed_in

from scorecard.engine.answers import Answer, NotRated
from scorecard.engine.project import Pick
from scorecard.engine.result import Result
from scorecard.errors import (
    LastOrganizer,
    NothingAnswered,
    NumberTaken,
    ReasonMissing,
    RoundClosed,
    RoundNotClosed,
    RoundNotOpened,
    ScorecardError,
    TooFewSheets,
    UnknownOrganizer,
    WrongState,
)
from scorecard.ratings.layouts import Ratings
from scorecard.rounds import counting, life, organizers, paper, preparing, publishing, sheets
from scorecard.rounds.about_raters import counts_of_five_or_more
from scorecard.rounds.secrets import secret_digest
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.store import counts, groups, publications, rounds
from scorecard.store import sheets as stored_sheets
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import answers_of
from scorecard.store.database import Database, Session
from scorecard.store.documents import load_result
from scorecard.store.lists import sheet_list
from scorecard.store.lists.project_list import projects_of
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.store.sheets import RoundSheet, find_sheet

KEEP = timedelta(days=90)


def joined(database: Database, who: SignedInOrganizer, round_id: str, device: str = "phone") -> tuple[str, str]:
    with database.writing() as session:
        return sheets.join(session, round_of(session, who, round_id), device=device, now=NOON)


def sheet_of(session: Session, sheet_id: str, secret: str, *, to_write: bool = False) -> RoundSheet:
    sheet = find_sheet(session, sheet_id, secret_digest(secret), to_write=to_write)
    assert sheet
    return sheet


def sent(
    database: Database, who: SignedInOrganizer, round_id: str, answers: Mapping[str, int], device: str = "phone"
) -> str:
    sheet_id, secret = joined(database, who, round_id, device)
    given = {id_: Answer(Fraction(points), f"Because {points}.") for id_, points in answers.items()}
    with database.writing() as session:
        sheet = sheet_of(session, sheet_id, secret, to_write=True)
        sheets.save(session, sheet, given, keep=KEEP, now=NOON)
        sheets.send(session, sheet, about={"nearby": "yes"}, language="en", now=NOON)
    return sheet_id


def publish(session: Session, who: SignedInOrganizer, round_: Round, reason: str | None) -> int:
    draft = publishing.draft(session, round_, link="https://x")
    return publishing.publish(session, who, round_, draft, reason=reason, now=NOON)


def close(database: Database, who: SignedInOrganizer, round_id: str) -> Result:
    """Closes and counts a round; returns its result."""
    with database.writing() as session:
        life.close(session, who, round_of(session, who, round_id), NOON)
    count(database, who, round_id)
    with database.reading() as session:
        return load_result(session, round_of(session, who, round_id).digest or "")


def count(database: Database, who: SignedInOrganizer, round_id: str) -> bool:
    with database.reading() as session:
        stored = round_of(session, who, round_id)
        assert stored.stage(NOON) is Stage.COUNTING
        settled = counting.count(session, stored)
    with database.writing() as session:
        return counting.save_counts(session, stored, settled, NOON)


def test_sheets_are_counted_as_the_engine_counts_them(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    for points in (1, 2, 4):
        sent(database, ann, open_round, {"paid-time": points, "food": 3})
    begun, _ = joined(database, ann, open_round)
    aside = sent(database, ann, open_round, {"paid-time": 5})
    with database.writing() as session:
        sheets.set_aside(session, ann, round_of(session, ann, open_round), aside, "Twice.", NOON)
        known = sheet_list.sheet_counts(session, open_round)
    assert (known.sent["online"], known.begun, known.set_aside) == (3, 1, 1)
    result = close(database, ann, open_round)
    assert result.tally["paid-time"].levels == (1, 1, 0, 1, 0)
    assert result.round.sheets == {"online": 3}
    assert (result.round.set_aside, result.round.set_aside_reasons) == (1, ("Twice.",))
    assert result.reasons == {}
    with database.reading() as session:
        assert counts.tally_in(session, round_of(session, ann, open_round).rubric, open_round)["paid-time"].levels == (
            1, 1, 0, 1, 0,
        )  # fmt: skip
        assert [line.sheet_id for line in sheet_list.sheet_lines(session, open_round, most=10)].count(begun) == 1


def test_a_running_count_and_the_final_one_agree(database: Database, ann: SignedInOrganizer, open_round: str) -> None:
    for points in (1, 2, 4):
        sent(database, ann, open_round, {"paid-time": points})
    with database.reading() as session:
        running = counting.running_result(session, round_of(session, ann, open_round))
    final = close(database, ann, open_round)
    assert (running.tally, running.overall, running.principles) == (final.tally, final.overall, final.principles)


def test_a_count_is_refused_if_a_ruling_came_during_it(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    sent(database, ann, open_round, {"paid-time": 3, "food": 2})
    with database.writing() as session:
        life.close(session, ann, round_of(session, ann, open_round), NOON)
    with database.reading() as session:
        before = round_of(session, ann, open_round)
        settled = counting.count(session, before)
    with database.writing() as session:
        life.rule(session, ann, round_of(session, ann, open_round), "food", "No shop.", NOON)
    with database.writing() as session:
        assert not counting.save_counts(session, before, settled, NOON)
    assert count(database, ann, open_round)
    with database.reading() as session:
        document = load_result(session, round_of(session, ann, open_round).digest or "")
    assert document.round.rulings == {"food": "No shop."}


def test_an_answer_saved_while_the_round_closes_is_counted_or_refused(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    phones = [joined(database, ann, open_round) for _ in range(12)]
    for sheet_id, secret in phones:
        with database.writing() as session:
            sheet = sheet_of(session, sheet_id, secret, to_write=True)
            sheets.save(session, sheet, {"food": Answer(Fraction(1))}, keep=KEEP, now=NOON)
            sheets.send(session, sheet, about={}, language="en", now=NOON)

    def saves(phone: tuple[str, str]) -> bool:
        try:
            with database.writing() as session:
                sheet = sheet_of(session, *phone, to_write=True)
                sheets.save(session, sheet, {"food": Answer(Fraction(5))}, keep=KEEP, now=NOON)
        except RoundClosed:
            return False
        return True

    def closes(_: int) -> None:
        with database.writing() as session:
            stored = rounds.find_round(session, open_round, group_id=ann.group_id, to_write=True)
            assert stored
            life.close(session, ann, stored, NOON)

    with ThreadPoolExecutor(6) as pool:
        first = [pool.submit(saves, phone) for phone in phones[:6]]
        closing = pool.submit(closes, 0)
        rest = [pool.submit(saves, phone) for phone in phones[6:]]
        closing.result()
        acknowledged = sum(saving.result() for saving in (*first, *rest))
    count(database, ann, open_round)
    with database.reading() as session:
        result = load_result(session, round_of(session, ann, open_round).digest or "")
    assert result.tally["food"].levels[4] == acknowledged
    assert result.tally["food"].ratings == 12


def test_each_stage_of_a_round_refuses_actions_of_other_stages(
    database: Database, ann: SignedInOrganizer, default_rubric: Rubric
) -> None:
    with database.writing() as session:
        round_id = preparing.prepare(
            session, ann, form="f", rubric=default_rubric, translations={}, project=ENTRY, label="x", languages=["en"],
            now=NOON,
        )  # fmt: skip

    def refused(fault: type[ScorecardError], act: object, *arguments: object, **more: object) -> None:
        with pytest.raises(fault), database.writing() as session:
            act(session, *(round_of(session, ann, round_id) if one is ... else one for one in arguments), **more)  # type: ignore[operator]

    typed = {"food": Answer(Fraction(1))}
    refused(RoundClosed, sheets.join, ..., device="d", now=NOON)
    refused(RoundNotOpened, life.close, ann, ..., NOON)
    refused(RoundNotClosed, life.rule, ann, ..., "food", "x", NOON)
    refused(RoundNotOpened, paper.type_in, ann, ..., "1", typed, NOON)
    refused(WrongState, sheets.group_sheet, ann, ..., NOON)
    with database.writing() as session:
        life.open_round(session, ann, round_of(session, ann, round_id), NOON)
    refused(WrongState, preparing.choose_rubric, ann, ..., default_rubric, {}, NOON)
    refused(WrongState, preparing.change_settings, ann, ..., label="x", sharing=Sharing.PERSONAL, languages=["en"], welcome=None, texts={},
            closes_at=None, shows_raters=False, now=NOON)  # fmt: skip
    refused(NothingAnswered, paper.type_in, ann, ..., "1", {"food": Answer(None, "Words")}, NOON)
    refused(RoundNotClosed, publishing.draft, ..., link="https://x")
    close(database, ann, round_id)
    refused(TooFewSheets, publishing.draft, ..., link="https://x")
    refused(RoundClosed, paper.type_in, ann, ..., "1", typed, NOON)
    refused(RoundClosed, paper.add_file, ann, ..., Ratings((), {}, ()), "ratings.csv", NOON)
    refused(RoundClosed, sheets.make_links, ann, ..., 2, NOON)
    refused(RoundClosed, sheets.developer_link, ann, ..., NOON)
    refused(RoundClosed, preparing.change_facts, ann, ..., "food", [], NOON)
    changed = ENTRY.model_copy(update={"kind": "housing"})
    refused(WrongState, preparing.describe, ann, ..., changed, keep=KEEP, now=NOON)


def test_other_questions_take_along_what_was_carried_over_with_the_old_ones(
    database: Database, ann: SignedInOrganizer, open_round: str, library: Library
) -> None:
    transit = library.named("equitable-transit@2026.1").rubric
    only_here = next(
        id_ for id_ in library.named("equitable-development@2026.1").rubric.criteria if id_ not in transit.criteria
    )
    with database.writing() as session:
        before = round_of(session, ann, open_round)
        facts = before.project.facts.model_copy(update={"asks": (Pick(criterion=only_here),)})
        asking = replace(before, project=before.project.model_copy(update={"facts": facts}))
        round_id = preparing.prepare_next(session, ann, asking, "After negotiation", NOON)
        carried = round_of(session, ann, round_id).carried_over
        assert carried is not None and carried.parts == ("facts", "asks")
        preparing.choose_rubric(session, ann, round_of(session, ann, round_id), transit, {}, NOON)
        carried = round_of(session, ann, round_id).carried_over
        assert carried is not None and carried.parts == ("facts",)


def test_a_project_like_another_takes_its_welcome_and_not_its_label(
    database: Database, ann: SignedInOrganizer, open_round: str, default_rubric: Rubric
) -> None:
    with database.writing() as session:
        like = replace(
            round_of(session, ann, open_round),
            texts={"es": {"label": "Después del voto", "welcome": "Bienvenidos."}, "hmn": {"label": "x"}},
        )
        made = preparing.prepare(
            session, ann, form="g", rubric=default_rubric, translations={}, project=ENTRY, label="As first proposed",
            languages=["en", "es"], now=NOON, like=like,
        )  # fmt: skip
        assert round_of(session, ann, made).texts == {"es": {"welcome": "Bienvenidos."}}


def test_two_typings_of_one_number_are_one_sheet(database: Database, ann: SignedInOrganizer, open_round: str) -> None:
    bob = signed_in(database, "Bob")
    typed = {"food": Answer(Fraction(2)), "paid-time": Answer(NotRated.CANNOT_TELL)}
    with database.writing() as session:
        paper.type_in(session, ann, round_of(session, ann, open_round), "3", typed, NOON)
    with pytest.raises(NumberTaken), database.writing() as session:
        paper.type_in(session, ann, round_of(session, ann, open_round), "3", typed, NOON)
    with database.writing() as session:
        other = {**typed, "food": Answer(Fraction(4))}
        second = paper.type_in(session, bob, round_of(session, bob, open_round), "3", other, NOON)
        assert second.is_second
        assert sheet_list.sheet_counts(session, open_round).typed == 1
    with database.writing() as session:
        paper.settle(session, ann, round_of(session, ann, open_round), "3", ["food"], NOON)
    with database.reading() as session:
        first = stored_sheets.find_numbered(session, open_round, "3")
        assert first
        assert answers_of(session, first.id)["food"].given == Fraction(4)
    assert close(database, ann, open_round).round.sheets == {"paper": 1}


def test_a_correction_of_a_published_round_needs_a_reason(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    for points in (1, 2, 4):
        sent(database, ann, open_round, {"food": points})
    close(database, ann, open_round)
    with database.writing() as session:
        stored = round_of(session, ann, open_round)
        assert publish(session, ann, stored, None) == 1
        assert publish(session, ann, stored, None) == 1
        life.rule(session, ann, stored, "food", "No shop.", NOON)
    count(database, ann, open_round)
    with pytest.raises(ReasonMissing), database.writing() as session:
        publish(session, ann, round_of(session, ann, open_round), None)
    with database.writing() as session:
        stored = round_of(session, ann, open_round)
        assert publish(session, ann, stored, "Ruled out.") == 2
        life.delete(session, ann, round_of(session, ann, open_round), NOON)
        assert projects_of(session, ann.group_id, NOON.date(), most=10) == []


@pytest.mark.parametrize("order", [("publish", "delete"), ("delete", "publish")], ids=" before ".join)
def test_a_round_that_is_deleted_while_it_is_published_is_not_public(
    database: Database, ann: SignedInOrganizer, open_round: str, order: tuple[str, str]
) -> None:
    """The second of the two begins while the transaction of the first is open, and waits for it."""
    for points in (1, 2, 4):
        sent(database, ann, open_round, {"food": points})
    close(database, ann, open_round)
    with database.reading() as session:
        address = round_of(session, ann, open_round).address
    is_open, may_end = Event(), Event()

    def act(session: Session, what: str) -> int | None:
        stored = rounds.find_round(session, open_round, group_id=ann.group_id, to_write=True)
        if stored and what == "publish":
            return publish(session, ann, stored, None)
        if stored:
            life.delete(session, ann, stored, NOON)
        return None

    def first() -> int | None:
        with database.writing() as session:
            done = act(session, order[0])
            is_open.set()
            assert may_end.wait(20)
            return done

    def second() -> int | None:
        with database.writing() as session:
            return act(session, order[1])

    with ThreadPoolExecutor(2) as pool:
        begun = pool.submit(first)
        assert is_open.wait(20)
        following = pool.submit(second)
        assert wait([following], timeout=0.5).not_done
        may_end.set()
        assert (begun.result(), following.result()) == ((1, None) if order[0] == "publish" else (None, None))
    with database.reading() as session:
        assert rounds.find_round(session, open_round) is None
        assert not publications.is_published(session, address)
        assert len(publications.numbers_at(session, address)) == (order[0] == "publish")


def test_a_deleted_round_comes_back_once_and_only_to_its_group(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    eve = signed_in(database, "Eve", "Umoja")
    sent(database, ann, open_round, {"paid-time": 2})
    with database.writing() as session:
        life.delete(session, ann, round_of(session, ann, open_round), NOON)
    with database.writing() as session:
        assert not life.bring_back(session, eve, open_round, NOON)
        assert life.bring_back(session, ann, open_round, NOON)
    with database.writing() as session:
        assert not life.bring_back(session, ann, open_round, NOON)
        assert sheet_list.sheet_counts(session, open_round).sent["online"] == 1
        assert round_of(session, ann, open_round).project.name == "Dale Apartments"


def test_a_list_shows_each_project_once_by_its_latest_round(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    sent(database, ann, open_round, {"food": 1})
    with database.writing() as session:
        before = round_of(session, ann, open_round)
        preparing.prepare_next(session, ann, before, "After negotiation", NOON + timedelta(days=1))
        (line,) = projects_of(session, ann.group_id, NOON.date(), most=10)
    assert line.name == "Dale Apartments"
    assert [(one.label, one.sent) for one in line.rounds] == [("As first proposed", 1), ("After negotiation", 0)]


def test_the_last_organizer_stays_and_those_of_other_groups_are_unknown(
    database: Database, ann: SignedInOrganizer
) -> None:
    with pytest.raises(LastOrganizer), database.writing() as session:
        organizers.remove(session, ann, ann.organizer_id, NOON)
    eve = signed_in(database, "Eve", "Another group")
    with pytest.raises(UnknownOrganizer), database.writing() as session:
        organizers.renew(session, ann, eve.organizer_id, NOON)
    with pytest.raises(UnknownOrganizer), database.writing() as session:
        organizers.revoke_by_host(session, "nobody", NOON)
    with database.writing() as session:
        assert organizers.revoke_by_host(session, ann.organizer_id, NOON) == "Ann"
    with database.reading() as session:
        assert groups.organizers_of(session, ann.group_id, NOON) == []


def test_the_database_refuses_a_second_sheet_with_the_same_number(
    database: Database, ann: SignedInOrganizer, open_round: str
) -> None:
    from sqlalchemy.exc import IntegrityError

    with database.writing() as session:
        stored_sheets.add_sheet(session, open_round, source=stored_sheets.SheetSource.PAPER, number="1", now=NOON)
    with pytest.raises(IntegrityError), database.writing() as session:
        stored_sheets.add_sheet(session, open_round, source=stored_sheets.SheetSource.FILE, number="1", now=NOON)


@pytest.mark.parametrize(
    ("yes", "no", "silent", "shown"),
    [
        (10, 5, 0, {"yes": 10, "no": 5}),
        (10, 5, 5, {"yes": 10, "no": 5}),
        (10, 0, 10, {"yes": 10}),
        (10, 4, 0, {}),  # else the four would be known
        (10, 2, 2, {}),
        (10, 5, 2, {"yes": 10}),
        (15, 0, 0, {}),
        (4, 4, 4, {}),
    ],
)
def test_of_what_raters_say_of_themselves_no_number_below_five_is_shown_or_left(
    yes: int, no: int, silent: int, shown: dict[str, int]
) -> None:
    texts = ['{"nearby": "yes"}'] * yes + ['{"nearby": "no"}'] * no
    assert counts_of_five_or_more(texts, yes + no + silent).get("nearby", {}) == shown
