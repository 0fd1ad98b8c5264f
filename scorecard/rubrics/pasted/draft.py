"""Makes the file of a rubric from a scorecard that was pasted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.pasted.bands import PastedBand
from scorecard.rubrics.pasted.card import PastedCard, PastedQuestion, PastedSection
from scorecard.rubrics.pasted.levels import PastedLevel
from scorecard.rubrics.pasted.lines import PastedLine, total_in
from scorecard.rubrics.yaml_file import Tree
from scorecard.rubrics.yaml_writer import rubric_text
from scorecard.texts import slug_of

_LONGEST_LABEL = 40  # characters that fit on a button; a longer text becomes the level's descriptor


def draft_text(card: PastedCard, name: str | None = None, notes: Sequence[str] = ()) -> str:
    """The text of a rubric file for a card with questions. The rubric is a draft called `name`; if that is None, the
    name is made from the title. `notes` become comments near the top of the file."""
    first, _, rest = rubric_text(draft_of(card, name)).partition("\n")
    comments = [f"# {line}" for note in notes for line in note.splitlines()]
    return "\n".join([first, *comments, rest])


def lines_not_in(draft: str, lines: Sequence[PastedLine]) -> list[PastedLine]:
    """The lines of a card that its draft lacks: at least two of their words, and more than a third, are not in it.
    Lines that state totals are not among them, since the program computes totals itself."""
    kept = set(_words(draft))
    lost: list[PastedLine] = []
    for line in lines:
        words = _words(line.whole)
        missed = sum(word not in kept for word in words)
        if missed > 1 and missed * 3 > len(words) and total_in(line.whole) is None:
            lost.append(line)
    return lost


def _words(text: str) -> list[str]:
    """Its words of three letters and more, without the digits that stand at some of them, such as those of a
    footnote."""
    return re.findall(r"[^\W\d_]{3,}", text.casefold())


def draft_of(card: PastedCard, name: str | None = None) -> dict[str, Tree]:
    """The tree of a rubric file for a card with questions."""
    # without a scale on the card, questions are rated from 1 to 5
    scale = card.scale or tuple(PastedLevel(Fraction(points), "") for points in range(1, 6))
    # whether any question needs the rubric's scale
    is_shared = any(
        not (one.levels or section.scale or one.is_bonus) for section in card.sections for one in section.questions
    )
    title = card.title or card.sections[0].title or ("Nuestra tarjeta" if card.language == "es" else "Our scorecard")
    tree: dict[str, Tree] = {
        "rubric": name or slug_of(title) or "our-scorecard",
        "edition": "1",
        "title": title,
        **({"about": " ".join(card.about)} if card.about else {}),
        "language": card.language,
        **({"scale": [_level(level) for level in scale]} if is_shared else {}),
        "scoring": _scoring(card),
    }
    if bands := list(_bands(card)):
        tree["bands"] = bands
    taken: set[str] = set()
    tree["principles"] = [_principle(section, card, taken) for section in _with_bonus_placed(card.sections)]
    return tree


def _scoring(card: PastedCard) -> dict[str, Tree]:
    """The key `scoring` of the rubric, so that it counts as the card does."""
    by_section = any(section.percent is not None for section in card.sections)
    scoring: dict[str, Tree] = {"combine": "principles" if by_section else "criteria", "show": card.unit}
    usual = {"mean": 1, "points": 0, "percent": 0}[card.unit]  # what a rubric without “decimals” has
    places = _places(card)
    return scoring if places == usual else {**scoring, "decimals": str(places)}


def _places(card: PastedCard) -> int:
    """The decimals of the score: as many as the limits of the bands have, and at least one unless it is a percent."""
    places = max((len(exact_text(band.number).partition(".")[2]) for band in card.bands), default=0)
    # averages of several people's points are not whole numbers, and if rounded to whole numbers would not add up
    return max(places, 0 if card.unit == "percent" else 1)


def _bands(card: PastedCard) -> Iterator[Tree]:
    """The bands of the rubric, beginning with the lowest, which has no “from” whatever the card says. A band of which
    only the end is stated begins where the one below it ends. By its `limit`, a band begins at its number (“from”) or
    just beyond it (“beyond”), or ends at it (“up to”) or just below it (“below”)."""
    next_score = Fraction(1, 10 ** _places(card))  # from a score that is printed to the next one
    ends = sorted((band for band in card.bands if band.start is None), key=lambda band: band.number)
    by_start: dict[Fraction, PastedBand] = {}
    for below, band in pairwise([None, *ends]):
        assert band is not None
        start = Fraction(-1) if below is None else below.number + (next_score if below.limit == "up to" else 0)
        by_start.setdefault(start, band)
    for band in card.bands:
        if band.start is not None:
            by_start.setdefault(band.start + (next_score if band.limit == "beyond" else 0), band)
    taken: set[str] = set()
    for rank, start in enumerate(sorted(by_start)):
        entry: dict[str, Tree] = {"id": _free_id(by_start[start].label, taken)}
        if rank:
            entry["from"] = exact_text(start)
        yield {**entry, "label": by_start[start].label}


def _with_bonus_placed(sections: Sequence[PastedSection]) -> list[PastedSection]:
    """The sections. One that has only bonus questions is joined to the one before it; the first ones, to the first that
    has others. The questions count as much there as they did in their own section."""
    first_place = next(n for n, section in enumerate(sections) if not _is_bonus(section))
    kept: list[PastedSection] = [sections[first_place]]
    for section in (*sections[:first_place], *sections[first_place + 1 :]):
        if not _is_bonus(section):
            kept.append(section)
            continue
        ratio = (section.weight or Fraction(1)) / (kept[-1].weight or Fraction(1))
        moved = [replace(question, weight=(question.weight or 1) * ratio) for question in section.questions]
        kept[-1] = replace(kept[-1], questions=[*kept[-1].questions, *moved])
    return kept


def _is_bonus(section: PastedSection) -> bool:
    return all(question.is_bonus for question in section.questions)


def _principle(section: PastedSection, card: PastedCard, taken: set[str]) -> dict[str, Tree]:
    title = section.title or ("Preguntas" if card.language == "es" else "Questions")
    principle: dict[str, Tree] = {"id": _free_id(title, taken), "title": title}
    if section.about:
        principle["about"] = " ".join(section.about)
    if section.percent:
        principle["weight"] = exact_text(section.percent)
    principle["criteria"] = [_criterion(question, section, card, taken) for question in section.questions]
    return principle


def _criterion(question: PastedQuestion, section: PastedSection, card: PastedCard, taken: set[str]) -> dict[str, Tree]:
    criterion: dict[str, Tree] = {"id": _free_id(question.text, taken), "question": question.text}
    if question.guidance:
        criterion["guidance"] = " ".join(question.guidance)
    weight = (question.weight or Fraction(1)) * (section.weight or Fraction(1))
    if weight != 1:
        criterion["weight"] = _plain(weight)
    levels = question.levels or (section.scale if section.scale != card.scale else ())
    if question.is_bonus:
        criterion["bonus"] = "yes"
        levels = levels or [PastedLevel(Fraction(0), ""), PastedLevel(question.worth or Fraction(1), "")]
    if levels:
        criterion["scale"] = [_level(level) for level in levels]
    return criterion


def _level(level: PastedLevel) -> dict[str, Tree]:
    key = "label" if len(level.text) <= _LONGEST_LABEL else "descriptor"
    return {"points": exact_text(level.points), **({key: level.text} if level.text else {})}


def _plain(number: Fraction) -> str:
    """A weight in plain digits; a third becomes 0.333333."""
    return exact_text(Fraction(round(number * 10**6), 10**6))


def _free_id(text: str, taken: set[str]) -> str:
    """An id made from a text, with a number if the id is in `taken`. It is added to `taken`."""
    stem = "-".join(slug_of(text).split("-")[:6])[:40].strip("-") or "part"
    free, number = stem, 1
    while free in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(free)
    return free
