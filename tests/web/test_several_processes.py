"""Several processes on one database: nothing is made twice, work in the background has one worker, limits are shared."""

import os
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import httpx2
import psycopg
import pytest
from browsing import Browser, Clock
from commands import run
from fastapi import FastAPI
from rooms import closed, here, next_closed, opened, organizer, sent
from serving import started
from sqlalchemy import Connection, event, text
from sqlmodel import Session, select

from scorecard.errors import ScorecardError
from scorecard.report.pdf.print_files import PrintFiles
from scorecard.rounds.organizers import first_link
from scorecard.settings import Settings
from scorecard.store import database as database_module
from scorecard.store import publications
from scorecard.store.database import Database
from scorecard.store.hosting import leases as leases_module
from scorecard.store.hosting.leases import Leases, done_so_far, give_back, give_sign, take
from scorecard.store.projects import discard_project
from scorecard.store.round_changes import freeze
from scorecard.store.rounds import find_round
from scorecard.store.tables import ProjectRow, PublishedRow
from scorecard.web import app as app_module
from scorecard.web.app import create_app
from scorecard.web.core.jobs.one_thread import OneThread
from scorecard.web.core.limits import LIMITS, Limiter
from scorecard.web.core.refusals import Refused
from scorecard.web.core.site import Site


@pytest.fixture
def sites(migrated_url: str, tmp_path: Path) -> Iterator[Callable[[], FastAPI]]:
    """Makes one site after another on the same database, as several processes would."""
    made: list[FastAPI] = []
    clock = Clock()

    def site() -> FastAPI:
        app = create_app(Settings(data=tmp_path / "data", database=migrated_url), clock=clock)
        made.append(app)
        return app

    yield site
    for app in made:
        app.state.site.printer.close()
        app.state.site.database.close()


# nothing is made twice


@pytest.mark.long
def test_processes_that_start_at_once_make_one_group_and_one_link(sites: Callable[[], FastAPI]) -> None:
    found: list[Site] = [sites().state.site for _ in range(4)]

    def start(site: Site) -> str | None:
        with site.database.writing() as session:
            return first_link(session, site.clock())

    with ThreadPoolExecutor(4) as pool:
        links = list(pool.map(start, found))
    with found[0].database.reading() as session:
        groups = session.execute(text("select count(*) from community_group")).scalar()
        valid = session.execute(text("select count(*) from sign_in_link where revoked_at is null")).scalar()
    assert (groups, valid, len({*links})) == (1, 1, 4)


@pytest.mark.long
def test_one_name_is_given_to_one_group_however_many_ask_at_once(sites: Callable[[], FastAPI]) -> None:
    apps = [sites() for _ in range(3)]
    anns = [organizer(app, group=f"Group {number}") for number, app in enumerate(apps)]
    with ThreadPoolExecutor(3) as pool:
        answers = list(
            pool.map(lambda ann: ann.post("/group/names", data={"group": "Harrison", "name": "Ann"}).status_code, anns)
        )
    assert sorted(answers) == [303, 422, 422]


@pytest.mark.long
def test_two_rounds_of_a_project_are_published_at_once(sites: Callable[[], FastAPI]) -> None:
    """Each as often as it takes: none fails, and the list has the project once."""
    app, other = sites(), sites()
    ann = organizer(app)
    first, code = opened(ann)
    for points in ("1", "3", "5"):
        sent(app, code, {"paid-time": points})
    closed(ann, first)
    second = next_closed(app, ann, f"/group/rounds/{first}", "245").rpartition("/")[2]
    bob = here(other)
    bob.cookies.update(ann.cookies)
    for _ in range(4):
        with ThreadPoolExecutor(2) as pool:
            answers = list(
                pool.map(
                    lambda pair: pair[0].post(f"/group/rounds/{pair[1]}/publish").status_code,
                    ((ann, first), (bob, second)),
                )
            )
        assert answers == [303, 303]
        for browser, round_id in ((ann, first), (bob, second)):
            assert browser.post(f"/group/rounds/{round_id}/unpublish").status_code == 303
    ann.post(f"/group/rounds/{first}/publish")
    assert Browser(app).get("/scorecards").text.count("Dale Apartments</a>") == 1


@pytest.mark.sampled(every=2, first=1)
def test_a_round_is_published_while_another_of_its_project_is_taken_down(
    sites: Callable[[], FastAPI], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither waits for what the other holds."""
    app, other = sites(), sites()
    ann = organizer(app)
    first, code = opened(ann)
    for points in ("1", "3", "5"):
        sent(app, code, {"paid-time": points})
    closed(ann, first)
    second = next_closed(app, ann, f"/group/rounds/{first}", "245").rpartition("/")[2]
    ann.post(f"/group/rounds/{second}/publish")
    bob = here(other)
    bob.cookies.update(ann.cookies)
    add = publications.add_published

    def add_slowly(session: Session, published: PublishedRow) -> None:
        add(session, published)
        time.sleep(1)

    monkeypatch.setattr(publications, "add_published", add_slowly)
    with ThreadPoolExecutor(2) as pool:
        publishing = pool.submit(ann.post, f"/group/rounds/{first}/publish")
        time.sleep(0.4)
        taking_down = pool.submit(bob.post, f"/group/rounds/{second}/unpublish")
        assert [publishing.result().status_code, taking_down.result().status_code] == [303, 303]


def test_where_no_connection_to_the_database_is_free_the_page_says_so(tmp_path: Path, postgresql: str) -> None:
    app = create_app(Settings(data=tmp_path, database=postgresql))
    engine = app.state.site.database.reading_engine
    engine.pool._timeout = 0.1  # not the half minute that it would wait
    with ExitStack() as taken:
        for _ in range(30):
            taken.enter_context(engine.connect())
        answer = Browser(app).get("/scorecards")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "The site cannot reach its database right now" in answer.text
    app.state.site.database.close()


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_where_the_server_ends_a_connection_the_page_says_so_and_the_next_one_is_read(
    sites: Callable[[], FastAPI], migrated_url: str
) -> None:
    app = sites()
    engine, reader = app.state.site.database.reading_engine, Browser(app)

    def end(connection: Connection) -> None:
        pid = connection.connection.driver_connection.info.backend_pid  # type: ignore[union-attr]
        with psycopg.connect(migrated_url) as other:
            other.execute("select pg_terminate_backend(%s)", [pid])

    def statuses() -> list[int]:
        return [reader.get(path).status_code for path in ("/", "/scorecards", "/record")]

    assert statuses() == [200] * 3
    with psycopg.connect(migrated_url) as other:  # between two pages
        other.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
            " and pid <> pg_backend_pid()"
        )
    assert statuses() == [200] * 3
    event.listen(engine, "begin", end)  # while a page is read
    assert statuses() == [503] * 3
    answer = reader.get("/scorecards")
    event.remove(engine, "begin", end)
    assert "The site cannot reach its database right now" in answer.text
    assert answer.headers["retry-after"] == "5"
    assert statuses() == [200] * 3


# leases


def test_a_lease_has_one_holder_until_it_is_given_back_or_shows_no_life(database: Database) -> None:
    clock = Clock()
    with database.writing() as session:
        assert take(session, "count a", "one", clock())
        assert not take(session, "count a", "two", clock())
        assert take(session, "count b", "two", clock())
        clock.turn(seconds=15)
        give_sign(session, "count a", "one", clock(), 7)
        assert done_so_far(session, "count a", clock()) == 7
        clock.turn(seconds=15)
        assert not take(session, "count a", "two", clock())
        clock.turn(seconds=6)
        assert take(session, "count a", "two", clock())
        give_back(session, "count a", "one")  # it is not the holder any more
        assert not take(session, "count a", "one", clock())
        give_back(session, "count a", "two")
        assert take(session, "count a", "one", clock())


def test_a_lease_of_a_wrong_clock_is_free(database: Database) -> None:
    clock = Clock()
    with database.writing() as session:
        assert take(session, "delete", "dead", clock() + timedelta(days=2000))
        assert done_so_far(session, "delete", clock()) is None
        assert take(session, "delete", "two", clock())


def test_a_lease_is_kept_while_its_work_goes_on(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(leases_module, "_BEAT", 0.05)
    with Leases(database, clock).held("delete"):
        clock.turn(seconds=15)
        time.sleep(0.5)  # some signs of life
        clock.turn(seconds=15)
        with Leases(database, clock).held("delete") as other:
            assert other is None


@pytest.mark.long
def test_a_lease_is_kept_where_the_database_was_busy_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_WAIT", 0.1)
    monkeypatch.setattr(leases_module, "_BEAT", 0.05)
    database, clock = Database(Settings(data=tmp_path).database_url), Clock()
    database.migrate()
    with Leases(database, clock).held("delete"):
        with closing(sqlite3.connect(tmp_path / "scorecard.sqlite", isolation_level=None)) as other:
            other.execute("begin immediate")
            time.sleep(0.5)
            other.execute("rollback")
        clock.turn(seconds=15)
        time.sleep(0.5)  # some signs of life
        clock.turn(seconds=15)
        with Leases(database, clock).held("delete") as second:
            assert second is None
    database.close()


def test_work_that_failed_once_is_done_when_it_is_started_again() -> None:
    done: list[int] = []

    def work() -> None:
        done.append(1)
        if len(done) == 1:
            raise ZeroDivisionError

    jobs = OneThread(work)
    jobs.start(wait=10)
    jobs.start(wait=10)
    assert len(done) == 2


def test_work_that_is_started_while_it_is_done_is_done_once_more() -> None:
    done: list[int] = []

    def work() -> None:
        done.append(1)
        if len(done) == 1:
            jobs.start()
            jobs.start()

    jobs = OneThread(work)
    jobs.start(wait=10)
    assert len(done) == 2


def test_of_many_that_ask_at_once_one_gets_the_lease(database: Database) -> None:
    clock = Clock()

    def ask(number: int) -> bool:
        with database.writing() as session:
            return take(session, "delete", f"process {number}", clock())

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(40))).count(True) == 1


@pytest.mark.long
def test_a_count_is_shown_by_each_process_and_taken_over_where_one_died(
    sites: Callable[[], FastAPI], migrated_url: str
) -> None:
    app, other = sites(), sites()
    ann = organizer(app)
    round_id, code = opened(ann)
    for points in ("1", "3", "5"):
        sent(app, code, {"paid-time": points})
    dead, name = Leases(app.state.site.database, app.state.site.clock), f"count {round_id}"
    with dead.database.writing() as session:
        assert take(session, name, dead.holder, dead.clock())
        give_sign(session, name, dead.holder, dead.clock(), 2)
    ann.post(f"/group/rounds/{round_id}/close")
    bob = here(other)
    bob.cookies.update(ann.cookies)
    for browser in (ann, bob):
        assert "2 read so far" in browser.get(f"/group/rounds/{round_id}").text
    app.state.site.clock.turn(seconds=21)  # without a sign of life
    deadline = time.monotonic() + 20
    while "Closed on" not in (page := bob.get(f"/group/rounds/{round_id}").text):
        assert time.monotonic() < deadline, page
        time.sleep(0.1)


@pytest.mark.long
@pytest.mark.parametrize("seconds", [30, 0.2])
def test_a_site_counts_what_another_process_closed_and_left_uncounted(
    app: FastAPI, site: Site, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    """When it starts, and as often as it looks for such rounds while it runs."""
    monkeypatch.setattr(app_module, "_TAKE_OVER", seconds)
    round_id, code = opened(organizer(app))
    for points in ("1", "3", "5"):
        sent(app, code, {"paid-time": points})
    with ExitStack() as running:
        if seconds < 1:
            running.enter_context(Browser(app))
        with site.database.writing() as session:
            freeze(session, round_id, site.clock())
        if seconds > 1:
            running.enter_context(Browser(app))
        deadline = time.monotonic() + 10
        while not is_counted(site, round_id):
            assert time.monotonic() < deadline
            time.sleep(0.1)


def is_counted(site: Site, round_id: str) -> bool:
    with site.database.reading() as session:
        round_ = find_round(session, round_id)
    return round_ is not None and round_.is_counted


@pytest.mark.long
def test_what_somebody_deleted_as_a_process_ended_is_gone_after_the_next_start(
    app: FastAPI, site: Site, browser: Browser
) -> None:
    project = browser.start()
    with site.database.writing() as session:
        discard_project(session, project)
    with Browser(app):
        deadline = time.monotonic() + 10
        while marks_and_backups(site) != ([], 0):
            assert time.monotonic() < deadline
            time.sleep(0.1)


def marks_and_backups(site: Site) -> tuple[list[datetime | None], int]:
    """When each project was marked as expired, and how many backups there are."""
    with site.database.reading() as session:
        marks = session.exec(select(ProjectRow.marked_at)).all()
    return [*marks], len([*(site.settings.data / "backups").glob("*.zip")])


def test_what_has_expired_and_backups_are_left_to_the_process_that_has_the_lease(
    app: FastAPI, site: Site, browser: Browser, clock: Clock
) -> None:
    browser.start()
    clock.turn(days=91)
    other = Leases(site.database, clock)
    with other.held("backup"), other.held("delete"):
        app_module._write_backup(site)
        site.deletion.sweep()
        assert marks_and_backups(site) == ([None], 0)
    app_module._write_backup(site)
    site.deletion.sweep()
    assert marks_and_backups(site) == ([clock()], 1)


@pytest.mark.long
def test_what_has_expired_is_not_marked_when_a_site_starts_but_an_hour_later(
    app: FastAPI, site: Site, browser: Browser, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within that hour somebody may notice that its clock is wrong."""
    browser.start()
    clock.turn(days=91)
    assert app_module._SWEEP >= 3600
    with Browser(app):
        time.sleep(1)
    assert marks_and_backups(site) == ([None], 0)
    monkeypatch.setattr(app_module, "_SWEEP", 0.1)
    with Browser(app):
        deadline = time.monotonic() + 10
        while marks_and_backups(site) == ([None], 0):
            assert time.monotonic() < deadline
            time.sleep(0.1)
    assert marks_and_backups(site) == ([clock()], 0)


# prints


@pytest.mark.long
def test_a_print_of_one_process_is_sent_by_another_that_cannot_print(app: FastAPI, settings: Settings) -> None:
    path = "/rubrics/equitable-transit@2026.1/sheet.pdf"
    made = Browser(app).get(path)
    other = create_app(settings)
    other.state.site.end_watched()
    sent_again = Browser(other).get(path)
    assert (made.status_code, sent_again.status_code) == (200, 200)
    assert sent_again.content == made.content
    other.state.site.database.close()


def test_a_print_is_made_once_for_all_processes_and_again_after_an_hour(tmp_path: Path) -> None:
    made: list[int] = []

    def make() -> bytes:
        made.append(1)
        return b"%PDF"

    one, two = PrintFiles(tmp_path / "prints"), PrintFiles(tmp_path / "prints")
    assert [files.get_or_make(("a", "en"), make) for files in (one, two)] == [b"%PDF"] * 2
    assert len(made) == 1
    two.get_or_make(("a", "es"), make)
    assert len(made) == 2
    for path in (tmp_path / "prints").iterdir():
        os.utime(path, (time.time() - 3700,) * 2)
    one.get_or_make(("a", "en"), make)
    assert len(made) == 3
    assert len([*(tmp_path / "prints").iterdir()]) == 1
    (tmp_path / "prints" / "x.unfinished").write_bytes(b"%PDF")  # of a process that was ended
    one.clear()
    assert [*(tmp_path / "prints").iterdir()] == []


def test_a_print_that_does_not_fit_on_the_disk_leaves_nothing(tmp_path: Path) -> None:
    files = PrintFiles(tmp_path / "prints")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        assert len(files.get_or_make(("a",), lambda: b"%PDF" * 100)) == 400
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert [*(tmp_path / "prints").iterdir()] == []


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "prints").write_text("a file")
    assert PrintFiles(tmp_path / "prints").get_or_make(("a",), lambda: b"%PDF") == b"%PDF"


# limits


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    server = shutil.which("redis-server") or shutil.which("valkey-server")
    if server is None:
        pytest.skip("Redis and Valkey are not installed.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [server, "--port", str(port), "--save", "", "--dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        for _ in range(100):
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        try:
            yield f"redis://127.0.0.1:{port}"
        finally:
            process.terminate()


def allowed(limiters: list[Limiter], where: str) -> int:
    """How often two processes in turn are allowed to guess."""
    times = 0
    for number in range(LIMITS["guess"].amount * 3):
        try:
            limiters[number % len(limiters)].check("guess", where)
        except Refused:
            continue
        times += 1
    return times


def test_processes_share_a_limit_where_they_have_a_server_for_it(tmp_path: Path) -> None:
    amount = LIMITS["guess"].amount
    assert allowed([Limiter(), Limiter()], "hall") == 2 * amount
    with redis(tmp_path) as server:
        shared = [Limiter(server), Limiter(server)]
        assert allowed(shared, "hall") == amount
        assert allowed(shared, "another") == amount
    assert allowed(shared, "third") == 2 * amount  # the server is gone, so each counts alone


def test_sites_count_at_the_server_for_limits_that_is_set(settings: Settings, tmp_path: Path) -> None:
    with redis(tmp_path) as server:
        apps = [create_app(settings.model_copy(update={"limits": server})) for _ in range(2)]
        amount = LIMITS["guess"].amount
        statuses = [Browser(apps[number % 2]).get("/r/guess").status_code for number in range(amount + 1)]
    assert statuses == [404] * amount + [429]
    for app in apps:
        app.state.site.database.close()


def test_a_server_for_limits_that_cannot_be_one_is_told() -> None:
    with pytest.raises(ScorecardError, match=r"^SCORECARD_LIMITS cannot be used"):
        Limiter("ftp://127.0.0.1")


# the server


def test_sqlite_has_one_process(tmp_path: Path) -> None:
    done = run("serve", "--workers", "2", "--data", tmp_path)
    assert done.stderr.strip() == "SQLite is served by one process. For several, set SCORECARD_DATABASE to PostgreSQL."


def children(pid: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(pid)], capture_output=True, text=True, check=True
    )
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "spawn_main" in line]


def answering(client: httpx2.Client) -> None:
    """Waits until one of the processes answers."""
    for _ in range(100):
        try:
            if client.get("/readyz").status_code == 200:
                return
        except httpx2.TransportError:
            time.sleep(0.2)
    raise AssertionError("No process answers")


@pytest.mark.long
def test_processes_end_with_the_one_that_started_them(tmp_path: Path, postgresql: str) -> None:
    with started(tmp_path, words=("--workers", "2"), database=postgresql) as server:
        with httpx2.Client(base_url=server.address, timeout=20) as client:
            answering(client)
        left = children(server.process.pid)
        server.kill()
        deadline = time.monotonic() + 20
        while any(Path(f"/proc/{process}").exists() for process in left):
            assert time.monotonic() < deadline, left
            time.sleep(0.2)


@pytest.mark.long
def test_a_process_that_dies_is_replaced_and_a_stop_ends_all(tmp_path: Path, postgresql: str) -> None:
    with started(tmp_path, words=("--workers", "3"), database=postgresql) as server:
        with httpx2.Client(base_url=server.address, timeout=20) as client:
            answering(client)
            before = children(server.process.pid)
            os.kill(before[0], signal.SIGKILL)
            deadline = time.monotonic() + 100  # one that dies as it is asked whether it is busy is missed for a minute
            while before[0] in (now := children(server.process.pid)) or len(now) < len(before):
                assert time.monotonic() < deadline
                time.sleep(0.2)
            assert client.get("/scorecards").status_code == 200
        begun = time.monotonic()
        assert server.stop() == 0
        assert timedelta(seconds=time.monotonic() - begun) < timedelta(seconds=15)
