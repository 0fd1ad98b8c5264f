"""What a host does with the command line while the site serves: hide and take down what is published, know a group."""

import re

import pytest
from browsing import Browser
from commands import Done, run
from fastapi import FastAPI
from rooms import closed, next_closed, opened, organizer, public_address, sent
from sqlmodel import select

from scorecard.record.entries import read_record
from scorecard.record.rows import record_problem
from scorecard.report.wording.numbers import digest_text
from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.store.tables import RecordRow

REASON = "A court asked for it."


@pytest.fixture
def ann(app: FastAPI) -> Browser:
    return organizer(app)


@pytest.fixture
def here(app: FastAPI, ann: Browser) -> str:
    """A published round."""
    round_id, code = opened(ann, name="Dale Apartments")
    for given in ("1", "2", "3", "5"):
        sent(app, code, {"paid-time": given, "food": given, "low-cost-homes": given})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    return f"/group/rounds/{round_id}"


@pytest.fixture
def address(ann: Browser, here: str) -> str:
    return public_address(ann, here)


def host(settings: Settings, *words: str) -> Done:
    return run(*words, "--data", str(settings.data))


def hide(settings: Settings, address: str) -> None:
    done = host(settings, "published", "hide", address.rpartition("/")[2], "--reason", REASON)
    assert done.returncode == 0, done.stderr


def test_a_hidden_scorecard_is_shown_nowhere_and_says_why(
    app: FastAPI, settings: Settings, stranger: Browser, address: str
) -> None:
    picture_free_files = [f"{address}/{name}" for name in ("scorecard.json", "scorecard.pdf", "tally.csv", "how")]
    hide(settings, address)
    page = stranger.get(address)
    assert (page.status_code, "This scorecard is hidden" in page.text, REASON in page.text) == (410, True, True)
    assert [stranger.get(file).status_code for file in picture_free_files] == [410] * 4
    assert stranger.get(f"{address}/1").status_code == 410
    response = stranger.get(f"/api/v1{address}")
    assert (response.status_code, response.json()["detail"]) == (410, "The host of this site hid this scorecard")
    assert "Dale Apartments" not in stranger.get("/scorecards").text
    assert f"The host of this site hid what was published. Reason: {REASON}" in stranger.get(f"{address}/history").text


def test_a_group_sees_that_its_scorecard_is_hidden_and_cannot_publish_past_it(
    settings: Settings, ann: Browser, here: str, address: str
) -> None:
    hide(settings, address)
    page = ann.get(f"{here}/scorecard").text
    assert re.search(rf"No. 1, published on .*, was hidden by the host of this site on .*: {REASON}", page)
    refused = ann.post(f"{here}/publish", data={"reason": "Again."})
    assert refused.status_code == 409
    assert f"The host of this site lets nobody publish here: {REASON}" in refused.text
    assert f"The host of this site hid what was published. Reason: {REASON}" in ann.get("/group/journal").text


def test_what_is_shown_again_is_the_same_document(settings: Settings, stranger: Browser, address: str) -> None:
    before = stranger.get(f"{address}/scorecard.json").content
    hide(settings, address)
    assert host(settings, "published", "show", address.rpartition("/")[2]).returncode == 0
    assert stranger.get(f"{address}/scorecard.json").content == before
    assert stranger.get(address).status_code == 200
    assert "Dale Apartments" in stranger.get("/scorecards").text
    said = [entry.said["what"] for entry in read_record(stranger.get("/record.jsonl").text.splitlines()) if entry.said]
    assert said[-3:] == ["published", "hidden by the host", "shown again by the host"]


def test_what_the_host_deletes_is_gone_and_its_digest_stays(
    settings: Settings, stranger: Browser, address: str
) -> None:
    digest = stranger.get(f"{address}/scorecard.json").json()["digest"]
    hide(settings, address)
    place = address.rpartition("/")[2]
    assert host(settings, "published", "delete", place, "--reason", REASON).returncode == 0
    gone = stranger.get(address)
    assert (gone.status_code, "This scorecard was taken down" in gone.text) == (410, True)
    history = stranger.get(f"{address}/history").text
    assert digest_text(digest) in history
    assert f"The host of this site took down what was published. Reason: {REASON}" in history


def told(stranger: Browser) -> list[str]:
    """What the public record says; an entry that says nothing is left out."""
    lines = stranger.get("/record.jsonl").text.splitlines()
    return [str(entry.said["what"]) for entry in read_record(lines) if entry.said]


@pytest.mark.long
def test_the_record_withholds_what_is_hidden_and_tells_it_again_when_it_is_shown(
    settings: Settings, stranger: Browser, address: str
) -> None:
    before = told(stranger)
    assert "published" in before
    hide(settings, address)
    assert told(stranger) == ["hidden by the host"]
    assert "Dale Apartments" not in stranger.get("/record").text + stranger.get(f"{address}/history").text
    assert host(settings, "published", "show", address.rpartition("/")[2]).returncode == 0
    assert told(stranger) == [*before, "hidden by the host", "shown again by the host"]


@pytest.mark.long
@pytest.mark.parametrize("command", ["hide", "delete"])
def test_kept_prints_go_with_what_the_host_hides_or_deletes(settings: Settings, address: str, command: str) -> None:
    kept = settings.data / "prints" / "kept.pdf"
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(b"%PDF-1.7")
    assert host(settings, "published", command, address.rpartition("/")[2], "--reason", REASON).returncode == 0
    assert not kept.exists()


def test_kept_prints_go_with_what_a_group_takes_down(settings: Settings, ann: Browser, here: str) -> None:
    kept = settings.data / "prints" / "kept.pdf"
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(b"%PDF-1.7")
    assert ann.post(f"{here}/unpublish").status_code == 303
    assert not kept.exists()


def test_the_words_of_what_the_host_deletes_leave_the_record_for_ever_and_it_still_holds(
    settings: Settings, ann: Browser, here: str, stranger: Browser, address: str
) -> None:
    place = address.rpartition("/")[2]
    whole = len(stranger.get("/record.jsonl").text.splitlines())
    assert host(settings, "published", "delete", place, "--reason", REASON).returncode == 0
    assert told(stranger) == ["taken down by the host"]
    assert "Dale Apartments" not in stranger.get("/record.jsonl").text
    with Database(settings.database_url).reading() as session:
        kept = session.exec(select(RecordRow.content)).all()
        assert record_problem(session) is None
    assert not [content for content in kept if "Dale" in content]
    ann.post("/group/names", data={"group": "A libel of ours", "name": "Ann"})
    assert told(stranger) == ["taken down by the host"]
    assert host(settings, "published", "show", place).returncode == 0
    assert told(stranger)[:2] == ["taken down by the host", "group renamed"]
    assert len(read_record(stranger.get("/record.jsonl").text.splitlines())) == whole + 3


@pytest.mark.long
def test_deleting_one_round_leaves_the_words_about_another_that_is_hidden(
    app: FastAPI, settings: Settings, ann: Browser, here: str, stranger: Browser, address: str
) -> None:
    """They are told again when the host shows that round again."""
    ann.post(f"{here}/reopen", data={"reason": "A sheet of the first round was mistyped."})
    closed(ann, here.rpartition("/")[2])
    ann.post(f"{here}/publish", data={"reason": "Mistyped."})
    second = next_closed(app, ann, here, "1235")
    ann.post(f"{second}/publish")
    other = public_address(ann, second)
    hide(settings, address)
    assert "mistyped" not in stranger.get("/record.jsonl").text
    assert host(settings, "published", "delete", other.rpartition("/")[2], "--reason", REASON).returncode == 0
    assert "mistyped" not in stranger.get("/record.jsonl").text
    assert host(settings, "published", "show", address.rpartition("/")[2]).returncode == 0
    assert "A sheet of the first round was mistyped." in stranger.get("/record.jsonl").text
    lines = stranger.get("/record.jsonl").text.splitlines()
    published = [
        entry.said["round"] for entry in read_record(lines) if entry.said and entry.said["what"] == "published"
    ]
    assert set(published) == {address.rpartition("/")[2]}


@pytest.mark.long
@pytest.mark.sampled(every=2)
@pytest.mark.parametrize("command", ["hide", "delete"])
def test_a_round_that_comes_after_one_that_the_host_closed_stands_in_the_record(
    app: FastAPI, settings: Settings, ann: Browser, here: str, stranger: Browser, address: str, command: str
) -> None:
    second = next_closed(app, ann, here, "1235")
    assert host(settings, "published", command, address.rpartition("/")[2], "--reason", REASON).returncode == 0
    ann.post(f"{second}/publish")
    other = public_address(ann, second).rpartition("/")[2]
    entries = [entry.said for entry in read_record(stranger.get("/record.jsonl").text.splitlines()) if entry.said]
    acts = [said["what"] for said in entries if said.get("round") == other]
    assert acts[0] == "opened" and acts[-1] == "published"
    document = stranger.get(f"/scorecards/{other}/scorecard.json").content
    checked = stranger.post("/verify", files={"file": ("a.json", document)}).text
    assert "This document is not in the record" not in checked


@pytest.mark.long
def test_the_way_into_a_round_shows_nothing_of_what_the_host_hid(
    app: FastAPI, settings: Settings, ann: Browser, stranger: Browser
) -> None:
    round_id, code = opened(ann, name="Dale Apartments")
    way_in = f"/r/{code}"
    for given in "1235":
        sent(app, code, {"paid-time": given})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    assert "Dale Apartments" in stranger.get(way_in).text
    hide(settings, public_address(ann, f"/group/rounds/{round_id}"))
    page = stranger.get(way_in)
    assert (page.status_code, "Dale Apartments" in page.text, stranger.get(f"{way_in}/picture").status_code) == (
        410,
        False,
        410,
    )


def test_a_group_can_take_down_what_is_hidden(
    settings: Settings, ann: Browser, here: str, address: str, stranger: Browser
) -> None:
    hide(settings, address)
    assert ann.post(f"{here}/unpublish").status_code == 303
    assert "This scorecard was taken down" in stranger.get(address).text


@pytest.mark.long
@pytest.mark.parametrize("command", ["hide", "delete"])
def test_a_group_cannot_publish_past_the_host_by_taking_down_first(
    settings: Settings, ann: Browser, here: str, address: str, stranger: Browser, command: str
) -> None:
    """The address stays closed until the host opens it."""
    place = address.rpartition("/")[2]
    assert host(settings, "published", command, place, "--reason", REASON).returncode == 0
    ann.post(f"{here}/unpublish")
    refused = ann.post(f"{here}/publish", data={"reason": "Again."})
    assert (refused.status_code, REASON in refused.text) == (409, True)
    assert stranger.get(address).status_code == 410
    assert host(settings, "published", "show", place).returncode == 0
    assert ann.post(f"{here}/publish", data={"reason": "Again."}).status_code == 303
    assert stranger.get(address).status_code == 200
    assert host(settings, "published", "show", place).returncode == 2


@pytest.mark.long
def test_the_list_names_what_is_published_and_what_is_hidden(settings: Settings, address: str) -> None:
    place = address.rpartition("/")[2]
    listed = host(settings, "published", "list").stdout
    assert listed.startswith(f"{place}  No. 1, ")
    assert ("Dale Apartments, by Harrison" in listed, "hidden" in listed) == (True, False)
    hide(settings, address)
    assert re.search(rf"; hidden since \d{{4}}-\d\d-\d\d: {REASON}", host(settings, "published", "list").stdout)


@pytest.mark.long
@pytest.mark.parametrize("command", ["hide", "delete"])
def test_hiding_and_deleting_need_a_reason_and_an_address(
    settings: Settings, stranger: Browser, address: str, command: str
) -> None:
    blank = host(settings, "published", command, address.rpartition("/")[2], "--reason", " ")
    assert (blank.returncode, "Give a reason" in blank.stderr) == (2, True)
    nowhere = host(settings, "published", command, "nowhere", "--reason", REASON)
    assert (nowhere.returncode, "Nothing is published at nowhere" in nowhere.stderr) == (2, True)
    assert stranger.get(address).status_code == 200


@pytest.mark.long
def test_the_host_says_that_it_knows_a_group(settings: Settings, stranger: Browser, address: str) -> None:
    says = "that it knows this group."
    assert says not in stranger.get(address).text
    [group] = [line.split()[0] for line in host(settings, "group", "list").stdout.splitlines() if "Harrison" in line]
    assert host(settings, "group", "known", group).returncode == 0
    assert says in stranger.get(address).text
    assert "said that it knows the group “Harrison”" in stranger.get(f"{address}/history").text
    assert ", known since " in host(settings, "group", "list").stdout
    assert host(settings, "group", "unknown", group).returncode == 0
    assert says not in stranger.get(address).text
    assert "no longer says that it knows the group “Harrison”" in stranger.get(f"{address}/history").text
    assert "There is no such group" in host(settings, "group", "known", "nobody").stderr


def test_another_name_does_not_keep_the_mark(settings: Settings, ann: Browser, stranger: Browser, address: str) -> None:
    """The host knew the group under its name; whoever takes another one has to be known again."""
    [group] = [line.split()[0] for line in host(settings, "group", "list").stdout.splitlines() if "Harrison" in line]
    host(settings, "group", "known", group)
    assert ann.post("/group/names", data={"group": "The Alliance", "name": "Ann"}).status_code == 303
    assert "that it knows this group." not in stranger.get(address).text
    assert ann.post("/group/names", data={"group": "Harrison", "name": "Ann"}).status_code == 303
    history = stranger.get(f"{address}/history").text
    assert "The group “Harrison” took the name “The Alliance”." in history
    assert "The group “The Alliance” took the name “Harrison”." in history
    assert "“Dale Apartments” was published in the name of “Harrison”" in history
