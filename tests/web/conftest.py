"""A site of its own for each test, and a visitor with a browser's manners; sites that are filled once and copied."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import samples
from browsing import BRIEF, Browser, Clock
from fastapi import FastAPI
from filled import FILE, Begin, begun
from once import Once

from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.web.app import create_app
from scorecard.web.core.site import Site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_database(once: Once) -> Path:
    """Made by the migrations once; each test gets a copy."""

    def make(folder: Path) -> None:
        database = Database(Settings(data=folder).database_url)
        database.migrate()
        database.close()

    return once.folder("empty", make) / FILE


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path) -> Settings:
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data")
    return Settings(data=tmp_path / "data")


@pytest.fixture(params=[BRIEF, pytest.param("equitable-development@2026.1", marks=pytest.mark.long)])
def printed_rubric(request: pytest.FixtureRequest, settings: Settings) -> str:
    """For tests of prints, which take their time: a brief rubric that the site is given, and with --all the whole one."""
    (settings.data / "criteria").mkdir()
    shutil.copy(samples.BRIEF, settings.data / "criteria")
    name: str = request.param
    return name


@pytest.fixture
def app(settings: Settings, clock: Clock, request: pytest.FixtureRequest) -> Iterator[FastAPI]:
    prints = "printed_rubric" in request.fixturenames
    if prints:
        request.getfixturevalue("printed_rubric")  # a site reads its rubrics as it starts
    made = create_app(settings, clock=clock)
    own = made.state.site
    if prints:
        made.state.site = replace(own, printer=request.getfixturevalue("printer"))  # one that is warm
    yield made
    own.printer.close()
    own.database.close()


@pytest.fixture
def site(app: FastAPI) -> Site:
    found: Site = app.state.site
    return found


@pytest.fixture
def browser(app: FastAPI) -> Browser:
    return Browser(app)


@pytest.fixture
def stranger(app: FastAPI) -> Browser:
    return Browser(app)


@pytest.fixture
def begin(once: Once, site: Site, clock: Clock, empty_database: Path) -> Begin:
    return partial(begun, once, empty_database, site, clock)
