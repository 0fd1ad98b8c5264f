"""Fixtures: Chromium, driven by Playwright, and a server for it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alone import fill
from machine import cannot_run
from once import SharedCache
from playwright.sync_api import Browser, Page, sync_playwright
from serving import Served, Server, serving


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        cannot_run("There is no Chromium; on Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served(once: SharedCache, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server for each test worker, with a copy of data that are made once for all."""
    data: Path = tmp_path_factory.mktemp("served") / "data"
    shutil.copytree(once.folder("served", fill), data)
    left = json.loads((data / "left.json").read_text(encoding="utf-8"))
    with serving(data) as running:
        yield Served(running, left["names"], left["cookies"])


@pytest.fixture(scope="session")
def server(served: Served) -> Server:
    """The same server for tests that begin anew; a visitor cannot see what others have not published."""
    return served.server


@pytest.fixture
def maker(chromium: Browser, served: Served) -> Iterator[Page]:
    """A page of the visitor who made the projects on the site."""
    context = chromium.new_context()
    context.set_default_timeout(15_000)
    context.add_cookies(
        [{"name": name, "value": text, "url": served.server.address} for name, text in served.cookies.items()]
    )
    yield context.new_page()
    context.close()
