"""Makes small rubrics, and draws rubrics and tallies at random."""

from dataclasses import dataclass
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.errors import FaultyFile
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.yaml_file import Tree

KINDS = ("homes", "streets")


def small(*criteria: dict[str, Tree], levels: int = 5, **keys: Any) -> Rubric:
    """A rubric of one principle on a scale from 1; `keys` are further keys of the file."""
    tree: dict[str, Tree] = {
        "rubric": "small",
        "edition": "1",
        "title": "Small",
        "scale": [{"points": str(points)} for points in range(1, levels + 1)],
        "principles": [{"id": "all", "title": "All", "criteria": list(criteria)}],
    }
    return parse_rubric({**tree, **keys})


def criterion(id_: str, **keys: Any) -> dict[str, Tree]:
    return {"id": id_, "question": f"Question {id_}?", **keys}


def principle(id_: str, *criteria: dict[str, Tree], **keys: Tree) -> dict[str, Tree]:
    return {"id": id_, "title": id_.title(), "criteria": list(criteria), **keys}


@dataclass(frozen=True)
class Round:
    rubric: Rubric
    sheets: tuple[Sheet, ...]
    kind: str | None
    rulings: tuple[str, ...]


@st.composite
def rubrics(draw: st.DrawFn, *, bonus: bool = True, one_scale: bool = False) -> Rubric:
    """Any valid rubric of up to three principles with up to three criteria each."""
    show = draw(st.sampled_from(["mean", "percent"] if one_scale else ["mean", "percent", "points"]))
    combine = "criteria" if show == "points" else draw(st.sampled_from(["principles", "criteria"]))
    decimals = draw(st.integers(0, 2))
    weight = st.sampled_from(["1", "2", "0.5", "3.25"])
    principles: list[Tree] = []
    number = 0
    for p in range(draw(st.integers(1, 3))):
        criteria: list[Tree] = []
        for _ in range(draw(st.integers(1, 3))):
            number += 1
            entry: dict[str, Tree] = {"id": f"c{number}", "question": "?", "weight": draw(weight)}
            if not one_scale and draw(st.booleans()):
                entry["scale"] = [
                    {"points": points} for points in draw(st.sampled_from([["0", "1"], ["2", "4", "7.5"]]))
                ]
            if draw(st.integers(0, 4)) == 0:
                entry["applies_to"] = [draw(st.sampled_from(KINDS))]
            if bonus and criteria and draw(st.integers(0, 3)) == 0:
                entry["bonus"] = "yes"
            elif draw(st.integers(0, 3)) == 0:
                entry["requires"] = "1"
                if draw(st.booleans()) and criteria:
                    entry["weight"] = "0"
            criteria.append(entry)
        principles.append({"id": f"p{p}", "title": "P", "weight": draw(weight), "criteria": criteria})
    starts = draw(st.lists(st.integers(1, 4), unique=True, max_size=3).map(sorted))
    bands: list[Tree] = [{"id": "b0", "label": "0"}]
    bands += [{"id": f"b{start}", "label": str(start), "from": str(start)} for start in starts]
    scoring: dict[str, Tree] = {
        "combine": combine,
        "show": show,
        "decimals": str(decimals),
        "raters": draw(st.sampled_from(["mean", "median"])),
        "cannot_tell": draw(st.sampled_from(["leave out", "lowest"])),
        "minimum_rated": draw(st.sampled_from(["0", "50", "75"])),
    }
    if show == "points" and draw(st.booleans()):
        scoring["bands_of"] = "share"
        bands[1:] = [{**band, "from": str(20 * int(str(band["from"])))} for band in bands[1:] if isinstance(band, dict)]
    if draw(st.booleans()):
        scoring["cap_band"] = draw(st.sampled_from([str(band["id"]) for band in bands if isinstance(band, dict)]))
    tree: dict[str, Tree] = {
        "rubric": "drawn",
        "edition": "1",
        "title": "Drawn",
        "scale": [{"points": points} for points in draw(st.sampled_from([["1", "2", "3", "4", "5"], ["0", "1", "4"]]))],
        "scoring": scoring,
        "bands": bands,
        "kinds": [{"id": kind, "label": kind} for kind in KINDS],
        "principles": principles,
    }
    try:
        return parse_rubric(tree)
    except FaultyFile:
        assume(False)  # a band above the top of this scale, or a requirement out of reach
        raise


@st.composite
def rounds(draw: st.DrawFn, *, bonus: bool = True, one_scale: bool = False, most_sheets: int = 5) -> Round:
    rubric = draw(rubrics(bonus=bonus, one_scale=one_scale))
    sheets = []
    for number in range(draw(st.integers(0, most_sheets))):
        answers = {}
        for id_, points in rubric.points.items():
            given = draw(st.sampled_from([*points, *points, NotRated.NOT_APPLICABLE, NotRated.CANNOT_TELL, None]))
            if given is not None:
                answers[id_] = Answer(given)
        sheets.append(Sheet(str(number), answers))
    rulings = draw(st.lists(st.sampled_from(list(rubric.criteria)), unique=True, max_size=1))
    return Round(rubric, tuple(sheets), draw(st.sampled_from([None, *KINDS])), tuple(rulings))
