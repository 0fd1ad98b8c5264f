"""Drawings take their colours from one file, and the style sheet of the site replaces those and no others."""

import re
from pathlib import Path

from scorecard import web
from scorecard.folders import root_folder
from scorecard.report.drawings import tokens

COLOURS = {
    tokens.INK,
    tokens.SOFT,
    tokens.EDGE,
    tokens.LINE,
    tokens.TEAL,
    tokens.RUST,
    tokens.WASH,
    tokens.PAPER,
}
HEX = re.compile(r"#[0-9a-f]{3,6}\b")


def site_css() -> str:
    return Path(web.__file__).with_name("static").joinpath("site.css").read_text(encoding="utf-8")


def test_the_macros_name_no_colour_themselves() -> None:
    macros = (root_folder("templates") / "components" / "charts.html").read_text(encoding="utf-8")
    assert HEX.findall(macros) == []
    assert set(re.findall(r"tokens\.(\w+)", macros)) <= set(vars(tokens))


def test_the_site_replaces_the_colours_of_drawings_and_no_others() -> None:
    replaced = set(re.findall(r'\[(?:fill|stroke)="(#[0-9a-f]{6})"\]', site_css()))
    assert replaced == COLOURS


def test_the_site_has_the_same_colours_by_day_as_drawings() -> None:
    root = site_css().partition(":root {")[2].partition("}")[0]
    by_day = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", root))
    assert {name: by_day[name] for name in ("ink", "soft", "edge", "line", "teal", "rust", "wash")} == {
        "ink": tokens.INK,
        "soft": tokens.SOFT,
        "edge": tokens.EDGE,
        "line": tokens.LINE,
        "teal": tokens.TEAL,
        "rust": tokens.RUST,
        "wash": tokens.WASH,
    }
    assert by_day["paper"] == "#fff"
