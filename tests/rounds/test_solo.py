"""The life of a round that one person scores, in SQLite and in PostgreSQL."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from sqlmodel import select

from scorecard.engine.answers import NO_ANSWER, Answer, EvidenceKind, NotRated
from scorecard.engine.project import Facts, ShownPicture
from scorecard.engine.result import ProjectEntry, Result
from scorecard.errors import NothingAnswered, ReasonMissing, RoundClosed, RoundNotClosed
from scorecard.record.rows import add_to_record
from scorecard.rounds import life, publishing, sheets
from scorecard.rounds.preparing import OpenedProject, describe, open_solo
from scorecard.rounds.secrets import secret_digest
from scorecard.rubrics.models import Reviewed, Rubric
from scorecard.store import groups, projects, publications
from scorecard.store.answers import answers_of
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import Database, Session
from scorecard.store.documents import load_document, load_result
from scorecard.store.hosting import expiry
from scorecard.store.lists import listing
from scorecard.store.rounds import find_round
from scorecard.store.rubrics import add_own_rubric, delete_own_rubric, deleted_rubrics, postpone_rubric_expiry
from scorecard.store.sheets import RoundSheet, SheetSource, add_sheet, find_solo_sheet
from scorecard.store.tables import OwnRubricRow, PictureRow, ProjectRow, RubricRow, StoredTable
from scorecard.store.uploads import save_picture

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KEEP = timedelta(days=90)
ENTRY = ProjectEntry(name="Dale", kind="mixed", facts=Facts(address="625 University"))


def started(database: Database, rubric: Rubric, *, form: str = "f", entry: ProjectEntry = ENTRY) -> OpenedProject:
    with database.writing() as session:
        return open_solo(session, form=form, rubric=rubric, translations={}, project=entry, keep=KEEP, now=NOON)


def sheet_of(database: Database, opened: OpenedProject, now: datetime = NOON) -> RoundSheet:
    with database.reading() as session:
        sheet = find_solo_sheet(session, opened.project_id, secret_digest(opened.secret), now)
    assert sheet is not None
    return sheet


def save(database: Database, opened: OpenedProject, **answers: Answer) -> None:
    with database.writing() as session:
        named = {id_.replace("_", "-"): written for id_, written in answers.items()}
        sheets.save(session, sheet_of(database, opened), named, keep=KEEP, now=NOON)


def finish(database: Database, opened: OpenedProject, now: datetime = NOON) -> Result:
    with database.writing() as session:
        life.finish(session, sheet_of(database, opened), keep=KEEP, now=now)
    with database.reading() as session:
        return load_result(session, sheet_of(database, opened).round.digest or "")


def publish(database: Database, opened: OpenedProject, reason: str | None = None, now: datetime = NOON) -> int:
    with database.reading() as session:
        round_ = sheet_of(database, opened).round
        draft = publishing.draft(session, round_, link="https://x")
    with database.writing() as session:
        return publishing.publish(session, None, round_, draft, reason=reason, now=now)


def delete_all(database: Database, delete_part: Callable[[Session], bool]) -> int:
    """Deletes all that is marked; returns in how many transactions."""
    parts, is_left = 0, True
    while is_left:
        with database.writing() as session:
            is_left = delete_part(session)
        parts += is_left
    return parts


def sweep(database: Database, now: datetime) -> None:
    with database.writing() as session:
        expiry.mark_expired(session, now)
    delete_all(database, lambda session: expiry.delete_marked(session, now))


def projects_left(database: Database) -> set[str]:
    with database.reading() as session:
        return set(session.exec(select(ProjectRow.id)))


def test_every_kind_of_answer_comes_back_by_name(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    given = {
        "first_asked": Answer(Fraction(5, 2), "Why", "Page 1", EvidenceKind.BINDING),
        "who_decides": Answer(NotRated.NOT_APPLICABLE, "No plan"),
        "paid_time": Answer(NotRated.CANNOT_TELL),
        "binding": Answer(None, "Words only"),
    }
    save(database, opened, **given)
    with database.reading() as session:
        stored = answers_of(session, sheet_of(database, opened).id)
    assert stored == {id_.replace("_", "-"): written for id_, written in given.items()}
    save(database, opened, first_asked=NO_ANSWER, paid_time=Answer(Fraction(1)))
    with database.reading() as session:
        stored = answers_of(session, sheet_of(database, opened).id)
    assert (set(stored), stored["paid-time"]) == ({"who-decides", "paid-time", "binding"}, Answer(Fraction(1)))


def test_a_round_pins_its_edition_with_status_and_review(database: Database, default_rubric: Rubric) -> None:
    reviewed = default_rubric.model_copy(update={"reviewed": Reviewed(by="A group", on="2026-11-01")})
    opened = started(database, reviewed)
    pinned = sheet_of(database, opened).round.rubric
    assert (pinned.digest, pinned.canonical) == (default_rubric.digest, default_rubric.canonical)
    assert (pinned.status, pinned.reviewed) == ("published", Reviewed(by="A group", on="2026-11-01"))
    started(database, default_rubric, form="g")
    with database.reading() as session:
        assert len(session.exec(select(RubricRow.digest)).all()) == 1


def test_the_result_has_the_facts_as_they_were_when_it_was_finished(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    with database.writing() as session:
        changed = ENTRY.model_copy(update={"facts": Facts(address="627 University")})
        describe(session, None, sheet_of(database, opened).round, changed, keep=KEEP, now=NOON)
    save(database, opened, paid_time=Answer(Fraction(3)))
    assert finish(database, opened).project == changed
    with database.writing() as session, pytest.raises(RoundClosed, match="“Dale” is finished"):
        describe(session, None, sheet_of(database, opened).round, ENTRY, keep=KEEP, now=NOON)


def test_a_finished_round_takes_no_answer(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    save(database, opened, paid_time=Answer(Fraction(3)))
    finish(database, opened)
    with pytest.raises(RoundClosed):
        save(database, opened, paid_time=Answer(Fraction(5)))


def test_words_without_an_answer_count_nowhere(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    save(database, opened, paid_time=Answer(None, "Words"))
    with pytest.raises(NothingAnswered):
        finish(database, opened)
    save(database, opened, binding=Answer(Fraction(3)))
    result = finish(database, opened)
    assert sum(count.ratings for count in result.tally.values()) == 1
    assert result.reasons == {}


def test_finishing_at_the_same_time_makes_one_document(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    save(database, opened, paid_time=Answer(Fraction(3)))

    def once(number: int) -> datetime | None:
        with database.writing() as session:
            link = secret_digest(opened.secret)
            sheet = find_solo_sheet(session, opened.project_id, link, NOON, to_write=True)
            assert sheet is not None
            life.finish(session, sheet, keep=KEEP, now=NOON + timedelta(seconds=number))
        return sheet_of(database, opened).round.closed_at

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(once, range(8)))) == 1


def test_a_form_sent_at_the_same_time_makes_one_project(database: Database, default_rubric: Rubric) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: started(database, default_rubric), range(8)))
    assert len({one.project_id for one in made}) == 1
    assert len({one.secret for one in made}) == 8
    assert {sheet_of(database, one).round.project.name for one in made} == {"Dale"}


def test_an_open_round_is_not_published(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    with pytest.raises(RoundNotClosed):
        publish(database, opened)


@pytest.mark.long
def test_a_published_document_never_changes(database: Database, default_rubric: Rubric) -> None:
    opened = started(database, default_rubric)
    save(database, opened, paid_time=Answer(Fraction(3)))
    finish(database, opened)
    assert publish(database, opened) == 1
    address = sheet_of(database, opened).round.address
    with database.reading() as session:
        first = publications.find_published(session, address)
        assert first is not None
        before = load_document(session, first.digest)
    with database.writing() as session:
        life.reopen_solo(session, sheet_of(database, opened).round, keep=KEEP, now=NOON)
    save(database, opened, paid_time=Answer(Fraction(5)))
    finish(database, opened)
    with pytest.raises(ReasonMissing):
        publish(database, opened)
    assert publish(database, opened, "New") == 2
    with database.reading() as session:
        old, new = (publications.find_published(session, address, number) for number in (1, 2))
        assert old is not None
        assert new is not None
        after = load_document(session, old.digest)
        assert (after, after == load_document(session, new.digest)) == (before, False)
        lines = listing.listed(session, listing.ListQuery(), NOON.date(), most=10)
        total = listing.number_listed(session, listing.ListQuery(), NOON.date())
        assert ([line.row.number for line in lines], total) == ([2], 1)


def test_deleting_a_round_leaves_only_the_note_that_it_was_published(
    database: Database, default_rubric: Rubric
) -> None:
    shown = ShownPicture(digest="b" * 64, text="The corner")
    opened = started(database, default_rubric, entry=ENTRY.model_copy(update={"picture": shown}))
    other = started(database, default_rubric, form="other")
    with database.writing() as session:
        save_picture(session, PictureRow(digest="b" * 64, content=b"x", width=1, height=1))
    save(database, opened, paid_time=Answer(Fraction(3)))
    finish(database, opened)
    publish(database, opened)
    with database.writing() as session:
        life.delete(session, None, sheet_of(database, opened).round, NOON)
    delete_all(database, expiry.delete_discarded)
    with database.reading() as session:
        left = {name: len(session.execute(table.select()).all()) for name, table in StoredTable.metadata.tables.items()}
        assert {name: number for name, number in left.items() if number} == {
            "rubric": 1,
            "project": 1,
            "round": 1,
            "sheet": 1,
            "link": 1,
            "published": 1,
            "record": 2,  # published, deleted
            "record_head": 1,
        }
        note = publications.find_published(
            session, session.execute(StoredTable.metadata.tables["published"].select()).one().address
        )
        assert note is not None
        assert note.withdrawn_at == NOON
    assert sheet_of(database, other).round.project == ENTRY


def test_only_projects_that_nobody_changed_or_published_are_deleted(database: Database, default_rubric: Rubric) -> None:
    forgotten, touched, public = (started(database, default_rubric, form=form) for form in "abc")
    later = NOON + timedelta(days=60)
    for opened in (touched, public):
        with database.writing() as session:
            given = {"paid-time": Answer(Fraction(3))}
            sheets.save(session, sheet_of(database, opened), given, keep=KEEP, now=later)
    finish(database, public)
    publish(database, public, now=later)
    sweep(database, NOON + timedelta(days=91))
    assert projects_left(database) == {forgotten.project_id, touched.project_id, public.project_id}
    sweep(database, NOON + timedelta(days=98))
    assert projects_left(database) == {touched.project_id, public.project_id}


def test_a_clock_that_jumps_ahead_deletes_nothing(database: Database, default_rubric: Rubric) -> None:
    """Marked by a wrong clock, or by the right one a day before it went wrong: the week begins again, and it ends when
    the clock is right again."""
    early, late = started(database, default_rubric), started(database, default_rubric, form="later")
    with database.writing() as session:
        given = {"paid-time": Answer(Fraction(3))}
        sheets.save(session, sheet_of(database, late), given, keep=KEEP, now=NOON + timedelta(days=60))
    sweep(database, NOON + timedelta(days=91))
    ahead = NOON + timedelta(days=182)
    for hours in range(3):
        sweep(database, ahead + timedelta(hours=hours))
    assert projects_left(database) == {early.project_id, late.project_id}
    back = NOON + timedelta(days=92)
    sweep(database, back)
    assert sheet_of(database, late, back).round.project == ENTRY
    sweep(database, back + timedelta(days=7))
    assert projects_left(database) == {late.project_id}


def audited(session: Session, now: datetime) -> None:
    group_id = groups.add_group(session, "Harrison", now)
    add_audit_entry(session, group_id, who="Ann", what="imprint-changed", now=now)


def recorded(session: Session, now: datetime) -> None:
    add_to_record(session, "site", {"what": "restored"}, now)


@pytest.mark.parametrize(("used", "is_deleted"), [(audited, True), (recorded, True), (None, False)])
def test_what_was_marked_two_weeks_ago_is_deleted_on_a_site_that_was_used_since(
    database: Database,
    default_rubric: Rubric,
    used: Callable[[Session, datetime], None] | None,
    is_deleted: bool,
) -> None:
    """Where nobody has used it, the clock may have jumped."""
    forgotten = started(database, default_rubric)
    sweep(database, NOON + timedelta(days=91))
    if used:
        with database.writing() as session:
            used(session, NOON + timedelta(days=105))
    sweep(database, NOON + timedelta(days=106))
    assert projects_left(database) == (set() if is_deleted else {forgotten.project_id})


def rubrics_left(database: Database) -> set[str]:
    with database.reading() as session:
        return set(session.exec(select(OwnRubricRow.id)))


def test_an_expired_rubric_is_marked_and_gone_a_week_later(database: Database) -> None:
    with database.writing() as session:
        expires_at = NOON + timedelta(days=90)
        rubric = add_own_rubric(session, link="x", content="rubric: x", expires_at=expires_at, now=NOON)
    for days in range(0, 97, 8):
        sweep(database, NOON + timedelta(days=days))
    assert rubrics_left(database) == {rubric}
    sweep(database, NOON + timedelta(days=97))
    assert rubrics_left(database) == {rubric}  # it was marked on day 96
    sweep(database, NOON + timedelta(days=103))
    assert rubrics_left(database) == set()


def test_a_rubric_that_its_group_deleted_does_not_come_back_because_somebody_uses_it(database: Database) -> None:
    """Somebody had read it before it was deleted, and begins a project with it after."""
    with database.writing() as session:
        group_id = groups.add_group(session, "Rondo", NOON)
        rubric = add_own_rubric(
            session, link="x", content="rubric: x", expires_at=NOON + timedelta(days=90), now=NOON, group_id=group_id
        )
        assert delete_own_rubric(session, rubric, "x", group_id, NOON)
        postpone_rubric_expiry(session, rubric, NOON + timedelta(days=90))
        expiry.mark_expired(session, NOON + timedelta(hours=1))
        assert [id_ for id_, _, _ in deleted_rubrics(session, group_id, NOON - timedelta(days=6))] == [rubric]


def test_a_clock_that_jumps_ahead_deletes_no_rubric(database: Database, default_rubric: Rubric) -> None:
    started(database, default_rubric)  # something that says when the database was last used
    with database.writing() as session:
        rubric = add_own_rubric(session, link="x", content="rubric: x", expires_at=NOON + timedelta(days=1), now=NOON)
    sweep(database, NOON + timedelta(days=2))
    ahead = NOON + timedelta(days=182)
    for hours in range(3):
        sweep(database, ahead + timedelta(hours=hours))
    assert rubrics_left(database) == {rubric}


def test_what_is_deleted_goes_in_small_parts(
    database: Database, default_rubric: Rubric, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nobody sees it from the first one on."""
    monkeypatch.setattr(projects, "_SHEETS_AT_ONCE", 2)
    opened = started(database, default_rubric)
    round_ = sheet_of(database, opened).round
    with database.writing() as session:
        for number in range(5):
            add_sheet(session, round_.id, source=SheetSource.PAPER, number=str(number))
        life.delete(session, None, round_, NOON)
    with database.reading() as session:
        assert find_solo_sheet(session, opened.project_id, secret_digest(opened.secret), NOON) is None
        assert find_round(session, round_.id) is None
    assert delete_all(database, expiry.delete_discarded) == 4  # six sheets, then the project
    assert projects_left(database) == set()
