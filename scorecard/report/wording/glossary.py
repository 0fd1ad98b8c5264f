"""Splits texts into pieces at the terms of a rubric's glossary, so that pages can explain each term once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.rubrics.models import Term
from scorecard.rubrics.translation import marked_like


@dataclass(frozen=True, slots=True)
class GlossaryPart:
    """A part of a text; it has a meaning if it is a term to explain."""

    text: str
    meaning: str | None = None


GlossaryParts = tuple[GlossaryPart, ...]


class GlossaryReader:
    """Splits texts into pieces. A term gets its meaning only the first time that it occurs in the texts of one reader.
    So there is one reader for each page, or each question, that is to explain all its terms."""

    def __init__(self, glossary: Sequence[Term]) -> None:
        self._meanings = {term.term.lower(): term.meaning for term in glossary}
        longest_first = sorted(self._meanings, key=len, reverse=True)
        words = "|".join(map(re.escape, longest_first))
        self._pattern = re.compile(rf"(?<!\w)({words})(?!\w)", re.IGNORECASE) if words else None
        self._explained: set[str] = set()

    def pieces(self, text: str | None) -> GlossaryParts:
        found: list[GlossaryPart] = []
        end = 0
        for match in self._pattern.finditer(text or "") if self._pattern else ():
            term = match[0].lower()
            if term in self._meanings and term not in self._explained:
                self._explained.add(term)
                found += [GlossaryPart((text or "")[end : match.start()]), GlossaryPart(match[0], self._meanings[term])]
                end = match.end()
        found.append(GlossaryPart((text or "")[end:]))
        # a text that is not translated is marked with its language, and so are its pieces
        return tuple(GlossaryPart(marked_like(text or "", piece.text), piece.meaning) for piece in found if piece.text)

    def terms(self, text: str) -> GlossaryParts:
        """The terms in a text, with their meanings. A heading, for example, is followed by them."""
        return tuple(piece for piece in self.pieces(text) if piece.meaning)
