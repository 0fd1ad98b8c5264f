"""Links are mailed if there is a mail server, and shown if it does not take them."""

import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from browsing import Clock
from fastapi import FastAPI
from rooms import here, organizer

from scorecard.errors import ScorecardError
from scorecard.settings import Settings
from scorecard.web.app import create_app


@dataclass
class MailServer:
    """A mail server with as much of SMTP (RFC 5321) as one mail needs."""

    line: socket.socket
    letters: list[str] = field(default_factory=list)

    def serve(self) -> None:
        while True:
            try:
                talk, _ = self.line.accept()
            except OSError:
                return
            with talk, talk.makefile("rwb") as said:
                self.talk(said)

    def talk(self, said: "socket.SocketIO | object") -> None:
        def answer(text: str) -> None:
            said.write(text.encode() + b"\r\n")  # type: ignore[union-attr]
            said.flush()  # type: ignore[union-attr]

        answer("220 here")
        while word := said.readline().decode().strip():  # type: ignore[union-attr]
            if word.upper().startswith("DATA"):
                answer("354 go on")
                letter = ""
                while (text := said.readline().decode()) != ".\r\n":  # type: ignore[union-attr]
                    letter += text
                self.letters.append(letter)
            answer("221 bye" if word.upper().startswith("QUIT") else "250 ok")


ADDRESS = "http://localhost:8000"


@pytest.fixture
def mail() -> Iterator[MailServer]:
    line = socket.create_server(("127.0.0.1", 0))
    server = MailServer(line)
    serving = threading.Thread(target=server.serve, daemon=True)
    serving.start()
    yield server
    line.close()


def test_a_link_is_mailed_and_not_shown(tmp_path: Path, mail: MailServer) -> None:
    address = f"smtp://127.0.0.1:{mail.line.getsockname()[1]}"
    settings = Settings(data=tmp_path, address=ADDRESS, mail_server=address, mail_from="score@example.org")
    app = create_app(settings, clock=Clock())
    ann = organizer(app)
    done = ann.post("/group/people", data={"name": "Bob", "email": "bob@example.org"})
    assert done.headers["location"] == "/group/people"
    assert "The link was mailed." in ann.get("/group/people").text
    (letter,) = mail.letters
    assert "To: bob@example.org" in letter and "From: score@example.org" in letter
    assert "http://localhost:8000/sign-in/" in letter and "Ann of Harrison invites you" in letter
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.fixture
def mailing(tmp_path: Path, mail: MailServer) -> Iterator[FastAPI]:
    address = f"smtp://127.0.0.1:{mail.line.getsockname()[1]}"
    settings = Settings(data=tmp_path, address=ADDRESS, mail_server=address, mail_from="score@example.org")
    app = create_app(settings, clock=Clock())
    yield app
    app.state.site.printer.close()
    app.state.site.database.close()


def link_in(letter: str) -> str:
    found = re.search(r"http://localhost:8000(/sign-in/\S+)", letter)
    assert found, letter
    return found[1]


def test_who_starts_a_group_gets_the_link_by_mail_and_another_when_it_is_lost(
    mailing: FastAPI, mail: MailServer
) -> None:
    ann = here(mailing)
    data = {"group": "Harrison", "name": "Ann", "zone": "America/Chicago", "email": "ann@example.org"}
    assert ann.post("/group/new", data=data).status_code == 303
    (first,) = mail.letters
    assert "To: ann@example.org" in first
    answers = [here(mailing).post("/group/lost", data={"email": to}) for to in ("Ann@Example.org", "eve@example.org")]
    assert [answer.headers["location"] for answer in answers] == ["/group/lost"] * 2
    assert len(mail.letters) == 2 and link_in(first) != link_in(mail.letters[1])
    for letter in mail.letters:  # who asks for a new link does not end the old one
        assert here(mailing).post(link_in(letter)).headers["location"] == "/group"


def test_nobody_is_mailed_again_and_again(mailing: FastAPI, mail: MailServer) -> None:
    ann = here(mailing)
    ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "Asia/Tokyo", "email": "ann@example.org"})
    statuses = [ann.post("/group/lost", data={"email": "ann@example.org"}).status_code for _ in range(7)]
    assert (statuses, len(mail.letters)) == ([303] * 6 + [429], 7)


def test_nothing_is_mailed_to_who_gave_no_address(mailing: FastAPI, mail: MailServer) -> None:
    ann = here(mailing)
    ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "America/Chicago"})
    assert ann.post("/group/lost", data={"email": "nobody"}).status_code == 422
    assert mail.letters == []


def test_a_link_that_cannot_be_mailed_is_shown(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        address = f"smtp://127.0.0.1:{gone.getsockname()[1]}"
    settings = Settings(data=tmp_path, address=ADDRESS, mail_server=address, mail_from="score@example.org")
    app = create_app(settings, clock=Clock())
    ann = organizer(app)
    shown = ann.post("/group/people", data={"name": "Cleo", "email": "cleo@example.org"})
    assert shown.headers["location"] == "/group/people/link"
    assert "/sign-in/" in ann.get("/group/people/link").text
    app.state.site.printer.close()
    app.state.site.database.close()


@pytest.mark.parametrize(
    ("server", "sender", "sentence"),
    [
        ("mail.example.org", "a@b.org", "SCORECARD_MAIL_SERVER cannot be read"),
        ("smtps://mail.example.org", "", "SCORECARD_MAIL_FROM is “”"),
        ("smtps://name:secret word@mail.example.org", "a@b.org", "SCORECARD_MAIL_SERVER cannot be read"),
    ],
)
def test_an_unusable_mail_server_is_reported_without_its_password(server: str, sender: str, sentence: str) -> None:
    with pytest.raises(ScorecardError) as fault:
        Settings.from_environment({"SCORECARD_MAIL_SERVER": server, "SCORECARD_MAIL_FROM": sender})
    assert sentence in str(fault.value) and "secret" not in str(fault.value)
