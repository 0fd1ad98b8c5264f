"""The site holds: under bursts, guesses and broken connections, with a full disk, a busy database, and when it stops."""

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anyio
import httpx2
import pytest
from browsing import Browser
from event_loop import run_in_own_thread
from fastapi import FastAPI
from limits import parse
from rooms import here, joined, opened, organizer
from serving import Server, started
from sqlalchemy import event
from starlette.testclient import TestClient

from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.limits import LIMITS, visitor_at
from scorecard.web.core.middleware import Guard
from scorecard.web.core.site import Site

FROM_HERE = {"sec-fetch-site": "same-origin"}


def visitor(server: Server) -> httpx2.Client:
    limits = httpx2.Limits(max_connections=None)
    return httpx2.Client(base_url=server.address, headers=FROM_HERE, timeout=30, limits=limits)


# bursts and guesses


def test_a_hall_of_phones_on_one_address_joins_at_once(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    assert len({joined(Browser(app), code) for _ in range(60)}) == 60


@pytest.mark.long
def test_a_burst_is_slowed_however_the_code_is_spelled(app: FastAPI) -> None:
    """Nobody waits longer than a minute for it, and another round at the same address is free."""
    ann = organizer(app)
    _, code = opened(ann)
    _, other = opened(ann, name="Another")
    spellings = (code, code.upper(), f"%20{code}", f"{code}%20%20")
    answers = [
        Browser(app).post(f"/r/{spellings[number % 4]}") for number in range(LIMITS["join"].amount + len(spellings))
    ]
    assert [answer.status_code for answer in answers] == [303] * LIMITS["join"].amount + [429] * 4
    assert 0 < int(answers[-1].headers["retry-after"]) <= 60
    assert joined(Browser(app), other)


def test_one_device_does_not_begin_sheet_after_sheet(app: FastAPI) -> None:
    _, code = opened(organizer(app))
    phone = Browser(app)
    joined(phone, code)
    again = [phone.post(f"/r/{code}", data={"go": "another"}).status_code for _ in range(12)]
    assert again == [303] * LIMITS["join again"].amount + [429] * 2
    assert joined(Browser(app), code)


@pytest.mark.sampled(every=2)
@pytest.mark.parametrize("path", ["/r/{}", "/open/{}"])
def test_guessing_is_limited_and_what_is_right_still_opens(app: FastAPI, path: str) -> None:
    _, code = opened(organizer(app))
    guesser = Browser(app)
    statuses = [guesser.get(path.format(f"guess{number}")).status_code for number in range(70)]
    assert statuses == [404] * 60 + [429] * 10
    assert guesser.get(f"/r/{code}").status_code == 200


def test_guessing_is_limited_for_a_whole_network(app: FastAPI) -> None:
    """All addresses of one /64 network are one visitor, who has 60 guesses a minute."""
    guessers = [Browser(app, client=(f"2001:db8::{number:x}", 1)) for number in range(70)]
    statuses = [guesser.get(f"/r/guess{number}").status_code for number, guesser in enumerate(guessers)]
    assert statuses == [404] * 60 + [429] * 10
    assert Browser(app, client=("2001:db8:0:1::1", 1)).get("/r/guess").status_code == 404


def test_guessing_links_of_organizers_is_limited(app: FastAPI) -> None:
    guesser = here(app)
    statuses = [guesser.get(f"/sign-in/guess{number}").status_code for number in range(70)]
    assert statuses == [404] * 60 + [429] * 10


@pytest.mark.long
@pytest.mark.parametrize(
    ("limit", "path", "data"),
    [
        ("start", "/projects", {"form": "{}", "name": "Dale"}),
        ("start", "/rubrics/equitable-development@2026.1/adapt", {"title": "Ours", "slug": "ours-{}", "go": "keep"}),
        ("group", "/group/new", {"group": "Harrison {}", "name": "Ann", "zone": "America/Chicago"}),
        ("lost link", "/group/lost", {"email": "ann@example.org"}),
        ("guess", "/open/guess{}", {}),
        ("guess", "/sign-in/guess{}", {}),
        ("check", "/rubric-check", {"text": "rubric: x"}),
        ("check", "/rubric-paste", {"text": "1. Are the rents low?"}),
        ("check", "/rubrics/equitable-development@2026.1/adapt", {"title": "Ours"}),
        ("verify", "/verify", {}),
        ("pdf", "/rubrics/equitable-transit@2026.1/sheet.pdf?first={}&sheets=1", None),
        ("api", "/api/v1/group/rounds?limit={}", None),
    ],
)
def test_what_takes_much_time_or_can_be_guessed_is_done_only_so_often(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch, limit: str, path: str, data: dict[str, str] | None
) -> None:
    monkeypatch.setitem(LIMITS, limit, parse("1/hour"))
    visitor = here(app)
    often = []
    for number in "12":
        fields = None if data is None else {name: text.format(number) for name, text in data.items()}
        answer = visitor.request("GET" if data is None else "POST", path.format(number), data=fields)
        often.append(answer.status_code == 429)
    assert often == [False, True]


def test_publishing_alone_is_limited(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "publish alone", parse("1/hour"))
    project = browser.finished()
    assert [browser.post(f"/projects/{project}/publish").status_code for _ in range(2)] == [303, 429]


@pytest.mark.long
def test_who_guesses_on_and_on_gets_no_answer_at_all(app: FastAPI) -> None:
    """Not even a right code opens then, else the limit would not slow anybody who counts only the hits."""
    _, code = opened(organizer(app))
    guesser = Browser(app)
    for number in range(LIMITS["wrong code"].amount):
        guesser.get(f"/r/guess{number}")
    assert guesser.get(f"/r/{code}").status_code == 429
    assert Browser(app, client=("203.0.113.7", 1)).get(f"/r/{code}").status_code == 200


@pytest.mark.parametrize("path", ["/scorecards?text=%00", "/scorecards?band=a%00b", "/api/v1/scorecards?text=%00"])
def test_a_letter_that_no_database_stores_finds_nothing(browser: Browser, path: str) -> None:
    assert browser.get(path).status_code == 200


@pytest.mark.parametrize(
    ("host", "visitor"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
    ],
)
def test_a_visitor_is_an_address_or_a_network_of_one_household(host: str, visitor: str) -> None:
    assert visitor_at(host) == visitor


# what a host gets wrong


@contextmanager
def full_disk(site: Site) -> Iterator[None]:
    with site.database.engine.connect() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar()

    def limit(connection: object) -> None:
        connection.exec_driver_sql(f"pragma max_page_count={pages}")  # type: ignore[attr-defined]

    event.listen(site.database.engine, "begin", limit)
    yield
    event.remove(site.database.engine, "begin", limit)
    site.database.engine.dispose()  # its connections would stay limited


def test_with_a_full_disk_nothing_that_was_typed_is_lost(app: FastAPI, site: Site) -> None:
    _, code = opened(organizer(app))
    phone = Browser(app)
    sheet = joined(phone, code)
    words = "They told us nothing. " * 80

    def save(criterion: str, **headers: str) -> httpx2.Response:
        data = {f"answer.{criterion}": "2", f"reason.{criterion}": words}
        return phone.post(f"/sheets/{sheet}/questions/{criterion}", data=data, headers=headers)

    with full_disk(site):
        for criterion in ("first-asked", "who-decides", "paid-time", "languages", "binding", "food"):
            answer = save(criterion)
        data = save(criterion, accept="application/json")
    assert answer.status_code == 503
    assert "its disk is full, or cannot be written" in answer.text
    assert words.strip() in answer.text
    assert int(answer.headers["retry-after"]) > 0
    assert data.status_code == 503 and "its disk is full" in data.json()["says"]
    assert save(criterion).status_code == 303


def test_typed_words_are_shown_where_the_database_fails_before_the_form_is_read(app: FastAPI, site: Site) -> None:
    ann = organizer(app)

    def gone(*_: object) -> None:
        fault = sqlite3.OperationalError("disk I/O error")
        fault.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise fault

    event.listen(site.database.reading_engine, "do_execute", gone)
    answer = ann.post("/group/names", data={"group": "Harrison Neighbors", "name": "Ann"})
    event.remove(site.database.reading_engine, "do_execute", gone)
    assert answer.status_code == 503
    assert "Harrison Neighbors" in answer.text


@pytest.mark.long
def test_an_error_page_and_the_log_have_the_same_number(tmp_path: Path) -> None:
    with started(tmp_path, logs="json") as server:
        with closing(sqlite3.connect(tmp_path / "scorecard.sqlite")) as connection:
            connection.execute("drop table listed_part")
        answer, again = (httpx2.get(server.address) for _ in range(2))
        server.process.send_signal(signal.SIGTERM)
        assert server.process.stderr is not None
        log = server.process.stderr.read()
    numbers = [one.headers["x-request-number"] for one in (answer, again)]
    assert (answer.status_code, again.status_code) == (500, 500)
    assert f"with this number: {numbers[0]}" in answer.text
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    first, second = [line for line in lines if line["levelname"] == "ERROR"]
    assert (first["request"], first["message"]) == (numbers[0], "Unexpected error at GET /")
    assert "no such table: listed_part" in first["exc_info"]
    assert (second["request"], second["message"]) == (numbers[1], "Unexpected error at GET / again")
    assert "exc_info" not in second
    assert log.count("Traceback") == first["exc_info"].count("Traceback")  # once, and not by the server too


@pytest.mark.long
def test_a_connection_that_asks_for_nothing_is_ended_and_one_that_asked_is_kept(tmp_path: Path) -> None:
    with started(tmp_path) as server:
        port = urlsplit(server.address).port
        with (
            socket.create_connection(("127.0.0.1", port or 0), 40) as silent,
            socket.create_connection(("127.0.0.1", port or 0), 40) as slow,
            httpx2.Client(base_url=server.address) as kept,
        ):
            begun = time.monotonic()
            slow.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            assert kept.get("/healthz").status_code == 200
            assert (silent.recv(1), slow.recv(1)) == (b"", b"")
            assert 15 < time.monotonic() - begun < 30
            assert kept.get("/healthz").status_code == 200


@pytest.mark.long
def test_a_proxy_may_open_connections_ahead_of_need_and_keep_them(tmp_path: Path) -> None:
    """Where the site ends such a connection just as a form comes over it, the visitor sees 502."""
    with started(tmp_path, behind_proxy="yes") as server:
        port = urlsplit(server.address).port or 0
        ask = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        with (
            socket.create_connection(("127.0.0.1", port)) as ahead,
            socket.create_connection(("127.0.0.1", port)) as kept,
        ):
            assert answered(kept, ask)
            time.sleep(78)
            assert answered(ahead, ask) and answered(kept, ask)


def answered(connection: socket.socket, ask: bytes) -> bool:
    """Whether the site answers over this connection; its answer can come in several pieces."""
    connection.sendall(ask)
    answer = b""
    while not answer.endswith(b"ok\n"):
        if not (piece := connection.recv(9_999)):
            return False
        answer += piece
    return answer.startswith(b"HTTP/1.1 200")


def test_probes_are_answered_at_any_name_and_tell_whether_the_database_is_there(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path, address="https://score.example.org"))
    probe = TestClient(app, base_url="http://10.0.0.7")
    assert probe.get("/scorecards").status_code == 400
    assert [(answer.status_code, answer.text) for answer in map(probe.get, ("/healthz", "/readyz"))] == [
        (200, "ok\n"),
        (200, "ok\n"),
    ]
    app.state.site.database.close()
    (tmp_path / "scorecard.sqlite").rename(tmp_path / "moved.sqlite")
    assert probe.get("/readyz").status_code == 503
    assert probe.get("/healthz").status_code == 200
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.mark.parametrize(
    ("path", "location"),
    [("/scorecards/", "/scorecards"), ("//evil.example/", "/evil.example"), ("/rubrics///", "/rubrics")],
)
def test_a_slash_at_the_end_leads_to_the_page_on_this_site(browser: Browser, path: str, location: str) -> None:
    answer = browser.request("GET", f"http://testserver{path}")
    assert (answer.status_code, answer.headers["location"]) == (301, location)


@pytest.mark.long
def test_a_form_from_http_is_refused_where_the_site_has_https(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path, address="https://testserver"))
    client = TestClient(app, base_url="https://testserver", follow_redirects=False)
    statuses = [
        client.post("/projects", data={"form": "f", "name": "Dale"}, headers={"origin": origin}).status_code
        for origin in ("http://testserver", "https://testserver")
    ]
    assert statuses == [403, 303]
    app.state.site.printer.close()
    app.state.site.database.close()


# broken connections, a busy database, stopping


A_FORM = {
    "type": "http",
    "method": "POST",
    "path": "/projects",
    "raw_path": b"/projects",
    "query_string": b"",
    "headers": [(b"host", b"testserver"), (b"content-type", b"application/x-www-form-urlencoded")],
    "client": ("127.0.0.1", 1),
    "server": ("testserver", 80),
    "scheme": "http",
    "http_version": "1.1",
    "root_path": "",
}


@pytest.mark.long
def test_an_upload_that_breaks_off_is_one_line_in_the_log(tmp_path: Path) -> None:
    with started(tmp_path) as server:
        host, port = server.address.removeprefix("http://").split(":")
        for _ in range(3):
            with socket.create_connection((host, int(port))) as line:
                line.sendall(
                    b"POST /verify HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 90000\r\n"
                    b"Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\nContent-Disposition: form-data; "
                )
        assert httpx2.get(f"{server.address}/healthz").status_code == 200
        server.process.send_signal(signal.SIGTERM)
        assert server.process.stderr is not None
        log = server.process.stderr.read()
    assert "Traceback" not in log
    assert len(re.findall("was broken off", log)) == 3


def test_a_form_that_breaks_off_is_logged_without_a_traceback(app: FastAPI, caplog: pytest.LogCaptureFixture) -> None:
    parts: list[dict[str, object]] = [
        {"type": "http.request", "body": b"form=f", "more_body": True},
        {"type": "http.disconnect"},  # the visitor leaves after the first part
    ]

    async def receive() -> dict[str, object]:
        return parts.pop(0)

    async def send(_message: object) -> None:
        pass

    with caplog.at_level("INFO"):
        run_in_own_thread(app, A_FORM, receive, send)
    assert [(entry.message, entry.exc_info) for entry in caplog.records] == [
        ("A form to /projects was broken off", None)
    ]


@pytest.mark.parametrize(("patience", "pause"), [(0.1, 30), (30, 0.02)], ids=["no part comes", "parts never end"])
def test_a_form_that_stops_coming_counts_as_broken_off(
    app: FastAPI, caplog: pytest.LogCaptureFixture, patience: float, pause: float
) -> None:
    """The guard around the site has less patience than its own."""
    answers: list[int] = []

    async def receive() -> dict[str, object]:
        await anyio.sleep(pause)
        return {"type": "http.request", "body": b"form=f&", "more_body": True}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            answers.append(message["status"])

    with caplog.at_level("INFO"):
        run_in_own_thread(Guard(app, https=False, largest=1000, patience=patience, longest=0.5), A_FORM, receive, send)
    assert answers == [400]
    assert [entry.message for entry in caplog.records] == ["A form to /projects was broken off"]


def test_a_site_that_is_told_to_stop_prints_nothing_more_and_says_when_to_ask_again(app: FastAPI, site: Site) -> None:
    site.end_watched()
    answer = Browser(app).get("/rubrics/equitable-transit@2026.1/sheet.pdf")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "The PDF cannot be made right now" in answer.text


@pytest.mark.long
def test_readers_do_not_wait_for_those_who_wait_to_save(tmp_path: Path) -> None:
    """Somebody holds the database, and more phones save than the site lets wait."""
    with started(tmp_path) as server, visitor(server) as client:
        project = client.post("/projects", data={"form": "f", "name": "Dale"}).headers["location"]
        with closing(sqlite3.connect(tmp_path / "scorecard.sqlite", isolation_level=None)) as holder:
            holder.execute("begin immediate")
            with ThreadPoolExecutor(130) as phones:  # more than the site has threads
                saves = [
                    phones.submit(client.post, f"{project}/questions/paid-time", data={"answer.paid-time": "2"})
                    for _ in range(130)
                ]
                time.sleep(1)
                took = []
                for path in ("/robots.txt", "/readyz", "/scorecards", f"{project}/questions/paid-time"):
                    begun = time.perf_counter()
                    assert client.get(path).status_code == 200
                    took.append(time.perf_counter() - begun)
                holder.execute("commit")
            statuses = [save.result().status_code for save in saves]
    assert max(took) < 2
    assert set(statuses) <= {303, 503}
    assert statuses.count(303) >= 60


@pytest.mark.long
def test_told_to_stop_while_it_prints_it_stops_within_ten_seconds(tmp_path: Path) -> None:
    """Those who wait are told to come again."""
    with started(tmp_path) as server, ThreadPoolExecutor(4) as visitors:
        prints = [
            visitors.submit(
                httpx2.get,
                f"{server.address}/rubrics/equitable-development@2026.2/sheet.pdf?large=yes&first={number}&sheets=200",
                timeout=60,
            )
            for number in range(1, 4)
        ]
        time.sleep(3)
        begun = time.perf_counter()
        assert server.stop() == 0
        took = time.perf_counter() - begun
        answers = [one.result() for one in prints]
    assert took < 10
    assert {answer.status_code for answer in answers} == {503}
    assert all(int(answer.headers["retry-after"]) > 0 for answer in answers)


@pytest.mark.long
def test_told_to_stop_while_it_reads_a_file_it_tells_who_waits_to_send_it_again(tmp_path: Path) -> None:
    keys = ",".join(f'"{number}":{number}' for number in range(1_000_000))
    with started(tmp_path) as server, ThreadPoolExecutor(1) as visitors:
        check = visitors.submit(
            httpx2.post,
            f"{server.address}/verify",
            headers=FROM_HERE,
            files={"file": ("a.json", f'{{"format":"scorecard/1",{keys}}}'.encode())},
            timeout=60,
        )
        time.sleep(2)
        begun = time.perf_counter()
        assert server.stop() == 0
        took = time.perf_counter() - begun
        answer = check.result()
    assert took < 10
    assert answer.status_code == 503
    assert "The site is about to stop. Send the file again in a minute." in answer.text
    assert answer.headers["retry-after"] == "5"


@pytest.mark.long
def test_told_to_stop_while_a_form_is_sent_slowly_it_waits_ten_seconds(tmp_path: Path) -> None:
    with started(tmp_path) as server:
        host, port = server.address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as line:
            line.sendall(
                b"POST /verify HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 90\r\n\r\nform=f"
            )
            time.sleep(1)
            begun = time.perf_counter()
            assert server.stop() == 0
    assert 5 < time.perf_counter() - begun < 15


# what is acknowledged


def traced(server: Server, work: list[httpx2.Response], save: Callable[[], httpx2.Response]) -> str:
    """The calls of a server that matter here, while it answers one request."""
    command = ["strace", "-f", "-e", "trace=fdatasync,fsync,sendto,write", "-s", "40", "-p", str(server.process.pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        tracer.stderr.readline()  # it is attached
        time.sleep(0.5)
        work.append(save())
        time.sleep(0.5)
        tracer.send_signal(signal.SIGINT)
        return tracer.stderr.read()


@pytest.mark.long
@pytest.mark.skipif(
    sys.platform != "linux" or not any(os.access(f"{place}/strace", os.X_OK) for place in ("/usr/bin", "/bin")),
    reason="It looks from outside, with strace.",
)
def test_a_save_is_on_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    with started(tmp_path) as server, visitor(server) as client:
        project = client.post("/projects", data={"form": "f", "name": "Dale"}).headers["location"]
        done: list[httpx2.Response] = []
        calls = traced(
            server, done, lambda: client.post(f"{project}/questions/paid-time", data={"answer.paid-time": "2"})
        )
    assert done[0].status_code == 303
    synced, sent = calls.find("fdatasync("), calls.find("HTTP/1.1 303")
    assert -1 < synced < sent, calls
