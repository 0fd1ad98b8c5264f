"""HTTP clients that stand for phones in a room, and for the computers of organizers, at a server that runs."""

import re
from pathlib import Path
from typing import ClassVar

from commands import run
from httpx2 import Client
from serving import Server

PRINCIPLES = ("community-power", "livability", "housing", "economic-development", "environment", "transportation")


class Phone(Client):
    """An HTTP client that stands for a phone, with real cookies and connections."""

    bought: ClassVar[list["Phone"]] = []

    def __init__(self, server: Server, language: str = "en") -> None:
        self.bought.append(self)
        super().__init__(
            base_url=server.address,
            headers={"sec-fetch-site": "same-origin", "accept-language": language},
            follow_redirects=True,
            timeout=30,
        )

    def sends(self, code: str, number: int) -> str:
        """Sends a whole sheet, with answers that depend on the number. Returns its id."""
        page = self.post(f"/r/{code}", data={"go": "begin"})
        sheet = str(page.url).rpartition("/")[2]
        for principle in PRINCIPLES:
            shown = self.get(f"/sheets/{sheet}/principles/{principle}").text
            ids = re.findall(r'<fieldset class="question" id="answer\.([^"]+)"', shown)
            data = {
                f"answer.{id_}": given
                for place, id_ in enumerate(ids)
                if (given := answer_of(number, place, shown, id_))
            }
            data |= {f"reason.{id_}": f"Because {number}." for id_ in ids[:1] if f"answer.{id_}" in data}
            assert self.post(f"/sheets/{sheet}/principles/{principle}", data=data).status_code == 200
        about = {"about.nearby": "yes", "about.home": "rents" if number % 2 else "owns"}
        assert self.post(f"/sheets/{sheet}/send", data=about).status_code == 200
        return sheet


def answer_of(number: int, place: int, shown: str, id_: str) -> str:
    """The answer of phone `number` to a question: any level, and now and then another answer or none."""
    turn = number * 7 + place * 3
    if turn % 11 == 0:
        return ""
    if turn % 13 == 0:
        return "?"
    if turn % 17 == 0 and f'name="answer.{id_}" id="a.{id_}.7" value="na"' in shown:
        return "na"
    return str(1 + turn % 5)


def organizer(server: Server, data: Path, name: str) -> Phone:
    """An organizer who signed in with the link that the host made."""
    added = run("organizer", "add", name, "--group", "Harrison", "--data", data)
    link = added.stdout.split()[0]
    signed_in = Phone(server)
    assert signed_in.post("/sign-in/" + link.rpartition("/")[2]).status_code == 200
    return signed_in
