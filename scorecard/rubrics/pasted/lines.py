"""The lines of a list of questions that somebody pasted in to make a rubric of it: what can be recognized in a single
line, without the lines around it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from scorecard.rubrics.pasted.levels import (
    EMPTY_BOX,
    NUMBER,
    POINTS,
    digit_row,
    is_no_level,
    level_in,
    levels_in,
    number_in,
)
from scorecard.texts import cleaned

_BLANK = re.compile(r"_{2,}|\.{5,}|…{3,}")
_PAGE_NUMBER = re.compile(
    r"\W{0,30}(?:page|p[aá]gina|p\.)?\W{0,3}[0-9]{1,3}(?:\W{1,3}(?:of|de)?\W{0,3}[0-9]{1,3})?\W{0,5}$", re.IGNORECASE
)
_LONGEST_REMARK = 5  # lines
_LONGEST_COLUMN_HEAD = 20  # characters
_TOTAL = re.compile(
    r"(?:(?:your|sub|grand|section|overall|final)[ -]?)*"
    r"(?:total|score|points|puntos|puntaje|subtotal|suma|resultado|result|rating)\b",
    re.IGNORECASE,
)
# the points behind “/” or “of”; behind other signs only whole numbers, since “1.00” is a weight or an average there
_WHOLE = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,4}"
_MOST_POINTS = re.compile(
    rf"(?:/|\bof\b|\bde\b)\s*({_WHOLE}(?:[.,][0-9]{{1,2}})?)\b(?!\s*%|[.,][0-9])|[=:\t]\s*({_WHOLE})\b(?!\s*%|[.,][0-9])",
    re.IGNORECASE,
)
# how a line begins, under the name of that style; the first pattern that fits is taken. “n” is a number, “an” a letter
# with a number (“A1”), “question” the word or “Q” with a number.
_STYLES = (
    ("n.n", re.compile(r"[0-9]{1,2}\.[0-9]{1,2}[.):]?\s+")),
    ("question", re.compile(r"(?:q|question|pregunta|criterion|item)\s*#?[0-9]{1,3}\s*[.):–—-]?\s+", re.IGNORECASE)),
    ("an", re.compile(r"[A-Z][.-]?[0-9]{1,2}\s*[.):]?\s+")),
    ("n", re.compile(r"\(?[0-9]{1,3}\s*(?:[.)]|[–—-](?=\s)|\t)\s*(?=\S)")),
    ("roman", re.compile(r"[IVX]{1,5}\s*[.):–—-]\s+")),
    ("A", re.compile(r"\(?[A-Z]\s*[.):/–—-]\s+")),
    ("a", re.compile(r"\(?[a-z]\s*[.)]\s+")),
    ("bullet", re.compile(r"[•·▪◦‣●■➢✓▸*–—-]\s+")),
    ("box", re.compile(rf"(?:{EMPTY_BOX}\s*(?=[^\s_])|_+\s+(?=\S))")),
)
# a heading that says what it is, “Principle 2:”
_NAMED = re.compile(
    r"(?:principle|section|part|category|goal|theme|area|topic|principio|secci[oó]n|parte|categor[ií]a|tema|meta|[aá]rea|eje)"
    r"\s+(?:[0-9]{1,2}|[IVX]{1,5}|[A-Z]|one|two|three|four|five|six|seven|eight|uno|dos|tres|cuatro|cinco|seis|siete|ocho)"
    r"\b\s*[.:)–—-]*\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line with its number from 1. `whole` is the line without the stars at its start, `stars` how many there were:
    on some cards they mark a question that counts more.

    `style` names one of `_STYLES`; it is “note” for a footnote, and "" for a line that begins in none of these ways.
    `text` is what follows the number, letter or mark of the style."""

    number: int
    whole: str
    style: str
    text: str
    stars: int = 0

    @property
    def is_blank(self) -> bool:
        return not self.whole


def lines_of(text: str) -> list[PastedLine]:
    """The lines of a text, without page numbers and what is repeated at the top or bottom of each page."""
    plain = cleaned(text.replace("\f", "\n")).replace("\xa0", " ").replace("\u202f", " ")
    texts = _with_brackets_closed([line.strip() for line in plain.split("\n")])
    lines = [_line(number, text) for number, text in enumerate(_without_page_heads(texts), 1)]
    # one or two lines that begin with “* ” are footnotes; more are a list
    stars = sum(line.whole.startswith("* ") for line in lines)
    return [replace(line, style="note") if stars < 3 and line.whole.startswith("* ") else line for line in lines]


def _with_brackets_closed(texts: list[str]) -> list[str]:
    """Joins a remark in brackets that is spread over several lines. The lines that it no longer needs become empty, so
    that the others keep their numbers."""
    kept = list(texts)
    for number, text in enumerate(texts):
        if text.startswith("(") and ")" not in text:
            rest = texts[number + 1 : number + _LONGEST_REMARK]
            end = next((place for place, line in enumerate(rest, 1) if ")" in line or not line), 0)
            if end and ")" in rest[end - 1]:
                kept[number] = " ".join([text, *rest[:end]])
                kept[number + 1 : number + 1 + end] = [""] * end
    return kept


def _without_page_heads(texts: Sequence[str]) -> list[str]:
    """Empties page numbers, and the lines that are repeated on each page. Where such a line ends with the number of the
    page, all are emptied, else all but the first."""
    stems = [text[:-60] + _PAGE_NUMBER.sub("", text[-60:]) for text in texts]
    counts = Counter(stem for stem, text in zip(stems, texts, strict=True) if stem)
    seen: set[str] = set()
    kept: list[str] = []
    for stem, text in zip(stems, texts, strict=True):
        is_page_number = re.fullmatch(
            r"\W*(?:page|p[aá]gina|p\.)\s*[0-9]+(?:\W*(?:of|de|/)\W*[0-9]+)?\W*", text, re.IGNORECASE
        )
        has_page_number = stem != text and not _BLANK.search(text) and level_in(text) is None
        is_head = counts[stem] > 1 and len(stem) > 8 and (has_page_number or (stem in seen and _may_come_back(text)))
        if named_heading(text) == "" and text not in seen:  # “Principle 2” is a heading, not a head of page 2
            is_head = False
        seen |= {stem, text}
        kept.append("" if is_page_number or is_head else text)
    return kept


def _may_come_back(text: str) -> bool:
    """Whether a repeated line can be the head of a page: it is no question, scale, answer or field to fill in."""
    return not (
        _BLANK.search(text) or "\t" in text or level_in(text) or levels_in(text) or digit_row(text) or "?" in text
    )


def _line(number: int, text: str) -> PastedLine:
    """A line with its style. A line of dashes or dots that only divides counts as empty."""
    if re.fullmatch(r"\W*[-–—_=*•·]{6,}\W*", text) and not _BLANK.search(text):
        return PastedLine(number, "", "", "")
    if stars := re.match(r"([★☆✱✪]+)\s*(?=[0-9A-Za-z¿])", text):
        return replace(_line(number, text[stars.end() :]), stars=len(stars[1]))
    # a row of digits to circle is a scale; its first digit is not the number of the line
    for style, pattern in _STYLES if not digit_row(text) else ():
        if found := pattern.match(text):
            return PastedLine(number, text, style, text[found.end() :].strip())
    return PastedLine(number, text, "", text)


def is_field(text: str) -> bool:
    """Whether a line is a field to fill in, such as “Name: ____  Date: ____” or “Comments”."""
    label = _BLANK.sub("", text).strip()
    if not _BLANK.search(text):
        return bool(re.fullmatch(r"(?:comments?|notes?|comentarios?|notas?)\s*:?", label, re.IGNORECASE))
    if re.match(
        "anything else|any other|other (?:comments|thoughts)|algo m[aá]s|otros comentarios", label, re.IGNORECASE
    ):
        return True
    return (
        not label or label.endswith(":") or bool(re.match(r"[^?.]{1,40}:\s*(?:_|\s|$)", text)) or len(label.split()) < 4
    )


def total_in(text: str) -> Fraction | None:
    """The most points that a line of totals states, such as “Subtotal A ____ of 14”, 0 where it states none; None for
    another line."""
    says_number = re.search(r"(?:[:=/]|\t)\s*[0-9]", text) or "possible" in text
    if not (_TOTAL.search(text[:60]) and (_BLANK.search(text) or says_number)):
        return None
    numbers = [found[1] or found[2] for found in _MOST_POINTS.finditer(text)]
    return number_in(numbers[-1]) if numbers else Fraction(0)


def percent_in(text: str) -> Fraction | None:
    """The percent of a line that says only that, such as “Weight: 20%”."""
    found = re.fullmatch(
        r"\W*(?:weight|peso|counts for|vale)\s*:?\s*([0-9]{1,3}(?:[.,][0-9]+)?)\s*%\W*", text, re.IGNORECASE
    )
    return number_in(found[1]) if found else None


def column_points(text: str) -> tuple[Fraction, ...]:
    """The points that head the columns of a table, such as “Question  0 points  1 point  2 points”; a column for “not
    applicable” or “cannot tell” is passed over. Empty for another line."""
    cells = [cell for cell in table_cells(text) if not is_no_level(cell)]
    found = [re.fullmatch(rf"({NUMBER})\s*{POINTS}?", cell, re.IGNORECASE) for cell in cells]
    points = tuple(number_in(one[1]) for one in found if one)
    is_header = len(points) > 1 and all(len(cell) <= _LONGEST_COLUMN_HEAD for cell in cells) and not digit_row(text)
    return points if is_header else ()


def named_heading(text: str) -> str | None:
    """What follows “Principle 2:” or “SECTION A.”; None for another line."""
    found = _NAMED.match(text)
    return text[found.end() :].strip() if found else None


def table_cells(text: str) -> Iterator[str]:
    return (cell.strip() for cell in text.split("\t") if cell.strip())
