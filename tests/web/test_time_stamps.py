"""Time stamps of what is published, by an authority that openssl plays."""

import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from browsing import Browser, Clock
from commands import run
from fastapi import FastAPI
from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

from scorecard.record.time_stamps import TimeStampWrong, read_time_stamp
from scorecard.settings import Settings
from scorecard.store.hosting.leases import Leases
from scorecard.web.app import create_app
from scorecard.web.core.jobs.time_stamp_jobs import TimeStampJobs

_ASKING = """
[ tsa ]
default_tsa = tsa_config
[ tsa_config ]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""
_SIGNS_TIME = "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\nextendedKeyUsage=critical,timeStamping\n"


def openssl(*words: object) -> str:
    return subprocess.run(["openssl", *map(str, words)], capture_output=True, text=True, check=True).stdout


def make_authority(folder: Path, name: str) -> Path:
    """A root certificate, and a certificate under it that may sign times."""
    folder.mkdir()
    (folder / "serial").write_text("01")
    (folder / "tsa.cnf").write_text(_ASKING.format(folder=folder))
    (folder / "ext").write_text(_SIGNS_TIME)
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl(
        "req", "-x509", *key, "-keyout", folder / "ca.key", "-out", folder / "ca.pem", "-days", 30, "-subj", "/CN=Root"
    )
    openssl("req", *key, "-keyout", folder / "tsa.key", "-out", folder / "tsa.csr", "-subj", f"/CN={name}")
    signed = ("-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", 30)
    openssl("x509", "-req", "-in", folder / "tsa.csr", *signed, "-out", folder / "tsa.pem", "-extfile", folder / "ext")
    return folder


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_authority(tmp_path_factory.mktemp("authority") / "a", "Sample Time Authority")


def stamped(authority: Path, folder: Path, question: bytes) -> bytes:
    """The authority's answer; in the folder lie the question and the answer."""
    asked, answer = folder / "asked.tsq", folder / "answer.tsr"
    asked.write_bytes(question)
    openssl("ts", "-reply", "-queryfile", asked, "-config", authority / "tsa.cnf", "-out", answer)
    return answer.read_bytes()


@contextmanager
def answering(answer: Callable[[bytes], bytes]) -> Iterator[str]:
    """A service that gives these answers; its address."""

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            stamp = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(stamp)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/tsr"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def service(authority: Path, tmp_path: Path) -> Iterator[str]:
    """The address at which the authority answers."""
    with answering(partial(stamped, authority, tmp_path)) as address:
        yield address


def site_with(settings: Settings, clock: Clock, service: str) -> FastAPI:
    return create_app(settings.model_copy(update={"timestamp": service}), clock=clock)


def end(app: FastAPI) -> None:
    app.state.site.printer.close()
    app.state.site.reader.close()
    app.state.site.database.close()


def stamp_of(reader: Browser, address: str) -> bytes:
    """The time stamp of number 1, which comes a moment after the publication."""
    for _ in range(100):
        found = reader.get(f"{address}/1/timestamp.tsr")
        if found.status_code == 200:
            return found.content
        time.sleep(0.1)
    raise AssertionError("there is no time stamp")


@pytest.fixture
def published(settings: Settings, clock: Clock, service: str, tmp_path: Path) -> Iterator[tuple[Browser, str]]:
    app = site_with(settings, clock, service)
    maker = Browser(app)
    _, address = maker.published()
    (tmp_path / "1.tsr").write_bytes(stamp_of(maker, address))
    (tmp_path / "1.json").write_bytes(maker.get(f"{address}/scorecard.json").content)
    yield maker, address
    end(app)


@pytest.mark.long
@pytest.mark.usefixtures("published")
def test_openssl_confirms_the_time_of_the_digest(
    published: tuple[Browser, str], authority: Path, tmp_path: Path
) -> None:
    maker, address = published
    digest = maker.get(f"{address}/scorecard.json").json()["digest"]
    said = openssl("ts", "-verify", "-digest", digest, "-in", tmp_path / "1.tsr", "-CAfile", authority / "ca.pem")
    assert "Verification: OK" in said
    assert f"{address}/1/timestamp.tsr" in maker.get(address).text


@pytest.mark.usefixtures("published")
def test_the_terminal_checks_a_time_stamp_offline(authority: Path, tmp_path: Path) -> None:
    file, stamp = tmp_path / "1.json", tmp_path / "1.tsr"
    done = run("verify", file, "--timestamp", stamp, "--authority", authority / "ca.pem")
    assert done.returncode == 0, done.stdout
    [line] = [line for line in done.stdout.splitlines() if line.startswith("Time stamp: ")]
    assert line.endswith("UTC, says CN=Sample Time Authority; its signature was checked.")
    unchecked = run("verify", file, "--timestamp", stamp)
    assert "its signature was not checked: name its --authority." in unchecked.stdout


@pytest.mark.long
@pytest.mark.usefixtures("published")
def test_another_authority_another_document_and_nonsense_are_refused(
    published: tuple[Browser, str], tmp_path: Path
) -> None:
    maker, _ = published
    stamp = tmp_path / "1.tsr"
    other = make_authority(tmp_path / "other", "Somebody Else")
    done = run("verify", tmp_path / "1.json", "--timestamp", stamp, "--authority", other / "ca.pem")
    assert (done.returncode, "The time stamp was not signed by this authority" in done.stdout) == (1, True)
    maker.published()
    _, second = maker.published()
    (tmp_path / "2.json").write_bytes(maker.get(f"{second}/scorecard.json").content)
    done = run("verify", tmp_path / "2.json", "--timestamp", stamp)
    assert (done.returncode, "The time stamp belongs to another document." in done.stdout) == (1, True)
    both = [tmp_path / "2.json", tmp_path / "1.json"]
    assert run("print", *both, "--document", "comparison", "-o", tmp_path).returncode == 0
    (compared,) = tmp_path.glob("*.pdf")
    done = run("verify", compared, "--timestamp", stamp)  # of the second scorecard in it
    assert (done.returncode, ": Time stamp: this document was there on" in done.stdout) == (0, True), done.stdout
    for content in (b"", b"0\x03\x02\x01\x00", stamp.read_bytes()[:-40], b"<html>"):
        stamp.write_bytes(content)
        done = run("verify", tmp_path / "1.json", "--timestamp", stamp)
        assert (done.returncode, "The time stamp cannot be read, or was refused." in done.stdout) == (1, True), content


def test_a_stamp_whose_certificate_is_damaged_is_refused(authority: Path, tmp_path: Path) -> None:
    """The name of the authority in it is no text any more."""
    digested = TimestampRequestBuilder().hash_algorithm(HashAlgorithm.SHA256).data(b"Sample")
    asked = digested.cert_request(cert_request=True).build()
    stamp, digest = stamped(authority, tmp_path, asked.as_bytes()), sha256(b"Sample").hexdigest()
    assert read_time_stamp(stamp, digest).authority == "CN=Sample Time Authority"
    damaged = stamp.replace(b"Sample Time Authority", b"\xff" * 21)
    with pytest.raises(TimeStampWrong) as refused:
        read_time_stamp(damaged, digest)
    assert str(refused.value) == "The time stamp cannot be read, or was refused."


@pytest.mark.long
def test_without_an_answer_it_is_published_all_the_same_and_asked_again_later(
    settings: Settings, clock: Clock, service: str
) -> None:
    silent = site_with(settings, clock, "http://127.0.0.1:9/tsr")
    maker = Browser(silent)
    _, address = maker.published()
    assert (maker.get(address).status_code, maker.get(f"{address}/1/timestamp.tsr").status_code) == (200, 404)
    assert "timestamp.tsr" not in maker.get(address).text
    end(silent)
    app = site_with(settings, clock, service)
    with Browser(app) as reader:
        assert stamp_of(reader, address)
    end(app)


@pytest.mark.long
def test_two_processes_ask_for_one_stamp_once(app: FastAPI, clock: Clock, authority: Path, tmp_path: Path) -> None:
    """The second one looks for stamps that are missing while the first still waits for the answer."""
    site = app.state.site
    _, address = Browser(app).published()
    asked = 0

    def answer(question: bytes) -> bytes:
        nonlocal asked
        asked += 1
        if asked == 1:
            second.thread.start(wait=30)
        return stamped(authority, tmp_path, question)

    with answering(answer) as service:
        first, second = (TimeStampJobs(Leases(site.database, clock), service) for _ in range(2))
        first.thread.start(wait=30)
    assert Browser(app).get(f"{address}/1/timestamp.tsr").status_code == 200
    assert asked == 1


@pytest.mark.long
def test_what_is_published_while_another_process_asks_gets_its_stamp_too(
    app: FastAPI, clock: Clock, authority: Path, tmp_path: Path
) -> None:
    site = app.state.site
    _, address = Browser(app).published()
    later: list[str] = []

    def answer(question: bytes) -> bytes:
        if not later:
            later.append(Browser(app).published()[1])
            second.thread.start(wait=30)
        return stamped(authority, tmp_path, question)

    with answering(answer) as service:
        first, second = (TimeStampJobs(Leases(site.database, clock), service) for _ in range(2))
        first.thread.start(wait=30)
    assert [Browser(app).get(f"{one}/1/timestamp.tsr").status_code for one in (address, *later)] == [200, 200]


@pytest.mark.long
def test_a_stamp_of_another_document_or_nonsense_is_not_kept_and_asked_for_again(
    app: FastAPI, clock: Clock, authority: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """From an authority that sends a page, an old answer again, or what is no HTTP."""
    site = app.state.site
    _, address = Browser(app).published()
    question: list[bytes] = []

    def ask(answer: Callable[[bytes], bytes]) -> int:
        with answering(answer) as service:
            TimeStampJobs(Leases(site.database, clock), service).thread.start(wait=30)
        return Browser(app).get(f"{address}/1/timestamp.tsr").status_code

    def greet(line: socket.socket) -> None:
        with line:
            line.recv(9_999)
            line.sendall(b"220 Welcome to another service\r\n")

    def page(asked: bytes) -> bytes:
        question.append(asked)
        return b"<html>"

    assert ask(page) == 404
    assert ask(lambda _: stamped(authority, tmp_path, question[0])) == 404
    with socket.create_server(("127.0.0.1", 0)) as other:
        answers = threading.Thread(target=lambda: greet(other.accept()[0]))
        answers.start()
        service = f"http://127.0.0.1:{other.getsockname()[1]}/tsr"
        TimeStampJobs(Leases(site.database, clock), service).thread.start(wait=30)
        answers.join()
    told = [(entry.levelname, entry.message[:41]) for entry in caplog.records if entry.name == "scorecard"]
    assert told == [("WARNING", "No time stamp for a published scorecard: ")] * 3
    assert ask(partial(stamped, authority, tmp_path)) == 200
