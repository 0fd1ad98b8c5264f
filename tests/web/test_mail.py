"""Links are mailed if there is a mail server, and shown if it does not take them."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from browsing import Clock
from rooms import organizer

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
