"""Random lives of a round on a site: from the record and the documents alone, a small program of its own tells what
happened, and notices every entry that was removed, changed, put in or re-dated."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from record_reader import Story, canonical, chain, digest_of_document, holds_up_to, story
from rooms import closed, opened, organizer, sent

from scorecard.rounds.publishing import hide_by_host, show_again_by_host
from scorecard.settings import Settings
from scorecard.store.rounds import find_round
from scorecard.web.app import create_app

CRITERIA = ("paid-time", "food", "low-cost-homes")


class Life:
    """A round and what was really done in it: `truth`, kept apart from what the site tells."""

    def __init__(self, app: FastAPI, clock: Clock) -> None:
        self.app, self.clock = app, clock
        self.ann = organizer(app)
        self.round_id, self.code = opened(self.ann)
        self.here = f"/group/rounds/{self.round_id}"
        self.truth = Story(is_open=True)
        self.sheets: list[str] = []
        self.aside: list[str] = []
        self.changed = True  # whether the next publication would be another document
        self.sheets_changed = False  # since the number that stands
        self.closed_by_host = False
        self.times = 0
        for _ in range(4):
            self.send()

    def post(self, path: str, **data: str) -> None:
        self.clock.turn(minutes=1)
        answer = self.ann.post(f"{self.here}{path}", data=data)
        assert answer.status_code == 303, (path, answer.status_code, answer.text[:2000])

    def reason(self) -> str:
        self.times += 1
        return f"Reason {self.times}: ñ"

    def note_late(self) -> None:
        self.truth.after_counts += self.truth.counts_shown

    # what may be done, as raters, organizers and the host do it; what is impossible now does nothing

    def send(self) -> None:
        if self.truth.is_open:
            given = str(1 + len(self.sheets) % 5)
            self.sheets.append(sent(self.app, self.code, dict.fromkeys(CRITERIA, given))[1])
            self.changed = self.sheets_changed = True

    def move(self) -> None:
        if self.truth.is_open:
            self.times += 1
            day = f"2026-12-{1 + self.times % 28:02} 20:{self.times % 60:02}"
            self.post(
                "/manner",
                **{"label": "As first proposed", "language.en": "yes", "language.es": "yes", "closes_at": day},
            )
            self.note_late()
            self.truth.closes = f"{day.replace(' ', 'T')}+00:00"
            self.changed = True

    def set_aside(self) -> None:
        standing = [sheet for sheet in self.sheets if sheet not in self.aside]
        if self.truth.is_open and len(standing) > 3:
            self.post(f"/sheets/{standing[0]}/aside", go="aside", reason=self.reason())
            self.aside.append(standing[0])
            self.note_late()
            self.truth.aside += 1
            self.changed = self.sheets_changed = True

    def take_back(self) -> None:
        if self.truth.is_open and self.aside:
            self.post(f"/sheets/{self.aside.pop()}/aside", go="again", reason=self.reason())
            self.note_late()
            self.truth.aside -= 1
            self.changed = self.sheets_changed = True

    def close(self) -> None:
        if self.truth.is_open:
            self.clock.turn(minutes=1)
            closed(self.ann, self.round_id)
            self.truth.is_open, self.truth.counts_shown = False, True
            self.changed = True

    def rule(self) -> None:
        if not self.truth.is_open:
            criterion, reason = CRITERIA[self.times % 3], self.reason()
            self.post(f"/talk/{criterion}", go="rule", reason=reason)
            self.note_late()
            self.truth.rulings[criterion] = reason
            self.changed = True

    def rule_in(self) -> None:
        if not self.truth.is_open and self.truth.rulings:
            criterion = next(iter(self.truth.rulings))
            self.post(f"/talk/{criterion}", go="back", reason=self.reason())
            self.note_late()
            del self.truth.rulings[criterion]
            self.changed = True

    def reopen(self) -> None:
        if not self.truth.is_open:
            reason = self.reason()
            self.post("/reopen", reason=reason)
            self.truth.is_open = True
            self.truth.reopened.append(reason)
            self.changed = True

    def publish(self) -> None:
        if self.truth.is_open or self.closed_by_host:
            return
        if self.truth.standing and self.sheets_changed:
            self.take_down()  # so few sheets changed that both numbers side by side would show what they say
        reason = self.reason()
        self.post("/publish", reason=reason)
        if self.changed or not self.truth.standing:
            number = len(self.truth.numbers) + 1
            document = self.document()
            self.truth.numbers[number] = (document["digest"], reason)
            self.truth.standing.add(number)
            self.check_document(document)
        self.changed = self.sheets_changed = False

    def take_down(self) -> None:
        if not self.truth.is_open:
            self.post("/unpublish")
            self.truth.standing, self.truth.hidden = set(), set()

    def promise(self) -> None:
        if self.truth.is_open or not self.truth.counts_shown:
            return
        found = re.search(r"/group/projects/\w+/promises", self.ann.get(self.here).text)
        assert found
        self.times += 1
        ask, outcome = f"Ask {self.times}", ("kept", "broken", "")[self.times % 3]
        data = {
            "ask.food": ask,
            "kind.food": "binding",
            "evidence.food": "Minutes",
            "outcome.food": outcome,
            "go": "keep",
        }
        assert self.ann.post(found[0], data=data).status_code == 303
        self.truth.promises.append((ask, outcome))

    def hide(self) -> None:
        if self.truth.standing:
            with self.app.state.site.database.writing() as session:
                hide_by_host(session, self.address.rpartition("/")[2], self.reason(), self.clock())
            self.truth.hidden |= self.truth.standing
            self.truth.standing = set()
            self.closed_by_host = True

    def show(self) -> None:
        if self.closed_by_host:
            with self.app.state.site.database.writing() as session:
                show_again_by_host(session, self.address.rpartition("/")[2], self.clock())
            self.truth.standing |= self.truth.hidden
            self.truth.hidden = set()
            self.closed_by_host = False

    # what everybody can see

    @property
    def address(self) -> str:
        with self.app.state.site.database.reading() as session:
            round_ = find_round(session, self.round_id)
        assert round_
        return f"/scorecards/{round_.address}"

    def document(self) -> dict[str, Any]:
        document: dict[str, Any] = Browser(self.app).get(f"{self.address}/scorecard.json").json()
        return document

    def lines(self) -> list[str]:
        return Browser(self.app).get("/record.jsonl").text.splitlines()

    def check_document(self, document: dict[str, Any]) -> None:
        """The document that was published last is the one that its entry names, and holds the head before that entry."""
        assert digest_of_document(document) == document["digest"]
        lines = self.lines()
        entries = chain(lines)
        assert entries is not None
        assert entries[-1]["content"]["digest"] == document["digest"]
        head = document["round"]["record"]
        assert (head["number"], head["digest"]) == (len(lines) - 1, entries[-2]["digest"])
        assert holds_up_to(lines, head["number"], head["digest"])
        assert document["round"]["rulings"] == self.truth.rulings


ACTS = (
    Life.send,
    Life.move,
    Life.set_aside,
    Life.take_back,
    Life.close,
    Life.rule,
    Life.rule_in,
    Life.reopen,
    Life.publish,
    Life.publish,
    Life.take_down,
    Life.promise,
    Life.hide,
    Life.show,
)


@contextmanager
def site(empty_database: Path) -> Iterator[tuple[FastAPI, Clock]]:
    with TemporaryDirectory() as folder:
        shutil.copy(empty_database, folder)
        clock = Clock()
        app = create_app(Settings(data=Path(folder)), clock=clock)
        yield app, clock
        app.state.site.printer.close()
        app.state.site.reader.close()
        app.state.site.database.close()


def rechained(lines: list[str], first: int) -> list[str]:
    """The entries with the numbers and digests that a clever forger would write from the place `first` on."""
    entries = [json.loads(line) for line in lines]
    for place in range(first, len(entries)):
        entry = entries[place]
        entry["number"] = place + 1
        entry["previous"] = entries[place - 1]["digest"] if place else "0" * 64
        if "content" in entry:
            entry["content_digest"] = sha256((entry["salt"] + canonical(entry["content"])).encode()).hexdigest()
        digested = {name: entry[name] for name in ("number", "at", "previous", "content_digest")}
        entry["digest"] = sha256(canonical(digested).encode()).hexdigest()
    return [json.dumps(entry, ensure_ascii=False) for entry in entries]


def forged(lines: list[str], place: int, how: str) -> list[str]:
    entry = json.loads(lines[place])
    match how:
        case "removed":
            return [*lines[:place], *lines[place + 1 :]]
        case "reworded":
            entry["content"] = {**entry.get("content", {}), "reason": "Another reason."}
            entry.setdefault("salt", "ab" * 16)
        case "re-dated":
            entry["at"] = "2026-11-22T12:00:00Z"
        case "put in":
            return [*lines[:place], json.dumps({**entry, "at": "2026-11-22T12:00:00Z"}), *lines[place:]]
    return [*lines[:place], json.dumps(entry, ensure_ascii=False), *lines[place + 1 :]]


@pytest.mark.long
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), acts=st.lists(st.sampled_from(ACTS), min_size=4, max_size=24))
def test_what_happened_can_be_told_from_the_record_alone(
    empty_database: Path, data: st.DataObject, acts: list[Callable[[Life], None]]
) -> None:
    with site(empty_database) as (app, clock):
        life = Life(app, clock)
        for act in acts:
            act(life)
        if not life.truth.numbers:
            hidden = chain(life.lines())
            assert hidden is not None
            assert [entry for entry in hidden if "content" in entry] == []
            life.close()
            life.publish()
        life.show()  # while it is hidden, the record tells nothing of it
        lines = life.lines()
        entries = chain(lines)
        assert entries is not None
        assert story(entries) == life.truth
        reader = Browser(app)
        for number, (digest, _) in life.truth.numbers.items():
            answer = reader.get(f"/api/v1{life.address}/{number}")
            assert answer.status_code == (200 if number in life.truth.standing else 410)
            if number in life.truth.standing:
                assert digest_of_document(answer.json()) == digest
        head = entries[-1]["digest"]
        assert holds_up_to(lines, len(lines), head)
        place = data.draw(st.integers(0, len(lines) - 1))
        for how in ("removed", "reworded", "re-dated", "put in"):
            changed = forged(lines, place, how)
            assert not holds_up_to(changed, len(lines), head), (how, place)
            assert not holds_up_to(rechained(changed, place), len(lines), head), (how, place)
