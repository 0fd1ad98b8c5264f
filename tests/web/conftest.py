"""Fixtures: a site for each test, visitors with a browser, and sites that are filled once and copied."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import samples
from browsing import BRIEF, Browser, Clock
from fastapi import FastAPI
from filled import Begin, begun
from once import SharedCache

from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.site import Site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path) -> Settings:
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data")
    return Settings(data=tmp_path / "data")


@pytest.fixture(params=[BRIEF, pytest.param("equitable-development@2026.1", marks=pytest.mark.long)])
def printed_rubric(request: pytest.FixtureRequest, settings: Settings) -> str:
    """The name of a rubric for tests of prints, which are slow: a brief one, and with --all also the whole one."""
    (settings.data / "criteria").mkdir()
    shutil.copy(samples.BRIEF, settings.data / "criteria")
    name: str = request.param
    return name


@pytest.fixture
def app(settings: Settings, clock: Clock, request: pytest.FixtureRequest) -> Iterator[FastAPI]:
    prints = "printed_rubric" in request.fixturenames
    if prints:
        request.getfixturevalue("printed_rubric")  # before the site starts, because it reads its rubrics then
    application = create_app(settings, clock=clock)
    site = application.state.site
    if prints:
        application.state.site = replace(site, printer=request.getfixturevalue("printer"))  # its workers run already
    yield application
    site.printer.close()
    site.database.close()


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
def begin(once: SharedCache, site: Site, clock: Clock, empty_database: Path) -> Begin:
    return partial(begun, once, empty_database, site, clock)
