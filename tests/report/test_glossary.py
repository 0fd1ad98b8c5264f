"""Texts that are split at the terms of a glossary."""

from scorecard.report.wording.glossary import GlossaryPart, GlossaryReader
from scorecard.rubrics.models import Term

GLOSSARY = (Term(term="income", meaning="Money."), Term(term="area median income", meaning="The middle."))


def test_the_longest_term_is_explained_once() -> None:
    explaining = GlossaryReader(GLOSSARY)
    assert explaining.pieces("At 60% of Area Median Income, or of income.") == (
        GlossaryPart("At 60% of "),
        GlossaryPart("Area Median Income", "The middle."),
        GlossaryPart(", or of "),
        GlossaryPart("income", "Money."),
        GlossaryPart("."),
    )
    assert explaining.pieces("The area median income again.") == (GlossaryPart("The area median income again."),)


def test_a_part_of_a_word_is_no_term() -> None:
    assert GlossaryReader(GLOSSARY).pieces("incomes, outcome") == (GlossaryPart("incomes, outcome"),)


def test_without_a_glossary_or_a_text_there_is_nothing_to_explain() -> None:
    assert GlossaryReader(()).pieces("Some text (with signs).*") == (GlossaryPart("Some text (with signs).*"),)
    assert GlossaryReader(GLOSSARY).pieces(None) == ()


def test_the_terms_of_a_heading_come_without_its_text() -> None:
    assert GlossaryReader(GLOSSARY).terms("What income?") == (GlossaryPart("income", "Money."),)


def test_special_characters_in_a_term_are_taken_literally() -> None:
    explaining = GlossaryReader((Term(term="C++ (a)", meaning="x"),))
    assert explaining.pieces("see C++ (a) here") == (
        GlossaryPart("see "),
        GlossaryPart("C++ (a)", "x"),
        GlossaryPart(" here"),
    )
