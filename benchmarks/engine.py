"""Measures the engine and the checker. Run: .venv/bin/python benchmarks/engine.py

Ratios in one run: the yardstick is a plain loop that sums the same ratings as floats, once per sheet left out."""

import random
from fractions import Fraction
from pathlib import Path

from timing import milliseconds

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.robustness import one_sheet_fewer
from scorecard.engine.scorecard import score, score_sheets
from scorecard.engine.tally import tally_of
from scorecard.folders import root_folder
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.yaml_file import Tree, read_document

CRITERIA, SHEETS = 40, 30


def card() -> Rubric:
    """Eight principles of five questions on one scale of five levels, four bands and two requirements."""
    principles: list[Tree] = []
    for p in range(8):
        criteria: list[Tree] = [{"id": f"c{p}{c}", "question": "Question?", "weight": str(c + 1)} for c in range(5)]
        principles.append({"id": f"p{p}", "title": "Principle", "weight": str(p + 1), "criteria": criteria})
    bands: list[Tree] = [{"id": "b1", "label": "1"}]
    bands += [{"id": f"b{start}", "label": str(start), "from": str(start)} for start in (2, 3, 4)]
    scale: list[Tree] = [{"points": str(points)} for points in range(1, 6)]
    return parse_rubric(
        {"rubric": "card", "edition": "1", "title": "Card", "scale": scale, "bands": bands, "principles": principles}
    )


def sheets_for(rubric: Rubric) -> list[Sheet]:
    draw = random.Random(1)
    return [
        Sheet(
            str(number),
            {
                id_: Answer(NotRated.CANNOT_TELL if draw.random() < 0.1 else Fraction(draw.randint(1, 5)))
                for id_ in rubric.criteria
            },
        )
        for number in range(SHEETS)
    ]


def plain_loop(sheets: list[Sheet]) -> float:
    """Sums the same ratings as floats for each sheet left out, which no exact engine can beat."""
    ratings = [
        [float(answer.given) for answer in sheet.answers.values() if isinstance(answer.given, Fraction)]
        for sheet in sheets
    ]
    return min(
        sum(sum(row) for other, row in enumerate(ratings) if other != left_out) for left_out in range(len(ratings))
    )


def full(rubric: Rubric, sheets: list[Sheet]) -> object:
    """Everything that is computed when a round is closed."""
    tally = tally_of(rubric, sheets)
    return score(rubric, tally), one_sheet_fewer(rubric, tally, sheets, None, ())


def main() -> None:
    rubric = card()
    assert len(rubric.criteria) == CRITERIA
    sheets = sheets_for(rubric)
    tally = tally_of(rubric, sheets)
    loop = milliseconds(lambda: plain_loop(sheets))
    whole = milliseconds(lambda: score_sheets(rubric, sheets, project="Any"))
    print(f"plain float loop over the ratings                {loop:8.2f} ms   1.0")
    for name, work in (
        ("tally of 30 sheets", lambda: tally_of(rubric, sheets)),
        ("scorecard of a tally: score, checks, asks", lambda: score(rubric, tally)),
        ("full scorecard of the sheets, one sheet fewer too", lambda: full(rubric, sheets)),
        (
            "scorecard of a tally, its rubric checked first",
            lambda: (Library().load(DEFAULT).rubric, score(rubric, tally)),
        ),
    ):
        took = milliseconds(work)
        print(f"{name:48} {took:8.2f} ms {took / loop:7.1f}")
    print(f"{'the same as a document with its digest':48} {whole:8.2f} ms {whole / loop:7.1f}")
    content = DEFAULT.read_bytes()
    read = milliseconds(lambda: read_document("x", content))
    check = milliseconds(lambda: Library().load(DEFAULT).rubric)
    print(f"{'read the default rubric (YAML with places)':48} {read:8.2f} ms   1.0")
    print(f"{'check the default rubric (models and rules too)':48} {check:8.2f} ms {check / read:7.1f}")


DEFAULT: Path = root_folder("criteria") / "equitable-development-2026.1.yaml"

if __name__ == "__main__":
    main()
