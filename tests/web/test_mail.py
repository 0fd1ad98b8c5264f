"""Links are mailed if there is a mail server, and shown if it does not take them."""

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from browsing import Browser, Clock
from fastapi import FastAPI
from rooms import closed, here, opened, organizer, public_address
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scorecard.errors import ScorecardError
from scorecard.mail import send_mail
from scorecard.settings import Settings, is_mail_address
from scorecard.web.app import create_app
from scorecard.web.scorecards.round_mail import tell_over


@dataclass
class Letters:
    """What an SMTP server (aiosmtpd) keeps of the mails that it took, and of who signed in to it."""

    letters: list[str] = field(default_factory=list)
    signed_in: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        message = message_from_bytes(envelope.original_content or b"", policy=default)
        heads = "".join(f"{name}: {message[name]}\n" for name in ("From", "To", "Subject"))
        assert envelope.rcpt_tos == [message["To"]]
        self.letters.append(f"{heads}\n{message.get_content()}")
        return "250 taken"

    def sign_in(self, server: SMTP, session: Session, envelope: Envelope, how: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.signed_in.append(data.login)
        return AuthResult(success=data.password == b"pass@word")


ADDRESS = "http://localhost:8000"


@dataclass
class MailServer:
    kept: Letters
    controller: Controller

    @property
    def letters(self) -> list[str]:
        return self.kept.letters

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.controller.port}"


@contextmanager
def serving(**options: Any) -> Iterator[MailServer]:
    kept = Letters()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(
        kept, hostname="127.0.0.1", port=port, authenticator=kept.sign_in, auth_require_tls=False, **options
    )
    controller.start()
    yield MailServer(kept, controller)
    controller.stop()


@pytest.fixture
def mail() -> Iterator[MailServer]:
    with serving() as server:
        yield server


def test_a_link_is_mailed_and_not_shown(tmp_path: Path, mail: MailServer) -> None:
    address = f"smtp://{mail.place}"
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
    address = f"smtp://{mail.place}"
    settings = Settings(data=tmp_path, address=ADDRESS, mail_server=address, mail_from="score@example.org")
    app = create_app(settings, clock=Clock())
    yield app
    app.state.site.printer.close()
    app.state.site.database.close()


def link_in(letter: str) -> str:
    found = re.search(r"http://localhost:8000(/sign-in/\S+)", letter)
    assert found, letter
    return found[1]


@pytest.mark.long
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


@dataclass
class MailedAtTheEnd:
    """Notes how many mails were sent when the last part of each response was."""

    app: ASGIApp
    mail: MailServer
    noted: list[int]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.body" and not message.get("more_body"):
                self.noted.append(len(self.mail.letters))
            await send(message)

        await self.app(scope, receive, sending)


def test_a_new_link_is_mailed_after_the_response_so_that_its_time_tells_nothing(
    mailing: FastAPI, mail: MailServer
) -> None:
    noted: list[int] = []
    mailing.add_middleware(MailedAtTheEnd, mail=mail, noted=noted)
    ann = here(mailing)
    data = {"group": "Harrison", "name": "Ann", "zone": "America/Chicago", "email": "ann@example.org"}
    assert ann.post("/group/new", data=data).status_code == 303
    assert ann.post("/group/lost", data={"email": "ann@example.org"}).status_code == 303
    assert (noted, len(mail.letters)) == ([1, 1], 2)


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # this machine talks to itself
def test_a_mail_server_with_a_password_takes_the_mail(tmp_path: Path) -> None:
    with serving(auth_required=True) as mail:
        for password, taken in (("wrong", 0), ("pass%40word", 1)):
            address = f"smtp://ann:{password}@{mail.place}"
            settings = Settings(data=tmp_path, address=ADDRESS, mail_server=address, mail_from="score@example.org")
            assert send_mail(settings, "bob@example.org", subject="Enlace ✓", text="¡Hola!\n") is bool(taken)
            assert len(mail.letters) == taken
        assert mail.kept.signed_in == [b"ann", b"ann"]
        assert "Subject: Enlace ✓" in mail.letters[0] and "¡Hola!" in mail.letters[0]


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


@pytest.fixture
def two(mailing: FastAPI, mail: MailServer) -> tuple[Browser, Browser]:
    """Ann and Bob of one group, both with an address; their links were mailed."""
    ann = here(mailing)
    ann.post("/group/new", data={"group": "Harrison", "name": "Ann", "zone": "America/Chicago", "email": "ann@x.org"})
    ann.post("/group/people", data={"name": "Bob", "email": "bob@x.org"})
    bob = here(mailing)
    bob.post(link_in(mail.letters[-1]))
    mail.letters.clear()
    return ann, bob


def mailed(app: FastAPI, mail: MailServer) -> list[str]:
    """The letters that came since this was asked last."""
    app.state.site.mails.thread.start(wait=10)
    letters = list(mail.letters)
    mail.letters.clear()
    return letters


def test_the_others_are_mailed_when_one_closes_and_publishes_a_round(
    mailing: FastAPI, mail: MailServer, two: tuple[Browser, Browser]
) -> None:
    ann, _ = two
    round_id, _ = opened(ann, name="Dale Apartments")
    for number in ("1", "2", "3"):
        ann.post(f"/group/rounds/{round_id}/paper", data={"number": number, "key.paid-time": "2"})
    closed(ann, round_id)
    (letter,) = mailed(mailing, mail)
    assert "To: bob@x.org\nSubject: Closed: Dale Apartments\n" in letter
    assert "Ann closed the round “As first proposed” on “Dale Apartments”. 3 sheets were sent." in letter
    assert {f"{ADDRESS}/group/rounds/{round_id}", f"{ADDRESS}/group/people"} <= {*letter.split()}
    ann.post(f"/group/rounds/{round_id}/close")  # a second press closes nothing
    assert mailed(mailing, mail) == []
    ann.post(f"/group/rounds/{round_id}/publish")
    (letter,) = mailed(mailing, mail)
    assert "Subject: Published: Dale Apartments\n" in letter
    assert ADDRESS + public_address(ann, f"/group/rounds/{round_id}") in letter.split()


@pytest.mark.long
def test_all_are_mailed_once_when_the_time_of_a_round_is_over(
    mailing: FastAPI, mail: MailServer, two: tuple[Browser, Browser]
) -> None:
    ann, bob = two
    round_id, code = opened(ann)
    ann.post(f"/group/rounds/{round_id}/paper", data={"number": "1", "key.paid-time": "2"})
    held = {"label": "x", "language.en": "yes", "language.es": "yes", "closes_at": "2026-11-23T18:00"}
    assert ann.post(f"/group/rounds/{round_id}/manner", data=held).status_code == 303
    tell_over(mailing.state.site)
    assert mailed(mailing, mail) == []
    mailing.state.site.clock.turn(days=2)
    for _ in range(2):
        tell_over(mailing.state.site)
    letters = mailed(mailing, mail)
    assert [letter.partition("\n")[2].partition("\n")[0] for letter in letters] == ["To: ann@x.org", "To: bob@x.org"]
    assert "nobody can send a sheet any more. 1 sheet was sent. Close it to see the result." in letters[0]
    assert "Se envió 1 hoja." in letters[0]
    assert "The time of the round was over." in bob.get("/group/journal").text
    assert ann.get(f"/r/{code}").status_code == 200  # it is not closed for them


@pytest.mark.long
def test_who_wants_no_mail_gets_none(mailing: FastAPI, mail: MailServer, two: tuple[Browser, Browser]) -> None:
    ann, bob = two
    assert 'name="wants_mail" value="yes" checked' in bob.get("/group/people").text
    assert bob.post("/group/mail", data={}).headers["location"] == "/group/people"
    assert 'name="wants_mail" value="yes" checked' not in bob.get("/group/people").text
    closed(ann, opened(ann)[0])
    assert mailed(mailing, mail) == []
    bob.post("/group/mail", data={"wants_mail": "yes"})
    closed(ann, opened(ann)[0])
    assert len(mailed(mailing, mail)) == 1


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


@pytest.mark.parametrize("to", ["a@[c.d", "a\nb@c.org"])
def test_an_address_that_no_mail_can_have_gets_no_mail(to: str) -> None:
    settings = Settings(
        mail_server="smtp://127.0.0.1:1", mail_from="site@example.org", address="https://score.example.org"
    )
    assert send_mail(settings, to, subject="Hello", text="Words") is False
    assert not is_mail_address(to)
