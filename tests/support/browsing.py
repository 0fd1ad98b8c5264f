"""A browser for tests, and readers for its pages: the title, the values of fields, the sentences about errors."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

from fastapi import FastAPI
from httpx2 import Response
from starlette.testclient import TestClient

SMALL_RUBRIC = """rubric: small
edition: "1"
title: Small
scale:
  - points: 1
  - points: 2
principles:
  - id: homes
    title: Homes
    criteria:
      - id: rent
        question: Are rents low?
"""


BRIEF = "brief@1"
"""A rubric of three principles with three questions each, where a site has it among its own."""
PRINCIPLES = ("community-power", "livability", "housing", "economic-development", "environment", "transportation")


@dataclass
class Clock:
    """A clock that a test moves forward."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 18, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.moment

    def turn(self, **by: float) -> None:
        self.moment += timedelta(**by)


FIRST_EDITION = "equitable-development@2026.1"
"""The rubric that tests answer where they name none: its ids stand in many of them."""


class Browser(TestClient):
    """Keeps cookies, sends the header that says where its forms come from, and follows no redirect."""

    def __init__(self, app: FastAPI, client: tuple[str, int] = ("testclient", 50_000), **headers: str) -> None:
        super().__init__(
            app,
            client=client,
            base_url="http://testserver",
            headers={"sec-fetch-site": "same-origin", **headers},
            follow_redirects=False,
            raise_server_exceptions=False,
        )

    def start(self, **fields: str) -> str:
        """Starts a project; returns its id."""
        form = re.search(r'name="form" value="([^"]+)"', self.get("/projects/new").text)
        assert form is not None
        data = {"form": form[1], "name": "Dale Apartments", "rubric": FIRST_EDITION, **fields}
        made = self.post("/projects", data=data)
        assert made.status_code == 303, made.text
        return made.headers["location"].rpartition("/")[2]

    def kept_rubric(self, **fields: str) -> str:
        """Saves a rubric of one's own, an adaptation of the default one; returns its id."""
        data = {"title": "Our card", "go": "keep", **fields}
        kept = self.post("/rubrics/equitable-development@2026.1/adapt", data=data)
        assert kept.status_code == 303, kept.text
        return kept.headers["location"].rpartition("/")[2]

    def answer(self, project: str, criterion: str, answer: str = "", **fields: str) -> Response:
        data = {f"{name}.{criterion}": text for name, text in {"answer": answer, **fields}.items() if text}
        return self.post(f"/projects/{project}/questions/{criterion}", data=data)

    def finished(self, **fields: str) -> str:
        """Finishes a scorecard with an answer to every question; returns its project's id."""
        project = self.start(**fields)
        brief = fields.get("rubric") == BRIEF
        for principle in ("community-power", "housing", "environment") if brief else PRINCIPLES:
            page = self.get(f"/projects/{project}/principles/{principle}")
            ids = re.findall(r'<fieldset class="question" id="answer\.([^"]+)"', page.text)
            assert len(ids) >= (3 if brief else 5)
            data = {f"answer.{id_}": str(1 + number % 5) for number, id_ in enumerate(ids)}
            assert self.post(f"/projects/{project}/principles/{principle}", data=data).status_code == 303
        assert self.post(f"/projects/{project}/finish").headers["location"] == f"/projects/{project}/scorecard"
        return project

    def published(self, **fields: str) -> tuple[str, str]:
        """Publishes a scorecard; returns its project's id and its public address."""
        project = self.finished(**fields)
        assert self.post(f"/projects/{project}/publish").status_code == 303
        page = self.get(f"/projects/{project}/scorecard").text
        found = re.search(r"/scorecards/[a-z0-9]+", page)
        assert found is not None
        return project, found[0]


class _Reader(HTMLParser):
    """Collects field values, the error summary and the errors at fields."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.values: dict[str, str] = {}
        self.summary: dict[str, str] = {}
        self.errors: dict[str, str] = {}
        self._into: tuple[dict[str, str], str] | None = None
        self._in: str | None = None
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "title":
            self._in = "title"
        elif tag == "input" and known.get("type") not in ("radio", "checkbox", "file") and "name" in known:
            self.values[known["name"]] = known.get("value", "")
        elif tag == "input" and known.get("type") == "radio" and "checked" in known:
            self.values[known["name"]] = known["value"]
        elif tag == "textarea":
            self.values[known["name"]] = ""
            self._into = self.values, known["name"]
        elif tag == "select":
            self._select = known["name"]
            self.values[self._select] = ""
        elif tag == "option" and "selected" in known:
            self.values[self._select] = known["value"]
        elif tag == "div" and known.get("id") == "errors":
            self._in = "summary"
        elif tag == "a" and self._in == "summary":
            self._into = self.summary, known["href"].removeprefix("#")
            self.summary[self._into[1]] = ""
        elif tag == "p" and known.get("id", "").endswith(".error"):
            self._into = self.errors, known["id"].removesuffix(".error")
            self.errors[self._into[1]] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in ("textarea", "a", "p"):
            self._into = None
        elif tag in ("title", "div"):
            self._in = None

    def handle_data(self, data: str) -> None:
        if self._in == "title":
            self.title += data
        if self._into:
            texts, name = self._into
            texts[name] += data


def _read(page: Response) -> _Reader:
    reader = _Reader()
    reader.feed(page.text)
    return reader


def title(page: Response) -> str:
    return _read(page).title


def values(page: Response) -> dict[str, str]:
    """The value of each field of a page, by name."""
    return _read(page).values


def summary(page: Response) -> dict[str, str]:
    """The sentences of the error summary, by the field that they lead to."""
    return _read(page).summary


def errors_at(page: Response) -> dict[str, str]:
    """The error sentences at the fields, by field."""
    return {name: text.removeprefix("Error:").strip() for name, text in _read(page).errors.items()}
