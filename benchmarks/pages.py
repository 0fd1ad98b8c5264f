"""Measures the site against two other programs in one run. Run: .venv/bin/python benchmarks/pages.py [DATASETTE]

A bare FastAPI program draws a Jinja page of the same size as each of ours; Datasette (its program may be named; it is
not among our packages) shows one row of a table. Each is a process of its own on uvicorn, asked in turn over one kept
connection. Also: from `scorecard serve` to the first page."""

import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import httpx2

ROUNDS = 300
FROM_HERE = {"sec-fetch-site": "same-origin", "accept-encoding": "identity"}

BARE = """
import sys, uvicorn
from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates
from jinja2 import DictLoader, Environment

app = FastAPI()
page = "<!doctype html><title>{{ title }}</title>{% for row in rows %}<p>{{ row }}</p>\\n{% endfor %}"
templates = Jinja2Templates(env=Environment(loader=DictLoader({"page": page}), autoescape=True))

@app.get("/page/{size}")
def show(request: Request, size: int):
    return templates.TemplateResponse(request, "page", {"title": "Bare", "rows": ["x" * 92] * (size // 100)})

uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


def free_port() -> int:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def ready(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address).read()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit(f"{address} does not answer")


def started(command: list[str], address: str) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ready(address)
    return process


def milliseconds(works: dict[str, Callable[[], httpx2.Response]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median times of functions called in turn, so that a busy machine slows all of them alike."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 20):
        for name, work in works.items():
            begun = time.perf_counter()
            answer = work()
            times[name].append(time.perf_counter() - begun)
            assert answer.status_code in (200, 303), (name, answer.status_code)
    return {name: statistics.median(taken[20:]) * 1000 for name, taken in times.items()}


def first_page(folder: Path) -> float:
    """Seconds from the command to the first page, on a data folder that exists."""
    port = free_port()
    begun = time.perf_counter()
    process = started(
        [sys.executable, "-m", "scorecard", "serve", "--port", str(port), "--data", str(folder)],
        f"http://127.0.0.1:{port}/",
    )
    took = time.perf_counter() - begun
    process.terminate()
    process.wait()
    return took


def main() -> None:
    work = Path(tempfile.mkdtemp())
    ours, bare, theirs = (f"http://127.0.0.1:{free_port()}" for _ in range(3))
    port = {address: address.rpartition(":")[2] for address in (ours, bare, theirs)}
    (work / "bare.py").write_text(textwrap.dedent(BARE))
    commands = [
        ([sys.executable, "-m", "scorecard", "serve", "--port", port[ours], "--data", str(work / "data")], ours),
        ([sys.executable, str(work / "bare.py"), port[bare]], f"{bare}/page/100"),
    ]
    if len(sys.argv) > 1:
        with sqlite3.connect(work / "rows.db") as table:
            table.execute("create table card (id integer primary key, name text, about text)")
            table.executemany("insert into card values (?, ?, ?)", [(n, f"Card {n}", "x" * 300) for n in range(1000)])
        commands.append(([sys.argv[1], "serve", str(work / "rows.db"), "-p", port[theirs]], f"{theirs}/rows/card/7"))
    processes = [started(command, address) for command, address in commands]
    try:
        compare(ours, bare, f"{theirs}/rows/card/7" if len(sys.argv) > 1 else None)
    finally:
        for process in processes:
            process.terminate()
            process.wait()
    starts = [first_page(work / "data") for _ in range(7)]
    print(f"from `scorecard serve` to the first page: {statistics.median(starts):.2f} s")


def compare(ours: str, bare: str, row: str | None) -> None:
    client = httpx2.Client(headers=FROM_HERE, timeout=30)
    made = client.post(f"{ours}/projects", data={"form": "b", "name": "Dale and University"})
    project = ours + made.headers["location"]
    for principle in re.findall(r"/questions/([a-z-]+)\"><strong>", client.get(project).text):
        page = client.get(f"{project}/questions/{principle}").text
        assert "<fieldset" in page
    for id_ in re.findall(r"/questions/([a-z-]+)\?from=review", client.get(f"{project}/review").text):
        client.post(f"{project}/questions/{id_}", data={f"answer.{id_}": "3", f"reason.{id_}": "As the plan says."})
    finished = ours + client.post(f"{ours}/projects", data={"form": "c", "name": "Finished"}).headers["location"]
    for id_ in re.findall(r"/questions/([a-z-]+)\?from=review", client.get(f"{finished}/review").text):
        client.post(f"{finished}/questions/{id_}", data={f"answer.{id_}": "3", f"reason.{id_}": "As the plan says."})
    client.post(f"{finished}/finish")
    question, card = f"{project}/questions/low-cost-homes", f"{finished}/scorecard"
    form = {"answer.low-cost-homes": "2", "reason.low-cost-homes": "Only at 60%."}
    sizes = {"question": len(client.get(question).content), "scorecard": len(client.get(card).content)}
    works: dict[str, Callable[[], httpx2.Response]] = {
        "opening a question": lambda: client.get(question),
        "saving it": lambda: client.post(question, data=form),
        "bare page of the question's size": lambda: client.get(f"{bare}/page/{sizes['question']}"),
        "the scorecard": lambda: client.get(card),
        "bare page of the scorecard's size": lambda: client.get(f"{bare}/page/{sizes['scorecard']}"),
    }
    if row:
        works["Datasette, one row"] = lambda: client.get(row)
    found = milliseconds(works)
    print(f"question {sizes['question']:,} bytes, scorecard {sizes['scorecard']:,} bytes, not compressed")
    for name, took in found.items():
        base = found[f"bare page of the {'scorecard' if 'scorecard' in name else 'question'}'s size"]
        told = f" {took / found['Datasette, one row']:5.2f}" if row else ""
        print(f"{name:<36} {took:7.2f} ms {took / base:5.2f}{told}")


if __name__ == "__main__":
    main()
