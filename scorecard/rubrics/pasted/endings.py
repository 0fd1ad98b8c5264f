"""What stands at the end of a line of a pasted scorecard: the points of a question, a weight, room for the answer."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from scorecard.rubrics.pasted.levels import EMPTY_BOX, POINTS, PastedLevel, number_in

# marks of footnotes behind a word; “m²” is none
_MARKS = re.compile(r"(?<=[\w.?!)])(?<!\bm)(?<!\bkm)(?<!\bcm)(?<!\bft)(?<!\bmi)[*†‡¹²³]+(?=\s|$)")
# digits in a row to circle, with boxes, “n/a” and “DK” (don’t know); the separators hold no digit, so that one way
# alone leads through it
_BETWEEN = r"[\s()\[\]☐□○◯,/|·–-]"
_ROW = re.compile(
    rf"(?=[\s(])(?:{_BETWEEN}+[0-9]{{1,2}}(?![0-9])){{3,}}{_BETWEEN}*(?:(?:n\s*/\s*a|dk)[\s,/|·–-]*)*$", re.IGNORECASE
)
_MOST = r"up to|max\.?|maximum|hasta|m[aá]ximo(?: de)?"
_AFTER_POINTS = r"(?:\s*(?:bonus|extra|each|possible|posibles))*"
# the points of a question at the end of its line: in brackets, “(up to 5 points)”, or without, “– 5 points”
_WORTH = re.compile(
    rf"\s*[(\[]\s*(?:(?P<up_to>{_MOST}|0\s*[-–]|0 to|worth|vale)\s*)?"
    rf"(?P<bonus>\+)?(?P<number>[0-9]{{1,3}}(?:[.,][0-9]+)?)\s*(?P<points>{POINTS})?{_AFTER_POINTS}\s*[)\]]$",
    re.IGNORECASE,
)
_WORTH_OPEN = re.compile(
    rf"[\s,;:–—-]+(?:(?P<up_to>{_MOST})\s*)?(?P<bonus>\+)?(?P<number>[0-9]{{1,3}})\s*(?P<points>{POINTS})$",
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
    rf"\s*\(\s*([^()]*?(?:double|twice|doble|triple|[0-9]\s*{POINTS}))\s*(?:\s[-–—]|[,;:])\s*"
    rf"([^()]*?(?:double|twice|doble|triple|[0-9]\s*{POINTS}))\s*\)$",
    re.IGNORECASE,
)
# the percent that a section counts, at the end of its heading: “– 20%”, “(20% of the score)”
_PERCENT = re.compile(
    r"\s*[(\[–—:-]*\s*(?P<percent>[0-9]{1,3}(?:[.,][0-9]+)?)\s*%"
    r"(?:\s*[)\]]|\s*(?:of|del?)\b[^()]{0,25}[)\]])?$"
)


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
    if room := re.search(rf"\s*(?:{EMPTY_BOX}|…{{2,}}|\.{{5,}})\s*$", text):
        return replace(ending, text=text[: room.start()].rstrip(), has_room=True)
    if digits := _ROW.search(text):
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
