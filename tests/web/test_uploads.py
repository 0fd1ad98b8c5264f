"""Files that are sent: how many fit into the memory at once, and which process reads them."""

import io
import json
from contextlib import asynccontextmanager

import pytest
from browsing import SMALL_RUBRIC, summary
from event_loop import run_in_own_thread
from fastapi import FastAPI
from PIL import Image
from rooms import organizer, prepared
from starlette.requests import Request

from scorecard.engine.result import Result
from scorecard.web.core.forms import LONGEST_FORM, posted_form
from scorecard.web.core.refusals import Refused
from scorecard.web.core.site import Site

_MIB = 2**20


def _form_with_file(size: int) -> Request:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nA sentence\r\n'
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="one.pdf"\r\n\r\n'
        + bytes(size)
        + b"\r\n--x--\r\n"
    )

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    headers = [(b"content-type", b"multipart/form-data; boundary=x")]
    return Request({"type": "http", "method": "POST", "headers": headers, "query_string": b""}, receive)


def test_only_so_many_bytes_of_files_are_in_memory_at_once_and_a_refused_form_keeps_its_texts() -> None:
    reading = asynccontextmanager(posted_form())

    async def send() -> None:
        size = LONGEST_FORM - _MIB
        async with (
            reading(_form_with_file(size)) as first,
            reading(_form_with_file(size)),
            reading(_form_with_file(size)),
            reading(_form_with_file(size)),
        ):
            assert len(first.files["file"]) == size
            refused = _form_with_file(5 * _MIB)
            with pytest.raises(Refused) as refusal:
                async with reading(refused):
                    raise AssertionError("A fifth file found room")
            assert refusal.value.status_code == 503
            assert refused.state.posted["note"] == "A sentence"
            async with reading(_form_with_file(3 * _MIB)) as small:
                assert len(small.files["file"]) == 3 * _MIB
        async with reading(_form_with_file(size)) as later:
            assert len(later.files["file"]) == size

    run_in_own_thread(send)


@pytest.mark.long
def test_no_file_is_read_where_the_process_that_reads_files_has_ended(app: FastAPI, site: Site, sample: Result) -> None:
    """A place that reads its file by itself would answer with what is in it, or what is wrong with it."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30)).save(drawn, "PNG")
    ann = organizer(app)
    ratings = f"/group/rounds/{prepared(ann)}/import"
    table = b"criterion,7,8\npaid-time,4,2\n"
    preview = ann.post(ratings, data={"go": "x"}, files={"file": ("a.csv", table)}).headers["location"]
    site.reader.end()
    stops = "The site is about to stop. Send the file again in a minute."
    fields = {"form": "f", "name": "Dale", "go": "x"}
    for path, field, content in (
        ("/verify", "file", json.dumps(sample.document()).encode()),
        ("/projects", "picture", drawn.getvalue()),
        ("/group/print", "logo", drawn.getvalue()),
        (ratings, "file", table),
        (ratings, "file", b"PK"),
        ("/rubric-check", "file", SMALL_RUBRIC.encode()),
    ):
        told = summary(ann.post(path, data=fields, files={field: ("a", content)}))
        assert (path, [*told.values()]) == (path, [stops])
    for text in ("1. Are the rents low?", "No question."):
        assert summary(ann.post("/rubric-paste", data={"text": text, "go": "look"})) == {"text": stops}
    assert stops in ann.get(preview).text


def test_a_site_reads_one_file_at_a_time_with_little_time_and_memory(site: Site) -> None:
    limits = site.reader.processes
    assert limits.number == 1
    assert limits.deadline <= 20
    assert limits.memory <= 2**30
    assert limits.most_waiting is not None and limits.most_waiting <= 4
