"""Finds the question of a rubric that a heading in a table names."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from rapidfuzz import fuzz, process

from scorecard.ratings.folding import INVISIBLE, fold
from scorecard.rubrics.models import Rubric

_NEAR = 86  # percent of likeness from which a heading may mean a question
_SHORT = 8  # letters: a heading of fewer is too short to tell by its likeness
_CLEARLY = 6  # percent of likeness by which the best question must be ahead of the next one
_TELLING = 0.5  # the least weight of shared words for a guess; a word that two questions have weighs 0.5
_STEM = 5  # letters at the beginning of a word that are compared
_NUMBERING = re.compile(r"^\s*(?:q(?:uestion)?\s*)?\(?[0-9]{1,3}(?:[.)\]:]+|\s*[-–—])\s*", re.IGNORECASE)
_ONLY_A_NUMBER = re.compile(
    r"^\s*(?:q(?:uestion)?|pregunta|p|no|nr|item|#)?[\s.#]*([0-9]{1,3})\s*[.)\]:]?\s*$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\[([^\[\]]+)\]\s*$")
# what form tools write between the name of a group of questions and the question
_GROUPS = re.compile(r"/|::|\s(?:>+|»|\|)\s|\s[-–—]\s")

Names: TypeAlias = Mapping[str, Sequence[str]]
"""The texts by which tables may name each criterion: its id, its question and its short name in every language."""


def _stem(word: str) -> str:
    return word[:_STEM]


@dataclass(frozen=True, slots=True)
class Found:
    """The criterion that a text names. `is_sure` is whether the text is one of its names, and no other criterion's."""

    criterion: str
    is_sure: bool


@dataclass(frozen=True)
class Questions:
    """The criteria of a rubric, to be found by the headings of tables."""

    rubric: Rubric
    names: Names

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        """The criteria by each of their names as `fold` leaves it: in lower case, without most signs."""
        folded: dict[str, list[str]] = {}
        for id_, names in self.names.items():
            for name in {fold(name) for name in names} - {""}:
                folded.setdefault(name, []).append(id_)
        return folded

    @cached_property
    def _rare_words(self) -> dict[str, dict[str, float]]:
        """By criterion, the beginnings of the words in its names, each with its weight: 1 divided by the number of
        criteria that have it."""
        stems = {
            id_: {_stem(word) for name in names for word in fold(name).split()} for id_, names in self.names.items()
        }
        often = Counter(stem for known in stems.values() for stem in known)
        return {id_: {stem: 1 / often[stem] for stem in known} for id_, known in stems.items()}

    def likely(self, heading: str) -> str | None:
        """The criterion that clearly shares the most, and the rarest, words with a heading: a guess that a person has
        to confirm. None where there is no such criterion."""
        words = {_stem(word) for word in fold(_NUMBERING.sub("", heading)).split()}
        scores = sorted(
            ((sum(known.get(word, 0) for word in words), id_) for id_, known in self._rare_words.items()), reverse=True
        )
        if not scores or scores[0][0] < _TELLING or (len(scores) > 1 and scores[0][0] < 1.5 * scores[1][0]):
            return None
        return scores[0][1]

    def find(self, heading: str) -> Found | None:
        """The criterion that a heading names; None where none comes near."""
        forms = [form for form in dict.fromkeys(map(fold, _forms(heading))) if form]
        for form in forms:
            if known := self._by_name.get(form):
                return Found(known[0], len(known) == 1)
        return next(filter(None, map(self._near, forms)), None)

    def _near(self, form: str) -> Found | None:
        """The criterion with a name that is clearly most like this text, never sure; None for a short text."""
        if len(form) < _SHORT:
            return None
        found = process.extract(form, list(self._by_name), scorer=fuzz.ratio, limit=6, score_cutoff=_NEAR)
        ids = {self._by_name[name][0]: score for name, score, _ in reversed(found)}
        best = sorted(ids, key=lambda id_: -ids[id_])
        if not best or (len(best) > 1 and ids[best[0]] - ids[best[1]] < _CLEARLY):
            return None
        return Found(best[0], is_sure=False)


def question_number(heading: str) -> int | None:
    """The number in a heading that is nothing but a question's number, such as “Q7”; None for any other text."""
    found = _ONLY_A_NUMBER.match(INVISIBLE.sub("", heading))
    return int(found[1]) if found else None


def _forms(heading: str) -> Iterator[str]:
    """The texts in a heading that may name a question: the whole heading, the heading without a number in front, the
    text in brackets at its end, the text after the names of groups, and what follows the last point, as in
    `group.id`."""
    heading = INVISIBLE.sub("", heading)
    yield heading
    yield _NUMBERING.sub("", heading)
    if bracket := _BRACKETS.search(heading):
        yield from (bracket[1], _NUMBERING.sub("", bracket[1]))
    *_, last = _GROUPS.split(heading)
    if last != heading:
        yield from (last, _NUMBERING.sub("", last))
    if "." in heading and " " not in heading:
        yield heading.rpartition(".")[2]


def names_of(rubrics: Iterable[Rubric]) -> Names:
    """The names of the criteria in a rubric and its translations."""
    names: dict[str, list[str]] = {}
    for rubric in rubrics:
        for id_, criterion in rubric.criteria.items():
            texts = [id_, criterion.question, criterion.short, criterion.short_name.rstrip("…")]
            names.setdefault(id_, []).extend(text for text in texts if text)
    return names
