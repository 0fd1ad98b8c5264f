"""Finds in a text what could lead to a person: e-mail addresses, telephone numbers, street addresses, links, and the
age of a child."""

import re
from dataclasses import dataclass

_STREET = (
    r"st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|l(?:a)?ne?|dr(?:ive)?|c(?:our)?t|pl(?:ace)?|way|pkwy|parkway"
    r"|ter(?:race)?|cir(?:cle)?|hwy|highway|alley|trail|trl|sq(?:uare)?"
)
_NO_NAME = "way|the|an?|of|from|this|that|our|their|on|in|and|to|for|is|are"  # words that no street is called by
_ABBREVIATED = "st|ste|dr|jr|sr|mt|ft|gen|col"  # words of a street's name that may end in a period: St. Clair Ave
# a day such as 2026-05-31, a span of years, and a large number such as 1 500 000
_NO_PHONE = r"\d{4}-\d\d-\d\d\b|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b|\d{1,3}(?:[ .]\d{3})*[ .]000\b(?![ .-]?\d)"
_CHILD = (
    r"sons?|daughters?|kids?|child(?:ren)?|boys?|girls?|nephews?|nieces?|grand(?:son|daughter|child)\w*"
    r"|hij[oa]s?|niñ[oa]s?|niet[oa]s?|sobrin[oa]s?"
)
_PERSONAL = re.compile(
    r"(?P<mail>(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
    r"|(?P<link>https?://\S+|www\.\S+|(?<!\w)@\w{2,})"
    rf"|(?P<phone>(?<!\d)(?<!\d[ ./‐‑–-])(?!{_NO_PHONE})"
    r"\+?(?:\d[\s().·/‐‑–-]{0,3}){6,14}\d(?!\d))"
    r"|(?P<street>\b\d{1,5}[a-z]?\s+(?:[nsew]\.?\s+|north\s+|south\s+|east\s+|west\s+)?"
    rf"(?:(?!(?:{_NO_NAME})\b)(?:(?:{_ABBREVIATED})\.|[\w'’-]{{1,40}})\s+){{1,4}}?(?:{_STREET})\b\.?(?:\s+[nsew]\b\.?)?(?:,?\s+(?:apt|unit|suite|#)\.?\s*\w+)?)"
    r"|(?P<calle>\b(?:calle|avenida|av\.|camino|paseo)\s+(?:[\w.'’-]{1,40}\s+){0,3}?(?:n[úu]m\.?\s*|#\s*|no\.?\s*)?\d{1,5}\b)"
    rf"|(?P<child>\b(?:{_CHILD})\b[^.;\d]{{0,40}}?(?:,\s*|\(|\b(?:is|was|age[sd]?|tiene|de)\s+)1?\d\b(?![.,]?\d|\s*%)"
    r"(?:(?:,|\s*(?:and|y|&))\s*1?\d\b(?![.,]?\d|\s*%))*)"
    rf"|(?P<children>\b(?:{_CHILD})\s+(?:are|were|tienen)\s+1?\d(?:(?:,|\s*(?:and|y|&))\s*1?\d\b)+(?![.,]?\d|\s*%))"
    r"|(?P<age>\b1?\d[-\s]years?[-\s]old\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TextPart:
    """A part of a text, and whether it could lead to a person."""

    text: str
    is_personal: bool


def text_parts(text: str) -> tuple[TextPart, ...]:
    """Splits a text into parts; joined in this order they give the text again."""
    parts: list[TextPart] = []
    last = 0
    for match in _PERSONAL.finditer(text):
        if match.start() > last:
            parts.append(TextPart(text[last : match.start()], is_personal=False))
        parts.append(TextPart(match[0], is_personal=True))
        last = match.end()
    if last < len(text):
        parts.append(TextPart(text[last:], is_personal=False))
    return tuple(parts)
