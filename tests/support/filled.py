"""Sites that are filled once in a run: each test that needs one begins from a copy."""

import json
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Protocol

from browsing import Browser, Clock
from fastapi import FastAPI
from once import SharedCache

from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.site import Site

FILE = "scorecard.sqlite"


class Fill(Protocol):
    """Fills an empty site; returns the browsers whose cookies are kept, and what else tests need to know, by name."""

    __module__: str
    __name__: str

    def __call__(self, app: FastAPI, clock: Clock, /) -> tuple[Mapping[str, Browser], dict[str, str]]: ...


class Begin(Protocol):
    """Copies a filled site, with its time, into the site of a test. The browsers, named as `fill` names them, get its
    cookies; returns what else tests need to know, by name."""

    def __call__(self, fill: Fill, **browsers: Browser) -> dict[str, str]: ...


def begun(once: SharedCache, empty: Path, site: Site, clock: Clock, fill: Fill, **browsers: Browser) -> dict[str, str]:
    """As `Begin` says; `empty` is a database without anything in it."""

    def make(folder: Path) -> None:
        shutil.copy(empty, folder)
        then = Clock()
        app = create_app(Settings(data=folder), clock=then)
        kept, names = fill(app, then)
        cookies = {name: dict(browser.cookies) for name, browser in kept.items()}
        app.state.site.printer.close()
        app.state.site.database.close()
        left = {"moment": then.moment.isoformat(), "cookies": cookies, "names": names}
        (folder / "left.json").write_text(json.dumps(left), encoding="utf-8")

    folder = once.folder(f"{fill.__module__}-{fill.__name__}", make)
    left = json.loads((folder / "left.json").read_text(encoding="utf-8"))
    with closing(sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)) as source:
        live = site.database.engine.raw_connection()
        source.backup(live.driver_connection)  # type: ignore[arg-type]
        live.close()
    for name, browser in browsers.items():
        browser.cookies.clear()
        browser.cookies.update(left["cookies"][name])
    clock.moment = datetime.fromisoformat(left["moment"])
    found: dict[str, str] = left["names"]
    return found
