"""A hall of phones against each way to serve the site: the same sheets give the same tally, score and checks."""

import json
import os
import random
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx2
import psycopg
import pytest
from commands import run
from serving import started

PHONES, QUESTIONS = 40, ("first-asked", "who-decides", "paid-time", "low-cost-homes", "food", "small-shops")
FROM_HERE = {"sec-fetch-site": "same-origin"}
pytestmark = pytest.mark.long


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def caddy(folder: Path, port: int, to: int) -> Iterator[ssl.SSLContext]:
    """The web server of docs/hosting.md in front, with https from an authority of its own, which is returned."""
    program = shutil.which("caddy")
    if program is None:
        pytest.skip("Caddy is not installed.")
    as_shipped = (Path(__file__).parents[2] / "deploy" / "Caddyfile").read_text(encoding="utf-8")
    site = as_shipped.replace("score.example.org {", f"https://localhost:{port} {{\n\ttls internal")
    site = site.replace("127.0.0.1:8000", f"127.0.0.1:{to}")
    options = "\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n"
    site = site.replace("{\n\tlog", f"{{\n{options}\tstorage file_system {folder}/caddy\n\tlog", 1)
    (folder / "Caddyfile").write_text(site, encoding="utf-8")
    command = [program, "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            authority = folder / "caddy" / "pki" / "authorities" / "local" / "root.crt"
            deadline = time.monotonic() + 20
            while not authority.exists() or not is_open(port):
                assert time.monotonic() < deadline
                time.sleep(0.1)
            yield ssl.create_default_context(cafile=str(authority))
        finally:
            process.terminate()


def is_open(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def wait_until_ready(client: httpx2.Client) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if client.get("/readyz").status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.2)
    raise AssertionError("The site did not answer.")


def held_round(at: str, context: ssl.SSLContext | bool, data: Path, **settings: str) -> dict[str, Any]:
    """What a hall does: an organizer opens a round, phones join, answer and send at once, and it is closed. The
    document of its scorecard."""

    def browser() -> httpx2.Client:
        return httpx2.Client(base_url=at, headers=FROM_HERE, verify=context, timeout=60, follow_redirects=True)

    with browser() as ann:
        wait_until_ready(ann)
        with patch.dict(os.environ, {f"SCORECARD_{name.upper()}": text for name, text in settings.items()}):
            link = run("organizer", "add", "Ann", "--group", "Harrison", "--data", data).stdout.splitlines()[0]
        ann.post(f"/sign-in/{link.rpartition('/')[2]}")
        form = re.findall(r'name="form" value="([^"]+)"', ann.get("/group/projects/new").text)[0]
        fields = {"form": form, "name": "Dale Apartments", "rubric": "equitable-development@2026.1"}
        here = ann.post("/group/projects", data=fields).url.path
        ann.post(f"{here}/open")
        code = re.findall(r"/r/([a-z0-9]+)", ann.get(f"{here}/wall").text)[0]

        def take_part(number: int) -> None:
            chance = random.Random(number)
            with browser() as phone:
                joined = phone.post(f"/r/{code}", data={"go": "begin"})
                assert joined.url.path.startswith("/sheets/"), (joined.status_code, joined.text)
                sheet = joined.url.path
                for question in QUESTIONS:
                    given = chance.choice(("1", "2", "3", "4", "5", "?"))
                    saved = phone.post(f"{sheet}/questions/{question}", data={f"answer.{question}": given})
                    assert saved.status_code == 200, saved.text
                assert phone.post(f"{sheet}/send").status_code == 200

        with ThreadPoolExecutor(PHONES) as pool:
            list(pool.map(take_part, range(PHONES)))
        ann.post(f"{here}/close")
        deadline = time.monotonic() + 60
        while (answer := ann.get(f"{here}/scorecard.json")).status_code != 200:
            assert time.monotonic() < deadline, answer.text
            time.sleep(0.2)
        return dict(answer.json())


def facts_of(document: dict[str, Any]) -> str:
    """All numbers and codes of a document, without what differs from round to round."""
    kept = {name: value for name, value in document.items() if name not in ("digest", "round", "project", "rubric")}
    return json.dumps({**kept, "sheets": document["round"]["sheets"]}, sort_keys=True)


def test_a_hall_gives_the_same_scorecard_however_the_site_is_served(tmp_path: Path, postgresql: str) -> None:
    with started(tmp_path / "sqlite") as server:
        first = facts_of(held_round(server.address, True, tmp_path / "sqlite"))
    assert f'"online": {PHONES}' in first
    for workers in ("1", "4"):
        name = f"hall{workers}"
        with psycopg.connect(postgresql, autocommit=True) as connection:
            connection.execute(f'create database "{name}"')
        database = postgresql.replace("/postgres?", f"/{name}?")
        with ExitStack() as stack:
            port, behind = free_port(), free_port()
            address = f"https://localhost:{port}"
            settings = {"database": database, "address": address, "behind_proxy": "yes"}
            folder = tmp_path / name
            stack.enter_context(started(folder, port=behind, words=("--workers", workers), **settings))
            context = stack.enter_context(caddy(folder, port, behind))
            assert facts_of(held_round(address, context, folder, **settings)) == first
