"""The server as a process: it prints its address, stops when told, and loses no answer that it acknowledged."""

import random
import re
import signal
import socket
import subprocess
import sys
import threading
from itertools import count
from pathlib import Path

import httpx2
import pytest
from browsing import values
from commands import begun
from machine import cannot_run
from serving import Server, started

from scorecard.errors import ScorecardError
from scorecard.web.server import lan_host

FROM_HERE = {"sec-fetch-site": "same-origin"}


def visitor(address: str) -> httpx2.Client:
    return httpx2.Client(base_url=address, headers=FROM_HERE, timeout=20)


def new_project(client: httpx2.Client) -> str:
    made = client.post("/projects", data={"form": "f", "name": "Dale"})
    assert made.status_code == 303
    return str(made.headers["location"])


CRITERIA = ("first-asked", "who-decides", "paid-time", "languages", "binding")


def ended_while_saving(data: Path, seconds: float, how: signal.Signals = signal.SIGKILL) -> tuple[int, int]:
    """Saves until the server ends, starts it again and compares. The number of acknowledged saves, and the exit code."""
    with started(data) as server, visitor(server.address) as client:
        project, acknowledged, sent, saves = saved_until(server, client, seconds, how)
    with started(data) as again, visitor(again.address) as back:
        back.cookies.update(client.cookies)
        for criterion, answer in acknowledged.items():
            stood = values(back.get(f"{project}/questions/{criterion}"))[f"answer.{criterion}"]
            assert stood in (str(answer), str(sent[criterion]))
        assert again.stop() == 0
    return saves, server.process.returncode


def saved_until(
    server: Server, client: httpx2.Client, seconds: float, how: signal.Signals
) -> tuple[str, dict[str, int], dict[str, int], int]:
    """Saves until the server is told to end: the project, the answers acknowledged and sent, the number of saves."""
    project = new_project(client)
    acknowledged: dict[str, int] = {}
    sent: dict[str, int] = {}
    ended = threading.Timer(seconds, server.process.send_signal, [how])
    ended.start()
    saves = 0
    for number in count():
        criterion, answer = CRITERIA[number % 5], 1 + number // 5 % 5
        sent[criterion] = answer
        try:
            saved = client.post(f"{project}/questions/{criterion}", data={f"answer.{criterion}": str(answer)})
        except httpx2.TransportError:
            break
        assert saved.status_code == 303
        acknowledged[criterion] = answer
        saves += 1
    server.wait()
    return project, acknowledged, sent, saves


@pytest.mark.parametrize("kills", [1, pytest.param(3, marks=pytest.mark.long)])
def test_acknowledged_answers_survive_a_kill(tmp_path: Path, kills: int) -> None:
    saves = [ended_while_saving(tmp_path / str(number), 0.2 + 0.4 * random.random())[0] for number in range(kills)]
    assert sum(saves) > 3 * kills


@pytest.mark.long
def test_acknowledged_answers_survive_fifty_kills(tmp_path: Path) -> None:
    chance = random.Random(22)
    saves = [ended_while_saving(tmp_path / str(number), 0.05 + chance.random())[0] for number in range(50)]
    assert sum(saves) > 500


@pytest.mark.long
def test_a_stopped_server_keeps_acknowledged_answers_and_reports_no_failure(tmp_path: Path) -> None:
    saves, exit_code = ended_while_saving(tmp_path, 0.5, signal.SIGTERM)
    assert saves > 3
    assert exit_code == 0


def command(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "scorecard", "serve", *arguments], capture_output=True, text=True, timeout=30
    )


@pytest.mark.long
def test_a_taken_port_gives_an_error(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = command("--port", str(port), "--data", str(tmp_path))
    assert done.returncode == 2
    assert re.fullmatch(
        rf"Nothing can listen on 127\.0\.0\.1:{port} \(.*\)\. Choose another port with --port\.", done.stderr.strip()
    )


@pytest.mark.long
def test_a_data_folder_that_cannot_be_made_gives_an_error(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    done = command("--port", "0", "--data", str(file / "data"))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.long
def test_weasyprint_is_not_loaded_before_it_is_needed() -> None:
    script = "import sys, scorecard.web.server, scorecard.cli.app; print('weasyprint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.long
def test_serve_lan_prints_an_address_and_a_qr_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address may be any that this machine has on a network. Raters can use it, organizers cannot."""
    try:
        host = lan_host()
    except ScorecardError:
        cannot_run("This machine is on no network.")
    with begun("serve", "--lan", "--port", "0", "--data", tmp_path) as process:
        assert process.stderr is not None
        said = ""
        while "▄" not in said:
            line = process.stderr.readline()
            assert line, said
            said += line
        process.terminate()
        rest = process.stderr.read()
        assert process.wait(30) == 0
    assert re.search(r"Open http://127\.0\.0\.1:\d+ in a browser", said)
    assert re.search(r"sign in with this link: http://127\.0\.0\.1:\d+/sign-in/[\w-]{43}\n", said)
    assert re.search(rf"same network opens http://{re.escape(host)}:\d+ and types the code of the round", said + rest)
