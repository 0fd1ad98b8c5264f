"""The words of a glossary where they are used."""

from scorecard.report.wording.glossary import Explaining, Piece
from scorecard.rubrics.models import Term

GLOSSARY = (Term(term="income", meaning="Money."), Term(term="area median income", meaning="The middle."))


def test_the_longest_term_is_explained_once() -> None:
    explaining = Explaining(GLOSSARY)
    assert explaining.pieces("At 60% of Area Median Income, or of income.") == (
        Piece("At 60% of "),
        Piece("Area Median Income", "The middle."),
        Piece(", or of "),
        Piece("income", "Money."),
        Piece("."),
    )
    assert explaining.pieces("The area median income again.") == (Piece("The area median income again."),)


def test_a_part_of_a_word_is_no_term() -> None:
    assert Explaining(GLOSSARY).pieces("incomes, outcome") == (Piece("incomes, outcome"),)


def test_without_a_glossary_or_a_text_there_is_nothing_to_explain() -> None:
    assert Explaining(()).pieces("Some text (with signs).*") == (Piece("Some text (with signs).*"),)
    assert Explaining(GLOSSARY).pieces(None) == ()


def test_a_heading_gives_its_terms_alone() -> None:
    assert Explaining(GLOSSARY).terms("What income?") == (Piece("income", "Money."),)


def test_signs_in_a_term_are_text() -> None:
    explaining = Explaining((Term(term="C++ (a)", meaning="x"),))
    assert explaining.pieces("see C++ (a) here") == (Piece("see "), Piece("C++ (a)", "x"), Piece(" here"))
