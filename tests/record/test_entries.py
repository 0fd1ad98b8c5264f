"""The public record: whoever holds the digest of an entry notices every change up to it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.errors import UnreadableResult
from scorecard.record.entries import START, RecordEntry, new_entry, read_record

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def made(number: int) -> list[RecordEntry]:
    entries: list[RecordEntry] = []
    for place in range(1, number + 1):
        previous = entries[-1].digest if entries else START
        content = {"what": "set aside", "reason": f"Reason {place}, ¡sí!", "round": "abc"}
        entries.append(new_entry(place, NOON + timedelta(hours=place), previous, content))
    return entries


def closed(entry: RecordEntry) -> RecordEntry:
    """The entry as it is shown while its project is not public."""
    return RecordEntry(entry.number, entry.at, entry.previous, entry.content_digest)


def test_an_entry_is_the_digest_of_its_four_parts() -> None:
    """Computed here with nothing but the standard library, as a reader of the record would."""
    entry = new_entry(7, NOON, "ab" * 32, {"what": "closed", "round": "abc"})
    content = '{"round":"abc","what":"closed"}'
    content_digest = sha256((str(entry.salt) + content).encode()).hexdigest()
    line = f'{{"at":"2026-11-26T12:00:00Z","content_digest":"{content_digest}","number":7,"previous":"{"ab" * 32}"}}'
    assert entry.digest == sha256(line.encode()).hexdigest()


def test_a_record_reads_back_with_and_without_what_is_not_public() -> None:
    entries = made(5)
    mixed = [closed(entry) if entry.number % 2 else entry for entry in entries]
    assert read_record([entry.line() for entry in entries]) == entries
    assert read_record([entry.line() for entry in mixed]) == mixed
    assert [entry.digest for entry in mixed] == [entry.digest for entry in entries]
    assert entries[0].salt != entries[1].salt


def test_the_same_content_has_another_digest_each_time() -> None:
    """So that nobody can guess what was done in a project that is not public."""
    first, second = (new_entry(1, NOON, START, {"what": "closed"}) for _ in range(2))
    assert first.content_digest != second.content_digest


Lines = list[dict[str, object]]


def removed(lines: Lines, place: int) -> None:
    del lines[place]


def reworded(lines: Lines, place: int) -> None:
    lines[place]["content"] = {"what": "set aside", "reason": "Another", "round": "abc"}


def dated_anew(lines: Lines, place: int) -> None:
    lines[place]["at"] = "2026-01-01T00:00:00Z"


def put_in(lines: Lines, place: int) -> None:
    lines.insert(place, json.loads(new_entry(place + 1, NOON, str(lines[place]["previous"]), {"what": "x"}).line()))


def turned(lines: Lines, place: int) -> None:
    lines[place], lines[place - 1] = lines[place - 1], lines[place]


@pytest.mark.parametrize("change", [removed, reworded, dated_anew, put_in, turned])
@given(data=st.data())
def test_each_change_is_found_up_to_the_entry_that_the_reader_holds(
    change: Callable[[Lines, int], None], data: st.DataObject
) -> None:
    entries = made(data.draw(st.integers(3, 8)))
    held = entries[-1].digest
    lines: Lines = [json.loads(entry.line()) for entry in entries]
    change(lines, data.draw(st.integers(1, len(lines) - 2)))
    with pytest.raises(UnreadableResult, match="does not follow"):
        read_record([json.dumps(line) for line in lines])
    anew: list[RecordEntry] = []  # a host that computes all later digests again gets another one at the end
    for line in lines:
        previous = anew[-1].digest if anew else START
        at = datetime.fromisoformat(str(line["at"]))
        text = json.dumps(line["content"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        digest = sha256(f"{line['salt']}{text}".encode()).hexdigest()
        anew.append(RecordEntry(len(anew) + 1, at, previous, digest, str(line["salt"]), text))
    lines_anew = [entry.line() for entry in anew]
    if [entry.at for entry in anew] == sorted(entry.at for entry in anew):
        assert read_record(lines_anew) == anew
    else:
        with pytest.raises(UnreadableResult, match="does not follow"):
            read_record(lines_anew)
    assert held not in [entry.digest for entry in anew]


@pytest.mark.parametrize(
    "line", ["", "x", "[]", "1", "{}", '{"number": 1}', '{"number":"1","at":"noon"}', '{"content":[]}']
)
def test_a_line_that_is_no_entry_is_refused(line: str) -> None:
    lines = [made(1)[0].line(), line]
    if not line:
        assert len(read_record(lines)) == 1
        return
    with pytest.raises(UnreadableResult, match="Line 2 of the record cannot be read"):
        read_record(lines)


DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "1"},
        {"number": True},
        {"number": 10**20},
        {"at": "2026-11-26"},
        {"at": "2026-13-26T12:00:00Z"},
        {"at": "0001-01-01T00:00:00+14:00"},
        {"previous": "ab"},
        {"digest": None},
        {"salt": 1},
        {"salt": "\ud800"},
        {"content": {"what": "set aside", "reason": "\ud800"}},
        {"content": {"what": 1}},
        {"content": {"what": "hidden by the host", "numbers": ["1"]}},
        {"content": {"what": "hidden by the host", "numbers": {"1": None}}},
    ],
)
def test_an_entry_of_another_shape_is_refused(changes: dict[str, object]) -> None:
    line = json.dumps({**json.loads(made(1)[0].line()), **changes})
    with pytest.raises(UnreadableResult) as refused:
        read_record([line])
    assert str(refused.value) == "Line 1 of the record cannot be read."


@pytest.mark.parametrize("line", [DEEP, f'{{"content": {DEEP}', "NaN", "9" * 10_000])
def test_a_line_without_end_is_refused(line: str) -> None:
    with pytest.raises(UnreadableResult) as refused:
        read_record([line])
    assert str(refused.value) == "Line 1 of the record cannot be read."
