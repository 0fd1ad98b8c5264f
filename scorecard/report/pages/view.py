"""A result together with its rubric, which has the texts of the criteria, principles and bands that a result names by
id."""

from dataclasses import dataclass
from functools import cached_property

from scorecard.engine.project import WordsIn
from scorecard.engine.result import CriterionEntry, PrincipleEntry, Result
from scorecard.engine.scoring import cap_rank
from scorecard.i18n import current_language
from scorecard.report.pages.incomes import IncomesCard, incomes_cards
from scorecard.rubrics.models import Band, Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation, Untranslated, translated


@dataclass(frozen=True)
class View:
    """A result and its rubric in the reader's language; every page reads from it."""

    result: Result
    rubric: Rubric

    @classmethod
    def of(cls, result: Result) -> "View":
        """The view in the reader's language if the result carries a translation into it, else in the rubric's own."""
        code = current_language().code
        return cls(result, translated(parse_rubric(result.rubric.content), result.rubric.translations.get(code), code))

    @property
    def translation(self) -> Translation | None:
        """The translation that is shown; None if the rubric is shown in its own language."""
        own = self.result.rubric.content.get("language")
        return self.result.rubric.translations.get(current_language().code) if current_language().code != own else None

    @property
    def group_words(self) -> WordsIn | None:
        """The group's demand and asks in the reader's language; None if it gave them only in the rubric's."""
        return self.result.project.facts.in_languages.get(current_language().code)

    @property
    def group_language(self) -> str | None:
        """The language of the group's words, which is that of the rubric; None if it is the reader's."""
        own: str = self.result.rubric.content.get("language", "en")
        return own if own != current_language().code else None

    def own_words(self, text: str | None) -> str | None:
        """Words of the group, marked with their language if that is not the reader's."""
        return Untranslated(text, self.group_language) if text and self.group_language else text

    @cached_property
    def incomes(self) -> dict[str, IncomesCard]:
        """The income limits in dollars by criterion."""
        entry = self.result.round.incomes  # the limits that the round used, as they were then
        return incomes_cards(parse_rubric(self.result.rubric.content), entry.content) if entry else {}

    @cached_property
    def bands(self) -> dict[str, Band]:
        return {band.id: band for band in self.rubric.bands}

    @cached_property
    def criteria(self) -> dict[str, CriterionEntry]:
        return {entry.id: entry for principle in self.result.principles for entry in principle.criteria}

    @cached_property
    def principles(self) -> dict[str, PrincipleEntry]:
        return {entry.id: entry for entry in self.result.principles}

    @cached_property
    def titles(self) -> dict[str, str]:
        """The title of each principle by its id."""
        return {principle.id: principle.title for principle in self.rubric.principles}

    @property
    def sheets(self) -> int:
        """How many sheets were counted."""
        return sum(self.result.round.sheets.values())

    @property
    def capped(self) -> bool:
        """Whether a requirement holds the band below what the number alone says."""
        return self.result.overall.band != self.result.overall.band_by_number

    def band_label(self, id_: str | None) -> str | None:
        return None if id_ is None else self.bands[id_].label

    @property
    def cap_label(self) -> str | None:
        """The highest band that may be printed while a requirement is open or not met; None if the rubric sets none."""
        rank = cap_rank(self.rubric, capped=True)
        return self.rubric.bands[rank].label if self.rubric.scoring.cap_band else None
