"""The lines of a list of questions that somebody pasted in to make a rubric of it: what can be recognized in a single
line, without the lines around it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from scorecard.texts import cleaned

_NUMBER = r"[+\-−–]?[0-9]{1,3}(?:[.,][0-9]{1,2})?"
_POINTS = r"(?:points?|pts?\b\.?|puntos?|ptos?\b\.?)"
_BOXES = "☐□▢◻❑❏○◯⬜"
_EMPTY_BOX = rf"(?:[{_BOXES}]|\[ ?\]|\( ?\)|_{{2,}})"
_BLANK = re.compile(r"_{2,}|\.{5,}|…{3,}")
# marks of footnotes behind a word
_MARKS = re.compile(r"(?<=[\w.?!)])[*†‡¹²³]+(?=\s|$)")
_NOT_APPLICABLE = re.compile(r"n\s*/\s*a|n\.a\.|not applicable|does not apply|no aplica|no corresponde", re.IGNORECASE)
_CANNOT_TELL = re.compile(r"(?:do not|don.t) know|cannot tell|can.t tell|unsure|not sure|no s[eé]", re.IGNORECASE)
# a level whose points come first, “2 points: Some of it”, or last, “Some of it (2)”
_LEVEL_FIRST = re.compile(
    rf"[(\[]?(?P<number>{_NUMBER})[)\]]?(?:\s*(?P<points>{_POINTS})\s*[)\]]?\s*[=:–—-]?|\s*[=:–—]|\s+-|\t(?=[^\t]+$))\s*(?P<text>.*)",
    re.IGNORECASE,
)
_LEVEL_LAST = re.compile(
    rf"(?P<text>.*?)\s*(?:[(\[]\s*(?P<bracketed>{_NUMBER})\s*{_POINTS}?\s*[)\]]|[=:–—]\s*(?P<number>{_NUMBER})\s*{_POINTS}?|,\s*(?P<signed>[+\-−–]?[0-9]{{1,2}}))",
    re.IGNORECASE,
)
_MOST = r"up to|max\.?|maximum|hasta|m[aá]ximo(?: de)?"
_AFTER_POINTS = r"(?:\s*(?:bonus|extra|each|possible|posibles))*"
# the points of a question at the end of its line: in brackets, “(up to 5 points)”, or without, “– 5 points”
_WORTH = re.compile(
    rf"\s*[(\[]\s*(?:(?P<up_to>{_MOST}|0\s*[-–]|0 to|worth|vale)\s*)?"
    rf"(?P<bonus>\+)?(?P<number>[0-9]{{1,3}}(?:[.,][0-9]+)?)\s*(?P<points>{_POINTS})?{_AFTER_POINTS}\s*[)\]]$",
    re.IGNORECASE,
)
_WORTH_OPEN = re.compile(
    rf"[\s,;:–—-]+(?:(?P<up_to>{_MOST})\s*)?(?P<bonus>\+)?(?P<number>[0-9]{{1,3}})\s*(?P<points>{_POINTS})$",
    re.IGNORECASE,
)
# room for the points of an answer, “____ / 5”
_OUT_OF = re.compile(r"\s*_{2,}\s*(?:/|out of|of|de)\s*(?P<number>[0-9]{1,3})$", re.IGNORECASE)
# a factor at the end of a line: “(x2)”, “weight: 2”, “(counts double)”
_WEIGHT = re.compile(
    r"\s*[(\[]?\s*(?:(?:x|×)\s?(?P<times>[0-9]+(?:[.,][0-9]+)?)|(?P<before>[0-9]+(?:[.,][0-9]+)?)\s?(?:x|×)"
    r"|(?:weight|peso)\s*[:=]?\s*(?P<weight>[0-9]+(?:[.,][0-9]+)?)"
    r"|\((?:counts? |worth |vale )?(?P<word>double|twice|doble|triple))\s*[)\]]?$",
    re.IGNORECASE,
)
# points and a factor in one pair of brackets, “(5 points, double)”
_TWO_IN_BRACKETS = re.compile(
    rf"\s*\(\s*([^()]*?(?:double|twice|doble|triple|[0-9]\s*{_POINTS}))\s*(?:\s[-–—]|[,;:])\s*"
    rf"([^()]*?(?:double|twice|doble|triple|[0-9]\s*{_POINTS}))\s*\)$",
    re.IGNORECASE,
)
# the percent that a section counts, at the end of its heading: “– 20%”, “(20% of the score)”
_PERCENT = re.compile(
    r"\s*[(\[–—:-]*\s*(?P<percent>[0-9]{1,3}(?:[.,][0-9]+)?)\s*%"
    r"(?:\s*[)\]]|\s*(?:of|del?)\b[^()]{0,25}[)\]])?$"
)
_DIGITS = re.compile(rf"(?:{_EMPTY_BOX}?\s*(?:{_NUMBER}|n\s*/\s*a)\s*){{2,}}", re.IGNORECASE)
# what can be between the levels in a line, tried in this order
_SPLITS = (
    r"\t+",
    rf"\s*(?:[{_BOXES}]|\[ ?\]|\( ?\))\s*",
    r"\s{2,}",
    r"\s*;\s*",
    r"\s+(?:and|y)\s+(?=\w+ ?=)",
    r"\s*,\s*(?=[(\[]?[+\-−–]?[0-9]|\w+ ?[=(])",
    r"\s+/\s+",
    r"\s*[|•·]\s*",
)
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
    ("box", re.compile(rf"(?:{_EMPTY_BOX}\s*(?=[^\s_])|_+\s+(?=\S))")),
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
    """A line with its number from 1. `whole` is the line without the stars at its start, `stars`
    how many there were: on some cards they mark a question that counts more.

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


@dataclass(frozen=True, slots=True)
class PastedLevel:
    """A level. `text` is its label or descriptor and may be empty. `points` is `NO_POINTS` of
    pasted.card if the line states none."""

    points: Fraction
    text: str


@dataclass(frozen=True, slots=True)
class LineEnding:
    """A question or a heading without what was found at its end: `text` is what is left.

    `worth` is the points that were found; `is_up_to`: they are the most that can be given; `is_bonus`: they have a plus
    sign. `weight` is a factor (2 for “x2”), `percent` what a section counts, `levels` the numbers of a row of digits.
    `has_room`: there is room for an answer, such as a blank or a box."""

    text: str
    worth: Fraction | None = None
    is_up_to: bool = False
    is_bonus: bool = False
    weight: Fraction | None = None
    percent: Fraction | None = None
    levels: tuple[PastedLevel, ...] = ()
    has_room: bool = False

    @property
    def says_something(self) -> bool:
        """Whether it has what is typical of a question: room for an answer, points or levels."""
        return self.has_room or self.worth is not None or bool(self.levels)


def lines_of(text: str) -> list[PastedLine]:
    """The lines of a text, without page numbers and what is repeated at the top or bottom of each page."""
    plain = cleaned(text).replace("\xa0", " ").replace("\u202f", " ").replace("\f", "\n")
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
        seen.add(stem)
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
    for style, pattern in _STYLES if not digit_row(text) else ():
        if found := pattern.match(text):
            return PastedLine(number, text, style, text[found.end() :].strip())
    return PastedLine(number, text, "", text)


def number_in(text: str) -> Fraction:
    """The value of digits as people write them: “2,5” and “−2”."""
    return Fraction(text.replace("−", "-").replace("–", "-").replace(",", ".").lstrip("+"))


def is_no_level(text: str) -> bool:
    """Whether a choice is “not applicable” or “cannot tell”, which are no levels."""
    text = text.strip(" ()[]")
    text = re.sub(r"^dk\s*=\s*", "", text, flags=re.IGNORECASE)  # “DK = Don’t know”
    return bool(_NOT_APPLICABLE.match(text) or _CANNOT_TELL.match(text) or re.search(r"[-–—] (?:skip|omita)$", text))


def level_in(text: str) -> PastedLevel | None:
    """The level in a text such as “4 points – Nearly all”, “1 = Not at all”, “Yes (2 points)”; None for another
    text."""
    text = text.strip().rstrip(".;,")
    is_last = re.search(rf"[(\[]\s*{_NUMBER}\s*{_POINTS}?\s*[)\]]$", text, re.IGNORECASE)
    if not is_last and (found := _LEVEL_FIRST.fullmatch(text)):
        rest = found["text"].strip()
        if found["points"] or (rest and not re.match(r"[0-9]+\b(?! ?%)(?:\s|$)", rest)):
            return PastedLevel(number_in(found["number"]), _without_letter(rest))
    if (found := _LEVEL_LAST.fullmatch(text)) and re.search(r"\w", found["text"]):
        return PastedLevel(
            number_in(found["bracketed"] or found["number"] or found["signed"]),
            _without_letter(found["text"].strip(" :–—-(")),
        )
    return None


def _without_letter(text: str) -> str:
    """The text without the letter to circle: “Y = yes” becomes “yes”."""
    return re.sub(r"^[A-Z]\s*=\s*(?=\w)", "", text)


def levels_in(text: str) -> tuple[PastedLevel, ...]:
    """The levels that one line lists, such as “Yes = 2 points  Partly = 1 point  No = 0 points”, alone or before
    another sentence. It is empty if there are fewer than two, or if a part of the list is not a level."""
    first, *others = re.split(r"\.\s+(?=[A-Z¿¡])", text)
    introduced = re.fullmatch(r"\(?[^=:()]{3,40}:\s*(?P<rest>.*=.*?)\)?", text)
    tries = (first if others else "", introduced["rest"] if introduced else "", text)
    return next((levels for levels in map(_levels_of, tries) if levels), ())


def _levels_of(text: str) -> tuple[PastedLevel, ...]:
    for split in _SPLITS:
        parts = [part for part in re.split(split, text.strip().rstrip(".")) if part.strip()]
        parts = [part for part in parts if not is_no_level(part) and not re.fullmatch(r"\([^0-9]*\)", part.strip())]
        levels = [level_in(re.sub(r"^[a-z][.)]\s+", "", part.strip())) for part in parts]
        if len(levels) > 1 and all(levels):
            return tuple(level for level in levels if level)
    return ()


def scale_in(text: str) -> tuple[PastedLevel, ...]:
    """A scale that is said in a sentence: “from 1 (not at all) to 5 (completely)”, “0 to 3”, “del 0 al 3”."""
    pattern = (
        r"\b(?P<low>[0-9])\s*(?:\((?P<least>[^)]*)\))?\s*(?:to|through|al?|y|[-–—])\s*(?P<high>[0-9]{1,2})\b(?!\s*%)"
        r"\s*(?:\((?P<most>[^)]*)\))?"
    )
    for found in re.finditer(pattern, text):
        low, high = int(found["low"]), int(found["high"])
        if low < high <= 10 and re.search(
            r"scale|rate|score|number|circle|give|mark|escala|calif|n[uú]mero|punt|marque|ponga", text, re.IGNORECASE
        ):
            names = {low: found["least"] or "", high: found["most"] or ""}
            return tuple(PastedLevel(Fraction(number), names.get(number, "")) for number in range(low, high + 1))
    return ()


def ending_of(text: str) -> LineEnding:
    """Separates a text from what follows it at the end of the line: points, weights, room for an answer."""
    found = LineEnding(_TWO_IN_BRACKETS.sub(r" (\1) (\2)", _MARKS.sub("", text).strip()))
    while True:
        shorter = _shorter(found)
        if shorter is None:
            return replace(found, text=re.sub(r"\s+", " ", found.text))
        found = shorter


def _shorter(ending: LineEnding) -> LineEnding | None:
    """Takes one more thing from the end of the text; None if nothing is left to take."""
    text = ending.text
    if out_of := _OUT_OF.search(text):
        return replace(
            ending,
            text=text[: out_of.start()].rstrip(),
            worth=number_in(out_of["number"]),
            is_up_to=True,
            has_room=True,
        )
    # letters to circle, “Y N”
    if letters := re.search(r"(?<=[.?!)])(?:\s+[A-Z]){2,5}$", text):
        return replace(ending, text=text[: letters.start()].rstrip(), has_room=True)
    if room := re.search(rf"\s*(?:{_EMPTY_BOX}|…{{2,}}|\.{{5,}})\s*$", text):
        return replace(ending, text=text[: room.start()].rstrip(), has_room=True)
    if digits := re.search(
        r"(?:\s|\()+(?:[(\[]?[ ☐□○◯]*[)\]]?\s*[0-9]{1,2}[)\]]?[\s,/|·–-]*){3,}(?:(?:n\s*/\s*a|dk)[\s,/|·–-]*)*$",
        text,
        re.IGNORECASE,
    ):
        numbers = sorted({int(number) for number in re.findall(r"[0-9]+", digits[0])})
        if numbers == list(range(numbers[0], numbers[-1] + 1)) and numbers[0] <= 1:
            levels = tuple(PastedLevel(Fraction(number), "") for number in numbers)
            return replace(ending, text=text[: digits.start()].rstrip(), levels=levels, has_room=True)
    if yes_no := re.search(r"(?<=\?)\s{2,}(?:yes|s[ií])\s+no$", text, re.IGNORECASE):
        return replace(ending, text=text[: yes_no.start()].rstrip(), has_room=True)
    # five signs to circle: −− − 0 + ++
    if signs := re.search(r"\s+(?:−−|--|––)\s+[−–-]\s+0\s+\+\s+\+\+$", text):
        levels = tuple(PastedLevel(Fraction(number), "") for number in range(-2, 3))
        return replace(ending, text=text[: signs.start()].rstrip(), levels=levels, has_room=True)
    for pattern in (_WORTH, _WORTH_OPEN):
        worth = pattern.search(text)
        if worth and ending.worth is None and (worth["points"] or worth["up_to"] or worth["bonus"]):
            is_up_to = bool(worth["up_to"])
            left = text[: worth.start()].rstrip()
            return replace(
                ending, text=left, worth=number_in(worth["number"]), is_up_to=is_up_to, is_bonus=bool(worth["bonus"])
            )
    if weight := _WEIGHT.search(text):
        number = weight["times"] or weight["before"] or weight["weight"]
        times = number_in(number) if number else Fraction(3 if weight["word"].casefold() == "triple" else 2)
        return replace(ending, text=text[: weight.start()].rstrip(" ,;–—-"), weight=times)
    if (percent := _PERCENT.search(text)) and ending.percent is None:
        return replace(ending, text=text[: percent.start()].rstrip(" ,;–—-"), percent=number_in(percent["percent"]))
    return None


def digit_row(text: str) -> tuple[PastedLevel, ...]:
    """The levels of a line that has only digits and boxes, such as “( ) 1 ( ) 2 ( ) 3”; empty for another line."""
    if not _DIGITS.fullmatch(text.strip()):
        return ()
    numbers = sorted({int(number) for number in re.findall(r"[0-9]+", text)})
    return tuple(PastedLevel(Fraction(number), "") for number in numbers) if len(numbers) > 1 else ()


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
    numbers = re.findall(r"(?:/|\bof\b|\bde\b|[=:\t])\s*([0-9]{1,4})\b(?!\s*%|[.,][0-9])", text, re.IGNORECASE)
    return Fraction(numbers[-1]) if numbers else Fraction(0)


def weight_in(text: str) -> Fraction | None:
    """The percent of a line that says only that, such as “Weight: 20%”."""
    found = re.fullmatch(
        r"\W*(?:weight|peso|counts for|vale)\s*:?\s*([0-9]{1,3}(?:[.,][0-9]+)?)\s*%\W*", text, re.IGNORECASE
    )
    return number_in(found[1]) if found else None


def choices_in(text: str) -> list[str]:
    """The texts behind boxes in a line, such as “☐ Yes  ☐ Partly  ☐ No”, without “not applicable”."""
    parts = [part.strip() for part in re.split(rf"[{_BOXES}]|\[ ?\]|\( \)", text)]
    return [part for part in parts if part and not is_no_level(part)] if len(parts) > 2 and not parts[0] else []


def column_points(text: str) -> tuple[Fraction, ...]:
    """The points that head the columns of a table, such as “Question  0 points  1 point  2 points”; empty for another
    line."""
    cells = [cell for cell in table_cells(text) if not is_no_level(cell)]
    found = [re.fullmatch(rf"({_NUMBER})\s*{_POINTS}?", cell, re.IGNORECASE) for cell in cells]
    points = tuple(number_in(one[1]) for one in found if one)
    is_header = len(points) > 1 and all(len(cell) <= _LONGEST_COLUMN_HEAD for cell in cells) and not digit_row(text)
    return points if is_header else ()


def named_heading(text: str) -> str | None:
    """What follows “Principle 2:” or “SECTION A.”; None for another line."""
    found = _NAMED.match(text)
    return text[found.end() :].strip() if found else None


def table_cells(text: str) -> Iterator[str]:
    return (cell.strip() for cell in text.split("\t") if cell.strip())
