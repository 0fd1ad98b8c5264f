"""Names that look alike are told apart by nobody, so they count as one."""

import pytest

from scorecard.texts import looks_of


@pytest.mark.parametrize(
    "written", ["ΗΟΜΕ", "НОМЕ", "Hόme", "h o m e", "HOME\u00ad", "H0me", "Hօme", "Ꮋome", "Home\u3164"]
)
def test_a_name_in_letters_of_another_alphabet_looks_like_the_latin_one(written: str) -> None:
    assert looks_of(written) == looks_of("Home")


@pytest.mark.parametrize("written", ["Holme", "Дом", "Σπίτι"])
def test_other_names_look_different(written: str) -> None:
    assert looks_of(written) != looks_of("Home")
