"""How a pasted scorecard is laid out, which is found out once from all its lines: how it numbers its questions, and
whether letters, stars, empty lines and the heads of columns mean something."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from scorecard.rubrics.pasted.levels import level_in
from scorecard.rubrics.pasted.lines import PastedLine, column_points, is_field, named_heading, table_cells

_DOUBLING = ("double|twice|doble", "count|point|worth|weigh|scor|cuent|punt|val[eo]")
"""A line that says that a star doubles has a word of each of these."""


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The layout of a card."""

    styles: frozenset[str]
    """The styles of the lines that are questions; lines of other styles are headings or levels. A style names how a
    line begins, such as “n” for “3.”, “a” for “c)” and “box” for a box to tick; `lines._STYLES` has them all."""

    rows: Mapping[int, Mapping[Fraction, str]]
    """For a table whose columns are headed by points: the texts of the levels in each row, by their points. The key is
    the number of the row's line."""

    letters_answers: bool
    """Whether lines such as “A. …” are answers, because “A” occurs more than once; if not, they are headings."""

    is_double_spaced: bool
    """Whether more than three quarters of the lines have an empty line above them."""

    doubles_by_star: bool
    """Whether the card says that questions with a star count twice."""


def layout_of(lines: Sequence[PastedLine]) -> CardLayout:
    filled = [at for at, line in enumerate(lines) if not line.is_blank]
    return CardLayout(
        styles=_question_styles(lines),
        rows=_rows(lines),
        letters_answers=sum(line.style == "A" and line.whole.lstrip("(")[0] == "A" for line in lines) > 1,
        is_double_spaced=sum(at > 0 and lines[at - 1].is_blank for at in filled) * 4 > len(filled) * 3,
        doubles_by_star=any(map(_doubles_by_star, lines)),
    )


def _doubles_by_star(line: PastedLine) -> bool:
    """Whether a line says what a star means, such as “★ = points count double”; a question with a star does not."""
    has_star = line.stars > 0 or re.search("[★☆✱✪]", line.whole)
    return (
        bool(has_star)
        and not line.whole.endswith("?")
        and all(re.search(words, line.whole, re.IGNORECASE) for words in _DOUBLING)
    )


def _rows(lines: Sequence[PastedLine]) -> Mapping[int, Mapping[Fraction, str]]:
    rows: dict[int, dict[Fraction, str]] = {}
    columns: tuple[Fraction, ...] = ()
    for line in lines:
        cells = list(table_cells(line.whole))
        if points := column_points(line.whole):
            columns = points
        elif columns and len(cells) > len(columns) and sum(map(_is_worded, cells[1:])) > 1:
            # without the cell of the question, and without a short one with its number before it
            levels = zip(columns, cells[len(cells) > len(columns) + 1 and len(cells[0]) < 5 :][1:], strict=False)
            rows[line.number] = {number: text for number, text in levels if _is_worded(text)}
    return rows


def _question_styles(lines: Sequence[PastedLine]) -> frozenset[str]:
    # without answers, and without fields to fill in, such as “Name: ____”
    plain = [line for line in lines if not line.is_blank and not gives_points(line) and not is_field(line.whole)]
    counts = Counter(line.style for line in plain)
    # Lines of these styles are questions wherever there are three of them: “3.1 …”, “A1 …” and “Question 3: …”. The
    # first needs a number such as 3.1.
    sure = [style for style in ("n.n", "an", "question") if counts[style] >= 3]
    if not any(line.style == "n.n" and re.match(r"[0-9]+\.1\b", line.whole) for line in plain):
        sure = [style for style in sure if style != "n.n"]
    if sure:
        return frozenset({*sure, *(["n"] if counts["n"] > sum(counts[style] for style in sure) else [])})
    numbered = [line for line in plain if line.style == "n"]
    lettered = counts["a"]
    if len(numbered) >= 3:
        asks = sum(line.whole.rstrip().endswith("?") or len(line.text.split()) >= 7 for line in numbered)
        others = sum(line.style in ("bullet", "box") or (not line.style and line.whole.endswith("?")) for line in plain)
        if lettered > len(numbered) and asks * 2 < len(numbered):
            return frozenset({"a"})
        if others > 2 * len(numbered) and len(numbered) <= 12 and asks * 2 < len(numbered):
            return frozenset({"bullet", "box"})
        return frozenset({"n"})
    if lettered >= 3:
        return frozenset({"a"})
    return frozenset({style for style in ("bullet", "box") if counts[style] >= 3})


def gives_points(line: PastedLine) -> bool:
    """Whether a line gives points to an answer, and is not a question that says what it is worth."""
    if line.style not in ("", "bullet", "box"):
        return False
    text = line.text if line.style else line.whole  # without its bullet or box
    # a heading, such as “Principle 2: …” or one in capitals
    if named_heading(line.whole) is not None or re.sub(r"[(\[].*", "", text).isupper():
        return False
    return level_in(text) is not None and (bool(re.match(r"\W*[0-9]", text)) or (len(text) < 110 and "?" not in text))


def _is_worded(text: str) -> bool:
    return bool(re.search("[A-Za-z]", text))
