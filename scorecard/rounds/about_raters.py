"""What raters may say of themselves: a few choices, each skippable, shown only where five or more said the same."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

CHOICES: Mapping[str, tuple[str, ...]] = {
    "nearby": ("yes", "no"),
    "home": ("rents", "owns", "other"),
    "language": ("en", "es", "hmn", "so", "kar", "other"),
    "age": ("under 25", "25 to 44", "45 to 64", "65 or more"),
}
"""The codes of the answers by the code of the question."""

FEWEST = 5


def about_text(chosen: Mapping[str, str]) -> str | None:
    """What was chosen of the known answers, as it is kept with a sheet."""
    known = {question: chosen[question] for question, answers in CHOICES.items() if chosen.get(question) in answers}
    return json.dumps(known) if known else None


def about_of(text: str | None) -> dict[str, str]:
    return dict(json.loads(text)) if text else {}


def told_by_five(texts: Iterable[str]) -> dict[str, dict[str, int]]:
    """How many gave each answer, for the answers that five or more gave."""
    counts: dict[str, Counter[str]] = {question: Counter() for question in CHOICES}
    for text in texts:
        for question, answer in about_of(text).items():
            counts[question][answer] += 1
    shown = {
        question: {answer: counts[question][answer] for answer in answers if counts[question][answer] >= FEWEST}
        for question, answers in CHOICES.items()
    }
    return {question: answers for question, answers in shown.items() if answers}
