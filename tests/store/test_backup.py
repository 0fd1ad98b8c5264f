"""Backups: written while others write, restored into either database, refused where something is wrong."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
import warnings
import zipfile
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from browsing import Browser, Clock
from commands import run, run_apart
from every_table import CRITERIA
from record_reader import chain
from rooms import closed, opened, organizer, public_address, sent
from rooms import here as here_on
from samples import DATA
from serving import started
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from scorecard.cli import doctor
from scorecard.errors import ScorecardError
from scorecard.record.restoring import restore
from scorecard.record.rows import record_problem
from scorecard.rounds.organizers import first_link
from scorecard.settings import Settings
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import NEWEST, Database
from scorecard.store.groups import add_group
from scorecard.store.hosting.backup import read_manifest, tables_of, write_backup
from scorecard.store.hosting.in_use import in_use
from scorecard.store.tables import GroupRow, OwnRubricRow, ProjectRow, StoredTable
from scorecard.web import app as app_module
from scorecard.web.app import create_app

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
SCHEMAS = tuple(sorted(path.stem for path in (DATA / "databases").glob("*.sql")))
CHANGED = ("record", "record_head", "round")  # by a restore
Rows = dict[str, list[tuple[object, ...]]]


def filled(folder: Path, schema: str = NEWEST) -> str:
    """A SQLite database with rows in every table; its address."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "scorecard.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((DATA / "databases" / f"{schema}.sql").read_text(encoding="utf-8"))
    return Settings(data=folder).database_url


def rows_of(url: str) -> Rows:
    """All rows as this version sees them."""
    database = Database(url)
    database.migrate()
    with database.reading() as session:
        found = {
            name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
            for name, table in StoredTable.metadata.tables.items()
        }
    database.close()
    return found


def backed_up(url: str, file: Path) -> Path:
    database = Database(url)
    write_backup(database, CRITERIA, file, NOW)
    database.close()
    return file


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def without_changed(rows: Rows) -> Rows:
    return {name: found for name, found in rows.items() if name not in CHANGED}


@pytest.mark.sampled(every=18)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_row_comes_back_in_either_database(tmp_path: Path, database_url: str, schema: str) -> None:
    """From a backup of each version of the tables, and once more from there into a new SQLite file."""
    url = filled(tmp_path / "from", schema)
    file = backed_up(url, tmp_path / "a.zip")
    restored = Settings(database=database_url).database_url
    backup, _ = restore(file, restored, tmp_path / "to", NOW)
    assert backup.revision == schema
    before, after = rows_of(url), rows_of(restored)
    assert without_changed(after) == without_changed(before)
    assert len(after["round"]) == len(before["round"])
    assert len(after["record"]) == len(before["record"]) + 1
    again = Settings(data=tmp_path / "back").database_url
    database = Database(restored)
    write_backup(database, tmp_path / "to" / "criteria", tmp_path / "b.zip", NOW)
    database.close()
    restore(tmp_path / "b.zip", again, tmp_path / "back", NOW)
    assert without_changed(rows_of(again)) == without_changed(before)
    assert (
        files_in(tmp_path / "back" / "criteria") == files_in(tmp_path / "to" / "criteria") == files_in(CRITERIA) != {}
    )


@pytest.mark.long
def test_no_number_is_used_twice_and_the_record_says_what_happened(tmp_path: Path) -> None:
    """What is published after the backup is lost; the next number and the next entry are higher than any that was."""
    app = create_app(Settings(data=tmp_path / "site"), clock=Clock())
    ann = organizer(app)
    round_id, code = opened(ann)
    for points in ("1", "3", "5", "2"):
        sent(app, code, {"paid-time": points})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/publish")
    write_backup(app.state.site.database, tmp_path / "none", tmp_path / "a.zip", NOW)
    ann.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    ann.post(f"{here}/publish", data={"reason": "Ruled out."})
    address = public_address(ann, here)
    assert Browser(app).get(f"{address}/2").status_code == 200
    lost = chain(Browser(app).get("/record.jsonl").text.splitlines())
    app.state.site.printer.close()
    app.state.site.database.close()

    url = Settings(data=tmp_path / "site").database_url
    restore(tmp_path / "a.zip", url, tmp_path / "site", NOW, replace=True)
    back = create_app(Settings(data=tmp_path / "site"), clock=Clock())
    again = here_on(back)
    again.cookies.update(ann.cookies)
    assert Browser(back).get(f"{address}/2").status_code == 404
    again.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    again.post(f"{here}/publish", data={"reason": "Ruled out."})
    assert Browser(back).get(f"{address}/13").status_code == 200
    entries = chain(Browser(back).get("/record.jsonl").text.splitlines())
    assert lost is not None and entries is not None
    (restored,) = [entry for entry in entries if entry.get("content", {}).get("what") == "restored"]
    assert restored["content"]["made_at"] == "2026-11-27T12:00:00Z"
    assert restored["number"] > max(entry["number"] for entry in lost)
    assert "A backup from 2026-11-27T12:00:00Z was restored." in Browser(back).get("/record").text
    history = " ".join(Browser(back).get(f"{address}/history").text.split())
    last = restored["number"] - 1
    left_out = re.findall(r"Nothing is known here of No\. ([0-9,]+) to ([0-9,]+): lost with the restore", history)
    assert left_out == [("5", f"{last:,}")]
    assert "A backup from 2026-11-27T12:00:00Z was restored." in history
    assert "not about this project" not in history
    journal = again.get("/group/journal").text
    told = journal.index("A backup from 2026-11-27T12:00:00Z was restored.")
    assert told < journal.index("Ann closed the round.")
    with back.state.site.database.reading() as session:
        assert record_problem(session) is None
    back.state.site.printer.close()
    back.state.site.database.close()

    restore(tmp_path / "a.zip", url, tmp_path / "site", NOW + timedelta(days=1), replace=True)  # the same one again
    third = create_app(Settings(data=tmp_path / "site"), clock=Clock())
    again = here_on(third)
    again.cookies.update(ann.cookies)
    again.post(f"{here}/talk/paid-time", data={"go": "rule", "reason": "Nobody is asked."})
    again.post(f"{here}/publish", data={"reason": "Ruled out."})
    assert Browser(third).get(f"{address}/24").status_code == 200
    newest = chain(Browser(third).get("/record.jsonl").text.splitlines())
    assert newest is not None
    (second,) = [entry for entry in newest if entry.get("content", {}).get("what") == "restored"]
    assert second["number"] > max(entry["number"] for entry in entries)
    third.state.site.printer.close()
    third.state.site.database.close()


@pytest.mark.long
def test_what_is_there_is_put_aside_with_its_log_and_opens_again(tmp_path: Path) -> None:
    """Copying a backup over a database whose write-ahead log stays would mix the two."""
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    url = Settings(data=tmp_path / "to").database_url
    restore(file, url, tmp_path / "to", NOW)
    kept = sqlite3.connect(tmp_path / "to" / "scorecard.sqlite")
    kept.execute("pragma journal_mode=wal")
    kept.execute("insert into project (id, form, made_at) values ('late', 'late', '2026-11-27')")
    kept.commit()
    with pytest.raises(
        ScorecardError, match=r"^Somebody has used this database already, or it is damaged\. With --replace"
    ):
        restore(file, url, tmp_path / "to", NOW)
    _, moved = restore(file, url, tmp_path / "to", NOW, replace=True)
    kept.close()
    assert moved == tmp_path / "to" / "scorecard-until-20261127-120000.sqlite"
    late = "select count(*) from project where id = 'late'"
    for place, number in ((moved, 1), (tmp_path / "to" / "scorecard.sqlite", 0)):
        with closing(sqlite3.connect(place)) as connection:
            assert connection.execute(late).fetchone() == (number,)
            assert connection.execute("pragma integrity_check").fetchone() == ("ok",)


@pytest.mark.long
@pytest.mark.parametrize(
    "row",
    [
        GroupRow(name="Harrison", made_at=NOW),
        ProjectRow(form="f", made_at=NOW),
        OwnRubricRow(link="d", content="rubric: ours", changed_at=NOW, expires_at=NOW),
    ],
    ids=["group", "project", "rubric"],
)
def test_a_database_that_holds_what_somebody_made_is_not_restored_over(tmp_path: Path, row: StoredTable) -> None:
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(data=tmp_path / "to").database_url
    database = Database(url)
    database.migrate()
    database.close()
    restore(backed_up(url, tmp_path / "empty.zip"), url, tmp_path / "to", NOW)
    with database.writing() as session:
        session.add(row)
    database.close()
    with pytest.raises(ScorecardError, match=r"^Somebody has used this database already, or it is damaged\. With"):
        restore(file, url, tmp_path / "to", NOW)


def test_a_site_that_was_only_started_is_restored_over(tmp_path: Path) -> None:
    """At its start it makes a group without a name, for the sign-in link that it prints."""
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(data=tmp_path / "to").database_url
    database = Database(url)
    database.migrate()
    with database.writing() as session:
        assert first_link(session, NOW)
    database.close()
    restore(file, url, tmp_path / "to", NOW)


def test_a_damaged_database_is_put_aside_once_that_is_asked_for(tmp_path: Path) -> None:
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), filled(tmp_path / "to")
    here = tmp_path / "to" / "scorecard.sqlite"
    here.write_bytes(damage := here.read_bytes()[:4096] + b"\xff" * 8192)
    with pytest.raises(ScorecardError, match=r"^Somebody has used this database already, or it is damaged\. With"):
        restore(file, url, tmp_path / "to", NOW)
    assert here.read_bytes() == damage
    _, moved = restore(file, url, tmp_path / "to", NOW, replace=True)
    assert moved and moved.read_bytes() == damage
    assert without_changed(rows_of(url)) == without_changed(rows_of(Settings(data=tmp_path / "from").database_url))


def test_what_a_restore_left_that_was_broken_off_does_not_hinder_the_next_one(tmp_path: Path) -> None:
    url, to = filled(tmp_path / "from"), tmp_path / "to"
    to.mkdir()
    for end in ("", "-wal", "-shm"):
        (to / f"scorecard.sqlite.restoring{end}").write_bytes(b"half of a database")
    restore(backed_up(url, tmp_path / "a.zip"), Settings(data=to).database_url, to, NOW)
    assert sorted(path.name for path in to.iterdir()) == ["criteria", "in-use.lock", "scorecard.sqlite"]
    assert without_changed(rows_of(Settings(data=to).database_url)) == without_changed(rows_of(url))


def test_a_restore_that_is_refused_leaves_nothing_behind(tmp_path: Path) -> None:
    file, to = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), tmp_path / "to"
    changed(file, "tables/answer.jsonl", b"[]\n")
    with pytest.raises(ScorecardError, match="what is in it does not fit these tables"):
        restore(file, Settings(data=to).database_url, to, NOW)
    assert [path.name for path in to.iterdir()] == ["in-use.lock"]


@pytest.mark.parametrize(
    ("table", "old", "new", "sentence"),
    [
        ("record", "Wages were told.", "Nothing was told.", "Entry 2 of the record"),
        ("document", "Sample Block", "Another Block", "is not what its digest says"),
        ("round", '\\"asks\\":[]', '\\"asks\\":7', "says cannot be read"),
    ],
)
def test_a_backup_whose_content_was_changed_is_refused(
    tmp_path: Path, table: str, old: str, new: str, sentence: str
) -> None:
    file, to = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), tmp_path / "to"
    name = f"tables/{table}.jsonl"
    with zipfile.ZipFile(file) as archive:
        content = archive.read(name).decode()
    assert old in content
    changed(file, name, content.replace(old, new).encode())
    with pytest.raises(ScorecardError, match=sentence):
        restore(file, Settings(data=to).database_url, to, NOW)
    assert [path.name for path in to.iterdir()] == ["in-use.lock"]


@pytest.mark.long
def test_a_log_without_its_database_does_not_come_back(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    url = filled(tmp_path / "to")
    other = sqlite3.connect(tmp_path / "to" / "scorecard.sqlite")
    other.execute("pragma journal_mode=wal")
    other.execute("insert into project (id, form, made_at) values ('late', 'late', '2026-11-27')")
    other.commit()
    (tmp_path / "to" / "scorecard.sqlite").unlink()
    restore(file, url, tmp_path / "to", NOW, replace=True)
    other.close()
    assert without_changed(rows_of(url)) == without_changed(rows_of(Settings(data=tmp_path / "from").database_url))


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize("part", ["tables/sheet.jsonl", "tables/answer.jsonl"])
@pytest.mark.parametrize("content", [None, b"no json\n", b'{"id": 1}\n', b"[]\n"])
def test_a_backup_whose_rows_do_not_fit_is_refused(tmp_path: Path, part: str, content: bytes | None) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    del parts[part]
    with zipfile.ZipFile(file, "w") as archive:
        for name, kept in {**parts, **({part: content} if content else {})}.items():
            archive.writestr(name, kept)
    with pytest.raises(ScorecardError, match="what is in it does not fit these tables"):
        restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert not (tmp_path / "to" / "scorecard.sqlite").exists()


def changed(file: Path, name: str, content: bytes) -> None:
    """Replaces a part of a backup, or adds one."""
    with zipfile.ZipFile(file) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for part, kept in {**parts, name: content}.items():
            archive.writestr(part, kept)


def test_a_backup_with_a_row_that_refers_to_none_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    with zipfile.ZipFile(file) as archive:
        rows = [json.loads(line) for line in archive.read("tables/answer.jsonl").splitlines()]
    rows[0]["sheet_id"] = "none"
    changed(file, "tables/answer.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows).encode())
    with pytest.raises(ScorecardError, match=r"^Something in the backup refers to a row that is not in it\.$"):
        restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert not (tmp_path / "to" / "scorecard.sqlite").exists()


@pytest.mark.long
def test_a_restore_writes_no_rubric_outside_its_folder_and_none_over_another(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    changed(file, "criteria/../outside.yaml", b"rubric: outside")
    changed(file, "criteria/ours.yaml", b"rubric: ours")
    ours = tmp_path / "to" / "criteria" / "ours.yaml"
    ours.parent.mkdir(parents=True)
    ours.write_text("rubric: changed since")
    restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert ours.read_text() == "rubric: changed since"
    assert [*tmp_path.rglob("outside.yaml")] == []


def test_what_is_written_after_a_restore_gets_a_number_of_its_own(tmp_path: Path, database_url: str) -> None:
    url = Settings(database=database_url).database_url
    restore(backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), url, tmp_path / "to", NOW)
    database = Database(url)
    with database.writing() as session:
        before = session.execute(text("select count(*) from journal")).scalar_one()
        group_id = session.execute(text("select min(id) from community_group")).scalar_one()
        add_audit_entry(session, group_id, who="Ann", what="imprint-changed", now=NOW)
    with database.reading() as session:
        assert session.execute(text("select count(*) from journal")).scalar_one() == before + 1
    database.close()


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_tables_that_are_in_postgresql_before_a_restore_are_gone_after_it(tmp_path: Path, database_url: str) -> None:
    """The site was started on it once, with newer tables than those of the backup."""
    from_url, url = filled(tmp_path / "from", SCHEMAS[0]), Settings(database=database_url).database_url
    database = Database(url)
    database.migrate()
    database.close()
    restore(backed_up(from_url, tmp_path / "a.zip"), url, tmp_path / "to", NOW)
    assert without_changed(rows_of(url)) == without_changed(rows_of(from_url))


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_restore_that_is_refused_leaves_no_tables_in_postgresql(tmp_path: Path, database_url: str) -> None:
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(database=database_url).database_url
    whole = file.read_bytes()
    changed(file, "tables/answer.jsonl", b"[]\n")
    with pytest.raises(ScorecardError, match="what is in it does not fit these tables"):
        restore(file, url, tmp_path / "to", NOW)
    database = Database(url)
    with database.engine.connect() as connection:
        assert list(tables_of(connection)) == []
    database.close()
    file.write_bytes(whole)
    restore(file, url, tmp_path / "to", NOW)
    assert without_changed(rows_of(url)) == without_changed(rows_of(Settings(data=tmp_path / "from").database_url))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_tables_of_another_program_are_never_dropped(tmp_path: Path, database_url: str) -> None:
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(database=database_url).database_url
    database = Database(url)
    with database.engine.begin() as connection:
        connection.execute(text("create table invoice (id integer primary key)"))
        connection.execute(text("insert into invoice values (7)"))
    with pytest.raises(ScorecardError, match=r"^This database has tables of another program, such as invoice\."):
        restore(file, url, tmp_path / "to", NOW, replace=True)
    with database.engine.begin() as connection:
        assert connection.execute(text("select id from invoice")).scalars().all() == [7]
    database.close()


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_postgresql_database_that_somebody_used_is_never_replaced(tmp_path: Path, database_url: str) -> None:
    file, url = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(database=database_url).database_url
    database = Database(url)
    database.migrate()
    with database.writing() as session:
        add_group(session, "Harrison", NOW)
    with pytest.raises(ScorecardError, match=r"Make an empty one, and name it in SCORECARD_DATABASE\.$"):
        restore(file, url, tmp_path / "to", NOW, replace=True)
    with database.reading() as session:
        assert session.execute(text("select name from community_group")).scalars().all() == ["Harrison"]
    database.close()


def test_nothing_is_restored_under_a_running_site(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    with in_use(tmp_path / "to"), pytest.raises(ScorecardError, match=r"^A site is served from .*\. Stop it first\.$"):
        restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert not (tmp_path / "to" / "scorecard.sqlite").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="Only root makes files for others.")
def test_what_root_restores_belongs_to_the_user_that_runs_the_site(tmp_path: Path) -> None:
    to = tmp_path / "to"
    to.mkdir()
    os.chown(to, 1234, 1234)
    restore(backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), Settings(data=to).database_url, to, NOW)
    assert {path.name for path in to.rglob("*") if path.stat().st_uid != 1234} == set()


@pytest.mark.long
def test_a_server_and_a_restore_keep_each_other_out(tmp_path: Path) -> None:
    file, to = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), tmp_path / "to"
    with started(to):
        restored = run("restore", file, "--data", to, "--replace")
    assert (restored.returncode, restored.stderr) == (2, f"A site is served from {to}. Stop it first.\n")
    with in_use(to, alone=True):
        served = run_apart("serve", "--port", 0, "--data", to)
    sentence = f"A backup is being restored into {to}. Start again when that is done.\n"
    assert (served.returncode, served.stderr) == (2, sentence)


def damaged(file: Path, how: str) -> None:
    content = file.read_bytes()
    changed = {
        "empty": b"",
        "text": b"rows\n" * 1000,
        "cut": content[: len(content) // 2],
        "a bit": content[:5000] + bytes([content[5000] ^ 1]) + content[5001:],
    }[how]
    file.write_bytes(changed)


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize("how", ["empty", "text", "cut", "a bit"])
def test_a_damaged_backup_is_refused_and_nothing_changes(tmp_path: Path, how: str) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    damaged(file, how)
    with pytest.raises(ScorecardError, match=r"is no backup, or it is damaged\. Take another one\.$"):
        restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert not (tmp_path / "to").exists()


def test_wherever_a_bit_is_damaged_the_backup_is_refused_or_read_as_it_was(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    whole, content = read_manifest(file), file.read_bytes()
    refused = 0
    for place in range(0, len(content), max(1, len(content) // 300)):
        file.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        try:
            assert read_manifest(file) == whole  # a date of the archive, for example
        except ScorecardError:
            refused += 1
    assert refused > 150


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize(
    ("replaced", "sentence"),
    [
        ('"revision": "0', "was made by a newer version of the program"),
        ('"sheet": ', r"has \d+ rows of sheet and says"),
        ('"format": "scorecard backup 1', "is no backup"),
    ],
)
def test_a_backup_that_says_something_else_is_refused(tmp_path: Path, replaced: str, sentence: str) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = parts["backup.json"].decode()
    assert replaced in manifest
    parts["backup.json"] = manifest.replace(replaced, replaced + "9").encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    to = tmp_path / "to"
    with pytest.raises(ScorecardError, match=sentence):
        restore(file, Settings(data=to).database_url, to, NOW)
    assert not (to / "scorecard.sqlite").exists()


def rewritten(file: Path, parts: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> None:
    """Writes the backup anew with these parts, which may have the same name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a name that is there already
        with zipfile.ZipFile(file, "w") as archive:
            for name, content in parts:
                archive.writestr(name, content)


def parts_of(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refused(file: Path, to: Path) -> str:
    """The sentence with which the command refuses the backup. It has changed nothing."""
    done = run("restore", file, "--data", to)
    assert (done.returncode, done.stdout) == (2, "")
    assert {path.name for path in to.iterdir()} <= {"in-use.lock"} if to.exists() else True
    return done.stderr.removeprefix(str(file)).strip()


NO_BACKUP = "is no backup, or it is damaged. Take another one."
NO_FIT = "cannot be restored: what is in it does not fit these tables."
DEEP = "[" * 100_000


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize(
    "changes",
    [
        {"made_at": 1},
        {"made_at": "2026-11-27T12:00:00"},
        {"made_at": "0001-01-01T00:00:00+14:00"},
        {"made_at": "9999-12-31T23:59:59-14:00"},
        {"revision": ""},
        {"revision": "head"},
        {"revision": "0011@head"},
        {"rows": []},
        {"rows": {"sheet": "1"}},
        {"rows": {"sheet": -1}},
        {"rows": {"sheet": True}},
        {"rows": {"sheet": "\ud800"}},
        {"rows": {"sheet": float("nan")}},
    ],
)
def test_a_backup_that_says_of_itself_what_cannot_be_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    said = {**json.loads(parts_of(file)["backup.json"]), **changes}
    changed(file, "backup.json", json.dumps(said).encode())
    assert refused(file, tmp_path / "to") == NO_BACKUP


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize("content", [DEEP, "[]", "null", "{}", " " * 2_000_000], ids=range(5))
def test_a_backup_with_another_file_in_the_place_of_what_it_says_is_refused(tmp_path: Path, content: str) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    changed(file, "backup.json", content.encode())
    assert refused(file, tmp_path / "to") == NO_BACKUP


def test_a_backup_that_names_a_table_which_nobody_knows_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    said = json.loads(parts_of(file)["backup.json"])
    said["rows"]["of_a_later_version"] = 2
    changed(file, "backup.json", json.dumps(said).encode())
    assert refused(file, tmp_path / "to") == NO_FIT


def test_a_backup_that_was_packed_again_with_its_folders_is_restored(tmp_path: Path) -> None:
    url, file = filled(tmp_path / "from"), tmp_path / "a.zip"
    parts = parts_of(backed_up(url, file))
    rewritten(file, [("tables/", b""), ("criteria/", b""), ("criteria/none/", b""), *parts.items()])
    restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert without_changed(rows_of(Settings(data=tmp_path / "to").database_url)) == without_changed(rows_of(url))
    assert files_in(tmp_path / "to" / "criteria") == files_in(CRITERIA)


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize("name", ["", ".", "/", "criteria", "criteria/"])
def test_a_part_without_a_name_is_left_out(tmp_path: Path, name: str) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    part = zipfile.ZipInfo("x")
    part.filename = name
    rewritten(file, [*parts_of(file).items(), (part, b"")])
    restore(file, Settings(data=tmp_path / "to").database_url, tmp_path / "to", NOW)
    assert files_in(tmp_path / "to" / "criteria") == files_in(CRITERIA)


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize(
    "more",
    [[("backup.json", b"{}")], [("tables/sheet.jsonl", b"")], [("criteria/a", b"1"), ("criteria/a/b", b"2")]],
    ids=["manifest", "table", "folder"],
)
def test_a_backup_with_two_parts_in_one_place_is_refused(tmp_path: Path, more: list[tuple[str, bytes]]) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    rewritten(file, [*parts_of(file).items(), *more])
    assert refused(file, tmp_path / "to") == NO_BACKUP


@pytest.mark.sampled(every=15)
@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("sheet", "id", 1),
        ("sheet", "id", {}),
        ("sheet", "id", "\ud800"),
        ("answer", "saved_at", "0001-01-01T00:00:00+14:00"),
        ("answer", "saved_at", 1),
        ("listed", "hearing_on", "2026-13-01"),
        ("listed", "sheets", "three"),
        ("listed", "sheets", 10**30),
        ("listed", "sheets", 2.5),
        ("listed", "sheets", True),
        ("listed_part", "share", "half"),
        ("listed_part", "share", float("inf")),
        ("organizer", "wants_mail", "yes"),
        ("picture", "content", "no base64"),
        ("picture", "content", 1),
        ("record_head", "number", "9999-12-31"),
        ("sheet", "of_a_later_version", 1),
    ],
)
def test_a_backup_with_a_value_that_its_column_cannot_hold_is_refused(
    tmp_path: Path, table: str, column: str, value: object
) -> None:
    file, part = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip"), f"tables/{table}.jsonl"
    rows = [json.loads(line) for line in parts_of(file)[part].splitlines()]
    rows[0][column] = value
    changed(file, part, "".join(f"{json.dumps(row)}\n" for row in rows).encode())
    assert refused(file, tmp_path / "to") == NO_FIT


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize("line", [DEEP, f'{{"id": {DEEP}', "NaN", '"x"', "[[]]"], ids=range(5))
def test_a_backup_with_a_line_that_is_no_row_is_refused(tmp_path: Path, line: str) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    changed(file, "tables/sheet.jsonl", line.encode())
    assert refused(file, tmp_path / "to") == NO_FIT


def test_a_backup_without_the_end_of_its_record_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    said = json.loads(parts_of(file)["backup.json"])
    said["rows"]["record_head"] = 0
    changed(file, "backup.json", json.dumps(said).encode())
    changed(file, "tables/record_head.jsonl", b"")
    assert refused(file, tmp_path / "to") == NO_FIT


def test_a_backup_of_an_older_version_with_a_damaged_document_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from", "0004"), tmp_path / "a.zip")
    rows = [json.loads(line) for line in parts_of(file)["tables/published.jsonl"].splitlines()]
    rows[0]["document"] = DEEP
    changed(file, "tables/published.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows).encode())
    assert refused(file, tmp_path / "to") == NO_FIT


def test_a_damaged_part_that_was_packed_in_another_way_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    parts = parts_of(file)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        start = archive.infolist()[0].header_offset + 30 + len(archive.infolist()[0].filename)
    content = file.read_bytes()
    file.write_bytes(content[: start + 9] + b"\xff" * 60 + content[start + 69 :])
    assert refused(file, tmp_path / "to") == NO_BACKUP


def test_a_backup_that_unpacks_to_more_than_the_disk_holds_is_refused_at_once(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    with zipfile.ZipFile(file, "a") as archive:
        archive.infolist()[0].file_size = shutil.disk_usage(tmp_path).free + 10**12
        archive.writestr("more", b"")  # so that the list of parts is written anew
    assert refused(file, tmp_path / "to").startswith("unpacks to ")


@pytest.mark.long
def test_a_site_writes_backups_and_keeps_the_newest(tmp_path: Path) -> None:
    clock = Clock()
    app = create_app(Settings(data=tmp_path, backup_every="1h", backups=2), clock=clock)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "scorecard-before-update.zip").touch()
    for _ in range(4):
        app_module._write_backup(app.state.site)
        clock.turn(hours=1)
    (tmp_path / "backups" / "scorecard-before-update.zip").unlink()
    app.state.site.printer.close()
    app.state.site.database.close()
    kept = sorted((tmp_path / "backups").iterdir())
    assert [file.name for file in kept] == ["scorecard-20261122-200000.zip", "scorecard-20261122-210000.zip"]
    assert read_manifest(kept[0]).revision == NEWEST


@pytest.mark.long
def test_no_backup_is_written_soon_after_that_of_another_process(tmp_path: Path) -> None:
    clock = Clock()
    app = create_app(Settings(data=tmp_path, backup_every="1h"), clock=clock)
    for minutes in (0, 29, 2):
        clock.turn(minutes=minutes)
        app_module._write_backup(app.state.site)
    app.state.site.database.close()
    names = [file.name for file in sorted((tmp_path / "backups").iterdir())]
    assert names == ["scorecard-20261122-180000.zip", "scorecard-20261122-183100.zip"]


@pytest.mark.long
def test_a_running_site_writes_backups_at_the_interval_that_is_set(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path, backup_every=timedelta(seconds=0.2)), clock=Clock())
    with Browser(app):
        deadline = time.monotonic() + 10
        while not [*tmp_path.glob("backups/*.zip")]:
            assert time.monotonic() < deadline
            time.sleep(0.1)


@pytest.mark.long
def test_a_site_that_starts_anew_writes_the_backup_that_is_due(tmp_path: Path) -> None:
    clock = Clock()
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "scorecard-20261120-170000.zip").touch()  # two days before now
    app = create_app(Settings(data=tmp_path, backup_every="1d"), clock=clock)
    with Browser(app):
        deadline = time.monotonic() + 30
        while len([*tmp_path.glob("backups/*.zip")]) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_a_backup_that_breaks_off_leaves_no_file(tmp_path: Path) -> None:
    database = Database(Settings(data=tmp_path).database_url)  # without tables
    with pytest.raises(OperationalError, match="no such table: alembic_version"):
        write_backup(database, CRITERIA, tmp_path / "backups" / "a.zip", NOW)
    assert [*(tmp_path / "backups").iterdir()] == []
    database.close()


def test_the_commands_write_and_restore_and_say_so(tmp_path: Path) -> None:
    filled(tmp_path / "from")
    file = tmp_path / "a.zip"
    done = run("backup", file, "--data", tmp_path / "from")
    assert done.returncode == 0 and "keep it where nobody else can read it" in done.stdout
    assert file.stat().st_mode & 0o777 == 0o600
    assert run("backup", file, "--data", tmp_path / "from").stderr == f"{file} is there already; name another file.\n"
    assert run("backup", tmp_path / "b.zip", "--data", tmp_path / "none").stderr.startswith("There is no database in ")
    assert not (tmp_path / "none").exists()
    done = run("restore", file, "--data", tmp_path / "to")
    assert done.stdout.startswith("Restored the backup from ") and str(tmp_path / "to") in done.stdout
    assert (
        run("restore", tmp_path / "b.zip", "--data", tmp_path / "to").stderr
        == f"There is no file {tmp_path / 'b.zip'}.\n"
    )


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("strace"), reason="It looks from outside, with strace.")
def test_a_backup_is_on_the_disk_before_it_has_its_name(tmp_path: Path) -> None:
    filled(tmp_path / "from")
    file = tmp_path / "a.zip"
    command = [sys.executable, "-m", "scorecard", "backup", str(file), "--data", str(tmp_path / "from")]
    traced = subprocess.run(
        ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync,rename", *command],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    calls = re.findall(rf"(fsync|fdatasync|rename)\(.*{re.escape(file.name)}\.unfinished.* = 0", traced)
    assert calls == ["fsync", "rename"]


# the doctor


@pytest.fixture
def healthy(tmp_path: Path) -> Path:
    filled(tmp_path)
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.mark.long
def test_the_doctor_finds_nothing_in_a_healthy_folder(healthy: Path) -> None:
    done = run("doctor", "--data", healthy)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Everything else is in order.")


@pytest.mark.sampled(every=7)
@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("update document set content = replace(content, '2.', '3.')", "is not what its digest says"),
        ("update document set content = '-1'", "is not what its digest says"),
        (f"update document set content = '{'[' * 100_000}'", "is not what its digest says"),
        (
            "delete from record where number = (select max(number) from record)",
            "The last entries of the record are missing",
        ),
        ("update record set content = replace(content, 'opened', 'closed')", "of the record does not follow"),
        (
            "update project set made_at = '2099-01-01 00:00:00.000000'",
            "something was saved at 2099-01-01 00:00. Set the clock.",
        ),
        ("update round set project_id = 'none'", "The database has rows that refer to missing ones."),
        ("update alembic_version set version_num = '9999'", "was made by a newer version"),
        ("update alembic_version set version_num = '0001'", "of an older version"),
    ],
)
def test_the_doctor_says_what_is_wrong_with_the_data(healthy: Path, statement: str, sentence: str) -> None:
    with closing(sqlite3.connect(healthy / "scorecard.sqlite")) as connection:
        connection.execute(statement)
        connection.commit()
    done = run("doctor", "--data", healthy)
    assert done.returncode == 1
    assert sentence in done.stdout


def test_the_doctor_says_that_a_file_is_damaged(healthy: Path) -> None:
    file = healthy / "scorecard.sqlite"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * 8192 + content[12288:])
    done = run("doctor", "--data", healthy)
    assert done.returncode == 1
    assert "Restore a backup." in done.stdout or "restore a backup." in done.stdout


@pytest.mark.long
def test_the_doctor_says_what_contradicts_itself(healthy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCORECARD_ADDRESS", "https://score.harrison.us")
    assert "all visitors would share one limit" in run("doctor", "--quick", "--data", healthy).stdout
    monkeypatch.setenv("SCORECARD_BEHIND_PROXY", "yes")
    assert run("doctor", "--quick", "--data", healthy).returncode == 0
    monkeypatch.delenv("SCORECARD_ADDRESS")
    assert "SCORECARD_ADDRESS is not set" in run("doctor", "--quick", "--data", healthy).stdout
    monkeypatch.setenv("SCORECARD_ADDRESS", "http://score.harrison.us")
    without_https = "organizers could not sign in from elsewhere"
    assert without_https in run("doctor", "--quick", "--data", healthy).stdout
    healthy.chmod(0o755)
    assert "Everybody on this machine can open" in run("doctor", "--quick", "--data", healthy).stdout


@pytest.mark.sampled(every=8)
@pytest.mark.parametrize(
    ("address", "is_example"),
    [
        ("https://score.example.org", True),
        ("https://SCORE.Example.com:8443", True),
        ("https://example.net", True),
        ("https://score.example", True),
        ("https://score.invalid", True),
        ("https://score.test.", True),
        ("https://score.example.gov", False),
        ("https://our-example.org", False),
        ("https://test.us", False),
        ("", False),
    ],
)
def test_the_doctor_says_that_the_address_is_that_of_an_example(tmp_path: Path, address: str, is_example: bool) -> None:
    settings = Settings(data=tmp_path, address=address, behind_proxy=bool(address))
    sentence = (
        f"SCORECARD_ADDRESS is {address}, an address of examples such as that of the guide: links and QR codes lead"
        " nowhere. Put in your own name."
    )
    assert list(doctor.setting_problems(settings)) == ([sentence] if is_example else [])


@pytest.mark.long
def test_the_doctor_says_that_a_folder_cannot_be_entered(healthy: Path) -> None:
    """A name that no disk takes stands for a folder that this user may not enter: looking into it fails alike."""
    folder = healthy / ("x" * 300)
    done = run("doctor", "--data", folder)
    doubts = [line for line in done.stdout.splitlines() if line.startswith("- ")]
    assert (done.returncode, done.stderr, len(doubts)) == (1, "", 2)
    assert [line.endswith(": File name too long.") for line in doubts] == [True, True]


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="Only root gives files to others.")
def test_the_doctor_says_that_the_database_belongs_to_another_user(healthy: Path) -> None:
    file = healthy / "scorecard.sqlite"
    os.chown(file, 1234, 1234)
    done = run("doctor", "--quick", "--data", healthy)
    sentence = f"- {file} belongs to another user than its folder, so the site cannot save. Run: chown -R "
    assert (done.returncode, [line for line in done.stdout.splitlines() if line.startswith("- ")]) == (
        1,
        [f"{sentence}--reference={healthy} {healthy}"],
    )
    os.chown(healthy, 1234, 1234)
    assert run("doctor", "--quick", "--data", healthy).returncode == 0


def test_the_doctor_names_a_rubric_that_the_site_leaves_out_and_a_disk_that_is_nearly_full(
    healthy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (healthy / "criteria").mkdir()
    (healthy / "criteria" / "ours-1.yaml").write_text("rubric: ours\n")
    monkeypatch.setattr(doctor, "_LEAST_FREE", 10**18)
    done = run("doctor", "--quick", "--data", healthy)
    assert done.returncode == 1
    assert re.search(r"^- A rubric is left out: .*ours-1\.yaml", done.stdout, re.MULTILINE)
    assert re.search(rf"^- Only \d+ MB are free on the disk of {healthy}\.", done.stdout, re.MULTILINE)


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_the_doctor_says_that_words_can_come_into_the_log_of_postgresql(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(Settings(database=database_url).database_url)
    database.migrate()
    monkeypatch.setenv("SCORECARD_DATABASE", database_url)
    sentence = "PostgreSQL writes a row that it refuses into its log, with the words in it."
    assert sentence in run("doctor", "--quick", "--data", tmp_path).stdout
    with database.engine.begin() as connection:
        name = connection.execute(text("select current_database()")).scalar()
        connection.execute(text(f'alter database "{name}" set log_error_verbosity = terse'))
    database.close()
    assert sentence not in run("doctor", "--quick", "--data", tmp_path).stdout


@pytest.mark.long
def test_the_doctor_misses_new_backups(healthy: Path) -> None:
    import os

    file = backed_up(Settings(data=healthy).database_url, healthy / "backups" / "scorecard-20261101-000000.zip")
    old = (datetime.now(UTC) - timedelta(days=5)).timestamp()
    os.utime(file, (old, old))
    assert "The newest backup is 5 days old." in run("doctor", "--quick", "--data", healthy).stdout


def test_a_rubric_file_from_before_1980_is_backed_up(tmp_path: Path) -> None:
    """Images of systems date all files at 0, and archives know no day before 1980."""
    folder = tmp_path / "criteria"
    folder.mkdir()
    (folder / "own.yaml").write_text("rubric: own\n")
    os.utime(folder / "own.yaml", (0, 0))
    database = Database(filled(tmp_path / "site"))
    write_backup(database, folder, tmp_path / "b.zip", NOW)
    database.close()
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert archive.read("criteria/own.yaml") == b"rubric: own\n"


def test_a_backup_that_says_the_record_goes_on_is_refused(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "from"), tmp_path / "a.zip")
    (head,) = [json.loads(line) for line in parts_of(file)["tables/record_head.jsonl"].splitlines()]
    changed(file, "tables/record_head.jsonl", f"{json.dumps({**head, 'number': 2**63 - 5})}\n".encode())
    assert refused(file, tmp_path / "to") == (
        "The backup holds something that does not fit: The last entries of the record are missing. Restore a backup."
    )
