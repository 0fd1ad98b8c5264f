"""Reads what the text of a cell means as an answer. Texts are compared as `fold` leaves them: in lower case, without
most signs."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

from scorecard.engine.answers import Given, NotRated, read_given
from scorecard.ratings.folding import INVISIBLE, fold
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.models import Rubric
from scorecard.texts import normalized

_NEAR_WORDS = 80  # percent of likeness from which a text may mean a level
_SHORT = 8  # letters: a level's text of at most so many is too short to tell by its likeness
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


def is_not_applicable(text: str) -> bool:
    """Whether a text says that a question does not apply."""
    return fold(text) in _NOT_APPLICABLE


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
        plain = normalized("NFKC", INVISIBLE.sub("", text)).strip().rstrip(";").strip()
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


def labels_of(rubrics: Iterable[Rubric]) -> dict[str, dict[str, list[str]]]:
    """The texts of the levels in a rubric and its translations, by criterion id and then by points as text. Among them
    are other texts that the rubric allows for a level (`also`)."""
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
