"""A site of its own for each test, and a visitor with a browser's manners."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Browser, Clock
from fastapi import FastAPI

from scorecard.settings import Settings
from scorecard.store.database import Database
from scorecard.web.app import create_app
from scorecard.web.core.site import Site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made by the migrations once; each test gets a copy."""
    settings = Settings(data=tmp_path_factory.mktemp("empty"))
    database = Database(settings.database_url)
    database.migrate()
    database.close()
    return settings.data / "scorecard.sqlite"


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path) -> Settings:
    (tmp_path / "data").mkdir()
    shutil.copy(empty_database, tmp_path / "data")
    return Settings(data=tmp_path / "data")


@pytest.fixture
def app(settings: Settings, clock: Clock) -> Iterator[FastAPI]:
    made = create_app(settings, clock=clock)
    yield made
    made.state.site.printer.close()
    made.state.site.database.close()


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
