"""Matches the texts of people's tables to the questions of a rubric and to their answers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from rapidfuzz import fuzz, process

from scorecard.engine.answers import Given, NotRated, read_given
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.models import Rubric
from scorecard.texts import normalized

_NEAR = 86  # percent of likeness from which a heading may mean a question
_NEAR_WORDS = 80  # percent of likeness from which a text may mean a level
_SHORT = 8  # letters: a level's text of at most so many, or a heading of fewer, is too short to tell by its likeness
_CLEARLY = 6  # percent of likeness by which the best question must be ahead of the next one
_TELLING = 0.5  # the least weight of shared words for a guess; a word that two questions have weighs 0.5
_STEM = 5  # letters at the beginning of a word that are compared
_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]")
_SIGNS = re.compile(r"[^\w%&+]+|_+")
_NUMBERING = re.compile(r"^\s*(?:q(?:uestion)?\s*)?\(?[0-9]{1,3}(?:[.)\]:]+|\s*[-–—])\s*", re.IGNORECASE)
_ONLY_A_NUMBER = re.compile(
    r"^\s*(?:q(?:uestion)?|pregunta|p|no|nr|item|#)?[\s.#]*([0-9]{1,3})\s*[.)\]:]?\s*$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\[([^\[\]]+)\]\s*$")
# what form tools write between the name of a group of questions and the question
_GROUPS = re.compile(r"/|::|\s(?:>+|»|\|)\s|\s[-–—]\s")
_OF_TOP = re.compile(r"^([0-9.,]+)\s*(?:/|out of|of|de)\s*([0-9.,]+)$", re.IGNORECASE)
_NUMBER_FIRST = re.compile(r"^\(?([0-9]+(?:[.,][0-9]+)?)\)?\s*(?:[-–—:=.;)]|\s)\s*(.*)$")
_NUMBER_LAST = re.compile(r"^(.*?)\s*[(\[-]\s*([0-9]+(?:[.,][0-9]+)?)\s*[)\]]?$")

_NOT_APPLICABLE = {
    *("na", "n a", "not applicable", "does not apply", "doesnt apply", "not apply", "does not apply to this project"),
    *("no aplica", "no corresponde", "nc", "n c"),
}
_CANNOT_TELL = {
    *("cannot tell", "cant tell", "can not tell", "dont know", "do not know", "i dont know", "i do not know", "unsure"),
    *("not sure", "im not sure", "unknown", "dk", "no opinion", "not enough information"),
    *("no se", "no sé", "no se puede saber", "no sabe", "no lo se", "no lo sé"),
}

Names: TypeAlias = Mapping[str, Sequence[str]]
"""The texts by which tables may name each criterion: its id, its question and its short name in every language."""


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A text in lower case, with single spaces and without signs except %, & and +: “Don’t  wait!” is “dont wait”."""
    plain = normalized("NFKC", _INVISIBLE.sub("", text)).casefold()
    return " ".join(_SIGNS.sub(" ", re.sub("['’‘`´]", "", plain)).split())


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


def is_not_applicable(text: str) -> bool:
    """Whether a text says that a question does not apply."""
    return fold(text) in _NOT_APPLICABLE


def question_number(heading: str) -> int | None:
    """The number in a heading that is nothing but a question's number, such as “Q7”; None for any other text."""
    found = _ONLY_A_NUMBER.match(_INVISIBLE.sub("", heading))
    return int(found[1]) if found else None


def _forms(heading: str) -> Iterator[str]:
    """The texts in a heading that may name a question: the whole heading, the heading without a number in front, the
    text in brackets at its end, the text after the names of groups, and what follows the last point, as in
    `group.id`."""
    heading = _INVISIBLE.sub("", heading)
    yield heading
    yield _NUMBERING.sub("", heading)
    if bracket := _BRACKETS.search(heading):
        yield from (bracket[1], _NUMBERING.sub("", bracket[1]))
    *_, last = _GROUPS.split(heading)
    if last != heading:
        yield from (last, _NUMBERING.sub("", last))
    if "." in heading and " " not in heading:
        yield heading.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the text of a cell means as an answer. `given` is None where the cell leaves the question unanswered."""

    given: Given | None


@dataclass(frozen=True)
class Answers:
    """The answers of a rubric's criteria, to be found by the texts of cells. `labels` has the texts of each level in
    every language, by criterion id and then by the level's points as text."""

    rubric: Rubric
    labels: Mapping[str, Mapping[str, Sequence[str]]]

    @cached_property
    def _by_label(self) -> dict[str, dict[str, str]]:
        return {
            id_: {fold(text): points for points, texts in levels.items() for text in texts if fold(text)}
            for id_, levels in self.labels.items()
        }

    def read(self, text: str, criterion: str) -> Meaning | None:
        """What a cell under a criterion means; None for a text that is no answer, or has the label of another level."""
        plain = normalized("NFKC", _INVISIBLE.sub("", text)).strip().rstrip(";").strip()
        if not plain:
            return Meaning(None)
        folded, labels = fold(plain), self._by_label[criterion]
        # a level can be called “Two” or “Unknown”; digits are points
        if not plain[0].isdecimal() and (points := labels.get(folded)):
            return self._points(points, criterion)
        number = _number(plain)
        given = read_given(number or plain, self.rubric, criterion)
        if given is not None:
            return Meaning(given)
        if folded in _NOT_APPLICABLE:
            never = self.rubric.criteria[criterion].not_applicable == "never"
            return None if never else Meaning(NotRated.NOT_APPLICABLE)
        if folded in _CANNOT_TELL:
            return Meaning(NotRated.CANNOT_TELL)
        if points := labels.get(folded):
            return self._points(points, criterion)
        return self._of_top(plain, criterion) or self._with_label(plain, criterion)

    @cached_property
    def turned(self) -> frozenset[str]:
        """The criteria that count the other way round: a label of the shared scale has other points there."""
        shared = {fold(level.label): level.points for level in self.rubric.scale or () if level.label}
        return frozenset(
            id_
            for id_, levels in self.rubric.levels.items()
            if any(level.label and shared.get(fold(level.label), level.points) != level.points for level in levels)
        )

    def near(self, text: str, criterion: str) -> str | None:
        """The points of the level whose words are nearest to a text; None where none comes near."""
        labels = self._by_label[criterion]
        found = process.extractOne(fold(text), list(labels), scorer=fuzz.ratio, score_cutoff=_NEAR_WORDS)
        return labels[found[0]] if found else None

    def criterion_of(self, texts: Iterable[str]) -> str | None:
        """The criterion whose levels have texts like at least half of these, and like at least two; None if there is
        none. Like means nearly the same letters."""
        votes: Counter[str] = Counter()
        number = 0
        for text in {fold(text) for text in texts}:
            number += 1
            found = process.extractOne(text, list(self._own_words), scorer=fuzz.ratio, score_cutoff=_NEAR_WORDS)
            if found:
                votes[self._own_words[found[0]]] += 1
        id_, most = votes.most_common(1)[0] if votes else ("", 0)
        return id_ if most > 1 and most * 2 >= number else None

    @cached_property
    def _own_words(self) -> dict[str, str]:
        """The criterion id by each text of its levels that no other criterion has, without short texts."""
        ids: dict[str, set[str]] = {}
        for id_, labels in self._by_label.items():
            for text in labels:
                ids.setdefault(text, set()).add(id_)
        return {text: next(iter(known)) for text, known in ids.items() if len(known) == 1 and len(text) > _SHORT}

    def on_scale(self, number: str, criterion: str) -> Given | None:
        """What a number of the shared scale means under a criterion that counts the other way round: the level with the
        same label."""
        labels = {exact_text(level.points): level.label for level in self.rubric.scale or ()}
        points = self._by_label[criterion].get(fold(labels.get(number) or ""))
        return read_given(points, self.rubric, criterion) if points else None

    def _points(self, points: str, criterion: str) -> Meaning | None:
        """The answer with these points; None if the criterion has no such level."""
        given = read_given(points, self.rubric, criterion)
        return Meaning(given) if given is not None else None

    def _of_top(self, text: str, criterion: str) -> Meaning | None:
        """“4/5”, where 5 are the most points."""
        found = _OF_TOP.match(text)
        if not found or not (points := _number(found[1])) or not (top := _number(found[2])):
            return None
        return self._points(points, criterion) if plain_number(top) == self.rubric.points[criterion][-1] else None

    def _with_label(self, text: str, criterion: str) -> Meaning | None:
        """“4 - Agree” or “Agree (4)”. The label has to be that of the points, or no label at all."""
        for pattern, number_at, label_at in ((_NUMBER_FIRST, 1, 2), (_NUMBER_LAST, 2, 1)):
            found = pattern.match(text)
            points = _number(found[number_at]) if found else None
            if not found or points is None or read_given(points, self.rubric, criterion) is None:
                continue
            label = fold(found[label_at])
            # a sign alone says something else: “-1” is often a code for no answer, “3 ?” is a doubt
            if not label and re.search(r"[?–—-]", text):
                return None
            stated = self._by_label[criterion].get(label)
            if not label or (stated and plain_number(stated) == plain_number(points)):
                return self._points(points, criterion)
        return None


_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
)
_NUMBERS_IN_WORDS = {word: str(place % 11) for place, word in enumerate(_WORDS)}


def _number(text: str) -> str | None:
    """A number as plain digits: “4.0”, “4,0”, “٤” and “four” are “4”; None for any other text."""
    if word := _NUMBERS_IN_WORDS.get(text.strip().casefold()):
        return word
    digits = "".join(str(unicodedata.digit(letter)) if letter.isdecimal() else letter for letter in text.strip())
    digits = digits.replace(",", ".") if digits.count(",") == 1 and "." not in digits else digits
    found = re.fullmatch(r"0*([0-9]+)(?:\.([0-9]*?)0*)?", digits)
    if not found:
        return None
    return f"{found[1]}.{found[2]}" if found[2] else found[1]


def names_of(rubrics: Iterable[Rubric]) -> Names:
    """The names of the criteria in a rubric and its translations."""
    names: dict[str, list[str]] = {}
    for rubric in rubrics:
        for id_, criterion in rubric.criteria.items():
            texts = [id_, criterion.question, criterion.short, criterion.short_name.rstrip("…")]
            names.setdefault(id_, []).extend(text for text in texts if text)
    return names


def labels_of(rubrics: Iterable[Rubric]) -> dict[str, dict[str, list[str]]]:
    """The texts of the levels in a rubric and its translations, by criterion id and then by points as text."""
    labels: dict[str, dict[str, list[str]]] = {}
    for rubric in rubrics:
        for id_, levels in rubric.levels.items():
            of_criterion = labels.setdefault(id_, {})
            for level in levels:
                points = exact_text(level.points)
                both = f"{level.label} {level.descriptor}" if level.label and level.descriptor else None
                texts = [text for text in (level.label, level.descriptor, both, *(level.also or ())) if text]
                of_criterion.setdefault(points, []).extend(texts)
    return labels
