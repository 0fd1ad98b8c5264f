"""The levels that a line of a pasted scorecard lists: numbers with what they stand for, digits to circle, boxes."""

import re
from dataclasses import dataclass
from fractions import Fraction

NUMBER = r"[+\-−–]?[0-9]{1,3}(?:[.,][0-9]{1,2})?"
POINTS = r"(?:points?|pts?\b\.?|puntos?|ptos?\b\.?)"
BOXES = "☐□▢◻❑❏○◯⬜"
EMPTY_BOX = rf"(?:[{BOXES}]|\[ ?\]|\( ?\)|_{{2,}})"
_NOT_APPLICABLE = re.compile(r"n\s*/\s*a|n\.a\.|not applicable|does not apply|no aplica|no corresponde", re.IGNORECASE)
_CANNOT_TELL = re.compile(
    r"(?:do not|don.t) know|cannot tell|can.t tell|unsure|not sure|no sé\b|no se(?: sabe)?\W*$", re.IGNORECASE
)
# a level whose points come first, “2 points: Some of it”, or last, “Some of it (2)”
_LEVEL_FIRST = re.compile(
    rf"[(\[]?(?P<number>{NUMBER})[)\]]?(?:\s*(?P<points>{POINTS})\s*[)\]]?\s*[=:–—-]?|\s*[=:–—]|\s+-|\t(?=[^\t]+$))\s*(?P<text>.*)",
    re.IGNORECASE,
)
_LEVEL_LAST = re.compile(
    rf"(?P<text>.*?)\s*(?:[(\[]\s*(?P<bracketed>{NUMBER})\s*{POINTS}?\s*[)\]]|[=:–—]\s*(?P<number>{NUMBER})\s*{POINTS}?|,\s*(?P<signed>[+\-−–]?[0-9]{{1,2}}))",
    re.IGNORECASE,
)
# what can be between the levels in a line, tried in this order
_SPLITS = (
    r"\t+",
    rf"\s*(?:[{BOXES}]|\[ ?\]|\( ?\))\s*",
    r"\s{2,}",
    r"\s*;\s*",
    r"\s+(?:and|y)\s+(?=\w+ ?=)",
    r"\s*,\s*(?=[(\[]?[+\-−–]?[0-9]|\w+ ?[=(])",
    r"\s+/\s+",
    r"\s*[|•·]\s*",
)


@dataclass(frozen=True, slots=True)
class PastedLevel:
    """A level. `text` is its label or descriptor and may be empty. `points` is `NO_POINTS` of pasted.card if the line
    states none."""

    points: Fraction
    text: str


def number_in(text: str) -> Fraction:
    """The value of digits as people write them: “2,5”, “1,000” and “−2”."""
    if re.fullmatch(r"\W?[0-9]{1,3}(?:,[0-9]{3})+", text):
        text = text.replace(",", "")
    return Fraction(text.replace("−", "-").replace("–", "-").replace(",", ".").lstrip("+"))


def is_no_level(text: str) -> bool:
    """Whether a choice is “not applicable” or “cannot tell”, which are no levels, or ends in “– skip”, which tells the
    rater to leave the question out."""
    text = text.strip(" ()[]")
    text = re.sub(r"^dk\s*=\s*", "", text, flags=re.IGNORECASE)  # “DK = Don’t know”
    return bool(_NOT_APPLICABLE.match(text) or _CANNOT_TELL.match(text) or re.search(r"[-–—] (?:skip|omita)$", text))


def level_in(text: str) -> PastedLevel | None:
    """The level in a text such as “4 points – Nearly all”, “1 = Not at all”, “Yes (2 points)”; None for another
    text."""
    text = text.strip().rstrip(".;,")
    is_last = re.search(rf"[(\[]\s*{NUMBER}\s*{POINTS}?\s*[)\]]$", text, re.IGNORECASE)
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
    # a list behind words that introduce it, “Scale: 0 = no, 1 = yes”
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


def digit_row(text: str) -> tuple[PastedLevel, ...]:
    """The levels of a line that has only numbers, boxes and “n/a”, such as “( ) 1 ( ) 2 ( ) 3” or “-1 0 1”; empty for
    another line."""
    plain = re.sub(r"n\s*/\s*a", " ", re.sub(EMPTY_BOX, " ", text), flags=re.IGNORECASE)
    texts = re.sub(r"(?<=[0-9])[-–](?=[0-9])", " ", plain).split()
    if not all(re.fullmatch(NUMBER, one) for one in texts):
        return ()
    numbers = sorted({number_in(one) for one in texts})
    return tuple(PastedLevel(number, "") for number in numbers) if len(numbers) > 1 else ()


def choices_in(text: str) -> list[str]:
    """The texts behind boxes in a line, such as “☐ Yes  ☐ Partly  ☐ No”, without “not applicable” and “cannot
    tell”."""
    parts = [part.strip() for part in re.split(rf"[{BOXES}]|\[ ?\]|\( \)", text)]
    return [part for part in parts if part and not is_no_level(part)] if len(parts) > 2 and not parts[0] else []
