"""The rules that a rubric must keep as a whole, beyond the shape of its parts.

The rules read the tree of a file, in which every value is still the text that was typed, and skip parts that have the
wrong type, so that one check reports every fault."""

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from fractions import Fraction
from typing import TypeAlias

from scorecard.errors import Sentence
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.yaml_file import Path, Tree
from scorecard.texts import is_web_address

_MOST_CRITERIA = 500  # nobody answers more, and a page shows them all
_MOST_LEVELS = 10_000  # a page shows each level of each question
_MOST_SUGGESTED = 200  # words, and characters of a word: keeps comparing and listing cheap when a file is nonsense

Fault: TypeAlias = tuple[Path, Sentence]


def rule_faults(tree: Tree) -> Iterator[Fault]:
    """Every broken rule: the path of the faulty value and a sentence that says what to write instead."""
    if not isinstance(tree, dict):
        return
    number = sum(1 for _ in _criteria(tree))
    if number > _MOST_CRITERIA:
        values = {"number": number, "most": _MOST_CRITERIA}
        yield ("principles",), Sentence("There are {number} criteria; keep {most} at the most.", **values)
        return
    if (levels := _levels_of_all_questions(tree)) > _MOST_LEVELS:
        together = Sentence(
            "All questions together have {number} levels; keep {most} at the most.", number=levels, most=_MOST_LEVELS
        )
        yield ("principles",), together
        return
    yield from _source_faults(tree)
    yield from _scale_faults(tree, ())
    yield from _duplicate_faults(_entries(tree, "kinds"), "kinds", "id", Sentence("kind"))
    yield from _duplicate_faults(_entries(tree, "glossary"), "glossary", "term", Sentence("term"))
    yield from _principle_faults(tree)
    yield from _scoring_faults(tree)
    yield from _band_faults(tree)


def _source_faults(tree: dict[str, Tree]) -> Iterator[Fault]:
    source = tree.get("source")
    url = source.get("url") if isinstance(source, dict) else None
    if isinstance(url, str) and url and not is_web_address(url):
        yield ("source", "url"), Sentence("“{url}” is not a web address; begin with https://", url=url[:100])


def _levels_of_all_questions(tree: dict[str, Tree]) -> int:
    """The levels of each question, its own or those of the rubric's scale, added up."""

    def length(holder: dict[str, Tree]) -> int:
        scale = holder.get("scale")
        return len(scale) if isinstance(scale, list) else 0

    return sum(length(criterion) or length(tree) for _, criterion in _criteria(tree))


def suggestion(word: str, known: Iterable[str]) -> Sentence:
    """The end of a sentence, which suggests the known word that is most similar, or lists all known words."""
    words = list(known)[:_MOST_SUGGESTED]
    near = get_close_matches(word.lower()[:_MOST_SUGGESTED], words, n=1)
    if near:
        return Sentence("did you mean “{word}”?", word=near[0])
    return (
        Sentence("the known ones are {words}.", words=", ".join(words)) if words else Sentence("there are none here.")
    )


def completed(tree: Tree) -> Tree:
    """The tree with the defaults that depend on other keys filled in: unit (`show`), decimals, labels of levels."""
    if not isinstance(tree, dict):
        return tree
    scoring = tree.get("scoring", {})
    if isinstance(scoring, dict):
        show = scoring.get("show", "mean" if "scale" in tree else "percent")
        scoring = {"show": show, "decimals": "1" if show == "mean" else "0", **scoring}
    labels = {plain_number(level.get("points")): level.get("label") for _, level in _entries(tree, "scale")}
    principles = tree.get("principles")
    if isinstance(principles, list):
        principles = [_labelled(principle, "criteria", labels) for principle in principles]
        tree = {**tree, "principles": principles}
    return {**tree, "scoring": scoring}


def _labelled(part: Tree, key: str, labels: dict[Fraction | None, Tree | None]) -> Tree:
    """A copy of a principle (`key` is “criteria”) or a criterion (“scale”) in which levels without a label have that of
    the rubric's scale for the same points. `labels` has these by points."""
    if not isinstance(part, dict) or not isinstance(items := part.get(key), list):
        return part
    if key == "criteria":
        return {**part, key: [_labelled(item, "scale", labels) for item in items]}
    return {**part, key: [_with_label(item, labels) for item in items]}


def _with_label(level: Tree, labels: dict[Fraction | None, Tree | None]) -> Tree:
    if not isinstance(level, dict) or "label" in level:
        return level
    label = labels.get(plain_number(level.get("points")))
    return level if label is None else {**level, "label": label}


def _entries(tree: dict[str, Tree], key: str) -> list[tuple[int, dict[str, Tree]]]:
    items = tree.get(key)
    if not isinstance(items, list):
        return []
    return [(number, item) for number, item in enumerate(items) if isinstance(item, dict)]


def _criteria(tree: dict[str, Tree]) -> Iterator[tuple[Path, dict[str, Tree]]]:
    for p, principle in _entries(tree, "principles"):
        for c, criterion in _entries(principle, "criteria"):
            yield ("principles", p, "criteria", c), criterion


def _duplicate_faults(entries: list[tuple[int, dict[str, Tree]]], at: str, key: str, noun: Sentence) -> Iterator[Fault]:
    yield from _duplicate_faults_at([((at, number), entry) for number, entry in entries], key, noun)


def _duplicate_faults_at(entries: list[tuple[Path, dict[str, Tree]]], key: str, noun: Sentence) -> Iterator[Fault]:
    seen: Counter[Tree] = Counter()
    for at, entry in entries:
        name = entry.get(key)
        if isinstance(name, str) and name:
            if seen[name]:
                yield (*at, key), used_twice(noun, name, key)
            seen[name] += 1


def used_twice(noun: Sentence, name: str, key: str) -> Sentence:
    """The sentence for an id or a term that the file uses a second time."""
    return Sentence(
        "The {noun} “{name}” is here a second time; keep one, or give the other a new {key}.",
        noun=noun,
        name=name,
        key=key,
    )


def _scale_faults(owner: dict[str, Tree], at: Path) -> Iterator[Fault]:
    scale = owner.get("scale")
    if not isinstance(scale, list):
        return
    if len(scale) < 2:
        yield (*at, "scale"), Sentence("A scale needs at least two levels.")
    last: Fraction | None = None
    for number, level in _entries(owner, "scale"):
        points = plain_number(level.get("points"))
        if points is None:
            continue
        place = (*at, "scale", number, "points")
        if last is not None and points == last:
            yield (
                place,
                Sentence("Two levels have {points} points; each level needs its own.", points=exact_text(points)),
            )
        elif last is not None and points < last:
            yield (
                place,
                Sentence(
                    "The points {points} come after {last}; list the levels from fewest to most points.",
                    points=exact_text(points),
                    last=exact_text(last),
                ),
            )
        last = points if last is None else max(last, points)
    if last == 0:
        yield (*at, "scale"), Sentence("The highest points on this scale are 0; give the best level more than 0.")


def _most_points(owner: dict[str, Tree]) -> Fraction | None:
    points = [plain_number(level.get("points")) for _, level in _entries(owner, "scale")]
    return max((number for number in points if number is not None), default=None)


def _principle_faults(tree: dict[str, Tree]) -> Iterator[Fault]:
    principles = tree.get("principles")
    if principles == []:
        yield ("principles",), Sentence("“principles” lists nothing; a rubric needs at least one principle.")
    yield from _duplicate_faults(_entries(tree, "principles"), "principles", "id", Sentence("principle"))
    yield from _duplicate_faults_at(list(_criteria(tree)), "id", Sentence("criterion"))
    kinds = [kind["id"] for _, kind in _entries(tree, "kinds") if isinstance(kind.get("id"), str)]
    for p, principle in _entries(tree, "principles"):
        at: Path = ("principles", p, "criteria")
        if principle.get("criteria") == []:
            yield at, Sentence("“criteria” lists nothing; a principle needs at least one criterion.")
        criteria = [criterion for _, criterion in _entries(principle, "criteria")]
        if criteria and all(
            criterion.get("bonus") == "yes" or _is_pure_requirement(criterion) for criterion in criteria
        ):
            yield (
                at,
                Sentence(
                    "Every criterion of this principle is a bonus or has the weight 0;"
                    " add one that is neither, or it never has a score."
                ),
            )
    for at, criterion in _criteria(tree):
        yield from _scale_faults(criterion, at)
        yield from _criterion_faults(tree, criterion, at, [str(kind) for kind in kinds])


def _criterion_faults(tree: dict[str, Tree], criterion: dict[str, Tree], at: Path, kinds: list[str]) -> Iterator[Fault]:
    owner = criterion if "scale" in criterion else tree
    if "scale" not in owner:
        yield at, Sentence("This criterion has no levels; give it a “scale”, or give the rubric one.")
    requires, most = plain_number(criterion.get("requires")), _most_points(owner)
    if requires is not None and most is not None and requires > most:
        yield (
            (*at, "requires"),
            Sentence(
                "No level reaches {requires} points; the most here is {most}.",
                requires=exact_text(requires),
                most=exact_text(most),
            ),
        )
    if criterion.get("bonus") == "yes" and "requires" in criterion:
        yield (*at, "requires"), Sentence("A bonus cannot be required; remove “requires” or “bonus”.")
    if _is_weightless(criterion) and "requires" not in criterion:
        yield (
            (*at, "weight"),
            Sentence("“weight” is 0; a weight must be above 0, except for a criterion that only “requires” something."),
        )
    applies_to = criterion.get("applies_to")
    if isinstance(applies_to, list):
        if not applies_to:
            yield (*at, "applies_to"), Sentence("“applies_to” lists nothing; name a kind or remove the key.")
        for number, kind in enumerate(applies_to):
            if isinstance(kind, str) and kind and kind not in kinds:
                place = (*at, "applies_to", number)
                yield place, _unknown(Sentence("kind"), kind, kinds)


def _is_pure_requirement(criterion: dict[str, Tree]) -> bool:
    return "requires" in criterion and _is_weightless(criterion)


def _is_weightless(criterion: dict[str, Tree]) -> bool:
    return plain_number(criterion.get("weight")) == 0


def _unknown(noun: Sentence, word: str, known: list[str]) -> Sentence:
    return Sentence(
        "“{word}” is not a {noun} of this rubric; {known}",
        word=word[:60],
        noun=noun,
        known=suggestion(word, known),
    )


def _scoring_faults(tree: dict[str, Tree]) -> Iterator[Fault]:
    scoring = tree.get("scoring")
    if not isinstance(scoring, dict):
        return
    if scoring.get("show") == "mean" and "scale" not in tree:
        yield ("scoring", "show"), Sentence("A mean needs a scale that all criteria share; give the rubric a “scale”.")
    if scoring.get("show") == "points" and scoring.get("combine", "principles") == "principles":
        yield ("scoring", "show"), Sentence("Points are added over all criteria; write “combine: criteria” with them.")
    if "bands_of" in scoring and scoring.get("show") != "points":
        yield ("scoring", "bands_of"), Sentence("Only points need “bands_of”; remove it, or write “show: points”.")
    bands = [str(band.get("id")) for _, band in _entries(tree, "bands")]
    cap = scoring.get("cap_band")
    if isinstance(cap, str) and cap and cap not in bands:
        yield ("scoring", "cap_band"), _unknown(Sentence("band"), cap, bands)


def _band_faults(tree: dict[str, Tree]) -> Iterator[Fault]:
    bands = _entries(tree, "bands")
    yield from _duplicate_faults(bands, "bands", "id", Sentence("band"))
    complete = completed(tree)
    scoring = complete.get("scoring") if isinstance(complete, dict) else None
    scoring = scoring if isinstance(scoring, dict) else {}
    of_share = scoring.get("bands_of") == "share"
    # a start that is a percent of the points that could be earned need not be a score that can be shown
    decimals = None if of_share else plain_number(scoring.get("decimals"))
    top = Fraction(100) if of_share else _top(tree, scoring.get("show"))
    last: Fraction | None = None
    for number, band in bands:
        at: Path = ("bands", number, "from")
        start = plain_number(band.get("from"))
        if number == 0 and "from" in band:
            yield at, Sentence("The lowest band reaches down to the lowest score; remove its “from”.")
        if number > 0 and "from" not in band:
            yield (
                ("bands", number),
                Sentence("This band needs a “from”; only the lowest band, which is first, has none."),
            )
        if start is None or number == 0:
            continue
        if last is not None and start <= last:
            yield (
                at,
                Sentence(
                    "{start} comes after {last}; list the bands from lowest to highest.",
                    start=exact_text(start),
                    last=exact_text(last),
                ),
            )
        last = start if last is None else max(last, start)
        if decimals is not None and decimals <= 4 and (start * 10 ** int(decimals)).denominator != 1:
            yield (
                at,
                Sentence(
                    "With “decimals: {decimals}” no score can ever show {start}; round it, or raise “decimals”.",
                    decimals=exact_text(decimals),
                    start=exact_text(start),
                ),
            )
        if top is not None and start > top:
            yield (
                at,
                Sentence(
                    "{start} is above the highest score, {top}; no project could reach it.",
                    start=exact_text(start),
                    top=exact_text(top),
                ),
            )


def _top(tree: dict[str, Tree], show: Tree | None) -> Fraction | None:
    """The highest score that can be shown; None if the tree lacks a value that this depends on."""
    if show == "mean":
        return _most_points(tree)
    if show == "percent":
        return Fraction(100)
    if show != "points":
        return None
    total = Fraction(0)
    for _, criterion in _criteria(tree):
        weight = plain_number(criterion.get("weight", "1"))
        most = _most_points(criterion if "scale" in criterion else tree)
        if weight is None or most is None:
            return None
        total += weight * most
    return total
