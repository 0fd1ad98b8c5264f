"""What raters may say about themselves: optional questions; an answer is shown only if five or more gave it."""

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
"""An answer that fewer raters gave is not shown."""


def about_text(chosen: Mapping[str, str]) -> str | None:
    """The valid ones of the answers by question, as the JSON that is stored with a sheet; None if there are none."""
    valid = {question: chosen[question] for question, answers in CHOICES.items() if chosen.get(question) in answers}
    return json.dumps(valid) if valid else None


def about_of(text: str | None) -> dict[str, str]:
    """The answers by question from the stored JSON."""
    return dict(json.loads(text)) if text else {}


def counts_of_five_or_more(texts: Iterable[str], sheets: int) -> dict[str, dict[str, int]]:
    """How many raters gave each answer, by question. `sheets` is how many raters were asked.

    An answer is left out if fewer than five gave it, and also if all who were asked gave it: its number would tell
    what each of them said. So would those that are shown if fewer than five are left: then the smallest is left out
    too."""
    counts: dict[str, Counter[str]] = {question: Counter() for question in CHOICES}
    for text in texts:
        for question, answer in about_of(text).items():
            counts[question][answer] += 1
    shown = {
        question: {
            answer: counts[question][answer] for answer in answers if FEWEST <= counts[question][answer] < sheets
        }
        for question, answers in CHOICES.items()
    }
    for totals in shown.values():
        while totals and 0 < sheets - sum(totals.values()) < FEWEST:
            del totals[min(totals, key=totals.__getitem__)]
    return {question: answers for question, answers in shown.items() if answers}
