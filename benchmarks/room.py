"""Measures many raters at once and a round of many sheets. Run: .venv/bin/python benchmarks/room.py [room|city]

room: 200 raters save an answer every 5 seconds for two minutes, against one server process; beside it the same server
with one rater. Compares the times, and checks that every acknowledged answer is in the database.
city: closing a round of 20,000 sheets, and its result page beside that of a round of 10 sheets."""

import asyncio
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx2

RATERS, EVERY, SECONDS = 200, 5.0, 120.0
FROM_HERE = {"sec-fetch-site": "same-origin"}
QUESTIONS = ("first-asked", "who-decides", "paid-time", "low-cost-homes", "food", "small-shops")


class Site:
    """A server in a process of its own, and an organizer who is signed in."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "scorecard", "serve", "--port", "0", "--data", str(folder)]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr is not None
        output = ""
        while "/sign-in/" not in output:
            output += self.process.stderr.readline()
        self.address = found(r"Open (http\S+) in", output)
        self.client = httpx2.Client(base_url=self.address, headers=FROM_HERE, follow_redirects=True, timeout=60)
        self.client.post(found(r"(/sign-in/\S+)", output))
        self.client.post("/group/names", data={"group": "Harrison", "name": "Ann"})
        self.database = folder / "scorecard.sqlite"

    def opened(self, name: str) -> tuple[str, str]:
        """Opens a round and returns its address and its code."""
        form = found(r'name="form" value="([^"]+)"', self.client.get("/group/projects/new").text)
        here = self.client.post("/group/projects", data={"form": form, "name": name}).url.path
        self.client.post(f"{here}/open")
        return here, found(r"/r/([a-z0-9]+)", self.client.get(f"{here}/wall").text)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


def found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, pattern
    return match[1]


def milliseconds(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000


async def rater(
    client: httpx2.AsyncClient, sheet: str, seconds: float, every: float, acknowledged: list[tuple[str, str, str]]
) -> list[float]:
    """Saves one answer after the other; `acknowledged` collects what the site says is saved."""
    times, choose = [], random.Random(sheet)
    await asyncio.sleep(choose.random() * every)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        question, points = choose.choice(QUESTIONS), str(choose.randint(1, 5))
        data = {f"answer.{question}": points, f"reason.{question}": f"Because {choose.random()}"}
        begun = time.perf_counter()
        address = f"/sheets/{sheet}/questions/{question}"
        answer = await client.post(address, data=data, headers={"accept": "application/json"})
        times.append(time.perf_counter() - begun)
        assert answer.status_code == 200, answer.text
        acknowledged.append((sheet, question, data[f"reason.{question}"]))
        await asyncio.sleep(max(0, every - (time.perf_counter() - begun)))
    return times


async def raters(
    address: str, code: str, number: int, seconds: float, every: float
) -> tuple[list[float], list[tuple[str, str, str]]]:
    """So many phones with a connection each; all have joined before the first answer is saved."""
    acknowledged: list[tuple[str, str, str]] = []
    phones = [httpx2.AsyncClient(base_url=address, headers=FROM_HERE, timeout=60) for _ in range(number)]
    sheets = []
    for phone in phones:
        joined = await phone.post(f"/r/{code}", data={"go": "begin"})
        sheets.append(joined.headers["location"].rpartition("/")[2])
    works = (rater(phone, sheet, seconds, every, acknowledged) for phone, sheet in zip(phones, sheets, strict=True))
    times = await asyncio.gather(*works)
    for phone in phones:
        await phone.aclose()
    return [one for some in times for one in some], acknowledged


def room() -> None:
    with tempfile.TemporaryDirectory() as name:
        site = Site(Path(name))
        _, code = site.opened("Dale Apartments")
        asyncio.run(raters(site.address, code, 1, 2, 0.02))  # warm
        alone, _ = asyncio.run(raters(site.address, code, 1, 20, 0.1))
        times, acknowledged = asyncio.run(raters(site.address, code, RATERS, SECONDS, EVERY))
        last = {(sheet, question): reason for sheet, question, reason in acknowledged}
        rows = sqlite3.connect(site.database).execute("select sheet_id, criterion, reason from answer").fetchall()
        found = {(sheet, question): reason for sheet, question, reason in rows}
        lost = [place for place, reason in last.items() if found.get(place) != reason]
        site.stop()
    median, worst = statistics.median(alone) * 1000, milliseconds(times, 0.99)
    print(f"one rater: median {median:.1f} ms of {len(alone)} saves")
    print(f"{RATERS} raters: {len(times)} saves acknowledged in {SECONDS:.0f} s, {len(lost)} lost")
    print(
        f"median {statistics.median(times) * 1000:.1f} ms, 99th percentile {worst:.1f} ms, longest {max(times):.2f} s"
    )
    print(f"99th percentile / median of one rater: {worst / median:.2f} (limit 5)")


def fill(database: Path, round_id: str, sheets: int) -> None:
    """Writes sent sheets, each with an answer to every question, straight into the database."""
    connection = sqlite3.connect(database)
    content = connection.execute(
        "select content from rubric join round on rubric.digest = round.rubric_digest where round.id = ?", (round_id,)
    ).fetchone()[0]
    criteria = re.findall(r'"id": "([a-z0-9-]+)", "question"', content) or QUESTIONS
    now, choose = datetime.now(UTC).isoformat(" "), random.Random(1)
    rows = [(f"{round_id[:5]}{number:06}", round_id, now) for number in range(sheets)]
    connection.executemany(
        "insert into sheet (id, round_id, source, role, begun_at, sent_at) values (?1, ?2, 'online', 'rater', ?3, ?3)",
        rows,
    )
    connection.executemany(
        "insert into answer (sheet_id, criterion, kind, points, saved_at) values (?, ?, 'rating', ?, ?)",
        ((row[0], id_, str(choose.randint(1, 5)), now) for row in rows for id_ in criteria),
    )
    connection.commit()
    print(f"filled {sheets:,} sheets of {len(criteria)} answers")


def city() -> None:
    with tempfile.TemporaryDirectory() as name:
        site = Site(Path(name))
        rounds = {}
        for sheets in (10, 20_000):
            here, _ = site.opened(f"{sheets} sheets")
            fill(site.database, here.rpartition("/")[2], sheets)
            begun, progress = time.perf_counter(), []
            site.client.post(f"{here}/close")
            while "Closed on" not in (page := site.client.get(here).text):
                progress += re.findall(r"([0-9,]+) read so far", page)
                time.sleep(0.5)
            print(f"closing {sheets:,} sheets: {time.perf_counter() - begun:.1f} s; progress shown: {progress[:6]}")
            rounds[sheets] = here
        times: dict[tuple[int, str], list[float]] = {}
        for _ in range(120):
            for sheets, here in rounds.items():
                for path in ("/scorecard", "", "/talk"):
                    begun = time.perf_counter()
                    assert site.client.get(here + path).status_code == 200
                    times.setdefault((sheets, path), []).append(time.perf_counter() - begun)
        for path in ("/scorecard", "", "/talk"):
            few, many = (statistics.median(times[sheets, path][20:]) * 1000 for sheets in rounds)
            print(f"{path or '(round)'}: {few:.1f} ms with 10 sheets, {many:.1f} ms with 20,000: {many / few:.2f}")
        site.stop()


if __name__ == "__main__":
    asked = sys.argv[1:] or ["room", "city"]
    if "room" in asked:
        room()
    if "city" in asked:
        city()
