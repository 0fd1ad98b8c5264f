"""Published scorecards beside ours: `python tests/support/published.py` prints the table of docs/published-scorecards.md."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.ratings.cells import rows_of_file
from scorecard.ratings.layouts import ratings_of
from scorecard.rubrics.library import Library

FOLDER = Path(__file__).parents[1] / "data" / "published"
_KINDS = {"published inputs": "published", "published rule, made-up inputs": "made up"}


@dataclass(frozen=True)
class Card:
    """One published number, or one rule at work, and the files that give it."""

    scheme: str
    place: str | None
    published: str
    source: str
    inputs: str
    rubric: Path
    ratings: Path
    kind: str | None
    score: str
    band: str | None
    why: str

    def result(self, library: Library | None = None) -> Result:
        rubric = (library or Library(FOLDER)).load(self.rubric).rubric
        sheets = ratings_of(rubric, self.ratings.name, rows_of_file(self.ratings)).sheets
        return score_sheets(rubric, sheets, project=self.ratings.stem, kind=self.kind)


def _entries() -> list[dict[str, Any]]:
    entries = yaml.safe_load(FOLDER.with_suffix(".yaml").read_text(encoding="utf-8"))
    assert isinstance(entries, list)
    return entries


def cards() -> list[Card]:
    return [
        Card(
            **{
                "kind": None,
                **entry,
                "rubric": FOLDER / entry["rubric"],
                "ratings": FOLDER / entry["ratings"],
            }
        )
        for entry in _entries()
        if "not_expressible" not in entry
    ]


def table() -> str:
    """Markdown: every published scorecard with its number and ours, then what cannot be expressed."""
    library = Library(FOLDER)
    rows = [
        "| scheme | what was published | inputs | what this line shows | theirs | ours |",
        "|---|---|---|---|---|---|",
    ]
    last = ""
    for card in cards():
        result = card.result(library)
        bands = {band["id"]: band["label"] for band in result.rubric.content.get("bands", [])}
        scheme = f"**{card.scheme}**, {card.place}" if card.place else f"**{card.scheme}**"
        told = f"{scheme} | {card.published} {card.source}." if card.published != last else " | "
        last = card.published
        theirs, ours = (
            _number(card.score, bands.get(card.band or "")),
            _number(str(result.overall.score), bands.get(result.overall.band or "")),
        )
        rows.append(f"| {told} | {_KINDS[card.inputs]} | {card.why} | {theirs} | {ours} |")
    rows += [
        f"| **{entry['scheme']}**, {entry['place']} | {entry['published']} {entry['source']}. | | {entry['not_expressible']} | | not expressible |"
        for entry in _entries()
        if "not_expressible" in entry
    ]
    return "\n".join(rows) + "\n"


def _number(score: str, band: str | None) -> str:
    return f"{score}, {band}" if band else score


if __name__ == "__main__":
    sys.stdout.write(table())
