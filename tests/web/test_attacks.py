"""What an attacker tried: to hold connections and memory, to mail in the host's name, and to find out what one sheet
says."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import Browser, Clock
from commands import run
from fastapi import FastAPI
from limits import parse
from rooms import answer, closed, opened, organizer, prepared, public_address, sent
from sqlalchemy import delete
from starlette.responses import StreamingResponse
from starlette.types import Message

from scorecard.report.tables.spreadsheet import Table
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.tables import PictureRow
from scorecard.store.uploads import add_upload, find_upload
from scorecard.web.core.file_responses import table_file
from scorecard.web.core.limits import LIMITS
from scorecard.web.core.middleware import Guard
from scorecard.web.core.site import Site


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


def document(browser: Browser, here: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(browser.get(f"{here}/scorecard.json").content)
    return found


@pytest.mark.parametrize("as_xlsx", [False, True])
def test_all_rows_are_read_before_the_first_part_of_a_table_is_sent(as_xlsx: bool) -> None:
    read: list[int] = []

    def rows() -> Iterator[tuple[str]]:
        for number in range(20_000):
            read.append(number)
            yield (f"row {number}",)

    response = table_file(Table("rows", ("name",), rows()), "rows", as_xlsx=as_xlsx)
    assert isinstance(response, StreamingResponse)

    async def first_part() -> object:
        return await anext(aiter(response.body_iterator))

    assert asyncio.run(first_part())
    assert len(read) == 20_000


def test_forms_that_never_end_do_not_fill_the_memory() -> None:
    """A visitor may have 100 bytes of them; somebody else is not hindered."""
    took: dict[str, int] = {}
    is_over = asyncio.Event()

    async def app(_scope: object, receive: Any, _send: object) -> None:
        while True:
            await receive()

    guard = Guard(app, https=False, largest=1_000, most_at_once=100)

    async def visit(name: str, host: str) -> None:
        async def receive() -> Message:
            if took.get(name, 0) == 60:
                await is_over.wait()
            took[name] = took.get(name, 0) + 20
            return {"type": "http.request", "body": b"x" * 20, "more_body": True}

        scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": [], "client": (host, 1)}
        await guard(scope, receive, lambda _message: asyncio.sleep(0))

    async def visits() -> list[str]:
        names = {"first": "192.0.2.1", "second": "192.0.2.1", "other": "192.0.2.2"}
        tasks = {name: asyncio.create_task(visit(name, host)) for name, host in names.items()}
        await asyncio.sleep(0.2)
        refused = [
            name for name, task in tasks.items() if task.done() and getattr(task.exception(), "status_code", 0) == 503
        ]
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)
        return refused

    assert len(asyncio.run(visits())) == 1
    assert took["other"] == 60
    assert not guard.unanswered


def test_a_group_does_some_things_only_so_often(ann: Browser, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("invite", "project", "publish"):
        monkeypatch.setitem(LIMITS, limit, parse("1/hour"))
    invited = [ann.post("/group/people", data={"name": f"Sam {number}"}).status_code for number in "12"]
    assert invited == [303, 429]
    form = {"name": "Dale", "rubric": "equitable-development@2026.1", "form": "a"}
    assert [ann.post("/group/projects", data={**form, "form": key}).status_code for key in "ab"] == [303, 429]


def test_a_program_asks_only_so_often_with_a_key_and_without(
    stranger: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "api", parse("3/hour"))
    asked = [
        "scorecards",
        "rubrics",
        "group/rounds",
        "scorecards",
        "rubrics/equitable-development@2026.1",
        "group/rounds",
    ]
    answers = [stranger.get(f"/api/v1/{what}").status_code for what in asked]
    assert answers == [200, 200, 403, 429, 429, 429]
    assert stranger.get("/scorecards").status_code == 200


def test_what_a_group_took_down_can_still_be_withheld_by_the_host(
    app: FastAPI, ann: Browser, settings: Settings, stranger: Browser
) -> None:
    round_id, code = opened(ann, name="Sam of Elm Street")
    for given in "123":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    address = public_address(ann, f"/group/rounds/{round_id}").rpartition("/")[2]
    ann.post(f"/group/rounds/{round_id}/unpublish")
    assert "Sam of Elm Street" in stranger.get("/record").text
    words = ("published", "delete", address, "--reason", "A court asked for it.", "--data", str(settings.data))
    assert run(*words).returncode == 0
    assert "Sam of Elm Street" not in stranger.get("/record").text + stranger.get("/record.jsonl").text
    assert "Sam of Elm Street" not in stranger.get(f"/scorecards/{address}/history").text


@pytest.mark.parametrize(("aside", "is_told"), [(2, False), (3, True)])
def test_the_score_with_few_sheets_that_were_set_aside_is_not_told(
    app: FastAPI, ann: Browser, aside: int, is_told: bool
) -> None:
    round_id, code = opened(ann)
    sheets = [sent(app, code, {"paid-time": given})[1] for given in "123451"]
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/reopen", data={"reason": "Some were sent twice."})
    for sheet in sheets[:aside]:
        ann.post(f"{here}/sheets/{sheet}/aside", data={"go": "aside", "reason": "Twice."})
    closed(ann, round_id)
    assert (document(ann, here)["attested"]["with_set_aside"] is not None) is is_told


def test_raters_see_no_result_after_a_reopening(app: FastAPI, ann: Browser) -> None:
    """Two results that differ by one sheet would show its answers."""
    round_id, code = opened(ann)
    ann.post(f"/group/rounds/{round_id}/manner", data={"label": "x", "language.en": "yes", "shows_raters": "yes"})
    phone, sheet = sent(app, code, {"paid-time": "1"})
    for given in "23":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    assert phone.get(f"/sheets/{sheet}/scorecard").status_code == 200
    ann.post(f"/group/rounds/{round_id}/reopen", data={"reason": "One came late."})
    sent(app, code, {"paid-time": "4"})
    closed(ann, round_id)
    assert phone.get(f"/sheets/{sheet}/scorecard").status_code == 404


@pytest.mark.long
def test_two_numbers_never_differ_in_what_one_rater_says_about_themselves(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    phones = [sent(app, code, {"paid-time": "3"}) for _ in range(10)]
    for phone, sheet in phones[:5]:
        assert phone.post(f"/sheets/{sheet}/send", data={"about.home": "rents"}).status_code == 303
    closed(ann, round_id)
    ann.post(f"{here}/publish")
    told = document(ann, here)["round"]["about"]
    assert told
    ann.post(f"{here}/reopen", data={"reason": "One forgot it."})
    phone, sheet = phones[5]
    phone.post(f"/sheets/{sheet}/send", data={"about.home": "rents"})
    closed(ann, round_id)
    assert document(ann, here)["round"]["about"] != told
    assert ann.post(f"{here}/publish", data={"reason": "One forgot it."}).status_code == 409


def test_few_files_of_a_round_wait_to_be_read_in(app: FastAPI, ann: Browser, site: Site) -> None:
    round_id, _code = opened(ann)
    with site.database.writing() as session:
        made = [add_upload(session, round_id, "[]", {}, site.clock()) for _ in range(6)]
        assert sum(find_upload(session, round_id, one) is not None for one in made) == 3
        assert find_upload(session, round_id, made[-1]) is not None


def test_deleted_words_are_in_no_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'scorecard.sqlite'}"
    database = Database(url)
    database.migrate()
    with database.writing() as session:
        session.add(PictureRow(digest="a" * 64, content=b"What Sam said.", width=1, height=1))
    with database.writing() as session:
        session.execute(delete(PictureRow))
    assert any(b"What Sam said." in path.read_bytes() for path in tmp_path.iterdir())
    database.empty_log()
    assert not any(b"What Sam said." in path.read_bytes() for path in tmp_path.iterdir())
    database.close()


@pytest.mark.long
def test_what_the_developer_sends_again_unchanged_is_told_once(app: FastAPI, ann: Browser, clock: Clock) -> None:
    round_id = prepared(ann)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/open")
    link = re.search(r"/open/([\w-]+)", ann.post(f"{here}/developer").text)
    assert link
    clock.turn(days=2)
    developer = Browser(app)
    sheet = developer.post(f"/open/{link[1]}").headers["location"].rpartition("/")[2]
    answer(developer, sheet, "food", "4", reason="A shop.")
    for _ in range(5):
        assert developer.post(f"/sheets/{sheet}/send").status_code == 303
    ann.post(f"{here}/group-sheet")
    phones = [sent(app, ann.get(here).text.partition("/r/")[2][:6], {"food": given}) for given in "123"]
    assert phones
    closed(ann, round_id)
    round_ = document(ann, here)["round"]
    assert [entry["what"] for entry in round_["history"]].count("developer answered") == 1
    assert round_["developer"] == {"asked": "2026-11-22", "answered": "2026-11-24"}


def test_links_made_and_a_sheet_dropped_after_the_counts_are_told(app: FastAPI, ann: Browser) -> None:
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    for given in "123":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    ann.post(f"{here}/reopen", data={"reason": "Some came late."})
    ann.post(f"{here}/links", data={"number": "2"})
    ann.post(f"{here}/group-sheet")
    ann.post(f"{here}/group-sheet", data={"go": "drop"})
    closed(ann, round_id)
    told = [entry["what"] for entry in document(ann, here)["round"]["history"]]
    assert told == ["closed", "reopened", "links made", "group sheet", "group sheet dropped", "closed"]
